"""The play queue on disk, so that it outlives the player, however that ends.

``queue.json`` holds the entries and is written when they change; ``position.json``, small and
written often, says which of them was current and where in it the listener was. Both are replaced
whole, so that a crash leaves the old or the new one, never half of one.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from player.playback.play_queue import QueueEntry, QueueState
from player.playback.queue_control import Bookmark
from recommender import Origin, Phrase, Track

log = logging.getLogger(__name__)

VERSION = 1
TracksById = Callable[[Sequence[int]], list[Track]]


class KeptQueue:
    """Reads and writes the two files in a folder. Tracks are kept by their id."""

    def __init__(self, folder: Path) -> None:
        self._queue_file = folder / "queue.json"
        self._position_file = folder / "position.json"

    def keep_queue(self, queue: QueueState) -> None:
        """Write the entries; raises :class:`OSError`."""
        unshuffled = None if queue.unshuffled is None else list(queue.unshuffled)
        entries = [_as_fields(entry) for entry in queue.entries]
        _write(self._queue_file, {"entries": entries, "unshuffled": unshuffled})

    def keep_position(self, entry_id: str | None, position_s: float | None) -> None:
        """Write the cursor, and the place in the track; None when nothing was playing."""
        _write(self._position_file, {"entry_id": entry_id, "position_s": position_s})

    def load(self, tracks_by_id: TracksById) -> Bookmark | None:
        """What was kept; tracks the library no longer knows are left out. None without a queue."""
        kept = _read(self._queue_file)
        if kept is None:
            return None
        try:
            queue = _as_queue(kept, tracks_by_id)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            _set_aside(self._queue_file, repr(error))
            return None
        position = _read(self._position_file) or {}
        current_id, position_s = position.get("entry_id"), position.get("position_s")
        ids = [entry.entry_id for entry in queue.entries]
        if current_id not in ids:
            current_id, position_s = (ids[0] if ids else None), None
        if not isinstance(position_s, float) or position_s < 0:
            position_s = None
        return Bookmark(QueueState(queue.entries, current_id, queue.unshuffled), position_s)


def _as_fields(entry: QueueEntry) -> dict[str, Any]:
    return {
        "entry_id": entry.entry_id,
        "track_id": entry.track.track_id,
        "origin": entry.origin.value,
        "slate_id": entry.slate_id,
        "slot": entry.slot,
        "reason": entry.reason.to_json(),
        "exploring": entry.exploring,
        "automatic": entry.automatic,
        "endless": entry.endless,
        "pinned": entry.pinned,
    }


def _as_queue(kept: dict[str, Any], tracks_by_id: TracksById) -> QueueState:
    wanted = [int(fields["track_id"]) for fields in kept["entries"]]
    tracks = {track.track_id: track for track in tracks_by_id(list(dict.fromkeys(wanted)))}
    entries = tuple(
        QueueEntry(
            track=tracks[track_id],
            origin=Origin(fields["origin"]),
            slate_id=fields["slate_id"],
            slot=fields["slot"],
            reason=Phrase.from_json(fields["reason"]),
            exploring=bool(fields["exploring"]),
            automatic=bool(fields["automatic"]),
            endless=bool(fields.get("endless", False)),
            pinned=bool(fields.get("pinned", False)),
            entry_id=str(fields["entry_id"]),
        )
        for fields, track_id in zip(kept["entries"], wanted, strict=True)
        if track_id in tracks
    )
    ids = {entry.entry_id for entry in entries}
    unshuffled = kept["unshuffled"]
    if unshuffled is not None:
        unshuffled = tuple(entry_id for entry_id in unshuffled if entry_id in ids)
        if len(ids) < len(entries) or set(unshuffled) != ids:
            raise ValueError("the order before shuffling has other entries")
    return QueueState(entries, None, unshuffled)


def _write(file: Path, content: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as opened:
        json.dump({"version": VERSION, **content}, opened, separators=(",", ":"))
        opened.flush()
        os.fsync(opened.fileno())
    fresh.replace(file)


def _read(file: Path) -> dict[str, Any] | None:
    try:
        kept = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        _set_aside(file, repr(error))
        return None
    if not isinstance(kept, dict) or kept.get("version") != VERSION:
        _set_aside(file, "it is of another version")
        return None
    return kept


def _set_aside(file: Path, why: str) -> None:
    """Keep what cannot be understood out of the way of what will be written."""
    log.warning("%s cannot be used: %s", file, why)
    try:
        file.replace(file.with_suffix(".unread"))
    except OSError:
        log.warning("nor can it be set aside")
