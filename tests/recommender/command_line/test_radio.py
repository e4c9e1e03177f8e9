"""Radio, rediscover, journey, blends and why as a script sees them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from recommender.command_line import cli
from recommender.config import resolve_config
from recommender.entities import End, Gesture, GestureKind, Interaction, Origin
from recommender.service import Hearth
from tests.media import tone, write_audio

THEN = datetime(2026, 1, 5, 20, 0, tzinfo=UTC)
NAMES = ("calm.flac", "bright.flac", "deep.flac", "loud.flac")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four tracks, of which the first was played to the end and liked long ago."""
    base = tmp_path_factory.mktemp("radio")
    (base / "music").mkdir()
    for number, name in enumerate(NAMES):
        write_audio(base / "music" / name, tone(3.0, hz=110.0 * (number + 1)))
    hearth = Hearth(resolve_config(base / "data", None))
    hearth.scan([base / "music"])
    track = hearth.track_at(base / "music" / NAMES[0])
    played = Interaction(track.track_id, THEN, 3.0, End.FINISHED, Origin.LIBRARY, 3.0)
    hearth.record(played)
    liked_at = THEN + timedelta(minutes=1)
    hearth.record_gesture(Gesture(GestureKind.LIKE, track.track_id, liked_at))
    hearth.close()
    return base


@pytest.fixture
def run(base: Path) -> Callable[..., Result]:
    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--data", str(base / "data"), *arguments])

    return invoke


def answer(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.output
    payload: dict[str, Any] = json.loads(result.stdout)
    return payload


def test_radio_takes_paths_and_searches(run, base):
    seed = str(base / "music" / NAMES[1])
    slate = answer(run("radio", seed, "--seed", "3", "--json"))
    assert slate["kind"] == "radio"
    assert "bright" not in [track["title"] for track in slate["tracks"]]
    assert len(slate["tracks"]) == 3
    fewer = answer(run("radio", seed, "--minus", "deep", "--json"))
    assert {track["title"] for track in fewer["tracks"]} == {"calm", "loud"}
    nothing = run("radio", "artist:nobody")
    assert nothing.exit_code == 1
    assert "nobody" in nothing.stderr


def test_rediscover_finds_what_rested(run):
    slate = answer(run("rediscover", "--at", "2026-03-01T20:00:00+00:00", "--json"))
    assert [track["title"] for track in slate["tracks"]] == ["calm"]
    too_soon = run("rediscover", "--at", "2026-01-06T20:00:00+00:00")
    assert too_soon.exit_code == 1
    assert "month" in too_soon.stderr


def test_why_accounts_for_all_of_the_score(run, base):
    path = str(base / "music" / NAMES[0])
    account = answer(run("why", path, "--at", "2026-01-06T20:00:00+00:00", "--json"))
    parts = sum(part["contribution"] for part in account["contributions"])
    assert account["baseline"] + parts == pytest.approx(account["score"])
    (record,) = account["evidence"]
    assert (record["heard"], record["finished"], record["skipped"]) == (1, 1, 0)
    assert record["liked_at"].startswith("2026-01-05")
    words = run("why", path, "--at", "2026-01-06T20:00:00+00:00").stdout
    assert "liked 2026-01-05" in words
    assert "in all" in words
    assert "Nothing is on record" in run("why", str(base / "music" / NAMES[3])).stdout


def test_radio_takes_folders_and_wants_a_seed(run, base):
    whole = answer(run("radio", str(base / "music"), "--json"))
    assert len(whole["tracks"]) == 4
    assert run("radio").exit_code == 2
    assert "analyse" in run("radio", "mood:calm").stderr


def test_a_journey_leads_from_path_to_search(run, base):
    start = str(base / "music" / NAMES[0])
    slate = answer(run("journey", start, "loud", "--steps", "3", "--seed", "1", "--json"))
    titles = [track["title"] for track in slate["tracks"]]
    assert (slate["kind"], titles[0], titles[-1]) == ("journey", "calm", "loud")
    assert len(titles) == 3
    assert sum(slate["tracks"][1]["shares"].values()) == pytest.approx(1.0)
    nowhere = run("journey", start, "artist:nobody")
    assert nowhere.exit_code == 1
    assert "Where the journey arrives." in run("journey", start, "loud").stdout


def test_blends_wait_for_enough_love(run):
    assert answer(run("blends", "--json")) == {"blends": []}
    assert "No blends yet" in run("blends").stdout
    assert run("blends", "--open", "genre:polka").exit_code == 1


def test_discover_for_a_mood_needs_an_analysis(run):
    refused = run("discover", "--mood", "calm piano")
    assert refused.exit_code == 1
    assert "analyse" in refused.stderr
