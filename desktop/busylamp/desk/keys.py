# SPDX-License-Identifier: MIT
"""The secret of an account: fetched and kept; in memory where no keyring is."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from busylamp.ami.secret import Secret
from busylamp.desk.signin import secret_service, secret_user
from busylamp.settings.model import PbxSettings
from busylamp.system.secrets.memory import MemoryStore
from busylamp.system.secrets.patient import within_deadline
from busylamp.system.secrets.protocol import SecretError, SecretStore
from busylamp.telephony.reasons import SecretTrouble

if TYPE_CHECKING:
    from busylamp.system.secrets.choose import Chosen


@dataclass(frozen=True, slots=True)
class Found:
    """What a look for a secret came to."""

    secret: Secret | None
    trouble: SecretTrouble | None = None  # why it is not (lastingly) there
    keyring: str = ""  # which keyring has it


class Keys:
    """Owns the rule: keyring, else memory; never a file. Every call may take seconds."""

    def __init__(self, choosing: "Callable[[str], Chosen] | None" = None) -> None:
        self._choosing = choosing or _choose_by_platform
        self._chosen: Chosen | None = None
        self._memory = MemoryStore()

    def fetch(self, pbx: PbxSettings) -> Found:
        """Look for the secret of an account."""
        return self.find(secret_service(pbx), secret_user(pbx), pbx.keyring)

    def keep(self, pbx: PbxSettings, secret: Secret) -> Found:
        """Keep the secret in the keyring; for this run only where that fails."""
        return self.put(secret_service(pbx), secret_user(pbx), secret, pbx.keyring)

    def find(self, service: str, user: str, before: str = "") -> Found:
        """Look for a secret; `before` is the keyring that had it."""
        remembered = self._memory.get(service, user)
        if remembered is not None:
            return Found(Secret(remembered))
        chosen = self._choose(before)
        try:
            kept = within_deadline(lambda: chosen.store.get(service, user))
        except SecretError as error:
            return Found(None, error.trouble)
        if kept is None:
            return Found(None, _missing(chosen, before))
        name = chosen.store.name if chosen.store.lasting else ""
        return Found(Secret(kept), chosen.trouble, name)

    def put(self, service: str, user: str, secret: Secret, before: str = "") -> Found:
        """Keep a secret in the keyring; for this run only where that fails."""
        self._memory.set(service, user, secret.reveal())
        chosen = self._choose(before)
        if not chosen.store.lasting:
            return Found(secret, chosen.trouble)
        try:
            within_deadline(lambda: _keep(chosen.store, service, user, secret), 60.0)
        except SecretError as error:
            return Found(secret, error.trouble)
        return Found(secret, None, chosen.store.name)

    def drop(self, service: str, user: str) -> None:
        """Forget a secret, as far as the keyring lets us."""
        self._memory.forget(service, user)
        chosen = self._choose("")
        with contextlib.suppress(SecretError):
            within_deadline(lambda: chosen.store.forget(service, user))

    def _choose(self, first: str) -> "Chosen":
        if self._chosen is None or self._chosen.trouble is not None:
            self._chosen = self._choosing(first)
        return self._chosen


def _missing(chosen: "Chosen", before: str) -> SecretTrouble | None:
    """Say why there is no secret: one that was kept, and is gone, is worth a word."""
    away = chosen.trouble in (None, SecretTrouble.NO_KEYRING)
    return SecretTrouble.GONE if before and away else chosen.trouble


def _choose_by_platform(first: str) -> "Chosen":
    from busylamp.system.secrets.choose import choose  # not needed before the window is up

    return choose(first)


def _keep(store: SecretStore, service: str, user: str, secret: Secret) -> None:
    store.set(service, user, secret.reveal())
