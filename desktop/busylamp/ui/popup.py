# SPDX-License-Identifier: MIT
"""The pop-up: a card for each incoming call at the corner of the screen, never with the focus."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from busylamp.desk.cards import CallCard, CallNews
from busylamp.desk.hangup import HangUpFailed
from busylamp.services.build import Services
from busylamp.settings.model import PopupStyle
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallId, CallResult, CallState, Direction, PresenceState
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.ui.notifications import effective_style
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.lamp import Lamp
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.words import end_of, number_of, say, title_of

_WIDTH = 360
_MARGIN = 16
_GAP = 10
_SLOT = 150  # pixels for a card with all its lines, and the gap
_CORNER = 10
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

    def show_notice(self, text: str) -> None:
        """Say something instead of the way the call came."""
        self.via.show_text(text)
        self.via.setVisible(True)
        self.adjustSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners; X11 without a compositor would draw them black."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

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
        self._waiting: dict[CallId, CallCard] = {}  # ring too, but the screen is full
        self._hidden: dict[CallId, None] = {}
        services.phone.call_changed.connect(self._on_call_changed)
        services.phone.hang_up_failed.connect(self._on_hang_up_failed)
        services.line.changed.connect(self._on_line_changed)

    @property
    def cards(self) -> tuple[PopupCard, ...]:
        """What is on the screen."""
        return tuple(self._cards.values())

    def close_all(self) -> None:
        """Take every card away."""
        self._waiting.clear()
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

    def _on_line_changed(self, line: LineChanged) -> None:
        """Without a line nobody knows whether it still rings; with it again, only what rings."""
        if line.state is not LineState.UP:
            for popup in self._cards.values():
                popup.show_notice(say(LineTrouble.CLOSED_BY_PEER))
            return
        ringing = [c for c in self._services.phone.calls if c.call.state is CallState.RINGING]
        still = {card.call.id for card in ringing}
        for call in [call for call in (*self._waiting, *self._cards) if call not in still]:
            self._drop(call)
        for card in [card for card in ringing if card.call.id in self._cards]:
            self._ring(card)

    def _on_hang_up_failed(self, failed: HangUpFailed) -> None:
        for popup in self._cards.values():
            popup.show_notice(say(failed.failure))

    def _ring(self, card: CallCard) -> None:
        call = card.call.id
        style = effective_style(self._services.preferences.settings.popup.style)
        if style is not PopupStyle.CARD:
            return
        if call in self._hidden:
            return
        popup = self._cards.get(call)
        if popup is None:
            if len(self._cards) >= _room():
                self._waiting[call] = card
                return
            popup = PopupCard(self._theme)
            popup.hide_wanted.connect(lambda: self._hide(call))
            popup.hang_up_wanted.connect(lambda: self._services.phone.hang_up(call))
            self._cards[call] = popup
        popup.show_card(card)
        self._place()

    def _end(self, card: CallCard) -> None:
        self._waiting.pop(card.call.id, None)
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
        self._waiting.pop(call, None)
        popup = self._cards.pop(call, None)
        if popup is None:
            return
        popup.hide()
        popup.deleteLater()
        self._place()
        while self._waiting and len(self._cards) < _room():
            self._ring(self._waiting.pop(next(iter(self._waiting))))

    def _place(self) -> None:
        """Stack upwards from the lower right corner of the screen with the pointer."""
        area = _work_area()
        bottom = area.bottom() - _MARGIN
        for popup in self._cards.values():
            height = popup.sizeHint().height()
            top = bottom - height
            popup.move(QPoint(area.right() - _WIDTH - _MARGIN, max(area.top(), top)))
            popup.show()
            bottom = top - _GAP


def _room() -> int:
    """How many cards the screen holds; the others wait until one goes."""
    return max(1, (_work_area().height() - _MARGIN) // _SLOT)


def _work_area() -> QRect:
    screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()
