<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FER Desktop</source>
        <translation>Über FER Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation>Version {version} · Apache License 2.0</translation>
    </message>
    <message>
        <source>Shows which expression a face bears. An expression is what a face shows, not what a person feels: do not judge people by it.</source>
        <translation>Zeigt, welchen Ausdruck ein Gesicht trägt. Ein Ausdruck ist das, was ein Gesicht zeigt, nicht das, was ein Mensch fühlt: Beurteilen Sie niemanden danach.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No picture, figure or name is sent anywhere.</source>
        <translation>Alles bleibt auf diesem Computer. Es werden weder Bilder noch Werte oder Namen übertragen.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>MADE OF</source>
        <translation>BESTANDTEILE</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>{name}, version {version} · {provider}</source>
        <translation>{name}, Version {version} · {provider}</translation>
    </message>
    <message>
        <source>Learned from: {data}</source>
        <translation>Gelernt aus: {data}</translation>
    </message>
    <message>
        <source>Terms of the model: {licence}</source>
        <translation>Lizenz des Modells: {licence}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open photos or videos…</source>
        <translation>&amp;Fotos oder Videos öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;network stream…</source>
        <translation>&amp;Netzwerkstream öffnen…</translation>
    </message>
    <message>
        <source>Watch a camera in the network by its address</source>
        <translation>Eine Kamera im Netzwerk über ihre Adresse ansehen</translation>
    </message>
    <message>
        <source>&amp;Analyse this file…</source>
        <translation>&amp;Diese Datei analysieren…</translation>
    </message>
    <message>
        <source>Put this file into the queue, to have a table of its values and more</source>
        <translation>Diese Datei in die Warteschlange stellen, um eine Tabelle ihrer Werte und mehr zu erhalten</translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation>Das mitgelieferte Foto öffnen</translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation>Den mitgelieferten Clip abspielen</translation>
    </message>
    <message>
        <source>&amp;Save labelled picture…</source>
        <translation>Beschriftetes Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Save this picture with its frames and labels</source>
        <translation>Dieses Bild mit seinen Rahmen und Beschriftungen speichern</translation>
    </message>
    <message>
        <source>Sa&amp;mple photo</source>
        <translation>&amp;Beispielfoto</translation>
    </message>
    <message>
        <source>Samp&amp;le clip</source>
        <translation>Beispiel&amp;clip</translation>
    </message>
    <message>
        <source>Save all la&amp;belled photos…</source>
        <translation>&amp;Alle beschrifteten Fotos speichern…</translation>
    </message>
    <message>
        <source>Save every photo of the filmstrip with frames and labels</source>
        <translation>Jedes Foto des Filmstreifens mit Rahmen und Beschriftungen speichern</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy this picture with its frames and labels to the clipboard</source>
        <translation>Dieses Bild mit seinen Rahmen und Beschriftungen in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>Die App beenden</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the picture larger</source>
        <translation>Das Bild größer anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the picture smaller</source>
        <translation>Das Bild kleiner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>An Fenster an&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild anzeigen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen (100 %)</source>
        <translation>Ein Pixel des Bildes entspricht einem des Bildschirms (100 %)</translation>
    </message>
    <message>
        <source>Ne&amp;xt face</source>
        <translation>&amp;Nächstes Gesicht</translation>
    </message>
    <message>
        <source>Choose the next face in the picture</source>
        <translation>Das nächste Gesicht im Bild auswählen</translation>
    </message>
    <message>
        <source>Pre&amp;vious face</source>
        <translation>&amp;Vorheriges Gesicht</translation>
    </message>
    <message>
        <source>Choose the face before in the picture</source>
        <translation>Das vorherige Gesicht im Bild auswählen</translation>
    </message>
    <message>
        <source>&amp;Labels on the picture</source>
        <translation>&amp;Beschriftungen im Bild</translation>
    </message>
    <message>
        <source>Show frames and labels on the picture</source>
        <translation>Rahmen und Beschriftungen im Bild anzeigen</translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation>B&amp;eachtete Stellen</translation>
    </message>
    <message>
        <source>Show where in each face the model looked</source>
        <translation>In jedem Gesicht anzeigen, worauf das Modell geachtet hat</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Sei&amp;tenleiste</translation>
    </message>
    <message>
        <source>Show the panel with the bars</source>
        <translation>Die Leiste mit den Balken anzeigen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Nothing but the picture on the whole screen</source>
        <translation>Nur das Bild auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Wiedergabe/&amp;Pause</translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation>Das Video abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Einzelbild &amp;zurück</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Das vorherige Einzelbild anzeigen</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Einzelbild &amp;vor</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Das nächste Einzelbild anzeigen</translation>
    </message>
    <message>
        <source>Jump back 5 s</source>
        <translation>5 s zurückspringen</translation>
    </message>
    <message>
        <source>Go five seconds back</source>
        <translation>Fünf Sekunden zurückgehen</translation>
    </message>
    <message>
        <source>Jump forward 5 s</source>
        <translation>5 s vorspringen</translation>
    </message>
    <message>
        <source>Go five seconds forward</source>
        <translation>Fünf Sekunden vorgehen</translation>
    </message>
    <message>
        <source>P&amp;revious photo</source>
        <translation>V&amp;orheriges Foto</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>Modell neu &amp;laden</translation>
    </message>
    <message>
        <source>About &amp;FER Desktop</source>
        <translation>Über FER &amp;Desktop</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Zum ersten Einzelbild gehen</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>Fotos oder Videos auswählen</translation>
    </message>
    <message>
        <source>Choose a folder of photos or videos</source>
        <translation>Einen Ordner mit Fotos oder Videos auswählen</translation>
    </message>
    <message>
        <source>Show its fol&amp;der</source>
        <translation>Ordner davon zei&amp;gen</translation>
    </message>
    <message>
        <source>Open the folder in which this file is, in the system&apos;s file manager</source>
        <translation>Den Ordner, in dem diese Datei liegt, in der Dateiverwaltung des Systems öffnen</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>Zum &amp;Anfang</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Play at the next lower speed</source>
        <translation>Mit der nächstniedrigeren Geschwindigkeit abspielen</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Play at the next higher speed</source>
        <translation>Mit der nächsthöheren Geschwindigkeit abspielen</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Start again when the video ends</source>
        <translation>Am Ende des Videos wieder von vorn beginnen</translation>
    </message>
    <message>
        <source>Show the photo before</source>
        <translation>Das vorherige Foto anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>Das nächste Foto anzeigen</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Erstes Foto</translation>
    </message>
    <message>
        <source>Show the first photo</source>
        <translation>Das erste Foto anzeigen</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Letztes Foto</translation>
    </message>
    <message>
        <source>Show the last photo</source>
        <translation>Das letzte Foto anzeigen</translation>
    </message>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>Kameras s&amp;uchen</translation>
    </message>
    <message>
        <source>List the cameras again</source>
        <translation>Die Liste der Kameras aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>Show the camera&apos;s picture like a mirror</source>
        <translation>Das Kamerabild wie in einem Spiegel zeigen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Record the picture and what is read in it, as a session</source>
        <translation>Das Bild samt den Einschätzungen als Sitzung aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>S&amp;chnappschuss</translation>
    </message>
    <message>
        <source>Save the labelled picture of this moment</source>
        <translation>Das beschriftete Bild dieses Moments speichern</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Stop the camera or the stream</source>
        <translation>Die Kamera oder den Stream stoppen</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>Modelle &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Let several models read the same faces, side by side</source>
        <translation>Mehrere Modelle dieselben Gesichter nebeneinander auswerten lassen</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>Vergleich &amp;beenden</translation>
    </message>
    <message>
        <source>Read with one model only</source>
        <translation>Nur noch mit einem Modell auswerten</translation>
    </message>
    <message>
        <source>&amp;Add your own model…</source>
        <translation>&amp;Eigenes Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Try out an ONNX model of your own and add it to the list</source>
        <translation>Ein eigenes ONNX-Modell ausprobieren und zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>About this &amp;model</source>
        <translation>Über dieses &amp;Modell</translation>
    </message>
    <message>
        <source>What the model in use is, how good it is, and where it fails</source>
        <translation>Was das verwendete Modell ist, wie gut es ist und wo es versagt</translation>
    </message>
    <message>
        <source>&amp;Test on your own faces…</source>
        <translation>Mit eigenen Gesichtern &amp;testen…</translation>
    </message>
    <message>
        <source>Measure how often a model is right on labelled faces of your own</source>
        <translation>Messen, wie oft ein Modell bei Ihren eigenen, annotierten Gesichtern richtig liegt</translation>
    </message>
    <message>
        <source>Try once more to load the model</source>
        <translation>Noch einmal versuchen, das Modell zu laden</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>Photos and folders</source>
        <translation>Fotos und Ordner</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Video</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Videodateien</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Cameras and network streams</source>
        <translation>Kameras und Netzwerkstreams</translation>
    </message>
    <message>
        <source>Anal&amp;yse files</source>
        <translation>Dateien anal&amp;ysieren</translation>
    </message>
    <message>
        <source>Analyse many files one after the other, in the background</source>
        <translation>Viele Dateien nacheinander im Hintergrund analysieren</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>S&amp;itzungen</translation>
    </message>
    <message>
        <source>Results of earlier analyses</source>
        <translation>Ergebnisse früherer Analysen</translation>
    </message>
    <message>
        <source>&amp;Keyboard keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>Versions, licence, and how good the model is</source>
        <translation>Versionen, Lizenz und wie gut das Modell ist</translation>
    </message>
    <message>
        <source>Open-source &amp;notices</source>
        <translation>&amp;Open-Source-Hinweise</translation>
    </message>
    <message>
        <source>What others made that this application uses</source>
        <translation>Werke anderer, die diese App verwendet</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>About another m&amp;odel</source>
        <translation>Über ein anderes M&amp;odell</translation>
    </message>
    <message>
        <source>Remo&amp;ve a model</source>
        <translation>Modell ent&amp;fernen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Si&amp;tzung öffnen…</translation>
    </message>
    <message>
        <source>Look at the results of an earlier analysis</source>
        <translation>Die Ergebnisse einer früheren Analyse ansehen</translation>
    </message>
    <message>
        <source>Where sessions are &amp;kept…</source>
        <translation>Speicherort der Sit&amp;zungen…</translation>
    </message>
    <message>
        <source>Choose the folders for recordings and analyses</source>
        <translation>Die Ordner für Aufnahmen und Analysen auswählen</translation>
    </message>
    <message>
        <source>Back &amp;to the sessions</source>
        <translation>Zurück zu den &amp;Sitzungen</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>Diese Sitzung schließen</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>Ergebnisse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the values as CSV, with your names and ranges</source>
        <translation>Die Werte mit Ihren Namen und Bereichen als CSV schreiben</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>Write a report on this session, to read and to print</source>
        <translation>Einen Bericht über diese Sitzung zum Lesen und Drucken schreiben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe starten oder anhalten</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Zum Anfang gehen</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende gehen</translation>
    </message>
    <message>
        <source>Previous &amp;change</source>
        <translation>Vorheriger We&amp;chsel</translation>
    </message>
    <message>
        <source>Go back to where this expression began, or the one before</source>
        <translation>Dorthin zurückgehen, wo dieser Ausdruck oder der davor begann</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>&amp;Nächster Wechsel</translation>
    </message>
    <message>
        <source>Go to where another expression begins</source>
        <translation>Dorthin gehen, wo ein anderer Ausdruck beginnt</translation>
    </message>
    <message>
        <source>Zoom the time in</source>
        <translation>Zeitachse vergrößern</translation>
    </message>
    <message>
        <source>See less of the time (with the focus there also +)</source>
        <translation>Einen kürzeren Zeitraum zeigen (bei Fokus auf der Zeitleiste auch +)</translation>
    </message>
    <message>
        <source>Zoom the time out</source>
        <translation>Zeitachse verkleinern</translation>
    </message>
    <message>
        <source>See more of the time (with the focus there also −)</source>
        <translation>Einen längeren Zeitraum zeigen (bei Fokus auf der Zeitleiste auch −)</translation>
    </message>
    <message>
        <source>See all of the time</source>
        <translation>Gesamte Zeit anzeigen</translation>
    </message>
    <message>
        <source>See all of the time (with the focus there also 0)</source>
        <translation>Die gesamte Zeit anzeigen (bei Fokus auf der Zeitleiste auch 0)</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>Moment &amp;markieren</translation>
    </message>
    <message>
        <source>Set a mark at this moment</source>
        <translation>Bei diesem Moment eine Markierung setzen</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>Bereich beginnt hier</translation>
    </message>
    <message>
        <source>Begin a range at this moment</source>
        <translation>Einen Bereich bei diesem Moment beginnen</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>Bereich endet hier</translation>
    </message>
    <message>
        <source>End the range at this moment</source>
        <translation>Den Bereich bei diesem Moment beenden</translation>
    </message>
    <message>
        <source>E&amp;xclude the range</source>
        <translation>Bereich a&amp;usschließen</translation>
    </message>
    <message>
        <source>Have the chosen range count for nothing</source>
        <translation>Den ausgewählten Bereich nicht mitzählen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Wieder mitzählen</translation>
    </message>
    <message>
        <source>Have the excluded range at this moment count again</source>
        <translation>Den ausgeschlossenen Bereich bei diesem Moment wieder mitzählen</translation>
    </message>
    <message>
        <source>Re&amp;name the person</source>
        <translation>Person um&amp;benennen</translation>
    </message>
    <message>
        <source>Give the chosen face a name</source>
        <translation>Dem ausgewählten Gesicht einen Namen geben</translation>
    </message>
    <message>
        <source>Merge &amp;into another…</source>
        <translation>Zusammen&amp;führen mit…</translation>
    </message>
    <message>
        <source>The chosen face is the same person as another</source>
        <translation>Das ausgewählte Gesicht gehört derselben Person wie ein anderes</translation>
    </message>
    <message>
        <source>I&amp;gnore the person</source>
        <translation>Person i&amp;gnorieren</translation>
    </message>
    <message>
        <source>Have the chosen face count for nothing, or count again</source>
        <translation>Das ausgewählte Gesicht nicht mehr oder wieder mitzählen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each says something else</source>
        <translation>Jedes sagt etwas anderes</translation>
    </message>
    <message>
        <source>They do not agree</source>
        <translation>Sie sind sich nicht einig</translation>
    </message>
    <message>
        <source>{count} of {models} fit {word}</source>
        <translation>{count} von {models} passen zu {word}</translation>
    </message>
    <message>
        <source>{count} of {models} say {word}</source>
        <translation>{count} von {models} sagen {word}</translation>
    </message>
    <message>
        <source>Both fit {word}</source>
        <translation>Beide passen zu {word}</translation>
    </message>
    <message>
        <source>All {models} fit {word}</source>
        <translation>Alle {models} passen zu {word}</translation>
    </message>
    <message>
        <source>Both say {word}</source>
        <translation>Beide sagen {word}</translation>
    </message>
    <message>
        <source>All {models} say {word}</source>
        <translation>Alle {models} sagen {word}</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>The analysis stopped unexpectedly. Please restart the app.</source>
        <translation>Die Analyse wurde unerwartet abgebrochen. Bitte starten Sie die App neu.</translation>
    </message>
    <message>
        <source>Faces can&apos;t be found: {reason}</source>
        <translation>Gesichter können nicht gefunden werden: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be analysed. Please report this, with the log file.</source>
        <translation>„{name}“ konnte nicht analysiert werden. Bitte melden Sie dies zusammen mit der Protokolldatei.</translation>
    </message>
    <message>
        <source>Frame {number} could not be analysed.</source>
        <translation>Einzelbild {number} konnte nicht analysiert werden.</translation>
    </message>
    <message>
        <source>Reading {name} failed unexpectedly. Please try again.</source>
        <translation>{name}: unerwarteter Fehler beim Lesen. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The time between two frames must be between 0 and 86,400 seconds.</source>
        <translation>Der Abstand zwischen zwei Einzelbildern muss zwischen 0 und 86.400 Sekunden liegen.</translation>
    </message>
    <message>
        <source>The part to analyse must begin at 0 or later and end after its beginning.</source>
        <translation>Der zu analysierende Teil muss bei 0 oder später beginnen und nach seinem Anfang enden.</translation>
    </message>
    <message>
        <source>The smallest face must be between 0 and 100,000 pixels.</source>
        <translation>Das kleinste Gesicht muss zwischen 0 und 100.000 Pixel groß sein.</translation>
    </message>
    <message>
        <source>The prior must be between 0 (as learned) and 1 (all expressions equally common).</source>
        <translation>Der Prior muss zwischen 0 (wie gelernt) und 1 (alle Ausdrücke gleich häufig) liegen.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>CameraChooser</name>
    <message>
        <source>Open a network stream…</source>
        <translation>Netzwerkstream öffnen…</translation>
    </message>
    <message>
        <source>A camera in your network, by its RTSP or HTTP address</source>
        <translation>Eine Kamera in Ihrem Netzwerk über ihre RTSP- oder HTTP-Adresse</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht…</translation>
    </message>
    <message>
        <source>A network stream can be opened at once.</source>
        <translation>Ein Netzwerkstream kann sofort geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Kamera auswählen</translation>
    </message>
    <message>
        <source>Its pictures stay on this computer. Nothing is recorded.</source>
        <translation>Ihre Bilder bleiben auf diesem Computer. Es wird nichts aufgenommen.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Plug one in: it appears here by itself. If it is plugged in, close other programs that use it and check that this application may use cameras.</source>
        <translation>Schließen Sie eine an: Sie erscheint hier von selbst. Falls sie angeschlossen ist, schließen Sie andere Programme, die sie verwenden, und prüfen Sie, ob diese App Kameras verwenden darf.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, allow it in Settings &gt; Privacy &gt; Camera, or plug it in again.</source>
        <translation>Die Kamera „{name}“ kann nicht geöffnet werden. Schließen Sie andere Programme, die sie verwenden, erlauben Sie den Zugriff unter Einstellungen &gt; Datenschutz &gt; Kamera oder schließen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, or plug it in again.</source>
        <translation>Die Kamera „{name}“ kann nicht geöffnet werden. Schließen Sie andere Programme, die sie verwenden, erlauben Sie den Zugriff unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Kamera oder schließen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, or plug it in again.</source>
        <translation>Die Kamera „{name}“ kann nicht geöffnet werden. Schließen Sie andere Programme, die sie verwenden, oder schließen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, allow it in Settings &gt; Privacy &gt; Camera, or plug it in again.</source>
        <translation>Die Kamera „{name}“ sendet kein Bild. Schließen Sie andere Programme, die sie verwenden, erlauben Sie den Zugriff unter Einstellungen &gt; Datenschutz &gt; Kamera oder schließen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, or plug it in again.</source>
        <translation>Die Kamera „{name}“ sendet kein Bild. Schließen Sie andere Programme, die sie verwenden, erlauben Sie den Zugriff unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Kamera oder schließen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, or plug it in again.</source>
        <translation>Die Kamera „{name}“ sendet kein Bild. Schließen Sie andere Programme, die sie verwenden, oder schließen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The camera “{name}” was unplugged. Please plug it in again.</source>
        <translation>Die Verbindung zur Kamera „{name}“ wurde getrennt. Bitte schließen Sie sie wieder an.</translation>
    </message>
    <message>
        <source>The camera “{name}” stopped sending pictures. Please check its cable.</source>
        <translation>Die Kamera „{name}“ sendet keine Bilder mehr. Bitte prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>The camera “{name}” is not plugged in. Please plug it in, or choose another one.</source>
        <translation>Die Kamera „{name}“ ist nicht angeschlossen. Bitte schließen Sie sie an oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>You have no permission to use the camera “{name}”. Add yourself to the group “video” ({command}) and log in again.</source>
        <translation>Sie haben keine Berechtigung, die Kamera „{name}“ zu verwenden. Fügen Sie sich der Gruppe „video“ hinzu ({command}) und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>“{name}” ended.</source>
        <translation>„{name}“ wurde beendet.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close FER Desktop</source>
        <translation>FER Desktop beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>“{address}” is no address of a Dask scheduler. Write it like {example}.</source>
        <translation>„{address}“ ist keine Adresse eines Dask-Schedulers. Geben Sie sie so an: {example}.</translation>
    </message>
    <message>
        <source>For a cluster the package {package} is missing. Install {extra}.</source>
        <translation>Für einen Cluster fehlt das Paket {package}. Installieren Sie {extra}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one with “{command}”, or check the address.</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler. Starten Sie einen mit „{command}“ oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers. Start some with “{command}”.</source>
        <translation>Der Cluster unter {address} hat keine Worker. Starten Sie welche mit „{command}“.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers any more. Start some, and try again.</source>
        <translation>Der Cluster unter {address} hat keine Worker mehr. Starten Sie welche und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Several workers of the cluster died over the same part of it. They may have too little memory; see what they say. The same command goes on.</source>
        <translation>Mehrere Worker des Clusters sind am selben Teil gescheitert. Vielleicht haben sie zu wenig Arbeitsspeicher; sehen Sie in ihren Meldungen nach. Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>one of the workers</source>
        <translation>einem der Worker</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}, or one side does not accept the other&apos;s certificate. Check the address, and that one authority signed both certificates.</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler, oder eine Seite nimmt das Zertifikat der anderen nicht an. Prüfen Sie die Adresse und ob dieselbe Zertifizierungsstelle beide Zertifikate unterschrieben hat.</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost. The same command goes on.</source>
        <translation>Die Verbindung zum Cluster unter {address} ist abgebrochen. Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>FER Desktop can&apos;t be started by {worker}. Install the same version on all computers of the cluster.</source>
        <translation>FER Desktop kann auf {worker} nicht gestartet werden. Installieren Sie auf allen Computern des Clusters dieselbe Version.</translation>
    </message>
    <message>
        <source>{theirs} instead of {ours}</source>
        <translation>{theirs} statt {ours}</translation>
    </message>
    <message>
        <source>The computer “{host}” broke off ({reason}). Please report this.</source>
        <translation>Der Computer „{host}“ hat abgebrochen ({reason}). Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>On the computer “{host}”: {problem}</source>
        <translation>Auf dem Computer „{host}“: {problem}</translation>
    </message>
    <message>
        <source>The computer “{host}” has {difference}, so its numbers could be others. Install the same versions on all computers of the cluster.</source>
        <translation>Auf dem Computer „{host}“ ist {difference} installiert; seine Zahlen könnten daher abweichen. Installieren Sie auf allen Computern des Clusters dieselben Versionen.</translation>
    </message>
    <message>
        <source>The model “{name}” on the computer “{host}” is another one. Copy the same file to all computers.</source>
        <translation>Das Modell „{name}“ auf dem Computer „{host}“ ist ein anderes. Kopieren Sie dieselbe Datei auf alle Computer.</translation>
    </message>
    <message>
        <source>The computer “{host}” has no model “{name}”. Copy it to {path} there, or onto shared storage.</source>
        <translation>Auf dem Computer „{host}“ gibt es kein Modell „{name}“. Kopieren Sie es dort nach {path} oder auf einen gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>The computer “{host}” can&apos;t see “{name}” at {path}. Put files on storage that all computers of the cluster reach by the same path.</source>
        <translation>Der Computer „{host}“ findet „{name}“ nicht unter {path}. Legen Sie die Dateien auf einem Speicher ab, den alle Computer des Clusters unter demselben Pfad erreichen.</translation>
    </message>
    <message>
        <source>“{name}” on the computer “{host}” is another file. Wait until it is copied, or take it away.</source>
        <translation>„{name}“ auf dem Computer „{host}“ ist eine andere Datei. Warten Sie, bis sie kopiert ist, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read any more. Check its disk.</source>
        <translation>„{name}“ kann nicht mehr gelesen werden. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>A worker of the cluster gave an answer that makes no sense. Check which programs run there.</source>
        <translation>Ein Worker des Clusters hat eine unsinnige Antwort gegeben. Prüfen Sie, welche Programme dort laufen.</translation>
    </message>
    <message>
        <source>Certificates are for addresses that begin with tls://, and “{address}” does not.</source>
        <translation>Zertifikate gelten für Adressen, die mit tls:// beginnen; „{address}“ beginnt anders.</translation>
    </message>
    <message>
        <source>There is no file {path}. Certificates and keys are files in PEM format.</source>
        <translation>Die Datei {path} gibt es nicht. Zertifikate und Schlüssel sind Dateien im PEM-Format.</translation>
    </message>
    <message>
        <source>“{name}” holds no certificate of an authority that can be read ({reason}).</source>
        <translation>„{name}“ enthält kein lesbares Zertifikat einer Zertifizierungsstelle ({reason}).</translation>
    </message>
    <message>
        <source>The private key in “{name}” has a password. Name a key without one, that only you can read.</source>
        <translation>Der private Schlüssel in „{name}“ hat ein Passwort. Geben Sie einen Schlüssel ohne Passwort an, den nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“{name}” and its private key can&apos;t be used, or don&apos;t fit together ({reason}).</source>
        <translation>„{name}“ und der private Schlüssel dazu sind nicht verwendbar oder passen nicht zusammen ({reason}).</translation>
    </message>
    <message>
        <source>A tls:// address needs certificates. Name those of the cluster&apos;s authority and of this computer with {words}, or in Dask&apos;s own configuration.</source>
        <translation>Eine Adresse mit tls:// braucht Zertifikate. Geben Sie das der Zertifizierungsstelle des Clusters und das dieses Computers mit {words} oder in der Konfiguration von Dask an.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>They read the same faces at the same time. The first one is also written on the picture.</source>
        <translation>Sie werten dieselben Gesichter zur selben Zeit aus. Die Einschätzung des ersten steht auch im Bild.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>There is only one model. Add another one in the Model menu first.</source>
        <translation>Es gibt nur ein Modell. Fügen Sie zuerst im Menü „Modell“ ein weiteres hinzu.</translation>
    </message>
    <message>
        <source>At most {count} models at a time.</source>
        <translation>Höchstens {count} Modelle auf einmal.</translation>
    </message>
    <message>
        <source>Choose two models or more.</source>
        <translation>Wählen Sie mindestens zwei Modelle.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} Klassen</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Readings of the models</source>
        <translation>Einschätzungen der Modelle</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Keine Einschätzung</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>{count} read as {word}</source>
        <translation>{count} als {word} erkannt</translation>
    </message>
    <message>
        <source>{count} as {word}</source>
        <translation>{count} als {word}</translation>
    </message>
    <message>
        <source>Of {count} faces of {word}</source>
        <translation>Von {count} Gesichtern der Klasse {word}</translation>
    </message>
    <message>
        <source>{count} of {whole} faces of {true} ({share}) were read as {answer}.</source>
        <translation>{count} von {whole} Gesichtern der Klasse {true} ({share}) wurden als {answer} erkannt.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>Unknown label set “{name}”. Known: {known}.</source>
        <translation>Unbekannter Labelsatz „{name}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>Unknown split “{name}”. Known: {known}.</source>
        <translation>Unbekannter Teil „{name}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} existiert nicht.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}). Choose another folder or zip file.</source>
        <translation>{path} kann nicht gelesen werden ({reason}). Wählen Sie einen anderen Ordner oder eine andere ZIP-Datei.</translation>
    </message>
    <message>
        <source>The label table {table} in {path} can&apos;t be read: {reason}. Copy it again.</source>
        <translation>Die Label-Tabelle {table} in {path} kann nicht gelesen werden: {reason}. Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>{path} is RAF-DB, which has no split “valid”. Choose train or test.</source>
        <translation>{path} ist RAF-DB und hat keinen Teil „valid“. Wählen Sie „train“ oder „test“.</translation>
    </message>
    <message>
        <source>{path} holds no faces for split “{split}”. Expected the FER+ layout (fer2013new.csv and {folder}/), or a folder with a sub-folder for each class: {classes}.</source>
        <translation>{path} enthält keine Gesichter für den Teil „{split}“. Erwartet wird der Aufbau von FER+ (fer2013new.csv und {folder}/) oder ein Ordner mit einem Unterordner für jede Klasse: {classes}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a readable zip file.</source>
        <translation>{path} ist weder ein Ordner noch eine lesbare ZIP-Datei.</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures. Choose a folder with other pictures.</source>
        <translation>In keinem der {count} Bilder wurde ein Gesicht gefunden. Wählen Sie einen Ordner mit anderen Bildern.</translation>
    </message>
    <message>
        <source>None can be read of the {count} pictures. Choose a folder with other pictures.</source>
        <translation>Von den {count} Bildern kann keines gelesen werden. Wählen Sie einen Ordner mit anderen Bildern.</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>The face detector {path} can&apos;t be read ({reason}). Please install the app again.</source>
        <translation>Der Gesichtsdetektor {path} kann nicht gelesen werden ({reason}). Bitte installieren Sie die App neu.</translation>
    </message>
    <message>
        <source>The face detector {path} is damaged ({reason}). Please install the app again.</source>
        <translation>Der Gesichtsdetektor {path} ist beschädigt ({reason}). Bitte installieren Sie die App neu.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <translation>Zum Hinzufügen des Modells ablegen</translation>
    </message>
    <message>
        <source>Drop to add the models</source>
        <translation>Zum Hinzufügen der Modelle ablegen</translation>
    </message>
    <message>
        <source>Drop to put into the queue</source>
        <translation>In der Warteschlange ablegen</translation>
    </message>
    <message>
        <source>Drop to open {count} items</source>
        <translation>Zum Öffnen von {count} Objekten ablegen</translation>
    </message>
    <message>
        <source>Drop to use the address</source>
        <translation>Ablegen, um die Adresse zu verwenden</translation>
    </message>
