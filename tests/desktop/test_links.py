# SPDX-License-Identifier: MIT
"""A link, a copied number and a second start reach the program on a real screen."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from busylamp.ami.server import Request
from busylamp.demo.manager import Manager
from busylamp.demo.stage import Stage
from tests.desktop.conftest import ask

CARD = "Call this number?"


@pytest.fixture
def originates(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every Originate that reaches the PBX."""
    seen: list[str] = []
    original = Manager.take

    def take(self: Manager, request: Request) -> None:
        if request.name.casefold() == "originate":
            seen.append(request.get("Exten"))
        original(self, request)

    monkeypatch.setattr(Manager, "take", take)
    return seen


class Program:
    """Busylamp as a process, and its windows as the X server knows them."""

    def __init__(self, folder: Path, stage: Stage) -> None:
        self.home = folder / "somebody"
        self.home.mkdir()
        pbx = f'host = "127.0.0.1"\nport = {stage.port}\ntls = false\nusername = "{stage.username}"'
        text = f'[pbx]\n{pbx}\n[me]\nextension = "1000"\n[numbers]\nregion = "DE"\n'
        (self.home / "settings.toml").write_text(text)
        self.command = [sys.executable, "-m", "busylamp", "--home", str(self.home)]
        self.secret = stage.secret.reveal()
        self.running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.running = subprocess.Popen([*self.command, "--secret-stdin"], stdin=subprocess.PIPE)
        assert self.running.stdin is not None
        self.running.stdin.write(f"{self.secret}\n".encode())
        self.running.stdin.flush()
        wait_until(lambda: "Connected" in ask(*self.command, "status"))

    def end(self) -> None:
        if self.running is not None:
            self.running.terminate()
            self.running.communicate(timeout=30)
            assert self.running.returncode == 0


def wait_until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end, ask("xdotool", "getactivewindow", "getwindowname")
        time.sleep(0.05)


def card() -> str:
    """The card's window, if it is on the screen."""
    found = ask("xdotool", "search", "--onlyvisible", "--name", CARD).splitlines()
    return found[0] if found else ""


def is_asked() -> bool:
    """Whether the card is there and has the keyboard."""
    there = card()
    return bool(there) and ask("xdotool", "getactivewindow") == there


@pytest.fixture
def program(tmp_path: Path, stage: Stage, originates: list[str]) -> Generator[Program]:
    made = Program(tmp_path, stage)
    yield made
    made.end()


def register(program: Program) -> None:
    """Make it the handler of tel: links, as the settings do."""
    folder = Path(os.environ["XDG_DATA_HOME"]) / "applications"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "busylamp-trial.desktop").write_text(
        "[Desktop Entry]\nType=Application\nName=Trial\nTerminal=false\n"
        f"Exec={' '.join(program.command)} --url %u\nMimeType=x-scheme-handler/tel;\n"
    )
    subprocess.run(
        ["xdg-mime", "default", "busylamp-trial.desktop", "x-scheme-handler/tel"], check=True
    )


def test_a_link_asks_and_calls_only_after_a_yes(program: Program, originates: list[str]) -> None:
    register(program)
    program.start()
    subprocess.run(["xdg-open", "tel:1002"], check=True, timeout=30)
    wait_until(is_asked)
    ask("xdotool", "key", "Return")  # the card says no, or it was too early to say anything
    wait_until(lambda: "Connected" in ask(*program.command, "status"))
    if card():
        ask("xdotool", "key", "Escape")
    wait_until(lambda: not card())
    assert originates == []
    subprocess.run(["xdg-open", "tel:1002"], check=True, timeout=30)
    wait_until(is_asked)
    ask("xdotool", "key", "Tab")
    end = time.monotonic() + 20
    while not originates and time.monotonic() < end:  # until the half second is over
        ask("xdotool", "key", "Return")
    assert originates == ["1002"]


def test_a_link_starts_the_program(program: Program) -> None:
    register(program)
    with subprocess.Popen(["xdg-open", "tel:1002"]):  # on a bare desktop it waits for the end
        check_the_first_start(program)


def check_the_first_start(program: Program) -> None:
    wait_until(card)
    pid = int(ask("xdotool", "getwindowpid", card()))
    assert ask(*program.command, "status") != ""
    os.kill(pid, 15)
    wait_until(lambda: not card() and ask(*program.command, "status") == "")


def test_what_was_copied_elsewhere(program: Program, originates: list[str]) -> None:
    program.start()
    subprocess.run(["xclip", "-selection", "primary"], input=b"", check=True)
    text = b"Our number is 030 1234567, thank you"
    subprocess.run(["xclip", "-selection", "clipboard"], input=text, check=True)
    assert ask(*program.command, "dial", "--clipboard") == ""
    wait_until(is_asked)
    assert originates == []
    ask("xdotool", "key", "Return")
    wait_until(lambda: originates)
    assert originates == ["0301234567"]
    assert ask("xclip", "-o", "-selection", "clipboard").encode() == text
    end_xclips()


def end_xclips() -> None:
    """Let the two that hold the selections go: another takes them over and ends."""
    for selection in ("primary", "clipboard"):
        subprocess.run(["xclip", "-selection", selection, "-loops", "1"], input=b"", check=True)
        ask("xclip", "-o", "-selection", selection)
