"""Where Tab goes with widgets that are made later than those around them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(widget: QWidget, made: Sequence[QWidget]) -> None:
    """Have Tab visit `made`, in this order, just before `widget`."""
    before = widget.previousInFocusChain()
    while before is not widget and (before in made or not before.focusPolicy() & Qt.FocusPolicy.TabFocus):
        before = before.previousInFocusChain()
    chain = [*made, widget] if before is widget else [before, *made, widget]
    for first, then in pairwise(chain):
        QWidget.setTabOrder(first, then)
