"""How counts, lengths and remaining times are put into words."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from recommender import MapColour, Progress, Track


def clock(seconds: float) -> str:
    """``3:07`` or ``1:02:33``; never negative."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, seconds_left = divmod(rest, 60)
    if hours:
        return f"{hours}:{minutes:02}:{seconds_left:02}"
    return f"{minutes}:{seconds_left:02}"


def count(number: int, noun: str) -> str:
    """``1 track``, ``12,000 tracks``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def span(seconds: float) -> str:
    """A remaining time, as coarse as one would say it."""
    if seconds < 60:
        return "less than a minute"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"about {count(minutes, 'minute')}"
    hours = round(minutes / 60)
    return f"about {count(hours, 'hour')}" if hours < 48 else f"about {hours // 24} days"


def day_and_time(moment: datetime) -> str:
    """``on 24 November, 21:40``, with the year where it is not this one."""
    local = moment.astimezone()
    year = "" if local.year == datetime.now().astimezone().year else f" {local.year}"
    return f"on {local.day} {local:%B}{year}, {local:%H:%M}"


def pace(progress: Progress) -> str:
    """How far, how fast and how long still: ``40 of 158 · 1,900 an hour · about 4 min left``."""
    parts = []
    if progress.total:
        parts.append(f"{progress.done:,} of {progress.total:,}")
    elif progress.done:
        parts.append(f"{progress.done:,}")
    if progress.rate_per_hour:
        parts.append(f"{round(progress.rate_per_hour):,} an hour")
    if progress.remaining_s is not None and progress.done < progress.total:
        parts.append(f"{span(progress.remaining_s)} left")
    if progress.failed:
        parts.append(f"{progress.failed:,} could not be read")
    return " · ".join(parts)


def album_artist(track: Track) -> str:
    """Who made the track, as far as its tags say."""
    return track.artist or track.album_artist or "Unknown artist"


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
    local = moment.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    if 0 <= days < 2:
        return ("today", "yesterday")[days]
    if 0 <= days < 7:
        return f"on {local:%A}"
    return f"on {local.day} {local:%B}" + ("" if local.year == now.year else f" {local.year}")


def map_value(by: MapColour, value: float) -> str:
    """A number that colours the map, as one would say it."""
    match by:
        case MapColour.YEAR:
            return str(round(value))
        case MapColour.LAST_PLAYED:
            return "today" if value < 1 else f"{count(round(value), 'day')} ago"
        case _:
            return f"expected {value:+.1f}"


def folder_of(track: Track) -> Path:
    """The folder a track lies in."""
    return Path(track.path).parent
