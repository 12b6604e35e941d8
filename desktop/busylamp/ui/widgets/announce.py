# SPDX-License-Identifier: MIT
"""Lets a screen reader say a sentence, wherever the focus is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from busylamp.ui.widgets.plain_label import heard


def announce(about: QWidget, words: str, *, urgent: bool = False) -> None:
    """Say it when what is being read has ended; urgent: at once."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(about, heard(words))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
