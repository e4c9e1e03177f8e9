"""What reasons and notes are put together from: times, counts of plays, likeness, tracks."""

from __future__ import annotations

import numpy as np

from recommender.entities import ChannelName
from recommender.phrases import Phrase, in_a_row, plain, say
from recommender.ranking.library import LibraryArrays
from recommender.ranking.tallies import Tally

TIMES_OF_WEEK = (
    say("on weekday nights"),
    say("on weekday mornings"),
    say("on weekday afternoons"),
    say("on weekday evenings"),
    say("on weekend nights"),
    say("on weekend mornings"),
    say("on weekend afternoons"),
    say("on weekend evenings"),
)
"""In the order of :func:`recommender.ranking.history.moment_of`."""
NUMBERS = {1: say("once"), 2: say("twice")}
SHARED_TERMS = 3


def times_heard(tally: Tally) -> Phrase:
    """How often something was heard, and to the end."""
    times = NUMBERS.get(tally.heard) or say("{n} times", n=tally.heard)
    if not tally.finished:
        return say("{times}, never to the end", times=times)
    return say("{times}, {finished} to the end", times=times, finished=tally.finished)


def days_ago(days: int) -> Phrase:
    """How long ago something was."""
    return (say("today"), say("yesterday"))[days] if days < 2 else say("{n} days ago", n=days)


def alike(channel: ChannelName, track: Phrase) -> Phrase:
    """That a track is like another to a channel, without a full stop."""
    match channel:
        case ChannelName.SOUND:
            return say("Sounds like {track}", track=track)
        case ChannelName.WORDS:
            return say("Described like {track}", track=track)
    return say("Goes together with {track}", track=track)


def close_to(channel: ChannelName, track: Phrase) -> Phrase:
    """That a track is near to another in a channel, without a full stop."""
    match channel:
        case ChannelName.SOUND:
            return say("Close in sound to {track}", track=track)
        case ChannelName.WORDS:
            return say("Close in words to {track}", track=track)
    return say("Played together with {track}", track=track)


def who(library: LibraryArrays, row: int) -> Phrase:
    """The artist of a track."""
    artist = library.artists[row]
    return plain(artist) if artist else say("this artist")


def with_shared_terms(library: LibraryArrays, row: int, other: int) -> Phrase:
    """The name of the other track, with the weightiest words that both have."""
    named, terms = library.named(other), library.terms
    if not len(library.term_names):
        return named
    own, of_other = (slice(terms.indptr[at], terms.indptr[at + 1]) for at in (row, other))
    shared, here, there = np.intersect1d(
        terms.indices[own], terms.indices[of_other], return_indices=True
    )
    weights = terms.data[own][here] * terms.data[of_other][there]
    order = np.argsort(-weights, kind="stable")[:SHARED_TERMS]
    words = [library.term_names[int(shared[place])] for place in order]
    return say("{track} ({words})", track=named, words=in_a_row(words)) if words else named
