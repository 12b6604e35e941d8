# SPDX-License-Identifier: MIT
"""`busylamp check --policy FILE`: tells what a policy file does for a user, and what is wrong."""

import os
from dataclasses import replace
from pathlib import Path

from busylamp.cli.form import clean_long, dump
from busylamp.cli.ground import CommandError
from busylamp.cli.output import say
from busylamp.settings.keys import value_at
from busylamp.settings.policy import Policy, load_policy, user_name
from busylamp.settings.rows import plain_value

_BAD = 2  # as with bad settings


def check_policy(path: Path, user: str | None, *, as_json: bool) -> int:
    """Print each setting it presets or locks, then each problem; return 2 if there is one.

    Raises:
        CommandError: There is no such file.
    """
    if not path.exists():
        msg = f"There is no file {path}."
        raise CommandError(msg, _BAD)
    name = user_name() if user is None else user
    policy = load_policy(path, owner=None, user=name)
    if hasattr(os, "getuid") and load_policy(path, owner=0, user=name).problems != policy.problems:
        told = f"{path} has to belong to root and be writable by root alone, or it is not used."
        policy = replace(policy, problems=(*policy.problems, told))
    if as_json:
        say(dump(_json(policy, name)))
    else:
        _print(policy, name)
    return _BAD if policy.problems else 0


def _shown(value: object) -> object:
    """A row of a table (`screen_pop.rule`) is told by its name."""
    if not isinstance(value, tuple):
        return plain_value(value)
    rows = tuple[object, ...](value)  # pyright: ignore[reportUnknownArgumentType] - of a field
    return [str(getattr(row, "name", row)) for row in rows]


def _json(policy: Policy, user: str) -> dict[str, object]:
    return {
        "user": user,
        "settings": {
            key: {"value": _shown(value_at(policy.base, key)), "locked": key in policy.locked}
            for key in sorted(policy.given | policy.locked)
        },
        "problems": list(policy.problems),
    }


def _print(policy: Policy, user: str) -> None:
    say(f"For {clean_long(user)}:")
    for key in sorted(policy.given | policy.locked):
        way = "locked" if key in policy.locked else "preset"
        say(f"  {way}  {key} = {clean_long(str(_shown(value_at(policy.base, key))))}")
    for problem in policy.problems:
        say(f"BAD {clean_long(problem)}")
    if not policy.problems:
        say("The policy can be used as it is.")
