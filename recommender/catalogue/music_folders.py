"""The music folders of the catalogue: which they are, and what leaves with one."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.library_store import LibraryStore
from recommender.catalogue.walk import is_under
from recommender.errors import FolderUnavailable
from recommender.phrases import say


def list_folders(database: CatalogueDatabase) -> list[str]:
    """The music folders, in the order they were added."""
    return [row["path"] for row in database.read("SELECT path FROM folders ORDER BY id")]


def add_folder(database: CatalogueDatabase, folder: Path, now: datetime) -> None:
    """Remember a music folder; one that is known already may be unavailable now.

    Raises:
        FolderUnavailable: it is not there, is no folder, or its name is not valid text.
    """
    path = _absolute(folder)
    if path in list_folders(database):
        return
    if not Path(path).is_dir():
        raise FolderUnavailable(say("There is no folder {path}.", path=str(path)))
    try:
        path.encode("utf-8")
    except UnicodeEncodeError as error:
        raise FolderUnavailable(
            say("The name of this folder is not valid text (UTF-8).")
        ) from error
    with database.transaction() as db:
        db.execute(
            "INSERT OR IGNORE INTO folders (path, added_at) VALUES (?, ?)",
            (path, now.timestamp()),
        )


def remove_folder(database: CatalogueDatabase, folder: Path, now: datetime) -> None:
    """Forget a music folder. Its tracks leave the lists and keep their history.

    Tracks that lie in another known folder as well stay.
    """
    path = _absolute(folder)
    with database.transaction() as db:
        db.execute("DELETE FROM folders WHERE path = ?", (path,))
        others = [row[0] for row in db.execute("SELECT path FROM folders")]
        rows = db.execute("SELECT id, path FROM tracks WHERE missing_since IS NULL").fetchall()
        leaving = [
            row["id"]
            for row in rows
            if is_under(row["path"], path) and not any(is_under(row["path"], o) for o in others)
        ]
        LibraryStore(database).mark_missing(leaving, now.timestamp())


def _absolute(folder: Path) -> str:
    return os.path.abspath(folder)  # noqa: PTH100 - links in a folder's name are kept
