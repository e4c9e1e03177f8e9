"""Makes a cover of any image the listener offers: JPEG or PNG, and of a sensible size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

LARGEST_SIDE_PX = 1_500
"""More than any screen shows of a cover; larger images are made smaller."""
LARGEST_BYTES = 2_000_000
UNREASONABLE_SIDE_PX = 20_000
MOST_FILE_BYTES = 100_000_000
QUALITY = 90


def cover_of_file(path: Path) -> bytes | None:
    """The image in a file as a cover, untouched where it is one already; None if it is no image."""
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size, form = reader.size(), bytes(reader.format().data())
    side = max(size.width(), size.height())
    if not size.isValid() or side > UNREASONABLE_SIDE_PX:
        return None
    if form in (b"jpeg", b"png") and side <= LARGEST_SIDE_PX and len(data) <= LARGEST_BYTES:
        return None if reader.read().isNull() else data
    if side > LARGEST_SIDE_PX:
        reader.setScaledSize(
            size.scaled(QSize(LARGEST_SIDE_PX, LARGEST_SIDE_PX), Qt.AspectRatioMode.KeepAspectRatio)
        )
    return cover_of_image(reader.read())


def cover_of_image(image: QImage) -> bytes | None:
    """An image as a JPEG cover; None for no image."""
    if image.isNull():
        return None
    if max(image.width(), image.height()) > LARGEST_SIDE_PX:
        image = image.scaled(
            LARGEST_SIDE_PX,
            LARGEST_SIDE_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # JPEG has no transparency: what is clear becomes white instead of black.
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    writer.write(flat)
    return bytes(content.data())
