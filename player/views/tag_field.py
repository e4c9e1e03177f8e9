"""One field of the tag editor: what some tracks say in it, and what they shall say instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from player.translation import QT_TRANSLATE_NOOP, translate
from recommender import TagField, from_one_line, in_one_line

MIXED = QT_TRANSLATE_NOOP("TagField", "several")
MIXED_NUMBERS = "…"
NUMBERS = frozenset(
    (TagField.TRACK_NUMBER, TagField.TRACK_TOTAL, TagField.DISC_NUMBER, TagField.DISC_TOTAL)
)
REMOVED = QT_TRANSLATE_NOOP("TagField", "will be taken away")


class FieldEdit(QObject):
    """A field with its widget; a field nobody touched is never written.

    ``values`` holds the texts of each track.
    """

    changed = Signal()

    def __init__(self, name: TagField, values: Sequence[tuple[str, ...]]) -> None:
        super().__init__()
        self.name = name
        self.mixed = len(set(values)) > 1
        self._before: tuple[str, ...] = () if self.mixed or not values else values[0]
        self._touched = False
        self.widget = self._build()

    @property
    def new_texts(self) -> tuple[str, ...] | None:
        """What is to be written; None where the field stays as it is."""
        texts = self._texts()
        if not self._touched or texts is None or (texts == self._before and not self.mixed):
            return None
        return texts

    def _build(self) -> QWidget:
        raise NotImplementedError

    def _texts(self) -> tuple[str, ...] | None:
        raise NotImplementedError

    def _on_edited(self) -> None:
        self._touched = True
        self.changed.emit()


class LineField(FieldEdit):
    """A field of one line; several artists or genres are set apart by semicolons."""

    def _build(self) -> QWidget:
        self.line = QLineEdit(in_one_line(self._before))
        mixed_text = MIXED_NUMBERS if self.name in NUMBERS else translate("TagField", MIXED)
        self.line.setPlaceholderText(mixed_text if self.mixed else "")
        self.line.setCursorPosition(0)
        self.line.textEdited.connect(self._on_edited)
        return self.line

    def _texts(self) -> tuple[str, ...] | None:
        return from_one_line(self.name, self.line.text())

    def _on_edited(self) -> None:
        super()._on_edited()
        if self.mixed or self._before:
            self.line.setPlaceholderText(translate("TagField", REMOVED))


class TextField(FieldEdit):
    """A field of several lines."""

    def _build(self) -> QWidget:
        self.text = QPlainTextEdit("\n".join(self._before))
        self.text.setPlaceholderText(translate("TagField", MIXED) if self.mixed else "")
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_edited)
        return self.text

    def _texts(self) -> tuple[str, ...] | None:
        text = self.text.toPlainText().strip()
        return (text,) if text else ()

    def _on_edited(self) -> None:
        super()._on_edited()
        if self.mixed or self._before:
            self.text.setPlaceholderText(translate("TagField", REMOVED))


class TickField(FieldEdit):
    """A field that is set or not; half ticked while the tracks differ."""

    def _build(self) -> QWidget:
        self.box = QCheckBox(translate("TagEditor", "Compilation"))
        if self.mixed:
            self.box.setTristate(True)
            self.box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.box.setChecked(bool(self._before))
        self.box.clicked.connect(self._on_edited)
        return self.box

    def _texts(self) -> tuple[str, ...] | None:
        state = self.box.checkState()
        if state is Qt.CheckState.PartiallyChecked:
            return None
        return ("1",) if state is Qt.CheckState.Checked else ()
