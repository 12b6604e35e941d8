# SPDX-License-Identifier: MIT
"""The calls in progress as cards: who, how long, and Hang up."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from busylamp.desk.asking import WishRefused
from busylamp.desk.cards import CallCard, CallNews
from busylamp.desk.dialling import DialAttempt
from busylamp.services.phone import PhoneService
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallId, CallResult, CallState
from busylamp.telephony.reasons import DialStep
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.note_edit import NoteEdit
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.words import clock, end_of, say, title_of, way_of

_LINGER = 8000  # milliseconds a failure stays to be read
_OVER = 4000
_HIGHEST = 330  # pixels: three cards and the head of a fourth
_LAMPS = {
    CallState.DIALING: "calling",
    CallState.RINGING: "ringing",
    CallState.WAITING: "ringing",
    CallState.TALKING: "talking",
    CallState.HELD: "held",
    CallState.ENDED: "over",
}


@dataclass(frozen=True, slots=True)
class CallNote:
    """What was written so far about a call that goes on."""

    call: CallId
    text: str


class CallCardWidget(QFrame):
    """One card."""

    hang_up_wanted = Signal(str)  # CallId
    noted = Signal(object)  # CallNote

    def __init__(self, parent: QWidget | None = None, *, takes_notes: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._takes_notes = takes_notes
        self._card: CallCard | None = None
        self.title = PlainLabel(role="title", elided=True)
        self.time = PlainLabel(role="muted")
        self.way = PlainLabel(role="muted", elided=True)
        self.step = PlainLabel(role="muted", wrapped=True)
        self.hang_up = button(self.tr("Hang up"), role="danger")
        self.write = button(self.tr("Note"))
        self.note = NoteEdit()
        self.note.setPlaceholderText(self.tr("Note on this call, kept when it ends"))
        self.note.hide()
        self.close_card = button(self.tr("Close"))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.time)
        acts = QHBoxLayout()
        acts.addWidget(self.hang_up)
        acts.addWidget(self.write)
        acts.addWidget(self.close_card)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.way)
        column.addWidget(self.step)
        column.addWidget(self.note)
        column.addLayout(acts)
        self.write.clicked.connect(self._on_write)
        self.note.textChanged.connect(self._on_note)
        self.note.returnPressed.connect(self._on_written)
        self.note.given_up.connect(self._on_written)
        self.hang_up.clicked.connect(self._on_hang_up)

    def show_card(self, card: CallCard) -> None:
        """Show a call as it stands."""
        self._card = card
        over = card.call.state is CallState.ENDED
        self.title.show_text(title_of(card))
        self.way.show_text(way_of(card))
        self.step.show_text(self._step(card))
        self.step.setVisible(bool(self.step.whole))
        self.hang_up.setVisible(card.may_hang_up and not over)
        self.write.setVisible(self._takes_notes and not over)
        self.note.setVisible(not self.note.isHidden() and not over)
        self.close_card.setVisible(over)
        set_property(self, "lamp", _LAMPS[card.call.state])
        self.setAccessibleName(f"{self.title.whole}, {say(card.call.state)}")
        self.tick()

    def show_attempt(self, attempt: DialAttempt, name: str) -> None:
        """Show a call that was asked for and is no call yet, or never was."""
        self.title.show_text(name or attempt.number)
        self.way.show_text(f"↗ {plain(attempt.number)}")
        words = say(attempt.failure or attempt.step)
        if attempt.detail and attempt.failure is not None:
            words += f" ({plain(attempt.detail)})"
        self.step.show_text(words, limit=400)
        self.step.setVisible(True)
        set_property(self.step, "role", "bad" if attempt.failure else "muted")
        self.time.show_text("")
        self.hang_up.setVisible(False)
        self.write.setVisible(False)
        self.close_card.setVisible(attempt.done)
        set_property(self, "lamp", "over" if attempt.done else "calling")
        self.setAccessibleName(f"{self.title.whole}, {words}")

    def tick(self) -> None:
        """Let the timer go on."""
        card = self._card
        if card is None:
            return
        call = card.call
        if call.answered_at is not None and call.state in (CallState.TALKING, CallState.HELD):
            self.time.show_text(clock(time.time() - call.answered_at))
        else:
            self.time.show_text(say(call.state).lower())

    def _step(self, card: CallCard) -> str:
        attempt = card.attempt
        if card.call.state is CallState.ENDED:
            return end_of(card)
        if card.call.originated and card.call.state is CallState.DIALING:
            step = attempt.step if attempt is not None else DialStep.MY_PHONE_RINGS
            return say(step)
        return ""

    def _on_write(self) -> None:
        self.note.show()
        self.note.setFocus()

    def _on_note(self, text: str) -> None:
        """Each sign counts: the call may end before Enter."""
        if self._card is not None:
            self.noted.emit(CallNote(self._card.call.id, text))

    def _on_written(self) -> None:
        """Enter and Esc put the field away; what was written shows on the button."""
        self.note.hide()
        self.write.setText(self.tr("Note ✓") if self.note.text().strip() else self.tr("Note"))
        self.write.setFocus()

    def _on_hang_up(self) -> None:
        if self._card is not None:
            self.hang_up_wanted.emit(self._card.call.id)


class CallCards(QScrollArea):
    """The stack of cards over the list; many of them scroll."""

    noted = Signal(object)  # CallNote

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
        phone.call_changed.connect(self._on_call_changed)
        phone.attempt_changed.connect(self._on_attempt_changed)
        phone.wish_refused.connect(self._on_wish_refused)
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
        wanted = self._column.totalHeightForWidth(self.viewport().width())
        if wanted < 0:
            wanted = self._column.totalSizeHint().height()
        self.setFixedHeight(min(wanted, _HIGHEST) if self._cards else 0)
        reached = Qt.FocusPolicy.StrongFocus if self._cards else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(reached)  # nothing to see: Tab must not stop there

    @property
    def cards(self) -> tuple[CallCardWidget, ...]:
        """What is shown."""
        return tuple(self._cards.values())

    def _on_call_changed(self, news: CallNews) -> None:
        card = news.card
        attempt = card.attempt
        if attempt is not None:
            self._drop(attempt.request)
        call = card.call
        if isinstance(news.change, CallEnded):
            self._end(card)
            return
        if call.state is not CallState.ENDED:
            self._card(call.id).show_card(card)

    def _end(self, card: CallCard) -> None:
        """A call that was talked is gone; one that failed stays to be read."""
        widget = self._cards.get(card.call.id)
        failed = card.call.result not in (CallResult.ANSWERED, CallResult.MISSED)
        if widget is None or not failed:
            self._drop(card.call.id)
            return
        widget.show_card(card)
        QTimer.singleShot(_OVER, widget, lambda: self._drop(card.call.id))

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

    def _on_wish_refused(self, refused: WishRefused) -> None:
        widget = self._cards.get(refused.about)
        if widget is not None:
            widget.step.show_text(say(refused.failure))
            widget.step.setVisible(True)

    def _card(self, key: str) -> CallCardWidget:
        widget = self._cards.get(key)
        if widget is None:
            widget = CallCardWidget(self._stack, takes_notes=self._keeps_calls())
            widget.hang_up_wanted.connect(self._on_hang_up_wanted)
            widget.noted.connect(self.noted)
            widget.close_card.clicked.connect(lambda: self._drop(key))
            self._cards[key] = widget
            self._column.addWidget(widget)
            self._timer.start()
            self._fit()
        return widget

    def _drop(self, key: str) -> None:
        widget = self._cards.pop(key, None)
        if widget is not None:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        if not self._cards:
            self._timer.stop()
        self._fit()

    def _on_hang_up_wanted(self, call: str) -> None:
        self._phone.hang_up(CallId(call))

    def _on_tick(self) -> None:
        for widget in self._cards.values():
            widget.tick()
