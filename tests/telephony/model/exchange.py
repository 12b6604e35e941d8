# SPDX-License-Identifier: MIT
"""The switch of the model PBX: legs, bridges and dials, and the events Asterisk words for them.

Written from recordings of Asterisk 16 and 22, not from the fold. Each event carries keys: two that
share one stay in order (one channel's topic, one thread), others may overtake each other.
"""

from collections.abc import Callable

from busylamp.ami.messages import Event

UNKNOWN = "<unknown>"
_DESCRIPTIONS = {0: "Down", 4: "Ring", 5: "Ringing", 6: "Up"}
DIALLED = "AppDial"
BY_QUEUE = "AppQueue"
ORIGINATED = "AppDial2"
ROOM, LOT = "room", "lot"
_BRIDGES = {  # type, technology, creator
    "": ("basic", "simple_bridge", UNKNOWN),
    ROOM: ("base", "softmix", "ConfBridge"),
    LOT: ("parking", "holding_bridge", "Parking"),
}


class Leg:
    """One channel of the model."""

    __slots__ = (
        "app",
        "born",
        "bridge",
        "context",
        "data",
        "exten",
        "half",
        "link",
        "name",
        "number",
        "outer",
        "shown",
        "shown_name",
        "state",
        "title",
        "uid",
    )

    def __init__(self, name: str, uid: str, link: str, exten: str, context: str) -> None:
        self.name = name
        self.uid = uid
        self.link = link
        self.exten = exten
        self.context = context
        self.state = 0
        self.number, self.title = UNKNOWN, UNKNOWN
        self.shown, self.shown_name = UNKNOWN, UNKNOWN
        self.app = self.data = ""
        self.bridge = ""
        self.half: Leg | None = None
        self.outer: Leg | None = None  # the Local half that calls for the one behind this leg
        self.born = 0.0

    @property
    def alive(self) -> bool:
        return self.state >= 0

    def text(self, prefix: str = "") -> str:
        """Write the headers every event about this leg has."""
        return (
            f"\r\n{prefix}Channel: {self.name}"
            f"\r\n{prefix}ChannelState: {self.state}"
            f"\r\n{prefix}ChannelStateDesc: {_DESCRIPTIONS[self.state]}"
            f"\r\n{prefix}CallerIDNum: {self.number}"
            f"\r\n{prefix}CallerIDName: {self.title}"
            f"\r\n{prefix}ConnectedLineNum: {self.shown}"
            f"\r\n{prefix}ConnectedLineName: {self.shown_name}"
            f"\r\n{prefix}Language: en\r\n{prefix}AccountCode: "
            f"\r\n{prefix}Context: {self.context}"
            f"\r\n{prefix}Exten: {self.exten}\r\n{prefix}Priority: 1"
            f"\r\n{prefix}Uniqueid: {self.uid}\r\n{prefix}Linkedid: {self.link}"
        )


Keys = frozenset[str]
Said = tuple[Keys, Event]


