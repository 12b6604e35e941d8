# SPDX-License-Identifier: MIT
"""The calls in progress: a card each over the list, and what became of those asked for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from busylamp.desk.asking import Wish, WishGranted, WishRefused
from busylamp.desk.cards import CallCard, CallNews
from busylamp.desk.dialling import DialAttempt
from busylamp.services.phone import PhoneService
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallResult, CallState
from busylamp.ui.panels.call_card import CallCardWidget
from busylamp.ui.room import grown

_LINGER = 8000  # milliseconds a failure stays to be read
_OVER = 4000
_MOST_OVER = 10  # calls that are over and still to be read
_MOST = 12  # cards; nobody has so many calls, and each costs 0.3 MiB
_LEAST = 120  # pixels: one card
_HIGHEST = 348  # pixels: three cards and the head of a fourth


class CallCards(QScrollArea):
    """The stack of cards over the list; many of them scroll."""

    act_wanted = Signal(object)  # ActWanted
    digit_wanted = Signal(object)  # DigitWanted
    noted = Signal(object)  # CallNote
    sign_in_wanted = Signal()
    rang = Signal(bool)  # whether any of them rings now: its buttons come before the list
    focus_left = Signal()  # the card with the keyboard is gone

    def __init__(
        self,
        phone: PhoneService,
        parent: QWidget | None = None,
        *,
        keeps_calls: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._phone = phone
        self._keeps_calls = keeps_calls  # a note has no place where no call is kept
        self._cards: dict[str, CallCardWidget] = {}
        self._over: list[str] = []  # those of calls that are over, the oldest first
        self._rings = False
        self._newest = ""  # the call that began to ring: kept in view until the user scrolls
        self._waiting: dict[str, CallCard] = {}  # calls without a card until one goes
        self.setAccessibleName(self.tr("Calls"))
        self._stack = QWidget()
        self._stack.setObjectName("body")
        self.setWidget(self._stack)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.installEventFilter(self)
        self._column = QVBoxLayout(self._stack)
        self._column.setContentsMargins(12, 12, 12, 0)
        self._column.setSpacing(8)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_tick)
        self.verticalScrollBar().rangeChanged.connect(self._bring)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        phone.call_changed.connect(self._on_call_changed)
        phone.attempt_changed.connect(self._on_attempt_changed)
        phone.wish_refused.connect(self._on_wish_refused)
        phone.wish_granted.connect(self._on_wish_granted)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the height the cards ask for."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped words need another height at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._tell_ringing()
        wanted = self._column.totalHeightForWidth(self.viewport().width())
        if wanted < 0:
            wanted = self._column.totalSizeHint().height()
        self.setFixedHeight(min(wanted, self._most()) if self._cards else 0)
        self._chain()
        reached = Qt.FocusPolicy.StrongFocus if self._cards else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(reached)  # nothing to see: Tab must not stop there

    def _most(self) -> int:
        """Leave the list below its room where the window is low or the letters are large."""
        parent = self.parentWidget()
        layout = None if parent is None else parent.layout()
        if parent is None or layout is None:
            return grown(_HIGHEST)
        needed = layout.totalMinimumSize().height()
        if layout.hasHeightForWidth():  # words of more than one line
            needed = max(needed, layout.minimumHeightForWidth(parent.width()))
        others = needed - self.minimumHeight()
        return min(grown(_HIGHEST), max(grown(_LEAST), parent.height() - others))

    def _tell_ringing(self) -> None:
        rings = any(_rings(each.card) for each in self._cards.values())
        if rings is not self._rings:
            self._rings = rings
            self.rang.emit(rings)

    def _chain(self) -> None:
        """Let Tab go from card to card as they stand: they were made after all the rest."""
        before: QWidget = self
        for widget in self._cards.values():
            for each in widget.stops():
                QWidget.setTabOrder(before, each)
                before = each

    @property
    def cards(self) -> tuple[CallCardWidget, ...]:
        """What is shown."""
        return tuple(self._cards.values())

    def _on_call_changed(self, news: CallNews) -> None:
        card = news.card
        attempt = card.attempt
        if attempt is not None:
            self._drop(attempt.request)
        self._refresh()  # what this call can be joined with may have come or gone
        self._waiting.pop(card.call.id, None)
        if isinstance(news.change, CallEnded):
            self._end(card)
        elif card.call.state is not CallState.ENDED:
            self._show(card)

    def _show(self, card: CallCard) -> None:
        if card.call.id not in self._cards and len(self._cards) >= _MOST:
            self._make_room()
        if card.call.id in self._cards or len(self._cards) < _MOST:
            widget = self._card(card.call.id)
            began = _rings(card) and not _rings(widget.card)
            widget.show_card(card)
            if began:  # below the call that is talked it may have no room
                self._newest = card.call.id
                self._fit()
        else:
            self._waiting[card.call.id] = card

    def _bring(self) -> None:
        """Show the whole card of the call that rings; now, and as soon as it has its height."""
        widget = self._cards.get(self._newest)
        if widget is not None and _rings(widget.card):
            self.ensureWidgetVisible(widget, 0, self._column.spacing())

    def _on_scrolled(self) -> None:
        self._newest = ""

    def _make_room(self) -> None:
        """Let the oldest call that is over go: one that lives needs its buttons."""
        over = next((each for each in self._over if each in self._cards), None)
        if over is not None:
            self._over.remove(over)
            self._drop(over)

    def _end(self, card: CallCard) -> None:
        """A call that was talked is gone; one that failed stays to be read."""
        widget = self._cards.get(card.call.id)
        failed = card.call.result not in (CallResult.ANSWERED, CallResult.MISSED)
        if widget is None or not failed:
            self._drop(card.call.id)
            return
        widget.show_card(card)
        QTimer.singleShot(_OVER, widget, lambda: self._drop(card.call.id))
        self._over = [each for each in self._over if each in self._cards]
        self._over.append(card.call.id)
        if len(self._over) > _MOST_OVER:  # a phone system gone mad ends thousands a second
            self._drop(self._over.pop(0))

    def _on_attempt_changed(self, attempt: DialAttempt) -> None:
        if attempt.call is not None and not attempt.failure:
            self._drop(attempt.request)
            return
        if attempt.call is not None:
            return  # the call's own card says why
        self._card(attempt.request).show_attempt(attempt, "")
        if attempt.done:
            widget = self._cards[attempt.request]
            QTimer.singleShot(_LINGER, widget, lambda: self._drop(attempt.request))

    def shows(self, call: str) -> bool:
        """Whether this call has a card now."""
        return call in self._cards

    def focused(self) -> CallCardWidget | None:
        """The card with the keyboard."""
        return next((each for each in self._cards.values() if _has_focus(each)), None)

    def open_note(self, call: str) -> None:
        """Let a note on a call be written."""
        widget = self._cards.get(call)
        if widget is not None:
            self.ensureWidgetVisible(widget)
            widget.open_note()

    def open_keypad(self, call: str) -> None:
        """Show the keys of a call."""
        widget = self._cards.get(call)
        if widget is not None:
            widget.open_keypad()
            QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget))

    def _refresh(self) -> None:
        """Show anew what can be done: it may hang on other calls, and on the account."""
        for card in self._phone.calls:
            widget = self._cards.get(card.call.id)
            if widget is not None and widget.card != card:
                widget.show_card(card)

    def _on_wish_refused(self, refused: WishRefused) -> None:
        widget = self._cards.get(refused.about)
        if widget is not None:
            if refused.wish is Wish.PLAY_DIGITS and widget.keypad is not None:
                widget.keypad.drop()
            widget.show_refusal(refused.failure)
            self.ensureWidgetVisible(widget)

    def _on_wish_granted(self, granted: WishGranted) -> None:
        widget = self._cards.get(granted.about)
        played = granted.wish is Wish.PLAY_DIGITS
        if widget is not None and widget.keypad is not None and played:
            widget.keypad.take()

    def _card(self, key: str) -> CallCardWidget:
        widget = self._cards.get(key)
        if widget is None:
            widget = CallCardWidget(
                self._stack, takes_notes=self._keeps_calls(), place_of=self._phone.place
            )
            widget.act_wanted.connect(self.act_wanted)
            widget.digit_wanted.connect(self.digit_wanted)
            widget.noted.connect(self.noted)
            widget.sign_in_wanted.connect(self.sign_in_wanted)
            widget.close_card.clicked.connect(lambda: self._drop(key))
            self._cards[key] = widget
            self._column.addWidget(widget)
            self._timer.start()
            self._fit()
        return widget

    def _drop(self, key: str) -> None:
        widget = self._cards.pop(key, None)
        if widget is not None:
            had_focus = _has_focus(widget)
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
            if had_focus:
                self.focus_left.emit()  # not to the next card: its Hang up is of another call
        if self._waiting and len(self._cards) < _MOST:
            self._show(self._waiting.pop(next(iter(self._waiting))))
        if not self._cards:
            self._timer.stop()
        self._fit()

    def _on_tick(self) -> None:
        self._refresh()
        for widget in self._cards.values():
            widget.tick()


def _rings(card: CallCard | None) -> bool:
    """Whether it waits for me to answer."""
    return card is not None and card.call.state is CallState.RINGING and not card.call.originated


def _has_focus(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)
