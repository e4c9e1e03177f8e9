"""A query of the listener as SQL: full-text expressions, and sets of tracks to keep or leave."""

from __future__ import annotations

import operator
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from recommender.catalogue.query import (
    LAST,
    Bound,
    Field,
    Term,
    ages,
    bounds,
    is_ideographic,
    parse,
    plain_spelling,
    runs,
    words,
)
from recommender.catalogue.sort_keys import ARTIST_KEY, sort_key

DAY_S = 86_400.0
COUNTED_PLAY_S = 240.0
"""A play counts once half of the track, or so much of a long one, was heard."""
BETWEEN_TEXTS = "\ue000"
"""A letter nobody types: no phrase of ideographs reaches over it."""
_COLUMNS = {
    Field.TITLE: ("title",),
    Field.ARTIST: ("artist", "album_artist"),
    Field.ALBUM: ("album",),
    Field.GENRE: ("genre",),
}
LOVED = """SELECT track_id FROM (
    SELECT track_id, kind, row_number() OVER (
        PARTITION BY track_id ORDER BY at DESC, id DESC) AS place
    FROM standing_gestures WHERE profile_id = :profile AND kind IN ('like', 'unlike', 'dislike'))
    WHERE place = 1 AND kind = 'like'"""
COUNTED = "profile_id = :profile AND listened_s >= min(duration_s / 2, :counted_s)"
COUNTED_PLAYS = f"SELECT track_id FROM interactions WHERE {COUNTED}"
LAST_PLAYS = f"SELECT track_id, max(started_at) AS mark FROM interactions WHERE {COUNTED}"
PRESENT = "SELECT id FROM tracks WHERE missing_since IS NULL"
_EXACTLY = {
    Field.TITLE: f"{PRESENT} AND title_sort = {{key}}",
    Field.ARTIST: f"""{PRESENT} AND {ARTIST_KEY} = {{key}}
        UNION ALL SELECT track_id FROM track_artists WHERE artist_id IN
            (SELECT id FROM artists WHERE name = {{name}} COLLATE NOCASE)""",
    Field.ALBUM: """SELECT id FROM tracks
        WHERE album_id IN (SELECT id FROM albums WHERE title_sort = {key})""",
    Field.GENRE: f"""SELECT track_id FROM track_genres WHERE genre = {{name}} COLLATE NOCASE
        UNION ALL {PRESENT} AND (genre = '') = 1 AND {{name}} = ''""",
}
_SINCE = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_HOLDS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_TEMPO = """SELECT id FROM tracks WHERE {tagged}
    UNION ALL SELECT track_id FROM sound_features WHERE {heard}
        AND track_id NOT IN (SELECT id FROM tracks WHERE bpm IS NOT NULL)"""

_GUESSED = """SELECT track_id FROM guessed_labels WHERE label IN (
    SELECT label FROM label_spellings WHERE spelling BETWEEN {first} AND {last})"""


class Beginning(NamedTuple):
    """Letters with which a word begins, in one of some columns, or in any without one."""

    letters: str
    columns: tuple[str, ...]


class Condition(NamedTuple):
    """A query for ids among which a track must be, or must not."""

    chosen: str
    negated: bool

    @property
    def test(self) -> str:
        """What follows the id of a track."""
        return f"{'NOT ' if self.negated else ''}IN ({self.chosen})"


@dataclass(slots=True)
class Search:
    """What a query asks of the catalogue."""

    match: str = ""
    """FTS5 expression of everything that is to be found in texts."""
    conditions: list[Condition] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=dict)
    beginning: str = ""
    """All that was typed, where it is plain words: titles that begin so answer best."""
    words: list[str] = field(default_factory=list)
    """Every word that is to be found in texts."""
    hopeless: bool = False
    """No track can match."""
    beginnings: list[Beginning] = field(default_factory=list)
    """How words must begin for ``match``, each in its columns."""
    placed: bool = False
    """Where words stand matters for ``match`` as well: a phrase or ideographs are asked for."""

    @property
    def is_blank(self) -> bool:
        """Whether it asks for everything."""
        return not (self.match or self.conditions or self.hopeless)

    def parameters(self, profile_id: int, now_s: float) -> dict[str, object]:
        """All that its SQL may name, for one profile at one moment (Unix seconds)."""
        return self.values | {
            "match": self.match,
            "profile": profile_id,
            "counted_s": COUNTED_PLAY_S,
            "now_s": now_s,
        }

    def kept(self, track_id: str) -> str:
        """The conditions as one, on a track named by an expression."""
        return " AND ".join(f"{track_id} {one.test}" for one in self.conditions) or "1"

    @property
    def source(self) -> str:
        """Where the tracks that match are read from, each as ``rowid``."""
        if self.match:
            # The plus keeps SQLite from asking the index for one track after another.
            return f"tracks_fts(:match) WHERE {self.kept('+rowid')}"
        return f"tracks WHERE missing_since IS NULL AND {self.kept('id')}"

    @property
    def matching(self) -> str:
        """What a row of ``tracks`` must be for the query, beside being there."""
        found = "id IN (SELECT rowid FROM tracks_fts(:match)) AND " if self.match else ""
        return found + self.kept("id")

    def bind(self, value: object) -> str:
        """A parameter with that value."""
        name = f"given{len(self.values)}"
        self.values[name] = value
        return f":{name}"


