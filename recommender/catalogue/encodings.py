"""Text of unknown encoding decoded: Unicode where it is, else what its bytes look like."""

from __future__ import annotations

import codecs
import re

_RUNS = re.compile(rb"[\x80-\xff]+")
_KANA = re.compile("[\u3041-\u30ff]")
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")


def decoded(content: bytes) -> str:
    """The text of some bytes: by their byte order mark, as UTF-8, else by what they look like."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode(_guessed(content), "replace")


def _guessed(content: bytes) -> str:
    """Japanese, Russian or Chinese as their old systems wrote it, else Windows' Latin.

    In Western texts the letters beyond ASCII stand alone; in the others they stand in words.
    """
    if _is_japanese(content):
        return "cp932"
    runs = _RUNS.findall(content)
    beyond = b"".join(runs)
    if len(beyond) < 2 * len(runs):
        return "cp1252"
    if _share(beyond, 0xC0) > 0.9 and _share(beyond, 0xE0) > 0.5:  # letters, most of them small
        return "cp1251"
    try:
        content.decode("gb18030")
    except UnicodeDecodeError:
        return "cp1252"
    in_pairs = all(len(run) % 2 == 0 for run in runs)
    return "gb18030" if in_pairs or _share(beyond, 0xC0) < 0.9 else "cp1252"


def _share(beyond: bytes, least: int) -> float:
    return sum(byte >= least for byte in beyond) / len(beyond)


def _is_japanese(content: bytes) -> bool:
    try:
        text = content.decode("cp932")
    except UnicodeDecodeError:
        return False
    # Latin letters with accents decode as half-width kana, too; full-width ones they never make.
    return len(_KANA.findall(text)) > len(_HALF_WIDTH.findall(text))
