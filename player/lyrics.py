"""Synchronised lyrics (LRC) as timed lines and words, and where in them a moment is.

What is understood: several stamps before one line, fractions of one to three digits, the
``offset`` tag, and the word stamps of the enhanced format (``<mm:ss.xx>``).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_STAMP = r"(\d{1,3}):(\d{2})(?:[.:](\d{1,3}))?"
_LINE_STAMP = re.compile(rf"\s*\[{_STAMP}\]")
_WORD_STAMP = re.compile(rf"[<\[]{_STAMP}[>\]]")
_OFFSET = re.compile(r"^\s*\[offset:\s*([+-]?\d+)\s*\]", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word, or a syllable, from the moment it is sung."""

    start_s: float
    text: str
    """With the space that follows it."""


@dataclass(frozen=True, slots=True)
class TimedLine:
    """A line from the moment it is sung; an empty one is a rest."""

    start_s: float
    text: str
    words: tuple[TimedWord, ...] = ()
    """Together they are :attr:`text`; empty where the words have no stamps."""

    def sung(self, position_s: float) -> int:
        """How many characters of the text have begun to be sung at a moment."""
        if not self.words:
            return len(self.text) if position_s >= self.start_s else 0
        return sum(len(word.text) for word in self.words if word.start_s <= position_s)


def parse_lrc(text: str) -> tuple[TimedLine, ...]:
    """The timed lines of an LRC text in the order they are sung; what has no stamp is left out."""
    offset = _OFFSET.search(text)
    # The tag counts milliseconds by which everything is to come sooner.
    sooner_s = int(offset.group(1)) / 1000 if offset else 0.0
    lines: list[TimedLine] = []
    for raw in text.splitlines():
        starts, rest = _line_stamps(raw)
        for start_s in starts:
            # Word stamps are those of the first time a line is sung.
            words = _words(rest, start_s - starts[0] - sooner_s)
            sung = "".join(word.text for word in words) if words else rest.strip()
            lines.append(TimedLine(max(0.0, start_s - sooner_s), sung, words))
    return tuple(sorted(lines, key=lambda line: line.start_s))


def line_at(lines: Sequence[TimedLine], position_s: float) -> int | None:
    """The number of the line that is sung at a moment; None before the first."""
    number = bisect_right(lines, position_s, key=lambda line: line.start_s) - 1
    return number if number >= 0 else None


def _line_stamps(raw: str) -> tuple[list[float], str]:
    """The stamps before a line, and the rest of it."""
    starts: list[float] = []
    end = 0
    while found := _LINE_STAMP.match(raw, end):
        starts.append(_seconds(found))
        end = found.end()
    return starts, raw[end:]


def _words(rest: str, later_s: float) -> tuple[TimedWord, ...]:
    """The stamped words of a line; what stands before the first stamp belongs to that word."""
    stamps = list(_WORD_STAMP.finditer(rest))
    words: list[TimedWord] = []
    before = rest[: stamps[0].start()].lstrip() if stamps else ""
    for number, stamp in enumerate(stamps):
        end = stamps[number + 1].start() if number + 1 < len(stamps) else len(rest)
        text = " ".join(rest[stamp.end() : end].split())
        if text or before:
            spaced = text + " " if rest[stamp.end() : end].endswith(" ") else text
            words.append(TimedWord(max(0.0, _seconds(stamp) + later_s), before + spaced))
            before = ""
    if words:
        words[-1] = TimedWord(words[-1].start_s, words[-1].text.rstrip())
    return tuple(words)


def _seconds(stamp: re.Match[str]) -> float:
    minutes, seconds, fraction = stamp.groups()
    return int(minutes) * 60 + int(seconds) + (float(f"0.{fraction}") if fraction else 0.0)
