"""What lies behind one choice: the shares, the facts it stands on, and what can be said of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from player.playback.play_queue import QueueEntry
from player.theme import SPACE, Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.shares_bar import SharesBar
from player.views.track_menu import CORRECTIONS
from player.wording import album_artist, count, day_and_time, isolated, on_button, shortened
from recommender import ChannelName, Evidence, GestureKind, Shares, Track

MOST_CITED = 4
TITLE_LETTERS, ARTIST_LETTERS = 36, 24
SHARES_PX = 208
ACTIONS_PX = 232
PLACE_ACTIONS = (
    ("pin", QT_TRANSLATE_NOOP("SlotDetail", "Pin here"), "pin"),
    ("another", QT_TRANSLATE_NOOP("SlotDetail", "Another one here"), "refresh"),
    ("remove", QT_TRANSLATE_NOOP("SlotDetail", "Remove"), "close"),
)
"""What can be done with the place itself: a name, a text and an icon."""


@dataclass(frozen=True, slots=True)
class SlotAccount:
    """What is known of one choice.

    Attributes:
        cited: tracks whose facts the reason stands on, with these facts.
    """

    shares: Shares | None
    cited: tuple[tuple[Track, Evidence], ...]

    @property
    def source(self) -> ChannelName | None:
        """The source that spoke loudest; None where chance did."""
        if self.shares is None:
            return None
        loudest = max(ChannelName, key=lambda name: float(getattr(self.shares, name.value)))
        return loudest if getattr(self.shares, loudest.value) > 0 else None


class SlotDetail(QFrame):
    """Shows an account under its row; everything in it is reached by Tab, Escape leads back."""

    corrected = Signal(object, object)
    """A GestureKind, and what a wrong reason was about (None for the others)."""
    place_changed = Signal(str)
    """A name of :data:`PLACE_ACTIONS`."""
    track_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dressed: list[tuple[QPushButton, str]] = []
        self._account: SlotAccount | None = None
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Why this track"))
        self.bar = SharesBar(theme)
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(2)
        self.buttons: dict[str, QPushButton] = {}
        self._build()
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_entry(self, entry: QueueEntry, *, fixed: bool) -> None:
        """Turn to an entry; what lies behind it comes by :meth:`show_account`."""
        self._account = None
        self.bar.show_shares(None)
        self._tell([self.tr("Looking it up…")])
        pin = self.buttons["pin"]
        pin.setText(self.tr("Let go") if entry.pinned else self.tr("Pin here"))
        pin.setAccessibleName(
            self.tr("Let it go from this place") if entry.pinned else self.tr("Pin it here")
        )
        for name, _text, _icon in PLACE_ACTIONS:
            self.buttons[name].setEnabled(not fixed)
        self.buttons[GestureKind.WRONG_REASON].setEnabled(False)

    def show_account(self, account: SlotAccount) -> None:
        """Show what lies behind the entry."""
        self._account = account
        self.bar.show_shares(account.shares)
        self.buttons[GestureKind.WRONG_REASON].setEnabled(account.source is not None)
        self._tell([])
        for track, evidence in account.cited[:MOST_CITED]:
            self._evidence.addWidget(self._link(track))
            self._evidence.addWidget(self._label(told(evidence), "small"))
        more = len(account.cited) - MOST_CITED
        if more > 0:
            self._evidence.addWidget(
                self._label(
                    self.tr("and {others}").format(others=count(more, "other track")),
                    "small",
                )
            )
        if not account.cited:
            tried = account.source is None
            self._evidence.addWidget(
                self._label(
                    self.tr("Nothing of yours: it is here to be tried.")
                    if tried
                    else self.tr(
                        "No single play or like: it fits by what is known of the track itself."
                    ),
                    "muted",
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the row."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        shares = self._column(self.tr("What speaks for it"), self.bar)
        shares.setFixedWidth(SHARES_PX)
        evidence = QWidget()
        evidence.setLayout(self._evidence)
        self._evidence.setContentsMargins(0, 0, 0, 0)
        told = QHBoxLayout()
        told.setSpacing(SPACE * 4)
        told.addWidget(shares)
        told.addWidget(self._column(self.tr("What it stands on"), evidence), 1)
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addLayout(told, 1)
        left.addLayout(self._place_actions())
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 2, SPACE + 4, SPACE * 2, SPACE)
        row.setSpacing(SPACE * 3)
        row.addLayout(left, 1)
        row.addWidget(self._corrections())

    def _place_actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE // 2)
        for name, text, icon in PLACE_ACTIONS:
            do = partial(self.place_changed.emit, name)
            row.addWidget(self._button(name, translate("SlotDetail", text), icon, do))
        row.addStretch()
        return row

    def _corrections(self) -> QWidget:
        widget = QWidget()
        widget.setFixedWidth(ACTIONS_PX)
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        told = [(kind, translate("TrackMenu", text), icon) for kind, text, icon in CORRECTIONS]
        wrong = (GestureKind.WRONG_REASON, self.tr("Wrong reason"), "question")
        for kind, text, icon in (*told, wrong):
            column.addWidget(self._button(kind, text, icon, self._corrector(kind)))
        column.addStretch()
        return widget

    def _corrector(self, kind: GestureKind) -> Callable[[], None]:
        def correct() -> None:
            wrong = kind is GestureKind.WRONG_REASON
            about = self._account.source if wrong and self._account else None
            self.corrected.emit(kind, about)

        return correct

    def _button(self, name: str, text: str, icon: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("flat")
        button.setAccessibleName(text)
        button.clicked.connect(lambda _on: do())
        self.buttons[name] = button
        self._dressed.append((button, icon))
        return button

    def _column(self, heading: str, content: QWidget) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._label(heading, "small"))
        column.addWidget(content)
        column.addStretch()
        return widget

    def _tell(self, sentences: Sequence[str]) -> None:
        """Let the evidence be these sentences."""
        while (item := self._evidence.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for sentence in sentences:
            self._evidence.addWidget(self._label(sentence, "muted"))

    def _link(self, track: Track) -> QPushButton:
        title = shortened(track.title, TITLE_LETTERS)
        artist = shortened(album_artist(track), ARTIST_LETTERS)
        link = QPushButton(
            on_button(
                self.tr("“{title}” by {artist}").format(
                    title=isolated(title), artist=isolated(artist)
                )
            )
        )
        link.setObjectName("link")
        link.setToolTip(self.tr("Show it in the library"))
        link.setMinimumWidth(40)
        link.clicked.connect(lambda _on: self.track_wanted.emit(track))
        return link

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        return label

    def _dress(self) -> None:
        for button, icon in self._dressed:
            button.setIcon(self._theme.icon(icon, "muted"))
            button.setIconSize(QSize(16, 16))


def told(evidence: Evidence) -> str:
    """The facts of one track, with their moments."""
    parts = []
    if evidence.liked_at is not None:
        parts.append(
            translate("SlotDetail", "liked {when}").format(when=day_and_time(evidence.liked_at))
        )
    if evidence.finished_at:
        times = len(evidence.finished_at)
        once = translate("SlotDetail", "played to the end {when}")
        often = translate("SlotDetail", "played to the end {times}, last {when}")
        parts.append(
            (once if times == 1 else often).format(
                times=count(times, "time"), when=day_and_time(evidence.finished_at[-1])
            )
        )
    if evidence.skipped:
        parts.append(
            translate("SlotDetail", "skipped {skipped} of {times}").format(
                skipped=evidence.skipped, times=count(evidence.heard, "time")
            )
        )
    sentence = "; ".join(parts) or translate("SlotDetail", "heard {times}").format(
        times=count(evidence.heard, "time")
    )
    return f"{sentence[0].upper()}{sentence[1:]}."
