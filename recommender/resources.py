"""Where the files that come with Hearth lie: the folder ``resources`` beside the packages."""

from __future__ import annotations

from pathlib import Path

_RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def resource_path(name: str) -> Path:
    """The path of one of them, e.g. ``resource_path("models.toml")``."""
    return _RESOURCES / name
