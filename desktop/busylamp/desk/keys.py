# SPDX-License-Identifier: MIT
"""The secret of an account: fetched and kept; in memory where no keyring is."""

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
        service = secret_service(pbx)
        remembered = self._memory.get(service, secret_user(pbx))
        if remembered is not None:
            return Found(Secret(remembered))
        chosen = self._choose(pbx.keyring)
        try:
            kept = within_deadline(lambda: chosen.store.get(service, secret_user(pbx)))
        except SecretError as error:
            return Found(None, error.trouble)
        if kept is None:
            return Found(None, _missing(chosen, pbx.keyring))
        name = chosen.store.name if chosen.store.lasting else ""
        return Found(Secret(kept), chosen.trouble, name)

    def keep(self, pbx: PbxSettings, secret: Secret) -> Found:
        """Keep the secret in the keyring; for this run only where that fails."""
        service = secret_service(pbx)
        self._memory.set(service, secret_user(pbx), secret.reveal())
        chosen = self._choose(pbx.keyring)
        if not chosen.store.lasting:
            return Found(secret, chosen.trouble)
        try:
            within_deadline(lambda: _keep(chosen.store, service, secret_user(pbx), secret), 60.0)
        except SecretError as error:
            return Found(secret, error.trouble)
        return Found(secret, None, chosen.store.name)

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
