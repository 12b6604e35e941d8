# SPDX-License-Identifier: MIT
"""Parking, recording and keys for the window."""

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.keypad import SPACING
from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.parking import ParkedCard, ParkedNews
from busylamp.services.phone import PhoneService
from busylamp.telephony.model import CallId


class CallToolsService(QObject):
    """Passes wishes about a call on; refusals come by PhoneService.wish_refused."""

    parked_changed = Signal(object)  # tuple[ParkedCard, ...]

    def __init__(self, office: Office, phone: PhoneService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._phone = phone
        self._keys = QTimer(self)
        self._keys.setInterval(round(SPACING * 1000))
        self._keys.timeout.connect(self._press_next)

    @property
    def parked(self) -> tuple[ParkedCard, ...]:
        """The parked calls of the whole PBX."""
        return self._office.tools.parking.cards

    def park(self, call: CallId) -> None:
        """Park the one I talk to."""
        self._tell(self._office.tools.park(call))

    def retrieve(self, slot: str) -> None:
        """Call my phone and connect it with whoever is parked there."""
        self._phone.tell_placed(self._office.tools.parking.retrieve(slot))

    def record(self, call: CallId) -> None:
        """Let the PBX record the call."""
        self._tell(self._office.tools.record(Wish.RECORD, call))

    def stop_recording(self, call: CallId) -> None:
        """End the recording."""
        self._tell(self._office.tools.record(Wish.STOP_RECORDING, call))

    def pause_recording(self, call: CallId) -> None:
        """Leave out what is said now."""
        self._tell(self._office.tools.record(Wish.PAUSE_RECORDING, call))

    def resume_recording(self, call: CallId) -> None:
        """Go on recording."""
        self._tell(self._office.tools.record(Wish.RESUME_RECORDING, call))

    def play_digits(self, call: CallId, digits: str) -> None:
        """Let the other side hear these keys, one after the other."""
        self._tell(self._office.tools.press(call, digits))
        if self._office.tools.keypad.waits and not self._keys.isActive():
            self._press_next()
            self._keys.start()

    def hear(self, event: OfficeEvent) -> None:
        """Pass on what concerns parked calls."""
        if isinstance(event, ParkedNews):
            self.parked_changed.emit(event.cards)

    def _press_next(self) -> None:
        for refused in self._office.tools.tick():
            self._tell(refused)
        if not self._office.tools.keypad.waits:
            self._keys.stop()

    def _tell(self, refused: WishRefused | None) -> None:
        if refused is not None:
            self._phone.tell_refused(refused)
