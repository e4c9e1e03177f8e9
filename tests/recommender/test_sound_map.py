"""The map of a real catalogue: placed once, coloured by what is known, the same tomorrow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from recommender import (
    Config,
    End,
    Gesture,
    GestureKind,
    Hearth,
    Interaction,
    MapColour,
    Origin,
    SoundFeatures,
    WorkControl,
)
from recommender.audio.network import ENCODER, LABELS
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.features import FeatureStore
from tests.media import tone, write_audio
from tests.recommender.catalogue.retag import write_tags

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
TRACKS = 16


def heard(number: int) -> SoundFeatures:
    """Features of one of two styles."""
    rng = np.random.default_rng(number)
    centre = np.random.default_rng(1000 + number % 2).standard_normal(200)
    tags = np.full(50, 0.01, np.float32)
    tags[LABELS.index("happy" if number % 2 else "sad")] = 0.7
    return SoundFeatures(
        encoder=ENCODER,
        embedding=(centre + 0.2 * rng.standard_normal(200)).astype(np.float32),
        spread=np.ones(200, np.float32),
        tags=tags,
        timbre=np.arange(192, dtype=np.float32),
        patches=10,
        whole_track=True,
        tempo_bpm=100.0,
        key="",
        loudness_lufs=-12.0,
        true_peak_db=-1.0,
        energy=0.5,
        waveform=np.zeros(1000, np.uint8),
    )


@pytest.fixture
def hearth(tmp_path: Path) -> Iterator[Hearth]:
    folder = tmp_path / "music"
    folder.mkdir()
    for number in range(TRACKS):
        path = write_audio(folder / f"{number:02}.flac", tone(1.0, hz=200.0 + 30 * number))
        write_tags(
            path,
            title=f"Track {number}",
            artist=f"Artist {number % 2}",
            date="1999",
            genre="Folk" if number % 2 else "Metal",
        )
    hearth = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    hearth.scan([folder])
    yield hearth
    hearth.close()


def analyse(hearth: Hearth, tmp_path: Path, numbers: range) -> None:
    """Store features as analysis would, for the tracks of these numbers."""
    database = CatalogueDatabase(tmp_path / "data" / "catalogue.sqlite3")
    store = FeatureStore(database)
    for track in hearth.tracks():
        number = int(track.title.split()[-1])
        if number in numbers:
            store.store_sound(track.track_id, heard(number), NOW)
    database.close()


def test_the_map_grows_with_the_analysis_and_stays(hearth: Hearth, tmp_path: Path) -> None:
    assert len(hearth.sound_map.points().track_ids) == 0
    assert hearth.sound_map.update() == 0
    analyse(hearth, tmp_path, range(14))
    assert hearth.sound_map.pending() == 14
    assert hearth.sound_map.update() == 14
    before = hearth.sound_map.points()
    assert before.titles[0].startswith("Track")
    analyse(hearth, tmp_path, range(TRACKS))
    assert hearth.sound_map.update() == 2
    after = hearth.sound_map.points()
    assert hearth.sound_map.pending() == 0
    stayed = np.isin(after.track_ids, before.track_ids)
    assert np.array_equal(after.places[stayed], before.places)


def test_a_cancelled_layout_leaves_the_map_as_it_was(hearth: Hearth, tmp_path: Path) -> None:
    analyse(hearth, tmp_path, range(TRACKS))
    control = WorkControl()
    control.cancel()
    assert hearth.sound_map.update(control=control) == 0
    assert hearth.sound_map.pending() == TRACKS


def test_points_are_coloured_by_what_is_known(hearth: Hearth, tmp_path: Path) -> None:
    analyse(hearth, tmp_path, range(TRACKS))
    hearth.sound_map.update()
    points = hearth.sound_map.points()
    number = np.array([int(title.split()[-1]) for title in points.titles])
    loved = int(points.track_ids[number == 3][0])
    for minute in range(3):
        hearth.record(
            Interaction(
                loved, NOW - timedelta(hours=5, minutes=minute), 1.0, End.FINISHED,
                Origin.LIBRARY, 1.0,
            )
        )  # fmt: skip
    hearth.record_gesture(Gesture(GestureKind.LIKE, loved, NOW - timedelta(hours=4)))

    genre = hearth.sound_map.colouring(points, MapColour.GENRE)
    odd = genre.values[number % 2 == 1]
    assert genre.names[int(odd[0])] == "Folk"
    assert len(set(odd.tolist())) == 1
    mood = hearth.sound_map.colouring(points, MapColour.MOOD)
    assert {mood.names[int(v)] for v in mood.values[number % 2 == 1]} == {"happy"}
    year = hearth.sound_map.colouring(points, MapColour.YEAR)
    assert year.names == ()
    assert set(year.values.tolist()) == {1999.0}
    last = hearth.sound_map.colouring(points, MapColour.LAST_PLAYED).values
    assert np.isfinite(last).sum() == 1
    assert 0.1 < last[number == 3][0] < 0.3
    taste = hearth.sound_map.colouring(points, MapColour.TASTE).values
    assert np.isfinite(taste).all()
    folk, metal = taste[(number % 2 == 1) & (number != 3)], taste[(number % 2 == 0)]
    assert folk.mean() > metal.mean()


def test_the_map_survives_a_restart(hearth: Hearth, tmp_path: Path) -> None:
    analyse(hearth, tmp_path, range(TRACKS))
    hearth.sound_map.update()
    again = Hearth(Config(tmp_path / "data"), clock=lambda: NOW)
    assert np.array_equal(again.sound_map.points().places, hearth.sound_map.points().places)
    again.close()
