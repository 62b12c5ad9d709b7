<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FER Desktop</source>
        <translation>Acerca de FER Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation>Versión {version} · Licencia Apache 2.0</translation>
    </message>
    <message>
        <source>Shows which expression a face bears. An expression is what a face shows, not what a person feels: do not judge people by it.</source>
        <translation>Muestra qué expresión tiene una cara. Una expresión es lo que una cara muestra, no lo que una persona siente: no juzgue a nadie por ella.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No picture, figure or name is sent anywhere.</source>
        <translation>Todo permanece en este equipo. No se envía a ninguna parte ninguna imagen, cifra ni nombre.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>MADE OF</source>
        <translation>HECHO CON</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>{name}, version {version} · {provider}</source>
        <translation>{name}, versión {version} · {provider}</translation>
    </message>
    <message>
        <source>Learned from: {data}</source>
        <translation>Entrenado con: {data}</translation>
    </message>
    <message>
        <source>Terms of the model: {licence}</source>
        <translation>Condiciones del modelo: {licence}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open photos or videos…</source>
        <translation>&amp;Abrir fotos o videos…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;network stream…</source>
        <translation>Abrir transmisión de &amp;red…</translation>
    </message>
    <message>
        <source>Watch a camera in the network by its address</source>
        <translation>Ver una cámara de la red por su dirección</translation>
    </message>
    <message>
        <source>&amp;Analyse this file…</source>
        <translation>A&amp;nalizar este archivo…</translation>
    </message>
    <message>
        <source>Put this file into the queue, to have a table of its values and more</source>
        <translation>Poner este archivo en la cola para obtener una tabla con sus valores y más</translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation>Abrir la foto que viene con la aplicación</translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation>Reproducir el clip que viene con la aplicación</translation>
    </message>
    <message>
        <source>&amp;Save labelled picture…</source>
        <translation>&amp;Guardar imagen etiquetada…</translation>
    </message>
    <message>
        <source>Save this picture with its frames and labels</source>
        <translation>Guardar esta imagen con sus recuadros y etiquetas</translation>
    </message>
    <message>
        <source>Sa&amp;mple photo</source>
        <translation>&amp;Foto de ejemplo</translation>
    </message>
    <message>
        <source>Samp&amp;le clip</source>
        <translation>C&amp;lip de ejemplo</translation>
    </message>
    <message>
        <source>Save all la&amp;belled photos…</source>
        <translation>Guardar &amp;todas las fotos etiquetadas…</translation>
    </message>
    <message>
        <source>Save every photo of the filmstrip with frames and labels</source>
        <translation>Guardar todas las fotos de la tira con recuadros y etiquetas</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Co&amp;piar imagen</translation>
    </message>
    <message>
        <source>Copy this picture with its frames and labels to the clipboard</source>
        <translation>Copiar esta imagen al portapapeles con sus recuadros y etiquetas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>Cerrar la aplicación</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Show the picture larger</source>
        <translation>Mostrar la imagen más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show the picture smaller</source>
        <translation>Mostrar la imagen más pequeña</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen completa</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen (100 %)</source>
        <translation>Un píxel de la imagen por cada píxel de la pantalla (100 %)</translation>
    </message>
    <message>
        <source>Ne&amp;xt face</source>
        <translation>Cara &amp;siguiente</translation>
    </message>
    <message>
        <source>Choose the next face in the picture</source>
        <translation>Elegir la cara siguiente de la imagen</translation>
    </message>
    <message>
        <source>Pre&amp;vious face</source>
        <translation>Cara a&amp;nterior</translation>
    </message>
    <message>
        <source>Choose the face before in the picture</source>
        <translation>Elegir la cara anterior de la imagen</translation>
    </message>
    <message>
        <source>&amp;Labels on the picture</source>
        <translation>&amp;Etiquetas en la imagen</translation>
    </message>
    <message>
        <source>Show frames and labels on the picture</source>
        <translation>Mostrar recuadros y etiquetas en la imagen</translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation>&amp;Dónde miró</translation>
    </message>
    <message>
        <source>Show where in each face the model looked</source>
        <translation>Mostrar en qué parte de cada cara se fijó el modelo</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>Show the panel with the bars</source>
        <translation>Mostrar el panel con las barras</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Nothing but the picture on the whole screen</source>
        <translation>Solo la imagen, en toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation>Reproducir o pausar el video</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Fotograma &amp;anterior</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Mostrar el fotograma anterior</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Fotograma &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Mostrar el fotograma siguiente</translation>
    </message>
    <message>
        <source>Jump back 5 s</source>
        <translation>Retroceder 5 s</translation>
    </message>
    <message>
        <source>Go five seconds back</source>
        <translation>Retroceder cinco segundos</translation>
    </message>
    <message>
        <source>Jump forward 5 s</source>
        <translation>Avanzar 5 s</translation>
    </message>
    <message>
        <source>Go five seconds forward</source>
        <translation>Avanzar cinco segundos</translation>
    </message>
    <message>
        <source>P&amp;revious photo</source>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>&amp;Volver a cargar el modelo</translation>
    </message>
    <message>
        <source>About &amp;FER Desktop</source>
        <translation>Acerca de &amp;FER Desktop</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Ir al primer fotograma</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>Elegir fotos o videos</translation>
    </message>
    <message>
        <source>Choose a folder of photos or videos</source>
        <translation>Elegir una carpeta con fotos o videos</translation>
    </message>
    <message>
        <source>Show its fol&amp;der</source>
        <translation>M&amp;ostrar su carpeta</translation>
    </message>
    <message>
        <source>Open the folder in which this file is, in the system&apos;s file manager</source>
        <translation>Abrir la carpeta de este archivo en el gestor de archivos del sistema</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>Ir al &amp;inicio</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Play at the next lower speed</source>
        <translation>Reproducir a la velocidad inmediatamente inferior</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Play at the next higher speed</source>
        <translation>Reproducir a la velocidad inmediatamente superior</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>En &amp;bucle</translation>
    </message>
    <message>
        <source>Start again when the video ends</source>
        <translation>Volver a empezar cuando termine el video</translation>
    </message>
    <message>
        <source>Show the photo before</source>
        <translation>Mostrar la foto anterior</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>Foto si&amp;guiente</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>Mostrar la foto siguiente</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>Show the first photo</source>
        <translation>Mostrar la primera foto</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Última foto</translation>
    </message>
    <message>
        <source>Show the last photo</source>
        <translation>Mostrar la última foto</translation>
    </message>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>&amp;Buscar cámaras</translation>
    </message>
    <message>
        <source>List the cameras again</source>
        <translation>Volver a buscar las cámaras disponibles</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Espejo</translation>
    </message>
    <message>
        <source>Show the camera&apos;s picture like a mirror</source>
        <translation>Mostrar la imagen de la cámara como en un espejo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Record the picture and what is read in it, as a session</source>
        <translation>Grabar la imagen y lo que se lee en ella, como sesión</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Instantánea</translation>
    </message>
    <message>
        <source>Save the labelled picture of this moment</source>
        <translation>Guardar la imagen etiquetada de este momento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the camera or the stream</source>
        <translation>Detener la cámara o la transmisión</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>&amp;Comparar modelos…</translation>
    </message>
    <message>
        <source>Let several models read the same faces, side by side</source>
        <translation>Hacer que varios modelos lean las mismas caras, uno junto a otro</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>&amp;Dejar de comparar</translation>
    </message>
    <message>
        <source>Read with one model only</source>
        <translation>Leer con un solo modelo</translation>
    </message>
    <message>
        <source>&amp;Add your own model…</source>
        <translation>&amp;Añadir un modelo propio…</translation>
    </message>
    <message>
        <source>Try out an ONNX model of your own and add it to the list</source>
        <translation>Probar un modelo ONNX propio y añadirlo a la lista</translation>
    </message>
    <message>
        <source>About this &amp;model</source>
        <translation>Acerca de este &amp;modelo</translation>
    </message>
    <message>
        <source>What the model in use is, how good it is, and where it fails</source>
        <translation>Qué es el modelo en uso, cuánto acierta y en qué falla</translation>
    </message>
    <message>
        <source>&amp;Test on your own faces…</source>
        <translation>&amp;Probar con caras propias…</translation>
    </message>
    <message>
        <source>Measure how often a model is right on labelled faces of your own</source>
        <translation>Medir cuántas veces acierta un modelo con caras etiquetadas propias</translation>
    </message>
    <message>
        <source>Try once more to load the model</source>
        <translation>Intentar cargar el modelo una vez más</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>La página de inicio</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>Photos and folders</source>
        <translation>Fotos y carpetas</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Video</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Archivos de video</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;En vivo</translation>
    </message>
    <message>
        <source>Cameras and network streams</source>
        <translation>Cámaras y transmisiones de red</translation>
    </message>
    <message>
        <source>Anal&amp;yse files</source>
        <translation>Anali&amp;zar archivos</translation>
    </message>
    <message>
        <source>Analyse many files one after the other, in the background</source>
        <translation>Analizar muchos archivos uno tras otro, en segundo plano</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>Results of earlier analyses</source>
        <translation>Resultados de análisis anteriores</translation>
    </message>
    <message>
        <source>&amp;Keyboard keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Ver todos los atajos</translation>
    </message>
    <message>
        <source>Versions, licence, and how good the model is</source>
        <translation>Versiones, licencia y cuánto acierta el modelo</translation>
    </message>
    <message>
        <source>Open-source &amp;notices</source>
        <translation>A&amp;visos de código abierto</translation>
    </message>
    <message>
        <source>What others made that this application uses</source>
        <translation>El trabajo de otros que usa esta aplicación</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>En vivo</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>About another m&amp;odel</source>
        <translation>Acerca de &amp;otro modelo</translation>
    </message>
    <message>
        <source>Remo&amp;ve a model</source>
        <translation>&amp;Quitar un modelo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>R&amp;esolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Abrir s&amp;esión…</translation>
    </message>
    <message>
        <source>Look at the results of an earlier analysis</source>
        <translation>Ver los resultados de un análisis anterior</translation>
    </message>
    <message>
        <source>Where sessions are &amp;kept…</source>
        <translation>&amp;Dónde se guardan las sesiones…</translation>
    </message>
    <message>
        <source>Choose the folders for recordings and analyses</source>
        <translation>Elegir las carpetas de las grabaciones y los análisis</translation>
    </message>
    <message>
        <source>Back &amp;to the sessions</source>
        <translation>Volver a &amp;las sesiones</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>Cerrar esta sesión</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;xportar resultados…</translation>
    </message>
    <message>
        <source>Write the values as CSV, with your names and ranges</source>
        <translation>Escribir los valores como CSV, con sus nombres y tramos</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Infor&amp;me…</translation>
    </message>
    <message>
        <source>Write a report on this session, to read and to print</source>
        <translation>Crear un informe de esta sesión, para leer e imprimir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Volver a hacer el cambio deshecho</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Ir al &amp;final</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Previous &amp;change</source>
        <translation>Cambio an&amp;terior</translation>
    </message>
    <message>
        <source>Go back to where this expression began, or the one before</source>
        <translation>Volver a donde empezó esta expresión, o la anterior</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>Cambio sigui&amp;ente</translation>
    </message>
    <message>
        <source>Go to where another expression begins</source>
        <translation>Ir a donde empieza otra expresión</translation>
    </message>
    <message>
        <source>Zoom the time in</source>
        <translation>Ampliar línea de tiempo</translation>
    </message>
    <message>
        <source>See less of the time (with the focus there also +)</source>
        <translation>Ver un periodo más corto (con el foco allí, también +)</translation>
    </message>
    <message>
        <source>Zoom the time out</source>
        <translation>Reducir línea de tiempo</translation>
    </message>
    <message>
        <source>See more of the time (with the focus there also −)</source>
        <translation>Ver un periodo más largo (con el foco allí, también −)</translation>
    </message>
    <message>
        <source>See all of the time</source>
        <translation>Ver la duración completa</translation>
    </message>
    <message>
        <source>See all of the time (with the focus there also 0)</source>
        <translation>Ver la duración completa (con el foco allí, también 0)</translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Set a mark at this moment</source>
        <translation>Poner una marca en este momento</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>Inicio del tramo</translation>
    </message>
    <message>
        <source>Begin a range at this moment</source>
        <translation>Empezar un tramo en este momento</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>Fin del tramo</translation>
    </message>
    <message>
        <source>End the range at this moment</source>
        <translation>Terminar el tramo en este momento</translation>
    </message>
    <message>
        <source>E&amp;xclude the range</source>
        <translation>E&amp;xcluir el tramo</translation>
    </message>
    <message>
        <source>Have the chosen range count for nothing</source>
        <translation>Hacer que el tramo elegido no cuente</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <source>Have the excluded range at this moment count again</source>
        <translation>Hacer que el tramo excluido en este momento vuelva a contar</translation>
    </message>
    <message>
        <source>Re&amp;name the person</source>
        <translation>Re&amp;nombrar a la persona</translation>
    </message>
    <message>
        <source>Give the chosen face a name</source>
        <translation>Dar un nombre a la cara elegida</translation>
    </message>
    <message>
        <source>Merge &amp;into another…</source>
        <translation>&amp;Unir con otra…</translation>
    </message>
    <message>
        <source>The chosen face is the same person as another</source>
        <translation>La cara elegida es la misma persona que otra</translation>
    </message>
    <message>
        <source>I&amp;gnore the person</source>
        <translation>I&amp;gnorar a la persona</translation>
    </message>
    <message>
        <source>Have the chosen face count for nothing, or count again</source>
        <translation>Hacer que la cara elegida no cuente, o que vuelva a contar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each says something else</source>
        <translation>Cada uno lee algo distinto</translation>
    </message>
    <message>
        <source>They do not agree</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>{count} of {models} fit {word}</source>
        <translation>{count} de {models} encajan con {word}</translation>
    </message>
    <message>
        <source>{count} of {models} say {word}</source>
        <translation>{count} de {models} leen {word}</translation>
    </message>
    <message>
        <source>Both fit {word}</source>
        <translation>Ambos encajan con {word}</translation>
    </message>
    <message>
        <source>All {models} fit {word}</source>
        <translation>Los {models} encajan con {word}</translation>
    </message>
    <message>
        <source>Both say {word}</source>
        <translation>Ambos leen {word}</translation>
    </message>
    <message>
        <source>All {models} say {word}</source>
        <translation>Los {models} leen {word}</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>The analysis stopped unexpectedly. Please restart the app.</source>
        <translation>El análisis se detuvo de forma inesperada. Reinicie la aplicación.</translation>
    </message>
    <message>
        <source>Faces can&apos;t be found: {reason}</source>
        <translation>No se pueden buscar caras: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be analysed. Please report this, with the log file.</source>
        <translation>No se pudo analizar «{name}». Informe del problema y adjunte el archivo de registro.</translation>
    </message>
    <message>
        <source>Frame {number} could not be analysed.</source>
        <translation>No se pudo analizar el fotograma {number}.</translation>
    </message>
    <message>
        <source>Reading {name} failed unexpectedly. Please try again.</source>
        <translation>Error inesperado al leer {name}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>las fotos</translation>
    </message>
    <message>
        <source>The time between two frames must be between 0 and 86,400 seconds.</source>
        <translation>El tiempo entre dos fotogramas debe estar entre 0 y 86.400 segundos.</translation>
    </message>
    <message>
        <source>The part to analyse must begin at 0 or later and end after its beginning.</source>
        <translation>La parte que se analiza debe empezar en 0 o más tarde y terminar después de su comienzo.</translation>
    </message>
    <message>
        <source>The smallest face must be between 0 and 100,000 pixels.</source>
        <translation>La cara más pequeña debe medir entre 0 y 100.000 píxeles.</translation>
    </message>
    <message>
        <source>The prior must be between 0 (as learned) and 1 (all expressions equally common).</source>
        <translation>El ajuste de la frecuencia de las expresiones raras debe estar entre 0 (como en el entrenamiento) y 1 (todas las expresiones igual de comunes).</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>CameraChooser</name>
    <message>
        <source>Open a network stream…</source>
        <translation>Abrir una transmisión de red…</translation>
    </message>
    <message>
        <source>A camera in your network, by its RTSP or HTTP address</source>
        <translation>Una cámara de su red, por su dirección RTSP o HTTP</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>A network stream can be opened at once.</source>
        <translation>Una transmisión de red se puede abrir ya mismo.</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Elija una cámara</translation>
    </message>
    <message>
        <source>Its pictures stay on this computer. Nothing is recorded.</source>
        <translation>Sus imágenes no salen de este equipo. No se graba nada.</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Plug one in: it appears here by itself. If it is plugged in, close other programs that use it and check that this application may use cameras.</source>
        <translation>Conecte una y aparecerá aquí sola. Si ya está conectada, cierre otros programas que la usen y compruebe que esta aplicación tiene permiso para usar cámaras.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Última usada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, allow it in Settings &gt; Privacy &gt; Camera, or plug it in again.</source>
        <translation>No se puede abrir la cámara «{name}». Cierre otros programas que la usen, permita su uso en Configuración &gt; Privacidad &gt; Cámara o vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, or plug it in again.</source>
        <translation>No se puede abrir la cámara «{name}». Cierre otros programas que la usen, permita su uso en Ajustes del Sistema &gt; Privacidad y seguridad &gt; Cámara o vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera “{name}” can&apos;t be opened. Close other programs that use it, or plug it in again.</source>
        <translation>No se puede abrir la cámara «{name}». Cierre otros programas que la usen o vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, allow it in Settings &gt; Privacy &gt; Camera, or plug it in again.</source>
        <translation>La cámara «{name}» no envía imagen. Cierre otros programas que la usen, permita su uso en Configuración &gt; Privacidad &gt; Cámara o vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, allow it in System Settings &gt; Privacy &amp; Security &gt; Camera, or plug it in again.</source>
        <translation>La cámara «{name}» no envía imagen. Cierre otros programas que la usen, permita su uso en Ajustes del Sistema &gt; Privacidad y seguridad &gt; Cámara o vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera “{name}” sends no picture. Close other programs that use it, or plug it in again.</source>
        <translation>La cámara «{name}» no envía imagen. Cierre otros programas que la usen o vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera “{name}” was unplugged. Please plug it in again.</source>
        <translation>Se desconectó la cámara «{name}». Vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera “{name}” stopped sending pictures. Please check its cable.</source>
        <translation>La cámara «{name}» dejó de enviar imágenes. Revise el cable.</translation>
    </message>
    <message>
        <source>The camera “{name}” is not plugged in. Please plug it in, or choose another one.</source>
        <translation>La cámara «{name}» no está conectada. Conéctela o elija otra.</translation>
    </message>
    <message>
        <source>You have no permission to use the camera “{name}”. Add yourself to the group “video” ({command}) and log in again.</source>
        <translation>No tiene permiso para usar la cámara «{name}». Añada su usuario al grupo «video» ({command}) y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>“{name}” ended.</source>
        <translation>«{name}» terminó.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close FER Desktop</source>
        <translation>Cerrar FER Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>“{address}” is no address of a Dask scheduler. Write it like {example}.</source>
        <translation>«{address}» no es la dirección de un planificador de Dask. Escríbala así: {example}.</translation>
    </message>
    <message>
        <source>For a cluster the package {package} is missing. Install {extra}.</source>
        <translation>Para usar un clúster falta el paquete {package}. Instale {extra}.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one with “{command}”, or check the address.</source>
        <translation>Ningún planificador de Dask responde en {address}. Inicie uno con «{command}» o revise la dirección.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers. Start some with “{command}”.</source>
        <translation>El clúster de {address} no tiene procesos de trabajo. Inicie algunos con «{command}».</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers any more. Start some, and try again.</source>
        <translation>Al clúster de {address} ya no le quedan procesos de trabajo. Inicie algunos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Several workers of the cluster died over the same part of it. They may have too little memory; see what they say. The same command goes on.</source>
        <translation>Varios procesos de trabajo del clúster se cerraron con la misma parte. Quizá les falte memoria; consulte sus mensajes. La misma orden continúa el trabajo.</translation>
    </message>
    <message>
        <source>one of the workers</source>
        <translation>uno de los procesos de trabajo</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}, or one side does not accept the other&apos;s certificate. Check the address, and that one authority signed both certificates.</source>
        <translation>Ningún planificador de Dask responde en {address}, o una de las partes no acepta el certificado de la otra. Compruebe la dirección y que la misma autoridad haya firmado los dos certificados.</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost. The same command goes on.</source>
        <translation>Se perdió la conexión con el clúster de {address}. La misma orden continúa el trabajo.</translation>
    </message>
    <message>
        <source>FER Desktop can&apos;t be started by {worker}. Install the same version on all computers of the cluster.</source>
        <translation>{worker} no puede iniciar FER Desktop. Instale la misma versión en todos los equipos del clúster.</translation>
    </message>
    <message>
        <source>{theirs} instead of {ours}</source>
        <translation>{theirs} en lugar de {ours}</translation>
    </message>
    <message>
        <source>The computer “{host}” broke off ({reason}). Please report this.</source>
        <translation>El equipo «{host}» se interrumpió ({reason}). Informe del problema.</translation>
    </message>
    <message>
        <source>On the computer “{host}”: {problem}</source>
        <translation>En el equipo «{host}»: {problem}</translation>
    </message>
    <message>
        <source>The computer “{host}” has {difference}, so its numbers could be others. Install the same versions on all computers of the cluster.</source>
        <translation>El equipo «{host}» tiene {difference}, así que sus cifras podrían ser distintas. Instale las mismas versiones en todos los equipos del clúster.</translation>
    </message>
    <message>
        <source>The model “{name}” on the computer “{host}” is another one. Copy the same file to all computers.</source>
        <translation>El modelo «{name}» del equipo «{host}» es otro. Copie el mismo archivo a todos los equipos.</translation>
    </message>
    <message>
        <source>The computer “{host}” has no model “{name}”. Copy it to {path} there, or onto shared storage.</source>
        <translation>El equipo «{host}» no tiene el modelo «{name}». Cópielo allí en {path} o en un almacenamiento compartido.</translation>
    </message>
    <message>
        <source>The computer “{host}” can&apos;t see “{name}” at {path}. Put files on storage that all computers of the cluster reach by the same path.</source>
        <translation>El equipo «{host}» no encuentra «{name}» en {path}. Ponga los archivos en un almacenamiento al que todos los equipos del clúster accedan por la misma ruta.</translation>
    </message>
    <message>
        <source>“{name}” on the computer “{host}” is another file. Wait until it is copied, or take it away.</source>
        <translation>«{name}» en el equipo «{host}» es otro archivo. Espere a que se copie o retírelo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read any more. Check its disk.</source>
        <translation>«{name}» ya no se puede leer. Revise su disco.</translation>
    </message>
    <message>
        <source>A worker of the cluster gave an answer that makes no sense. Check which programs run there.</source>
        <translation>Un proceso de trabajo del clúster dio una respuesta sin sentido. Revise qué programas se ejecutan allí.</translation>
    </message>
    <message>
        <source>Certificates are for addresses that begin with tls://, and “{address}” does not.</source>
        <translation>Los certificados son para direcciones que empiezan por tls://, y «{address}» no empieza así.</translation>
    </message>
    <message>
        <source>There is no file {path}. Certificates and keys are files in PEM format.</source>
        <translation>No existe el archivo {path}. Los certificados y las claves son archivos en formato PEM.</translation>
    </message>
    <message>
        <source>“{name}” holds no certificate of an authority that can be read ({reason}).</source>
        <translation>«{name}» no contiene ningún certificado de autoridad que se pueda leer ({reason}).</translation>
    </message>
    <message>
        <source>The private key in “{name}” has a password. Name a key without one, that only you can read.</source>
        <translation>La clave privada de «{name}» tiene contraseña. Indique una sin contraseña que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>“{name}” and its private key can&apos;t be used, or don&apos;t fit together ({reason}).</source>
        <translation>«{name}» y su clave privada no se pueden usar o no se corresponden ({reason}).</translation>
    </message>
    <message>
        <source>A tls:// address needs certificates. Name those of the cluster&apos;s authority and of this computer with {words}, or in Dask&apos;s own configuration.</source>
        <translation>Una dirección tls:// necesita certificados. Indique el de la autoridad del clúster y el de este equipo con {words}, o en la configuración de Dask.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>They read the same faces at the same time. The first one is also written on the picture.</source>
        <translation>Leen las mismas caras al mismo tiempo. Lo que lee el primero se escribe también en la imagen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>There is only one model. Add another one in the Model menu first.</source>
        <translation>Solo hay un modelo. Añada antes otro en el menú Modelo.</translation>
    </message>
    <message>
        <source>At most {count} models at a time.</source>
        <translation>Como máximo {count} modelos a la vez.</translation>
    </message>
    <message>
        <source>Choose two models or more.</source>
        <translation>Elija dos modelos o más.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Readings of the models</source>
        <translation>Lecturas de los modelos</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Sin lectura</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>{count} read as {word}</source>
        <translation>{count} leídas como {word}</translation>
    </message>
    <message>
        <source>{count} as {word}</source>
        <translation>{count} como {word}</translation>
    </message>
    <message>
        <source>Of {count} faces of {word}</source>
        <translation>De {count} caras de la clase {word}</translation>
    </message>
    <message>
        <source>{count} of {whole} faces of {true} ({share}) were read as {answer}.</source>
        <translation>{count} de {whole} caras de la clase {true} ({share}) se leyeron como {answer}.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>Unknown label set “{name}”. Known: {known}.</source>
        <translation>Conjunto de etiquetas desconocido: «{name}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>Unknown split “{name}”. Known: {known}.</source>
        <translation>Partición desconocida: «{name}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({reason}). Choose another folder or zip file.</source>
        <translation>No se puede leer {path} ({reason}). Elija otra carpeta u otro archivo zip.</translation>
    </message>
    <message>
        <source>The label table {table} in {path} can&apos;t be read: {reason}. Copy it again.</source>
        <translation>No se puede leer la tabla de etiquetas {table} de {path}: {reason}. Vuelva a copiarla.</translation>
    </message>
    <message>
        <source>{path} is RAF-DB, which has no split “valid”. Choose train or test.</source>
        <translation>{path} es RAF-DB, que no tiene la partición «valid». Elija train o test.</translation>
    </message>
    <message>
        <source>{path} holds no faces for split “{split}”. Expected the FER+ layout (fer2013new.csv and {folder}/), or a folder with a sub-folder for each class: {classes}.</source>
        <translation>{path} no contiene caras de la partición «{split}». Se esperaba la estructura de FER+ (fer2013new.csv y {folder}/) o una carpeta con una subcarpeta para cada clase: {classes}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a readable zip file.</source>
        <translation>{path} no es una carpeta ni un archivo zip legible.</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures. Choose a folder with other pictures.</source>
        <translation>No se encontró ninguna cara en las {count} imágenes. Elija una carpeta con otras imágenes.</translation>
    </message>
    <message>
        <source>None can be read of the {count} pictures. Choose a folder with other pictures.</source>
        <translation>No se puede leer ninguna de las {count} imágenes. Elija una carpeta con otras imágenes.</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>The face detector {path} can&apos;t be read ({reason}). Please install the app again.</source>
        <translation>No se puede leer el detector de caras {path} ({reason}). Vuelva a instalar la aplicación.</translation>
    </message>
    <message>
        <source>The face detector {path} is damaged ({reason}). Please install the app again.</source>
        <translation>El detector de caras {path} está dañado ({reason}). Vuelva a instalar la aplicación.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <translation>Suelte para añadir el modelo</translation>
    </message>
    <message>
        <source>Drop to add the models</source>
        <translation>Suelte para añadir los modelos</translation>
    </message>
    <message>
        <source>Drop to put into the queue</source>
        <translation>Suelte para poner en la cola</translation>
    </message>
    <message>
        <source>Drop to open {count} items</source>
        <translation>Suelte para abrir {count} elementos</translation>
    </message>
    <message>
        <source>Drop to use the address</source>
        <translation>Suelte para usar la dirección</translation>
    </message>
