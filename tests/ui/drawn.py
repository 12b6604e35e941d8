# SPDX-License-Identifier: MIT
"""In which order the signs of a text are drawn."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption


def visual(text: str, runs: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto) -> str:
    """Return the signs that draw something, from left to right as Qt places their glyphs."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(runs)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    wanted = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    utf16 = [sign for sign in text for _ in range(1 + (ord(sign) > 0xFFFF))]
    placed = [
        (place.x(), at)
        for run in layout.glyphRuns(-1, -1, wanted)
        for at, place in zip(run.stringIndexes(), run.positions(), strict=True)
        if unicodedata.category(utf16[at]) != "Cf"
    ]
    return "".join(utf16[at] for _, at in sorted(placed))
