"""Covers as pixmaps: read and scaled in the pool, kept by album, never waited for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QImageReader,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPixmap,
)

from player.tasks import Tasks
from player.theme import Theme
from recommender import Album, Track

if TYPE_CHECKING:
    from recommender import Hearth

KEPT_BYTES = 40_000_000
WAITING_AT_MOST = 48
"""Rows scrolled past are forgotten: only the newest requests are served."""
READING_AT_ONCE = 2
LARGEST_SIDE_PX = 12_000
COVER_SIDES = (*range(160, 257, 8), 64, 56, 44, 36)
"""The sizes the views use: another one stands in until the right one arrives."""

HUES = 18
MOSAIC = 4
MOSAIC_GAP_PX = 3

AlbumKey = Hashable


class CoverStore(QObject):
    """Answers at once with a pixmap: the cover, or a drawn stand-in until it arrives."""

    cover_arrived = Signal()

    def __init__(self, library: Hearth, tasks: Tasks, theme: Theme) -> None:
        super().__init__(theme)
        self._library = library
        self._tasks = tasks
        self._theme = theme
        self._pixmaps: OrderedDict[tuple[AlbumKey, int, float], QPixmap] = OrderedDict()
        self._kept_bytes = 0
        self._coverless: set[AlbumKey] = set()
        self._waiting: OrderedDict[tuple[AlbumKey, int, float], int] = OrderedDict()
        self._reading: set[tuple[AlbumKey, int, float]] = set()

    def pixmap(self, track: Track, side: int, ratio: float = 1.0) -> QPixmap:
        """The cover of a track's album, ``side`` logical pixels square with round corners."""
        name = track.album or track.artist or track.title
        return self._pixmap(album_key(track), track.track_id, name, side, ratio)

    def album_pixmap(self, album: Album, side: int, ratio: float = 1.0) -> QPixmap:
        """The cover of an album, ``side`` logical pixels square with round corners."""
        key = (album.title, album.artist)
        return self._pixmap(key, album.cover_track_id, album.title, side, ratio)

    def mosaic(self, track_ids: Sequence[int], name: str, side: int, ratio: float = 1.0) -> QPixmap:
        """The covers of four tracks as one picture; of fewer the first one, of none a letter."""
        if len(track_ids) < MOSAIC:
            if not track_ids:
                return self._stand_in(name, side, ratio)
            return self._pixmap(track_ids[0], track_ids[0], name, side, ratio)
        chosen = tuple(track_ids[:MOSAIC])
        key = (("mosaic", chosen, name, self._theme.colours.dark), side, ratio)
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        picture = QPixmap(QSize(side, side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        tile = (side - MOSAIC_GAP_PX) // 2
        painter = QPainter(picture)
        for place, track_id in enumerate(chosen):
            below, beside = divmod(place, 2)
            cover = self._pixmap(track_id, track_id, name, tile, ratio)
            painter.drawPixmap(beside * (side - tile), below * (side - tile), cover)
        painter.end()
        if all(one in self._coverless or (one, tile, ratio) in self._pixmaps for one in chosen):
            self._keep(key, picture)
        return picture

    def _pixmap(
        self, album: AlbumKey, track_id: int, name: str, side: int, ratio: float
    ) -> QPixmap:
        key = (album, side, ratio)
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
            return found
        if album not in self._coverless:
            self._ask(key, track_id)
            for other in COVER_SIDES:
                if (album, other, ratio) in self._pixmaps:
                    return self._pixmaps[(album, other, ratio)].scaled(
                        QSize(side, side) * ratio,
                        Qt.AspectRatioMode.KeepAspectRatio,
                        Qt.TransformationMode.SmoothTransformation,
                    )
        return self._stand_in(name, side, ratio)

    def forget(self) -> None:
        """Look again at the files: a scan may have found new covers."""
        self._pixmaps.clear()
        self._kept_bytes = 0
        self._coverless.clear()
        self.cover_arrived.emit()

    def _ask(self, key: tuple[AlbumKey, int, float], track_id: int) -> None:
        if key in self._reading:
            return
        self._waiting[key] = track_id
        self._waiting.move_to_end(key)
        while len(self._waiting) > WAITING_AT_MOST:
            self._waiting.popitem(last=False)
        self._read_next()

    def _read_next(self) -> None:
        while self._waiting and len(self._reading) < READING_AT_ONCE:
            key, track_id = self._waiting.popitem()
            self._reading.add(key)
            self._read(key, track_id)

    def _read(self, key: tuple[AlbumKey, int, float], track_id: int) -> None:
        side_px = round(key[1] * key[2])

        def read() -> QImage | None:
            data = self._library.cover(track_id)
            return rounded(scaled(data, side_px), key[1] * key[2]) if data else None

        self._tasks.read(
            read,
            lambda image: self._on_read(key, image),
            lambda _error: self._on_read(key, None),
        )

    def _on_read(self, key: tuple[AlbumKey, int, float], image: QImage | None) -> None:
        self._reading.discard(key)
        if image is None or image.isNull():
            self._coverless.add(key[0])
        else:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(key[2])
            self._keep(key, pixmap)
            self.cover_arrived.emit()
        self._read_next()

    def _keep(self, key: tuple[AlbumKey, int, float], pixmap: QPixmap) -> None:
        self._pixmaps[key] = pixmap
        self._kept_bytes += weight(pixmap)
        while self._kept_bytes > KEPT_BYTES:
            _key, oldest = self._pixmaps.popitem(last=False)
            self._kept_bytes -= weight(oldest)

    def _stand_in(self, name: str, side: int, ratio: float) -> QPixmap:
        hue, letter, dark = hue_of(name), letter_of(name), self._theme.colours.dark
        key = (("stand-in", hue, letter, dark), side, ratio)
        if key not in self._pixmaps:
            picture = stand_in(hue, letter, round(side * ratio), dark=dark)
            pixmap = QPixmap.fromImage(picture)
            pixmap.setDevicePixelRatio(ratio)
            self._keep(key, pixmap)
        self._pixmaps.move_to_end(key)
        return self._pixmaps[key]


def weight(pixmap: QPixmap) -> int:
    """Bytes a pixmap takes."""
    return pixmap.width() * pixmap.height() * 4


def album_key(track: Track) -> AlbumKey:
    """What shares one cover: an album by one artist; a track without album stands alone."""
    if track.album:
        return (track.album, track.album_artist or track.artist)
    return track.track_id


def scaled(data: bytes, side_px: int) -> QImage:
    """Decode an image and cut its middle square to ``side_px``; null when it is not an image."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST_SIDE_PX:
        return QImage()
    target = size.scaled(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(target)
    image = reader.read()
    left, top = (image.width() - side_px) // 2, (image.height() - side_px) // 2
    return image if image.isNull() else image.copy(left, top, side_px, side_px)


def rounded(image: QImage, side_px: float) -> QImage:
    """The image with round corners, in proportion to its size."""
    if image.isNull():
        return image
    out = blank(image.size())
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(out.rect()), corner(side_px), corner(side_px))
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    return out


def stand_in(hue: int, letter: str, side_px: int, *, dark: bool) -> QImage:
    """A quiet gradient with round corners and a letter."""
    upper, lower = (70, 42) if dark else (205, 165)
    image = blank(QSize(side_px, side_px))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    gradient = QLinearGradient(QPointF(0, 0), QPointF(side_px, side_px))
    gradient.setColorAt(0, QColor.fromHsl(hue, 74, upper))
    gradient.setColorAt(1, QColor.fromHsl((hue + 32) % 360, 82, lower))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(QRectF(image.rect()), corner(side_px), corner(side_px))
    font = QFont()
    font.setPixelSize(max(8, round(side_px * 0.44)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor.fromHsl(hue, 60, 205 if dark else 70))
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return image


def hue_of(name: str) -> int:
    """Always the same for the same name; few enough that most stand-ins in sight are there."""
    return int.from_bytes(blake2b(name.encode(), digest_size=2).digest()) % HUES * (360 // HUES)


def letter_of(name: str) -> str:
    """The first letter of a name."""
    return next((sign.upper() for sign in name if sign.isalnum()), "♪")


def corner(side_px: float) -> float:
    """The radius of a cover's corners."""
    return min(12.0, max(4.0, side_px * 0.11))


def blank(size: QSize) -> QImage:
    """A transparent image to paint on."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
