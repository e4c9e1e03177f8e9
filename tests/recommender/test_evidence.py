"""The evidence of one catalogue: periods, and what the last facts changed, in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recommender.config import resolve_config
from recommender.entities import End, Interaction, Origin
from recommender.policy.feature_words import FEATURE_WORDS, change_in_words
from recommender.policy.features import FEATURE_NAMES
from recommender.service import Hearth
from tests.media import tone, write_audio

THEN = datetime(2026, 1, 5, 20, 0, tzinfo=UTC)


@pytest.fixture
def hearth(tmp_path: Path):
    (tmp_path / "music").mkdir()
    for number in range(3):
        write_audio(tmp_path / "music" / f"{number}.flac", tone(2.0, hz=110.0 * (number + 1)))
    hearth = Hearth(resolve_config(tmp_path / "data", None), lambda: THEN + timedelta(days=60))
    hearth.scan([tmp_path / "music"])
    yield hearth
    hearth.close()


def test_the_last_facts_are_told_in_words(hearth: Hearth):
    assert hearth.evidence.changes() == []
    loved, other, _ = hearth.tracks()
    for number in range(40):
        chosen = loved if number % 2 else other
        end = End.FINISHED if chosen is loved else End.SKIPPED
        heard_s = chosen.duration_s if end is End.FINISHED else 0.1
        at = THEN + timedelta(hours=number)
        hearth.record(
            Interaction(chosen.track_id, at, heard_s, end, Origin.LIBRARY, chosen.duration_s)
        )
    changes = hearth.evidence.changes(facts=20)
    assert changes
    sizes = [abs(change.after - change.before) for change in changes]
    assert sizes == sorted(sizes, reverse=True)
    for change in changes:
        assert change.words == change_in_words(change.feature, change.before, change.after)
    periods = hearth.evidence.periods(timedelta(days=1))
    assert len(periods) == 2
    assert periods[0].skip_rate.value == pytest.approx(0.5)


def test_every_feature_has_words():
    assert set(FEATURE_WORDS) == set(FEATURE_NAMES)
    assert str(change_in_words("near_new", 0.1, 0.2)).endswith("counts more.")
    assert str(change_in_words("near_new", 0.1, -0.2)).endswith("now speaks against a track.")
    assert str(change_in_words("just_heard", -1.2, -1.0)).endswith("held against a track less.")
