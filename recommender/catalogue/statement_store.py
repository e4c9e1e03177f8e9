"""What listeners say of traits ("more jazz"): facts like any other, never changed or deleted."""

from __future__ import annotations

from datetime import datetime

from recommender.beliefs import Says, Statement, TraitKind
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import instant, moment
from recommender.errors import InvalidFact


class StatementStore:
    """Statements of one profile."""

    def __init__(self, database: CatalogueDatabase, profile_id: int) -> None:
        self._database = database
        self._profile_id = profile_id

    def record(self, statement: Statement, now: datetime) -> int:
        """Store one statement and return its id.

        Raises:
            InvalidFact: a naive time, or no name.
        """
        if statement.at.tzinfo is None:
            raise InvalidFact("The time of a statement needs an offset from UTC.")
        if not statement.name:
            raise InvalidFact("A statement is about a trait with a name.")
        with self._database.transaction() as db:
            cursor = db.conn.execute(
                "INSERT INTO statements (profile_id, kind, name, says, at, utc_offset_min,"
                " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    self._profile_id,
                    statement.kind.value,
                    statement.name,
                    statement.says.value,
                    *instant(statement.at),
                    now.timestamp(),
                ),
            )
        return int(cursor.lastrowid or 0)

    def newest(self) -> list[Statement]:
        """The newest statement about each trait, in the order they were made."""
        rows = self._database.read(
            "SELECT kind, name, says, at, utc_offset_min FROM statements WHERE id IN ("
            " SELECT max(id) FROM statements WHERE profile_id = ? GROUP BY kind, name) ORDER BY id",
            (self._profile_id,),
        )
        return [
            Statement(
                TraitKind(row["kind"]),
                row["name"],
                Says(row["says"]),
                moment(row["at"], row["utc_offset_min"]),
            )
            for row in rows
        ]
