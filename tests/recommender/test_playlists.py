"""Playlists from files and into files: what is found, what is told, and what never happens."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender import Config, Hearth, InvalidImport, RequestError, SmartRule, Track
from recommender.history.playlist_entries import PlaylistEntry, read_entries
from recommender.history.playlist_writing import write_playlist
from recommender.playlists import local_paths
from tests.media import tone, write_audio
from tests.player.fakes import make_track
from tests.recommender.catalogue.retag import write_tags

FILES = {
    "Air/Moon/01 - Kelly.flac": ("Air", "Kelly"),
    "Air/Moon/02 - Alone.flac": ("Air", "Alone"),
    "Måns/Träd/Löv & äng #1.flac": ("Måns", "Löv & äng"),
    "林檎/勝訴/月光.flac": ("椎名林檎", "月光"),
}


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("playlists") / "music"
    for place, (name, (artist, title)) in enumerate(FILES.items()):
        path = write_audio(folder / name, tone(0.3 + place / 100, 200.0 + 50 * place))
        write_tags(path, artist=artist, title=title, album=path.parent.name)
    return folder


@pytest.fixture
def hearth(music: Path, tmp_path: Path) -> Iterator[Hearth]:
    hearth = Hearth(Config(tmp_path / "data"))
    hearth.scan([music])
    yield hearth
    hearth.close()


def ids(hearth: Hearth, music: Path) -> list[int]:
    return [hearth.track_at(music / name).track_id for name in FILES]


def test_what_is_written_is_read_back(hearth: Hearth, music: Path) -> None:
    wanted = [*ids(hearth, music), ids(hearth, music)[0]]
    rain = hearth.playlists.create("Rain & <Löv>", wanted)
    for suffix in (".m3u", ".m3u8", ".pls", ".xspf"):
        for folder in (music, music.parent, music / "Air"):
            target = folder / f"out{suffix}"
            assert hearth.playlists.export(rain.playlist_id, target) == 5
            done = hearth.playlists.import_file(target)
            assert done.absent == ()
            assert done.playlist is not None
            again = [track.track_id for track in hearth.playlists.tracks(done.playlist.playlist_id)]
            assert again == wanted
            assert str(music) not in target.read_text("utf-8")  # relative
            assert [path for path in folder.iterdir() if path.suffix == ".new"] == []
            target.unlink()


def test_a_playlist_moves_with_its_music(hearth: Hearth, music: Path, tmp_path: Path) -> None:
    target = music / "here.m3u8"
    hearth.playlists.export(
        hearth.playlists.create("x", ids(hearth, music)[:2]).playlist_id, target
    )
    lines = target.read_text("utf-8").splitlines()
    target.unlink()
    assert lines[3::2] == ["Air/Moon/01 - Kelly.flac", "Air/Moon/02 - Alone.flac"]
    other = tmp_path / "elsewhere.m3u8"
    other.write_text("\n".join(lines), "utf-8")
    assert hearth.playlists.import_file(other).found == 2  # by folder and file name


def test_paths_of_every_spelling_lead_to_the_track(
    hearth: Hearth, music: Path, tmp_path: Path
) -> None:
    kelly = music / "Air" / "Moon" / "01 - Kelly.flac"
    spellings = [
        str(kelly),
        kelly.as_uri(),
        kelly.as_uri().replace("file://", "FILE://localhost"),
        os.path.relpath(kelly, tmp_path),
        f"{music}/Air/../Air/./Moon/01 - Kelly.flac",
        str(PureWindowsPath("D:/Old Music/Air/Moon/01 - Kelly.flac")),
        "file:///C:/Music/Air/Moon/01%20-%20Kelly.flac",
        r"Moon\01 - Kelly.flac",
    ]
    playlist = tmp_path / "in.m3u8"
    playlist.write_text("\n".join(spellings) + "\n", "utf-8")
    done = hearth.playlists.import_file(playlist)
    assert done.absent == ()
    assert done.playlist is not None
    found = hearth.playlists.tracks(done.playlist.playlist_id)
    assert {track.path for track in found} == {str(kelly)}


def test_names_and_lengths_find_what_paths_do_not(
    hearth: Hearth, music: Path, tmp_path: Path
) -> None:
    playlist = tmp_path / "in.m3u"
    playlist.write_bytes(
        b"#EXTM3U\r\n#EXTINF:1,M\xe5ns - L\xf6v & \xe4ng\r\nX:\\gone\\1.mp3\r\n"
        b"#EXTINF:900,Air - Kelly\r\n/another/take.mp3\r\n"
        b"#EXTINF:-1,AIR - kelly\r\nhttp://radio.example/kelly\r\n"
    )
    done = hearth.playlists.import_file(playlist)
    assert (done.found, done.absent) == (2, ("/another/take.mp3",))


def test_what_is_not_in_the_library_is_told_and_never_opened(
    hearth: Hearth, music: Path, tmp_path: Path
) -> None:
    hostile = [
        "../../../../../../etc/passwd",
        "/dev/zero",
        "file:///etc/shadow",
        "smb://x/y",
        "|rm",
    ]
    playlist = tmp_path / "bad.m3u"
    playlist.write_text("\n".join([*hostile, str(music / "Air/Moon/01 - Kelly.flac")]), "utf-8")
    looked_at: list[str] = []

    def watch(event: str, arguments: Any) -> None:
        if event in ("open", "os.listdir", "os.scandir", "socket.connect", "subprocess.Popen"):
            looked_at.append(str(arguments[0]))

    sys.addaudithook(watch)
    done = hearth.playlists.import_file(playlist)
    seen = [path for path in looked_at if "catalogue" not in path]
    assert set(seen) == {str(playlist)}
    assert (done.found, done.absent) == (1, tuple(hostile))
    nothing = tmp_path / "nothing.m3u"
    nothing.write_text("\n".join(hostile))
    done = hearth.playlists.import_file(nothing)
    assert (done.playlist, done.found, len(done.absent)) == (None, 0, 5)


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + ']><playlist xmlns="http://xspf.org/ns/0/"><trackList><track><title>&i;</title></track>'
    "</trackList></playlist>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    "<playlist><trackList><track><location>&x;</location></track></trackList></playlist>"
)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("laughs.xspf", LAUGHS, "no playlist"),
        ("outside.xspf", OUTSIDE, "no playlist"),
        ("open.xspf", "<playlist><track>", "not XML"),
        ("deep.xspf", "<a>" * 100_000, "XML"),
        ("coded.xspf", '<?xml version="1.0" encoding="x-unknown"?><a/>', "XML|no playlist"),
        ("long.m3u", "x" * 10_000_000, "10,000,000 characters"),
        ("long.pls", "[playlist]\nFile1=" + "x" * 10_000_000, "characters"),
        ("binary.m3u", "\0" * 100, "binary"),
        ("info.m3u", "#EXTINF\nx.mp3", "line 1"),
    ],
)
def test_hostile_files_are_refused_with_a_sentence(
    tmp_path: Path, name: str, content: str, told: str
) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    with pytest.raises(InvalidImport, match=told):
        read_entries(tmp_path / name)


def test_a_file_too_large_for_a_playlist_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "film.m3u").open("wb") as file:
        file.truncate(40_000_000)
    for missing in (tmp_path / "film.m3u", tmp_path / "no.m3u", tmp_path):
        with pytest.raises(InvalidImport):
            read_entries(missing)


def test_pls_and_xspf_say_all_they_say(tmp_path: Path) -> None:
    pls = tmp_path / "a.m3u"  # known by its content
    pls.write_text("[Playlist]\nfile2=b.mp3\nFile1=a.mp3\nTitle1=Air - Kelly\nLength1=12\nx\n")
    assert read_entries(pls) == [
        PlaylistEntry("a.mp3", "Air", "Kelly", 12.0),
        PlaylistEntry("b.mp3"),
    ]
    xspf = tmp_path / "b.xspf"
    xspf.write_bytes(
        '<?xml version="1.0" encoding="ISO-8859-1"?><playlist><trackList><track>'
        "<location>L%C3%B6v/a%20b.mp3</location><creator>Måns</creator><title>Löv</title>"
        "<duration>1500</duration></track></trackList></playlist>".encode("latin-1")
    )
    assert read_entries(xspf) == [PlaylistEntry("Löv/a b.mp3", "Måns", "Löv", 1.5)]


def test_a_name_no_line_can_hold_needs_xspf(tmp_path: Path) -> None:
    track = make_track(1, path=f"{tmp_path}/a\nb.flac")
    (tmp_path / "x.m3u").write_text("the old one")
    with pytest.raises(RequestError, match="XSPF"):
        write_playlist(tmp_path / "x.m3u", [track])
    assert (tmp_path / "x.m3u").read_text() == "the old one"
    write_playlist(tmp_path / "x.xspf", [track])
    assert read_entries(tmp_path / "x.xspf")[0].location == "a\nb.flac"
    with pytest.raises(RequestError, match="cannot be written"):
        write_playlist(tmp_path / "none" / "x.m3u", [make_track(2)])


@settings(max_examples=80, deadline=None)
@given(
    names=st.lists(
        st.text(
            st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=12
        ).filter(lambda name: name.strip() == name and name not in (".", "..") and "/" not in name),
        max_size=4,
    ),
    suffix=st.sampled_from([".m3u8", ".pls", ".xspf"]),
)
def test_any_names_survive_every_format(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], suffix: str
) -> None:
    folder = tmp_path_factory.mktemp("names")
    tracks: list[Track] = [make_track(n, path=f"{folder}/{name}") for n, name in enumerate(names)]
    write_playlist(folder / f"x{suffix}", tracks, "A name")
    read = [local_paths(entry.location)[0] for entry in read_entries(folder / f"x{suffix}")]
    assert [os.path.normpath(folder / place) for place in read] == [
        os.path.normpath(track.path) for track in tracks
    ]


def test_useful_rules_are_offered_until_they_are_there(hearth: Hearth) -> None:
    offered = hearth.playlists.offered()
    assert [name for name, _rule in offered] == ["Recently added", "Never played", "Loved"]
    for name, rule in offered:
        hearth.playlists.create_smart(name, rule)
    assert hearth.playlists.offered() == []
    assert [(p.name, p.tracks) for p in hearth.playlists.all()] == [
        ("Loved", 0),
        ("Never played", 4),
        ("Recently added", 4),
    ]
    with pytest.raises(RequestError):
        hearth.playlists.create_smart("Loved", SmartRule())
