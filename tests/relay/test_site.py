# SPDX-License-Identifier: MIT
"""A desk through the relay hears and does what a desk on AMI does."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.ami.actions import DEVICE_STATE_LIST, Action, Hangup, Originate, Raw
from busylamp.ami.queue_actions import queue_add, queue_pause
from busylamp.link.line import Answered, Offered, OriginateEnded
from busylamp.relay.config import DeskRow
from busylamp.telephony.changes import (
    CallChange,
    CallEnded,
    CallRinging,
    CallStarted,
    CustomEvent,
    DevicesLearned,
    PresenceChanged,
    QueueChanged,
)
from busylamp.telephony.model import CallResult, CallState, Presence
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import AskFailure, LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from tests.link.rig import looped, until
from tests.relay.rig import FAULTS, Ear, RelayProcess, Site, ear, running, site
from tests.relay.truth import without_times


@pytest.fixture
def place(tmp_path: Path) -> Generator[Site]:
    with site(tmp_path) as made:
        yield made


def story(listener: Ear) -> list[CallChange]:
    return [without_times(change) for change in listener.calls()]


def ended(listener: Ear) -> bool:
    return bool(listener.of(CallEnded))


@looped
async def test_a_call_that_rings_is_taken_and_ends(place: Site) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=False), place.stage.secret) as direct,
        ear(place.account(relay=True), place.seed("1000")) as relayed,
        ear(place.account("1001", relay=True), place.seed("1001")) as other,
    ):
        for each in (direct, relayed, other):
            await each.up()
        place.stage.play("incoming", number="2001", name="Ada", ring=30.0)
        for each in (direct, relayed):
            await each.until(lambda each=each: each.of(CallRinging))
        place.stage.pick_up()
        for each in (direct, relayed):
            await each.until(
                lambda each=each: (
                    each.calls()[-1].call.state is CallState.TALKING
                    and each.calls()[-1].call.peer_channel
                )
            )
        channel = relayed.calls()[-1].call.channel
        assert channel is not None
        assert not (await other.ask(Hangup(channel=channel))).success
        assert not ended(relayed)
        assert (await relayed.ask(Hangup(channel=channel))).success
        for each in (direct, relayed):
            await each.until(lambda each=each: ended(each))
        assert story(relayed) == story(direct)
        assert story(other) == []
        assert relayed.calls()[-1].call.result is CallResult.ANSWERED


def originate(exten: str, channel: str = "PJSIP/1000", own: str = "<1000>") -> Originate:
    return Originate(
        channel=channel,
        exten=exten,
        context="from-internal",
        timeout_ms=30_000,
        caller_id=own,
        channel_id=f"desk-{exten}-{channel[-4:]}",
    )


@looped
async def test_a_number_is_dialled_once(place: Site) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=False), place.stage.secret) as direct,
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        for each in (direct, relayed):
            await each.up()
        assert (await relayed.ask(originate("1001"))).success
        for each in (direct, relayed):
            await each.until(
                lambda each=each: each.calls() and each.calls()[-1].call.state is CallState.TALKING
            )
        await relayed.until(lambda: relayed.of(OriginateEnded))
        (rung,) = relayed.of(OriginateEnded)
        assert rung.success
        assert rung.request == relayed.of(Answered)[-1].request
        assert direct.of(OriginateEnded) == []
        place.stage.hang_up_all()
        for each in (direct, relayed):
            await each.until(lambda each=each: ended(each))
        # Who asked knows the number from the start; a stranger to the wish learns it by the events.
        assert story(relayed)[-1] == story(direct)[-1]
        assert len(relayed.of(CallStarted)) == 1
    assert place.audit().count('"Originate"') == 1


@pytest.mark.parametrize(
    "action",
    [
        originate("1001", channel="PJSIP/1001"),
        originate("1001", own="<1001>"),
        originate("1001", own='"<1000>" <1001>'),
        replace(originate("1001"), context="internal-secrets"),
        replace(originate("1001"), variables=(("SHELL(id)", "x"),)),
        replace(originate("1001"), channel="Local/*76@from-internal/n"),
        Hangup(channel="PJSIP/1001-00000001"),
        Raw("Command", (("Command", "core stop now"),)),
        Raw("Hangup", (("Channel", "/.*/"),)),
        Raw("QueuePause", (("Interface", "PJSIP/1004"), ("Paused", "true"))),
        Raw("DBPut", (("Family", "CF"), ("Key", "1000"), ("Val", "1"))),
        Raw("QueueStatus2"),
    ],
    ids=str,
)
@looped
async def test_what_is_not_my_own_is_refused(place: Site, action: Action) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        await relayed.up()
        answer = await relayed.ask(action)
        assert (answer.success, answer.message, answer.failure) == (
            False,
            "Permission denied by the relay",
            None,
        )
        assert action.name in place.audit()
        assert relayed.calls() == []


@looped
async def test_a_desk_that_came_after_the_relay_began(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The server has the new users' file, the relay was not started again."""
    with site(tmp_path) as place:
        rows = {number: row for number, row in place.config.desk.items() if number != "1002"}
        older = replace(place, config=replace(place.config, desk=rows))
        async with (
            running(older.relay()),
            ear(place.account("1002", relay=True), place.seed("1002")) as new,
        ):
            await new.until(lambda: new.of(LineChanged))
            await new.until(lambda: new.state.trouble is LineTrouble.RELAY_DEAF)
    assert "came after relay.toml was read" in caplog.text
    caplog.clear()


