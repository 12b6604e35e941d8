# SPDX-License-Identifier: MIT
"""Photos of people, round and small, read when they are drawn first."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from busylamp.stores.contacts import Contact

_MOST = 400  # of those that were drawn last


class Faces:
    """The photos of contacts; one that has none is asked for once."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._known: dict[int, QImage | None] = {}

    def of(self, contact: Contact | None) -> QImage | None:
        """Return somebody's photo, None where there is none."""
        if contact is None or not contact.id:
            return None
        if contact.id not in self._known:
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[contact.id] = face_from(self._read(contact.id))
        return self._known[contact.id]

    def forget(self) -> None:
        """Read them again: people have changed."""
        self._known.clear()


def face_from(image: bytes) -> QImage | None:
    """Return the small image that is kept of somebody, None where there is none."""
    if not image:
        return None
    from busylamp.system.pictures.shrinking import kept_face

    face = kept_face(image)
    return None if face.isNull() else face


def paint_face(painter: QPainter, where: QRectF, face: QImage) -> None:
    """Draw a photo in a circle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    circle = QPainterPath()
    circle.addEllipse(where)
    painter.setClipPath(circle, Qt.ClipOperation.IntersectClip)
    painter.drawImage(where, face)
    painter.restore()


class FacePicture(QWidget):
    """One photo, where there is one."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face: QImage | None = None
        self.setFixedSize(side, side)
        self.hide()

    def show_image(self, image: bytes) -> None:
        """Show a kept image, or nothing."""
        self._face = face_from(image)
        self.setVisible(self._face is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        if self._face is not None:
            paint_face(painter, QRectF(self.rect()), self._face)
        painter.end()