def compile_query(query: str) -> Search:
    """The search a query means; punctuation without a word matches nothing."""
    search = Search()
    found: list[str] = []
    terms = parse(query)
    for term in terms:
        if term.field in _ASKED_ALONE:
            _ASKED_ALONE[term.field](search, term)
        elif term.exact and term.field in _EXACTLY:
            _ask_name(search, term)
        else:
            _ask_text(search, term, found)
    search.match = " AND ".join(found)
    if all(term.field is Field.ANY and not term.negated and not term.phrase for term in terms):
        search.beginning = " ".join(term.text for term in terms)
    return search


def ideographs(texts: Iterable[str]) -> str:
    """Every run of ideographs of some texts, sign by sign, as the index keeps them."""
    found = dict.fromkeys(
        " ".join(run)
        for text in texts
        if not text.isascii()
        for word in words(text)
        for run in runs(word)
        if is_ideographic(run)
    )
    return f" {BETWEEN_TEXTS} ".join(found)


def _ask_text(search: Search, term: Term, found: list[str]) -> None:
    expression = _expression(term)
    if not expression:
        search.hopeless = search.hopeless or not term.negated
        return
    if term.negated:
        chosen = f"SELECT rowid FROM tracks_fts({search.bind(expression)})"
        _keep(search, chosen, negated=True)
        return
    found.append(expression)
    search.words += words(term.text)
    search.placed = search.placed or term.phrase
    columns = _COLUMNS.get(term.field, ())
    for run in (run for word in words(term.text) for run in runs(word)):
        if not is_ideographic(run):
            search.beginnings.append(Beginning(run, columns))
            continue
        search.placed = True
        if columns:
            like = search.bind(f"%{run}%")
            tests = " OR ".join(f"{column} LIKE {like}" for column in columns)
            _keep(search, f"SELECT id FROM tracks WHERE {tests}", negated=False)


def _ask_number(search: Search, term: Term) -> None:
    asked = bounds(term.text, of_years=term.field is Field.YEAR)
    if asked is None:
        search.hopeless = True
    elif not asked:
        return
    elif term.field is Field.YEAR:
        chosen = f"SELECT id FROM tracks WHERE {_within(search, 'year', asked)}"
        _keep(search, chosen, negated=term.negated)
    else:
        tagged, heard = _within(search, "bpm", asked), _within(search, "tempo_bpm", asked)
        _keep(search, _TEMPO.format(tagged=tagged, heard=heard), negated=term.negated)


def _ask_mark(search: Search, term: Term) -> None:
    if term.field is Field.LOVED:
        _keep(search, LOVED, negated=term.negated)
    else:
        _keep(search, COUNTED_PLAYS, negated=not term.negated)


def _ask_tag(search: Search, term: Term) -> None:
    """A genre tag of the file's, or a label guessed from the sound (:mod:`.label_store`)."""
    of_genre = replace(term, field=Field.GENRE)
    expression, spelling = _expression(of_genre), plain_spelling(term.text)
    if not expression:
        search.hopeless = search.hopeless or not term.negated
        return
    if any(is_ideographic(run) for word in words(term.text) for run in runs(word)):
        tagged = f"SELECT id FROM tracks WHERE genre LIKE {search.bind(f'%{term.text}%')}"
    else:
        tagged = f"SELECT rowid FROM tracks_fts({search.bind(expression)})"
    last = spelling + LAST if term.open else spelling
    guessed = _GUESSED.format(first=search.bind(spelling), last=search.bind(last))
    _keep(search, f"{tagged} UNION ALL {guessed}", negated=term.negated)


def _ask_name(search: Search, term: Term) -> None:
    name, key = search.bind(term.text), search.bind(sort_key(term.text))
    _keep(search, _EXACTLY[term.field].format(name=name, key=key), negated=term.negated)


