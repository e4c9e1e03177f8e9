"""Imports of every format: what is understood, and what is said of broken files."""

from __future__ import annotations

import contextlib
import json
import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.errors import InvalidImport
from recommender.history.listening import ForeignItem, ForeignListening
from recommender.history.reading import read_listening


def write(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def rows_of(listening: ForeignListening) -> list[dict[str, float]]:
    names = [f"{item.artist}/{item.title}".rstrip("/") for item in listening.items]
    return [{names[item]: weight for item, weight in row.items()} for row in listening.rows]


def test_the_shape_of_lastfm_2k(tmp_path):
    write(tmp_path / "artists.dat", 'id\tname\turl\n51\tDuran Duran\tx\n52\tBjörk "B"\tx\n')
    counts = write(
        tmp_path / "user_artists.dat",
        "userID\tartistID\tweight\n2\t51\t13883\n2\t52\t11\n3\t51\t4\n3\t52\t0\n",
    )
    for path in (counts, tmp_path):
        assert rows_of(read_listening(path)) == [
            {"Duran Duran": 13883.0, 'Björk "B"': 11.0},
            {"Duran Duran": 4.0},
        ]


def test_the_shape_of_lastfm_360k_without_header(tmp_path):
    path = write(tmp_path / "plays.tsv", 'a1\tmbid-1\tSigur Rós\t12\na1\t\tAir, "Live"\t3\n')
    listening = read_listening(path)
    assert rows_of(listening) == [{"Sigur Rós": 12.0, 'Air, "Live"': 3.0}]
    assert listening.items[0].artist_mbid == "mbid-1"


def test_csv_with_quotes_titles_and_latin_1(tmp_path):
    text = 'user,artist,track,plays\nme,"Earth, Wind",September,2\nme,Motörhead,Ace,1\n'
    path = write(tmp_path / "plays.csv", text.encode("latin-1"))
    assert rows_of(read_listening(path)) == [{"Earth, Wind/September": 2.0, "Motörhead/Ace": 1.0}]


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("user\tartist\tplays\nme\tAir\t3\nme\tAir\tmany\n", 3, "number"),
        ("user\tartist\tplays\nme\tAir\t-3\n", 2, "number"),
        ("user\tartist\tplays\nme\tAir\tinf\n", 2, "number"),
        ("user\tartist\tplays\nme\tAir\n", 2, "columns"),
        ("user\tartist\tplays\n\tAir\t3\n", 2, "listener"),
        ("user\tartist\tplays\nme\t\t3\n", 2, "artist"),
        ("userID\tartistID\tweight\n2\t51\t3\n", 2, "number '51'"),
        ("one,two\n", 1, "expected"),
        ("me\tAir\t3\n\0\0\0", 2, "binary"),
        ("", 1, "empty"),
    ],
)
def test_a_wrong_table_names_its_line(tmp_path, text, line, why):
    path = write(tmp_path / "plays.tsv", text)
    with pytest.raises(InvalidImport, match=rf"line {line}: .*{why}"):
        read_listening(path)


def test_playlists_as_json(tmp_path):
    playlist = {"name": "p", "tracks": [{"artist_name": "Air", "track_name": "La femme"}] * 2}
    path = write(tmp_path / "slice.json", json.dumps({"playlists": [playlist]}))
    assert rows_of(read_listening(path)) == [{"Air/La femme": 2.0}]
    broken = {"playlists": [playlist, {"name": "q", "tracks": [{"track_name": "?"}]}]}
    with pytest.raises(InvalidImport, match="entry 2: a track needs"):
        read_listening(write(path, json.dumps(broken)))
    with pytest.raises(InvalidImport, match="entry 1: a playlist needs"):
        read_listening(write(path, json.dumps({"playlists": [3]})))


def test_broken_json_names_its_line(tmp_path):
    for text, line in (('{"playlists":\n [\n', 3), ('{"a": 1}\n{"a": \n', 2)):
        with pytest.raises(InvalidImport, match=f"line {line}"):
            read_listening(write(tmp_path / "x.json", text))
    for text in ("3", "[]", "{}", "[[]]", '["a"]', "[" * 100_000):
        with pytest.raises(InvalidImport):
            read_listening(write(tmp_path / "x.json", text))


def test_a_folder_of_playlist_files(tmp_path):
    write(
        tmp_path / "a.m3u8",
        "#EXTM3U\n#EXTINF:100,Air - Kelly\n/x/1.mp3\n/music/Low/Trust/02 - Canada.flac\n",
    )
    write(
        tmp_path / "deep" / "b.xspf",
        '<?xml version="1.0"?><playlist xmlns="http://xspf.org/ns/0/"><trackList>'
        "<track><creator>Air</creator><title>Kelly</title></track>"
        "<track><location>file:///m/Low%20Fi/Album/Hey.ogg</location></track>"
        "</trackList></playlist>",
    )
    write(tmp_path / "notes.txt", "nothing")
    assert rows_of(read_listening(tmp_path)) == [
        {"Air/Kelly": 1.0, "Low/Canada": 1.0},
        {"Air/Kelly": 1.0, "Low Fi/Hey": 1.0},
    ]


