"""The actions of the viewer of sessions, as rows for `fer_desktop.ui.action_table`: name, text, tip, keys, icon."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

_Std = QKeySequence.StandardKey


def _n(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


REVIEW: tuple[tuple[str, str, str, tuple[str | QKeySequence.StandardKey, ...], str], ...] = (
    (
        "open_session",
        _n("Open s&ession…"),
        _n("Look at the results of an earlier analysis"),
        ("Ctrl+Shift+E",),
        "folder",
    ),
    ("review_close", _n("&Back to the sessions"), _n("Close this session"), ("Backspace", "Alt+Left"), "previous"),
    (
        "review_export",
        _n("E&xport results…"),
        _n("Write the values as CSV, with your names and ranges"),
        ("Ctrl+E",),
        "save",
    ),
    (
        "review_report",
        _n("Re&port…"),
        _n("Write a report on this session, to read and to print"),
        ("Ctrl+P",),
        "report",
    ),
    ("review_undo", _n("&Undo"), _n("Take the last change back"), (_Std.Undo,), "undo"),
    ("review_redo", _n("&Redo"), _n("Make the change again that was taken back"), (_Std.Redo, "Ctrl+Shift+Z"), "redo"),
    ("review_play", _n("&Play or pause"), _n("Play or pause"), ("Space", "K"), "play"),
    ("review_back", _n("Step &back"), _n("Show the frame before"), ("Left", ","), "step_back"),
    ("review_forward", _n("Step &forward"), _n("Show the next frame"), ("Right", "."), "step_forward"),
    ("review_jump_back", _n("Jump back 5 s"), _n("Go five seconds back"), ("Shift+Left",), ""),
    ("review_jump_forward", _n("Jump forward 5 s"), _n("Go five seconds forward"), ("Shift+Right",), ""),
    ("review_start", _n("To the &start"), _n("Go to the beginning"), ("Home",), ""),
    ("review_end", _n("To the &end"), _n("Go to the end"), ("End",), ""),
    (
        "review_previous_change",
        _n("Previous &change"),
        _n("Go back to where this expression began, or the one before"),
        ("PgUp", "Ctrl+Left"),
        "previous_change",
    ),
    (
        "review_next_change",
        _n("Next c&hange"),
        _n("Go to where another expression begins"),
        ("PgDown", "Ctrl+Right"),
        "next_change",
    ),
    ("review_slower", _n("Slower"), _n("Play at the next lower speed"), ("Ctrl+Down",), ""),
    ("review_faster", _n("Faster"), _n("Play at the next higher speed"), ("Ctrl+Up",), ""),
    (
        "review_less",
        _n("Zoom the time in"),
        _n("See less of the time (with the focus there also +)"),
        ("Shift+Up",),
        "",
    ),
    (
        "review_more",
        _n("Zoom the time out"),
        _n("See more of the time (with the focus there also −)"),
        ("Shift+Down",),
        "",
    ),
    (
        "review_fit",
        _n("See all of the time"),
        _n("See all of the time (with the focus there also 0)"),
        ("Shift+Home",),
        "",
    ),
    ("review_mark", _n("&Mark this moment"), _n("Set a mark at this moment"), ("M",), "flag"),
    ("review_in", _n("Range begins here"), _n("Begin a range at this moment"), ("I", "["), "range_in"),
    ("review_out", _n("Range ends here"), _n("End the range at this moment"), ("Shift+I", "]"), "range_out"),
    ("review_exclude", _n("E&xclude the range"), _n("Have the chosen range count for nothing"), ("X",), "exclude"),
    ("review_include", _n("Count again"), _n("Have the excluded range at this moment count again"), ("Shift+X",), ""),
    ("review_rename", _n("Re&name the person"), _n("Give the chosen face a name"), ("F2",), ""),
    ("review_merge", _n("&Merge into another…"), _n("The chosen face is the same person as another"), ("J",), ""),
    (
        "review_ignore",
        _n("I&gnore the person"),
        _n("Have the chosen face count for nothing, or count again"),
        ("G",),
        "",
    ),
)

REVIEW_ACTIONS = tuple(row[0] for row in REVIEW if row[0].startswith("review_"))

REVIEW_SECTION = (
    _n("Sessions"),
    (
        "open_session",
        "review_close",
        "review_play",
        "review_back",
        "review_forward",
        "review_jump_back",
        "review_jump_forward",
        "review_start",
        "review_end",
        "review_previous_change",
        "review_next_change",
        "review_slower",
        "review_faster",
        "review_less",
        "review_more",
        "review_fit",
        "review_mark",
        "review_in",
        "review_out",
        "review_exclude",
        "review_include",
        "review_rename",
        "review_merge",
        "review_ignore",
        "review_undo",
        "review_redo",
        "review_export",
        "review_report",
    ),
)
