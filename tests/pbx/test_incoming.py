# SPDX-License-Identifier: MIT
"""Calls that come in on a real Asterisk, and the lamps of colleagues."""

from tests.pbx.conftest import Office
from tests.pbx.phone import answering, refusing, silent


def test_answered_here(office: Office) -> None:
    watcher = office.watch()
    office.phone("1000", answering(0.5))
    world = office.provider(silent)
    call = office.call(world, "0911234500", "ACME Oy", "0298765432")
    ringing = watcher.wait_for("call_ringing", direction="incoming")
    assert (ringing["number"], ringing["name"]) == ("0298765432", "ACME Oy")
    watcher.wait_for("call_answered")
    office.hang_up(call)
    ended = watcher.wait_for("call_ended")
    assert (ended["result"], ended["internal"]) == ("answered", False)
    assert watcher.calls() == ["call_started", "call_ringing", "call_answered", "call_ended"]


def test_missed(office: Office) -> None:
    watcher = office.watch()
    office.phone("1000", silent)
    call = office.call(office.provider(silent), "0911234500", "ACME Oy", "0298765432")
    watcher.wait_for("call_ringing")
    office.hang_up(call)
    assert watcher.wait_for("call_ended")["result"] == "missed"
    assert watcher.calls() == ["call_started", "call_ringing", "call_ended"]


def test_declined(office: Office) -> None:
    watcher = office.watch()
    office.phone("1000", refusing("603 Decline", 0.5))
    office.call(office.phone("1001", silent), "1000")
    assert watcher.wait_for("call_ended")["result"] == "rejected"


def test_missed_though_my_phone_was_not_registered(office: Office) -> None:
    watcher = office.watch(extension="1005")
    office.call(office.phone("1001", silent), "1005")
    ended = watcher.wait_for("call_ended", result="missed")
    assert (ended["number"], ended["reason"]) == ("1001", "not_registered")


def test_taken_by_a_colleague_of_my_group_is_not_missed(office: Office) -> None:
    mine, hers = office.watch(), office.watch(extension="1001")
    office.phone("1000", silent)
    office.phone("1001", answering(1.0))
    call = office.call(office.provider(silent), "0911234502", "ACME Oy", "0298765432")
    ended = mine.wait_for("call_ended")
    assert (ended["result"], ended["answered_by"]) == ("answered_elsewhere", "1001")
    hers.wait_for("call_answered")
    office.hang_up(call)
    assert hers.wait_for("call_ended")["result"] == "answered"


def test_through_the_queue_it_is_one_call_however_often_it_rings(office: Office) -> None:
    watcher = office.watch()
    office.phone("1000", silent)
    call = office.call(office.provider(silent), "0911234501", "ACME Oy", "0298765432")
    ringing = watcher.wait_for("call_ringing")
    assert ringing["via"] == "6500"
    watcher.wait_for("call_updated", state="waiting")
    watcher.wait(lambda _: watcher.calls().count("call_ringing") > 1, "a second try")
    rings = {c["call"]["id"] for c in watcher.changes if c["change"] == "call_ringing"}
    assert rings == {ringing["id"]}
    office.hang_up(call)
    assert watcher.wait_for("call_ended")["result"] == "missed"
    assert watcher.calls().count("call_started") == 1
    assert watcher.calls().count("call_ended") == 1


def test_answered_through_the_queue(office: Office) -> None:
    mine, hers = office.watch(), office.watch(extension="1001")
    office.phone("1000", answering(0.8))
    office.phone("1001", silent)
    call = office.call(office.provider(silent), "0911234501", "ACME Oy", "0298765432")
    answered = mine.wait_for("call_answered")
    assert (answered["via"], answered["number"]) == ("6500", "0298765432")
    ended = hers.wait_for("call_ended")
    assert (ended["result"], ended["answered_by"]) == ("answered_elsewhere", "1000")
    office.hang_up(call)
    assert mine.wait_for("call_ended")["result"] == "answered"


def test_hold_is_told(office: Office) -> None:
    watcher = office.watch()
    alice = office.phone("1000", silent)
    office.phone("1001", answering(0.3))
    call = office.call(alice, "1001")
    watcher.wait_for("call_answered", direction="outgoing", number="1001")
    office.hold(call, on=True)
    watcher.wait_for("call_held", state="held")
    office.hold(call, on=False)
    watcher.wait_for("call_resumed", state="talking")
    office.hang_up(call)
    watcher.wait_for("call_ended", result="answered")


def test_the_lamp_of_a_colleague(office: Office) -> None:
    watcher = office.watch()
    watcher.wait_for_lamp("1003", "unavailable")
    colleague = office.phone("1003", answering(1.0))
    watcher.wait_for_lamp("1003", "idle")
    caller = office.phone("1002", silent)
    call = office.call(caller, "1003")
    watcher.wait_for_lamp("1003", "ringing")
    watcher.wait_for_lamp("1003", "in_use")
    office.hang_up(call)
    before = len(watcher.changes)
    office.sign_off(colleague)
    watcher.wait_for_lamp("1003", "unavailable", since=before)
