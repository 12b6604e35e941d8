# SPDX-License-Identifier: MIT
"""How long lengths are: they grow with the platform's letters, as far as the screen has room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from busylamp.ui.type_scale import Type, pixels

_FRAME = 40  # pixels of a screen that a window's title and borders take
_LISTED = 0.5  # of a screen's height, for a list in a card


def grown(length: int) -> int:
    """Return a length as long as the letters need it; drawn for those of 13 pixels."""
    return max(length, round(length * pixels(Type.BODY) / Type.BODY.value))


def wide(length: int) -> int:
    """Return a window's width: grown, but no wider than the screen."""
    return max(length, min(grown(length), _screen().width() - _FRAME))


def high(length: int) -> int:
    """Return a window's height: grown, but no higher than the screen."""
    return max(length, min(grown(length), _screen().height() - _FRAME))


def within(height: int) -> int:
    """Return a window's height, or the screen's."""
    return min(height, _screen().height() - _FRAME)


def listed(row: int, most: int) -> int:
    """Return how many rows of a list in a card are seen without scrolling."""
    return max(1, min(most, int(_screen().height() * _LISTED) // grown(row)))


def lengthen(window: QWidget, *, shorten: bool = False) -> None:
    """Give a window the height that its words need now; Qt asks for none by its width."""
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    needed = layout.totalHeightForWidth(window.width())
    needed = within(max(needed, layout.totalMinimumSize().height()))
    if needed > window.height() or shorten:
        window.resize(window.width(), needed)


def _screen() -> QSize:
    return QGuiApplication.primaryScreen().availableGeometry().size()
