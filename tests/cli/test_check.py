# SPDX-License-Identifier: MIT
"""`busylamp check`: each thing that may be wrong has a sentence and an exit code of its own."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from busylamp.ami.secret import Secret
from busylamp.ami.server import Request
from busylamp.cli.check import EXIT_CODES, exit_code
from busylamp.demo.stage import Stage
from busylamp.desk.doctor.examining import Examination, Extra
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.link.line import Account
from busylamp.link.tls import read_certificate
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.causes import Cause
from busylamp.texts import sentence
from tests.cli.conftest import Program, objects
from tests.link.conftest import Certificates, certificates
from tests.link.pbx import PASSWORD, USERNAME, FakePbx, Item, Reply, Talk, refusing
from tests.link.rig import looped

__all__ = ["certificates"]  # the fixture
EVERYTHING = (
    *("Ping", "Originate", "Hangup", "ExtensionStateList", "CoreShowChannels", "ExtensionState"),
    *("Redirect", "Atxfer", "Park", "QueuePause", "PlayDTMF", "MixMonitor"),
)


def account(port: int, *, tls: bool = False, pin: str = "", plain: bool = False) -> Account:
    pbx = PbxSettings(
        host="127.0.0.1",
        port=port,
        tls=tls,
        username=USERNAME,
        pin=pin,
        allow_plain_login=plain,
    )
    return Account(pbx=pbx, me=MeSettings(extension="1000"))


async def examine(
    who: Account, *, secret: str = PASSWORD, extra: Extra | None = None
) -> list[Finding]:
    examination = Examination(who, Secret(secret), extra)
    return [finding async for finding in examination.run()]


def told(findings: list[Finding], cause: Cause) -> Finding:
    """Return the finding of this cause, which a script is told by its code."""
    assert exit_code(findings) == EXIT_CODES[cause], findings
    found = next(each for each in findings if each.cause is cause)
    assert found.title
    assert found.advice
    return found


def originates(talk: Talk, request: Request) -> None:
    talk.server.respond(request, "Originate successfully queued")
    own = [("ActionID", request.action_id), ("Response", "Failure"), ("Reason", "0")]
    talk.server.event("OriginateResponse", [("Privilege", "call,all"), *own])


def listing(items: Sequence[Item], end: str) -> Reply:
    """Answer with a list."""

    def answer(talk: Talk, request: Request) -> None:
        talk.server.respond_list(request, "will follow", items, end)

    return answer


def knows(talk: Talk, request: Request) -> None:
    talk.server.respond(request, headers=[("Exten", request.get("Exten")), ("Status", "0")])


@asynccontextmanager
async def sound_pbx(tls: ssl.SSLContext | None = None) -> AsyncGenerator[FakePbx]:
    """One where everything works."""
    async with FakePbx(tls) as pbx:
        pbx.commands = EVERYTHING
        pbx.replies |= {"Originate": originates, "ExtensionState": knows}
        yield pbx


def test_every_cause_has_a_sentence_and_no_two_share_a_code() -> None:
    assert all(sentence(cause) for cause in Cause)
    assert len({sentence(cause) for cause in Cause}) == len(Cause)
    assert len(set(EXIT_CODES.values())) == len(EXIT_CODES)
    assert set(Cause) - set(EXIT_CODES) == {Cause.NOT_ENCRYPTED, Cause.OTHER_CONTEXT}
    assert min(EXIT_CODES.values()) > 4  # what other commands say


def test_what_is_bad_goes_before_what_is_a_warning() -> None:
    warning = Finding(step="a", verdict=Verdict.WARNING, title="", cause=Cause.TOO_MUCH)
    bad = Finding(step="b", verdict=Verdict.BAD, title="", cause=Cause.NO_ORIGINATE)
    unasked = Finding(step="c", verdict=Verdict.NOT_VERIFIED, title="", cause=Cause.PHONE_OFFLINE)
    clear = replace(warning, cause=Cause.NOT_ENCRYPTED)
    assert exit_code([warning, bad]) == EXIT_CODES[Cause.NO_ORIGINATE]
    assert exit_code([unasked, clear, warning]) == EXIT_CODES[Cause.TOO_MUCH]
    assert exit_code([unasked, clear]) == 0


@looped
async def test_nothing_listens() -> None:
    async with FakePbx() as pbx:
        port = pbx.port
    told(await examine(account(port)), Cause.NOTHING_LISTENS)


@looped
async def test_a_name_nobody_knows() -> None:
    who = account(1)
    findings = await examine(replace(who, pbx=replace(who.pbx, host="ucm..invalid")))
    assert "ucm..invalid" in told(findings, Cause.NAME_UNKNOWN).title
    assert len(findings) == 1


@asynccontextmanager
async def web_server(
    tls: ssl.SSLContext | None = None, says: bytes = b"HTTP/1.1 200 OK\r\n\r\n"
) -> AsyncGenerator[tuple[int, bytearray]]:
    heard = bytearray()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.extend(await reader.read(1000))
        writer.write(says)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield int(server.sockets[0].getsockname()[1]), heard


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is silent is so for good; nobody waits for that."""
    monkeypatch.setattr("busylamp.desk.doctor.greeting._PATIENCE", 0.3)
    monkeypatch.setattr("busylamp.desk.doctor.encrypting._LOOK_SECONDS", 0.3)
    monkeypatch.setattr("busylamp.desk.doctor.rights._PROBE_SECONDS", 0.3)