def test_xml_that_bites_is_refused(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><playlist>&a;</playlist>'
    for text in (bomb, "<playlist><track>", ""):
        with pytest.raises(InvalidImport):
            read_listening(write(tmp_path / "x.xspf", text))


def evening(start: int, titles: str) -> list[tuple[int, str]]:
    return [(start + 240 * place, title) for place, title in enumerate(titles)]


PLAYS = [*evening(1_600_000_000, "abcd"), *evening(1_600_100_000, "ab")]
EXPORTS = {
    "ListenBrainz": [
        {"listened_at": at, "track_metadata": {"artist_name": "Air", "track_name": title}}
        for at, title in PLAYS
    ],
    "Last.fm": [
        {"artist": {"#text": "Air"}, "name": title, "date": {"uts": str(at)}} for at, title in PLAYS
    ],
    "Spotify": [
        {
            "ts": f"2020-09-{13 + at // 100_000 - 16_000:02}T10:{(at % 100_000) // 240:02}:00Z",
            "ms_played": 200_000,
            "master_metadata_track_name": title,
            "master_metadata_album_artist_name": "Air",
        }
        for at, title in PLAYS
    ],
}


@pytest.mark.parametrize("kind", EXPORTS)
def test_an_export_becomes_sessions_and_seasons(tmp_path, kind):
    path = write(tmp_path / "export.json", json.dumps(EXPORTS[kind]))
    listening = read_listening(path)
    session = {f"Air/{title}": 1.0 for title in "abcd"}
    assert listening.kind == kind
    assert rows_of(listening)[0] == session
    assert rows_of(listening)[1] == session | {"Air/a": 2.0, "Air/b": 2.0}
    again = write(tmp_path / "again.json", json.dumps(EXPORTS[kind][:3]))  # exports overlap
    assert again.exists()
    assert rows_of(read_listening(tmp_path)) == rows_of(listening)


def test_other_spellings_of_the_exports(tmp_path):
    lines = "\n".join(json.dumps(entry) for entry in EXPORTS["ListenBrainz"])
    assert read_listening(write(tmp_path / "l.jsonl", lines)).kind == "ListenBrainz"
    page = {"recenttracks": {"track": [{"artist": {"#text": "A"}, "name": "now"}]}}
    pages = [page, {"recenttracks": {"track": EXPORTS["Last.fm"]}}]
    assert len(read_listening(write(tmp_path / "p.json", json.dumps(pages))).rows) == 2
    table = "uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\n" + "".join(
        f'"{at}","","Air","","","","{title}","m-{title}"\n' for at, title in PLAYS
    )
    read = read_listening(write(tmp_path / "g.csv", table))
    assert ForeignItem("Air", "a", "", "m-a") in read.items
    bare = "".join(f"Air,Moon,{title},13 Sep 2020 1{n}:02\n" for n, title in enumerate("abcd"))
    assert read_listening(write(tmp_path / "c.csv", bare)).kind == "Last.fm"
    old = [{"endTime": "2020-09-13 10:00", "artistName": "Air", "trackName": t, "msPlayed": ms}
           for t, ms in (("a", 200_000), ("b", 2_000))]  # fmt: skip
    assert rows_of(read_listening(write(tmp_path / "s.json", json.dumps(old)))) == [{"Air/a": 1.0}]


def test_a_wrong_play_names_its_entry(tmp_path):
    broken = [*EXPORTS["ListenBrainz"], {"listened_at": "x", "track_metadata": {}}]
    with pytest.raises(InvalidImport, match="entry 7"):
        read_listening(write(tmp_path / "x.json", json.dumps(broken)))
    table = "artist,album,track,date\nAir,,a,13 Sep 2020 10:00\nAir,,b,yesterday\n"
    with pytest.raises(InvalidImport, match="line 3"):
        read_listening(write(tmp_path / "x.csv", table))
    with pytest.raises(InvalidImport, match="mixed"):
        for kind in ("Spotify", "Last.fm"):
            write(tmp_path / "both" / f"{kind}.json", json.dumps(EXPORTS[kind]))
        read_listening(tmp_path / "both")


def test_what_is_not_there_is_told(tmp_path):
    with pytest.raises(InvalidImport, match="no file"):
        read_listening(tmp_path / "absent.tsv")
    with pytest.raises(InvalidImport, match="no playlists"):
        read_listening(tmp_path)


NAMES = st.text(string.ascii_letters + "éß漢 ,\"'", min_size=1).map(str.strip).filter(bool)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.tuples(NAMES, NAMES), st.integers(1, 10**6), min_size=1, max_size=30))
def test_play_counts_come_back_as_they_were(tmp_path, counts):
    lines = [f"{user}\t{artist}\t{plays}" for (user, artist), plays in counts.items()]
    text = "\n".join(["user\tartist\tplays", *lines])
    rows = rows_of(read_listening(write(tmp_path / "h.tsv", text)))
    assert sum(sum(row.values()) for row in rows) == sum(counts.values())
    assert len(rows) == len({user for user, _ in counts})


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)),
    st.sampled_from([".tsv", ".csv", ".json", ".jsonl", ".m3u", ".xspf"]),
)
def test_rubbish_is_refused_or_read_never_worse(tmp_path, content, suffix):
    try:
        listening = read_listening(write(tmp_path / f"x{suffix}", content))
    except InvalidImport:
        return
    assert all(weight > 0 for row in listening.rows for weight in row.values())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["playlists", "tracks", "artist_name", "track_name", "track_metadata", "listened_at",
             "artist", "name", "#text", "date", "uts", "artistName", "trackName", "msPlayed",
             "endTime", "recenttracks", "track", "mbid_mapping"]
        ),
        inner,
        max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JSON)
def test_json_of_any_shape_is_refused_or_read(tmp_path, document):
    with contextlib.suppress(InvalidImport):
        assert read_listening(write(tmp_path / "x.json", json.dumps(document))).rows
