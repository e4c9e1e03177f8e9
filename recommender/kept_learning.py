"""Where what was learnt is kept between two runs: one file a profile, and only a help to memory.

Nothing is lost with it: whatever is missing, damaged or of another time is learnt again.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np

from recommender.ranking.kept import Kept

_log = logging.getLogger(__name__)


class KeptLearning:
    """Reads and writes the file of one profile; nothing of a guest, who has no folder."""

    def __init__(self, folder: Path | None, profile: str) -> None:
        name = hashlib.blake2b(profile.encode(), digest_size=8).hexdigest()
        self._path = None if folder is None else folder / f"{name}.npz"

    def load(self, key: str) -> Kept | None:
        """What was kept under the same key: the same library, words and code; else None."""
        if self._path is None:
            return None
        try:
            with self._path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
                head = json.loads(str(file["head"]))
                if head["key"] != key:
                    return None
                arrays = tuple(file[f"array{n}"] for n in range(head["arrays"]))
                return Kept(arrays, str(file["plain"]), head["facts"], head["digest"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            _log.info("What was learnt cannot be read back and is learnt again: %s", error)
            return None

    def save(self, key: str, kept: Kept) -> None:
        """Keep what was learnt in place of what was kept before, or the one before as it is."""
        if self._path is None:
            return
        count = len(kept.arrays)
        head = {"key": key, "arrays": count, "facts": kept.facts, "digest": kept.digest}
        arrays = {f"array{number}": array for number, array in enumerate(kept.arrays)}
        new = self._path.with_suffix(f".{os.getpid()}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with new.open("wb") as file:
                np.savez(file, head=json.dumps(head), plain=kept.plain, **arrays)  # type: ignore[arg-type]
            new.replace(self._path)
        except OSError as error:  # a full disk: the facts are safe, and that is enough
            _log.warning("What was learnt cannot be kept: %s", error)
            with suppress(OSError):
                new.unlink(missing_ok=True)
