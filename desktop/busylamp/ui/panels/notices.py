# SPDX-License-Identifier: MIT
"""The sentences over the list: each once, and what is only good news goes by itself."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from busylamp.ui.widgets.announce import announce
from busylamp.ui.widgets.notice import Notice

_PASSES = 12_000  # milliseconds; it takes room from the calls


class Notices(QWidget):
    """One below the other; calls stand under them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def say(self, text: str, *, passes: bool = False) -> None:
        """Show a sentence until it is closed; what `passes` also goes by itself."""
        notice = Notice(text, self)
        if passes:
            waits = QTimer(notice)
            waits.setSingleShot(True)
            waits.timeout.connect(lambda: _go(notice, waits))
            waits.start(_PASSES)
        self.put(notice)

    def put(self, notice: Notice) -> None:
        """Show one, also with an act of its own, in the place of the same words."""
        for each in self.findChildren(Notice):
            if each is not notice and each.words.whole == notice.words.whole:
                each.setParent(None)
                each.deleteLater()
        self._column.addWidget(notice)
        announce(self.window(), notice.words.whole)


def _go(notice: Notice, waits: QTimer) -> None:
    """Go, unless somebody is at it."""
    focused = QApplication.focusWidget()
    if notice.underMouse() or (focused is not None and notice.isAncestorOf(focused)):
        waits.start(_PASSES)
    else:
        notice.deleteLater()
