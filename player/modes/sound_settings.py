"""Keeps the sound as the listener's options say, and an option's change is heard at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from player.playback.controller import PlaybackController
from player.playback.equalisation import BANDS_HZ, MOST_DB, Equalisation
from player.playback.protocol import OutputDevice
from player.settings import (
    BANDS,
    CROSSFADE,
    EQUALISER,
    FADE,
    OUTPUT,
    OUTPUT_NAME,
    PREAMP,
    SPEED,
    VOLUME,
    Settings,
)


class SoundSettings(QObject):
    """One way: who wants another sound sets the option, and this tells the playback."""

    def __init__(self, playback: PlaybackController, settings: Settings) -> None:
        super().__init__(playback)
        self._playback = playback
        self._settings = settings
        shape = self._equalise
        self._appliers = {
            VOLUME.key: lambda: playback.set_volume(settings.get(VOLUME)),
            CROSSFADE.key: lambda: playback.set_crossfade(settings.get(CROSSFADE)),
            FADE.key: lambda: playback.set_fade(settings.get(FADE)),
            SPEED.key: lambda: playback.set_speed(settings.get(SPEED)),
            OUTPUT.key: self._choose_device,
            **dict.fromkeys((EQUALISER.key, PREAMP.key, BANDS.key), shape),
        }
        for key in (VOLUME.key, CROSSFADE.key, FADE.key, SPEED.key, OUTPUT.key, EQUALISER.key):
            self._appliers[key]()
        settings.option_changed.connect(self._on_option_changed)
        playback.volume_changed.connect(lambda volume: settings.set(VOLUME, volume))

    def _on_option_changed(self, key: str) -> None:
        if key == VOLUME.key and self._settings.get(VOLUME) == self._playback.volume:
            return  # it was the playback that said so
        if key in self._appliers:
            self._appliers[key]()

    def _equalise(self) -> None:
        on = self._settings.get(EQUALISER)
        self._playback.set_equalisation(kept_equalisation(self._settings) if on else Equalisation())

    def _choose_device(self) -> None:
        device = OutputDevice(self._settings.get(OUTPUT), self._settings.get(OUTPUT_NAME))
        if device.device_id != self._playback.device.device_id:
            self._playback.choose_device(device)


def kept_equalisation(settings: Settings) -> Equalisation:
    """What the equaliser does when it is on; flat where the file says nothing sensible."""
    try:
        gains_db = tuple(float(word) for word in settings.get(BANDS).split())
    except ValueError:
        gains_db = ()
    if len(gains_db) != len(BANDS_HZ) or not all(abs(gain) <= MOST_DB for gain in gains_db):
        gains_db = (0.0,) * len(BANDS_HZ)
    return Equalisation(settings.get(PREAMP), gains_db)


def keep_equalisation(settings: Settings, equalisation: Equalisation) -> None:
    """Keep the bands and what comes before them; whether it is on is another option."""
    settings.set(PREAMP, equalisation.preamp_db)
    settings.set(BANDS, " ".join(f"{gain:g}" for gain in equalisation.gains_db))


def keep_device(settings: Settings, device: OutputDevice) -> None:
    """Keep a choice of sound device; without an id it follows the system."""
    settings.set(OUTPUT_NAME, device.name if device.device_id else "")
    settings.set(OUTPUT, device.device_id)