@looped
async def test_a_web_server_is_told_nothing_of_the_user() -> None:
    async with web_server() as (port, heard):
        finding = told(await examine(account(port)), Cause.WEB_SERVER)
    assert str(port) in finding.title
    assert heard == b"HEAD / HTTP/1.0\r\n\r\n"


@looped
async def test_a_web_server_with_tls(certificates: Certificates) -> None:
    made = certificates.rsa
    pin = read_certificate(made.der).spki_sha256
    async with web_server(made.server()) as (port, heard):
        told(await examine(account(port, tls=True, pin=pin)), Cause.WEB_SERVER)
    assert heard == b"HEAD / HTTP/1.0\r\n\r\n"


@looped
async def test_a_web_server_spoken_to_in_tls() -> None:
    async with web_server() as (port, _):
        told(await examine(account(port, tls=True)), Cause.WEB_SERVER)


@looped
async def test_tls_on_the_plain_port() -> None:
    async with sound_pbx() as pbx:
        finding = told(await examine(account(pbx.port, tls=True)), Cause.PLAIN_PORT)
    assert str(pbx.port) in finding.title
    assert not pbx.asked("Login")


@looped
async def test_plain_on_the_tls_port(certificates: Certificates) -> None:
    async with sound_pbx(certificates.rsa.server()) as pbx:
        told(await examine(account(pbx.port)), Cause.TLS_PORT)
        assert not pbx.asked("Login")


@looped
async def test_another_program() -> None:
    async with FakePbx(banner=b"220 mail.example.net ESMTP\r\n") as pbx:
        told(await examine(account(pbx.port)), Cause.NOT_AMI)


@looped
async def test_nothing_is_said() -> None:
    async with web_server(says=b"") as (port, _):
        told(await examine(account(port)), Cause.SILENT)


@looped
async def test_a_certificate_nobody_vouches_for(certificates: Certificates) -> None:
    async with sound_pbx(certificates.rsa.server()) as pbx:
        finding = told(await examine(account(pbx.port, tls=True)), Cause.CERTIFICATE_UNKNOWN)
        assert not pbx.received
    assert "self-signed" in finding.title
    made = read_certificate(certificates.rsa.der)
    assert finding.certificate == replace(made, problem="self-signed certificate")
    assert made.spki_sha256 in finding.advice


@looped
async def test_an_expired_certificate(certificates: Certificates) -> None:
    async with sound_pbx(certificates.expired.server()) as pbx:
        finding = told(await examine(account(pbx.port, tls=True)), Cause.CERTIFICATE_EXPIRED)
        assert not pbx.received
    made = read_certificate(certificates.expired.der)
    assert made.not_after in finding.title


@looped
async def test_an_expired_certificate_that_is_pinned_is_a_warning(
    certificates: Certificates,
) -> None:
    pin = read_certificate(certificates.expired.der).spki_sha256
    async with sound_pbx(certificates.expired.server()) as pbx:
        findings = await examine(account(pbx.port, tls=True, pin=pin))
        assert pbx.asked("Login")
    assert told(findings, Cause.CERTIFICATE_EXPIRED).verdict is Verdict.WARNING


@looped
async def test_a_changed_certificate(certificates: Certificates) -> None:
    pin = read_certificate(certificates.ec.der).spki_sha256
    async with sound_pbx(certificates.rsa.server()) as pbx:
        findings = await examine(account(pbx.port, tls=True, pin=pin))
        told(findings, Cause.CERTIFICATE_CHANGED)
        assert not pbx.received


