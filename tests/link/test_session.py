# SPDX-License-Identifier: MIT
"""Signing in, asking and signing off, against a scripted PBX."""

import pytest

from busylamp.ami.actions import Hangup, Originate, Raw
from busylamp.ami.client import md5_key
from busylamp.ami.secret import Secret
from busylamp.link.line import Answered, Offered, OriginateEnded, RequestId
from busylamp.link.tls import read_certificate
from busylamp.telephony.changes import CallStarted
from busylamp.telephony.reasons import AskFailure, LineState, LineTrouble
from tests.link.conftest import Certificates
from tests.link.pbx import BANNER, COMMANDS, DIGITS, PASSWORD, FakePbx, refusing, unanswered
from tests.link.rig import account_of, looped, rig, settle, until, up

RISE = [LineState.CONNECTING, LineState.SIGNING_IN, LineState.SYNCING, LineState.UP]
DAY = 86400.0
CALL = Originate(
    channel="PJSIP/1000", exten="1001", context="from-internal", timeout_ms=30000, channel_id="b-1"
)


@looped
async def test_in_plain_the_secret_is_never_on_the_wire() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        assert line.states == RISE
        assert (line.line.greeting, line.line.encrypted) == ("5.0.0", False)
        login = pbx.talk.last("Login")
        assert login.get("Key") == md5_key(DIGITS, Secret(PASSWORD))
        assert [login.get(name) for name in ("AuthType", "Secret", "Events")] == ["MD5", "", "off"]
        assert PASSWORD.encode() not in pbx.received


@looped
async def test_under_tls_the_secret_itself_is_sent(certificates: Certificates) -> None:
    pin = read_certificate(certificates.ec.der).spki_sha256
    port = FakePbx(certificates.ec.server())
    async with port as pbx, up(pbx, account_of(pbx.port, tls=True, pin=pin)) as line:
        assert line.states == RISE
        assert (line.line.encrypted, line.line.pinned) == (True, True)
        login = pbx.talk.last("Login")
        assert (login.get("Secret"), login.get("Events")) == (PASSWORD, "off")
        assert "Challenge" not in pbx.talk.names


@looped
async def test_what_the_account_may_do_is_offered() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        assert line.of(Offered) == [Offered(commands=frozenset(COMMANDS))]


@looped
async def test_only_the_events_a_companion_needs_are_asked_for() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        await line.clock.let_pass(11.0)
        assert [asked.get("EventMask") for asked in pbx.asked("Events")] == ["call,agent,user,cdr"]
        for costly in (b"system", b"dialplan", b"reporting", b"dtmf", b"log", b"all"):
            masks = b"\n".join(asked.get("EventMask").encode() for asked in pbx.asked("Events"))
            assert costly not in masks.replace(b"call", b"")


@looped
async def test_a_server_that_turned_all_events_off_is_asked_for_all() -> None:
    async with FakePbx() as pbx:
        pbx.replies["Events"] = lambda talk, request: talk.server.respond(
            request, headers=[("Events", "Off" if "," in request.get("EventMask") else "On")]
        )
        async with up(pbx):
            await until(lambda: len(pbx.asked("Events")) == 2)
            assert pbx.talk.last("Events").get("EventMask") == "on"


@looped
async def test_nothing_is_asked_that_would_be_refused() -> None:
    async with FakePbx() as pbx:
        pbx.commands = ("Ping", "Originate")
        async with up(pbx):
            await until(lambda: "Events" in pbx.talk.names)  # up as soon as it is sent
            await settle()
            assert pbx.talk.names == ["Challenge", "Login", "ListCommands", "Events"]


@pytest.mark.parametrize("words", ["Authentication failed", "User is not allowed"])
@looped
async def test_a_refused_login_is_never_tried_again(words: str) -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["Login"] = refusing(words)
        line.open()
        told = await line.reach(LineState.REFUSED)
        assert (told.trouble, told.detail) == (LineTrouble.LOGIN_REFUSED, words)
        await line.clock.let_pass(DAY)
        line.session.probe()
        await line.session.wait_closed()
        await until(lambda: pbx.over)
        assert (len(pbx.talks), len(pbx.asked("Login"))) == (1, 1)
        assert line.states == [LineState.CONNECTING, LineState.SIGNING_IN, LineState.REFUSED]


@looped
async def test_a_wrong_secret_is_a_refused_login() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.secret = Secret("another")
        line.open()
        assert (await line.reach(LineState.REFUSED)).trouble is LineTrouble.LOGIN_REFUSED


@looped
async def test_a_login_that_is_in_use_is_tried_again() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        well = pbx.replies["Login"]
        pbx.replies["Login"] = refusing("Login Already In Use")
        line.open()
        told = await line.reach(LineState.WAITING)
        assert (told.trouble, told.retry_in) == (LineTrouble.LOGIN_IN_USE, 0.375)
        await line.clock.let_pass(0.375)
        await until(lambda: line.states.count(LineState.WAITING) == 2)
        pbx.replies["Login"] = well
        await line.clock.let_pass(0.75)
        await line.up()
        assert len(pbx.talks) == 3


@looped
async def test_a_pbx_without_challenge_does_not_get_the_secret_unasked() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["Challenge"] = refusing("Must specify AuthType")
        line.open()
        assert (await line.reach(LineState.REFUSED)).trouble is LineTrouble.PLAIN_LOGIN_NEEDED
        await line.clock.let_pass(DAY)
        assert (pbx.talk.names, len(pbx.talks)) == (["Challenge"], 1)


