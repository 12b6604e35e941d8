# SPDX-License-Identifier: MIT
"""What an administrator presets: odd values are named, a lock holds, no secret is taken."""

import tomllib

from busylamp.settings.keys import value_at
from busylamp.settings.model import Settings
from busylamp.settings.policy import Policy, read_policy
from busylamp.settings.read import read
from tests.fuzz.choices import Choices, text
from tests.fuzz.documents import KEYS, document, odd


def check(data: bytes) -> None:
    choices = Choices(data)
    way, user = choices.last(), choices.word(12)
    if way & 1:
        locked = [".".join(choices.pick(KEYS)) for _ in range(choices.byte() % 4)]
        extras = {"locked": odd(choices) if way & 2 else locked, "extensions": odd(choices)}
        if way & 4:
            extras["extensions"] = {user: choices.word(8), "*": odd(choices)}
        policy = read_policy({**document(choices), **extras}, user)
        _check(policy)
        return
    try:
        written = tomllib.loads(text(choices.rest()))
    except (ValueError, RecursionError):
        return
    _check(read_policy(written, user))


def _check(policy: Policy) -> None:
    assert all(each.startswith("Policy: ") for each in policy.problems)
    assert all(each.endswith(".") for each in policy.problems)
    keys = {".".join(key) for key in KEYS}
    assert policy.locked <= keys
    assert policy.given <= keys
    mine, _ = read({"pbx": {"host": "mine.example", "port": 1}, "me": {"extension": "1"}})
    for settings in (Settings(), mine):
        enforced = policy.enforced(settings)
        for key in policy.locked:
            assert value_at(enforced, key) == value_at(policy.base, key)
        assert policy.enforced(enforced) == enforced
        free = keys - policy.locked
        assert all(value_at(enforced, key) == value_at(settings, key) for key in free)
