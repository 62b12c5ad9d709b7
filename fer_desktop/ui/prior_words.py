"""Plain words for how common expressions are taken to be; the numbers behind them are in `fer_desktop.prior`."""

from PySide6.QtCore import QCoreApplication


def prior_title() -> str:
    """What is chosen, as a question."""
    return _tr("How common are rare expressions?")


def prior_name(prior: str) -> str:
    """A choice (one of `fer_desktop.settings.PRIORS`) in a word or two."""
    names = {"everyday": _tr("Everyday faces"), "between": _tr("In between"), "balanced": _tr("Balanced")}
    return names[prior]


def prior_sentence(prior: str) -> str:
    """What a choice means."""
    sentences = {
        "everyday": _tr("As rare as in the training pictures: a doubtful face is read as a common expression."),
        "between": _tr("Less rare than in the training pictures: a doubtful face may be a rare expression."),
        "balanced": _tr(
            "Every expression is equally likely: for posed faces. Finds more rare ones, and more wrong ones."
        ),
    }
    return sentences[prior]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Prior", text)
