# SPDX-License-Identifier: MIT
"""Nothing of the fold grows with uptime, nor with how long one call lasts."""

import pytest

from busylamp.ami.messages import Event
from busylamp.telephony.changes import CallRinging
from busylamp.telephony.model import CallState, ExtensionNumber
from busylamp.telephony.pbx import Pbx
from tests.telephony.conftest import EXTENSIONS, events

NUMBERS = tuple(ExtensionNumber(each) for each in EXTENSIONS)


def leg(name: str, channel: str, uid: str, **more: str) -> Event:
    fields = {"Channel": channel, "Uniqueid": uid, "Linkedid": "1.1", **more}
    return Event.of(name, fields.items())


def test_a_queue_that_rings_a_thousand_times_keeps_a_few_legs() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    caller = {"Channel": "PJSIP/trunk-1", "Uniqueid": "1.1", "Linkedid": "1.1"}
    pbx.apply(leg("Newchannel", "PJSIP/trunk-1", "1.1", ChannelState="4", CallerIDNum="2000"), 0.0)
    pbx.apply(leg("QueueCallerJoin", "PJSIP/trunk-1", "1.1", Queue="6500"), 0.0)
    rings = 0
    for number in range(1000):
        name, uid = f"PJSIP/1000-{number}", f"2.{number}"
        dest = {"DestChannel": name, "DestUniqueid": uid, "DestLinkedid": "1.1"}
        pbx.apply(leg("Newchannel", name, uid, ChannelState="0"), 0.0)
        told = pbx.apply(Event.of("DialBegin", {**caller, **dest}.items()), 0.0)
        rings += sum(isinstance(change, CallRinging) for change in told)
        pbx.apply(Event.of("DialEnd", {**caller, **dest, "DialStatus": "NOANSWER"}.items()), 0.0)
        pbx.apply(leg("Hangup", name, uid, Cause="0"), 0.0)
    assert rings == 1000
    assert [call.state for call in pbx.calls] == [CallState.WAITING]
    assert len(pbx._graph.channels) < 50
    assert len(pbx._graph.channels["1.1"].dials) < 50


@pytest.mark.parametrize(
    "name", ["queue-answered-local", "attended-by-phone", "parked-and-fetched"]
)
def test_the_same_day_over_and_over_leaves_nothing_behind(name: str) -> None:
    pbx = Pbx(NUMBERS[0], watched=NUMBERS[1:])
    happened = events("22", name)
    for _ in range(20):
        for event in happened:
            pbx.apply(event, None)
    assert pbx.calls == ()
    assert pbx._graph.channels == {}
    assert pbx._graph.bridges == {}
    assert pbx._interest._keys == {}


def test_extensions_that_come_and_go_are_forgotten() -> None:
    pbx = Pbx(NUMBERS[0])
    for number in range(500):
        hint = [("Exten", str(2000 + number)), ("Hint", f"PJSIP/{2000 + number}")]
        for status in ("0", "-2"):
            pbx.apply(Event.of("ExtensionStatus", [*hint, ("Status", status)]), 0.0)
    assert pbx.presences == ()
    assert len(pbx._hints._owner) == 0
    assert len(pbx._hints._shown) == 0


def test_a_flood_of_do_not_disturb_devices_is_bounded() -> None:
    pbx = Pbx(NUMBERS[0])
    for number in range(12_000):
        dnd = [("Device", f"Custom:DND{number}"), ("State", "BUSY")]
        pbx.apply(Event.of("DeviceStateChange", dnd), 0.0)
    assert len(pbx._hints._dnd) == 4_000


def test_what_is_kept_of_a_lamp_is_short_however_long_it_was_told() -> None:
    pbx = Pbx(NUMBERS[0])
    long = "<table>" * 1000  # an event of 8 KB passes whole
    hint = {"Exten": "2000", "Status": "1", "Context": long}
    for devices in (f"PJSIP/2000&Custom:DND{long}", f"PJSIP/{long}", f"PJSIP/2000,Custom:{long}"):
        pbx.apply(Event.of("ExtensionStatus", {**hint, "Hint": devices}.items()), 0.0)
    dnd = {"Device": f"Custom:DND{long}", "State": "BUSY"}
    pbx.apply(Event.of("DeviceStateChange", dnd.items()), 0.0)
    for presentity in ("CustomPresence:2000", f"CustomPresence:{long}"):
        note = {"Presentity": presentity, "Status": long, "Message": long, "Subtype": long}
        pbx.apply(Event.of("PresenceStateChange", note.items()), 0.0)
    pbx._hints.named("2000", long, 0.0)
    (lamp,) = pbx.presences
    assert (lamp.context, lamp.name) == (long[:80], long[:200])
    assert pbx._hints.devices == {"2000": ("PJSIP/2000",)}
    hints = pbx._hints
    kept = [hints.presences, hints.devices, hints._owner, hints._dnd, hints._presentities]
    assert len(repr([*kept, hints._notes, hints._names])) < 3000


def test_a_desk_has_no_thousand_calls_and_the_fold_stays_quick() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    for number in range(6000):
        uid = f"7.{number}"
        pbx.apply(
            leg("Newchannel", f"PJSIP/1000-{number}", uid, ChannelState="4", Linkedid=uid), 0.0
        )
    assert len(pbx.calls) == 30
    assert len(pbx._graph.channels) <= 5000
    assert {call.uniqueid for call in pbx.calls} <= pbx._graph.channels.keys()


def test_a_giant_event_is_not_kept_whole() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    giant = "x" * 60_000
    pbx.apply(leg("Newchannel", f"PJSIP/1001-{giant}", "8.1", CallerIDName=giant), 0.0)
    pbx.apply(leg("Newchannel", "PJSIP/1001-1", giant), 0.0)
    (channel,) = pbx._graph.channels.values()
    assert len(channel.snapshot.raw) < 2000
    assert len(channel.name) < 200
    pbx.apply(Event.of("ExtensionStatus", [("Exten", "1001"), ("Hint", f"PJSIP/{giant}")]), 0.0)
    assert sum(len(device) for devices in pbx._hints.devices.values() for device in devices) < 1000
