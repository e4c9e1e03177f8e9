"""The listener's facts: profiles, interactions, gestures, slates. Append-only.

A fact is committed when the method that takes it returns. Nothing derived is stored here.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recommender.catalogue.database import CatalogueDatabase
from recommender.entities import (
    ChannelName,
    End,
    Gesture,
    GestureKind,
    Interaction,
    Origin,
)
from recommender.errors import InvalidFact, UnknownTrack
from recommender.phrases import Phrase
from recommender.slates import Shares, Slate, Slot, Wish

FEATURE_DTYPE = np.dtype("<f4")
TRACK_ID_DTYPE = np.dtype("<i8")


@dataclass(frozen=True, slots=True)
class SlotFeatures:
    """The φ a slot was chosen with; learning from the slot uses just this vector."""

    slate_id: str
    slot: int
    features: NDArray[np.float32]


class FactLog:
    """Facts of one profile in one catalogue; a removed profile that is used is there again."""

    def __init__(self, database: CatalogueDatabase, profile: str, now: datetime) -> None:
        self._database = database
        with database.transaction() as db:
            db.execute(
                "INSERT OR IGNORE INTO profiles (name, created_at) VALUES (?, ?)",
                (profile, now.timestamp()),
            )
            db.execute("UPDATE profiles SET removed_at = NULL WHERE name = ?", (profile,))
            row = db.execute("SELECT id FROM profiles WHERE name = ?", (profile,)).fetchone()
        self.profile_id: int = row["id"]

    def record_interaction(self, interaction: Interaction, now: datetime) -> int:
        """Store one interaction; one whose ``uid`` is known already is not stored again.

        Raises:
            InvalidFact: negative or non-finite lengths, a naive time, an unknown slate or slot.
            UnknownTrack: the catalogue has no such track.
        """
        _check_interaction(interaction)
        uid = interaction.uid or uuid.uuid4().hex
        with self._database.transaction() as db:
            known = db.execute("SELECT id FROM interactions WHERE uid = ?", (uid,)).fetchone()
            if known is not None:
                return int(known["id"])
            self._check_references(
                db.conn, interaction.track_id, interaction.slate_id, interaction.slot
            )
            cursor = db.conn.execute(
                "INSERT INTO interactions (uid, profile_id, track_id, started_at, utc_offset_min,"
                " listened_s, duration_s, end_reason, origin, slate_id, slot, recorded_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    uid,
                    self.profile_id,
                    interaction.track_id,
                    *instant(interaction.started_at),
                    float(interaction.listened_s),
                    float(interaction.duration_s),
                    interaction.end.value,
                    interaction.origin.value,
                    interaction.slate_id,
                    interaction.slot,
                    now.timestamp(),
                ),
            )
        return int(cursor.lastrowid or 0)

    def record_gesture(self, gesture: Gesture, now: datetime) -> int:
        """Store one gesture.

        Raises:
            InvalidFact: a naive time, an unknown slate or slot, nothing to take back, or a
                reason that is wrong about nothing.
            UnknownTrack: the catalogue has no such track.
        """
        _check_gesture(gesture)
        with self._database.transaction() as db:
            self._check_references(db.conn, gesture.track_id, gesture.slate_id, gesture.slot)
            if gesture.retracts is not None:
                self._check_retracted(db.conn, gesture)
            cursor = db.conn.execute(
                "INSERT INTO gestures (profile_id, track_id, kind, at, utc_offset_min,"
                " slate_id, slot, about, retracts, recorded_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    self.profile_id,
                    gesture.track_id,
                    gesture.kind.value,
                    *instant(gesture.at),
                    gesture.slate_id,
                    gesture.slot,
                    gesture.about.value if gesture.about else None,
                    gesture.retracts,
                    now.timestamp(),
                ),
            )
        return int(cursor.lastrowid or 0)

    def record_slate(self, slate: Slate) -> None:
        """Store one slate with every slot's propensity, parts, features and reason."""
        created_at, utc_offset_min = instant(slate.created_at)
        with self._database.transaction() as db:
            db.conn.execute(
                "INSERT INTO slates (id, profile_id, kind, policy, created_at, utc_offset_min,"
                " seed, dial, shortlist, wish, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    slate.slate_id,
                    self.profile_id,
                    slate.kind,
                    slate.policy,
                    created_at,
                    utc_offset_min,
                    slate.seed,
                    slate.dial,
                    np.asarray(slate.shortlist, TRACK_ID_DTYPE).tobytes(),
                    json.dumps(asdict(slate.wish)),
                    json.dumps([note.to_json() for note in slate.notes]),
                ),
            )
            db.conn.executemany(
                "INSERT INTO slate_slots (slate_id, slot, track_id, propensity, score, exploring,"
                " parts, reason, features, shares, cited)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [_slot_row(slate.slate_id, place, slot) for place, slot in enumerate(slate.slots)],
            )

    def is_empty(self) -> bool:
        """Whether nothing of this profile is on record yet."""
        row = self._database.read_one(
            "SELECT EXISTS (SELECT 1 FROM interactions WHERE profile_id = :profile)"
            " OR EXISTS (SELECT 1 FROM gestures WHERE profile_id = :profile)",
            {"profile": self.profile_id},
        )
        return row is None or not row[0]

    def interactions(self, after_id: int = 0) -> list[Interaction]:
        """Interactions recorded after the given id, in the order they were recorded."""
        rows = self._database.read(
            "SELECT * FROM interactions WHERE profile_id = ? AND id > ? ORDER BY id",
            (self.profile_id, after_id),
        )
        return [_interaction(row) for row in rows]

    def last_played(self) -> dict[int, float]:
        """Track id → when its last play of this profile began, Unix seconds."""
        rows = self._database.read(
            "SELECT track_id, max(started_at) AS at FROM interactions WHERE profile_id = ?"
            " GROUP BY track_id",
            (self.profile_id,),
        )
        return {row["track_id"]: row["at"] for row in rows}

    def gestures(self, after_id: int = 0) -> list[Gesture]:
        """Gestures recorded after the given id, in the order they were recorded."""
        rows = self._database.read(
            "SELECT * FROM gestures WHERE profile_id = ? AND id > ? ORDER BY id",
            (self.profile_id, after_id),
        )
        return [_gesture(row) for row in rows]

    def facts_about(
        self, track_ids: Collection[int], until: datetime
    ) -> tuple[list[Interaction], list[Gesture]]:
        """All interactions that began and gestures made by a moment about some tracks."""
        asked = (json.dumps(list(track_ids)), self.profile_id, until.timestamp())
        about = "track_id IN (SELECT value FROM json_each(?)) AND profile_id = ?"
        plays = self._database.read(
            f"SELECT * FROM interactions WHERE {about} AND started_at <= ? ORDER BY id", asked
        )
        gestures = self._database.read(
            f"SELECT * FROM gestures WHERE {about} AND at <= ? ORDER BY id", asked
        )
        return [_interaction(row) for row in plays], [_gesture(row) for row in gestures]

    def played_slot_features(self) -> Iterator[SlotFeatures]:
        """φ of every slot that an interaction or gesture of this profile refers to."""
        rows = self._database.read(
            "SELECT slate_id, slot, features FROM slate_slots WHERE (slate_id, slot) IN ("
            " SELECT slate_id, slot FROM interactions WHERE profile_id = :profile"
            " UNION SELECT slate_id, slot FROM gestures WHERE profile_id = :profile)",
            {"profile": self.profile_id},
        )
        for row in rows:
            features = np.frombuffer(row["features"], FEATURE_DTYPE).astype(np.float32)
            yield SlotFeatures(row["slate_id"], row["slot"], features)

    def slate(self, slate_id: str) -> Slate | None:
        """One slate of this profile as it was recorded."""
        row = self._database.read_one(
            "SELECT * FROM slates WHERE id = ? AND profile_id = ?", (slate_id, self.profile_id)
        )
        if row is None:
            return None
        slots = self._database.read(
            "SELECT * FROM slate_slots WHERE slate_id = ? ORDER BY slot", (slate_id,)
        )
        return Slate(
            slate_id=slate_id,
            kind=row["kind"],
            policy=row["policy"],
            created_at=moment(row["created_at"], row["utc_offset_min"]),
            seed=row["seed"],
            dial=row["dial"],
            slots=tuple(_slot(slot) for slot in slots),
            shortlist=tuple(np.frombuffer(row["shortlist"], TRACK_ID_DTYPE).tolist()),
            notes=tuple(Phrase.from_json(note) for note in json.loads(row["notes"])),
            wish=_wish(json.loads(row["wish"])),
        )

    def _check_retracted(self, connection: sqlite3.Connection, gesture: Gesture) -> None:
        """What is taken back must be there, stand, and be an act on the same track."""
        made = connection.execute(
            "SELECT track_id FROM standing_gestures WHERE id = ? AND profile_id = ?",
            (gesture.retracts, self.profile_id),
        ).fetchone()
        if made is None:
            raise InvalidFact(f"There is no gesture {gesture.retracts} to take back.")
        if made["track_id"] != gesture.track_id:
            raise InvalidFact(f"Gesture {gesture.retracts} is about another track.")

    def latest_blend(self, blend_id: str, since: datetime, until: datetime) -> Slate | None:
        """The newest slate of a blend that was made between two moments."""
        row = self._database.read_one(
            "SELECT id FROM slates WHERE profile_id = ? AND kind = 'blend'"
            " AND created_at >= ? AND created_at < ? AND json_extract(wish, '$.blend') = ?"
            " ORDER BY created_at DESC LIMIT 1",
            (self.profile_id, since.timestamp(), until.timestamp(), blend_id),
        )
        return None if row is None else self.slate(row["id"])

    @staticmethod
    def _check_references(
        connection: sqlite3.Connection, track_id: int, slate_id: str | None, slot: int | None
    ) -> None:
        if connection.execute("SELECT 1 FROM tracks WHERE id = ?", (track_id,)).fetchone() is None:
            raise UnknownTrack(f"There is no track with the id {track_id} in the catalogue.")
        if slate_id is None:
            if slot is not None:
                raise InvalidFact("A slot needs the slate it belongs to.")
            return
        row = connection.execute(
            "SELECT track_id FROM slate_slots WHERE slate_id = ? AND slot = ?", (slate_id, slot)
        ).fetchone()
        if row is None:
            raise InvalidFact(f"There is no slot {slot} in a slate {slate_id}.")
        if row["track_id"] != track_id:
            raise InvalidFact(f"Slot {slot} of slate {slate_id} holds another track.")


