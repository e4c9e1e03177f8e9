"""The rules of the house, executed: layers, heavy imports, names, sizes."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted(
    [ROOT / "main.py", *ROOT.glob("player/**/*.py"), *ROOT.glob("recommender/**/*.py")]
)
HEAVY = ("torch", "librosa", "sklearn", "implicit", "tokenizers", "numba")


def test_the_import_contracts_are_kept() -> None:
    lint_imports = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(
        [lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(
    "module", ["recommender", "recommender.command_line", "player.app", "main"]
)
def test_importing_stays_light(module: str) -> None:
    code = f"import sys, {module}; print([m for m in {HEAVY!r} if m in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_says_its_reason_and_stays_readable(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    docstring = ast.get_docstring(tree)
    assert docstring, "the first line says the file's one reason to exist"
    assert len(text.splitlines()) <= 400
    drawers = {"helper", "helpers", "util", "utils", "manager", "common", "misc"}
    assert not drawers & set(path.stem.split("_"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Global)]


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if "player" in path.parts], ids=lambda path: path.name
)
def test_the_player_uses_only_what_the_recommender_exports(path: Path) -> None:
    inside = [
        node.module
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("recommender.")
    ]
    assert inside == []


def test_opening_the_library_loads_no_signal_processing() -> None:
    code = "import sys, recommender.service; print([m for m in ('scipy',) if m in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_the_words_load_without_the_house() -> None:
    code = (
        "import sys, recommender; print([m for m in ('scipy', 'sqlite_utils') if m in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
