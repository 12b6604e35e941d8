# SPDX-License-Identifier: MIT
"""Parked calls and recordings in the fold, by the events both versions were seen to send."""

from busylamp.ami.messages import Event
from busylamp.ami.wire import Decoder
from busylamp.telephony.changes import (
    CallChange,
    DeviceTold,
    MailboxTold,
    ParkingChanged,
)
from busylamp.telephony.model import ExtensionNumber, RecordingState
from busylamp.telephony.pbx import Pbx
from busylamp.telephony.snapshot import QuestionKind, questions


def event(name: str, **fields: str) -> Event:
    lines = [f"Event: {name}", *(f"{key}: {value}" for key, value in fields.items())]
    *_, made = Decoder().feed(("\r\n".join(lines) + "\r\n\r\n").encode())
    assert isinstance(made, Event)
    return made


def parkee(name: str, uid: str, slot: str, **more: str) -> Event:
    fields = {
        "ParkeeChannel": f"PJSIP/{uid[-4:]}-00000000",
        "ParkeeChannelState": "6",
        "ParkeeCallerIDNum": uid[-4:],
        "ParkeeCallerIDName": "Somebody",
        "ParkeeUniqueid": uid,
        "ParkeeLinkedid": uid,
        "ParkerDialString": "PJSIP/1003",
        "Parkinglot": "default",
        "ParkingSpace": slot,
        "ParkingTimeout": "45",
        "ParkingDuration": "0",
    }
    return event(name, **{**fields, **more})


def listed(device: str, uid: str, bridge: str) -> Event:
    return event(
        "CoreShowChannel",
        Channel=f"PJSIP/{device}-00000000",
        ChannelState="6",
        CallerIDNum=device,
        ConnectedLineNum="1003",
        Uniqueid=uid,
        Linkedid=uid,
        Application="AppDial",
        Duration="00:00:09",
        BridgeId=bridge,
    )


def parking(changes: list[object]) -> list[ParkingChanged]:
    return [change for change in changes if isinstance(change, ParkingChanged)]


def test_a_parked_call_is_told_with_its_times_and_goes_with_each_of_its_ends() -> None:
    for ends in (
        parkee("UnParkedCall", "9.1001", "701", RetrieverUniqueid="9.5"),
        parkee("ParkedCallTimeOut", "9.1001", "701"),
        parkee("ParkedCallGiveUp", "9.1001", "701"),
        event("Hangup", Uniqueid="9.1001"),
    ):
        pbx = Pbx(ExtensionNumber("1000"))
        (told,) = parking([*pbx.apply(parkee("ParkedCall", "9.1001", "701"), 100.0)])
        (parked,) = told.parked
        assert (parked.slot, parked.who.number, parked.parked_by) == ("701", "1001", "1003")
        assert (parked.since, parked.until) == (100.0, 145.0)
        assert told.channels == {"PJSIP/1001-00000000"}
        (gone,) = parking([*pbx.apply(ends, 110.0)])
        assert gone.parked == ()
        fetched = ("701", "9.5") if ends.name == "UnParkedCall" else ("", "")
        assert (gone.fetched, gone.fetched_by) == fetched


def test_the_list_is_the_whole_truth() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    pbx.apply(parkee("ParkedCall", "9.1001", "701"), 100.0)
    items = [parkee("ParkedCall", "9.1002", "702", ParkingDuration="30", ParkingTimeout="0")]
    (told,) = parking([*pbx.merge({QuestionKind.PARKED: items}, 200.0)])
    (parked,) = told.parked
    assert (parked.slot, parked.since, parked.until) == ("702", 170.0, None)
    assert parking([*pbx.merge({QuestionKind.PARKED: items}, 205.0)]) == []
    (left,) = parking([*pbx.part(300.0)])
    assert left.parked == ()


def test_it_is_asked_for_only_where_it_is_offered() -> None:
    assert [q.kind for q in questions(frozenset({"ParkedCalls"}))] == [QuestionKind.PARKED]
    assert questions(frozenset({"Park"})) == ()


def test_two_in_one_lot_at_sign_in_do_not_talk_to_each_other() -> None:
    channels = [listed("1000", "9.1000", "lot-1"), listed("1001", "9.1001", "lot-1")]
    parked = [parkee("ParkedCall", "9.1000", "701"), parkee("ParkedCall", "9.1001", "702")]
    pbx = Pbx(ExtensionNumber("1000"))
    pbx.merge({QuestionKind.CHANNELS: channels, QuestionKind.PARKED: parked}, 50.0)
    (call,) = pbx.calls
    assert call.peer_channel is None
    assert call.peer.number != "1001"
    apart = Pbx(ExtensionNumber("1000"))  # where the list is not offered, nothing tells them apart
    apart.merge({QuestionKind.CHANNELS: channels}, 50.0)
    assert apart.calls[0].peer_channel == "PJSIP/1001-00000000"


# -- recordings


