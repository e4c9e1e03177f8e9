"""The context menu of tracks, the same wherever tracks are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from player.actions import Actions
from player.theme import Theme
from player.translation import QT_TRANSLATE_NOOP, translate
from player.wording import on_button
from recommender import GestureKind, Track

CORRECTIONS = (
    (GestureKind.MORE_LIKE_THIS, QT_TRANSLATE_NOOP("TrackMenu", "More like this"), "add"),
    (GestureKind.LESS_LIKE_THIS, QT_TRANSLATE_NOOP("TrackMenu", "Less like this"), "remove"),
    (
        GestureKind.REST_ARTIST,
        QT_TRANSLATE_NOOP("TrackMenu", "Not this artist for a while"),
        "rest",
    ),
    (GestureKind.NEVER_PLAY, QT_TRANSLATE_NOOP("TrackMenu", "Never choose this"), "never"),
)
"""What can be said of a choice: how it is worded, and its icon."""

MOST_PLAYLISTS = 20
"""More would make a menu that nobody reads; the playlists page has them all."""


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
    add(translate("TrackMenu", "Play"), "play", play)
    add(translate("TrackMenu", "Play next"), "play_next", lambda: actions.play_next(tracks))
    add(translate("TrackMenu", "Add to queue"), "queue_add", lambda: actions.enqueue(tracks))
    _add_playlists(menu, tracks, actions, theme)
    menu.addSeparator()
    add(
        translate("TrackMenu", "Take back like") if liked else translate("TrackMenu", "Like"),
        "heart_full" if liked else "heart",
        lambda: actions.like_all(tracks, not liked),
    )
    if len(tracks) == 1:
        for kind, text, icon in CORRECTIONS:
            add(translate("TrackMenu", text), icon, partial(actions.corrections.say, kind, first))
        menu.addSeparator()
        add(
            translate("TrackMenu", "Start radio from this"),
            "radio",
            lambda: actions.start_radio(first),
        )
        add(
            translate("TrackMenu", "Make a journey from this…"),
            "blend",
            lambda: actions.journey_wanted.emit(first),
        )
        add(
            translate("TrackMenu", "Show in folder"),
            "folder",
            lambda: actions.show_in_folder(first),
        )
    menu.addSeparator()
    add(
        translate("TrackMenu", "Edit tags…"),
        "edit",
        lambda: actions.edit_tags_wanted.emit(list(tracks)),
    )
    return menu


def _add_playlists(menu: QMenu, tracks: Sequence[Track], actions: Actions, theme: Theme) -> None:
    """The way into a playlist: the ones changed last, and a new one."""
    into = menu.addMenu(
        theme.icon("playlist_add", "muted"), translate("TrackMenu", "Add to playlist")
    )
    new = into.addAction(
        theme.icon("playlist_add", "muted"), translate("TrackMenu", "New playlist…")
    )
    new.triggered.connect(lambda: actions.playlists.naming_wanted.emit(list(tracks)))
    known = actions.playlists.made_by_hand[:MOST_PLAYLISTS]
    if known:
        into.addSeparator()
    for playlist in known:
        action = into.addAction(on_button(playlist.name))
        action.triggered.connect(partial(actions.playlists.add, playlist, list(tracks)))
