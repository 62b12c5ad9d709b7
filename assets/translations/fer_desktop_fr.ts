<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FER Desktop</source>
        <translation>À propos de FER Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation>Version {version} · Licence Apache 2.0</translation>
    </message>
    <message>
        <source>Shows which expression a face bears. An expression is what a face shows, not what a person feels: do not judge people by it.</source>
        <translation>Indique l’expression que porte un visage. Une expression est ce qu’un visage montre, pas ce qu’une personne ressent&#xa0;: ne jugez personne d’après elle.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No picture, figure or name is sent anywhere.</source>
        <translation>Tout reste sur cet ordinateur. Aucune image, aucun chiffre, aucun nom n’est envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>MADE OF</source>
        <translation>COMPOSANTS</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>{name}, version {version} · {provider}</source>
        <translation>{name}, version {version} · {provider}</translation>
    </message>
    <message>
        <source>Learned from: {data}</source>
        <translation>Appris sur&#xa0;: {data}</translation>
    </message>
    <message>
        <source>Terms of the model: {licence}</source>
        <translation>Conditions d’utilisation du modèle&#xa0;: {licence}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open photos or videos…</source>
        <translation>&amp;Ouvrir des photos ou des vidéos…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;network stream…</source>
        <translation>Ouvrir un flux &amp;réseau…</translation>
    </message>
    <message>
        <source>Watch a camera in the network by its address</source>
        <translation>Regarder une caméra du réseau à partir de son adresse</translation>
    </message>
    <message>
        <source>&amp;Analyse this file…</source>
        <translation>&amp;Analyser ce fichier…</translation>
    </message>
    <message>
        <source>Put this file into the queue, to have a table of its values and more</source>
        <translation>Ajouter ce fichier à la file d’attente pour obtenir, entre autres, un tableau de ses valeurs</translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation>Ouvrir la photo fournie avec l’application</translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation>Lire la vidéo fournie avec l’application</translation>
    </message>
    <message>
        <source>&amp;Save labelled picture…</source>
        <translation>&amp;Enregistrer l’image annotée…</translation>
    </message>
    <message>
        <source>Save this picture with its frames and labels</source>
        <translation>Enregistrer cette image avec ses cadres et ses étiquettes</translation>
    </message>
    <message>
        <source>Sa&amp;mple photo</source>
        <translation>P&amp;hoto d’exemple</translation>
    </message>
    <message>
        <source>Samp&amp;le clip</source>
        <translation>&amp;Vidéo d’exemple</translation>
    </message>
    <message>
        <source>Save all la&amp;belled photos…</source>
        <translation>Enregistrer &amp;toutes les photos annotées…</translation>
    </message>
    <message>
        <source>Save every photo of the filmstrip with frames and labels</source>
        <translation>Enregistrer chaque photo de la bande de vignettes avec cadres et étiquettes</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy this picture with its frames and labels to the clipboard</source>
        <translation>Copier cette image avec ses cadres et ses étiquettes dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>Fermer l’application</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Show the picture larger</source>
        <translation>Agrandir l’image</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the picture smaller</source>
        <translation>Réduire l’image</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher l’image entière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille ré&amp;elle</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen (100 %)</source>
        <translation>Un pixel de l’image pour un pixel de l’écran (100&#x202f;%)</translation>
    </message>
    <message>
        <source>Ne&amp;xt face</source>
        <translation>Visage &amp;suivant</translation>
    </message>
    <message>
        <source>Choose the next face in the picture</source>
        <translation>Choisir le visage suivant dans l’image</translation>
    </message>
    <message>
        <source>Pre&amp;vious face</source>
        <translation>Visage &amp;précédent</translation>
    </message>
    <message>
        <source>Choose the face before in the picture</source>
        <translation>Choisir le visage précédent dans l’image</translation>
    </message>
    <message>
        <source>&amp;Labels on the picture</source>
        <translation>Étiq&amp;uettes sur l’image</translation>
    </message>
    <message>
        <source>Show frames and labels on the picture</source>
        <translation>Afficher les cadres et les étiquettes sur l’image</translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation>&amp;Zones regardées</translation>
    </message>
    <message>
        <source>Show where in each face the model looked</source>
        <translation>Montrer les zones de chaque visage que le modèle a regardées</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Panneau &amp;latéral</translation>
    </message>
    <message>
        <source>Show the panel with the bars</source>
        <translation>Afficher le panneau contenant les barres</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Nothing but the picture on the whole screen</source>
        <translation>Seulement l’image, sur tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation>Lire la vidéo ou la mettre en pause</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Afficher l’image précédente</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Afficher l’image suivante</translation>
    </message>
    <message>
        <source>Jump back 5 s</source>
        <translation>Reculer de 5&#xa0;s</translation>
    </message>
    <message>
        <source>Go five seconds back</source>
        <translation>Revenir cinq secondes en arrière</translation>
    </message>
    <message>
        <source>Jump forward 5 s</source>
        <translation>Avancer de 5&#xa0;s</translation>
    </message>
    <message>
        <source>Go five seconds forward</source>
        <translation>Avancer de cinq secondes</translation>
    </message>
    <message>
        <source>P&amp;revious photo</source>
        <translation>Photo p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>&amp;Recharger le modèle</translation>
    </message>
    <message>
        <source>About &amp;FER Desktop</source>
        <translation>À &amp;propos de FER Desktop</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Aller à la première image</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>Choisir des photos ou des vidéos</translation>
    </message>
    <message>
        <source>Choose a folder of photos or videos</source>
        <translation>Choisir un dossier de photos ou de vidéos</translation>
    </message>
    <message>
        <source>Show its fol&amp;der</source>
        <translation>A&amp;fficher son dossier</translation>
    </message>
    <message>
        <source>Open the folder in which this file is, in the system&apos;s file manager</source>
        <translation>Ouvrir le dossier de ce fichier dans le gestionnaire de fichiers du système</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>Au &amp;début</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>Play at the next lower speed</source>
        <translation>Passer à la vitesse de lecture inférieure</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Play at the next higher speed</source>
        <translation>Passer à la vitesse de lecture supérieure</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>En &amp;boucle</translation>
    </message>
    <message>
        <source>Start again when the video ends</source>
        <translation>Recommencer à la fin de la vidéo</translation>
    </message>
    <message>
        <source>Show the photo before</source>
        <translation>Afficher la photo précédente</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>Photo suivan&amp;te</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>Afficher la photo suivante</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Première photo</translation>
    </message>
    <message>
        <source>Show the first photo</source>
        <translation>Afficher la première photo</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Dernière photo</translation>
    </message>
    <message>
        <source>Show the last photo</source>
        <translation>Afficher la dernière photo</translation>
    </message>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>&amp;Rechercher des caméras</translation>
    </message>
    <message>
        <source>List the cameras again</source>
        <translation>Actualiser la liste des caméras</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>Show the camera&apos;s picture like a mirror</source>
        <translation>Afficher l’image de la caméra comme dans un miroir</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Record the picture and what is read in it, as a session</source>
        <translation>Enregistrer l’image et ce qui y est lu, sous forme de session</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Instantané</translation>
    </message>
    <message>
        <source>Save the labelled picture of this moment</source>
        <translation>Enregistrer l’image annotée de cet instant</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop the camera or the stream</source>
        <translation>Arrêter la caméra ou le flux</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>&amp;Comparer des modèles…</translation>
    </message>
    <message>
        <source>Let several models read the same faces, side by side</source>
        <translation>Faire lire les mêmes visages par plusieurs modèles, côte à côte</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>&amp;Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Read with one model only</source>
        <translation>Revenir à un seul modèle</translation>
    </message>
    <message>
        <source>&amp;Add your own model…</source>
        <translation>A&amp;jouter votre propre modèle…</translation>
    </message>
    <message>
        <source>Try out an ONNX model of your own and add it to the list</source>
        <translation>Essayer un de vos modèles ONNX et l’ajouter à la liste</translation>
    </message>
    <message>
        <source>About this &amp;model</source>
        <translation>À propos de ce &amp;modèle</translation>
    </message>
    <message>
        <source>What the model in use is, how good it is, and where it fails</source>
        <translation>Ce qu’est le modèle utilisé, ce qu’il vaut et où il échoue</translation>
    </message>
    <message>
        <source>&amp;Test on your own faces…</source>
        <translation>&amp;Tester sur vos propres visages…</translation>
    </message>
    <message>
        <source>Measure how often a model is right on labelled faces of your own</source>
        <translation>Mesurer combien de fois un modèle a raison sur vos propres visages étiquetés</translation>
    </message>
    <message>
        <source>Try once more to load the model</source>
        <translation>Essayer à nouveau de charger le modèle</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>La page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>Photos and folders</source>
        <translation>Photos et dossiers</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Vidéo</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Fichiers vidéo</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>Cameras and network streams</source>
        <translation>Caméras et flux réseau</translation>
    </message>
    <message>
        <source>Anal&amp;yse files</source>
        <translation>Anal&amp;yser des fichiers</translation>
    </message>
    <message>
        <source>Analyse many files one after the other, in the background</source>
        <translation>Analyser de nombreux fichiers l’un après l’autre, en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessions</translation>
    </message>
    <message>
        <source>Results of earlier analyses</source>
        <translation>Résultats des analyses précédentes</translation>
    </message>
    <message>
        <source>&amp;Keyboard keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Versions, licence, and how good the model is</source>
        <translation>Versions, licence et qualité du modèle</translation>
    </message>
    <message>
        <source>Open-source &amp;notices</source>
        <translation>&amp;Licences open source</translation>
    </message>
    <message>
        <source>What others made that this application uses</source>
        <translation>Les travaux d’autrui que cette application utilise</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>About another m&amp;odel</source>
        <translation>À propos d’un a&amp;utre modèle</translation>
    </message>
    <message>
        <source>Remo&amp;ve a model</source>
        <translation>&amp;Supprimer un modèle</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>Ré&amp;solution</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Alle&amp;r</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Ouvrir une &amp;session…</translation>
    </message>
    <message>
        <source>Look at the results of an earlier analysis</source>
        <translation>Examiner les résultats d’une analyse précédente</translation>
    </message>
    <message>
        <source>Where sessions are &amp;kept…</source>
        <translation>E&amp;mplacement des sessions…</translation>
    </message>
    <message>
        <source>Choose the folders for recordings and analyses</source>
        <translation>Choisir les dossiers des enregistrements et des analyses</translation>
    </message>
    <message>
        <source>Back &amp;to the sessions</source>
        <translation>Retour aux sess&amp;ions</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>Fermer cette session</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;xporter les résultats…</translation>
    </message>
    <message>
        <source>Write the values as CSV, with your names and ranges</source>
        <translation>Écrire les valeurs au format CSV, avec vos noms et vos plages</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>Write a report on this session, to read and to print</source>
        <translation>Rédiger un rapport sur cette session, à lire et à imprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Rétablir la modification annulée</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>À la &amp;fin</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Previous &amp;change</source>
        <translation>&amp;Changement précédent</translation>
    </message>
    <message>
        <source>Go back to where this expression began, or the one before</source>
        <translation>Revenir au début de cette expression, ou à celle d’avant</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>C&amp;hangement suivant</translation>
    </message>
    <message>
        <source>Go to where another expression begins</source>
        <translation>Aller au début de l’expression suivante</translation>
    </message>
    <message>
        <source>Zoom the time in</source>
        <translation>Zoom avant (temps)</translation>
    </message>
    <message>
        <source>See less of the time (with the focus there also +)</source>
        <translation>Voir une durée plus courte (aussi + quand la chronologie a le focus)</translation>
    </message>
    <message>
        <source>Zoom the time out</source>
        <translation>Zoom arrière (temps)</translation>
    </message>
    <message>
        <source>See more of the time (with the focus there also −)</source>
        <translation>Voir une durée plus longue (aussi − quand la chronologie a le focus)</translation>
    </message>
    <message>
        <source>See all of the time</source>
        <translation>Voir toute la durée</translation>
    </message>
    <message>
        <source>See all of the time (with the focus there also 0)</source>
        <translation>Voir toute la durée (aussi 0 quand la chronologie a le focus)</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>&amp;Marquer cet instant</translation>
    </message>
    <message>
        <source>Set a mark at this moment</source>
        <translation>Poser un repère à cet instant</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>Début de plage ici</translation>
    </message>
    <message>
        <source>Begin a range at this moment</source>
        <translation>Commencer une plage à cet instant</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>Fin de plage ici</translation>
    </message>
    <message>
        <source>End the range at this moment</source>
        <translation>Terminer la plage à cet instant</translation>
    </message>
    <message>
        <source>E&amp;xclude the range</source>
        <translation>E&amp;xclure la plage</translation>
    </message>
    <message>
        <source>Have the chosen range count for nothing</source>
        <translation>Ne pas prendre en compte la plage choisie</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Have the excluded range at this moment count again</source>
        <translation>Prendre à nouveau en compte la plage exclue à cet instant</translation>
    </message>
    <message>
        <source>Re&amp;name the person</source>
        <translation>Re&amp;nommer la personne</translation>
    </message>
    <message>
        <source>Give the chosen face a name</source>
        <translation>Donner un nom au visage choisi</translation>
    </message>
    <message>
        <source>Merge &amp;into another…</source>
        <translation>Fusionner a&amp;vec une autre…</translation>
    </message>
    <message>
        <source>The chosen face is the same person as another</source>
        <translation>Le visage choisi est la même personne qu’un autre</translation>
    </message>
    <message>
        <source>I&amp;gnore the person</source>
        <translation>I&amp;gnorer la personne</translation>
    </message>
    <message>
        <source>Have the chosen face count for nothing, or count again</source>
        <translation>Ne plus prendre en compte le visage choisi, ou le reprendre en compte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each says something else</source>
        <translation>Chacun dit autre chose</translation>
    </message>
    <message>
        <source>They do not agree</source>
        <translation>Ils ne sont pas d’accord</translation>
    </message>
    <message>
        <source>{count} of {models} fit {word}</source>
        <translation>{count} sur {models} compatibles avec {word}</translation>
    </message>
    <message>
        <source>{count} of {models} say {word}</source>
        <translation>{count} sur {models} indiquent {word}</translation>
    </message>
    <message>
        <source>Both fit {word}</source>
        <translation>Les deux compatibles avec {word}</translation>
    </message>
    <message>
        <source>All {models} fit {word}</source>
        <translation>Les {models} compatibles avec {word}</translation>
    </message>
    <message>
        <source>Both say {word}</source>
        <translation>Les deux indiquent {word}</translation>
    </message>
    <message>
        <source>All {models} say {word}</source>
        <translation>Les {models} indiquent {word}</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>The analysis stopped unexpectedly. Please restart the app.</source>
        <translation>L’analyse s’est arrêtée de façon inattendue. Veuillez redémarrer l’application.</translation>
    </message>
    <message>
        <source>Faces can&apos;t be found: {reason}</source>
        <translation>Impossible de trouver les visages&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be analysed. Please report this, with the log file.</source>
        <translation>Impossible d’analyser «&#xa0;{name}&#xa0;». Veuillez signaler ce problème en joignant le fichier journal.</translation>
    </message>
    <message>
        <source>Frame {number} could not be analysed.</source>
        <translation>Impossible d’analyser l’image {number}.</translation>
    </message>
    <message>
        <source>Reading {name} failed unexpectedly. Please try again.</source>
        <translation>Échec inattendu pendant la lecture&#xa0;: {name}. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>les photos</translation>
    </message>
    <message>
        <source>The time between two frames must be between 0 and 86,400 seconds.</source>
        <translation>L’intervalle entre deux images doit être compris entre 0 et 86&#x202f;400 secondes.</translation>
    </message>
    <message>
        <source>The part to analyse must begin at 0 or later and end after its beginning.</source>
        <translation>La partie à analyser doit commencer à 0 ou après et se terminer après son début.</translation>
    </message>
    <message>
        <source>The smallest face must be between 0 and 100,000 pixels.</source>
        <translation>Le plus petit visage doit mesurer entre 0 et 100&#x202f;000 pixels.</translation>
    </message>
    <message>
        <source>The prior must be between 0 (as learned) and 1 (all expressions equally common).</source>
        <translation>L’a priori doit être compris entre 0 (comme appris) et 1 (toutes les expressions aussi fréquentes).</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>CameraChooser</name>
    <message>
        <source>Open a network stream…</source>
        <translation>Ouvrir un flux réseau…</translation>
    </message>
    <message>
        <source>A camera in your network, by its RTSP or HTTP address</source>
        <translation>Une caméra de votre réseau, par son adresse RTSP ou HTTP</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche de caméras…</translation>
    </message>
    <message>
        <source>A network stream can be opened at once.</source>
        <translation>Un flux réseau peut être ouvert dès maintenant.</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Choisir une caméra</translation>
    </message>
    <message>
        <source>Its pictures stay on this computer. Nothing is recorded.</source>
        <translation>Ses images restent sur cet ordinateur. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Plug one in: it appears here by itself. If it is plugged in, close other programs that use it and check that this application may use cameras.</source>
        <translation>Branchez-en une&#xa0;: elle apparaîtra ici d’elle-même. Si elle est déjà branchée, fermez les autres programmes qui l’utilisent et vérifiez que cette application a le droit d’utiliser les caméras.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Dernière utilisée</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, allow it in Settings &gt; Privacy &gt; Camera, or plug it in again.</source>
        <translation>Impossible d’ouvrir la caméra «&#xa0;{name}&#xa0;». Fermez les autres programmes qui l’utilisent, autorisez-la dans Paramètres &gt; Confidentialité &gt; Caméra, ou rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, or plug it in again.</source>
        <translation>Impossible d’ouvrir la caméra «&#xa0;{name}&#xa0;». Fermez les autres programmes qui l’utilisent, autorisez-la dans Réglages Système &gt; Confidentialité et sécurité &gt; Appareil photo, ou rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, or plug it in again.</source>
        <translation>Impossible d’ouvrir la caméra «&#xa0;{name}&#xa0;». Fermez les autres programmes qui l’utilisent, ou rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, allow it in Settings &gt; Privacy &gt; Camera, or plug it in again.</source>
        <translation>La caméra «&#xa0;{name}&#xa0;» n’envoie aucune image. Fermez les autres programmes qui l’utilisent, autorisez-la dans Paramètres &gt; Confidentialité &gt; Caméra, ou rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, or plug it in again.</source>
        <translation>La caméra «&#xa0;{name}&#xa0;» n’envoie aucune image. Fermez les autres programmes qui l’utilisent, autorisez-la dans Réglages Système &gt; Confidentialité et sécurité &gt; Appareil photo, ou rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, or plug it in again.</source>
        <translation>La caméra «&#xa0;{name}&#xa0;» n’envoie aucune image. Fermez les autres programmes qui l’utilisent, ou rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera “{name}” was unplugged. Please plug it in again.</source>
        <translation>La caméra «&#xa0;{name}&#xa0;» a été débranchée. Veuillez la rebrancher.</translation>
    </message>
    <message>
        <source>The camera “{name}” stopped sending pictures. Please check its cable.</source>
        <translation>La caméra «&#xa0;{name}&#xa0;» n’envoie plus d’images. Veuillez vérifier son câble.</translation>
    </message>
    <message>
        <source>The camera “{name}” is not plugged in. Please plug it in, or choose another one.</source>
        <translation>La caméra «&#xa0;{name}&#xa0;» n’est pas branchée. Veuillez la brancher ou en choisir une autre.</translation>
    </message>
    <message>
        <source>You have no permission to use the camera “{name}”. Add yourself to the group “video” ({command}) and log in again.</source>
        <translation>Vous n’avez pas le droit d’utiliser la caméra «&#xa0;{name}&#xa0;». Ajoutez-vous au groupe «&#xa0;video&#xa0;» ({command}), puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>“{name}” ended.</source>
        <translation>«&#xa0;{name}&#xa0;» s’est arrêtée.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close FER Desktop</source>
        <translation>Fermer FER Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>“{address}” is no address of a Dask scheduler. Write it like {example}.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas l’adresse d’un ordonnanceur Dask. Écrivez-la sous la forme {example}.</translation>
    </message>
    <message>
        <source>For a cluster the package {package} is missing. Install {extra}.</source>
        <translation>Pour utiliser un cluster, il manque le paquet {package}. Installez {extra}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one with “{command}”, or check the address.</source>
        <translation>Aucun ordonnanceur Dask ne répond à l’adresse {address}. Démarrez-en un avec «&#xa0;{command}&#xa0;», ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers. Start some with “{command}”.</source>
        <translation>Le cluster à l’adresse {address} n’a aucun processus de travail. Démarrez-en avec «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers any more. Start some, and try again.</source>
        <translation>Le cluster à l’adresse {address} n’a plus aucun processus de travail. Démarrez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>Several workers of the cluster died over the same part of it. They may have too little memory; see what they say. The same command goes on.</source>
        <translation>Plusieurs processus de travail du cluster se sont arrêtés sur la même partie. Ils manquent peut-être de mémoire&#xa0;: consultez leurs messages. Relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>one of the workers</source>
        <translation>un des processus de travail</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}, or one side does not accept the other&apos;s certificate. Check the address, and that one authority signed both certificates.</source>
        <translation>Aucun ordonnanceur Dask ne répond à l’adresse {address}, ou l’un des deux côtés n’accepte pas le certificat de l’autre. Vérifiez l’adresse et qu’une même autorité a signé les deux certificats.</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost. The same command goes on.</source>
        <translation>La connexion au cluster à l’adresse {address} a été perdue. Relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <source>FER Desktop can&apos;t be started by {worker}. Install the same version on all computers of the cluster.</source>
        <translation>FER Desktop ne peut pas être démarré par {worker}. Installez la même version sur tous les ordinateurs du cluster.</translation>
    </message>
    <message>
        <source>{theirs} instead of {ours}</source>
        <translation>{theirs} au lieu de {ours}</translation>
    </message>
    <message>
        <source>The computer “{host}” broke off ({reason}). Please report this.</source>
        <translation>L’ordinateur «&#xa0;{host}&#xa0;» s’est interrompu ({reason}). Veuillez signaler ce problème.</translation>
    </message>
    <message>
        <source>On the computer “{host}”: {problem}</source>
        <translation>Sur l’ordinateur «&#xa0;{host}&#xa0;»&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The computer “{host}” has {difference}, so its numbers could be others. Install the same versions on all computers of the cluster.</source>
        <translation>L’ordinateur «&#xa0;{host}&#xa0;» a {difference}&#xa0;: ses chiffres pourraient donc être différents. Installez les mêmes versions sur tous les ordinateurs du cluster.</translation>
    </message>
    <message>
        <source>The model “{name}” on the computer “{host}” is another one. Copy the same file to all computers.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» de l’ordinateur «&#xa0;{host}&#xa0;» est différent. Copiez le même fichier sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>The computer “{host}” has no model “{name}”. Copy it to {path} there, or onto shared storage.</source>
        <translation>L’ordinateur «&#xa0;{host}&#xa0;» n’a pas de modèle «&#xa0;{name}&#xa0;». Copiez-le dans {path} sur cet ordinateur, ou sur un stockage partagé.</translation>
    </message>
    <message>
        <source>The computer “{host}” can&apos;t see “{name}” at {path}. Put files on storage that all computers of the cluster reach by the same path.</source>
        <translation>L’ordinateur «&#xa0;{host}&#xa0;» ne voit pas «&#xa0;{name}&#xa0;» dans {path}. Placez les fichiers sur un stockage que tous les ordinateurs du cluster atteignent par le même chemin.</translation>
    </message>
    <message>
        <source>“{name}” on the computer “{host}” is another file. Wait until it is copied, or take it away.</source>
        <translation>«&#xa0;{name}&#xa0;» est un autre fichier sur l’ordinateur «&#xa0;{host}&#xa0;». Attendez la fin de la copie, ou retirez-le.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read any more. Check its disk.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus lisible. Vérifiez son disque.</translation>
    </message>
    <message>
        <source>A worker of the cluster gave an answer that makes no sense. Check which programs run there.</source>
        <translation>Un processus de travail du cluster a donné une réponse incohérente. Vérifiez quels programmes s’y exécutent.</translation>
    </message>
    <message>
        <source>Certificates are for addresses that begin with tls://, and “{address}” does not.</source>
        <translation>Les certificats servent aux adresses qui commencent par tls://, et ce n’est pas le cas de «&#xa0;{address}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file {path}. Certificates and keys are files in PEM format.</source>
        <translation>Le fichier {path} n’existe pas. Les certificats et les clés sont des fichiers au format PEM.</translation>
    </message>
    <message>
        <source>“{name}” holds no certificate of an authority that can be read ({reason}).</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun certificat d’autorité lisible ({reason}).</translation>
    </message>
    <message>
        <source>The private key in “{name}” has a password. Name a key without one, that only you can read.</source>
        <translation>La clé privée de «&#xa0;{name}&#xa0;» a un mot de passe. Indiquez une clé sans mot de passe, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>“{name}” and its private key can&apos;t be used, or don&apos;t fit together ({reason}).</source>
        <translation>«&#xa0;{name}&#xa0;» et sa clé privée sont inutilisables ou ne vont pas ensemble ({reason}).</translation>
    </message>
    <message>
        <source>A tls:// address needs certificates. Name those of the cluster&apos;s authority and of this computer with {words}, or in Dask&apos;s own configuration.</source>
        <translation>Une adresse tls:// demande des certificats. Indiquez celui de l’autorité du cluster et celui de cet ordinateur avec {words}, ou dans la configuration de Dask.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
    <message>
        <source>They read the same faces at the same time. The first one is also written on the picture.</source>
        <translation>Ils lisent les mêmes visages en même temps. La réponse du premier s’inscrit aussi sur l’image.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>There is only one model. Add another one in the Model menu first.</source>
        <translation>Il n’y a qu’un seul modèle. Ajoutez-en d’abord un autre dans le menu Modèle.</translation>
    </message>
    <message>
        <source>At most {count} models at a time.</source>
        <translation>{count} modèles au plus à la fois.</translation>
    </message>
    <message>
        <source>Choose two models or more.</source>
        <translation>Choisissez au moins deux modèles.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Readings of the models</source>
        <translation>Estimations des modèles</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Aucune estimation</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>{count} read as {word}</source>
        <translation>{count} lus comme {word}</translation>
    </message>
    <message>
        <source>{count} as {word}</source>
        <translation>{count} comme {word}</translation>
    </message>
    <message>
        <source>Of {count} faces of {word}</source>
        <translation>Sur {count} visages «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>{count} of {whole} faces of {true} ({share}) were read as {answer}.</source>
        <translation>{count} des {whole} visages «&#xa0;{true}&#xa0;» ({share}) ont été lus comme «&#xa0;{answer}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>Unknown label set “{name}”. Known: {known}.</source>
        <translation>Jeu d’étiquettes «&#xa0;{name}&#xa0;» inconnu. Jeux connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Unknown split “{name}”. Known: {known}.</source>
        <translation>Partition «&#xa0;{name}&#xa0;» inconnue. Partitions connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}). Choose another folder or zip file.</source>
        <translation>Impossible de lire {path} ({reason}). Choisissez un autre dossier ou fichier zip.</translation>
    </message>
    <message>
        <source>The label table {table} in {path} can&apos;t be read: {reason}. Copy it again.</source>
        <translation>Impossible de lire la table d’étiquettes {table} dans {path}&#xa0;: {reason}. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>{path} is RAF-DB, which has no split “valid”. Choose train or test.</source>
        <translation>{path} est RAF-DB, qui n’a pas de partition «&#xa0;valid&#xa0;». Choisissez train ou test.</translation>
    </message>
    <message>
        <source>{path} holds no faces for split “{split}”. Expected the FER+ layout (fer2013new.csv and {folder}/), or a folder with a sub-folder for each class: {classes}.</source>
        <translation>{path} ne contient aucun visage pour la partition «&#xa0;{split}&#xa0;». Disposition attendue&#xa0;: celle de FER+ (fer2013new.csv et {folder}/), ou un dossier avec un sous-dossier par classe&#xa0;: {classes}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a readable zip file.</source>
        <translation>{path} n’est ni un dossier ni un fichier zip lisible.</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures. Choose a folder with other pictures.</source>
        <translation>Aucun visage n’a été trouvé dans les {count} images. Choisissez un dossier contenant d’autres images.</translation>
    </message>
    <message>
        <source>None can be read of the {count} pictures. Choose a folder with other pictures.</source>
        <translation>Aucune des {count} images n’est lisible. Choisissez un dossier contenant d’autres images.</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>The face detector {path} can&apos;t be read ({reason}). Please install the app again.</source>
        <translation>Impossible de lire le détecteur de visages {path} ({reason}). Veuillez réinstaller l’application.</translation>
    </message>
    <message>
        <source>The face detector {path} is damaged ({reason}). Please install the app again.</source>
        <translation>Le détecteur de visages {path} est endommagé ({reason}). Veuillez réinstaller l’application.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <translation>Déposer pour ajouter le modèle</translation>
    </message>
    <message>
        <source>Drop to add the models</source>
        <translation>Déposer pour ajouter les modèles</translation>
    </message>
    <message>
        <source>Drop to put into the queue</source>
        <translation>Déposer pour ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Drop to open {count} items</source>
        <translation>Déposer pour ouvrir {count} éléments</translation>
    </message>
    <message>
        <source>Drop to use the address</source>
        <translation>Déposer pour utiliser l’adresse</translation>
    </message>
