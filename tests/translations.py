"""Brings the .ts files up to date with the sources: ``python -m tests.translations``.

Texts that stand in tables (commands, options, the sidebar) are named to Qt's tool in a file made
for the occasion: the tables themselves stay plain.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from defusedxml import ElementTree

from player.commands import COMMANDS, MENU
from player.itemmodels.track_columns import HEADINGS as COLUMNS
from player.phrasing import CONTEXT
from player.playback.equalisation import PRESETS
from player.playback.output import LOST, NO_DEVICE, SILENT
from player.playback.sound_control import FOLLOW_SYSTEM
from player.preferences import HEADINGS, NAMES
from player.settings import OPTIONS
from player.translation import LANGUAGES
from player.views.shortcuts import ON_THE_SPOT
from player.views.sidebar import SECTIONS
from player.views.smart_editor import HINT, ORDERS
from player.views.tag_editor import IMAGES, LABELS
from player.views.welcome import PROMISES
from player.wording import NOUNS
from recommender import TagField
from recommender.audio.descriptors import KEYS
from recommender.audio.network import LABELS as SOUND_TAGS
from recommender.ranking.labels import KINDS
from recommender.ranking.traits import TEMPO_BANDS
from recommender.text.descriptors import MOODS
from recommender.text.language import NAMES as LANGUAGE_NAMES
from recommender.told_traits import MODES

ROOT = Path(__file__).parent.parent
SEASONS = ("Winter", "Spring", "Summer", "Autumn")
"""As the shares of a season name it."""
IMPORTED = ("play counts", "playlist files", "playlists")
"""As other people's listening is called that bears no name of a service."""
SAY = "say"
"""Templates of the recommender are literals that are given to this."""
FOLDER = ROOT / "resources" / "translations"


def declared() -> Iterator[tuple[str, str]]:
    """Context and text of everything that stands in tables."""
    for command in COMMANDS:
        yield "Commands", command.text
    yield from (("Commands", title) for title, _names in MENU if title)
    for heading, places in SECTIONS:
        yield from (("Sidebar", text) for text in (heading, *(p[1] for p in places)) if text)
    for option in OPTIONS:
        if option in NAMES or option.choices:
            yield "Settings", option.sentence
        yield from (("Settings", words) for _value, words in option.choices)
    yield from (("TrackColumns", heading) for heading in COLUMNS)
    yield from (("Equaliser", preset) for preset in PRESETS)
    yield from (("TasteCharts", season) for season in SEASONS)
    yield "Sound", FOLLOW_SYSTEM.name
    yield from (("Output", status.detail) for status in (NO_DEVICE, LOST, SILENT))
    yield from (("Preferences", str(text)) for text in (*HEADINGS.values(), *NAMES.values()))
    for text, keys in ON_THE_SPOT:
        yield from (("ShortcutsDialog", words) for words in (text, keys))
    yield from (("SmartEditor", text) for text in (*ORDERS.values(), HINT))
    yield from (("TagEditor", text) for text in (*LABELS.values(), IMAGES))
    for _icon, head, sentence in PROMISES:
        yield from (("WelcomeView", words) for words in (head, sentence))
    yield from (("Keys", key) for key in KEYS)
    yield from ((CONTEXT, text) for text in (*terms(), *templates()) if "{n}" not in text)


def terms() -> Iterator[str]:
    """Words that stand in tables of the recommender, small and as the name of a blend has them."""
    labels = [label for labels in KINDS.values() for label in labels]
    yield from labels
    yield from (label.title() for label in labels)
    yield from (label.casefold() for label in SOUND_TAGS)
    yield from (*IMPORTED, *SOUND_TAGS, *MOODS, *MODES, *LANGUAGE_NAMES.values())
    yield from (name for name, _low, _high in TEMPO_BANDS)
    yield from (field.value.replace("_", " ") for field in TagField)


def templates() -> Iterator[str]:
    """What the recommender says, as its source has it."""
    for call in said():
        template = call.args[0]
        if isinstance(template, ast.Constant):
            yield str(template.value)


def said() -> Iterator[ast.Call]:
    """Every place where the recommender, or the engine of the player, says something."""
    rooms = (ROOT / "recommender", ROOT / "player" / "playback")
    for path in sorted(path for room in rooms for path in room.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == SAY:
                yield node


def counted() -> str:
    """Classes in which Qt's tool finds what is counted, each with the plurals of a language."""
    nouns = [f"{{number}} {noun}(s)" for noun in NOUNS]
    phrases = dict.fromkeys(text for text in templates() if "{n}" in text)
    lines = []
    for context, texts in (("Count", nouns), (CONTEXT, phrases)):
        lines += [f"class {context}:", "    def counts(self):"]
        lines += [f"        self.tr({text!r}, None, 1)" for text in texts]
    return "\n".join(lines)


def file_of(language: str) -> Path:
    """The translations of one language."""
    return FOLDER / f"hearth_{language}.ts"


def update() -> None:
    """Read all texts anew; what was translated stays, what is gone is dropped."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "player").rglob("*.py"))
    with tempfile.TemporaryDirectory(dir=ROOT) as folder:
        tables = Path(folder) / "tables.py"
        lines = [f"QT_TRANSLATE_NOOP({context!r}, {text!r})" for context, text in declared()]
        tables.write_text("\n".join([*dict.fromkeys(lines), counted()]), "utf-8")
        for language in LANGUAGES:
            subprocess.run(
                [
                    tool("lupdate"), "-no-obsolete", "-locations", "none",
                    *sources, str(tables.relative_to(ROOT)),
                    "-ts", str(file_of(language).relative_to(ROOT)),
                ],
                cwd=ROOT, check=True, capture_output=True,
            )  # fmt: skip


def compiled(language: str, folder: Path) -> Path:
    """The .qm file of a language."""
    out = folder / f"hearth_{language}.qm"
    command = [tool("lrelease"), "-silent", str(file_of(language)), "-qm", str(out)]
    subprocess.run(command, check=True)
    return out


def tool(name: str) -> str:
    """One of Qt's tools as PySide6 brings it."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def share_translated(language: str) -> tuple[int, int]:
    """How many of how many texts have a finished translation."""
    messages = list(ElementTree.parse(file_of(language)).getroot().iter("message"))
    done = [m for m in messages if m.find("translation").get("type") != "unfinished"]
    return len(done), len(messages)


def main() -> None:
    """Update, and say how far each language is."""
    update()
    for language in LANGUAGES:
        done, all_of_them = share_translated(language)
        sys.stdout.write(f"{language}: {done} of {all_of_them}\n")


if __name__ == "__main__":
    main()
