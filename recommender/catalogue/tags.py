"""From the fields of any tag format to the tags of a track: parsed, bounded and cleaned."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence

from recommender.catalogue.lyrics import sort_lyrics
from recommender.catalogue.tag_fields import Fields
from recommender.entities import ReplayGain, TrackTags

MUSICBRAINZ_KEYS = ("recording", "track", "release", "release_group", "artist", "album_artist")
MOST_NAME_CHARS = 1_000
MOST_COMMENT_CHARS = 20_000
MOST_LYRICS_CHARS = 500_000
MOST_VALUES = 64
R128_TO_REPLAY_GAIN_DB = 5.0
"""Opus gains aim at -23 LUFS (RFC 7845), ReplayGain 2 at -18 LUFS."""
GREATEST_GAIN_DB = 60.0

_DATE = re.compile(
    r"(?<!\d)(?P<year>\d{4})"
    r"(?:[-./](?P<month>\d{1,2})(?:[-./](?P<day>\d{1,2}))?|(?P<mmdd>\d{4}))?(?!\d)"
)
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def track_tags(fields: Fields) -> TrackTags:
    """The tags that fields of any format say; what cannot be understood is left out."""
    track_number, track_total = _position(fields, "track")
    disc_number, disc_total = _position(fields, "disc")
    lyrics, synced_lyrics = sort_lyrics(*_each(fields, "lyrics", _text, MOST_LYRICS_CHARS))
    return TrackTags(
        title=_name(fields, "title"),
        artists=_names(fields, "artists") or _names(fields, "artist"),
        album=_name(fields, "album"),
        album_artist=", ".join(_names(fields, "album_artist")),
        genres=_names(fields, "genre"),
        composer=", ".join(_names(fields, "composer")),
        comment=next(iter(_each(fields, "comment", _text, MOST_COMMENT_CHARS)), ""),
        track_number=track_number,
        track_total=track_total,
        disc_number=disc_number,
        disc_total=disc_total,
        date=_date(fields.get("date", ())) or _date(fields.get("original_date", ())),
        bpm=_number(fields, "bpm", lambda bpm: 0 < bpm < 1000),
        compilation=_name(fields, "compilation").lower() in ("1", "true", "yes"),
        replay_gain=_replay_gain(fields),
        musicbrainz=_musicbrainz(fields),
        lyrics=lyrics,
        synced_lyrics=synced_lyrics,
        has_embedded_cover=bool(fields.get("cover")),
    )


def _text(text: str, most_chars: int) -> str:
    """Without control characters and lone surrogates, which no store or screen takes."""
    text = text[:most_chars].replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", text).strip()


def _one_line(text: str, most_chars: int) -> str:
    return " ".join(_text(text, most_chars).split())


def _each(
    fields: Fields, name: str, clean: Callable[[str, int], str], most_chars: int
) -> tuple[str, ...]:
    """The distinct non-empty texts of a field."""
    if name not in fields:
        return ()
    cleaned = (clean(text, most_chars) for text in fields[name][:MOST_VALUES])
    return tuple(dict.fromkeys(filter(None, cleaned)))


def _names(fields: Fields, name: str) -> tuple[str, ...]:
    return _each(fields, name, _one_line, MOST_NAME_CHARS)


def _name(fields: Fields, name: str) -> str:
    return next(iter(_names(fields, name)), "")


def _position(fields: Fields, name: str) -> tuple[int | None, int | None]:
    """Number and total of "3/12", or of a field each; 0 means absent, as does "A1"."""
    number, _, total = _name(fields, name).partition("/")
    return _count(number), _count(total) or _count(_name(fields, f"{name}_total"))


def _count(text: str) -> int | None:
    text = text.strip()
    return int(text) or None if text.isdecimal() and len(text) < 6 else None


def _date(texts: Iterable[str]) -> str:
    """The first date as "1997", "1997-06" or "1997-06-16"; "16.06.1997" gives its year."""
    for text in texts:
        match = _DATE.search(text)
        if match is None or match["year"] == "0000":
            continue
        year, mmdd = match["year"], match["mmdd"] or ""
        month, day = int(match["month"] or mmdd[:2] or 0), int(match["day"] or mmdd[2:] or 0)
        if not 1 <= month <= 12:
            return year
        return f"{year}-{month:02d}-{day:02d}" if 1 <= day <= 31 else f"{year}-{month:02d}"
    return ""


def _number(fields: Fields, name: str, sound: Callable[[float], bool]) -> float | None:
    """The first number of a field ("-6.54 dB", "0,98") that makes sense."""
    for text in _names(fields, name):
        if match := _NUMBER.search(text):
            number = float(match[0].replace(",", "."))
            if math.isfinite(number) and sound(number):
                return number
    return None


def _replay_gain(fields: Fields) -> ReplayGain:
    return ReplayGain(
        track_gain_db=_gain_db(fields, "track"),
        track_peak=_number(fields, "track_peak", lambda peak: 0 < peak < 100),
        album_gain_db=_gain_db(fields, "album"),
        album_peak=_number(fields, "album_peak", lambda peak: 0 < peak < 100),
    )


def _gain_db(fields: Fields, scope: str) -> float | None:
    gain_db = _number(fields, f"{scope}_gain", lambda gain: abs(gain) <= GREATEST_GAIN_DB)
    if gain_db is not None:
        return gain_db
    fixed_point = _number(fields, f"r128_{scope}_gain", lambda gain: -32768 <= gain <= 32767)
    return None if fixed_point is None else fixed_point / 256 + R128_TO_REPLAY_GAIN_DB


def _musicbrainz(fields: Fields) -> dict[str, str]:
    ids: dict[str, Sequence[str]] = {
        key: _names(fields, f"musicbrainz_{key}") for key in MUSICBRAINZ_KEYS
    }
    return {key: "; ".join(texts) for key, texts in ids.items() if texts}
