# SPDX-License-Identifier: MIT
"""Finds what stands on something else: words of rows over one another, a panel over the next."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QAbstractItemView, QLayout, QStackedLayout, QWidget

from tests.gallery.drawn import DrawnText, drawn_texts

_LETTERS = 0.6  # of a line's height: lines may touch with what is above and below the letters


def crowded(top: QWidget) -> list[str]:
    """Return what has no room of its own."""
    shown = [each for each in top.findChildren(QWidget) if each.isVisibleTo(top)]
    views = [each for each in shown if isinstance(each, QAbstractItemView)]
    found = [words for view in views for words in _words_on_words(view.viewport())]
    found += [words for each in (top, *shown) for words in _widgets_on_widgets(each.layout())]
    return sorted(set(found))


def _words_on_words(rows: QWidget) -> Iterator[str]:
    whole = QRectF(rows.rect())
    seen = [text for text in drawn_texts(rows) if whole.contains(_letters(text))]
    for text, other in combinations(seen, 2):
        if _letters(text).intersects(_letters(other)):
            yield f"{text.words!r} on {other.words!r}"


def _letters(text: DrawnText) -> QRectF:
    spare = text.where.height() * (1 - _LETTERS) / 2
    return text.where.adjusted(1, spare, -1, -spare)


def _widgets_on_widgets(layout: QLayout | None) -> Iterator[str]:
    """Layouts within layouts too: what is in one stands apart."""
    for one, other in combinations(list(_placed(layout)), 2):
        if one.geometry().adjusted(1, 1, -1, -1).intersects(other.geometry()):
            yield f"{_told(one)} on {_told(other)}"


def _placed(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None or isinstance(layout, QStackedLayout):
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget = item.widget()
        if widget is None:
            yield from _placed(item.layout())
        elif not widget.isHidden() and not widget.size().isEmpty():
            yield widget


def _told(each: QWidget) -> str:
    return f"{type(each).__name__} {each.objectName() or each.accessibleName()!r}"
