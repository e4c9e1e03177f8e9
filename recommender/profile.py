"""Whose learning it is, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Profile:
    """One listener of this machine."""

    name: str
    created_at: datetime
    plays: int
