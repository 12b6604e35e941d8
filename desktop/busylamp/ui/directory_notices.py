# SPDX-License-Identifier: MIT
"""Says once that a directory needs a password, beside the way to where it is entered."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from busylamp.services.directories import DirectoryService
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.notice import Notice
from busylamp.ui.widgets.plain_label import plain
from busylamp.ui.window import MainWindow


class DirectoryNotices(QObject):
    """Tells of each directory once a run; not while somebody is at the settings anyway."""

    def __init__(
        self,
        service: DirectoryService,
        window: MainWindow,
        opens: Callable[[str], object],
        is_open: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._opens = opens
        self._is_open = is_open
        self._told: set[str] = set()
        service.password_missed.connect(self._on_password_missed)

    def _on_password_missed(self, name: str) -> None:
        if name in self._told or self._is_open():
            return
        self._told.add(name)
        words = self.tr("{directory} needs a password.").format(directory=plain(name, 60))
        notice = Notice(words, self._window)
        enter = button(self.tr("Enter it"), role="quiet")
        enter.clicked.connect(lambda: self._opens("directories"))
        enter.clicked.connect(notice.deleteLater)
        notice.row.insertWidget(1, enter)
        self._window.tell(notice)
