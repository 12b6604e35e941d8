# SPDX-License-Identifier: MIT
"""The fold on events written by hand: odd input, snapshots, lamps, whose device is whose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busylamp.ami.messages import Event
from busylamp.telephony.changes import (
    CallChange,
    CallEnded,
    CallStarted,
    Change,
    DevicesLearned,
    PresenceChanged,
    PresenceGone,
    ResyncWanted,
)
from busylamp.telephony.graph import MAX_CHANNELS
from busylamp.telephony.model import CallResult, CallState, EndReason, ExtensionNumber
from busylamp.telephony.pbx import WANTED, Pbx
from busylamp.telephony.snapshot import QuestionKind, questions


def hint(extension: str, devices: str, status: str = "0") -> Event:
    fields = [("Exten", extension), ("Context", "ext-local"), ("Hint", devices)]
    return Event.of("ExtensionStatus", [*fields, ("Status", status)])


def leg(name: str, channel: str, uid: str, link: str, **more: str) -> Event:
    fields = {"Channel": channel, "Uniqueid": uid, "Linkedid": link, **more}
    return Event.of(name, fields.items())


def dial(source: tuple[str, str] | None, target: tuple[str, str], link: str) -> Event:
    fields = [("DestChannel", target[0]), ("DestUniqueid", target[1]), ("DestLinkedid", link)]
    if source is not None:
        fields += [("Channel", source[0]), ("Uniqueid", source[1]), ("Linkedid", link)]
        fields += [("CallerIDNum", "2000"), ("CallerIDName", "Caller")]
    return Event.of("DialBegin", fields)


def apply(pbx: Pbx, *events: Event) -> list[Change]:
    return [change for event in events for change in pbx.apply(event, 1.0)]


def new(extension: str = "1000") -> Pbx:
    return Pbx(ExtensionNumber(extension))


def ring(pbx: Pbx, channel: str, uid: str = "2.2", link: str = "1.1") -> list[Change]:
    caller = ("PJSIP/trunk-01", link)
    return apply(
        pbx,
        leg("Newchannel", caller[0], link, link, ChannelState="4", CallerIDNum="2000"),
        leg("Newchannel", channel, uid, link, ChannelState="0"),
        dial(caller, (channel, uid), link),
        leg("Newstate", channel, uid, link, ChannelState="5"),
    )


@pytest.mark.parametrize("tech", ["PJSIP", "SIP", "IAX2", "DAHDI"])
def test_without_a_hint_every_technology_is_tried(tech: str) -> None:
    assert any(isinstance(c, CallStarted) for c in ring(new(), f"{tech}/1000-00000001"))


def test_sip_10_is_not_sip_100() -> None:
    pbx = new("10")
    apply(pbx, hint("10", "SIP/10"))
    assert ring(pbx, "SIP/100-00000001") == []
    assert ring(pbx, "SIP/10-00000001", "3.3", "2.9") != []


def test_a_device_with_a_dash_in_its_name_is_cut_at_the_last_one() -> None:
    pbx = new()
    apply(pbx, hint("1000", "PJSIP/1000-mobile"))
    assert ring(pbx, "PJSIP/1000-mobile-00000001") != []


def test_devices_are_learned_from_the_hint() -> None:
    pbx = new()
    changes = apply(pbx, hint("1000", "SIP/desk1&SIP/soft1&Custom:DND1000,CustomPresence:1000"))
    learned = [change for change in changes if isinstance(change, DevicesLearned)]
    assert learned == [DevicesLearned(extension=ExtensionNumber("1000"), devices=pbx.devices)]
    assert pbx.devices == ("SIP/desk1", "SIP/soft1")


def test_the_channel_of_the_settings_comes_first() -> None:
    pbx = Pbx(ExtensionNumber("1000"), channel="Local/1000@from-internal")
    apply(pbx, hint("1000", "PJSIP/1000"))
    assert pbx.devices == ("Local/1000@from-internal", "PJSIP/1000")


def test_two_devices_of_one_extension_are_one_call() -> None:
    pbx = new()
    apply(pbx, hint("1000", "PJSIP/1000&PJSIP/1000-soft"))
    changes = ring(pbx, "PJSIP/1000-01")
    caller = ("PJSIP/trunk-01", "1.1")
    second = ("PJSIP/1000-soft-02", "3.3")
    changes += apply(
        pbx,
        leg("Newchannel", *second, "1.1", ChannelState="0"),
        dial(caller, second, "1.1"),
        leg("Newstate", *second, "1.1", ChannelState="6"),
        leg("Hangup", "PJSIP/1000-01", "2.2", "1.1", Cause="26"),
    )
    assert sum(isinstance(change, CallStarted) for change in changes) == 1
    assert [call.state for call in pbx.calls] == [CallState.TALKING]


def test_an_originate_of_somebody_else_is_outgoing_and_never_pops_up() -> None:
    pbx = new()
    mine = ("PJSIP/1000-01", "5.5")
    changes = apply(pbx, leg("Newchannel", *mine, "5.5", ChannelState="0"), dial(None, mine, "5.5"))
    started = next(change for change in changes if isinstance(change, CallStarted))
    assert (started.call.direction.value, started.call.originated) == ("outgoing", True)


def test_an_originate_of_ours_knows_its_number_from_the_first_event_on() -> None:
    pbx = new()
    pbx.expect("busylamp-1", "1001")
    changes = apply(
        pbx, leg("Newchannel", "PJSIP/1000-01", "busylamp-1", "busylamp-1", ChannelState="0")
    )
    assert [c.call.first.number for c in changes if isinstance(c, CallStarted)] == ["1001"]


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("-1", "unknown"),
        ("0", "idle"),
        ("1", "in_use"),
        ("2", "busy"),
        ("4", "unavailable"),
        ("8", "ringing"),
        ("9", "in_use"),
        ("16", "on_hold"),
        ("17", "in_use"),
        ("64", "unknown"),
        ("x", "unknown"),
    ],
)
def test_the_bits_of_a_hint(status: str, state: str) -> None:
    pbx = new()
    apply(pbx, hint("1001", "PJSIP/1001", "0"), hint("1001", "PJSIP/1001", status))
    assert [presence.state.value for presence in pbx.presences] == [state]


def test_do_not_disturb_is_stronger_than_the_hint() -> None:
    pbx = new()
    apply(pbx, hint("1001", "PJSIP/1001&Custom:DND1001"))
    dnd = [("Device", "Custom:DND1001"), ("State", "BUSY")]
    changes = apply(pbx, Event.of("DeviceStateChange", dnd))
    assert [c.presence.state.value for c in changes if isinstance(c, PresenceChanged)] == ["dnd"]
    off = [("Device", "Custom:DND1001"), ("State", "NOT_INUSE")]
    apply(pbx, Event.of("DeviceStateChange", off))
    assert pbx.presences[0].state.value == "idle"


@pytest.mark.parametrize("devices", ["Queue:6500", "park:701@parked", "Custom:light", ""])
def test_a_hint_of_no_phone_is_nobody(devices: str) -> None:
    pbx = new()
    assert apply(pbx, hint("6500", devices)) == []


def test_an_extension_that_is_removed_goes() -> None:
    pbx = new()
    apply(pbx, hint("1001", "PJSIP/1001"))
    changes = apply(pbx, hint("1001", "PJSIP/1001", "-2"))
    assert [type(change) for change in changes] == [PresenceGone]


# -- snapshots


def item(channel: str, uid: str, link: str, **more: str) -> Event:
    return leg("CoreShowChannel", channel, uid, link, **more)


def test_a_snapshot_tells_a_call_that_rings() -> None:
    pbx = new()
    channels = [
        item("PJSIP/trunk-1", "1.1", "1.1", ChannelState="4", CallerIDNum="2000", Exten="1000"),
        item("PJSIP/1000-2", "1.2", "1.1", ChannelState="5", Application="AppDial"),
    ]
    pbx.merge({QuestionKind.CHANNELS: channels}, 5.0)
    (call,) = pbx.calls
    assert (call.direction.value, call.state, call.first.number) == (
        "incoming",
        CallState.RINGING,
        "2000",
    )


def test_calls_that_ended_while_nobody_looked_are_closed_as_such() -> None:
    pbx = new()
    ring(pbx, "PJSIP/1000-01")
    changes = pbx.merge({QuestionKind.CHANNELS: []}, 9.0)
    ended = next(change for change in changes if isinstance(change, CallEnded))
    assert (ended.call.result, ended.call.reason) == (CallResult.UNKNOWN, EndReason.OFFLINE)
    assert pbx.calls == ()


def test_a_question_that_was_refused_says_nothing() -> None:
    pbx = new()
    ring(pbx, "PJSIP/1000-01")
    assert pbx.merge({}, 9.0) == []
    assert len(pbx.calls) == 1


def test_a_snapshot_of_a_call_already_known_changes_nothing() -> None:
    pbx = new()
    ring(pbx, "PJSIP/1000-01")
    channels = [
        item("PJSIP/trunk-01", "1.1", "1.1", ChannelState="4", CallerIDNum="2000"),
        item("PJSIP/1000-01", "2.2", "1.1", ChannelState="5", Application="AppDial"),
    ]
    changes = pbx.merge({QuestionKind.CHANNELS: channels}, 9.0)
    assert not [change for change in changes if isinstance(change, CallStarted | CallEnded)]


def test_names_come_from_voicemail_and_from_a_phones_own_leg() -> None:
    pbx = new()
    apply(pbx, hint("1001", "PJSIP/1001"), hint("1002", "PJSIP/1002"))
    boxes = [Event.of("VoicemailUserEntry", [("VoiceMailbox", "1001"), ("Fullname", "Maya Kern")])]
    pbx.merge({QuestionKind.NAMES: boxes}, None)
    own = {"CallerIDNum": "1002", "CallerIDName": "Tomas Olsen", "ChannelState": "0"}
    apply(pbx, leg("Newchannel", "PJSIP/1002-1", "7.7", "7.7", **own))
    assert [presence.name for presence in pbx.presences] == ["Maya Kern", "Tomas Olsen"]


def test_nothing_is_asked_that_would_be_refused() -> None:
    assert questions(frozenset({"Ping"})) == ()
    least = [question.action.name for question in questions(frozenset({"Status"}))]
    assert least == ["Status"]
    both = questions(frozenset({"Status", "CoreShowChannels"}))
    assert [question.action.name for question in both] == ["CoreShowChannels"]


# -- limits


def test_a_flood_of_channels_is_bounded_and_asks_for_a_new_picture() -> None:
    pbx = new()
    ring(pbx, "PJSIP/1000-01")
    changes: list[Change] = []
    for number in range(MAX_CHANNELS + 10):
        event = leg("Newchannel", f"PJSIP/x-{number}", f"9.{number}", f"9.{number}")
        changes.extend(pbx.apply(event, None))
    assert len(pbx._graph.channels) <= MAX_CHANNELS
    assert any(isinstance(change, ResyncWanted) for change in changes)
    assert [call.state for call in pbx.calls] == [CallState.RINGING]


HEADERS = st.sampled_from(
    [
        "Channel",
        "Uniqueid",
        "Linkedid",
        "ChannelState",
        "DestChannel",
        "DestUniqueid",
        "BridgeUniqueid",
        "SwapUniqueid",
        "LocalOneUniqueid",
        "LocalOneChannel",
        "LocalTwoUniqueid",
        "LocalTwoChannel",
        "Exten",
        "Hint",
        "Status",
        "Device",
        "State",
        "Cause",
        "Queue",
        "DialStatus",
        "Newname",
        "TransfererUniqueid",
        "TransfereeUniqueid",
        "FromBridgeUniqueid",
        "ToBridgeUniqueid",
        "Timestamp",
        "Result",
    ]
)
VALUES = st.one_of(
    st.sampled_from(
        ["", "1.1", "2.2", "PJSIP/1000-01", "Local/1@c-1;1", "5", "6", "1000", "Success"]
    ),
    st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=8),
)
EVENTS = st.builds(
    Event.of, st.sampled_from(sorted(WANTED)), st.lists(st.tuples(HEADERS, VALUES), max_size=8)
)


@given(st.lists(EVENTS, max_size=40))
def test_odd_events_never_raise_and_each_call_ends_at_most_once(happened: list[Event]) -> None:
    pbx = new()
    changes = [change for event in happened for change in pbx.apply(event, None)]
    ended = [c.call.id for c in changes if isinstance(c, CallEnded)]
    started = [c.call.id for c in changes if isinstance(c, CallStarted)]
    assert len(ended) == len(set(ended))
    assert set(ended) <= set(started)
    assert all(c.call.id in started for c in changes if isinstance(c, CallChange))
