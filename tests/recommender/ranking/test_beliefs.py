"""Beliefs follow from facts: what is loved leans up, and every one names what it stands on."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest

from recommender.beliefs import Says, Statement, TraitKind
from recommender.entities import End, Interaction, Origin
from recommender.ranking.beliefs import taste_profile
from recommender.ranking.library import LibraryArrays, library_arrays
from recommender.ranking.traits import trait_table
from tests.recommender.ranking.worlds import MONDAY_EVENING, style_library

NOW = MONDAY_EVENING


def play(track_id: int, days_ago: float, *, finished: bool = True) -> Interaction:
    return Interaction(
        track_id=track_id,
        started_at=NOW - timedelta(days=days_ago),
        listened_s=200.0 if finished else 12.0,
        end=End.FINISHED if finished else End.SKIPPED,
        origin=Origin.LIBRARY,
        duration_s=200.0,
    )


def believed(library: LibraryArrays, facts: list, statements: tuple = (), now: datetime = NOW):
    facts = sorted(facts, key=lambda fact: fact.started_at)
    profile = taste_profile(library, trait_table(library), facts, statements, now)
    return profile, {(belief.kind, belief.name): belief for belief in profile.beliefs}


@pytest.fixture
def library() -> LibraryArrays:
    return style_library(tracks=80, genres=True)[0]


def some_facts(library: LibraryArrays) -> list[Interaction]:
    """Style 0 is finished, style 1 skipped; two plays of style 2 say too little."""
    style_of = np.arange(len(library)) % 8
    loved, skipped = (np.flatnonzero(style_of == s)[:5] for s in (0, 1))
    ids = library.track_ids
    return [
        *(play(int(ids[row]), 3 + n) for n, row in enumerate(loved)),
        *(play(int(ids[row]), 2.5 + n, finished=False) for n, row in enumerate(skipped)),
        play(int(ids[2]), 9.1),
        play(int(ids[10]), 9.2),
    ]


def test_loved_leans_up_skipped_leans_down_and_little_says_nothing(library) -> None:
    profile, beliefs = believed(library, some_facts(library))
    loved = beliefs[TraitKind.GENRE, "Style 0"]
    skipped = beliefs[TraitKind.GENRE, "Style 1"]
    assert loved.lean > 0.2
    assert (loved.plays, loved.finished, loved.skipped) == (5, 5, 0)
    assert skipped.lean < -0.2
    assert (skipped.plays, skipped.finished, skipped.skipped) == (5, 0, 5)
    assert (TraitKind.GENRE, "Style 2") not in beliefs
    assert beliefs[TraitKind.ERA, "1960s"].lean == pytest.approx(
        np.mean([loved.lean, skipped.lean]), abs=0.1
    )
    assert profile.plays == 12
    assert [abs(b.lean) for b in profile.beliefs] == sorted(
        (abs(b.lean) for b in profile.beliefs), reverse=True
    )


def test_a_belief_names_tracks_that_were_played_and_have_the_trait(library) -> None:
    facts = some_facts(library)
    played = {fact.track_id for fact in facts}
    profile, _ = believed(library, facts)
    table = trait_table(library)
    for belief in profile.beliefs:
        column = table.traits.index((belief.kind, belief.name))
        rows = [library.row_of[track_id] for track_id in belief.track_ids]
        assert set(belief.track_ids) <= played
        assert table.members[rows][:, [column]].sum() == len(rows)


def test_a_guess_that_has_a_tag_of_the_same_name_is_that_trait() -> None:
    tags = np.full((12, 2), 0.01, np.float32)
    tags[:, 0] = 0.9
    library = library_arrays(
        track_ids=range(12),
        artist_ids=range(12),
        titles=["t"] * 12,
        artists=[""] * 12,
        genres=[["Jazz"] if n < 8 else [] for n in range(12)],
        sound_tags=np.pad(tags, ((0, 0), (0, 48)), constant_values=0.01),
        tag_labels=("jazz", "happy", *(f"other{n}" for n in range(48))),
    )
    table = trait_table(library)
    assert [name for kind, name in table.traits if kind is TraitKind.GENRE] == ["Jazz"]
    assert table.members.sum() == 12


def test_what_is_to_be_forgotten_does_not_count_and_words_are_kept(library) -> None:
    facts = some_facts(library)
    forget = Statement(TraitKind.GENRE, "Style 0", Says.FORGET, NOW - timedelta(hours=1))
    more = Statement(TraitKind.GENRE, "Style 1", Says.MORE, NOW)
    _, beliefs = believed(library, facts, (forget, more))
    assert (TraitKind.GENRE, "Style 0") not in beliefs
    assert beliefs[TraitKind.GENRE, "Style 1"].said is Says.MORE
    since = [play(int(library.track_ids[8 * n]), 0.01 * n) for n in range(3)]
    _, beliefs = believed(library, [*facts, *since], (forget,))
    assert beliefs[TraitKind.GENRE, "Style 0"].plays == 3


def test_a_change_of_taste_shows_against_what_was_before(library) -> None:
    ids = library.track_ids
    old = [play(int(ids[8 * n]), 200 + n) for n in range(5)]
    new = [play(int(ids[8 * n]), 2 + n, finished=False) for n in range(5)]
    others = [play(int(ids[8 * n + 3]), 100 + n) for n in range(5)]
    _, beliefs = believed(library, [*old, *new, *others])
    change = beliefs[TraitKind.GENRE, "Style 0"].change
    assert change is not None
    assert change < -0.3
    assert beliefs[TraitKind.GENRE, "Style 3"].change is None


def test_hours_seasons_and_what_comes_and_goes(library) -> None:
    ids = [int(track_id) for track_id in library.track_ids]
    facts = [
        *(play(ids[0], 200 + n) for n in range(3)),
        play(ids[0], 4),
        *(play(ids[1], 120 + n) for n in range(3)),
        *(play(ids[2], 20 + n) for n in range(3)),
        play(ids[2], 2, finished=False),
        play(ids[2], 1, finished=False),
    ]
    profile, _ = believed(library, facts)
    assert profile.hours.sum() == len(facts)
    assert profile.hours[:, NOW.hour].sum() == len(facts)
    assert np.isnan(profile.rewards[:, (NOW.hour + 1) % 24]).all()
    assert profile.rediscovered == (ids[0],)
    assert set(profile.drifting) == {ids[1], ids[2]}
    assert [season.season for season in profile.seasons] == [
        "Summer 2025",
        "Autumn 2025",
        "Winter 2026",
    ]
    assert profile.seasons[0].shares == (("Style 0", 1.0),)
    assert profile.seasons[1].plays == 3


def test_nothing_played_is_no_belief(library) -> None:
    profile, beliefs = believed(library, [])
    assert beliefs == {}
    assert profile.since is None
    assert profile.plays == 0