</context>
<context>
    <name>Encoders</name>
    <message>
        <source>FFmpeg ({path}) can&apos;t be started: {reason}.</source>
        <translation>Impossible de démarrer FFmpeg ({path})&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>FFmpeg failed</source>
        <translation>échec de FFmpeg</translation>
    </message>
    <message>
        <source>“{name}” has a name that is no text. Choose another folder.</source>
        <translation>Le nom de «&#xa0;{name}&#xa0;» n’est pas du texte. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written here. Choose another folder, or check that it may be written.</source>
        <translation>Impossible d’écrire «&#xa0;{name}&#xa0;» ici. Choisissez un autre dossier, ou vérifiez que l’écriture y est autorisée.</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>échec de l’encodeur</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Free some space, or choose another folder.</source>
        <translation>Impossible d’écrire «&#xa0;{name}&#xa0;»&#xa0;: {reason}. Libérez de l’espace, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it took longer than {minutes} minutes</source>
        <translation>cela a pris plus de {minutes} minutes</translation>
    </message>
</context>
<context>
    <name>ExpressionBars</name>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Aucune estimation</translation>
    </message>
</context>
<context>
    <name>Expressions</name>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Happiness</source>
        <translation>Joie</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Tristesse</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Colère</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Dégoût</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Peur</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>Mépris</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>happiness</source>
        <translation>joie</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surprise</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>tristesse</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>colère</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>dégoût</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>peur</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>mépris</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>No face is chosen</source>
        <translation>Aucun visage choisi</translation>
    </message>
    <message>
        <source>Sure  ·  {guess}</source>
        <translation>Sûr  ·  {guess}</translation>
    </message>
    <message>
        <source>Not sure: nothing reaches {share}. Best guess {guess}.</source>
        <translation>Incertain&#xa0;: rien n’atteint {share}. Meilleure hypothèse&#xa0;: {guess}.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Last {count} seconds</source>
        <translation>{count} dernières secondes</translation>
    </message>
    <message>
        <source>In this picture they agree on {agreed} of {faces} faces.</source>
        <translation>Sur cette image, les modèles s’accordent sur {agreed} des {faces} visages.</translation>
    </message>
    <message>
        <source>So far they agree on {share} of {faces} readings.</source>
        <translation>Jusqu’ici, les modèles s’accordent sur {share} des {faces} estimations.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Face #{number}</source>
        <translation>Visage n° {number}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Estimation</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Photos and videos</source>
        <translation>Photos et vidéos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open photos or videos</source>
        <translation>Ouvrir des photos ou des vidéos</translation>
    </message>
    <message>
        <source>Add your own model</source>
        <translation>Ajouter votre propre modèle</translation>
    </message>
    <message>
        <source>ONNX models</source>
        <translation>Modèles ONNX</translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation>Choisir des visages étiquetés</translation>
    </message>
    <message>
        <source>Zip files</source>
        <translation>Fichiers zip</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Table: what is taken for what</source>
        <translation>Tableau&#xa0;: ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Save labelled picture</source>
        <translation>Enregistrer l’image annotée</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>Impossible de lire «&#xa0;{name}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}.</source>
        <translation>Impossible d’écrire «&#xa0;{name}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>another program has it open, or you have no permission. Close it there, or choose another folder</source>
        <translation>un autre programme l’a ouvert, ou vous n’avez pas les droits nécessaires. Fermez-le dans ce programme ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another folder</source>
        <translation>le disque est plein. Libérez de l’espace, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>your quota on that disk is used up. Free some space, or choose another folder</source>
        <translation>votre quota sur ce disque est épuisé. Libérez de l’espace, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>you have no permission. Choose another folder</source>
        <translation>vous n’avez pas les droits nécessaires. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>that disk is read-only. Choose another folder</source>
        <translation>ce disque est en lecture seule. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>its name is too long. Choose a folder with a shorter path</source>
        <translation>le nom est trop long. Choisissez un dossier dont le chemin est plus court</translation>
    </message>
    <message>
        <source>its folder is gone. Choose another folder</source>
        <translation>son dossier n’existe plus. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>a file is in the place of its folder. Choose another folder</source>
        <translation>un fichier occupe la place de son dossier. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or choose another folder</source>
        <translation>le disque ne répond pas correctement. Vérifiez-le, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder</source>
        <translation>{reason}. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>it is not there. It may have been moved, renamed or deleted</source>
        <translation>le fichier est introuvable. Il a peut-être été déplacé, renommé ou supprimé</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or take another copy</source>
        <translation>le disque ne répond pas correctement. Vérifiez-le, ou prenez une autre copie</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>“{name}” is being written by another analysis. Wait for it, or choose another folder.</source>
        <translation>Une autre analyse est en train d’écrire «&#xa0;{name}&#xa0;». Attendez qu’elle se termine, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable. L’élément a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no photos or videos.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» ne contient ni photo ni vidéo.</translation>
    </message>
    <message>
        <source>“{name}” holds sound only. Please choose photos or videos.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient que du son. Veuillez choisir des photos ou des vidéos.</translation>
    </message>
    <message>
        <source>“{name}” is a text file. Please choose photos or videos.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier texte. Veuillez choisir des photos ou des vidéos.</translation>
    </message>
    <message>
        <source>“{name}” is a document. Please choose photos or videos.</source>
        <translation>«&#xa0;{name}&#xa0;» est un document. Veuillez choisir des photos ou des vidéos.</translation>
    </message>
    <message>
        <source>“{name}” is of a type that FER Desktop does not know. Please choose photos or videos.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un type que FER Desktop ne connaît pas. Veuillez choisir des photos ou des vidéos.</translation>
    </message>
    <message>
        <source>Only a part was taken: there are more than {most} entries (at “{name}”). Please open smaller folders.</source>
        <translation>Une partie seulement a été prise&#xa0;: il y a plus de {most} éléments (à partir de «&#xa0;{name}&#xa0;»). Veuillez ouvrir des dossiers plus petits.</translation>
    </message>
    <message>
        <source>Only a part was taken: more than {most} photos and videos were given (at “{name}”). Please open smaller folders.</source>
        <translation>Une partie seulement a été prise&#xa0;: il y a plus de {most} photos et vidéos (à partir de «&#xa0;{name}&#xa0;»). Veuillez ouvrir des dossiers plus petits.</translation>
    </message>
    <message>
        <source>The folder “{name}” can&apos;t be opened: {reason}.</source>
        <translation>Impossible d’ouvrir le dossier «&#xa0;{name}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Please copy or download it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide (0 octet). Veuillez copier ou télécharger à nouveau ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened ({reason}). Please copy it to another place and try again.</source>
        <translation>Impossible d’ouvrir «&#xa0;{name}&#xa0;» ({reason}). Veuillez copier ce fichier à un autre endroit et réessayer.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. It may have been moved, renamed or deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là. Le fichier a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened: you have no permission to read it. Please ask its owner for access.</source>
        <translation>Impossible d’ouvrir «&#xa0;{name}&#xa0;»&#xa0;: vous n’avez pas le droit de lire ce fichier. Veuillez demander l’accès à son propriétaire.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a photo. Please choose a file in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier, pas une photo. Veuillez choisir un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a video. Please choose a file in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier, pas une vidéo. Veuillez choisir un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a photo or video. Please choose a file in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier, pas une photo ni une vidéo. Veuillez choisir un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a photo.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier que l’on peut ouvrir. Veuillez choisir une photo.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a video.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier que l’on peut ouvrir. Veuillez choisir une vidéo.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a photo or video.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier que l’on peut ouvrir. Veuillez choisir une photo ou une vidéo.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Bande de vignettes</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Use the default folder</source>
        <translation>Utiliser le dossier par défaut</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Where shall recordings go?</source>
        <translation>Où placer les enregistrements&#xa0;?</translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation>Où placer les résultats&#xa0;?</translation>
    </message>
    <message>
        <source>Live recordings</source>
        <translation>Enregistrements en direct</translation>
    </message>
    <message>
        <source>Analysed files</source>
        <translation>Fichiers analysés</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Where sessions are kept</source>
        <translation>Emplacement des sessions</translation>
    </message>
    <message>
        <source>Each recording and each analysed file gets a folder of its own in these. What you have already stays where it is, and stays in the list.</source>
        <translation>Chaque enregistrement et chaque fichier analysé y reçoit son propre dossier. Ce que vous avez déjà reste à sa place, et reste dans la liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Nothing shown yet</source>
        <translation>Rien d’affiché pour l’instant</translation>
    </message>
    <message>
        <source>Where the model looked is shown</source>
        <translation>Les zones que le modèle a regardées sont affichées</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Readings of the last {count} seconds</source>
        <translation>Estimations des {count} dernières secondes</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Aucune estimation</translation>
    </message>
    <message>
        <source>On average {readings}</source>
        <translation>En moyenne {readings}</translation>
    </message>
    <message>
        <source>{count}&#xa0;s ago</source>
        <translation>il y a {count}&#xa0;s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>The language changes when FER Desktop starts again.</source>
        <translation>La langue changera au prochain démarrage de FER Desktop.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Show or hide the line of {word}</source>
        <translation>Afficher ou masquer la courbe «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Line of {word}</source>
        <translation>Courbe «&#xa0;{word}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{head}: {said}</source>
        <translation>{head}&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>LiveControl</name>
    <message>
        <source>Nothing is connected yet: check the address, then press “Open”.</source>
        <translation>Rien n’est encore connecté&#xa0;: vérifiez l’adresse, puis appuyez sur «&#xa0;Ouvrir&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
