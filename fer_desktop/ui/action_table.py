"""The table of actions: names, words, tips, keys. `fer_desktop.ui.actions` makes them."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from fer_desktop.ui.review_table import REVIEW, REVIEW_SECTION
from fer_desktop.words import noted

Keys = tuple[str | QKeySequence.StandardKey, ...]
_Std = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Row:
    """One action: its name in the code, its text in the menu, what it does in a sentence, and its keys."""

    name: str
    text: str
    tip: str
    keys: Keys = ()
    icon: str = ""
    checkable: bool = False


ROWS = (
    Row(
        "open",
        noted("Actions", "&Open photos or videos…"),
        noted("Actions", "Choose photos or videos"),
        (_Std.Open, "O"),
        "open",
    ),
    Row(
        "open_folder",
        noted("Actions", "Open &folder…"),
        noted("Actions", "Choose a folder of photos or videos"),
        ("Ctrl+Shift+O",),
        "folder",
    ),
    Row(
        "open_stream",
        noted("Actions", "Open &network stream…"),
        noted("Actions", "Watch a camera in the network by its address"),
        ("Ctrl+U",),
        "stream",
    ),
    Row(
        "analyse_this",
        noted("Actions", "&Analyse this file…"),
        noted("Actions", "Put this file into the queue, to have a table of its values and more"),
        ("Ctrl+E",),
        "analyse",
    ),
    Row(
        "sample",
        noted("Actions", "Sa&mple photo"),
        noted("Actions", "Open the photo that comes with the application"),
        (),
        "sample",
    ),
    Row(
        "sample_clip",
        noted("Actions", "Samp&le clip"),
        noted("Actions", "Play the clip that comes with the application"),
        (),
        "play",
    ),
    Row(
        "save",
        noted("Actions", "&Save labelled picture…"),
        noted("Actions", "Save this picture with its frames and labels"),
        (_Std.Save,),
        "save",
    ),
    Row(
        "save_all",
        noted("Actions", "Save all la&belled photos…"),
        noted("Actions", "Save every photo of the filmstrip with frames and labels"),
        ("Ctrl+Shift+S",),
        "save",
    ),
    Row(
        "copy",
        noted("Actions", "&Copy picture"),
        noted("Actions", "Copy this picture with its frames and labels to the clipboard"),
        (_Std.Copy,),
        "copy",
    ),
    Row(
        "show_folder",
        noted("Actions", "Show its fol&der"),
        noted("Actions", "Open the folder in which this file is, in the system's file manager"),
        (),
        "folder",
    ),
    Row("quit", noted("Actions", "&Quit"), noted("Actions", "Close the application"), ("Ctrl+Q",)),
    Row(
        "zoom_in",
        noted("Actions", "Zoom &in"),
        noted("Actions", "Show the picture larger"),
        (_Std.ZoomIn, "Ctrl+=", "+", "="),
        "zoom_in",
    ),
    Row(
        "zoom_out",
        noted("Actions", "Zoom &out"),
        noted("Actions", "Show the picture smaller"),
        (_Std.ZoomOut, "-"),
        "zoom_out",
    ),
    Row(
        "zoom_fit",
        noted("Actions", "&Fit to window"),
        noted("Actions", "Show the whole picture"),
        ("Ctrl+0", "0"),
        "fit",
    ),
    Row(
        "zoom_actual",
        noted("Actions", "&Actual size"),
        noted("Actions", "One pixel of the picture for one of the screen (100 %)"),
        ("Ctrl+1",),
        "actual",
    ),
    Row(
        "next_face",
        noted("Actions", "Ne&xt face"),
        noted("Actions", "Choose the next face in the picture"),
        ("N",),
        "face",
    ),
    Row(
        "previous_face",
        noted("Actions", "Pre&vious face"),
        noted("Actions", "Choose the face before in the picture"),
        ("Shift+N",),
        "face",
    ),
    Row(
        "labels",
        noted("Actions", "&Labels on the picture"),
        noted("Actions", "Show frames and labels on the picture"),
        ("H",),
        "",
        True,
    ),
    Row(
        "where",
        noted("Actions", "&Where it looked"),
        noted("Actions", "Show where in each face the model looked"),
        ("W",),
        "where",
        True,
    ),
    Row(
        "side_panel",
        noted("Actions", "Side &panel"),
        noted("Actions", "Show the panel with the bars"),
        ("F9",),
        "",
        True,
    ),
    Row(
        "full_screen",
        noted("Actions", "F&ull screen"),
        noted("Actions", "Nothing but the picture on the whole screen"),
        ("F", "F11"),
        "fullscreen",
        True,
    ),
    Row(
        "play", noted("Actions", "&Play or pause"), noted("Actions", "Play or pause the video"), ("Space", "K"), "play"
    ),
    Row(
        "step_back",
        noted("Actions", "Step &back"),
        noted("Actions", "Show the frame before"),
        ("Left", ","),
        "step_back",
    ),
    Row(
        "step_forward",
        noted("Actions", "Step &forward"),
        noted("Actions", "Show the next frame"),
        ("Right", "."),
        "step_forward",
    ),
    Row("jump_back", noted("Actions", "Jump back 5 s"), noted("Actions", "Go five seconds back"), ("Shift+Left",)),
    Row(
        "jump_forward",
        noted("Actions", "Jump forward 5 s"),
        noted("Actions", "Go five seconds forward"),
        ("Shift+Right",),
    ),
    Row("to_start", noted("Actions", "To the st&art"), noted("Actions", "Go to the first frame"), ("Home",)),
    Row("slower", noted("Actions", "Slower"), noted("Actions", "Play at the next lower speed"), ("[",)),
    Row("faster", noted("Actions", "Faster"), noted("Actions", "Play at the next higher speed"), ("]",)),
    Row("loop", noted("Actions", "&Loop"), noted("Actions", "Start again when the video ends"), ("L",), "loop", True),
    Row(
        "previous",
        noted("Actions", "P&revious photo"),
        noted("Actions", "Show the photo before"),
        ("Left", "PgUp"),
        "previous",
    ),
    Row("next", noted("Actions", "&Next photo"), noted("Actions", "Show the next photo"), ("Right", "PgDown"), "next"),
    Row("first", noted("Actions", "First photo"), noted("Actions", "Show the first photo"), ("Home",)),
    Row("last", noted("Actions", "Last photo"), noted("Actions", "Show the last photo"), ("End",)),
    Row(
        "refresh", noted("Actions", "&Look for cameras"), noted("Actions", "List the cameras again"), ("F5",), "refresh"
    ),
    Row(
        "mirror",
        noted("Actions", "&Mirror"),
        noted("Actions", "Show the camera's picture like a mirror"),
        ("M",),
        "mirror",
        True,
    ),
    Row(
        "record",
        noted("Actions", "&Record"),
        noted("Actions", "Record the picture and what is read in it, as a session"),
        ("R",),
        "record",
    ),
    Row(
        "snapshot",
        noted("Actions", "&Snapshot"),
        noted("Actions", "Save the labelled picture of this moment"),
        ("S",),
        "snapshot",
    ),
    Row("stop", noted("Actions", "S&top"), noted("Actions", "Stop the camera or the stream"), ("Ctrl+.",), "stop"),
    Row(
        "compare",
        noted("Actions", "&Compare models…"),
        noted("Actions", "Let several models read the same faces, side by side"),
        ("Ctrl+M",),
        "compare",
    ),
    Row("stop_compare", noted("Actions", "&Stop comparing"), noted("Actions", "Read with one model only"), (), ""),
    Row(
        "add_model",
        noted("Actions", "&Add your own model…"),
        noted("Actions", "Try out an ONNX model of your own and add it to the list"),
        (),
        "model",
    ),
    Row(
        "about_model",
        noted("Actions", "About this &model"),
        noted("Actions", "What the model in use is, how good it is, and where it fails"),
        ("Ctrl+I",),
        "info",
    ),
    Row(
        "measure",
        noted("Actions", "&Test on your own faces…"),
        noted("Actions", "Measure how often a model is right on labelled faces of your own"),
        (),
        "actual",
    ),
    Row(
        "reload_model",
        noted("Actions", "&Load the model again"),
        noted("Actions", "Try once more to load the model"),
        (),
        "refresh",
    ),
    Row("home", noted("Actions", "&Home"), noted("Actions", "The start page"), ("1",), "home", True),
    Row("photos", noted("Actions", "&Photos"), noted("Actions", "Photos and folders"), ("2",), "photos", True),
    Row("video", noted("Actions", "&Video"), noted("Actions", "Video files"), ("3",), "video", True),
    Row("live", noted("Actions", "&Live"), noted("Actions", "Cameras and network streams"), ("4",), "live", True),
    Row(
        "analyse",
        noted("Actions", "Anal&yse files"),
        noted("Actions", "Analyse many files one after the other, in the background"),
        ("5",),
        "analyse",
        True,
    ),
    Row(
        "sessions",
        noted("Actions", "&Sessions"),
        noted("Actions", "Results of earlier analyses"),
        ("6",),
        "sessions",
        True,
    ),
    *(Row(*row) for row in REVIEW),
    Row(
        "keys", noted("Actions", "&Keyboard keys"), noted("Actions", "List all keys"), ("?", _Std.HelpContents), "help"
    ),
    Row(
        "about",
        noted("Actions", "About &FER Desktop"),
        noted("Actions", "Versions, licence, and how good the model is"),
        (),
        "info",
    ),
    Row(
        "notices",
        noted("Actions", "Open-source &notices"),
        noted("Actions", "What others made that this application uses"),
    ),
)

PHOTO_ACTIONS = ("previous", "next", "first", "last")
VIDEO_ACTIONS = ("step_back", "step_forward", "jump_back", "jump_forward", "to_start", "play")
PAGE_ACTIONS = ("home", "photos", "video", "live", "analyse", "sessions")

SECTIONS = (
    (
        noted("Actions", "Everywhere"),
        (
            "open",
            "open_folder",
            "open_stream",
            "home",
            "photos",
            "video",
            "live",
            "analyse",
            "analyse_this",
            "sessions",
            "full_screen",
            "side_panel",
            "compare",
            "about_model",
            "keys",
            "quit",
        ),
    ),
    (
        noted("Actions", "Picture"),
        (
            "zoom_in",
            "zoom_out",
            "zoom_fit",
            "zoom_actual",
            "next_face",
            "previous_face",
            "labels",
            "where",
            "save",
            "copy",
        ),
    ),
    (noted("Actions", "Photos"), ("previous", "next", "first", "last", "save_all")),
    (
        noted("Actions", "Video"),
        ("play", "step_back", "step_forward", "jump_back", "jump_forward", "to_start", "slower", "faster", "loop"),
    ),
    (noted("Actions", "Live"), ("record", "snapshot", "mirror", "refresh", "stop")),
    REVIEW_SECTION,
)
"""How the keyboard page is divided."""
