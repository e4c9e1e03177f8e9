"""The context menu of tracks, the same wherever tracks are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from player.actions import Actions
from player.theme import Theme
from recommender import Track


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
        add("Less like this", "remove", lambda: actions.less_like_this(first))
        add("Never choose this", "never", lambda: actions.never_play(first))
        menu.addSeparator()
        add("Play similar tracks", "similar", lambda: actions.play_similar(first))
        add("Show in folder", "folder", lambda: actions.show_in_folder(first))
    return menu
