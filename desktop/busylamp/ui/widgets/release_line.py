# SPDX-License-Identifier: MIT
"""A quiet line that a newer version is there; its page opens by a click, nothing else happens."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from busylamp.desk.newer import Release
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.notice import Notice
from busylamp.ui.widgets.plain_label import tip


class ReleaseLine(Notice):
    """Names the version, and offers its page."""

    opened = Signal(str)  # the page

    def __init__(self, release: Release, own: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        words = self.tr("Busylamp {new} is there. You have {old}.")
        self.words.show_text(words.format(new=release.version, old=own), limit=200)
        self._page = release.page
        self.link = button(self.tr("Show its page"), role="quiet")
        self.link.setToolTip(tip(release.page, limit=500))
        self.link.clicked.connect(self._open)
        self.row.insertWidget(1, self.link)

    def _open(self) -> None:
        address = QUrl(self._page, QUrl.ParsingMode.StrictMode)
        if address.isValid() and address.scheme() == "https":
            QDesktopServices.openUrl(address)
            self.opened.emit(self._page)
