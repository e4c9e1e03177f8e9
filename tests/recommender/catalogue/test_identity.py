"""Whatever happened to the files, a track goes with its sound and none is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from recommender.catalogue.identity import KnownTrack, Placement, place, place_deferred
from recommender.catalogue.records import TrackRecord
from recommender.catalogue.sort_keys import sort_key

SOUNDS = st.sampled_from("ABCDEF")
PATHS = st.sampled_from([f"/music/{n}.flac" for n in range(6)])


def record(path: str, sound: str, title: str = "", duration_s: float = 100.0) -> TrackRecord:
    return TrackRecord(path, sound, title, "", "", "", duration_s, (path,), (), (), "", "", path)


def known(track_id: int, path: str, sound: str, **fields: object) -> KnownTrack:
    given = {"title": sound, "artist": "", "duration_s": 100.0, "has_facts": True, "file": path}
    given |= fields
    return KnownTrack(track_id, path, sound, **given)  # type: ignore[arg-type]


def settle(before: dict[str, str], after: dict[str, str]) -> tuple[list[KnownTrack], Placement]:
    """One batch with all changed files, then what was deferred, as a scan does it."""
    tracks = [known(n, path, sound) for n, (path, sound) in enumerate(before.items(), 1)]
    changed = {path: sound for path, sound in after.items() if before.get(path) != sound}
    records = [record(path, sound) for path, sound in changed.items()]
    first = place(records, tracks, changed.keys(), after.__contains__)
    done = dict(first.moves)
    now = [
        t._replace(path=done[t.track_id].path, file=done[t.track_id].path)
        if t.track_id in done
        else t
        for t in tracks
    ]
    now += [known(100 + n, r.path, r.fingerprint) for n, r in enumerate(first.inserts)]
    second = place_deferred(first.deferred, now, after.__contains__)
    second.moves += first.moves
    second.inserts += first.inserts
    second.updates += first.updates
    return tracks, second


@given(
    before=st.dictionaries(PATHS, SOUNDS, max_size=6),
    after=st.dictionaries(PATHS, SOUNDS, max_size=6),
)
def test_every_changed_file_is_one_track_and_no_track_is_two_files(
    before: dict[str, str], after: dict[str, str]
) -> None:
    tracks, placement = settle(before, after)
    changed = {path for path, sound in after.items() if before.get(path) != sound}
    pairs = [*placement.updates, *placement.moves]
    placed = [record.path for _, record in pairs] + [record.path for record in placement.inserts]
    assert sorted(placed) == sorted(changed)
    taken = [track_id for track_id, _ in pairs]
    assert len(taken) == len(set(taken))
    by_id = {track.track_id: track for track in tracks}
    for track_id, moved in placement.moves:
        assert by_id[track_id].fingerprint == moved.fingerprint
    # A track whose own path was taken and that found no other is told to be displaced.
    displaced = {track.track_id for track in placement.displaced}
    assert not displaced & set(taken)
    for track in tracks:
        replaced = track.path in changed and after[track.path] != track.fingerprint
        if replaced and track.track_id not in taken:
            assert track.track_id in displaced


@given(before=st.dictionaries(PATHS, SOUNDS, min_size=1), shuffled=st.randoms())
def test_files_that_change_places_keep_all_histories(before: dict[str, str], shuffled) -> None:
    sounds = list(dict.fromkeys(before.values()))
    before = dict(zip(before, sounds, strict=False))
    paths = list(before)
    shuffled.shuffle(paths)
    after = dict(zip(paths, before.values(), strict=True))
    tracks, placement = settle(before, after)
    assert placement.inserts == placement.displaced == placement.updates == []
    moved = dict(placement.moves)
    for track in tracks:
        path = moved[track.track_id].path if track.track_id in moved else track.path
        assert after[path] == track.fingerprint


def test_of_several_lost_copies_the_one_at_the_likeliest_place_is_found() -> None:
    tracks = [known(1, "/old/x/1.flac", "A"), known(2, "/old/y/1.flac", "A")]
    placement = place([record("/new/y/1.flac", "A")], tracks, set(), lambda _path: False)
    assert [track_id for track_id, _ in placement.moves] == [2]


def test_only_the_same_music_may_replace_a_track_with_a_history() -> None:
    track = known(1, "/a", "A", title="Café", duration_s=100.0)
    cases = {
        record("/a", "B", "other", 100.4): True,
        record("/a", "B", "cafe", 300.0): True,
        record("/a", "B", "other", 300.0): False,
    }
    for new, same in cases.items():
        placement = place_deferred([new], [track], lambda _path: True)
        assert bool(placement.updates) is same
        assert bool(placement.inserts) is not same
        fresh = place_deferred([new], [track._replace(has_facts=False)], lambda _path: True)
        assert fresh.updates


def test_names_sort_without_case_and_accents_and_empty_ones_last() -> None:
    names = ["", "Zebra", "élan", "Eagle", "Ärzte", "apple"]
    assert sorted(names, key=sort_key) == ["apple", "Ärzte", "Eagle", "élan", "Zebra", ""]
