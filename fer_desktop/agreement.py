"""Several models on the same faces: what they have in common, and how often."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fer_desktop.expressions import SENTIMENT_GROUPS, display_order, shown_word
from fer_desktop.records import Expression
from fer_desktop.words import translate


@dataclass(frozen=True, slots=True)
class Agreement:
    """What most models say of one face."""

    label: str
    count: int
    """So many models say it, or say the sentiment that it belongs to."""
    models: int
    loosely: bool = False
    """Some of them say the sentiment only."""

    @property
    def all(self) -> bool:
        return self.count == self.models

    @property
    def words(self) -> str:
        """``2 of 3 say Happiness``, in the language in use."""
        if self.all:
            message = self._of_all()
        elif self.count == 1 and self.models > 2:
            message = translate("Agreement", "Each says something else")
        elif self.count == 1:
            message = translate("Agreement", "They do not agree")
        elif self.loosely:
            message = translate("Agreement", "{count} of {models} fit {word}")
        else:
            message = translate("Agreement", "{count} of {models} say {word}")
        return message.format(count=self.count, models=self.models, word=shown_word(self.label))

    def _of_all(self) -> str:
        if self.loosely and self.models == 2:
            return translate("Agreement", "Both fit {word}")
        if self.loosely:
            return translate("Agreement", "All {models} fit {word}")
        if self.models == 2:
            return translate("Agreement", "Both say {word}")
        return translate("Agreement", "All {models} say {word}")


def agreement(readings: Sequence[Expression]) -> Agreement:
    """What most of them say; of equal numbers, what the earlier one says.

    A model of sentiments agrees with one of expressions where the expression belongs to the sentiment: "positive" with
    happiness. Surprise belongs to none.
    """
    said = [reading.label for reading in readings]
    # Expressions before sentiments: they say more.
    candidates = sorted(dict.fromkeys(said), key=lambda label: label not in SENTIMENT_GROUPS)
    counts = {label: sum(other in (label, SENTIMENT_GROUPS.get(label)) for other in said) for label in candidates}
    best = max(candidates, key=counts.__getitem__)
    return Agreement(best, counts[best], len(said), any(other == SENTIMENT_GROUPS.get(best) != best for other in said))


def common_rows(label_sets: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Every label that any model has, once, in the order in which expressions are always shown."""
    labels = list(dict.fromkeys(label for labels in label_sets for label in labels))
    return tuple(labels[i] for i in display_order(labels))


class Tally:
    """On how many faces all models agreed."""

    def __init__(self, keeps: bool) -> None:
        """:param keeps: frames may come again (photos that are read once more); otherwise only the last one may"""
        self._keeps = keeps
        self._counts: dict[object, tuple[int, int]] = {}
        self.agreed = 0
        self.faces = 0

    def clear(self) -> None:
        self._counts.clear()
        self.agreed = self.faces = 0

    def add(self, key: object, faces: Sequence[Sequence[Expression]]) -> tuple[int, int]:
        """The readings of each face of a frame; (faces agreed on, faces) in this frame.

        :param key: what the frame is known by: the same key again takes the place of the earlier one
        """
        agreed, before = sum(agreement(readings).all for readings in faces), self._counts.pop(key, (0, 0))
        self.agreed += agreed - before[0]
        self.faces += len(faces) - before[1]
        if not self._keeps:
            self._counts.clear()
        self._counts[key] = agreed, len(faces)
        return agreed, len(faces)
