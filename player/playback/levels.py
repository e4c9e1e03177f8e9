"""Levels: by how much each track is turned up or down, so that all are equally loud.

ReplayGain 2.0 (https://wiki.hydrogenaud.io/index.php?title=ReplayGain_2.0_specification): tags
first; where they are silent, our own EBU R128 measurement against the same reference.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from enum import StrEnum

from player.playback.play_queue import album_key
from recommender import Loudness, Track

REFERENCE_LUFS = -18.0


class GainMode(StrEnum):
    """What is made equally loud."""

    OFF = "off"
    TRACK = "track"
    ALBUM = "album"
    AUTO = "auto"
    """Tracks, but an album heard in one piece keeps its inner balance."""


class Levels:
    """Knows the mode and what was measured."""

    def __init__(self) -> None:
        self.mode = GainMode.AUTO
        self._measured: dict[int, Loudness] = {}

    def learn(self, measured: Mapping[int, Loudness]) -> None:
        """Take measurements by track id."""
        self._measured.update(measured)

    def needs(self, track: Track) -> bool:
        """Whether only a measurement could tell how loud a track is, and there is none."""
        gain = track.replay_gain
        tagged = gain.track_gain_db is not None or gain.album_gain_db is not None
        return not tagged and track.track_id not in self._measured

    def gain_db(self, track: Track, beside: Iterable[Track] = ()) -> float:
        """The gain for a track between its neighbours in the queue; never one that clips."""
        if self.mode is GainMode.OFF:
            return 0.0
        gain = track.replay_gain
        by_track = gain.track_gain_db, gain.track_peak
        by_album = gain.album_gain_db, gain.album_peak or gain.track_peak
        tagged = [by_album, by_track] if self._in_album(track, beside) else [by_track, by_album]
        for gain_db, peak in tagged:
            if gain_db is not None:
                return _without_clipping(gain_db, peak)
        loudness = self._measured.get(track.track_id)
        if loudness is None:
            return 0.0
        peak_db = loudness.true_peak_db
        peak = None if peak_db is None else 10.0 ** (peak_db / 20.0)
        return _without_clipping(REFERENCE_LUFS - loudness.lufs, peak)

    def _in_album(self, track: Track, beside: Iterable[Track]) -> bool:
        if self.mode is GainMode.AUTO:
            album = album_key(track)
            return any(album is not None and album == album_key(other) for other in beside)
        return self.mode is GainMode.ALBUM


def _without_clipping(gain_db: float, peak: float | None) -> float:
    """As much of the gain as the peak leaves room for; of an unknown peak, none upwards."""
    headroom_db = -20.0 * math.log10(peak) if peak else 0.0
    return min(gain_db, headroom_db)
