# SPDX-License-Identifier: MIT
"""The snapshot: merged with what happened meanwhile, asked again when it can't be true."""

import pytest

from busylamp.ami.actions import CORE_SHOW_CHANNELS, EXTENSION_STATE_LIST
from busylamp.ami.client import Answer, Outcome
from busylamp.ami.messages import Event, Response
from busylamp.link.syncing import Sync, wait_for_hints
from busylamp.telephony.changes import (
    CallAnswered,
    CallChange,
    CallEnded,
    CallStarted,
    DevicesLearned,
    PresenceChanged,
)
from busylamp.telephony.model import EndReason
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.snapshot import Question, QuestionKind
from tests.link.pbx import MINE, FakePbx, Talk, unanswered
from tests.link.rig import Rig, looped, rig, settle, until, up

CALLER = {"Channel": "PJSIP/trunk-01", "Uniqueid": "1.1", "Linkedid": "1.1", "CallerIDNum": "2000"}
MY_LEG = {"Channel": "PJSIP/1000-02", "Uniqueid": "2.2", "Linkedid": "1.1"}
RINGING = [
    [*CALLER.items(), ("ChannelState", "4"), ("Exten", "1000")],
    [*MY_LEG.items(), ("ChannelState", "5"), ("Application", "AppDial")],
]


def pick_up(talk: Talk) -> None:
    for leg in (CALLER, MY_LEG):
        talk.event("Newstate", **leg, ChannelState="6")
        talk.event("BridgeEnter", **leg, BridgeUniqueid="b")


def hang_up(talk: Talk) -> None:
    for leg in (MY_LEG, CALLER):
        talk.event("BridgeLeave", **leg, BridgeUniqueid="b")
        talk.event("Hangup", **leg, Cause="16")


def kinds(line: Rig) -> list[type[CallChange]]:
    """What was told of calls, without mere updates."""
    wanted = (CallStarted, CallAnswered, CallEnded)
    return [type(change) for change in line.of(CallChange) if isinstance(change, wanted)]


# -- one snapshot by itself


def answer(action_id: str, message: str, word: str, *items: Event) -> Answer:
    response = Response(f"Response: {word}\r\nMessage: {message}".encode())
    return Answer(action_id, response, items, Outcome.COMPLETE)


def asked() -> Sync:
    sync = Sync()
    hints = Question(kind=QuestionKind.EXTENSIONS, action=EXTENSION_STATE_LIST)
    sync.asked("a", hints)
    sync.asked("b", Question(kind=QuestionKind.CHANNELS, action=CORE_SHOW_CHANNELS))
    return sync


def test_it_is_done_when_every_question_has_its_answer() -> None:
    sync = asked()
    item = Event.of("CoreShowChannel", [("Uniqueid", "1.1")])
    assert not sync.take(answer("x", "", "Success", item))
    assert sync.take(answer("b", "", "Success", item))
    assert not sync.done
    assert sync.take(answer("a", "", "Success"))
    assert sync.done
    assert sync.answers == {QuestionKind.CHANNELS: (item,), QuestionKind.EXTENSIONS: ()}
    assert not sync.take(answer("a", "", "Success"))


@pytest.mark.parametrize(
    ("message", "known"),
    [("No dialplan hints are available", True), ("Permission denied", False)],
)
def test_an_error_is_an_empty_list_unless_it_is_a_refusal(message: str, *, known: bool) -> None:
    sync = asked()
    sync.take(answer("a", message, "Error"))
    assert (QuestionKind.EXTENSIONS in sync.answers, sync.lacks_hints) == (known, known)


@pytest.mark.parametrize("outcome", [Outcome.TIMED_OUT, Outcome.CANCELLED, Outcome.CLOSED])
def test_what_was_not_answered_stays_unknown(outcome: Outcome) -> None:
    sync = asked()
    for action_id in "ab":
        assert sync.take(Answer(action_id, Response(b"Response: Success"), (), outcome))
    assert (sync.done, sync.answers, sync.lacks_hints) == (True, {}, False)


def test_hints_are_waited_for_so_long_and_no_longer() -> None:
    waits = [wait_for_hints(tries) for tries in range(7)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, None, None]


# -- on the wire


@looped
async def test_a_call_under_way_is_known_before_the_line_is_up() -> None:
    async with FakePbx() as pbx:
        pbx.channels = RINGING
        async with up(pbx) as line:
            assert kinds(line) == [CallStarted]
            assert line.of(DevicesLearned)[0].devices == ("PJSIP/1000",)
            (started,) = line.of(CallStarted)
            assert started.call.first.number == "2000"
            assert line.news.index(started) < line.news.index(line.line)
            pick_up(pbx.talk)
            hang_up(pbx.talk)
            await until(lambda: kinds(line) == [CallStarted, CallAnswered, CallEnded])


