"""A page with nothing to show yet: a drawing, a heading, a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate

NO_MUSIC = QT_TRANSLATE_NOOP("Library", "Add a folder with music, or drop one on this window.")
FROM_TAGS = QT_TRANSLATE_NOOP(
    "Library",
    "They come from the tags of your music. Add a folder with music, or drop one on this window.",
)


class EmptyState(QWidget):
    """Says kindly that there is nothing, and why."""

    def __init__(self, theme: Theme, icon: str, heading: str, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._said = heading
        self._picture = QLabel()
        self._heading = QLabel(heading)
        self._heading.setObjectName("strong")
        self._sentence = QLabel(sentence)
        self._sentence.setObjectName("muted")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(420)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        for widget in (self._picture, self._heading):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        # Centred by its neighbours: with an alignment of its own a layout cuts its last line off.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence, 1_000)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def wait(self) -> None:
        """Nobody knows yet whether there is nothing: ask for a moment instead."""
        self._heading.setText(self.tr("One moment…"))
        self._sentence.hide()

    def tell(self) -> None:
        """It is known now: say so."""
        self._heading.setText(self._said)
        self._sentence.show()

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self.tell()

    def _dress(self) -> None:
        self._picture.setPixmap(self._theme.icon(self._icon, "wave").pixmap(48, 48))


class NoMusic(EmptyState):
    """What stands on a page of the library while it is empty: how to begin, or that it began."""

    def __init__(self, theme: Theme, icon: str, heading: str, way: str = NO_MUSIC) -> None:
        super().__init__(theme, icon, heading, translate("Library", way))
        self._way = translate("Library", way)

    def show_scanning(self) -> None:
        """Until the first tracks appear, say that they are on their way."""
        self.set_sentence(
            translate("Library", "Your music is being read. The first tracks appear at once.")
        )

    def show_scanned(self) -> None:
        """The scan is over; what is not here now was not found."""
        self.set_sentence(self._way)
