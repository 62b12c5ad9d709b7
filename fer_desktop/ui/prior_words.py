"""Plain words for how common expressions are taken to be; the numbers behind them are in `fer_desktop.prior`."""

from fer_desktop.words import translate


def prior_title() -> str:
    """What is chosen, as a question."""
    return translate("Prior", "How common are rare expressions?")


def prior_name(prior: str) -> str:
    """A choice (one of `fer_desktop.settings.PRIORS`) in a word or two."""
    names = {
        "everyday": translate("Prior", "Everyday faces"),
        "between": translate("Prior", "In between"),
        "balanced": translate("Prior", "Balanced"),
    }
    return names[prior]


def prior_sentence(prior: str) -> str:
    """What a choice means."""
    sentences = {
        "everyday": translate(
            "Prior", "As rare as in the training pictures: a doubtful face is read as a common expression."
        ),
        "between": translate(
            "Prior", "Less rare than in the training pictures: a doubtful face may be a rare expression."
        ),
        "balanced": translate(
            "Prior", "Every expression is equally likely: for posed faces. Finds more rare ones, and more wrong ones."
        ),
    }
    return sentences[prior]