@looped
async def test_a_refused_login_names_the_three_causes_and_this_computers_address() -> None:
    async with sound_pbx() as pbx:
        findings = await examine(account(pbx.port), secret="wrong")
    finding = told(findings, Cause.LOGIN_REFUSED)
    for words in ("the password", "127.0.0.1", "Permitted IP(s)", "8 characters", "a digit"):
        assert words in finding.advice
    block = next(each.block for each in findings if each.step == "block").splitlines()
    assert block[0] == f"[{USERNAME}]"
    assert "permit = 127.0.0.1/32" in block
    assert "wrong" not in "".join(f"{each}" for each in findings)


@looped
async def test_a_short_user_is_none_of_a_ucm() -> None:
    async with sound_pbx() as pbx:
        who = account(pbx.port)
        who = replace(who, pbx=replace(who.pbx, username="amiuser"))
        finding = told(await examine(who), Cause.LOGIN_REFUSED)
    assert "“amiuser” is shorter" in finding.advice


@looped
async def test_an_md5_login_that_is_not_offered() -> None:
    async with sound_pbx() as pbx:
        pbx.replies["Challenge"] = refusing("Must specify AuthType")
        told(await examine(account(pbx.port)), Cause.NO_CHALLENGE)
        assert not pbx.asked("Login")
        findings = await examine(account(pbx.port, plain=True))
        assert told(findings, Cause.PLAIN_PASSWORD).verdict is Verdict.WARNING
        assert pbx.asked("Login")


@looped
async def test_an_account_without_originate() -> None:
    async with sound_pbx() as pbx:
        pbx.commands = [name for name in EVERYTHING if name != "Originate"]
        findings = await examine(account(pbx.port))
        assert "“originate”" in told(findings, Cause.NO_ORIGINATE).advice
        assert not pbx.asked("Originate")
    events = next(each for each in findings if each.step == "events")
    assert events.verdict is Verdict.NOT_VERIFIED


@looped
async def test_an_account_that_is_not_told_of_calls() -> None:
    async with sound_pbx() as pbx:
        del pbx.replies["Originate"]  # it is taken, and nothing comes
        findings = await examine(account(pbx.port))
    assert "“read =”" in told(findings, Cause.NO_CALL_EVENTS).advice


@looped
async def test_the_probe_can_call_nobody() -> None:
    async with sound_pbx() as pbx:
        await examine(account(pbx.port))
        (asked,) = pbx.asked("Originate")
    assert asked.get("Channel") == "BusylampCheck/nobody"
    assert asked.get("Exten") == ""


@looped
async def test_an_account_with_everything() -> None:
    async with sound_pbx() as pbx:
        pbx.commands = (*EVERYTHING, "Command", "UpdateConfig", "DBPut")
        findings = await examine(account(pbx.port))
    finding = told(findings, Cause.TOO_MUCH)
    assert "“system”, “command”, “config”" in finding.title


@looped
async def test_an_account_with_just_what_it_needs() -> None:
    async with sound_pbx() as pbx:
        findings = await examine(account(pbx.port))
    assert exit_code(findings) == 0
    assert not [each for each in findings if each.verdict is Verdict.BAD or each.block]
    assert [each.step for each in findings][:5] == ["name", "reach", "tls", "greeting", "login"]


@looped
async def test_an_extension_without_a_hint_and_a_phone_that_is_off() -> None:
    async with sound_pbx() as pbx:
        who = account(pbx.port)
        other = replace(who, me=MeSettings(extension="1005"))
        told(await examine(other), Cause.EXTENSION_UNKNOWN)
        mine = [("Exten", "1000"), ("Context", "ext-local"), ("Hint", "PJSIP/1000")]
        pbx.hints = [[*mine, ("Status", "4")]]
        told(await examine(who), Cause.PHONE_OFFLINE)


@looped
async def test_a_phone_that_is_off_behind_a_switch_of_the_dialplan() -> None:
    """Its hint says "idle": the do not disturb beside it is a device that is there."""
    async with sound_pbx() as pbx:
        pbx.commands = (*EVERYTHING, "DeviceStateList")
        hint = ("Hint", "PJSIP/1000&Custom:DND1000")
        pbx.hints = [[("Exten", "1000"), ("Context", "ext-local"), hint, ("Status", "0")]]
        for state, cause in (("UNAVAILABLE", Cause.PHONE_OFFLINE), ("NOT_INUSE", None)):
            devices = {"PJSIP/1000": state, "Custom:DND1000": "NOT_INUSE"}
            items = [
                ("DeviceStateChange", [("Device", d), ("State", s)]) for d, s in devices.items()
            ]
            pbx.replies["DeviceStateList"] = listing(items, "DeviceStateListComplete")
            findings = await examine(account(pbx.port))
            me = next(each for each in findings if each.step == "me")
            assert me.cause is cause
            assert me.title.endswith(": Phone not reachable" if cause else ": Available")


