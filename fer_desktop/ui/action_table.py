"""The table of actions: names, words, tips, keys. `fer_desktop.ui.actions` makes them."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from fer_desktop.ui.review_table import REVIEW, REVIEW_SECTION

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


def _n(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


ROWS = (
    Row("open", _n("&Open photos or videos…"), _n("Choose photos and videos to look at"), (_Std.Open, "O"), "open"),
    Row("open_folder", _n("Open &folder…"), _n("Look at all photos of a folder"), ("Ctrl+Shift+O",), "folder"),
    Row(
        "open_stream",
        _n("Open &network stream…"),
        _n("Watch a camera in the network by its address"),
        ("Ctrl+U",),
        "stream",
    ),
    Row(
        "analyse_this",
        _n("&Analyse this file…"),
        _n("Put this file into the queue, to have a table of its values and more"),
        ("Ctrl+E",),
        "analyse",
    ),
    Row("sample", _n("&Sample photo"), _n("Open the photo that comes with the application"), (), "sample"),
    Row("sample_clip", _n("Sample &clip"), _n("Play the clip that comes with the application"), (), "play"),
    Row(
        "save", _n("&Save labelled picture…"), _n("Save this picture with its frames and labels"), (_Std.Save,), "save"
    ),
    Row(
        "save_all",
        _n("Save &all labelled photos…"),
        _n("Save every photo of the filmstrip with frames and labels"),
        ("Ctrl+Shift+S",),
        "save",
    ),
    Row(
        "copy",
        _n("&Copy picture"),
        _n("Copy this picture with its frames and labels to the clipboard"),
        (_Std.Copy,),
        "copy",
    ),
    Row("quit", _n("&Quit"), _n("Close the application"), ("Ctrl+Q",)),
    Row("zoom_in", _n("Zoom &in"), _n("Show the picture larger"), (_Std.ZoomIn, "Ctrl+=", "+", "="), "zoom_in"),
    Row("zoom_out", _n("Zoom &out"), _n("Show the picture smaller"), (_Std.ZoomOut, "-"), "zoom_out"),
    Row("zoom_fit", _n("&Fit to window"), _n("Show the whole picture"), ("Ctrl+0", "0"), "fit"),
    Row(
        "zoom_actual",
        _n("&Actual size"),
        _n("One pixel of the picture for one of the screen (100 %)"),
        ("Ctrl+1",),
        "actual",
    ),
    Row("next_face", _n("Ne&xt face"), _n("Choose the next face in the picture"), ("N",), "face"),
    Row("previous_face", _n("Pre&vious face"), _n("Choose the face before in the picture"), ("Shift+N",), "face"),
    Row("labels", _n("&Labels on the picture"), _n("Show frames and labels on the picture"), ("H",), "", True),
    Row(
        "where",
        _n("&Where it looked"),
        _n("Show where in each face the model looked"),
        ("W",),
        "where",
        True,
    ),
    Row("side_panel", _n("Side &panel"), _n("Show the panel with the bars"), ("F9",), "", True),
    Row(
        "full_screen",
        _n("F&ull screen"),
        _n("Nothing but the picture on the whole screen"),
        ("F", "F11"),
        "fullscreen",
        True,
    ),
    Row("play", _n("&Play or pause"), _n("Play or pause the video"), ("Space", "K"), "play"),
    Row("step_back", _n("Step &back"), _n("Show the frame before"), ("Left", ","), "step_back"),
    Row("step_forward", _n("Step &forward"), _n("Show the next frame"), ("Right", "."), "step_forward"),
    Row("jump_back", _n("Jump back 5 s"), _n("Go five seconds back"), ("Shift+Left",)),
    Row("jump_forward", _n("Jump forward 5 s"), _n("Go five seconds forward"), ("Shift+Right",)),
    Row("to_start", _n("To the &start"), _n("Go to the first frame"), ("Home",)),
    Row("slower", _n("Slower"), _n("Play at the next lower speed"), ("[",)),
    Row("faster", _n("Faster"), _n("Play at the next higher speed"), ("]",)),
    Row("loop", _n("&Loop"), _n("Start again when the video ends"), ("L",), "loop", True),
    Row("previous", _n("&Previous photo"), _n("Show the photo before"), ("Left", "PgUp"), "previous"),
    Row("next", _n("&Next photo"), _n("Show the next photo"), ("Right", "PgDown"), "next"),
    Row("first", _n("First photo"), _n("Show the first photo"), ("Home",)),
    Row("last", _n("Last photo"), _n("Show the last photo"), ("End",)),
    Row("refresh", _n("&Look for cameras"), _n("List the cameras again"), ("F5",), "refresh"),
    Row("mirror", _n("&Mirror"), _n("Show the camera's picture like a mirror"), ("M",), "mirror", True),
    Row("record", _n("&Record"), _n("Record the picture and what is read in it, as a session"), ("R",), "record"),
    Row("snapshot", _n("&Snapshot"), _n("Save the labelled picture of this moment"), ("S",), "snapshot"),
    Row("stop", _n("S&top"), _n("Stop the camera or the stream"), ("Ctrl+.",), "stop"),
    Row(
        "compare",
        _n("&Compare models…"),
        _n("Let several models read the same faces, side by side"),
        ("Ctrl+M",),
        "compare",
    ),
    Row("stop_compare", _n("&Stop comparing"), _n("Read with one model only"), (), ""),
    Row(
        "add_model",
        _n("&Add your own model…"),
        _n("Try out an ONNX model of your own and add it to the list"),
        (),
        "model",
    ),
    Row(
        "about_model",
        _n("About this &model"),
        _n("What the model in use is, how good it is, and where it fails"),
        ("Ctrl+I",),
        "info",
    ),
    Row(
        "measure",
        _n("&Test on your own faces…"),
        _n("Measure how often a model is right on labelled faces of your own"),
        (),
        "actual",
    ),
    Row("reload_model", _n("Load the model &again"), _n("Try once more to load the model"), (), "refresh"),
    Row("home", _n("&Home"), _n("The start page"), ("1",), "home", True),
    Row("photos", _n("&Photos"), _n("Photos and folders"), ("2",), "photos", True),
    Row("video", _n("&Video"), _n("Video files"), ("3",), "video", True),
    Row("live", _n("&Live"), _n("Cameras and network streams"), ("4",), "live", True),
    Row(
        "analyse",
        _n("Anal&yse files"),
        _n("Analyse many files one after the other, in the background"),
        ("5",),
        "analyse",
        True,
    ),
    Row("sessions", _n("&Sessions"), _n("Results of earlier analyses"), ("6",), "sessions", True),
    *(Row(*row) for row in REVIEW),
    Row("keys", _n("&Keyboard keys"), _n("List all keys"), ("?", _Std.HelpContents), "help"),
    Row("about", _n("&About FER Desktop"), _n("Versions, licence, and how good the model is"), (), "info"),
    Row("notices", _n("Open-source &notices"), _n("What others made that this application uses")),
)

PHOTO_ACTIONS = ("previous", "next", "first", "last")
VIDEO_ACTIONS = ("step_back", "step_forward", "jump_back", "jump_forward", "to_start", "play")
PAGE_ACTIONS = ("home", "photos", "video", "live", "analyse", "sessions")

SECTIONS = (
    (
        _n("Everywhere"),
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
        _n("Picture"),
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
    (_n("Photos"), ("previous", "next", "first", "last", "save_all")),
    (
        _n("Video"),
        ("play", "step_back", "step_forward", "jump_back", "jump_forward", "to_start", "slower", "faster", "loop"),
    ),
    (_n("Live"), ("record", "snapshot", "mirror", "refresh", "stop")),
    REVIEW_SECTION,
)
"""How the keyboard page is divided."""
