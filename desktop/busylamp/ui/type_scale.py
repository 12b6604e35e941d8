# SPDX-License-Identifier: MIT
"""The one type scale: five sizes, each a share of the platform's own font."""

from enum import Enum

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

_LEAST = 11  # pixels: smaller is hard to read, unless the platform's own font is


class Type(Enum):
    """A step of the scale, as a share of the body in thirteenths."""

    SMALL = 11  # headings of a list, badges
    QUIET = 12  # what stands under a name
    BODY = 13  # the platform's font as it is
    NAME = 15  # who it is
    TITLE = 20  # whom the details are about


def pixels(step: Type) -> int:
    """Return the size of a step now; the platform's font may change while the program runs."""
    body = QFontInfo(QGuiApplication.font()).pixelSize()
    return max(min(body, _LEAST), round(body * step.value / Type.BODY.value))


def sized(font: QFont, step: Type, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font in a step of the scale."""
    made = QFont(font)
    made.setPixelSize(pixels(step))
    made.setWeight(weight)
    return made


def style_values() -> dict[str, int]:
    """Return the steps by their names, as the style sheet takes them."""
    return {step.name.lower(): pixels(step) for step in Type}
