"""MPRIS 2.2 as D-Bus sees it: https://specifications.freedesktop.org/mpris-spec/2.2/."""

# No postponed annotations here: dbus-fast reads the D-Bus types from them.
from collections.abc import Callable
from typing import Annotated, Any

from dbus_fast import DBusError, ErrorType, PropertyAccess, Variant
from dbus_fast.annotations import (
    DBusBool,
    DBusDict,
    DBusDouble,
    DBusInt64,
    DBusObjectPath,
    DBusSignature,
    DBusStr,
)
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

from player.desktop.entry import MIME_TYPES
from player.desktop.shown import Shown
from player.playback.play_queue import Repeat
from player.playback.protocol import PlaybackState
from player.playback.sound_control import FASTEST, SLOWEST

BUS_NAME = "org.mpris.MediaPlayer2.hearth"
PATH = "/org/mpris/MediaPlayer2"
NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
STATUSES = {
    PlaybackState.STOPPED: "Stopped",
    PlaybackState.OPENING: "Playing",
    PlaybackState.PLAYING: "Playing",
    PlaybackState.PAUSED: "Paused",
}
LOOPS = {Repeat.OFF: "None", Repeat.ALL: "Playlist", Repeat.ONE: "Track"}

DBusTexts = Annotated[list[str], DBusSignature("as")]
Do = Callable[[str, Any], None]
"""(command, argument) → the window's thread."""


def metadata_of(shown: Shown) -> dict[str, Variant]:
    """The track in the words of the specification; what is not known is left out."""
    found = {"mpris:trackid": Variant("o", track_path(shown))}
    track = shown.track
    if track is None:
        return found
    found["mpris:length"] = Variant("x", round(shown.duration_s * 1e6))
    texts = {"xesam:title": track.title, "xesam:album": track.album, "mpris:artUrl": shown.art_url}
    lists = {
        "xesam:artist": track.artist,
        "xesam:albumArtist": track.album_artist,
        "xesam:genre": track.genre,
    }
    found |= {key: Variant("s", text) for key, text in texts.items() if text}
    found |= {key: Variant("as", [text]) for key, text in lists.items() if text}
    if track.track_number:
        found["xesam:trackNumber"] = Variant("i", track.track_number)
    return found


def track_path(shown: Shown) -> str:
    """The object path that stands for the entry."""
    return f"/org/hearth/entry/{shown.entry_id}" if shown.entry_id else NO_TRACK


def properties_of(shown: Shown) -> dict[str, Any]:
    """What changes, by its name on the bus."""
    return {
        "PlaybackStatus": STATUSES[shown.state],
        "LoopStatus": LOOPS[shown.repeat],
        "Shuffle": shown.shuffled,
        "Metadata": metadata_of(shown),
        "Volume": shown.volume,
        "Rate": shown.speed,
        "CanGoNext": shown.has_queue,
        "CanGoPrevious": shown.has_queue,
        "CanPlay": shown.has_queue,
        "CanPause": shown.has_queue,
        "CanSeek": shown.track is not None,
    }


class Root(ServiceInterface):
    """The application itself."""

    def __init__(self, do: Do) -> None:
        super().__init__("org.mpris.MediaPlayer2")
        self._do = do

    @dbus_method(name="Raise")
    def bring_to_front(self) -> None:
        """Bring the window to the front."""
        self._do("raise", None)

    @dbus_method(name="Quit")
    def quit(self) -> None:
        """End the player."""
        self._do("quit", None)

    @dbus_property(access=PropertyAccess.READ, name="Identity")
    def identity(self) -> DBusStr:
        """The name to show."""
        return "Hearth"

    @dbus_property(access=PropertyAccess.READ, name="DesktopEntry")
    def desktop_entry(self) -> DBusStr:
        """Name of the .desktop file."""
        return "hearth"

    @dbus_property(access=PropertyAccess.READ, name="CanQuit")
    def can_quit(self) -> DBusBool:
        """It can."""
        return True

    @dbus_property(access=PropertyAccess.READ, name="CanRaise")
    def can_raise(self) -> DBusBool:
        """It can."""
        return True

    @dbus_property(access=PropertyAccess.READ, name="HasTrackList")
    def has_track_list(self) -> DBusBool:
        """The optional interface is not offered."""
        return False

    @dbus_property(access=PropertyAccess.READ, name="SupportedUriSchemes")
    def uri_schemes(self) -> DBusTexts:
        """Files of this machine."""
        return ["file"]

    @dbus_property(access=PropertyAccess.READ, name="SupportedMimeTypes")
    def mime_types(self) -> DBusTexts:
        """What the menu entry names, too."""
        return list(MIME_TYPES)


