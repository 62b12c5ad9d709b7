<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FER Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which expression a face bears. An expression is what a face shows, not what a person feels: do not judge people by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. No picture, figure or name is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MADE OF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from: {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the model: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open photos or videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos and videos to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all photos of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;network stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a camera in the network by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse this file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this file into the queue, to have a table of its values and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample &amp;clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save labelled picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this picture with its frames and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;all labelled photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every photo of the filmstrip with frames and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this picture with its frames and labels to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the picture for one of the screen (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next face in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the face before in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show frames and labels on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where in each face the model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panel with the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the picture on the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump back 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go five seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump forward 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go five seconds forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play at the next lower speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play at the next higher speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when the video ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the cameras again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the camera&apos;s picture like a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the picture and what is read in it, as a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the labelled picture of this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the camera or the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let several models read the same faces, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with one model only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add your own model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try out an ONNX model of your own and add it to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model in use is, how good it is, and where it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test on your own faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how often a model is right on labelled faces of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more to load the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras and network streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anal&amp;yse files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse many files one after the other, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of earlier analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About FER Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, licence, and how good the model is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-source &amp;notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others made that this application uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About another m&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the results of an earlier analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the values as CSV, with your names and ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report on this session, to read and to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous &amp;change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where this expression began, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where another expression begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the time in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See less of the time (with the focus there also +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the time out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more of the time (with the focus there also −)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all of the time (with the focus there also 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a mark at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a range at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the range at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the chosen range count for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the excluded range at this moment count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen face a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen face is the same person as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;gnore the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the chosen face count for nothing, or count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraChooser</name>
    <message>
        <source>Open a network stream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera in your network, by its RTSP or HTTP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network stream can be opened at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pictures stay on this computer. Nothing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in: it appears here by itself. If it is plugged in, close other programs that use it and check that this application may use cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close FER Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read the same faces at the same time. The first one is also written on the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one model. Add another one in the Model menu first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} models at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two models or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Readings of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} read as {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} as {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} faces of {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {whole} faces of {true} ({share}) were read as {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to put into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open {count} items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Expressions</name>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sadness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disgust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message>
        <source>In this picture they agree on {agreed} of {faces} faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far they agree on {share} of {faces} readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Photos and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos or videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: what is taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save labelled picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendChip</name>
    <message>
        <source>Show or hide the line of {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveViewer</name>
    <message>
        <source>Opening “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {seconds} seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in a moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The picture could not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture with its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {done} of {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Test on your own faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} faces read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {faces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often does a model see in faces what you see in them? Choose a folder that has a folder of pictures for each expression (happiness, anger …), or FER+, FER2013 or RAF-DB as they are given out. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are whole photos: find the face first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part, where there are parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces and labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose labelled faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Watch this camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}; learned from {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this model is and how good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the copy that was made when it was added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the model “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the model “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>What is taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what people saw in a face. Columns: what the model read. Figures: faces. The stronger the colour, the larger the share of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of its faces that are read right, with its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right at the first guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of the stated probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has measured this model yet, or its card does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {faces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes faces of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} ms alone, {many} ms among {batch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each part brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Marks and excluded ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet. M marks the moment on the screen; I and ] choose a range, X excludes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this note away (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this note away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Open-source notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>No face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or a folder on the window, or open some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces of a photo are read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing {done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prior</name>
    <message>
        <source>How common are rare expressions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As rare as in the training pictures: a doubtful face is read as a common expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less rare than in the training pictures: a doubtful face may be a rare expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every expression is equally likely: for posed faces. Finds more rare ones, and more wrong ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueChoices</name>
    <message>
        <source>How files are analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest face in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHICH FRAMES OF VIDEOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PART OF VIDEOS (MINUTES:SECONDS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEAVE OUT FACES SMALLER THAN (PX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results.csv is always written: everything else is made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IS WRITTEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE TO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds for every file that begins from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times as minutes:seconds, such as 1:30, and the smallest face as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One every {count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One every {count} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueControl</name>
    <message>
        <source>Looking at what was dropped…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not analysed to its end the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files were not analysed the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still being analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now, the queue stops. At the next start it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model yet. Wait until one is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is finished: {made} analysed, {failed} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is finished: 1 file is analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is finished: {made} files are analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the results go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>What was dropped can&apos;t be looked at: {reason}. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Goes on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was analysed before in the same way: nothing was left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be analysed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was analysed is kept; retry goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to the beginning of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the annotated video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing labelled photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, with gaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Analyse files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos, videos or folders here. Each gets a table of its values, to look at, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the queue; results stay (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingControl</name>
    <message>
        <source>The model “{name}” does not tell where it looked. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{name}” does not say how common expressions were in its training pictures, so this cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecallBars</name>
    <message>
        <source>Recall of each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Last sessions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordControl</name>
    <message>
        <source>REC 0:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} frames lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded: no picture came. Check the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} frames were left out because the computer was too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ended because another model reads the faces now. Start another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ended because it was changed how common rare expressions are. Start another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the recording to its end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingDesk</name>
    <message>
        <source>There is no model yet, so there would be nothing to record. Wait until one is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that the app made when it was added is deleted. Your own file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Save all labelled photos in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {what} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Present time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionControl</name>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unfinished sessions have been recovered, up to their last second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows written to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialogs</name>
    <message>
        <source>Open a session: choose its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is “{name}” now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} is now {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} counts for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a range first: I where it begins, ] where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range counts again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chosen face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen face is the same person as another: count them as one (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {face}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is still being written: it can be looked at, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was left unfinished and has been recovered, up to its last second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos with a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one every {span} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face in {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsList</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, people, marks, dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this session here; its files stay (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must stand in its name, date, people or marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each analysed file and each recording becomes a session: its values, to look at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a face show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is computed on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or folders, see every face labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a video, watch it with its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a camera or a network stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos, videos or folders anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos and videos to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo that comes with the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put files and folders into a queue: tables, annotated videos, reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the clip that comes with the application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames left out to stay in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detect {detect} ms · classify {classify} ms · total {total} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamDialog</name>
    <message>
        <source>Open network stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a camera in your network: RTSP, or HTTP with motion JPEG. Passwords are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USED BEFORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the address of a stream: it begins with rtsp:// or http:// and names a computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages on the screen over this time; the stored values stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See more of the time (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See less of the time (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all of the time (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the time that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth {span} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The videos of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session that is open, and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera or a network stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution that the camera is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that reads expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {count} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Present time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos are played without their sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoPage</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse this file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a video on the window, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces of a video are read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {analysed} of {delivered} a second analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipping frames to stay in time: {count} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerPage</name>
    <message>
        <source>Nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded, so nothing is read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowShell</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what was dropped…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