@pytest.mark.parametrize(
    "action",
    [originate("09001234"), originate("0-9001234"), originate("09-00")],
    ids=["plain", "a dash", "two"],
)
@looped
async def test_a_number_the_administrator_refuses(place: Site, action: Action) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        await relayed.up()
        answer = await relayed.ask(action)
        assert (answer.success, answer.message) == (False, "Number not allowed")
        assert relayed.calls() == []


@looped
async def test_the_calls_of_a_plain_phone_are_watched(tmp_path: Path) -> None:
    """1001 has no desk of its own."""
    with site(tmp_path, {"1000": DeskRow(watch=("1001",))}) as place:
        watching = place.account(relay=True, watched=("1001",))
        async with running(place.relay()), ear(watching, place.seed("1000")) as relayed:
            await relayed.up()
            place.stage.play("talk", caller="1001", callee="1002", seconds=600.0)
            await relayed.until(relayed.calls)
            assert relayed.calls()[-1].call.extension == "1001"


def queue(listener: Ear, name: str) -> Queue:
    return [each.queue for each in listener.of(QueueChanged) if each.queue.name == name][-1]


def paused(listener: Ear, extension: str) -> bool:
    members = queue(listener, "6500").members
    return any(each.paused for each in members if each.extension == extension)


@looped
async def test_a_queue_is_paused_for_me_and_everybody_sees_it(place: Site) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=False), place.stage.secret) as direct,
        ear(place.account(relay=True), place.seed("1000")) as relayed,
        ear(place.account("1002", relay=True), place.seed("1002")) as supervisor,
    ):
        ears = (direct, relayed, supervisor)
        for each in ears:
            await each.up()
        for wanted, asks in ((True, relayed), (False, supervisor)):
            action = queue_pause("PJSIP/1000", paused=wanted, queue="6500", reason="Lunch")
            assert (await asks.ask(action)).success
            for each in ears:
                await each.until(lambda each=each, on=wanted: paused(each, "1000") is on)
        assert queue(relayed, "6500") == queue(direct, "6500")