@looped
async def test_with_leave_it_gets_it() -> None:
    async with FakePbx() as pbx:
        pbx.replies["Challenge"] = refusing("Must specify AuthType")
        async with up(pbx, account_of(pbx.port, allow_plain_login=True)):
            assert pbx.talk.last("Login").get("Secret") == PASSWORD


@pytest.mark.parametrize("action", ["Challenge", "Login", "ListCommands"])
@looped
async def test_a_sign_in_that_gets_no_answer_is_tried_again(action: str) -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        well = pbx.replies[action]
        pbx.replies[action] = unanswered
        line.open()
        await until(lambda: pbx.asked(action))
        await settle()
        await line.clock.let_pass(5.0)
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.TIMED_OUT
        pbx.replies[action] = well
        await line.up_again(pbx)


@looped
async def test_an_answer_comes_with_all_the_pbx_said() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        line.session.ask(RequestId("one"), Hangup(channel="PJSIP/1000-01"))
        line.session.ask(RequestId("list"), Raw("CoreShowChannels"))
        await until(lambda: pbx.talk.names[-2:] == ["Hangup", "CoreShowChannels"])
        assert (await line.answered("list")).items == ()
        one = line.answer("one")
        assert (one.success, one.message, one.failure) == (True, "Well done", None)
        assert ("Message", "Well done") in one.headers
        assert pbx.talk.last("Hangup").get("Channel") == "PJSIP/1000-01"


@looped
async def test_a_refusal_comes_in_the_words_of_the_pbx() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.replies["Originate"] = refusing("Extension does not exist.")
        line.session.ask(RequestId("r"), CALL)
        answer = await line.answered("r")
        assert (answer.success, answer.message) == (False, "Extension does not exist.")


@looped
async def test_what_can_not_be_sent_is_refused_here_and_nothing_is_written() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        before = pbx.received
        bad = Raw("Originate", (("Channel", "PJSIP/1000\r\nAction: Command"),))
        line.session.ask(RequestId("bad"), bad)
        assert (line.answer("bad").success, line.answer("bad").failure) == (False, None)
        assert "control character" in line.answer("bad").message
        line.session.probe()
        await until(lambda: pbx.asked("Ping"))
        assert pbx.received.removeprefix(before).startswith(b"Action: Ping\r\n")


@looped
async def test_asked_before_it_is_up_nothing_is_sent() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        line.session.ask(RequestId("off"), CALL)
        pbx.replies["CoreShowChannels"] = unanswered
        line.open()
        await until(lambda: pbx.asked("CoreShowChannels"))
        line.session.ask(RequestId("early"), CALL)
        for request in ("off", "early"):
            assert line.answer(request).failure is AskFailure.NOT_CONNECTED
        pbx.list_channels(pbx.talk, pbx.talk.last("CoreShowChannels"))
        pbx.talk.flush()
        await line.up()
        line.session.probe()
        await until(lambda: pbx.asked("Ping"))
        assert b"Originate" not in pbx.received


@looped
async def test_a_question_nobody_answers_is_given_up() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.replies["Originate"] = unanswered
        line.session.ask(RequestId("r"), CALL, deadline=3.0)
        await until(lambda: pbx.asked("Originate"))
        await line.clock.let_pass(2.5)
        assert line.of(Answered) == []
        await line.clock.let_pass(0.5)
        assert line.answer("r").failure is AskFailure.TIMED_OUT
        assert line.line.state is LineState.UP


@looped
async def test_how_a_call_asked_for_ended_is_told_of_ours_only() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        line.session.ask(RequestId("call"), CALL)
        assert (await line.answered("call")).success
        ours = pbx.talk.last("Originate").action_id
        for action_id in ("other-7", ours, ours):
            response = {"ActionID": action_id, "Response": "Failure", "Reason": "5"}
            pbx.talk.event("OriginateResponse", **response)
        leg = {"Channel": "PJSIP/1000-01", "Uniqueid": "b-1", "Linkedid": "b-1"}
        pbx.talk.event("Newchannel", **leg, ChannelState="0")
        await until(lambda: line.of(CallStarted))
        ended = OriginateEnded(request=RequestId("call"), success=False, reason=5)
        assert line.of(OriginateEnded) == [ended]
        assert line.of(CallStarted)[0].call.first.number == "1001"


@looped
async def test_a_look_whether_it_lives_asks_once() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.replies["Ping"] = unanswered
        for _ in range(3):
            line.session.probe()
        line.session.ask(RequestId("mark"), Raw("Mark"))
        await until(lambda: pbx.asked("Mark"))
        assert len(pbx.asked("Ping")) == 1


@looped
async def test_a_click_while_it_waits_tries_at_once_but_not_each_time() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["Login"] = refusing("Login Already In Use")
        line.open()
        await line.reach(LineState.WAITING)
        line.session.probe()
        await until(lambda: line.states.count(LineState.WAITING) == 2)
        line.session.probe()
        await settle(50)
        assert (len(pbx.talks), line.line.state) == (2, LineState.WAITING)
        assert line.clock.time == 1000.0


@looped
async def test_all_the_pbx_says_is_given_to_the_recorder() -> None:
    said: list[bytes] = []
    async with FakePbx() as pbx, up(pbx, account_of(pbx.port, record=said.append)):
        whole = b"".join(said)
        assert whole.startswith(BANNER)
        assert b"CoreShowChannelsComplete" in whole
        assert DIGITS.encode() in whole


@looped
async def test_a_secret_that_can_not_be_sent_is_told_and_nothing_is_sent() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        line.session.open(line.account, Secret("a\nb"))
        told = await line.reach(LineState.REFUSED)
        assert told.trouble is LineTrouble.LOGIN_UNSENDABLE
        await line.session.wait_closed()
        assert pbx.received == b""
