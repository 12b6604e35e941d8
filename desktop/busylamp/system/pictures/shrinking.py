# SPDX-License-Identifier: MIT
"""Makes a small face of an image from outside: only PNG and JPEG, with limits."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

SIDE = 96  # pixels
MOST_BYTES = 1024 * 1024
_MOST_SIDE = 6000  # of the image as it came
_MOST_MEGABYTES = 160  # to decode it
_MOST_KEPT = 64 * 1024  # bytes: 96 by 96 pixels as they are take 37,000
_QUALITY = 82
_MARKS = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"\xff\xd8\xff", b"jpeg"))


def small_face(image: bytes) -> bytes:
    """Return the middle of an image as 96 pixels, as JPEG or PNG; b'' for one that is none."""
    read = _read(image, QSize(2 * SIDE, 2 * SIDE))
    if read.isNull():
        return b""
    side = min(read.width(), read.height())
    middle = read.copy((read.width() - side) // 2, (read.height() - side) // 2, side, side)
    smooth = Qt.TransformationMode.SmoothTransformation
    face = middle.scaled(SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    has_alpha = face.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32 if has_alpha else QImage.Format.Format_RGB32
    return _written(face.convertToFormat(kind), "PNG" if has_alpha else "JPEG")


def kept_face(image: bytes) -> QImage:
    """Return what `small_face` made; null for anything else."""
    face = _read(image, QSize(SIDE, SIDE)) if len(image) <= _MOST_KEPT else QImage()
    return face if face.width() == face.height() == SIDE else QImage()


def kind_of(image: bytes) -> bytes:
    """Return what kind of image it is by its first bytes, b'' for any but PNG and JPEG."""
    return next((kind for mark, kind in _MARKS if image.startswith(mark)), b"")


def _read(image: bytes, wanted: QSize) -> QImage:
    kind = kind_of(image)
    if not kind or len(image) > MOST_BYTES:
        return QImage()
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(image))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_SIDE:
        return QImage()
    if min(size.width(), size.height()) > 4 * SIDE:  # JPEG decodes to less by itself
        larger = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        reader.setScaledSize(size.scaled(wanted, larger))
    return reader.read()


def _written(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, kind, _QUALITY):  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs want bytes
        return b""
    return bytes(buffer.data().data())
