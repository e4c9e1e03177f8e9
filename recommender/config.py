"""Where Hearth keeps its data, and whose learning it is: decided once, passed in."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

DEFAULT_PROFILE = "default"
DEFAULT_DIAL = 0.3
"""A queue is rather familiar than adventurous unless the listener turns the dial."""


@dataclass(frozen=True, slots=True)
class Config:
    """The places and the profile one run works with.

    Attributes:
        data_dir: holds the catalogue, its backups, the converted weights and the logs.
        profile: name of the listener's profile; created on first use.
        models: folder of the weights where it is not in the data folder.
    """

    data_dir: Path
    profile: str = DEFAULT_PROFILE
    models: Path | None = None

    @property
    def catalogue_path(self) -> Path:
        """The SQLite file."""
        return self.data_dir / "catalogue.sqlite3"

    @property
    def backup_dir(self) -> Path:
        """Copies of the catalogue, written before each migration."""
        return self.data_dir / "backups"

    @property
    def models_dir(self) -> Path:
        """Installed weights, one folder a model."""
        return self.models or self.data_dir / "models"

    @property
    def learnt_dir(self) -> Path:
        """What was learnt from the facts, kept to start quickly; may be deleted at any time."""
        return self.data_dir / "learnt"

    @property
    def log_dir(self) -> Path:
        """Log files of the player."""
        return self.data_dir / "logs"


def resolve_config(data_dir: Path | None = None, profile: str | None = None) -> Config:
    """Settle the data folder: the argument, else ``HEARTH_DATA``, else the platform's place.

    ``HEARTH_MODELS`` names a folder of weights that several data folders share.
    """
    if data_dir is None:
        data_dir = _folder_named("HEARTH_DATA") or Path(
            platformdirs.user_data_dir("hearth", appauthor=False)
        )
    return Config(
        data_dir.expanduser().absolute(), profile or DEFAULT_PROFILE, _folder_named("HEARTH_MODELS")
    )


def _folder_named(variable: str) -> Path | None:
    """The folder an environment variable names."""
    value = os.environ.get(variable)
    return Path(value).expanduser().absolute() if value else None
