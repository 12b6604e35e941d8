# SPDX-License-Identifier: MIT
"""My calls for the window: what they are, dialling, hanging up."""

import threading

from PySide6.QtCore import QObject, Signal

from busylamp.desk.asking import WishGranted, WishRefused
from busylamp.desk.cards import CallCard, CallNews, TheirCallNews
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.names import Who
from busylamp.desk.office import AttemptChanged, Me, MeChanged, Office, OfficeEvent
from busylamp.stores.entries import Entry
from busylamp.telephony.changes import CustomEvent
from busylamp.telephony.model import CallId, Direction, Party, Presence
from busylamp.telephony.numbers_plan import OutgoingLine, Reading
from busylamp.telephony.reasons import DialFailure

_ANY = "+442079460018"


class PhoneService(QObject):
    """Passes the desk's picture of my calls on, and the user's wishes to the desk."""

    call_changed = Signal(object)  # CallNews
    their_call_changed = Signal(object)  # TheirCallNews
    attempt_changed = Signal(object)  # DialAttempt
    me_changed = Signal(object)  # Me
    custom_event_told = Signal(object)  # CustomEvent
    wish_refused = Signal(object)  # WishRefused, whatever was wished for
    wish_granted = Signal(object)  # WishGranted: taken; what comes of it, events tell

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office

    def get_ready(self) -> None:
        """Load the tables of numbers: 100 ms that the first pop-up or key need not pay."""
        work = threading.Thread(target=self._load, name="numbers", daemon=True)
        work.start()

    def speak(self, language: str) -> None:
        """Name towns and countries in this language from now on."""
        self._office.numbering.language = language

    def place(self, number: str) -> str:
        """Return the town of a number, else its country, '' where there is none."""
        return self._office.numbering.read(number).place.partition(", ")[0] if number else ""

    def who(self, party: Party) -> Who:
        """Name somebody: a contact first, then the PBX's name, then the caller's own."""
        return self._office.names.who(party)

    @property
    def calls(self) -> tuple[CallCard, ...]:
        """My calls in progress."""
        return self._office.cards

    @property
    def their_calls(self) -> tuple[CallCard, ...]:
        """The calls in progress of the colleagues I look after."""
        return self._office.their_cards

    @property
    def me(self) -> Me:
        """My extension, name and state."""
        return self._office.me

    @property
    def extensions(self) -> tuple[Presence, ...]:
        """Everybody's state, by extension."""
        return self._office.presences

    @property
    def lines(self) -> tuple[OutgoingLine, ...]:
        """The outgoing lines a call can be sent by."""
        return self._office.numbering.lines

    @property
    def home_region(self) -> str:
        """The country that numbers are read by."""
        return self._office.numbering.plan.region

    def read(self, text: str, line: str = "") -> Reading:
        """Return what would be dialled, and why; or why nothing."""
        return self._office.dialling.read(text, line)

    def dial(self, text: str, line: str = "") -> DialAttempt:
        """Call what was typed or clicked; the attempt is told by signal too."""
        attempt = self._office.dial(text, line)
        self.attempt_changed.emit(attempt)
        return attempt

    def call_back(self, entry: Entry) -> DialAttempt:
        """Call the other one of a call that was: whom I called, by the digits that were sent."""
        if entry.direction is Direction.INCOMING or entry.peer_number:
            return self.dial(entry.other_number)
        attempt = self._office.dial_again(entry.other_number)
        self.attempt_changed.emit(attempt)
        return attempt

    def preview(self, text: str) -> str | DialFailure:
        """Return exactly what would be dialled, or why it can't be."""
        return self._office.dialling.preview(text)

    def hang_up(self, call: CallId) -> None:
        """Hang up, or decline a ringing call; a refusal is told by signal."""
        self.tell_refused(self._office.hang_up(call))

    def tell_refused(self, refused: WishRefused | None) -> None:
        """Tell a refusal that was known at once, whichever service was asked; None is none."""
        if refused is not None:
            self.wish_refused.emit(refused)

    def tell_placed(self, outcome: DialAttempt | WishRefused) -> None:
        """Tell of a call that another service placed, or why it placed none."""
        if isinstance(outcome, WishRefused):
            self.tell_refused(outcome)
        else:
            self.attempt_changed.emit(outcome)

    def pick(self, call: CallId, contact_id: int) -> None:
        """Say which of several contacts calls: shown now, and remembered. Raises NotKeptError."""
        news = self._office.pick(call, contact_id)
        if news is not None:
            self.hear(news)

    def _load(self) -> None:
        self.read(_ANY)
        self.place(_ANY)

    def hear(self, event: OfficeEvent) -> None:
        """Pass on what concerns my calls."""
        match event:
            case CallNews():
                self.call_changed.emit(event)
            case TheirCallNews():
                self.their_call_changed.emit(event)
            case AttemptChanged(attempt=attempt):
                self.attempt_changed.emit(attempt)
            case MeChanged(me=me):
                self.me_changed.emit(me)
            case CustomEvent():
                self.custom_event_told.emit(event)
            case WishRefused():
                self.wish_refused.emit(event)
            case WishGranted():
                self.wish_granted.emit(event)
            case _:
                pass
