"""Corrections: what the listener says of a choice; told with what it changed, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from player.choices.steering import Steered, Steering, confirms
from player.library.facts import Fact, FactRecorder
from player.phrasing import told
from player.playback.controller import PlaybackController
from player.playback.play_queue import QueueEntry
from player.translation import QT_TRANSLATE_NOOP, translate
from player.wording import album_artist, count, isolated
from recommender import ChannelName, Gesture, GestureKind, Interaction, Track

MOST_KEPT = 100
SOURCES = {
    ChannelName.PEOPLE: QT_TRANSLATE_NOOP("Corrections", "what is played together"),
    ChannelName.SOUND: QT_TRANSLATE_NOOP("Corrections", "how music sounds"),
    ChannelName.WORDS: QT_TRANSLATE_NOOP("Corrections", "tags, lyrics and texts"),
    ChannelName.LEARNING: QT_TRANSLATE_NOOP("Corrections", "what you skip and replay"),
}
"""Each source of evidence, as a listener would name it."""


class Corrections(QObject):
    """Records corrections and tells, once the queue has answered, what each of them changed."""

    told = Signal(str, object)
    """A sentence, and what takes back all of which it tells."""
    noted = Signal(str, object)
    """The same of skips without a pattern yet, or of a pattern that changed no more (None)."""

    def __init__(
        self, facts: FactRecorder, steering: Steering, playback: PlaybackController
    ) -> None:
        super().__init__(steering)
        self._facts = facts
        self._playback = playback
        self._sentences: dict[GestureKind, Callable[[Gesture, str], str]] = {
            GestureKind.MORE_LIKE_THIS: lambda _made, title: self.tr("More like {title}.").format(
                title=title
            ),
            GestureKind.LESS_LIKE_THIS: lambda _made, title: self.tr("Less like {title}.").format(
                title=title
            ),
            GestureKind.NEVER_PLAY: lambda _made, title: self.tr(
                "{title} will not be chosen again."
            ).format(title=title),
            GestureKind.REST_ARTIST: lambda made, _title: self.tr(
                "Nothing by {artist} for two weeks."
            ).format(artist=isolated(self._artists.get(made.track_id, self.tr("this artist")))),
            GestureKind.WRONG_REASON: lambda made, _title: self.tr(
                "Noted: {source} counts a little less."
            ).format(source=translate("Corrections", SOURCES[made.about or ChannelName.LEARNING])),
        }
        self._titles: dict[int, str] = {}
        self._artists: dict[int, str] = {}
        self._silenced: dict[int, QueueEntry] = {}
        self._quiet: set[tuple[GestureKind, int, datetime]] = set()
        self._ids: dict[tuple[GestureKind, int, datetime], int] = {}
        facts.fact_recorded.connect(self._on_fact_recorded)
        steering.steered.connect(self._on_steered)

    def say(
        self,
        kind: GestureKind,
        track: Track,
        slate_id: str | None = None,
        slot: int | None = None,
        about: ChannelName | None = None,
    ) -> None:
        """Record a correction; :attr:`told` says soon what it changed."""
        self._titles[track.track_id] = f"“{isolated(track.title)}”"
        self._artists[track.track_id] = album_artist(track)
        self._facts.record(Gesture(kind, track.track_id, now(), slate_id, slot, about=about))
        current = self._playback.queue.current
        if kind is GestureKind.NEVER_PLAY and current and current.track.track_id == track.track_id:
            self._silenced[track.track_id] = current
            self._playback.remove([current.entry_id])

    def say_quietly(self, kind: GestureKind, tracks: Sequence[Track]) -> Callable[[], None]:
        """Record one correction of several tracks; what is returned takes all of it back."""
        made = [Gesture(kind, track.track_id, now()) for track in tracks]
        self._quiet |= {(one.kind, one.track_id, one.at) for one in made}
        for one in made:
            self._facts.record(one)

        def undo() -> None:
            for one in made:
                self._take_back(one)

        return undo

    def turn_away(self, entry: QueueEntry, put_back: Callable[[], None]) -> None:
        """Record that a choice was removed; ``put_back`` brings it again."""
        made = Gesture(GestureKind.REMOVE, entry.track.track_id, now(), entry.slate_id, entry.slot)
        self._facts.record(made)

        def undo() -> None:
            put_back()
            self._take_back(made)

        self.told.emit(
            self.tr("“{title}” left the queue.").format(title=isolated(entry.track.title)), undo
        )

    def _on_fact_recorded(self, fact: Fact) -> None:
        """Keep the newest gestures with their ids: by these they are taken back."""
        if isinstance(fact, Gesture) and fact.gesture_id is not None:
            self._ids[fact.kind, fact.track_id, fact.at] = fact.gesture_id
            while len(self._ids) > MOST_KEPT:
                del self._ids[next(iter(self._ids))]

    def _on_steered(self, steered: Steered) -> None:
        cause = steered.cause
        if confirms(cause):
            return  # the queue drifts by itself: no news
        if isinstance(cause, Interaction):
            if steered.left and steered.notes:
                self.told.emit(_and_moved(told(steered.notes[0]), steered), steered.undo)
            elif steered.notes:
                self.noted.emit(told(steered.notes[0]), None)
            elif steered.left:
                self.noted.emit(
                    self.tr("After that skip: {moved}").format(moved=_moved(steered)), steered.undo
                )
        elif (cause.kind, cause.track_id, cause.at) in self._quiet:
            return
        elif cause.kind in self._sentences:
            title = self._titles.get(cause.track_id, self.tr("this track"))
            sentence = self._sentences[cause.kind](cause, title)
            self.told.emit(_and_moved(sentence, steered), partial(self._undo, steered))

    def _undo(self, steered: Steered) -> None:
        """What was to come is to come again, and the gesture counts no more."""
        gesture = steered.cause
        assert isinstance(gesture, Gesture)
        steered.undo()
        silenced = self._silenced.pop(gesture.track_id, None)
        if silenced is not None and gesture.kind is GestureKind.NEVER_PLAY:
            self._playback.insert_next([silenced])
        self._take_back(gesture)

    def _take_back(self, gesture: Gesture) -> None:
        made = self._ids.pop((gesture.kind, gesture.track_id, gesture.at), None)
        if made is not None:
            self._facts.record(
                Gesture(GestureKind.TAKE_BACK, gesture.track_id, now(), retracts=made)
            )


def now() -> datetime:
    """This moment, with the listener's own offset from UTC."""
    return datetime.now().astimezone()


def _and_moved(sentence: str, steered: Steered) -> str:
    """A sentence, and after it what left and came."""
    if not steered.left:
        return sentence
    both = translate("Corrections", "{sentence} {moved}")
    return both.format(sentence=sentence, moved=_moved(steered))


def _moved(steered: Steered) -> str:
    """What left and came, in a sentence; something did leave."""
    if len(steered.came) >= len(steered.left):
        return translate("Corrections", "{tracks} gave way to others.").format(
            tracks=count(len(steered.left), "track")
        )
    return translate("Corrections", "{tracks} left the queue.").format(
        tracks=count(len(steered.left), "track")
    )
