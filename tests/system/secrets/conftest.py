# SPDX-License-Identifier: MIT
"""A backend of the keyring library that does as it is told."""

from dataclasses import dataclass, field

import pytest


@dataclass
class Backend:
    """Satisfies what KeyringStore asks of a backend."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    failure: Exception | None = None
    spoils: bool = False  # says yes and keeps something else
    loses: bool = False  # says yes and keeps nothing
    holds: bool = False  # does not delete

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        if not self.loses:
            self.kept[service, username] = password[:-1] if self.spoils else password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if self.holds:
            raise RuntimeError(self.kept[service, username])
        del self.kept[service, username]

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


@pytest.fixture
def backend() -> Backend:
    return Backend()
