# SPDX-License-Identifier: MIT
"""Buttons with a role and an accessible name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


def button(text: str, parent: QWidget | None = None, *, role: str = "") -> QPushButton:
    """Return a button; `role` is primary, danger or quiet."""
    made = QPushButton(text, parent)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    return made


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet looks at, and restyle if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
