# SPDX-License-Identifier: MIT
"""The phones, legs and bridges of the make-believe switch, and their words in events."""

from dataclasses import dataclass, field

from busylamp.telephony.channels import ChannelState

Headers = list[tuple[str, str]]
UNKNOWN = "<unknown>"

_STATES = {0: "Down", 4: "Ring", 5: "Ringing", 6: "Up"}
_EXTENSION_WORDS = {
    0: "Idle",
    1: "InUse",
    2: "Busy",
    4: "Unavailable",
    8: "Ringing",
    9: "InUse&Ringing",
    16: "Hold",
}
_DEVICE_WORDS = {
    0: "NOT_INUSE",
    1: "INUSE",
    4: "UNAVAILABLE",
    8: "RINGING",
    9: "RINGINUSE",
    16: "ONHOLD",
}


@dataclass(slots=True, eq=False)
class Bridge:
    """Where legs hear each other, or wait together."""

    uid: str = ""
    kind: str = "basic"
    technology: str = "simple_bridge"
    creator: str = UNKNOWN
    name: str = UNKNOWN
    members: list["Leg"] = field(default_factory=list["Leg"])

    def headers(self, prefix: str = "", count: int | None = None) -> Headers:
        """Describe it as every event about it does."""
        members = len(self.members) if count is None else count
        fields = (
            ("BridgeUniqueid", self.uid),
            ("BridgeType", self.kind),
            ("BridgeTechnology", self.technology),
            ("BridgeCreator", self.creator),
            ("BridgeName", self.name),
            ("BridgeNumChannels", str(members)),
            ("BridgeVideoSourceMode", "none"),
        )
        return [(prefix + name, value) for name, value in fields]


@dataclass(slots=True, eq=False)
class Leg:
    """One channel of the demo."""

    name: str
    uid: str
    link: str
    number: str
    caller_name: str
    exten: str
    state: int = 0
    connected: tuple[str, str] = (UNKNOWN, UNKNOWN)
    bridge: Bridge | None = None
    began: float = 0.0
    context: str = "from-internal"
    application: str = ""
    data: str = ""
    in_dialplan: bool = False  # it goes on there after a Dial, and is asked softly to hang up
    source: "Leg | None" = None  # who dials it
    rung: list["Leg"] = field(default_factory=list["Leg"])  # whom it dials
    half: "Leg | None" = None  # the other half of a Local pair
    held: bool = False  # it hears music on hold

    @property
    def device(self) -> str:
        """Its technology and endpoint: PJSIP/1000."""
        return self.name.rpartition("-")[0]

    @property
    def rings(self) -> bool:
        """Whether this phone is being rung."""
        return self.state == ChannelState.RINGING

    @property
    def up(self) -> bool:
        """Whether it was answered."""
        return self.state == ChannelState.UP

    @property
    def partner(self) -> "Leg | None":
        """The one it talks with, if it is one."""
        others = [] if self.bridge is None else [m for m in self.bridge.members if m is not self]
        return others[0] if len(others) == 1 else None


@dataclass(slots=True, eq=False)
class Phone:
    """One extension of the demo."""

    number: str
    name: str
    offline: bool = False
    dnd: bool = False
    presence: tuple[str, str, str] = ("not_set", "", "")  # status, subtype, message
    new_messages: int = 0
    old_messages: int = 0
    told: tuple[int, int] = (-1, -1)
    legs: list[Leg] = field(default_factory=list[Leg])

    @property
    def device(self) -> str:
        """Its channel technology and endpoint, as the UCM's guide writes them."""
        return f"PJSIP/{self.number}"

    @property
    def busy(self) -> bool:
        """Whether it talks or calls."""
        return any(leg.state in (ChannelState.RING, ChannelState.UP) for leg in self.legs)

    @property
    def device_status(self) -> int:
        """Its phone's status bits."""
        if self.offline:
            return 4
        up = [leg for leg in self.legs if leg.up]
        if up and all(leg.held for leg in up):
            return 16
        rings = any(leg.rings for leg in self.legs)
        return (1 if self.busy else 0) | (8 if rings else 0)

    @property
    def status(self) -> int:
        """Its hint's status bits: do-not-disturb is a device that is busy (measured on 16)."""
        status = self.device_status
        return 2 if self.dnd and status in (0, 1) else status

    @property
    def device_word(self) -> str:
        """Its phone's state as DeviceStateChange says it."""
        return _DEVICE_WORDS.get(self.device_status, "UNKNOWN")

    @property
    def hint(self) -> str:
        """What its hint watches; a UCM's own is not public, this is what FreePBX writes."""
        return f"{self.device}&Custom:DND{self.number},CustomPresence:{self.number}"

    def extension_status(self) -> Headers:
        """Describe its hint."""
        return [
            *self.place(),
            ("Status", str(self.status)),
            ("StatusText", _EXTENSION_WORDS.get(self.status, "Unknown")),
        ]

    def place(self) -> Headers:
        """Where its hint stands."""
        return [("Exten", self.number), ("Context", "from-internal"), ("Hint", self.hint)]

    def presence_headers(self) -> Headers:
        """Describe what it says of itself."""
        status, subtype, message = self.presence
        return [("Status", status), ("Subtype", subtype), ("Message", message)]


def snapshot(leg: Leg, prefix: str = "") -> Headers:
    """Describe a leg as every event about it does."""
    fields = (
        ("Channel", leg.name),
        ("ChannelState", str(leg.state)),
        ("ChannelStateDesc", _STATES.get(leg.state, "Unknown")),
        ("CallerIDNum", leg.number or UNKNOWN),
        ("CallerIDName", escaped(leg.caller_name) or UNKNOWN),
        ("ConnectedLineNum", leg.connected[0] or UNKNOWN),
        ("ConnectedLineName", escaped(leg.connected[1]) or UNKNOWN),
        ("Language", "en"),
        ("AccountCode", ""),
        ("Context", leg.context),
        ("Exten", leg.exten),
        ("Priority", "1"),
        ("Uniqueid", leg.uid),
        ("Linkedid", leg.link),
    )
    return [(prefix + name, value) for name, value in fields]


def pair(source: Leg | None, target: Leg) -> Headers:
    """Describe who dials whom."""
    return [*([] if source is None else snapshot(source)), *snapshot(target, "Dest")]


def escaped(text: str) -> str:
    """Write a name with C escapes, as Asterisk has since 13.5."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("'", "\\'")
