"""The demo library: rich enough to show Hearth, made once, finished after an interruption."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import mutagen
import pytest

from player.demo import library
from player.demo.library import MARKER, STYLES, demo_albums, demo_styles, make_demo_library
from recommender import Progress


def test_the_source_is_rich_enough() -> None:
    albums = demo_albums()
    tracks = [track for album in albums for track in album["tracks"]]
    assert 40 <= len(tracks) <= 48
    assert len({track["title"] for track in tracks}) == len(tracks)
    per_style = Counter(style for style in demo_styles().values())
    assert set(per_style) == set(STYLES)
    assert set(per_style.values()) <= {2, 3}
    assert len({track["format"] for track in tracks}) >= 8
    assert {album["cover"] for album in albums} == {"file", "folder"}
    assert {album["biography_as"] for album in albums} == {"nfo", "txt"}
    assert sum("lyrics" in track for track in tracks) >= 8
    assert sum("lrc" in track for track in tracks) >= 2


@pytest.fixture
def two_albums(monkeypatch: pytest.MonkeyPatch) -> None:
    albums = {album["name"]: album for album in demo_albums()}
    kept = [
        albums[name] | {"tracks": albums[name]["tracks"][:count]}
        for name, count in (("Wren & Hollow", 2), ("Dustbin Oracle", 1))
    ]
    monkeypatch.setattr(library, "demo_albums", lambda: kept)


@pytest.mark.usefixtures("two_albums")
def test_made_once_and_finished_after_an_interruption(tmp_path: Path) -> None:
    seen: list[Progress] = []
    paths = make_demo_library(tmp_path, progress=seen.append)
    assert [(p.done, p.total) for p in seen] == [(1, 3), (2, 3), (3, 3)]
    assert [p.relative_to(tmp_path).parts[0] for p in paths] == ["Wren & Hollow"] * 2 + [
        "Dustbin Oracle"
    ]
    for path in paths:
        file = mutagen.File(path)
        assert file is not None
        assert 30 <= file.info.length <= 60
    names = {p.name for p in tmp_path.rglob("*") if p.is_file()} - {p.name for p in paths}
    assert names == {MARKER, "artist.nfo", "01 Mill Lane.lrc", "cover.png"}

    stamps = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()}
    assert make_demo_library(tmp_path, progress=seen.append) == paths
    assert len(seen) == 3
    assert stamps == {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()}

    content = paths[1].read_bytes()
    paths[1].unlink()
    make_demo_library(tmp_path, progress=seen.append)
    assert [(p.done, p.total) for p in seen[3:]] == [(3, 3)]
    assert paths[1].read_bytes() == content
    assert paths[0].stat().st_mtime_ns == stamps[paths[0]]
