"""Decides which track a file is: known, moved, replaced or new. Nothing is read or written here.

A track is its sound (:mod:`recommender.catalogue.fingerprint`): a file that appears with the
sound of a track whose file is gone *is* that track, wherever it lies now. A part of a file by a
cue sheet is gone, too, when its file was read and gave no such part.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field
from functools import cache
from pathlib import PurePath
from typing import NamedTuple

from recommender.catalogue.records import TrackRecord
from recommender.catalogue.sort_keys import sort_key

SAME_LENGTH_S = 1.0
"""An encoding at another bit rate, or with another encoder's padding, differs by less."""


class KnownTrack(NamedTuple):
    """What the catalogue knows of a track, as far as its identity goes."""

    track_id: int
    path: str
    fingerprint: str
    title: str
    artist: str
    duration_s: float
    has_facts: bool
    file: str
    """Path of the file it is, or lies in; of displaced tracks, the path they have now."""


@dataclass(slots=True)
class Placement:
    """What to do with a batch of records."""

    updates: list[tuple[int, TrackRecord]] = field(default_factory=list)
    """The same track at the same path."""
    moves: list[tuple[int, TrackRecord]] = field(default_factory=list)
    """A known track that was found at another path."""
    inserts: list[TrackRecord] = field(default_factory=list)
    deferred: list[TrackRecord] = field(default_factory=list)
    """To be decided when everything is read: see :func:`place_deferred`."""
    displaced: list[KnownTrack] = field(default_factory=list)
    """Tracks whose path another track has taken, and whose own file was not found."""


def place(
    records: Sequence[TrackRecord],
    known: Iterable[KnownTrack],
    changing: Set[str],
    exists: Callable[[str], bool] = os.path.exists,
) -> Placement:
    """Place records one batch at a time, leaving open what later batches decide.

    Args:
        records: files as read.
        known: every track that shares a path or a fingerprint with one of them.
        changing: paths of files that changed and are still to be placed.
        exists: whether there is a file at a path.
    """
    by_path, by_sound = _indexed(known)
    is_there = _presence(records, exists)
    placement = Placement()
    claimed: set[int] = set()
    for record in records:
        track = by_path.get(record.path)
        same = [t for t in by_sound[record.fingerprint] if t.track_id not in claimed]
        gone = [t for t in same if not is_there(t)]
        if track is not None and track.fingerprint == record.fingerprint:
            placement.updates.append((track.track_id, record))
        elif track is not None:
            placement.deferred.append(record)
        elif gone:
            found = _likeliest(gone, record.path)
            claimed.add(found.track_id)
            placement.moves.append((found.track_id, record))
        elif any(t.file in changing for t in same):
            placement.deferred.append(record)
        else:
            placement.inserts.append(record)
    return placement


def place_deferred(
    records: Sequence[TrackRecord],
    known: Iterable[KnownTrack],
    exists: Callable[[str], bool] = os.path.exists,
) -> Placement:
    """Place files that have changed places among each other, or were replaced.

    A path whose sound changed stays the track it was if nothing else claims it and it is a new
    encoding of the same music (same title and artist, or same length), or if the track has no
    history to mix up. Otherwise the file is a new track, and the old one has lost its file.
    """
    by_path, by_sound = _indexed(known)
    is_there = _presence(records, exists)
    placement = Placement()
    claimed: set[int] = set()
    left: list[TrackRecord] = []
    now_at = {record.path: record.fingerprint for record in records}
    for record in records:
        homeless = [
            track
            for track in by_sound[record.fingerprint]
            if track.track_id not in claimed
            and (
                now_at.get(track.path, track.fingerprint) != track.fingerprint
                or not is_there(track)
            )
        ]
        if homeless:
            found = _likeliest(homeless, record.path)
            claimed.add(found.track_id)
            placement.moves.append((found.track_id, record))
        else:
            left.append(record)
    for record in left:
        track = by_path.get(record.path)
        if track is None or track.track_id in claimed or not _may_become(track, record):
            placement.inserts.append(record)
        else:
            claimed.add(track.track_id)
            placement.updates.append((track.track_id, record))
    taken = [by_path[path] for path in now_at if path in by_path]
    placement.displaced = [track for track in taken if track.track_id not in claimed]
    return placement


def _presence(
    records: Sequence[TrackRecord], exists: Callable[[str], bool]
) -> Callable[[KnownTrack], bool]:
    """Whether a track still has its file, or its part of it; of files just read they tell."""
    exists = cache(exists)
    read = {record.file for record in records}
    places = {record.path for record in records}

    def is_there(track: KnownTrack) -> bool:
        return track.path in places if track.file in read else exists(track.file)

    return is_there


def _indexed(
    known: Iterable[KnownTrack],
) -> tuple[dict[str, KnownTrack], defaultdict[str, list[KnownTrack]]]:
    by_path: dict[str, KnownTrack] = {}
    by_sound: defaultdict[str, list[KnownTrack]] = defaultdict(list)
    for track in known:
        by_path[track.path] = track
        by_sound[track.fingerprint].append(track)
    return by_path, by_sound


def _likeliest(tracks: Sequence[KnownTrack], path: str) -> KnownTrack:
    """Of several tracks with the same sound the one whose old path ends most alike."""
    tail = PurePath(path).parts[::-1]

    def likeness(track: KnownTrack) -> tuple[int, bool, int]:
        pairs = zip(PurePath(track.path).parts[::-1], tail, strict=False)
        alike = next((n for n, (old, new) in enumerate(pairs) if old != new), len(tail))
        return alike, track.has_facts, -track.track_id

    return max(tracks, key=likeness)


def _may_become(track: KnownTrack, record: TrackRecord) -> bool:
    same_words = (sort_key(track.title), sort_key(track.artist)) == (
        sort_key(record.title),
        sort_key(record.artist),
    )
    same_length = abs(track.duration_s - record.duration_s) <= SAME_LENGTH_S
    return same_words or same_length or not track.has_facts
