"""Lyrics as text: telling plain from synchronised ones, and writing LRC."""

from __future__ import annotations

import re
from collections.abc import Iterable

_STAMP = r"\[\d{1,3}:\d{2}(?:[.:]\d{1,3})?\]"
_STAMPED_LINE = re.compile(rf"^\s*{_STAMP}", re.MULTILINE)
_STAMPS = re.compile(rf"(?:{_STAMP}|<\d{{1,3}}:\d{{2}}(?:[.:]\d{{1,3}})?>)[ \t]*")
_HEADER = re.compile(r"^\s*\[[a-zA-Z#]+:[^\]]*\]\s*$")


def sort_lyrics(*texts: str) -> tuple[str, str]:
    """The first plain and the first synchronised text of several, best first.

    Where only a synchronised one exists the plain one is taken from it.
    """
    plain = next((text for text in texts if text and not is_synced(text)), "")
    synced = next((text for text in texts if is_synced(text)), "")
    return plain or without_stamps(synced), synced


def is_synced(text: str) -> bool:
    """Whether a text is LRC: one of its lines begins with a time stamp."""
    return _STAMPED_LINE.search(text) is not None


def without_stamps(text: str) -> str:
    """The lines of an LRC text, without its time stamps and headers."""
    lines = (_STAMPS.sub("", line).strip() for line in text.split("\n") if not _HEADER.match(line))
    return "\n".join(lines).strip()


def lrc(parts: Iterable[tuple[str, int]]) -> str:
    """LRC from the (text, milliseconds) parts of an ID3 SYLT frame.

    Parts are lines, or, where some of them begin with a line break, syllables of lines.
    """
    parts = list(parts)
    syllables = any(text.startswith("\n") for text, _ in parts)
    lines: list[tuple[str, int]] = []
    for text, time_ms in parts:
        if syllables and lines and not text.startswith("\n"):
            lines[-1] = (lines[-1][0] + text, lines[-1][1])
        else:
            lines.append((text.strip("\n"), time_ms))
    return "\n".join(f"{_stamp(time_ms)}{text.strip()}" for text, time_ms in lines)


def _stamp(time_ms: int) -> str:
    seconds, hundredths = divmod(round(time_ms / 10), 100)
    return f"[{seconds // 60:02d}:{seconds % 60:02d}.{hundredths:02d}]"
