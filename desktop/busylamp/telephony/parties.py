# SPDX-License-Identifier: MIT
"""Who is at the other end of a leg, by number and name, as far as the PBX tells."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from busylamp.telephony.channels import Channel
from busylamp.telephony.model import Call, Direction, ExtensionNumber, Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """What the fold must be told about numbers and devices."""

    owner: Callable[[str], ExtensionNumber]  # the extension of a device
    is_listed: Callable[[str], bool]  # a number with a lamp of its own
    is_internal: Callable[[str | None], bool]
    name_of: Callable[[str], str | None]  # as the PBX lists it


class Parties:
    """Reads people from legs for one extension."""

    def __init__(self, extension: ExtensionNumber, directory: Directory) -> None:
        self._extension = extension
        self._directory = directory

    def first_party(self, leg: Channel, caller: Channel) -> Party:
        """Name who calls; behind a leg without a number the connected line may know."""
        party = caller.caller
        if party.number is None and party.name is None:
            return leg.connected
        owner = self._directory.owner(caller.device)
        own = party.number == self._extension and owner != self._extension
        if own and self._directory.is_internal(owner):  # an Originate showed the caller my number
            return Party(number=owner, name=self._directory.name_of(owner))
        return party

    def via(self, leg: Channel, caller: Channel | None) -> str | None:
        """The queue or the called number a call came through, if it is not my own."""
        if caller is None:
            return None
        if caller.returned_from:
            return caller.returned_from
        queue = queue_of(leg, caller)
        if queue is not None:
            return queue
        if caller.bridge is not None:
            return None  # an attended transfer: they talk, nobody came through a number
        if (caller.late or (leg.listed and leg.was_up)) and not caller.sent_to:
            return None  # a snapshot tells where it is now, not what it dialled
        dialled = caller.sent_to or caller.exten
        return None if dialled == self._extension else dialled

    def number_of(self, device_and_number: tuple[str, str] | None) -> str | None:
        """Return the number of who handed over: of its device, else as it was told."""
        if device_and_number is None:
            return None
        device, number = device_and_number
        owner = self._directory.owner(device)
        return owner if self._directory.is_listed(owner) else number or owner or None

    def of(self, call: Call, leg: Channel, peer: Channel) -> Party:
        """Name who is at the other leg; the one I called first is told as it was."""
        party = peer.caller
        if party.number is None and party.name is None:
            party = leg.connected
        elif self.is_far(peer):  # a trunk's leg that was dialled bears the dialling one's name
            party = Party(number=party.number)
        return call.first if party.number == call.first.number is not None else party

    def is_far(self, peer: Channel) -> bool:
        """Whether a leg was dialled and is none of the PBX's own phones."""
        dialled = peer.dialled_by is not None or peer.was_dialled
        return dialled and not self._directory.is_internal(self._directory.owner(peer.device))

    def named(self, call: Call, leg: Channel) -> Call:
        """The PBX tells the name of the one I called in my own leg's connected line."""
        if call.direction is Direction.INCOMING or call.first.name is not None:
            return call
        shown = leg.connected
        if shown.name is None or shown.number != call.first.number:
            return call
        party = Party(number=call.first.number, name=shown.name)
        return replace(call, first=party, peer=party if call.peer == call.first else call.peer)


def queue_of(leg: Channel, caller: Channel) -> str | None:
    """The queue whose call rings my phone; AgentCalled may come after DialBegin."""
    return leg.queue or (caller.queue if caller.in_queue else "") or None
