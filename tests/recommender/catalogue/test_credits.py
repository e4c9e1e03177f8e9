"""Credits are read from the tags of every format, as taggers write them."""

from __future__ import annotations

from pathlib import Path

import mutagen.id3
import pytest

from recommender.catalogue.credits import read_credits
from recommender.descriptions import Credit, CreditRole
from tests.media import tone, write_audio
from tests.recommender.catalogue.retag import write_tags


@pytest.mark.parametrize("suffix", [".flac", ".ogg", ".opus", ".m4a", ".wma", ".ape", ".wv"])
def test_every_format_names_its_people(suffix: str, tmp_path: Path) -> None:
    path = write_audio(tmp_path / f"a{suffix}", tone(0.5))
    write_tags(path, composer=["Bach", "Gounod"], conductor="Ünïcode ☃", isrc="DEA123456789")
    found = {credit.role: credit.names for credit in read_credits(path)}
    assert found[CreditRole.COMPOSER] == ("Bach", "Gounod")
    assert found[CreditRole.CONDUCTOR] == ("Ünïcode ☃",)
    assert found[CreditRole.ISRC] == ("DEA123456789",)


def test_id3_names_people_in_frames_of_their_own(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.mp3", tone(0.5))
    tags = mutagen.id3.ID3()
    tags.add(mutagen.id3.TIPL(encoding=3, people=[["producer", "Eno"], ["unheard", "Nobody"]]))
    tags.add(mutagen.id3.TMCL(encoding=3, people=[["cello", "Du Pré"]]))
    tags.add(mutagen.id3.TPUB(encoding=3, text=["ECM"]))
    tags.add(mutagen.id3.TXXX(encoding=3, desc="CATALOGNUMBER", text=["ECM 1064"]))
    tags.save(path)
    assert read_credits(path) == (
        Credit(CreditRole.PERFORMER, ("Du Pré (cello)",)),
        Credit(CreditRole.PRODUCER, ("Eno",)),
        Credit(CreditRole.LABEL, ("ECM",)),
        Credit(CreditRole.CATALOGUE_NUMBER, ("ECM 1064",)),
    )


def test_a_file_that_cannot_be_read_has_no_credits(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"no music")
    assert read_credits(tmp_path / "a.mp3") == ()
    assert read_credits(tmp_path / "absent.flac") == ()


def test_what_is_no_name_is_left_out(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.flac", tone(0.5))
    write_tags(path, composer=["x" * 5000, " \x07 "], publisher="Two\nlines")
    assert read_credits(path) == (Credit(CreditRole.LABEL, ("Two lines",)),)
