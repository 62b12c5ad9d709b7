"""What is seen while files are held over the window: drop them anywhere."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from fer_desktop.numbers import figure
from fer_desktop.settings import is_stream_url
from fer_desktop.ui import icons, theme

INSET_PX = 12


class DropVeil(QWidget):
    """Lies over the whole window; lets everything through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop to open"))
        self._text = ""
        self._icon = "open"
        self.hide()

    def rise(self, count: int, models: bool = False, queue: bool = False) -> None:
        """Cover the window; `count` files or folders are held over it.

        :param models: they are models, which are added
        :param queue: they are put into the queue
        """
        if models:
            self._icon = "model"
            self._text = self.tr("Drop to add the model") if count == 1 else self.tr("Drop to add the models")
        elif queue:
            self._icon = "analyse"
            self._text = self.tr("Drop to put into the queue")
        else:
            self._icon = "open"
            many = self.tr("Drop to open {count} items").format(count=figure(count))
            self._text = self.tr("Drop to open") if count == 1 else many
        self._cover()

    def rise_for_address(self) -> None:
        """The same; the address of a stream is held over it."""
        self._icon = "stream"
        self._text = self.tr("Drop to use the address")
        self._cover()

    def _cover(self) -> None:
        self.setAccessibleName(self._text)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.background)
        ground.setAlphaF(0.82)
        painter.fillRect(self.rect(), ground)
        accent = colours.colour("accent")
        pen = QPen(accent, 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        fill = QColor(accent)
        fill.setAlphaF(0.08)
        painter.setBrush(fill)
        frame = QRectF(self.rect()).adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX)
        painter.drawRoundedRect(frame, theme.CARD_RADIUS, theme.CARD_RADIUS)
        middle = frame.center()
        card = QRectF(middle.x() - 150, middle.y() - 72, 300, 132)
        painter.setPen(QPen(colours.colour("line"), 1))
        painter.setBrush(colours.colour("panel"))
        painter.drawRoundedRect(card, theme.CARD_RADIUS, theme.CARD_RADIUS)
        icons.paint_icon(painter, self._icon, QRectF(middle.x() - 24, middle.y() - 52, 48, 48), accent)
        painter.setFont(theme.font(theme.TITLE_PX, bold=True))
        painter.setPen(colours.colour("text"))
        line = QRectF(frame.left(), middle.y() + 8, frame.width(), 28)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


def all_models(held: Sequence[Path]) -> bool:
    """Whether nothing but models is held."""
    return all(path.suffix.lower() == ".onnx" for path in held)


def dropped_paths(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer that are held."""
    if not mime.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]


def dropped_address(mime: QMimeData) -> str:
    """The address on a network that is held, as a link or as text; empty where there is none."""
    links = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in mime.urls()]
    # Some programs write the title of a page into a second line.
    texts = mime.text().strip().splitlines()[:1] if mime.hasText() else []
    return next((text.strip() for text in [*links, *texts] if is_stream_url(text) and " " not in text.strip()), "")