def _check_interaction(interaction: Interaction) -> None:
    if interaction.started_at.tzinfo is None:
        raise InvalidFact("The start of an interaction needs an offset from UTC.")
    for name in ("listened_s", "duration_s"):
        value = getattr(interaction, name)
        if not (0.0 <= value < float("inf")):  # also refuses NaN
            raise InvalidFact(f"{name} is {value}; it must be a number of seconds, 0 or more.")


def _check_gesture(gesture: Gesture) -> None:
    if gesture.at.tzinfo is None:
        raise InvalidFact("The time of a gesture needs an offset from UTC.")
    if (gesture.kind is GestureKind.TAKE_BACK) != (gesture.retracts is not None):
        raise InvalidFact("To take back names the gesture it takes back, and no other act does.")
    if (gesture.kind is GestureKind.WRONG_REASON) != (gesture.about is not None):
        raise InvalidFact("A wrong reason says what it was about, and no other act does.")


def _interaction(row: sqlite3.Row) -> Interaction:
    return Interaction(
        track_id=row["track_id"],
        started_at=moment(row["started_at"], row["utc_offset_min"]),
        listened_s=row["listened_s"],
        end=End(row["end_reason"]),
        origin=Origin(row["origin"]),
        duration_s=row["duration_s"],
        slate_id=row["slate_id"],
        slot=row["slot"],
        uid=row["uid"],
        interaction_id=row["id"],
    )


