"""The demonstration end to end: real engine, real facts, and a queue that learnt from them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from player.demo import library
from player.demo.command import demo_config
from player.demo.encoding import FORMATS, write_track
from player.demo.instruments import RATE
from player.demo.library import DemoTrack
from player.demo.listener import Listener
from player.demo.walk import tell_story
from player.playback.play_queue import QueueEntry
from recommender import Config, End, GestureKind, Hearth, Interaction, Origin, Track

NOW = datetime(2026, 3, 7, 21, 30, tzinfo=UTC)


def short_noises(tracks: list[DemoTrack]) -> Iterator[DemoTrack]:
    """Two seconds of noise for each track: the story does not depend on the music here."""
    for track in tracks:
        rng = np.random.default_rng(track.seed)
        sound = rng.normal(0, 0.1, (2, 2 * RATE)).astype(np.float32)
        write_track(track.path, sound, RATE, FORMATS[track.format], track.labels)
        yield track


def entry(artist: str, duration_s: float = 100.0) -> QueueEntry:
    track = Track(1, "/a", "T", artist, "", "", "", None, None, None, duration_s, "flac", NOW)
    return QueueEntry(track, Origin.LIBRARY)


def test_the_listener_loves_two_styles_and_skips_the_rest() -> None:
    listener = Listener(frozenset({"jazz"}), {"A": "jazz", "B": "metal"}, np.random.default_rng(0))
    loved = [listener.decide(entry("A")) for _ in range(300)]
    other = [listener.decide(entry("B")) for _ in range(300)]
    assert loved.count(None) > 240
    assert other.count(None) < 50
    assert all(5 <= s <= 70 for s in (*loved, *other) if s is not None)


def test_likes_follow_only_loved_tracks_heard_to_the_end() -> None:
    listener = Listener(frozenset({"jazz"}), {"A": "jazz", "B": "metal"}, np.random.default_rng(0))

    def likes(artist: str, end: End, ids: range) -> int:
        facts = [Interaction(i, NOW, 9.0, end, Origin.LIBRARY, 9.0) for i in ids]
        found = [listener.gesture_after(fact, artist) for fact in facts]
        return sum(g is not None and g.kind is GestureKind.LIKE and g.at > NOW for g in found)

    assert likes("A", End.SKIPPED, range(50)) == 0
    assert likes("B", End.FINISHED, range(50)) == 0
    first = likes("A", End.FINISHED, range(50))
    assert 5 < first < 30
    assert sum(likes("A", End.FINISHED, range(50)) for _ in range(40)) == 50 - first


def test_the_story_raises_the_share_of_loved_styles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "_make", short_noises)
    config = demo_config(Config(tmp_path / "data"), NOW)
    assert config.catalogue_path != Config(tmp_path / "data").catalogue_path
    lines: list[str] = []
    hearth = Hearth(config)
    try:
        story = tell_story(hearth, tmp_path / "library", now=NOW, say=lines.append)
        facts, gestures = hearth.interactions(), hearth.gestures()
        titles = {t.title for t in hearth.tracks_by_id([s.track_id for s in story.after.slots])}
    finally:
        hearth.close()

    assert len(facts) == story.plays >= 80
    assert len(gestures) == story.gestures > 0
    assert {fact.origin for fact in facts} == {Origin.LIBRARY, Origin.DISCOVER}
    assert all((fact.slate_id is not None) == (fact.origin is Origin.DISCOVER) for fact in facts)
    finished = [fact for fact in facts if fact.end is End.FINISHED]
    assert all(fact.listened_s == pytest.approx(fact.duration_s, abs=0.3) for fact in finished)

    assert story.share_after >= story.share_before + 0.2
    assert any(slot.exploring for slot in story.after.slots)
    text = "\n".join(lines)
    assert all(title in text for title in titles)
    assert f"from {story.plays} plays" in text
