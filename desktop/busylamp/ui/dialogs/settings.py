# SPDX-License-Identifier: MIT
"""The settings: pages at the left, a search over all of them, no OK: each change acts at once."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busylamp.services.build import Services
from busylamp.services.integration import Integration
from busylamp.ui.dialogs.pages import PAGES, PageEntry
from busylamp.ui.dialogs.pages.changes import Change, Changes
from busylamp.ui.dialogs.pages.page import Page, PageContext
from busylamp.ui.room import grown, high, wide
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.widgets.sides import margins

_LIST = 232  # pixels
_ITEM = 36
_SIZE = (780, 580)


class SettingsDialog(QDialog):
    """All settings a user changes; a page is loaded when it is shown or searched."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        integration: Integration | None = None,
        entries: tuple[PageEntry, ...] = PAGES,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(wide(_SIZE[0]), high(_SIZE[1]))
        self.changes = Changes(services.preferences, self)
        self._context = PageContext(
            services=services, theme=theme, changes=self.changes, integration=integration
        )
        self._entries = entries
        self._pages: dict[str, Page] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages"))
        self.stack = QStackedWidget()
        self.nothing = PlainLabel(role="muted", wrapped=True)
        self.nothing.setContentsMargins(20, 20, 20, 20)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.undo = button(self.tr("Undo"), role="quiet")
        self.close_button = button(self.tr("Close"))
        self._build()
        self._join()
        self.list.setCurrentRow(0)
        self.search.setFocus()

    def page(self, key: str) -> Page:
        """Return a page, loaded if it was not yet."""
        if key not in self._pages:
            entry = next(entry for entry in self._entries if entry.key == key)
            self._pages[key] = page = entry.make(self._context)
            area = QScrollArea()
            area.setWidget(page)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.stack.addWidget(area)
            self._areas[key] = area
            page.search(self._words())
        return self._pages[key]

    def show_page(self, key: str) -> None:
        """Turn to a page."""
        self.search.clear()
        self.list.setCurrentRow([entry.key for entry in self._entries].index(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a field, it closes nothing; Esc empties the search first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Take what stands in the field one is in: closing is leaving it."""
        self.setFocus()
        super().done(result)

    def _build(self) -> None:
        for entry in self._entries:
            item = QListWidgetItem(entry.title())
            item.setSizeHint(QSize(0, grown(_ITEM)))
            self.list.addItem(item)
        self.stack.addWidget(self.nothing)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.setContentsMargins(margins(12, 12, 0, 12))
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setObjectName("body")
        side.setFixedWidth(grown(_LIST))
        side.setLayout(left)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.setContentsMargins(12, 12, 12, 12)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        edge = QFrame()  # what is scrolled goes on under it
        edge.setObjectName("edge")
        edge.setFixedHeight(1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(edge)
        column.addLayout(foot)
        self._on_changed(None)

    def _join(self) -> None:
        self.list.currentRowChanged.connect(self._on_page_chosen)
        self.search.textChanged.connect(self._on_search)
        self.undo.clicked.connect(self.changes.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.changes.undo)
        self.close_button.clicked.connect(self.close)
        self.changes.changed.connect(self._on_changed)

    def _on_page_chosen(self, row: int) -> None:
        if row < 0 or self.list.item(row).isHidden():
            self.stack.setCurrentWidget(self.nothing)
            return
        key = self._entries[row].key
        self.page(key)
        self.stack.setCurrentWidget(self._areas[key])

    def _on_search(self, text: str) -> None:
        """Show only pages and rows that hold what was typed; also a page's name finds it."""
        words = self._words()
        found: list[int] = []
        called: list[int] = []  # pages that are named so
        for row, entry in enumerate(self._entries):
            named = bool(words) and all(word in entry.title().casefold() for word in words)
            count = self.page(entry.key).search([] if named else words)
            self.list.item(row).setHidden(not count)
            if count:
                (called if named else found).append(row)
        words_shown = self.tr("No setting is called “%1”.").replace("%1", plain(text))
        self.nothing.show_text(words_shown)
        found = called + found
        if not found:
            self.stack.setCurrentWidget(self.nothing)
        elif called or self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0])
        else:
            self._on_page_chosen(self.list.currentRow())

    def _words(self) -> list[str]:
        return self.search.text().casefold().split()

    def _on_changed(self, last: Change | None) -> None:
        self.undo.setVisible(last is not None)
        words = self.tr("Undo: %1").replace("%1", last.label if last else "")
        self.undo.setText(plain(words))
