# SPDX-License-Identifier: MIT
"""Where a line begins and where it leads: the other way round in a language from right to left.

Qt mirrors layouts and what it draws itself; not what we paint, nor the margins of a layout.
"""

from typing import TypeVar

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication

Where = TypeVar("Where", QRect, QRectF)


def across(where: Where, area: QRect | QRectF) -> Where:
    """Return a place in an area, given for a line that begins at the left."""
    if QGuiApplication.isLeftToRight():
        return where
    whole, part = QRectF(area), QRectF(where)
    left = whole.left() + whole.right() - part.right()
    if isinstance(where, QRect):
        return QRect(int(left), where.top(), where.width(), where.height())
    return QRectF(left, where.top(), where.width(), where.height())


def margins(before: int, top: int, behind: int, bottom: int) -> QMargins:
    """Return the margins of a layout, given for a line that begins at the left."""
    if QGuiApplication.isLeftToRight():
        return QMargins(before, top, behind, bottom)
    return QMargins(behind, top, before, bottom)


def onwards() -> Qt.Key:
    """Return the arrow key that leads on."""
    return Qt.Key.Key_Right if QGuiApplication.isLeftToRight() else Qt.Key.Key_Left