class PlayerInterface(ServiceInterface):
    """What plays, and the commands."""

    def __init__(self, do: Do, position_s: Callable[[], float], shown: Shown) -> None:
        super().__init__("org.mpris.MediaPlayer2.Player")
        self._do = do
        self._position_s = position_s
        self._shown = shown

    def show(self, shown: Shown) -> None:
        """Tell the bus what is different now."""
        before, now = properties_of(self._shown), properties_of(shown)
        self._shown = shown
        changed = {name: value for name, value in now.items() if value != before[name]}
        if changed:
            self.emit_properties_changed(changed)

    @dbus_method(name="Next")
    def next(self) -> None:
        """Skip what plays."""
        self._do("next", None)

    @dbus_method(name="Previous")
    def previous(self) -> None:
        """Go back."""
        self._do("previous", None)

    @dbus_method(name="Pause")
    def pause(self) -> None:
        """Hold the sound."""
        self._do("pause", None)

    @dbus_method(name="PlayPause")
    def play_pause(self) -> None:
        """Pause or go on."""
        self._do("toggle", None)

    @dbus_method(name="Stop")
    def stop(self) -> None:
        """Fall silent."""
        self._do("stop", None)

    @dbus_method(name="Play")
    def play(self) -> None:
        """Go on."""
        self._do("play", None)

    @dbus_method(name="Seek")
    def seek(self, offset_us: DBusInt64) -> None:
        """Go so far on or back."""
        self._do("seek_by", offset_us / 1e6)

    @dbus_method(name="SetPosition")
    def set_position(self, track: DBusObjectPath, position_us: DBusInt64) -> None:
        """Go to a place, if that track still plays."""
        if track == track_path(self._shown) and 0 <= position_us <= self._shown.duration_s * 1e6:
            self._do("seek", position_us / 1e6)

    @dbus_method(name="OpenUri")
    def open_uri(self, uri: DBusStr) -> None:
        """Play a file."""
        if not uri.startswith("file:"):
            raise DBusError(ErrorType.NOT_SUPPORTED, "Hearth plays files of this machine.")
        self._do("open", uri)

    @dbus_signal(name="Seeked")
    def seeked(self, position_us: int) -> DBusInt64:
        """The position jumped."""
        return position_us

    @dbus_property(access=PropertyAccess.READ, name="PlaybackStatus")
    def playback_status(self) -> DBusStr:
        """Playing, Paused or Stopped."""
        return STATUSES[self._shown.state]

    @dbus_property(name="LoopStatus")
    def loop_status(self) -> DBusStr:
        """None, Track or Playlist."""
        return LOOPS[self._shown.repeat]

    @loop_status.setter
    def loop_status_setter(self, value: DBusStr) -> None:
        """Repeat nothing, the track or the queue."""
        for repeat, name in LOOPS.items():
            if name == value:
                self._do("repeat", repeat)

    @dbus_property(name="Shuffle")
    def shuffle(self) -> DBusBool:
        """Whether what is to come is in a random order."""
        return self._shown.shuffled

    @shuffle.setter
    def shuffle_setter(self, value: DBusBool) -> None:
        """Shuffle, or not."""
        self._do("shuffle", value)

    @dbus_property(name="Volume")
    def volume(self) -> DBusDouble:
        """0..1."""
        return self._shown.volume

    @volume.setter
    def volume_setter(self, value: DBusDouble) -> None:
        """Set it."""
        self._do("volume", value)

    @dbus_property(access=PropertyAccess.READ, name="Metadata")
    def metadata(self) -> DBusDict:
        """What plays."""
        return metadata_of(self._shown)

    @dbus_property(access=PropertyAccess.READ, name="Position")
    def position(self) -> DBusInt64:
        """Microseconds into the track."""
        return round(self._position_s() * 1e6)

    @dbus_property(name="Rate")
    def rate(self) -> DBusDouble:
        """1 as recorded, 2 twice as fast."""
        return self._shown.speed

    @rate.setter
    def rate_setter(self, value: DBusDouble) -> None:
        """Play faster or slower."""
        self._do("rate", value)

    @dbus_property(access=PropertyAccess.READ, name="MinimumRate")
    def minimum_rate(self) -> DBusDouble:
        """The slowest."""
        return SLOWEST

    @dbus_property(access=PropertyAccess.READ, name="MaximumRate")
    def maximum_rate(self) -> DBusDouble:
        """The fastest."""
        return FASTEST

    @dbus_property(access=PropertyAccess.READ, name="CanGoNext")
    def can_go_next(self) -> DBusBool:
        """Whether there is a queue."""
        return self._shown.has_queue

    @dbus_property(access=PropertyAccess.READ, name="CanGoPrevious")
    def can_go_previous(self) -> DBusBool:
        """Whether there is a queue."""
        return self._shown.has_queue

    @dbus_property(access=PropertyAccess.READ, name="CanPlay")
    def can_play(self) -> DBusBool:
        """Whether there is a queue."""
        return self._shown.has_queue

    @dbus_property(access=PropertyAccess.READ, name="CanPause")
    def can_pause(self) -> DBusBool:
        """Whether there is a queue."""
        return self._shown.has_queue

    @dbus_property(access=PropertyAccess.READ, name="CanSeek")
    def can_seek(self) -> DBusBool:
        """Whether something plays."""
        return self._shown.track is not None

    @dbus_property(access=PropertyAccess.READ, name="CanControl")
    def can_control(self) -> DBusBool:
        """Yes."""
        return True
