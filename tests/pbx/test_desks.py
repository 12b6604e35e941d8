# SPDX-License-Identifier: MIT
"""Users made by ROLLOUT.md's own lines, on both real PBXs: calls true, lamps kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pbx.asterisk import SECRET, Asterisk
from tests.pbx.conftest import RELAYED, STRAIGHT, Office, Watcher
from tests.pbx.desks import manager_users
from tests.pbx.phone import answering, silent
from tests.pbx.test_check import bad, happened, story, told_all, written

DESKS = [("1000", "127.0.0.0/8"), ("1001", "127.0.0.0/8")]


@pytest.fixture(scope="session")
def desks(pbx: Asterisk) -> Iterator[list[str]]:
    """Beginnings of the users' names, one for each form of filters this version reads."""
    file = Path(pbx.folder) / pbx.lab[1:] / "etc" / "manager.conf"
    before = file.read_text()
    made = [_known(manager_users(DESKS), "desk")]
    if pbx.version != "16":
        made.append(_known(manager_users(DESKS, brackets=True), "newer"))
    file.write_text("\n\n".join([before, *made, ""]))
    pbx.cli("manager reload")
    yield ["desk", "newer"][: len(made)]
    file.write_text(before)
    pbx.cli("manager reload")


def _known(text: str, name: str) -> str:
    lines = text.replace("[desk", f"[{name}").replace("(desk)", f"({name})").splitlines()
    return "\n".join(f"secret = {SECRET}" if each[:6] == "secret" else each for each in lines)


@pytest.mark.skipif(RELAYED, reason=STRAIGHT)
def test_a_day_at_the_desk_is_told_as_without_filters(
    office: Office, desks: list[str], tmp_path: Path
) -> None:
    """Calls out and in, hold, a transfer, a missed call; and a colleague's lamp meanwhile."""
    alice, bob = office.phone("1000", silent), office.phone("1001", answering(0.4))
    carol = office.phone("1002", answering(0.4))
    users = ("agentuser", *(f"{name}1000" for name in desks))
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
    world = office.provider(silent)
    missed = office.call(world, "0911234500", "ACME Oy", "0298765432")
    told_all(watchers, "call_ringing")
    office.hang_up(missed)
    for watcher in watchers:
        ended = watcher.wait_for("call_ended", direction="incoming", result="missed")
        assert (ended["name"], ended["via"]) == ("ACME Oy", "0911234500")
    assert [story(watcher) for watcher in watchers] == [story(watchers[0])] * len(watchers)
    unfiltered = happened(tmp_path / "agentuser")
    for user in users[1:]:
        kept = happened(tmp_path / user)
        assert b"Event: BridgeCreate" not in kept
        assert len(kept) < len(unfiltered)


def test_a_call_to_the_outside_and_one_through_the_queue(office: Office, desks: list[str]) -> None:
    """Whether somebody outside answered is told by the trunk's channel, not by mine."""
    alice = office.phone("1000", answering(0.5))
    office.phone("1001", silent)
    world = office.provider(answering(0.3))
    mine = [office.watch(user=f"{name}1000") for name in desks]
    hers = [office.watch(user=f"{name}1001", extension="1001") for name in desks]
    call = office.call(alice, "0298765432")
    told_all(mine, "call_answered")
    office.hang_up(call)
    for watcher in mine:
        assert watcher.wait_for("call_ended")["result"] == "answered"
    queued = office.call(world, "0911234501", "ACME Oy", "0298765432")
    for watcher in mine:
        answered = watcher.wait_for("call_answered", direction="incoming")
        assert (answered["via"], answered["number"]) == ("6500", "0298765432")
    for watcher in hers:
        ended = watcher.wait_for("call_ended")
        assert (ended["result"], ended["answered_by"]) == ("answered_elsewhere", "1000")
    office.hang_up(queued)
    told_all(mine, "call_ended")


def test_checks_and_dials(office: Office, desks: list[str]) -> None:
    office.phone("1000", answering(0.3))
    office.phone("1001", answering(0.3))
    for name in desks:
        code, findings = office.run("check", user=f"{name}1000")
        assert (code, bad(findings)) == (0, [])
        code, told = office.run("dial", "1001", user=f"{name}1000")
        assert (code, told[-1]["step"]) == (0, "connected")
        code, told = office.run("dial", "1001", user=f"{name}1001", extension="1005")
        assert (code, told[-1]["failure"]) == (1, "my_phone_offline")  # by OriginateResponse alone


def test_do_not_disturb_of_a_colleague_is_seen(office: Office, desks: list[str]) -> None:
    office.phone("1001", silent)
    watchers: list[Watcher] = [office.watch(user=f"{name}1000") for name in desks]
    office.pbx.cli("devstate change Custom:DND1001 BUSY")
    for watcher in watchers:
        watcher.wait_for_lamp("1001", "dnd")