</context>
<context>
    <name>Encoders</name>
    <message>
        <source>FFmpeg ({path}) can&apos;t be started: {reason}.</source>
        <translation>No se puede iniciar FFmpeg ({path}): {reason}.</translation>
    </message>
    <message>
        <source>FFmpeg failed</source>
        <translation>FFmpeg falló</translation>
    </message>
    <message>
        <source>“{name}” has a name that is no text. Choose another folder.</source>
        <translation>El nombre de «{name}» no es texto. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written here. Choose another folder, or check that it may be written.</source>
        <translation>No se puede escribir «{name}» aquí. Elija otra carpeta o compruebe que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>el codificador falló</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}. Free some space, or choose another folder.</source>
        <translation>No se puede escribir «{name}»: {reason}. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it took longer than {minutes} minutes</source>
        <translation>tardó más de {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>ExpressionBars</name>
    <message>
        <source>Expressions</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Sin lectura</translation>
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
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Ira</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation>Desprecio</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>happiness</source>
        <translation>alegría</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>ira</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>asco</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>miedo</translation>
    </message>
    <message>
        <source>contempt</source>
        <translation>desprecio</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>No face is chosen</source>
        <translation>Ninguna cara elegida</translation>
    </message>
    <message>
        <source>Sure  ·  {guess}</source>
        <translation>Con certeza  ·  {guess}</translation>
    </message>
    <message>
        <source>Not sure: nothing reaches {share}. Best guess {guess}.</source>
        <translation>Sin certeza: nada alcanza el {share}. Lo más probable: {guess}.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Last {count} seconds</source>
        <translation>Últimos {count} segundos</translation>
    </message>
    <message>
        <source>In this picture they agree on {agreed} of {faces} faces.</source>
        <translation>En esta imagen coinciden en {agreed} de {faces} caras.</translation>
    </message>
    <message>
        <source>So far they agree on {share} of {faces} readings.</source>
        <translation>Hasta ahora coinciden en el {share} de {faces} lecturas.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Face #{number}</source>
        <translation>Cara {number}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos y videos</translation>
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
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open photos or videos</source>
        <translation>Abrir fotos o videos</translation>
    </message>
    <message>
        <source>Add your own model</source>
        <translation>Añadir un modelo propio</translation>
    </message>
    <message>
        <source>ONNX models</source>
        <translation>Modelos ONNX</translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation>Elegir caras etiquetadas</translation>
    </message>
    <message>
        <source>Zip files</source>
        <translation>Archivos zip</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Table: what is taken for what</source>
        <translation>Tabla: qué se toma por qué</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Guardar cifras</translation>
    </message>
    <message>
        <source>Save labelled picture</source>
        <translation>Guardar imagen etiquetada</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>No se puede leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>another program has it open, or you have no permission. Close it there, or choose another folder</source>
        <translation>otro programa lo tiene abierto, o no tiene permiso. Ciérrelo allí o elija otra carpeta</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another folder</source>
        <translation>el disco está lleno. Libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>your quota on that disk is used up. Free some space, or choose another folder</source>
        <translation>se agotó su cuota en ese disco. Libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>you have no permission. Choose another folder</source>
        <translation>no tiene permiso. Elija otra carpeta</translation>
    </message>
    <message>
        <source>that disk is read-only. Choose another folder</source>
        <translation>ese disco es de solo lectura. Elija otra carpeta</translation>
    </message>
    <message>
        <source>its name is too long. Choose a folder with a shorter path</source>
        <translation>el nombre es demasiado largo. Elija una carpeta con una ruta más corta</translation>
    </message>
    <message>
        <source>its folder is gone. Choose another folder</source>
        <translation>su carpeta ya no existe. Elija otra carpeta</translation>
    </message>
    <message>
        <source>a file is in the place of its folder. Choose another folder</source>
        <translation>hay un archivo en el lugar de su carpeta. Elija otra carpeta</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or choose another folder</source>
        <translation>el disco no responde bien. Revíselo o elija otra carpeta</translation>
    </message>
    <message>
        <source>{reason}. Choose another folder</source>
        <translation>{reason}. Elija otra carpeta</translation>
    </message>
    <message>
        <source>it is not there. It may have been moved, renamed or deleted</source>
        <translation>no está ahí. Puede que se haya movido, renombrado o eliminado</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or take another copy</source>
        <translation>el disco no responde bien. Revíselo o use otra copia</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>“{name}” is being written by another analysis. Wait for it, or choose another folder.</source>
        <translation>Otro análisis está escribiendo «{name}». Espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved, renamed or deleted.</source>
        <translation>«{name}» no está ahí. Puede que se haya movido, renombrado o eliminado.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no photos or videos.</source>
        <translation>La carpeta «{name}» no contiene fotos ni videos.</translation>
    </message>
    <message>
        <source>“{name}” holds sound only. Please choose photos or videos.</source>
        <translation>«{name}» solo contiene sonido. Elija fotos o videos.</translation>
    </message>
    <message>
        <source>“{name}” is a text file. Please choose photos or videos.</source>
        <translation>«{name}» es un archivo de texto. Elija fotos o videos.</translation>
    </message>
    <message>
        <source>“{name}” is a document. Please choose photos or videos.</source>
        <translation>«{name}» es un documento. Elija fotos o videos.</translation>
    </message>
    <message>
        <source>“{name}” is of a type that FER Desktop does not know. Please choose photos or videos.</source>
        <translation>FER Desktop no conoce el tipo de «{name}». Elija fotos o videos.</translation>
    </message>
    <message>
        <source>Only a part was taken: there are more than {most} entries (at “{name}”). Please open smaller folders.</source>
        <translation>Solo se tomó una parte: hay más de {most} elementos (en «{name}»). Abra carpetas más pequeñas.</translation>
    </message>
    <message>
        <source>Only a part was taken: more than {most} photos and videos were given (at “{name}”). Please open smaller folders.</source>
        <translation>Solo se tomó una parte: se dieron más de {most} fotos y videos (en «{name}»). Abra carpetas más pequeñas.</translation>
    </message>
    <message>
        <source>The folder “{name}” can&apos;t be opened: {reason}.</source>
        <translation>No se puede abrir la carpeta «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Please copy or download it again.</source>
        <translation>«{name}» está vacío (0 bytes). Vuelva a copiarlo o descargarlo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened ({reason}). Please copy it to another place and try again.</source>
        <translation>No se puede abrir «{name}» ({reason}). Cópielo en otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. It may have been moved, renamed or deleted.</source>
        <translation>«{name}» ya no está ahí. Puede que se haya movido, renombrado o eliminado.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened: you have no permission to read it. Please ask its owner for access.</source>
        <translation>No se puede abrir «{name}»: no tiene permiso para leerlo. Pida acceso a su propietario.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a photo. Please choose a file in it.</source>
        <translation>«{name}» es una carpeta, no una foto. Elija un archivo de su interior.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a video. Please choose a file in it.</source>
        <translation>«{name}» es una carpeta, no un video. Elija un archivo de su interior.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a photo or video. Please choose a file in it.</source>
        <translation>«{name}» es una carpeta, no una foto ni un video. Elija un archivo de su interior.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a photo.</source>
        <translation>«{name}» no es un archivo que se pueda abrir. Elija una foto.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a video.</source>
        <translation>«{name}» no es un archivo que se pueda abrir. Elija un video.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be opened. Please choose a photo or video.</source>
        <translation>«{name}» no es un archivo que se pueda abrir. Elija una foto o un video.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de fotos</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Use the default folder</source>
        <translation>Usar la carpeta predeterminada</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Where shall recordings go?</source>
        <translation>¿Dónde guardar las grabaciones?</translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation>¿Dónde guardar los resultados?</translation>
    </message>
    <message>
        <source>Live recordings</source>
        <translation>Grabaciones en vivo</translation>
    </message>
    <message>
        <source>Analysed files</source>
        <translation>Archivos analizados</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Where sessions are kept</source>
        <translation>Dónde se guardan las sesiones</translation>
    </message>
    <message>
        <source>Each recording and each analysed file gets a folder of its own in these. What you have already stays where it is, and stays in the list.</source>
        <translation>Cada grabación y cada archivo analizado recibe una carpeta propia dentro de estas. Lo que ya tiene se queda donde está y sigue en la lista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Nothing shown yet</source>
        <translation>Aún no se muestra nada</translation>
    </message>
    <message>
        <source>Where the model looked is shown</source>
        <translation>Se muestra dónde miró el modelo</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Readings of the last {count} seconds</source>
        <translation>Lecturas de los últimos {count} segundos</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Sin lectura</translation>
    </message>
    <message>
        <source>On average {readings}</source>
        <translation>En promedio: {readings}</translation>
    </message>
    <message>
        <source>{count}&#xa0;s ago</source>
        <translation>hace {count}&#xa0;s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>The language changes when FER Desktop starts again.</source>
        <translation>El idioma cambia cuando FER Desktop se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Show or hide the line of {word}</source>
        <translation>Mostrar u ocultar la línea de {word}</translation>
    </message>
    <message>
        <source>Line of {word}</source>
        <translation>Línea de {word}</translation>
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
        <translation>«{name}»</translation>
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
        <translation>Todavía no hay ninguna conexión: compruebe la dirección y pulse «Abrir».</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
</context>
<context>
    <name>LiveViewer</name>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Abriendo «{name}»…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>SIN SEÑAL</translation>
    </message>
    <message>
        <source>No picture to show</source>
        <translation>No hay imagen que mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Trying again in {seconds} seconds…</source>
        <translation>Nuevo intento en {seconds} segundos…</translation>
    </message>
    <message>
        <source>Trying again in a moment…</source>
        <translation>Nuevo intento en un momento…</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Reintentando…</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The picture could not be copied.</source>
        <translation>No se pudo copiar la imagen.</translation>
    </message>
    <message>
        <source>Copied the picture with its labels</source>
        <translation>Imagen copiada con sus etiquetas</translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation>Se omitieron {count} archivos</translation>
    </message>
    <message>
        <source>Saving {done} of {count}…</source>
        <translation>Guardando {done} de {count}…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Test on your own faces</source>
        <translation>Probar con caras propias</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Guardar cifras…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>{done} of {count} faces read</source>
        <translation>{done} de {count} caras leídas</translation>
    </message>
    <message>
        <source>Measured on {faces}.</source>
        <translation>Medido con {faces}.</translation>
    </message>
    <message>
        <source>How often does a model see in faces what you see in them? Choose a folder that has a folder of pictures for each expression (happiness, anger …), or FER+, FER2013 or RAF-DB as they are given out. Nothing leaves this computer.</source>
        <translation>¿Con qué frecuencia ve un modelo en las caras lo mismo que usted? Elija una carpeta que tenga una carpeta de imágenes para cada expresión (happiness, anger…), o FER+, FER2013 o RAF-DB tal como se distribuyen. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A folder or a zip file</source>
        <translation>Una carpeta o un archivo zip</translation>
    </message>
    <message>
        <source>Labelled faces</source>
        <translation>Caras etiquetadas</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Archivo zip…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>These are whole photos: find the face first</source>
        <translation>Son fotos completas: buscar primero la cara</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Part, where there are parts</source>
        <translation>Parte, si hay partes</translation>
    </message>
    <message>
        <source>Faces read</source>
        <translation>Caras leídas</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking for faces and labels…</source>
        <translation>Buscando caras y etiquetas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation>Elegir caras etiquetadas</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>“{name}” can&apos;t be written in “{folder}”: {reason}. Choose another place.</source>
        <translation>No se puede escribir «{name}» en «{folder}»: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved “{name}” in {folder}</source>
        <translation>«{name}» se guardó en {folder}</translation>
    </message>
    <message>
        <source>No face could be read, so there is nothing to tell. Look whether the pictures are faces.</source>
        <translation>No se pudo leer ninguna cara, así que no hay nada que contar. Compruebe que las imágenes son caras.</translation>
    </message>
    <message>
        <source>{names}: could not be read as a picture.</source>
        <translation>{names}: no se pudo leer como imagen.</translation>
    </message>
    <message>
        <source>{names}: shows no face that was found.</source>
        <translation>{names}: no se encontró ninguna cara.</translation>
    </message>
    <message>
        <source>{names}: left out, since a folder of this name is no expression.</source>
        <translation>{names}: se omite, pues ese nombre de carpeta no es una expresión.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Watch this camera</source>
        <translation>Ver esta cámara</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Watch this stream</source>
        <translation>Ver esta transmisión</translation>
    </message>
    <message>
        <source>Version {version}; learned from {data}</source>
        <translation>Versión {version}; entrenado con {data}</translation>
    </message>
    <message>
        <source>No model was found</source>
        <translation>No se encontró ningún modelo</translation>
    </message>
    <message>
        <source>What this model is and how good</source>
        <translation>Qué es este modelo y cuánto acierta</translation>
    </message>
    <message>
        <source>Delete the copy that was made when it was added</source>
        <translation>Eliminar la copia que se hizo al añadirlo</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>It reads what a face shows, which is not what somebody feels; posed, polite and hidden expressions look alike.</source>
        <translation>Lee lo que una cara muestra, que no es lo que alguien siente; las expresiones posadas, corteses y disimuladas se parecen.</translation>
    </message>
    <message>
        <source>It learned from small grey pictures from the web, and is measured on such pictures. The people who labelled them often disagreed, so a part of what counts as wrong here is a matter of opinion.</source>
        <translation>Se entrenó con pequeñas imágenes en gris tomadas de la web y se mide con imágenes así. Las personas que las etiquetaron discrepaban a menudo, de modo que una parte de lo que aquí cuenta como error es cuestión de opinión.</translation>
    </message>
    <message>
        <source>Faces are read best from the front, upright, evenly lit and at least some 40 pixels wide. Profiles, masks, hands before the face and strong shadows make readings worse, and the stated probability does not always tell so.</source>
        <translation>Las caras se leen mejor de frente, derechas, con luz uniforme y con al menos unos 40 píxeles de ancho. Los perfiles, las mascarillas, las manos delante de la cara y las sombras fuertes empeoran las lecturas, y la probabilidad indicada no siempre lo refleja.</translation>
    </message>
    <message>
        <source>Who is on the pictures was not recorded, so how well it reads people of different age, skin colour or origin was not measured. Assume that it differs.</source>
        <translation>No se registró quién aparece en las imágenes, así que no se midió lo bien que lee a personas de distinta edad, color de piel u origen. Suponga que hay diferencias.</translation>
    </message>
    <message>
        <source>Disgust, fear and contempt are rare in the data: their recalls rest on few faces, and their intervals are wide.</source>
        <translation>El asco, el miedo y el desprecio son raros en los datos: su sensibilidad se apoya en pocas caras y sus intervalos son amplios.</translation>
    </message>
    <message>
        <source>It must not decide about people: not about work, school, credit, health or guilt.</source>
        <translation>No debe decidir sobre personas: ni sobre trabajo, estudios, crédito, salud o culpa.</translation>
    </message>
    <message>
        <source>RAF-DB, on which the system that this follows was first reported, could not be had, so nothing is claimed on it; `fer-desktop evaluate` reads its official layout.</source>
        <translation>RAF-DB, con el que se presentó por primera vez el sistema en que se basa este, no se pudo obtener, así que no se afirma nada al respecto; `fer-desktop evaluate` lee su estructura oficial.</translation>
    </message>
    <message>
        <source>Whole face crops, through the app&apos;s own pre-processing. Checkpoint and temperature were not chosen by these figures, but fixed beforehand or fitted on a part of the training split.</source>
        <translation>Recortes de caras completas, con el preprocesamiento de la propia aplicación. El punto de control y la temperatura no se eligieron según estas cifras, sino que se fijaron de antemano o se ajustaron con una parte de los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>Apache-2.0 for these weights. They were learned from the faces of FER2013, which may be used for research, and from the labels of FER+ (MIT).</source>
        <translation>Apache-2.0 para estos pesos. Se obtuvieron de las caras de FER2013, que pueden usarse para investigación, y de las etiquetas de FER+ (MIT).</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with the crowd&apos;s votes of FER+ as soft labels</source>
        <translation>{faces} caras de la partición de entrenamiento de FER2013, con los votos de FER+ como etiquetas suaves</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with its labels, softened by the crowd&apos;s votes of FER+</source>
        <translation>{faces} caras de la partición de entrenamiento de FER2013, con sus etiquetas, suavizadas con los votos de FER+</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with its labels</source>
        <translation>{faces} caras de la partición de entrenamiento de FER2013, con sus etiquetas</translation>
    </message>
    <message>
        <source>{faces} faces of the FER2013 training split, with the crowd&apos;s votes of FER+, grouped, as soft labels</source>
        <translation>{faces} caras de la partición de entrenamiento de FER2013, con los votos de FER+, agrupados, como etiquetas suaves</translation>
    </message>
    <message>
        <source>FER+ Valid, majority labels</source>
        <translation>FER+ Valid, etiquetas por mayoría</translation>
    </message>
    <message>
        <source>FER+ Test, majority labels</source>
        <translation>FER+ Test, etiquetas por mayoría</translation>
    </message>
    <message>
        <source>FER2013 Valid, its own labels</source>
        <translation>FER2013 Valid, etiquetas propias</translation>
    </message>
    <message>
        <source>FER2013 Test, its own labels</source>
        <translation>FER2013 Test, etiquetas propias</translation>
    </message>
    <message>
        <source>FER+ Valid, majority labels grouped, surprise left out</source>
        <translation>FER+ Valid, etiquetas por mayoría agrupadas, sin la sorpresa</translation>
    </message>
    <message>
        <source>FER+ Test, majority labels grouped, surprise left out</source>
        <translation>FER+ Test, etiquetas por mayoría agrupadas, sin la sorpresa</translation>
    </message>
    <message>
        <source>window of the spatial transformer</source>
        <translation>ventana del transformador espacial</translation>
    </message>
    <message>
        <source>class-activation map</source>
        <translation>mapa de activación de clases</translation>
    </message>
    <message>
        <source>The compact model that the app starts with: a narrow residual network with 18 layers (He et al. 2016, arXiv:1512.03385) on grey faces of 48x48 pixels. It reads each face twice, as it is and mirrored, and answers with the mean.</source>
        <translation>El modelo compacto con el que empieza la aplicación: una red residual estrecha de 18 capas (He et al. 2016, arXiv:1512.03385) sobre caras en gris de 48x48 píxeles. Lee cada cara dos veces, tal cual y en espejo, y responde con la media.</translation>
    </message>
    <message>
        <source>A ResNet-18 with a feature integration block (FI), a sharing affinity block (SA) and an additive angular margin in its loss (AAML; Deng et al. 2019, arXiv:1801.07698).</source>
        <translation>Una ResNet-18 con un bloque de integración de características (FI), un bloque de afinidad compartida (SA) y un margen angular aditivo en su función de pérdida (AAML; Deng et al. 2019, arXiv:1801.07698).</translation>
    </message>
    <message>
        <source>FI and SA are known by name only. Here FI brings the features of several stages to one size and adds them with learned weights, so that fine cues reach the classifier beside the coarse ones; SA is one map of similarities between places of the face, computed once and shared by the parts that use it.</source>
        <translation>FI y SA se conocen solo de nombre. Aquí, FI lleva las características de varias etapas a un mismo tamaño y las suma con pesos aprendidos, para que los indicios finos lleguen al clasificador junto con los gruesos; SA es un único mapa de semejanzas entre zonas de la cara, calculado una vez y compartido por las partes que lo usan.</translation>
    </message>
    <message>
        <source>To read faces at their full 48x48 pixels within the same count of multiply-adds, the ResNet-18 has 48 maps in its first stage instead of 64. It began with the weights of the compact model, widened (Chen et al. 2016, arXiv:1511.05641).</source>
        <translation>Para leer las caras con sus 48x48 píxeles completos sin aumentar el número de multiplicaciones con suma, la ResNet-18 tiene 48 mapas en su primera etapa en lugar de 64. Partió de los pesos del modelo compacto, ensanchados (Chen et al. 2016, arXiv:1511.05641).</translation>
    </message>
    <message>
        <source>What each part brings was compared in short: five epochs on faces of 24 pixels, all else alike, read on the faces of Train that were held out. So soon, no block brings more than chance does, and all of them together learn more slowly.</source>
        <translation>Lo que aporta cada parte se comparó en breve: cinco épocas con caras de 24 píxeles, con todo lo demás igual, leídas en las caras de Train que se reservaron. Tan pronto, ningún bloque aporta más que el azar, y todos juntos aprenden más despacio.</translation>
    </message>
    <message>
        <source>A VGG-19 (Simonyan &amp; Zisserman 2015, arXiv:1409.1556) and a ResNet-18, trained separately; one linear layer makes seven answers of their fourteen.</source>
        <translation>Una VGG-19 (Simonyan &amp; Zisserman 2015, arXiv:1409.1556) y una ResNet-18, entrenadas por separado; una capa lineal convierte sus catorce respuestas en siete.</translation>
    </message>
    <message>
        <source>Both parts have half as many maps as the originals, and the ResNet-18 began with the weights of the compact model. The linear layer was fitted on faces that neither part had learned from.</source>
        <translation>Ambas partes tienen la mitad de mapas que las originales, y la ResNet-18 partió de los pesos del modelo compacto. La capa lineal se ajustó con caras de las que ninguna de las dos partes había aprendido.</translation>
    </message>
    <message>
        <source>For the first such models 58.9 % (VGG-19) and 55.7 % (ResNet-18) were reported, on the test split of FER2013.</source>
        <translation>De los primeros modelos de este tipo se comunicaron un 58,9 % (VGG-19) y un 55,7 % (ResNet-18), con la parte de prueba de FER2013.</translation>
    </message>
    <message>
        <source>A network in the style of AlexNet (Krizhevsky et al. 2012) that answers with positive, neutral or negative.</source>
        <translation>Una red al estilo de AlexNet (Krizhevsky et al. 2012) que responde positivo, neutral o negativo.</translation>
    </message>
    <message>
        <source>The classes of FER+ are grouped: happiness is positive; sadness, anger, disgust, fear and contempt are negative. Surprise may be either and is left out.</source>
        <translation>Las clases de FER+ están agrupadas: la alegría es positiva; la tristeza, la ira, el asco, el miedo y el desprecio son negativos. La sorpresa puede ser lo uno o lo otro y se deja fuera.</translation>
    </message>
    <message>
        <source>The first such model was weak between neutral and positive. Here, of 1,254 neutral faces 48 are taken for positive, and of 886 positive ones 32 for neutral; more is lost between neutral and negative (122 and 159).</source>
        <translation>El primer modelo de este tipo distinguía mal entre neutral y positivo. Aquí, de 1254 caras neutrales se toman 48 por positivas, y de 886 positivas, 32 por neutrales; se pierde más entre neutral y negativo (122 y 159).</translation>
    </message>
    <message>
        <source>Learned in three cycles (24, 10 and 10 epochs), the last two with half of each label from the compact model, the last one on faces that were changed less. For the first such model 68.8 % was reported, on other faces.</source>
        <translation>Entrenado en tres ciclos (24, 10 y 10 épocas), los dos últimos con la mitad de cada etiqueta tomada del modelo compacto, y el último con caras menos alteradas. Del primer modelo de este tipo se comunicó un 68,8 %, con otras caras.</translation>
    </message>
    <message>
        <source>That there is a third cycle was decided after the second had been measured on the validation faces (83.9 %); its settings were chosen without them and run once.</source>
        <translation>Que haya un tercer ciclo se decidió después de medir el segundo con las caras de validación (83,9 %); sus ajustes se eligieron sin ellas y se ejecutaron una sola vez.</translation>
    </message>
    <message>
        <source>The set of 100,000 web pictures with 18 expressions, for which such a model was first made, could not be had, so nothing is claimed on it; `fer-desktop evaluate --labels sentiment` reads such a folder.</source>
        <translation>El conjunto de 100.000 imágenes de la web con 18 expresiones, para el que se creó el primer modelo de este tipo, no se pudo obtener, así que no se afirma nada al respecto; `fer-desktop evaluate --labels sentiment` lee una carpeta así.</translation>
    </message>
    <message>
        <source>Four small convolutions behind a spatial transformer, which turns and enlarges the part of the face that it wants to see (Minaee &amp; Abdolrashidi 2019, arXiv:1902.01019; Jaderberg et al. 2015, arXiv:1506.02025).</source>
        <translation>Cuatro convoluciones pequeñas tras un transformador espacial, que gira y amplía la parte de la cara que quiere ver (Minaee &amp; Abdolrashidi 2019, arXiv:1902.01019; Jaderberg et al. 2015, arXiv:1506.02025).</translation>
    </message>
    <message>
        <source>The layers are the published ones. While it learned, it had batch normalisation after more of them, which afterwards folds into their weights.</source>
        <translation>Las capas son las publicadas. Mientras aprendía, más de ellas iban seguidas de una normalización por lotes, que después se integra en sus pesos.</translation>
    </message>
    <message>
        <source>The paper reports 70.0 % on FER2013, and a student project reached 62 % with such a network; what was measured here stands above.</source>
        <translation>El artículo indica un 70,0 % en FER2013, y un proyecto de estudiantes alcanzó un 62 % con una red así; lo medido aquí figura arriba.</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>red básica</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos juntos</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>mean recall</source>
        <translation>sensibilidad media</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>multiply adds</source>
        <translation>operaciones MAC</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>{problem} “{name}” goes on reading.</source>
        <translation>{problem} «{name}» sigue leyendo.</translation>
    </message>
    <message>
        <source>{problem} Meanwhile “{name}” reads the faces.</source>
        <translation>{problem} Mientras tanto, «{name}» lee las caras.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The model “{name}” is not there any more. Choose another one in the Model menu, or add it again.</source>
        <translation>El modelo «{name}» ya no está. Elija otro en el menú Modelo o añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <translation>Probando «{name}»…</translation>
    </message>
    <message>
        <source>Added the model “{name}”</source>
        <translation>Se añadió el modelo «{name}»</translation>
    </message>
    <message>
        <source>Removed the model “{name}”</source>
        <translation>Se quitó el modelo «{name}»</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>What is taken for what</source>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>Rows: what people saw in a face. Columns: what the model read. Figures: faces. The stronger the colour, the larger the share of the row.</source>
        <translation>Filas: lo que las personas vieron en una cara. Columnas: lo que leyó el modelo. Cifras: caras. Cuanto más intenso el color, mayor la proporción de la fila.</translation>
    </message>
    <message>
        <source>Recall of each class</source>
        <translation>Sensibilidad de cada clase</translation>
    </message>
    <message>
        <source>The share of its faces that are read right, with its 95 % interval.</source>
        <translation>La proporción de sus caras que se leen bien, con su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>by chance up to {share}</source>
        <translation>por azar hasta {share}</translation>
    </message>
    <message>
        <source>right at the first guess</source>
        <translation>aciertos a la primera</translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation>media de las clases</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>error of the stated probabilities</source>
        <translation>error de las probabilidades indicadas</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>About “{name}”</source>
        <translation>Acerca de «{name}»</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Remove this model…</source>
        <translation>Quitar este modelo…</translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation>incluido en la aplicación</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Nobody has measured this model yet, or its card does not tell.</source>
        <translation>Nadie ha medido aún este modelo, o su ficha no lo indica.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>{where}: {faces}</source>
        <translation>{where}: {faces}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {colour}</source>
        <translation>{width} × {height} píxeles, {colour}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Operaciones MAC</translation>
    </message>
    <message>
        <source>Takes faces of</source>
        <translation>Recibe caras de</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>Tiempo por cara</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Dónde miró</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>{count} for a face</source>
        <translation>{count} por cara</translation>
    </message>
    <message>
        <source>{one} ms alone, {many} ms among {batch}</source>
        <translation>{one} ms sola, {many} ms en un grupo de {batch}</translation>
    </message>
    <message>
        <source>What each part brings</source>
        <translation>Qué aporta cada parte</translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <translation>intensidad {strength}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} mil millones</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} millones</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 cara</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} caras</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The model {path} failed while reading a face. Choose another model.</source>
        <translation>El modelo {path} falló al leer una cara. Elija otro modelo.</translation>
    </message>
    <message>
        <source>it answers two faces with numbers of shape {shape}, not (2, labels)</source>
        <translation>responde a dos caras con números de forma {shape}, no (2, etiquetas)</translation>
    </message>
    <message>
        <source>it answers with {answered} numbers a face, and its recipe names {named} labels</source>
        <translation>responde con {answered} números por cara, y su receta nombra {named} etiquetas</translation>
    </message>
    <message>
        <source>its output “{output}” is no map of each face (N, h, w)</source>
        <translation>su salida «{output}» no es un mapa de cada cara (N, h, w)</translation>
    </message>
    <message>
        <source>CPU, 1 thread</source>
        <translation>CPU, 1 hilo</translation>
    </message>
    <message>
        <source>CPU, {count} threads</source>
        <translation>CPU, {count} hilos</translation>
    </message>
    <message>
        <source>The model {path} does not exist. Choose another model.</source>
        <translation>El modelo {path} no existe. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model {path} is empty. Copy it again, or choose another model.</source>
        <translation>El modelo {path} está vacío. Vuelva a copiarlo o elija otro modelo.</translation>
    </message>
    <message>
        <source>it takes {names}, and its recipe says “{name}”</source>
        <translation>su entrada es {names}, y su receta dice «{name}»</translation>
    </message>
    <message>
        <source>it answers with {names}, and its recipe says “{name}”</source>
        <translation>responde con {names}, y su receta dice «{name}»</translation>
    </message>
    <message>
        <source>it takes numbers of the kind {kind}, not float32. Export it anew, in float32</source>
        <translation>recibe números de tipo {kind}, no float32. Expórtelo de nuevo, en float32</translation>
    </message>
    <message>
        <source>it takes faces of shape {taken}, and its recipe says {wanted}</source>
        <translation>recibe caras de forma {taken}, y su receta dice {wanted}</translation>
    </message>
    <message>
        <source>it takes exactly {count} faces at once; 1 or any number is needed</source>
        <translation>recibe exactamente {count} caras a la vez; se necesita 1 o cualquier número</translation>
    </message>
    <message>
        <source>There is no model “{name}”, and none is installed. Give a file.</source>
        <translation>No existe el modelo «{name}» ni hay ninguno instalado. Indique un archivo.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Give a file, or one of: {known}.</source>
        <translation>No existe el modelo «{name}». Indique un archivo o uno de estos: {known}.</translation>
    </message>
    <message>
        <source>The model “{name}” answered a face with something else than numbers. Choose another model.</source>
        <translation>El modelo «{name}» respondió a una cara con algo que no son números. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{name}” can&apos;t be measured on these classes: {classes}. It answers with: {answers}. Choose the label set that fits it.</source>
        <translation>El modelo «{name}» no se puede medir con estas clases: {classes}. Responde con: {answers}. Elija el conjunto de etiquetas adecuado.</translation>
    </message>
    <message>
        <source>it is a folder; choose the .onnx file in it</source>
        <translation>es una carpeta; elija el archivo .onnx que contiene</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>its name does not end with .onnx</source>
        <translation>su nombre no termina en .onnx</translation>
    </message>
    <message>
        <source>it was not done with a few faces after {seconds} seconds</source>
        <translation>no terminó con unas pocas caras en {seconds} segundos</translation>
    </message>
    <message>
        <source>it can&apos;t be tried out ({reason})</source>
        <translation>no se puede probar ({reason})</translation>
    </message>
    <message>
        <source>its trial gave no answer</source>
        <translation>su prueba no dio respuesta</translation>
    </message>
    <message>
        <source>its trial broke off; it is damaged, or needs too much memory or time</source>
        <translation>su prueba se interrumpió; está dañado o necesita demasiada memoria o tiempo</translation>
    </message>
    <message>
        <source>its id “{id}” must be letters, digits, “.”, “_” and “-”, and begin with a letter or digit</source>
        <translation>su id «{id}» debe constar de letras, dígitos, «.», «_» y «-», y empezar por una letra o un dígito</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be copied to {folder} ({reason}). Free some room or choose another model.</source>
        <translation>No se puede copiar el modelo {path} en {folder} ({reason}). Libere espacio o elija otro modelo.</translation>
    </message>
    <message>
        <source>{name} is larger than {bytes} bytes</source>
        <translation>{name} ocupa más de {bytes} bytes</translation>
    </message>
    <message>
        <source>there is already a model with the id “{id}”. Remove that one, or give this one another id</source>
        <translation>ya hay un modelo con el id «{id}». Quite ese o dé a este otro id</translation>
    </message>
    <message>
        <source>the id “{id}” is that of a model that comes with the program and stays. Give this one another id, in its JSON file or in its metadata</source>
        <translation>el id «{id}» es el de un modelo que viene con el programa y no se quita. Dé a este otro id, en su archivo JSON o en sus metadatos</translation>
    </message>
    <message>
        <source>The model {path} was not added by you, so it can&apos;t be removed.</source>
        <translation>El modelo {path} no lo añadió usted, así que no se puede quitar.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be removed ({reason}).</source>
        <translation>El modelo {path} no se puede quitar ({reason}).</translation>
    </message>
    <message>
        <source>it can&apos;t be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>it keeps weights in another file (“{name}”), and a model must be one whole file. Save it without external data</source>
        <translation>guarda pesos en otro archivo («{name}»), y un modelo debe ser un único archivo completo. Guárdelo sin datos externos</translation>
    </message>
    <message>
        <source>its weight “{name}” claims more numbers than the file holds</source>
        <translation>su peso «{name}» declara más números de los que contiene el archivo</translation>
    </message>
    <message>
        <source>it needs operators of “{name}”, which do not belong to ONNX</source>
        <translation>necesita operadores de «{name}», que no forman parte de ONNX</translation>
    </message>
    <message>
        <source>it is written in opset {opset}; at least {oldest} is needed. Export it anew, in opset 17</source>
        <translation>está escrito en el opset {opset}; se necesita al menos el {oldest}. Expórtelo de nuevo, en el opset 17</translation>
    </message>
    <message>
        <source>its answers are not numbers for every face</source>
        <translation>sus respuestas no son números para todas las caras</translation>
    </message>
    <message>
        <source>its answers are not probabilities: if they are raw scores, its recipe must say “logits”</source>
        <translation>sus respuestas no son probabilidades: si son puntuaciones sin normalizar, su receta debe decir «logits»</translation>
    </message>
    <message>
        <source>its answer for a face depends on the other faces that are read with it</source>
        <translation>su respuesta para una cara depende de las otras caras que se leen con ella</translation>
    </message>
    <message>
        <source>it is written in a newer form of ONNX than this program reads. Export it anew, in opset 17</source>
        <translation>está escrito en una versión de ONNX más reciente de la que lee este programa. Expórtelo de nuevo, en el opset 17</translation>
    </message>
    <message>
        <source>it uses an operator that ONNX does not know in its opset</source>
        <translation>usa un operador que ONNX no conoce en su opset</translation>
    </message>
    <message>
        <source>its graph is not valid</source>
        <translation>su grafo no es válido</translation>
    </message>
    <message>
        <source>it needs more memory than a model may take ({size} GB)</source>
        <translation>necesita más memoria de la que se permite a un modelo ({size} GB)</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>ocupa más de {size} MB</translation>
    </message>
    <message>
        <source>a name in it is damaged</source>
        <translation>contiene un nombre dañado</translation>
    </message>
    <message>
        <source>it holds no graph</source>
        <translation>no contiene ningún grafo</translation>
    </message>
    <message>
        <source>it is made for training, not for reading</source>
        <translation>está hecho para entrenar, no para leer</translation>
    </message>
    <message>
        <source>it nests more than {most} graphs</source>
        <translation>anida más de {most} grafos</translation>
    </message>
    <message>
        <source>a weight in it has an impossible shape</source>
        <translation>contiene un peso con una forma imposible</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is damaged, or a part of it is missing</source>
        <translation>está dañado o le falta una parte</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be used: {reason}. Choose another model.</source>
        <translation>No se puede usar el modelo {path}: {reason}. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be used: {reason}. Correct its recipe, or choose another model.</source>
        <translation>No se puede usar el modelo {path}: {reason}. Corrija su receta o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model {path} can&apos;t be read ({reason}). Choose another model.</source>
        <translation>No se puede leer el modelo {path} ({reason}). Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model {path} is damaged or not a whole ONNX model. Copy it again, or choose another model.</source>
        <translation>El modelo {path} está dañado o no es un modelo ONNX completo. Vuelva a copiarlo o elija otro modelo.</translation>
    </message>
    <message>
        <source>it carries no recipe, and there is none in {name} beside it</source>
        <translation>no lleva receta, y tampoco hay ninguna en {name} junto a él</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>falta {part}</translation>
    </message>
    <message>
        <source>its recipe can&apos;t be read: {reason}</source>
        <translation>no se puede leer su receta: {reason}</translation>
    </message>
    <message>
        <source>{name} is no JSON ({reason})</source>
        <translation>{name} no es JSON ({reason})</translation>
    </message>
    <message>
        <source>{name} holds no JSON object</source>
        <translation>{name} no contiene un objeto JSON</translation>
    </message>
    <message>
        <source>a crop margin of {margin}; it is a share of the side, from -0.2 to 1</source>
        <translation>un margen de recorte de {margin}; es una proporción del lado, de -0.2 a 1</translation>
    </message>
    <message>
        <source>this version of the app reads schema {ours}, not {theirs}</source>
        <translation>esta versión de la aplicación lee el esquema {ours}, no {theirs}</translation>
    </message>
    <message>
        <source>faces of {width}x{height} pixels</source>
        <translation>caras de {width}x{height} píxeles</translation>
    </message>
    <message>
        <source>colour “{colour}”; known are grey, rgb and bgr</source>
        <translation>color «{colour}»; se conocen grey, rgb y bgr</translation>
    </message>
    <message>
        <source>labels must be a list of words</source>
        <translation>las etiquetas deben ser una lista de palabras</translation>
    </message>
    <message>
        <source>labels must be two to {most} different words</source>
        <translation>las etiquetas deben ser de dos a {most} palabras distintas</translation>
    </message>
    <message>
        <source>range must be two numbers: what black and white become</source>
        <translation>range debe ser dos números: en qué se convierten el negro y el blanco</translation>
    </message>
    <message>
        <source>range from {low} to {high}</source>
        <translation>rango de {low} a {high}</translation>
    </message>
    <message>
        <source>mean and std need 1 number, std above 0</source>
        <translation>mean y std necesitan 1 número, std mayor que 0</translation>
    </message>
    <message>
        <source>mean and std need {count} numbers, std above 0</source>
        <translation>mean y std necesitan {count} números, std mayor que 0</translation>
    </message>
    <message>
        <source>mean and std are of levels from 0 to 1; divide them by 255</source>
        <translation>mean y std se refieren a niveles de 0 a 1; divídalos entre 255</translation>
    </message>
    <message>
        <source>layout “{layout}”; known are nchw and nhwc</source>
        <translation>disposición «{layout}»; se conocen nchw y nhwc</translation>
    </message>
    <message>
        <source>output of the kind “{kind}”; known are probabilities and logits</source>
        <translation>salida del tipo «{kind}»; se conocen probabilities y logits</translation>
    </message>
    <message>
        <source>a crop of size {size}</source>
        <translation>un recorte de tamaño {size}</translation>
    </message>
    <message>
        <source>a name of {count} letters</source>
        <translation>un nombre de {count} letras</translation>
    </message>
    <message>
        <source>{found} where a number belongs</source>
        <translation>{found} donde debe ir un número</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Marks and excluded ranges</source>
        <translation>Marcas y tramos excluidos</translation>
    </message>
    <message>
        <source>Nothing is noted yet. M marks the moment on the screen; I and ] choose a range, X excludes it.</source>
        <translation>Aún no hay notas. M marca el momento que se ve en pantalla; I y ] eligen un tramo, X lo excluye.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>¿Qué pasa aquí?</translation>
    </message>
    <message>
        <source>Take this note away (Delete)</source>
        <translation>Quitar esta nota (Supr)</translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation>Quitar esta nota</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Open-source notices</source>
        <translation>Avisos de código abierto</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Hecho con el trabajo de otros</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>“{name}” was left out: videos are opened one at a time, apart from photos.</source>
        <translation>«{name}» se omitió: los videos se abren de uno en uno, aparte de las fotos.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Not sure, perhaps {guess}</source>
        <translation>Sin certeza, quizá {guess}</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Ninguna cara</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 cara</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} caras</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Double click or Enter: to the first appearance</source>
        <translation>Doble clic o Intro: a la primera aparición</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Analysing…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Ninguna cara</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 cara</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} caras</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs.</source>
        <translation>«{name}» necesita más memoria de la que está libre. Cierre otros programas.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs or make it smaller.</source>
        <translation>«{name}» necesita más memoria de la que está libre. Cierre otros programas o reduzca su tamaño.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than is free. Close other programs, or save a smaller copy.</source>
        <translation>«{name}» necesita más memoria de la que está libre. Cierre otros programas o guarde una copia más pequeña.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({width} × {height} pixels). Please save a smaller copy of it and open that.</source>
        <translation>«{name}» es demasiado grande ({width} × {height} píxeles). Guarde una copia más pequeña y ábrala.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a part of the photo is missing. Please copy or download it again.</source>
        <translation>«{name}» termina antes de tiempo: falta una parte de la foto. Vuelva a copiarla o descargarla.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or of an unusual kind. Copy it again, or save it as JPEG or PNG.</source>
        <translation>«{name}» está dañada o es de un tipo poco común. Vuelva a copiarla o guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can&apos;t be shown. Please copy or download it again.</source>
        <translation>«{name}» está dañada y no se puede mostrar. Vuelva a copiarla o descargarla.</translation>
    </message>
    <message>
        <source>“{name}” is not a photo that FER Desktop can read. Try to save it as JPEG or PNG.</source>
        <translation>«{name}» no es una foto que FER Desktop pueda leer. Pruebe a guardarla como JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be shown. Try to save it as JPEG or PNG.</source>
        <translation>No se puede mostrar «{name}». Pruebe a guardarla como JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a photo. Please choose another file.</source>
        <translation>«{name}» es un archivo de texto, no una foto. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a video, not a photo. Please choose another file.</source>
        <translation>«{name}» es un video, no una foto. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds sound, not a photo. Please choose another file.</source>
        <translation>«{name}» contiene sonido, no una foto. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a photo. Please choose another file.</source>
        <translation>«{name}» es un documento, no una foto. Elija otro archivo.</translation>
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
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation>Analizar este archivo…</translation>
    </message>
    <message>
        <source>Photos analysed</source>
        <translation>Fotos analizadas</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nada que leer</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>No se puede mostrar esta foto</translation>
    </message>
    <message>
        <source>Analysing “{name}”…</source>
        <translation>Analizando «{name}»…</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>Drop photos or a folder on the window, or open some.</source>
        <translation>Suelte fotos o una carpeta en la ventana, o abra algunas.</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <source>The faces of a photo are read here.</source>
        <translation>Aquí se leen las caras de una foto.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Analysing {done} of {count}</source>
        <translation>Analizando {done} de {count}</translation>
    </message>
    <message>
        <source>{done} of {count} analysed</source>
        <translation>{done} de {count} analizadas</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>sin poder leer: {count}</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar la predeterminada</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>The folder “{folder}” is not there: its drive may have been removed, or it was renamed or deleted. Connect the drive, or choose another folder.</source>
        <translation>La carpeta «{folder}» no está ahí: puede que se haya retirado su unidad, o que se haya renombrado o eliminado. Conecte la unidad o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Prior</name>
    <message>
        <source>How common are rare expressions?</source>
        <translation>Frecuencia de las expresiones raras</translation>
    </message>
    <message>
        <source>Everyday faces</source>
        <translation>Caras cotidianas</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>As rare as in the training pictures: a doubtful face is read as a common expression.</source>
        <translation>Tan raras como en las imágenes de entrenamiento: una cara dudosa se lee como una expresión común.</translation>
    </message>
    <message>
        <source>Less rare than in the training pictures: a doubtful face may be a rare expression.</source>
        <translation>Menos raras que en las imágenes de entrenamiento: una cara dudosa puede ser una expresión rara.</translation>
    </message>
    <message>
        <source>Every expression is equally likely: for posed faces. Finds more rare ones, and more wrong ones.</source>
        <translation>Todas las expresiones son igual de probables: para caras posadas. Encuentra más expresiones raras, y también más equivocadas.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>The queue stopped unexpectedly. Please restart the app.</source>
        <translation>La cola se detuvo de forma inesperada. Reinicie la aplicación.</translation>
    </message>
    <message>
        <source>“{name}” holds no photos any more. Choose another folder.</source>
        <translation>«{name}» ya no contiene fotos. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>QueueChoices</name>
    <message>
        <source>How files are analysed</source>
        <translation>Cómo se analizan los archivos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation>Qué fotogramas</translation>
    </message>
    <message>
        <source>Begin of the part</source>
        <translation>Comienzo de la parte</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation>Final de la parte</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Smallest face in pixels</source>
        <translation>Cara más pequeña, en píxeles</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>results.csv is always written: everything else is made from it</source>
        <translation>results.csv se escribe siempre: todo lo demás se hace a partir de él</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Which frames of videos</source>
        <translation>Qué fotogramas de los videos</translation>
    </message>
    <message>
        <source>Part of videos (minutes:seconds)</source>
        <translation>Parte de los videos (minutos:segundos)</translation>
    </message>
    <message>
        <source>Leave out faces smaller than (px)</source>
        <translation>Omitir caras menores de (px)</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>This holds for every file that begins from now on.</source>
        <translation>Se aplica a todos los archivos que empiecen a partir de ahora.</translation>
    </message>
    <message>
        <source>Write times as minutes:seconds, such as 1:30, and the smallest face as a number.</source>
        <translation>Escriba los tiempos como minutos:segundos, por ejemplo 1:30, y la cara más pequeña como un número.</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
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
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation>Video anotado</translation>
    </message>
    <message>
        <source>Labelled photos</source>
        <translation>Fotos etiquetadas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Every frame</source>
        <translation>Cada fotograma</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} por segundo</translation>
    </message>
    <message>
        <source>One a second</source>
        <translation>Uno por segundo</translation>
    </message>
    <message>
        <source>One every {count} s</source>
        <translation>Uno cada {count} s</translation>
    </message>
    <message>
        <source>One every {count} min</source>
        <translation>Uno cada {count} min</translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>Looking at what was dropped…</source>
        <translation>Examinando lo que se soltó…</translation>
    </message>
    <message>
        <source>“{name}” was not analysed to its end the last time.</source>
        <translation>«{name}» no se analizó hasta el final la última vez.</translation>
    </message>
    <message>
        <source>{count} files were not analysed the last time.</source>
        <translation>La última vez quedaron {count} archivos sin analizar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>“{name}” is still being analysed</source>
        <translation>«{name}» aún se está analizando</translation>
    </message>
    <message>
        <source>If you close now, the queue stops. At the next start you can let it go on where it stopped.</source>
        <translation>Si cierra ahora, la cola se detiene. La próxima vez podrá continuarla donde se quedó.</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Seguir analizando</translation>
    </message>
    <message>
        <source>There is no model yet. Wait until one is loaded.</source>
        <translation>Aún no hay modelo. Espere a que se cargue uno.</translation>
    </message>
    <message>
        <source>The queue is finished: {made} analysed, {failed} failed.</source>
        <translation>La cola ha terminado: {made} con éxito, {failed} con error.</translation>
    </message>
    <message>
        <source>The queue is finished: 1 file is analysed.</source>
        <translation>La cola ha terminado: 1 archivo analizado.</translation>
    </message>
    <message>
        <source>The queue is finished: {made} files are analysed.</source>
        <translation>La cola ha terminado: {made} archivos analizados.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation>¿Dónde guardar los resultados?</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>What was dropped can&apos;t be looked at: {reason}. Try again.</source>
        <translation>No se puede examinar lo que se soltó: {reason}. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Continúa donde se quedó</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Was analysed before in the same way: nothing was left to do</source>
        <translation>Ya se analizó antes del mismo modo: no quedaba nada por hacer</translation>
    </message>
    <message>
        <source>It could not be analysed. Try again.</source>
        <translation>No se pudo analizar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled. What was analysed is kept; retry goes on from there.</source>
        <translation>Cancelado. Se conserva lo analizado; al reintentar continúa desde ahí.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Going to the beginning of the part</source>
        <translation>Yendo al comienzo de la parte</translation>
    </message>
    <message>
        <source>Drawing the annotated video</source>
        <translation>Dibujando el video anotado</translation>
    </message>
    <message>
        <source>Drawing labelled photos</source>
        <translation>Dibujando las fotos etiquetadas</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Creando el informe</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation>{done} de {total} fotos</translation>
    </message>
    <message>
        <source>{done} of {total} frames</source>
        <translation>{done} de {total} fotogramas</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 cara</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} caras</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>ninguna cara</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 fotograma</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} fotogramas</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Hecho antes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Done, with gaps</source>
        <translation>Listo, con fallos</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Analyse files</source>
        <translation>Analizar archivos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Files that are finished</source>
        <translation>Archivos terminados</translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation>Analizar muchos archivos</translation>
    </message>
    <message>
        <source>Drop photos, videos or folders here. Each gets a table of its values, to look at, too.</source>
        <translation>Suelte aquí fotos, videos o carpetas. Cada uno obtiene una tabla con sus valores, que también se puede explorar.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Files to analyse</source>
        <translation>Archivos por analizar</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>Abrir resultado</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Quitar terminados</translation>
    </message>
    <message>
        <source>Take from the queue; results stay (Delete)</source>
        <translation>Quitar de la cola; los resultados se conservan (Supr)</translation>
    </message>
    <message>
        <source>Analyse next</source>
        <translation>Analizar a continuación</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>{done} of {count} finished</source>
        <translation>{done} de {count} terminados</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} con error</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ReadingControl</name>
    <message>
        <source>The model “{name}” does not tell where it looked. Choose another model.</source>
        <translation>El modelo «{name}» no indica dónde miró. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The model “{name}” does not say how common expressions were in its training pictures, so this cannot be chosen.</source>
        <translation>El modelo «{name}» no indica lo comunes que eran las expresiones en sus imágenes de entrenamiento, así que esto no se puede elegir.</translation>
    </message>
