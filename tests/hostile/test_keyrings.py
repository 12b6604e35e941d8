# SPDX-License-Identifier: MIT
"""A keyring in trouble never freezes the window, and never makes it write in clear."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from busylamp.demo.stage import Stage
from busylamp.settings.file import save
from busylamp.telephony.reasons import SecretTrouble
from busylamp.texts import sentence
from tests.hostile.scale import ALL
from tests.seat import settings_of

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon")
_BUS = """<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
_HANG = ("hangs", "locked", "slow")
UNKNOWN = "The password is not known"
FIRST = "Enter the password of "


@dataclass(frozen=True)
class Case:
    """What is to be told: when the password is asked for, and after it was given."""

    wallet: str = ""  # how the keyring behaves; "": there is none
    asks: SecretTrouble | None = None
    tells: SecretTrouble | None = None
    quick: bool = False  # in each run, not on demand only


CASES = {
    "well": Case("well"),
    "hangs": Case("hangs", SecretTrouble.NO_ANSWER, quick=True),
    "locked-and-nobody-answers": Case("locked", SecretTrouble.NO_ANSWER),
    "prompt-closed": Case("dismissed", SecretTrouble.LOCKED, SecretTrouble.LOCKED),
    "slow": Case("slow", SecretTrouble.NO_ANSWER),
    "denies": Case("denies", SecretTrouble.REFUSED, SecretTrouble.REFUSED),
    "denies-writing": Case("denies-writing", None, SecretTrouble.REFUSED),
    "dies-midway": Case("dies", None, SecretTrouble.REFUSED),
    "drops": Case("drops", None, SecretTrouble.NOT_KEPT),
    "alters": Case("alters", None, SecretTrouble.NOT_KEPT, quick=True),
    "absent": Case("", None, SecretTrouble.NO_KEYRING),
    "null-backend": Case("", None, SecretTrouble.NO_KEYRING),
    "plain-text-backend": Case("", None, SecretTrouble.NO_KEYRING, quick=True),
    "planted-by-rc-file": Case("", None, SecretTrouble.NO_KEYRING),
}
CHOSEN = [name for name, case in CASES.items() if ALL or case.quick]


@contextmanager
def bus(folder: Path, wallet: str) -> Generator[str]:
    """A bus of its own, with a Secret Service that behaves so; nothing is activated on it."""
    config = folder / "bus.conf"
    config.write_text(_BUS.format(folder=folder))
    words = ["dbus-daemon", "--config-file", str(config), "--nofork", "--print-address=1"]
    with contextlib.ExitStack() as kept:
        address = _started(kept, words, dict(os.environ))
        environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": address}
        if wallet:
            words = [sys.executable, "-m", "tests.hostile.wallet", wallet]
            assert _started(kept, words, environment) == "ready"
        yield address


def _started(kept: contextlib.ExitStack, words: list[str], environment: dict[str, str]) -> str:
    running = kept.enter_context(
        subprocess.Popen(
            words,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # it may not raise its limit of files here, and says so
            text=True,
            env=environment,
        )
    )
    kept.callback(running.kill)
    assert running.stdout is not None
    return running.stdout.readline().strip()


def planted(folder: Path, name: str) -> dict[str, str]:
    """Lay out what would choose another keyring; return the environment for it."""
    writes = (
        "import pathlib\nclass PlaintextKeyring:\n    priority = 9\n"
        "    def get_password(self, s, u): return None\n"
        f"    def set_password(self, s, u, p): pathlib.Path({str(folder / 'clear')!r})"
        ".write_text(p)\nKeyring = PlaintextKeyring\n"
    )
    place = folder / "site"
    (place / "keyrings" / "alt").mkdir(parents=True)
    (place / "keyrings" / "alt" / "__init__.py").touch()
    for path in (place / "keyrings" / "alt" / "file.py", place / "planted.py"):
        path.write_text(writes)
    if name == "null-backend":
        return {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    if name == "plain-text-backend":
        path = os.pathsep.join([str(place), os.environ.get("PYTHONPATH", "")])
        backend = "keyrings.alt.file.PlaintextKeyring"
        return {"PYTHON_KEYRING_BACKEND": backend, "PYTHONPATH": path}
    if name == "planted-by-rc-file":
        rc = folder / "config" / "python_keyring" / "keyringrc.cfg"
        rc.parent.mkdir(parents=True)
        rc.write_text(f"[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={place}\n")
        return {"XDG_CONFIG_HOME": str(folder / "config")}
    return {}


def victim(folder: Path, stage: Stage, name: str, address: str) -> dict[str, Any]:
    """Start the program, give it the password when it asks, quit; return what it told."""
    home = folder / "home"
    save(home / "settings.toml", settings_of(stage))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(folder)}
    environment |= {"DBUS_SESSION_BUS_ADDRESS": address} | planted(folder, name)
    words = [sys.executable, "-m", "tests.hostile.keyring_victim"]
    case = CASES[name]
    # 0: the program's own patience of 5 s.
    patience = 0.5 if case.wallet in _HANG and not ALL else 0.0
    end = "notice" if case.tells else "kept" if case.wallet == "well" else ""
    words += [str(time.monotonic()), str(patience), end, "--", "--home", str(home)]
    done = subprocess.run(
        words,
        env=environment,
        input=stage.secret.reveal() + "\n",
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("name", CHOSEN)
def test_the_window_lives_and_says_what_is_wrong(tmp_path: Path, stage: Stage, name: str) -> None:
    case = CASES[name]
    with bus(tmp_path, case.wallet) as address:
        told = victim(tmp_path, stage, name, address)
    print(name, {key: told[key] for key in ("window", "while asking", "gap")})
    # Without a word of the keyring nothing went wrong: nobody has entered one yet.
    assert told["asked"].startswith(FIRST if case.asks is None else UNKNOWN)
    assert case.asks is None or told["asked"].endswith(sentence(case.asks))
    assert case.tells is None or sentence(case.tells) in told["notices"]
    assert told["keyring"] == ("Secret Service" if name == "well" else "")
    assert told["keyring threads"] <= 1
    assert told["modules"] == []
    secret = stage.secret.reveal().encode()
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert len(files) > 3
    assert [each for each in files if secret in each.read_bytes()] == []
    if ALL:
        assert told["window"] <= 2.0
        assert told["gap"] <= 0.1
