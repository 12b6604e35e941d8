# SPDX-License-Identifier: MIT
"""From the settings to an account that can sign in."""

from dataclasses import dataclass
from enum import Enum

from busylamp.ami.secret import Secret
from busylamp.link.line import Account
from busylamp.settings.model import PbxSettings, Settings
from busylamp.system.secrets.protocol import is_keepable
from busylamp.telephony.reasons import LineTrouble, SecretTrouble

_LONGEST = 900  # bytes; a line of AMI has room for 1,000 with its name


class Missing(Enum):
    """A setting without which nobody can sign in."""

    HOST = "host"
    USERNAME = "username"
    EXTENSION = "extension"


@dataclass(frozen=True, slots=True)
class Entered:
    """What the user filled in; an empty password means the one that is kept."""

    settings: Settings
    password: Secret


def typed(password: str) -> Secret:
    """Take what stands in a field; a line end came with it from where it was copied."""
    return Secret(password.rstrip("\r\n"))


def judge_password(password: Secret) -> SecretTrouble | None:
    """Say what is wrong with a password before anything is done with it."""
    text = password.reveal()
    fits = is_keepable(text) and len(text.encode(errors="replace")) <= _LONGEST
    return None if fits else SecretTrouble.TOO_LONG


def judge_key(key: Secret) -> LineTrouble | None:
    """Say what is wrong with what was entered as a desk's key; nothing is the kept one."""
    from busylamp.link.relayed.seed import is_seed  # only who has a relay pays for it

    return None if not key or is_seed(key) else LineTrouble.RELAY_BAD_KEY


def relay_address(text: str) -> str:
    """Return a relay's address as it is kept: who leaves its beginning out means TLS."""
    return text if not text or "://" in text else f"tls://{text}"


def judge_relay(address: str) -> LineTrouble | None:
    """Say what is wrong with a relay's address."""
    from busylamp.link.relayed.address import AddressError, parse

    try:
        parse(address)
    except AddressError:
        return LineTrouble.ADDRESS_UNUSABLE
    return None


def secret_service(pbx: PbxSettings) -> str:
    """Name the keyring entry: one for each host and port, or relay; the AMI user is its user."""
    return f"busylamp {pbx.relay}" if pbx.relay else f"busylamp {pbx.host}:{pbx.port}"


def secret_user(pbx: PbxSettings) -> str:
    """Name the keyring entry's user: of a relay it is the desk, whose key says who it is."""
    return "desk" if pbx.relay else pbx.username


def missing(settings: Settings) -> tuple[Missing, ...]:
    """Return what must be filled in before signing in."""
    relay = settings.pbx.relay
    wanted = (
        (Missing.HOST, relay or settings.pbx.host),
        (Missing.USERNAME, relay or settings.pbx.username),
        (Missing.EXTENSION, settings.me.extension),
    )
    return tuple(what for what, value in wanted if not value)


def account_of(settings: Settings) -> Account:
    """Return the account these settings describe."""
    lengths = settings.numbers.internal_lengths
    watched = tuple(each for each in settings.popup.watched if each != settings.me.extension)
    return Account(pbx=settings.pbx, me=settings.me, watched=watched, internal_lengths=lengths)
