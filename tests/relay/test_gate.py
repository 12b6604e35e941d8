# SPDX-License-Identifier: MIT
"""What looks like a desk's own and is not: each of these did something at a real Asterisk."""

import pytest

from busylamp.ami.actions import Originate, Raw
from busylamp.link.relayed.form import Wish
from busylamp.relay.board import Desk
from busylamp.relay.config import DeskRow, RelayConfig
from busylamp.relay.gate import Bench, action_for
from busylamp.settings.model import PbxSettings
from busylamp.telephony.queues import Queue

ALL = frozenset({"Originate", "QueueAdd", "QueuePause", "MailboxCount"})
ROW = DeskRow(refuse=("0900",))


def bench(row: DeskRow = ROW, elsewhere: frozenset[str] = frozenset()) -> Bench:
    desk = Desk()
    desk.devices, desk.commands = ("PJSIP/1000",), ALL
    pbx = PbxSettings(host="127.0.0.1", username="relay")
    config = RelayConfig(nats="nats://127.0.0.1", pbx=pbx, desk={"1000": row})
    queues = {"6500": Queue(name="6500", title="Sales")}
    return Bench(
        extension="1000", desk=desk, row=row, config=config, queues=queues, elsewhere=elsewhere
    )


def wish(action: str, *headers: tuple[str, str]) -> Wish:
    return Wish(
        request="r", epoch=1, beat=1, age=0.0, deadline=10.0, action=action, headers=headers
    )


def dialled(number: str, *more: tuple[str, str]) -> Wish:
    return wish(
        "Originate",
        ("Channel", "PJSIP/1000"),
        ("Exten", number),
        ("Context", "from-internal"),
        ("Priority", "1"),
        ("Async", "true"),
        *more,
    )


@pytest.mark.parametrize(
    ("value", "may"),
    [
        ("<sip:busylamp.invalid>;answer-after=0", True),
        ("Ring Answer", True),
        ("x,DB(CFU/1001)=0900123456", False),
        ('x",DB(CFU/1001)="1', False),
        ("x\\,y", False),
    ],
)
def test_one_variable_is_one(value: str, *, may: bool) -> None:
    variable = ("Variable", f"PJSIP_HEADER(add,Call-Info)={value}")
    assert isinstance(action_for(bench(), dialled("1001", variable)), Originate) is may


@pytest.mark.parametrize(
    ("number", "may"), [("1001", True), ("0900123", False), ("0-900123", False), ("09-00-1", False)]
)
def test_a_number_is_refused_however_it_is_written(number: str, *, may: bool) -> None:
    assert (action_for(bench(), dialled(number)) is not None) is may


@pytest.mark.parametrize(
    ("mailbox", "may"),
    [("1000", True), ("1000@default", True), ("1000@default,1001@default", False)],
)
def test_one_mailbox_is_one(mailbox: str, *, may: bool) -> None:
    asked = wish("MailboxCount", ("Mailbox", mailbox))
    assert isinstance(action_for(bench(), asked), Raw) is may


@pytest.mark.parametrize(
    ("interface", "name", "may"),
    [
        ("PJSIP/1000", "Ada", True),
        ("Local/1000@from-queue/n", "Ada", True),
        ("Local/1000@from-queue/n;0;0|PJSIP/1001", "Ada", False),
        ("Local/1000@x,y", "Ada", False),
        ("Local/1001@from-queue/n", "Ada", False),
        ("PJSIP/1000", "x;;|Local/0900123456@from-internal;0;0;me;", False),
        ("PJSIP/1000", "a,b", False),
    ],
)
def test_a_member_is_one(interface: str, name: str, *, may: bool) -> None:
    asked = wish("QueueAdd", ("Queue", "6500"), ("Interface", interface), ("MemberName", name))
    assert isinstance(action_for(bench(), asked), Raw) is may


def test_a_pause_names_its_queue_where_others_are_not_mine() -> None:
    everywhere = wish("QueuePause", ("Interface", "PJSIP/1000"), ("Paused", "true"))
    here = wish("QueuePause", ("Interface", "PJSIP/1000"), ("Paused", "true"), ("Queue", "6500"))
    other = frozenset({"PJSIP/1000"})
    assert action_for(bench(), everywhere) is not None
    assert action_for(bench(elsewhere=other), here) is not None
    assert action_for(bench(elsewhere=other), everywhere) is None
