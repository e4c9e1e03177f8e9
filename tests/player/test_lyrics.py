"""LRC as listeners find it beside their files: stamps, offsets, words, and plain nonsense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.lyrics import TimedLine, TimedWord, line_at, parse_lrc


def test_lines_come_in_the_order_they_are_sung() -> None:
    text = "[ar:Somebody]\n[00:10.50]Second\n[00:01]First\n[1:02.345] Third \nno stamp\n"
    assert parse_lrc(text) == (
        TimedLine(1.0, "First"),
        TimedLine(10.5, "Second"),
        TimedLine(62.345, "Third"),
    )


def test_one_line_may_be_sung_several_times() -> None:
    lines = parse_lrc("[00:10.00][00:30.00] [00:50.00]Refrain\n[00:20.00]Verse")
    assert [(line.start_s, line.text) for line in lines] == [
        (10.0, "Refrain"),
        (20.0, "Verse"),
        (30.0, "Refrain"),
        (50.0, "Refrain"),
    ]


@pytest.mark.parametrize(("tag", "start_s"), [("+500", 9.5), ("-1500", 11.5), ("0", 10.0)])
def test_a_positive_offset_brings_everything_sooner(tag: str, start_s: float) -> None:
    (line,) = parse_lrc(f"[offset:{tag}]\n[00:10.00]<00:10.00>One <00:12.00>two")
    assert line.start_s == start_s
    assert [word.start_s for word in line.words] == [start_s, start_s + 2]


def test_words_have_their_own_stamps_and_make_the_line() -> None:
    (line,) = parse_lrc("[00:05.00] <00:05.00> Sun <00:05.40>rise <00:06.00>again<00:07.00>")
    assert line.text == "Sun rise again"
    assert line.words == (
        TimedWord(5.0, "Sun "),
        TimedWord(5.4, "rise "),
        TimedWord(6.0, "again"),
    )
    assert [line.sung(s) for s in (4.9, 5.0, 5.5, 6.0)] == [0, 4, 9, 14]


def test_repeated_lines_carry_their_words_along() -> None:
    first, again = parse_lrc("[00:05.00][01:05.00]<00:05.00>La <00:06.00>la")
    assert [word.start_s for word in again.words] == [65.0, 66.0]
    assert [word.start_s for word in first.words] == [5.0, 6.0]


def test_a_rest_is_an_empty_line() -> None:
    assert parse_lrc("[00:05.00]\n[00:09.00]On")[0] == TimedLine(5.0, "")


def test_the_line_of_a_moment() -> None:
    lines = parse_lrc("[00:05.00]One\n[00:09.00]Two")
    assert [line_at(lines, s) for s in (0.0, 5.0, 8.9, 9.0, 99.0)] == [None, 0, 0, 1, 1]
    assert line_at((), 3.0) is None


@given(st.text(alphabet="[]<>0123456789:.ab \n", max_size=200))
def test_any_text_gives_lines_in_order(text: str) -> None:
    lines = parse_lrc(text)
    starts = [line.start_s for line in lines]
    assert starts == sorted(starts)
    assert all(start >= 0 for start in starts)
    for line in lines:
        assert not line.words or "".join(word.text for word in line.words) == line.text


@given(st.lists(st.floats(0, 3599).map(lambda s: round(s, 2)), min_size=1, max_size=20))
def test_stamps_survive_writing_and_reading(starts: list[float]) -> None:
    text = "\n".join(f"[{int(s) // 60:02}:{s % 60:05.2f}]line" for s in starts)
    found = [line.start_s for line in parse_lrc(text)]
    assert found == pytest.approx(sorted(starts))
