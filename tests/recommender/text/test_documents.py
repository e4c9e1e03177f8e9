"""Documents hold the words a listener would read, and nothing a tool wrote."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.text.documents import SECTION_SEPARATOR, clean, compose_document

ANY_TEXT = st.text(alphabet=st.characters(), max_size=300)  # lone surrogates included
NAMES = st.lists(ANY_TEXT, max_size=4)


def test_sections_stand_in_order_of_weight() -> None:
    document = compose_document(
        title="Saltlight",
        artists=["Harbour Choir", "Ada Venn"],
        album="Tidal Rooms",
        album_artist="Harbour Choir",
        genres=["Ambient", "Drone"],
        year=2014,
        comment="Recorded in an old boathouse",
        lyrics="The tide is in\nThe tide is out",
        texts=["Harbour Choir are three voices."],
    )
    assert document.split(SECTION_SEPARATOR) == [
        "Saltlight\nHarbour Choir, Ada Venn\nTidal Rooms\nAmbient, Drone\n2014, 2010s",
        "Harbour Choir are three voices.",
        "Recorded in an old boathouse",
        "The tide is in\nThe tide is out",
    ]


def test_nothing_known_gives_an_empty_document() -> None:
    assert compose_document() == ""
    assert compose_document(title=" \x00\n", lyrics="[00:01.00]\n[00:02.00]", year=0) == ""


@pytest.mark.parametrize(
    "comment",
    [
        "Exact Audio Copy V1.6",
        "Ripped by somebody",
        "Visit https://label.example",
        "00000A4E 00000B2C 000091AA 0000A6E1",
        "https://example.org/a-track",
        "LAME 3.100, V0",
        "1234567890",
    ],
)
def test_comments_by_tools_are_dropped(comment: str) -> None:
    assert compose_document(title="A", comment=comment) == "A"


def test_lrc_stamps_headers_and_repeats_leave_the_lyrics() -> None:
    lrc = (
        "[ar:Harbour Choir]\n[offset:+20]\n[00:12.00][00:48.50]Come <00:12.40>home\n"
        "[Chorus]\n[00:15]Come home\n[01:02.123]Leave the light on"
    )
    assert compose_document(lyrics=lrc) == "Come home\nLeave the light on"


def test_markup_and_addresses_leave_the_texts() -> None:
    bio = "<p>Born in <b>1970</b> &amp; raised by the sea.</p> See www.example.org/x for more"
    assert compose_document(texts=[bio, bio]) == "Born in 1970 & raised by the sea. See for more"


def test_compatibility_forms_become_one() -> None:
    assert compose_document(title="Ｆｕｌｌ　ﬁre") == "Full fire"


def test_enormous_lyrics_are_cut_at_a_word() -> None:
    lyrics = "\n".join(f"line number {i}" for i in range(200_000))
    document = compose_document(title="Long", lyrics=lyrics)
    assert 5_000 < len(document) < 6_100
    assert document.rsplit("\n", 1)[-1] in lyrics


@given(
    title=ANY_TEXT, names=NAMES, year=st.none() | st.integers(), comment=ANY_TEXT, lyrics=ANY_TEXT
)
def test_any_text_gives_clean_bounded_repeatable_text(
    title: str, names: list[str], year: int | None, comment: str, lyrics: str
) -> None:
    def compose() -> str:
        return compose_document(
            title=title, artists=names, genres=names, year=year, comment=comment, lyrics=lyrics,
            texts=names,
        )  # fmt: skip

    document = compose()
    assert document == compose()
    assert len(document) < 20_000
    document.encode("utf-8")
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in document if c != "\n")


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