</context>
<context>
    <name>Encoders</name>
    <message>
        <source>FFmpeg ({path}) can&apos;t be started: {reason}.</source>
        <translation>FFmpeg ({path}) kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>FFmpeg failed</source>
        <translation>Fehler in FFmpeg</translation>
    </message>
    <message>
        <source>“{name}” has a name that is no text. Choose another folder.</source>
        <translation>Der Name von „{name}“ ist kein gültiger Text. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written here. Choose another folder, or check that it may be written.</source>
        <translation>„{name}“ kann hier nicht geschrieben werden. Wählen Sie einen anderen Ordner oder prüfen Sie die Schreibrechte.</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>Fehler im Encoder</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Free some space, or choose another folder.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}. Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it took longer than {minutes} minutes</source>
        <translation>es dauerte länger als {minutes} Minuten</translation>
    </message>
</context>
<context>
    <name>ExpressionBars</name>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Keine Einschätzung</translation>
    </message>
</context>
<context>
    <name>Expressions</name>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Happiness</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Traurigkeit</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Ärger</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>Verachtung</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>happiness</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>Traurigkeit</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>Ärger</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>Verachtung</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>No face is chosen</source>
        <translation>Kein Gesicht ausgewählt</translation>
    </message>
    <message>
        <source>Sure  ·  {guess}</source>
        <translation>Sicher  ·  {guess}</translation>
    </message>
    <message>
        <source>Not sure: nothing reaches {share}. Best guess {guess}.</source>
        <translation>Unsicher: Nichts erreicht {share}. Am ehesten {guess}.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Last {count} seconds</source>
        <translation>Letzte {count} Sekunden</translation>
    </message>
    <message>
        <source>In this picture they agree on {agreed} of {faces} faces.</source>
        <translation>In diesem Bild sind sie sich bei {agreed} von {faces} Gesichtern einig.</translation>
    </message>
    <message>
        <source>So far they agree on {share} of {faces} readings.</source>
        <translation>Bisher sind sie sich bei {share} von {faces} Einschätzungen einig.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Face #{number}</source>
        <translation>Gesicht #{number}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einschätzung</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos und Videos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open photos or videos</source>
        <translation>Fotos oder Videos öffnen</translation>
    </message>
    <message>
        <source>Add your own model</source>
        <translation>Eigenes Modell hinzufügen</translation>
    </message>
    <message>
        <source>ONNX models</source>
        <translation>ONNX-Modelle</translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation>Annotierte Gesichter auswählen</translation>
    </message>
    <message>
        <source>Zip files</source>
        <translation>ZIP-Dateien</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Table: what is taken for what</source>
        <translation>Tabelle: was wofür gehalten wird</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Save labelled picture</source>
        <translation>Beschriftetes Bild speichern</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>another program has it open, or you have no permission. Close it there, or choose another folder</source>
        <translation>ein anderes Programm hat sie geöffnet, oder Sie haben keine Berechtigung. Schließen Sie sie dort oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another folder</source>
        <translation>der Datenträger ist voll. Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>your quota on that disk is used up. Free some space, or choose another folder</source>
        <translation>Ihr Kontingent auf diesem Datenträger ist erschöpft. Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>you have no permission. Choose another folder</source>
        <translation>Sie haben keine Berechtigung. Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>that disk is read-only. Choose another folder</source>
        <translation>dieser Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>its name is too long. Choose a folder with a shorter path</source>
        <translation>der Name ist zu lang. Wählen Sie einen Ordner mit kürzerem Pfad</translation>
    </message>
    <message>
        <source>its folder is gone. Choose another folder</source>
        <translation>der Ordner ist nicht mehr vorhanden. Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>a file is in the place of its folder. Choose another folder</source>
        <translation>anstelle des Ordners liegt dort eine Datei. Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or choose another folder</source>
        <translation>der Datenträger antwortet nicht richtig. Prüfen Sie ihn oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder</source>
        <translation>{reason}. Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>it is not there. It may have been moved, renamed or deleted</source>
        <translation>das Objekt ist nicht vorhanden. Vielleicht wurde es verschoben, umbenannt oder gelöscht</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>Sie haben keine Leseberechtigung</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or take another copy</source>
        <translation>der Datenträger antwortet nicht richtig. Prüfen Sie ihn oder nehmen Sie eine andere Kopie</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>“{name}” is being written by another analysis. Wait for it, or choose another folder.</source>
        <translation>„{name}“ wird gerade von einer anderen Analyse geschrieben. Warten Sie, bis sie fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted.</source>
        <translation>„{name}“ ist nicht vorhanden. Vielleicht wurde die Datei oder der Ordner verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no photos or videos.</source>
        <translation>Der Ordner „{name}“ enthält keine Fotos oder Videos.</translation>
    </message>
    <message>
        <source>“{name}” holds sound only. Please choose photos or videos.</source>
        <translation>„{name}“ enthält nur Ton. Bitte wählen Sie Fotos oder Videos.</translation>
    </message>
    <message>
        <source>“{name}” is a text file. Please choose photos or videos.</source>
        <translation>„{name}“ ist eine Textdatei. Bitte wählen Sie Fotos oder Videos.</translation>
    </message>
    <message>
        <source>“{name}” is a document. Please choose photos or videos.</source>
        <translation>„{name}“ ist ein Dokument. Bitte wählen Sie Fotos oder Videos.</translation>
    </message>
    <message>
        <source>“{name}” is of a type that FER Desktop does not know. Please choose photos or videos.</source>
        <translation>„{name}“ hat einen Typ, den FER Desktop nicht kennt. Bitte wählen Sie Fotos oder Videos.</translation>
    </message>
    <message>
        <source>Only a part was taken: there are more than {most} entries (at “{name}”). Please open smaller folders.</source>
        <translation>Nur ein Teil wurde übernommen: mehr als {most} Einträge (bei „{name}“). Bitte öffnen Sie kleinere Ordner.</translation>
    </message>
    <message>
        <source>Only a part was taken: more than {most} photos and videos were given (at “{name}”). Please open smaller folders.</source>
        <translation>Nur ein Teil wurde übernommen: mehr als {most} Fotos und Videos (bei „{name}“). Bitte öffnen Sie kleinere Ordner.</translation>
    </message>
    <message>
        <source>The folder “{name}” can&apos;t be opened: {reason}.</source>
        <translation>Der Ordner „{name}“ kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Please copy or download it again.</source>
        <translation>„{name}“ ist leer (0 Bytes). Bitte kopieren Sie die Datei erneut oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened ({reason}). Please copy it to another place and try again.</source>
        <translation>„{name}“ kann nicht geöffnet werden ({reason}). Bitte kopieren Sie die Datei an einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. It may have been moved, renamed or deleted.</source>
        <translation>„{name}“ ist nicht mehr vorhanden. Vielleicht wurde die Datei verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened: you have no permission to read it. Please ask its owner for access.</source>
        <translation>„{name}“ kann nicht geöffnet werden: Sie haben keine Leseberechtigung. Bitte fragen Sie den Besitzer nach Zugriff.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a photo. Please choose a file in it.</source>
        <translation>„{name}“ ist ein Ordner, kein Foto. Bitte wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a video. Please choose a file in it.</source>
        <translation>„{name}“ ist ein Ordner, kein Video. Bitte wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a photo or video. Please choose a file in it.</source>
        <translation>„{name}“ ist ein Ordner, kein Foto oder Video. Bitte wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a photo.</source>
        <translation>„{name}“ ist keine Datei, die geöffnet werden kann. Bitte wählen Sie ein Foto.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a video.</source>
        <translation>„{name}“ ist keine Datei, die geöffnet werden kann. Bitte wählen Sie ein Video.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a photo or video.</source>
        <translation>„{name}“ ist keine Datei, die geöffnet werden kann. Bitte wählen Sie ein Foto oder Video.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Use the default folder</source>
        <translation>Standardordner verwenden</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Where shall recordings go?</source>
        <translation>Wo sollen Aufnahmen gespeichert werden?</translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation>Wo sollen die Ergebnisse gespeichert werden?</translation>
    </message>
    <message>
        <source>Live recordings</source>
        <translation>Live-Aufnahmen</translation>
    </message>
    <message>
        <source>Analysed files</source>
        <translation>Analysierte Dateien</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Where sessions are kept</source>
        <translation>Speicherort der Sitzungen</translation>
    </message>
    <message>
        <source>Each recording and each analysed file gets a folder of its own in these. What you have already stays where it is, and stays in the list.</source>
        <translation>Jede Aufnahme und jede analysierte Datei erhält hier einen eigenen Ordner. Was Sie schon haben, bleibt, wo es ist, und bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Nothing shown yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Where the model looked is shown</source>
        <translation>Die vom Modell beachteten Stellen werden angezeigt</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Readings of the last {count} seconds</source>
        <translation>Einschätzungen der letzten {count} Sekunden</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Keine Einschätzung</translation>
    </message>
    <message>
        <source>On average {readings}</source>
        <translation>Im Mittel {readings}</translation>
    </message>
    <message>
        <source>{count}&#xa0;s ago</source>
        <translation>vor {count}&#xa0;s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard keys</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>The language changes when FER Desktop starts again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von FER Desktop.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Show or hide the line of {word}</source>
        <translation>Die Linie für {word} ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Line of {word}</source>
        <translation>Linie für {word}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{head}: {said}</source>
        <translation>{head}: {said}</translation>
    </message>
