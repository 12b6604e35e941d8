# SPDX-License-Identifier: MIT
"""A desk's key is known as one; a slip in it is found before it is kept."""

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.relayed.seed import is_seed
from busylamp.relay.users import new_seed, public_key


def test_what_the_relay_hands_out_is_one() -> None:
    for _ in range(20):
        assert is_seed(new_seed())
    assert is_seed(Secret(f" {new_seed().reveal()}\n"))


def test_each_slip_is_found() -> None:
    text = new_seed().reveal()
    for place, sign in enumerate(text):
        other = "A" if sign != "A" else "B"
        assert not is_seed(Secret(text[:place] + other + text[place + 1 :])), place
    assert not is_seed(Secret(text[1:]))
    assert not is_seed(Secret(text + "A"))


@pytest.mark.parametrize("text", ["", "SU", "é" * 58, "1" * 58, "hunter2", "\ud800" * 58])
def test_what_is_none(text: str) -> None:
    assert not is_seed(Secret(text))


def test_another_kind_of_key_is_none() -> None:
    assert not is_seed(Secret(public_key(new_seed())))