def _gesture(row: sqlite3.Row) -> Gesture:
    return Gesture(
        kind=GestureKind(row["kind"]),
        track_id=row["track_id"],
        at=moment(row["at"], row["utc_offset_min"]),
        slate_id=row["slate_id"],
        slot=row["slot"],
        about=ChannelName(row["about"]) if row["about"] else None,
        retracts=row["retracts"],
        gesture_id=row["id"],
    )


def instant(moment: datetime) -> tuple[float, int]:
    """Unix seconds and the UTC offset in minutes, as instants are stored."""
    offset = moment.utcoffset() or timedelta()
    return moment.timestamp(), round(offset.total_seconds() / 60)


def moment(timestamp: float, utc_offset_min: int) -> datetime:
    """An instant as it was stored, in the local time of its own."""
    zone = timezone(timedelta(minutes=utc_offset_min)) if utc_offset_min else UTC
    return datetime.fromtimestamp(timestamp, zone)


def _slot_row(slate_id: str, place: int, slot: Slot) -> tuple[object, ...]:
    return (
        slate_id,
        place,
        slot.track_id,
        slot.propensity,
        slot.score,
        slot.exploring,
        json.dumps({name.value: part for name, part in slot.parts.items()}),
        json.dumps(slot.reason.to_json(), ensure_ascii=False),
        np.asarray(slot.features, FEATURE_DTYPE).tobytes(),
        None if slot.shares is None else json.dumps(asdict(slot.shares)),
        np.asarray(slot.cited, TRACK_ID_DTYPE).tobytes(),
    )


def _slot(row: sqlite3.Row) -> Slot:
    return Slot(
        track_id=row["track_id"],
        score=row["score"],
        propensity=row["propensity"],
        exploring=bool(row["exploring"]),
        parts={ChannelName(name): part for name, part in json.loads(row["parts"]).items()},
        reason=_reason(row["reason"]),
        features=np.frombuffer(row["features"], FEATURE_DTYPE).astype(np.float32),
        shares=None if row["shares"] is None else Shares(**json.loads(row["shares"])),
        cited=tuple(np.frombuffer(row["cited"], TRACK_ID_DTYPE).tolist()),
    )


def _reason(stored: str) -> Phrase:
    """Earlier versions kept a reason as an English sentence; none begins with a brace."""
    return Phrase.from_json(json.loads(stored) if stored.startswith("{") else stored)


def _wish(stored: dict[str, Any]) -> Wish:
    seeds = {
        sign: tuple(seed if isinstance(seed, str) else tuple(seed) for seed in stored.get(sign, ()))
        for sign in ("plus", "minus")
    }
    return Wish(**(stored | seeds))
