"""The Deezer environment: its tables, its regret, and a policy that learns in it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from recommender.command_line import cli
from recommender.errors import InvalidImport
from recommender.evaluation.carousel import (
    LISTENERS,
    PLAYLISTS,
    POLICIES,
    measure,
    read_environment,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty playlists and three listeners in eight dimensions, in the published format."""
    rng = np.random.default_rng(0)
    base = tmp_path_factory.mktemp("carousel")
    playlists = np.hstack([rng.standard_normal((60, 8)), np.full((60, 1), -2.0)])
    listeners = np.hstack([np.arange(3)[:, None], rng.standard_normal((3, 8))])
    for name, table in ((PLAYLISTS, playlists), (LISTENERS, listeners)):
        header = ",".join(f"dim_{column}" for column in range(table.shape[1]))
        np.savetxt(base / name, table, delimiter=",", header=header, comments="")
    return base


def test_truth_is_the_published_formula(folder: Path) -> None:
    environment = read_environment(folder, 4)
    playlists = np.loadtxt(folder / PLAYLISTS, delimiter=",", skiprows=1)
    listener = np.loadtxt(folder / LISTENERS, delimiter=",", skiprows=1)[1, 1:]
    expected = 1 / (1 + np.exp(-(playlists[:, :8] @ listener + playlists[:, 8])))
    np.testing.assert_allclose(environment.truth[1], expected)
    assert environment.features.shape == (60, 5)


def test_the_policy_learns_and_chance_does_not(folder: Path) -> None:
    environment = read_environment(folder, 8)
    wanted = {name: POLICIES[name] for name in ("random", "Hearth", "Hearth, with its floor")}
    outcomes = measure(environment, policies=wanted, checkpoints=(50, 300), seeds=1)
    by_chance, hearth, floored = (outcome.regret for outcome in outcomes)
    assert by_chance[300].mean == pytest.approx(by_chance[50].mean, abs=0.1)
    assert hearth[300].mean < hearth[50].mean
    assert hearth[300].mean < floored[300].mean < 0.75 * by_chance[300].mean
    assert all(interval.low <= interval.mean <= interval.high for interval in hearth.values())


def test_the_command_repeats_itself_for_the_same_seed(folder: Path) -> None:
    def run() -> dict:
        arguments = ["evaluate", "carousel", str(folder), "--plays", "20", "--runs", "1", "--json"]
        result = CliRunner().invoke(cli, arguments)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    report = run()
    assert report == run()
    assert (report["listeners"], report["playlists"], report["dimensions"]) == (3, 60, 8)
    assert [policy["name"] for policy in report["policies"]] == list(POLICIES)


def test_wrong_tables_are_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(InvalidImport, match=PLAYLISTS):
        read_environment(tmp_path)
    (tmp_path / PLAYLISTS).write_text("a,b\n1,2\n")
    (tmp_path / LISTENERS).write_text("a,b,c\n0,1,2\n")
    with pytest.raises(InvalidImport, match="belong together"):
        read_environment(tmp_path)