def leg(name: str, device: str, uid: str, **more: str) -> Event:
    fields = {
        "Channel": f"PJSIP/{device}-00000000",
        "ChannelState": "6",
        "CallerIDNum": device,
        "Uniqueid": uid,
        "Linkedid": "9.1",
    }
    return event(name, **{**fields, **more})


def talking() -> Pbx:
    pbx = Pbx(ExtensionNumber("1000"))
    pbx.apply(leg("Newchannel", "1000", "9.1", ChannelState="4", Exten="1001"), 1.0)
    pbx.apply(leg("Newchannel", "1001", "9.2", ChannelState="0"), 1.0)
    for device, uid in (("1000", "9.1"), ("1001", "9.2")):
        pbx.apply(leg("BridgeEnter", device, uid, BridgeUniqueid="b"), 2.0)
    return pbx


def after(pbx: Pbx, *events: Event) -> RecordingState:
    changes = [change for each in events for change in pbx.apply(each, 3.0)]
    assert any(isinstance(change, CallChange) for change in changes)
    return pbx.calls[0].recording


def test_a_recording_is_seen_on_either_leg() -> None:
    for device, uid in (("1000", "9.1"), ("1001", "9.2")):
        pbx = talking()
        assert pbx.calls[0].recording is RecordingState.OFF
        assert after(pbx, leg("MixMonitorStart", device, uid)) is RecordingState.ON
        recorder = pbx.calls[0].recorder
        assert recorder is not None
        assert recorder.channel == f"PJSIP/{device}-00000000"
        mute = leg("MixMonitorMute", device, uid, Direction="both", State="1")
        assert after(pbx, mute) is RecordingState.PAUSED
        loud = leg("MixMonitorMute", device, uid, Direction="read", State="0")
        assert after(pbx, loud) is RecordingState.ON  # one side is heard
        assert after(pbx, leg("MixMonitorStop", device, uid)) is RecordingState.OFF


def test_of_two_recordings_one_goes_on() -> None:
    pbx = talking()
    pbx.apply(leg("MixMonitorStart", "1000", "9.1"), 3.0)
    pbx.apply(leg("MixMonitorStart", "1000", "9.1"), 3.0)
    pbx.apply(leg("MixMonitorStop", "1000", "9.1"), 3.0)
    assert pbx.calls[0].recording is RecordingState.ON


def test_a_monitor_is_told_as_one_and_never_as_paused() -> None:
    pbx = talking()
    assert after(pbx, leg("MonitorStart", "1000", "9.1")) is RecordingState.ON
    recorder = pbx.calls[0].recorder
    assert recorder is not None
    assert recorder.is_monitor
    assert after(pbx, leg("MonitorStop", "1000", "9.1")) is RecordingState.OFF


def test_a_call_found_under_way_may_be_recorded() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    pbx.merge({QuestionKind.CHANNELS: [listed("1000", "9.1", "b"), listed("1001", "9.2", "b")]}, 5)
    assert pbx.calls[0].recording is RecordingState.UNKNOWN
    assert after(pbx, leg("MixMonitorStart", "1001", "9.2")) is RecordingState.ON
    assert after(pbx, leg("MixMonitorStop", "1001", "9.2")) is RecordingState.OFF


# -- mailboxes and devices


def test_a_mailbox_tells_its_counts_or_that_it_has_none() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    full = event("MessageWaiting", Mailbox="1000@default", Waiting="1", New="2", Old="1")
    assert pbx.apply(full, 1.0) == [MailboxTold(mailbox="1000@default", new=2, old=1)]
    bare = event("MessageWaiting", Mailbox="1000@default", Waiting="0")
    assert pbx.apply(bare, 1.0) == [MailboxTold(mailbox="1000@default", new=0, old=None)]
    some = event("MessageWaiting", Mailbox="1000@default", Waiting="1")
    assert pbx.apply(some, 1.0) == [MailboxTold(mailbox="1000@default", new=None, old=None)]
    assert pbx.apply(event("MessageWaiting", New="2"), 1.0) == []


def test_only_my_own_devices_that_are_no_phones_are_told() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    for device in ("PJSIP/1000", "Custom:DND21000", "Custom:DND1001", "Custom", "", "Custom:1000x"):
        assert pbx.apply(event("DeviceStateChange", Device=device, State="BUSY"), 1.0) == []
    mine = event("DeviceStateChange", Device="Custom:DND1000", State="BUSY")
    assert DeviceTold(device="Custom:DND1000", state="BUSY") in pbx.apply(mine, 1.0)


def test_a_hints_device_that_no_list_knows_was_never_switched() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    hint = "PJSIP/1000&Custom:DND1000,CustomPresence:1000"
    hints = [event("ExtensionStatus", Exten="1000", Context="x", Hint=hint, Status="0")]
    told = pbx.merge({QuestionKind.EXTENSIONS: hints, QuestionKind.DEVICES: []}, 1.0)
    assert DeviceTold(device="Custom:DND1000", state="") in told
    unasked = Pbx(ExtensionNumber("1000")).merge({QuestionKind.EXTENSIONS: hints}, 1.0)
    assert not [change for change in unasked if isinstance(change, DeviceTold)]
