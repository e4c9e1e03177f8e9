"""A large library as a real catalogue: rows, vectors, words and facts, but no files of music.

Styles are clusters in every feature; names come in several scripts and lengths. Made for
benchmarks and pictures: ``python tests/bench/large_catalogue.py FOLDER [tracks] [facts]``.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from recommender import Config, End, Hearth, Origin
from recommender.audio.network import ENCODER as SOUND_ENCODER
from recommender.catalogue.database import CatalogueDatabase
from recommender.catalogue.facts import FactLog
from recommender.text.sentences import ENCODER as SENTENCE_ENCODER

STYLES = 40
BY_ALBUM, BY_ARTIST = 12, 48
TERMS_BY_TRACK, TERMS_BY_STYLE = 20, 300
AT_ONCE = 2_000
ADDED_AT = 1_700_000_000.0
DURATION_S = 180.0
DAY_S = 86_400.0
LOVED_STYLES = 5
"""One style of so many is loved."""
ARTISTS = (
    "Ember",
    "Harbour",
    "Северное сияние",
    "夜の音楽",
    "أغاني الليل",
    "Żółw",
    "Ωκεανός",
    "The Slow Orchestra of Everything We Left Behind When We Moved to the Coast",
)
GENRES = ("Ambient", "Jazz", "Chamber Music", "Folk", "Techno", "Hip-Hop", "Metal", "Bossa Nova")


def fill(config: Config, tracks: int, facts: int = 0, seed: int = 0) -> None:
    """Make the catalogue of a configuration."""
    Hearth(config).close()
    rng = np.random.default_rng(seed)
    style = (np.arange(tracks) // BY_ARTIST) % STYLES
    database = CatalogueDatabase(config.catalogue_path)
    profile_id = FactLog(database, config.profile, datetime.now(UTC)).profile_id
    with database.transaction() as db:
        add_tracks(db.conn, style)
        add_features(db.conn, style, rng)
        add_facts(db.conn, style, profile_id, facts, rng)
        db.execute("INSERT INTO tracks_fts(tracks_fts) VALUES ('rebuild')")
    database.close()


def add_tracks(connection: sqlite3.Connection, style: NDArray[np.int64]) -> None:
    """Artists, albums and tracks, with their names sorted."""
    artists = [
        f"{ARTISTS[number % len(ARTISTS)]} {number}"
        for number in range(len(style) // BY_ARTIST + 1)
    ]
    connection.executemany("INSERT INTO artists (id, name) VALUES (?, ?)", enumerate(artists, 1))
    connection.executemany(
        "INSERT INTO albums (id, title, album_artist, title_sort, artist_sort)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            (n + 1, f"Album {n}", artist, f"album {n:06}", artist.lower())
            for n in range(len(style) // BY_ALBUM + 1)
            for artist in [artists[n * BY_ALBUM // BY_ARTIST]]
        ),
    )

    def rows() -> Iterator[tuple[object, ...]]:
        for n, of in enumerate(style.tolist()):
            artist, album = artists[n // BY_ARTIST], n // BY_ALBUM
            yield (
                n + 1, f"/nowhere/{n // BY_ARTIST:05}/{album:06}/{n:07}.flac", f"print {n}",
                ADDED_AT + 3600.0 * album, DURATION_S + n * 37 % 120, f"Title {n}", artist,
                f"Album {album}", artist, genre_of(of), n % BY_ALBUM + 1, 1960 + album * 7 % 64,
                album + 1, f"title {n:07}", artist.lower(), f"{artist.lower()}\x1f{album:06}{n:07}",
            )  # fmt: skip

    connection.executemany(
        "INSERT INTO tracks (id, path, fingerprint, added_at, duration_s, title, artist, album,"
        " album_artist, genre, track_number, year, album_id, title_sort, artist_sort, album_sort,"
        " size_bytes, mtime_ns, codec, sample_rate_hz, channels, composer, comment, date,"
        " compilation, musicbrainz, cover) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " 1000, 1, 'flac', 44100, 2, '', '', '', 0, '{}', '')",
        rows(),
    )
    connection.execute("INSERT INTO track_genres SELECT id, 0, genre FROM tracks")
    connection.execute(
        "INSERT INTO track_artists SELECT tracks.id, 0, artists.id FROM tracks"
        " JOIN artists ON artists.name = tracks.artist"
    )


def genre_of(style: int) -> str:
    """The genre of a style: five styles share a name, told apart by a number."""
    name, number = GENRES[style % len(GENRES)], style // len(GENRES)
    return f"{name} {number + 1}" if number else name


def add_features(
    connection: sqlite3.Connection, style: NDArray[np.int64], rng: np.random.Generator
) -> None:
    """What analysis would have found, clustered by style."""
    now = time.time()
    centres = {size: rng.standard_normal((STYLES, size)) for size in (200, 50, 192, 384)}
    waveform = bytes(range(0, 200, 2)) * 10

    def around(size: int, part: NDArray[np.int64]) -> NDArray[np.float32]:
        found = centres[size][style[part]] + rng.standard_normal((len(part), size))
        return found.astype("<f4")

    for start in range(0, len(style), AT_ONCE):
        part = np.arange(start, min(start + AT_ONCE, len(style)))
        mean, tags, timbre, words = (around(size, part) for size in (200, 50, 192, 384))
        spread = np.abs(around(200, part))
        tags = (1.0 / (1.0 + np.exp(2.0 - tags))).astype("<f2")
        tempo, energy = rng.uniform(60, 180, len(part)), rng.random(len(part))
        terms = style[part][:, None] * TERMS_BY_STYLE + rng.integers(
            TERMS_BY_STYLE, size=(len(part), TERMS_BY_TRACK)
        )
        connection.executemany(
            "INSERT INTO sound_features (track_id, fingerprint, encoder, embedding, spread, tags,"
            " timbre, patches, whole_track, tempo_bpm, key, loudness_lufs, true_peak_db, energy,"
            " waveform, analysed_at) VALUES (?, ?, ?, ?, ?, ?, ?, 40, 1, ?, 'A minor', -14.0, -1.0,"
            " ?, ?, ?)",
            (
                (int(n) + 1, f"print {n}", SOUND_ENCODER, mean[i].tobytes(), spread[i].tobytes(),
                 tags[i].tobytes(), timbre[i].tobytes(), tempo[i], energy[i], waveform, now)
                for i, n in enumerate(part)
            ),
        )  # fmt: skip
        weight = round(TERMS_BY_TRACK**-0.5, 4)
        connection.executemany(
            "INSERT INTO word_features (track_id, document, document_hash, encoder, embedding,"
            " terms, sentiment, analysed_at) VALUES (?, '', ?, ?, ?, ?, 0.0, ?)",
            (
                (int(n) + 1, str(n), SENTENCE_ENCODER, words[i].tobytes(),
                 json.dumps({f"term{term}": weight for term in terms[i].tolist()}), now)
                for i, n in enumerate(part)
            ),
        )  # fmt: skip


def add_facts(
    connection: sqlite3.Connection,
    style: NDArray[np.int64],
    profile_id: int,
    count: int,
    rng: np.random.Generator,
) -> None:
    """Sessions of fifteen plays, one a day, up to yesterday, of one who loves a fifth of it all."""
    popular = rng.permutation(len(style))[: max(count // 4, 1)]
    at = time.time() - (count // 15 + 2) * DAY_S
    rows = []
    for number in range(count):
        track = int(rng.choice(popular))
        finishes = rng.random() < (0.9 if style[track] % LOVED_STYLES == 0 else 0.3)
        end, listened_s = (End.FINISHED, DURATION_S) if finishes else (End.SKIPPED, 20.0)
        rows.append(
            (f"play {number}", profile_id, track + 1, at, listened_s, DURATION_S, end.value,
             Origin.LIBRARY.value, at + listened_s)
        )  # fmt: skip
        at += DAY_S - 14 * DURATION_S if number % 15 == 14 else DURATION_S
    connection.executemany(
        "INSERT INTO interactions (uid, profile_id, track_id, started_at, utc_offset_min,"
        " listened_s, duration_s, end_reason, origin, recorded_at)"
        " VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?)",
        rows,
    )


def main(folder: str, tracks: str = "100000", facts: str = "5000") -> None:
    """Make one in a folder."""
    fill(Config(Path(folder)), int(tracks), int(facts))


if __name__ == "__main__":
    main(*sys.argv[1:])
