"""One document per track: the words around it, cleaned, most telling first, of bounded length.

Sections are separated by an empty line, in this order: what the tags say, the artist's and
album's texts, the comment, the lyrics. A reader that stops early has read what matters most.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence

SECTION_SEPARATOR = "\n\n"

_TEXT_CHARS = 1_500
_TEXTS_MAX = 4
_COMMENT_CHARS = 300
_LYRICS_CHARS = 6_000
_FIELD_CHARS = 300
_NAMES_MAX = 12
_RAW_CHARS = 100_000
"""More than this of one field is not read at all: no lyric is that long."""

_URL = re.compile(
    r"(?:https?://|www\.)\S+|\b\S+@\S+\.\w+|\b[\w-]+\.(?:com|net|org)\b\S*", re.IGNORECASE
)
_MARKUP = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>|\[/?(?:b|i|u|url|artist|album)[^\]\n]{0,100}\]")
_LRC_STAMP = re.compile(r"[\[<]\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?[\]>]")
_LRC_HEADER = re.compile(
    r"\[(?:ar|al|ti|au|by|la|length|offset|re|ve|#)\s*:[^\]\n]*\]", re.IGNORECASE
)
_SECTION_MARK = re.compile(
    r"^[\[(](?:verse|chorus|pre-?chorus|intro|outro|bridge|hook|refrain|solo|instrumental"
    r"|strophe|estribillo)\b[^\])]*[\])]:?$",
    re.IGNORECASE,
)
_TOOL_COMMENT = re.compile(
    r"\b(?:exact audio copy|eac|ripp?ed|ripper|rip by|encoded|encoder|lame ?\d|lavf?\d|lavc|itunes"
    r"|dbpoweramp|foobar|musicbrainz|picard|discogs|amazon\.|amazon song id|bandcamp|beatport"
    r"|soundcloud|youtube|spotify|torrent|download|visit|copyright|all rights reserved|replaygain"
    r"|accurip|cddb|freedb|crc|kbps|khz|vbr|v0|320k)\b",
    re.IGNORECASE,
)
_LETTER_RUN = re.compile(r"[^\W\d_]{2,}")
_SPACES = re.compile(r"[^\S\n]+")


def compose_document(
    *,
    title: str = "",
    artists: Sequence[str] = (),
    album: str = "",
    album_artist: str = "",
    genres: Sequence[str] = (),
    year: int | None = None,
    comment: str = "",
    lyrics: str = "",
    texts: Sequence[str] = (),
) -> str:
    """The words around one track as one text; empty when there are none.

    Args:
        lyrics: plain or LRC; time stamps, headers and repeated lines are dropped.
        texts: artist and album texts, the most telling first; at most four are used.

    The result is NFKC-normalised, depends on nothing but the arguments and holds at most about
    16,000 characters.
    """
    names = _unique([*artists, album_artist])
    sections = [
        "\n".join(
            filter(
                None,
                (
                    _one_line(title),
                    ", ".join(names),
                    _one_line(album),
                    ", ".join(_unique(genres)),
                    _years(year),
                ),
            )
        ),
        *(_cut(_prose(text), _TEXT_CHARS) for text in _texts_once(texts)),
        _comment(comment),
        _lyrics(lyrics),
    ]
    return SECTION_SEPARATOR.join(filter(None, sections))


def clean(text: str) -> str:
    """NFKC text without control characters, lone surrogates or runs of spaces; lines are kept."""
    normal = unicodedata.normalize("NFKC", text[:_RAW_CHARS])
    lines = re.sub(r"\r\n?|[\u2028\u2029\v\f]", "\n", normal).replace("\t", " ")
    kept = "".join(c for c in lines if c == "\n" or unicodedata.category(c) not in _UNSEEN)
    return _SPACES.sub(" ", kept).strip()


_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn"})
"""Unicode categories that no reader sees: controls, surrogates, private use, unassigned."""


def _one_line(text: str) -> str:
    return _cut(" ".join(_URL.sub(" ", clean(text)).split()), _FIELD_CHARS)


def _unique(names: Iterable[str]) -> list[str]:
    """Cleaned names, each once whatever its case, at most a dozen."""
    by_key: dict[str, str] = {}
    for line in map(_one_line, names):
        by_key.setdefault(line.casefold(), line)
    return [line for line in by_key.values() if line][:_NAMES_MAX]


def _years(year: int | None) -> str:
    """The year and its decade, so that neighbours in time share a term."""
    return f"{year}, {year // 10 * 10}s" if year is not None and 1000 <= year <= 9999 else ""


def _texts_once(texts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(texts))[:_TEXTS_MAX]


def _prose(text: str) -> str:
    """A biography or review as one paragraph, without mark-up and addresses."""
    plain = _URL.sub(" ", _MARKUP.sub(" ", html.unescape(clean(text))))
    return " ".join(clean(plain).split())


def _comment(text: str) -> str:
    """A comment if a person wrote it, empty if a tool did."""
    if _TOOL_COMMENT.search(text[:_RAW_CHARS]):
        return ""
    prose = _prose(text)
    letters = sum(len(run) for run in _LETTER_RUN.findall(prose))
    mostly_words = letters * 2 > len(prose)
    return _cut(prose, _COMMENT_CHARS) if mostly_words else ""


def _lyrics(text: str) -> str:
    """The lines of a lyric, each once: a chorus weighs no more for being repeated."""
    plain = _LRC_STAMP.sub("", _LRC_HEADER.sub("", clean(text)))
    lines = (" ".join(_URL.sub(" ", line).split()) for line in plain.split("\n"))
    return _cut(
        "\n".join(dict.fromkeys(line for line in lines if line and not _SECTION_MARK.match(line))),
        _LYRICS_CHARS,
    )


def _cut(text: str, limit: int) -> str:
    """At most ``limit`` characters, ending with a whole word where there are spaces."""
    if len(text) <= limit:
        return text
    head = text[:limit]
    end = max(head.rfind(" "), head.rfind("\n"))
    return head[:end] if end > limit // 2 else head
