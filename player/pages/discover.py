"""The Discover page."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, QTimer

from player.itemmodels.slate import SlateModel
from player.pages.first_hour import FirstHour
from player.pages.kit import Kit
from player.pages.page import Page
from player.playback.play_queue import QueueEntry
from player.views.discover import DiscoverView
from player.views.sidebar import Place
from player.views.slot_detail import SlotAccount
from recommender import Track

log = logging.getLogger(__name__)

SUGGESTED_THEMES = 12
WARM_AFTER_MS = 3_000
"""The recommender is loaded when the window has long been there, not at the first Discover; and not
while the listener types: a search would wait for it with every letter."""
MOODS_TO_BEGIN = (
    "calm", "cheerful", "melancholic", "energetic", "dreamy", "romantic", "dark", "warm",
    "for concentrating", "for a party", "for a rainy evening", "for the morning",
)  # fmt: skip
"""English in every language: the model that reads moods knows no other."""


class DiscoverPage(Page):
    """Asks for a queue, shows why each of its tracks is there, and takes corrections."""

    place = Place.DISCOVER

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.model = SlateModel(kit.discovered)
        self.view: DiscoverView = DiscoverView(
            self.model, kit.discovered, kit.covers, kit.actions, kit.settings, kit.theme
        )
        self.view.another_wanted.connect(self._on_another_wanted)
        self.view.list.opened.connect(self._on_opened)
        self.view.list.detail.track_wanted.connect(self._on_track_wanted)
        self.view.controls.mood.installEventFilter(self)
        self.view.controls.suggest(MOODS_TO_BEGIN)
        self._themes_asked = False
        self.first_hour = FirstHour(kit, self.view)
        kit.commands["discover"].triggered.connect(lambda _on: self._on_discover_triggered())
        self._warming = QTimer(self)
        self._warming.setSingleShot(True)
        self._warming.timeout.connect(self._warm_up)
        self._warming.start(WARM_AFTER_MS)
        kit.window.search_changed.connect(lambda _text: self._put_off())

    def refresh(self) -> None:
        """There may be more to begin with."""
        self.first_hour.refresh()

    def show_playing(self, track_id: int | None) -> None:
        """Mark the track that sounds."""
        self.view.list.set_playing(track_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A mood is made ready for when it is first typed, not before: themes, and the reader."""
        if event.type() == QEvent.Type.FocusIn and not self._themes_asked:
            self._themes_asked = True
            self.kit.tasks.read(
                lambda: [theme.label for theme in self.kit.library.themes()],
                lambda themes: self.view.controls.suggest(
                    [*MOODS_TO_BEGIN, *themes[:SUGGESTED_THEMES]]
                ),
            )
            self.kit.tasks.read(
                self.kit.library.prepare_moods,
                None,
                lambda error: log.warning("Moods are not ready: %r", error),
            )
        return super().eventFilter(watched, event)

    def _put_off(self) -> None:
        if self._warming.isActive():
            self._warming.start()

    def _warm_up(self) -> None:
        """Learn what is on record, where it can be seen and stopped; Discover makes up for it."""
        queues = self.kit.library.queues
        self.kit.tasks.work(
            self.tr("Learning from your listening"),
            lambda report, control: queues.prepare(progress=report, control=control),
            None,
            lambda error: log.warning("The recommender is not ready: %r", error),
        )

    def _on_discover_triggered(self) -> None:
        self.kit.window.show_place(Place.DISCOVER)
        self.view.discover()

    def _on_opened(self, entry: QueueEntry) -> None:
        """Read what lies behind a choice."""
        library = self.kit.library

        def read() -> SlotAccount:
            assert entry.slate_id is not None
            assert entry.slot is not None
            slot = library.queues.slate(entry.slate_id).slots[entry.slot]
            evidence = library.queues.evidence(entry.slate_id, entry.slot)
            found = {e.track_id: e for e in evidence}
            tracks = library.tracks_by_id(list(found))
            return SlotAccount(slot.shares, tuple((t, found[t.track_id]) for t in tracks))

        def on_read(account: SlotAccount) -> None:
            if self.view.list.open_id == entry.entry_id:
                self.view.list.detail.show_account(account)
                self.view.list.relayout()

        self.kit.tasks.read(read, on_read, self.kit.actions.action_failed.emit, key="slot")

    def _on_another_wanted(self, entry: QueueEntry) -> None:
        others = {e.track.track_id for e in (*self.model.entries, *self.kit.playback.queue.entries)}
        self.kit.actions.another_one(entry, others)

    def _on_track_wanted(self, track: Track) -> None:
        """Show a track among all tracks, as a search the listener can go on with."""
        self.kit.window.show_place(Place.LIBRARY)
        query = f'title:"{track.title}" artist:"{track.artist}"'
        self.kit.window.search.setText(query)
