"""The page of what plays: reads its words and its story while the page is seen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject

from player.itemmodels.queue import QueueModel
from player.pages.kit import Kit
from player.pages.page import Page
from player.playback.controller import PlaybackState
from player.playback.play_queue import QueueEntry
from player.views.about_track import TrackStory
from player.views.now_playing import NowPlayingView
from player.views.play_queue import QueueView
from player.views.sidebar import Place
from recommender import Track


class NowPlayingPage(Page):
    """One track large, with everything around it; may take the whole screen."""

    place = Place.NOW_PLAYING

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        queue = QueueView(
            QueueModel(kit.playback),
            kit.covers,
            kit.playback,
            kit.actions,
            kit.commands["endless"],
            kit.theme,
            panel=True,
        )
        self.view: NowPlayingView = NowPlayingView(kit.covers, kit.commands, queue, kit.theme)
        self._read_track_id: int | None = None
        self._words = ("", "")
        self._tags: Track | None = None
        self.view.sought.connect(kit.playback.seek)
        self.view.artist_chosen.connect(self._on_artist_chosen)
        self.view.left.connect(lambda: kit.window.set_full_screen(None))
        self.view.installEventFilter(self)
        kit.playback.entry_changed.connect(self._on_entry_changed)
        kit.playback.position_changed.connect(self.view.show_position)
        kit.playback.sound_changed.connect(lambda: self.view.seek_bar.show_part(kit.playback.part))
        kit.playback.state_changed.connect(self._on_state_changed)
        kit.theme.changed.connect(lambda: self._on_state_changed(kit.playback.state))
        kit.window.full_screen_changed.connect(self.view.set_immersed)
        kit.commands["full_screen"].triggered.connect(lambda _on: self._on_full_screen_triggered())
        self._on_entry_changed(kit.playback.current)
        self._on_state_changed(kit.playback.state)

    def refresh(self) -> None:
        """Tags or texts may have changed: only then is the track shown anew."""
        track_id = self._read_track_id
        if track_id is not None:
            library = self.kit.library
            self.kit.tasks.read(
                lambda: (library.tracks_by_id([track_id]), library.lyrics(track_id)),
                self._on_read_again,
                key="now-playing-again",
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was not read while nobody looked is read now."""
        if event.type() == QEvent.Type.Show:
            self._read()
            self.view.show_position(self.kit.playback.position_s)
        return super().eventFilter(watched, event)

    def _on_entry_changed(self, entry: QueueEntry | None) -> None:
        self._read_track_id = None
        self.view.show_track(entry.track if entry else None, self.kit.playback.duration_s)
        self._read()

    def _on_state_changed(self, state: PlaybackState) -> None:
        self.view.show_sounding(state in (PlaybackState.PLAYING, PlaybackState.OPENING))

    def _read(self) -> None:
        entry = self.kit.playback.current
        if entry is None or not self.view.isVisible():
            return
        track = entry.track
        if track.track_id == self._read_track_id:
            return
        self._read_track_id = track.track_id
        self._tags = _tags(track)
        library, tasks = self.kit.library, self.kit.tasks
        tasks.read(
            lambda: library.lyrics(track.track_id),
            self._on_lyrics_read,
            key="lyrics",
        )
        self._tell(TrackStory(track), 0)

    def _on_lyrics_read(self, words: tuple[str, str]) -> None:
        self._words = words
        self.view.show_lyrics(*words)

    def _on_read_again(self, found: tuple[list[Track], tuple[str, str]]) -> None:
        tracks, words = found
        if words != self._words:
            self._on_lyrics_read(words)
        if tracks and _tags(tracks[0]) != self._tags:
            self._tags = _tags(tracks[0])
            self._tell(TrackStory(tracks[0]), 0)

    def _tell(self, story: TrackStory, step: int) -> None:
        """What is found soon is shown soon: each step adds to the story what takes longer."""
        steps = (self._with_facts, self._with_words, self._with_guesses)
        self.view.show_story(story)
        if step < len(steps):
            self.kit.tasks.read(
                lambda: steps[step](story),
                lambda more: self._tell(more, step + 1),
                key="track-story",
            )

    def _with_facts(self, story: TrackStory) -> TrackStory:
        library, track_id = self.kit.library, story.track.track_id
        sound, notes = library.sound_features(track_id), library.liner_notes.read(track_id)
        return replace(story, sound=sound, notes=notes)

    def _with_words(self, story: TrackStory) -> TrackStory:
        return replace(story, description=self.kit.library.describe(story.track.track_id))

    def _with_guesses(self, story: TrackStory) -> TrackStory:
        if story.sound is None:
            return story
        return replace(story, guesses=self.kit.library.guessed_labels(story.track.track_id))

    def _on_artist_chosen(self, artist: str) -> None:
        self.kit.window.show_place(Place.LIBRARY)
        self.kit.window.search.setText(f'artist:"{artist}"')

    def _on_full_screen_triggered(self) -> None:
        window = self.kit.window
        window.set_full_screen(None if window.isFullScreen() else Place.NOW_PLAYING)


def _tags(track: Track) -> Track:
    """A track without what the listener does with it."""
    return replace(track, liked=False, play_count=0)
