# SPDX-License-Identifier: MIT
"""The parked calls under the cards: place, who, since when, Retrieve; no room where none is."""

import functools
import time

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from busylamp.desk.parking import ParkedCard
from busylamp.services.call_tools import CallToolsService
from busylamp.ui.room import grown
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, fill, plain
from busylamp.ui.widgets.sides import margins
from busylamp.ui.words import clock

_ROW = 40
_SLOT = 40  # pixels a place takes at least: names stand below each other
_SEEN = 3  # rows without scrolling


class ParkedRow(QWidget):
    """One place."""

    def __init__(self, card: ParkedCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.slot = PlainLabel(role="slot")
        self.slot.setMinimumWidth(_SLOT)
        self.slot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.who = PlainLabel(elided=True)
        self.since = PlainLabel(role="muted")
        self.retrieve = button(self.tr("Retrieve"))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 4, 12, 4))
        row.setSpacing(8)
        row.addWidget(self.slot)
        row.addWidget(self.who, 1)
        row.addWidget(self.since)
        row.addWidget(self.retrieve)
        self.setFixedHeight(grown(_ROW))
        self.show_card(card)

    def show_card(self, card: ParkedCard) -> None:
        """Show who stands there."""
        self._card = card
        title = plain(card.who.title) or self.tr("Number withheld")
        by = plain(card.parked_by)
        words = title if card.is_mine or not by else f"{title} · {by}"
        self.slot.show_text(card.slot)
        self.who.show_text(words)
        self.retrieve.setVisible(card.may_retrieve)
        spoken = fill(self.tr("Retrieve %1 from %2"), title, plain(card.slot))
        self.retrieve.setAccessibleName(spoken)
        self.tick()

    def tick(self) -> None:
        """Let the time go on."""
        since = self._card.since
        self.since.show_text("" if since is None else clock(time.time() - since))


class ParkedCalls(QScrollArea):
    """The list; a row keeps its place, and the focus, while others come and go."""

    def __init__(self, tools: CallToolsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._rows: dict[tuple[str, str], ParkedRow] = {}
        self._height = 0
        self.setAccessibleName(self.tr("Parked calls"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = PlainLabel(self.tr("PARKED"), role="heading")
        self.title.setContentsMargins(16, 8, 16, 4)
        page = QWidget()
        page.setObjectName("body")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self.setWidget(page)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_tick)
        tools.parked_changed.connect(self.show_cards)
        self.show_cards(tools.parked)

    def sizeHint(self) -> QSize:
        """As high as its rows, up to three."""
        return QSize(super().sizeHint().width(), self._height)

    @property
    def rows(self) -> tuple[ParkedRow, ...]:
        """What is shown."""
        return tuple(self._rows.values())

    def show_cards(self, cards: tuple[ParkedCard, ...]) -> None:
        """Show these."""
        wanted = {(card.lot, card.slot): card for card in cards}
        for key in self._rows.keys() - wanted.keys():
            row = self._rows.pop(key)
            row.hide()
            row.deleteLater()
        for place, (key, card) in enumerate(wanted.items()):
            if key in self._rows:
                self._rows[key].show_card(card)
            else:
                self._rows[key] = row = ParkedRow(card)
                retrieve = functools.partial(self._tools.retrieve, card.slot)
                row.retrieve.clicked.connect(lambda _=False, do=retrieve: do())
                self._column.insertWidget(1 + place, row)
        self._rows = {key: self._rows[key] for key in wanted}
        heading, row = self.title.sizeHint().height(), grown(_ROW)
        self._height = heading + row * min(_SEEN, len(self._rows)) if self._rows else 0
        self.setMinimumHeight(min(heading + row, self._height))  # the rest scrolls
        self.setMaximumHeight(self._height)
        self.updateGeometry()
        self.setVisible(bool(self._rows))  # else a screen reader would read its heading
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons are reached one by one
        self._timer.start() if self._rows else self._timer.stop()

    def _on_tick(self) -> None:
        for row in self._rows.values():
            row.tick()