</context>
<context>
    <name>RecallBars</name>
    <message>
        <source>Recall of each class</source>
        <translation>Sensibilidad de cada clase</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Last sessions:</source>
        <translation>Últimas sesiones:</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
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
        <translation>{count} fotogramas perdidos</translation>
    </message>
    <message>
        <source>1 frame lost</source>
        <translation>1 fotograma perdido</translation>
    </message>
    <message>
        <source>Nothing was recorded: no picture came. Check the camera.</source>
        <translation>No se grabó nada: no llegó ninguna imagen. Revise la cámara.</translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation>Grabado: {time}</translation>
    </message>
    <message>
        <source>Recorded {time}. 1 frame was left out because the computer was too slow.</source>
        <translation>Grabado: {time}. Se omitió 1 fotograma porque el equipo era demasiado lento.</translation>
    </message>
    <message>
        <source>Recorded {time}. {count} frames were left out because the computer was too slow.</source>
        <translation>Grabado: {time}. Se omitieron {count} fotogramas porque el equipo era demasiado lento.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation>La grabación terminó porque ahora otro modelo lee las caras. Inicie otra.</translation>
    </message>
    <message>
        <source>The recording ended because it was changed how common rare expressions are. Start another one.</source>
        <translation>La grabación terminó porque se cambió la frecuencia de las expresiones raras. Inicie otra.</translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation>Detener la &amp;grabación</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Bring the recording to its end</source>
        <translation>Terminar la grabación</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The recording could not be written. Please report this, with the log file.</source>
        <translation>No se pudo escribir la grabación. Informe del problema y adjunte el archivo de registro.</translation>
    </message>
    <message>
        <source>A picture could not be written.</source>
        <translation>No se pudo escribir una imagen.</translation>
    </message>
