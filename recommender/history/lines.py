"""Lines of text files whatever their encoding, and what is said of one that is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from recommender.errors import InvalidImport
from recommender.phrases import say

LARGEST_JSON_BYTES = 1 << 30


def decoded_lines(path: Path) -> Iterator[str]:
    """Lines with their ends: UTF-8, or where a line is not, Windows' Latin or ISO's.

    Raises:
        InvalidImport: the file cannot be read, or is binary.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if b"\0" in line:
                    raise wrong(path, number, "it is binary data, not text")
                if number == 1:
                    line = line.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901
                yield _decoded(line)
    except OSError as error:
        raise InvalidImport(
            say("{path} cannot be read: {why}.", path=str(path), why=str(error.strerror))
        ) from error


def read_json(path: Path) -> Any:
    """One JSON document, or a list of the objects where each line is one.

    Raises:
        InvalidImport: it is not JSON, or too large to be taken in at once.
    """
    try:
        if path.stat().st_size > LARGEST_JSON_BYTES:
            raise InvalidImport(say("{file} is larger than 1 GiB; split it first.", file=path.name))
    except OSError as error:
        raise InvalidImport(
            say("{path} cannot be read: {why}.", path=str(path), why=str(error.strerror))
        ) from error
    lines = list(decoded_lines(path))
    try:
        return json.loads("".join(lines))
    except RecursionError as error:
        raise InvalidImport(say("{file} is nested too deeply.", file=path.name)) from error
    except ValueError as error:
        if not _is_json_object(lines[0] if lines else ""):
            line = getattr(error, "lineno", 1)
            raise wrong(path, line, f"it is not JSON ({error})") from error
    return [_object(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def wrong(path: Path, line: int, why: str) -> InvalidImport:
    """The error for one line."""
    return InvalidImport(say("{file}, line {line}: {why}.", file=path.name, line=line, why=why))


def wrong_entry(path: Path, number: int, why: str) -> InvalidImport:
    """The error for one entry of a JSON list, counted from 1."""
    return InvalidImport(
        say("{file}, entry {number}: {why}.", file=path.name, number=number, why=why)
    )


def _object(path: Path, number: int, line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise wrong(path, number, f"it is not JSON ({error})") from error


def _is_json_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _decoded(line: bytes) -> str:
    for encoding in ("utf-8", "cp1252"):
        try:
            return line.decode(encoding)
        except UnicodeDecodeError:
            continue
    return line.decode("latin-1")
