"""`evaluate log` and `evaluate simulator` as a script sees them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from recommender.command_line import cli
from recommender.command_line import evaluate_simulator as command
from recommender.config import resolve_config
from recommender.entities import End, Interaction, Origin
from recommender.evaluation.coverage import Coverage
from recommender.evaluation.metrics import Interval
from recommender.evaluation.realism import Realism
from recommender.evaluation.simulator import Recovery, Simulation, Way
from recommender.service import Hearth
from tests.media import tone, write_audio

THEN = datetime(2026, 1, 5, 20, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three tracks, own picks and one Discover queue heard."""
    base = tmp_path_factory.mktemp("log")
    (base / "music").mkdir()
    for number in range(3):
        write_audio(base / "music" / f"{number}.flac", tone(2.0, hz=110.0 * (number + 1)))
    hearth = Hearth(resolve_config(base / "data", None), lambda: THEN + timedelta(days=60))
    hearth.scan([base / "music"])

    def hear(track_id: int, hour: int, slate_id: str | None = None, slot: int | None = None):
        skips = track_id % 3 == 0
        end, heard_s = (End.SKIPPED, 0.1) if skips else (End.FINISHED, 2.0)
        origin = Origin.DISCOVER if slate_id else Origin.LIBRARY
        at = THEN + timedelta(hours=hour)
        hearth.record(Interaction(track_id, at, heard_s, end, origin, 2.0, slate_id, slot))

    for hour in range(70):
        hear(hearth.tracks()[hour % 3].track_id, hour)
    slate = hearth.discover(length=3, seed=1, at=THEN + timedelta(hours=80))
    for place, slot in enumerate(slate.slots):
        hear(slot.track_id, 80, slate.slate_id, place)
    hearth.close()
    return base


def run(base: Path, *arguments: str) -> str:
    result = CliRunner().invoke(cli, ["--data", str(base / "data"), "evaluate", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_log_is_evaluated_and_honest_about_little(base):
    report = json.loads(run(base, "log", "--json"))
    assert report["plays"] == 73
    assert {one["name"] for one in report["foretelling"]} >= {"Hearth", "state of the session"}
    assert {one["verdict"] for one in report["comparisons"]} == {"not enough evidence yet"}
    assert {period["chooser"] for period in report["periods"]} == {"hearth", "listener"}
    assert report["periods"][0]["begins"].startswith("2026-01-05T20:00")
    text = run(base, "log")
    assert "not enough evidence yet" in text
    assert "Skips foretold" in text


def test_an_unplayed_library_says_so(tmp_path):
    assert run(tmp_path, "log").strip() == "Nothing was played yet."


def test_the_simulator_tells_all_of_its_report(base, monkeypatch):
    some = Interval(0.2, 0.1, 0.3)
    report = Simulation(
        listeners=2,
        plays=60,
        seed=3,
        realism=Realism(0.79, 0.81, 0.73, 0.27),
        ways=[
            Way("Hearth", some, some, [0.5, 0.75], None),
            Way("shuffle", some, some, [0.1], some),
        ],
        recovery=Recovery(some, [0.1, 0.6], some, None),
        coverage=[Coverage("shuffle", 0.95, 0.94, 1.0, 200)],
    )
    monkeypatch.setattr(command, "simulate", lambda *_args, **_named: report)
    fields = json.loads(run(base, "simulator", "--json"))
    assert fields["ways"][1]["lead"]["mean"] == 0.2
    text = run(base, "simulator", "--listeners", "2")
    for words in ("AUC 0.790", "shuffle", "0.50 0.75", "not reached", "95.0%"):
        assert words in text
