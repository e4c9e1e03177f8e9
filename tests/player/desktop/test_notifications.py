"""Notifications over a real session bus, to a service that only writes them down."""

import asyncio
import queue
import shutil
import threading
from typing import Annotated, Any

import pytest
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusSignature
from dbus_fast.service import ServiceInterface, dbus_method
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from player.desktop.notifications import escaped
from player.settings import NOTIFY
from tests.player.fakes import make_track

pytestmark = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon")

Text = Annotated[str, DBusSignature("s")]
Number = Annotated[int, DBusSignature("u")]


class Service(ServiceInterface):
    def __init__(self, told: "queue.Queue[tuple[int, str, str, dict[str, Any]]]") -> None:
        super().__init__("org.freedesktop.Notifications")
        self._told = told

    @dbus_method(name="Notify")
    def notify(
        self,
        app: Text,
        replaces: Number,
        icon: Text,
        summary: Text,
        body: Text,
        actions: Annotated[list[str], DBusSignature("as")],
        hints: Annotated[dict[str, Any], DBusSignature("a{sv}")],
        timeout: Annotated[int, DBusSignature("i")],
    ) -> Number:
        self._told.put((replaces, summary, body, hints))
        return 42


@pytest.fixture
def told(bus):
    """What the desktop was told, as it comes in."""
    heard: queue.Queue[tuple[int, str, str, dict[str, Any]]] = queue.Queue()
    ready, over = threading.Event(), threading.Event()

    async def serve() -> None:
        connected = await MessageBus(bus_address=bus).connect()
        connected.export("/org/freedesktop/Notifications", Service(heard))
        await connected.request_name("org.freedesktop.Notifications")
        ready.set()
        while not over.is_set():
            await asyncio.sleep(0.02)
        connected.disconnect()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(10)
    yield heard
    over.set()
    thread.join()


@pytest.fixture
def player(qtbot, told, open_player, memory, monkeypatch):
    """A player whose window nobody looks at."""
    monkeypatch.setattr(
        QGuiApplication, "applicationState", lambda: Qt.ApplicationState.ApplicationInactive
    )
    memory.all[2] = make_track(2, title="<b>Two</b> & more", artist="A & B")
    memory.cover_bytes = b"an image"
    player = open_player(memory)
    qtbot.waitUntil(lambda: player.pages.library.model.rowCount() == 40)
    qtbot.waitUntil(lambda: player._bus._connected is not None)
    return player


def test_each_track_is_told_once_in_the_place_of_the_one_before(qtbot, player, told) -> None:
    player.settings.set(NOTIFY, True)
    player.pages.library.view.play_from(0)
    qtbot.waitUntil(lambda: not told.empty())
    replaces, summary, body, hints = told.get()
    assert (replaces, summary) == (0, "Title 000001")
    assert "Artist 01" in body
    assert hints["desktop-entry"].value == "hearth"
    assert "playing-" in hints["image-path"].value
    player.playback.next()
    qtbot.waitUntil(lambda: not told.empty())
    replaces, summary, body, _hints = told.get()
    assert (replaces, summary) == (42, "<b>Two</b> & more")
    assert "A &amp; B" in body


def test_nobody_is_told_who_does_not_want_it_or_looks(
    qtbot, player, told, memory, monkeypatch
) -> None:
    player.pages.library.view.play_from(0)
    qtbot.waitUntil(lambda: player.playback.current is not None)
    player.settings.set(NOTIFY, True)
    monkeypatch.setattr(
        QGuiApplication, "applicationState", lambda: Qt.ApplicationState.ApplicationActive
    )
    player.playback.next()
    qtbot.waitUntil(lambda: player.playback.current.track.track_id == 2)
    qtbot.wait(150)
    assert told.empty()


def test_mark_up_is_shown_as_it_is_written() -> None:
    assert escaped("<i>&</i>") == "&lt;i&gt;&amp;&lt;/i&gt;"
