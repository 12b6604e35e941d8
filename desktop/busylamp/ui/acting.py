# SPDX-License-Identifier: MIT
"""Does what was chosen for a call, from wherever it was chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.cards import CallCard
from busylamp.desk.hangup import call_meant
from busylamp.services.build import Services
from busylamp.telephony.model import Call, CallId
from busylamp.telephony.reasons import WishFailure
from busylamp.ui.acts import CallAct, Slot, acts_of
from busylamp.ui.theme import Theme

if TYPE_CHECKING:
    from busylamp.ui.target_picker import TargetChosen, TargetPicker


@dataclass(frozen=True, slots=True, kw_only=True)
class ActWanted:
    """Somebody clicked an act on a card."""

    card: CallCard
    act: CallAct


class Acting(QObject):
    """The one way from a click, a key or a menu to the services."""

    keypad_wanted = Signal(str)  # CallId: of a call that plays digits
    note_wanted = Signal(str)  # CallId

    def __init__(self, services: Services, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._picker: TargetPicker | None = None

    def do(self, wanted: ActWanted) -> None:
        """Do it at once, or open what it asks for."""
        card, wish = wanted.card, wanted.act.wish
        match wanted.act.slot:
            case Slot.NOTE:
                self.note_wanted.emit(card.call.id)
            case Slot.KEYPAD:
                self.keypad_wanted.emit(card.call.id)
            case Slot.TRANSFER | Slot.DIVERT:
                self.ask_target(card)
            case Slot.PICK_UP:
                self._services.handover.pick_up(card.call.extension)
            case _:
                if wish is not None:
                    (self._moves().get(wish) or self._tools()[wish])(card.call.id)

    def ask_target(self, card: CallCard, text: str = "") -> None:
        """Let the user choose where a call goes; `text`: whom was meant already."""
        if self._picker is None:
            from busylamp.ui.target_picker import TargetPicker

            self._picker = TargetPicker(self._services, self._theme)
            self._picker.chosen.connect(self._on_target_chosen)
        self._picker.ask(card, text)

    @property
    def picker(self) -> "TargetPicker | None":
        """The picker, once it was needed."""
        return self._picker

    def close(self) -> None:
        """Take what is open off the screen; nothing is done."""
        if self._picker is not None:
            self._picker.hide()
            self._picker.deleteLater()
            self._picker = None

    def meant(self, slot: Slot, *, takes_notes: bool = False) -> ActWanted | WishFailure:
        """Return the act that keys mean without saying for which call."""
        able: dict[CallId, ActWanted] = {}
        phone = self._services.phone
        for card in (*phone.calls, *phone.their_calls):
            for act in acts_of(card, takes_notes=takes_notes):
                if act.slot is slot:
                    able[card.call.id] = ActWanted(card=card, act=act)
        call = call_meant(wanted.card.call for wanted in able.values())
        return able[call.id] if isinstance(call, Call) else call

    def _moves(self) -> dict[Wish, Callable[[CallId], None]]:
        phone, handover = self._services.phone, self._services.handover
        return {
            Wish.HANG_UP: phone.hang_up,
            Wish.ANSWER: handover.answer,
            Wish.COMPLETE: handover.complete,
            Wish.CANCEL: handover.cancel,
            Wish.CONFERENCE: handover.add_to_conference,
        }

    def _tools(self) -> dict[Wish, Callable[[CallId], None]]:
        tools = self._services.call_tools
        return {
            Wish.PARK: tools.park,
            Wish.RECORD: tools.record,
            Wish.STOP_RECORDING: tools.stop_recording,
            Wish.PAUSE_RECORDING: tools.pause_recording,
            Wish.RESUME_RECORDING: tools.resume_recording,
        }

    def _on_target_chosen(self, chosen: "TargetChosen") -> None:
        handover = self._services.handover
        match chosen.wish:
            case Wish.TRANSFER:
                handover.transfer(chosen.call, chosen.target)
            case Wish.CONSULT:
                handover.consult(chosen.call, chosen.target)
            case Wish.DIVERT:
                handover.divert(chosen.call, chosen.target)
            case _:
                handover.divert_to_voicemail(chosen.call)

    def tell_gone(self, wish: Wish, call: str) -> None:
        """Say that a call ended before it could be done."""
        gone = WishRefused(wish=wish, failure=WishFailure.GONE, about=call)
        self._services.phone.tell_refused(gone)