</context>
<context>
    <name>LiveControl</name>
    <message>
        <source>Nothing is connected yet: check the address, then press “Open”.</source>
        <translation>Noch ist nichts verbunden: Prüfen Sie die Adresse und drücken Sie dann „Öffnen“.</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>LiveViewer</name>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>GETRENNT</translation>
    </message>
    <message>
        <source>No picture to show</source>
        <translation>Kein Bild vorhanden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Trying again in {seconds} seconds…</source>
        <translation>Neuer Versuch in {seconds} Sekunden…</translation>
    </message>
    <message>
        <source>Trying again in a moment…</source>
        <translation>Neuer Versuch in Kürze…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The picture could not be copied.</source>
        <translation>Das Bild konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Copied the picture with its labels</source>
        <translation>Das Bild wurde mit seinen Beschriftungen kopiert</translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation>{count} Dateien wurden ausgelassen</translation>
    </message>
    <message>
        <source>Saving {done} of {count}…</source>
        <translation>{done} von {count} werden gespeichert…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Test on your own faces</source>
        <translation>Mit eigenen Gesichtern testen</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Werte speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>{done} of {count} faces read</source>
        <translation>{done} von {count} Gesichtern ausgewertet</translation>
    </message>
    <message>
        <source>Measured on {faces}.</source>
        <translation>Gemessen: {faces}.</translation>
    </message>
    <message>
        <source>How often does a model see in faces what you see in them? Choose a folder that has a folder of pictures for each expression (happiness, anger …), or FER+, FER2013 or RAF-DB as they are given out. Nothing leaves this computer.</source>
        <translation>Wie oft sieht ein Modell in Gesichtern das, was Sie darin sehen? Wählen Sie einen Ordner, der für jeden Ausdruck (happiness, anger …) einen Ordner mit Bildern enthält, oder FER+, FER2013 oder RAF-DB in der Form, in der sie verteilt werden. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A folder or a zip file</source>
        <translation>Ordner oder ZIP-Datei</translation>
    </message>
    <message>
        <source>Labelled faces</source>
        <translation>Annotierte Gesichter</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>ZIP-Datei…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>These are whole photos: find the face first</source>
        <translation>Es sind ganze Fotos: zuerst das Gesicht suchen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Part, where there are parts</source>
        <translation>Teil, falls es Teile gibt</translation>
    </message>
    <message>
        <source>Faces read</source>
        <translation>Gesichter ausgewertet</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Looking for faces and labels…</source>
        <translation>Gesichter und Labels werden gesucht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation>Annotierte Gesichter auswählen</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>“{name}” can&apos;t be written in “{folder}”: {reason}. Choose another place.</source>
        <translation>„{name}“ kann nicht in „{folder}“ geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>„{name}“ in {folder} gespeichert</translation>
    </message>
    <message>
        <source>No face could be read, so there is nothing to tell. Look whether the pictures are faces.</source>
        <translation>Kein Gesicht konnte ausgewertet werden, daher gibt es kein Ergebnis. Prüfen Sie, ob die Bilder Gesichter zeigen.</translation>
    </message>
    <message>
        <source>{names}: could not be read as a picture.</source>
        <translation>{names}: nicht als Bild lesbar.</translation>
    </message>
    <message>
        <source>{names}: shows no face that was found.</source>
        <translation>{names}: kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>{names}: left out, since a folder of this name is no expression.</source>
        <translation>{names}: ausgelassen, denn dieser Ordnername ist kein Ausdruck.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Watch this camera</source>
        <translation>Diese Kamera ansehen</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht…</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Watch this stream</source>
        <translation>Diesen Stream ansehen</translation>
    </message>
    <message>
        <source>Version {version}; learned from {data}</source>
        <translation>Version {version}; gelernt aus: {data}</translation>
    </message>
    <message>
        <source>No model was found</source>
        <translation>Kein Modell gefunden</translation>
    </message>
    <message>
        <source>What this model is and how good</source>
        <translation>Was dieses Modell ist und wie gut</translation>
    </message>
    <message>
        <source>Delete the copy that was made when it was added</source>
        <translation>Die beim Hinzufügen angelegte Kopie löschen</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>It reads what a face shows, which is not what somebody feels; posed, polite and hidden expressions look alike.</source>
        <translation>Es erkennt, was ein Gesicht zeigt, und das ist nicht, was jemand fühlt; gestellte, höfliche und verborgene Ausdrücke sehen gleich aus.</translation>
    </message>
    <message>
        <source>It learned from small grey pictures from the web, and is measured on such pictures. The people who labelled them often disagreed, so a part of what counts as wrong here is a matter of opinion.</source>
        <translation>Es hat aus kleinen Graustufenbildern aus dem Internet gelernt und wird an solchen Bildern gemessen. Die Personen, die sie beurteilt haben, waren oft uneins; ein Teil dessen, was hier als falsch gilt, ist daher Ansichtssache.</translation>
    </message>
    <message>
        <source>Faces are read best from the front, upright, evenly lit and at least some 40 pixels wide. Profiles, masks, hands before the face and strong shadows make readings worse, and the stated probability does not always tell so.</source>
        <translation>Am besten werden Gesichter eingeschätzt, die von vorn, aufrecht, gleichmäßig beleuchtet und mindestens etwa 40 Pixel breit zu sehen sind. Profile, Masken, Hände vor dem Gesicht und starke Schatten verschlechtern die Einschätzungen, und die angegebene Wahrscheinlichkeit verrät das nicht immer.</translation>
    </message>
    <message>
        <source>Who is on the pictures was not recorded, so how well it reads people of different age, skin colour or origin was not measured. Assume that it differs.</source>
        <translation>Wer auf den Bildern zu sehen ist, wurde nicht festgehalten; wie gut es die Ausdrücke von Menschen unterschiedlichen Alters, unterschiedlicher Hautfarbe oder Herkunft erkennt, wurde daher nicht gemessen. Gehen Sie davon aus, dass es Unterschiede gibt.</translation>
    </message>
    <message>
        <source>Disgust, fear and contempt are rare in the data: their recalls rest on few faces, and their intervals are wide.</source>
        <translation>Ekel, Angst und Verachtung sind in den Daten selten: Ihre Trefferquoten beruhen auf wenigen Gesichtern, und die Intervalle sind breit.</translation>
    </message>
    <message>
        <source>It must not decide about people: not about work, school, credit, health or guilt.</source>
        <translation>Es darf nicht über Menschen entscheiden: nicht über Arbeit, Schule, Kredit, Gesundheit oder Schuld.</translation>
    </message>
    <message>
        <source>RAF-DB, on which the system that this follows was first reported, could not be had, so nothing is claimed on it; `fer-desktop evaluate` reads its official layout.</source>
        <translation>RAF-DB, mit dem das hier nachgebildete System ursprünglich vorgestellt wurde, war nicht erhältlich; daher wird dazu nichts behauptet. `fer-desktop evaluate` liest den offiziellen Aufbau.</translation>
    </message>
    <message>
        <source>Whole face crops, through the app&apos;s own pre-processing. Checkpoint and temperature were not chosen by these figures, but fixed beforehand or fitted on a part of the training split.</source>
        <translation>Ganze Gesichtsausschnitte, vorverarbeitet durch die App selbst. Checkpoint und Temperatur wurden nicht nach diesen Zahlen gewählt, sondern vorab festgelegt oder an einem Teil der Trainingsdaten angepasst.</translation>
    </message>
    <message>
        <source>Apache-2.0 for these weights. They were learned from the faces of FER2013, which may be used for research, and from the labels of FER+ (MIT).</source>
        <translation>Apache-2.0 für diese Gewichte. Sie wurden aus den Gesichtern von FER2013, die für die Forschung verwendet werden dürfen, und den Labels von FER+ (MIT) gelernt.</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with the crowd&apos;s votes of FER+ as soft labels</source>
        <translation>{faces} Gesichter des Trainingsteils von FER2013, mit den Stimmen der Crowd aus FER+ als weichen Labels</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with its labels, softened by the crowd&apos;s votes of FER+</source>
        <translation>{faces} Gesichter des Trainingsteils von FER2013, mit dessen Labels, aufgeweicht durch die Stimmen der Crowd aus FER+</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with its labels</source>
        <translation>{faces} Gesichter des Trainingsteils von FER2013, mit dessen Labels</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with the crowd&apos;s votes of FER+, grouped, as soft labels</source>
        <translation>{faces} Gesichter des Trainingsteils von FER2013, mit den gruppierten Stimmen der Crowd aus FER+ als weichen Labels</translation>
    </message>
    <message>
        <source>FER+ Valid, majority labels</source>
        <translation>FER+ Validierung, Mehrheitslabels</translation>
    </message>
    <message>
        <source>FER+ Test, majority labels</source>
        <translation>FER+ Test, Mehrheitslabels</translation>
    </message>
    <message>
        <source>FER2013 Valid, its own labels</source>
        <translation>FER2013 Validierung, eigene Labels</translation>
    </message>
    <message>
        <source>FER2013 Test, its own labels</source>
        <translation>FER2013 Test, eigene Labels</translation>
    </message>
    <message>
        <source>FER+ Valid, majority labels grouped, surprise left out</source>
        <translation>FER+ Validierung, gruppierte Mehrheitslabels, ohne Überraschung</translation>
    </message>
    <message>
        <source>FER+ Test, majority labels grouped, surprise left out</source>
        <translation>FER+ Test, gruppierte Mehrheitslabels, ohne Überraschung</translation>
    </message>
    <message>
        <source>window of the spatial transformer</source>
        <translation>Fenster des Spatial Transformers</translation>
    </message>
    <message>
        <source>class-activation map</source>
        <translation>Klassen-Aktivierungskarte</translation>
    </message>
    <message>
        <source>The compact model that the app starts with: a narrow residual network with 18 layers (He et al. 2016, arXiv:1512.03385) on grey faces of 48x48 pixels. It reads each face twice, as it is and mirrored, and answers with the mean.</source>
        <translation>Das kompakte Modell, mit dem die App startet: ein schmales residuales Netz mit 18 Schichten (He et al. 2016, arXiv:1512.03385) für Graustufengesichter von 48x48 Pixeln. Es sieht jedes Gesicht zweimal, unverändert und gespiegelt, und antwortet mit dem Mittelwert.</translation>
    </message>
    <message>
        <source>A ResNet-18 with a feature integration block (FI), a sharing affinity block (SA) and an additive angular margin in its loss (AAML; Deng et al. 2019, arXiv:1801.07698).</source>
        <translation>Ein ResNet-18 mit einem Block zur Merkmalsintegration (FI), einem Block mit geteilter Affinität (SA) und einem additiven Winkelabstand in der Verlustfunktion (AAML; Deng et al. 2019, arXiv:1801.07698).</translation>
    </message>
    <message>
        <source>FI and SA are known by name only. Here FI brings the features of several stages to one size and adds them with learned weights, so that fine cues reach the classifier beside the coarse ones; SA is one map of similarities between places of the face, computed once and shared by the parts that use it.</source>
        <translation>FI und SA sind nur dem Namen nach bekannt. Hier bringt FI die Merkmale mehrerer Stufen auf eine Größe und addiert sie mit gelernten Gewichten, sodass neben groben auch feine Hinweise den Klassifikator erreichen; SA ist eine Karte der Ähnlichkeiten zwischen Stellen des Gesichts, die einmal berechnet und von allen Teilen genutzt wird, die sie brauchen.</translation>
    </message>
    <message>
        <source>To read faces at their full 48x48 pixels within the same count of multiply-adds, the ResNet-18 has 48 maps in its first stage instead of 64. It began with the weights of the compact model, widened (Chen et al. 2016, arXiv:1511.05641).</source>
        <translation>Damit Gesichter bei gleicher Zahl von Multiplikationen mit Addition in vollen 48x48 Pixeln gelesen werden, hat das ResNet-18 in der ersten Stufe 48 statt 64 Merkmalskarten. Es begann mit den verbreiterten Gewichten des kompakten Modells (Chen et al. 2016, arXiv:1511.05641).</translation>
    </message>
    <message>
        <source>What each part brings was compared in short: five epochs on faces of 24 pixels, all else alike, read on the faces of Train that were held out. So soon, no block brings more than chance does, and all of them together learn more slowly.</source>
        <translation>Was jeder Teil bringt, wurde in Kürze verglichen: fünf Epochen auf Gesichtern von 24 Pixeln, sonst alles gleich, gelesen auf den zurückgehaltenen Gesichtern aus Train. So früh bringt kein Block mehr als der Zufall, und alle zusammen lernen langsamer.</translation>
    </message>
    <message>
        <source>A VGG-19 (Simonyan &amp; Zisserman 2015, arXiv:1409.1556) and a ResNet-18, trained separately; one linear layer makes seven answers of their fourteen.</source>
        <translation>Ein VGG-19 (Simonyan &amp; Zisserman 2015, arXiv:1409.1556) und ein ResNet-18, getrennt trainiert; eine lineare Schicht macht aus ihren vierzehn Antworten sieben.</translation>
    </message>
    <message>
        <source>Both parts have half as many maps as the originals, and the ResNet-18 began with the weights of the compact model. The linear layer was fitted on faces that neither part had learned from.</source>
        <translation>Beide Teile haben halb so viele Merkmalskarten wie die Originale, und das ResNet-18 begann mit den Gewichten des kompakten Modells. Die lineare Schicht wurde an Gesichtern angepasst, an denen keiner der beiden Teile gelernt hat.</translation>
    </message>
    <message>
        <source>For the first such models 58.9 % (VGG-19) and 55.7 % (ResNet-18) were reported, on the test split of FER2013.</source>
        <translation>Für die ersten derartigen Modelle wurden 58,9 % (VGG-19) und 55,7 % (ResNet-18) angegeben, auf dem Testteil von FER2013.</translation>
    </message>
    <message>
        <source>A network in the style of AlexNet (Krizhevsky et al. 2012) that answers with positive, neutral or negative.</source>
        <translation>Ein Netz im Stil von AlexNet (Krizhevsky et al. 2012), das mit positiv, neutral oder negativ antwortet.</translation>
    </message>
    <message>
        <source>The classes of FER+ are grouped: happiness is positive; sadness, anger, disgust, fear and contempt are negative. Surprise may be either and is left out.</source>
        <translation>Die Klassen von FER+ sind gruppiert: Freude ist positiv; Traurigkeit, Ärger, Ekel, Angst und Verachtung sind negativ. Überraschung kann beides sein und bleibt außen vor.</translation>
    </message>
    <message>
        <source>The first such model was weak between neutral and positive. Here, of 1,254 neutral faces 48 are taken for positive, and of 886 positive ones 32 for neutral; more is lost between neutral and negative (122 and 159).</source>
        <translation>Das erste derartige Modell war schwach zwischen neutral und positiv. Hier werden von 1.254 neutralen Gesichtern 48 für positiv gehalten und von 886 positiven 32 für neutral; mehr geht zwischen neutral und negativ verloren (122 und 159).</translation>
    </message>
    <message>
        <source>Learned in three cycles (24, 10 and 10 epochs), the last two with half of each label from the compact model, the last one on faces that were changed less. For the first such model 68.8 % was reported, on other faces.</source>
        <translation>In drei Zyklen gelernt (24, 10 und 10 Epochen), die letzten beiden mit der Hälfte jedes Labels vom kompakten Modell, der letzte an weniger stark veränderten Gesichtern. Für das erste derartige Modell wurden 68,8 % angegeben, bei anderen Gesichtern.</translation>
    </message>
    <message>
        <source>That there is a third cycle was decided after the second had been measured on the validation faces (83.9 %); its settings were chosen without them and run once.</source>
        <translation>Dass es einen dritten Zyklus gibt, wurde entschieden, nachdem der zweite an den Validierungsgesichtern gemessen worden war (83,9 %); die Einstellungen des dritten wurden ohne sie gewählt und nur einmal ausgeführt.</translation>
    </message>
    <message>
        <source>The set of 100,000 web pictures with 18 expressions, for which such a model was first made, could not be had, so nothing is claimed on it; `fer-desktop evaluate --labels sentiment` reads such a folder.</source>
        <translation>Die Sammlung von 100.000 Bildern aus dem Internet mit 18 Ausdrücken, für die ein solches Modell zuerst entwickelt wurde, war nicht erhältlich; daher wird dazu nichts behauptet. `fer-desktop evaluate --labels sentiment` liest einen solchen Ordner.</translation>
    </message>
    <message>
        <source>Four small convolutions behind a spatial transformer, which turns and enlarges the part of the face that it wants to see (Minaee &amp; Abdolrashidi 2019, arXiv:1902.01019; Jaderberg et al. 2015, arXiv:1506.02025).</source>
        <translation>Vier kleine Faltungsschichten hinter einem Spatial Transformer, der den Teil des Gesichts, den er sehen will, dreht und vergrößert (Minaee &amp; Abdolrashidi 2019, arXiv:1902.01019; Jaderberg et al. 2015, arXiv:1506.02025).</translation>
    </message>
    <message>
        <source>The layers are the published ones. While it learned, it had batch normalisation after more of them, which afterwards folds into their weights.</source>
        <translation>Die Schichten sind die veröffentlichten. Beim Lernen folgte auf mehr von ihnen eine Batch-Normalisierung, die danach in ihren Gewichten aufgeht.</translation>
    </message>
    <message>
        <source>The paper reports 70.0 % on FER2013, and a student project reached 62 % with such a network; what was measured here stands above.</source>
        <translation>Die Veröffentlichung nennt 70,0 % auf FER2013, ein studentisches Projekt erreichte mit einem solchen Netz 62 %; was hier gemessen wurde, steht oben.</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>Grundnetz</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>mittlere Trefferquote</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>multiply adds</source>
        <translation>MAC-Operationen</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>{problem} “{name}” goes on reading.</source>
        <translation>{problem} „{name}“ wertet weiter aus.</translation>
    </message>
    <message>
        <source>{problem} Meanwhile “{name}” reads the faces.</source>
        <translation>{problem} Bis dahin wertet „{name}“ die Gesichter aus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The model “{name}” is not there any more. Choose another one in the Model menu, or add it again.</source>
        <translation>Das Modell „{name}“ ist nicht mehr da. Wählen Sie im Menü „Modell“ ein anderes oder fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <translation>„{name}“ wird ausprobiert…</translation>
    </message>
    <message>
        <source>Added the model “{name}”</source>
        <translation>Modell „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Removed the model “{name}”</source>
        <translation>Modell „{name}“ entfernt</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>What is taken for what</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>Rows: what people saw in a face. Columns: what the model read. Figures: faces. The stronger the colour, the larger the share of the row.</source>
        <translation>Zeilen: was Menschen in einem Gesicht sahen. Spalten: was das Modell erkannte. Zahlen: Gesichter. Je kräftiger die Farbe, desto größer der Anteil an der Zeile.</translation>
    </message>
    <message>
        <source>Recall of each class</source>
        <translation>Trefferquote jeder Klasse</translation>
    </message>
    <message>
        <source>The share of its faces that are read right, with its 95 % interval.</source>
        <translation>Anteil der Gesichter einer Klasse, die richtig eingeschätzt werden, mit 95-%-Intervall.</translation>
    </message>
    <message>
        <source>by chance up to {share}</source>
        <translation>durch Zufall bis {share}</translation>
    </message>
    <message>
        <source>right at the first guess</source>
        <translation>auf Anhieb richtig</translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation>Mittel über die Klassen</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>error of the stated probabilities</source>
        <translation>Fehler der angegebenen Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>About “{name}”</source>
        <translation>Über „{name}“</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Remove this model…</source>
        <translation>Dieses Modell entfernen…</translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Nobody has measured this model yet, or its card does not tell.</source>
        <translation>Dieses Modell wurde noch nicht gemessen, oder seine Modellkarte gibt nichts dazu an.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>{where}: {faces}</source>
        <translation>{where}: {faces}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {colour}</source>
        <translation>{width} × {height} Pixel, {colour}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>MAC-Operationen</translation>
    </message>
    <message>
        <source>Takes faces of</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>Time for a face</source>
        <translation>Zeit pro Gesicht</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Beachtete Stellen</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>{count} for a face</source>
        <translation>{count} pro Gesicht</translation>
    </message>
    <message>
        <source>{one} ms alone, {many} ms among {batch}</source>
        <translation>{one} ms einzeln, {many} ms bei {batch} zugleich</translation>
    </message>
    <message>
        <source>What each part brings</source>
        <translation>Was jeder Teil beiträgt</translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <translation>Stärke {strength}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} Milliarden</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} Millionen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} Gesichter</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The model {path} failed while reading a face. Choose another model.</source>
        <translation>Das Modell {path} ist beim Auswerten eines Gesichts gescheitert. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>it answers two faces with numbers of shape {shape}, not (2, labels)</source>
        <translation>es antwortet auf zwei Gesichter mit Zahlen der Form {shape} statt (2, Labels)</translation>
    </message>
    <message>
        <source>it answers with {answered} numbers a face, and its recipe names {named} labels</source>
        <translation>es antwortet mit {answered} Zahlen pro Gesicht, sein Rezept nennt aber {named} Labels</translation>
    </message>
    <message>
        <source>its output “{output}” is no map of each face (N, h, w)</source>
        <translation>seine Ausgabe „{output}“ ist keine Karte für jedes Gesicht (N, h, w)</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>CPU, 1 Thread</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>CPU, {count} Threads</translation>
    </message>
    <message>
        <source>The model {path} does not exist. Choose another model.</source>
        <translation>Das Modell {path} existiert nicht. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {path} is empty. Copy it again, or choose another model.</source>
        <translation>Das Modell {path} ist leer. Kopieren Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>it takes {names}, and its recipe says “{name}”</source>
        <translation>es erwartet die Eingabe {names}, sein Rezept nennt aber „{name}“</translation>
    </message>
    <message>
        <source>it answers with {names}, and its recipe says “{name}”</source>
        <translation>es antwortet mit {names}, sein Rezept nennt aber „{name}“</translation>
    </message>
    <message>
        <source>it takes numbers of the kind {kind}, not float32. Export it anew, in float32</source>
        <translation>es erwartet Zahlen der Art {kind}, nicht float32. Exportieren Sie es neu in float32</translation>
    </message>
    <message>
        <source>it takes faces of shape {taken}, and its recipe says {wanted}</source>
        <translation>es erwartet Gesichter der Form {taken}, sein Rezept nennt aber {wanted}</translation>
    </message>
    <message>
        <source>it takes exactly {count} faces at once; 1 or any number is needed</source>
        <translation>es verarbeitet genau {count} Gesichter auf einmal; nötig sind 1 oder beliebig viele</translation>
    </message>
    <message>
        <source>There is no model “{name}”, and none is installed. Give a file.</source>
        <translation>Es gibt kein Modell „{name}“, und es ist keines installiert. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Give a file, or one of: {known}.</source>
        <translation>Es gibt kein Modell „{name}“. Geben Sie eine Datei oder eines von diesen an: {known}.</translation>
    </message>
    <message>
        <source>The model “{name}” answered a face with something else than numbers. Choose another model.</source>
        <translation>Das Modell „{name}“ hat auf ein Gesicht mit etwas anderem als Zahlen geantwortet. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{name}” can&apos;t be measured on these classes: {classes}. It answers with: {answers}. Choose the label set that fits it.</source>
        <translation>Das Modell „{name}“ kann an diesen Klassen nicht gemessen werden: {classes}. Es antwortet mit: {answers}. Wählen Sie den passenden Labelsatz.</translation>
    </message>
    <message>
        <source>it is a folder; choose the .onnx file in it</source>
        <translation>es ist ein Ordner; wählen Sie die .onnx-Datei darin</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>its name does not end with .onnx</source>
        <translation>sein Name endet nicht auf .onnx</translation>
    </message>
    <message>
        <source>it was not done with a few faces after {seconds} seconds</source>
        <translation>es war nach {seconds} Sekunden noch nicht mit einigen wenigen Gesichtern fertig</translation>
    </message>
    <message>
        <source>it can&apos;t be tried out ({reason})</source>
        <translation>es kann nicht ausprobiert werden ({reason})</translation>
    </message>
    <message>
        <source>its trial gave no answer</source>
        <translation>sein Probelauf lieferte keine Antwort</translation>
    </message>
    <message>
        <source>its trial broke off; it is damaged, or needs too much memory or time</source>
        <translation>sein Probelauf brach ab; es ist beschädigt oder braucht zu viel Arbeitsspeicher oder Zeit</translation>
    </message>
    <message>
        <source>its id “{id}” must be letters, digits, “.”, “_” and “-”, and begin with a letter or digit</source>
        <translation>seine ID „{id}“ darf nur Buchstaben, Ziffern, „.“, „_“ und „-“ enthalten und muss mit einem Buchstaben oder einer Ziffer beginnen</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be copied to {folder} ({reason}). Free some room or choose another model.</source>
        <translation>Das Modell {path} kann nicht nach {folder} kopiert werden ({reason}). Geben Sie Speicherplatz frei oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{name} is larger than {bytes} bytes</source>
        <translation>{name} ist größer als {bytes} Bytes</translation>
    </message>
    <message>
        <source>there is already a model with the id “{id}”. Remove that one, or give this one another id</source>
        <translation>es gibt bereits ein Modell mit der ID „{id}“. Entfernen Sie jenes oder geben Sie diesem eine andere ID</translation>
    </message>
    <message>
        <source>the id “{id}” is that of a model that comes with the program and stays. Give this one another id, in its JSON file or in its metadata</source>
        <translation>die ID „{id}“ gehört einem Modell, das zum Programm gehört und bleibt. Geben Sie diesem eine andere ID, in seiner JSON-Datei oder in seinen Metadaten</translation>
    </message>
    <message>
        <source>The model {path} was not added by you, so it can&apos;t be removed.</source>
        <translation>Das Modell {path} wurde nicht von Ihnen hinzugefügt und kann daher nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be removed ({reason}).</source>
        <translation>Das Modell {path} kann nicht entfernt werden ({reason}).</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({reason})</source>
        <translation>es kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>it keeps weights in another file (“{name}”), and a model must be one whole file. Save it without external data</source>
        <translation>es speichert Gewichte in einer anderen Datei („{name}“), ein Modell muss aber eine einzige vollständige Datei sein. Speichern Sie es ohne externe Daten</translation>
    </message>
    <message>
        <source>its weight “{name}” claims more numbers than the file holds</source>
        <translation>sein Gewicht „{name}“ beansprucht mehr Zahlen, als die Datei enthält</translation>
    </message>
    <message>
        <source>it needs operators of “{name}”, which do not belong to ONNX</source>
        <translation>es braucht Operatoren von „{name}“, die nicht zu ONNX gehören</translation>
    </message>
    <message>
        <source>it is written in opset {opset}; at least {oldest} is needed. Export it anew, in opset 17</source>
        <translation>es ist in Opset {opset} geschrieben; nötig ist mindestens {oldest}. Exportieren Sie es neu in Opset 17</translation>
    </message>
    <message>
        <source>its answers are not numbers for every face</source>
        <translation>seine Antworten sind nicht für jedes Gesicht Zahlen</translation>
    </message>
    <message>
        <source>its answers are not probabilities: if they are raw scores, its recipe must say “logits”</source>
        <translation>seine Antworten sind keine Wahrscheinlichkeiten: Falls es Rohwerte sind, muss sein Rezept „logits“ angeben</translation>
    </message>
    <message>
        <source>its answer for a face depends on the other faces that are read with it</source>
        <translation>seine Antwort für ein Gesicht hängt von den anderen Gesichtern ab, die zugleich ausgewertet werden</translation>
    </message>
    <message>
        <source>it is written in a newer form of ONNX than this program reads. Export it anew, in opset 17</source>
        <translation>es ist in einer neueren Form von ONNX geschrieben, als dieses Programm lesen kann. Exportieren Sie es neu in Opset 17</translation>
    </message>
    <message>
        <source>it uses an operator that ONNX does not know in its opset</source>
        <translation>es verwendet einen Operator, den ONNX in diesem Opset nicht kennt</translation>
    </message>
    <message>
        <source>its graph is not valid</source>
        <translation>sein Graph ist ungültig</translation>
    </message>
    <message>
        <source>it needs more memory than a model may take ({size} GB)</source>
        <translation>es braucht mehr Arbeitsspeicher, als einem Modell zusteht ({size} GB)</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>es ist größer als {size} MB</translation>
    </message>
    <message>
        <source>a name in it is damaged</source>
        <translation>ein Name darin ist beschädigt</translation>
    </message>
    <message>
        <source>it holds no graph</source>
        <translation>es enthält keinen Graphen</translation>
    </message>
    <message>
        <source>it is made for training, not for reading</source>
        <translation>es ist zum Trainieren gemacht, nicht zum Auswerten</translation>
    </message>
    <message>
        <source>it nests more than {most} graphs</source>
        <translation>es verschachtelt mehr als {most} Graphen</translation>
    </message>
    <message>
        <source>a weight in it has an impossible shape</source>
        <translation>ein Gewicht darin hat eine unmögliche Form</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>es hat zu viele Teile</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>it is damaged, or a part of it is missing</source>
        <translation>es ist beschädigt, oder ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be used: {reason}. Choose another model.</source>
        <translation>Das Modell {path} kann nicht verwendet werden: {reason}. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be used: {reason}. Correct its recipe, or choose another model.</source>
        <translation>Das Modell {path} kann nicht verwendet werden: {reason}. Berichtigen Sie sein Rezept oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}). Choose another model.</source>
        <translation>Das Modell {path} kann nicht gelesen werden ({reason}). Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {path} is damaged or not a whole ONNX model. Copy it again, or choose another model.</source>
        <translation>Das Modell {path} ist beschädigt oder kein vollständiges ONNX-Modell. Kopieren Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>it carries no recipe, and there is none in {name} beside it</source>
        <translation>es enthält kein Rezept, und daneben liegt auch keines in {name}</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>{part} fehlt</translation>
    </message>
    <message>
        <source>its recipe can&apos;t be read: {reason}</source>
        <translation>sein Rezept kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{name} is no JSON ({reason})</source>
        <translation>{name} ist kein JSON ({reason})</translation>
    </message>
    <message>
        <source>{name} holds no JSON object</source>
        <translation>{name} enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a crop margin of {margin}; it is a share of the side, from -0.2 to 1</source>
        <translation>ein Zuschnittsrand von {margin}; er ist ein Anteil der Seitenlänge von -0,2 bis 1</translation>
    </message>
    <message>
        <source>this version of the app reads schema {ours}, not {theirs}</source>
        <translation>diese Version der App liest Schema {ours}, nicht {theirs}</translation>
    </message>
    <message>
        <source>faces of {width}x{height} pixels</source>
        <translation>Gesichter von {width}x{height} Pixeln</translation>
    </message>
    <message>
        <source>colour “{colour}”; known are grey, rgb and bgr</source>
        <translation>Farbe „{colour}“; bekannt sind grey, rgb und bgr</translation>
    </message>
    <message>
        <source>labels must be a list of words</source>
        <translation>die Labels müssen eine Liste von Wörtern sein</translation>
    </message>
    <message>
        <source>labels must be two to {most} different words</source>
        <translation>die Labels müssen zwei bis {most} verschiedene Wörter sein</translation>
    </message>
    <message>
        <source>range must be two numbers: what black and white become</source>
        <translation>range muss aus zwei Zahlen bestehen: was aus Schwarz und Weiß wird</translation>
    </message>
    <message>
        <source>range from {low} to {high}</source>
        <translation>Wertebereich von {low} bis {high}</translation>
    </message>
    <message>
        <source>mean and std need 1 number, std above 0</source>
        <translation>mean und std brauchen 1 Zahl, std über 0</translation>
    </message>
    <message>
        <source>mean and std need {count} numbers, std above 0</source>
        <translation>mean und std brauchen {count} Zahlen, std über 0</translation>
    </message>
    <message>
        <source>mean and std are of levels from 0 to 1; divide them by 255</source>
        <translation>mean und std gelten für Werte von 0 bis 1; teilen Sie sie durch 255</translation>
    </message>
    <message>
        <source>layout “{layout}”; known are nchw and nhwc</source>
        <translation>Layout „{layout}“; bekannt sind nchw und nhwc</translation>
    </message>
    <message>
        <source>output of the kind “{kind}”; known are probabilities and logits</source>
        <translation>Ausgabe der Art „{kind}“; bekannt sind probabilities und logits</translation>
    </message>
    <message>
        <source>a crop of size {size}</source>
        <translation>ein Zuschnitt der Größe {size}</translation>
    </message>
    <message>
        <source>a name of {count} letters</source>
        <translation>ein Name mit {count} Buchstaben</translation>
    </message>
    <message>
        <source>{found} where a number belongs</source>
        <translation>{found} anstelle einer Zahl</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Marks and excluded ranges</source>
        <translation>Markierungen und ausgeschlossene Bereiche</translation>
    </message>
    <message>
        <source>Nothing is noted yet. M marks the moment on the screen; I and ] choose a range, X excludes it.</source>
        <translation>Noch nichts notiert. M markiert den angezeigten Moment; I und ] wählen einen Bereich, X schließt ihn aus.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>Was geschieht hier?</translation>
    </message>
    <message>
        <source>Take this note away (Delete)</source>
        <translation>Diese Notiz entfernen (Entf)</translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation>Diese Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Open-source notices</source>
        <translation>Open-Source-Hinweise</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Entstanden mit der Arbeit anderer</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” was left out: videos are opened one at a time, apart from photos.</source>
        <translation>„{name}“ wurde ausgelassen: Videos werden einzeln und getrennt von Fotos geöffnet.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Not sure, perhaps {guess}</source>
        <translation>Unsicher, vielleicht {guess}</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} Gesichter</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Double click or Enter: to the first appearance</source>
        <translation>Doppelklick oder Eingabetaste: zum ersten Auftreten</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Analysing…</source>
        <translation>Wird analysiert…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} Gesichter</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs.</source>
        <translation>„{name}“ braucht mehr Arbeitsspeicher, als frei ist. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs or make it smaller.</source>
        <translation>„{name}“ braucht mehr Arbeitsspeicher, als frei ist. Schließen Sie andere Programme oder verkleinern Sie das Foto.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs, or save a smaller copy.</source>
        <translation>„{name}“ braucht mehr Arbeitsspeicher, als frei ist. Schließen Sie andere Programme oder speichern Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({width} × {height} pixels). Please save a smaller copy of it and open that.</source>
        <translation>„{name}“ ist zu groß ({width} × {height} Pixel). Bitte speichern Sie eine kleinere Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a part of the photo is missing. Please copy or download it again.</source>
        <translation>„{name}“ endet zu früh: Ein Teil des Fotos fehlt. Bitte kopieren Sie die Datei erneut oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or of an unusual kind. Copy it again, or save it as JPEG or PNG.</source>
        <translation>„{name}“ ist beschädigt oder von ungewöhnlicher Art. Kopieren Sie die Datei erneut oder speichern Sie sie als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be shown. Please copy or download it again.</source>
        <translation>„{name}“ ist beschädigt und kann nicht angezeigt werden. Bitte kopieren Sie die Datei erneut oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{name}” is not a photo that FER Desktop can read. Try to save it as JPEG or PNG.</source>
        <translation>„{name}“ ist kein Foto, das FER Desktop lesen kann. Versuchen Sie, es als JPEG oder PNG zu speichern.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be shown. Try to save it as JPEG or PNG.</source>
        <translation>„{name}“ kann nicht angezeigt werden. Versuchen Sie, die Datei als JPEG oder PNG zu speichern.</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a photo. Please choose another file.</source>
        <translation>„{name}“ ist eine Textdatei, kein Foto. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a video, not a photo. Please choose another file.</source>
        <translation>„{name}“ ist ein Video, kein Foto. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds sound, not a photo. Please choose another file.</source>
        <translation>„{name}“ enthält Ton, kein Foto. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a photo. Please choose another file.</source>
        <translation>„{name}“ ist ein Dokument, kein Foto. Bitte wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation>Diese Datei analysieren…</translation>
    </message>
    <message>
        <source>Photos analysed</source>
        <translation>Fotos analysiert</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nichts auszuwerten</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Dieses Foto kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Analysing “{name}”…</source>
        <translation>„{name}“ wird analysiert…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Drop photos or a folder on the window, or open some.</source>
        <translation>Ziehen Sie Fotos oder einen Ordner auf das Fenster oder öffnen Sie welche.</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <source>The faces of a photo are read here.</source>
        <translation>Hier werden die Gesichter eines Fotos ausgewertet.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Analysing {done} of {count}</source>
        <translation>{done} von {count} werden analysiert</translation>
    </message>
    <message>
        <source>{done} of {count} analysed</source>
        <translation>{done} von {count} analysiert</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>{count} nicht lesbar</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Standard verwenden</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The folder “{folder}” is not there: its drive may have been removed, or it was renamed or deleted. Connect the drive, or choose another folder.</source>
        <translation>Der Ordner „{folder}“ ist nicht vorhanden: Vielleicht wurde das Laufwerk entfernt oder der Ordner umbenannt oder gelöscht. Schließen Sie das Laufwerk an oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Prior</name>
    <message>
        <source>How common are rare expressions?</source>
        <translation>Wie häufig sind seltene Ausdrücke?</translation>
    </message>
    <message>
        <source>Everyday faces</source>
        <translation>Alltagsgesichter</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>As rare as in the training pictures: a doubtful face is read as a common expression.</source>
        <translation>So selten wie in den Trainingsbildern: Ein zweifelhaftes Gesicht wird als häufiger Ausdruck eingeschätzt.</translation>
    </message>
    <message>
        <source>Less rare than in the training pictures: a doubtful face may be a rare expression.</source>
        <translation>Weniger selten als in den Trainingsbildern: Ein zweifelhaftes Gesicht kann ein seltener Ausdruck sein.</translation>
    </message>
    <message>
        <source>Every expression is equally likely: for posed faces. Finds more rare ones, and more wrong ones.</source>
        <translation>Alle Ausdrücke sind gleich wahrscheinlich: für gestellte Gesichter. Findet mehr seltene und mehr falsche.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>The queue stopped unexpectedly. Please restart the app.</source>
        <translation>Die Warteschlange wurde unerwartet abgebrochen. Bitte starten Sie die App neu.</translation>
    </message>
    <message>
        <source>“{name}” holds no photos any more. Choose another folder.</source>
        <translation>„{name}“ enthält keine Fotos mehr. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>QueueChoices</name>
    <message>
        <source>How files are analysed</source>
        <translation>Wie Dateien analysiert werden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Welche Einzelbilder</translation>
    </message>
    <message>
        <source>Begin of the part</source>
        <translation>Anfang des Teils</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>Ende des Teils</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Smallest face in pixels</source>
        <translation>Kleinstes Gesicht in Pixeln</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>results.csv is always written: everything else is made from it</source>
        <translation>results.csv wird immer geschrieben: Alles andere entsteht daraus</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Which frames of videos</source>
        <translation>Welche Einzelbilder von Videos</translation>
    </message>
    <message>
        <source>Part of videos (minutes:seconds)</source>
        <translation>Teil von Videos (Minuten:Sekunden)</translation>
    </message>
    <message>
        <source>Leave out faces smaller than (px)</source>
        <translation>Gesichter auslassen, kleiner als (px)</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>This holds for every file that begins from now on.</source>
        <translation>Dies gilt für jede Datei, die ab jetzt begonnen wird.</translation>
    </message>
    <message>
        <source>Write times as minutes:seconds, such as 1:30, and the smallest face as a number.</source>
        <translation>Geben Sie Zeiten als Minuten:Sekunden an, etwa 1:30, und das kleinste Gesicht als Zahl.</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
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
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>Beschriftetes Video</translation>
    </message>
    <message>
        <source>Labelled photos</source>
        <translation>Beschriftete Fotos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Every frame</source>
        <translation>Jedes Einzelbild</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} pro Sekunde</translation>
    </message>
    <message>
        <source>One a second</source>
        <translation>Eines pro Sekunde</translation>
    </message>
    <message>
        <source>One every {count} s</source>
        <translation>Eines alle {count} s</translation>
    </message>
    <message>
        <source>One every {count} min</source>
        <translation>Eines alle {count} min</translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>Looking at what was dropped…</source>
        <translation>Abgelegtes wird geprüft…</translation>
    </message>
    <message>
        <source>“{name}” was not analysed to its end the last time.</source>
        <translation>„{name}“ wurde beim letzten Mal nicht zu Ende analysiert.</translation>
    </message>
    <message>
        <source>{count} files were not analysed the last time.</source>
        <translation>{count} Dateien wurden beim letzten Mal nicht analysiert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>“{name}” is still being analysed</source>
        <translation>„{name}“ wird noch analysiert</translation>
    </message>
    <message>
        <source>If you close now, the queue stops. At the next start you can let it go on where it stopped.</source>
        <translation>Wenn Sie die App jetzt beenden, hält die Warteschlange an. Beim nächsten Start können Sie sie dort weitermachen lassen, wo sie angehalten hat.</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Weiter analysieren</translation>
    </message>
    <message>
        <source>There is no model yet. Wait until one is loaded.</source>
        <translation>Es gibt noch kein Modell. Warten Sie, bis eines geladen ist.</translation>
    </message>
    <message>
        <source>The queue is finished: {made} analysed, {failed} failed.</source>
        <translation>Die Warteschlange ist fertig: {made} analysiert, {failed} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The queue is finished: 1 file is analysed.</source>
        <translation>Die Warteschlange ist fertig: 1 Datei wurde analysiert.</translation>
    </message>
    <message>
        <source>The queue is finished: {made} files are analysed.</source>
        <translation>Die Warteschlange ist fertig: {made} Dateien wurden analysiert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation>Wo sollen die Ergebnisse gespeichert werden?</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>What was dropped can&apos;t be looked at: {reason}. Try again.</source>
        <translation>Das Abgelegte kann nicht geprüft werden: {reason}. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Macht dort weiter, wo angehalten wurde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Was analysed before in the same way: nothing was left to do</source>
        <translation>Wurde schon einmal genauso analysiert: Es gab nichts mehr zu tun</translation>
    </message>
    <message>
        <source>It could not be analysed. Try again.</source>
        <translation>Die Analyse ist fehlgeschlagen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cancelled. What was analysed is kept; retry goes on from there.</source>
        <translation>Abgebrochen. Was analysiert wurde, bleibt erhalten; „Wiederholen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Wird analysiert</translation>
    </message>
    <message>
        <source>Going to the beginning of the part</source>
        <translation>Anfang des Teils wird gesucht</translation>
    </message>
    <message>
        <source>Drawing the annotated video</source>
        <translation>Beschriftetes Video wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawing labelled photos</source>
        <translation>Beschriftete Fotos werden gezeichnet</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation>{done} von {total} Fotos</translation>
    </message>
    <message>
        <source>{done} of {total} frames</source>
        <translation>{done} von {total} Einzelbildern</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} Gesichter</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>kein Gesicht</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 Einzelbild</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} Einzelbilder</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done, with gaps</source>
        <translation>Fertig, mit Lücken</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Analyse files</source>
        <translation>Dateien analysieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Files that are finished</source>
        <translation>Fertige Dateien</translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation>Viele Dateien analysieren</translation>
    </message>
    <message>
        <source>Drop photos, videos or folders here. Each gets a table of its values, to look at, too.</source>
        <translation>Ziehen Sie Fotos, Videos oder Ordner hierher. Jede Datei erhält eine Tabelle ihrer Werte, auch zum Ansehen.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Files to analyse</source>
        <translation>Zu analysierende Dateien</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Take from the queue; results stay (Delete)</source>
        <translation>Aus der Warteschlange nehmen; Ergebnisse bleiben erhalten (Entf)</translation>
    </message>
    <message>
        <source>Analyse next</source>
        <translation>Als Nächstes analysieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>{done} of {count} finished</source>
        <translation>{done} von {count} fertig</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} mit Fehler</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>ReadingControl</name>
    <message>
        <source>The model “{name}” does not tell where it looked. Choose another model.</source>
        <translation>Das Modell „{name}“ gibt nicht an, worauf es geachtet hat. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model “{name}” does not say how common expressions were in its training pictures, so this cannot be chosen.</source>
        <translation>Das Modell „{name}“ gibt nicht an, wie häufig die Ausdrücke in seinen Trainingsbildern waren; daher ist diese Wahl nicht möglich.</translation>
    </message>
