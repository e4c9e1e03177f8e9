"""What a player needs to notice changes of the music folders by itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.music_folders import list_folders
from recommender.catalogue.scanner import ProgressSink, scan
from recommender.catalogue.walk import is_under
from recommender.control import WorkControl
from recommender.entities import ScanReport


class Watching:
    """Says which folders are worth watching, and looks again at those that changed."""

    def __init__(self, database: CatalogueDatabase, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def folders(self) -> list[str]:
        """The music folders, and every folder inside that holds music or leads to some.

        Told by the catalogue: no disk is touched.
        """
        roots = list_folders(self._database)
        # What is left of a path when all but its last separators is stripped from the right.
        rows = self._database.read(
            "SELECT DISTINCT rtrim(path, replace(path, :sep, '')) AS folder FROM tracks"
            " INDEXED BY tracks_by_path WHERE missing_since IS NULL",
            {"sep": os.sep},
        )
        found = set(roots)
        for row in rows:
            folder = row["folder"].rstrip(os.sep)
            while folder not in found and any(is_under(folder, root) for root in roots):
                found.add(folder)
                folder = os.path.dirname(folder)  # noqa: PTH120 - texts, as SQLite has them
        return sorted(found)

    def absent(self) -> list[str]:
        """Music folders that are not there, or empty as a mount point without its drive."""
        return [root for root in list_folders(self._database) if not _has_entries(root)]

    def rescan(
        self,
        changed: Iterable[str],
        *,
        progress: ProgressSink | None = None,
        control: WorkControl | None = None,
    ) -> ScanReport:
        """Bring the catalogue up to date with some folders inside the music folders.

        One that is gone is looked for in the nearest folder above that is there; where a whole
        music folder is gone, its drive is away and nothing is changed.
        """
        roots = list_folders(self._database)
        there = {place for folder in changed if (place := _nearest(folder, roots))}
        return scan(
            self._database,
            [Path(folder) for folder in sorted(there)],
            clock=self._clock,
            progress=progress,
            control=control,
            inside=there.difference(roots),
        )


def _nearest(folder: str, roots: Iterable[str]) -> str | None:
    """The folder, or the first above it that is there, up to its music folder."""
    root = next((root for root in roots if is_under(folder, root)), None)
    if root is None:
        return None
    while folder != root and not os.path.isdir(folder):  # noqa: PTH112
        folder = os.path.dirname(folder)  # noqa: PTH120
    return folder


def _has_entries(folder: str) -> bool:
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is not None
    except OSError:
        return False
