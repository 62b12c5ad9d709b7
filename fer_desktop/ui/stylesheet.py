"""The style sheet, with ``$token`` where a colour of the theme goes (see `fer_desktop.ui.theme`)."""

# Only rules here: sizes are in px, distances in steps of 4, a focused control has a 2 px accent border and gives the
# extra pixel back from its padding, so that nothing moves.
SHEET = """
QMainWindow, QDialog { background: $background; color: $text; }
QWidget { outline: 0; }

/* --- labels --- */
QLabel { background: transparent; color: $text; }
QLabel:disabled { color: $quiet; }
QLabel[role="heading"] { font-size: 28px; font-weight: 700; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="section"] { font-size: 11px; font-weight: 600; color: $quiet; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { font-size: 11px; color: $quiet; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="link"] { color: $link; }
QLabel[role="error"] { color: $error; }

/* --- surfaces --- */
QWidget[role="panel"] { background: $panel; border: 0; }
QWidget[role="bar"] { background: $panel; border: 0; }
QWidget[role="bar_top"] { background: $panel; border: 0; border-bottom: 1px solid $line; }
QWidget[role="bar_bottom"] { background: $panel; border: 0; border-top: 1px solid $line; }
QFrame[role="tile"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[role="toast"] { background: $raised; border: 1px solid $line; border-radius: 10px; }
QWidget[role="line"] { background: $line; border: 0; }
QFrame[role="card"], QPushButton[role="card"] { background: $panel; border: 1px solid $line; border-radius: 14px; }
QFrame[role="card"]:hover, QPushButton[role="card"]:hover { background: $raised; }
QPushButton[role="card"] { padding: 0; text-align: left; }
QPushButton[role="card"]:focus, QFrame[role="card"]:focus { border: 2px solid $accent; }
QFrame[role="drop"] { background: transparent; border: 2px dashed $line; border-radius: 14px; }
QFrame[role="drop"][over="true"] { border: 2px dashed $accent; background: $panel; }

/* --- buttons --- */
QPushButton {
  background: $raised; color: $text; border: 1px solid $line; border-radius: 8px;
  padding: 7px 13px; min-height: 18px; font-weight: 500;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 12px; }
QPushButton:disabled { color: $quiet; background: $panel; }
QPushButton[role="primary"] { background: $accent_fill; border-color: $accent_fill; color: $on_fill; font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
  background: $accent_hover; border-color: $accent_hover;
}
QPushButton[role="primary"]:focus { border-color: $text; }
QPushButton[role="primary"]:disabled { background: $raised; border-color: $line; color: $quiet; }
QPushButton[role="danger"] { background: $danger_fill; border-color: $danger_fill; color: $on_fill; font-weight: 600; }
QPushButton[role="danger"]:hover, QPushButton[role="danger"]:pressed {
  background: $danger_hover; border-color: $danger_hover;
}
QPushButton[role="danger"]:focus { border-color: $text; }
QPushButton[role="danger"]:disabled { background: $raised; border-color: $line; color: $quiet; }
QPushButton[role="link"] {
  background: transparent; border: 1px solid transparent; color: $link; border-radius: 4px;
  padding: 3px 3px; min-height: 16px;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 2px; }
QPushButton[role="link"]:disabled { color: $quiet; text-decoration: none; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton {
  background: transparent; color: $text; border: 1px solid transparent; border-radius: 8px; padding: 5px 9px;
}
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $raised; }
QToolButton:focus { border: 2px solid $accent; padding: 4px 8px; }
QToolButton:disabled { color: $quiet; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[role="tab"] { color: $quiet; font-weight: 600; padding: 7px 13px; }
QToolButton[role="tab"]:hover { color: $text; background: transparent; }
QToolButton[role="tab"]:checked { color: $text; background: $raised; border-color: $edge; }
QToolButton[role="tab"]:focus { padding: 6px 12px; }
QToolButton[role="flat"], QPushButton[role="flat"] {
  background: transparent; border: 1px solid transparent; padding: 5px; min-height: 16px;
}
QToolButton[role="flat"]:hover, QPushButton[role="flat"]:hover { background: $raised; }
QToolButton[role="flat"]:checked, QPushButton[role="flat"]:checked { background: $raised; border-color: $edge; }
QToolButton[role="flat"]:focus, QPushButton[role="flat"]:focus { border: 2px solid $accent; padding: 4px; }
QToolButton[role="picker"], QPushButton[role="picker"] {
  background: $background; color: $text; border: 1px solid $line; border-radius: 8px;
  padding: 6px 10px; min-height: 16px; font-weight: 500; text-align: left;
}
QToolButton[role="picker"]:hover, QPushButton[role="picker"]:hover {
  background: $raised; border-color: $hover;
}
QToolButton[role="picker"]:focus, QPushButton[role="picker"]:focus {
  border: 2px solid $accent; padding: 5px 9px;
}
QToolButton[role="picker"]:disabled, QPushButton[role="picker"]:disabled { color: $quiet; }
QComboBox QAbstractItemView {
  background: $panel; color: $text; border: 1px solid $line; padding: 4px;
  selection-background-color: $accent_fill; selection-color: $on_fill;
}

/* --- fields --- */
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser {
  background: $background; color: $text; border: 1px solid $edge; border-radius: 8px; padding: 7px 9px;
  selection-background-color: $accent_fill; selection-color: $on_fill;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus {
  border: 2px solid $accent; padding: 6px 8px;
}
QLineEdit:disabled { color: $quiet; border-color: $line; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $quiet; }

/* --- the seek bar --- */
QSlider:horizontal { min-height: 24px; border: 1px solid transparent; border-radius: 8px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $line; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: $accent; }
QSlider::add-page:horizontal { height: 6px; border-radius: 3px; background: $line; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -5px 0; border-radius: 8px; background: #ffffff; border: 1px solid $quiet;
}
QSlider::handle:horizontal:hover { border: 1px solid $accent; }
QSlider::sub-page:horizontal:disabled { background: $line; }
QSlider::handle:horizontal:disabled { background: $quiet; }
QSlider:focus { border: 1px solid $accent; }

/* --- lists, scrolling --- */
QScrollArea { background: transparent; border: 0; }
QScrollArea[role="reading"] { border: 2px solid transparent; border-radius: 8px; }
QScrollArea[role="reading"]:focus { border: 2px solid $accent; }
QScrollArea > QWidget > QWidget[role="panel"] { background: $panel; }
QListView { background: $panel; color: $text; border: 2px solid transparent; border-radius: 8px; padding: 2px; }
QListView:focus { border: 2px solid $accent; }
QListView::item { border: 2px solid transparent; border-radius: 8px; padding: 4px; color: $text; }
QListView::item:hover { background: $raised; }
QListView::item:selected { background: $raised; color: $text; border: 2px solid $accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 28px; margin: 3px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 28px; margin: 3px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }

/* --- bars and menus --- */
QMenuBar { background: $panel; color: $text; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border: 1px solid transparent; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $raised; border-color: $accent; }
QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 23px 5px 11px; border: 1px solid transparent; border-radius: 6px; }
QMenu::item:selected { background: $hover; color: $text; border-color: $accent; }
QMenu::item:disabled { color: $quiet; background: transparent; }
QMenu::item:disabled:selected { border-color: $accent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QStatusBar { background: $panel; color: $quiet; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $quiet; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""
