# SPDX-License-Identifier: MIT
"""Makes the application's icon in the forms of three systems from resources/icons/busylamp.svg.

`icons.py hicolor FOLDER` writes an icon theme's sizes and the drawing itself, `icons.py ico FILE`
and `icons.py icns FILE` what Windows and macOS want.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ID = "org.busylamp.Busylamp"
DRAWING = Path(__file__).parents[1] / "resources" / "icons" / "busylamp.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's names for PNG of a size in points and, with @2x, twice that.
ICNS = {
    "icp4": 16,
    "icp5": 32,
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
_WHOLE = 256  # a size that no byte holds: written as 0


def png(size: int, margin: float = 0.0) -> bytes:
    """Draw the icon, with a margin as a part of its size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    edge = size * margin
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - its stubs want bytes
    return bytes(written.data())


def ico() -> bytes:
    """Return an icon of Windows: a directory, then PNG of each size."""
    pictures = [png(size) for size in ICO]
    head = struct.pack("<HHH", 0, 1, len(ICO))
    place = len(head) + 16 * len(ICO)
    for size, picture in zip(ICO, pictures, strict=True):
        edge = 0 if size == _WHOLE else size
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """Return an icon of macOS, with the margin that its icons have."""
    body = b""
    for name, size in ICNS.items():
        picture = png(size, 0.1)
        body += struct.pack(">4sI", name.encode(), len(picture) + 8) + picture
    return struct.pack(">4sI", b"icns", len(body) + 8) + body


def hicolor(folder: Path) -> None:
    """Write the sizes and the drawing as an icon theme keeps them."""
    for size in HICOLOR:
        place = folder / "hicolor" / f"{size}x{size}" / "apps" / f"{ID}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(size))
    place = folder / "hicolor" / "scalable" / "apps" / f"{ID}.svg"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(DRAWING.read_bytes())


def main(form: str, target: str) -> None:
    """Write one of the forms."""
    application = QGuiApplication([])
    place = Path(target)
    place.parent.mkdir(parents=True, exist_ok=True)
    if form == "hicolor":
        hicolor(place)
    else:
        place.write_bytes({"ico": ico, "icns": icns}[form]())
    del application


if __name__ == "__main__":
    main(*sys.argv[1:])
