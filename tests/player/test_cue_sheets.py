"""The tracks of a cue sheet from the folder to the ear, through the real library and engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from player.playback.crossfade import overlap_s
from player.playback.kept_queue import KeptQueue
from player.playback.play_queue import QueueEntry
from recommender import Config, Hearth, Origin, TagEdit, TagField, Track, UnwritableMedia
from tests.media import write_audio
from tests.player.playback.sounds import RATE_HZ, Listener, decoded, music

SHEET = (
    'PERFORMER "Ann"\nTITLE "Blue"\nFILE "image.wav" WAVE\n'
    'TRACK 01 AUDIO\nTITLE "One"\nINDEX 01 00:00:00\n'
    'TRACK 02 AUDIO\nTITLE "Two"\nINDEX 00 00:02:00\nINDEX 01 00:02:17\n'
    'TRACK 03 AUDIO\nTITLE "Three"\nINDEX 01 00:04:71\n'
)
CUTS = (0, (2 * 75 + 17) * 588, (4 * 75 + 71) * 588, 8 * RATE_HZ)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cue") / "music" / "disc"
    path = write_audio(folder / "image.flac", music(8 * RATE_HZ))
    (folder / "image.cue").write_text(SHEET)
    return path


@pytest.fixture
def hearth(image: Path, tmp_path: Path) -> Iterator[Hearth]:
    hearth = Hearth(Config(tmp_path / "data"))
    hearth.scan([image.parent.parent])
    yield hearth
    hearth.close()


@pytest.fixture
def parts(hearth: Hearth, image: Path) -> list[Track]:
    return hearth.tracks_at(image)


def entries(tracks: list[Track]) -> list[QueueEntry]:
    return [QueueEntry(track, Origin.LIBRARY) for track in tracks]


def test_an_album_is_heard_as_it_is_in_its_file(parts: list[Track], image: Path) -> None:
    listener = Listener()
    listener.player.set_crossfade(5.0)  # the tracks of one file follow one another all the same
    listener.player.play_entries(entries(parts))
    listener.hear(9.0)
    whole = decoded(image)
    assert np.array_equal(listener.engine.sink.output[: len(whole)], whole)
    assert not listener.engine.sink.output[len(whole) :].any()
    assert listener.ends() == [
        (track.track_id, "finished", pytest.approx((after - before) / RATE_HZ, abs=0.006))
        for track, before, after in zip(parts, CUTS, CUTS[1:], strict=False)
    ]
    assert [fact.duration_s for fact in listener.facts] == pytest.approx(
        [track.duration_s for track in parts], abs=1e-4
    )


def test_a_part_alone_begins_and_ends_at_its_sector(parts: list[Track], image: Path) -> None:
    listener = Listener()
    listener.player.play_entries(entries(parts[1:2]))
    listener.hear(4.0)
    part = decoded(image)[CUTS[1] : CUTS[2]]
    assert np.array_equal(listener.engine.sink.output[: len(part)], part)
    assert not listener.engine.sink.output[len(part) :].any()


def test_positions_are_those_of_the_part(parts: list[Track], image: Path) -> None:
    listener = Listener()
    listener.player.play_entries(entries(parts[1:]))
    listener.hear(1.0)
    assert listener.player.position_s == pytest.approx(1.0, abs=0.15)
    assert listener.player.duration_s == pytest.approx((CUTS[2] - CUTS[1]) / RATE_HZ, abs=1e-4)
    listener.player.repeat_part(0.5, 1.5)
    listener.hear(2.0)
    assert 0.5 <= listener.player.position_s <= 1.5
    listener.player.mark_part()
    heard = len(listener.engine.sink.output)
    listener.player.seek(2.0)
    listener.hear(0.5)
    goal = CUTS[1] + 2 * RATE_HZ
    truth = decoded(image, frame=goal)[2_000:4_000]  # behind the short fade of a seek
    output = listener.engine.sink.output[heard:]
    assert any(
        np.array_equal(output[start : start + 2_000], truth) for start in range(1_000, 4_000)
    )


def test_the_kept_queue_goes_on_within_the_part(
    hearth: Hearth, parts: list[Track], tmp_path: Path
) -> None:
    kept = KeptQueue(tmp_path)
    listener = Listener()
    listener.player.play_entries(entries(parts), 1)
    state = listener.player.queue.state
    kept.keep_queue(state)
    kept.keep_position(state.entries[1].entry_id, 1.25)
    bookmark = kept.load(hearth.tracks_by_id)
    assert bookmark is not None
    assert [entry.track for entry in bookmark.queue.entries] == parts
    assert (bookmark.queue.current_id, bookmark.position_s) == (state.entries[1].entry_id, 1.25)


def test_tracks_of_one_file_are_in_sequence_whatever_they_are_called(parts: list[Track]) -> None:
    one, two, three = (replace(track, album="", track_number=None) for track in parts)
    assert overlap_s(5.0, one, two) == 0.0
    assert overlap_s(5.0, one, three) > 0.0


@pytest.mark.parametrize("suffix", [".m3u8", ".pls", ".xspf"])
def test_playlists_come_back_as_they_went(
    hearth: Hearth, parts: list[Track], tmp_path: Path, suffix: str
) -> None:
    wanted = [parts[2].track_id, parts[0].track_id, parts[1].track_id]
    made = hearth.playlists.create("Blue", wanted)
    target = tmp_path / f"blue{suffix}"
    hearth.playlists.export(made.playlist_id, target)
    done = hearth.playlists.import_file(target)
    assert done.absent == ()
    assert done.playlist is not None
    again = hearth.playlists.tracks(done.playlist.playlist_id)
    assert [track.track_id for track in again] == wanted


def test_other_players_are_told_where_a_part_lies(
    hearth: Hearth, parts: list[Track], image: Path
) -> None:
    made = hearth.playlists.create("Two", [parts[1].track_id])
    for suffix, lines in (
        (".m3u", ("#EXTVLCOPT:start-time=2.226667", "#EXTVLCOPT:stop-time=4.946667", image.name)),
        (".xspf", (f"<location>{image.name}#t=2.226667,4.946667</location>",)),
    ):
        target = image.with_name(f"two{suffix}")
        hearth.playlists.export(made.playlist_id, target)
        written = [line.strip() for line in target.read_text().splitlines()]
        target.unlink()
        assert set(lines) <= set(written)


def test_a_playlist_that_names_the_file_means_all_of_it(
    hearth: Hearth, parts: list[Track], image: Path, tmp_path: Path
) -> None:
    source = tmp_path / "all.m3u"
    source.write_text(f"#EXTINF:8,Ann - Blue\n{image}\n")
    done = hearth.playlists.import_file(source)
    assert done.playlist is not None
    found = hearth.playlists.tracks(done.playlist.playlist_id)
    assert [track.title for track in found] == ["One", "Two", "Three"]


def test_the_words_of_a_part_are_edited_in_its_sheet(
    hearth: Hearth, parts: list[Track], image: Path
) -> None:
    before = image.read_bytes()
    with pytest.raises(UnwritableMedia, match="stands in the cue sheet"):
        hearth.tags.read(parts[0].track_id)
    report = hearth.tags.write([parts[0].track_id], TagEdit({TagField.TITLE: ("New",)}))
    assert report.written == ()
    assert "“One” is a part of its file" in report.failed[0].reason
    assert image.read_bytes() == before


def test_parts_are_analysed_each_by_itself(hearth: Hearth, parts: list[Track]) -> None:
    report = hearth.analyse()
    assert report.failed == ()
    waveforms = [hearth.waveform(track.track_id) for track in parts]
    assert all(waveform is not None for waveform in waveforms)
    assert not np.array_equal(waveforms[0], waveforms[1])
    assert len(hearth.loudness([track.track_id for track in parts])) == 3
