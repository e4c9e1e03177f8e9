"""Which sound device to play on: the one the listener chose, else the one the system says.

Sound never moves by itself to a device that was not the listener's choice: where the device that
was playing vanishes, it waits, and goes on when that device is back or the listener wants it to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from player.playback.protocol import OutputDevice


@dataclass(frozen=True, slots=True)
class Use:
    """Play on this one."""

    device: OutputDevice


@dataclass(frozen=True, slots=True)
class Wait:
    """Hold the sound until this device is there."""

    device: OutputDevice
    detail: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is no device at all."""


class OutputChoice:
    """Remembers what is wanted, used and waited for; each decision is told once."""

    def __init__(self) -> None:
        self._wanted: OutputDevice | None = None
        self._awaited: OutputDevice | None = None
        self._anything = False
        self._last: Use | Wait | Nothing | None = None

    @property
    def used(self) -> OutputDevice | None:
        """The device in use."""
        return self._last.device if isinstance(self._last, Use) else None

    @property
    def waiting(self) -> bool:
        """The sound is held for a device that is not there."""
        return self._awaited is not None

    def want(self, device: OutputDevice | None) -> None:
        """The listener chooses a device; None follows the system."""
        self._wanted = device
        self._awaited = None
        self._anything = False

    def want_anything(self) -> None:
        """The listener wants to hear it now, wherever; his chosen device still comes first."""
        self._awaited = None
        self._anything = True

    def decide(
        self, devices: Sequence[OutputDevice], default_id: str
    ) -> Use | Wait | Nothing | None:
        """What to do with these devices there; None when nothing is to be changed."""
        decision = self._decided({device.device_id: device for device in devices}, default_id)
        if decision == self._last:
            return None
        self._last = decision
        return decision

    def _decided(self, there: dict[str, OutputDevice], default_id: str) -> Use | Wait | Nothing:
        used = self.used
        if self._awaited is not None:
            back = there.get(self._awaited.device_id)
            if back is None:
                assert self._last is not None
                return self._last
            self._awaited = None
            return Use(back)
        wanted = there.get(self._wanted.device_id) if self._wanted else None
        if wanted is not None:
            return Use(wanted)
        if used is not None and used.device_id not in there:
            return self._wait(used, "has gone: waiting for it to come back.")
        if self._wanted is not None and not self._anything:
            return self._wait(self._wanted, "is not there: waiting for it.")
        default = there.get(default_id) or next(iter(there.values()), None)
        return Use(default) if default else Nothing()

    def _wait(self, device: OutputDevice, why: str) -> Wait:
        self._awaited = device
        return Wait(device, f"{device.name} {why}")
