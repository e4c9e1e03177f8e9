"""The command that checks the environment and the catalogue, and says what to do."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from recommender.command_line.cli import answers, emit, opened
from recommender.config import Config
from recommender.errors import HearthError

LEAST_FREE_BYTES = 500_000_000
PACKAGES = (
    "PySide6_Addons", "av", "mutagen", "numpy", "scipy", "scikit-learn", "torch", "librosa",
    "implicit", "sqlite-utils", "tokenizers", "safetensors",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is well, what was seen, and what to do if not."""

    name: str
    ok: bool
    seen: str
    advice: str = ""


@click.command()
@answers
def doctor(config: Config, as_json: bool) -> None:
    """Check the environment and the catalogue; exit status 1 when something needs doing."""
    checks = [check for examine in EXAMINATIONS for check in examine(config)]
    lines = []
    for check in checks:
        lines.append(f"{'ok  ' if check.ok else 'BAD '} {check.name}: {check.seen}")
        if not check.ok:
            lines.append(f"      {check.advice}")
    emit(as_json, {"checks": [asdict(check) for check in checks]}, lines)
    if not all(check.ok for check in checks):
        sys.exit(1)


def _check_python(_config: Config) -> Iterator[Check]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Check("Python", sys.version_info >= (3, 11), version, "Install Python 3.11 or newer.")


def _check_packages(_config: Config) -> Iterator[Check]:
    missing = []
    for package in PACKAGES:
        try:
            importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            missing.append(package)
    yield Check(
        "packages",
        not missing,
        "all installed" if not missing else f"missing: {', '.join(missing)}",
        "Run make setup.",
    )


def _check_sqlite(_config: Config) -> Iterator[Check]:
    connection = sqlite3.connect(":memory:")
    try:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    finally:
        connection.close()
    yield Check(
        "SQLite",
        "ENABLE_FTS5" in options,
        f"{sqlite3.sqlite_version}{'' if 'ENABLE_FTS5' in options else ' without FTS5'}",
        "This Python's SQLite lacks full-text search; use another build of Python.",
    )


def _check_data_folder(config: Config) -> Iterator[Check]:
    existing = config.data_dir
    while not existing.exists():
        existing = existing.parent
    yield Check(
        "data folder",
        os.access(existing, os.W_OK),
        str(config.data_dir),
        f"Make {existing} writable, or choose another folder with --data.",
    )
    free = shutil.disk_usage(existing).free
    yield Check(
        "disk space",
        free >= LEAST_FREE_BYTES,
        f"{free / 1e9:.1f} GB free",
        "Free some space: the catalogue needs room to grow and for its backups.",
    )


def _check_catalogue(config: Config) -> Iterator[Check]:
    if not config.catalogue_path.exists():
        yield Check("catalogue", True, "none yet; scan a music folder to begin")
        return
    try:
        with opened(config) as hearth:
            problems = hearth.check_integrity()
            state = hearth.analysis_state()
            models = hearth.models()
            failures = len(hearth.failures())
    except HearthError as error:
        yield Check("catalogue", False, str(error), "See the message; backups lie beside it.")
        return
    yield Check(
        "catalogue",
        not problems,
        f"{state.tracks} tracks" if not problems else "; ".join(problems[:3]),
        f"Restore a copy from {config.backup_dir}.",
    )
    yield Check(
        "analysis",
        True,
        f"sound {state.sound} and words {state.words} of {state.tracks}; {failures} files failed",
    )
    for model in models:
        yield Check(
            f"model {model.name}",
            model.installed,
            "installed" if model.installed else "not installed",
            "Run: python main.py models install",
        )


def _check_sound(_config: Config) -> Iterator[Check]:
    if not sys.platform.startswith("linux"):
        return
    runtime = os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}")
    server = Path(runtime, "pulse", "native").exists()
    yield Check(
        "sound server",
        server or "PULSE_SERVER" in os.environ,
        "found" if server else "no PulseAudio or PipeWire socket",
        "Start PulseAudio or PipeWire; until then Hearth plays silently.",
    )


EXAMINATIONS: tuple[Callable[[Config], Iterator[Check]], ...] = (
    _check_python,
    _check_packages,
    _check_sqlite,
    _check_data_folder,
    _check_catalogue,
    _check_sound,
)
