"""The ledger counts exactly the samples that were heard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.playback.ledger import Began, Finished, Ledger


def test_begin_and_end_are_told_at_their_sample() -> None:
    ledger = Ledger(1000)
    ledger.enter("a", 0, 500)
    ledger.write(500)
    ledger.enter_end(Finished("a"))
    ledger.enter("b", 0, 500)
    ledger.write(500)
    assert ledger.advance(0) == []
    assert ledger.advance(1) == [Began("a")]
    assert ledger.advance(499) == []
    assert ledger.advance(500) == [Finished("a")]
    assert ledger.advance(501) == [Began("b")]
    assert ledger.account("a").listened_s == pytest.approx(0.5)


def test_what_is_flushed_was_not_heard() -> None:
    ledger = Ledger(1000)
    ledger.enter("a", 0, 500)
    ledger.write(500)
    ledger.advance(200)
    ledger.flush()
    ledger.enter("a", 400, 500)
    ledger.write(500)
    ledger.advance(500)
    account = ledger.account("a")
    assert account.listened_s == pytest.approx(0.7)
    assert account.covered == [(0.0, pytest.approx(0.2)), (0.4, pytest.approx(0.9))]
    assert account.position_s == pytest.approx(0.9)


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(1, 200), st.integers(0, 250))))
def test_account_equals_a_tape_of_what_left(visits: list[tuple[int, int, int]]) -> None:
    """Each visit writes some frames from a place and hears some of them before a flush."""
    ledger = Ledger(100)
    tape: list[int] = []
    for start, frames, heard in visits:
        ledger.enter("a", start, frames)
        ledger.write(frames)
        ledger.advance(heard // 2)
        ledger.advance(heard)
        tape += range(start, start + min(frames, heard))
        ledger.flush()
    account = ledger.account("a")
    assert account.listened_s == pytest.approx(len(tape) / 100)
    assert account.covered_s == pytest.approx(len(set(tape)) / 100)
    assert account.started == bool(tape)


PLAYS = st.lists(
    st.tuples(st.integers(1, 80), st.integers(0, 60)), min_size=1, max_size=8
)  # (length, overlap with the one before)


@given(PLAYS, st.lists(st.integers(0, 40), max_size=40))
def test_overlapping_plays_are_each_counted_whole(
    plays: list[tuple[int, int]], steps: list[int]
) -> None:
    """Whatever looks are taken in between: each begins before it ends, and is heard to its end."""
    ledger = Ledger(100)
    at = before = 0
    marks: list[tuple[int, int, str, int]] = []  # out frame, source frame, play, frames
    for number, (length, overlap) in enumerate(plays):
        begin = max(before, at - overlap)
        before = at  # no more than two at a time
        marks += [(begin + n, n, f"p{number}", 1) for n in range(length)]
        at = max(at, begin + length)
    for frame in range(at):
        for out, source, play_id, frames in marks:
            if out == frame:
                ledger.enter(play_id, source, frames)
        ledger.write(1)
        for number, (length, _overlap) in enumerate(plays):
            last = max(out for out, _, play_id, _ in marks if play_id == f"p{number}")
            if last == frame:
                ledger.enter_end(Finished(f"p{number}"))
                assert length
    heard, told = 0, []
    for step in [*steps, at]:
        heard = min(at, heard + step)
        told += ledger.advance(heard)
    for number, (length, _overlap) in enumerate(plays):
        account = ledger.account(f"p{number}")
        assert account.listened_s == pytest.approx(length / 100)
        assert account.covered_s == pytest.approx(length / 100)
        assert told.index(Began(f"p{number}")) < told.index(Finished(f"p{number}"))
    assert len(told) == 2 * len(plays)
