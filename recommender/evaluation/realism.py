"""How real simulated listeners look, by the same figures as year-long histories of real ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recommender.entities import Interaction
from recommender.evaluation.skips import foretell
from recommender.policy.reward import Fact, is_completion, is_skip, judgements
from recommender.policy.state import SessionState, state_features
from recommender.ranking.history import History
from recommender.ranking.library import LibraryArrays

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Realism:
    """Means over listeners; real ones: .79, .81, 73 % and 27 %.

    Attributes:
        state_auc: how well the state of the session alone tells skips.
        state_and_track_auc: the same with what was done with track and artist before.
        repeats: share of completed plays of tracks completed before.
    """

    state_auc: float
    state_and_track_auc: float
    repeats: float
    skip_rate: float


def realism(library: LibraryArrays, histories: Sequence[Sequence[Fact]]) -> Realism:
    """The figures of own listening, one history a listener, in order."""
    rows = [figures for history in histories if (figures := _figures(library, history))]
    return Realism(*np.mean(rows, axis=0).tolist())


def _figures(library: LibraryArrays, facts: Sequence[Fact]) -> tuple[float, ...]:
    """The four figures of one listener; none where nothing or everything was skipped."""
    history, state = History(library), SessionState()
    states, tracks, skipped = [], [], []
    completed, repeated, known = 0, 0, set[int]()
    for judged in judgements(facts):
        play, row = judged.fact, library.row_of[judged.fact.track_id]
        if isinstance(play, Interaction) and judged.reward is not None:
            states.append(state_features(state, play.started_at, play.origin))
            tracks.append(_before(library, history, row, play.started_at.timestamp()))
            skipped.append(is_skip(play))
            if is_completion(play):
                completed, repeated = completed + 1, repeated + (row in known)
                known.add(row)
        state = state.after(judged, row, familiar=bool(np.isfinite(history.last_heard[row])))
        history.take(judged, row)
    of_states = np.array(states)
    both = np.hstack([of_states, np.array(tracks)])
    told = foretell({"state": of_states, "both": both}, np.array(skipped))
    if not told:
        return ()
    aucs = [one.auc for one in told]
    return (*aucs, repeated / max(completed, 1), float(np.mean(skipped)))


def _before(library: LibraryArrays, history: History, row: int, now: float) -> Floats:
    """What was done with the track and its artist before."""
    rate, evidence = history.tracks.read(np.array([row]), now)
    artist = history.artists.read(np.array([library.artist_of[row]]), now)[0]
    return np.concatenate([rate, evidence, artist])
