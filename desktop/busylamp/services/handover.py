# SPDX-License-Identifier: MIT
"""Handing calls over, for the window."""

from PySide6.QtCore import QObject

from busylamp.desk.asking import WishRefused
from busylamp.desk.handover import HandingOver
from busylamp.services.phone import PhoneService
from busylamp.telephony.model import CallId


class HandoverService(QObject):
    """Passes wishes to the desk. What comes of them is told by `PhoneService`.

    A wish that did not succeed: `wish_refused`. What became of the call: `call_changed`, never
    before the PBX's events said so. `CallCard.offers` says which wishes a call takes now.
    """

    def __init__(
        self, handing_over: HandingOver, phone: PhoneService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = handing_over
        self._phone = phone

    def transfer(self, call: CallId, target: str) -> None:
        """Send whom I talk to on to a number, at once."""
        self._phone.tell_refused(self._desk.transfer(call, target))

    def consult(self, call: CallId, target: str) -> None:
        """Ask a number while whom I talk to waits: `Call.consultation` tells of it."""
        self._phone.tell_refused(self._desk.consult(call, target))

    def complete(self, call: CallId) -> None:
        """Bring whom I asked and whom I hold together."""
        self._phone.tell_refused(self._desk.complete(call))

    def cancel(self, call: CallId) -> None:
        """Go back to whom I hold."""
        self._phone.tell_refused(self._desk.cancel(call))

    def divert(self, call: CallId, target: str) -> None:
        """Send a caller who rings my phone to a number: out of a queue or ring group, too."""
        self._phone.tell_refused(self._desk.divert(call, target))

    def divert_to_voicemail(self, call: CallId) -> None:
        """Send a caller who rings my phone to my mailbox."""
        self._phone.tell_refused(self._desk.divert_to_voicemail(call))

    @property
    def can_pick_up(self) -> bool:
        """Whether a colleague's ringing call can be taken from here."""
        return self._desk.can_pick_up

    def pick_up(self, extension: str) -> None:
        """Take a colleague's ringing call: my phone rings, then I talk to the caller."""
        asked = self._desk.pick_up(extension)
        if isinstance(asked, WishRefused):
            self._phone.tell_refused(asked)
        else:
            self._phone.attempt_changed.emit(asked)

    def add_to_conference(self, call: CallId) -> None:
        """Bring this talk into the conference room, and me with my other one."""
        self._phone.tell_refused(self._desk.add_to_conference(call))

    def answer(self, call: CallId) -> None:
        """Let my phone pick up."""
        self._phone.tell_refused(self._desk.answer(call))
