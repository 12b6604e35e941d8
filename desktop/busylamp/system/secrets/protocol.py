# SPDX-License-Identifier: MIT
"""What a place for secrets can do."""

import re
from typing import Protocol

from busylamp.telephony.reasons import SecretTrouble

# Windows keeps 2,560 bytes of UTF-16 (keyring #355); half of it leaves room everywhere.
MAX_LENGTH = 512
# Control characters, the line and paragraph separators, lone surrogates: AMI can't carry them.
_UNKEEPABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class SecretError(Exception):
    """The keyring did not do what was asked; never carries the secret."""

    def __init__(self, trouble: SecretTrouble, detail: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.detail = detail


def is_keepable(secret: str) -> bool:
    """Whether every keyring and AMI can hold it."""
    return len(secret) <= MAX_LENGTH and not _UNKEEPABLE.search(secret)


class SecretStore(Protocol):
    """A place for secrets. Every call may block on a prompt: never in the UI thread."""

    name: str  # for people: "Secret Service", "this run only"...
    lasting: bool  # whether it outlives this run

    def get(self, service: str, user: str) -> str | None:
        """Return the secret or None; raise SecretError."""
        ...

    def set(self, service: str, user: str, secret: str) -> None:
        """Keep it and read it back; raise SecretError."""
        ...

    def forget(self, service: str, user: str) -> None:
        """Delete it; no error when there is none; raise SecretError."""
        ...
