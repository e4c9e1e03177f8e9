"""How counts, lengths and remaining times are put into words."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from player.playback.protocol import OutputStatus
from player.translation import translate
from recommender import MapColour, Progress, Track

NOUNS = (
    "album", "artist", "change", "day", "decade", "file", "genre", "hour", "minute", "other track",
    "play", "time", "track",
)  # fmt: skip
"""All that is counted."""


def clock(seconds: float) -> str:
    """``3:07`` or ``1:02:33``; never negative."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, seconds_left = divmod(rest, 60)
    if hours:
        return f"{hours}:{minutes:02}:{seconds_left:02}"
    return f"{minutes}:{seconds_left:02}"


def figure(number: int) -> str:
    """``12,000``, as the listener's language parts thousands."""
    locale = QLocale()
    return f"{number:,}" if locale.language() is QLocale.Language.C else locale.toString(number)


def count(number: int, noun: str) -> str:
    """``1 track``, ``12,000 tracks``; the noun is one of :data:`NOUNS`, which have plurals."""
    source = f"{{number}} {noun}(s)"
    told = translate("Count", source, None, number)
    if told == source:  # English, or a language that does not say it yet
        told = f"{{number}} {noun}" if number == 1 else f"{{number}} {noun}s"
    return told.format(number=figure(number))


def span(seconds: float) -> str:
    """A remaining time, as coarse as one would say it."""
    if seconds < 60:
        return translate("Wording", "less than a minute")
    minutes = round(seconds / 60)
    hours = round(minutes / 60)
    if minutes < 60:
        time = count(minutes, "minute")
    else:
        time = count(hours, "hour") if hours < 48 else count(hours // 24, "day")
    return translate("Wording", "about {time}").format(time=time)


def day_and_time(moment: datetime) -> str:
    """``on 24 November, 21:40``, with the year where it is not this one."""
    local = moment.astimezone()
    if local.year == datetime.now().astimezone().year:
        return _dated(local, translate("Wording", "'on' d MMMM, HH:mm"))
    return _dated(local, translate("Wording", "'on' d MMMM yyyy, HH:mm"))


def pace(progress: Progress) -> str:
    """How far, how fast and how long still: ``40 of 158 · 1,900 an hour · about 4 min left``."""
    parts = []
    done, total = figure(progress.done), figure(progress.total)
    if progress.total:
        parts.append(translate("Wording", "{done} of {total}").format(done=done, total=total))
    elif progress.done:
        parts.append(done)
    if progress.rate_per_hour:
        rate = figure(round(progress.rate_per_hour))
        parts.append(translate("Wording", "{rate} an hour").format(rate=rate))
    if progress.remaining_s is not None and progress.done < progress.total:
        time = span(progress.remaining_s)
        parts.append(translate("Wording", "{time} left").format(time=time))
    if progress.failed:
        failed = figure(progress.failed)
        parts.append(translate("Wording", "{failed} could not be read").format(failed=failed))
    return " · ".join(parts)


def unknown_artist() -> str:
    """What stands where the tags name nobody."""
    return translate("Wording", "Unknown artist")


def output_told(output: OutputStatus) -> str:
    """What is amiss with the sound, if something is; the engine itself speaks English only."""
    if output.waiting and output.name:
        told = translate("Output", "{name} is not there: waiting for it to come back.")
        return told.format(name=output.name)
    return translate("Output", output.detail)


def album_artist(track: Track) -> str:
    """Who made the track, as far as its tags say."""
    return track.artist or track.album_artist or unknown_artist()


def shortened(text: str, letters: int) -> str:
    """A name where there is little room, with an ellipsis for what is left out."""
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"


def isolated(text: str) -> str:
    """A name within a line of ours: its writing direction does not turn the line around."""
    return f"\u2068{text}\u2069"


def on_button(name: str) -> str:
    """A name as a button or menu shows it: an ampersand in it is no shortcut."""
    return name.replace("&", "&&")


def line(*parts: str) -> str:
    """Names and remarks in one line, read from left to right, whatever their scripts."""
    return "\u200e" + " · ".join(isolated(part) for part in parts if part)


def spoken(track: Track) -> str:
    """A track in one line, as a screen reader should say it."""
    return f"{track.title}, {album_artist(track)}, {clock(track.duration_s)}"


def day(moment: datetime, now: datetime) -> str:
    """A day as people say it, seen from now: ``today``, ``on Tuesday``, ``on 3 March 2025``."""
    return _seen_from(
        now,
        moment,
        (translate("Wording", "today"), translate("Wording", "yesterday")),
        translate("Wording", "'on' dddd"),
        translate("Wording", "'on' d MMMM"),
        translate("Wording", "'on' d MMMM yyyy"),
    )


def since(moment: datetime, now: datetime) -> str:
    """From when on: ``since yesterday``, ``since Tuesday``, ``since 3 March 2025``."""
    return _seen_from(
        now,
        moment,
        (translate("Wording", "since today"), translate("Wording", "since yesterday")),
        translate("Wording", "'since' dddd"),
        translate("Wording", "'since' d MMMM"),
        translate("Wording", "'since' d MMMM yyyy"),
    )


def _seen_from(
    now: datetime, moment: datetime, near: tuple[str, str], week: str, year: str, ever: str
) -> str:
    """Words for today and yesterday; else a form for a day of this week, of this year, or any."""
    local = moment.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    if days in (0, 1):
        return near[days]
    if 0 <= days < 7:
        return _dated(local, week)
    return _dated(local, year if local.year == now.year else ever)


def _dated(local: datetime, form: str) -> str:
    """A moment in a form of Qt's, with the names that the listener's language has."""
    date = QDate(local.year, local.month, local.day)
    return QLocale().toString(QDateTime(date, QTime(local.hour, local.minute)), form)


def map_value(by: MapColour, value: float) -> str:
    """A number that colours the map, as one would say it."""
    match by:
        case MapColour.YEAR:
            return str(round(value))
        case MapColour.LAST_PLAYED:
            if value < 1:
                return translate("Wording", "today")
            days = count(round(value), "day")
            return translate("Wording", "{days} ago").format(days=days)
        case _:
            return translate("Wording", "expected {value}").format(value=f"{value:+.1f}")


def folder_of(track: Track) -> Path:
    """The folder a track lies in."""
    return Path(track.path).parent