</context>
<context>
    <name>RecordingDesk</name>
    <message>
        <source>There is no model yet, so there would be nothing to record. Wait until one is loaded.</source>
        <translation>Aún no hay modelo, así que no habría nada que grabar. Espere a que se cargue uno.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove a model</source>
        <translation>Quitar un modelo</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>¿Quitar «{name}»?</translation>
    </message>
    <message>
        <source>The copy that the app made when it was added is deleted. Your own file stays.</source>
        <translation>Se elimina la copia que la aplicación hizo al añadirlo. Su propio archivo se conserva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>“{name}” is neither .html nor .pdf. Choose a name with one of these endings.</source>
        <translation>«{name}» no es .html ni .pdf. Elija un nombre con una de estas terminaciones.</translation>
    </message>
    <message>
        <source>“{name}” holds no session.json. Choose a folder that an analysis made.</source>
        <translation>«{name}» no contiene session.json. Elija una carpeta creada por un análisis.</translation>
    </message>
    <message>
        <source>The session in “{name}” holds no results, so there is nothing to report. Analyse the file again.</source>
        <translation>La sesión de «{name}» no contiene resultados, así que no hay nada de que informar. Vuelva a analizar el archivo.</translation>
    </message>
    <message>
        <source>The results in “{name}” are not of the model that its session.json names.</source>
        <translation>Los resultados de «{name}» no son del modelo que nombra su session.json.</translation>
    </message>
    <message>
        <source>of each single frame, as they are stored; nothing is averaged but in the drawings</source>
        <translation>de cada fotograma por separado, tal como se guardan; solo se promedia en los gráficos</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>How it was analysed</source>
        <translation>Cómo se analizó</translation>
    </message>
    <message>
        <source>And 1 more problem; session.json lists them.</source>
        <translation>Y 1 problema más; session.json los enumera.</translation>
    </message>
    <message>
        <source>And {count} more problems; session.json lists them.</source>
        <translation>Y {count} problemas más; session.json los enumera.</translation>
    </message>
    <message>
        <source>What went wrong on the way</source>
        <translation>Qué falló por el camino</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{size}, {rate} frames per second</source>
        <translation>{size}, {rate} fotogramas por segundo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Tamaño de los archivos</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>cada fotograma</translation>
    </message>
    <message>
        <source>one frame every {length}</source>
        <translation>un fotograma cada {length}</translation>
    </message>
    <message>
        <source>Frames analysed</source>
        <translation>Fotogramas analizados</translation>
    </message>
    <message>
        <source>Part analysed</source>
        <translation>Parte analizada</translation>
    </message>
    <message>
        <source>no limit beyond the detector&apos;s own</source>
        <translation>sin más límite que el del detector</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Cara más pequeña</translation>
    </message>
    <message>
        <source>Rare expressions</source>
        <translation>Expresiones raras</translation>
    </message>
    <message>
        <source>below {share} for the most probable expression</source>
        <translation>por debajo del {share} en la expresión más probable</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>«Sin certeza»</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>{begin} to the end</source>
        <translation>de {begin} al final</translation>
    </message>
    <message>
        <source>{began} to {ended}</source>
        <translation>{began} a {ended}</translation>
    </message>
    <message>
        <source>Everyday faces (rare expressions are as rare as in the training pictures)</source>
        <translation>Caras cotidianas (las expresiones raras son tan raras como en las imágenes de entrenamiento)</translation>
    </message>
    <message>
        <source>In between (rare expressions are less rare than in the training pictures)</source>
        <translation>Intermedio (las expresiones raras son menos raras que en las imágenes de entrenamiento)</translation>
    </message>
    <message>
        <source>Balanced (every expression is taken to be equally common)</source>
        <translation>Equilibrado (todas las expresiones se consideran igual de comunes)</translation>
    </message>
    <message>
        <source>{share} of the learned shares are taken out</source>
        <translation>se descuenta el {share} de las proporciones aprendidas</translation>
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
        <translation>Las lecturas dicen qué expresión muestra una cara en una imagen, tal como la nombrarían las personas que ven imágenes así. No dicen qué siente, piensa o pretende alguien, ni cómo es: la gente sonríe sin alegría y está triste sin mostrarlo.</translation>
    </message>
    <message>
        <source>Each reading of a single frame may be wrong. Shares over many frames, and clear changes, tell more than a single moment; readings of the same face in following frames are not independent of each other.</source>
        <translation>Cada lectura de un solo fotograma puede estar equivocada. Las proporciones de muchos fotogramas y los cambios claros dicen más que un momento aislado; las lecturas de una misma cara en fotogramas seguidos no son independientes entre sí.</translation>
    </message>
    <message>
        <source>Models learn from pictures that people labelled, mostly found on the web. They may read some faces worse than others: by age, sex, skin colour, beard, glasses, head covering, illness, or culture. Their accuracy is measured on pictures like those they learned from; on yours it may be lower.</source>
        <translation>Los modelos aprenden de imágenes que etiquetaron personas, en su mayoría encontradas en la web. Pueden leer peor unas caras que otras: según edad, sexo, color de piel, barba, gafas o lentes, prendas en la cabeza, enfermedad o cultura. Su exactitud se mide con imágenes como aquellas de las que aprendieron; con las de usted puede ser menor.</translation>
    </message>
    <message>
        <source>Turned heads, hands before the face, speech, poor light and small faces change the readings.</source>
        <translation>Las cabezas giradas, las manos delante de la cara, el habla, la mala luz y las caras pequeñas alteran las lecturas.</translation>
    </message>
    <message>
        <source>Do not decide about people by these figures alone, as in hiring, teaching, treatment or security. In many places the law restricts such use; in the European Union it forbids it at work and in schools, with few exceptions.</source>
        <translation>No decida sobre personas solo con estas cifras, por ejemplo al contratar, enseñar, tratar o vigilar. En muchos lugares la ley restringe ese uso; en la Unión Europea lo prohíbe en el trabajo y en los centros educativos, con pocas excepciones.</translation>
    </message>
    <message>
        <source>What these readings are not</source>
        <translation>Qué no son estas lecturas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Share of each expression: {shares}</source>
        <translation>Proporción de cada expresión: {shares}</translation>
    </message>
    <message>
        <source>Left out: {time}</source>
        <translation>Excluido: {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>When 1 face is seen and which expression is read most</source>
        <translation>Cuándo se ve 1 cara y qué expresión se lee más</translation>
    </message>
    <message>
        <source>For each of {count} faces, when it is seen and which expression is read most</source>
        <translation>Para cada una de las {count} caras, cuándo se ve y qué expresión se lee más</translation>
    </message>
    <message>
        <source>Most probable</source>
        <translation>Más probable</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>Probability of each expression over time, of {name}</source>
        <translation>Probabilidad de cada expresión en el tiempo, de {name}</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no se ve</translation>
    </message>
    <message>
        <source>A picture with no face</source>
        <translation>Una imagen sin caras</translation>
    </message>
    <message>
        <source>A picture with {names}</source>
        <translation>Una imagen con {names}</translation>
    </message>
    <message>
        <source>How many faces have which size. {counts}</source>
        <translation>Cuántas caras tienen cada tamaño. {counts}</translation>
    </message>
    <message>
        <source>The picture at {time}.</source>
        <translation>La imagen en {time}.</translation>
    </message>
    <message>
        <source>Who is seen when</source>
        <translation>Quién se ve y cuándo</translation>
    </message>
    <message>
        <source>The expression that is read most, over time; low and grey: not sure; a thin line: not seen. Right: share of the frames in which the face is seen.</source>
        <translation>La expresión que más se lee a lo largo del tiempo; baja y gris: sin certeza; línea fina: no se ve. A la derecha: proporción de los fotogramas en que se ve la cara.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Expressions over time</source>
        <translation>Expresiones en el tiempo</translation>
    </message>
    <message>
        <source>How probable each expression is, from 0 (the line) to {most} (the full height).</source>
        <translation>Lo probable que es cada expresión, de 0 (la línea) a {most} (la altura completa).</translation>
    </message>
    <message>
        <source>Mean over {length} each.</source>
        <translation>Media de {length} cada vez.</translation>
    </message>
    <message>
        <source>{share} (1 frame)</source>
        <translation>{share} (1 fotograma)</translation>
    </message>
    <message>
        <source>{share} ({count} frames)</source>
        <translation>{share} ({count} fotogramas)</translation>
    </message>
    <message>
        <source>{size} (median)</source>
        <translation>{size} (mediana)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Se ve</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Primera y última vez</translation>
    </message>
    <message>
        <source>1 further face is seen even less often.</source>
        <translation>Otra cara se ve con menos frecuencia aún.</translation>
    </message>
    <message>
        <source>{count} further faces are seen even less often.</source>
        <translation>Otras {count} caras se ven con menos frecuencia aún.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Most often</source>
        <translation>Lo más frecuente</translation>
    </message>
    <message>
        <source>Seen less often</source>
        <translation>Menos vistas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Seen for less than {length}: {names}. Such a one may be no face at all, or somebody who was lost for a moment. Ignore it or merge it in the viewer, and make the report again.</source>
        <translation>Se ven menos de {length}: {names}. Una cara así puede no serlo en absoluto, o ser alguien a quien se perdió de vista un momento. Ignórela o únala con otra en el visor y vuelva a crear el informe.</translation>
    </message>
    <message>
        <source>Not sure ({share})</source>
        <translation>Sin certeza ({share})</translation>
    </message>
    <message>
        <source>{word} ({share})</source>
        <translation>{word} ({share})</translation>
    </message>
    <message>
        <source>And 1 more mark.</source>
        <translation>Y 1 marca más.</translation>
    </message>
    <message>
        <source>And {count} more marks.</source>
        <translation>Y {count} marcas más.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Marked moments</source>
        <translation>Momentos marcados</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Fotogramas clave</translation>
    </message>
    <message>
        <source>For each expression that is surely read, the moment that shows it most clearly to the model.</source>
        <translation>Para cada expresión leída con certeza, el momento que la muestra con más claridad al modelo.</translation>
    </message>
    <message>
        <source>Not all pictures</source>
        <translation>Faltan imágenes</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>Largest face</source>
        <translation>Cara más grande</translation>
    </message>
    <message>
        <source>The photo that was analysed.</source>
        <translation>La foto que se analizó.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Of all faces in all photos. “Not sure”: no expression reaches a half.</source>
        <translation>De todas las caras de todas las fotos. «Sin certeza»: ninguna expresión alcanza la mitad.</translation>
    </message>
    <message>
        <source>How often each expression is read</source>
        <translation>Con qué frecuencia se lee cada expresión</translation>
    </message>
    <message>
        <source>Clearest photos</source>
        <translation>Fotos más claras</translation>
    </message>
    <message>
        <source>For each expression that is surely read, up to three faces that show it most clearly to the model.</source>
        <translation>Para cada expresión leída con certeza, hasta tres caras que la muestran con más claridad al modelo.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Detector’s score</source>
        <translation>Puntuación del detector</translation>
    </message>
    <message>
        <source>And 1 more photo with faces; results.csv lists all of them.</source>
        <translation>Y 1 foto con caras más; results.csv las enumera todas.</translation>
    </message>
    <message>
        <source>And {count} more photos with faces; results.csv lists all of them.</source>
        <translation>Y {count} fotos con caras más; results.csv las enumera todas.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expresiones</translation>
    </message>
    <message>
        <source>Photo by photo</source>
        <translation>Foto por foto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{name} ({id}), version {version}</source>
        <translation>{name} ({id}), versión {version}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>This very model is not installed here, so its accuracy is not known. Its own card tells more.</source>
        <translation>Este modelo exacto no está instalado aquí, así que no se conoce su exactitud. Su propia ficha dice más.</translation>
    </message>
    <message>
        <source>How accurate it is was not measured: treat its readings with care.</source>
        <translation>No se midió su exactitud: tome sus lecturas con cautela.</translation>
    </message>
    <message>
        <source>Limits of this model</source>
        <translation>Límites de este modelo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
    <message>
        <source>{count} multiply-adds for a face</source>
        <translation>{count} operaciones MAC por cara</translation>
    </message>
    <message>
        <source>{size}, grey</source>
        <translation>{size}, gris</translation>
    </message>
    <message>
        <source>{size}, colour</source>
        <translation>{size}, color</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Qué mira</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>{level} interval</source>
        <translation>Intervalo del {level}</translation>
    </message>
    <message>
        <source>Right when said</source>
        <translation>Aciertos al decirlo</translation>
    </message>
    <message>
        <source>Found: of the faces that people labelled so, the share that the model reads so. Right when said: of its answers, the share that is right. Few faces make wide intervals.</source>
        <translation>Encontradas: de las caras que las personas etiquetaron así, la proporción que el modelo lee así. Aciertos al decirlo: de sus respuestas, la proporción correcta. Con pocas caras, los intervalos son amplios.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>{share} of {count} labelled faces read right: {where}.</source>
        <translation>El {share} de {count} caras etiquetadas se leyó bien: {where}.</translation>
    </message>
    <message>
        <source>{share} of {count} labelled faces read right ({level} interval {interval}): {where}.</source>
        <translation>El {share} de {count} caras etiquetadas se leyó bien (intervalo del {level}: {interval}): {where}.</translation>
    </message>
    <message>
        <source>Mean over the expressions, rare ones counting as much: {share}.</source>
        <translation>Media de las expresiones, con el mismo peso para las raras: {share}.</translation>
    </message>
    <message>
        <source>This was measured with another choice of how common rare expressions are taken to be.</source>
        <translation>Esto se midió con otra elección de la frecuencia de las expresiones raras.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Some key frames are not shown: they could not be read from the recording.</source>
        <translation>Algunos fotogramas clave no se muestran: no se pudieron leer de la grabación.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the photos are no longer where they were analysed.</source>
        <translation>Las imágenes no se muestran: las fotos ya no están donde se analizaron.</translation>
    </message>
    <message>
        <source>There are no pictures: this session holds no recording of the camera.</source>
        <translation>No hay imágenes: esta sesión no contiene una grabación de la cámara.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the recording is no longer where it was analysed.</source>
        <translation>Las imágenes no se muestran: la grabación ya no está donde se analizó.</translation>
    </message>
    <message>
        <source>The pictures are not shown: the recording was changed since it was analysed.</source>
        <translation>Las imágenes no se muestran: la grabación ha cambiado desde que se analizó.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Small, blurred, dark or turned faces are read worse than the figures of the model say.</source>
        <translation>Las caras pequeñas, borrosas, oscuras o giradas se leen peor de lo que indican las cifras del modelo.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>below {size}</source>
        <translation>menos de {size}</translation>
    </message>
    <message>
        <source>{size} and more</source>
        <translation>{size} o más</translation>
    </message>
    <message>
        <source>Size of the faces: the smaller side of the box, in pixels.</source>
        <translation>Tamaño de las caras: el lado menor del recuadro, en píxeles.</translation>
    </message>
    <message>
        <source>Frames with a face</source>
        <translation>Fotogramas con una cara</translation>
    </message>
    <message>
        <source>Photos with a face</source>
        <translation>Fotos con una cara</translation>
    </message>
    <message>
        <source>A face is found everywhere.</source>
        <translation>Siempre se encuentra una cara.</translation>
    </message>
    <message>
        <source>Where no face is found, nothing is read.</source>
        <translation>Donde no se encuentra ninguna cara, no se lee nada.</translation>
    </message>
    <message>
        <source>Size of faces (median)</source>
        <translation>Tamaño de las caras (mediana)</translation>
    </message>
    <message>
        <source>Cut off by the edge</source>
        <translation>Cortadas por el borde</translation>
    </message>
    <message>
        <source>Part of the face lies outside of the picture.</source>
        <translation>Una parte de la cara queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Borrosas</translation>
    </message>
    <message>
        <source>Out of focus, shaken, or made larger than it was.</source>
        <translation>Desenfocadas, movidas o ampliadas respecto al original.</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Demasiado oscuras</translation>
    </message>
    <message>
        <source>The face is darker than a quarter of full brightness.</source>
        <translation>La cara es más oscura que un cuarto del brillo máximo.</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Demasiado claras</translation>
    </message>
    <message>
        <source>The face is brighter than four fifths of full brightness.</source>
        <translation>La cara es más clara que cuatro quintos del brillo máximo.</translation>
    </message>
    <message>
        <source>Lit from one side</source>
        <translation>Iluminadas de un lado</translation>
    </message>
    <message>
        <source>One half of the face is far brighter than the other.</source>
        <translation>Una mitad de la cara es mucho más clara que la otra.</translation>
    </message>
    <message>
        <source>Head turned away</source>
        <translation>Cabeza girada</translation>
    </message>
    <message>
        <source>To a side, by a half profile or more.</source>
        <translation>Hacia un lado, de medio perfil o más.</translation>
    </message>
    <message>
        <source>Score of the face detector (mean)</source>
        <translation>Puntuación del detector de caras (media)</translation>
    </message>
    <message>
        <source>How sure it is that these are faces.</source>
        <translation>La certeza de que se trata de caras.</translation>
    </message>
    <message>
        <source>Confidence (mean)</source>
        <translation>Confianza (media)</translation>
    </message>
    <message>
        <source>Probability of the expression that is read.</source>
        <translation>Probabilidad de la expresión que se lee.</translation>
    </message>
    <message>
        <source>No expression reaches {share}.</source>
        <translation>Ninguna expresión alcanza el {share}.</translation>
    </message>
    <message>
        <source>Blur, light and turning are measured on 1 face, spread over what was analysed.</source>
        <translation>El desenfoque, la luz y el giro se midieron en 1 cara de lo analizado.</translation>
    </message>
    <message>
        <source>Blur, light and turning are measured on {count} faces, spread over what was analysed.</source>
        <translation>El desenfoque, la luz y el giro se midieron en {count} caras repartidas por todo lo analizado.</translation>
    </message>
    <message>
        <source>Blur, light and turning are not measured: the pictures were not at hand.</source>
        <translation>El desenfoque, la luz y el giro no se midieron: las imágenes no estaban disponibles.</translation>
    </message>
    <message>
        <source>All faces are large enough for the model.</source>
        <translation>Todas las caras son lo bastante grandes para el modelo.</translation>
    </message>
    <message>
        <source>{share} are smaller than {size} and had to be enlarged.</source>
        <translation>El {share} mide menos de {size} y se tuvo que ampliar.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>{name}, report of {date}, FER Desktop</source>
        <translation>{name}, informe del {date}, FER Desktop</translation>
    </message>
    <message>
        <source>Facial expressions: report</source>
        <translation>Expresiones faciales: informe</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Live recording</source>
        <translation>Grabación en vivo</translation>
    </message>
    <message>
        <source>{kind}, {length}, analysed {date}</source>
        <translation>{kind}, {length}, análisis del {date}</translation>
    </message>
    <message>
        <source>{kind}, analysed {date}</source>
        <translation>{kind}, análisis del {date}</translation>
    </message>
    <message>
        <source>The analysis is not complete.</source>
        <translation>El análisis no está completo.</translation>
    </message>
    <message>
        <source>It covers the time up to {time}.</source>
        <translation>Abarca el tiempo hasta {time}.</translation>
    </message>
    <message>
        <source>This is not all of it</source>
        <translation>Esto no es todo</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>of the readings not sure</source>
        <translation>de las lecturas, sin certeza</translation>
    </message>
    <message>
        <source>frame analysed</source>
        <translation>fotograma analizado</translation>
    </message>
    <message>
        <source>frames analysed</source>
        <translation>fotogramas analizados</translation>
    </message>
    <message>
        <source>of the frames show a face</source>
        <translation>de los fotogramas muestran una cara</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>different faces</source>
        <translation>caras distintas</translation>
    </message>
    <message>
        <source>photo analysed</source>
        <translation>foto analizada</translation>
    </message>
    <message>
        <source>photos analysed</source>
        <translation>fotos analizadas</translation>
    </message>
    <message>
        <source>of the photos show a face</source>
        <translation>de las fotos muestran una cara</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>caras</translation>
    </message>
    <message>
        <source>{name} is seen in {share} of the frames.</source>
        <translation>{name} se ve en el {share} de los fotogramas.</translation>
    </message>
    <message>
        <source>1 more face is seen less often.</source>
        <translation>1 cara más se ve con menos frecuencia.</translation>
    </message>
    <message>
        <source>{count} more faces are seen less often.</source>
        <translation>{count} caras más se ven con menos frecuencia.</translation>
    </message>
    <message>
        <source>Shares are of the frames in which a face is seen. A frame counts for an expression where its probability is at least a half; else it counts as “not sure”.</source>
        <translation>Las proporciones se refieren a los fotogramas en que se ve una cara. Un fotograma cuenta para una expresión cuando su probabilidad es al menos la mitad; si no, cuenta como «sin certeza».</translation>
    </message>
    <message>
        <source>In this file, frames come at uneven times. Each counts the same, so shares of the frames differ from shares of the time, by up to {points} percentage points.</source>
        <translation>En este archivo, los fotogramas llegan a intervalos desiguales. Todos cuentan lo mismo, por lo que las proporciones de fotogramas difieren de las proporciones de tiempo, hasta en {points} puntos porcentuales.</translation>
    </message>
    <message>
        <source>No face was found in the photos that count, so there is nothing to read.</source>
        <translation>No se encontró ninguna cara en las fotos que cuentan, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>No face was found in the frames that count, so there is nothing to read.</source>
        <translation>No se encontró ninguna cara en los fotogramas que cuentan, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>Faces that are very small, turned far away or covered are not found. Look at the picture, or choose a lower limit for the smallest face.</source>
        <translation>No se encuentran las caras muy pequeñas, muy giradas o tapadas. Mire la imagen o elija un límite más bajo para la cara más pequeña.</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Ninguna cara</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 cara</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count} caras</translation>
    </message>
    <message>
        <source>{faces} in 1 photo.</source>
        <translation>{faces} en 1 foto.</translation>
    </message>
    <message>
        <source>{faces} in {count} photos.</source>
        <translation>{faces} en {count} fotos.</translation>
    </message>
    <message>
        <source>No expression was read with confidence.</source>
        <translation>Ninguna expresión se leyó con certeza.</translation>
    </message>
    <message>
        <source>Read most often: {expressions}.</source>
        <translation>Lo que más se leyó: {expressions}.</translation>
    </message>
    <message>
        <source>{name} is what the analysis followed as faces {numbers}.</source>
        <translation>{name} reúne lo que el análisis siguió como caras {numbers}.</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Cambios manuales</translation>
    </message>
    <message>
        <source>{begin} to {end} is left out.</source>
        <translation>Se excluye de {begin} a {end}.</translation>
    </message>
    <message>
        <source>{begin} to {end} is left out: {reason}</source>
        <translation>Se excluye de {begin} a {end}: {reason}</translation>
    </message>
    <message>
        <source>1 more range left out.</source>
        <translation>1 tramo excluido más.</translation>
    </message>
    <message>
        <source>{count} more ranges left out.</source>
        <translation>{count} tramos excluidos más.</translation>
    </message>
    <message>
        <source>With these ranges, 1 reading counts for nothing in this report.</source>
        <translation>Por estos tramos, 1 lectura no cuenta en este informe.</translation>
    </message>
    <message>
        <source>With these ranges, {count} readings count for nothing in this report.</source>
        <translation>Por estos tramos, {count} lecturas no cuentan en este informe.</translation>
    </message>
    <message>
        <source>How many frames they hold is reckoned from the time, so the number of frames is approximate.</source>
        <translation>Los fotogramas que contienen se calculan a partir del tiempo, así que su número es aproximado.</translation>
    </message>
    <message>
        <source>Ignored, as was chosen: {names} (1 reading).</source>
        <translation>Se ignora, según lo elegido: {names} (1 lectura).</translation>
    </message>
    <message>
        <source>Ignored, as was chosen: {names} ({count} readings).</source>
        <translation>Se ignora, según lo elegido: {names} ({count} lecturas).</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} de {month} de {year}, {time}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}, {last}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Cara {number}</translation>
    </message>
    <message>
        <source>There are no fonts on this computer to write a PDF with. Install some, for example DejaVu.</source>
        <translation>En este equipo no hay fuentes para crear un PDF. Instale alguna, por ejemplo DejaVu.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save all labelled photos in</source>
        <translation>Guardar todas las fotos etiquetadas en</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>Saved {what} in {folder}</source>
        <translation>Guardado en {folder}: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{count} photos could not be saved</source>
        <translation>No se pudieron guardar {count} fotos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving failed: {reason}</source>
        <translation>No se pudo guardar: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved in “{folder}”: {reason}.</source>
        <translation>No se pudo guardar «{name}» en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>puede que el disco esté lleno</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the video</source>
        <translation>Posición en el video</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Present time</source>
        <translation>Tiempo actual</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
