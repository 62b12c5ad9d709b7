"""Analyses whose costly half, finding and reading faces, is done by a cluster; faces are followed here, in order."""

import logging
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from fer_desktop.analysis.cluster import Cluster, Future
from fer_desktop.analysis.job import Analyser, relative_name
from fer_desktop.analysis.orders import Answer, Answered, Order, answer_of, ends_of, size_of, version
from fer_desktop.analysis.parts import SYSTEM, Parts, Video
from fer_desktop.analysis.progress import Control, Tell
from fer_desktop.analysis.sampling import Due, expected
from fer_desktop.analysis.work import Work
from fer_desktop.errors import SourceError
from fer_desktop.session_records import Choices, Session, SessionError
from fer_desktop.words import translate

log = logging.getLogger(__name__)

RANGE_FRAMES, SET_PHOTOS = 150, 8
"""About so many frames, or photos, make up one order: some seconds of work."""

AHEAD = 2
"""Orders under way for each that is being carried out; no more, so that memory is bounded."""


class SpreadAnalyser(Analyser):
    """Has faces found and read by a cluster. Its sessions are the same as a plain analyser's, to the last digit."""

    def __init__(self, model: Path, choices: Choices, cluster: Cluster, parts: Parts = SYSTEM) -> None:
        """:raises SessionError: the model can't be loaded, or the workers have another one"""
        super().__init__(model, choices, parts)
        self._model_path, self._cluster = str(model.absolute()), cluster
        self._under_way: dict[str, tuple[Path, Future]] = {}
        self._foreseen: Iterator[tuple[Path, Order]] = iter(())
        self._reached: set[Path] = set()
        try:
            cluster.greet(self._model_path, self.model.sha256, version())
        except SessionError:
            super().close()
            raise

    def close(self) -> None:
        for _, future in self._under_way.values():
            self._cluster.take_back(future)
        self._under_way.clear()
        super().close()

    def foresee(self, items: Iterable[tuple[Path, Sequence[Path]]]) -> None:
        """Orders for what comes next are handed out while there is room: many short files keep all workers busy."""

        def orders() -> Iterator[tuple[Path, Order]]:
            for path, photos in items:
                if path in self._reached:
                    continue
                try:
                    of_item = self._of_photos(photos) if photos else self._of_closed_video(path)
                except (OSError, SourceError) as error:
                    log.info("%s: %s", path, error)
                    continue
                for order in of_item:
                    if path in self._reached:
                        break
                    yield path, order

        self._foreseen = orders()

    def forget(self, path: Path) -> None:
        """Nothing more is wanted of a file."""
        self._reached.add(path)
        for text in [text for text, (of, _) in self._under_way.items() if of == path]:
            self._cluster.take_back(self._under_way.pop(text)[1])

    # --- in the place of what is done here otherwise ---

    def _video(self, work: Work, path: Path, video: Video, control: Control, tell: Tell) -> Session:
        info = video.info
        ended_early = False

        def frames() -> Iterator[Answered]:
            nonlocal ended_early
            try:
                orders = self._of_video(path, video, work.first)
            except OSError as error:
                message = translate("Cluster", "“{name}” can't be read any more. Check its disk.")
                raise SourceError(message.format(name=path.name), str(error)) from error
            for answer in self._answers(path, orders, control):
                yield from answer.frames
                ended_early = answer.ended_early
                if answer.broke:
                    raise SourceError(answer.broke)

        total = expected(self.choices, info.duration_s, info.frame_rate, info.frame_count)
        return work.gather(frames, lambda _: path.name, total, control, tell, lambda: ended_early)

    def _photos(self, work: Work, paths: Sequence[Path], root: Path, control: Control, tell: Tell) -> Session:
        def pictures() -> Iterator[Answered]:
            for number in range(work.first):
                yield Due(number, 0.0, None), None
            for answer in self._answers(root, self._of_photos(paths, work.first), control):
                yield from answer.frames
                if answer.broke:
                    raise SourceError(answer.broke)

        def name(due: Due) -> str:
            return relative_name(paths[due.index], root)

        return work.gather(pictures, name, len(paths), control, tell)

    # --- orders ---

    def _of_closed_video(self, path: Path) -> Iterator[Order]:
        """:raises SourceError, OSError: it can't be opened"""
        with closing(self.parts.video(path)) as video:
            return self._of_video(path, video, 0)

    def _of_video(self, path: Path, video: Video, first: int) -> Iterator[Order]:
        """Parts that make up the whole, whatever times the frames have.

        :raises OSError: it can't be read
        """
        info, choices, ends = video.info, self.choices, ends_of(path)
        rate = min(info.frame_rate or 25.0, 1 / choices.every_s if choices.every_s else 1e9)
        last_s = min(info.duration_s or 0.0, 1e9 if choices.to_s is None else choices.to_s)
        borders = [0.0]
        while (border := choices.from_s + len(borders) * RANGE_FRAMES / rate) < last_s:
            borders.append(border)
        where = (str(path.absolute()),), (size_of(path),), ends
        return (
            Order(*where, choices, self._model_path, self.model.sha256, version(), first, begin_s, end_s)
            for begin_s, end_s in zip(borders, [*borders[1:], None], strict=True)
        )

    def _of_photos(self, paths: Sequence[Path], first: int = 0) -> Iterator[Order]:
        for start in range(first, len(paths), SET_PHOTOS):
            some = paths[start : start + SET_PHOTOS]
            where = tuple(str(path.absolute()) for path in some), tuple(size_of(path) for path in some), ""
            yield Order(*where, self.choices, self._model_path, self.model.sha256, version(), start)

    def _answers(self, path: Path, orders: Iterator[Order], control: Control) -> Iterator[Answer]:
        """The answers in the order of the orders, which are handed out ahead; fewer when cancelled.

        :raises SourceError: one was refused, or the cluster is lost
        """
        self._reached.add(path)
        waiting: deque[str] = deque()
        room = AHEAD * max(1, self._cluster.threads()) + 1
        while not control.cancelled:
            while len(waiting) < room and (order := next(orders, None)) is not None:
                waiting.append(order.text())
                if waiting[-1] not in self._under_way:
                    self._under_way[waiting[-1]] = path, self._cluster.order(waiting[-1])
            while len(self._under_way) < room and (ahead := next(self._foreseen, None)) is not None:
                text = ahead[1].text()
                if text not in self._under_way:
                    self._under_way[text] = ahead[0], self._cluster.order(text)
            if not waiting:
                return
            first = waiting.popleft()
            text = self._cluster.answer(self._under_way[first][1], control.is_cancelled)
            if text is None:
                return
            del self._under_way[first]
            try:
                answer = answer_of(text, self.model.labels)
            except (ValueError, TypeError, KeyError) as error:
                message = translate(
                    "Cluster",
                    "A worker of the cluster gave an answer that makes no sense. Check which programs run there.",
                )
                raise SourceError(message, str(error)) from error
            if answer.refused:
                raise SourceError(answer.refused)
            yield answer
            room = AHEAD * max(1, self._cluster.threads()) + 1
