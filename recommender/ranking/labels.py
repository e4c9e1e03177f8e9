"""Guessed labels: what untagged music seems to be, from the network's tag activations.

The network's activations are low and uneven: "rock" comes easily, "House" hardly ever. So each
label has a threshold of its own library: where enough tracks carry the label as a genre tag, the
activation that separates them best; elsewhere the top tenth, if it is clear at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from recommender.entities import GuessedLabel
from recommender.ranking.library import LibraryArrays
from recommender.ranking.spaces import Floats, Rows

KINDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "genre": {
        "rock": ("rock", "alternative rock", "classic rock", "indie rock", "Progressive rock"),
        "metal": ("metal", "heavy metal", "hard rock"),
        "pop": ("pop", "indie pop"),
        "indie": ("indie", "alternative"),
        "punk": ("punk",),
        "electronic": ("electronic", "electronica", "electro", "House"),
        "hip-hop": ("Hip-Hop",),
        "soul": ("soul", "rnb"),
        "funk": ("funk",),
        "jazz": ("jazz",),
        "blues": ("blues",),
        "folk": ("folk",),
        "country": ("country",),
        "ambient": ("ambient",),
        "experimental": ("experimental",),
    },
    "mood": {
        "happy": ("happy",),
        "sad": ("sad",),
        "mellow": ("Mellow", "easy listening"),
        "beautiful": ("beautiful",),
        "catchy": ("catchy",),
        "sexy": ("sexy",),
    },
    "instrument": {
        "guitar": ("guitar",),
        "acoustic": ("acoustic",),
        "instrumental": ("instrumental",),
        "female voice": ("female vocalists", "female vocalist"),
        "male voice": ("male vocalists",),
    },
    "era": {
        "sixties": ("60s", "oldies"),
        "seventies": ("70s",),
        "eighties": ("80s",),
        "nineties": ("90s",),
        "two-thousands": ("00s",),
    },
    "use": {
        "danceable": ("dance", "party", "House"),
        "calm": ("chillout", "chill", "ambient", "Mellow"),
    },
}
"""Kind → label → the network's tags that speak for it."""

CLEAR, SURE = 0.08, 0.35
"""Below the first no label is given, above the second always."""
RARE = 0.9
"""Quantile of the library above which a label sets a track apart."""
LEAST_TAGGED = 5
"""So many tracks with and without a genre tag, and the tags set the threshold."""
LEAST_PRECISION = 0.5
UNTESTED_MAX = 0.6
"""A guess that no tag of the library has tested is never surer than this."""


class LabelGuesser:
    """Labels of one library's tracks, most confident first."""

    def __init__(self, library: LibraryArrays) -> None:
        self._heard = np.isfinite(library.sound_tags[:, 0]) & library.sound_tags.any(axis=1)
        column_of = {tag: column for column, tag in enumerate(library.tag_labels)}
        self._labels: list[tuple[str, str]] = []
        confidences = []
        for kind, labels in KINDS.items():
            for label, tags in labels.items():
                columns = [column_of[tag] for tag in tags if tag in column_of]
                if columns and self._heard.any():
                    activation = _any_of(library.sound_tags[:, columns])
                    tagged = _carrying(library, (label, *tags)) if kind == "genre" else None
                    confidences.append(self._confidence(activation, tagged))
                    self._labels.append((kind, label))
        shape = (len(self._labels), len(library))
        self._confidences = np.array(confidences, np.float32).reshape(shape)
        self._keep_one("era")

    def guess(self, row: int) -> tuple[GuessedLabel, ...]:
        """What the track seems to be; empty where it was not analysed or nothing is clear."""
        confidences = self._confidences[:, row]
        order = np.argsort(-confidences, kind="stable")
        return tuple(
            GuessedLabel(label, kind, round(float(confidences[place]), 3))
            for place in order[confidences[order] > 0]
            for kind, label in (self._labels[place],)
        )

    def genre(self, row: int) -> str:
        """The genre a track most likely is of by its sound; empty where none is clear."""
        return next((found.label for found in self.guess(row) if found.kind == "genre"), "")

    def rows_by_kind(self) -> Iterator[tuple[str, str, Rows]]:
        """Kind, label, and the rows that seem to be so."""
        for place, (kind, label) in enumerate(self._labels):
            yield kind, label, np.flatnonzero(self._confidences[place] > 0)

    def _keep_one(self, kind: str) -> None:
        """Of the labels of a kind only the most confident stays: a track is of one time."""
        places = [place for place, (of_kind, _label) in enumerate(self._labels) if of_kind == kind]
        if places:
            of_kind = self._confidences[places]
            best = np.arange(len(places))[:, None] == of_kind.argmax(axis=0)
            self._confidences[places] = np.where(best, of_kind, 0)

    def _confidence(self, activation: Floats, tagged: Floats | None) -> Floats:
        """(n,) how surely each track carries a label, zero where it is not given."""
        threshold, precision = self._threshold(activation, tagged)
        sure = np.minimum(activation, UNTESTED_MAX) if precision is None else precision
        return np.where(self._heard & (activation >= threshold), sure, 0.0)

    def _threshold(self, activation: Floats, tagged: Floats | None) -> tuple[float, float | None]:
        """The least activation for the label, and the precision the library's tags give it."""
        if tagged is not None:
            told = self._heard & np.isfinite(tagged)
            carries = tagged[told] > 0
            if min(int(carries.sum()), int((~carries).sum())) >= LEAST_TAGGED:
                return _separating(activation[told], carries)
        heard = activation[self._heard]
        return max(CLEAR, min(float(np.quantile(heard, RARE)), SURE)), None


def spellings() -> dict[str, tuple[str, ...]]:
    """What may be typed → the labels meant: their own names, else the tags that speak for them."""
    meant: dict[str, dict[str, None]] = {}
    named = {label: tags for labels in KINDS.values() for label, tags in labels.items()}
    for label, tags in named.items():
        for tag in tags:
            meant.setdefault(tag.casefold(), {})[label] = None
    own = {label: (label,) for label in named}
    return {spelling: tuple(labels) for spelling, labels in meant.items()} | own


def _any_of(tags: np.ndarray) -> Floats:
    """Activation (n,) of a label that any of the tags speaks for: the strongest of them."""
    return np.asarray(np.nan_to_num(tags).max(axis=1), dtype=np.float64)


def _carrying(library: LibraryArrays, names: Iterable[str]) -> Floats:
    """(n,) one where a genre tag names the label, zero where another does, NaN without a tag."""
    wanted = {_plain(name) for name in names}
    columns = [c for c, genre in enumerate(library.genre_names) if _plain(genre) in wanted]
    carries = np.asarray(library.genres[:, columns].sum(axis=1)).ravel() > 0
    untagged = np.diff(library.genres.indptr) == 0
    return np.where(untagged, np.nan, carries.astype(np.float64))


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _separating(activation: Floats, carries: np.ndarray) -> tuple[float, float]:
    """The threshold of the best F1 and its smoothed precision; out of reach when none is good."""
    order = np.argsort(-activation, kind="stable")
    hits = np.cumsum(carries[order])
    given = np.arange(1, len(order) + 1)
    best = int(np.argmax(2 * hits / (given + carries.sum())))
    precision = float((hits[best] + 1) / (given[best] + 2))
    if precision < LEAST_PRECISION:
        return np.inf, precision
    return float(activation[order[best]]), precision