@looped
async def test_what_happens_during_the_snapshot_is_folded_after_it_in_order() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.channels = RINGING
        pbx.replies["CoreShowChannels"] = unanswered
        line.open()
        await until(lambda: pbx.asked("CoreShowChannels"))
        pick_up(pbx.talk)
        hang_up(pbx.talk)
        await settle(20)
        assert (kinds(line), line.line.state) == ([], LineState.SYNCING)
        pbx.list_channels(pbx.talk, pbx.talk.last("CoreShowChannels"))
        pbx.talk.flush()
        await line.up()
        assert kinds(line) == [CallStarted, CallAnswered, CallEnded]
        assert line.of(CallEnded)[0].call.reason is EndReason.NORMAL


@looped
async def test_a_question_the_pbx_never_answers_does_not_keep_the_line_down() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["ExtensionStateList"] = unanswered
        pbx.channels = RINGING
        line.open()
        await until(lambda: pbx.asked("CoreShowChannels"))
        await settle(20)
        await line.clock.let_pass(9.5)
        assert line.line.state is LineState.SYNCING
        await line.clock.let_pass(0.5)
        await line.up()
        assert kinds(line) == [CallStarted]


@looped
async def test_calls_that_are_gone_after_a_gap_ended_while_nobody_looked() -> None:
    async with FakePbx() as pbx:
        pbx.channels = RINGING
        async with up(pbx) as line:
            pbx.talk.cut()
            pbx.channels = []
            talk = await line.up_again(pbx)
            assert talk.names.count("CoreShowChannels") == 1
            (ended,) = line.of(CallEnded)
            assert ended.call.reason is EndReason.OFFLINE
            assert kinds(line) == [CallStarted, CallEnded]


@looped
async def test_a_call_that_outlived_a_gap_is_the_same_call() -> None:
    async with FakePbx() as pbx:
        pbx.channels = RINGING
        async with up(pbx) as line:
            pbx.talk.cut()
            talk = await line.up_again(pbx)
            pick_up(talk)
            hang_up(talk)
            await until(lambda: line.of(CallEnded))
            assert kinds(line) == [CallStarted, CallAnswered, CallEnded]


@looped
async def test_a_line_lost_during_the_snapshot_was_never_up() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        well = pbx.replies["CoreShowChannels"]
        pbx.replies["CoreShowChannels"] = unanswered
        line.open()
        await until(lambda: pbx.asked("CoreShowChannels"))
        pbx.talk.cut()
        await line.reach(LineState.WAITING)
        assert LineState.UP not in line.states
        pbx.replies["CoreShowChannels"] = well
        await line.up_again(pbx)


@pytest.mark.parametrize("action", ["ListCommands", "CoreShowChannels"])
@looped
async def test_a_fault_before_it_is_up_keeps_its_reason(action: str) -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies[action] = lambda talk, request: talk.raw(b"X: " + b"x" * 70_000 + b"\r\n\r\n")
        line.open()
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.PROTOCOL
        assert LineState.UP not in line.states


@looped
async def test_no_hints_are_asked_for_again_until_there_are_some() -> None:
    async with FakePbx() as pbx:
        pbx.hints = []
        async with up(pbx) as line:
            for count, wait in enumerate((0.5, 1.0, 2.0, 4.0), 1):
                await line.clock.let_pass(wait - 0.5)
                assert len(pbx.asked("ExtensionStateList")) == count
                if count == 4:
                    pbx.hints = [MINE]
                await line.clock.let_pass(0.5)
                await until(lambda n=count: len(pbx.asked("ExtensionStateList")) == n + 1)
                await until(lambda: line.session._talk and line.session._talk._sync is None)
            assert [p.presence.extension for p in line.of(PresenceChanged)] == ["1000"]
            await line.clock.let_pass(11.0)
            assert len(pbx.asked("ExtensionStateList")) == 5
            assert len(pbx.asked("CoreShowChannels")) == 1


@looped
async def test_a_pbx_that_never_has_hints_is_left_in_peace() -> None:
    async with FakePbx() as pbx:
        pbx.hints = []
        async with up(pbx) as line:
            for count, wait in enumerate((0.5, 1.0, 2.0, 4.0, 8.0), 2):
                await line.clock.let_pass(wait)
                await until(lambda n=count: len(pbx.asked("ExtensionStateList")) == n)
                await until(lambda: line.session._talk and line.session._talk._sync is None)
            await line.clock.let_pass(11.0)
            assert len(pbx.asked("ExtensionStateList")) == 6
            assert line.states.count(LineState.UP) == 1
