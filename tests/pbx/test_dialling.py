# SPDX-License-Identifier: MIT
"""Click-to-dial on a real Asterisk: what `busylamp dial --json` says and how it exits."""

import pytest

from tests.pbx.conftest import RELAYED, STRAIGHT, Change, Office
from tests.pbx.phone import answering, refusing, silent


def steps(told: list[Change]) -> list[str]:
    return [each["step"] for each in told]


def test_answered(office: Office) -> None:
    office.phone("1000", answering(0.3))
    office.phone("1001", answering(0.5))
    code, told = office.run("dial", "1001")
    assert steps(told) == ["asked", "my_phone_rings", "dialling", "they_ring", "connected"]
    assert code == 0


def test_the_one_called_is_busy(office: Office) -> None:
    office.phone("1000", answering(0.3))
    office.phone("1001", refusing("486 Busy Here"))
    code, told = office.run("dial", "1001")
    assert (code, told[-1]["step"], told[-1]["reason"]) == (1, "ended", "busy")


def test_the_one_called_does_not_answer(office: Office) -> None:
    office.phone("1000", answering(0.3))
    office.phone("1001", silent)
    code, told = office.run("dial", "1001")
    assert (code, told[-1]["step"], told[-1]["reason"]) == (1, "ended", "no_answer")


def test_my_own_phone_declines(office: Office) -> None:
    office.phone("1000", refusing("603 Decline", 0.3))
    code, told = office.run("dial", "1001")
    assert (code, told[-1]["failure"]) == (1, "my_phone_declined")


def test_my_own_phone_is_busy(office: Office) -> None:
    office.phone("1000", refusing("486 Busy Here", 0.3))
    code, told = office.run("dial", "1001")
    assert (code, told[-1]["failure"]) == (1, "my_phone_busy")


def test_my_own_phone_is_not_registered(office: Office) -> None:
    code, told = office.run("dial", "1001", extension="1005")
    assert (code, told[-1]["failure"]) == (1, "my_phone_offline")


def test_an_extension_that_does_not_exist_rings_nothing(office: Office) -> None:
    office.phone("1000", answering(0.3))
    code, told = office.run("dial", "4242")
    assert (code, steps(told), told[-1]["failure"]) == (
        3,
        ["asked", "failed"],
        "number_unknown",
    )


def test_an_account_without_the_privilege_is_told_so_and_asks_for_nothing(office: Office) -> None:
    code, told = office.run("dial", "1001", user="readonly")
    assert (code, steps(told), told[-1]["failure"]) == (3, ["failed"], "no_privilege")


def test_a_number_outside_goes_through_the_trunk(office: Office) -> None:
    office.phone("1000", answering(0.3))
    office.provider(answering(0.5))
    code, told = office.run("dial", "+44 20 7946 0018")
    assert (code, told[0]["number"], told[-1]["step"]) == (0, "+442079460018", "connected")


def test_a_call_i_asked_for_never_looks_like_an_incoming_one(office: Office) -> None:
    watcher = office.watch()
    office.phone("1000", answering(0.5))
    office.phone("1001", answering(0.5))
    office.run("dial", "1001")
    watcher.wait_for("call_answered", direction="outgoing", number="1001")
    assert not any(
        change["call"]["direction"] == "incoming"
        for change in watcher.changes
        if change["change"].startswith("call_")
    )


PLAN = """
[dial]
external_context = "outbound-allroutes"
[numbers]
region = "DE"
area_code = "030"
outside_prefix = "0"
international_prefix = "00"
[[numbers.rule]]
pattern = '77(\\d\\d)'
replacement = '10\\1'
context = "from-internal"
[[numbers.rule]]
pattern = '78\\d\\d'
replacement = '1001'
context = "no-such-context"
"""


def test_a_number_is_dialled_by_the_plan_of_the_settings(office: Office) -> None:
    office.phone("1000", answering(0.3))
    office.provider(answering(0.5))
    code, told = office.run("dial", "+49 (0)30 1234567", more=PLAN)
    assert (code, told[0]["number"], told[-1]["step"]) == (0, "00301234567", "connected")


@pytest.mark.skipif(RELAYED, reason=STRAIGHT)
def test_a_rule_says_what_is_dialled_and_in_which_context(office: Office) -> None:
    office.phone("1000", answering(0.3))
    office.phone("1001", answering(0.5))
    code, told = office.run("dial", "7701", more=PLAN)
    assert (code, told[0]["number"], told[-1]["step"]) == (0, "1001", "connected")
    code, told = office.run("dial", "7801", more=PLAN)
    assert (code, told[-1]["failure"]) == (3, "number_unknown")
