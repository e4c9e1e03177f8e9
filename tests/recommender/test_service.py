"""The facade on a real catalogue: analysis that survives its files, and a learner kept in step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender import (
    AnalysisChannel,
    Config,
    End,
    Gesture,
    GestureKind,
    Hearth,
    Interaction,
    Origin,
    Phrase,
    Progress,
    Slate,
    UnknownTrack,
    WorkControl,
)
from recommender.company import people_fitted_on
from tests.media import tone, write_audio

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    for number in range(6):
        album = folder / f"artist {number % 3}" / f"album {number}"
        album.mkdir(parents=True)
        write_audio(album / f"track {number}.flac", tone(3.0, hz=150.0 * (number + 1)))
    return folder


@pytest.fixture
def hearth(tmp_path: Path, music: Path) -> Iterator[Hearth]:
    hearth = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    hearth.scan([music])
    yield hearth
    hearth.close()


def play(track_id: int, minute: int, end: End = End.FINISHED, **changes: object) -> Interaction:
    listened_s = 180.0 if end is End.FINISHED else 4.0
    return Interaction(
        track_id=track_id,
        started_at=NOW - timedelta(days=1) + timedelta(minutes=minute),
        listened_s=listened_s,
        end=end,
        origin=Origin.LIBRARY,
        duration_s=180.0,
        **changes,  # type: ignore[arg-type]
    )


def choices(slate: Slate) -> list[tuple[int, float, Phrase]]:
    return [(slot.track_id, slot.propensity, slot.reason) for slot in slate.slots]


def test_discover_answers_before_any_analysis_and_commits_its_slate(hearth: Hearth) -> None:
    slate = hearth.discover(length=4, seed=1)
    assert len({slot.track_id for slot in slate.slots}) == 4
    assert any("0 of 6" in str(note) for note in slate.notes)
    fact = play(slate.slots[2].track_id, 0, slate_id=slate.slate_id, slot=2)
    assert hearth.record(fact) > 0


def test_a_running_learner_and_a_fresh_one_give_the_same_queue(
    hearth: Hearth, tmp_path: Path
) -> None:
    ids = [track.track_id for track in hearth.tracks()]
    hearth.discover(length=3, seed=1)
    for minute in range(45):
        end = End.FINISHED if minute % 3 else End.SKIPPED
        hearth.record(play(ids[minute % 6], minute, end))
        if minute % 7 == 0:
            at = NOW - timedelta(days=1) + timedelta(minutes=minute, seconds=30)
            hearth.record_gesture(Gesture(GestureKind.LIKE, ids[minute % 6], at))
            hearth.discover(length=3, seed=minute)
    fresh = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    slate, same = (one.discover(seed=9, at=NOW) for one in (hearth, fresh))
    assert choices(slate) == choices(same)
    for slot, other in zip(slate.slots, same.slots, strict=True):
        assert slot.score == pytest.approx(other.score, rel=1e-6)
    fresh.close()


def test_facts_of_another_process_are_learnt(hearth: Hearth, tmp_path: Path) -> None:
    before = hearth.discover(seed=3, at=NOW)
    banned = before.slots[0].track_id
    other = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    other.record_gesture(Gesture(GestureKind.NEVER_PLAY, banned, NOW))
    other.close()
    after = hearth.discover(seed=3, at=NOW)
    assert banned not in {slot.track_id for slot in after.slots}


def test_a_track_that_vanished_leaves_the_queue_and_keeps_its_facts(
    hearth: Hearth, music: Path
) -> None:
    gone = hearth.tracks()[0]
    hearth.record(play(gone.track_id, 0))
    Path(gone.path).unlink()
    assert hearth.scan().missing == 1
    assert gone.track_id not in {slot.track_id for slot in hearth.discover(seed=1).slots}
    assert [fact.track_id for fact in hearth.interactions()] == [gone.track_id]


def test_one_broken_file_costs_itself_only(hearth: Hearth, music: Path) -> None:
    victim = Path(hearth.tracks()[0].path)
    victim.write_bytes(victim.read_bytes()[:200] + b"\0" * 5000)
    steps: list[Progress] = []
    report = hearth.analyse(AnalysisChannel.SOUND, workers=2, progress=steps.append)
    assert [Path(failure.path) for failure in report.failed] == [victim]
    assert report.failed[0].reason
    assert (report.analysed, report.pending) == (5, 0)
    assert steps[-1].done == steps[-1].total == 6
    assert hearth.analyse(AnalysisChannel.SOUND).analysed == 0  # nor is it tried again
    assert [f.path for f in hearth.failures()] == [str(victim)]


def test_what_plays_is_analysed_first(hearth: Hearth) -> None:
    ids = [track.track_id for track in hearth.tracks()]
    hearth.analyse_first([ids[2], ids[4]])
    control = WorkControl()

    def stop_after_two(step: Progress) -> None:
        if step.done == 2:
            control.cancel()

    report = hearth.analyse(
        AnalysisChannel.SOUND, workers=1, progress=stop_after_two, control=control
    )
    assert {i for i in ids if hearth.sound_features(i)} == {ids[2], ids[4]}
    assert (report.cancelled, report.analysed, report.pending) == (True, 2, 4)


def test_a_limit_counts_tracks_over_both_channels(hearth: Hearth) -> None:
    first = hearth.analyse(limit=2)
    assert (first.analysed, first.pending) == (2, 4)
    rest = hearth.analyse()
    assert (rest.analysed, rest.pending) == (4, 0)


def test_terms_that_a_cut_off_run_left_unfitted_are_fitted_by_the_next(hearth: Hearth) -> None:
    control = WorkControl()

    def stop_when_all_are_read(step: Progress) -> None:
        if step.done == step.total:
            control.cancel()

    hearth.analyse(AnalysisChannel.WORDS, progress=stop_when_all_are_read, control=control)
    words = hearth.word_features(hearth.tracks()[0].track_id)
    assert words is not None
    assert words.terms == {}
    hearth.analyse(AnalysisChannel.WORDS)
    words = hearth.word_features(hearth.tracks()[0].track_id)
    assert words is not None
    assert words.terms


def test_changed_words_are_read_again_and_only_they(hearth: Hearth) -> None:
    assert hearth.analyse(AnalysisChannel.WORDS).analysed == 6
    assert hearth.analyse(AnalysisChannel.WORDS).analysed == 0
    track = hearth.tracks()[0]
    Path(track.path).with_suffix(".txt").write_text("a lantern over the harbour")
    hearth.scan()
    assert hearth.analyse(AnalysisChannel.WORDS).analysed == 1
    words = hearth.word_features(track.track_id)
    assert words is not None
    assert "lantern" in words.terms
    assert np.isclose(sum(weight**2 for weight in words.terms.values()), 1.0, atol=1e-3)


def test_a_track_that_is_not_there_is_unknown(hearth: Hearth) -> None:
    for ask in (hearth.track, hearth.similar):
        with pytest.raises(UnknownTrack):
            ask(999)


@given(st.integers(0, 1_000_000))
def test_people_are_refitted_in_growing_steps_that_depend_on_the_number_alone(n: int) -> None:
    fitted = people_fitted_on(n)
    assert 0 <= n - fitted < max(20, n / 8)
    assert people_fitted_on(fitted) <= fitted
