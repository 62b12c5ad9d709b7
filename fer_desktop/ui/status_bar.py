"""The bar at the bottom: what was measured, and at the right what computes."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from fer_desktop.engine_records import Stats
from fer_desktop.numbers import figure
from fer_desktop.records import FrameResult
from fer_desktop.ui import theme
from fer_desktop.ui.photo_list import faces_text


class StatusBar(QStatusBar):
    """Figures in fixed places. While the pointer is on an action, its sentence stands in their place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(4, 0, 4, 0)
        self.words = self._label(self.tr("State"))
        self.rate = self._label(self.tr("Frames a second"))
        self.stages = self._label(self.tr("Time for each stage"))
        self.faces = self._label(self.tr("Number of faces"))
        self.lost = self._label(self.tr("Frames left out to stay in time"))
        self.provider = self._label(self.tr("What computes"))
        self.provider.setContentsMargins(8, 3, 4, 3)
        # In a box of their own, which the bar hides while a sentence stands there: one that is shown then stays unseen.
        figures = QWidget()
        row = QHBoxLayout(figures)
        row.setContentsMargins(0, 0, 0, 0)
        for label in (self.words, self.rate, self.stages, self.faces, self.lost):
            row.addWidget(label)
        self.addWidget(figures)
        self.addPermanentWidget(self.provider)
        self.clear_figures()

    def set_words(self, text: str) -> None:
        """A word while there are no figures ("Ready")."""
        self.words.setText(text)
        self.words.setVisible(bool(text))

    def set_provider(self, text: str) -> None:
        self.provider.setText(text)

    def clear_figures(self) -> None:
        for label in (self.rate, self.stages, self.faces, self.lost):
            label.clear()
            label.hide()

    def show_photo(self, result: FrameResult) -> None:
        """What one photo took."""
        self.set_words("")
        self.rate.hide()
        self.lost.hide()
        times = result.timings_ms
        self._set_stages(times.get("detect", 0.0), times.get("classify", 0.0), times.get("total", 0.0))
        self._set(self.faces, faces_text(len(result.faces)))

    def show_moving(self, stats: Stats, faces: int, live: bool) -> None:
        """What a video or a camera gives now."""
        self.set_words("")
        self._set(self.rate, self.tr("{rate} fps").format(rate=figure(stats.frames_per_s)))
        self._set_stages(stats.detect_ms, stats.classify_ms, stats.total_ms)
        self._set(self.faces, faces_text(faces))
        text = self.tr("{count} dropped") if live else self.tr("{count} skipped")
        self._set(self.lost, text.format(count=figure(stats.dropped)))

    def _set_stages(self, detect_ms: float, classify_ms: float, total_ms: float) -> None:
        text = self.tr("detect {detect} ms · classify {classify} ms · total {total} ms").format(
            detect=figure(detect_ms), classify=figure(classify_ms), total=figure(total_ms)
        )
        self._set(self.stages, text)

    def _set(self, label: QLabel, text: str) -> None:
        if label.text() != text:
            label.setText(text)
            # Grows, but does not shrink: the figures beside it don't dance.
            label.setMinimumWidth(max(label.minimumWidth(), label.sizeHint().width()))
        label.show()

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setAccessibleName(name)
        label.setToolTip(name)
        label.setFont(theme.font(12, tabular=True))
        label.setContentsMargins(4, 3, 10, 3)
        return label