</context>
<context>
    <name>SessionControl</name>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation>«{name}» había quedado sin terminar y se recuperó hasta su último segundo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{count} unfinished sessions have been recovered, up to their last second.</source>
        <translation>Se recuperaron {count} sesiones sin terminar, hasta su último segundo.</translation>
    </message>
    <message>
        <source>{count} rows written to “{name}”</source>
        <translation>{count} filas escritas en «{name}»</translation>
    </message>
    <message>
        <source>1 row written to “{name}”</source>
        <translation>1 fila escrita en «{name}»</translation>
    </message>
    <message>
        <source>The report is in “{name}”</source>
        <translation>El informe está en «{name}»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>That did not work. Try again.</source>
        <translation>No funcionó. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SessionDialogs</name>
    <message>
        <source>Open a session: choose its folder</source>
        <translation>Abrir una sesión: elija su carpeta</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Crear un informe</translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation>¿Dónde está ahora «{name}»?</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Taken apart</source>
        <translation>Unión deshecha</translation>
    </message>
    <message>
        <source>{one} is now {other}</source>
        <translation>{one} es ahora {other}</translation>
    </message>
    <message>
        <source>Nobody else is seen here: there is nobody to merge this person into.</source>
        <translation>Aquí no se ve a nadie más: no hay nadie con quien unir a esta persona.</translation>
    </message>
    <message>
        <source>Choose a person in the list first: this is not done with everybody at once.</source>
        <translation>Elija antes una persona en la lista: esto no se hace con todos a la vez.</translation>
    </message>
    <message>
        <source>{name} counts for nothing</source>
        <translation>{name} no cuenta</translation>
    </message>
    <message>
        <source>Choose a range first: I where it begins, ] where it ends.</source>
        <translation>Elija antes un tramo: I donde empieza, ] donde termina.</translation>
    </message>
    <message>
        <source>The range is excluded</source>
        <translation>Se excluyó el tramo</translation>
    </message>
    <message>
        <source>The mark is gone</source>
        <translation>Se quitó la marca</translation>
    </message>
    <message>
        <source>The range counts again</source>
        <translation>El tramo vuelve a contar</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Name of the chosen face</source>
        <translation>Nombre de la cara elegida</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Igual que…</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>La misma persona que</translation>
    </message>
    <message>
        <source>The chosen face is the same person as another: count them as one (J)</source>
        <translation>La cara elegida es la misma persona que otra: contarlas como una (J)</translation>
    </message>
    <message>
        <source>People ({count})</source>
        <translation>Personas ({count})</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation>Notas ({count})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Name of {face}</source>
        <translation>Nombre de la {face}</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Deshacer la unión</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Abriendo «{name}»…</translation>
    </message>
    <message>
        <source>Looking for the picture…</source>
        <translation>Buscando la imagen…</translation>
    </message>
    <message>
        <source>None of these photos shows a face</source>
        <translation>Ninguna de estas fotos muestra una cara</translation>
    </message>
    <message>
        <source>This session is still being written: it can be looked at, not changed.</source>
        <translation>Esta sesión aún se está escribiendo: se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation>«{name}» había quedado sin terminar y se recuperó hasta su último segundo.</translation>
    </message>
    <message>
        <source>This session cannot be shown</source>
        <translation>No se puede mostrar esta sesión</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Volver a las sesiones</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Buscar el archivo…</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>No se puede mostrar la imagen</translation>
    </message>
    <message>
        <source>face {number}</source>
        <translation>cara {number}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Counts for nothing</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>1 photo with a face</source>
        <translation>1 foto con una cara</translation>
    </message>
    <message>
        <source>{count} photos with a face</source>
        <translation>{count} fotos con una cara</translation>
    </message>
    <message>
        <source>{time} seen</source>
        <translation>se ve {time}</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>media de todos</translation>
    </message>
    <message>
        <source>No face here</source>
        <translation>Ninguna cara aquí</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} fotogramas</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 fotograma</translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation>sin poder leer: {count}</translation>
    </message>
    <message>
        <source>one every {span} s</source>
        <translation>uno cada {span} s</translation>
    </message>
    <message>
        <source>face in {share}</source>
        <translation>cara en el {share}</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>“{name}” is without sound, as {encoding}. Install the program FFmpeg to have the original sound copied and the picture as H.264.</source>
        <translation>«{name}» no tiene sonido y está en {encoding}. Instale el programa FFmpeg para copiar el sonido original y obtener la imagen en H.264.</translation>
    </message>
    <message>
        <source>“{name}” is without sound: FFmpeg could not copy it ({reason}). Solve that, then export the video again.</source>
        <translation>«{name}» no tiene sonido: FFmpeg no pudo copiarlo ({reason}). Soluciónelo y exporte el vídeo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” has no picture in the part that was asked for. Choose another part.</source>
        <translation>«{name}» no tiene imagen en la parte solicitada. Elija otra parte.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” leads to another folder, and nothing is written there. Remove that link.</source>
        <translation>«{name}» en «{folder}» lleva a otra carpeta, y allí no se escribe nada. Elimine ese enlace.</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded</source>
        <translation>no se puede codificar la imagen</translation>
    </message>
    <message>
        <source>“{name}” is not within “{folder}” and is left out.</source>
        <translation>«{name}» no está dentro de «{folder}» y se omite.</translation>
    </message>
    <message>
        <source>For Parquet the package {package} is missing. Install {extra}.</source>
        <translation>Para Parquet falta el paquete {package}. Instale {extra}.</translation>
    </message>
    <message>
        <source>“{name}” holds the session&apos;s own values and stays as it is. Choose another name.</source>
        <translation>«{name}» contiene los valores propios de la sesión y se queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation>La grabación terminó porque ahora otro modelo lee las caras. Inicie otra.</translation>
    </message>
    <message>
        <source>The recording ended because the picture changed its size. Start another one.</source>
        <translation>La grabación terminó porque cambió el tamaño de la imagen. Inicie otra.</translation>
    </message>
    <message>
        <source>1 frame was left out because the computer was too slow.</source>
        <translation>Se omitió 1 fotograma porque el equipo era demasiado lento.</translation>
    </message>
    <message>
        <source>{count} frames were left out because the computer was too slow.</source>
        <translation>Se omitieron {count} fotogramas porque el equipo era demasiado lento.</translation>
    </message>
    <message>
        <source>The recording ended: {problem} What was recorded until then is kept.</source>
        <translation>La grabación terminó: {problem} Se conserva lo grabado hasta entonces.</translation>
    </message>
    <message>
        <source>The recording ended: {reason}. What was recorded until then is kept.</source>
        <translation>La grabación terminó: {reason}. Se conserva lo grabado hasta entonces.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or record to another disk</source>
        <translation>el disco está lleno. Libere espacio o grabe en otro disco</translation>
    </message>
    <message>
        <source>your quota on that disk is used up. Free some space, or record to another disk</source>
        <translation>se agotó su cuota en ese disco. Libere espacio o grabe en otro disco</translation>
    </message>
    <message>
        <source>the disk does not answer properly. Check it, or record to another disk</source>
        <translation>el disco no responde bien. Revíselo o grabe en otro disco</translation>
    </message>
    <message>
        <source>its end is no text</source>
        <translation>su final no es texto</translation>
    </message>
    <message>
        <source>“{name}” does not begin with the columns of FER Desktop&apos;s results. Choose another file.</source>
        <translation>«{name}» no empieza con las columnas de los resultados de FER Desktop. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows, too many to show at once. Analyse a part of the recording, or fewer frames a second.</source>
        <translation>«{name}» tiene más de {most} filas, demasiadas para mostrarlas a la vez. Analice una parte de la grabación o menos fotogramas por segundo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged near line {line}. Analyse the file again, or take a copy of it from before.</source>
        <translation>«{name}» está dañado cerca de la línea {line}. Vuelva a analizar el archivo o use una copia anterior.</translation>
    </message>
    <message>
        <source>“{parent}” holds too many folders called “{name}”. Choose another folder.</source>
        <translation>«{parent}» contiene demasiadas carpetas llamadas «{name}». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The session in “{name}” is too large to be one. Choose another folder.</source>
        <translation>La sesión de «{name}» es demasiado grande para serlo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The session in “{name}” was made by a newer version of FER Desktop. Update the app.</source>
        <translation>La sesión de «{name}» se creó con una versión más reciente de FER Desktop. Actualice la aplicación.</translation>
    </message>
    <message>
        <source>The session in “{name}” is damaged: its session.json can&apos;t be read. Analyse the file again.</source>
        <translation>La sesión de «{name}» está dañada: no se puede leer su session.json. Vuelva a analizar el archivo.</translation>
    </message>
    <message>
        <source>The program ended while this was being recorded.</source>
        <translation>El programa terminó durante esta grabación.</translation>
    </message>
    <message>
        <source>The program ended before the analysis was complete.</source>
        <translation>El programa terminó antes de que se completara el análisis.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: the package {package} is missing. Install {extra}.</source>
        <translation>No se puede escribir «{name}»: falta el paquete {package}. Instale {extra}.</translation>
    </message>
    <message>
        <source>“{name}” has nothing in the part that was asked for. Choose another part.</source>
        <translation>«{name}» no tiene nada en la parte solicitada. Elija otra parte.</translation>
    </message>
    <message>
        <source>Not one of the photos could be read.</source>
        <translation>No se pudo leer ninguna de las fotos.</translation>
    </message>
    <message>
        <source>The analysis was cancelled. Start it again to go on from there.</source>
        <translation>Se canceló el análisis. Inícielo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
        <source>The session in “{name}” can&apos;t be shown. Please report this, with the log file.</source>
        <translation>No se puede mostrar la sesión de «{name}». Informe del problema y adjunte el archivo de registro.</translation>
    </message>
    <message>
        <source>The video of this recording is no longer in its folder. Copy it back there.</source>
        <translation>El video de esta grabación ya no está en su carpeta. Vuelva a copiarlo allí.</translation>
    </message>
    <message>
        <source>The picture is another one now</source>
        <translation>La imagen ahora es otra</translation>
    </message>
    <message>
        <source>“{name}” is not where it was when it was analysed. Its values are all here; find the file to see the picture, too.</source>
        <translation>«{name}» no está donde estaba cuando se analizó. Todos sus valores están aquí; busque el archivo para ver también la imagen.</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <translation>La imagen no está</translation>
    </message>
    <message>
        <source>“{name}” is another file than the one that was analysed, so the stored faces would not fit it. Find the file as it was.</source>
        <translation>«{name}» no es el mismo archivo que se analizó, así que las caras guardadas no encajarían con él. Busque el archivo tal como era.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was analysed, so the stored faces would not fit it. Find the file as it was.</source>
        <translation>«{name}» ha cambiado desde que se analizó, así que las caras guardadas no encajarían con él. Busque el archivo tal como era.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Cara {number}</translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Search names, people, marks, dates</source>
        <translation>Buscar nombres, personas, marcas, fechas</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Buscar en las sesiones</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sesiones, las más recientes primero</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Forget this session here; its files stay (Delete)</source>
        <translation>Olvidar aquí esta sesión; sus archivos se conservan (Supr)</translation>
    </message>
    <message>
        <source>Where they are kept…</source>
        <translation>Dónde se guardan…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation>Buscando sesiones…</translation>
    </message>
    <message>
        <source>Every word must stand in its name, date, people or marks.</source>
        <translation>Todas las palabras deben aparecer en su nombre, fecha, personas o marcas.</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Ninguna sesión coincide</translation>
    </message>
    <message>
        <source>Each analysed file and each recording becomes a session: its values, to look at again.</source>
        <translation>Cada archivo analizado y cada grabación se convierte en una sesión: sus valores, para volver a verlos.</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation>Abrir una sesión…</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Escribiéndose</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>&amp;Volver a contar</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>I&amp;gnorar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What does a face show?</source>
        <translation>¿Qué muestra una cara?</translation>
    </message>
    <message>
        <source>Everything is computed on this computer. Nothing is sent anywhere.</source>
        <translation>Todo se calcula en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Drop photos or folders, see every face labelled</source>
        <translation>Suelte fotos o carpetas y vea cada cara etiquetada</translation>
    </message>
    <message>
        <source>Drop a video, watch it with its labels</source>
        <translation>Suelte un video y véalo con sus etiquetas</translation>
    </message>
    <message>
        <source>Use a camera or a network stream</source>
        <translation>Use una cámara o una transmisión de red</translation>
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
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Drop photos, videos or folders anywhere</source>
        <translation>Suelte fotos, videos o carpetas</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Choose photos and videos to look at</source>
        <translation>Elegir fotos y videos para verlos</translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation>Foto de ejemplo</translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation>Abrir la foto que viene con la aplicación</translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation>Analizar muchos archivos</translation>
    </message>
    <message>
        <source>Put files and folders into a queue: tables, annotated videos, reports</source>
        <translation>Ponga archivos y carpetas en una cola: tablas, videos anotados, informes</translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation>Clip de ejemplo</translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation>Reproducir el clip que viene con la aplicación</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Time for each stage</source>
        <translation>Tiempo de cada etapa</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>Número de caras</translation>
    </message>
    <message>
        <source>Frames left out to stay in time</source>
        <translation>Fotogramas omitidos para no retrasarse</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Dónde se calcula</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation>{count} perdidos</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} omitidos</translation>
    </message>
    <message>
        <source>detect {detect} ms · classify {classify} ms · total {total} ms</source>
        <translation>detección {detect} ms · clasificación {classify} ms · total {total} ms</translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open network stream</source>
        <translation>Abrir transmisión de red</translation>
    </message>
    <message>
        <source>Open a network stream</source>
        <translation>Abrir una transmisión de red</translation>
    </message>
    <message>
        <source>The address of a camera in your network: RTSP, or HTTP with motion JPEG. Passwords are not kept.</source>
        <translation>La dirección de una cámara de su red: RTSP, o HTTP con Motion JPEG. Las contraseñas no se guardan.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>USED BEFORE</source>
        <translation>USADAS ANTES</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not the address of a stream: it begins with rtsp:// or http:// and names a computer.</source>
        <translation>No es la dirección de una transmisión: empieza por rtsp:// o http:// y nombra un equipo.</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>An address looks like rtsp://192.168.1.20/live or http://192.168.1.20:8080/video.</source>
        <translation>Una dirección tiene este aspecto: rtsp://192.168.1.20/live o http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>No address was given. {example}</source>
        <translation>No se indicó ninguna dirección. {example}</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. {example}</source>
        <translation>«{address}» no es una dirección que se pueda usar. {example}</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a stream. {example}</source>
        <translation>«{address}» no es la dirección de una transmisión. {example}</translation>
    </message>
    <message>
        <source>“{address}” names no computer, or holds a blank. {example}</source>
        <translation>«{address}» no nombra ningún equipo o contiene un espacio. {example}</translation>
    </message>
    <message>
        <source>There is no computer “{host}” to be found for {address}. Please check the address.</source>
        <translation>No se encuentra el equipo «{host}» de {address}. Revise la dirección.</translation>
    </message>
    <message>
        <source>“{host}” accepts no connection on port {port}. Please check the address and that the camera is on.</source>
        <translation>«{host}» no acepta conexiones en el puerto {port}. Revise la dirección y que la cámara esté encendida.</translation>
    </message>
    <message>
        <source>No secure connection to {address} is possible. Please check the address; try http instead.</source>
        <translation>No es posible una conexión segura con {address}. Revise la dirección; pruebe con http.</translation>
    </message>
    <message>
        <source>{address} can&apos;t be reached ({reason}). Please check the address and the network.</source>
        <translation>No se puede acceder a {address} ({reason}). Revise la dirección y la red.</translation>
    </message>
    <message>
        <source>{address} does not answer. Please check the address, the camera and the network.</source>
        <translation>{address} no responde. Revise la dirección, la cámara y la red.</translation>
    </message>
    <message>
        <source>{address} does not accept this name and password. Please check them.</source>
        <translation>{address} no acepta este nombre y contraseña. Revíselos.</translation>
    </message>
    <message>
        <source>{address} asks for a name and a password: write http://name:password@ before “{host}”.</source>
        <translation>{address} pide un nombre y una contraseña: escriba http://nombre:contraseña@ delante de «{host}».</translation>
    </message>
    <message>
        <source>“{host}” has nothing at {address}. Please check the last part of the address.</source>
        <translation>«{host}» no tiene nada en {address}. Revise la última parte de la dirección.</translation>
    </message>
    <message>
        <source>{address} answers with error {status} instead of pictures. Please check the camera.</source>
        <translation>{address} responde con el error {status} en lugar de imágenes. Revise la cámara.</translation>
    </message>
    <message>
        <source>{address} answers, but not with a video stream. Please check the address.</source>
        <translation>{address} responde, pero no con una transmisión de video. Revise la dirección.</translation>
    </message>
    <message>
        <source>The stream {address} sends no picture. Please check the camera and the network.</source>
        <translation>La transmisión {address} no envía imagen. Revise la cámara y la red.</translation>
    </message>
    <message>
        <source>The stream {address} stopped sending pictures. Please check the camera and the network.</source>
        <translation>La transmisión {address} dejó de enviar imágenes. Revise la cámara y la red.</translation>
    </message>
    <message>
        <source>the stream</source>
        <translation>la transmisión</translation>
    </message>
    <message>
        <source>the stream ended.</source>
        <translation>la transmisión terminó.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Not counted: {reason}</source>
        <translation>No cuenta: {reason}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Ninguna cara</translation>
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
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Averages on the screen over this time; the stored values stay as they are</source>
        <translation>Promedia en pantalla a lo largo de este tiempo; los valores guardados no cambian</translation>
    </message>
    <message>
        <source>See more of the time (−)</source>
        <translation>Ver un periodo más largo (−)</translation>
    </message>
    <message>
        <source>See less of the time (+)</source>
        <translation>Ver un periodo más corto (+)</translation>
    </message>
    <message>
        <source>See all of the time (0)</source>
        <translation>Ver la duración completa (0)</translation>
    </message>
    <message>
        <source>Part of the time that is seen</source>
        <translation>Periodo visible</translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation>Sin suavizado</translation>
    </message>
    <message>
        <source>Smooth {span} s</source>
        <translation>Suavizar {span} s</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>The videos of this session</source>
        <translation>Los videos de esta sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The session that is open, and others</source>
        <translation>La sesión abierta y otras</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Choose a camera or a network stream</source>
        <translation>Elegir una cámara o una transmisión de red</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resolution that the camera is asked for</source>
        <translation>Resolución que se pide a la cámara</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model that reads expressions</source>
        <translation>El modelo que lee las expresiones</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Elegir una cámara</translation>
    </message>
    <message>
        <source>Comparing {count} models</source>
        <translation>Comparando {count} modelos</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Present time</source>
        <translation>Tiempo actual</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Videos are played without their sound.</source>
        <translation>Los videos se reproducen sin su sonido.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation>&amp;Reproducir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
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
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation>Analizar este archivo…</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Abriendo «{name}»…</translation>
    </message>
    <message>
        <source>No video yet</source>
        <translation>Aún no hay videos</translation>
    </message>
    <message>
        <source>Drop a video on the window, or open one.</source>
        <translation>Suelte un video en la ventana, o abra uno.</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation>Abrir un video…</translation>
    </message>
    <message>
        <source>The faces of a video are read here.</source>
        <translation>Aquí se leen las caras de un video.</translation>
    </message>
    <message>
        <source>This video cannot be played</source>
        <translation>No se puede reproducir este video</translation>
    </message>
    <message>
        <source>Open another video…</source>
        <translation>Abrir otro video…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {analysed} of {delivered} a second analysed</source>
        <translation>Se omiten fotogramas para no retrasarse: {analysed} de {delivered} por segundo analizados</translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {count} so far</source>
        <translation>Se omiten fotogramas para no retrasarse: {count} hasta ahora</translation>
    </message>
