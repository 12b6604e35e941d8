# SPDX-License-Identifier: MIT
"""`busylamp check` on real PBXs: what each account and port is told, and the block to paste."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from busylamp.cli.check import EXIT_CODES
from busylamp.desk.doctor.block import section
from busylamp.telephony.causes import Cause
from tests.pbx.asterisk import SECRET, Asterisk
from tests.pbx.conftest import RELAYED, STRAIGHT, Change, Office, Watcher
from tests.pbx.phone import answering, refusing, silent
from tests.pbx.test_signing_in import bad, pin_of

# Read as each version's own documents write it: 16 knows only the older form.
FORMS = {"16": ["16.28.0"], "22": ["16.28.0", "22.10.0"]}
PASTED = "pasted-{number}"


def code_of(cause: Cause) -> int:
    return EXIT_CODES[cause]


def finding(findings: list[Change], step: str) -> Change:
    return next(each for each in findings if each["step"] == step)


@pytest.mark.parametrize(
    ("user", "cause", "wrong"),
    [
        ("nooriginate", Cause.NO_ORIGINATE, ["dial"]),
        ("readonly", Cause.NO_ORIGINATE, ["dial", "actions"]),
        ("noreadcall", Cause.NO_CALL_EVENTS, ["events"]),
        ("denieduser", Cause.LOGIN_REFUSED, ["login"]),
        ("alluser", Cause.TOO_MUCH, []),
        ("minimaluser", None, []),
    ],
)
def test_each_account(office: Office, user: str, cause: Cause | None, wrong: list[str]) -> None:
    office.phone("1000", silent)
    code, findings = office.run("check", user=user)
    assert (code, bad(findings)) == (code_of(cause) if cause else 0, wrong)
    assert bool(finding(findings, findings[-1]["step"])["block"]) == (cause is not None)


def test_what_an_account_with_everything_is_told(office: Office) -> None:
    office.phone("1000", silent)
    _, findings = office.run("check", user="alluser")
    assert "“system”, “command”, “config”" in finding(findings, "too_much")["title"]
    assert "signed in from 127.0.0.1" in finding(findings, "me")["title"]
    assert finding(findings, "events")["verdict"] == "good"
    features = finding(findings, "features")["title"]
    for words in ("2 queues", "voicemail", "parking slots 701 to 720", "attended transfer"):
        assert words in features


def test_a_phone_that_is_away_is_told_so_behind_a_switch_of_the_dialplan(office: Office) -> None:
    office.pbx.cli("devstate change Custom:DND1005 NOT_INUSE")  # its hint says "idle" from now on
    code, findings = office.run("check", extension="1005")
    assert code == code_of(Cause.PHONE_OFFLINE)
    assert finding(findings, "me")["title"].endswith("Phone not reachable")


def test_the_probe_leaves_no_trace(office: Office) -> None:
    """Nothing rings, no channel is made: a phone and a watcher hear of nothing."""
    phone = office.phone("1000", silent)
    watcher = office.watch(user="alluser")
    watcher.wait(lambda change: "Judy" in str(change), "the last name")  # none comes later
    seen = len(watcher.changes)
    before = office.pbx.cli("core show channels count")
    office.run("check")
    assert watcher.calls() == []
    assert [c for c in watcher.changes[seen:] if c["change"] == "presence_changed"] == []
    assert office.pbx.cli("core show channels count") == before  # calls processed among them
    assert phone.calls == {}


def test_each_port(office: Office) -> None:
    pbx = office.pbx
    office.phone("1000", silent)
    for port, tls, cause in (
        (pbx.ami, True, Cause.PLAIN_PORT),
        (pbx.tls, False, Cause.TLS_PORT),
        (pbx.base + 77, False, Cause.NOTHING_LISTENS),
    ):
        code, _ = office.run("check", tls=tls, port=port)
        assert code == code_of(cause)


def test_over_tls_its_version_and_the_end_of_the_certificate_are_told(office: Office) -> None:
    office.phone("1000", silent)
    code, findings = office.run("check", tls=True, pin=pin_of(office))
    assert code == 0
    assert finding(findings, "tls")["title"].startswith("TLSv1.3, with the pinned certificate")
    assert "until 20" in finding(findings, "tls")["title"]


@pytest.fixture(scope="session")
def pasted(pbx: Asterisk) -> Iterator[list[str]]:
    """Users made of the blocks the doctor prints, one for each form of filters."""
    file = Path(pbx.folder) / pbx.lab[1:] / "etc" / "manager.conf"
    before = file.read_text()
    users = [PASTED.format(number=number) for number, _ in enumerate(FORMS[pbx.version])]
    blocks = [
        section(user, "127.0.0.1", version).replace(
            "; secret = (the one it has)", f"secret={SECRET}"
        )
        for user, version in zip(users, FORMS[pbx.version], strict=True)
    ]
    file.write_text("\n\n".join([before, *blocks, ""]))
    pbx.cli("manager reload")
    yield users
    file.write_text(before)
    pbx.cli("manager reload")


def story(watcher: Watcher) -> list[tuple[object, ...]]:
    """What was told of calls, without times and mere updates."""
    return [
        (
            c["change"],
            c["call"]["direction"],
            c["call"]["number"],
            c["call"]["peer"]["number"],
            c["call"]["result"],
            c["call"]["transferred_to"],
        )
        for c in watcher.changes
        if c["change"].startswith("call_") and c["change"] != "call_updated"
    ]


def written(path: Path, wanted: bytes, times: int) -> None:
    """Wait until a recording has it."""
    deadline = time.monotonic() + 20.0
    while path.read_bytes().count(wanted) < times:
        assert time.monotonic() < deadline, f"{wanted!r} did not come"
        time.sleep(0.05)


def told_all(watchers: list[Watcher], change: str, lamp: str = "") -> None:
    for watcher in watchers:
        watcher.wait_for(change)
        if lamp:
            watcher.wait_for_lamp("1002", lamp)


def happened(path: Path) -> bytes:
    """What was recorded behind the lists after the login."""
    return path.read_bytes().rpartition(b"ListComplete")[2]


@pytest.mark.skipif(RELAYED, reason=STRAIGHT)
def test_the_pasted_block_lets_through_all_a_user_needs_and_keeps_noise_away(
    office: Office, pasted: list[str], tmp_path: Path
) -> None:
    """The same day at the desk, told to an account without filters and to pasted ones."""
    alice, bob = office.phone("1000", silent), office.phone("1001", answering(0.4))
    carol = office.phone("1002", answering(0.4))
    users = ("agentuser", *pasted)
    watchers = [office.watch("--record", str(tmp_path / user), user=user) for user in users]
    call = office.call(alice, "1001")
    told_all(watchers, "call_answered")
    written(tmp_path / "agentuser", b"Event: BridgeEnter", 2)
    office.hold(call, on=True)
    told_all(watchers, "call_held")
    office.hold(call, on=False)
    told_all(watchers, "call_resumed")
    office.transfer(call, "1002")
    told_all(watchers, "call_ended", "in_use")
    for handed in (*bob.calls.values(), *carol.calls.values()):
        office.hang_up(handed)
    told_all(watchers, "call_ended", "idle")
    incoming = office.call(bob, "1000")  # nobody takes it
    told_all(watchers, "call_ringing")
    office.hang_up(incoming)
    for watcher in watchers:
        watcher.wait_for("call_ended", direction="incoming", result="missed")
    assert [story(watcher) for watcher in watchers] == [story(watchers[0])] * len(watchers)
    unfiltered = happened(tmp_path / "agentuser")
    for noise in (b"Event: BridgeCreate", b"Device: PJSIP/1000"):
        assert noise in unfiltered
        assert not [user for user in pasted if noise in happened(tmp_path / user)]
    for user in pasted:
        assert len(happened(tmp_path / user)) < 0.9 * len(unfiltered)


def test_the_pasted_block_lets_through_how_a_call_of_mine_goes(
    office: Office, pasted: list[str]
) -> None:
    office.phone("1000", answering(0.3))
    office.phone("1001", refusing("486 Busy Here"))
    for user in pasted:
        code, findings = office.run("check", user=user)
        assert (code, bad(findings)) == (0, [])
        code, told = office.run("dial", "1001", user=user)
        assert (code, told[-1]["reason"]) == (1, "busy")
        code, told = office.run("dial", "1001", user=user, extension="1005")
        assert (code, told[-1]["failure"]) == (1, "my_phone_offline")  # by OriginateResponse alone
