"""What the commands of this folder have in common."""

import logging
import sys
from collections.abc import Callable

from fer_desktop.classifier import ModelError
from fer_desktop.datasets import DatasetError

log = logging.getLogger(__name__)


def exit_status(work: Callable[[], object]) -> int:
    """Do a command's work and tell of it on standard output; 2 and a sentence where data or a model cannot be used."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    try:
        work()
    except (DatasetError, ModelError) as error:
        log.error("%s", error)
        return 2
    return 0