</context>
<context>
    <name>Videos</name>
    <message>
        <source>“{name}” is damaged: it can only be read up to {time}. Copy it again.</source>
        <translation>«{name}» está dañado: solo se puede leer hasta {time}. Vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>“{name}” holds no picture that can be decoded. Try to convert it to MP4 (H.264).</source>
        <translation>«{name}» no contiene imagen que se pueda decodificar. Pruebe a convertirlo a MP4 (H.264).</translation>
    </message>
    <message>
        <source>“{name}” holds sound but no picture. Please choose a video.</source>
        <translation>«{name}» contiene sonido, pero no imagen. Elija un video.</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a video. Please choose another file.</source>
        <translation>«{name}» es un archivo de texto, no un video. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a photo, not a video. Please choose another file.</source>
        <translation>«{name}» es una foto, no un video. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a document, not a video. Please choose another file.</source>
        <translation>«{name}» es un documento, no un video. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a video that FER Desktop can read. Try to convert it to MP4 (H.264).</source>
        <translation>«{name}» no es un video que FER Desktop pueda leer. Pruebe a convertirlo a MP4 (H.264).</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not complete and can&apos;t be played. Please copy or download it again.</source>
        <translation>«{name}» está dañado o incompleto y no se puede reproducir. Vuelva a copiarlo o descargarlo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened: its name, or its folder&apos;s, is no text. Please rename it.</source>
        <translation>No se puede abrir «{name}»: su nombre, o el de su carpeta, no es texto. Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of a kind that can&apos;t be shown. Try to convert it.</source>
        <translation>«{name}» contiene imágenes de un tipo que no se puede mostrar. Pruebe a convertirlo.</translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>Nothing to read</source>
        <translation>Nada que leer</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>No se encontraron caras</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing is read.</source>
        <translation>No hay ningún modelo cargado, así que no se lee nada.</translation>
    </message>
</context>
<context>
    <name>WindowShell</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Looking at what was dropped…</source>
        <translation>Examinando lo que se soltó…</translation>
    </message>
    <message>
        <source>Choose a folder of photos or videos</source>
        <translation>Elegir una carpeta con fotos o videos</translation>
    </message>
    <message>
        <source>That cannot be opened here: drop files or folders of this computer, or the address of a stream, which begins with rtsp:// or http://. Save a picture from elsewhere as a file first.</source>
        <translation>Eso no se puede abrir aquí: suelte archivos o carpetas de este equipo, o la dirección de una transmisión, que empieza por rtsp:// o http://. Guarde antes como archivo una imagen que venga de otro sitio.</translation>
    </message>
</context>
</TS>
