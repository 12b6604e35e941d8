# SPDX-License-Identifier: MIT
"""The make-believe UCM tells a scene as a real Asterisk 16 told it: the same events, as often,
with the same headers."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from busylamp.demo.lines import Leg, Phone
from busylamp.demo.queue_lines import Queue
from busylamp.demo.script import Script
from busylamp.demo.talks import Manners
from tests.demo.conftest import Desk, Packet, names, value

RECORDINGS = Path(__file__).parents[1] / "recordings" / "16"
ASK = Manners(answers=None)

# Never told by the demo, for a reason.
LEFT_OUT = {
    "Newexten": "class dialplan: which applications a UCM runs is not public",
    "VarSet": "class dialplan",
    "RTCPSent": "class reporting: there is no sound",
    "RTCPReceived": "class reporting",
    "Cdr": "class cdr: nobody reads it",
    "ContactStatus": "class system: phones of the demo do not register",
    "PeerStatus": "class system",
    "ChallengeSent": "class security: of the phones' registrations",
    "SuccessfulAuth": "class security: of the phones' registrations",
    "FullyBooted": "class system: the guide does not show it",
}
# Told, but as often as there are devices and hints, which are others here.
COUNTED_OTHERWISE = {"ExtensionStatus", "DeviceStateChange", "QueueMemberStatus"}
# The PBX adds it to every event by a setting that is off on a UCM (“Timestamp Events”).
HEADERS_LEFT_OUT = {"Timestamp", "ActionID"}


def office() -> Script:
    """The office the recordings were made in, as far as these scenes need it."""
    phones = [Phone("1000", "Alice Ahonen"), Phone("1001", "Bob Brown"), Phone("1002", "Carol")]
    return Script("1000", [Queue("6500", "Support")], phones, [], [], [])


class Scene(Desk):
    """One scene of the demo; `events` is all it told."""

    def __init__(self) -> None:
        super().__init__(office())
        self.log_in()
        self.events: list[Packet] = []
        self.told()

    def hear(self, packets: list[Packet]) -> None:
        self.events += [packet for packet in packets if value(packet, "Event")]

    def ask(self, *lines: str) -> None:
        self.hear(self.told())
        told = self.send(*lines)
        assert value(told[0], "Response") == "Success", told[0]
        self.hear(told)

    def pass_by(self, seconds: float) -> None:
        self.hear(self.wait(seconds))

    def call(self, caller: str = "1000", callee: str = "1001") -> Leg:
        """Two phones talk."""
        leg = self.office.talk(caller, callee, 600.0)
        self.pass_by(3.0)
        return leg

    def ring(self, exten: str = "1000") -> Leg:
        """Somebody calls from outside."""
        leg = self.office.from_outside("0298765432", "ACME Oy", exten, ASK)
        self.hear(self.told())
        return leg

    def leg(self, number: str) -> Leg:
        """The latest leg of a phone."""
        return self.office.exchange.phones[number].legs[-1]

    def hang_up(self, leg: Leg) -> None:
        self.office.talks.hang_up(leg, by_phone=True)
        self.pass_by(2.0)


def blind(scene: Scene) -> None:
    mine = scene.call()
    scene.ask("Action: BlindTransfer", f"Channel: {mine.name}", "Exten: 1002")
    scene.pass_by(3.0)
    scene.hang_up(scene.leg("1001"))


def _consult(scene: Scene) -> Leg:
    mine = scene.call()
    place = ("Context: from-internal", "Exten: 1002", "Priority: 1")
    scene.ask("Action: Atxfer", f"Channel: {mine.name}", *place)
    return mine


def attended(scene: Scene) -> None:
    mine = _consult(scene)
    scene.pass_by(5.0)
    scene.hang_up(mine)
    scene.hang_up(scene.leg("1002"))


def cancelled(scene: Scene) -> None:
    mine = _consult(scene)
    scene.pass_by(5.0)
    scene.ask("Action: CancelAtxfer", f"Channel: {mine.name}")
    scene.pass_by(1.0)
    scene.hang_up(mine)


def refused(scene: Scene) -> None:
    mine = _consult(scene)
    scene.pass_by(2.0)
    scene.office.talks.hang_up(scene.leg("1002"), 17, by_phone=True)
    scene.pass_by(3.0)
    scene.hang_up(mine)


def blonde(scene: Scene) -> None:
    mine = _consult(scene)
    scene.pass_by(2.0)
    scene.hang_up(mine)
    scene.pass_by(3.0)
    scene.hang_up(scene.leg("1001"))


def redirected(scene: Scene) -> None:
    scene.call()
    leg = scene.leg("1001")
    place = ("Context: from-internal", "Exten: 1002", "Priority: 1")
    scene.ask("Action: Redirect", f"Channel: {leg.name}", *place)
    scene.pass_by(3.0)
    scene.hang_up(scene.leg("1002"))


def diverted(scene: Scene) -> None:
    caller = scene.ring()
    place = ("Context: from-internal", "Exten: 1001", "Priority: 1")
    scene.ask("Action: Redirect", f"Channel: {caller.name}", *place)
    scene.pass_by(3.0)
    scene.hang_up(scene.leg("1001"))


def parked(scene: Scene) -> None:
    caller = scene.ring()
    scene.office.pick_up()
    mine = scene.leg("1000")
    park = ("Action: Park", f"Channel: {caller.name}", f"TimeoutChannel: {mine.name}")
    scene.ask(*park)
    fetcher = scene.office.exchange.new_leg(
        "PJSIP/1001", "1001", "Bob Brown", exten="701", calling=True
    )
    scene.office.dialplan.send(fetcher, "701")
    scene.hang_up(caller)
    scene.office.talks.hang_up(mine)  # its phone went away without a word
    scene.pass_by(3.0)


def picked_up(scene: Scene) -> None:
    scene.ring()
    leg = scene.office.exchange.new_leg("PJSIP/1002", "1002", "Carol", exten="**1000", calling=True)
    scene.office.dialplan.send(leg, "**1000")
    scene.pass_by(1.0)
    scene.hang_up(leg)


def pick_up_nothing(scene: Scene) -> None:
    leg = scene.office.exchange.new_leg("PJSIP/1002", "1002", "Carol", exten="**1000", calling=True)
    scene.office.dialplan.send(leg, "**1000")
    scene.pass_by(1.0)


def missed(scene: Scene) -> None:
    leg = scene.office.exchange.new_leg(
        "PJSIP/1000", "1000", "Alice Ahonen", exten="1001", calling=True
    )
    scene.office.dialplan.run(leg, "1001", ASK)
    scene.pass_by(2.0)
    scene.hang_up(leg)


def originated(scene: Scene) -> None:
    place = ("Context: from-internal", "Exten: 1001", "Priority: 1", "Async: true")
    who = ("Channel: PJSIP/1000", 'CallerID: "Bob Brown" <1001>')
    scene.ask("Action: Originate", *who, *place)
    scene.pass_by(5.0)
    scene.ask("Action: Hangup", f"Channel: {scene.leg('1000').name}")


def hung_up_ringing(scene: Scene) -> None:
    place = ("Context: from-internal", "Exten: 1001", "Priority: 1", "Async: true")
    who = ("Channel: PJSIP/1000", 'CallerID: "Bob Brown" <1001>')
    scene.ask("Action: Originate", *who, *place)
    scene.ask("Action: Hangup", f"Channel: {scene.leg('1000').name}")
    scene.pass_by(5.0)


def queue_answered(scene: Scene) -> None:
    add = ("Action: QueueAdd", "Queue: 6500")
    scene.ask(*add, "Interface: PJSIP/1001", "MemberName: Bob Brown")
    scene.ask(*add, "Interface: PJSIP/1002", "MemberName: Carol Castro")
    scene.ring("6500")
    scene.office.queues.answer(scene.leg("1002"))
    scene.hear(scene.told())
    scene.hang_up(scene.leg("1002"))
    remove = ("Action: QueueRemove", "Queue: 6500")
    scene.ask(*remove, "Interface: PJSIP/1001")
    scene.ask(*remove, "Interface: PJSIP/1002")


def queue_two_callers(scene: Scene) -> None:
    scene.ask("Action: QueueAdd", "Queue: 6500", "Interface: PJSIP/1001")
    scene.ask("Action: QueuePause", "Interface: PJSIP/1001", "Paused: true")
    scene.ring("6500")
    scene.ring("6500")
    scene.ask("Action: QueueStatus", "Queue: 6500")
    scene.ask("Action: QueueSummary", "Queue: 6500")
    scene.ask("Action: QueuePause", "Interface: PJSIP/1001", "Paused: false")
    for _ in range(2):
        scene.pass_by(8.0)
        scene.hang_up(scene.leg("1001"))
    scene.ask("Action: QueueRemove", "Queue: 6500", "Interface: PJSIP/1001")


def do_not_disturb(scene: Scene) -> None:
    scene.office.exchange.set_dnd(scene.office.exchange.phones["1001"], on=True)
    scene.told()
    leg = scene.office.exchange.new_leg(
        "PJSIP/1000", "1000", "Alice Ahonen", exten="1001", calling=True
    )
    scene.office.dialplan.send(leg, "1001")
    scene.pass_by(2.0)


def to_a_meeting(scene: Scene) -> None:
    first = scene.office.exchange.new_leg("PJSIP/1002", "1002", "Carol", exten="6300", calling=True)
    scene.office.dialplan.send(first, "6300")
    scene.ring()
    scene.office.pick_up()
    mine = scene.leg("1000")
    scene.ask("Action: BlindTransfer", f"Channel: {mine.name}", "Exten: 6300")
    caller = next(leg for leg in scene.office.exchange.legs.values() if leg is not first)
    scene.hang_up(caller)
    scene.hang_up(first)


def joined(scene: Scene) -> None:
    for number in ("1000", "1001"):
        phone = scene.office.exchange.phones[number]
        leg = scene.office.exchange.new_leg(
            phone.device, number, phone.name, exten="*43", calling=True
        )
        scene.office.dialplan.send(leg, "*43")
    mine = scene.leg("1000")
    scene.ask("Action: Bridge", f"Channel1: {mine.name}", f"Channel2: {scene.leg('1001').name}")
    scene.hang_up(mine)


# What may be told more or less often than in the recording, and why.
SCENES: dict[str, tuple[Callable[[Scene], None], dict[str, str]]] = {
    "blind-by-ami": (blind, {}),
    "attended-by-ami": (attended, {}),
    "attended-by-ami-cancelled": (
        cancelled,
        {"NewConnectedLine": "whether my phone is shown nobody first, two threads race for"},
    ),
    "attended-refused": (refused, {}),
    "blonde-by-ami": (blonde, {}),
    "redirected-by-ami": (redirected, {}),
    "redirect-ringing": (diverted, {}),
    "parked-by-ami-and-fetched": (
        parked,
        {
            "BridgeCreate": "the lot's own bridge lives on from an earlier scene there",
            "HangupRequest": "who parks puts the receiver down; there the phone just went away",
        },
    ),
    "pickup-by-code": (picked_up, {}),
    "pickup-of-nothing": (pick_up_nothing, {}),
    "internal-missed": (missed, {}),
    "originate-hangup-talking": (
        originated,
        {"ChannelsHungupListComplete": "the recording also hangs up by a pattern, we never do"},
    ),
    "originate-hangup-ringing": (hung_up_ringing, {}),
    "joined-by-ami": (
        joined,
        {
            "HangupRequest": "there each goes back to its own dialplan when the bridge is over",
            "SoftHangupRequest": "both hang up for themselves there",
        },
    ),
    "queue-answered": (queue_answered, {}),
    "queue-two-callers": (queue_two_callers, {}),
    "do-not-disturb": (do_not_disturb, {}),
    "sent-to-a-meeting": (to_a_meeting, {}),
}


def recorded(name: str) -> Iterator[Packet]:
    """Read a recording from its first call to its end."""
    text = (RECORDINGS / f"{name}.ami").read_bytes().decode()
    began = False
    for packet in text.split("\r\n\r\n"):
        heads = [line.partition(": ") for line in packet.split("\r\n")]
        found = [(head, text) for head, _, text in heads if head]
        event = value(found, "Event")
        began = began or event in ("Newchannel", "QueueMemberAdded")
        if began and event and event not in LEFT_OUT:
            yield found


def shapes(packets: list[Packet]) -> dict[str, set[frozenset[str]]]:
    found: dict[str, set[frozenset[str]]] = {}
    for packet in packets:
        heads = frozenset(names(packet)) - HEADERS_LEFT_OUT
        found.setdefault(value(packet, "Event"), set()).add(heads)
    return found


def counts(packets: list[Packet]) -> Counter[str]:
    told = Counter(value(packet, "Event") for packet in packets)
    return Counter({name: n for name, n in told.items() if name not in COUNTED_OTHERWISE})


@pytest.mark.parametrize("name", SCENES)
def test_the_same_events_as_often(name: str) -> None:
    play, otherwise = SCENES[name]
    scene = Scene()
    play(scene)
    ours, theirs = counts(scene.events), counts(list(recorded(name)))
    for event in otherwise:
        ours.pop(event, None)
        theirs.pop(event, None)
    assert ours == theirs


@pytest.fixture(scope="module")
def real() -> dict[str, set[frozenset[str]]]:
    """Every event of every recording of 16, with the sets of headers it came with."""
    files = sorted(RECORDINGS.glob("*.ami"))
    return shapes([packet for file in files for packet in recorded(file.stem)])


@pytest.mark.parametrize("name", SCENES)
def test_with_the_same_headers(name: str, real: dict[str, set[frozenset[str]]]) -> None:
    scene = Scene()
    SCENES[name][0](scene)
    for event, ours in shapes(scene.events).items():
        assert ours <= real.get(event, set()), event
