# SPDX-License-Identifier: MIT
"""Secrets for this run only: where there is no keyring, and in tests."""


class MemoryStore:
    """Satisfies SecretStore; forgets everything at the end."""

    name = "this run only"
    lasting = False

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], str] = {}

    def get(self, service: str, user: str) -> str | None:
        """Return the secret or None."""
        return self._kept.get((service, user))

    def set(self, service: str, user: str, secret: str) -> None:
        """Keep it until the program ends."""
        self._kept[service, user] = secret

    def forget(self, service: str, user: str) -> None:
        """Delete it."""
        self._kept.pop((service, user), None)
