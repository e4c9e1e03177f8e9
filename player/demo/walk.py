"""The demonstration: a library is made, analysed and listened to, and Discover learns from it.

Everything goes through the same facade, play queue and engine as in the window; only the clock
of playback runs faster, and the listener is simulated.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from player.demo.library import demo_styles, make_demo_library
from player.demo.listener import Listener
from player.playback.headless import play_through
from player.playback.play_queue import QueueEntry
from recommender import End, Hearth, Interaction, Origin, Progress, Slate, Track

LOVED = frozenset({"folk", "jazz"})
QUEUE_LENGTH = 12
SESSION_TRACKS = 14
BROWSED_SESSIONS, DISCOVER_SESSIONS = 3, 4

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Story:
    """What the demonstration showed.

    Attributes:
        before, after: Discover queues for the same listener, before and after listening.
        share_before, share_after: share of tracks of loved styles in them.
        plays, gestures: how many facts were recorded between the two.
    """

    before: Slate
    after: Slate
    share_before: float
    share_after: float
    plays: int
    gestures: int


def tell_story(
    hearth: Hearth,
    folder: Path,
    *,
    now: datetime,
    say: Say,
    seed: int = 7,
    progress: Callable[[Progress], None] | None = None,
) -> Story:
    """Make the library, scan and analyse it, listen for a week, and compare two queues.

    Args:
        hearth: the facade over the demo's own catalogue, with a profile nobody has used yet.
        folder: where the demo library is, or is to be made.
        now: the end of the week of listening.
        say: takes each line of the story.
    """
    paths = make_demo_library(folder, seed=seed, progress=progress)
    styles = demo_styles()
    _heading(say, "The library")
    say(f"{len(paths)} tracks by {len(styles)} artists in {len(set(styles.values()))} styles")
    say(f"in {folder}")
    hearth.add_folder(folder)
    _scan_and_analyse(hearth, say, progress)

    listener = Listener(LOVED, styles, np.random.default_rng(seed))
    began = now - timedelta(days=BROWSED_SESSIONS + DISCOVER_SESSIONS)
    _heading(say, "Discover, before anything was heard")
    before = hearth.discover(length=QUEUE_LENGTH, seed=seed, at=began)
    _show_queue(hearth, before, styles, say)

    _heading(say, f"A week of listening ({' and '.join(sorted(LOVED))} are loved)")
    say("● heard to the end   ◐ left half-way   ○ skipped   ♥ liked")
    plays, gestures = _listen(hearth, listener, began, seed, say)

    _heading(say, "Discover, a week later")
    after = hearth.discover(length=QUEUE_LENGTH, seed=seed, at=now)
    _show_queue(hearth, after, styles, say)

    story = Story(
        before=before,
        after=after,
        share_before=_loved_share(hearth, before, listener),
        share_after=_loved_share(hearth, after, listener),
        plays=plays,
        gestures=gestures,
    )
    _show_result(story, say)
    return story


def _scan_and_analyse(
    hearth: Hearth, say: Say, progress: Callable[[Progress], None] | None
) -> None:
    scanned = hearth.scan(progress=progress)
    say(f"scanned in {scanned.seconds:.1f} s: {scanned.added} new, {scanned.unchanged} known")
    analysed = hearth.analyse(progress=progress)
    for failure in (*scanned.failed, *analysed.failed):
        say(f"  {Path(failure.path).name}: {failure.reason}")
    for note in analysed.notes:
        say(f"  {note}")
    state = hearth.analysis_state()
    say(
        f"analysed in {analysed.seconds:.1f} s: the sound of {state.sound} "
        f"and the words of {state.words} tracks"
    )


def _listen(
    hearth: Hearth, listener: Listener, began: datetime, seed: int, say: Say
) -> tuple[int, int]:
    """One session an evening, first from the library, then from Discover; counts of facts."""
    rng = np.random.default_rng(seed + 1)
    plays = gestures = 0
    for day in range(BROWSED_SESSIONS + DISCOVER_SESSIONS):
        evening = began + timedelta(days=day, minutes=int(rng.integers(5, 90)))
        if day < BROWSED_SESSIONS:
            source, entries = "library", _browsed(hearth, rng)
        else:
            slate = hearth.discover(length=SESSION_TRACKS, seed=seed + day, at=evening)
            source, entries = "Discover", _queued(hearth, slate)
        facts = play_through(entries, listener.decide, started_at=evening)
        artists = {entry.track.track_id: entry.track.artist for entry in entries}
        marks = ""
        for fact in facts:
            hearth.record(fact)
            gesture = listener.gesture_after(fact, artists[fact.track_id])
            if gesture:
                hearth.record_gesture(gesture)
                gestures += 1
            marks += "♥" if gesture else _mark(fact)
        plays += len(facts)
        say(f"  {evening:%a %H:%M}  {source:<9} {' '.join(marks)}")
    return plays, gestures


def _browsed(hearth: Hearth, rng: np.random.Generator) -> list[QueueEntry]:
    """A handful of tracks picked from the whole library."""
    tracks = hearth.tracks()
    chosen = rng.permutation(len(tracks))[:SESSION_TRACKS]
    return [QueueEntry(tracks[i], Origin.LIBRARY) for i in chosen]


def _queued(hearth: Hearth, slate: Slate) -> list[QueueEntry]:
    """A Discover queue as the player plays it."""
    tracks = hearth.tracks_by_id([slot.track_id for slot in slate.slots])
    return [
        QueueEntry(
            track,
            Origin.DISCOVER,
            slate_id=slate.slate_id,
            slot=number,
            reason=slot.reason,
            exploring=slot.exploring,
            automatic=True,
        )
        for number, (track, slot) in enumerate(zip(tracks, slate.slots, strict=True))
    ]


def _mark(fact: Interaction) -> str:
    if fact.end is End.FINISHED:
        return "●"
    return "◐" if fact.listened_s > 0.28 * fact.duration_s else "○"


def _loved_share(hearth: Hearth, slate: Slate, listener: Listener) -> float:
    tracks = hearth.tracks_by_id([slot.track_id for slot in slate.slots])
    return sum(listener.loves(track.artist) for track in tracks) / max(1, len(tracks))


def _show_queue(hearth: Hearth, slate: Slate, styles: Mapping[str, str], say: Say) -> None:
    for note in slate.notes:
        say(f"  ({note})")
    tracks: Sequence[Track] = hearth.tracks_by_id([slot.track_id for slot in slate.slots])
    for number, (track, slot) in enumerate(zip(tracks, slate.slots, strict=True), start=1):
        style = styles.get(track.artist, "")
        loved = "♥" if style in LOVED else " "
        say(f" {number:2} {loved} {style:<10} {track.artist} – {track.title}")
        say(f"                 {slot.reason}{'  [exploring]' if slot.exploring else ''}")


def _show_result(story: Story, say: Say) -> None:
    _heading(say, "What it learnt")
    exploring = sum(slot.exploring for slot in story.after.slots)
    for label, share in (("before", story.share_before), ("after", story.share_after)):
        bar = "█" * round(30 * share)
        say(f"  loved styles {label:<7} {bar:<30} {share:4.0%}")
    say(
        f"  from {story.plays} plays and {story.gestures} likes; {exploring} of "
        f"{len(story.after.slots)} tracks still explore"
    )


def _heading(say: Say, text: str) -> None:
    say("")
    say(text)
    say("─" * len(text))
