# SPDX-License-Identifier: MIT
"""What a phone can dial for itself: do not disturb, forwarding, its mailbox, an echo.

The codes are a UCM's (feature codes page); what its database says of them is not public, so the
families are those FreePBX writes.
"""

from collections.abc import Callable

from busylamp.demo.lines import Leg, Phone, snapshot
from busylamp.demo.talks import Talks
from busylamp.telephony.channels import ChannelState

DND_ON, DND_OFF = "*77", "*78"
FORWARDS = {"*72": "CF", "*90": "CFB", "*92": "CFU"}  # always, busy, no answer
FORWARDS_OFF = {"*73": "CF", "*91": "CFB", "*93": "CFU"}
VOICEMAIL, ECHO, MESSAGE = "*97", "*43", "*"
_SAID = 1.0  # seconds: "activated"
_LISTENS = 8.0
_RECORDS = 8.0


class Features:
    """Answers a code, does it, and hangs up."""

    def __init__(self, talks: Talks) -> None:
        self.database: dict[tuple[str, str], str] = {}  # family, key
        self._talks = talks
        self._exchange = talks.exchange
        for phone in self._exchange.phones.values():
            if phone.dnd:
                self.database["DND", phone.number] = "YES"

    def takes(self, leg: Leg, exten: str) -> bool:
        """Do what a code asks; return whether it is one."""
        work = self._work_of(leg, exten)
        if work is None:
            return False
        self._exchange.set_state(leg, ChannelState.UP)
        work()
        return True

    def knows(self, exten: str) -> bool:
        """Whether a code is one."""
        codes = (DND_ON, DND_OFF, VOICEMAIL, ECHO, *FORWARDS_OFF)
        return exten in codes or exten[:3] in FORWARDS or self._box(exten) is not None

    def forward_of(self, phone: Phone, family: str = "CF") -> str:
        """Where a phone's calls go."""
        return self.database.get((family, phone.number), "")

    def change_messages(self, leg: Leg | None, phone: Phone, new: int, old: int) -> None:
        """Tell a mailbox's count, with the leg of whoever changed it."""
        phone.new_messages, phone.old_messages = new, old
        waiting = [("Mailbox", f"{phone.number}@default"), ("Waiting", str(int(new > 0)))]
        counts = [("New", str(new)), ("Old", str(old))]
        head = [] if leg is None else snapshot(leg)
        self._exchange.tell("call", "MessageWaiting", [*head, *waiting, *counts])

    def _work_of(self, leg: Leg, exten: str) -> Callable[[], None] | None:
        phone, box = self._phone(leg), self._box(exten)
        if exten == ECHO:
            return lambda: None
        if box is not None:
            return lambda: self._leave_message(leg, box)
        if phone is None:
            return None
        if exten in (DND_ON, DND_OFF):
            return lambda: self._disturb(leg, phone, on=exten == DND_ON)
        if exten == VOICEMAIL:
            return lambda: self._listen(leg, phone)
        if exten[:3] in FORWARDS or exten in FORWARDS_OFF:
            return lambda: self._forward(leg, phone, exten)
        return None

    def _phone(self, leg: Leg) -> Phone | None:
        """Whose phone asks; where the PBX dials the code itself, the caller's number tells."""
        return self._exchange.phone_of(leg) or self._exchange.phones.get(leg.number)

    def _box(self, exten: str) -> Phone | None:
        return self._exchange.phones.get(exten[1:]) if exten.startswith(MESSAGE) else None

    def _disturb(self, leg: Leg, phone: Phone, *, on: bool) -> None:
        self._exchange.set_dnd(phone, on=on)
        self._set("DND", phone, "YES" if on else "")
        self._soon(leg, _SAID)

    def _forward(self, leg: Leg, phone: Phone, exten: str) -> None:
        code, target = exten[:3], exten[3:]
        family = FORWARDS.get(code) or FORWARDS_OFF[code]
        self._set(family, phone, target)
        self._soon(leg, _SAID)

    def _set(self, family: str, phone: Phone, value: str) -> None:
        if value:
            self.database[family, phone.number] = value
        else:
            self.database.pop((family, phone.number), None)

    def _listen(self, leg: Leg, phone: Phone) -> None:
        """All messages are heard and kept."""

        def heard() -> None:
            if leg.uid in self._exchange.legs:
                old = phone.old_messages + phone.new_messages
                self.change_messages(leg, phone, 0, old)
                self._talks.hang_up(leg)

        self._talks.later(_LISTENS, heard)

    def _leave_message(self, leg: Leg, box: Phone) -> None:
        def recorded() -> None:
            if leg.uid in self._exchange.legs:
                self.change_messages(leg, box, box.new_messages + 1, box.old_messages)
                self._talks.hang_up(leg, by_phone=True)

        self._talks.later(_RECORDS, recorded)

    def _soon(self, leg: Leg, seconds: float) -> None:
        self._talks.later(seconds, lambda: self._talks.hang_up(leg))
