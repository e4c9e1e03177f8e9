"""Imported listening, whole path: matched, heard in the scores, removed without a trace."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from recommender import Config, Hearth
from recommender.command_line import cli
from recommender.entities import ChannelName, End, Interaction, Origin
from recommender.errors import InvalidImport, RequestError
from tests.media import tone, write_audio
from tests.recommender.catalogue.retag import write_tags

NOW = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
ARTISTS = ("Aurora", "Basalt", "Cinder", "Delta", "Ember", "Fjord")


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six artists with two tracks each."""
    folder = tmp_path_factory.mktemp("music")
    for number, artist in enumerate(ARTISTS):
        for track in range(2):
            path = write_audio(
                folder / f"{artist} {track}.flac", tone(1.0, hz=200 + 37.0 * number + track)
            )
            write_tags(path, artist=f"The {artist}", title=f"{artist} song {track}")
    return folder


@pytest.fixture
def hearth(tmp_path: Path, music: Path) -> Iterator[Hearth]:
    opened = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    opened.scan([music])
    yield opened
    opened.close()


def plays(folder: Path, listeners: int = 60, name: str = "friends.tsv") -> Path:
    """Listeners of two camps: Aurora, Basalt, Cinder; Delta, Ember, Fjord; and strangers."""
    rng = np.random.default_rng(0)
    lines = ["user\tartist\tplays"]
    for listener in range(listeners):
        camp = ARTISTS[:3] if listener % 2 else ARTISTS[3:]
        lines += [f"u{listener}\t{artist.upper()}\t{rng.integers(5, 50)}" for artist in camp]
        lines.append(f"u{listener}\tStranger {listener % 7}\t3")
    path = folder / name
    path.write_text("\n".join(lines))
    return path


def people_parts(hearth: Hearth) -> dict[str, float]:
    slate = hearth.discover(length=12, seed=5)
    return {
        hearth.track(slot.track_id).artist: slot.parts[ChannelName.PEOPLE] for slot in slate.slots
    }


def hear(hearth: Hearth, artist: str) -> None:
    for track in hearth.tracks(artist)[:1]:
        hearth.record(Interaction(track.track_id, NOW, 1.0, End.FINISHED, Origin.LIBRARY, 1.0))


def test_other_people_tell_what_goes_together(hearth: Hearth, tmp_path: Path) -> None:
    source = hearth.community.add(plays(tmp_path))
    assert (source.rows, source.touching, source.artists) == (60, 60, 13)
    assert (source.artists_matched, source.library_tracks, source.heard) == (6, 12, True)
    hear(hearth, "Aurora")
    parts = people_parts(hearth)
    near = min(parts["The Basalt"], parts["The Cinder"])
    assert near > max(parts[f"The {artist}"] for artist in ARTISTS[3:])
    assert near > 0
    track = hearth.tracks("Basalt")[0]
    neighbours = hearth.similar(track.track_id, by=ChannelName.PEOPLE, length=5)
    assert {near.artist for near, _ in neighbours} == {"The Aurora", "The Basalt", "The Cinder"}


def test_a_removed_source_leaves_no_trace_in_the_scores(hearth: Hearth, tmp_path: Path) -> None:
    hear(hearth, "Aurora")
    before = hearth.discover(length=12, seed=5, at=NOW)
    hearth.community.add(plays(tmp_path), "friends")
    assert hearth.discover(length=12, seed=5, at=NOW).slots != before.slots
    hearth.community.remove("friends")
    after = hearth.discover(length=12, seed=5, at=NOW)
    assert [slot.track_id for slot in after.slots] == [slot.track_id for slot in before.slots]
    assert [slot.score for slot in after.slots] == [slot.score for slot in before.slots]
    assert [slot.parts for slot in after.slots] == [slot.parts for slot in before.slots]
    assert hearth.community.sources() == []
    assert hearth._database.read("SELECT * FROM community_items") == []
    with pytest.raises(RequestError, match="friends"):
        hearth.community.remove("friends")


def test_importing_again_replaces(hearth: Hearth, tmp_path: Path) -> None:
    hearth.community.add(plays(tmp_path, listeners=60))
    again = hearth.community.add(plays(tmp_path, listeners=24))
    assert [source.rows for source in hearth.community.sources()] == [24]
    assert again.name == "friends"


def test_few_rows_that_touch_the_library_stay_silent(hearth: Hearth, tmp_path: Path) -> None:
    source = hearth.community.add(plays(tmp_path, listeners=12))
    assert not source.heard
    hear(hearth, "Aurora")
    assert not any(people_parts(hearth).values())


def test_a_broken_file_imports_nothing(hearth: Hearth, tmp_path: Path) -> None:
    good = plays(tmp_path, listeners=30)
    hearth.community.add(good)
    good.write_text(good.read_text() + "\nu99\tAurora\tmany\n")
    with pytest.raises(InvalidImport, match="line 122: plays must be a number"):
        hearth.community.add(good)
    assert [source.rows for source in hearth.community.sources()] == [30]


def test_tracks_are_matched_by_name_whatever_the_edition(hearth: Hearth, tmp_path: Path) -> None:
    tracks = [
        {"artist_name": f"{artist} feat. Nobody", "track_name": f"{artist} Song 1 (2011 Remaster)"}
        for artist in ARTISTS[:4]
    ]
    playlists = {"playlists": [{"name": str(n), "tracks": tracks} for n in range(25)]}
    path = tmp_path / "lists.json"
    path.write_text(json.dumps(playlists))
    source = hearth.community.add(path)
    assert (source.tracks, source.tracks_matched, source.artists_matched) == (4, 4, 4)
    assert source.library_tracks == 8  # the other tracks of the artists by artist alone


def test_the_commands(hearth: Hearth, tmp_path: Path) -> None:
    def run(*arguments: str) -> dict:
        base = ["--data", str(tmp_path / "data"), "community", *arguments, "--json"]
        result = CliRunner().invoke(cli, base)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    imported = run("import", str(plays(tmp_path)), "--name", "pals")
    assert imported["artists_matched"] == 6
    assert run("list")["sources"] == [imported]
    assert run("remove", "pals") == {"removed": "pals"}
    assert run("list") == {"sources": []}
    told = CliRunner().invoke(cli, ["--data", str(tmp_path / "data"), "community", "list"])
    assert told.stdout == "Nothing was imported.\n"
    refused = CliRunner().invoke(
        cli, ["--data", str(tmp_path / "data"), "community", "remove", "x"]
    )
    assert refused.exit_code == 1