</context>
<context>
    <name>RecallBars</name>
    <message>
        <source>Recall of each class</source>
        <translation>Trefferquote jeder Klasse</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Last sessions:</source>
        <translation>Letzte Sitzungen:</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
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
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation>{count} Einzelbilder verloren</translation>
    </message>
    <message>
        <source>1 frame lost</source>
        <translation>1 Einzelbild verloren</translation>
    </message>
    <message>
        <source>Nothing was recorded: no picture came. Check the camera.</source>
        <translation>Es wurde nichts aufgenommen: Es kam kein Bild. Prüfen Sie die Kamera.</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>{time} aufgenommen</translation>
    </message>
    <message>
        <source>Recorded {time}. 1 frame was left out because the computer was too slow.</source>
        <translation>{time} aufgenommen. 1 Einzelbild wurde ausgelassen, weil der Computer zu langsam war.</translation>
    </message>
    <message>
        <source>Recorded {time}. {count} frames were left out because the computer was too slow.</source>
        <translation>{time} aufgenommen. {count} Einzelbilder wurden ausgelassen, weil der Computer zu langsam war.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation>Die Aufnahme wurde beendet, weil nun ein anderes Modell die Gesichter auswertet. Starten Sie eine neue.</translation>
    </message>
    <message>
        <source>The recording ended because it was changed how common rare expressions are. Start another one.</source>
        <translation>Die Aufnahme wurde beendet, weil geändert wurde, wie häufig seltene Ausdrücke sind. Starten Sie eine neue.</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Auf&amp;nahme beenden</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Bring the recording to its end</source>
        <translation>Die Aufnahme abschließen</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The recording could not be written. Please report this, with the log file.</source>
        <translation>Die Aufnahme konnte nicht geschrieben werden. Bitte melden Sie dies zusammen mit der Protokolldatei.</translation>
    </message>
    <message>
        <source>A picture could not be written.</source>
        <translation>Ein Bild konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>RecordingDesk</name>
    <message>
        <source>There is no model yet, so there would be nothing to record. Wait until one is loaded.</source>
        <translation>Es gibt noch kein Modell und daher nichts aufzunehmen. Warten Sie, bis eines geladen ist.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>The copy that the app made when it was added is deleted. Your own file stays.</source>
        <translation>Die Kopie, die die App beim Hinzufügen angelegt hat, wird gelöscht. Ihre eigene Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>“{name}” is neither .html nor .pdf. Choose a name with one of these endings.</source>
        <translation>„{name}“ ist weder .html noch .pdf. Wählen Sie einen Namen mit einer dieser Endungen.</translation>
    </message>
    <message>
        <source>“{name}” holds no session.json. Choose a folder that an analysis made.</source>
        <translation>„{name}“ enthält keine session.json. Wählen Sie einen Ordner, den eine Analyse angelegt hat.</translation>
    </message>
    <message>
        <source>The session in “{name}” holds no results, so there is nothing to report. Analyse the file again.</source>
        <translation>Die Sitzung in „{name}“ enthält keine Ergebnisse, daher gibt es nichts zu berichten. Analysieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The results in “{name}” are not of the model that its session.json names.</source>
        <translation>Die Ergebnisse in „{name}“ stammen nicht von dem Modell, das die zugehörige session.json nennt.</translation>
    </message>
    <message>
        <source>of each single frame, as they are stored; nothing is averaged but in the drawings</source>
        <translation>jedes einzelnen Bildes, wie gespeichert; gemittelt wird nur in den Zeichnungen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>How it was analysed</source>
        <translation>Wie analysiert wurde</translation>
    </message>
    <message>
        <source>And 1 more problem; session.json lists them.</source>
        <translation>Und 1 weiteres Problem; session.json führt sie auf.</translation>
    </message>
    <message>
        <source>And {count} more problems; session.json lists them.</source>
        <translation>Und {count} weitere Probleme; session.json führt sie auf.</translation>
    </message>
    <message>
        <source>What went wrong on the way</source>
        <translation>Was unterwegs schiefging</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{size}, {rate} frames per second</source>
        <translation>{size}, {rate} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Größe der Dateien</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>jedes Einzelbild</translation>
    </message>
    <message>
        <source>one frame every {length}</source>
        <translation>ein Einzelbild alle {length}</translation>
    </message>
    <message>
        <source>Frames analysed</source>
        <translation>Analysierte Einzelbilder</translation>
    </message>
    <message>
        <source>Part analysed</source>
        <translation>Analysierter Teil</translation>
    </message>
    <message>
        <source>no limit beyond the detector&apos;s own</source>
        <translation>keine Grenze außer der des Detektors</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
        <source>Rare expressions</source>
        <translation>Seltene Ausdrücke</translation>
    </message>
    <message>
        <source>below {share} for the most probable expression</source>
        <translation>unter {share} für den wahrscheinlichsten Ausdruck</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>„Unsicher“</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>{begin} to the end</source>
        <translation>{begin} bis zum Ende</translation>
    </message>
    <message>
        <source>{began} to {ended}</source>
        <translation>{began} bis {ended}</translation>
    </message>
    <message>
        <source>Everyday faces (rare expressions are as rare as in the training pictures)</source>
        <translation>Alltagsgesichter (seltene Ausdrücke sind so selten wie in den Trainingsbildern)</translation>
    </message>
    <message>
        <source>In between (rare expressions are less rare than in the training pictures)</source>
        <translation>Dazwischen (seltene Ausdrücke sind weniger selten als in den Trainingsbildern)</translation>
    </message>
    <message>
        <source>Balanced (every expression is taken to be equally common)</source>
        <translation>Ausgewogen (alle Ausdrücke gelten als gleich häufig)</translation>
    </message>
    <message>
        <source>{share} of the learned shares are taken out</source>
        <translation>{share} der gelernten Anteile sind herausgerechnet</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>The readings say which expression a face shows in a picture, as people who look at such pictures would name it. They do not say what somebody feels, thinks, intends, or is like: people smile without joy and are sad without showing it.</source>
        <translation>Die Einschätzungen geben an, welchen Ausdruck ein Gesicht in einem Bild zeigt, so wie Menschen ihn nennen würden, die solche Bilder betrachten. Sie sagen nicht, was jemand fühlt, denkt, beabsichtigt oder wie jemand ist: Menschen lächeln ohne Freude und sind traurig, ohne es zu zeigen.</translation>
    </message>
    <message>
        <source>Each reading of a single frame may be wrong. Shares over many frames, and clear changes, tell more than a single moment; readings of the same face in following frames are not independent of each other.</source>
        <translation>Jede Einschätzung eines einzelnen Bildes kann falsch sein. Anteile über viele Einzelbilder und deutliche Veränderungen sagen mehr als ein einzelner Moment; Einschätzungen desselben Gesichts in aufeinanderfolgenden Einzelbildern sind nicht unabhängig voneinander.</translation>
    </message>
    <message>
        <source>Models learn from pictures that people labelled, mostly found on the web. They may read some faces worse than others: by age, sex, skin colour, beard, glasses, head covering, illness, or culture. Their accuracy is measured on pictures like those they learned from; on yours it may be lower.</source>
        <translation>Modelle lernen aus Bildern, die Menschen beurteilt haben und die meist aus dem Internet stammen. Manche Gesichter schätzen sie vielleicht schlechter ein als andere: je nach Alter, Geschlecht, Hautfarbe, Bart, Brille, Kopfbedeckung, Krankheit oder Kultur. Ihre Genauigkeit wird an Bildern gemessen, die denen gleichen, aus denen sie gelernt haben; bei Ihren Bildern kann sie geringer sein.</translation>
    </message>
    <message>
        <source>Turned heads, hands before the face, speech, poor light and small faces change the readings.</source>
        <translation>Abgewandte Köpfe, Hände vor dem Gesicht, Sprechen, schlechtes Licht und kleine Gesichter verändern die Einschätzungen.</translation>
    </message>
    <message>
        <source>Do not decide about people by these figures alone, as in hiring, teaching, treatment or security. In many places the law restricts such use; in the European Union it forbids it at work and in schools, with few exceptions.</source>
        <translation>Entscheiden Sie nicht allein anhand dieser Zahlen über Menschen, etwa bei Einstellungen, im Unterricht, bei Behandlungen oder bei der Sicherheit. Vielerorts schränkt das Gesetz eine solche Nutzung ein; in der Europäischen Union verbietet es sie am Arbeitsplatz und in Schulen bis auf wenige Ausnahmen.</translation>
    </message>
    <message>
        <source>What these readings are not</source>
        <translation>Was diese Einschätzungen nicht sind</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Share of each expression: {shares}</source>
        <translation>Anteil jedes Ausdrucks: {shares}</translation>
    </message>
    <message>
        <source>Left out: {time}</source>
        <translation>Ausgeschlossen: {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>When 1 face is seen and which expression is read most</source>
        <translation>Wann 1 Gesicht zu sehen ist und welcher Ausdruck am häufigsten erkannt wird</translation>
    </message>
    <message>
        <source>For each of {count} faces, when it is seen and which expression is read most</source>
        <translation>Für jedes von {count} Gesichtern: wann es zu sehen ist und welcher Ausdruck am häufigsten erkannt wird</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>Wahrscheinlichster</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Probability of each expression over time, of {name}</source>
        <translation>Wahrscheinlichkeit jedes Ausdrucks im Zeitverlauf, für {name}</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht zu sehen</translation>
    </message>
    <message>
        <source>A picture with no face</source>
        <translation>Ein Bild ohne Gesicht</translation>
    </message>
    <message>
        <source>A picture with {names}</source>
        <translation>Ein Bild mit {names}</translation>
    </message>
    <message>
        <source>How many faces have which size. {counts}</source>
        <translation>Wie viele Gesichter welche Größe haben. {counts}</translation>
    </message>
    <message>
        <source>The picture at {time}.</source>
        <translation>Das Bild bei {time}.</translation>
    </message>
    <message>
        <source>Who is seen when</source>
        <translation>Wer wann zu sehen ist</translation>
    </message>
    <message>
        <source>The expression that is read most, over time; low and grey: not sure; a thin line: not seen. Right: share of the frames in which the face is seen.</source>
        <translation>Der am häufigsten erkannte Ausdruck im Zeitverlauf; niedrig und grau: unsicher; dünne Linie: nicht zu sehen. Rechts: Anteil der Einzelbilder, in denen das Gesicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Expressions over time</source>
        <translation>Ausdrücke im Zeitverlauf</translation>
    </message>
    <message>
        <source>How probable each expression is, from 0 (the line) to {most} (the full height).</source>
        <translation>Wie wahrscheinlich jeder Ausdruck ist, von 0 (der Linie) bis {most} (der vollen Höhe).</translation>
    </message>
    <message>
        <source>Mean over {length} each.</source>
        <translation>Gemittelt über je {length}.</translation>
    </message>
    <message>
        <source>{share} (1 frame)</source>
        <translation>{share} (1 Einzelbild)</translation>
    </message>
    <message>
        <source>{share} ({count} frames)</source>
        <translation>{share} ({count} Einzelbilder)</translation>
    </message>
    <message>
        <source>{size} (median)</source>
        <translation>{size} (Median)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>1 further face is seen even less often.</source>
        <translation>1 weiteres Gesicht ist noch seltener zu sehen.</translation>
    </message>
    <message>
        <source>{count} further faces are seen even less often.</source>
        <translation>{count} weitere Gesichter sind noch seltener zu sehen.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>Seen less often</source>
        <translation>Seltener zu sehen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Seen for less than {length}: {names}. Such a one may be no face at all, or somebody who was lost for a moment. Ignore it or merge it in the viewer, and make the report again.</source>
        <translation>Weniger als {length} zu sehen: {names}. Dabei kann es sich um gar kein Gesicht handeln oder um jemanden, der kurz verloren ging. Ignorieren Sie es oder führen Sie es in der Sitzungsansicht mit einem anderen zusammen und erstellen Sie den Bericht neu.</translation>
    </message>
    <message>
        <source>Not sure ({share})</source>
        <translation>Unsicher ({share})</translation>
    </message>
    <message>
        <source>{word} ({share})</source>
        <translation>{word} ({share})</translation>
    </message>
    <message>
        <source>And 1 more mark.</source>
        <translation>Und 1 weitere Markierung.</translation>
    </message>
    <message>
        <source>And {count} more marks.</source>
        <translation>Und {count} weitere Markierungen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Marked moments</source>
        <translation>Markierte Momente</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>For each expression that is surely read, the moment that shows it most clearly to the model.</source>
        <translation>Für jeden sicher erkannten Ausdruck der Moment, der ihn für das Modell am deutlichsten zeigt.</translation>
    </message>
    <message>
        <source>Not all pictures</source>
        <translation>Nicht alle Bilder</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>Largest face</source>
        <translation>Größtes Gesicht</translation>
    </message>
    <message>
        <source>The photo that was analysed.</source>
        <translation>Das analysierte Foto.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Of all faces in all photos. “Not sure”: no expression reaches a half.</source>
        <translation>Über alle Gesichter in allen Fotos. „Unsicher“: Kein Ausdruck erreicht die Hälfte.</translation>
    </message>
    <message>
        <source>How often each expression is read</source>
        <translation>Wie oft jeder Ausdruck erkannt wird</translation>
    </message>
    <message>
        <source>Clearest photos</source>
        <translation>Deutlichste Fotos</translation>
    </message>
    <message>
        <source>For each expression that is surely read, up to three faces that show it most clearly to the model.</source>
        <translation>Für jeden sicher erkannten Ausdruck bis zu drei Gesichter, die ihn für das Modell am deutlichsten zeigen.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Detector’s score</source>
        <translation>Detektorwert</translation>
    </message>
    <message>
        <source>And 1 more photo with faces; results.csv lists all of them.</source>
        <translation>Und 1 weiteres Foto mit Gesichtern; results.csv führt alle auf.</translation>
    </message>
    <message>
        <source>And {count} more photos with faces; results.csv lists all of them.</source>
        <translation>Und {count} weitere Fotos mit Gesichtern; results.csv führt alle auf.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>Photo by photo</source>
        <translation>Foto für Foto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{name} ({id}), version {version}</source>
        <translation>{name} ({id}), Version {version}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 des Modells</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>This very model is not installed here, so its accuracy is not known. Its own card tells more.</source>
        <translation>Genau dieses Modell ist hier nicht installiert, daher ist seine Genauigkeit nicht bekannt. Seine Modellkarte gibt mehr Auskunft.</translation>
    </message>
    <message>
        <source>How accurate it is was not measured: treat its readings with care.</source>
        <translation>Wie genau es ist, wurde nicht gemessen: Behandeln Sie seine Einschätzungen mit Vorsicht.</translation>
    </message>
    <message>
        <source>Limits of this model</source>
        <translation>Grenzen dieses Modells</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>{count} multiply-adds for a face</source>
        <translation>{count} MAC-Operationen pro Gesicht</translation>
    </message>
    <message>
        <source>{size}, grey</source>
        <translation>{size}, Graustufen</translation>
    </message>
    <message>
        <source>{size}, colour</source>
        <translation>{size}, Farbe</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Was es sieht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>Intervall ({level})</translation>
    </message>
    <message>
        <source>Right when said</source>
        <translation>Richtig, wenn genannt</translation>
    </message>
    <message>
        <source>Found: of the faces that people labelled so, the share that the model reads so. Right when said: of its answers, the share that is right. Few faces make wide intervals.</source>
        <translation>Gefunden: Anteil der von Menschen so beurteilten Gesichter, die auch das Modell so einschätzt. Richtig, wenn genannt: Anteil seiner Antworten, die richtig sind. Wenige Gesichter führen zu breiten Intervallen.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft es richtig liegt</translation>
    </message>
    <message>
        <source>{share} of {count} labelled faces read right: {where}.</source>
        <translation>{share} von {count} annotierten Gesichtern richtig eingeschätzt: {where}.</translation>
    </message>
    <message>
        <source>{share} of {count} labelled faces read right ({level} interval {interval}): {where}.</source>
        <translation>{share} von {count} annotierten Gesichtern richtig eingeschätzt (Konfidenzintervall {level}: {interval}): {where}.</translation>
    </message>
    <message>
        <source>Mean over the expressions, rare ones counting as much: {share}.</source>
        <translation>Mittel über die Ausdrücke, wobei seltene gleich viel zählen: {share}.</translation>
    </message>
    <message>
        <source>This was measured with another choice of how common rare expressions are taken to be.</source>
        <translation>Dabei galt eine andere Wahl, wie häufig seltene Ausdrücke sind.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Some key frames are not shown: they could not be read from the recording.</source>
        <translation>Einige Schlüsselbilder fehlen: Sie konnten nicht aus der Aufnahme gelesen werden.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the photos are no longer where they were analysed.</source>
        <translation>Die Bilder fehlen: Die Fotos liegen nicht mehr dort, wo sie analysiert wurden.</translation>
    </message>
    <message>
        <source>There are no pictures: this session holds no recording of the camera.</source>
        <translation>Es gibt keine Bilder: Diese Sitzung enthält keine Aufnahme der Kamera.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the recording is no longer where it was analysed.</source>
        <translation>Die Bilder fehlen: Die Aufnahme liegt nicht mehr dort, wo sie analysiert wurde.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the recording was changed since it was analysed.</source>
        <translation>Die Bilder fehlen: Die Aufnahme wurde seit der Analyse verändert.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Small, blurred, dark or turned faces are read worse than the figures of the model say.</source>
        <translation>Kleine, unscharfe, dunkle oder abgewandte Gesichter werden schlechter eingeschätzt, als die Kennzahlen des Modells angeben.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>below {size}</source>
        <translation>unter {size}</translation>
    </message>
    <message>
        <source>{size} and more</source>
        <translation>ab {size}</translation>
    </message>
    <message>
        <source>Size of the faces: the smaller side of the box, in pixels.</source>
        <translation>Größe der Gesichter: die kürzere Seite des Rahmens in Pixeln.</translation>
    </message>
    <message>
        <source>Frames with a face</source>
        <translation>Einzelbilder mit Gesicht</translation>
    </message>
    <message>
        <source>Photos with a face</source>
        <translation>Fotos mit Gesicht</translation>
    </message>
    <message>
        <source>A face is found everywhere.</source>
        <translation>Überall wird ein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Where no face is found, nothing is read.</source>
        <translation>Wo kein Gesicht gefunden wird, wird nichts ausgewertet.</translation>
    </message>
    <message>
        <source>Size of faces (median)</source>
        <translation>Größe der Gesichter (Median)</translation>
    </message>
    <message>
        <source>Cut off by the edge</source>
        <translation>Vom Rand abgeschnitten</translation>
    </message>
    <message>
        <source>Part of the face lies outside of the picture.</source>
        <translation>Ein Teil des Gesichts liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Out of focus, shaken, or made larger than it was.</source>
        <translation>Unscharf gestellt, verwackelt oder vergrößert.</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>The face is darker than a quarter of full brightness.</source>
        <translation>Das Gesicht ist dunkler als ein Viertel der vollen Helligkeit.</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>The face is brighter than four fifths of full brightness.</source>
        <translation>Das Gesicht ist heller als vier Fünftel der vollen Helligkeit.</translation>
    </message>
    <message>
        <source>Lit from one side</source>
        <translation>Einseitig beleuchtet</translation>
    </message>
    <message>
        <source>One half of the face is far brighter than the other.</source>
        <translation>Eine Hälfte des Gesichts ist weit heller als die andere.</translation>
    </message>
    <message>
        <source>Head turned away</source>
        <translation>Kopf abgewandt</translation>
    </message>
    <message>
        <source>To a side, by a half profile or more.</source>
        <translation>Zur Seite, mindestens bis ins Halbprofil.</translation>
    </message>
    <message>
        <source>Score of the face detector (mean)</source>
        <translation>Wert des Gesichtsdetektors (Mittel)</translation>
    </message>
    <message>
        <source>How sure it is that these are faces.</source>
        <translation>Wie sicher er ist, dass dies Gesichter sind.</translation>
    </message>
    <message>
        <source>Confidence (mean)</source>
        <translation>Konfidenz (Mittel)</translation>
    </message>
    <message>
        <source>Probability of the expression that is read.</source>
        <translation>Wahrscheinlichkeit des erkannten Ausdrucks.</translation>
    </message>
    <message>
        <source>No expression reaches {share}.</source>
        <translation>Kein Ausdruck erreicht {share}.</translation>
    </message>
    <message>
        <source>Blur, light and turning are measured on 1 face, spread over what was analysed.</source>
        <translation>Unschärfe, Licht und Drehung wurden an 1 Gesicht gemessen, verteilt über das Analysierte.</translation>
    </message>
    <message>
        <source>Blur, light and turning are measured on {count} faces, spread over what was analysed.</source>
        <translation>Unschärfe, Licht und Drehung wurden an {count} Gesichtern gemessen, verteilt über das Analysierte.</translation>
    </message>
    <message>
        <source>Blur, light and turning are not measured: the pictures were not at hand.</source>
        <translation>Unschärfe, Licht und Drehung wurden nicht gemessen: Die Bilder waren nicht verfügbar.</translation>
    </message>
    <message>
        <source>All faces are large enough for the model.</source>
        <translation>Alle Gesichter sind groß genug für das Modell.</translation>
    </message>
    <message>
        <source>{share} are smaller than {size} and had to be enlarged.</source>
        <translation>{share} sind kleiner als {size} und mussten vergrößert werden.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>{name}, report of {date}, FER Desktop</source>
        <translation>{name}, Bericht vom {date}, FER Desktop</translation>
    </message>
    <message>
        <source>Facial expressions: report</source>
        <translation>Gesichtsausdrücke: Bericht</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>Live-Aufnahme</translation>
    </message>
    <message>
        <source>{kind}, {length}, analysed {date}</source>
        <translation>{kind}, {length}, analysiert am {date}</translation>
    </message>
    <message>
        <source>{kind}, analysed {date}</source>
        <translation>{kind}, analysiert am {date}</translation>
    </message>
    <message>
        <source>The analysis is not complete.</source>
        <translation>Die Analyse ist nicht vollständig.</translation>
    </message>
    <message>
        <source>It covers the time up to {time}.</source>
        <translation>Der Bericht umfasst die Zeit bis {time}.</translation>
    </message>
    <message>
        <source>This is not all of it</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>mittlere Konfidenz</translation>
    </message>
    <message>
        <source>of the readings not sure</source>
        <translation>der Einschätzungen unsicher</translation>
    </message>
    <message>
        <source>frame analysed</source>
        <translation>Einzelbild analysiert</translation>
    </message>
    <message>
        <source>frames analysed</source>
        <translation>Einzelbilder analysiert</translation>
    </message>
    <message>
        <source>of the frames show a face</source>
        <translation>der Einzelbilder zeigen ein Gesicht</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>different faces</source>
        <translation>verschiedene Gesichter</translation>
    </message>
    <message>
        <source>photo analysed</source>
        <translation>Foto analysiert</translation>
    </message>
    <message>
        <source>photos analysed</source>
        <translation>Fotos analysiert</translation>
    </message>
    <message>
        <source>of the photos show a face</source>
        <translation>der Fotos zeigen ein Gesicht</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>{name} is seen in {share} of the frames.</source>
        <translation>{name} ist in {share} der Einzelbilder zu sehen.</translation>
    </message>
    <message>
        <source>1 more face is seen less often.</source>
        <translation>1 weiteres Gesicht ist seltener zu sehen.</translation>
    </message>
    <message>
        <source>{count} more faces are seen less often.</source>
        <translation>{count} weitere Gesichter sind seltener zu sehen.</translation>
    </message>
    <message>
        <source>Shares are of the frames in which a face is seen. A frame counts for an expression where its probability is at least a half; else it counts as “not sure”.</source>
        <translation>Anteile beziehen sich auf die Einzelbilder, in denen ein Gesicht zu sehen ist. Ein Einzelbild zählt für einen Ausdruck, wenn dessen Wahrscheinlichkeit mindestens die Hälfte beträgt; sonst zählt es als „unsicher“.</translation>
    </message>
    <message>
        <source>In this file, frames come at uneven times. Each counts the same, so shares of the frames differ from shares of the time, by up to {points} percentage points.</source>
        <translation>In dieser Datei folgen die Einzelbilder in ungleichen Abständen aufeinander. Jedes zählt gleich viel, daher weichen Anteile an den Einzelbildern von Anteilen an der Zeit ab, um bis zu {points} Prozentpunkte.</translation>
    </message>
    <message>
        <source>No face was found in the photos that count, so there is nothing to read.</source>
        <translation>In den mitgezählten Fotos wurde kein Gesicht gefunden, daher gibt es nichts auszuwerten.</translation>
    </message>
    <message>
        <source>No face was found in the frames that count, so there is nothing to read.</source>
        <translation>In den mitgezählten Einzelbildern wurde kein Gesicht gefunden, daher gibt es nichts auszuwerten.</translation>
    </message>
    <message>
        <source>Faces that are very small, turned far away or covered are not found. Look at the picture, or choose a lower limit for the smallest face.</source>
        <translation>Sehr kleine, weit abgewandte oder verdeckte Gesichter werden nicht gefunden. Sehen Sie sich das Bild an oder wählen Sie eine niedrigere Grenze für das kleinste Gesicht.</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 Gesicht</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} Gesichter</translation>
    </message>
    <message>
        <source>{faces} in 1 photo.</source>
        <translation>{faces} auf 1 Foto.</translation>
    </message>
    <message>
        <source>{faces} in {count} photos.</source>
        <translation>{faces} auf {count} Fotos.</translation>
    </message>
    <message>
        <source>No expression was read with confidence.</source>
        <translation>Kein Ausdruck wurde sicher erkannt.</translation>
    </message>
    <message>
        <source>Read most often: {expressions}.</source>
        <translation>Am häufigsten erkannt: {expressions}.</translation>
    </message>
    <message>
        <source>{name} is what the analysis followed as faces {numbers}.</source>
        <translation>{name} fasst zusammen, was die Analyse als Gesichter {numbers} verfolgt hat.</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>{begin} to {end} is left out.</source>
        <translation>{begin} bis {end} ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>{begin} to {end} is left out: {reason}</source>
        <translation>{begin} bis {end} ist ausgeschlossen: {reason}</translation>
    </message>
    <message>
        <source>1 more range left out.</source>
        <translation>1 weiterer Bereich ausgeschlossen.</translation>
    </message>
    <message>
        <source>{count} more ranges left out.</source>
        <translation>{count} weitere Bereiche ausgeschlossen.</translation>
    </message>
    <message>
        <source>With these ranges, 1 reading counts for nothing in this report.</source>
        <translation>Mit diesen Bereichen wird 1 Einschätzung in diesem Bericht nicht mitgezählt.</translation>
    </message>
    <message>
        <source>With these ranges, {count} readings count for nothing in this report.</source>
        <translation>Mit diesen Bereichen werden {count} Einschätzungen in diesem Bericht nicht mitgezählt.</translation>
    </message>
    <message>
        <source>How many frames they hold is reckoned from the time, so the number of frames is approximate.</source>
        <translation>Wie viele Einzelbilder sie enthalten, ist aus der Zeit berechnet; die Anzahl der Einzelbilder ist daher ungefähr.</translation>
    </message>
    <message>
        <source>Ignored, as was chosen: {names} (1 reading).</source>
        <translation>Wie gewählt ignoriert: {names} (1 Einschätzung).</translation>
    </message>
    <message>
        <source>Ignored, as was chosen: {names} ({count} readings).</source>
        <translation>Wie gewählt ignoriert: {names} ({count} Einschätzungen).</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time} Uhr</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Gesicht {number}</translation>
    </message>
    <message>
        <source>There are no fonts on this computer to write a PDF with. Install some, for example DejaVu.</source>
        <translation>Auf diesem Computer gibt es keine Schriften, mit denen ein PDF geschrieben werden kann. Installieren Sie welche, zum Beispiel DejaVu.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save all labelled photos in</source>
        <translation>Alle beschrifteten Fotos speichern in</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <source>Saved {what} in {folder}</source>
        <translation>{what} in {folder} gespeichert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{count} photos could not be saved</source>
        <translation>{count} Fotos konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving failed: {reason}</source>
        <translation>Speichern fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved in “{folder}”: {reason}.</source>
        <translation>„{name}“ konnte nicht in „{folder}“ gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>vielleicht ist der Datenträger voll</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the video</source>
        <translation>Position im Video</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Present time</source>
        <translation>Aktuelle Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>Wiedergabegeschwindigkeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
