"""Icons, drawn in code on a 24 x 24 grid and coloured by the theme at the moment they are painted."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPainterPath, QPen, QPixmap

from fer_desktop.ui import theme

GRID = 24.0
STROKE = 1.75
"""Width of the lines, in units of the grid."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lines and filled areas in a small path language: M x y, L x y, C (cubic), Q (quadratic), Z; R x y w h radius is
    a rectangle, O x y radius a circle, A x y radius start span an arc in degrees, counted from 3 o'clock upwards."""

    lines: str = ""
    areas: str = ""


def _bars(*marks: str) -> str:
    return " ".join(marks)


_ARROW_DOWN_TO_TRAY = "M12 4 L12 15 M7.5 10.5 L12 15 L16.5 10.5 M4.5 15.5 L4.5 19.5 L19.5 19.5 L19.5 15.5"
_MAGNIFIER = "O10.5 10.5 6.5 M15.5 15.5 L20.5 20.5"
_SHEET = "R4 4 16 16 2.5"

DRAWINGS: dict[str, Drawing] = {
    "home": Drawing("M4 11 L12 4 L20 11 M6 9.5 L6 20 L18 20 L18 9.5 M10 20 L10 14 L14 14 L14 20"),
    "photos": Drawing("R3.5 4.5 17 15 2.5 M4 17 L9 11.5 L13 15.5 L15.5 13 L20 17.5", "O15.5 9 1.7"),
    "video": Drawing("R3 5 18 14 2.5", "M10 9 L15.5 12 L10 15 Z"),
    "live": Drawing("A12 12 8.5 -50 100 A12 12 8.5 130 100 A12 12 5.2 -50 100 A12 12 5.2 130 100", "O12 12 2"),
    "camera": Drawing("R2.5 6 13 12 2.5 M15.5 10.5 L21.5 7 L21.5 17 L15.5 13.5"),
    "stream": Drawing("O12 12 8.5 M3.5 12 L20.5 12 M12 3.5 C7 8.5 7 15.5 12 20.5 M12 3.5 C17 8.5 17 15.5 12 20.5"),
    "play": Drawing(
        "",
        "M7.5 4.8 C7.5 4 8.3 3.5 9 3.9 L19.8 11.1 C20.4 11.5 20.4 12.5 19.8 12.9 L9 20.1 C8.3 20.5 7.5 20 7.5 19.2 Z",
    ),
    "pause": Drawing("", "R6.5 4.5 3.8 15 1.2 R13.7 4.5 3.8 15 1.2"),
    "stop": Drawing("", "R5.5 5.5 13 13 2"),
    "step_forward": Drawing("M18 5 L18 19", "M6 5.5 L15 12 L6 18.5 Z"),
    "step_back": Drawing("M6 5 L6 19", "M18 5.5 L9 12 L18 18.5 Z"),
    "previous": Drawing("M14.5 5.5 L8 12 L14.5 18.5"),
    "next": Drawing("M9.5 5.5 L16 12 L9.5 18.5"),
    "loop": Drawing(
        "M4 11 C4 8.2 5.8 6.5 8.5 6.5 L19.5 6.5 M16.5 3.5 L19.5 6.5 L16.5 9.5 "
        "M20 13 C20 15.8 18.2 17.5 15.5 17.5 L4.5 17.5 M7.5 14.5 L4.5 17.5 L7.5 20.5"
    ),
    "snapshot": Drawing(
        "M8.5 7 L10 4.5 L14 4.5 L15.5 7 M12 9 M3 9.5 C3 8 4 7 5.5 7 L18.5 7 C20 7 21 8 21 9.5 "
        "L21 16.5 C21 18 20 19 18.5 19 L5.5 19 C4 19 3 18 3 16.5 Z O12 13 3.6"
    ),
    "save": Drawing(_ARROW_DOWN_TO_TRAY),
    "copy": Drawing(
        "R8.5 8.5 12 12 2.5 M15.5 8 L15.5 6 C15.5 4.6 14.4 3.5 13 3.5 L6 3.5 C4.6 3.5 3.5 4.6 3.5 6 "
        "L3.5 13 C3.5 14.4 4.6 15.5 6 15.5 L8 15.5"
    ),
    "open": Drawing(
        "M3.5 18 L3.5 6.5 C3.5 5.4 4.4 4.5 5.5 4.5 L9.5 4.5 L12 7.5 L17.5 7.5 C18.6 7.5 19.5 8.4 19.5 9.5 "
        "L19.5 11 M3.5 18.5 L6.5 11 L22 11 L19 19.5 L4.5 19.5 C3.9 19.5 3.5 19.1 3.5 18.5"
    ),
    "folder": Drawing(
        "M3.5 6.5 C3.5 5.4 4.4 4.5 5.5 4.5 L9.5 4.5 L12 7.5 L18.5 7.5 C19.6 7.5 20.5 8.4 20.5 9.5 "
        "L20.5 17.5 C20.5 18.6 19.6 19.5 18.5 19.5 L5.5 19.5 C4.4 19.5 3.5 18.6 3.5 17.5 Z"
    ),
    "zoom_in": Drawing(_bars(_MAGNIFIER, "M10.5 7.5 L10.5 13.5 M7.5 10.5 L13.5 10.5")),
    "zoom_out": Drawing(_bars(_MAGNIFIER, "M7.5 10.5 L13.5 10.5")),
    "fit": Drawing("M4 9 L4 4 L9 4 M15 4 L20 4 L20 9 M20 15 L20 20 L15 20 M9 20 L4 20 L4 15"),
    "actual": Drawing(_bars(_SHEET, "M7.5 9.5 L9 8.5 L9 15.5 M14.5 9.5 L16 8.5 L16 15.5"), "O12.2 10.4 1 O12.2 14 1"),
    "fullscreen": Drawing("M14 10 L20 4 M15 4 L20 4 L20 9 M10 14 L4 20 M9 20 L4 20 L4 15"),
    "settings": Drawing(
        "M4 7 L11.5 7 M16.5 7 L20 7 M4 12 L5.5 12 M10.5 12 L20 12 M4 17 L12.5 17 M17.5 17 L20 17 "
        "O14 7 2.4 O8 12 2.4 O15 17 2.4"
    ),
    "mirror": Drawing(
        "M12 3.5 L12 6 M12 8.7 L12 11.2 M12 13.9 L12 16.4 M12 18.8 L12 20.5 M15 7 L20.5 17 L15 17 Z",
        "M9 6.2 L9 17.8 L2.6 17.8 Z",
    ),
    "model": Drawing(
        "M12 3.5 L19.5 7.7 L19.5 16.3 L12 20.5 L4.5 16.3 L4.5 7.7 Z M4.8 7.9 L12 12 L19.2 7.9 M12 12 L12 20"
    ),
    "speed": Drawing("A12 14 8.5 -20 220 M12 14 L16 9", "O12 14 1.8"),
    "warning": Drawing("M12 4 L21 19.5 L3 19.5 Z M12 10 L12 14", "O12 16.8 1.05"),
    "error": Drawing("O12 12 8.5 M12 7.5 L12 12.8", "O12 16 1.1"),
    "info": Drawing("O12 12 8.5 M12 11.2 L12 16.5", "O12 8 1.1"),
    "help": Drawing("O12 12 8.5 M9.3 9.8 C9.3 6.6 14.7 6.6 14.7 9.8 C14.7 11.8 12 11.8 12 13.8", "O12 16.7 1.05"),
    "check": Drawing("M5 12.5 L10 17.5 L19.5 7"),
    "close": Drawing("M6 6 L18 18 M18 6 L6 18"),
    "more": Drawing("", "O5.5 12 1.6 O12 12 1.6 O18.5 12 1.6"),
    "chevron_down": Drawing("M6.5 9.5 L12 15 L17.5 9.5"),
    "sun": Drawing(
        "O12 12 3.8 M12 2.8 L12 5 M12 19 L12 21.2 M2.8 12 L5 12 M19 12 L21.2 12 "
        "M5.5 5.5 L7 7 M17 17 L18.5 18.5 M5.5 18.5 L7 17 M17 7 L18.5 5.5"
    ),
    "moon": Drawing("M19.5 14.5 C13 17 7.5 11.5 9.5 4.5 C1 8 3 20.5 12.5 20 C15.8 19.8 18.4 17.6 19.5 14.5 Z"),
    "face": Drawing("R4 4 16 16 4.5 M8.5 14 C10 16.6 14 16.6 15.5 14", "O9 9.8 1.2 O15 9.8 1.2"),
    "where": Drawing("M2.5 12 C6.5 5 17.5 5 21.5 12 C17.5 19 6.5 19 2.5 12 O12 12 3.4", "O12 12 1.5"),
    "compare": Drawing(
        "M12 3.5 L12 20.5 M3.5 8 L8.5 8 M3.5 12 L6.5 12 M3.5 16 L7.5 16 M15.5 8 L18 8 M15.5 12 L20.5 12 M15.5 16 L17 16"
    ),
    "refresh": Drawing("A12 12 7.8 60 270 M12.2 1.8 L16.2 5.2 L12.6 8.9"),
    "sample": Drawing(
        "M12 3.5 C12.6 8.8 15.2 11.4 20.5 12 C15.2 12.6 12.6 15.2 12 20.5 C11.4 15.2 8.8 12.6 3.5 12 "
        "C8.8 11.4 11.4 8.8 12 3.5 Z"
    ),
    "analyse": Drawing("R3.5 4 10 7 2 R3.5 14 10 6 2 M16.5 7.5 L21 7.5 M16.5 17 L21 17", "M6.8 6 L10.4 7.5 L6.8 9.2 Z"),
    "record": Drawing("O12 12 8.5", "O12 12 4.6"),
    "sessions": Drawing("M4 5.5 L20 5.5 M4 5.5 L4 19 M4 15 L8 15 L11 9.5 L14.5 17 L17 12 L20 12", "O4 19 1 O20 12 1.2"),
    "report": Drawing(
        "M6 3.5 L14 3.5 L18.5 8 L18.5 20.5 L6 20.5 Z M14 3.5 L14 8 L18.5 8 M9 12 L15.5 12 M9 16 L13.5 16"
    ),
    "flag": Drawing("M6 21 L6 4 L18.5 4 L15.5 8.5 L18.5 13 L6 13"),
    "range_in": Drawing("M9.5 4 L5.5 4 L5.5 20 L9.5 20 M11 12 L19.5 12 M16 8.5 L19.5 12 L16 15.5"),
    "range_out": Drawing("M14.5 4 L18.5 4 L18.5 20 L14.5 20 M4.5 12 L13 12 M9.5 8.5 L13 12 L9.5 15.5"),
    "exclude": Drawing("R4 5 16 14 2 M4.5 16 L15 5.5 M9 18.5 L19.5 8"),
    "previous_change": Drawing("M14 6 L8 12 L14 18 M20 6 L14 12 L20 18 M4.5 5 L4.5 19"),
    "next_change": Drawing("M10 6 L16 12 L10 18 M4 6 L10 12 L4 18 M19.5 5 L19.5 19"),
    "undo": Drawing("M8.5 4.5 L4 9 L8.5 13.5 M4.5 9 L14 9 C21.5 9 21.5 19.5 14 19.5 L9 19.5"),
    "redo": Drawing("M15.5 4.5 L20 9 L15.5 13.5 M19.5 9 L10 9 C2.5 9 2.5 19.5 10 19.5 L15 19.5"),
    "people": Drawing(
        "O9 8.5 3.4 M2.8 19.5 C2.8 12.5 15.2 12.5 15.2 19.5 M15 5.4 C19 5 19 11.8 15 11.5 "
        "M17.5 14 C20 14.8 21.2 16.8 21.2 19.5"
    ),
    "trash": Drawing(
        "M4 6.5 L20 6.5 M9 6.5 L9 4 L15 4 L15 6.5 M6 6.5 L7 20 L17 20 L18 6.5 M10.2 10.5 L10.5 16.5 "
        "M13.8 10.5 L13.5 16.5"
    ),
}
"""Every icon by name."""

