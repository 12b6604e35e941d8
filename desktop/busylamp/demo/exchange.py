# SPDX-License-Identifier: MIT
"""The make-believe switch: channels, dials and bridges, told as Asterisk 16 tells them."""

import itertools
from collections.abc import Callable

from busylamp.demo.lines import Bridge, Headers, Leg, Phone, pair, snapshot
from busylamp.telephony.channels import ChannelState

Tell = Callable[[str, str, Headers], None]  # class, event name, headers

_CAUSES = {
    0: "Unknown",
    16: "Normal Clearing",
    17: "User busy",
    20: "Subscriber absent",
    21: "Call Rejected",
    26: "Answered elsewhere",
    127: "Interworking, unspecified",
}
_PRESENTED = ("CID-CallingPres", "0 (Presentation Allowed, Not Screened)")


class Exchange:
    """Keeps legs and bridges and tells every change; knows nothing of scenes or sockets."""

    def __init__(self, phones: list[Phone], tell: Tell, wall: Callable[[], float]) -> None:
        self.phones = {phone.number: phone for phone in phones}
        self.legs: dict[str, Leg] = {}
        self.tell = tell
        self.wall = wall
        self.heard: list[Callable[[Phone], None]] = []  # who asks to hear of a phone's state
        self.ends: list[Callable[[Leg], None]] = []  # who asks to hear of a leg before it ends
        self._serial = itertools.count(1)
        self._locals = itertools.count()
        self._bridges = itertools.count(1)
        self._started = int(wall())
        for phone in phones:
            phone.told = (phone.status, phone.device_status)

    # -- legs

    def leg_of(self, channel: str) -> Leg | None:
        """Find a leg by its name or Uniqueid, as AMI actions do."""
        found = self.legs.get(channel)
        return found or next((leg for leg in self.legs.values() if leg.name == channel), None)

    def phone_of(self, leg: Leg) -> Phone | None:
        """Return the phone a leg belongs to; a trunk has none."""
        return self.phones.get(leg.device.partition("/")[2])

    def new_leg(
        self,
        device: str,
        number: str,
        name: str,
        *,
        exten: str = "s",
        calling: bool = False,
        link: str = "",
        uid: str = "",
    ) -> Leg:
        """Make a channel: one that calls the PBX, or one the PBX is about to dial."""
        serial = next(self._serial)
        uid = uid or f"{self._started}.{serial}"
        leg = Leg(f"{device}-{serial:08x}", uid, link or uid, number, name, exten)
        leg.in_dialplan = calling
        leg.state = 4 if calling else 0
        self._begin(leg)
        phone = self.phone_of(leg)
        if phone is not None:
            phone.legs.append(leg)
        self.told(phone)
        return leg

    def local_pair(self, exten: str, link: str = "", uid: str = "") -> tuple[Leg, Leg]:
        """Make the two halves through which the PBX dials an extension itself."""
        stem = f"Local/{exten}@from-internal-{next(self._locals):08x}"
        first = uid or f"{self._started}.{next(self._serial)}"
        second = f"{self._started}.{next(self._serial)}"
        one = Leg(f"{stem};1", first, link or first, "", "", exten)
        two = Leg(f"{stem};2", second, link or first, "", "", exten)
        two.in_dialplan, two.state = True, ChannelState.RING
        one.half, two.half = two, one
        self._begin(one)
        self._begin(two)
        return one, two

    def tell_local_bridge(self, one: Leg, two: Leg) -> None:
        """The halves belong together."""
        place = [("Context", two.context), ("Exten", two.exten), ("LocalOptimization", "Yes")]
        heads = [*snapshot(one, "LocalOne"), *snapshot(two, "LocalTwo")]
        self.tell("call", "LocalBridge", [*heads, *place])

    def set_state(self, leg: Leg, state: ChannelState) -> None:
        """Tell a leg's new state, and its phone's."""
        if leg.state == state:
            return
        leg.state = state
        self.tell("call", "Newstate", snapshot(leg))
        self.told(self.phone_of(leg))

    def name_caller(self, leg: Leg, number: str, name: str) -> None:
        """Give a leg a caller's number and name."""
        leg.number, leg.caller_name = number, name
        self.tell("call", "NewCallerid", [*snapshot(leg), _PRESENTED])

    def show(self, leg: Leg, other: Leg) -> None:
        """Show a leg whom it is connected with."""
        self.show_line(leg, (other.number, other.caller_name))

    def show_line(self, leg: Leg, line: tuple[str, str]) -> None:
        """Show a leg this number and name, if they are new."""
        if leg.connected != line:
            leg.connected = line
            self.tell("call", "NewConnectedLine", snapshot(leg))

    def hold(self, leg: Leg, *, on: bool) -> None:
        """A phone puts its partner on hold, or takes it back."""
        if on:
            self.tell("call", "Hold", snapshot(leg))  # without MusicClass: the phone names none
        else:
            self.tell("call", "Unhold", snapshot(leg))

    def music(self, leg: Leg, *, on: bool) -> None:
        """A leg hears music on hold, or no longer."""
        leg.held = on
        end = [("Class", "default")] if on else []
        self.tell("call", "MusicOnHoldStart" if on else "MusicOnHoldStop", [*snapshot(leg), *end])
        self.told(self.phone_of(leg))

    def hang_up(self, leg: Leg, cause: int = 16) -> None:
        """End a leg, wherever it is."""
        if leg.uid not in self.legs:
            return
        self.leave(leg)
        for hear in self.ends:
            hear(leg)
        if leg.in_dialplan:
            self.tell("call", "SoftHangupRequest", [*snapshot(leg), ("Cause", "16")])
        del self.legs[leg.uid]
        words = _CAUSES.get(cause, "Unknown")
        ending = [("Cause", str(cause)), ("Cause-txt", words)]
        self.tell("call", "Hangup", [*snapshot(leg), *ending])
        if leg.source is not None and leg in leg.source.rung:
            leg.source.rung.remove(leg)
        phone = self.phone_of(leg)
        if phone is not None:
            phone.legs.remove(leg)
        self.told(phone)

    # -- dials

    def dial(self, source: Leg | None, target: Leg, dialled: str = "") -> None:
        """Ring a phone; without a source it is an Originate."""
        if source is not None:
            target.source = source
            source.rung.append(target)
        number = dialled or target.device.partition("/")[2]
        self.tell("call", "DialBegin", [*pair(source, target), ("DialString", number)])

    def ring(self, source: Leg | None, target: Leg) -> None:
        """The phone rings."""
        self.set_state(target, ChannelState.RINGING)
        self.tell("call", "DialState", [*pair(source, target), ("DialStatus", "RINGING")])

    def ring_local(self, one: Leg, status: str) -> None:
        """The half that stands for a phone rings: told without who dials it (measured)."""
        self.tell("call", "DialState", [*snapshot(one, "Dest"), ("DialStatus", status)])

    def end_dial(self, source: Leg | None, target: Leg, status: str) -> None:
        """The dialling is over."""
        self.tell("call", "DialEnd", [*pair(source, target), ("DialStatus", status)])

    # -- bridges

    def create(self, bridge: Bridge | None = None) -> Bridge:
        """Make a bridge: for a talk, or the one given."""
        made = bridge or Bridge()
        made.uid = f"demo-{next(self._bridges)}"
        self.tell("call", "BridgeCreate", made.headers())
        return made

    def enter(self, leg: Leg, bridge: Bridge) -> None:
        """A leg joins."""
        leg.bridge = bridge
        bridge.members.append(leg)
        self.tell("call", "BridgeEnter", [*bridge.headers(), *snapshot(leg)])

    def leave(self, leg: Leg) -> None:
        """A leg leaves where it is."""
        bridge, leg.bridge = leg.bridge, None
        if bridge is not None:
            bridge.members.remove(leg)
            self.tell("call", "BridgeLeave", [*bridge.headers(), *snapshot(leg)])

    def destroy(self, bridge: Bridge) -> None:
        """Nobody is in it any more."""
        self.tell("call", "BridgeDestroy", bridge.headers())

    def merge(self, to: Bridge, source: Bridge) -> None:
        """One bridge is about to take over who is in the other."""
        heads = [*to.headers("To"), *source.headers("From")]
        self.tell("call", "BridgeMerge", heads)

    # -- phones

    def device_states(self) -> list[Headers]:
        """Describe every device."""
        found: list[Headers] = []
        for phone in self.phones.values():
            found.append([("Device", phone.device), ("State", phone.device_word)])
            found.append(_dnd(phone))
        return found

    def set_dnd(self, phone: Phone, *, on: bool) -> None:
        """A phone asks not to be disturbed, or no longer."""
        phone.dnd = on
        self.told(phone)
        self.tell("call", "DeviceStateChange", _dnd(phone))

    def set_presence(self, phone: Phone, status: str, subtype: str, message: str) -> None:
        """Somebody says what they are doing."""
        phone.presence = (status, subtype, message)
        place = [("Presentity", f"CustomPresence:{phone.number}")]
        said = phone.presence_headers()
        self.tell("call", "PresenceStateChange", [*place, *said])
        self.tell("call", "PresenceStatus", [*phone.place(), *said])

    def told(self, phone: Phone | None) -> None:
        """Tell a phone's state if it is news."""
        if phone is None:
            return
        status, device = phone.told
        phone.told = (phone.status, phone.device_status)
        if phone.status != status:
            self.tell("call", "ExtensionStatus", phone.extension_status())
        if phone.device_status != device:
            state = [("Device", phone.device), ("State", phone.device_word)]
            self.tell("call", "DeviceStateChange", state)
            for hear in self.heard:
                hear(phone)

    def _begin(self, leg: Leg) -> None:
        leg.began = self.wall()
        self.legs[leg.uid] = leg
        self.tell("call", "Newchannel", snapshot(leg))


def _dnd(phone: Phone) -> Headers:
    state = "BUSY" if phone.dnd else "NOT_INUSE"
    return [("Device", f"Custom:DND{phone.number}"), ("State", state)]
