# SPDX-License-Identifier: MIT
"""Finds words of ours that nobody translates: shown without the brackets of the pseudo-language."""

import re
from functools import cache

from extracting import harvest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.gallery.drawn import drawn_texts

_WORD = re.compile(r"[A-Za-z]{2,}")


@cache
def _ours() -> frozenset[str]:
    """Every text of the program that has words and no place for another."""
    texts = (each.source for each in harvest().messages.values())
    return frozenset(each for each in texts if "%" not in each and "{" not in each)


def unwrapped(top: QWidget) -> list[str]:
    """Return our own texts that are shown in English; what came from outside may be."""
    shown = [each for widget in _all(top) for each in _texts(widget)]
    shown += [part for each in drawn_texts(top) for part in each.words.split(" · ")]
    return [each for each in shown if _WORD.search(each) and each in _ours() - _NAMES]


# Names of products, which are the same in every language.
_NAMES = frozenset(
    (
        *("Grandstream", "Grandstream UCM", "Yealink", "Snom", "Polycom", "Cisco", "FreePBX"),
        *("TLS", "STARTTLS"),
    )
)


def _all(top: QWidget) -> list[QWidget]:
    return [top, *(each for each in top.findChildren(QWidget) if each.isVisibleTo(top))]


def _texts(widget: QWidget) -> list[str]:
    found = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    match widget:
        case QLabel() | QAbstractButton():
            found.append(widget.text())
        case QLineEdit():
            found.append(widget.placeholderText())
        case QTabBar():
            found += [widget.tabText(place) for place in range(widget.count())]
        case QComboBox():
            found += [widget.itemText(place) for place in range(widget.count())]
        case QHeaderView() if widget.model():
            heads = [
                widget.model().headerData(n, widget.orientation()) for n in range(widget.count())
            ]
            found += [str(each) for each in heads if each]
        case _:
            found.append(widget.windowTitle())
    actions: list[QAction] = widget.actions()
    return [*found, *(each.text() for each in actions)]
