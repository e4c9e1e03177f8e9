"""The desktop's session bus, in a thread of its own: the window never waits for it."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

log = logging.getLogger(__name__)

_FAREWELL_S = 2.0


@dataclass(frozen=True, slots=True)
class _Connected:
    """What other threads need to reach the bus's thread."""

    loop: asyncio.AbstractEventLoop
    over: asyncio.Event
    bus: MessageBus


class SessionBus:
    """Connects where systems have such a bus, and does nothing elsewhere."""

    def __init__(self) -> None:
        self._joined: list[Callable[[MessageBus], Awaitable[None]]] = []
        self._guard = threading.Lock()
        # Both are guarded.
        self._connected: _Connected | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="session-bus", daemon=True)

    def when_joined(self, joined: Callable[[MessageBus], Awaitable[None]]) -> None:
        """Call this, in its thread, once the bus is there; to be said before :meth:`start`."""
        self._joined.append(joined)

    def start(self) -> None:
        """Look for a session bus."""
        if sys.platform.startswith("linux"):
            self._thread.start()

    def stop(self) -> None:
        """Leave the bus."""
        with self._guard:
            self._stopped = True
            if self._connected is not None:
                self._connected.loop.call_soon_threadsafe(self._connected.over.set)
        if self._thread.is_alive():
            self._thread.join(_FAREWELL_S)

    def post(self, act: Callable[[MessageBus], None]) -> None:
        """Do this in the bus's thread; without a bus it is dropped."""
        with self._guard:
            if self._connected is not None:
                self._connected.loop.call_soon_threadsafe(act, self._connected.bus)

    def spawn(self, act: Callable[[MessageBus], Coroutine[Any, Any, None]]) -> bool:
        """The same for what waits for answers; False when there is no bus."""
        with self._guard:
            if self._connected is None:
                return False
            asyncio.run_coroutine_threadsafe(act(self._connected.bus), self._connected.loop)
            return True

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception:
            log.warning("The session bus was lost", exc_info=True)

    async def _serve(self) -> None:
        from dbus_fast.aio import MessageBus
        from dbus_fast.errors import AuthError, InvalidAddressError

        try:
            bus = await MessageBus().connect()
        except (OSError, InvalidAddressError, AuthError) as error:
            log.info("There is no session bus: %s", error)
            return
        over = asyncio.Event()
        with self._guard:
            self._connected = _Connected(asyncio.get_running_loop(), over, bus)
            stopped = self._stopped
        for joined in self._joined:
            await joined(bus)
        if not stopped:
            lost = bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
            ends = [asyncio.ensure_future(end) for end in (over.wait(), lost)]
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            for end in ends:
                end.cancel()
        with self._guard:
            self._connected = None
        bus.disconnect()
