# SPDX-License-Identifier: MIT
"""One call in progress as a card: who, how long, how it stands, and what can be done with it."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from busylamp.desk.asking import Wish
from busylamp.desk.cards import CallCard
from busylamp.desk.dialling import DialAttempt
from busylamp.telephony.model import CallState, RecordingState
from busylamp.telephony.reasons import DialFailure, DialStep, WishFailure
from busylamp.ui.acting import ActWanted
from busylamp.ui.acts import CallAct, Slot, acts_of
from busylamp.ui.widgets.act_row import ActRow
from busylamp.ui.widgets.announce import announce
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.edged import Edged
from busylamp.ui.widgets.keypad import Keypad
from busylamp.ui.widgets.note_edit import NoteEdit
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.widgets.sides import margins
from busylamp.ui.words import asked_title, clock, end_of, say, title_of, way_of
from busylamp.ui.writing import inside

_CORNER = 8
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

    call: str
    text: str


@dataclass(frozen=True, slots=True)
class DigitWanted:
    """A key to be played to the other side."""

    call: str
    digit: str


class CallCardWidget(Edged):
    """One card."""

    act_wanted = Signal(object)  # ActWanted
    digit_wanted = Signal(object)  # DigitWanted
    noted = Signal(object)  # CallNote
    sign_in_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        takes_notes: bool = True,
        place_of: Callable[[str], str] = lambda _number: "",
    ) -> None:
        super().__init__("card", _CORNER, parent)
        self._takes_notes = takes_notes
        self._place_of = place_of
        self._card: CallCard | None = None
        self._refused = False
        self.title = PlainLabel(role="title", elided=True)
        self.time = PlainLabel(role="muted")
        self.way = PlainLabel(role="muted", elided=True)
        self.recording = PlainLabel(role="recording")
        self.recording.hide()
        self.step = PlainLabel(role="muted", wrapped=True)
        self.acts = ActRow()
        self.note = NoteEdit()
        self.note.setPlaceholderText(self.tr("Note on this call, kept when it ends"))
        self.note.hide()
        self.keypad: Keypad | None = None  # made when it is wanted
        self.close_card = button(self.tr("Close"))
        self.sign_in = button(self.tr("Sign in…"), role="primary")
        self.sign_in.hide()
        self._column = QVBoxLayout(self)
        self._build()
        self.acts.wanted.connect(self._on_act)
        self.note.textChanged.connect(self._on_note)
        self.note.returnPressed.connect(self._on_written)
        self.note.given_up.connect(self._on_written)
        self.sign_in.clicked.connect(self.sign_in_wanted)

    @property
    def card(self) -> CallCard | None:
        """The call that is shown; None while it is only asked for."""
        return self._card

    @property
    def hang_up(self) -> QPushButton:
        """The button that ends or declines it."""
        return self.acts.button(Slot.HANG_UP)

    @property
    def write(self) -> QPushButton:
        """The button that opens the note."""
        return self.acts.button(Slot.NOTE)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in this order."""
        keypad = () if self.keypad is None else (self.keypad,)
        return (self.note, *self.acts.shown(), *keypad, self.sign_in, self.close_card)

    def show_card(self, card: CallCard) -> None:
        """Show a call as it stands."""
        if self._card is not None and card.call.state is not self._card.call.state:
            self._refused = False  # what was refused then is past
        self._card = card
        over = card.call.state is CallState.ENDED
        asks = asked_title(card)
        self.title.show_text(asks or title_of(card))
        self.way.show_text(self._way(card))
        self._show_recording(card)
        if not self._refused:
            self._show_step(self._step(card))
        self._show_acts(card)
        self.note.setVisible(not self.note.isHidden() and not over)
        if self.keypad is not None and Wish.PLAY_DIGITS not in card.offers:
            self._put_keypad_away()
        self.close_card.setVisible(over)
        set_property(self, "lamp", self._lamp(card))
        self.setAccessibleName(f"{self.title.whole}, {say(card.call.state)}")
        self.tick()

    def show_refusal(self, failure: WishFailure) -> None:
        """Say why something was not done, until the call moves on."""
        self._refused = True
        self._show_step(say(failure), role="bad")
        announce(self, self.step.whole)

    def show_attempt(self, attempt: DialAttempt, name: str) -> None:
        """Show a call that was asked for and is no call yet, or never was."""
        self.title.show_text(name or attempt.number)
        self.way.show_text(f"↗ {plain(attempt.number)}" if name else self.tr("↗ outgoing"))
        words = say(attempt.failure or attempt.step)
        if attempt.detail and attempt.failure is not None:
            words += f" ({plain(attempt.detail)})"
        self._show_step(words, role="bad" if attempt.failure else "muted")
        self.time.show_text("")
        self.acts.hide()
        self.close_card.setVisible(attempt.done)
        self.sign_in.setVisible(attempt.failure is DialFailure.NO_EXTENSION)
        set_property(self, "lamp", "over" if attempt.done else "calling")
        self.setAccessibleName(f"{self.title.whole}, {words}")

    def tick(self) -> None:
        """Let the timer go on."""
        card = self._card
        if card is None:
            return
        call = card.call
        asked = call.consultation
        if asked is not None:
            self.time.show_text("" if asked.answered else inside(self.tr("Ringing")))
        elif call.answered_at is not None and call.state in (CallState.TALKING, CallState.HELD):
            passed = clock(time.time() - call.answered_at)
            if call.state is CallState.HELD:  # its colour alone would not say it
                passed = f"{inside(say(call.state))} · {passed}"
            self.time.show_text(passed)
        else:
            self.time.show_text(inside(say(call.state)))

    def open_note(self) -> None:
        """Put the cursor into the note."""
        if self._takes_notes:
            self.note.show()
            self.note.setFocus()

    def open_keypad(self) -> None:
        """Show the keys, with the keyboard on them; a second time puts them away."""
        if self.keypad is not None and not self.keypad.isHidden():
            self._put_keypad_away()
            return
        if self.keypad is None:
            self.keypad = Keypad(self)
            self.keypad.pressed.connect(self._on_digit)
            self.keypad.left.connect(self._put_keypad_away)
            self._column.addWidget(self.keypad)
        self.keypad.show()
        self.keypad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_acts(self, card: CallCard) -> None:
        acts = acts_of(card, takes_notes=self._takes_notes)
        self.acts.show_acts(acts)
        self.acts.setVisible(bool(acts))

    def _show_recording(self, card: CallCard) -> None:
        """A disc while it is recorded, two bars while it is not: told apart without colour."""
        match card.call.recording:
            case RecordingState.ON:
                words, role = self.tr("● Recording"), "recording"
            case RecordingState.PAUSED:
                words, role = self.tr("❚❚ Recording paused"), "muted"
            case _:
                words, role = "", "muted"
        set_property(self.recording, "role", role)
        self.recording.show_text(words)
        self.recording.setVisible(bool(words) and card.call.state is not CallState.ENDED)

    def _show_step(self, words: str, role: str = "muted") -> None:
        set_property(self.step, "role", role)
        self.step.show_text(words, limit=400)
        self.step.setVisible(bool(self.step.whole))

    def _way(self, card: CallCard) -> str:
        if card.waits is None:
            return way_of(card, "" if card.call.internal else self._place_of(card.who.number))
        words = self.tr("for %1, who waits on hold")
        return words.replace("%1", plain(card.waits.title) or self.tr("an unknown caller"))

    def _lamp(self, card: CallCard) -> str:
        asked = card.call.consultation
        if asked is not None:
            return "talking" if asked.answered else "calling"
        return _LAMPS[card.call.state]

    def _step(self, card: CallCard) -> str:
        attempt = card.attempt
        if card.call.state is CallState.ENDED:
            return end_of(card)
        if card.call.originated and card.call.state is CallState.DIALING:
            step = attempt.step if attempt is not None else DialStep.MY_PHONE_RINGS
            return say(step)
        return ""

    def _on_act(self, act: CallAct) -> None:
        if self._card is None:
            return
        self._refused = False
        self._show_step(self._step(self._card))
        self.act_wanted.emit(ActWanted(card=self._card, act=act))

    def _on_digit(self, digit: str) -> None:
        if self._card is not None:
            self.digit_wanted.emit(DigitWanted(self._card.call.id, digit))

    def _put_keypad_away(self) -> None:
        if self.keypad is None:
            return
        had_focus = self.keypad.hasFocus()
        self.keypad.hide()
        if had_focus:
            back = self.acts.button(Slot.KEYPAD)
            (self.acts.more if back.isHidden() else back).setFocus()

    def _on_note(self, text: str) -> None:
        """Each sign counts: the call may end before Enter."""
        if self._card is not None:
            self.noted.emit(CallNote(self._card.call.id, text))

    def _on_written(self) -> None:
        """Enter and Esc put the field away; what was written shows on the button."""
        self.note.hide()
        kept = bool(self.note.text().strip())
        self.write.setText(self.tr("Note ✓") if kept else self.tr("Note"))
        (self.acts.more if self.write.isHidden() else self.write).setFocus()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.time)
        closing = QHBoxLayout()
        closing.setSpacing(8)
        closing.addWidget(self.sign_in)
        closing.addWidget(self.close_card)
        closing.addStretch(1)
        self._column.setContentsMargins(margins(8, 12, 12, 12))
        self._column.setSpacing(4)
        self._column.addLayout(top)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.way, 1)
        second.addWidget(self.recording)
        self._column.addLayout(second)
        self._column.addWidget(self.step)
        self._column.addWidget(self.note)
        self._column.addSpacing(4)
        self._column.addWidget(self.acts)
        self._column.addLayout(closing)
