"""The queue page, and the same queue as a panel beside every other page."""

from __future__ import annotations

from player.itemmodels.queue import QueueModel
from player.itemmodels.track_drag import Dragged
from player.pages.kit import Kit
from player.pages.page import Page
from player.views.play_queue import QueueView
from player.views.sidebar import Place


class QueuePage(Page):
    """What plays, what comes next, and why."""

    place = Place.QUEUE

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = QueueModel(kit.playback)
        self.view: QueueView = self._queue_view(panel=False)
        self.panel = self._queue_view(panel=True)
        self.model.music_dropped.connect(self._on_music_dropped)

    def _on_music_dropped(self, music: Dragged, anchor_id: str | None) -> None:
        self.kit.tasks.read(
            lambda: music.tracks(self.kit.library),
            lambda tracks: self.kit.actions.enqueue_before(tracks, anchor_id),
        )

    def _queue_view(self, *, panel: bool) -> QueueView:
        kit = self.kit
        return QueueView(
            self.model,
            kit.covers,
            kit.playback,
            kit.actions,
            kit.commands["endless"],
            kit.theme,
            panel=panel,
        )
