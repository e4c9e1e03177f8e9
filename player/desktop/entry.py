"""The menu entry of freedesktop systems: .desktop file, icon and AppStream metadata.

https://specifications.freedesktop.org/desktop-entry-spec/latest/
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from string import Template

from recommender import resource_path

NAME = "hearth"
MIME_TYPES = (
    "audio/mpeg",
    "audio/flac",
    "audio/ogg",
    "audio/x-vorbis+ogg",
    "audio/x-opus+ogg",
    "audio/x-flac+ogg",
    "audio/mp4",
    "audio/aac",
    "audio/x-wav",
    "audio/vnd.wave",
    "audio/x-aiff",
    "audio/x-wavpack",
    "audio/x-ape",
    "audio/x-ms-wma",
    "audio/x-dsf",
    "application/x-cue",
)
"""Files of these kinds may be opened with Hearth."""
MAIN = Path(__file__).parents[2] / "main.py"


@dataclass(frozen=True, slots=True)
class DesktopFiles:
    """What the desktop reads, under one XDG data folder."""

    data_home: Path

    @classmethod
    def of_this_user(cls) -> DesktopFiles:
        """In the folder of the user who asks."""
        named = os.environ.get("XDG_DATA_HOME")
        return cls(Path(named) if named else Path.home() / ".local" / "share")

    @property
    def entry(self) -> Path:
        """The .desktop file."""
        return self.data_home / "applications" / f"{NAME}.desktop"

    @property
    def icon(self) -> Path:
        """The drawing, for every size."""
        return self.data_home / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"

    @property
    def metainfo(self) -> Path:
        """What software centres show."""
        return self.data_home / "metainfo" / f"{NAME}.metainfo.xml"

    def install(self, python: str = sys.executable, main: Path = MAIN) -> list[Path]:
        """Write everything; returns what was written."""
        command = f"{quoted(python)} {quoted(str(main))}"
        template = Template(resource_path("desktop/hearth.desktop").read_text("utf-8"))
        contents = {
            self.entry: template.substitute(command=command, mime_types=";".join(MIME_TYPES) + ";"),
            self.icon: drawn_icon(),
            self.metainfo: resource_path("desktop/hearth.metainfo.xml").read_text("utf-8"),
        }
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, "utf-8")
        self._tell_desktop()
        return list(contents)

    def remove(self) -> list[Path]:
        """Take away what was written; returns what was there."""
        removed = [path for path in (self.entry, self.icon, self.metainfo) if path.exists()]
        for path in removed:
            path.unlink()
        self._tell_desktop()
        return removed

    def _tell_desktop(self) -> None:
        """Desktops that keep an index of menu entries are asked to read it anew."""
        update = shutil.which("update-desktop-database")
        if update is not None and self.entry.parent.is_dir():
            subprocess.run([update, str(self.entry.parent)], check=False, capture_output=True)


def drawn_icon() -> str:
    """The mark in its own colour: a menu has no ink for it."""
    return resource_path("icons/hearth.svg").read_text("utf-8").replace("currentColor", "#a83f14")


def quoted(argument: str) -> str:
    """One argument of an ``Exec`` line: quoted, its reserved characters escaped, twice."""
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in argument)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
