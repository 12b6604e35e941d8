# SPDX-License-Identifier: MIT
"""The keyrings of the operating systems, by name: never one that a file or a variable chose."""

import hmac
import importlib
import sys
from typing import Protocol, cast

from busylamp.system.secrets.protocol import SecretError, is_keepable
from busylamp.telephony.reasons import SecretTrouble

# keyring.get_keyring() follows PYTHON_KEYRING_BACKEND and keyringrc.cfg, which can name a backend
# that stores nothing or in clear text, or any module to import. So the classes are named here, in
# order of preference for each system.
_BACKENDS = {
    "win32": (("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Manager"),),
    "darwin": (("keyring.backends.macOS", "Keyring", "macOS Keychain"),),
    "linux": (
        ("keyring.backends.SecretService", "Keyring", "Secret Service"),
        ("keyring.backends.libsecret", "Keyring", "libsecret"),
        ("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
    ),
}


class _Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class KeyringStore:
    """One backend of the keyring library; satisfies SecretStore."""

    lasting = True

    def __init__(self, backend: _Backend, name: str) -> None:
        self._backend = backend
        self.name = name

    def get(self, service: str, user: str) -> str | None:
        """Return the secret or None; raise SecretError."""
        try:
            return self._backend.get_password(service, user)
        except Exception as error:
            raise _explained(error) from None

    def set(self, service: str, user: str, secret: str) -> None:
        """Keep it and read it back; raise SecretError."""
        if not is_keepable(secret):
            raise SecretError(SecretTrouble.TOO_LONG)
        try:
            self._backend.set_password(service, user, secret)
            kept = self._backend.get_password(service, user)
        except Exception as error:
            raise _explained(error) from None
        if kept is None or not hmac.compare_digest(_bytes(kept), _bytes(secret)):
            raise SecretError(SecretTrouble.NOT_KEPT)

    def forget(self, service: str, user: str) -> None:
        """Delete it; no error when there is none; raise SecretError."""
        if self.get(service, user) is None:
            return
        try:
            self._backend.delete_password(service, user)
        except Exception as error:
            raise _explained(error) from None


def open_keyring(platform: str = sys.platform, first: str = "") -> KeyringStore:
    """Return the system's keyring, `first` before others; raise SecretError. May block."""
    tried = sorted(_BACKENDS.get(platform, ()), key=lambda each: each[2] != first)
    details: list[str] = []
    for module, name, shown in tried:
        try:
            backend = cast("type[_Backend]", getattr(importlib.import_module(module), name))
            if _is_usable(backend):
                return KeyringStore(backend(), shown)
            details.append(f"{shown}: not available")
        except Exception as error:  # a backend may fail in any way it likes
            details.append(f"{shown}: {type(error).__name__}")
    raise SecretError(SecretTrouble.NO_KEYRING, "; ".join(details))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")  # never an exception that quotes the text


def _is_usable(backend: object) -> bool:
    """The library's own rule: a priority that can be had and is positive."""
    return float(getattr(backend, "priority", 0)) > 0


def _explained(error: Exception) -> SecretError:
    """Name the trouble; the error's own text may hold what was stored, so only its kind is kept."""
    kind = type(error).__name__
    locked = kind in ("KeyringLocked", "LockedException", "PromptDismissedException")
    trouble = SecretTrouble.LOCKED if locked else SecretTrouble.REFUSED
    if kind in ("NoKeyringError", "InitError"):
        trouble = SecretTrouble.NO_KEYRING
    return SecretError(trouble, kind)
