# SPDX-License-Identifier: MIT
"""What can be done with a call now, in the order it is shown: the one list for cards, menus, keys.

What is possible is the desk's to say (`CallCard.offers`); here are only words, order and keys.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from busylamp.desk.asking import Wish
from busylamp.desk.cards import CallCard
from busylamp.telephony.model import CallState


class Slot(Enum):
    """A place on a card: its button stays where it is while its meaning changes."""

    ANSWER = "answer"
    PICK_UP = "pick_up"
    HAND_OVER = "hand_over"
    BACK = "back"
    HANG_UP = "hang_up"
    TRANSFER = "transfer"
    DIVERT = "divert"
    PARK = "park"
    RECORD = "record"
    KEYPAD = "keypad"
    PAUSE_RECORDING = "pause_recording"
    RESUME_RECORDING = "resume_recording"
    CONFERENCE = "conference"
    NOTE = "note"


# Within the window; all with Ctrl+Shift, which no field to write in uses.
KEYS = {
    Slot.ANSWER: "Ctrl+Shift+A",
    Slot.PICK_UP: "Ctrl+Shift+G",
    Slot.HAND_OVER: "Ctrl+Shift+O",
    Slot.BACK: "Ctrl+Shift+B",
    Slot.HANG_UP: "Ctrl+Shift+H",
    Slot.TRANSFER: "Ctrl+Shift+T",
    Slot.DIVERT: "Ctrl+Shift+D",
    Slot.PARK: "Ctrl+Shift+P",
    Slot.RECORD: "Ctrl+Shift+R",
    Slot.KEYPAD: "Ctrl+Shift+K",
    Slot.PAUSE_RECORDING: "Ctrl+Shift+S",
    Slot.RESUME_RECORDING: "Ctrl+Shift+E",
    Slot.CONFERENCE: "Ctrl+Shift+J",
    Slot.NOTE: "Ctrl+Shift+N",
}
# Each place with the wishes it may stand for; the first one that is offered is shown.
_WISHES = (
    (Slot.ANSWER, (Wish.ANSWER,)),
    (Slot.PICK_UP, (Wish.PICK_UP,)),
    (Slot.HAND_OVER, (Wish.COMPLETE,)),
    (Slot.BACK, (Wish.CANCEL,)),
    (Slot.HANG_UP, (Wish.HANG_UP,)),
    (Slot.TRANSFER, (Wish.TRANSFER, Wish.CONSULT)),
    (Slot.DIVERT, (Wish.DIVERT, Wish.DIVERT_TO_VOICEMAIL)),
    (Slot.PARK, (Wish.PARK,)),
    (Slot.RECORD, (Wish.STOP_RECORDING, Wish.RECORD)),
    (Slot.KEYPAD, (Wish.PLAY_DIGITS,)),
    (Slot.PAUSE_RECORDING, (Wish.PAUSE_RECORDING, Wish.RESUME_RECORDING)),
    # Monitor tells no pause: then either is offered, in a place of its own.
    (Slot.RESUME_RECORDING, (Wish.RESUME_RECORDING,)),
    (Slot.CONFERENCE, (Wish.CONFERENCE,)),
)
_ROLES = {
    Slot.ANSWER: "answer",
    Slot.PICK_UP: "answer",
    Slot.HAND_OVER: "primary",
    Slot.HANG_UP: "danger",
}
_ASKING = (Slot.TRANSFER, Slot.DIVERT, Slot.KEYPAD, Slot.NOTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallAct:
    """One thing that can be done with a call."""

    slot: Slot
    wish: Wish | None  # None: a note, which the PBX knows nothing of
    words: str

    @property
    def role(self) -> str:
        """How its button looks."""
        return _ROLES.get(self.slot, "")

    @property
    def keys(self) -> str:
        """The keys that do it within the window."""
        return KEYS[self.slot]

    @property
    def asks(self) -> bool:
        """Whether something must be chosen or typed before anything is done."""
        return self.slot in _ASKING


def acts_of(card: CallCard, *, takes_notes: bool = False) -> tuple[CallAct, ...]:
    """Return what can be done with a call, as it is shown."""
    if card.call.state is CallState.ENDED:
        return ()
    acts: list[CallAct] = []
    for slot, wishes in _WISHES:
        wish = next((each for each in wishes if each in card.offers), None)
        if wish is not None and all(wish is not act.wish for act in acts):
            acts.append(CallAct(slot=slot, wish=wish, words=_words(wish, card)))
    if takes_notes:
        acts.append(CallAct(slot=Slot.NOTE, wish=None, words=_tr("Note")))
    return tuple(acts)


def _words(wish: Wish, card: CallCard) -> str:
    if wish is Wish.HANG_UP and card.call.state is CallState.RINGING and not card.call.originated:
        return _tr("Decline")
    return {
        Wish.ANSWER: _tr("Answer"),
        Wish.PICK_UP: _tr("Pick up"),
        Wish.COMPLETE: _tr("Hand over"),
        Wish.CANCEL: _tr("Back"),
        Wish.HANG_UP: _tr("Hang up"),
        Wish.TRANSFER: _tr("Transfer"),
        Wish.CONSULT: _tr("Transfer"),
        Wish.DIVERT: _tr("Divert"),
        Wish.DIVERT_TO_VOICEMAIL: _tr("Divert"),
        Wish.PARK: _tr("Park"),
        Wish.RECORD: _tr("Record"),
        Wish.STOP_RECORDING: _tr("Stop recording"),
        Wish.PAUSE_RECORDING: _tr("Pause recording"),
        Wish.RESUME_RECORDING: _tr("Resume recording"),
        Wish.PLAY_DIGITS: _tr("Keypad"),
        Wish.CONFERENCE: _tr("Conference"),
    }[wish]


def _tr(text: str) -> str:
    return QCoreApplication.translate("acts", text)
