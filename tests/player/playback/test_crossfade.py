"""Tracks that fade into one another: what is heard, what is told, and who is left alone."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from player.playback.crossfade import in_sequence, overlap_s
from player.playback.play_queue import QueueEntry
from player.playback.source import ReadAheadSource
from recommender import Track
from tests.media import tone, write_audio
from tests.player.playback.sounds import RATE_HZ, Listener, decoded, entry_for, entry_of_noise

FADE = 3 * RATE_HZ


def on_album(entry: QueueEntry, album: str, number: int | None, disc: int | None = 1) -> QueueEntry:
    track = replace(entry.track, album=album, track_number=number, disc_number=disc)
    return QueueEntry(track, entry.origin)


@pytest.fixture
def pair(tmp_path: Path) -> list[QueueEntry]:
    """Two tracks of ten seconds, of no album."""
    return [entry_of_noise(tmp_path, f"n{n}", 10.0, n) for n in (1, 2)]


def fading(entries: list[QueueEntry], seconds: float = 3.0) -> Listener:
    listener = Listener()
    listener.player.set_crossfade(seconds)
    listener.player.play_entries(entries)
    return listener


def test_one_fades_into_the_other_with_equal_power(pair: list[QueueEntry]) -> None:
    listener = fading(pair)
    listener.hear(18.0)
    one, two = (decoded(Path(entry.track.path)) for entry in pair)
    at = len(one) - FADE
    phase = (np.arange(FADE) + 0.5) / FADE * np.pi / 2
    mixed = one[at:] * np.cos(phase)[:, None] + two[:FADE] * np.sin(phase)[:, None]
    whole = np.concatenate([one[:at], mixed, two[FADE:]])
    sound = listener.engine.sink.output[: len(whole)]
    assert np.abs(sound - whole).max() < 1e-5
    assert np.array_equal(sound[:at], one[:at])


def test_both_plays_are_told_truly(pair: list[QueueEntry]) -> None:
    listener = fading(pair)
    listener.hear(7.1)
    assert listener.player.current == pair[1]  # as soon as its first sample is heard
    assert listener.player.position_s == pytest.approx(0.1, abs=0.15)
    assert listener.facts == []
    listener.hear(10.2)
    assert listener.ends() == [(1, "finished", 10.0), (2, "finished", 10.0)]
    assert [fact.duration_s for fact in listener.facts] == [10.0, 10.0]


def test_skip_within_a_fade_ends_the_old_one_as_finished(pair: list[QueueEntry]) -> None:
    listener = fading(pair)
    listener.hear(8.0)
    listener.player.next()
    listener.hear(0.1)
    assert listener.ends() == [
        (1, "finished", pytest.approx(8.0, abs=0.05)),
        (2, "skipped", pytest.approx(1.0, abs=0.05)),
    ]


def test_seek_within_a_fade_goes_on_with_the_new_one_alone(pair: list[QueueEntry]) -> None:
    listener = fading(pair)
    listener.hear(8.0)
    before = len(listener.engine.sink.output)
    listener.player.seek(6.0)
    listener.hear(5.0)
    truth = decoded(Path(pair[1].track.path), RATE_HZ, 6 * RATE_HZ)
    assert np.array_equal(listener.engine.sink.output[before : before + len(truth)], truth)
    assert [end[:2] for end in listener.ends()] == [(1, "finished"), (2, "finished")]
    assert listener.facts[1].listened_s == pytest.approx(5.0, abs=0.05)


def test_pause_within_a_fade_loses_nothing(pair: list[QueueEntry]) -> None:
    listener = fading(pair)
    listener.hear(8.0)
    listener.player.pause()
    listener.hear(5.0)
    listener.player.play()
    listener.hear(10.0)
    assert listener.ends() == [(1, "finished", 10.0), (2, "finished", 10.0)]


def test_edit_while_the_fade_waits_in_the_output_is_honoured(
    pair: list[QueueEntry], tmp_path: Path
) -> None:
    third = entry_of_noise(tmp_path, "n3", 10.0, 3)
    listener = fading(pair)
    listener.hear(6.8)  # the fade begins at 7.0 and is rendered by now
    listener.player.remove([pair[1].entry_id])
    listener.player.append([third])
    listener.hear(11.0)
    assert listener.heard[:2] == [1, 3]
    assert listener.ends() == [(1, "finished", 10.0), (3, "finished", 10.0)]


def test_an_album_in_its_order_is_left_alone(pair: list[QueueEntry]) -> None:
    album = [on_album(entry, "A", n) for n, entry in enumerate(pair, 1)]
    listener = fading(album)
    listener.hear(20.5)
    whole = np.concatenate([decoded(Path(entry.track.path)) for entry in album])
    assert np.array_equal(listener.engine.sink.output[: len(whole)], whole)


def test_the_same_tracks_out_of_order_fade(pair: list[QueueEntry]) -> None:
    listener = fading([on_album(pair[1], "A", 2), on_album(pair[0], "A", 1)])
    listener.hear(17.5)
    assert len(listener.facts) == 2


def test_setting_takes_effect_within_the_track(pair: list[QueueEntry]) -> None:
    listener = fading(pair, 0.0)
    listener.hear(5.0)
    listener.player.set_crossfade(3.0)
    listener.hear(3.0)
    assert listener.player.current == pair[1]


def test_short_tracks_fade_for_a_third(tmp_path: Path) -> None:
    entries = [entry_of_noise(tmp_path, f"n{n}", 1.5, n) for n in range(4)]
    listener = fading(entries, 12.0)
    listener.hear(1.5 * 4 - 0.5 * 3 + 0.1)
    assert listener.ends() == [(n, "finished", 1.5) for n in range(4)]


def test_a_track_shorter_than_it_claims_is_not_faded_beyond_its_end(
    pair: list[QueueEntry], tmp_path: Path
) -> None:
    lying = entry_of_noise(tmp_path, "short", 0.4, 3)
    lying = QueueEntry(replace(lying.track, duration_s=10.0), lying.origin)
    listener = fading([pair[0], lying, pair[1]])
    listener.hear(21.0)
    assert [end[0] for end in listener.ends()] == [1, 3, 2]
    assert [end[2] for end in listener.ends()] == [10.0, 0.4, 10.0]


def test_loud_tracks_do_not_clip_while_they_fade(tmp_path: Path) -> None:
    loud = tone(6.0)
    loud *= 0.99 / np.abs(loud).max()
    paths = [write_audio(tmp_path / f"{n}.wav", loud) for n in (1, 2)]
    listener = fading([entry_for(path, n, 6.0) for n, path in enumerate(paths)], 2.0)
    listener.hear(11.0)
    sound = listener.engine.sink.output
    assert np.abs(sound[4 * RATE_HZ : 6 * RATE_HZ]).max() <= 0.98
    alone = 4 * RATE_HZ
    assert np.array_equal(sound[:alone], decoded(paths[0])[:alone])
    assert len(listener.facts) == 2


def test_rule(pair: list[QueueEntry]) -> None:
    def track(album: str, number: int | None, disc: int | None = None) -> Track:
        return on_album(pair[0], album, number, disc).track

    assert in_sequence(track("A", 1), track("a", 2))
    assert in_sequence(track("A", 9, 1), track("A", 1, 2))
    assert not in_sequence(track("A", 1), track("A", 3))
    assert not in_sequence(track("A", 1), track("B", 2))
    assert not in_sequence(track("", 1), track("", 2))
    assert not in_sequence(track("A", None), track("A", 2))
    assert not in_sequence(track("A", 9, 1), track("A", 2, 2))
    assert overlap_s(5.0, track("A", 1), track("A", 2)) == 0.0
    assert overlap_s(20.0, track("A", 1), track("B", 2)) == pytest.approx(10 / 3)
    assert overlap_s(0.0, track("A", 1), track("B", 2)) == 0.0


def test_a_source_that_reads_ahead_sees_the_end_before_the_longest_fade(tmp_path: Path) -> None:
    """Twelve seconds and a block must be known: else the fade would begin late."""
    entry = entry_of_noise(tmp_path, "n", 14.0)
    source = ReadAheadSource(entry.track.path, RATE_HZ)
    wanted = 12 * RATE_HZ + 4096
    try:
        while source.left(wanted) is None:
            time.sleep(0.001)
        assert source.left(wanted) == wanted
        read = 0
        while read < RATE_HZ * 3:
            block = source.read(4096)
            assert block is not None
            read += len(block)
        while (left := source.left(wanted)) is None:
            time.sleep(0.001)
        assert left == 14 * RATE_HZ - read
    finally:
        source.close()
