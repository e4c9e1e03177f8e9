"""Tags written into real files of every format: what is kept, what is refused."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import mutagen.apev2
import mutagen.id3
import mutagen.mp3
import pytest

from recommender.catalogue import rewriting
from recommender.catalogue.covers import embedded_image
from recommender.catalogue.media_file import read_media
from recommender.catalogue.rewriting import MARK, STALE_S, rewrite
from recommender.errors import UnwritableMedia
from recommender.tag_edits import TagEdit, TagField, texts_of
from tests.media import FORMATS, tone, write_audio
from tests.recommender.catalogue.retag import JPEG, write_tags

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
OLD = {
    "title": "Old", "artist": "Nils", "album": "Was", "albumartist": "Nils", "genre": "Folk",
    "date": "1990", "tracknumber": "3/12", "discnumber": "1/2", "composer": "C", "comment": "Hm",
    "lyrics": "la la", "bpm": "120", "compilation": "1",
}  # fmt: skip
NEW = {
    TagField.TITLE: ("Löv — 月光 \u05e9\u05dc\u05d5\u05dd",),
    TagField.ARTISTS: ("Måns", "Nils & Co"),
    TagField.ALBUM: ("Träd",),
    TagField.ALBUM_ARTIST: ("Various",),
    TagField.GENRES: ("Ambient", "Folk"),
    TagField.DATE: ("1997-06-16",),
    TagField.TRACK_NUMBER: ("7",),
    TagField.TRACK_TOTAL: ("9",),
    TagField.DISC_NUMBER: ("2",),
    TagField.DISC_TOTAL: ("3",),
    TagField.COMPOSER: ("J. S. B.",),
    TagField.COMMENT: ("two\nlines",),
    TagField.COMPILATION: ("1",),
    TagField.LYRICS: ("[00:01.00]one\n[00:02.50]two",),
}


def said(path: Path) -> dict[TagField, tuple[str, ...]]:
    return texts_of(read_media(path).tags)


def left_behind(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(MARK)]


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("tagged", [True, False])
def test_every_field_and_the_way_back(tmp_path: Path, suffix: str, tagged: bool) -> None:
    path = write_audio(tmp_path / f"a{suffix}", tone(0.4))
    if tagged:
        write_tags(path, JPEG, **OLD)
    before, sound = said(path), read_media(path).fingerprint
    back = rewrite(path, TagEdit(NEW, PNG))
    assert {name: said(path)[name] for name in NEW} == NEW
    assert embedded_image(path) == PNG
    assert read_media(path).fingerprint == sound
    rewrite(path, back)
    assert said(path) == before
    assert embedded_image(path) == (JPEG if tagged else None)
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("suffix", FORMATS)
def test_only_what_is_named_changes_and_fields_can_go(tmp_path: Path, suffix: str) -> None:
    path = write_tags(write_audio(tmp_path / f"a{suffix}", tone(0.4)), JPEG, **OLD)
    before = said(path)
    rewrite(path, TagEdit({TagField.TRACK_NUMBER: ("4",)}))
    assert said(path) == before | {TagField.TRACK_NUMBER: ("4",)}
    assert read_media(path).tags.bpm == 120.0
    gone = dict.fromkeys(TagField, ())
    rewrite(path, TagEdit(gone, b""))
    assert said(path) == gone
    assert embedded_image(path) is None
    assert read_media(path).tags.bpm == 120.0


def test_other_pictures_and_names_of_a_field_do_not_contradict(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.mp3", tone(0.4))
    write_tags(path, JPEG, title="Old", artists=["A", "B"], artist="A feat. B")
    ape = mutagen.apev2.APEv2()
    ape["Title"], ape["Year"], ape["Genre"] = "Ape", "1970", "Funk"
    ape.save(path)
    rewrite(path, TagEdit({TagField.ARTISTS: ("C",), TagField.TITLE: (), TagField.DATE: ()}))
    found = said(path)
    assert found[TagField.ARTISTS] == ("C",)
    assert (found[TagField.TITLE], found[TagField.DATE]) == ((), ())
    assert found[TagField.GENRES] == ("Funk",)
    assert mutagen.mp3.MP3(path).tags.getall("TXXX:artists") == []


def test_an_older_id3_tag_stays_as_old_as_it_is(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.mp3", tone(0.4))
    tags = mutagen.id3.ID3()
    tags.add(mutagen.id3.TIT2(3, "Old"))
    tags.add(mutagen.id3.TDRC(3, "1990-05-06"))
    tags.update_to_v23()
    tags.save(path, v2_version=3)
    wanted = {name: texts for name, texts in NEW.items() if name is not TagField.TITLE}
    rewrite(path, TagEdit(wanted))
    assert mutagen.id3.ID3(path).version == (2, 3, 0)
    assert {name: said(path)[name] for name in wanted} == wanted
    assert said(path)[TagField.TITLE] == ("Old",)
    rewrite(path, TagEdit({TagField.DATE: ("1997-06",)}))
    assert said(path)[TagField.DATE] == ("1997-06",)


def test_rights_stay_and_the_time_is_new(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.flac", tone(0.4))
    path.chmod(0o640)
    os.utime(path, (1, 1))
    link = tmp_path / "link.flac"
    link.symlink_to(path)
    rewrite(link, TagEdit({TagField.TITLE: ("T",)}))
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert abs(path.stat().st_mtime - time.time()) < 60


def edit_fails(monkeypatch: pytest.MonkeyPatch, action: Any) -> None:
    monkeypatch.setattr(rewriting, "write_fields", action)


def test_a_change_that_would_change_the_sound_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_audio(tmp_path / "a.wav", tone(0.4))
    content = path.read_bytes()

    def damage(copy: Path, *_more: object) -> None:
        data = bytearray(copy.read_bytes())
        data[200] ^= 1
        copy.write_bytes(data)

    edit_fails(monkeypatch, damage)
    with pytest.raises(UnwritableMedia, match="change its sound"):
        rewrite(path, TagEdit({TagField.TITLE: ("T",)}))
    edit_fails(monkeypatch, lambda copy, *_more: copy.write_bytes(b"nothing"))
    with pytest.raises(UnwritableMedia, match="unreadable"):
        rewrite(path, TagEdit({TagField.TITLE: ("T",)}))
    assert path.read_bytes() == content
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "told"), [(errno.ENOSPC, "not enough space"), (errno.EROFS, "write-protected")]
)
def test_a_full_or_protected_drive_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, told: str
) -> None:
    path = write_audio(tmp_path / "a.mp3", tone(0.4))
    content = path.read_bytes()

    def fails_half_way(copy: Path, *_more: object) -> None:
        copy.write_bytes(content[:100])
        raise mutagen.MutagenError("wrapped") from OSError(code, os.strerror(code))

    edit_fails(monkeypatch, fails_half_way)
    with pytest.raises(UnwritableMedia, match=told):
        rewrite(path, TagEdit({TagField.TITLE: ("T",)}))
    assert path.read_bytes() == content
    assert left_behind(tmp_path) == []


def test_what_cannot_be_written_is_said_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "a.mp3"
    text.write_text("no music")
    with pytest.raises(UnwritableMedia, match="cannot be read"):
        rewrite(text, TagEdit({TagField.TITLE: ("T",)}))
    with pytest.raises(UnwritableMedia):
        rewrite(tmp_path / "none.flac", TagEdit({TagField.TITLE: ("T",)}))
    path = write_audio(tmp_path / "b.flac", tone(0.4))
    monkeypatch.setattr(os, "access", lambda *_asked: False)
    with pytest.raises(UnwritableMedia, match="write-protected"):
        rewrite(path, TagEdit({TagField.TITLE: ("T",)}))


def test_a_file_that_changes_meanwhile_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_audio(tmp_path / "a.flac", tone(0.4))
    really = rewriting.write_fields

    def meanwhile(copy: Path, *more: Any) -> None:
        really(copy, *more)
        write_tags(path, title="By another hand")

    edit_fails(monkeypatch, meanwhile)
    with pytest.raises(UnwritableMedia, match="Another program"):
        rewrite(path, TagEdit({TagField.TITLE: ("T",)}))
    assert said(path)[TagField.TITLE] == ("By another hand",)


def test_killed_at_any_moment_the_file_is_whole(tmp_path: Path) -> None:
    path = write_audio(tmp_path / "a.wav", tone(20.0))
    sound = read_media(path).fingerprint
    for wait_s in (0.0, 0.007, 0.031):
        tagger = subprocess.Popen(
            [sys.executable, "-m", "tests.recommender.catalogue.endless_tagger", str(path)],
            stdout=subprocess.PIPE,
        )
        assert tagger.stdout is not None
        assert tagger.stdout.readline() == b"written\n"
        time.sleep(wait_s)
        tagger.send_signal(signal.SIGKILL)
        tagger.wait()
        tagger.stdout.close()
        assert read_media(path).fingerprint == sound
        assert said(path)[TagField.TITLE][0].startswith("Title ")
    for left in left_behind(tmp_path):
        os.utime(left, (1, time.time() - STALE_S - 1))
    rewrite(path, TagEdit({TagField.TITLE: ("At last",)}))
    assert left_behind(tmp_path) == []
