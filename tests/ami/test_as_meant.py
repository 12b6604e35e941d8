# SPDX-License-Identifier: MIT
"""What is asked for is what a PBX reads: each action, any values, by a reader after its rules.

`BUSYLAMP_FIELDS=1000000 pytest -s tests/ami/test_as_meant.py` tries so many sets of headers.
"""

import os
import random
from collections.abc import Callable
from dataclasses import is_dataclass
from typing import Any, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from busylamp.ami import actions, call_actions, queue_actions
from busylamp.ami.actions import Action, Raw, encode
from busylamp.ami.errors import LocalError
from busylamp.ami.secret import Secret
from tests.ami import asterisk

MANY = int(os.environ.get("BUSYLAMP_FIELDS", "5000"))
SEED = int(os.environ.get("BUSYLAMP_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)
ID = "0123456789ab-17"

_ENDS = ("\r\n", "\n", "\r", "\0", "\x85", "\u2028", "\ud800", "\x1b", "\x7f")
_SIGNS = (": ", " ", "\t", "&", "|", ",", "/", "=", "\u00e9", "\u202e", "\U0001f4de", ";", "${X}")
_WORDS = ("Action: Logoff", "ActionID: 1", "Variable: A=1", "Application: System", "x" * 990)
_NUMBERS = ("1001", "*72", "0301234567", "+49301234567", "#31#")
_PLACES = ("PJSIP/1001-00000001", "from-internal", "1763.12", "6500", "office")
_NAMES = ("Exten", "X", "Variable", "Action", "ActionID", "Secret", "a-b_1", "x" * 900)


def value(dice: random.Random) -> str:
    """One value: mostly of the kind that is meant, at times of the kind that is sent by others."""
    text = dice.choice(dice.choice((_NUMBERS, _PLACES)))
    if dice.random() < 0.3:
        return text
    parts = [dice.choice(dice.choice((_SIGNS, _WORDS, _NUMBERS))) for _ in range(dice.randrange(4))]
    if dice.random() < 0.2:
        parts.append(dice.choice(_ENDS))
    if dice.random() < 0.3:
        parts.append(chr(dice.randrange(32, 0x3000)) * dice.randrange(600))
    dice.shuffle(parts)
    return "".join(parts)


def header(dice: random.Random) -> tuple[str, str]:
    return (dice.choice(_NAMES) if dice.random() < 0.9 else value(dice)), value(dice)


def headers(dice: random.Random) -> tuple[tuple[str, str], ...]:
    if dice.random() < 0.01:
        return (("X", "1"),) * dice.randrange(90, 140)
    return tuple(header(dice) for _ in range(dice.randrange(6)))


def check(action: Action, action_id: str = ID) -> bool:
    """Whether it goes out; then one message is read that holds this and nothing else."""
    try:
        said = encode(action, action_id)
    except LocalError:
        return False
    meant = [("Action", action.name), ("ActionID", action_id), *action.headers()]
    (message,) = asterisk.read(said)
    assert message.lines == [f"{name}: {value}".encode() for name, value in meant]
    for name in {name.lower() for name, _ in meant}:
        values = [value.lstrip(" ").encode() for each, value in meant if each.lower() == name]
        assert message.headers(name) == values
    assert message.header("Action") == action.name.lstrip(" ").encode()
    assert len(asterisk.read(said + said)) == 2, "it leaves nothing over"
    return True


@pytest.mark.timeout(0)
def test_any_headers_are_refused_or_read_as_meant() -> None:
    print(f"seed {SEED}")
    dice, went = random.Random(SEED), 0
    for _ in range(MANY):
        name, action_id = (value(dice) if dice.random() < 0.1 else each for each in ("Ping", ID))
        went += check(Raw(name, headers(dice)), action_id)
    print(f"{MANY} sets of headers, {went} of them sent")
    assert MANY / 20 < went < MANY, "both happen"


@settings(max_examples=200, deadline=None)
@given(name=st.text(max_size=9), headers=st.lists(st.tuples(st.text(max_size=9), st.text())))
@example(name="Ping", headers=[("X", "a\nAction: Logoff")])
@example(name="Ping", headers=[("X\nAction", "Logoff")])
@example(name="Ping\nX", headers=[])
def test_nor_is_anything_found_by_search(name: str, headers: list[tuple[str, str]]) -> None:
    check(Raw(name, tuple(headers)))


Kind = Callable[..., Action]


def _kinds() -> list[Kind]:
    """All there is to ask."""
    shapes = [*vars(actions).values(), *vars(call_actions).values()]
    made = [each for each in shapes if is_dataclass(each) and isinstance(each, type)]
    mine = [each for each in vars(queue_actions).values() if callable(each)]
    made += [each for each in mine if each.__module__ == queue_actions.__name__]
    return cast("list[Kind]", [each for each in made if each is not Raw])


KINDS = _kinds()


def built(kind: Kind, dice: random.Random) -> Action | None:
    """One action of a kind, with values as they come; None where it refuses them itself."""
    wanted: dict[str, object] = dict(kind.__annotations__)
    wanted.pop("return", None)
    if isinstance(kind, type):
        del wanted["name"]
    values = {name: _of_kind(str(getattr(it, "__name__", it)), dice) for name, it in wanted.items()}
    try:
        return kind(**values)
    except LocalError:
        return None


def _of_kind(hint: str, dice: random.Random) -> Any:
    match hint:
        case "Secret":
            return Secret(value(dice))
        case "bool":
            return dice.random() < 0.5
        case "int":
            return dice.randrange(10**6)
        case "str":
            return value(dice)
        case _:
            return headers(dice) if "tuple" in hint else dice.choice((None, 17))


@pytest.mark.timeout(0)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_action_is_refused_or_read_as_meant(kind: Kind) -> None:
    print(f"seed {SEED}")
    dice, went = random.Random(SEED), 0
    for _ in range(MANY // 10):
        action = built(kind, dice)
        went += action is not None and check(action)
    assert went > 0
    assert len(KINDS) >= 20


def test_the_reader_sees_what_is_smuggled() -> None:
    (message,) = asterisk.read(b"Action: Ping\r\nX: 1\nAction: Logoff\r\n\r\n")
    assert message.headers("Action") == [b"Ping", b"Logoff"]
    assert len(asterisk.read(b"Action: Ping\r\nX: 1\n\nAction: Logoff\r\n\r\n")) == 2
    for bad in (b"X: " + b"y" * 1021, b"X: 1\r\n" * 129, b"Action: Ping", b"X"):
        with pytest.raises(asterisk.RefusedError):
            asterisk.read(bad + b"\r\n" * (len(bad) > 100) * 2)
    assert asterisk.read(b"X: " + b"y" * 1019 + b"\r\n\r\n")[0].header("X") == b"y" * 1019
