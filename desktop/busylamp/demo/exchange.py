# SPDX-License-Identifier: MIT
"""The make-believe switch: channels, dials and bridges, told as Asterisk 16 tells them."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from busylamp.telephony.channels import ChannelState

Headers = list[tuple[str, str]]
Tell = Callable[[str, str, Headers], None]  # class, event name, headers

_STATES = {0: "Down", 4: "Ring", 5: "Ringing", 6: "Up"}
_CAUSES = {
    16: "Normal Clearing",
    17: "User busy",
    20: "Subscriber absent",
    21: "Call Rejected",
    26: "Answered elsewhere",
    127: "Interworking, unspecified",
}
_EXTENSION_WORDS = {0: "Idle", 1: "InUse", 4: "Unavailable", 8: "Ringing", 9: "InUse&Ringing"}
_DEVICE_WORDS = {0: "NOT_INUSE", 1: "INUSE", 4: "UNAVAILABLE", 8: "RINGING", 9: "RINGINUSE"}
_UNKNOWN = "<unknown>"


@dataclass(slots=True)
class Leg:
    """One channel of the demo."""

    name: str
    uid: str
    link: str
    number: str
    caller_name: str
    exten: str
    state: int = 0
    connected: tuple[str, str] = (_UNKNOWN, _UNKNOWN)
    bridge: str = ""
    began: float = 0.0
    application: str = ""

    @property
    def rings(self) -> bool:
        """Whether this phone is being rung."""
        return self.state == ChannelState.RINGING


@dataclass(slots=True)
class Phone:
    """One extension of the demo."""

    number: str
    name: str
    offline: bool = False
    dnd: bool = False
    told: int = -1
    legs: list[Leg] = field(default_factory=list[Leg])

    @property
    def device(self) -> str:
        """Its channel technology and endpoint, as the UCM's guide writes them."""
        return f"PJSIP/{self.number}"

    @property
    def status(self) -> int:
        """Its hint's status bits."""
        if self.offline:
            return 4
        talks = any(leg.state in (ChannelState.RING, ChannelState.UP) for leg in self.legs)
        rings = any(leg.rings for leg in self.legs)
        return (1 if talks else 0) | (8 if rings else 0)


