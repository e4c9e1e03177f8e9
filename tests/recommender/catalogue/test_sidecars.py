"""Texts beside the music are read whatever their encoding, and never do harm."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recommender.catalogue.sidecars import read_about, read_text

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "'
    + "ha" * 1000
    + '">'
    + "".join(f'<!ENTITY {c} "{f"&{p};" * 100}">' for p, c in zip("abcd", "bcde", strict=True))
    + "]><artist><biography>&e;</biography></artist>"
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1"]
)
def test_encodings(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "Grüße, café\nzwei"
    bom = b"\xff\xfe" if encoding == "utf-16-le" else b""
    path.write_bytes(bom + text.replace("\n", "\r\n").encode(encoding))
    assert read_text(path) == text


def test_what_is_too_large_absent_or_no_file_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 1_000_001)
    os.mkfifo(tmp_path / "pipe.txt")
    for name in ("a.txt", "absent.txt", "pipe.txt", "."):
        assert read_text(tmp_path / name) == ""


def test_an_artist_nfo_says_its_biography_and_moods(tmp_path: Path) -> None:
    path = tmp_path / "artist.nfo"
    path.write_text(
        """<?xml version="1.0" encoding="ISO-8859-1"?>
        <artist><name>Björk</name><genre>Pop</genre><style>Art Pop</style><style>Trip-Hop</style>
        <mood>Quirky</mood><mood></mood><biography>Born in
        Reykjavík &amp; more.</biography></artist>
        https://example.org/artist/1""".replace("        ", ""),
        encoding="latin-1",
    )
    assert read_about(path) == (
        "Born in\nReykjavík & more.\n\nGenres: Pop. Styles: Art Pop, Trip-Hop. Moods: Quirky."
    )


def test_an_album_nfo_says_its_review(tmp_path: Path) -> None:
    path = tmp_path / "ALBUM.NFO"
    path.write_text("<album><title>T</title><review>Good.</review></album>", "utf-16")
    assert read_about(path) == "Good."


def test_a_plain_nfo_is_its_text(tmp_path: Path) -> None:
    path = tmp_path / "album.nfo"
    path.write_text("Recorded in one night < two takes.")
    assert read_about(path) == "Recorded in one night < two takes."
    assert read_about(path.rename(tmp_path / "review.txt")) == "Recorded in one night < two takes."


@pytest.mark.parametrize(
    "content",
    [
        BOMB,
        "<artist><biography>never closed",
        '<!DOCTYPE a SYSTEM "file:///etc/passwd"><artist><biography>x</biography></artist>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><biography>&x;</biography></a>',
        '<?xml version="1.0" encoding="klingon"?><artist><biography>x</biography></artist>',
        "<artist/>",
        "",
    ],
    ids=["bomb", "open", "doctype", "entity", "encoding", "nothing", "empty"],
)
def test_broken_and_hostile_xml_says_nothing(content: str, tmp_path: Path) -> None:
    path = tmp_path / "artist.nfo"
    path.write_text(content)
    said = read_about(path)
    assert "ha" not in said
    assert "root" not in said
    assert len(said) < 10


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200), markup=st.booleans())
def test_any_bytes_give_text(content: bytes, markup: bool, tmp_path: Path) -> None:
    path = tmp_path / "artist.nfo"
    path.write_bytes(b"<artist>" + content if markup else content)
    for text in (read_about(path), read_text(path)):
        text.encode("utf-8")
        assert "\0" not in text
