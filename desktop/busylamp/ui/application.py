# SPDX-License-Identifier: MIT
"""Qt's application with an ear for the links that macOS hands it: they go the way of all links."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from busylamp.system.instance.messages import Prefill
from busylamp.system.instance.server import Inbox, nowhere
from busylamp.system.telurls.address import flaw_of


class Application(QApplication):
    """Keeps a link in the inbox until there is a card for it; macOS gives none as an argument."""

    def __init__(self, program: str, inbox: Inbox) -> None:
        super().__init__([program])  # nothing else of the arguments: see cli/link.py
        self._inbox = inbox

    def event(self, event: QEvent) -> bool:
        """Take links; an event filter would see the events of each widget, too."""
        if isinstance(event, QFileOpenEvent):
            self._take(bytes(event.url().toEncoded().data()).decode("ascii", "replace"))
            return True
        return super().event(event)

    def _take(self, address: str) -> None:
        """Pass a link on. Of anything else nothing is shown but that it holds no number."""
        text = "" if flaw_of(address) else address
        self._inbox.put(Prefill(text=text), nowhere())
