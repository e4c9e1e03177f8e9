"""A scan keeps the catalogue true to the folders."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from recommender.catalogue import music_folders, reading
from recommender.errors import FolderUnavailable
from tests.media import FORMATS, tone, write_audio
from tests.recommender.catalogue.library import NOW, Library, counts
from tests.recommender.catalogue.retag import JPEG, write_tags


def test_every_format_is_added_and_then_left_alone(library: Library) -> None:
    for number, suffix in enumerate(FORMATS):
        library.add(f"{number}{suffix}", 300.0 + number, 0.4, title=f"Track {suffix}")
    assert counts(library.scan()) == {"added": len(FORMATS)}
    assert library.titles() == sorted(f"Track {suffix}" for suffix in FORMATS)
    assert counts(library.scan()) == {"unchanged": len(FORMATS)}


def test_a_track_is_stored_with_all_that_its_file_says(library: Library) -> None:
    path = library.add("a/b.flac", 300.0, artist="Ann", ALBUM="Blue", genre="Jazz", date="1971-02")
    write_tags(path, artist=["Ann", "Bob"], tracknumber="2/9", LYRICS="[00:01.00]la")
    library.scan()
    track = library.at(path)
    assert (track.title, track.artist, track.album) == ("b", "Ann, Bob", "Blue")
    assert (track.album_artist, track.genre, track.year) == ("Ann", "Jazz", 1971)
    assert (track.track_number, track.codec, track.missing) == (2, "flac", False)
    assert track.added_at == library.now
    assert library.store.lyrics(track.track_id) == ("la", "[00:01.00]la")
    assert library.value("SELECT count(*) FROM track_artists") == 2


def test_overlapping_and_linked_folders_are_scanned_once(library: Library) -> None:
    path = library.add("inner/a.flac", 300.0)
    (library.folder / "again").symlink_to(library.folder / "inner")
    (library.folder / "inner/loop").symlink_to(library.folder)
    report = library.scan(library.folder, path.parent, library.folder / "inner" / "..")
    assert counts(report) == {"added": 1}
    assert library.at(path).path == str(path)
    outside = library.folder.parent / "outside"
    write_audio(outside / "b.flac", tone(0.3, 400.0))
    (library.folder / "link").symlink_to(outside)
    assert counts(library.scan()) == {"added": 1, "unchanged": 1}


def test_hidden_files_and_other_files_are_passed_over(library: Library) -> None:
    library.add("a.flac", 300.0)
    library.add(".hidden.flac", 301.0)
    library.add(".folder/b.flac", 302.0)
    (library.folder / "notes.pdf").write_bytes(b"x")
    (library.folder / "a.flac.part").write_bytes(b"x")
    report = library.scan()
    assert (counts(report), report.failed) == ({"added": 1}, ())


def test_bad_files_are_recorded_and_not_tried_again_until_they_change(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add("good.flac", 300.0)
    bad = {
        "zeros.flac": bytes(50_000),
        "empty.mp3": b"",
        "picture.mp3": JPEG * 50,
        "text.wav": b"hello " * 100,
    }
    for name, content in bad.items():
        (library.folder / name).write_bytes(content)
    os.mkfifo(library.folder / "pipe.mp3")
    (library.folder / "folder.mp3").mkdir()
    report = library.scan()
    assert counts(report) == {"added": 1}
    failed = {Path(failure.path).name: failure.reason for failure in report.failed}
    assert failed.keys() == {*bad, "pipe.mp3"}
    assert all(reason.endswith(".") for reason in failed.values())
    tried: list[str] = []
    read = reading.RecordReader.read
    monkeypatch.setattr(
        reading.RecordReader,
        "read",
        lambda self, files: tried.extend(f.path for f in files) or read(self, files),
    )
    again = library.scan()
    assert (counts(again), tried) == ({"unchanged": 1}, [])
    assert again.failed == report.failed
    # Mended, renamed and removed: none of them stays a problem.
    library.add("zeros.flac", 301.0)
    (library.folder / "empty.mp3").unlink()
    (library.folder / "pipe.mp3").unlink()
    (library.folder / "picture.mp3").rename(library.folder / "picture.jpg")
    report = library.scan()
    assert counts(report) == {"added": 1, "unchanged": 1}
    assert [Path(failure.path).name for failure in report.failed] == ["text.wav"]
    assert library.value("SELECT count(*) FROM failures") == 1


def test_a_known_file_that_breaks_keeps_its_track(library: Library) -> None:
    path = library.add("a.flac", 300.0)
    library.scan()
    track_id = library.play(path)
    whole = path.read_bytes()
    path.write_bytes(bytes(100))
    report = library.scan()
    assert (len(report.failed), counts(report)) == (1, {})
    assert library.at(path).track_id == track_id
    path.write_bytes(whole)
    assert library.scan().failed == ()
    assert library.at(path).track_id == track_id


def test_names_that_are_not_text_are_reported(library: Library) -> None:
    library.add("good.flac", 300.0)
    file, folder = (library.folder / os.fsdecode(name) for name in (b"caf\xe9.flac", b"f\xff"))
    shutil.copy(library.folder / "good.flac", file)
    folder.mkdir()
    report = library.scan()
    assert counts(report) == {"added": 1}
    assert [failure.path for failure in report.failed] == [
        f"{library.folder}/caf\\xe9.flac",
        f"{library.folder}/f\\xff",
    ]
    file.unlink()
    folder.rmdir()
    assert library.scan().failed == ()
    assert library.value("SELECT count(*) FROM failures") == 0


def test_lyrics_beside_a_file_are_followed(library: Library) -> None:
    path = library.add("a.flac", 300.0, LYRICS="embedded")
    library.scan()
    track_id = library.at(path).track_id
    (library.folder / "A.LRC").write_text("[00:01.00]beside", "utf-8-sig")
    assert counts(library.scan()) == {"updated": 1}
    assert library.store.lyrics(track_id) == ("embedded", "[00:01.00]beside")
    (library.folder / "a.txt").write_text("Zeile", "utf-16")
    library.scan()
    assert library.store.lyrics(track_id) == ("Zeile", "[00:01.00]beside")
    (library.folder / "A.LRC").unlink()
    (library.folder / "a.txt").unlink()
    assert counts(library.scan()) == {"updated": 1}
    assert library.store.lyrics(track_id) == ("embedded", "")


def test_covers_are_found_and_followed(library: Library) -> None:
    plain, own = library.add("a.flac", 300.0), library.add("b.flac", 301.0)
    write_tags(own, cover=JPEG + b"own")
    (library.folder / "Folder.JPG").write_bytes(JPEG + b"folder")
    library.scan()
    cover = library.store.cover
    assert cover(library.at(plain).track_id) == JPEG + b"folder"
    assert cover(library.at(own).track_id) == JPEG + b"own"
    (library.folder / "cover.png").write_bytes(b"\x89PNG\r\n\x1a\nbetter")
    library.scan()
    assert cover(library.at(plain).track_id) == b"\x89PNG\r\n\x1a\nbetter"
    for image in ("cover.png", "Folder.JPG"):
        (library.folder / image).unlink()
    assert cover(library.at(plain).track_id) is None  # before any scan notices
    library.scan()
    assert cover(library.at(plain).track_id) is None
    assert cover(12345) is None


def test_texts_beside_the_music_are_followed(library: Library) -> None:
    path = library.add("Artist/Album/a.flac", 300.0)
    about = library.folder / "Artist/artist.nfo"
    about.write_text("<artist><name>X</name><biography>Born.</biography></artist>")
    (path.parent / "review.txt").write_text("A fine record.")
    library.scan()
    track_id = library.at(path).track_id
    assert library.store.texts(track_id) == {"album": "A fine record.", "artist": "Born."}
    about.write_text("<artist><biography>Born and died.</biography></artist>")
    os.utime(about, ns=(1, 1))
    (path.parent / "review.txt").unlink()
    library.scan()
    assert library.store.texts(track_id) == {"artist": "Born and died."}
    about.unlink()
    library.scan()
    assert library.store.texts(track_id) == {}


def test_folders_are_remembered(library: Library, tmp_path: Path) -> None:
    inner = library.add("inner/a.flac", 300.0).parent
    outer_track = library.add("b.flac", 301.0)
    music_folders.add_folder(library.database, library.folder, NOW)
    music_folders.add_folder(library.database, inner, NOW)
    music_folders.add_folder(library.database, library.folder, NOW)
    assert music_folders.list_folders(library.database) == [str(library.folder), str(inner)]
    with pytest.raises(FolderUnavailable):
        music_folders.add_folder(library.database, tmp_path / "nowhere", NOW)
    library.scan()
    track_id = library.play(outer_track)
    music_folders.remove_folder(library.database, library.folder, NOW)
    library.check()
    assert music_folders.list_folders(library.database) == [str(inner)]
    assert library.titles() == ["a"]
    assert library.store.by_id(track_id).play_count == 1
    music_folders.add_folder(library.database, library.folder, NOW)
    assert counts(library.scan()) == {"updated": 1, "unchanged": 1}
    assert library.titles() == ["a", "b"]
