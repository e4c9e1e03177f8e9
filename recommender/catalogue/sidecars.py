"""Files beside the music: lyrics, cover images, biographies and reviews.

Which of them count is decided by name here; what they say is read here. A sidecar that cannot
be read is as good as none: it never fails the track it lies beside.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from recommender.catalogue.containers import open_media
from recommender.catalogue.encodings import decoded
from recommender.errors import UnreadableMedia

MUSIC_SUFFIXES = frozenset(
    {".mp3", ".flac", ".ogg", ".oga", ".opus", ".m4a", ".wav", ".wave", ".aiff", ".aif", ".aifc"}
    | {".wv", ".ape", ".wma", ".dsf"}
)
MOST_TEXT_BYTES = 1_000_000
LYRIC_SUFFIXES = (".lrc", ".txt")
"""Best first."""
SHEET_SUFFIX = ".cue"
COVER_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
COVER_STEMS = ("cover", "folder", "front", "album")
COVER_NAMES = tuple(stem + suffix for stem in COVER_STEMS for suffix in COVER_SUFFIXES)
"""Best first."""
TEXT_KINDS = {
    "artist.nfo": "artist",
    "artist.txt": "artist",
    "biography.txt": "artist",
    "bio.txt": "artist",
    "album.nfo": "album",
    "album.txt": "album",
    "review.txt": "album",
}
"""Names of texts, in lower case, and what they are about."""

_PROSE = ("biography", "review", "description", "plot", "outline")
_LABELS = {"genre": "Genres", "style": "Styles", "mood": "Moods", "theme": "Themes"}
_MARKUP = re.compile(rb"^\s*(?:\xef\xbb\xbf)?<|^(?:\xff\xfe<\0|\xfe\xff\0<)")


def read_text(path: str | Path) -> str:
    """The text of a file in whatever encoding it is; empty when unreadable or over 1 MB."""
    return _decoded(_content(path))


def read_about(path: str | Path) -> str:
    """What a biography, review or ``.nfo`` says; empty when it says nothing legible.

    Of an XML ``.nfo`` the biography or review is taken, with genres, styles, moods and themes.
    """
    content = _content(path)
    if not str(path).lower().endswith(".nfo") or not _MARKUP.match(content):
        return _decoded(content)
    try:
        # Kodi allows a link after the closing tag.
        root = fromstring(content[: content.rfind(b">") + 2].rstrip(b"\n\r "))
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return ""
    return _said(root)


def _content(path: str | Path) -> bytes:
    try:
        with open_media(path) as file:
            content = file.read(MOST_TEXT_BYTES + 1)
    except (UnreadableMedia, OSError):
        return b""
    return content if len(content) <= MOST_TEXT_BYTES else b""


def _decoded(content: bytes) -> str:
    text = decoded(content)
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").strip()


def _said(root: Element) -> str:
    """Prose first, then what is said in single words."""
    prose = [_text(element) for name in _PROSE for element in root.iter(name)]
    lists = []
    for name, label in _LABELS.items():
        words = dict.fromkeys(filter(None, (_text(element) for element in root.iter(name))))
        if words:
            lists.append(f"{label}: {', '.join(words)}.")
    return "\n\n".join(dict.fromkeys(filter(None, [*prose, " ".join(lists)])))


def _text(element: Element) -> str:
    return "".join(element.itertext()).replace("\r\n", "\n").strip()
