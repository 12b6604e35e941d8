# SPDX-License-Identifier: MIT
"""Saved means saved, and no variable or file chooses where."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from busylamp.system.secrets.keyrings import KeyringStore, open_keyring
from busylamp.system.secrets.protocol import SecretError
from busylamp.telephony.reasons import SecretTrouble
from tests.system.secrets.conftest import Backend

SECRET = "s3cr3t-\u00fc \U0001f511"


@pytest.fixture
def store(backend: Backend) -> KeyringStore:
    return KeyringStore(backend, "a keyring")


def trouble_of(store: KeyringStore, secret: str = SECRET) -> SecretTrouble:
    with pytest.raises(SecretError) as refused:
        store.set("busylamp ucm:5039", "amiuser1", secret)
    assert secret == "" or secret not in f"{refused.value!r} {refused.value.detail}"
    return refused.value.trouble


def test_round_trip(store: KeyringStore) -> None:
    assert store.get("busylamp ucm:5039", "amiuser1") is None
    store.set("busylamp ucm:5039", "amiuser1", SECRET)
    assert store.get("busylamp ucm:5039", "amiuser1") == SECRET
    assert store.get("busylamp ucm:5039", "amiuser2") is None
    store.forget("busylamp ucm:5039", "amiuser1")
    assert store.get("busylamp ucm:5039", "amiuser1") is None


def test_forgetting_what_is_not_there_is_no_error(store: KeyringStore) -> None:
    store.forget("busylamp ucm:5039", "amiuser1")
    assert store.get("busylamp ucm:5039", "amiuser1") is None


def test_a_backend_that_keeps_nothing_is_found_out(store: KeyringStore, backend: Backend) -> None:
    backend.loses = True
    assert trouble_of(store) is SecretTrouble.NOT_KEPT


def test_a_backend_that_keeps_something_else_is_found_out(
    store: KeyringStore, backend: Backend
) -> None:
    backend.spoils = True
    assert trouble_of(store) is SecretTrouble.NOT_KEPT


def test_an_old_secret_is_not_taken_for_the_new_one(store: KeyringStore, backend: Backend) -> None:
    store.set("busylamp ucm:5039", "amiuser1", "old")
    backend.loses = True
    assert trouble_of(store) is SecretTrouble.NOT_KEPT


@pytest.mark.parametrize("length", [1, 512])
def test_lengths_that_are_kept(store: KeyringStore, length: int) -> None:
    store.set("s", "u", "x" * length)
    assert store.get("s", "u") == "x" * length


@pytest.mark.parametrize("secret", ["x" * 513, "a\nb", "a\x00b", "\ud800"])
def test_secrets_that_can_not_be_kept(store: KeyringStore, backend: Backend, secret: str) -> None:
    assert trouble_of(store, secret) is SecretTrouble.TOO_LONG
    assert backend.kept == {}


@pytest.mark.parametrize(
    ("kind", "trouble"),
    [
        ("KeyringLocked", SecretTrouble.LOCKED),
        ("LockedException", SecretTrouble.LOCKED),
        ("PromptDismissedException", SecretTrouble.LOCKED),
        ("InitError", SecretTrouble.NO_KEYRING),
        ("NoKeyringError", SecretTrouble.NO_KEYRING),
        ("PasswordSetError", SecretTrouble.REFUSED),
    ],
)
def test_failures_have_reasons_and_never_quote_the_secret(
    store: KeyringStore, backend: Backend, kind: str, trouble: SecretTrouble
) -> None:
    backend.failure = type(kind, (Exception,), {})(f"could not store {SECRET}")
    assert trouble_of(store) is trouble
    for call in (store.get, store.forget):
        with pytest.raises(SecretError) as refused:
            call("s", "u")
        assert refused.value.trouble is trouble


def test_a_failure_while_deleting_has_a_reason(store: KeyringStore, backend: Backend) -> None:
    store.set("s", "u", SECRET)
    backend.holds = True
    with pytest.raises(SecretError) as refused:
        store.forget("s", "u")
    assert (refused.value.trouble, refused.value.detail) == (SecretTrouble.REFUSED, "RuntimeError")


def test_an_unknown_system_has_no_keyring() -> None:
    with pytest.raises(SecretError) as refused:
        open_keyring("plan9")
    assert refused.value.trouble is SecretTrouble.NO_KEYRING


def test_keyrings_of_other_systems_are_refused_one_by_one() -> None:
    with pytest.raises(SecretError) as refused:
        open_keyring("win32" if sys.platform != "win32" else "linux")
    assert refused.value.trouble is SecretTrouble.NO_KEYRING
    assert refused.value.detail


def test_the_keyring_that_has_it_already_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/here")
    names: list[str] = []
    for first in ("", "KWallet", "libsecret", "no such"):
        with pytest.raises(SecretError) as refused:
            open_keyring("linux", first)
        names.append(refused.value.detail.partition(":")[0])
    assert names == ["Secret Service", "KWallet", "libsecret", "Secret Service"]


_PROBE = """
import sys
from busylamp.system.secrets.choose import choose
chosen = choose()
print(chosen.store.name, chosen.trouble)
planted = {"planted", "keyring.backends.null", "keyring.backends.chainer", "keyrings.alt"}
print(sorted(planted & set(sys.modules)))
"""


def test_neither_a_variable_nor_a_file_chooses_the_keyring(tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text("class Keyring:\n    priority = 9\n")
    settings = tmp_path / "config" / "python_keyring"
    settings.mkdir(parents=True)
    (settings / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={tmp_path}\n"
    )
    environment = os.environ | {
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "PYTHONPATH": os.pathsep.join(sys.path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'nobody'}",
    }
    told = subprocess.run(
        [sys.executable, "-c", _PROBE], env=environment, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert told == ["this run only SecretTrouble.NO_KEYRING", "[]"]
