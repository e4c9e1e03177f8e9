"""The context menu of tracks, the same wherever tracks are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from player.actions import Actions
from player.theme import Theme
from recommender import GestureKind, Track

CORRECTIONS = (
    (GestureKind.MORE_LIKE_THIS, "More like this", "add"),
    (GestureKind.LESS_LIKE_THIS, "Less like this", "remove"),
    (GestureKind.REST_ARTIST, "Not this artist for a while", "rest"),
    (GestureKind.NEVER_PLAY, "Never choose this", "never"),
)
"""What can be said of a choice: how it is worded, and its icon."""


def track_menu(
    parent: QWidget,
    tracks: Sequence[Track],
    actions: Actions,
    theme: Theme,
    play: Callable[[], object],
) -> QMenu:
    """Build the menu for one or several tracks; ``play`` knows what playing means here."""
    menu = QMenu(parent)

    def add(text: str, icon: str, do: Callable[[], object]) -> None:
        menu.addAction(theme.icon(icon, "muted"), text).triggered.connect(lambda _checked: do())

    first = tracks[0]
    liked = all(track.liked for track in tracks)
    add("Play", "play", play)
    add("Play next", "play_next", lambda: actions.play_next(tracks))
    add("Add to queue", "queue_add", lambda: actions.enqueue(tracks))
    menu.addSeparator()
    add(
        "Take back like" if liked else "Like",
        "heart_full" if liked else "heart",
        lambda: actions.like_all(tracks, not liked),
    )
    if len(tracks) == 1:
        for kind, text, icon in CORRECTIONS:
            add(text, icon, partial(actions.correct, kind, first))
        menu.addSeparator()
        add("Start radio from this", "radio", lambda: actions.start_radio(first))
        add("Show in folder", "folder", lambda: actions.show_in_folder(first))
    return menu
