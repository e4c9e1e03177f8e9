"""Where what was learnt is kept between two runs: three files a profile, only a help to memory.

Nothing is lost with it: whatever is missing, damaged or of another time is learnt again.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from recommender.collaborative.source import SourceModel
from recommender.ranking.kept import Kept

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_log = logging.getLogger(__name__)


class KeptLearning:
    """Reads and writes the file of one profile; nothing of a guest, who has no folder."""

    def __init__(self, folder: Path | None, profile: str) -> None:
        name = hashlib.blake2b(profile.encode(), digest_size=8).hexdigest()
        self._path = None if folder is None else folder / f"{name}.npz"
        self._people_path = None if folder is None else folder / f"{name}-people.npz"
        self._terms_path = None if folder is None else folder / f"{name}-terms.npz"

    def load(self, key: str) -> Kept | None:
        """What was kept under the same key: the same library, words and code; else None."""
        found = _read(self._path, key)
        if found is None:
            return None
        head, arrays = found
        try:
            own = tuple(arrays[f"array{number}"] for number in range(head["arrays"]))
            return Kept(own, str(arrays["plain"]), head["facts"], head["digest"])
        except KeyError:
            return None

    def save(self, key: str, kept: Kept) -> None:
        """Keep what was learnt in place of what was kept before, or the one before as it is."""
        count = len(kept.arrays)
        head = {"key": key, "arrays": count, "facts": kept.facts, "digest": kept.digest}
        arrays = {f"array{number}": array for number, array in enumerate(kept.arrays)}
        _write(self._path, head, arrays | {"plain": np.array(kept.plain)})

    def load_people(self, key: str) -> list[SourceModel] | None:
        """The models of co-listening kept under the same key: library, facts, sources and code."""
        found = _read(self._people_path, key)
        if found is None:
            return None
        head, arrays = found
        try:
            return [
                SourceModel(
                    name=name,
                    factors=arrays[f"factors{n}"],
                    evidence=arrays[f"evidence{n}"],
                    gram=arrays[f"gram{n}"],
                    confidence=confidence,
                    penalty=penalty,
                    confidence_scale=scale,
                )
                for n, (name, confidence, penalty, scale) in enumerate(head["sources"])
            ]
        except KeyError:
            return None

    def save_people(self, key: str, models: Sequence[SourceModel]) -> None:
        """Keep models of co-listening in place of those before."""
        sources = [(m.name, m.confidence, m.penalty, m.confidence_scale) for m in models]
        arrays: dict[str, NDArray[Any]] = {}
        for n, model in enumerate(models):
            arrays[f"factors{n}"], arrays[f"evidence{n}"] = model.factors, model.evidence
            arrays[f"gram{n}"] = model.gram
        _write(self._people_path, {"key": key, "sources": sources}, arrays)

    def load_terms(self, key: str) -> tuple[csr_array, list[str]] | None:
        """The weights of words kept under the same key, (n, v), and the v words."""

        from scipy.sparse import csr_array

        found = _read(self._terms_path, key)
        if found is None:
            return None
        head, arrays = found
        try:
            cells = arrays["data"], arrays["indices"], arrays["indptr"]
            return csr_array(cells, shape=tuple(head["shape"])), head["names"]
        except KeyError:
            return None

    def save_terms(self, key: str, terms: csr_array, names: list[str]) -> None:
        """Keep the weights of words in place of those before."""
        arrays = {name: getattr(terms, name) for name in ("data", "indices", "indptr")}
        _write(self._terms_path, {"key": key, "shape": terms.shape, "names": names}, arrays)


def _read(path: Path | None, key: str) -> tuple[dict[str, Any], dict[str, NDArray[Any]]] | None:
    """Head and arrays of a file that was written under the same key; None for any other."""
    if path is None:
        return None
    try:
        with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
            head = json.loads(str(file["head"]))
            if head["key"] != key:
                return None
            return head, {name: file[name] for name in file.files}
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        _log.info("What was learnt cannot be read back and is learnt again: %s", error)
        return None


def _write(path: Path | None, head: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> None:
    """Write a file in place of the one before; where that fails, the one before stays."""
    if path is None:
        return
    new = path.with_suffix(f".{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with new.open("wb") as file:
            np.savez(file, head=np.array(json.dumps(head)), **arrays)  # type: ignore[arg-type]
        new.replace(path)
    except OSError as error:  # a full disk: the facts are safe, and that is enough
        _log.warning("What was learnt cannot be kept: %s", error)
        with suppress(OSError):
            new.unlink(missing_ok=True)
