"""The commands of the window (text, icon, shortcut) and the menu they stand in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from player.theme import Theme
from player.translation import translate


@dataclass(frozen=True, slots=True)
class Command:
    """How one verb is named, drawn and reached by keyboard."""

    name: str
    text: str
    icon: str
    """Empty for what is switched on and off: there the menu shows a tick."""
    shortcut: str = ""


COMMANDS = (
    Command("toggle", "Play or pause", "play", "Space"),
    Command("next", "Next track", "next", "Ctrl+Right"),
    Command("previous", "Previous track", "previous", "Ctrl+Left"),
    Command("shuffle", "Shuffle", "", "Ctrl+S"),
    Command("shuffle_albums", "Shuffle albums", "", "Ctrl+Shift+S"),
    Command("repeat", "Repeat", "repeat", "Ctrl+R"),
    Command("endless", "Go on when the queue runs out", "", "Ctrl+E"),
    Command("radio", "Start radio from what is playing", "radio", "Ctrl+Shift+R"),
    Command("stop_after", "Stop after this track", "", "Ctrl+T"),
    Command("undo", "Undo the last change of the queue", "undo", "Ctrl+Z"),
    Command("repeat_part", "Repeat a passage from here", "repeat_part", "Ctrl+B"),
    Command("history", "Played in this session…", "clock", "Ctrl+H"),
    Command("gain", "Equal loudness", "volume"),
    Command("equaliser", "Equaliser…", "equaliser", "Ctrl+Shift+E"),
    Command("crossfade", "Crossfade", "crossfade"),
    Command("speed", "Speed", "speed"),
    Command("output", "Sound device", "speaker"),
    Command("sleep", "Sleep timer", "sleep"),
    Command("louder", "Louder", "volume", "Ctrl+Up"),
    Command("quieter", "Quieter", "volume", "Ctrl+Down"),
    Command("like", "Like what is playing", "heart", "Ctrl+L"),
    Command("discover", "Discover", "flame", "Ctrl+D"),
    Command("search", "Search", "search", "Ctrl+F"),
    Command("show_now_playing", "Show what plays", "wave", "Ctrl+0"),
    Command("show_discover", "Show Discover", "flame", "Ctrl+1"),
    Command("show_library", "Show library", "library", "Ctrl+2"),
    Command("show_albums", "Show albums", "albums", "Ctrl+3"),
    Command("show_artists", "Show artists", "artists", "Ctrl+6"),
    Command("show_genres", "Show genres", "genres", "Ctrl+7"),
    Command("show_years", "Show years", "years", "Ctrl+8"),
    Command("show_folders", "Show folders", "folder", "Ctrl+9"),
    Command("show_queue", "Show queue", "queue", "Ctrl+4"),
    Command("show_playlists", "Show playlists", "playlist", "Ctrl+5"),
    Command("show_paths", "Show blends and journeys", "blend", "Ctrl+K"),
    Command("show_sound_map", "Show sound map", "map", "Ctrl+M"),
    Command("show_taste", "Show your taste", "taste", "Ctrl+Y"),
    Command("show_learning", "Show whether it is learning", "learning", "Ctrl+G"),
    Command("queue_panel", "Show what comes next", "", "Ctrl+J"),
    Command("full_screen", "Full screen", "", "F11"),
    Command("look", "Look", "moon"),
    Command("profile", "Whose listening it is", "listener"),
    Command("guest", "Guest: learn nothing", "", "Ctrl+Shift+G"),
    Command("add_folder", "Add music folder…", "folder_add", "Ctrl+O"),
    Command("rescan", "Look for new music", "refresh", "F5"),
    Command("analysis", "Analyse in the background", ""),
    Command("import_history", "Bring listening history…", "download"),
    Command("models", "Install the listening models", "download"),
    Command("duplicates", "Find duplicates…", "copies"),
    Command("problems", "Files with problems…", "warning"),
    Command("preferences", "Preferences…", "settings", "Ctrl+,"),
    Command("shortcuts", "Keyboard shortcuts", "keyboard", "F1"),
    Command("menu", "Menu", "more", "F10"),
    Command("quit", "Quit", "quit", "Ctrl+Q"),
)


MENU: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Playback",
        (
            *("shuffle", "shuffle_albums", "repeat", "repeat_part", "endless", "radio"),
            *("stop_after", "sleep", "undo", "history"),
        ),
    ),
    ("Sound", ("gain", "equaliser", "crossfade", "speed", "output")),
    (
        "Library",
        ("add_folder", "rescan", "import_history", "analysis", "models", "duplicates", "problems"),
    ),
    ("Listener", ("profile", "guest")),
    ("View", ("queue_panel", "full_screen", "look")),
    ("", ("preferences", "shortcuts", "quit")),
)
"""The window's menu: each group is a submenu, the last one stands in the menu itself."""


def build_actions(window: QWidget, theme: Theme) -> dict[str, QAction]:
    """One QAction a command, added to the window so that its shortcut works everywhere."""
    actions = {}
    for command in COMMANDS:
        action = QAction(translate("Commands", command.text), window)
        action.setObjectName(command.name)
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
        window.addAction(action)
        actions[command.name] = action

    def dress() -> None:
        for command in COMMANDS:
            if command.icon:
                actions[command.name].setIcon(theme.icon(command.icon, "muted"))

    theme.changed.connect(dress)
    dress()
    return actions
