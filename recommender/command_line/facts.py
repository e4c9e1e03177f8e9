"""The command that records facts told by another program, one JSON object a line."""

from __future__ import annotations

import json
from datetime import datetime
from typing import IO, Any, TypeVar

import click

from recommender.command_line.cli import answers, emit, opened
from recommender.config import Config
from recommender.entities import ChannelName, End, Gesture, GestureKind, Interaction, Origin
from recommender.errors import InvalidFact, RequestError
from recommender.service import Hearth

W = TypeVar("W", End, Origin, GestureKind, ChannelName)


@click.command()
@click.argument("file", type=click.File("r", encoding="utf-8", errors="replace"))
@answers
def record(config: Config, as_json: bool, file: IO[str]) -> None:
    """Record interactions and gestures from FILE (``-`` is standard input).

    A line that is refused is reported and keeps no other line from being recorded.
    """
    ids: list[int] = []
    rejected: list[dict[str, Any]] = []
    with opened(config) as hearth:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                ids.append(record_fact(hearth, line))
            except RequestError as error:
                rejected.append({"line": number, "reason": str(error)})
    lines = [
        f"{len(ids)} recorded, {len(rejected)} rejected",
        *(f"line {entry['line']}: {entry['reason']}" for entry in rejected),
    ]
    emit(as_json, {"recorded": len(ids), "ids": ids, "rejected": rejected}, lines)


def record_fact(hearth: Hearth, line: str) -> int:
    """Parse one JSON line and record it; returns its id, by which a gesture is taken back.

    Raises:
        InvalidFact: the line is not a fact.
        UnknownTrack: no track answers to its path or id.
    """
    try:
        fact = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InvalidFact(f"not JSON: {error}") from error
    if not isinstance(fact, dict):
        raise InvalidFact("a fact is a JSON object")
    track = _track(hearth, fact)
    slate_id, slot = _slate(fact)
    if "gesture" in fact:
        return hearth.record_gesture(
            Gesture(
                kind=_one_of(GestureKind, fact, "gesture"),
                track_id=track[0],
                at=_moment(fact, "at"),
                slate_id=slate_id,
                slot=slot,
                about=_one_of(ChannelName, fact, "about") if "about" in fact else None,
                retracts=_whole_or_none(fact, "retracts"),
            )
        )
    return hearth.record(
        Interaction(
            track_id=track[0],
            started_at=_moment(fact, "started_at"),
            listened_s=_number(fact, "listened_s"),
            end=_one_of(End, fact, "end"),
            origin=_one_of(Origin, fact, "origin"),
            duration_s=track[1],
            slate_id=slate_id,
            slot=slot,
            uid=_text_or_none(fact, "uid"),
        )
    )


def _track(hearth: Hearth, fact: dict[str, Any]) -> tuple[int, float]:
    identity = fact.get("track_id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        track = hearth.track(identity)
    elif isinstance(path := fact.get("path"), str):
        track = hearth.track_at(path)
    else:
        raise InvalidFact("a fact names its track by path or track_id")
    return track.track_id, track.duration_s


def _slate(fact: dict[str, Any]) -> tuple[str | None, int | None]:
    return _text_or_none(fact, "slate"), _whole_or_none(fact, "slot")


def _moment(fact: dict[str, Any], name: str) -> datetime:
    try:
        moment = datetime.fromisoformat(fact[name])
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidFact(f"{name} must be an ISO 8601 time with an offset") from error
    if moment.tzinfo is None:
        raise InvalidFact(f"{name} needs an offset from UTC")
    return moment


def _number(fact: dict[str, Any], name: str) -> float:
    value = fact.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise InvalidFact(f"{name} must be a number")
    return float(value)


def _whole_or_none(fact: dict[str, Any], name: str) -> int | None:
    value = fact.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise InvalidFact(f"{name} must be a whole number")
    return value


def _text_or_none(fact: dict[str, Any], name: str) -> str | None:
    value = fact.get(name)
    if value is not None and not isinstance(value, str):
        raise InvalidFact(f"{name} must be text")
    return value


def _one_of(words: type[W], fact: dict[str, Any], name: str) -> W:
    try:
        return words(str(fact.get(name)))
    except ValueError as error:
        known = ", ".join(word.value for word in words)
        raise InvalidFact(f"{name} must be one of: {known}") from error
