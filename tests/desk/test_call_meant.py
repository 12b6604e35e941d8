# SPDX-License-Identifier: MIT
"""Which call "hang up" means where nobody says which."""

from dataclasses import replace

import pytest

from busylamp.desk.hangup import call_meant
from busylamp.telephony.model import Call, CallId, CallState, ExtensionNumber
from busylamp.telephony.model import Direction as Way
from busylamp.telephony.reasons import WishFailure

CALL = Call(
    id=CallId("0"),
    extension=ExtensionNumber("1000"),
    direction=Way.INCOMING,
    state=CallState.TALKING,
)


def calls(*states: str) -> tuple[Call, ...]:
    return tuple(
        replace(CALL, id=CallId(str(place)), state=CallState(state))
        for place, state in enumerate(states)
    )


@pytest.mark.parametrize(
    ("states", "meant"),
    [
        ("talking", "0"),
        ("ringing", "0"),
        ("held", "0"),
        ("waiting", "0"),
        ("ringing talking", "1"),
        ("held talking ringing", "1"),
        ("held dialing", "1"),
        ("ended ringing", "1"),
        ("", WishFailure.GONE),
        ("ended", WishFailure.GONE),
        ("talking talking", WishFailure.SEVERAL),
        ("talking dialing", WishFailure.SEVERAL),
        ("held ringing", WishFailure.SEVERAL),
        ("held held", WishFailure.SEVERAL),
        ("ringing ringing", WishFailure.SEVERAL),
    ],
)
def test_which_one_is_meant(states: str, meant: str | WishFailure) -> None:
    found = call_meant(calls(*states.split()))
    assert (found.id if isinstance(found, Call) else found) == meant
