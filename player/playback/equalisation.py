"""What the equaliser is to do: bands, gains and presets, without the means to do it."""

from __future__ import annotations

from dataclasses import dataclass

BANDS_HZ = (31, 62, 125, 250, 500, 1000, 2000, 4000, 8000, 16000)
MOST_DB = 12.0
_FLAT = (0.0,) * len(BANDS_HZ)


@dataclass(frozen=True, slots=True)
class Equalisation:
    """Decibels before the bands, and in each of :data:`BANDS_HZ`."""

    preamp_db: float = 0.0
    gains_db: tuple[float, ...] = _FLAT

    def __post_init__(self) -> None:
        if len(self.gains_db) != len(BANDS_HZ):
            raise ValueError(f"{len(self.gains_db)} gains for {len(BANDS_HZ)} bands")

    @property
    def flat(self) -> bool:
        """Nothing is changed by it."""
        return not self.preamp_db and not any(self.gains_db)


PRESETS = {
    "Flat": Equalisation(),
    "Acoustic": Equalisation(-3.0, (3, 3, 2, 0.5, 1, 1, 2, 2.5, 2, 1.5)),
    "Bass boost": Equalisation(-6.0, (6, 5, 4, 2.5, 1, 0, 0, 0, 0, 0)),
    "Bass cut": Equalisation(0.0, (-6, -5, -4, -2.5, -1, 0, 0, 0, 0, 0)),
    "Classical": Equalisation(-3.0, (2, 2, 1.5, 1, 0, 0, 0, 1, 2, 3)),
    "Electronic": Equalisation(-5.0, (5, 4, 1.5, 0, -1.5, 0.5, 1, 2, 4, 4.5)),
    "Jazz": Equalisation(-3.0, (2.5, 2, 1, 1.5, -1, -1, 0, 1, 2, 2.5)),
    "Late evening": Equalisation(-2.0, (-3, -2, 0, 1, 2, 2, 1.5, 0, -1.5, -3)),
    "Pop": Equalisation(-3.0, (-1, 0, 1.5, 2.5, 3, 2, 1, 0, -0.5, -1)),
    "Rock": Equalisation(-4.0, (4, 3, 1.5, 0, -1, -0.5, 1, 2.5, 3.5, 4)),
    "Small speakers": Equalisation(-5.0, (-6, -3, 3, 5, 3, 1, 1, 2, 2, 1)),
    "Spoken word": Equalisation(-3.0, (-6, -4, -2, 0, 1.5, 3, 3, 2, 0, -2)),
    "Treble boost": Equalisation(-5.0, (0, 0, 0, 0, 0, 1, 2.5, 4, 5, 5)),
}
