# SPDX-License-Identifier: MIT
"""`busylamp check --policy FILE`: tells what a policy file does for a user, and what is wrong."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from busylamp.cli.form import clean_long, dump
from busylamp.cli.ground import CommandError
from busylamp.cli.output import say
from busylamp.desk.signin import judge_relay
from busylamp.settings.keys import value_at
from busylamp.settings.model import FeatureCode
from busylamp.settings.policy import Policy, load_policy, place_of_policy, user_name
from busylamp.settings.rows import plain_value
from busylamp.telephony.numbers_plan import NumberRule

_BAD = 2  # as with bad settings


def check_policy(path: Path, user: str | None, *, as_json: bool) -> int:
    """Print each setting it presets or locks, then each problem; return 2 if there is one.

    Raises:
        CommandError: There is no such file.
    """
    if not _is_there(path):
        msg = f"There is no file {path}."
        raise CommandError(msg, _BAD)
    name = user_name() if user is None else user
    in_place = path.absolute() == place_of_policy()
    policy = load_policy(path, owner=0 if in_place else None, user=name)
    policy = replace(policy, problems=(*policy.problems, *_faults(policy)))
    notes = list(_notes(path, policy, name, in_place=in_place))
    if as_json:
        say(dump(_json(policy, name, notes)))
    else:
        _print(policy, name, notes)
    return _BAD if policy.problems else 0


def _is_there(path: Path) -> bool:
    """Whether there is something to read; what can't be looked at is told when it is read."""
    try:
        return path.exists()
    except OSError:
        return True


def _faults(policy: Policy) -> Iterator[str]:
    """Tell what only the libraries of the program know to be wrong."""
    region, relay = policy.base.numbers.region, policy.base.pbx.relay
    if region and not _is_region(region):
        yield f"Policy: numbers.region: no country has the code {region}."
    if relay and judge_relay(relay) is not None:
        yield "Policy: pbx.relay: an address like tls://relay.example.com:4222 is wanted."


def _notes(path: Path, policy: Policy, user: str, *, in_place: bool) -> Iterator[str]:
    """Tell what this computer can't know to be wrong, and what to do yet."""
    if hasattr(os, "getuid") and not in_place and not _is_guarded(path, policy, user):
        yield "On the desks it has to belong to root and be writable by root alone."
    roots = [("pbx.ca_file", policy.base.pbx.ca_file)]
    roots += [(f"directories.server {s.name}", s.ca_file) for s in policy.base.directories.server]
    for key, file in roots:
        if file and not _is_there(Path(file)):
            yield f"{key}: {file} is not on this computer."
    for extension, logins in policy.shared:
        yield f"[extensions]: {extension} is that of {' and '.join(logins)}."


def _is_guarded(path: Path, policy: Policy, user: str) -> bool:
    return load_policy(path, owner=0, user=user).given == policy.given


def _is_region(region: str) -> bool:
    import phonenumbers  # its tables are large

    return region in phonenumbers.SUPPORTED_REGIONS


def _shown(value: object) -> object:
    """A row of a table (`screen_pop.rule`) is told by its name."""
    if not isinstance(value, tuple):
        return plain_value(value)
    rows = tuple[object, ...](value)  # pyright: ignore[reportUnknownArgumentType] - of a field
    return [_called(row) for row in rows]


def _called(row: object) -> str:
    match row:
        case NumberRule():
            return row.title
        case FeatureCode():
            return row.feature.value
        case _:
            return str(getattr(row, "name", row))


def _json(policy: Policy, user: str, notes: list[str]) -> dict[str, object]:
    return {
        "user": user,
        "settings": {
            key: {"value": _shown(value_at(policy.base, key)), "locked": key in policy.locked}
            for key in sorted(policy.given | policy.locked)
        },
        "problems": list(policy.problems),
        "notes": notes,
    }


def _print(policy: Policy, user: str, notes: list[str]) -> None:
    say(f"For {clean_long(user)}:")
    for key in sorted(policy.given | policy.locked):
        way = "locked" if key in policy.locked else "preset"
        say(f"  {way}  {key} = {clean_long(str(_shown(value_at(policy.base, key))))}")
    for problem in policy.problems:
        say(f"BAD {clean_long(problem)}")
    for note in notes:
        say(f"NOTE {clean_long(note)}")
    if not policy.problems:
        say("The policy can be used as it is.")
