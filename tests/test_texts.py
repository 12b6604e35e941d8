# SPDX-License-Identifier: MIT
"""Every reason and every state has its words."""

import inspect
from enum import Enum

import pytest

from busylamp.telephony import causes, model, reasons
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.texts import line_sentence, sentence


def enums() -> list[type[Enum]]:
    """Every enum whose members a user may see."""
    found = [
        kind
        for module in (model, reasons, causes)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, Enum) and kind.__module__ == module.__name__
    ]
    return [kind for kind in found if kind is not model.Direction]


MEMBERS = [member for kind in enums() for member in kind]
WHOLE_SENTENCES = [
    member
    for kind in (
        model.EndReason,
        reasons.LineTrouble,
        reasons.AskFailure,
        reasons.DialFailure,
        reasons.WishFailure,
        reasons.SecretTrouble,
        causes.Cause,
    )
    for member in kind
]


def name_of(member: Enum) -> str:
    return f"{type(member).__name__}.{member.name}"


def test_all_enums_are_looked_at() -> None:
    assert len(enums()) == 18


@pytest.mark.parametrize("member", MEMBERS, ids=name_of)
def test_every_member_has_words(member: Enum) -> None:
    words = sentence(member)
    assert words == words.strip()
    assert words[0].isupper()
    assert 0 < len(words) <= 130


@pytest.mark.parametrize("member", WHOLE_SENTENCES, ids=name_of)
def test_reasons_are_whole_sentences(member: Enum) -> None:
    assert sentence(member).endswith((".", "?"))


@pytest.mark.parametrize("kind", enums(), ids=lambda kind: str(kind.__name__))
def test_no_two_members_read_the_same(kind: type[Enum]) -> None:
    words = [sentence(member) for member in kind]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("member", MEMBERS, ids=name_of)
def test_words_are_of_the_users_world(member: Enum) -> None:
    words = sentence(member).lower()
    for jargon in ("exception", "error", "socket", "timeout", "originate failed", "null", "none"):
        assert jargon not in words


@pytest.mark.parametrize(
    ("encrypted", "pinned", "how"),
    [
        (True, True, "TLS, certificate pinned"),
        (True, False, "TLS"),
        (False, False, "not encrypted"),
    ],
)
def test_up_says_how_safe_it_is(encrypted: bool, pinned: bool, how: str) -> None:
    said = line_sentence(LineState.UP, None, host="ucm", encrypted=encrypted, pinned=pinned)
    assert said == f"Connected to ucm · {how}"


@pytest.mark.parametrize(
    ("trouble", "retry_in", "said"),
    [
        (None, 4.2, "Phone system not reachable · trying again in 4 s"),
        (None, None, "Phone system not reachable · trying again"),
        (None, 0.4, "Phone system not reachable · trying again"),
        (
            LineTrouble.UNREACHABLE,
            12.0,
            "The phone system can't be reached · trying again in 12 s",
        ),
        (
            LineTrouble.LOGIN_IN_USE,
            30.0,
            "This AMI user is signed in elsewhere · trying again in 30 s",
        ),
    ],
)
def test_waiting_says_why_and_until_when(
    trouble: LineTrouble | None, retry_in: float | None, said: str
) -> None:
    assert line_sentence(LineState.WAITING, trouble, host="ucm", retry_in=retry_in) == said


@pytest.mark.parametrize("trouble", LineTrouble, ids=lambda trouble: str(trouble.name))
def test_each_trouble_fits_one_line_while_waiting(trouble: LineTrouble) -> None:
    for relayed in (False, True):
        said = line_sentence(LineState.WAITING, trouble, host="ucm", retry_in=90.0, relayed=relayed)
        waits = trouble is LineTrouble.RELAY_LOST_PBX  # the relay tries, not this desk
        assert said.endswith(" · trying again in 90 s") is not waits
        assert len(said) < 100


@pytest.mark.parametrize("state", [LineState.REFUSED, LineState.IDENTITY])
def test_a_line_that_stopped_says_why(state: LineState) -> None:
    assert line_sentence(state, None, host="ucm") == sentence(state)
    trouble = LineTrouble.CERTIFICATE_CHANGED
    assert line_sentence(state, trouble, host="ucm") == sentence(trouble)


def test_other_states_name_the_host_where_there_is_one() -> None:
    assert line_sentence(LineState.CONNECTING, None, host="ucm") == "Connecting · ucm"
    assert line_sentence(LineState.OFF, None, host="") == "Not connected"
