"""Days, times of the week and counts of plays, as people say them."""

from __future__ import annotations

from datetime import datetime

from recommender.ranking.tallies import Tally

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip
TIMES_OF_WEEK = tuple(
    f"{days} {part}"
    for days in ("weekday", "weekend")
    for part in ("nights", "mornings", "afternoons", "evenings")
)
"""In the order of :func:`recommender.ranking.history.moment_of`."""


def day_words(day: datetime, now: datetime) -> str:
    """A day as people say it, seen from now."""
    days = (now.date() - day.astimezone(now.tzinfo).date()).days
    if days < 7:
        near = ("today", "yesterday")
        return near[max(days, 0)] if days < 2 else f"on {WEEKDAYS[day.weekday()]}"
    year = "" if day.year == now.year else f" {day.year}"
    return f"on {day.day} {MONTHS[day.month - 1]}{year}"


def times_heard(tally: Tally) -> str:
    """How often something was heard, and to the end."""
    times = {1: "once", 2: "twice"}.get(tally.heard, f"{tally.heard} times")
    if not tally.finished:
        return f"{times}, never to the end"
    return f"{times}, {tally.finished} to the end"


def finished_of(tally: Tally) -> str:
    """Plays to the end of all plays."""
    return f"{tally.finished} of {tally.heard}"