</context>
<context>
    <name>SessionControl</name>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation>„{name}“ war nicht abgeschlossen und wurde bis zur letzten Sekunde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{count} unfinished sessions have been recovered, up to their last second.</source>
        <translation>{count} nicht abgeschlossene Sitzungen wurden bis zur letzten Sekunde wiederhergestellt.</translation>
    </message>
    <message>
        <source>{count} rows written to “{name}”</source>
        <translation>{count} Zeilen in „{name}“ geschrieben</translation>
    </message>
    <message>
        <source>1 row written to “{name}”</source>
        <translation>1 Zeile in „{name}“ geschrieben</translation>
    </message>
    <message>
        <source>The report is in “{name}”</source>
        <translation>Bericht als „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>That did not work. Try again.</source>
        <translation>Das hat nicht funktioniert. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SessionDialogs</name>
    <message>
        <source>Open a session: choose its folder</source>
        <translation>Sitzung öffnen: Ordner auswählen</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>Wo ist „{name}“ jetzt?</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Taken apart</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>{one} is now {other}</source>
        <translation>{one} ist jetzt {other}</translation>
    </message>
    <message>
        <source>Nobody else is seen here: there is nobody to merge this person into.</source>
        <translation>Sonst ist hier niemand zu sehen: Diese Person lässt sich mit niemandem zusammenführen.</translation>
    </message>
    <message>
        <source>Choose a person in the list first: this is not done with everybody at once.</source>
        <translation>Wählen Sie zuerst in der Liste eine Person: Mit allen zugleich geht das nicht.</translation>
    </message>
    <message>
        <source>{name} counts for nothing</source>
        <translation>{name} wird nicht mitgezählt</translation>
    </message>
    <message>
        <source>Choose a range first: I where it begins, ] where it ends.</source>
        <translation>Wählen Sie zuerst einen Bereich: I für den Anfang, ] für das Ende.</translation>
    </message>
    <message>
        <source>The range is excluded</source>
        <translation>Der Bereich ist ausgeschlossen</translation>
    </message>
    <message>
        <source>The mark is gone</source>
        <translation>Die Markierung wurde entfernt</translation>
    </message>
    <message>
        <source>The range counts again</source>
        <translation>Der Bereich wird wieder mitgezählt</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Name of the chosen face</source>
        <translation>Name des ausgewählten Gesichts</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Identisch mit…</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Dieselbe Person wie</translation>
    </message>
    <message>
        <source>The chosen face is the same person as another: count them as one (J)</source>
        <translation>Das ausgewählte Gesicht gehört derselben Person wie ein anderes: als eine zählen (J)</translation>
    </message>
    <message>
        <source>People ({count})</source>
        <translation>Personen ({count})</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notizen ({count})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Name of {face}</source>
        <translation>Name von {face}</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Wieder trennen</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>Looking for the picture…</source>
        <translation>Bild wird gesucht…</translation>
    </message>
    <message>
        <source>None of these photos shows a face</source>
        <translation>Keines dieser Fotos zeigt ein Gesicht</translation>
    </message>
    <message>
        <source>This session is still being written: it can be looked at, not changed.</source>
        <translation>Diese Sitzung wird noch geschrieben: Sie kann angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation>„{name}“ war nicht abgeschlossen und wurde bis zur letzten Sekunde wiederhergestellt.</translation>
    </message>
    <message>
        <source>This session cannot be shown</source>
        <translation>Diese Sitzung kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Zurück zu den Sitzungen</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>Das Bild kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>face {number}</source>
        <translation>Gesicht {number}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Counts for nothing</source>
        <translation>Wird nicht mitgezählt</translation>
    </message>
    <message>
        <source>1 photo with a face</source>
        <translation>1 Foto mit Gesicht</translation>
    </message>
    <message>
        <source>{count} photos with a face</source>
        <translation>{count} Fotos mit Gesicht</translation>
    </message>
    <message>
        <source>{time} seen</source>
        <translation>{time} zu sehen</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>Mittel aller</translation>
    </message>
    <message>
        <source>No face here</source>
        <translation>Hier kein Gesicht</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} Einzelbilder</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 Einzelbild</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>one every {span} s</source>
        <translation>eines alle {span} s</translation>
    </message>
    <message>
        <source>face in {share}</source>
        <translation>Gesicht in {share}</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>“{name}” is without sound, as {encoding}. Install the program FFmpeg to have the original sound copied and the picture as H.264.</source>
        <translation>„{name}“ ist ohne Ton, als {encoding}. Installieren Sie das Programm FFmpeg, damit der Originalton übernommen und das Bild als H.264 gespeichert wird.</translation>
    </message>
    <message>
        <source>“{name}” is without sound: FFmpeg could not copy it ({reason}). Solve that, then export the video again.</source>
        <translation>„{name}“ ist ohne Ton: FFmpeg konnte ihn nicht kopieren ({reason}). Beheben Sie das und exportieren Sie das Video erneut.</translation>
    </message>
    <message>
        <source>“{name}” has no picture in the part that was asked for. Choose another part.</source>
        <translation>„{name}“ hat im gewünschten Teil kein Bild. Wählen Sie einen anderen Teil.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” leads to another folder, and nothing is written there. Remove that link.</source>
        <translation>„{name}“ in „{folder}“ führt zu einem anderen Ordner, und dort wird nichts geschrieben. Entfernen Sie diese Verknüpfung.</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded</source>
        <translation>das Bild kann nicht codiert werden</translation>
    </message>
    <message>
        <source>“{name}” is not within “{folder}” and is left out.</source>
        <translation>„{name}“ liegt nicht in „{folder}“ und wird ausgelassen.</translation>
    </message>
    <message>
        <source>For Parquet the package {package} is missing. Install {extra}.</source>
        <translation>Für Parquet fehlt das Paket {package}. Installieren Sie {extra}.</translation>
    </message>
    <message>
        <source>“{name}” holds the session&apos;s own values and stays as it is. Choose another name.</source>
        <translation>„{name}“ enthält die eigenen Werte der Sitzung und bleibt, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation>Die Aufnahme wurde beendet, weil nun ein anderes Modell die Gesichter auswertet. Starten Sie eine neue.</translation>
    </message>
    <message>
        <source>The recording ended because the picture changed its size. Start another one.</source>
        <translation>Die Aufnahme wurde beendet, weil sich die Größe des Bildes geändert hat. Starten Sie eine neue.</translation>
    </message>
    <message>
        <source>1 frame was left out because the computer was too slow.</source>
        <translation>1 Einzelbild wurde ausgelassen, weil der Computer zu langsam war.</translation>
    </message>
    <message>
        <source>{count} frames were left out because the computer was too slow.</source>
        <translation>{count} Einzelbilder wurden ausgelassen, weil der Computer zu langsam war.</translation>
    </message>
    <message>
        <source>The recording ended: {problem} What was recorded until then is kept.</source>
        <translation>Die Aufnahme wurde beendet: {problem} Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The recording ended: {reason}. What was recorded until then is kept.</source>
        <translation>Die Aufnahme wurde beendet: {reason}. Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or record to another disk</source>
        <translation>der Datenträger ist voll. Geben Sie Speicherplatz frei oder nehmen Sie auf einem anderen Datenträger auf</translation>
    </message>
    <message>
        <source>your quota on that disk is used up. Free some space, or record to another disk</source>
        <translation>Ihr Kontingent auf diesem Datenträger ist erschöpft. Geben Sie Speicherplatz frei oder nehmen Sie auf einem anderen Datenträger auf</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or record to another disk</source>
        <translation>der Datenträger antwortet nicht richtig. Prüfen Sie ihn oder nehmen Sie auf einem anderen Datenträger auf</translation>
    </message>
    <message>
        <source>its end is no text</source>
        <translation>das Ende ist kein Text</translation>
    </message>
    <message>
        <source>“{name}” does not begin with the columns of FER Desktop&apos;s results. Choose another file.</source>
        <translation>„{name}“ beginnt nicht mit den Spalten der Ergebnisse von FER Desktop. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows, too many to show at once. Analyse a part of the recording, or fewer frames a second.</source>
        <translation>„{name}“ hat mehr als {most} Zeilen, zu viele, um sie auf einmal anzuzeigen. Analysieren Sie einen Teil der Aufnahme oder weniger Einzelbilder pro Sekunde.</translation>
    </message>
    <message>
        <source>“{name}” is damaged near line {line}. Analyse the file again, or take a copy of it from before.</source>
        <translation>„{name}“ ist nahe Zeile {line} beschädigt. Analysieren Sie die Datei erneut oder nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>“{parent}” holds too many folders called “{name}”. Choose another folder.</source>
        <translation>„{parent}“ enthält zu viele Ordner namens „{name}“. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session in “{name}” is too large to be one. Choose another folder.</source>
        <translation>Die Sitzung in „{name}“ ist zu groß, um eine zu sein. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session in “{name}” was made by a newer version of FER Desktop. Update the app.</source>
        <translation>Die Sitzung in „{name}“ wurde mit einer neueren Version von FER Desktop erstellt. Aktualisieren Sie die App.</translation>
    </message>
    <message>
        <source>The session in “{name}” is damaged: its session.json can&apos;t be read. Analyse the file again.</source>
        <translation>Die Sitzung in „{name}“ ist beschädigt: Ihre session.json kann nicht gelesen werden. Analysieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The program ended while this was being recorded.</source>
        <translation>Das Programm endete während dieser Aufnahme.</translation>
    </message>
    <message>
        <source>The program ended before the analysis was complete.</source>
        <translation>Das Programm wurde beendet, bevor die Analyse vollständig war.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: the package {package} is missing. Install {extra}.</source>
        <translation>„{name}“ kann nicht geschrieben werden: Das Paket {package} fehlt. Installieren Sie {extra}.</translation>
    </message>
    <message>
        <source>“{name}” has nothing in the part that was asked for. Choose another part.</source>
        <translation>„{name}“ enthält im gewünschten Teil nichts. Wählen Sie einen anderen Teil.</translation>
    </message>
    <message>
        <source>Not one of the photos could be read.</source>
        <translation>Kein einziges der Fotos konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The analysis was cancelled. Start it again to go on from there.</source>
        <translation>Die Analyse wurde abgebrochen. Starten Sie sie erneut, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>The session in “{name}” can&apos;t be shown. Please report this, with the log file.</source>
        <translation>Die Sitzung in „{name}“ kann nicht angezeigt werden. Bitte melden Sie dies zusammen mit der Protokolldatei.</translation>
    </message>
    <message>
        <source>The video of this recording is no longer in its folder. Copy it back there.</source>
        <translation>Das Video dieser Aufnahme liegt nicht mehr in seinem Ordner. Kopieren Sie es dorthin zurück.</translation>
    </message>
    <message>
        <source>The picture is another one now</source>
        <translation>Das Bild ist inzwischen ein anderes</translation>
    </message>
    <message>
        <source>“{name}” is not where it was when it was analysed. Its values are all here; find the file to see the picture, too.</source>
        <translation>„{name}“ liegt nicht mehr am selben Ort wie bei der Analyse. Die Werte sind alle hier; suchen Sie die Datei, um auch das Bild zu sehen.</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <translation>Das Bild ist nicht vorhanden</translation>
    </message>
    <message>
        <source>“{name}” is another file than the one that was analysed, so the stored faces would not fit it. Find the file as it was.</source>
        <translation>„{name}“ ist eine andere Datei als die analysierte, daher würden die gespeicherten Gesichter nicht dazu passen. Suchen Sie die ursprüngliche Datei.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was analysed, so the stored faces would not fit it. Find the file as it was.</source>
        <translation>„{name}“ wurde seit der Analyse verändert, daher würden die gespeicherten Gesichter nicht dazu passen. Suchen Sie die ursprüngliche Datei.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Gesicht {number}</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Search names, people, marks, dates</source>
        <translation>Name, Person, Markierung oder Datum suchen</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sitzungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Forget this session here; its files stay (Delete)</source>
        <translation>Diese Sitzung hier vergessen; ihre Dateien bleiben erhalten (Entf)</translation>
    </message>
    <message>
        <source>Where they are kept…</source>
        <translation>Speicherort…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Sitzungen werden gesucht…</translation>
    </message>
    <message>
        <source>Every word must stand in its name, date, people or marks.</source>
        <translation>Jedes Wort muss in Name, Datum, Personen oder Markierungen vorkommen.</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Keine passende Sitzung</translation>
    </message>
    <message>
        <source>Each analysed file and each recording becomes a session: its values, to look at again.</source>
        <translation>Jede analysierte Datei und jede Aufnahme wird zu einer Sitzung: ihre Werte, um sie wieder anzusehen.</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation>Sitzung öffnen…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} Fotos</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>Wieder mitzäh&amp;len</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>I&amp;gnorieren</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>What does a face show?</source>
        <translation>Was zeigt ein Gesicht?</translation>
    </message>
    <message>
        <source>Everything is computed on this computer. Nothing is sent anywhere.</source>
        <translation>Alles wird auf diesem Computer berechnet. Es wird nichts übertragen.</translation>
    </message>
    <message>
        <source>Drop photos or folders, see every face labelled</source>
        <translation>Fotos oder Ordner ablegen, jedes Gesicht beschriftet sehen</translation>
    </message>
    <message>
        <source>Drop a video, watch it with its labels</source>
        <translation>Ein Video ablegen und mit Beschriftungen ansehen</translation>
    </message>
    <message>
        <source>Use a camera or a network stream</source>
        <translation>Eine Kamera oder einen Netzwerkstream verwenden</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Drop photos, videos or folders anywhere</source>
        <translation>Fotos, Videos oder Ordner irgendwo ablegen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Choose photos and videos to look at</source>
        <translation>Fotos und Videos zum Ansehen auswählen</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation>Beispielfoto</translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation>Das mitgelieferte Foto öffnen</translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation>Viele Dateien analysieren</translation>
    </message>
    <message>
        <source>Put files and folders into a queue: tables, annotated videos, reports</source>
        <translation>Dateien und Ordner in eine Warteschlange stellen: Tabellen, beschriftete Videos, Berichte</translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation>Beispielclip</translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation>Den mitgelieferten Clip abspielen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Time for each stage</source>
        <translation>Zeit für jeden Schritt</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>Anzahl der Gesichter</translation>
    </message>
    <message>
        <source>Frames left out to stay in time</source>
        <translation>Ausgelassene Einzelbilder, um Schritt zu halten</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Recheneinheit</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>{count} verworfen</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
    <message>
        <source>detect {detect} ms · classify {classify} ms · total {total} ms</source>
        <translation>Suchen {detect} ms · Einschätzen {classify} ms · gesamt {total} ms</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open network stream</source>
        <translation>Netzwerkstream öffnen</translation>
    </message>
    <message>
        <source>Open a network stream</source>
        <translation>Netzwerkstream öffnen</translation>
    </message>
    <message>
        <source>The address of a camera in your network: RTSP, or HTTP with motion JPEG. Passwords are not kept.</source>
        <translation>Die Adresse einer Kamera in Ihrem Netzwerk: RTSP oder HTTP mit Motion-JPEG. Passwörter werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>USED BEFORE</source>
        <translation>FRÜHER VERWENDET</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not the address of a stream: it begins with rtsp:// or http:// and names a computer.</source>
        <translation>Keine Stream-Adresse: Eine solche beginnt mit rtsp:// oder http:// und nennt einen Computer.</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>An address looks like rtsp://192.168.1.20/live or http://192.168.1.20:8080/video.</source>
        <translation>Eine Adresse sieht so aus: rtsp://192.168.1.20/live oder http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>No address was given. {example}</source>
        <translation>Es wurde keine Adresse angegeben. {example}</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. {example}</source>
        <translation>„{address}“ ist keine verwendbare Adresse. {example}</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a stream. {example}</source>
        <translation>„{address}“ ist nicht die Adresse eines Streams. {example}</translation>
    </message>
    <message>
        <source>“{address}” names no computer, or holds a blank. {example}</source>
        <translation>„{address}“ nennt keinen Computer oder enthält ein Leerzeichen. {example}</translation>
    </message>
    <message>
        <source>There is no computer “{host}” to be found for {address}. Please check the address.</source>
        <translation>Für {address} ist kein Computer „{host}“ zu finden. Bitte prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>“{host}” accepts no connection on port {port}. Please check the address and that the camera is on.</source>
        <translation>„{host}“ nimmt auf Port {port} keine Verbindung an. Bitte prüfen Sie die Adresse und ob die Kamera eingeschaltet ist.</translation>
    </message>
    <message>
        <source>No secure connection to {address} is possible. Please check the address; try http instead.</source>
        <translation>Eine sichere Verbindung zu {address} ist nicht möglich. Bitte prüfen Sie die Adresse; versuchen Sie es stattdessen mit http.</translation>
    </message>
    <message>
        <source>{address} can&apos;t be reached ({reason}). Please check the address and the network.</source>
        <translation>{address} ist nicht erreichbar ({reason}). Bitte prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>{address} does not answer. Please check the address, the camera and the network.</source>
        <translation>{address} antwortet nicht. Bitte prüfen Sie die Adresse, die Kamera und das Netzwerk.</translation>
    </message>
    <message>
        <source>{address} does not accept this name and password. Please check them.</source>
        <translation>{address} akzeptiert diesen Namen und dieses Passwort nicht. Bitte prüfen Sie beides.</translation>
    </message>
    <message>
        <source>{address} asks for a name and a password: write http://name:password@ before “{host}”.</source>
        <translation>{address} verlangt Namen und Passwort: Schreiben Sie http://Name:Passwort@ vor „{host}“.</translation>
    </message>
    <message>
        <source>“{host}” has nothing at {address}. Please check the last part of the address.</source>
        <translation>„{host}“ hat nichts unter {address}. Bitte prüfen Sie den letzten Teil der Adresse.</translation>
    </message>
    <message>
        <source>{address} answers with error {status} instead of pictures. Please check the camera.</source>
        <translation>{address} antwortet mit Fehler {status} statt mit Bildern. Bitte prüfen Sie die Kamera.</translation>
    </message>
    <message>
        <source>{address} answers, but not with a video stream. Please check the address.</source>
        <translation>{address} antwortet, aber nicht mit einem Videostream. Bitte prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The stream {address} sends no picture. Please check the camera and the network.</source>
        <translation>Der Stream {address} sendet kein Bild. Bitte prüfen Sie die Kamera und das Netzwerk.</translation>
    </message>
    <message>
        <source>The stream {address} stopped sending pictures. Please check the camera and the network.</source>
        <translation>Der Stream {address} sendet keine Bilder mehr. Bitte prüfen Sie die Kamera und das Netzwerk.</translation>
    </message>
    <message>
        <source>the stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>the stream ended.</source>
        <translation>Der Stream wurde beendet.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Not counted: {reason}</source>
        <translation>Nicht mitgezählt: {reason}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht mitgezählt</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Averages on the screen over this time; the stored values stay as they are</source>
        <translation>Mittelt die Anzeige über diese Zeit; die gespeicherten Werte bleiben unverändert</translation>
    </message>
    <message>
        <source>See more of the time (−)</source>
        <translation>Einen längeren Zeitraum zeigen (−)</translation>
    </message>
    <message>
        <source>See less of the time (+)</source>
        <translation>Einen kürzeren Zeitraum zeigen (+)</translation>
    </message>
    <message>
        <source>See all of the time (0)</source>
        <translation>Die gesamte Zeit anzeigen (0)</translation>
    </message>
    <message>
        <source>Part of the time that is seen</source>
        <translation>Sichtbarer Zeitraum</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Keine Glättung</translation>
    </message>
    <message>
        <source>Smooth {span} s</source>
        <translation>Glättung {span} s</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>The videos of this session</source>
        <translation>Die seit dem Start geöffneten Videos</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The session that is open, and others</source>
        <translation>Die geöffnete Sitzung und weitere</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Choose a camera or a network stream</source>
        <translation>Eine Kamera oder einen Netzwerkstream auswählen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution that the camera is asked for</source>
        <translation>Auflösung, die von der Kamera angefordert wird</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that reads expressions</source>
        <translation>Das Modell, das die Ausdrücke einschätzt</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Kamera auswählen</translation>
    </message>
    <message>
        <source>Comparing {count} models</source>
        <translation>{count} Modelle im Vergleich</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Present time</source>
        <translation>Aktuelle Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>Wiedergabegeschwindigkeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Videos are played without their sound.</source>
        <translation>Videos werden ohne Ton abgespielt.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>Erneut abs&amp;pielen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation>Diese Datei analysieren…</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>No video yet</source>
        <translation>Noch kein Video</translation>
    </message>
    <message>
        <source>Drop a video on the window, or open one.</source>
        <translation>Ziehen Sie ein Video auf das Fenster oder öffnen Sie eines.</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Video öffnen…</translation>
    </message>
    <message>
        <source>The faces of a video are read here.</source>
        <translation>Hier werden die Gesichter eines Videos ausgewertet.</translation>
    </message>
    <message>
        <source>This video cannot be played</source>
        <translation>Dieses Video kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>Open another video…</source>
        <translation>Anderes Video öffnen…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {analysed} of {delivered} a second analysed</source>
        <translation>Einzelbilder werden übersprungen, um Schritt zu halten: {analysed} von {delivered} pro Sekunde analysiert</translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {count} so far</source>
        <translation>Einzelbilder werden übersprungen, um Schritt zu halten: bisher {count}</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>“{name}” is damaged: it can only be read up to {time}. Copy it again.</source>
        <translation>„{name}“ ist beschädigt: Die Datei ist nur bis {time} lesbar. Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>“{name}” holds no picture that can be decoded. Try to convert it to MP4 (H.264).</source>
        <translation>„{name}“ enthält kein Bild, das decodiert werden kann. Versuchen Sie, die Datei in MP4 (H.264) umzuwandeln.</translation>
    </message>
    <message>
        <source>“{name}” holds sound but no picture. Please choose a video.</source>
        <translation>„{name}“ enthält Ton, aber kein Bild. Bitte wählen Sie ein Video.</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a video. Please choose another file.</source>
        <translation>„{name}“ ist eine Textdatei, kein Video. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a photo, not a video. Please choose another file.</source>
        <translation>„{name}“ ist ein Foto, kein Video. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a video. Please choose another file.</source>
        <translation>„{name}“ ist ein Dokument, kein Video. Bitte wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a video that FER Desktop can read. Try to convert it to MP4 (H.264).</source>
        <translation>„{name}“ ist kein Video, das FER Desktop lesen kann. Versuchen Sie, es in MP4 (H.264) umzuwandeln.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not complete and can&apos;t be played. Please copy or download it again.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig und kann nicht abgespielt werden. Bitte kopieren Sie die Datei erneut oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened: its name, or its folder&apos;s, is no text. Please rename it.</source>
        <translation>„{name}“ kann nicht geöffnet werden: Der Name der Datei oder des Ordners ist kein gültiger Text. Bitte benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of a kind that can&apos;t be shown. Try to convert it.</source>
        <translation>„{name}“ enthält Bilder einer Art, die nicht angezeigt werden kann. Versuchen Sie, die Datei umzuwandeln.</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>Nothing to read</source>
        <translation>Nichts auszuwerten</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing is read.</source>
        <translation>Es ist kein Modell geladen, daher wird nichts ausgewertet.</translation>
    </message>
</context>
<context>
    <name>WindowShell</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Looking at what was dropped…</source>
        <translation>Abgelegtes wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a folder of photos or videos</source>
        <translation>Einen Ordner mit Fotos oder Videos auswählen</translation>
    </message>
    <message>
        <source>That cannot be opened here: drop files or folders of this computer, or the address of a stream, which begins with rtsp:// or http://. Save a picture from elsewhere as a file first.</source>
        <translation>Das lässt sich hier nicht öffnen: Legen Sie Dateien oder Ordner dieses Computers ab oder die Adresse eines Streams, die mit rtsp:// oder http:// beginnt. Speichern Sie ein Bild von anderswo zuerst als Datei.</translation>
    </message>
</context>
</TS>
