"""Dialogs: network stream, keyboard keys, about, notices, details."""

import platform
from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fer_desktop import __version__
from fer_desktop.cards import shown_text
from fer_desktop.numbers import figure
from fer_desktop.records import ModelInfo
from fer_desktop.settings import is_stream_url
from fer_desktop.ui import theme
from fer_desktop.ui.actions import Actions, section_rows
from fer_desktop.ui.buttons import Button
from fer_desktop.ui.figure_words import figure_name, figure_text
from fer_desktop.ui.file_dialogs import (
    ask_figures_file,
    ask_folder,
    ask_model_file,
    ask_open_files,
    ask_save_file,
    ask_zip_file,
)
from fer_desktop.words import translate

__all__ = [
    "AboutDialog",
    "DetailsDialog",
    "Dialog",
    "KeysDialog",
    "NoticesDialog",
    "StreamDialog",
    "ask_figures_file",
    "ask_folder",
    "ask_model_file",
    "ask_open_files",
    "ask_save_file",
    "ask_zip_file",
]

USED = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("mediapipe", "MediaPipe", "Apache-2.0"),
    ("onnxruntime", "ONNX Runtime", "MIT"),
    ("opencv-contrib-python", "OpenCV", "Apache-2.0"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("pillow", "Pillow", "MIT-CMU"),
    ("cv2-enumerate-cameras", "cv2-enumerate-cameras", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
    ("tqdm", "tqdm", "MPL-2.0, MIT"),
)
"""Distribution, name, licence of what this application uses."""


class Dialog(QDialog):
    """A dialog with a column for its content and a row for its buttons; Escape closes it."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(16)
        whole.addLayout(self.column, 1)
        whole.addLayout(self.buttons)

    def fit(self, width_px: int) -> None:
        """Be so wide, and as high as that makes the text."""
        self.setFixedWidth(width_px)
        self.layout().activate()  # else it goes by the texts of before
        self.resize(width_px, self.layout().totalHeightForWidth(width_px))

    def add_button(self, text: str, role: str = "") -> Button:
        button = Button(text, role)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons.addWidget(button)
        return button

    def add_close_button(self) -> None:
        button = self.add_button(self.tr("Close"))
        button.clicked.connect(self.accept)
        button.setDefault(True)
        button.setFocus()


class StreamDialog(Dialog):
    """Asks for the address of a network stream."""

    def __init__(self, recent: Sequence[str], first: str = "", parent: QWidget | None = None) -> None:
        """:param recent: addresses used before, newest first; :param first: what stands in the field"""
        super().__init__(translate("StreamDialog", "Open network stream"), parent)
        title = QLabel(self.tr("Open a network stream"))
        theme.set_role(title, "title")
        help_text = QLabel(
            self.tr("The address of a camera in your network: RTSP, or HTTP with motion JPEG. Passwords are not kept.")
        )
        theme.set_role(help_text, "quiet")
        help_text.setWordWrap(True)
        self.field = QLineEdit(first)
        self.field.setPlaceholderText("rtsp://user:password@192.168.1.20:554/stream")
        self.field.setAccessibleName(self.tr("Address"))
        self.field.setClearButtonEnabled(True)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        theme.set_role(self.problem, "error")
        self.problem.setMinimumHeight(20)
        for widget in (title, help_text):
            self.column.addWidget(widget)
        self.column.addSpacing(4)
        self.column.addWidget(self.field)
        self.column.addWidget(self.problem)
        if recent:
            caption = QLabel(self.tr("USED BEFORE"))
            theme.set_role(caption, "section")
            self.column.addWidget(caption)
        self.recent_buttons = [self._recent(url) for url in recent]
        self.column.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.open_button = self.add_button(self.tr("Open"), "primary")
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.accept)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.accept)
        self._typed()
        self.field.setFocus()
        self.fit(580)

    def url(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def accept(self) -> None:
        if is_stream_url(self.url()):
            super().accept()
            return
        self.problem.setText(
            self.tr("Not the address of a stream: it begins with rtsp:// or http:// and names a computer.")
        )
        self.fit(self.width())  # it may need more than one line
        self.field.setFocus()

    def _typed(self) -> None:
        self.problem.clear()
        self.open_button.setEnabled(bool(self.url()))

    def _recent(self, url: str) -> Button:
        button = Button("", "link")
        metrics = button.fontMetrics()
        button.setText(metrics.elidedText(url, Qt.TextElideMode.ElideMiddle, 440).replace("&", "&&"))
        button.setToolTip(url)
        button.clicked.connect(lambda: self._take(url))
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _take(self, url: str) -> None:
        self.field.setText(url)
        self.field.setFocus()


class KeysDialog(Dialog):
    """All keys, in three columns, made from the actions themselves."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(translate("KeysDialog", "Keyboard keys"), parent)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        sections = section_rows(actions)
        for part in (sections[:2], sections[2:-1], sections[-1:]):
            column = QVBoxLayout()
            column.setSpacing(6)
            for title, rows in part:
                self._add_section(column, title, rows)
            column.addStretch(1)
            columns.addLayout(column)
        self.column.addLayout(columns)
        self.add_close_button()

    def _add_section(self, column: QVBoxLayout, title: str, rows: Sequence[tuple[str, str]]) -> None:
        caption = QLabel(title.upper())
        theme.set_role(caption, "section")
        column.addSpacing(8)
        column.addWidget(caption)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        for place, (what, keys) in enumerate(rows):
            grid.addWidget(QLabel(what), place, 0)
            label = QLabel(keys)
            theme.set_role(label, "quiet")
            grid.addWidget(label, place, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)


class AboutDialog(Dialog):
    """What this is, how good it is, and of which versions it is made."""

    def __init__(self, model: ModelInfo | None, parent: QWidget | None = None) -> None:
        super().__init__(translate("AboutDialog", "About FER Desktop"), parent)
        title = QLabel("FER Desktop")
        theme.set_role(title, "heading")
        self.column.addWidget(title)
        self._add(self.tr("Version {version} · Apache License 2.0").format(version=__version__), "quiet")
        self.column.addSpacing(8)
        self._add(
            self.tr(
                "Shows which expression a face bears. An expression is what a face shows, not what a person feels: "
                "do not judge people by it."
            )
        )
        self._add(self.tr("Everything stays on this computer. No picture, figure or name is sent anywhere."))
        self.column.addSpacing(8)
        self._add_caption(self.tr("MODEL"))
        self._add_model(model)
        self.column.addSpacing(8)
        self._add_caption(self.tr("MADE OF"))
        versions = [f"Python {platform.python_version()}", f"Qt {qVersion()}"]
        versions += [f"{name} {version(package)}" for package, name, _ in USED[1:5]]
        self._add(" · ".join(versions), "quiet")
        self.column.addStretch(1)
        self.add_close_button()
        self.fit(500)

    def _add_model(self, model: ModelInfo | None) -> None:
        if model is None:
            self._add(self.tr("No model is loaded."), "quiet")
            return
        recipe = model.recipe
        about = self.tr("{name}, version {version} · {provider}")
        self._add(about.format(name=recipe.name, version=recipe.version, provider=model.provider))
        for key, value in recipe.accuracy.items():
            self._add(f"{figure_text(value)}  {figure_name(key)}", "quiet")
        if recipe.training_data:
            self._add(self.tr("Learned from: {data}").format(data=shown_text(recipe.training_data, figure)), "quiet")
        if recipe.licence:
            self._add(self.tr("Terms of the model: {licence}").format(licence=shown_text(recipe.licence)), "quiet")

    def _add_caption(self, text: str) -> None:
        label = QLabel(text)
        theme.set_role(label, "section")
        self.column.addWidget(label)

    def _add(self, text: str, role: str = "") -> None:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            theme.set_role(label, role)
        self.column.addWidget(label)


class NoticesDialog(Dialog):
    """What others made, with versions and licences, and the notices they ask for."""

    def __init__(self, notice: str = "", parent: QWidget | None = None) -> None:
        """:param notice: text of the NOTICE file"""
        super().__init__(translate("NoticesDialog", "Open-source notices"), parent)
        self.resize(640, 520)
        title = QLabel(self.tr("Made with the work of others"))
        theme.set_role(title, "title")
        self.column.addWidget(title)
        self.column.addSpacing(4)
        inner = QWidget()
        content = QVBoxLayout(inner)
        content.setContentsMargins(0, 0, 12, 0)
        content.setSpacing(16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for place, (package, name, licence) in enumerate(USED):
            for column, text in enumerate((name, version(package), licence)):
                label = QLabel(text)
                if column:
                    theme.set_role(label, "quiet")
                grid.addWidget(label, place, column)
        content.addLayout(grid)
        if notice:
            text = QLabel(notice)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            theme.set_role(text, "quiet")
            content.addWidget(text)
        content.addStretch(1)
        area = QScrollArea()
        theme.set_role(area, "reading")
        area.setAccessibleName(title.text())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        self.column.addWidget(area, 1)
        self.add_close_button()


class DetailsDialog(Dialog):
    """A longer text, for those who look closer; it can be copied."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.resize(600, 360)
        heading = QLabel(title)
        heading.setWordWrap(True)
        theme.set_role(heading, "title")
        self.column.addWidget(heading)
        field = QPlainTextEdit(text)
        field.setReadOnly(True)
        field.setAccessibleName(title)
        self.column.addWidget(field, 1)
        self.add_close_button()


def version(package: str) -> str:
    """Version of an installed distribution, read from its metadata: the library itself is not imported."""
    from importlib import metadata  # takes as long as all the rest of this module

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
