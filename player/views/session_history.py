"""What was played since Hearth was started: when, what, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from player.playback.listening import Played
from player.translation import QT_TRANSLATE_NOOP, translate
from player.views.list_dialog import ListDialog, table
from player.wording import clock
from recommender import End

_ENDS = {
    End.FINISHED: QT_TRANSLATE_NOOP("SessionHistory", "To its end"),
    End.SKIPPED: QT_TRANSLATE_NOOP("SessionHistory", "Skipped"),
    End.JUMPED: QT_TRANSLATE_NOOP("SessionHistory", "Left for another"),
    End.STOPPED: QT_TRANSLATE_NOOP("SessionHistory", "Stopped"),
    End.FAILED: QT_TRANSLATE_NOOP("SessionHistory", "Broke off"),
}


class SessionHistoryDialog(ListDialog):
    """Lists plays, the latest first; Enter hears one again, next."""

    again_wanted = Signal(object)
    """A Track."""

    def __init__(self, history: Sequence[Played], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(760, 480)
        title = self.tr("Played in this session")
        headings = [
            self.tr("At"), self.tr("Title"), self.tr("Artist"), self.tr("Heard"), self.tr("Ended")
        ]  # fmt: skip
        told = (
            self.tr("Press Enter on a track to hear it again next.")
            if history
            else self.tr("Nothing was played yet since Hearth was started.")
        )
        self.list = table(title, headings, {0: 72, 2: 180, 3: 80, 4: 140}, stretched=1)
        self.list.addTopLevelItems([_row(played) for played in history])
        self.arrange(title, told, self.list)
        self.list.itemActivated.connect(self._on_activated)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        self.again_wanted.emit(item.data(0, Qt.ItemDataRole.UserRole))


def _row(played: Played) -> QTreeWidgetItem:
    track, fact = played.entry.track, played.interaction
    item = QTreeWidgetItem(
        [
            fact.started_at.astimezone().strftime("%H:%M"),
            track.title,
            track.artist,
            clock(fact.listened_s),
            translate("SessionHistory", _ENDS[fact.end]),
        ]
    )
    item.setData(0, Qt.ItemDataRole.UserRole, track)
    return item