class Exchange:
    """Does what is asked, says what Asterisk would say of it, answers what it would answer."""

    def __init__(self) -> None:
        self.legs: dict[str, Leg] = {}
        self.said: list[Said] = []
        self.shots: list[list[Event]] | None = None  # the snapshot after each event, if wanted
        self.on_said: Callable[[Event], None] | None = None
        self.now = 1_795_000_000.0
        self._made = 0
        self._bridges = 0
        self._kinds: dict[str, str] = {}  # what is no talk of two: conferences, parking lots

    # -- legs

    def new(
        self,
        device: str,
        *,
        exten: str,
        context: str = "from-internal",
        link: str = "",
        state: int = 4,
        number: str = UNKNOWN,
        title: str = UNKNOWN,
        uid: str = "",
    ) -> Leg:
        """Make a channel: state 4 calls the PBX, 0 is about to be dialled."""
        self._made += 1
        uid = uid or f"{int(self.now)}.{self._made}"
        leg = Leg(f"{device}-{self._made:08x}", uid, link or uid, exten, context)
        leg.state, leg.number, leg.title, leg.born = state, number, title, self.now
        self.legs[leg.uid] = leg
        self._say((leg.uid, _birth(leg)), "Newchannel", leg.text())
        return leg

    def local(self, exten: str, link: str, context: str = "from-internal") -> tuple[Leg, Leg]:
        """Make a Local pair: ;1 is dialled, ;2 runs the dialplan."""
        self._made += 1
        base = f"Local/{exten}@{context}-{self._made:08x}"
        pair: list[Leg] = []
        for number in (1, 2):
            self._made += 1
            uid = f"{int(self.now)}.{self._made}"
            leg = Leg(f"{base};{number}", uid, link or uid, exten, context)
            leg.state, leg.born = 0 if number == 1 else 4, self.now
            link = leg.link
            self.legs[uid] = leg
            self._say((uid, _birth(leg)), "Newchannel", leg.text())
            pair.append(leg)
        one, two = pair
        one.half, two.half = two, one
        return one, two

    def tie(self, one: Leg, two: Leg) -> None:
        """Say that two Local halves are a pair; it comes when the pair is called."""
        keys = (one.uid, two.uid, _birth(one), _birth(two))
        text = one.text("LocalOne") + two.text("LocalTwo")
        where = f"\r\nContext: {one.context}\r\nExten: {one.exten}\r\nLocalOptimization: No"
        self._say(keys, "LocalBridge", text + where)

    def state(self, leg: Leg, state: int) -> None:
        """Take another state: 5 rings, 6 is up."""
        leg.state = state
        # A phone is a network away: it rings after the dial of the Local pair before it was told,
        # though the pair's own dial of the phone may have been told earlier (two threads).
        keys = (leg.uid,) if leg.outer is None else (leg.uid, _outside(leg.outer))
        self._say(keys, "Newstate", leg.text())

    def run(self, leg: Leg, app: str, data: str = "", exten: str = "") -> None:
        """Let a leg run an application of the dialplan."""
        leg.app, leg.data = app, data
        if exten:
            leg.exten, leg.context = exten, "from-internal"

    def name(self, leg: Leg, number: str, title: str) -> None:
        """Give a leg its own caller id."""
        leg.number, leg.title = number, title
        self._say((leg.uid,), "NewCallerid", leg.text())

    def show(self, leg: Leg, number: str, title: str) -> None:
        """Tell a leg whom it talks to."""
        leg.shown, leg.shown_name = number, title
        self._say((leg.uid,), "NewConnectedLine", leg.text())

    def hold(self, leg: Leg, *, on: bool) -> None:
        """Press hold, or take the call back."""
        self._say((leg.uid,), "Hold" if on else "Unhold", leg.text())

    def rename(self, leg: Leg, name: str) -> None:
        """Give a channel another name; its Uniqueid stays."""
        text = f"\r\nChannel: {leg.name}\r\nNewname: {name}\r\nUniqueid: {leg.uid}"
        self._say((leg.uid,), "Rename", text)
        leg.name = name

    def hang_up(self, leg: Leg, cause: int = 16) -> None:
        """End a leg."""
        if leg.uid not in self.legs:
            return
        if leg.bridge:
            self.leave(leg)
        del self.legs[leg.uid]
        text = f"{leg.text()}\r\nCause: {cause}\r\nCause-txt: "
        self._say((leg.uid, _birth(leg)), "Hangup", text)

    # -- dials

    def dial(self, source: Leg | None, target: Leg, app: str = DIALLED) -> None:
        """Begin to dial a leg; without a source it is an Originate."""
        target.app, target.data = app, "(Outgoing Line)"
        target.outer = None if source is None else source.half
        said = f"\r\nDialString: {target.name}"
        keys, text = _dial(source, target)
        self._say(keys, "DialBegin", text + said)

    def dial_state(self, source: Leg | None, target: Leg, status: str = "RINGING") -> None:
        """Say how a dial goes on."""
        keys, text = _dial(source, target)
        keys = keys if target.outer is None else (*keys, _outside(target.outer))
        self._say(keys, "DialState", f"{text}\r\nDialStatus: {status}")

    def dial_end(self, source: Leg | None, target: Leg, status: str, forward: str = "") -> None:
        """Say how a dial ended."""
        keys, text = _dial(source, target)
        text += f"\r\nDialStatus: {status}"
        self._say(keys, "DialEnd", text + (f"\r\nForward: {forward}" if forward else ""))

    # -- bridges

    def bridge(self, *legs: Leg, kind: str = "") -> str:
        """Put legs into a new bridge."""
        self._bridges += 1
        bridge = f"{self._bridges:08x}-258e-49c8-9857-133d0038b066"
        if kind:
            self._kinds[bridge] = kind
        self._say((bridge,), "BridgeCreate", self._bridge_text(bridge))
        for leg in legs:
            self.enter(leg, bridge)
        return bridge

    def enter(self, leg: Leg, bridge: str, swap: Leg | None = None) -> None:
        """Let a leg into a bridge, perhaps in another's place."""
        leg.bridge = bridge
        text = self._bridge_text(bridge) + leg.text()
        if swap is not None:
            text += f"\r\nSwapUniqueid: {swap.uid}"
        self._say((bridge, leg.uid, _birth(leg), _outside(leg)), "BridgeEnter", text)

    def leave(self, leg: Leg) -> None:
        """Take a leg out of its bridge; the last one ends the bridge."""
        bridge, leg.bridge = leg.bridge, ""
        self._say((bridge, leg.uid), "BridgeLeave", self._bridge_text(bridge) + leg.text())
        if not self.members(bridge):
            self._say((bridge,), "BridgeDestroy", self._bridge_text(bridge))
            self._kinds.pop(bridge, None)

    def members(self, bridge: str) -> list[Leg]:
        """Return who is in a bridge."""
        return [leg for leg in self.legs.values() if bridge and leg.bridge == bridge]

    def merge_said(self, source: str, target: str) -> None:
        """Say that one bridge's legs go over into another; they move one by one after it."""
        text = f"\r\nToBridgeUniqueid: {target}\r\nFromBridgeUniqueid: {source}"
        self._say((source, target), "BridgeMerge", text)

    def _bridge_text(self, bridge: str) -> str:
        kind, technology, creator = _BRIDGES[self._kinds.get(bridge, "")]
        return (
            f"\r\nBridgeUniqueid: {bridge}\r\nBridgeType: {kind}"
            f"\r\nBridgeTechnology: {technology}\r\nBridgeCreator: {creator}"
            f"\r\nBridgeNumChannels: {len(self.members(bridge))}"
        )

    # -- what applications say

    def queue(self, name: str, leg: Leg, queue: str, target: Leg | None = None) -> None:
        """Say an event of a queue: QueueCallerJoin, AgentCalled..."""
        text = leg.text() + ("" if target is None else target.text("Dest"))
        keys = (leg.uid,) if target is None else (leg.uid, _birth(target))
        place = f"\r\nQueue: {queue}"
        if target is None:
            place += "\r\nPosition: 1"
        self._say(keys, name, text + place)

    def blind_transfer(self, who: Leg, whom: Leg, exten: str) -> None:
        """Say that somebody handed the other one over."""
        text = f"\r\nResult: Success{who.text('Transferer')}{whom.text('Transferee')}"
        where = f"\r\nIsExternal: Yes\r\nContext: from-internal\r\nExtension: {exten}"
        keys = (who.bridge, who.uid, whom.uid)
        self._say(keys, "BlindTransfer", text + self._bridge_text(who.bridge) + where)

    def attended_transfer(self, first: Leg, second: Leg, whom: Leg, target: Leg | None) -> None:
        """Say that a call was handed over after asking: before the legs are gone, or after.

        While the target still rings there is none to name: the second leg was in Dial.
        """
        text = "\r\nResult: Success" + first.text("OrigTransferer")
        text += f"{second.text('SecondTransferer')}{whom.text('Transferee')}"
        if target is None:
            text += "\r\nIsExternal: Yes\r\nDestType: App\r\nDestApp: Dial"
        else:
            text += f"{target.text('TransferTarget')}\r\nIsExternal: Yes\r\nDestType: Bridge"
        self._say((first.uid, second.uid), "AttendedTransfer", text)

    def pickup(self, who: Leg, target: Leg) -> None:
        """Say that a ringing phone's call was taken by another."""
        self._say((who.uid, target.uid), "Pickup", who.text() + target.text("Target"))

    def park(self, name: str, parkee: Leg, by: str, space: str, retriever: Leg | None) -> None:
        """Say an event of a parking lot."""
        text = parkee.text("Parkee") + ("" if retriever is None else retriever.text("Retriever"))
        text += f"\r\nParkerDialString: {by.rpartition('-')[0]}"
        text += f"\r\nParkinglot: default\r\nParkingSpace: {space}"
        keys = (parkee.uid,) if retriever is None else (parkee.uid, retriever.uid)
        self._say(keys, name, text)

    def hint(self, extension: str, devices: str, status: int) -> None:
        """Say an extension's state."""
        text = f"\r\nExten: {extension}\r\nContext: ext-local\r\nHint: {devices}"
        self._say((f"hint/{extension}",), "ExtensionStatus", f"{text}\r\nStatus: {status}")

    def become(self, stays: Leg, place: Leg) -> None:
        """Let a leg take another's place in the dialplan (a masquerade): dial, app and Linkedid."""
        stays.app, stays.data = place.app, place.data
        stays.exten, stays.context = place.exten, place.context

    # -- answers

    def channels(self) -> list[Event]:
        """Answer CoreShowChannels."""
        return [self._listed(leg) for leg in self.legs.values()]

    def _listed(self, leg: Leg) -> Event:
        text = (
            f"Event: CoreShowChannel\r\nActionID: 1{leg.text()}"
            f"\r\nApplication: {leg.app}\r\nApplicationData: {leg.data}"
            f"\r\nDuration: 00:00:{int(self.now - leg.born) % 60:02}\r\nBridgeId: {leg.bridge}"
        )
        return Event(text.encode(), "CoreShowChannel")

    @staticmethod
    def by_status(channels: list[Event]) -> list[Event]:
        """Word the answer of CoreShowChannels as Status does, for accounts without reporting."""
        words = {
            "Event: CoreShowChannel\r\n": "Event: Status\r\nPrivilege: Call\r\n",
            "\r\nApplicationData: ": "\r\nData: ",
            "\r\nBridgeId: ": "\r\nBridgeID: ",
            "\r\nDuration: 00:00:": "\r\nSeconds: ",
        }
        found: list[Event] = []
        for item in channels:
            text = item.raw.decode()
            for here, there in words.items():
                text = text.replace(here, there)
            found.append(Event(text.encode(), "Status"))
        return found

    def take(self) -> list[Said]:
        """Hand over what was said since the last time."""
        said, self.said = self.said, []
        return said

    def _say(self, keys: tuple[str, ...], name: str, text: str) -> None:
        stamp = f"Event: {name}\r\nPrivilege: call,all\r\nTimestamp: {self.now:.6f}"
        event = Event((stamp + text).encode(), name)
        if self.shots is not None:
            self.shots.append(self.channels())
        if self.on_said is not None:
            self.on_said(event)
        self.said.append((frozenset(keys), event))


def _birth(leg: Leg) -> str:
    """Name the thread that made a leg, dials it and ends its dial."""
    return f"dial/{leg.uid}"


def _dial(source: Leg | None, target: Leg) -> tuple[tuple[str, ...], str]:
    """A dial is told on the caller's topic; only an Originate's on the called one's."""
    keys = (_birth(target), _outside(target))
    if source is None:
        return keys, target.text("Dest")
    return (source.uid, *keys), source.text() + target.text("Dest")


def _outside(leg: Leg) -> str:
    """Name what happens at a leg's own end: to a Local half, before a phone behind it rings."""
    return f"outside/{leg.uid}"