def _ask_place(search: Search, term: Term) -> None:
    """A whole path is the folder with all inside it, anything else a part of a folder's name."""
    if os.path.isabs(term.text):  # noqa: PTH117 - a text, not a file
        begin = term.text.rstrip(os.sep) + os.sep
        end = begin[:-1] + chr(ord(os.sep) + 1)
        test = f"path >= {search.bind(begin)} AND path < {search.bind(end)}"
    else:
        place = f"instr(lower(path), lower({search.bind(term.text)}))"
        test = f"{place} > 0 AND instr(substr(path, {place}), {search.bind(os.sep)}) > 0"
    paths = "SELECT id FROM tracks INDEXED BY tracks_by_path WHERE missing_since IS NULL"
    _keep(search, f"{paths} AND {test}", negated=term.negated)


def _ask_codec(search: Search, term: Term) -> None:
    begin = term.text.casefold()
    within = f"codec >= {search.bind(begin)} AND codec < {search.bind(begin + LAST)}"
    _keep(search, f"{PRESENT} AND {within}", negated=term.negated)


def _ask_lyrics(search: Search, term: Term) -> None:
    like = f"LIKE {search.bind(f'%{_plain(term.text)}%')} ESCAPE '!'"
    chosen = f"SELECT track_id FROM lyrics WHERE plain {like} OR synced {like}"
    _keep(search, chosen, negated=term.negated)


def _ask_age(search: Search, term: Term) -> None:
    asked = ages(term.text)
    if asked is None:
        search.hopeless = True
    elif asked and term.field is Field.ADDED:
        chosen = f"{PRESENT} AND {_ago(search, 'added_at', asked)}"
        _keep(search, chosen, negated=term.negated)
    elif asked:
        when = _ago(search, "mark", asked)
        chosen = f"SELECT track_id FROM ({LAST_PLAYS} GROUP BY track_id) WHERE {when}"
        _keep(search, chosen, negated=term.negated)


def _ask_plays(search: Search, term: Term) -> None:
    asked = bounds(term.text, of_years=False)
    if asked is None:
        search.hopeless = True
        return
    if not asked:
        return
    within = _within(search, "count(*)", asked)
    none_will_do = all(_HOLDS[bound.sign](0.0, bound.value) for bound in asked)
    # Most tracks were never played: where they answer, those that do not are told instead.
    test = f"NOT ({within})" if none_will_do else within
    chosen = f"{COUNTED_PLAYS} GROUP BY track_id HAVING {test}"
    _keep(search, chosen, negated=term.negated != none_will_do)


def _ago(search: Search, column: str, asked: Iterable[Bound]) -> str:
    """Bounds of an age in days as bounds of an instant."""
    return " AND ".join(
        f"{column} {_SINCE[b.sign]} :now_s - {search.bind(b.value * DAY_S)}" for b in asked
    )


def _plain(text: str) -> str:
    """A text as LIKE finds it, with ``!`` before what would stand for other letters."""
    return "".join(f"!{sign}" if sign in "!%_" else sign for sign in text)


def _keep(search: Search, chosen: str, *, negated: bool) -> None:
    search.conditions.append(Condition(chosen, negated))


def _within(search: Search, column: str, asked: Iterable[Bound]) -> str:
    return " AND ".join(f"{column} {b.sign} {search.bind(b.value)}" for b in asked)


def _expression(term: Term) -> str:
    """An FTS5 expression for the words of a term; empty without a word."""
    columns = _COLUMNS.get(term.field)
    place = f"{{{' '.join(columns)}}} : " if columns else ""
    parts: list[str] = []
    plain: list[str] = []
    for word in words(term.text):
        for run in runs(word):
            if is_ideographic(run):
                parts.append(f'ideographs : "{" ".join(run)}"')
            else:
                plain.append(run)
    if term.phrase and plain:
        parts.append(f'{place}"{" ".join(plain)}"{"*" if term.open else ""}')
    else:
        parts += [f'{place}"{run}"*' for run in plain]
    joined = " AND ".join(parts)
    return f"({joined})" if len(parts) > 1 else joined


_ASKED_ALONE: dict[Field, Callable[[Search, Term], None]] = {
    Field.YEAR: _ask_number,
    Field.BPM: _ask_number,
    Field.TAG: _ask_tag,
    Field.LOVED: _ask_mark,
    Field.UNPLAYED: _ask_mark,
    Field.FOLDER: _ask_place,
    Field.CODEC: _ask_codec,
    Field.LYRICS: _ask_lyrics,
    Field.ADDED: _ask_age,
    Field.PLAYED: _ask_age,
    Field.PLAYS: _ask_plays,
}
"""Fields that are not looked for in the full-text index."""