</context>
<context>
    <name>LiveViewer</name>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECT</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>PERDU</translation>
    </message>
    <message>
        <source>No picture to show</source>
        <translation>Aucune image à afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying again in {seconds} seconds…</source>
        <translation>Nouvel essai dans {seconds} secondes…</translation>
    </message>
    <message>
        <source>Trying again in a moment…</source>
        <translation>Nouvel essai dans un instant…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The picture could not be copied.</source>
        <translation>L’image n’a pas pu être copiée.</translation>
    </message>
    <message>
        <source>Copied the picture with its labels</source>
        <translation>Image copiée avec ses étiquettes</translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation>{count} fichiers ont été laissés de côté</translation>
    </message>
    <message>
        <source>Saving {done} of {count}…</source>
        <translation>Enregistrement de {done} sur {count}…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Test on your own faces</source>
        <translation>Tester sur vos propres visages</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>{done} of {count} faces read</source>
        <translation>{done} visages lus sur {count}</translation>
    </message>
    <message>
        <source>Measured on {faces}.</source>
        <translation>Mesuré sur {faces}.</translation>
    </message>
    <message>
        <source>How often does a model see in faces what you see in them? Choose a folder that has a folder of pictures for each expression (happiness, anger …), or FER+, FER2013 or RAF-DB as they are given out. Nothing leaves this computer.</source>
        <translation>Un modèle voit-il souvent dans les visages ce que vous y voyez&#xa0;? Choisissez un dossier contenant un sous-dossier d’images par expression (happiness, anger…), ou FER+, FER2013 ou RAF-DB tels qu’ils sont distribués. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A folder or a zip file</source>
        <translation>Un dossier ou un fichier zip</translation>
    </message>
    <message>
        <source>Labelled faces</source>
        <translation>Visages étiquetés</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Fichier zip…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>These are whole photos: find the face first</source>
        <translation>Ce sont des photos entières&#xa0;: y chercher d’abord le visage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Part, where there are parts</source>
        <translation>Partie, s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Faces read</source>
        <translation>Visages lus</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Looking for faces and labels…</source>
        <translation>Recherche de visages et d’étiquettes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation>Choisir des visages étiquetés</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>“{name}” can&apos;t be written in “{folder}”: {reason}. Choose another place.</source>
        <translation>Impossible d’écrire «&#xa0;{name}&#xa0;» dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>«&#xa0;{name}&#xa0;» enregistré dans {folder}</translation>
    </message>
    <message>
        <source>No face could be read, so there is nothing to tell. Look whether the pictures are faces.</source>
        <translation>Aucun visage n’a pu être lu&#xa0;: il n’y a donc rien à en dire. Vérifiez que les images sont bien des visages.</translation>
    </message>
    <message>
        <source>{names}: could not be read as a picture.</source>
        <translation>{names}&#xa0;: lecture impossible en tant qu’image.</translation>
    </message>
    <message>
        <source>{names}: shows no face that was found.</source>
        <translation>{names}&#xa0;: aucun visage trouvé.</translation>
    </message>
    <message>
        <source>{names}: left out, since a folder of this name is no expression.</source>
        <translation>{names}&#xa0;: laissé de côté, car ce nom de dossier n’est pas une expression.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Watch this camera</source>
        <translation>Regarder cette caméra</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche de caméras…</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Watch this stream</source>
        <translation>Regarder ce flux</translation>
    </message>
    <message>
        <source>Version {version}; learned from {data}</source>
        <translation>Version {version}&#xa0;; appris sur {data}</translation>
    </message>
    <message>
        <source>No model was found</source>
        <translation>Aucun modèle trouvé</translation>
    </message>
    <message>
        <source>What this model is and how good</source>
        <translation>Ce qu’est ce modèle et ce qu’il vaut</translation>
    </message>
    <message>
        <source>Delete the copy that was made when it was added</source>
        <translation>Supprimer la copie créée lors de son ajout</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>It reads what a face shows, which is not what somebody feels; posed, polite and hidden expressions look alike.</source>
        <translation>Il lit ce qu’un visage montre, et non ce que quelqu’un ressent&#xa0;; les expressions posées, polies ou dissimulées se ressemblent.</translation>
    </message>
    <message>
        <source>It learned from small grey pictures from the web, and is measured on such pictures. The people who labelled them often disagreed, so a part of what counts as wrong here is a matter of opinion.</source>
        <translation>Il a appris sur de petites images en niveaux de gris trouvées sur le Web, et il est évalué sur de telles images. Les personnes qui les ont étiquetées étaient souvent en désaccord&#xa0;: une partie de ce qui compte ici comme faux est donc affaire d’opinion.</translation>
    </message>
    <message>
        <source>Faces are read best from the front, upright, evenly lit and at least some 40 pixels wide. Profiles, masks, hands before the face and strong shadows make readings worse, and the stated probability does not always tell so.</source>
        <translation>Les visages se lisent le mieux de face, droits, éclairés uniformément et larges d’au moins 40 pixels environ. Les profils, les masques, les mains devant le visage et les ombres marquées dégradent les estimations, et la probabilité annoncée ne le signale pas toujours.</translation>
    </message>
    <message>
        <source>Who is on the pictures was not recorded, so how well it reads people of different age, skin colour or origin was not measured. Assume that it differs.</source>
        <translation>L’identité des personnes photographiées n’a pas été consignée&#xa0;: on n’a donc pas mesuré la qualité de lecture selon l’âge, la couleur de peau ou l’origine. Supposez qu’elle varie.</translation>
    </message>
    <message>
        <source>Disgust, fear and contempt are rare in the data: their recalls rest on few faces, and their intervals are wide.</source>
        <translation>Le dégoût, la peur et le mépris sont rares dans les données&#xa0;: leurs rappels reposent sur peu de visages, et leurs intervalles sont larges.</translation>
    </message>
    <message>
        <source>It must not decide about people: not about work, school, credit, health or guilt.</source>
        <translation>Il ne doit pas servir à décider du sort de personnes&#xa0;: ni au travail, ni à l’école, ni pour un crédit, la santé ou une culpabilité.</translation>
    </message>
    <message>
        <source>RAF-DB, on which the system that this follows was first reported, could not be had, so nothing is claimed on it; `fer-desktop evaluate` reads its official layout.</source>
        <translation>RAF-DB, sur lequel le système dont celui-ci s’inspire a été présenté à l’origine, n’a pas pu être obtenu&#xa0;: rien n’est donc affirmé à son sujet&#xa0;; `fer-desktop evaluate` en lit la disposition officielle.</translation>
    </message>
    <message>
        <source>Whole face crops, through the app&apos;s own pre-processing. Checkpoint and temperature were not chosen by these figures, but fixed beforehand or fitted on a part of the training split.</source>
        <translation>Recadrages entiers du visage, passés par le prétraitement de l’application elle-même. Le point de contrôle et la température n’ont pas été choisis d’après ces chiffres, mais fixés à l’avance ou ajustés sur une part de la partition d’entraînement.</translation>
    </message>
    <message>
        <source>Apache-2.0 for these weights. They were learned from the faces of FER2013, which may be used for research, and from the labels of FER+ (MIT).</source>
        <translation>Apache-2.0 pour ces poids. Ils ont été appris sur les visages de FER2013, utilisables pour la recherche, et sur les étiquettes de FER+ (MIT).</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with the crowd&apos;s votes of FER+ as soft labels</source>
        <translation>{faces} visages de la partition d’entraînement de FER2013, avec les votes collectifs de FER+ comme étiquettes souples</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with its labels, softened by the crowd&apos;s votes of FER+</source>
        <translation>{faces} visages de la partition d’entraînement de FER2013, avec ses étiquettes, assouplies par les votes collectifs de FER+</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with its labels</source>
        <translation>{faces} visages de la partition d’entraînement de FER2013, avec ses étiquettes</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with the crowd&apos;s votes of FER+, grouped, as soft labels</source>
        <translation>{faces} visages de la partition d’entraînement de FER2013, avec les votes collectifs de FER+, regroupés, comme étiquettes souples</translation>
    </message>
    <message>
        <source>FER+ Valid, majority labels</source>
        <translation>FER+ Valid, étiquettes majoritaires</translation>
    </message>
    <message>
        <source>FER+ Test, majority labels</source>
        <translation>FER+ Test, étiquettes majoritaires</translation>
    </message>
    <message>
        <source>FER2013 Valid, its own labels</source>
        <translation>FER2013 Valid, ses propres étiquettes</translation>
    </message>
    <message>
        <source>FER2013 Test, its own labels</source>
        <translation>FER2013 Test, ses propres étiquettes</translation>
    </message>
    <message>
        <source>FER+ Valid, majority labels grouped, surprise left out</source>
        <translation>FER+ Valid, étiquettes majoritaires regroupées, surprise exclue</translation>
    </message>
    <message>
        <source>FER+ Test, majority labels grouped, surprise left out</source>
        <translation>FER+ Test, étiquettes majoritaires regroupées, surprise exclue</translation>
    </message>
    <message>
        <source>window of the spatial transformer</source>
        <translation>fenêtre du transformeur spatial</translation>
    </message>
    <message>
        <source>class-activation map</source>
        <translation>carte d’activation de classe</translation>
    </message>
    <message>
        <source>The compact model that the app starts with: a narrow residual network with 18 layers (He et al. 2016, arXiv:1512.03385) on grey faces of 48x48 pixels. It reads each face twice, as it is and mirrored, and answers with the mean.</source>
        <translation>Le modèle compact avec lequel l’application démarre&#xa0;: un réseau résiduel étroit à 18 couches (He et al. 2016, arXiv:1512.03385) pour des visages en niveaux de gris de 48x48 pixels. Il lit chaque visage deux fois, tel quel et en miroir, et répond par la moyenne.</translation>
    </message>
    <message>
        <source>A ResNet-18 with a feature integration block (FI), a sharing affinity block (SA) and an additive angular margin in its loss (AAML; Deng et al. 2019, arXiv:1801.07698).</source>
        <translation>Un ResNet-18 doté d’un bloc d’intégration des caractéristiques (FI), d’un bloc d’affinité à partage (SA) et d’une marge angulaire additive dans sa fonction de perte (AAML&#xa0;; Deng et al. 2019, arXiv:1801.07698).</translation>
    </message>
    <message>
        <source>FI and SA are known by name only. Here FI brings the features of several stages to one size and adds them with learned weights, so that fine cues reach the classifier beside the coarse ones; SA is one map of similarities between places of the face, computed once and shared by the parts that use it.</source>
        <translation>FI et SA ne sont connus que de nom. Ici, FI ramène les caractéristiques de plusieurs étages à une même taille et les additionne avec des poids appris, afin que les indices fins parviennent au classifieur à côté des indices grossiers&#xa0;; SA est une carte unique des ressemblances entre les endroits du visage, calculée une seule fois et partagée par les parties qui l’utilisent.</translation>
    </message>
    <message>
        <source>To read faces at their full 48x48 pixels within the same count of multiply-adds, the ResNet-18 has 48 maps in its first stage instead of 64. It began with the weights of the compact model, widened (Chen et al. 2016, arXiv:1511.05641).</source>
        <translation>Pour lire les visages dans leurs 48x48 pixels sans augmenter le nombre de multiplications-additions, le ResNet-18 a 48 cartes dans son premier étage au lieu de 64. Il est parti des poids du modèle compact, élargis (Chen et al. 2016, arXiv:1511.05641).</translation>
    </message>
    <message>
        <source>What each part brings was compared in short: five epochs on faces of 24 pixels, all else alike, read on the faces of Train that were held out. So soon, no block brings more than chance does, and all of them together learn more slowly.</source>
        <translation>Ce qu’apporte chaque partie a été comparé en bref&#xa0;: cinq époques sur des visages de 24&#xa0;pixels, tout le reste étant égal, lus sur les visages de Train mis de côté. Si tôt, aucun bloc n’apporte plus que le hasard, et tous ensemble apprennent plus lentement.</translation>
    </message>
    <message>
        <source>A VGG-19 (Simonyan &amp; Zisserman 2015, arXiv:1409.1556) and a ResNet-18, trained separately; one linear layer makes seven answers of their fourteen.</source>
        <translation>Un VGG-19 (Simonyan &amp; Zisserman 2015, arXiv:1409.1556) et un ResNet-18, entraînés séparément&#xa0;; une couche linéaire tire sept réponses de leurs quatorze.</translation>
    </message>
    <message>
        <source>Both parts have half as many maps as the originals, and the ResNet-18 began with the weights of the compact model. The linear layer was fitted on faces that neither part had learned from.</source>
        <translation>Les deux parties ont moitié moins de cartes que les originales, et le ResNet-18 est parti des poids du modèle compact. La couche linéaire a été ajustée sur des visages dont aucune des deux parties n’avait appris.</translation>
    </message>
    <message>
        <source>For the first such models 58.9 % (VGG-19) and 55.7 % (ResNet-18) were reported, on the test split of FER2013.</source>
        <translation>Pour les premiers modèles de ce type, 58,9&#x202f;% (VGG-19) et 55,7&#x202f;% (ResNet-18) avaient été annoncés, sur la partie de test de FER2013.</translation>
    </message>
    <message>
        <source>A network in the style of AlexNet (Krizhevsky et al. 2012) that answers with positive, neutral or negative.</source>
        <translation>Un réseau dans le style d’AlexNet (Krizhevsky et al. 2012) qui répond par positif, neutre ou négatif.</translation>
    </message>
    <message>
        <source>The classes of FER+ are grouped: happiness is positive; sadness, anger, disgust, fear and contempt are negative. Surprise may be either and is left out.</source>
        <translation>Les classes de FER+ sont regroupées&#xa0;: la joie est positive&#xa0;; la tristesse, la colère, le dégoût, la peur et le mépris sont négatifs. La surprise peut être l’un ou l’autre et est exclue.</translation>
    </message>
    <message>
        <source>The first such model was weak between neutral and positive. Here, of 1,254 neutral faces 48 are taken for positive, and of 886 positive ones 32 for neutral; more is lost between neutral and negative (122 and 159).</source>
        <translation>Le premier modèle de ce type distinguait mal le neutre du positif. Ici, sur 1&#x202f;254 visages neutres, 48 sont pris pour positifs, et sur 886 visages positifs, 32 pour neutres&#xa0;; les pertes sont plus fortes entre neutre et négatif (122 et 159).</translation>
    </message>
    <message>
        <source>Learned in three cycles (24, 10 and 10 epochs), the last two with half of each label from the compact model, the last one on faces that were changed less. For the first such model 68.8 % was reported, on other faces.</source>
        <translation>Appris en trois cycles (24, 10 et 10 époques), les deux derniers avec la moitié de chaque étiquette issue du modèle compact, le dernier sur des visages moins transformés. Pour le premier modèle de ce type, 68,8&#x202f;% avaient été annoncés, sur d’autres visages.</translation>
    </message>
    <message>
        <source>That there is a third cycle was decided after the second had been measured on the validation faces (83.9 %); its settings were chosen without them and run once.</source>
        <translation>Le troisième cycle a été décidé après avoir mesuré le deuxième sur les visages de validation (83,9&#x202f;%)&#xa0;; ses réglages ont été choisis sans eux et il n’a été exécuté qu’une fois.</translation>
    </message>
    <message>
        <source>The set of 100,000 web pictures with 18 expressions, for which such a model was first made, could not be had, so nothing is claimed on it; `fer-desktop evaluate --labels sentiment` reads such a folder.</source>
        <translation>L’ensemble de 100&#x202f;000 images du Web à 18 expressions, pour lequel un tel modèle a été conçu à l’origine, n’a pas pu être obtenu&#xa0;: rien n’est donc affirmé à son sujet&#xa0;; `fer-desktop evaluate --labels sentiment` lit un tel dossier.</translation>
    </message>
    <message>
        <source>Four small convolutions behind a spatial transformer, which turns and enlarges the part of the face that it wants to see (Minaee &amp; Abdolrashidi 2019, arXiv:1902.01019; Jaderberg et al. 2015, arXiv:1506.02025).</source>
        <translation>Quatre petites convolutions derrière un transformeur spatial, qui tourne et agrandit la partie du visage qu’il veut voir (Minaee &amp; Abdolrashidi 2019, arXiv:1902.01019&#xa0;; Jaderberg et al. 2015, arXiv:1506.02025).</translation>
    </message>
    <message>
        <source>The layers are the published ones. While it learned, it had batch normalisation after more of them, which afterwards folds into their weights.</source>
        <translation>Les couches sont celles qui ont été publiées. Pendant l’apprentissage, davantage d’entre elles étaient suivies d’une normalisation par lots, qui se fond ensuite dans leurs poids.</translation>
    </message>
    <message>
        <source>The paper reports 70.0 % on FER2013, and a student project reached 62 % with such a network; what was measured here stands above.</source>
        <translation>L’article annonce 70,0&#x202f;% sur FER2013, et un projet d’étudiants a atteint 62&#x202f;% avec un tel réseau&#xa0;; ce qui a été mesuré ici figure plus haut.</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>réseau de base</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>rappel moyen</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>multiply adds</source>
        <translation>mult.-additions</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>{problem} “{name}” goes on reading.</source>
        <translation>{problem} «&#xa0;{name}&#xa0;» continue de lire.</translation>
    </message>
    <message>
        <source>{problem} Meanwhile “{name}” reads the faces.</source>
        <translation>{problem} En attendant, «&#xa0;{name}&#xa0;» lit les visages.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The model “{name}” is not there any more. Choose another one in the Model menu, or add it again.</source>
        <translation>Le modèle « {name} » n’est plus là. Choisissez-en un autre dans le menu Modèle ou ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <translation>Essai de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Added the model “{name}”</source>
        <translation>Modèle «&#xa0;{name}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Removed the model “{name}”</source>
        <translation>Modèle «&#xa0;{name}&#xa0;» supprimé</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>What is taken for what</source>
        <translation>Ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>Rows: what people saw in a face. Columns: what the model read. Figures: faces. The stronger the colour, the larger the share of the row.</source>
        <translation>Lignes&#xa0;: ce que des personnes ont vu dans un visage. Colonnes&#xa0;: ce que le modèle a lu. Chiffres&#xa0;: nombre de visages. Plus la couleur est soutenue, plus la part de la ligne est grande.</translation>
    </message>
    <message>
        <source>Recall of each class</source>
        <translation>Rappel de chaque classe</translation>
    </message>
    <message>
        <source>The share of its faces that are read right, with its 95 % interval.</source>
        <translation>La part de ses visages qui sont bien lus, avec son intervalle à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>by chance up to {share}</source>
        <translation>par hasard jusqu’à {share}</translation>
    </message>
    <message>
        <source>right at the first guess</source>
        <translation>justes dès la première réponse</translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation>moyenne des classes</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>error of the stated probabilities</source>
        <translation>erreur des probabilités annoncées</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>About “{name}”</source>
        <translation>À propos de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remove this model…</source>
        <translation>Supprimer ce modèle…</translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>fourni avec l’application</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Nobody has measured this model yet, or its card does not tell.</source>
        <translation>Personne n’a encore mesuré ce modèle, ou sa fiche ne le dit pas.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>{where}: {faces}</source>
        <translation>{where}&#xa0;: {faces}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {colour}</source>
        <translation>{width} × {height} pixels, {colour}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>niveaux de gris</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-additions</translation>
    </message>
    <message>
        <source>Takes faces of</source>
        <translation>Taille des visages</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Time for a face</source>
        <translation>Temps par visage</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Zones regardées</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appris sur</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>{count} for a face</source>
        <translation>{count} par visage</translation>
    </message>
    <message>
        <source>{one} ms alone, {many} ms among {batch}</source>
        <translation>{one}&#xa0;ms seul, {many}&#xa0;ms dans un lot de {batch}</translation>
    </message>
    <message>
        <source>What each part brings</source>
        <translation>Ce qu’apporte chaque partie</translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <translation>intensité {strength}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count}&#xa0;Md</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count}&#xa0;M</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} visages</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The model {path} failed while reading a face. Choose another model.</source>
        <translation>Le modèle {path} a échoué en lisant un visage. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>it answers two faces with numbers of shape {shape}, not (2, labels)</source>
        <translation>il répond à deux visages par des nombres de forme {shape}, et non (2, étiquettes)</translation>
    </message>
    <message>
        <source>it answers with {answered} numbers a face, and its recipe names {named} labels</source>
        <translation>il répond par {answered} nombres par visage, alors que sa recette nomme {named} étiquettes</translation>
    </message>
    <message>
        <source>its output “{output}” is no map of each face (N, h, w)</source>
        <translation>sa sortie «&#xa0;{output}&#xa0;» n’est pas une carte de chaque visage (N, h, w)</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>Processeur, 1 thread</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>Processeur, {count} threads</translation>
    </message>
    <message>
        <source>The model {path} does not exist. Choose another model.</source>
        <translation>Le modèle {path} n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model {path} is empty. Copy it again, or choose another model.</source>
        <translation>Le modèle {path} est vide. Copiez-le à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>it takes {names}, and its recipe says “{name}”</source>
        <translation>son entrée est {names}, alors que sa recette indique « {name} »</translation>
    </message>
    <message>
        <source>it answers with {names}, and its recipe says “{name}”</source>
        <translation>il répond avec {names}, alors que sa recette indique « {name} »</translation>
    </message>
    <message>
        <source>it takes numbers of the kind {kind}, not float32. Export it anew, in float32</source>
        <translation>il attend des nombres de type {kind}, et non float32. Exportez-le à nouveau, en float32</translation>
    </message>
    <message>
        <source>it takes faces of shape {taken}, and its recipe says {wanted}</source>
        <translation>il attend des visages de forme {taken}, alors que sa recette indique {wanted}</translation>
    </message>
    <message>
        <source>it takes exactly {count} faces at once; 1 or any number is needed</source>
        <translation>il attend exactement {count} visages à la fois&#xa0;; il en faut 1 ou un nombre quelconque</translation>
    </message>
    <message>
        <source>There is no model “{name}”, and none is installed. Give a file.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;», et aucun n’est installé. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Give a file, or one of: {known}.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;». Indiquez un fichier, ou l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The model “{name}” answered a face with something else than numbers. Choose another model.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» a répondu à un visage par autre chose que des nombres. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model “{name}” can&apos;t be measured on these classes: {classes}. It answers with: {answers}. Choose the label set that fits it.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» ne peut pas être mesuré sur ces classes&#xa0;: {classes}. Il répond par&#xa0;: {answers}. Choisissez le jeu d’étiquettes qui lui convient.</translation>
    </message>
    <message>
        <source>it is a folder; choose the .onnx file in it</source>
        <translation>c’est un dossier&#xa0;; choisissez le fichier .onnx qu’il contient</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>its name does not end with .onnx</source>
        <translation>son nom ne se termine pas par .onnx</translation>
    </message>
    <message>
        <source>it was not done with a few faces after {seconds} seconds</source>
        <translation>il n’avait pas fini de lire quelques visages au bout de {seconds} secondes</translation>
    </message>
    <message>
        <source>it can&apos;t be tried out ({reason})</source>
        <translation>il ne peut pas être essayé ({reason})</translation>
    </message>
    <message>
        <source>its trial gave no answer</source>
        <translation>son essai n’a donné aucune réponse</translation>
    </message>
    <message>
        <source>its trial broke off; it is damaged, or needs too much memory or time</source>
        <translation>son essai s’est interrompu&#xa0;; il est endommagé, ou demande trop de mémoire ou de temps</translation>
    </message>
    <message>
        <source>its id “{id}” must be letters, digits, “.”, “_” and “-”, and begin with a letter or digit</source>
        <translation>son identifiant «&#xa0;{id}&#xa0;» doit se composer de lettres, de chiffres et des caractères «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», et commencer par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be copied to {folder} ({reason}). Free some room or choose another model.</source>
        <translation>Impossible de copier le modèle {path} dans {folder} ({reason}). Libérez de l’espace ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{name} is larger than {bytes} bytes</source>
        <translation>{name} dépasse {bytes} octets</translation>
    </message>
    <message>
        <source>there is already a model with the id “{id}”. Remove that one, or give this one another id</source>
        <translation>il existe déjà un modèle dont l’identifiant est «&#xa0;{id}&#xa0;». Supprimez celui-là, ou donnez un autre identifiant à celui-ci</translation>
    </message>
    <message>
        <source>the id “{id}” is that of a model that comes with the program and stays. Give this one another id, in its JSON file or in its metadata</source>
        <translation>l’identifiant «&#xa0;{id}&#xa0;» est celui d’un modèle fourni avec le programme, qui y reste. Donnez un autre identifiant à celui-ci, dans son fichier JSON ou dans ses métadonnées</translation>
    </message>
    <message>
        <source>The model {path} was not added by you, so it can&apos;t be removed.</source>
        <translation>Le modèle {path} n’a pas été ajouté par vous&#xa0;: il ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be removed ({reason}).</source>
        <translation>Impossible de supprimer le modèle {path} ({reason}).</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({reason})</source>
        <translation>lecture impossible ({reason})</translation>
    </message>
    <message>
        <source>it keeps weights in another file (“{name}”), and a model must be one whole file. Save it without external data</source>
        <translation>il conserve des poids dans un autre fichier («&#xa0;{name}&#xa0;»), alors qu’un modèle doit tenir en un seul fichier. Enregistrez-le sans données externes</translation>
    </message>
    <message>
        <source>its weight “{name}” claims more numbers than the file holds</source>
        <translation>son poids «&#xa0;{name}&#xa0;» annonce plus de nombres que le fichier n’en contient</translation>
    </message>
    <message>
        <source>it needs operators of “{name}”, which do not belong to ONNX</source>
        <translation>il a besoin d’opérateurs de «&#xa0;{name}&#xa0;», qui n’appartiennent pas à ONNX</translation>
    </message>
    <message>
        <source>it is written in opset {opset}; at least {oldest} is needed. Export it anew, in opset 17</source>
        <translation>il est écrit en opset {opset}&#xa0;; il faut au moins {oldest}. Exportez-le à nouveau, en opset 17</translation>
    </message>
    <message>
        <source>its answers are not numbers for every face</source>
        <translation>ses réponses ne sont pas des nombres pour tous les visages</translation>
    </message>
    <message>
        <source>its answers are not probabilities: if they are raw scores, its recipe must say “logits”</source>
        <translation>ses réponses ne sont pas des probabilités&#xa0;: si ce sont des scores bruts, sa recette doit indiquer «&#xa0;logits&#xa0;»</translation>
    </message>
    <message>
        <source>its answer for a face depends on the other faces that are read with it</source>
        <translation>sa réponse pour un visage dépend des autres visages lus en même temps</translation>
    </message>
    <message>
        <source>it is written in a newer form of ONNX than this program reads. Export it anew, in opset 17</source>
        <translation>il est écrit dans une forme d’ONNX plus récente que celles que ce programme sait lire. Exportez-le à nouveau, en opset 17</translation>
    </message>
    <message>
        <source>it uses an operator that ONNX does not know in its opset</source>
        <translation>il utilise un opérateur qu’ONNX ne connaît pas dans son opset</translation>
    </message>
    <message>
        <source>its graph is not valid</source>
        <translation>son graphe n’est pas valide</translation>
    </message>
    <message>
        <source>it needs more memory than a model may take ({size} GB)</source>
        <translation>il demande plus de mémoire qu’un modèle ne peut en prendre ({size}&#xa0;Go)</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>a name in it is damaged</source>
        <translation>un nom qu’il contient est endommagé</translation>
    </message>
    <message>
        <source>it holds no graph</source>
        <translation>il ne contient pas de graphe</translation>
    </message>
    <message>
        <source>it is made for training, not for reading</source>
        <translation>il est fait pour l’entraînement, pas pour la lecture</translation>
    </message>
    <message>
        <source>it nests more than {most} graphs</source>
        <translation>il imbrique plus de {most} graphes</translation>
    </message>
    <message>
        <source>a weight in it has an impossible shape</source>
        <translation>un de ses poids a une forme impossible</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>il a trop de parties</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is damaged, or a part of it is missing</source>
        <translation>il est endommagé ou incomplet</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be used: {reason}. Choose another model.</source>
        <translation>Le modèle {path} ne peut pas être utilisé&#xa0;: {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be used: {reason}. Correct its recipe, or choose another model.</source>
        <translation>Le modèle {path} est inutilisable : {reason}. Corrigez sa recette ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}). Choose another model.</source>
        <translation>Impossible de lire le modèle {path} ({reason}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model {path} is damaged or not a whole ONNX model. Copy it again, or choose another model.</source>
        <translation>Le modèle {path} est endommagé ou n’est pas un modèle ONNX complet. Copiez-le à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>it carries no recipe, and there is none in {name} beside it</source>
        <translation>il ne contient pas de recette, et il n’y en a pas dans {name} à côté de lui</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>il manque {part}</translation>
    </message>
    <message>
        <source>its recipe can&apos;t be read: {reason}</source>
        <translation>sa recette est illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} is no JSON ({reason})</source>
        <translation>{name} n’est pas du JSON ({reason})</translation>
    </message>
    <message>
        <source>{name} holds no JSON object</source>
        <translation>{name} ne contient pas d’objet JSON</translation>
    </message>
    <message>
        <source>a crop margin of {margin}; it is a share of the side, from -0.2 to 1</source>
        <translation>marge de recadrage de {margin}&#xa0;; c’est une fraction du côté, de -0.2 à 1</translation>
    </message>
    <message>
        <source>this version of the app reads schema {ours}, not {theirs}</source>
        <translation>cette version de l’application lit le schéma {ours}, pas {theirs}</translation>
    </message>
    <message>
        <source>faces of {width}x{height} pixels</source>
        <translation>visages de {width}x{height} pixels</translation>
    </message>
    <message>
        <source>colour “{colour}”; known are grey, rgb and bgr</source>
        <translation>couleur «&#xa0;{colour}&#xa0;»&#xa0;; valeurs connues&#xa0;: grey, rgb et bgr</translation>
    </message>
    <message>
        <source>labels must be a list of words</source>
        <translation>les étiquettes doivent former une liste de mots</translation>
    </message>
    <message>
        <source>labels must be two to {most} different words</source>
        <translation>il faut de deux à {most} mots différents comme étiquettes</translation>
    </message>
    <message>
        <source>range must be two numbers: what black and white become</source>
        <translation>range doit contenir deux nombres : ce que deviennent le noir et le blanc</translation>
    </message>
    <message>
        <source>range from {low} to {high}</source>
        <translation>intervalle de {low} à {high}</translation>
    </message>
    <message>
        <source>mean and std need 1 number, std above 0</source>
        <translation>mean et std doivent contenir 1 nombre, std supérieur à 0</translation>
    </message>
    <message>
        <source>mean and std need {count} numbers, std above 0</source>
        <translation>mean et std doivent contenir {count} nombres, std supérieur à 0</translation>
    </message>
    <message>
        <source>mean and std are of levels from 0 to 1; divide them by 255</source>
        <translation>mean et std portent sur des niveaux de 0 à 1 ; divisez-les par 255</translation>
    </message>
    <message>
        <source>layout “{layout}”; known are nchw and nhwc</source>
        <translation>disposition «&#xa0;{layout}&#xa0;»&#xa0;; valeurs connues&#xa0;: nchw et nhwc</translation>
    </message>
    <message>
        <source>output of the kind “{kind}”; known are probabilities and logits</source>
        <translation>sortie de type «&#xa0;{kind}&#xa0;»&#xa0;; valeurs connues&#xa0;: probabilities et logits</translation>
    </message>
    <message>
        <source>a crop of size {size}</source>
        <translation>recadrage de taille {size}</translation>
    </message>
    <message>
        <source>a name of {count} letters</source>
        <translation>nom de {count} lettres</translation>
    </message>
    <message>
        <source>{found} where a number belongs</source>
        <translation>{found} à la place d’un nombre</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>No text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclue</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Marks and excluded ranges</source>
        <translation>Repères et plages exclues</translation>
    </message>
    <message>
        <source>Nothing is noted yet. M marks the moment on the screen; I and ] choose a range, X excludes it.</source>
        <translation>Rien n’est encore noté. M marque l’instant affiché&#xa0;; I et ] choisissent une plage, X l’exclut.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>Que se passe-t-il ici&#xa0;?</translation>
    </message>
    <message>
        <source>Take this note away (Delete)</source>
        <translation>Supprimer cette note (Suppr)</translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation>Supprimer cette note</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Open-source notices</source>
        <translation>Licences open source</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Réalisé grâce au travail d’autres personnes</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” was left out: videos are opened one at a time, apart from photos.</source>
        <translation>«&#xa0;{name}&#xa0;» a été laissé de côté&#xa0;: les vidéos s’ouvrent une par une, séparément des photos.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not sure, perhaps {guess}</source>
        <translation>Incertain, peut-être {guess}</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} visages</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Double click or Enter: to the first appearance</source>
        <translation>Double-clic ou Entrée&#xa0;: à la première apparition</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Analysing…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} visages</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs.</source>
        <translation>«&#xa0;{name}&#xa0;» demande plus de mémoire qu’il n’y en a de libre. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs or make it smaller.</source>
        <translation>«&#xa0;{name}&#xa0;» demande plus de mémoire qu’il n’y en a de libre. Fermez d’autres programmes ou réduisez sa taille.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs, or save a smaller copy.</source>
        <translation>«&#xa0;{name}&#xa0;» demande plus de mémoire qu’il n’y en a de libre. Fermez d’autres programmes, ou enregistrez une copie plus petite.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({width} × {height} pixels). Please save a smaller copy of it and open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand ({width} × {height} pixels). Veuillez en enregistrer une copie plus petite et l’ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a part of the photo is missing. Please copy or download it again.</source>
        <translation>«&#xa0;{name}&#xa0;» se termine trop tôt&#xa0;: il manque une partie de la photo. Veuillez la copier ou la télécharger à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or of an unusual kind. Copy it again, or save it as JPEG or PNG.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé, ou d’un type inhabituel. Copiez à nouveau le fichier, ou enregistrez-le au format JPEG ou PNG.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be shown. Please copy or download it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé et ne peut pas être affiché. Veuillez copier ou télécharger à nouveau ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a photo that FER Desktop can read. Try to save it as JPEG or PNG.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une photo que FER Desktop sait lire. Essayez de l’enregistrer au format JPEG ou PNG.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be shown. Try to save it as JPEG or PNG.</source>
        <translation>Impossible d’afficher «&#xa0;{name}&#xa0;». Essayez de l’enregistrer au format JPEG ou PNG.</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a photo. Please choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier texte, pas une photo. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a video, not a photo. Please choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est une vidéo, pas une photo. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds sound, not a photo. Please choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» contient du son, pas une photo. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a photo. Please choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un document, pas une photo. Veuillez choisir un autre fichier.</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation>Analyser ce fichier…</translation>
    </message>
    <message>
        <source>Photos analysed</source>
        <translation>Photos analysées</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Cette photo ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Analysing “{name}”…</source>
        <translation>Analyse de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aucune photo pour l’instant</translation>
    </message>
    <message>
        <source>Drop photos or a folder on the window, or open some.</source>
        <translation>Déposez des photos ou un dossier sur la fenêtre, ou ouvrez-en.</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <source>The faces of a photo are read here.</source>
        <translation>Les visages d’une photo sont lus ici.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Analysing {done} of {count}</source>
        <translation>Analyse de {done} sur {count}</translation>
    </message>
    <message>
        <source>{done} of {count} analysed</source>
        <translation>{done} sur {count} analysées</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>non lus&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The folder “{folder}” is not there: its drive may have been removed, or it was renamed or deleted. Connect the drive, or choose another folder.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» est introuvable&#xa0;: son disque a peut-être été retiré, ou le dossier renommé ou supprimé. Connectez le disque, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Prior</name>
    <message>
        <source>How common are rare expressions?</source>
        <translation>Fréquence des expressions rares</translation>
    </message>
    <message>
        <source>Everyday faces</source>
        <translation>Visages du quotidien</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>As rare as in the training pictures: a doubtful face is read as a common expression.</source>
        <translation>Aussi rares que dans les images d’entraînement&#xa0;: un visage douteux est lu comme une expression courante.</translation>
    </message>
    <message>
        <source>Less rare than in the training pictures: a doubtful face may be a rare expression.</source>
        <translation>Moins rares que dans les images d’entraînement&#xa0;: un visage douteux peut être une expression rare.</translation>
    </message>
    <message>
        <source>Every expression is equally likely: for posed faces. Finds more rare ones, and more wrong ones.</source>
        <translation>Toutes les expressions sont supposées aussi probables&#xa0;: pour les expressions posées. Trouve davantage d’expressions rares, mais fait aussi plus d’erreurs.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>The queue stopped unexpectedly. Please restart the app.</source>
        <translation>La file d’attente s’est arrêtée de façon inattendue. Veuillez redémarrer l’application.</translation>
    </message>
    <message>
        <source>“{name}” holds no photos any more. Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient plus de photos. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>QueueChoices</name>
    <message>
        <source>How files are analysed</source>
        <translation>Réglages de l’analyse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Images à analyser</translation>
    </message>
    <message>
        <source>Begin of the part</source>
        <translation>Début de la partie</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>Fin de la partie</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Smallest face in pixels</source>
        <translation>Plus petit visage, en pixels</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>toute taille</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>results.csv is always written: everything else is made from it</source>
        <translation>results.csv est toujours écrit&#xa0;: tout le reste en est tiré</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Which frames of videos</source>
        <translation>Images à analyser dans les vidéos</translation>
    </message>
    <message>
        <source>Part of videos (minutes:seconds)</source>
        <translation>Partie des vidéos (minutes:secondes)</translation>
    </message>
    <message>
        <source>Leave out faces smaller than (px)</source>
        <translation>Ignorer les visages de moins de (px)</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Fichiers produits</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>This holds for every file that begins from now on.</source>
        <translation>Ceci vaut pour chaque fichier commencé à partir de maintenant.</translation>
    </message>
    <message>
        <source>Write times as minutes:seconds, such as 1:30, and the smallest face as a number.</source>
        <translation>Écrivez les durées sous la forme minutes:secondes, par exemple 1:30, et le plus petit visage sous forme de nombre.</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>Vidéo annotée</translation>
    </message>
    <message>
        <source>Labelled photos</source>
        <translation>Photos annotées</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Every frame</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} par seconde</translation>
    </message>
    <message>
        <source>One a second</source>
        <translation>Une par seconde</translation>
    </message>
    <message>
        <source>One every {count} s</source>
        <translation>Une toutes les {count}&#xa0;s</translation>
    </message>
    <message>
        <source>One every {count} min</source>
        <translation>Une toutes les {count}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>Looking at what was dropped…</source>
        <translation>Examen des éléments déposés…</translation>
    </message>
    <message>
        <source>“{name}” was not analysed to its end the last time.</source>
        <translation>L’analyse de «&#xa0;{name}&#xa0;» n’est pas allée à son terme la dernière fois.</translation>
    </message>
    <message>
        <source>{count} files were not analysed the last time.</source>
        <translation>{count} fichiers n’ont pas été analysés la dernière fois.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>“{name}” is still being analysed</source>
        <translation>L’analyse de «&#xa0;{name}&#xa0;» est en cours</translation>
    </message>
    <message>
        <source>If you close now, the queue stops. At the next start you can let it go on where it stopped.</source>
        <translation>Si vous fermez maintenant, la file d’attente s’arrête. Au prochain démarrage, vous pourrez la reprendre là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Continuer l’analyse</translation>
    </message>
    <message>
        <source>There is no model yet. Wait until one is loaded.</source>
        <translation>Il n’y a pas encore de modèle. Attendez que l’un d’eux soit chargé.</translation>
    </message>
    <message>
        <source>The queue is finished: {made} analysed, {failed} failed.</source>
        <translation>File d’attente terminée. Analyses réussies&#xa0;: {made}, échecs&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>The queue is finished: 1 file is analysed.</source>
        <translation>File d’attente terminée&#xa0;: 1 fichier analysé.</translation>
    </message>
    <message>
        <source>The queue is finished: {made} files are analysed.</source>
        <translation>File d’attente terminée&#xa0;: {made} fichiers analysés.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation>Où placer les résultats&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>What was dropped can&apos;t be looked at: {reason}. Try again.</source>
        <translation>Impossible d’examiner les éléments déposés&#xa0;: {reason}. Réessayez.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Reprend là où l’analyse s’est arrêtée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Was analysed before in the same way: nothing was left to do</source>
        <translation>Déjà analysé de la même manière&#xa0;: il ne restait rien à faire</translation>
    </message>
    <message>
        <source>It could not be analysed. Try again.</source>
        <translation>L’analyse a échoué. Réessayez.</translation>
    </message>
    <message>
        <source>Cancelled. What was analysed is kept; retry goes on from there.</source>
        <translation>Annulé. Ce qui a été analysé est conservé&#xa0;; un nouvel essai reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Going to the beginning of the part</source>
        <translation>Recherche du début de la partie</translation>
    </message>
    <message>
        <source>Drawing the annotated video</source>
        <translation>Création de la vidéo annotée</translation>
    </message>
    <message>
        <source>Drawing labelled photos</source>
        <translation>Création des photos annotées</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rédaction du rapport</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation>{done} photos sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} frames</source>
        <translation>{done} images sur {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} visages</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>aucun visage</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done, with gaps</source>
        <translation>Terminé, avec lacunes</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Analyse files</source>
        <translation>Analyser des fichiers</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Files that are finished</source>
        <translation>Fichiers terminés</translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation>Analyser de nombreux fichiers</translation>
    </message>
    <message>
        <source>Drop photos, videos or folders here. Each gets a table of its values, to look at, too.</source>
        <translation>Déposez ici des photos, des vidéos ou des dossiers. Chacun obtient un tableau de ses valeurs, que vous pourrez aussi parcourir.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Files to analyse</source>
        <translation>Fichiers à analyser</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message>
        <source>Take from the queue; results stay (Delete)</source>
        <translation>Retirer de la file d’attente&#xa0;; les résultats restent (Suppr)</translation>
    </message>
    <message>
        <source>Analyse next</source>
        <translation>Analyser ensuite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>{done} of {count} finished</source>
        <translation>{done} terminés sur {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ReadingControl</name>
    <message>
        <source>The model “{name}” does not tell where it looked. Choose another model.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» n’indique pas les zones qu’il a regardées. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model “{name}” does not say how common expressions were in its training pictures, so this cannot be chosen.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» n’indique pas la fréquence des expressions dans ses images d’entraînement&#xa0;: ce choix n’est donc pas possible.</translation>
    </message>
</context>
<context>
    <name>RecallBars</name>
    <message>
        <source>Recall of each class</source>
        <translation>Rappel de chaque classe</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Last sessions:</source>
        <translation>Dernières sessions&#xa0;:</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
</context>
<context>
    <name>RecordControl</name>
    <message>
        <source>REC 0:00</source>
        <translation>REC 0:00</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <translation>REC {time}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation>{count} images perdues</translation>
    </message>
    <message>
        <source>1 frame lost</source>
        <translation>1 image perdue</translation>
    </message>
    <message>
        <source>Nothing was recorded: no picture came. Check the camera.</source>
        <translation>Rien n’a été enregistré&#xa0;: aucune image n’est arrivée. Vérifiez la caméra.</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>Durée enregistrée&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Recorded {time}. 1 frame was left out because the computer was too slow.</source>
        <translation>Durée enregistrée&#xa0;: {time}. 1 image a été omise car l’ordinateur était trop lent.</translation>
    </message>
    <message>
        <source>Recorded {time}. {count} frames were left out because the computer was too slow.</source>
        <translation>Durée enregistrée&#xa0;: {time}. {count} images ont été omises car l’ordinateur était trop lent.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation>L’enregistrement s’est terminé car un autre modèle lit maintenant les visages. Démarrez-en un autre.</translation>
    </message>
    <message>
        <source>The recording ended because it was changed how common rare expressions are. Start another one.</source>
        <translation>L’enregistrement s’est terminé car la fréquence supposée des expressions rares a été modifiée. Démarrez-en un autre.</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Arrêter l’&amp;enregistrement</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Bring the recording to its end</source>
        <translation>Mettre fin à l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The recording could not be written. Please report this, with the log file.</source>
        <translation>Impossible d’écrire l’enregistrement. Veuillez signaler ce problème en joignant le fichier journal.</translation>
    </message>
    <message>
        <source>A picture could not be written.</source>
        <translation>Une image n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>RecordingDesk</name>
    <message>
        <source>There is no model yet, so there would be nothing to record. Wait until one is loaded.</source>
        <translation>Il n’y a pas encore de modèle&#xa0;: il n’y aurait donc rien à enregistrer. Attendez que l’un d’eux soit chargé.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The copy that the app made when it was added is deleted. Your own file stays.</source>
        <translation>La copie créée par l’application lors de son ajout sera supprimée. Votre propre fichier reste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>“{name}” is neither .html nor .pdf. Choose a name with one of these endings.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni un .html ni un .pdf. Choisissez un nom avec l’une de ces extensions.</translation>
    </message>
    <message>
        <source>“{name}” holds no session.json. Choose a folder that an analysis made.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de session.json. Choisissez un dossier créé par une analyse.</translation>
    </message>
    <message>
        <source>The session in “{name}” holds no results, so there is nothing to report. Analyse the file again.</source>
        <translation>La session dans «&#xa0;{name}&#xa0;» ne contient aucun résultat&#xa0;: il n’y a rien à rapporter. Analysez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The results in “{name}” are not of the model that its session.json names.</source>
        <translation>Les résultats dans «&#xa0;{name}&#xa0;» ne viennent pas du modèle indiqué dans son session.json.</translation>
    </message>
    <message>
        <source>of each single frame, as they are stored; nothing is averaged but in the drawings</source>
        <translation>de chaque image, telles qu’elles sont enregistrées&#xa0;; seuls les graphiques montrent des moyennes</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Estimations</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>How it was analysed</source>
        <translation>Déroulement de l’analyse</translation>
    </message>
    <message>
        <source>And 1 more problem; session.json lists them.</source>
        <translation>Et 1 autre problème&#xa0;; voir session.json.</translation>
    </message>
    <message>
        <source>And {count} more problems; session.json lists them.</source>
        <translation>Et {count} autres problèmes&#xa0;; voir session.json.</translation>
    </message>
    <message>
        <source>What went wrong on the way</source>
        <translation>Problèmes rencontrés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>{size}, {rate} frames per second</source>
        <translation>{size}, {rate} images par seconde</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Taille des fichiers</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <source>one frame every {length}</source>
        <translation>une image toutes les {length}</translation>
    </message>
    <message>
        <source>Frames analysed</source>
        <translation>Images analysées</translation>
    </message>
    <message>
        <source>Part analysed</source>
        <translation>Partie analysée</translation>
    </message>
    <message>
        <source>no limit beyond the detector&apos;s own</source>
        <translation>pas de limite autre que celle du détecteur</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Plus petit visage</translation>
    </message>
    <message>
        <source>Rare expressions</source>
        <translation>Expressions rares</translation>
    </message>
    <message>
        <source>below {share} for the most probable expression</source>
        <translation>moins de {share} pour l’expression la plus probable</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>«&#xa0;Incertain&#xa0;»</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>la totalité</translation>
    </message>
    <message>
        <source>{begin} to the end</source>
        <translation>de {begin} à la fin</translation>
    </message>
    <message>
        <source>{began} to {ended}</source>
        <translation>du {began} au {ended}</translation>
    </message>
    <message>
        <source>Everyday faces (rare expressions are as rare as in the training pictures)</source>
        <translation>Visages du quotidien (expressions rares aussi rares que dans les images d’entraînement)</translation>
    </message>
    <message>
        <source>In between (rare expressions are less rare than in the training pictures)</source>
        <translation>Intermédiaire (expressions rares moins rares que dans les images d’entraînement)</translation>
    </message>
    <message>
        <source>Balanced (every expression is taken to be equally common)</source>
        <translation>Équilibré (toutes les expressions supposées aussi fréquentes)</translation>
    </message>
    <message>
        <source>{share} of the learned shares are taken out</source>
        <translation>fréquences apprises compensées à {share}</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>The readings say which expression a face shows in a picture, as people who look at such pictures would name it. They do not say what somebody feels, thinks, intends, or is like: people smile without joy and are sad without showing it.</source>
        <translation>Les estimations disent quelle expression un visage montre sur une image, telle que la nommeraient des personnes regardant ce genre d’images. Elles ne disent pas ce que quelqu’un ressent, pense, veut ou est&#xa0;: on peut sourire sans joie, et être triste sans le montrer.</translation>
    </message>
    <message>
        <source>Each reading of a single frame may be wrong. Shares over many frames, and clear changes, tell more than a single moment; readings of the same face in following frames are not independent of each other.</source>
        <translation>Chaque estimation portant sur une seule image peut être fausse. Les parts calculées sur de nombreuses images et les changements nets en disent plus qu’un seul instant&#xa0;; les estimations du même visage sur des images successives ne sont pas indépendantes les unes des autres.</translation>
    </message>
    <message>
        <source>Models learn from pictures that people labelled, mostly found on the web. They may read some faces worse than others: by age, sex, skin colour, beard, glasses, head covering, illness, or culture. Their accuracy is measured on pictures like those they learned from; on yours it may be lower.</source>
        <translation>Les modèles apprennent sur des images étiquetées par des personnes et trouvées pour la plupart sur le Web. Ils peuvent lire certains visages moins bien que d’autres, selon l’âge, le sexe, la couleur de peau, la barbe, les lunettes, un couvre-chef, une maladie ou la culture. Leur exactitude est mesurée sur des images semblables à celles de leur apprentissage&#xa0;; sur les vôtres, elle peut être plus faible.</translation>
    </message>
    <message>
        <source>Turned heads, hands before the face, speech, poor light and small faces change the readings.</source>
        <translation>Les têtes tournées, les mains devant le visage, la parole, un mauvais éclairage et les petits visages modifient les estimations.</translation>
    </message>
    <message>
        <source>Do not decide about people by these figures alone, as in hiring, teaching, treatment or security. In many places the law restricts such use; in the European Union it forbids it at work and in schools, with few exceptions.</source>
        <translation>Ne décidez pas du sort de personnes sur la seule base de ces chiffres, par exemple pour un recrutement, un enseignement, un traitement ou la sécurité. Dans de nombreux pays, la loi restreint un tel usage&#xa0;; dans l’Union européenne, elle l’interdit au travail et à l’école, à quelques exceptions près.</translation>
    </message>
    <message>
        <source>What these readings are not</source>
        <translation>Ce que ces estimations ne sont pas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Share of each expression: {shares}</source>
        <translation>Part de chaque expression&#xa0;: {shares}</translation>
    </message>
    <message>
        <source>Left out: {time}</source>
        <translation>Exclu&#xa0;: {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>When 1 face is seen and which expression is read most</source>
        <translation>Quand 1 visage est visible et quelle expression y est lue le plus</translation>
    </message>
    <message>
        <source>For each of {count} faces, when it is seen and which expression is read most</source>
        <translation>Pour chacun des {count} visages, quand il est visible et quelle expression y est lue le plus</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>La plus probable</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>Probability of each expression over time, of {name}</source>
        <translation>Probabilité de chaque expression au fil du temps, pour {name}</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non visible</translation>
    </message>
    <message>
        <source>A picture with no face</source>
        <translation>Une image sans visage</translation>
    </message>
    <message>
        <source>A picture with {names}</source>
        <translation>Une image avec {names}</translation>
    </message>
    <message>
        <source>How many faces have which size. {counts}</source>
        <translation>Nombre de visages par taille. {counts}</translation>
    </message>
    <message>
        <source>The picture at {time}.</source>
        <translation>L’image à {time}.</translation>
    </message>
    <message>
        <source>Who is seen when</source>
        <translation>Qui est visible, et quand</translation>
    </message>
    <message>
        <source>The expression that is read most, over time; low and grey: not sure; a thin line: not seen. Right: share of the frames in which the face is seen.</source>
        <translation>L’expression la plus lue au fil du temps&#xa0;; bas et gris&#xa0;: incertain&#xa0;; trait fin&#xa0;: non visible. À droite&#xa0;: part des images où le visage est visible.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Expressions over time</source>
        <translation>Expressions au fil du temps</translation>
    </message>
    <message>
        <source>How probable each expression is, from 0 (the line) to {most} (the full height).</source>
        <translation>Probabilité de chaque expression, de 0 (le trait) à {most} (toute la hauteur).</translation>
    </message>
    <message>
        <source>Mean over {length} each.</source>
        <translation>Moyennes sur {length}.</translation>
    </message>
    <message>
        <source>{share} (1 frame)</source>
        <translation>{share} (1 image)</translation>
    </message>
    <message>
        <source>{share} ({count} frames)</source>
        <translation>{share} ({count} images)</translation>
    </message>
    <message>
        <source>{size} (median)</source>
        <translation>{size} (médiane)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>1 further face is seen even less often.</source>
        <translation>1 autre visage est encore moins souvent visible.</translation>
    </message>
    <message>
        <source>{count} further faces are seen even less often.</source>
        <translation>{count} autres visages sont encore moins souvent visibles.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Le plus souvent</translation>
    </message>
    <message>
        <source>Seen less often</source>
        <translation>Moins souvent visibles</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>Seen for less than {length}: {names}. Such a one may be no face at all, or somebody who was lost for a moment. Ignore it or merge it in the viewer, and make the report again.</source>
        <translation>Visibles moins de {length}&#xa0;: {names}. Ce ne sont peut-être pas des visages, ou alors quelqu’un qui a été perdu un instant. Ignorez-les ou fusionnez-les dans l’application, puis refaites le rapport.</translation>
    </message>
    <message>
        <source>Not sure ({share})</source>
        <translation>Incertain ({share})</translation>
    </message>
    <message>
        <source>{word} ({share})</source>
        <translation>{word} ({share})</translation>
    </message>
    <message>
        <source>And 1 more mark.</source>
        <translation>Et 1 autre repère.</translation>
    </message>
    <message>
        <source>And {count} more marks.</source>
        <translation>Et {count} autres repères.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Marked moments</source>
        <translation>Instants marqués</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Images clés</translation>
    </message>
    <message>
        <source>For each expression that is surely read, the moment that shows it most clearly to the model.</source>
        <translation>Pour chaque expression lue avec certitude, l’instant qui la montre le plus nettement aux yeux du modèle.</translation>
    </message>
    <message>
        <source>Not all pictures</source>
        <translation>Images manquantes</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Pas d’images</translation>
    </message>
    <message>
        <source>Largest face</source>
        <translation>Plus grand visage</translation>
    </message>
    <message>
        <source>The photo that was analysed.</source>
        <translation>La photo qui a été analysée.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Of all faces in all photos. “Not sure”: no expression reaches a half.</source>
        <translation>De tous les visages de toutes les photos. «&#xa0;Incertain&#xa0;»&#xa0;: aucune expression n’atteint la moitié.</translation>
    </message>
    <message>
        <source>How often each expression is read</source>
        <translation>Fréquence de chaque expression</translation>
    </message>
    <message>
        <source>Clearest photos</source>
        <translation>Photos les plus nettes</translation>
    </message>
    <message>
        <source>For each expression that is surely read, up to three faces that show it most clearly to the model.</source>
        <translation>Pour chaque expression lue avec certitude, jusqu’à trois visages qui la montrent le plus nettement aux yeux du modèle.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Detector’s score</source>
        <translation>Score du détecteur</translation>
    </message>
    <message>
        <source>And 1 more photo with faces; results.csv lists all of them.</source>
        <translation>Et 1 autre photo avec des visages&#xa0;; results.csv les liste toutes.</translation>
    </message>
    <message>
        <source>And {count} more photos with faces; results.csv lists all of them.</source>
        <translation>Et {count} autres photos avec des visages&#xa0;; results.csv les liste toutes.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Photo by photo</source>
        <translation>Photo par photo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>{name} ({id}), version {version}</source>
        <translation>{name} ({id}), version {version}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 du modèle</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>This very model is not installed here, so its accuracy is not known. Its own card tells more.</source>
        <translation>Ce modèle précis n’est pas installé ici&#xa0;: son exactitude n’est donc pas connue. Sa propre fiche en dit plus.</translation>
    </message>
    <message>
        <source>How accurate it is was not measured: treat its readings with care.</source>
        <translation>Son exactitude n’a pas été mesurée&#xa0;: considérez ses estimations avec prudence.</translation>
    </message>
    <message>
        <source>Limits of this model</source>
        <translation>Limites de ce modèle</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} paramètres</translation>
    </message>
    <message>
        <source>{count} multiply-adds for a face</source>
        <translation>{count} multiplications-additions par visage</translation>
    </message>
    <message>
        <source>{size}, grey</source>
        <translation>{size}, niveaux de gris</translation>
    </message>
    <message>
        <source>{size}, colour</source>
        <translation>{size}, couleur</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Ce qu’il regarde</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appris sur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>Intervalle à {level}</translation>
    </message>
    <message>
        <source>Right when said</source>
        <translation>Exacts</translation>
    </message>
    <message>
        <source>Found: of the faces that people labelled so, the share that the model reads so. Right when said: of its answers, the share that is right. Few faces make wide intervals.</source>
        <translation>Trouvés&#xa0;: parmi les visages que des personnes ont étiquetés ainsi, la part que le modèle lit ainsi. Exacts&#xa0;: parmi ses réponses, la part qui est juste. Avec peu de visages, les intervalles sont larges.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>{share} of {count} labelled faces read right: {where}.</source>
        <translation>{share} des {count} visages étiquetés bien lus&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>{share} of {count} labelled faces read right ({level} interval {interval}): {where}.</source>
        <translation>{share} des {count} visages étiquetés bien lus (intervalle à {level}&#xa0;: {interval})&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Mean over the expressions, rare ones counting as much: {share}.</source>
        <translation>Moyenne des expressions, les rares comptant autant que les autres&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>This was measured with another choice of how common rare expressions are taken to be.</source>
        <translation>Mesure faite avec un autre choix de fréquence supposée des expressions rares.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Some key frames are not shown: they could not be read from the recording.</source>
        <translation>Certaines images clés ne sont pas affichées&#xa0;: elles n’ont pas pu être lues dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the photos are no longer where they were analysed.</source>
        <translation>Les images ne sont pas affichées&#xa0;: les photos ne sont plus là où elles ont été analysées.</translation>
    </message>
    <message>
        <source>There are no pictures: this session holds no recording of the camera.</source>
        <translation>Il n’y a pas d’images&#xa0;: cette session ne contient pas d’enregistrement de la caméra.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the recording is no longer where it was analysed.</source>
        <translation>Les images ne sont pas affichées&#xa0;: l’enregistrement n’est plus là où il a été analysé.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the recording was changed since it was analysed.</source>
        <translation>Les images ne sont pas affichées&#xa0;: l’enregistrement a été modifié depuis son analyse.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Small, blurred, dark or turned faces are read worse than the figures of the model say.</source>
        <translation>Les visages petits, flous, sombres ou tournés sont moins bien lus que ne l’indiquent les chiffres du modèle.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>below {size}</source>
        <translation>moins de {size}</translation>
    </message>
    <message>
        <source>{size} and more</source>
        <translation>{size} et plus</translation>
    </message>
    <message>
        <source>Size of the faces: the smaller side of the box, in pixels.</source>
        <translation>Taille des visages&#xa0;: le plus petit côté du cadre, en pixels.</translation>
    </message>
    <message>
        <source>Frames with a face</source>
        <translation>Images avec un visage</translation>
    </message>
    <message>
        <source>Photos with a face</source>
        <translation>Photos avec un visage</translation>
    </message>
    <message>
        <source>A face is found everywhere.</source>
        <translation>Un visage est trouvé partout.</translation>
    </message>
    <message>
        <source>Where no face is found, nothing is read.</source>
        <translation>Là où aucun visage n’est trouvé, rien n’est lu.</translation>
    </message>
    <message>
        <source>Size of faces (median)</source>
        <translation>Taille des visages (médiane)</translation>
    </message>
    <message>
        <source>Cut off by the edge</source>
        <translation>Coupés par le bord</translation>
    </message>
    <message>
        <source>Part of the face lies outside of the picture.</source>
        <translation>Une partie du visage se trouve hors de l’image.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Flous</translation>
    </message>
    <message>
        <source>Out of focus, shaken, or made larger than it was.</source>
        <translation>Mise au point manquée, bougé ou agrandissement.</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Trop sombres</translation>
    </message>
    <message>
        <source>The face is darker than a quarter of full brightness.</source>
        <translation>La luminosité du visage est inférieure au quart de la luminosité maximale.</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Trop clairs</translation>
    </message>
    <message>
        <source>The face is brighter than four fifths of full brightness.</source>
        <translation>La luminosité du visage dépasse les quatre cinquièmes de la luminosité maximale.</translation>
    </message>
    <message>
        <source>Lit from one side</source>
        <translation>Éclairés d’un côté</translation>
    </message>
    <message>
        <source>One half of the face is far brighter than the other.</source>
        <translation>Une moitié du visage est bien plus claire que l’autre.</translation>
    </message>
    <message>
        <source>Head turned away</source>
        <translation>Tête tournée</translation>
    </message>
    <message>
        <source>To a side, by a half profile or more.</source>
        <translation>Sur le côté, d’un demi-profil ou plus.</translation>
    </message>
    <message>
        <source>Score of the face detector (mean)</source>
        <translation>Score du détecteur de visages (moyenne)</translation>
    </message>
    <message>
        <source>How sure it is that these are faces.</source>
        <translation>À quel point il est sûr qu’il s’agit de visages.</translation>
    </message>
    <message>
        <source>Confidence (mean)</source>
        <translation>Confiance (moyenne)</translation>
    </message>
    <message>
        <source>Probability of the expression that is read.</source>
        <translation>Probabilité de l’expression lue.</translation>
    </message>
    <message>
        <source>No expression reaches {share}.</source>
        <translation>Aucune expression n’atteint {share}.</translation>
    </message>
    <message>
        <source>Blur, light and turning are measured on 1 face, spread over what was analysed.</source>
        <translation>Le flou, la lumière et l’orientation sont mesurés sur 1 visage, pris dans l’ensemble analysé.</translation>
    </message>
    <message>
        <source>Blur, light and turning are measured on {count} faces, spread over what was analysed.</source>
        <translation>Le flou, la lumière et l’orientation sont mesurés sur {count} visages, répartis dans l’ensemble analysé.</translation>
    </message>
    <message>
        <source>Blur, light and turning are not measured: the pictures were not at hand.</source>
        <translation>Le flou, la lumière et l’orientation ne sont pas mesurés&#xa0;: les images n’étaient pas disponibles.</translation>
    </message>
    <message>
        <source>All faces are large enough for the model.</source>
        <translation>Tous les visages sont assez grands pour le modèle.</translation>
    </message>
    <message>
        <source>{share} are smaller than {size} and had to be enlarged.</source>
        <translation>{share} mesurent moins de {size} et ont dû être agrandis.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>{name}, report of {date}, FER Desktop</source>
        <translation>{name}, rapport du {date}, FER Desktop</translation>
    </message>
    <message>
        <source>Facial expressions: report</source>
        <translation>Expressions faciales&#xa0;: rapport</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>Enregistrement en direct</translation>
    </message>
    <message>
        <source>{kind}, {length}, analysed {date}</source>
        <translation>{kind}, {length}, analyse du {date}</translation>
    </message>
    <message>
        <source>{kind}, analysed {date}</source>
        <translation>{kind}, analyse du {date}</translation>
    </message>
    <message>
        <source>The analysis is not complete.</source>
        <translation>L’analyse n’est pas complète.</translation>
    </message>
    <message>
        <source>It covers the time up to {time}.</source>
        <translation>Elle s’étend jusqu’à {time}.</translation>
    </message>
    <message>
        <source>This is not all of it</source>
        <translation>Il en manque une partie</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>de confiance moyenne</translation>
    </message>
    <message>
        <source>of the readings not sure</source>
        <translation>des estimations sont incertaines</translation>
    </message>
    <message>
        <source>frame analysed</source>
        <translation>image analysée</translation>
    </message>
    <message>
        <source>frames analysed</source>
        <translation>images analysées</translation>
    </message>
    <message>
        <source>of the frames show a face</source>
        <translation>des images montrent un visage</translation>
    </message>
    <message>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <source>different faces</source>
        <translation>visages différents</translation>
    </message>
    <message>
        <source>photo analysed</source>
        <translation>photo analysée</translation>
    </message>
    <message>
        <source>photos analysed</source>
        <translation>photos analysées</translation>
    </message>
    <message>
        <source>of the photos show a face</source>
        <translation>des photos montrent un visage</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>visages</translation>
    </message>
    <message>
        <source>{name} is seen in {share} of the frames.</source>
        <translation>{name} est visible sur {share} des images.</translation>
    </message>
    <message>
        <source>1 more face is seen less often.</source>
        <translation>1 autre visage est moins souvent visible.</translation>
    </message>
    <message>
        <source>{count} more faces are seen less often.</source>
        <translation>{count} autres visages sont moins souvent visibles.</translation>
    </message>
    <message>
        <source>Shares are of the frames in which a face is seen. A frame counts for an expression where its probability is at least a half; else it counts as “not sure”.</source>
        <translation>Les parts portent sur les images où un visage est visible. Une image compte pour une expression dont la probabilité atteint au moins la moitié&#xa0;; sinon, elle compte comme «&#xa0;incertain&#xa0;».</translation>
    </message>
    <message>
        <source>In this file, frames come at uneven times. Each counts the same, so shares of the frames differ from shares of the time, by up to {points} percentage points.</source>
        <translation>Dans ce fichier, les images se suivent à intervalles inégaux. Chacune compte autant que les autres&#xa0;: les parts d’images diffèrent donc des parts de temps, jusqu’à {points} points de pourcentage.</translation>
    </message>
    <message>
        <source>No face was found in the photos that count, so there is nothing to read.</source>
        <translation>Aucun visage n’a été trouvé dans les photos prises en compte&#xa0;: il n’y a donc rien à lire.</translation>
    </message>
    <message>
        <source>No face was found in the frames that count, so there is nothing to read.</source>
        <translation>Aucun visage n’a été trouvé dans les images prises en compte&#xa0;: il n’y a donc rien à lire.</translation>
    </message>
    <message>
        <source>Faces that are very small, turned far away or covered are not found. Look at the picture, or choose a lower limit for the smallest face.</source>
        <translation>Les visages très petits, très tournés ou couverts ne sont pas trouvés. Examinez l’image, ou choisissez une limite plus basse pour le plus petit visage.</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 visage</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} visages</translation>
    </message>
    <message>
        <source>{faces} in 1 photo.</source>
        <translation>{faces} dans 1 photo.</translation>
    </message>
    <message>
        <source>{faces} in {count} photos.</source>
        <translation>{faces} dans {count} photos.</translation>
    </message>
    <message>
        <source>No expression was read with confidence.</source>
        <translation>Aucune expression n’a été lue avec assurance.</translation>
    </message>
    <message>
        <source>Read most often: {expressions}.</source>
        <translation>Le plus souvent&#xa0;: {expressions}.</translation>
    </message>
    <message>
        <source>{name} is what the analysis followed as faces {numbers}.</source>
        <translation>{name} correspond à ce que l’analyse a suivi comme visages {numbers}.</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Modifications manuelles</translation>
    </message>
    <message>
        <source>{begin} to {end} is left out.</source>
        <translation>La plage de {begin} à {end} est exclue.</translation>
    </message>
    <message>
        <source>{begin} to {end} is left out: {reason}</source>
        <translation>La plage de {begin} à {end} est exclue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>1 more range left out.</source>
        <translation>1 autre plage exclue.</translation>
    </message>
    <message>
        <source>{count} more ranges left out.</source>
        <translation>{count} autres plages exclues.</translation>
    </message>
    <message>
        <source>With these ranges, 1 reading counts for nothing in this report.</source>
        <translation>Avec ces plages, 1 estimation n’est pas prise en compte dans ce rapport.</translation>
    </message>
    <message>
        <source>With these ranges, {count} readings count for nothing in this report.</source>
        <translation>Avec ces plages, {count} estimations ne sont pas prises en compte dans ce rapport.</translation>
    </message>
    <message>
        <source>How many frames they hold is reckoned from the time, so the number of frames is approximate.</source>
        <translation>Le nombre d’images qu’elles contiennent est calculé d’après leur durée&#xa0;: le nombre d’images est donc approximatif.</translation>
    </message>
    <message>
        <source>Ignored, as was chosen: {names} (1 reading).</source>
        <translation>Non pris en compte, selon votre choix&#xa0;: {names} (1 estimation).</translation>
    </message>
    <message>
        <source>Ignored, as was chosen: {names} ({count} readings).</source>
        <translation>Non pris en compte, selon votre choix&#xa0;: {names} ({count} estimations).</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} à {end}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year} à {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Visage {number}</translation>
    </message>
    <message>
        <source>There are no fonts on this computer to write a PDF with. Install some, for example DejaVu.</source>
        <translation>Il n’y a pas de police sur cet ordinateur pour écrire un PDF. Installez-en, par exemple DejaVu.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save all labelled photos in</source>
        <translation>Enregistrer toutes les photos annotées dans</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <source>Saved {what} in {folder}</source>
        <translation>Enregistré dans {folder}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>{count} photos could not be saved</source>
        <translation>{count} photos n’ont pas pu être enregistrées</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving failed: {reason}</source>
        <translation>Échec de l’enregistrement&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved in “{folder}”: {reason}.</source>
        <translation>Impossible d’enregistrer «&#xa0;{name}&#xa0;» dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Present time</source>
        <translation>Position actuelle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
