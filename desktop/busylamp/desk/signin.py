# SPDX-License-Identifier: MIT
"""From the settings to an account that can sign in."""

from dataclasses import dataclass, field
from enum import Enum

from busylamp.link.line import Account
from busylamp.settings.model import PbxSettings, Settings


class Missing(Enum):
    """A setting without which nobody can sign in."""

    HOST = "host"
    USERNAME = "username"
    EXTENSION = "extension"


@dataclass(frozen=True, slots=True)
class Entered:
    """What the user filled in; an empty password means the one that is kept."""

    settings: Settings
    password: str = field(default="", repr=False)


def secret_service(pbx: PbxSettings) -> str:
    """Name the keyring entry: one for each host and port; the AMI user is the entry's user."""
    return f"busylamp {pbx.host}:{pbx.port}"


def missing(settings: Settings) -> tuple[Missing, ...]:
    """Return what must be filled in before signing in."""
    wanted = (
        (Missing.HOST, settings.pbx.host),
        (Missing.USERNAME, settings.pbx.username),
        (Missing.EXTENSION, settings.me.extension),
    )
    return tuple(what for what, value in wanted if not value)


def account_of(settings: Settings) -> Account:
    """Return the account these settings describe."""
    lengths = settings.numbers.internal_lengths
    watched = tuple(each for each in settings.popup.watched if each != settings.me.extension)
    return Account(pbx=settings.pbx, me=settings.me, watched=watched, internal_lengths=lengths)
