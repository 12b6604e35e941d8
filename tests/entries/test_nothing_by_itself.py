# SPDX-License-Identifier: MIT
"""Whatever comes from outside, no Originate leaves before the user's act: fuzzed and counted."""

import os
import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from busylamp.ami.actions import Originate
from busylamp.cli.ground import CommandError
from busylamp.cli.link import take_link
from busylamp.desk.requests import DialRequest, RequestSource
from busylamp.settings.model import LinkAsk, LinkSettings
from busylamp.system.instance.messages import (
    Dial,
    Frames,
    NotAMessageError,
    fields_of,
    frame,
    message_of,
)
from busylamp.system.instance.server import Reply
from tests.ui.conftest import rig as rig  # noqa: PLC0414 - a fixture
from tests.ui.rig import SETTINGS, Rig

ROUNDS = int(os.environ.get("BUSYLAMP_FUZZ", "5000"))
SEED = int(os.environ.get("BUSYLAMP_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)

_NUMBERS = (
    *("1001", "+49301234567", "0900123456", "112", "*72123", "#31#", "*8", "00441234567890"),
    *(
        "1;ext=2",
        "1002;phone-context=x",
        "1@evil",
        "1,,2",
        "1&PJSIP/2",
        "${X}",
        "\u0661\u0662\u0663\u0664",
        "\uff11\uff10\uff10\uff11",
    ),
    *("", "%31%30%30%31", "%0aAction: Originate", "1002?x=y", "1" * 40, "1001\r\nAction: Hangup"),
)
_SCHEMES = ("tel:", "TEL:", "callto:", "sip:", "sips:", "tel://", "tel:tel:", "", "http:", "tel :")
_SIGNS = (
    "0123456789+*#()-./;=@%&,?! \t\r\n\x00\x1b\u202e\u200b\xe4\u1e9e\u0663\uff17abcXYZ<>\"'\\$`|"
)
_WORDS = ("call ", "Tel. ", " or ", "\n", "; ", "12/03/2025 10:30 ", "EUR 1.234,56 ", "IBAN DE89 ")


def fuzzed(dice: random.Random) -> str:
    """One text of the kind strangers write."""
    number = dice.choice(_NUMBERS)
    if dice.random() < 0.5:
        number = "".join(dice.choice(_SIGNS) for _ in range(dice.randrange(30)))
    if dice.random() < 0.3:
        place = dice.randrange(len(number) + 1)
        number = number[:place] + dice.choice(_SIGNS) + number[place:]
    return dice.choice(_SCHEMES) + number


def prose(dice: random.Random) -> str:
    """A copied text, with numbers or without."""
    return "".join(dice.choice(_WORDS) + fuzzed(dice) for _ in range(dice.randrange(1, 5)))


def _link(rig: Rig, dice: random.Random) -> None:
    """A click on a link: the argument of a second start."""
    try:
        _, address = take_link(["--url", fuzzed(dice)])
    except CommandError:
        return
    if address:
        _message(rig, frame({"verb": "dial-request", "text": address}))


def _copied(rig: Rig, dice: random.Random) -> None:
    source = dice.choice((RequestSource.HOTKEY, RequestSource.CLIPBOARD))
    rig.services.entries.take(DialRequest(texts=(prose(dice), prose(dice)), source=source))


def _dropped(rig: Rig, dice: random.Random) -> None:
    rig.desktop.entrance.dial_dropped(prose(dice))


def _spoken(rig: Rig, dice: random.Random) -> None:
    """A message of another program, sound or spoilt; never the user's own `busylamp dial`."""
    verb = dice.choice(("dial-request", "show", "status", "hangup", "dial-clipboard", "quit", ""))
    data = bytearray(frame({"verb": verb, "text": fuzzed(dice), "x": dice.random()}))
    for _ in range(dice.choice((0, 0, 1, 3))):
        data[dice.randrange(len(data))] = dice.randrange(256)
    _message(rig, bytes(data))


def _message(rig: Rig, data: bytes) -> None:
    frames = Frames()
    try:
        while data:
            fields = frames.receive(data[: (wanted := frames.wanted)])
            data = data[wanted:]
            if fields is not None:
                message = message_of(fields)
                if not isinstance(message, Dial):
                    reply = Reply(lambda _data, _last: None)
                    rig.services.entries._on_came((message, reply))
                return
    except NotAMessageError:
        return


def _impatient(rig: Rig, dice: random.Random) -> None:
    """Keys meant for another window, within the half second; then the card is sent away."""
    entrance = rig.desktop.entrance
    card = entrance.confirm
    asked = card.asked
    if asked is not None and asked.source is RequestSource.LINK:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(card, key)
        card.call.click()
    if dice.random() < 0.7:
        entrance.confirm.dismissed.emit()


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("ask", LinkAsk, ids=lambda ask: str(ask.value))
def test_no_call_before_a_yes(rig: Rig, ask: LinkAsk, caplog: pytest.LogCaptureFixture) -> None:
    print(f"seed {SEED}")
    dice = random.Random(SEED)
    rig.desktop.entrance.confirm._clock = lambda: 0.0  # it stands still: no yes can be meant
    rig.services.preferences.change(replace(SETTINGS, links=LinkSettings(ask=ask)))
    ways: tuple[Callable[[Rig, random.Random], None], ...] = (_link, _copied, _dropped, _spoken)
    for number in range(ROUNDS // len(LinkAsk)):
        dice.choice(ways)(rig, dice)
        _impatient(rig, dice)
        if number % 100 == 0:
            QCoreApplication.processEvents()
    called = [action for _, action in rig.line.asked if isinstance(action, Originate)]
    # Only who chose not to be asked about numbers at home is not: three at most, plain ones.
    most = 0 if ask is LinkAsk.ALWAYS else 3
    assert len(called) <= most
    assert all("*" not in each.exten and "#" not in each.exten for each in called)
    assert rig.desktop.entrance.waiting <= 3


def test_the_count_would_see_a_call(rig: Rig) -> None:
    message = message_of(fields_of(Dial(text="1001")))
    rig.services.entries._on_came((message, Reply(lambda _data, _last: None)))
    assert [type(action) for _, action in rig.line.asked] == [Originate]