</context>
<context>
    <name>SessionControl</name>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation>«&#xa0;{name}&#xa0;» était restée inachevée et a été récupérée, jusqu’à la dernière seconde.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>{count} unfinished sessions have been recovered, up to their last second.</source>
        <translation>{count} sessions inachevées ont été récupérées, jusqu’à leur dernière seconde.</translation>
    </message>
    <message>
        <source>{count} rows written to “{name}”</source>
        <translation>{count} lignes écrites dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>1 row written to “{name}”</source>
        <translation>1 ligne écrite dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The report is in “{name}”</source>
        <translation>Le rapport se trouve dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Rédaction du rapport…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>That did not work. Try again.</source>
        <translation>L’opération a échoué. Réessayez.</translation>
    </message>
</context>
<context>
    <name>SessionDialogs</name>
    <message>
        <source>Open a session: choose its folder</source>
        <translation>Ouvrir une session&#xa0;: choisir son dossier</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Rédiger un rapport</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Où se trouve maintenant «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Taken apart</source>
        <translation>Visages séparés</translation>
    </message>
    <message>
        <source>{one} is now {other}</source>
        <translation>{one} devient {other}</translation>
    </message>
    <message>
        <source>Nobody else is seen here: there is nobody to merge this person into.</source>
        <translation>On ne voit personne d’autre ici&#xa0;: il n’y a personne avec qui fusionner cette personne.</translation>
    </message>
    <message>
        <source>Choose a person in the list first: this is not done with everybody at once.</source>
        <translation>Choisissez d’abord une personne dans la liste&#xa0;: cela ne se fait pas avec tout le monde à la fois.</translation>
    </message>
    <message>
        <source>{name} counts for nothing</source>
        <translation>{name} ne compte plus</translation>
    </message>
    <message>
        <source>Choose a range first: I where it begins, ] where it ends.</source>
        <translation>Choisissez d’abord une plage&#xa0;: I pour le début, ] pour la fin.</translation>
    </message>
    <message>
        <source>The range is excluded</source>
        <translation>La plage est exclue</translation>
    </message>
    <message>
        <source>The mark is gone</source>
        <translation>Le repère est supprimé</translation>
    </message>
    <message>
        <source>The range counts again</source>
        <translation>La plage est réintégrée</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Name of the chosen face</source>
        <translation>Nom du visage choisi</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Identique à…</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>La même personne que</translation>
    </message>
    <message>
        <source>The chosen face is the same person as another: count them as one (J)</source>
        <translation>Le visage choisi est la même personne qu’un autre&#xa0;: les compter comme un seul (J)</translation>
    </message>
    <message>
        <source>People ({count})</source>
        <translation>Personnes ({count})</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notes ({count})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Name of {face}</source>
        <translation>Nom de {face}</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Séparer à nouveau</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Looking for the picture…</source>
        <translation>Recherche de l’image…</translation>
    </message>
    <message>
        <source>None of these photos shows a face</source>
        <translation>Aucune de ces photos ne montre de visage</translation>
    </message>
    <message>
        <source>This session is still being written: it can be looked at, not changed.</source>
        <translation>Cette session est encore en cours d’écriture&#xa0;: elle peut être examinée, mais pas modifiée.</translation>
    </message>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation>«&#xa0;{name}&#xa0;» était restée inachevée et a été récupérée, jusqu’à la dernière seconde.</translation>
    </message>
    <message>
        <source>This session cannot be shown</source>
        <translation>Cette session ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Retour aux sessions</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Chercher le fichier…</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>L’image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>face {number}</source>
        <translation>visage {number}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Counts for nothing</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <source>1 photo with a face</source>
        <translation>1 photo avec un visage</translation>
    </message>
    <message>
        <source>{count} photos with a face</source>
        <translation>{count} photos avec un visage</translation>
    </message>
    <message>
        <source>{time} seen</source>
        <translation>visible {time}</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>moyenne de tous</translation>
    </message>
    <message>
        <source>No face here</source>
        <translation>Aucun visage ici</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>non lus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>one every {span} s</source>
        <translation>une toutes les {span}&#xa0;s</translation>
    </message>
    <message>
        <source>face in {share}</source>
        <translation>visage dans {share}</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>“{name}” is without sound, as {encoding}. Install the program FFmpeg to have the original sound copied and the picture as H.264.</source>
        <translation>«&#xa0;{name}&#xa0;» est sans son, en {encoding}. Installez le programme FFmpeg pour que le son d’origine soit copié et l’image encodée en H.264.</translation>
    </message>
    <message>
        <source>“{name}” is without sound: FFmpeg could not copy it ({reason}). Solve that, then export the video again.</source>
        <translation>«&#xa0;{name}&#xa0;» est sans son&#xa0;: FFmpeg n’a pas pu le copier ({reason}). Corrigez cela, puis exportez de nouveau la vidéo.</translation>
    </message>
    <message>
        <source>“{name}” has no picture in the part that was asked for. Choose another part.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas d’image dans la partie demandée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” leads to another folder, and nothing is written there. Remove that link.</source>
        <translation>«&#xa0;{name}&#xa0;» dans «&#xa0;{folder}&#xa0;» mène à un autre dossier, et rien n’y est écrit. Supprimez ce lien.</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded</source>
        <translation>l’image ne peut pas être encodée</translation>
    </message>
    <message>
        <source>“{name}” is not within “{folder}” and is left out.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans «&#xa0;{folder}&#xa0;» et est laissé de côté.</translation>
    </message>
    <message>
        <source>For Parquet the package {package} is missing. Install {extra}.</source>
        <translation>Pour le format Parquet, il manque le paquet {package}. Installez {extra}.</translation>
    </message>
    <message>
        <source>“{name}” holds the session&apos;s own values and stays as it is. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» contient les valeurs de la session elle-même et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation>L’enregistrement s’est terminé car un autre modèle lit maintenant les visages. Démarrez-en un autre.</translation>
    </message>
    <message>
        <source>The recording ended because the picture changed its size. Start another one.</source>
        <translation>L’enregistrement s’est terminé car l’image a changé de taille. Démarrez-en un autre.</translation>
    </message>
    <message>
        <source>1 frame was left out because the computer was too slow.</source>
        <translation>1 image a été omise car l’ordinateur était trop lent.</translation>
    </message>
    <message>
        <source>{count} frames were left out because the computer was too slow.</source>
        <translation>{count} images ont été omises car l’ordinateur était trop lent.</translation>
    </message>
    <message>
        <source>The recording ended: {problem} What was recorded until then is kept.</source>
        <translation>L’enregistrement s’est terminé&#xa0;: {problem} Ce qui a été enregistré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>The recording ended: {reason}. What was recorded until then is kept.</source>
        <translation>L’enregistrement s’est terminé&#xa0;: {reason}. Ce qui a été enregistré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or record to another disk</source>
        <translation>le disque est plein. Libérez de l’espace, ou enregistrez sur un autre disque</translation>
    </message>
    <message>
        <source>your quota on that disk is used up. Free some space, or record to another disk</source>
        <translation>votre quota sur ce disque est épuisé. Libérez de l’espace, ou enregistrez sur un autre disque</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or record to another disk</source>
        <translation>le disque ne répond pas correctement. Vérifiez-le, ou enregistrez sur un autre disque</translation>
    </message>
    <message>
        <source>its end is no text</source>
        <translation>la fin du fichier n’est pas du texte</translation>
    </message>
    <message>
        <source>“{name}” does not begin with the columns of FER Desktop&apos;s results. Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne commence pas par les colonnes des résultats de FER Desktop. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows, too many to show at once. Analyse a part of the recording, or fewer frames a second.</source>
        <translation>«&#xa0;{name}&#xa0;» compte plus de {most} lignes, trop pour tout afficher à la fois. Analysez une partie de l’enregistrement, ou moins d’images par seconde.</translation>
    </message>
    <message>
        <source>“{name}” is damaged near line {line}. Analyse the file again, or take a copy of it from before.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé près de la ligne {line}. Analysez à nouveau le fichier, ou prenez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>“{parent}” holds too many folders called “{name}”. Choose another folder.</source>
        <translation>«&#xa0;{parent}&#xa0;» contient trop de dossiers nommés «&#xa0;{name}&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The session in “{name}” is too large to be one. Choose another folder.</source>
        <translation>La session dans «&#xa0;{name}&#xa0;» est trop grande pour en être une. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The session in “{name}” was made by a newer version of FER Desktop. Update the app.</source>
        <translation>La session dans «&#xa0;{name}&#xa0;» a été créée par une version plus récente de FER Desktop. Mettez l’application à jour.</translation>
    </message>
    <message>
        <source>The session in “{name}” is damaged: its session.json can&apos;t be read. Analyse the file again.</source>
        <translation>La session dans «&#xa0;{name}&#xa0;» est endommagée&#xa0;: son session.json est illisible. Analysez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The program ended while this was being recorded.</source>
        <translation>Le programme s’est terminé pendant cet enregistrement.</translation>
    </message>
    <message>
        <source>The program ended before the analysis was complete.</source>
        <translation>Le programme s’est arrêté avant la fin de l’analyse.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: the package {package} is missing. Install {extra}.</source>
        <translation>Impossible d’écrire «&#xa0;{name}&#xa0;»&#xa0;: il manque le paquet {package}. Installez {extra}.</translation>
    </message>
    <message>
        <source>“{name}” has nothing in the part that was asked for. Choose another part.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient rien dans la partie demandée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Not one of the photos could be read.</source>
        <translation>Aucune des photos n’a pu être lue.</translation>
    </message>
    <message>
        <source>The analysis was cancelled. Start it again to go on from there.</source>
        <translation>L’analyse a été annulée. Relancez-la pour continuer à partir de là.</translation>
    </message>
    <message>
        <source>The session in “{name}” can&apos;t be shown. Please report this, with the log file.</source>
        <translation>La session dans «&#xa0;{name}&#xa0;» ne peut pas être affichée. Veuillez signaler ce problème en joignant le fichier journal.</translation>
    </message>
    <message>
        <source>The video of this recording is no longer in its folder. Copy it back there.</source>
        <translation>La vidéo de cet enregistrement n’est plus dans son dossier. Recopiez-la à cet endroit.</translation>
    </message>
    <message>
        <source>The picture is another one now</source>
        <translation>L’image n’est plus la même</translation>
    </message>
    <message>
        <source>“{name}” is not where it was when it was analysed. Its values are all here; find the file to see the picture, too.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là où l’analyse a eu lieu. Toutes ses valeurs sont ici&#xa0;; retrouvez le fichier pour voir aussi l’image.</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <translation>L’image n’est pas là</translation>
    </message>
    <message>
        <source>“{name}” is another file than the one that was analysed, so the stored faces would not fit it. Find the file as it was.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le fichier qui a été analysé&#xa0;: les visages enregistrés ne lui correspondraient pas. Retrouvez le fichier d’origine.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was analysed, so the stored faces would not fit it. Find the file as it was.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis l’analyse&#xa0;: les visages enregistrés ne lui correspondraient pas. Retrouvez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Visage {number}</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Search names, people, marks, dates</source>
        <translation>Chercher noms, personnes, repères, dates</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Rechercher dans les sessions</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sessions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Forget this session here; its files stay (Delete)</source>
        <translation>Oublier cette session ici&#xa0;; ses fichiers restent (Suppr)</translation>
    </message>
    <message>
        <source>Where they are kept…</source>
        <translation>Emplacement…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ouvrir une autre…</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Recherche de sessions…</translation>
    </message>
    <message>
        <source>Every word must stand in its name, date, people or marks.</source>
        <translation>Chaque mot doit figurer dans son nom, sa date, ses personnes ou ses repères.</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Aucune session ne correspond</translation>
    </message>
    <message>
        <source>Each analysed file and each recording becomes a session: its values, to look at again.</source>
        <translation>Chaque fichier analysé et chaque enregistrement devient une session&#xa0;: ses valeurs, à examiner à nouveau.</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation>Ouvrir une session…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aucune session pour l’instant</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} photos</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupérée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>Réin&amp;tégrer</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>I&amp;gnorer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What does a face show?</source>
        <translation>Que montre un visage&#xa0;?</translation>
    </message>
    <message>
        <source>Everything is computed on this computer. Nothing is sent anywhere.</source>
        <translation>Tout est calculé sur cet ordinateur. Rien n’est envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>Drop photos or folders, see every face labelled</source>
        <translation>Déposez des photos ou des dossiers pour voir chaque visage étiqueté</translation>
    </message>
    <message>
        <source>Drop a video, watch it with its labels</source>
        <translation>Déposez une vidéo et regardez-la avec ses étiquettes</translation>
    </message>
    <message>
        <source>Use a camera or a network stream</source>
        <translation>Utilisez une caméra ou un flux réseau</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Drop photos, videos or folders anywhere</source>
        <translation>Déposez photos, vidéos ou dossiers</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Choose photos and videos to look at</source>
        <translation>Choisir les photos et vidéos à examiner</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation>Photo d’exemple</translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation>Ouvrir la photo fournie avec l’application</translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation>Analyser de nombreux fichiers</translation>
    </message>
    <message>
        <source>Put files and folders into a queue: tables, annotated videos, reports</source>
        <translation>Placez des fichiers et des dossiers en file d’attente&#xa0;: tableaux, vidéos annotées, rapports</translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation>Vidéo d’exemple</translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation>Lire la vidéo fournie avec l’application</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Time for each stage</source>
        <translation>Temps de chaque étape</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>Nombre de visages</translation>
    </message>
    <message>
        <source>Frames left out to stay in time</source>
        <translation>Images omises pour rester en temps réel</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Matériel de calcul</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate}&#xa0;i/s</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>{count} perdues</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} sautées</translation>
    </message>
    <message>
        <source>detect {detect} ms · classify {classify} ms · total {total} ms</source>
        <translation>détection {detect}&#xa0;ms · classification {classify}&#xa0;ms · total {total}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open network stream</source>
        <translation>Ouvrir un flux réseau</translation>
    </message>
    <message>
        <source>Open a network stream</source>
        <translation>Ouvrir un flux réseau</translation>
    </message>
    <message>
        <source>The address of a camera in your network: RTSP, or HTTP with motion JPEG. Passwords are not kept.</source>
        <translation>L’adresse d’une caméra de votre réseau&#xa0;: RTSP, ou HTTP avec Motion JPEG. Les mots de passe ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>USED BEFORE</source>
        <translation>DÉJÀ UTILISÉES</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not the address of a stream: it begins with rtsp:// or http:// and names a computer.</source>
        <translation>Ce n’est pas l’adresse d’un flux&#xa0;: elle commence par rtsp:// ou http:// et nomme un ordinateur.</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>An address looks like rtsp://192.168.1.20/live or http://192.168.1.20:8080/video.</source>
        <translation>Une adresse ressemble à rtsp://192.168.1.20/live ou http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>No address was given. {example}</source>
        <translation>Aucune adresse n’a été indiquée. {example}</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. {example}</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse utilisable. {example}</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a stream. {example}</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas l’adresse d’un flux. {example}</translation>
    </message>
    <message>
        <source>“{address}” names no computer, or holds a blank. {example}</source>
        <translation>«&#xa0;{address}&#xa0;» ne nomme aucun ordinateur, ou contient un espace. {example}</translation>
    </message>
    <message>
        <source>There is no computer “{host}” to be found for {address}. Please check the address.</source>
        <translation>Aucun ordinateur «&#xa0;{host}&#xa0;» n’a été trouvé pour {address}. Veuillez vérifier l’adresse.</translation>
    </message>
    <message>
        <source>“{host}” accepts no connection on port {port}. Please check the address and that the camera is on.</source>
        <translation>«&#xa0;{host}&#xa0;» n’accepte aucune connexion sur le port {port}. Veuillez vérifier l’adresse, et que la caméra est allumée.</translation>
    </message>
    <message>
        <source>No secure connection to {address} is possible. Please check the address; try http instead.</source>
        <translation>Aucune connexion sécurisée à {address} n’est possible. Veuillez vérifier l’adresse&#xa0;; essayez avec http.</translation>
    </message>
    <message>
        <source>{address} can&apos;t be reached ({reason}). Please check the address and the network.</source>
        <translation>Impossible de joindre {address} ({reason}). Veuillez vérifier l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>{address} does not answer. Please check the address, the camera and the network.</source>
        <translation>{address} ne répond pas. Veuillez vérifier l’adresse, la caméra et le réseau.</translation>
    </message>
    <message>
        <source>{address} does not accept this name and password. Please check them.</source>
        <translation>{address} n’accepte pas ce nom et ce mot de passe. Veuillez les vérifier.</translation>
    </message>
    <message>
        <source>{address} asks for a name and a password: write http://name:password@ before “{host}”.</source>
        <translation>{address} demande un nom et un mot de passe&#xa0;: écrivez http://nom:motdepasse@ devant «&#xa0;{host}&#xa0;».</translation>
    </message>
    <message>
        <source>“{host}” has nothing at {address}. Please check the last part of the address.</source>
        <translation>«&#xa0;{host}&#xa0;» n’a rien à l’adresse {address}. Veuillez vérifier la dernière partie de l’adresse.</translation>
    </message>
    <message>
        <source>{address} answers with error {status} instead of pictures. Please check the camera.</source>
        <translation>{address} répond par l’erreur {status} au lieu d’images. Veuillez vérifier la caméra.</translation>
    </message>
    <message>
        <source>{address} answers, but not with a video stream. Please check the address.</source>
        <translation>{address} répond, mais pas par un flux vidéo. Veuillez vérifier l’adresse.</translation>
    </message>
    <message>
        <source>The stream {address} sends no picture. Please check the camera and the network.</source>
        <translation>Le flux {address} n’envoie aucune image. Veuillez vérifier la caméra et le réseau.</translation>
    </message>
    <message>
        <source>The stream {address} stopped sending pictures. Please check the camera and the network.</source>
        <translation>Le flux {address} n’envoie plus d’images. Veuillez vérifier la caméra et le réseau.</translation>
    </message>
    <message>
        <source>the stream</source>
        <translation>le flux</translation>
    </message>
    <message>
        <source>the stream ended.</source>
        <translation>le flux s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Not counted: {reason}</source>
        <translation>Non compté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Photo {number}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Averages on the screen over this time; the stored values stay as they are</source>
        <translation>Moyennes à l’écran sur cette durée&#xa0;; les valeurs enregistrées ne changent pas</translation>
    </message>
    <message>
        <source>See more of the time (−)</source>
        <translation>Voir une durée plus longue (−)</translation>
    </message>
    <message>
        <source>See less of the time (+)</source>
        <translation>Voir une durée plus courte (+)</translation>
    </message>
    <message>
        <source>See all of the time (0)</source>
        <translation>Voir toute la durée (0)</translation>
    </message>
    <message>
        <source>Part of the time that is seen</source>
        <translation>Partie visible de la durée</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Sans lissage</translation>
    </message>
    <message>
        <source>Smooth {span} s</source>
        <translation>Lissage {span}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Analyse</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>The videos of this session</source>
        <translation>Les vidéos de cette séance</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>The session that is open, and others</source>
        <translation>La session ouverte, et d’autres</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Choose a camera or a network stream</source>
        <translation>Choisir une caméra ou un flux réseau</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolution that the camera is asked for</source>
        <translation>Résolution demandée à la caméra</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that reads expressions</source>
        <translation>Le modèle qui lit les expressions</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Choisir une caméra</translation>
    </message>
    <message>
        <source>Comparing {count} models</source>
        <translation>{count} modèles comparés</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Present time</source>
        <translation>Position actuelle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>Videos are played without their sound.</source>
        <translation>Les vidéos sont lues sans le son.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation>Analyser ce fichier…</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>No video yet</source>
        <translation>Aucune vidéo pour l’instant</translation>
    </message>
    <message>
        <source>Drop a video on the window, or open one.</source>
        <translation>Déposez une vidéo sur la fenêtre, ou ouvrez-en une.</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>The faces of a video are read here.</source>
        <translation>Les visages d’une vidéo sont lus ici.</translation>
    </message>
    <message>
        <source>This video cannot be played</source>
        <translation>Cette vidéo ne peut pas être lue</translation>
    </message>
    <message>
        <source>Open another video…</source>
        <translation>Ouvrir une autre vidéo…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {analysed} of {delivered} a second analysed</source>
        <translation>Des images sont sautées pour rester en temps réel&#xa0;: {analysed} sur {delivered} analysées par seconde</translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {count} so far</source>
        <translation>Des images sont sautées pour rester en temps réel&#xa0;: {count} jusqu’ici</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>“{name}” is damaged: it can only be read up to {time}. Copy it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: la lecture n’est possible que jusqu’à {time}. Copiez à nouveau ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds no picture that can be decoded. Try to convert it to MP4 (H.264).</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucune image que l’on puisse décoder. Essayez de convertir ce fichier en MP4 (H.264).</translation>
    </message>
    <message>
        <source>“{name}” holds sound but no picture. Please choose a video.</source>
        <translation>«&#xa0;{name}&#xa0;» contient du son mais pas d’image. Veuillez choisir une vidéo.</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a video. Please choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier texte, pas une vidéo. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a photo, not a video. Please choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est une photo, pas une vidéo. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a video. Please choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un document, pas une vidéo. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a video that FER Desktop can read. Try to convert it to MP4 (H.264).</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une vidéo que FER Desktop sait lire. Essayez de convertir ce fichier en MP4 (H.264).</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not complete and can&apos;t be played. Please copy or download it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou incomplet et ne peut pas être lu. Veuillez copier ou télécharger à nouveau ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened: its name, or its folder&apos;s, is no text. Please rename it.</source>
        <translation>Impossible d’ouvrir «&#xa0;{name}&#xa0;»&#xa0;: son nom, ou celui de son dossier, n’est pas du texte. Veuillez le renommer.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of a kind that can&apos;t be shown. Try to convert it.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des images d’un type qui ne peut pas être affiché. Essayez de convertir ce fichier.</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>Nothing to read</source>
        <translation>Rien à lire</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Aucun visage trouvé</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing is read.</source>
        <translation>Aucun modèle n’est chargé&#xa0;: rien n’est donc lu.</translation>
    </message>
</context>
<context>
    <name>WindowShell</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Looking at what was dropped…</source>
        <translation>Examen des éléments déposés…</translation>
    </message>
    <message>
        <source>Choose a folder of photos or videos</source>
        <translation>Choisir un dossier de photos ou de vidéos</translation>
    </message>
    <message>
        <source>That cannot be opened here: drop files or folders of this computer, or the address of a stream, which begins with rtsp:// or http://. Save a picture from elsewhere as a file first.</source>
        <translation>Ceci ne peut pas être ouvert ici&#xa0;: déposez des fichiers ou des dossiers de cet ordinateur, ou l’adresse d’un flux, qui commence par rtsp:// ou http://. Enregistrez d’abord comme fichier une image venue d’ailleurs.</translation>
    </message>
</context>
</TS>
