"""Whose learning there is: the profiles of one catalogue, each with facts of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from recommender.catalogue.database import CatalogueDatabase
from recommender.errors import RequestError
from recommender.phrases import say
from recommender.profile import Profile


class Profiles:
    """Lists and removes profiles; one is made by using it."""

    def __init__(self, database: CatalogueDatabase, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def all(self) -> list[Profile]:
        """The profiles that were not removed, the oldest first."""
        rows = self._database.read(
            """SELECT name, created_at, (SELECT count(*) FROM interactions
                   WHERE profile_id = profiles.id) AS plays
               FROM profiles WHERE removed_at IS NULL ORDER BY id"""
        )
        zone = self._clock().tzinfo
        return [
            Profile(row["name"], datetime.fromtimestamp(row["created_at"], zone), row["plays"])
            for row in rows
        ]

    def remove(self, name: str) -> None:
        """Take a profile from the list. Its facts stay, for facts are never deleted: who uses the
        name again finds them.

        Raises:
            RequestError: there is none of that name.
        """
        with self._database.transaction() as db:
            done = db.conn.execute(
                "UPDATE profiles SET removed_at = ? WHERE name = ? AND removed_at IS NULL",
                (self._clock().timestamp(), name),
            )
        if not done.rowcount:
            raise RequestError(say("There is no profile “{name}”.", name=name))

    def bring_back(self, name: str) -> None:
        """Put a removed profile into the list again."""
        with self._database.transaction() as db:
            db.conn.execute("UPDATE profiles SET removed_at = NULL WHERE name = ?", (name,))
