"""A field that finds a track as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from player.wording import album_artist, line
from recommender import Track

ASK_AFTER_MS = 80
_TRACK = Qt.ItemDataRole.UserRole + 1


class TrackField(QLineEdit):
    """Holds a track once one was chosen; typing again lets go of it."""

    suggestions_wanted = Signal(str)
    track_changed = Signal(object)
    """A track, or None."""

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.track: Track | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)
        self._found = QStandardItemModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        chosen = self._completer.activated[QModelIndex]  # type: ignore[index]
        chosen.connect(self._on_activated)
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(ASK_AFTER_MS)
        self._ask.timeout.connect(self._on_asked)
        self.textEdited.connect(self._on_text_edited)
        self.textChanged.connect(self._on_text_changed)

    def suggest(self, text: str, tracks: Sequence[Track]) -> None:
        """Offer what was found for a text, unless the listener has typed on."""
        if text != self.text() or self.track is not None:
            return
        self._found.clear()
        for track in tracks:
            item = QStandardItem(line(track.title, album_artist(track)))
            item.setData(track, _TRACK)
            self._found.appendRow(item)
        if tracks and self.hasFocus():
            self._completer.complete()

    def hold(self, track: Track | None) -> None:
        """Hold a track, or none."""
        self.track = track
        self.setText("" if track is None else line(track.title, album_artist(track)))
        self.track_changed.emit(track)

    def _on_activated(self, index: QModelIndex) -> None:
        self.hold(index.data(_TRACK))

    def _on_text_edited(self, _text: str) -> None:
        if self.track is not None:
            self.track = None
            self.track_changed.emit(None)
        self._found.clear()
        self._ask.start()

    def _on_text_changed(self, text: str) -> None:
        if not text and self.track is not None:  # cleared by its button
            self.track = None
            self.track_changed.emit(None)

    def _on_asked(self) -> None:
        if self.text().strip():
            self.suggestions_wanted.emit(self.text())