class Exchange:
    """Keeps legs and bridges and tells every change; knows nothing of scenes or sockets."""

    def __init__(self, phones: list[Phone], tell: Tell, wall: Callable[[], float]) -> None:
        self.phones = {phone.number: phone for phone in phones}
        self.legs: dict[str, Leg] = {}
        self._tell = tell
        self._wall = wall
        self._serial = itertools.count(1)
        self._started = int(wall())
        for phone in phones:
            phone.told = phone.status

    def leg_of(self, channel: str) -> Leg | None:
        """Find a leg by its name or Uniqueid, as AMI actions do."""
        found = self.legs.get(channel)
        return found or next((leg for leg in self.legs.values() if leg.name == channel), None)

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
        leg.state = 4 if calling else 0
        leg.began = self._wall()
        self.legs[uid] = leg
        phone = self._phone(leg)
        if phone is not None:
            phone.legs.append(leg)
        self._tell("call", "Newchannel", self.snapshot(leg))
        self._told(phone)
        return leg

    def dial(self, source: Leg | None, target: Leg) -> None:
        """Ring a phone; without a source it is an Originate."""
        if source is not None:
            target.connected = (source.number, source.caller_name or _UNKNOWN)
            self._tell("call", "NewConnectedLine", self.snapshot(target))
        pair = self._pair(source, target)
        number = target.name.partition("/")[2].rpartition("-")[0]
        self._tell("call", "DialBegin", [*pair, ("DialString", number)])

    def ring(self, source: Leg | None, target: Leg) -> None:
        """The phone rings."""
        self.set_state(target, ChannelState.RINGING)
        self._tell("call", "DialState", [*self._pair(source, target), ("DialStatus", "RINGING")])

    def end_dial(self, source: Leg | None, target: Leg, status: str) -> None:
        """The dialling is over."""
        self._tell("call", "DialEnd", [*self._pair(source, target), ("DialStatus", status)])

    def set_state(self, leg: Leg, state: ChannelState) -> None:
        """Tell a leg's new state, and its phone's."""
        if leg.state == state:
            return
        leg.state = state
        self._tell("call", "Newstate", self.snapshot(leg))
        self._told(self._phone(leg))

    def bridge(self, one: Leg, two: Leg) -> None:
        """They talk."""
        bridge = f"demo-{next(self._serial)}"
        for count, leg in enumerate((one, two), 1):
            leg.bridge = bridge
            head = _bridge_headers(bridge, count)
            self._tell("call", "BridgeEnter", [*head, *self.snapshot(leg)])

    def hang_up(self, leg: Leg, cause: int = 16) -> None:
        """End a leg."""
        if self.legs.pop(leg.uid, None) is None:
            return
        if leg.bridge:
            head = _bridge_headers(leg.bridge, 1)
            self._tell("call", "BridgeLeave", [*head, *self.snapshot(leg)])
        words = _CAUSES.get(cause, "Unknown")
        ending = [("Cause", str(cause)), ("Cause-txt", words)]
        self._tell("call", "Hangup", [*self.snapshot(leg), *ending])
        phone = self._phone(leg)
        if phone is not None:
            phone.legs.remove(leg)
        self._told(phone)

    def queue_event(self, name: str, caller: Leg, queue: str, extra: Headers | None = None) -> None:
        """Tell what happens in a queue."""
        headers = [*self.snapshot(caller), ("Queue", queue), *(extra or [])]
        self._tell("agent", name, headers)

    def snapshot(self, leg: Leg, prefix: str = "") -> Headers:
        """Describe a leg as every event about it does."""
        fields = (
            ("Channel", leg.name),
            ("ChannelState", str(leg.state)),
            ("ChannelStateDesc", _STATES.get(leg.state, "Unknown")),
            ("CallerIDNum", leg.number or _UNKNOWN),
            ("CallerIDName", _escaped(leg.caller_name) or _UNKNOWN),
            ("ConnectedLineNum", leg.connected[0]),
            ("ConnectedLineName", _escaped(leg.connected[1])),
            ("Language", "en"),
            ("AccountCode", ""),
            ("Context", "from-internal"),
            ("Exten", leg.exten),
            ("Priority", "1"),
            ("Uniqueid", leg.uid),
            ("Linkedid", leg.link),
        )
        return [(prefix + name, value) for name, value in fields]

    def extension_status(self, phone: Phone) -> Headers:
        """Describe a phone's hint."""
        return [
            ("Exten", phone.number),
            ("Context", "from-internal"),
            ("Hint", f"{phone.device}&Custom:DND{phone.number}"),
            ("Status", str(phone.status)),
            ("StatusText", _EXTENSION_WORDS.get(phone.status, "Unknown")),
        ]

    def device_states(self) -> list[Headers]:
        """Describe every device."""
        found: list[Headers] = []
        for phone in self.phones.values():
            state = _DEVICE_WORDS.get(phone.status, "UNKNOWN")
            found.append([("Device", phone.device), ("State", state)])
            dnd = "BUSY" if phone.dnd else "NOT_INUSE"
            found.append([("Device", f"Custom:DND{phone.number}"), ("State", dnd)])
        return found

    def _phone(self, leg: Leg) -> Phone | None:
        return self.phones.get(leg.name.partition("/")[2].rpartition("-")[0])

    def _told(self, phone: Phone | None) -> None:
        if phone is None or phone.status == phone.told:
            return
        phone.told = phone.status
        self._tell("call", "ExtensionStatus", self.extension_status(phone))
        state = _DEVICE_WORDS.get(phone.status, "UNKNOWN")
        self._tell("call", "DeviceStateChange", [("Device", phone.device), ("State", state)])

    def _pair(self, source: Leg | None, target: Leg) -> Headers:
        own = [] if source is None else self.snapshot(source)
        return [*own, *self.snapshot(target, "Dest")]


def _bridge_headers(bridge: str, count: int) -> Headers:
    return [
        ("BridgeUniqueid", bridge),
        ("BridgeType", "basic"),
        ("BridgeTechnology", "simple_bridge"),
        ("BridgeCreator", _UNKNOWN),
        ("BridgeName", _UNKNOWN),
        ("BridgeNumChannels", str(count)),
    ]


def _escaped(text: str) -> str:
    """Write a name with C escapes, as Asterisk has since 13.5."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("'", "\\'")