NAMES = tuple(DRAWINGS)


def icon(name: str, role: str = "text") -> QIcon:
    """An icon sharp at every size and in step with the theme.

    :param role: a colour token of the theme (``text``, ``quiet``, ``accent``, ``on_fill``, ``good`` ...) or ``#rrggbb``
    :raises KeyError: there is no such icon
    """
    return QIcon(_Engine(name, role))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor | str) -> None:
    """Draw an icon into the largest square in the middle of `rect`."""
    drawing = DRAWINGS[name]
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / GRID, side / GRID)
    pen = QPen(QColor(colour), STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(_path(drawing.lines), pen)
    painter.fillPath(_path(drawing.areas), QColor(colour))
    painter.restore()


class _Engine(QIconEngine):
    """Paints with the colours of the theme that is current then, so icons need no refreshing."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        DRAWINGS[name]
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = theme.current().colour(self._role)
        if mode == QIcon.Mode.Disabled:
            colour = theme.current().colour("quiet")
            colour.setAlphaF(0.5)
        paint_icon(painter, self._name, QRectF(rect), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


_paths: dict[str, QPainterPath] = {}


def _path(text: str) -> QPainterPath:
    """The path that `text` describes (see `Drawing`), made once."""
    known = _paths.get(text)
    if known is None:
        known = _paths[text] = _read(text)
    return known


def _read(text: str) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    words = text.replace("Z", "Z ").split()
    place = 0
    while place < len(words):
        command = words[place][0]
        first = [words[place][1:]] if len(words[place]) > 1 else []
        count = {"M": 2, "L": 2, "Q": 4, "C": 6, "R": 5, "O": 3, "A": 5, "Z": 0}[command]
        taken = first + words[place + 1 : place + 1 + count - len(first)]
        place += 1 + count - len(first)
        v = [float(word) for word in taken]
        if command == "M":
            path.moveTo(v[0], v[1])
        elif command == "L":
            path.lineTo(v[0], v[1])
        elif command == "Q":
            path.quadTo(QPointF(v[0], v[1]), QPointF(v[2], v[3]))
        elif command == "C":
            path.cubicTo(QPointF(v[0], v[1]), QPointF(v[2], v[3]), QPointF(v[4], v[5]))
        elif command == "R":
            path.addRoundedRect(QRectF(v[0], v[1], v[2], v[3]), v[4], v[4])
        elif command == "O":
            path.addEllipse(QPointF(v[0], v[1]), v[2], v[2])
        elif command == "A":
            around = QRectF(v[0] - v[2], v[1] - v[2], 2 * v[2], 2 * v[2])
            path.arcMoveTo(around, v[3])
            path.arcTo(around, v[3], v[4])
        else:
            path.closeSubpath()
    return path
