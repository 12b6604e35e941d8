# SPDX-License-Identifier: MIT
"""Finds words that have no room: a label, a button, a heading smaller than what it says."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QScrollArea, QWidget

from busylamp.ui.widgets.plain_label import PlainLabel


def clipped(top: QWidget) -> list[str]:
    """Return what can't be read in full, though it is not meant to be cut with an ellipsis."""
    shown = [
        each
        for each in top.findChildren(QWidget)
        if each.isVisibleTo(top) and each.window() is top.window()
    ]
    cut = [_words(each) for each in shown if _words(each) and _is_clipped(each, top)]
    headings = [each for each in shown if isinstance(each, QHeaderView)]
    return cut + [words for each in headings for words in _clipped_headings(each)]


def _clipped_headings(header: QHeaderView) -> Iterator[str]:
    """What stands over a column that is narrower."""
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for place in range(header.count()):
        words = str(header.model().headerData(place, header.orientation()) or "")
        wanted, given = header.sectionSizeHint(place), header.sectionSize(place)
        if words and not header.isSectionHidden(place) and wanted > given + 1:
            yield words


def _is_clipped(widget: QWidget, top: QWidget) -> bool:
    return not _has_room(widget) or any(not place for place in _inside(widget, top))


def _has_room(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        if isinstance(widget, PlainLabel) and widget._elided:
            return True
        room = widget.contentsRect()
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) <= widget.height() + 1
        return widget.fontMetrics().horizontalAdvance(widget.text()) <= room.width() + 1
    return widget.minimumSizeHint().width() <= widget.width() + 1


def _inside(widget: QWidget, top: QWidget) -> Iterator[bool]:
    """Whether it stays within its parents; what scrolls may go below."""
    parent = widget.parentWidget()
    while parent is not None:
        at = QRect(widget.mapTo(parent, QPoint()), widget.size())
        yield at.left() >= -1 and at.right() <= parent.width() + 1
        if parent is top or isinstance(parent, QScrollArea):
            return
        parent = parent.parentWidget()


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""
