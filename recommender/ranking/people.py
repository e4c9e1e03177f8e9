"""From facts and playlists to the model of what is listened to together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from recommender.collaborative.factorisation import CollaborativeModel, fit
from recommender.collaborative.matrix import (
    interaction_matrix,
    playlist_rows,
    season_rows,
    session_rows,
)
from recommender.entities import Gesture, Interaction
from recommender.policy.reward import rewards, sessions


def fit_people(
    interactions: Sequence[Interaction],
    gestures: Sequence[Gesture],
    playlists: Sequence[Sequence[int]],
    now: datetime,
) -> CollaborativeModel | None:
    """Fit on sessions, playlists made by hand (track ids) and seasons; None when too few.

    Heavy (seconds on a large history): call it from a background task.
    """
    moment = now.timestamp()
    reward_of = {
        id(play): reward
        for play, reward in zip(interactions, rewards(interactions, gestures), strict=True)
    }
    judged = [
        [(play, reward_of[id(play)]) for play in session] for session in sessions(interactions)
    ]
    rows = [
        *session_rows(judged, moment),
        *playlist_rows(playlists),
        *season_rows([play for session in judged for play in session], moment),
    ]
    return fit(interaction_matrix(rows))
