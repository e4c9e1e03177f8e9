"""Album covers: abstract pictures drawn with arrays, one manner per style, as PNG bytes."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

SIDE = 512
"""Width and height of a cover in pixels."""

Field = NDArray[np.float64]
"""One value a pixel, (SIDE, SIDE)."""
Picture = NDArray[np.float64]
"""Red, green, blue in 0..1, (SIDE, SIDE, 3)."""


def draw_cover(style: str, variant: int, seed: int) -> bytes:
    """The cover of an album as a PNG file; the same arguments give the same bytes.

    Args:
        variant: even or odd, for the first or second palette of the style.
    """
    picture = MANNERS[style](np.random.default_rng(seed), variant)
    return png(np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8))


def png(pixels: NDArray[np.uint8]) -> bytes:
    """A PNG file of 8-bit RGB pixels (height, width, 3)."""
    height, width, _ = pixels.shape
    lines = pixels.astype(np.int16)
    lines[1:] -= pixels[:-1]  # filter 2: each line as the difference to the one above
    filtered = (lines & 255).astype(np.uint8).reshape(height, -1)
    rows = np.concatenate((np.full((height, 1), 2, np.uint8), filtered), axis=1)

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", header),
            chunk(b"IDAT", zlib.compress(rows.tobytes(), 9)),
            chunk(b"IEND", b""),
        )
    )


def _plane() -> tuple[Field, Field]:
    """x to the right and y down, both -1..1."""
    y, x = np.mgrid[-1 : 1 : SIDE * 1j, -1 : 1 : SIDE * 1j]
    return x, y


def _colour(text: str) -> NDArray[np.float64]:
    """A colour from six hexadecimal digits."""
    return np.array([int(text[i : i + 2], 16) / 255 for i in (0, 2, 4)])


def _colours(*texts: str) -> list[NDArray[np.float64]]:
    return [_colour(text) for text in texts]


def _blend(under: Picture, colour: NDArray[np.float64], mask: Field) -> Picture:
    """``colour`` laid over a picture where the mask says so."""
    weight = np.clip(mask, 0, 1)[..., None]
    return under * (1 - weight) + colour * weight


def _within(distance: Field, softness: float = 0.006) -> Field:
    """1 where a distance is negative, 0 where it is positive, smooth between."""
    return np.asarray(np.clip(0.5 - distance / softness, 0, 1))


def _gradient(top: NDArray[np.float64], bottom: NDArray[np.float64]) -> Picture:
    _, y = _plane()
    return top + (bottom - top) * ((y + 1) / 2)[..., None]


def _clouds(rng: np.random.Generator, size: float) -> Field:
    """Smooth noise of unit spread; ``size`` is that of its features in pixels."""
    smooth = gaussian_filter(rng.normal(size=(SIDE, SIDE)), size, mode="wrap")
    return np.asarray(smooth / smooth.std())


def _ambient(rng: np.random.Generator, variant: int) -> Picture:
    """Ranges of hills fading into mist below a pale sun."""
    x, y = _plane()
    skies = (_colours("f3d9c6", "8fb3c9", "1f3b57"), _colours("e9e4f0", "a6a3cf", "34325f"))
    top, mist, deep = skies[variant % 2]
    picture = _gradient(top, mist)
    sun_x, sun_y = rng.uniform(-0.4, 0.4), rng.uniform(-0.5, -0.3)
    away = np.hypot(x - sun_x, y - sun_y)
    picture = _blend(picture, np.ones(3), 0.5 * np.exp(-((away / 0.5) ** 2)))
    picture = _blend(picture, _colour("fffaf0"), _within(away - 0.17))
    for i in range(7):
        waves = sum(
            rng.uniform(0.3, 1) / k * np.sin(k * 2.2 * x + rng.uniform(0, 6)) for k in (1, 2, 3, 5)
        )
        crest = -0.15 + i * 0.17 + 0.07 * waves
        tone = mist + (deep - mist) * (i + 1) / 7
        picture = _blend(picture, tone, _within(crest - y) * (0.55 + 0.06 * i))
    return picture


def _house(rng: np.random.Generator, variant: int) -> Picture:
    """A wall of discs, each lit to a different phase."""
    x, y = _plane()
    night, hot, cool = (
        _colours("14121f", "ff5d3a", "ffd166"),
        _colours("0c1a1a", "19e68c", "d7ff5e"),
    )[variant % 2]
    picture = np.broadcast_to(night, (SIDE, SIDE, 3)).copy()
    count = int(rng.integers(5, 7))
    cell = 2 / (count + 0.6)
    column, row = np.floor((x + count * cell / 2) / cell), np.floor((y + count * cell / 2) / cell)
    local_x = x + count * cell / 2 - (column + 0.5) * cell
    local_y = y + count * cell / 2 - (row + 0.5) * cell
    inside = (np.minimum(column, row) >= 0) & (np.maximum(column, row) < count)
    phase = np.sin(column * 0.9 + row * 0.6 + rng.uniform(0, 6)) * 0.5 + 0.5
    away = np.hypot(local_x, local_y)
    shade = hot + (cool - hot) * phase[..., None]
    glow = (inside * _within(away - cell * 0.42))[..., None]
    picture = picture * (1 - glow) + shade * glow
    bite = np.hypot(local_x - cell * 0.45 * (phase * 2 - 1), local_y)
    return _blend(picture, night, inside * _within(bite - cell * 0.36) * (phase < 0.75))


def _jazz(rng: np.random.Generator, variant: int) -> Picture:
    """Paper cut-outs in two inks on cream."""
    x, y = _plane()
    paper, first, second, ink = (
        _colours("f2e8d5", "1d5c8a", "e0a526", "1b1b1b"),
        _colours("efe6dd", "b5342b", "2a7f7a", "22181c"),
    )[variant % 2]
    picture = np.broadcast_to(paper, (SIDE, SIDE, 3)).copy()
    for i in range(9):
        angle = rng.normal(0.25, 0.12)
        across = (x - (-1 + i * 0.26)) * np.cos(angle) + y * np.sin(angle)
        along = -(x) * np.sin(angle) + y * np.cos(angle)
        bar = np.maximum(
            np.abs(across) - rng.uniform(0.03, 0.1), np.abs(along) - rng.uniform(0.4, 0.85)
        )
        picture = _blend(picture, (first, second, ink)[i % 3], 0.93 * _within(bar))
    away = np.hypot(x - rng.uniform(0.1, 0.5), y + rng.uniform(0.1, 0.5))
    picture = _blend(picture, second, 0.95 * _within(away - 0.33))
    return _blend(picture, ink, _within(np.abs(away - 0.33) - 0.012) * (x > 0))


def _baroque(rng: np.random.Generator, variant: int) -> Picture:
    """A gilded rosette on dark cloth."""
    x, y = _plane()
    cloth, gold = (_colours("1d2b24", "d9b25f"), _colours("331820", "e2c27a"))[variant % 2]
    away, angle = np.hypot(x, y), np.arctan2(y, x)
    picture = (
        np.broadcast_to(cloth, (SIDE, SIDE, 3)) * (1 + 0.12 * _clouds(rng, 3))[..., None] * 0.9
    )
    petals = int(rng.choice([8, 10, 12]))
    lines = np.zeros((SIDE, SIDE))
    for ring in range(1, 9):
        radius = ring * 0.1 * (1 + 0.13 * np.cos(petals * angle + np.pi * (ring % 2)))
        lines = np.maximum(lines, _within(np.abs(away - radius) - 0.0045 * (1 + ring % 3)))
    radius = 0.62 + 0.16 * np.cos(petals / 2 * angle) * np.sin(petals * angle)
    lines = np.maximum(lines, _within(np.abs(away - radius) - 0.009))
    frame = np.abs(np.maximum(np.abs(x), np.abs(y)) - 0.93)
    lines = np.maximum(
        lines, np.maximum(_within(frame - 0.008), _within(np.abs(frame - 0.03) - 0.003))
    )
    return _blend(picture, gold * (0.85 + 0.2 * (y < -x)[..., None]), lines)


def _hip_hop(rng: np.random.Generator, variant: int) -> Picture:
    """A record seen through coarse print."""
    x, y = _plane()
    ground, ink, label = (
        _colours("f0c04c", "2b2320", "d1495b"),
        _colours("7fb7a6", "23272e", "f2a65a"),
    )[variant % 2]
    picture = np.broadcast_to(ground, (SIDE, SIDE, 3)).copy()
    tilt = rng.uniform(-0.5, 0.5)
    stripes = np.sin((x * np.cos(tilt) + y * np.sin(tilt)) * 9)
    dots = np.cos(x * 120) * np.cos(y * 120)
    picture = _blend(picture, ink, 0.35 * _within(0.4 - dots - 0.9 * stripes, 0.4))
    centre_x, centre_y = rng.uniform(-0.35, 0.05), rng.uniform(0.0, 0.3)
    away = np.hypot(x - centre_x, y - centre_y)
    angle = np.arctan2(y - centre_y, x - centre_x)
    groove = 0.5 + 0.5 * np.sin(away * 190)
    sheen = np.clip(np.cos(2 * angle + 0.8), 0, 1) ** 6
    vinyl = ink * (0.6 + 0.25 * groove[..., None]) + 0.28 * sheen[..., None]
    disc = _within(away - 0.68)[..., None]
    picture = picture * (1 - disc) + vinyl * disc
    picture = _blend(picture, label, _within(away - 0.24))
    return _blend(picture, ground, _within(away - 0.03))


def _folk(rng: np.random.Generator, variant: int) -> Picture:
    """The rings of a felled tree."""
    x, y = _plane()
    light, dark = (_colours("efdcb8", "7a4a21"), _colours("e7e2c8", "4c6a3c"))[variant % 2]
    bend = 0.035 * _clouds(rng, 45)
    away = np.hypot(x + 0.18, (y - 0.1) * 1.08) + bend
    rings = 0.5 + 0.5 * np.sin(away * 62 + 1.5 * np.sin(away * 9))
    grain = np.clip(rings**2 + 0.08 * _clouds(rng, 1.2), 0, 1)
    picture = light + (dark - light) * (0.15 + 0.6 * grain)[..., None]
    crack = np.abs((y - 0.1) - 0.35 * (x + 0.18) - bend) - 0.012 * np.clip(away, 0, 0.9)
    picture = _blend(picture, dark * 0.4, _within(crack) * (x > -0.18))
    picture = _blend(picture, dark * 0.45, _within(0.97 - away, 0.02))
    return _blend(picture, light * 1.02, _within(1.04 - away, 0.02))


def _metal(rng: np.random.Generator, variant: int) -> Picture:
    """Black shards over embers."""
    x, y = _plane()
    ember, glow = (_colours("ff4d1c", "ffd9a0"), _colours("8fb8ff", "eaf4ff"))[variant % 2]
    points = rng.uniform(-1.2, 1.2, (46, 2))
    lean = x + 0.35 * y
    gaps = np.sort(np.stack([np.hypot(lean - px, (y - py) * 0.55) for px, py in points]), axis=0)[
        :2
    ]
    owner = np.argmin([np.hypot(lean - px, (y - py) * 0.55) for px, py in points], axis=0)
    heat = np.clip(0.9 - np.hypot(x, y - 0.25), 0, 1)
    crack = np.exp(-((gaps[1] - gaps[0]) / 0.02)) * heat**0.8
    slate = 0.05 + 0.09 * rng.random(len(points))[owner] + 0.015 * _clouds(rng, 2)
    picture = np.repeat(slate[..., None], 3, axis=2) * np.array([1.0, 0.97, 1.02])
    picture = picture + gaussian_filter(crack, 9)[..., None] * ember * 1.6
    return _blend(picture + crack[..., None] * ember, glow, crack**3)


def _synthwave(rng: np.random.Generator, variant: int) -> Picture:
    """A striped sun over a grid that runs to the horizon."""
    x, y = _plane()
    top, low, sun_top, sun_low, line = (
        _colours("140a33", "f2367f", "ffe066", "ff2e88", "37f0ff"),
        _colours("06142e", "6a3df0", "ff9de2", "7a5cff", "ff5fd2"),
    )[variant % 2]
    horizon = 0.22
    sky = top + (low - top) * np.clip((y + 1) / (1 + horizon), 0, 1)[..., None] ** 2.2
    stars = (rng.random((SIDE, SIDE)) < 0.0012) * np.clip(0.1 - y, 0, 1)
    picture = sky + gaussian_filter(stars, 0.7)[..., None] * 3
    away = np.hypot(x, y + 0.12)
    height = (y + 0.12 + 0.5) / 1.0
    slits = np.sin(height * 46) > 1.4 - 1.9 * np.clip(height, 0, 1)
    disc = _within(away - 0.5) * ~slits
    shade = sun_top + (sun_low - sun_top) * np.clip(height, 0, 1)[..., None]
    picture = picture * (1 - disc[..., None]) + shade * disc[..., None]
    picture = _blend(picture, low, 0.35 * np.exp(-((away / 0.75) ** 4)) * (disc == 0))
    depth = 1 / np.maximum(y - horizon, 1e-3)
    across = np.abs((x * depth * 1.2 + 0.5) % 1 - 0.5) / depth
    along = np.abs((depth * 1.1 + 0.5) % 1 - 0.5) / depth**2
    grid = np.maximum(_within(across - 0.004), _within(along - 0.003, 0.005))
    floor = _within(horizon - y)
    picture = _blend(picture, top * 0.55, floor)
    return _blend(picture, line, floor * np.clip(grid + 0.9 * np.exp(-(y - horizon) / 0.02), 0, 1))


MANNERS: dict[str, Callable[[np.random.Generator, int], Picture]] = {
    "ambient": _ambient,
    "house": _house,
    "jazz": _jazz,
    "baroque": _baroque,
    "hip_hop": _hip_hop,
    "folk": _folk,
    "metal": _metal,
    "synthwave": _synthwave,
}