@looped
async def test_who_comes_late_has_the_picture_of_who_was_there(
    place: Site, caplog: pytest.LogCaptureFixture
) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=False, watched=("1001",)), place.stage.secret) as direct,
    ):
        await direct.up()
        place.stage.play("talk", caller="1001", callee="1002", seconds=600.0)
        await direct.until(
            lambda: direct.calls() and direct.calls()[-1].call.state is CallState.TALKING
        )
        async with ear(
            place.account(relay=True, watched=("1001", "1002")), place.seed("1000")
        ) as late:
            await late.up()
            assert {c.call.extension for c in late.calls()} == {
                "1001"
            }  # of 1002, whom I may not watch, nothing
            assert story(late)[-1].call == story(direct)[-1].call
            assert "lets this key not hear all" in caplog.text
            caplog.clear()
            assert lamps(late) == lamps(direct)
            assert late.of(DevicesLearned)[-1] == direct.of(DevicesLearned)[-1]
            assert late.of(Offered)[-1].commands < direct.of(Offered)[-1].commands


def lamps(listener: Ear) -> dict[str, Presence]:
    return {each.presence.extension: each.presence for each in listener.of(PresenceChanged)}


@looped
async def test_the_relay_has_lost_the_pbx_and_signs_in_again(
    place: Site, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk waits for its user after a refusal; here nobody sits."""
    monkeypatch.setattr("busylamp.relay.pbx_line._REFUSED", 0.5)
    async with (
        running(place.relay()),
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        await relayed.up()
        place.stage.refuse_logins(refuse=True)
        place.stage.drop_connections()
        await relayed.until(lambda: relayed.state.trouble is LineTrouble.RELAY_LOST_PBX)
        assert relayed.state.state is LineState.WAITING
        answer = await relayed.ask(originate("1001"))
        assert answer.failure is AskFailure.NOT_CONNECTED
        await until(lambda: "LOGIN_REFUSED" in caplog.text)
        place.stage.refuse_logins(refuse=False)
        await relayed.up()
    caplog.clear()


@looped
async def test_the_message_server_dies_and_comes_back(place: Site) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        await relayed.up()
        place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
        await relayed.until(lambda: relayed.of(CallRinging))
        place.server.kill()
        await relayed.until(lambda: relayed.state.state is LineState.WAITING)
        place.stage.pick_up()
        assert (await relayed.ask(originate("1001"))).failure is AskFailure.NOT_CONNECTED
        place.server.start()
        await relayed.up()
        await relayed.until(lambda: relayed.calls()[-1].call.state is CallState.TALKING)
        assert len(relayed.of(CallStarted)) == 1
        assert len(relayed.of(CallRinging)) == 1
        assert not ended(relayed)
    assert "Originate" not in place.audit()


@pytest.mark.skipif(not FAULTS, reason="that the next one takes over is seen by default")
@looped
async def test_a_relay_that_is_killed_and_run_again(place: Site) -> None:
    relay = RelayProcess(place)
    relay.start()
    try:
        async with ear(place.account(relay=True), place.seed("1000")) as relayed:
            await relayed.up()
            place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
            await relayed.until(lambda: relayed.of(CallRinging))
            place.stage.pick_up()
            await relayed.until(lambda: relayed.calls()[-1].call.state is CallState.TALKING)
            relay.kill()
            await relayed.until(lambda: relayed.state.trouble is LineTrouble.RELAY_SILENT)
            relay.start()
            await relayed.up()
            assert not ended(relayed)
            place.stage.hang_up_all()
            await relayed.until(lambda: ended(relayed))
            assert len(relayed.of(CallStarted)) == len(relayed.of(CallEnded)) == 1
    finally:
        relay.kill()


@looped
async def test_a_relay_that_stood_still_dials_nothing_late(place: Site) -> None:
    relay = RelayProcess(place)
    relay.start()
    try:
        async with ear(place.account(relay=True), place.seed("1000")) as relayed:
            await relayed.up()
            relay.pause()
            answer = await relayed.ask(originate("1001"), deadline=0.5)
            assert answer.failure is AskFailure.TIMED_OUT
            relay.go_on()
            await relayed.until(lambda: "Originate" in place.audit())
            await relayed.up()
            assert '"failure": "not_connected"' in place.audit()
            assert relayed.calls() == []
    finally:
        relay.kill()


@pytest.mark.parametrize("how", ["kill", "pause"] if FAULTS else ["kill"])
@looped
async def test_the_second_relay_takes_over(place: Site, how: str) -> None:
    first, second = RelayProcess(place), RelayProcess(place)
    first.start()
    try:
        async with ear(place.account(relay=True), place.seed("1000")) as relayed:
            await relayed.up()
            second.start()
            place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
            await relayed.until(lambda: relayed.of(CallRinging))
            place.stage.pick_up()
            await relayed.until(lambda: relayed.calls()[-1].call.state is CallState.TALKING)
            first.kill() if how == "kill" else first.pause()
            await relayed.until(lambda: relayed.state.trouble is LineTrouble.RELAY_SILENT)
            await relayed.up()
            if how == "pause":
                first.go_on()
            assert (
                await relayed.ask(Hangup(channel=str(relayed.calls()[-1].call.channel)))
            ).success
            await relayed.until(lambda: ended(relayed))
            assert [type(each) for each in relayed.calls()].count(CallEnded) == 1
            assert len(relayed.of(CallStarted)) == len(relayed.of(CallRinging)) == 1
            assert relayed.calls()[-1].call.result is CallResult.ANSWERED
        assert place.audit().count('"Hangup"') == 1
    finally:
        first.kill()
        second.kill()


@looped
async def test_a_desk_sees_the_queues_it_is_given(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desks = {"1000": DeskRow(queues=("6501",)), "1001": DeskRow(), "1002": DeskRow(queues=())}
    with site(tmp_path, desks) as place:
        async with (
            running(place.relay()),
            ear(place.account(relay=True), place.seed("1000")) as some,
            ear(place.account("1001", relay=True), place.seed("1001")) as every,
            ear(place.account("1002", relay=True), place.seed("1002")) as none,
        ):
            ears = (some, every, none)
            for each in ears:
                await each.up()
            action = queue_pause("PJSIP/1000", paused=True, queue="6500", reason="Lunch")
            assert not (await some.ask(action)).success
            nowhere = queue_add("nowhere", "PJSIP/1000")
            assert (
                await some.ask(nowhere)
            ).message == "Permission denied by the relay"  # nor told what is
            nowhere = queue_add("nowhere", "PJSIP/1001")
            assert (await every.ask(nowhere)).message == "No such queue"
            action = queue_pause("PJSIP/1001", paused=True, queue="6500", reason="Lunch")
            assert (await every.ask(action)).success
            await every.until(lambda: paused(every, "1001"))
            assert {each.queue.name for each in some.of(QueueChanged)} == {"6501"}
            assert {each.queue.name for each in every.of(QueueChanged)} >= {"6500", "6501"}
            assert none.of(QueueChanged) == []
        assert "Violation" not in place.server.log.read_text()
    assert "permissions" not in caplog.text


@looped
async def test_user_events_of_the_names_that_were_given(tmp_path: Path) -> None:
    with site(tmp_path, events=("DoorOpened",)) as place:
        async with (
            running(place.relay()),
            ear(place.account(relay=False), place.stage.secret) as direct,
            ear(place.account(relay=True), place.seed("1000")) as relayed,
        ):
            for each in (direct, relayed):
                await each.up()
            for name in ("Secret", "DoorOpened"):
                await direct.ask(Raw("UserEvent", (("UserEvent", name), ("Door", "1"))))
            await relayed.until(lambda: relayed.of(CustomEvent))
            assert [(e.name, e.fields) for e in relayed.of(CustomEvent)] == [
                ("DoorOpened", (("Door", "1"),))
            ]


@looped
async def test_of_all_devices_a_desk_is_shown_its_own(place: Site) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        await relayed.up()
        answer = await relayed.ask(DEVICE_STATE_LIST)
    assert {dict(item)["Device"] for item in answer.items} == {"PJSIP/1000"}
