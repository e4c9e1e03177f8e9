"""Fields of numbers: their figures stand as far from the edge as the text of other fields.

A style sheet cannot say so: it has no word for the line inside a spin box.
"""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from player.theme import SPACE


class WholeNumber(QSpinBox):
    """A whole number, typed or stepped."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(SPACE, 0, SPACE, 0)


class RealNumber(QDoubleSpinBox):
    """A number with a fraction, typed or stepped."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(SPACE, 0, SPACE, 0)
