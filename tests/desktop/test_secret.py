# SPDX-License-Identifier: MIT
"""The secret's way into a real Secret Service and out of it again."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.desk.keys import Keys
from busylamp.settings.file import save
from busylamp.settings.model import Settings
from tests.desktop.conftest import ask
from tests.seat import open_seat, settings_of


def busylamp(home: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "busylamp", *arguments, "--home", str(home)]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, check=False, timeout=60
    )


def looked_up(stage: Stage) -> str:
    service = f"busylamp 127.0.0.1:{stage.port}"
    return ask("secret-tool", "lookup", "service", service, "username", stage.username)


def test_set_sign_in_forget(qtbot: QtBot, tmp_path: Path, stage: Stage) -> None:
    settings: Settings = settings_of(stage)
    save(tmp_path / "settings.toml", settings)
    done = busylamp(tmp_path, "secret", "set", given=stage.secret.reveal() + "\n")
    assert done.returncode == 0, done.stderr
    assert looked_up(stage) == stage.secret.reveal()

    seat = open_seat(qtbot, tmp_path, settings, keys=Keys())
    seat.wait_until_up()
    assert seat.close()

    done = busylamp(tmp_path, "dial", "1001")
    assert done.returncode == 0, done.stdout + done.stderr
    done = busylamp(tmp_path, "secret", "forget")
    assert done.returncode == 0, done.stderr
    assert looked_up(stage) == ""
    done = busylamp(tmp_path, "check")
    assert done.returncode != 0
    assert stage.secret.reveal() not in done.stdout + done.stderr


def test_what_the_window_keeps_the_next_start_finds(
    qtbot: QtBot, tmp_path: Path, stage: Stage
) -> None:
    settings = settings_of(stage)
    seat = open_seat(qtbot, tmp_path, replace(settings), keys=Keys())
    seat.wait_until(lambda: seat.desktop.signing_in is not None)
    seat.services.line.sign_in_with(stage.secret)
    seat.wait_until_up()
    seat.wait_until(lambda: looked_up(stage) == stage.secret.reveal())
    assert seat.close()
    again = open_seat(qtbot, tmp_path, settings, keys=Keys())
    again.wait_until_up()
    assert again.desktop.signing_in is None
    assert again.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    secret = stage.secret.reveal().encode()
    assert not [path for path in files if secret in path.read_bytes()]
