"""What every import becomes: items, and rows of items that somebody chose to hear together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recommender.entities import SESSION_GAP_S
from recommender.errors import InvalidImport
from recommender.phrases import say

SESSION_TRACKS = 4
SEASON_S = 90 * 86_400.0


@dataclass(frozen=True, slots=True)
class ForeignItem:
    """An artist, or a track where there is a title, as the data names it."""

    artist: str
    title: str = ""
    artist_mbid: str = ""
    recording_mbid: str = ""


@dataclass(frozen=True, slots=True)
class ForeignPlay:
    """One play of somebody else."""

    item: ForeignItem
    at: float
    """Unix seconds."""


@dataclass(frozen=True, slots=True)
class ForeignListening:
    """One import.

    Attributes:
        kind: what the data was recognised as.
        items: distinct.
        rows: listeners, playlists, sessions or seasons: index into ``items`` → weight > 0.
    """

    kind: str
    items: Sequence[ForeignItem]
    rows: Sequence[dict[int, float]]


class ListeningBuilder:
    """Collects rows and numbers their items."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._numbers: dict[ForeignItem, int] = {}
        self._rows: list[dict[int, float]] = []

    def add_row(self, cells: Iterable[tuple[ForeignItem, float]]) -> None:
        """Add one row; weights of the same item add up, an empty row is left out."""
        row: dict[int, float] = {}
        for item, weight in cells:
            number = self._numbers.setdefault(item, len(self._numbers))
            row[number] = row.get(number, 0.0) + weight
        if row:
            self._rows.append(row)

    def add_plays(self, plays: Iterable[ForeignPlay]) -> None:
        """Add the sessions of one person with enough tracks, and their seasons of ninety days."""
        ordered = sorted(plays, key=lambda play: play.at)
        session: list[ForeignItem] = []
        season: dict[int, list[ForeignItem]] = {}
        previous = float("-inf")
        for play in ordered:
            if play.at - previous > SESSION_GAP_S:
                self._add_session(session)
                session = []
            session.append(play.item)
            previous = play.at
            season.setdefault(int(play.at // SEASON_S), []).append(play.item)
        self._add_session(session)
        for items in season.values():
            self.add_row((item, 1.0) for item in items)

    def _add_session(self, session: Sequence[ForeignItem]) -> None:
        if len(set(session)) >= SESSION_TRACKS:
            self.add_row((item, 1.0) for item in session)

    def listening(self) -> ForeignListening:
        """All that was added.

        Raises:
            InvalidImport: nothing was.
        """
        if not self._rows:
            raise InvalidImport(say("There is no listening in it."))
        return ForeignListening(self._kind, tuple(self._numbers), tuple(self._rows))
