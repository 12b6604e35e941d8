# SPDX-License-Identifier: MIT
"""Picks where secrets are kept, and says why where it is not the keyring."""

from dataclasses import dataclass

from busylamp.system.secrets.keyrings import open_keyring
from busylamp.system.secrets.memory import MemoryStore
from busylamp.system.secrets.patient import DEADLINE, within_deadline
from busylamp.system.secrets.protocol import SecretError, SecretStore
from busylamp.telephony.reasons import SecretTrouble


@dataclass(frozen=True, slots=True)
class Chosen:
    """A store, and what is wrong if it does not last."""

    store: SecretStore
    trouble: SecretTrouble | None = None


def choose(first: str = "", *, deadline: float = DEADLINE) -> Chosen:
    """Return the system's keyring, else a store for this run only. Blocks up to `deadline` s.

    The keyring called `first`, which has a secret already, comes before the usual order.
    """
    try:
        return Chosen(within_deadline(lambda: open_keyring(first=first), deadline))
    except SecretError as error:
        return Chosen(MemoryStore(), error.trouble)