@looped
async def test_what_the_probe_leaves_open_is_said() -> None:
    async with sound_pbx() as pbx:
        assert not [
            each for each in await examine(account(pbx.port)) if each.step == "queue_events"
        ]
        pbx.commands = (*EVERYTHING, "QueueStatus")
        items: list[Item] = [("QueueParams", [("Queue", "6500"), ("Calls", "0")])]
        pbx.replies["QueueStatus"] = listing(items, "QueueStatusComplete")
        findings = await examine(account(pbx.port))
    (said,) = [each for each in findings if each.step == "queue_events"]
    assert (said.verdict, exit_code(findings)) == (Verdict.NOTE, 0)
    assert "“agent”" in said.advice


@looped
async def test_a_context_that_does_not_know_me_is_told_and_costs_no_code() -> None:
    async with sound_pbx() as pbx:
        pbx.replies["ExtensionState"] = lambda talk, request: talk.server.respond(
            request, headers=[("Status", "-1")]
        )
        findings = await examine(account(pbx.port))
    finding = next(each for each in findings if each.step == "context")
    assert (finding.cause, exit_code(findings)) == (Cause.OTHER_CONTEXT, 0)
    assert "ext-local" in finding.title


@looped
async def test_undocumented_actions_are_asked_by_their_bare_names_and_only_on_request() -> None:
    async with sound_pbx() as pbx:
        pbx.commands = (*EVERYTHING, "AcceptCall", "QueueLogin")
        pbx.replies["AcceptCall"] = refusing("Channel not specified")
        await examine(account(pbx.port))
        assert not pbx.asked("AcceptCall")
        findings = await examine(account(pbx.port), extra=Extra(undocumented=True))
        (asked,) = pbx.asked("AcceptCall")
        assert [name for name, _ in asked.headers] == ["Action", "ActionID"]
        assert not pbx.asked("PauseCall")
    titles = {each.step: each.title for each in findings}
    said = titles["undocumented_acceptcall"]
    assert said == "AcceptCall answers Error: Channel not specified"
    assert titles["undocumented_pausecall"] == "PauseCall is not offered here"


@looped
async def test_the_load_is_measured_on_request() -> None:
    async with sound_pbx() as pbx:

        def chatters(talk: Talk, request: Request) -> None:
            knows(talk, request)  # the last thing asked before the load is measured
            for _ in range(30):
                talk.event("BridgeCreate", BridgeUniqueid="x")
            mine = [("Exten", "1000"), ("Context", "ext-local"), ("Hint", "PJSIP/1000")]
            talk.event("ExtensionStatus", [*mine, ("Status", "1")])

        pbx.commands = (*EVERYTHING, "MailboxCount")
        pbx.replies["ExtensionState"] = chatters
        findings = await examine(account(pbx.port), extra=Extra(load_seconds=0.2))
        load = next(each for each in findings if each.step == "load")
        assert "events/s" in load.title
        assert load.seconds >= 0.2


def test_as_objects(program: Program) -> None:
    done = program.run("check", "--demo", "--json")
    findings = objects(done.stdout)
    assert (done.returncode, done.stderr) == (EXIT_CODES[Cause.TOO_MUCH], "")
    keys = {"step", "verdict", "cause", "title", "advice", "seconds", "block"}
    assert all(finding.keys() == keys for finding in findings)
    verdicts = {finding["step"]: finding["verdict"] for finding in findings}
    assert list(verdicts)[:5] == ["name", "reach", "tls", "greeting", "login"]
    assert {verdicts[step] for step in ("login", "dial", "events", "me", "context")} == {"good"}
    assert (verdicts["tls"], verdicts["too_much"]) == ("warning", "warning")


def test_as_text(program: Program) -> None:
    lines = program.run("check", "--demo").stdout.splitlines()
    assert lines[0] == "ok  127.0.0.1 is an address"
    assert lines[2] == "!   The connection is not encrypted"
    assert any(line.startswith("ok  Extension 1000 (PJSIP/1000): ") for line in lines)


def test_a_bad_password(program: Program, stage: Stage) -> None:
    home = program.home_for(stage.port)
    done = program.run("check", "--home", home, "--secret-stdin", given="wrong\n")
    assert done.returncode == EXIT_CODES[Cause.LOGIN_REFUSED]
    assert "BAD Not signed in as ucmamiuser1\n" in done.stdout
    assert "      | permit = 127.0.0.1/32\n" in done.stdout
    assert "wrong" not in done.stdout
