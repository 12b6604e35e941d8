# SPDX-License-Identifier: MIT
"""A quiet line that a newer version is there; its page opens by a click, nothing else happens."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from busylamp.desk.newer import Release
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.notice import Notice
from busylamp.ui.widgets.plain_label import PlainLabel, tip


class ReleaseLine(Notice):
    """Names the version, and offers its page."""

    opened = Signal(str)  # the page

    def __init__(self, release: Release, own: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        told = self.tr("Busylamp {new} is there.").format(new=release.version)
        self.words.show_text(told, limit=200)
        mine = self.tr("You have {old}.").format(old=own)
        self.own = PlainLabel(mine, role="muted", wrapped=True)
        both = QVBoxLayout()  # each sentence on a line of its own: no line ends in the middle
        both.setSpacing(0)
        both.addWidget(self.words)
        both.addWidget(self.own)
        self.row.insertLayout(0, both, 1)
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
