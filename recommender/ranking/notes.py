"""What a slate tells the listener besides its tracks: what is not known, what skips changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from recommender.entities import ChannelName
from recommender.phrases import NOTHING, Phrase, plain, say, term
from recommender.ranking.channels import Channel
from recommender.ranking.history import genres_of
from recommender.ranking.labels import LabelGuesser
from recommender.ranking.library import LibraryArrays
from recommender.ranking.rerank import similarity

LEAST_SKIPS = 3
"""So many skips of one kind are worth a note."""
ALIKE = 0.25
"""Tracks this similar are of one kind, whatever it is called."""
NUMBERS = {3: say("three"), 4: say("four"), 5: say("five")}


def unknown(library: LibraryArrays, channels: Sequence[Channel]) -> Iterator[Phrase]:
    """What the channels do not know yet."""
    total = len(library)
    for channel in channels:
        known = int(channel.known().sum())
        if channel.name is ChannelName.PEOPLE and not known:
            yield say("Too few sessions and playlists yet to know what goes together.")
        elif channel.name is ChannelName.SOUND and known < total:
            yield say("Sound: {known} of {n} tracks analysed.", known=known, n=total)
        elif channel.name is ChannelName.WORDS and known < total:
            yield say("Words: {known} of {n} tracks analysed.", known=known, n=total)


def turned_away(
    library: LibraryArrays,
    channels: Sequence[Channel],
    labels: LabelGuesser,
    skipped: Sequence[int],
) -> Iterator[Phrase]:
    """What the last skips keep away.

    Args:
        skipped: rows skipped since a track was heard to the end.
    """
    kind, count = _kind(library, channels, labels, skipped)
    if count >= LEAST_SKIPS:
        number = NUMBERS.get(count, count)
        yield say("Less like {kind}: you skipped {number} like it.", kind=kind, number=number)


def _kind(
    library: LibraryArrays,
    channels: Sequence[Channel],
    labels: LabelGuesser,
    skipped: Sequence[int],
) -> tuple[Phrase, int]:
    """What most of some tracks are, and how many of them: the narrowest that holds for most."""
    artists = Counter(library.artists[row] for row in skipped if library.artists[row])
    genres = Counter(
        library.genre_names[genre] for row in skipped for genre in genres_of(library, row)
    )
    guesses = Counter(guess.label for row in skipped for guess in labels.guess(row))
    for names, tell in ((artists, plain), (genres, plain), (guesses, term)):
        for name, count in names.most_common(1):
            if count >= max(LEAST_SKIPS, len(skipped) - 1):
                return tell(name), count
    rows = np.array(skipped, dtype=np.int64)
    if len(rows) < LEAST_SKIPS:
        return NOTHING, 0
    alike = similarity(library, rows, channels) >= ALIKE
    most = int(alike.sum(axis=1).argmax())
    return library.named(int(rows[most])), int(alike[most].sum())
