# SPDX-License-Identifier: MIT
"""The pop-up: a card for each incoming call at the corner of the screen, never with the focus."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from busylamp.desk.cards import CallCard, CallNews
from busylamp.services.build import Services
from busylamp.settings.model import PopupStyle
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallId, CallResult, CallState, Direction, PresenceState
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.lamp import Lamp
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.words import end_of, number_of, title_of

_WIDTH = 360
_MARGIN = 16
_GAP = 10
_LINGER = 3000  # milliseconds to read who took the call
_REMEMBERED = 500  # calls that popped up: one pop-up a call, whatever the PBX rings


class PopupCard(QWidget):
    """One card: who calls, by which way, Hide and Hang up."""

    hide_wanted = Signal()
    hang_up_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("Incoming call"))
        self.setFixedWidth(_WIDTH)
        self.frame = QFrame(self)
        self.frame.setObjectName("popup")
        self.lamp = Lamp(theme)
        self.lamp.show_state(PresenceState.RINGING)
        self.title = PlainLabel(role="title", elided=True)
        self.number = PlainLabel(role="muted", elided=True)
        self.via = PlainLabel(role="muted", elided=True)
        self.hide_card = button(self.tr("Hide"))
        self.hang_up = button(self.tr("Hang up"), role="danger")
        for each in (self.hide_card, self.hang_up):
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        self.hide_card.clicked.connect(self.hide_wanted)
        self.hang_up.clicked.connect(self.hang_up_wanted)

    def show_card(self, card: CallCard) -> None:
        """Show a call that rings, or how it ended."""
        over = card.call.state is CallState.ENDED
        self.title.show_text(title_of(card))
        parts = [part for part in (number_of(card), plain(card.who.company)) if part]
        self.number.show_text(" · ".join(parts))
        self.number.setVisible(bool(parts))
        via = self.tr("via %1").replace("%1", plain(card.call.via)) if card.call.via else ""
        self.via.show_text(end_of(card) if over else via)
        self.via.setVisible(bool(self.via.whole))
        self.hang_up.setVisible(card.may_hang_up and not over)
        set_property(self.frame, "lamp", "over" if over else "ringing")
        self.lamp.show_state(PresenceState.IDLE if over else PresenceState.RINGING)
        spoken = self.tr("Incoming call from %1").replace("%1", self.title.whole)
        self.setAccessibleName(spoken)
        self.setWindowTitle(spoken)
        self.adjustSize()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.number, self.via):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.lamp, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.hang_up, 1)
        acts.addWidget(self.hide_card, 1)
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(acts)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)


class Popups:
    """Stacks cards at the corner of the screen where the user works."""

    def __init__(self, services: Services, theme: Theme) -> None:
        self._services = services
        self._theme = theme
        self._cards: dict[CallId, PopupCard] = {}
        self._hidden: dict[CallId, None] = {}
        services.phone.call_changed.connect(self._on_call_changed)

    @property
    def cards(self) -> tuple[PopupCard, ...]:
        """What is on the screen."""
        return tuple(self._cards.values())

    def close_all(self) -> None:
        """Take every card away."""
        for call in list(self._cards):
            self._drop(call)

    def hide_all(self) -> None:
        """Hide every card; the calls go on ringing."""
        for call in list(self._cards):
            self._hide(call)

    def _on_call_changed(self, news: CallNews) -> None:
        card = news.card
        call = card.call
        if call.direction is not Direction.INCOMING or call.originated:
            return
        if isinstance(news.change, CallEnded):
            self._end(card)
        elif call.state is CallState.RINGING:
            self._ring(card)
        else:
            self._drop(call.id)  # answered here, or waits in the queue between two tries

    def _ring(self, card: CallCard) -> None:
        call = card.call.id
        if self._services.preferences.settings.popup.style is not PopupStyle.CARD:
            return
        if call in self._hidden:
            return
        popup = self._cards.get(call)
        if popup is None:
            popup = PopupCard(self._theme)
            popup.hide_wanted.connect(lambda: self._hide(call))
            popup.hang_up_wanted.connect(lambda: self._services.phone.hang_up(call))
            self._cards[call] = popup
        popup.show_card(card)
        self._place()
        popup.show()

    def _end(self, card: CallCard) -> None:
        popup = self._cards.get(card.call.id)
        if popup is None:
            return
        if card.call.result is not CallResult.ANSWERED_ELSEWHERE:
            self._drop(card.call.id)
            return
        popup.show_card(card)
        QTimer.singleShot(_LINGER, popup, lambda: self._drop(card.call.id))

    def _hide(self, call: CallId) -> None:
        self._hidden[call] = None
        while len(self._hidden) > _REMEMBERED:
            del self._hidden[next(iter(self._hidden))]
        self._drop(call)

    def _drop(self, call: CallId) -> None:
        popup = self._cards.pop(call, None)
        if popup is not None:
            popup.hide()
            popup.deleteLater()
            self._place()

    def _place(self) -> None:
        """Stack upwards from the lower right corner of the screen with the pointer."""
        area = _work_area()
        bottom = area.bottom() - _MARGIN
        for popup in self._cards.values():
            height = popup.sizeHint().height()
            left = area.right() - _WIDTH - _MARGIN
            popup.move(QPoint(left, max(area.top(), bottom - height)))
            bottom -= height + _GAP


def _work_area() -> QRect:
    screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()
