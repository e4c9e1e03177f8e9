"""The schema, as named migrations applied in order, each in one transaction.

A migration that has been released is never edited: a change of mind is a new migration.
Paths are stored as text; identity is the fingerprint of the audio stream
(:mod:`recommender.catalogue.fingerprint`). Instants are Unix seconds (REAL, UTC); where the
listener's local hour matters the UTC offset in minutes stands beside them.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("hearth")

FACT_TABLES = ("interactions", "gestures", "slates", "slate_slots")
"""Append-only: triggers refuse to change or delete a row."""


@migrations(name="0001_library")
def _library(db: Database) -> None:
    """Folders, tracks with their tags, the texts around them, and full-text search."""
    for statement in (
        """CREATE TABLE folders (
            id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, added_at REAL NOT NULL)""",
        "CREATE TABLE artists (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
        """CREATE TABLE albums (
            id INTEGER PRIMARY KEY, title TEXT NOT NULL, album_artist TEXT NOT NULL,
            title_sort TEXT NOT NULL, artist_sort TEXT NOT NULL,
            UNIQUE (title, album_artist))""",
        """CREATE TABLE tracks (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            size_bytes INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            sidecar_stamp INTEGER NOT NULL DEFAULT 0,
            fingerprint TEXT NOT NULL,
            added_at REAL NOT NULL,
            missing_since REAL,
            codec TEXT NOT NULL,
            duration_s REAL NOT NULL,
            sample_rate_hz INTEGER NOT NULL,
            channels INTEGER NOT NULL,
            bit_rate_bps INTEGER,
            title TEXT NOT NULL,
            artist TEXT NOT NULL,
            album TEXT NOT NULL,
            album_artist TEXT NOT NULL,
            genre TEXT NOT NULL,
            composer TEXT NOT NULL,
            comment TEXT NOT NULL,
            track_number INTEGER, track_total INTEGER,
            disc_number INTEGER, disc_total INTEGER,
            date TEXT NOT NULL, year INTEGER, bpm REAL, compilation INTEGER NOT NULL,
            track_gain_db REAL, track_peak REAL, album_gain_db REAL, album_peak REAL,
            musicbrainz TEXT NOT NULL,
            cover TEXT NOT NULL,
            album_id INTEGER REFERENCES albums(id),
            title_sort TEXT NOT NULL DEFAULT '',
            artist_sort TEXT NOT NULL DEFAULT '',
            album_sort TEXT NOT NULL DEFAULT '',
            ideographs TEXT NOT NULL DEFAULT '')""",
        "CREATE INDEX tracks_fingerprint ON tracks(fingerprint)",
        "CREATE INDEX tracks_album ON tracks(album_id, disc_number, track_number)",
        "CREATE INDEX tracks_missing ON tracks(missing_since) WHERE missing_since IS NOT NULL",
        # A page of a sorted list is read from these, however long the list is.
        "CREATE INDEX tracks_by_title ON tracks(title_sort) WHERE missing_since IS NULL",
        """CREATE INDEX tracks_by_artist ON tracks(artist_sort, album_sort)
            WHERE missing_since IS NULL""",
        "CREATE INDEX tracks_by_album ON tracks(album_sort) WHERE missing_since IS NULL",
        """CREATE INDEX tracks_by_year ON tracks(year IS NULL, year, album_sort)
            WHERE missing_since IS NULL""",
        """CREATE INDEX tracks_by_genre ON tracks(genre = '', genre COLLATE NOCASE, album_sort)
            WHERE missing_since IS NULL""",
        """CREATE INDEX tracks_by_year_down
            ON tracks(year IS NULL, year DESC, album_sort DESC, id DESC)
            WHERE missing_since IS NULL""",
        """CREATE INDEX tracks_by_genre_down
            ON tracks(genre = '', genre COLLATE NOCASE DESC, album_sort DESC, id DESC)
            WHERE missing_since IS NULL""",
        "CREATE INDEX tracks_by_duration ON tracks(duration_s) WHERE missing_since IS NULL",
        "CREATE INDEX tracks_by_added ON tracks(added_at, album_sort) WHERE missing_since IS NULL",
        "CREATE INDEX tracks_year ON tracks(year) WHERE year IS NOT NULL",
        "CREATE INDEX tracks_bpm ON tracks(bpm) WHERE bpm IS NOT NULL",
        # All an album says of itself is summed from here, without a look at the rows.
        """CREATE INDEX tracks_of_albums ON tracks(album_id, year, duration_s, added_at)
            WHERE missing_since IS NULL""",
        """CREATE TABLE track_artists (
            track_id INTEGER NOT NULL REFERENCES tracks(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            artist_id INTEGER NOT NULL REFERENCES artists(id),
            PRIMARY KEY (track_id, position)) WITHOUT ROWID""",
        "CREATE INDEX track_artists_artist ON track_artists(artist_id)",
        """CREATE TABLE track_genres (
            track_id INTEGER NOT NULL REFERENCES tracks(id) ON DELETE CASCADE,
            position INTEGER NOT NULL, genre TEXT NOT NULL,
            PRIMARY KEY (track_id, position)) WITHOUT ROWID""",
        """CREATE TABLE lyrics (
            track_id INTEGER PRIMARY KEY REFERENCES tracks(id) ON DELETE CASCADE,
            plain TEXT NOT NULL, synced TEXT NOT NULL)""",
        """CREATE TABLE sidecar_texts (
            path TEXT PRIMARY KEY,
            folder TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('artist', 'album')),
            content TEXT NOT NULL,
            mtime_ns INTEGER NOT NULL) WITHOUT ROWID""",
        "CREATE INDEX sidecar_texts_folder ON sidecar_texts(folder)",
        """CREATE TABLE failures (
            path TEXT NOT NULL,
            stage TEXT NOT NULL CHECK (stage IN ('scan', 'sound', 'words')),
            reason TEXT NOT NULL,
            size_bytes INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            failed_at REAL NOT NULL,
            PRIMARY KEY (path, stage)) WITHOUT ROWID""",
        """CREATE VIEW listed_tracks AS SELECT id, title, artist, album, album_artist, genre,
            ideographs FROM tracks WHERE missing_since IS NULL""",
        """CREATE VIRTUAL TABLE tracks_fts USING fts5(
            title, artist, album, album_artist, genre, ideographs,
            content='listed_tracks', content_rowid='id',
            prefix='1 2 3', tokenize="unicode61 remove_diacritics 2")""",
    ):
        db.execute(statement)


@migrations(name="0002_facts")
def _facts(db: Database) -> None:
    """Profiles and the append-only facts: interactions, gestures, slates; and playlists."""
    for statement in (
        """CREATE TABLE profiles (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at REAL NOT NULL)""",
        """CREATE TABLE slates (
            id TEXT PRIMARY KEY,
            profile_id INTEGER NOT NULL REFERENCES profiles(id),
            kind TEXT NOT NULL, policy TEXT NOT NULL,
            created_at REAL NOT NULL, utc_offset_min INTEGER NOT NULL,
            seed INTEGER NOT NULL, dial REAL NOT NULL,
            shortlist BLOB NOT NULL) WITHOUT ROWID""",
        """CREATE TABLE slate_slots (
            slate_id TEXT NOT NULL REFERENCES slates(id),
            slot INTEGER NOT NULL,
            track_id INTEGER NOT NULL REFERENCES tracks(id),
            propensity REAL NOT NULL, score REAL NOT NULL, exploring INTEGER NOT NULL,
            parts TEXT NOT NULL, reason TEXT NOT NULL, features BLOB NOT NULL,
            PRIMARY KEY (slate_id, slot)) WITHOUT ROWID""",
        "CREATE INDEX slate_slots_track ON slate_slots(track_id)",
        """CREATE TABLE interactions (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            profile_id INTEGER NOT NULL REFERENCES profiles(id),
            track_id INTEGER NOT NULL REFERENCES tracks(id),
            started_at REAL NOT NULL, utc_offset_min INTEGER NOT NULL,
            listened_s REAL NOT NULL CHECK (listened_s >= 0),
            duration_s REAL NOT NULL,
            end_reason TEXT NOT NULL, origin TEXT NOT NULL,
            slate_id TEXT REFERENCES slates(id), slot INTEGER,
            recorded_at REAL NOT NULL)""",
        "CREATE INDEX interactions_profile ON interactions(profile_id, started_at)",
        "CREATE INDEX interactions_track ON interactions(track_id)",
        """CREATE TABLE gestures (
            id INTEGER PRIMARY KEY,
            profile_id INTEGER NOT NULL REFERENCES profiles(id),
            track_id INTEGER NOT NULL REFERENCES tracks(id),
            kind TEXT NOT NULL,
            at REAL NOT NULL, utc_offset_min INTEGER NOT NULL,
            slate_id TEXT REFERENCES slates(id), slot INTEGER,
            recorded_at REAL NOT NULL)""",
        "CREATE INDEX gestures_profile ON gestures(profile_id, at)",
        "CREATE INDEX gestures_track ON gestures(track_id)",
        """CREATE TABLE playlists (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at REAL NOT NULL)""",
        """CREATE TABLE playlist_tracks (
            playlist_id INTEGER NOT NULL REFERENCES playlists(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            track_id INTEGER NOT NULL REFERENCES tracks(id),
            PRIMARY KEY (playlist_id, position)) WITHOUT ROWID""",
        "CREATE INDEX playlist_tracks_track ON playlist_tracks(track_id)",
    ):
        db.execute(statement)
    for table in FACT_TABLES:
        for verb in ("UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER {table}_keep_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


@migrations(name="0003_features")
def _features(db: Database) -> None:
    """What analysis derived from the music and the words; all of it can be rebuilt."""
    db.execute("""CREATE TABLE sound_features (
        track_id INTEGER PRIMARY KEY REFERENCES tracks(id) ON DELETE CASCADE,
        fingerprint TEXT NOT NULL,
        encoder TEXT NOT NULL,
        embedding BLOB NOT NULL, spread BLOB NOT NULL, tags BLOB NOT NULL,
        patches INTEGER NOT NULL, whole_track INTEGER NOT NULL,
        tempo_bpm REAL, key TEXT NOT NULL,
        loudness_lufs REAL, true_peak_db REAL, energy REAL NOT NULL,
        waveform BLOB NOT NULL,
        analysed_at REAL NOT NULL)""")
    db.execute("CREATE INDEX sound_features_tempo ON sound_features(tempo_bpm)")
    db.execute("""CREATE TABLE word_features (
        track_id INTEGER PRIMARY KEY REFERENCES tracks(id) ON DELETE CASCADE,
        document TEXT NOT NULL,
        document_hash TEXT NOT NULL,
        encoder TEXT NOT NULL,
        embedding BLOB,
        terms TEXT NOT NULL,
        sentiment REAL,
        analysed_at REAL NOT NULL)""")


@migrations(name="0004_community")
def _community(db: Database) -> None:
    """Other people's listening as the listener imported it, each source by itself."""
    db.execute("""CREATE TABLE community_sources (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL, origin TEXT NOT NULL, imported_at REAL NOT NULL,
        row_count INTEGER NOT NULL,
        row_of BLOB NOT NULL, item_of BLOB NOT NULL, weights BLOB NOT NULL)""")
    db.execute("""CREATE TABLE community_items (
        source_id INTEGER NOT NULL REFERENCES community_sources(id) ON DELETE CASCADE,
        item INTEGER NOT NULL,
        artist TEXT NOT NULL, title TEXT NOT NULL,
        artist_mbid TEXT NOT NULL, recording_mbid TEXT NOT NULL,
        PRIMARY KEY (source_id, item)) WITHOUT ROWID""")


@migrations(name="0005_words")
def _words(db: Database) -> None:
    """Themes of the library's texts; every text is read again, for its language is told now."""
    db.execute("""CREATE TABLE themes (
        position INTEGER PRIMARY KEY,
        label TEXT NOT NULL, terms TEXT NOT NULL, fitted_at REAL NOT NULL)""")
    db.execute("""CREATE TABLE track_themes (
        track_id INTEGER PRIMARY KEY REFERENCES tracks(id) ON DELETE CASCADE,
        mixture BLOB NOT NULL)""")
    # What is new is told from these, without a look at the features themselves.
    db.execute("CREATE INDEX sound_features_time ON sound_features(analysed_at)")
    db.execute("CREATE INDEX word_features_time ON word_features(analysed_at)")
    db.execute("UPDATE word_features SET document_hash = ''")


@migrations(name="0006_map")
def _map(db: Database) -> None:
    """Where each track lies on the map of sound."""
    db.execute("""CREATE TABLE map_places (
        track_id INTEGER PRIMARY KEY REFERENCES tracks(id) ON DELETE CASCADE,
        x REAL NOT NULL, y REAL NOT NULL, landmark INTEGER NOT NULL,
        placed_at REAL NOT NULL)""")


@migrations(name="0007_playlists")
def _playlists(db: Database) -> None:
    """Playlists may follow a rule; what each edit of one replaced is kept, to be taken back."""
    for column in (
        "query TEXT",
        "sort TEXT NOT NULL DEFAULT 'album'",
        "descending INTEGER NOT NULL DEFAULT 0",
        "most INTEGER",
        "changed_at REAL NOT NULL DEFAULT 0",
    ):
        db.execute(f"ALTER TABLE playlists ADD COLUMN {column}")
    db.execute("UPDATE playlists SET changed_at = created_at")
    db.execute("""CREATE TABLE playlist_edits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        playlist_id INTEGER NOT NULL, at REAL NOT NULL,
        what TEXT NOT NULL, before TEXT)""")


@migrations(name="0008_corrections")
def _corrections(db: Database) -> None:
    """What a wrong reason was about; gestures that are taken back by later ones."""
    db.execute("ALTER TABLE gestures ADD COLUMN about TEXT")
    db.execute("ALTER TABLE gestures ADD COLUMN retracts INTEGER REFERENCES gestures(id)")
    db.execute(
        "CREATE UNIQUE INDEX gestures_retracts ON gestures(retracts) WHERE retracts IS NOT NULL"
    )
    db.execute("""CREATE VIEW standing_gestures AS SELECT * FROM gestures AS made
        WHERE retracts IS NULL
          AND NOT EXISTS (SELECT 1 FROM gestures WHERE retracts = made.id)""")


@migrations(name="0009_labels")
def _labels(db: Database) -> None:
    """Labels guessed from sound, and what may be typed for them."""
    db.execute("""CREATE TABLE guessed_labels (
        label TEXT NOT NULL,
        track_id INTEGER NOT NULL REFERENCES tracks(id) ON DELETE CASCADE,
        PRIMARY KEY (label, track_id)) WITHOUT ROWID""")
    db.execute("CREATE INDEX guessed_labels_track ON guessed_labels(track_id)")
    db.execute("""CREATE TABLE label_spellings (
        spelling TEXT NOT NULL, label TEXT NOT NULL,
        PRIMARY KEY (spelling, label)) WITHOUT ROWID""")


@migrations(name="0010_wishes")
def _wishes(db: Database) -> None:
    """What each slate was asked for and told, and what each slot's reason stands on."""
    db.execute("ALTER TABLE slates ADD COLUMN wish TEXT NOT NULL DEFAULT '{}'")
    db.execute("ALTER TABLE slates ADD COLUMN notes TEXT NOT NULL DEFAULT '[]'")
    db.execute("ALTER TABLE slate_slots ADD COLUMN shares TEXT")
    db.execute("ALTER TABLE slate_slots ADD COLUMN cited BLOB NOT NULL DEFAULT x''")
    db.execute("CREATE INDEX slates_made ON slates(profile_id, kind, created_at)")


@migrations(name="0011_statements")
def _statements(db: Database) -> None:
    """What listeners say of traits; append-only like every fact."""
    db.execute("""CREATE TABLE statements (
        id INTEGER PRIMARY KEY,
        profile_id INTEGER NOT NULL REFERENCES profiles(id),
        kind TEXT NOT NULL, name TEXT NOT NULL, says TEXT NOT NULL,
        at REAL NOT NULL, utc_offset_min INTEGER NOT NULL,
        recorded_at REAL NOT NULL)""")
    db.execute("CREATE INDEX statements_trait ON statements(profile_id, kind, name)")
    for verb in ("UPDATE", "DELETE"):
        db.execute(
            f"CREATE TRIGGER statements_keep_{verb.lower()} BEFORE {verb} ON statements "
            "BEGIN SELECT RAISE(ABORT, 'statements is append-only'); END"
        )


@migrations(name="0012_shelves")
def _shelves(db: Database) -> None:
    """Artists, genres, years, codecs and folders are summed and paged from these alone."""
    for statement in (
        """CREATE INDEX tracks_of_artists ON tracks(
            substr(album_sort, 1, instr(album_sort, char(31)) - 1), album_artist, album_id)
            WHERE missing_since IS NULL""",
        "CREATE INDEX tracks_of_years ON tracks(year, album_id) WHERE missing_since IS NULL",
        "CREATE INDEX tracks_by_path ON tracks(path) WHERE missing_since IS NULL",
        "CREATE INDEX tracks_by_codec ON tracks(codec, album_sort) WHERE missing_since IS NULL",
        "CREATE INDEX track_genres_genre ON track_genres(genre COLLATE NOCASE, track_id)",
    ):
        db.execute(statement)


@migrations(name="0013_timbre")
def _timbre(db: Database) -> None:
    """The timbre of each track; what was analysed without it is heard once more."""
    db.execute("ALTER TABLE sound_features ADD COLUMN timbre BLOB")


@migrations(name="0014_profiles")
def _profiles(db: Database) -> None:
    """Profiles can be taken from the list; their facts stay."""
    db.execute("ALTER TABLE profiles ADD COLUMN removed_at REAL")


@migrations(name="0015_parts")
def _parts(db: Database) -> None:
    """Parts of files by cue sheets, which lie behind a mark in ``path``; long files are read anew.

    They may carry a sheet in their tags, to which nothing paid heed before.
    """
    db.execute("ALTER TABLE tracks ADD COLUMN file TEXT")
    db.execute("ALTER TABLE tracks ADD COLUMN start_s REAL NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE tracks ADD COLUMN end_s REAL")
    db.execute("CREATE INDEX tracks_parts ON tracks(file) WHERE file IS NOT NULL")
    db.execute("UPDATE tracks SET sidecar_stamp = -1 WHERE duration_s > 900")


@migrations(name="0016_shelf_state")
def _shelf_state(db: Database) -> None:
    """A number that changes whenever albums or artists may stand otherwise than before."""
    db.execute("CREATE TABLE shelves (state INTEGER NOT NULL)")
    db.execute("INSERT INTO shelves VALUES (0)")
    columns = "id, album_id, album_sort, album_artist, year, added_at, missing_since"
    for verb in ("INSERT", "DELETE", f"UPDATE OF {columns}"):
        db.execute(
            f"CREATE TRIGGER tracks_shelved_{verb[:6].lower()} AFTER {verb} ON tracks"
            " BEGIN UPDATE shelves SET state = state + 1; END"
        )


@migrations(name="0017_word_index")
def _word_index(db: Database) -> None:
    """The words of the full-text index can be listed; any change of a track changes the state."""
    db.execute("CREATE VIRTUAL TABLE word_counts USING fts5vocab(tracks_fts, row)")
    db.execute("CREATE VIRTUAL TABLE word_places USING fts5vocab(tracks_fts, instance)")
    db.execute("DROP TRIGGER tracks_shelved_update")
    db.execute(
        "CREATE TRIGGER tracks_shelved_update AFTER UPDATE ON tracks"
        " BEGIN UPDATE shelves SET state = state + 1; END"
    )


@migrations(name="0018_kept_words")
def _kept_words(db: Database) -> None:
    """The words of the full-text index as arrays (int32, little-endian), in one state of it."""
    arrays = ", ".join(f"{name} BLOB NOT NULL" for name in ("words", "counts", "places"))
    db.execute(f"CREATE TABLE kept_words (state INTEGER NOT NULL, {arrays})")


@migrations(name="0019_binary_sheets")
def _binary_sheets(db: Database) -> None:
    """Parts, and long FLAC files, are read anew for hidden tracks and sheets in binary form."""
    anew = "file IS NOT NULL OR codec = 'flac' AND duration_s > 900"
    db.execute(f"UPDATE tracks SET sidecar_stamp = -1 WHERE {anew}")
