"""Comparisons on data with a known answer: two camps of listeners who share nothing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from recommender.command_line import cli
from recommender.control import WorkControl
from recommender.errors import InvalidImport, RequestError
from recommender.evaluation.comparison import compare
from recommender.evaluation.datasets import read_interactions, read_tags
from recommender.evaluation.interactions import Interactions, random_split, time_split

LISTENERS, ITEMS, RARE = 60, 40, 20


def camps(folder: Path, seed: int = 0, listeners: int = LISTENERS) -> tuple[Path, Path]:
    """Play counts in which even listeners hear even artists, and tags that name the camp.

    Every listener also hears one of twenty rare artists of the camp, heard by hardly anybody.
    """
    rng = np.random.default_rng(seed)
    lines, tags = ["user\tartist\tplays"], ["artist\ttag"]
    for listener in range(listeners):
        camp = listener % 2
        for item in rng.choice(np.arange(camp, ITEMS, 2), 10, replace=False):
            lines.append(f"u{listener}\ta{item}\t{rng.integers(1, 50)}")
        for rare in rng.choice(np.arange(camp, RARE, 2), 2, replace=False):
            lines.append(f"u{listener}\trare{rare}{listener % 5}\t3")
    for item in range(ITEMS):
        tags += [f"a{item}\tcamp {item % 2}", f"a{item}\tmusic{item % 3}"]
    for rare in range(RARE):
        tags += [f"rare{rare}{n}\tcamp {rare % 2}" for n in range(5)]
    plays, tagging = folder / "plays.tsv", folder / "tags.tsv"
    plays.write_text("\n".join(lines))
    tagging.write_text("\n".join(tags))
    return plays, tagging


def test_who_knows_the_camps_beats_popularity(tmp_path):
    report = compare(camps(tmp_path), seed=1)
    ndcg = {result.name: result.metrics["ndcg"] for result in report.results}
    for name in ("item-kNN", "EASE", "ALS", "Hearth", "Hearth with tags"):
        assert ndcg[name].low > ndcg["popularity"].high
    cold = {result.name: result.cold["ndcg"].mean for result in report.results}
    assert cold["Hearth with tags"] > 1.3 * cold["popularity"]
    popularity = next(result for result in report.results if result.name == "popularity")
    assert popularity.lead is not None
    assert popularity.lead.low > 0
    assert report.split == "random"
    assert report.held_out == report.interactions // 5


def test_the_same_seed_gives_the_same_report(tmp_path):
    plays, _ = camps(tmp_path, listeners=20)
    assert compare([plays], seed=3) == compare([plays], seed=3)
    assert compare([plays], seed=3) != compare([plays], seed=4)


def test_given_test_files_are_what_is_asked(tmp_path):
    plays, _ = camps(tmp_path, listeners=20)
    lines = plays.read_text().splitlines()
    plays.write_text("\n".join(lines[:-30]))
    test = tmp_path / "test.tsv"
    test.write_text("\n".join([lines[0], *lines[-30:], lines[1]]))  # the last one is known
    report = compare([plays], [test])
    assert (report.split, report.held_out) == ("given", 30)


def interactions(times: list[float]) -> Interactions:
    n = len(times)
    listeners = np.arange(n) % 2
    return Interactions(
        listeners, np.arange(n), np.ones(n), np.array(times), ["x", "y"], [str(k) for k in range(n)]
    )


def test_a_time_split_holds_out_the_latest_of_each_listener():
    data = interactions([9.0, 1, 8, 2, 7, 3, 6, 4, 5, 5])
    kept, held = time_split(data, np.arange(10), 0.2)
    assert held.tolist() == [0, 9]
    assert sorted([*kept, *held]) == list(range(10))


def test_a_random_split_is_a_partition():
    kept, held = random_split(np.arange(100), 0.2, np.random.default_rng(0))
    assert len(held) == 20
    assert sorted([*kept, *held]) == list(range(100))


def test_times_in_the_data_split_by_time(tmp_path):
    plays, _ = camps(tmp_path, listeners=20)
    lines = plays.read_text().splitlines()
    timed = [f"{line}\t{n}" for n, line in enumerate(lines[1:])]
    plays.write_text("\n".join([lines[0] + "\ttimestamp", *timed]))
    assert compare([plays]).split == "time"


def test_tags_become_vectors_and_untagged_items_have_none(tmp_path):
    tags = tmp_path / "tags.tsv"
    lines = [f"{n}\t{n % 2}" for n in range(20)] + [f"{n}\t{2 + n % 3}" for n in range(20)]
    tags.write_text("\n".join(["artistID\ttagID", *lines]))
    vectors = read_tags([tags], [*map(str, range(20)), "unknown"])
    assert vectors.shape[0] == 21
    assert np.isnan(vectors[20]).all()
    assert vectors[0] @ vectors[6] > vectors[0] @ vectors[1]


def test_what_a_listener_called_a_held_out_item_is_not_known(tmp_path):
    tags = tmp_path / "tags.tsv"
    lines = [f"u{n}\t{n}\tt{n % 2}" for n in range(20)] + ["v\t3\tt0"]
    tags.write_text("\n".join(["userID\tartistID\ttag", *lines]))
    items = [*map(str, range(20))]
    vectors = read_tags([tags], items, {("u2", "2"), ("u3", "3")})
    assert np.isnan(vectors[2]).all()
    assert vectors[3] @ vectors[0] > vectors[3] @ vectors[1]  # only v's word on it is left
    assert np.isfinite(read_tags([tags], items)).all()


def test_playlists_are_interactions_too(tmp_path):
    track = {"artist_name": "A", "track_name": "T"}
    path = tmp_path / "p.json"
    path.write_text(json.dumps({"playlists": [{"tracks": [track]}, {"tracks": [track, track]}]}))
    data, known = read_interactions([path], [])
    assert (len(data.listener_names), len(data.item_names), known) == (2, 1, 2)


def test_wrong_data_and_cancelling_are_told(tmp_path):
    plays, _ = camps(tmp_path, listeners=10)
    control = WorkControl()
    control.cancel()
    with pytest.raises(RequestError, match="cancelled"):
        compare([plays], control=control)
    plays.write_text("user\tartist\tplays\nu\ta\tmany\n")
    with pytest.raises(InvalidImport, match="line 2"):
        compare([plays])


def test_the_command_answers_in_text_and_json(tmp_path):
    plays, _ = camps(tmp_path, listeners=20)
    base = ["--data", str(tmp_path / "data"), "evaluate", "dataset", str(plays)]
    told = CliRunner().invoke(cli, base)
    assert told.exit_code == 0, told.output
    assert "Hearth" in told.stdout
    answer = json.loads(CliRunner().invoke(cli, [*base, "--json"]).stdout)
    assert [model["name"] for model in answer["models"]] == [
        "popularity", "item-kNN", "EASE", "ALS", "Hearth"
    ]  # fmt: skip
    assert set(answer["models"][0]["metrics"]["ndcg"]) == {"mean", "low", "high"}
    plays.write_text("nonsense\n")
    refused = CliRunner().invoke(cli, base)
    assert refused.exit_code == 1
    assert "line 1" in refused.stderr
