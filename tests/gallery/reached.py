# SPDX-License-Identifier: MIT
"""Finds controls that are too small to hit, or that the keyboard does not reach."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

LEAST = 24  # pixels (WCAG 2.2, 2.5.8)
_CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit),
    *(QPlainTextEdit, QTabBar),
)


def controls(top: QWidget) -> Iterator[QWidget]:
    """Yield what can be used now."""
    for each in top.findChildren(QWidget):
        usable = each.isVisibleTo(top) and each.isEnabled() and each.window() is top.window()
        if usable and isinstance(each, _CONTROLS) and not _is_part(each):
            yield each


def too_small(top: QWidget) -> list[str]:
    """Return the controls that are smaller than a finger or an unsteady hand needs."""
    return [
        f"{_told(each)} {each.width()}x{each.height()}"
        for each in controls(top)
        if not isinstance(each, QTabBar) and min(each.width(), each.height()) < LEAST
    ]


def unreached(top: QWidget) -> list[str]:
    """Return the controls outside the chain of Tab."""
    if top.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
        return []  # a pop-up never takes the keyboard: the window offers the same
    chain: set[QWidget] = set()
    each: QWidget | None = top.window()
    while each is not None and each not in chain:
        chain.add(each)
        each = each.nextInFocusChain()
    return [
        _told(each)
        for each in controls(top)
        if not is_led(each)
        and (each not in chain or not each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]


def is_led(each: QWidget) -> bool:
    """Return whether the keyboard moves it from elsewhere: a list by its field, one of several."""
    if isinstance(each, QAbstractItemView):
        return each.focusPolicy() is Qt.FocusPolicy.NoFocus
    if isinstance(each, QAbstractButton) and each.isCheckable() and not each.isChecked():
        group = cast("QButtonGroup | None", each.group())
        if each.autoExclusive() or (group is not None and group.exclusive()):
            return True  # one of several: the arrows go on from the one that is chosen
    return each.property("role") == "key"


def _is_part(each: QWidget) -> bool:
    """What belongs to another control: the line of a box, the buttons of a tab bar."""
    parent = each.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QLineEdit | QTabBar | QAbstractItemView):
            return True
        if isinstance(parent, QAbstractSlider | QAbstractSpinBox):
            return True
        parent = parent.parentWidget()
    return False


def _told(each: QWidget) -> str:
    words = each.text() if isinstance(each, QAbstractButton) else each.accessibleName()
    return f"{type(each).__name__} {words!r}"
