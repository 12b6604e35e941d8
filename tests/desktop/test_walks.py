# SPDX-License-Identifier: MIT
"""Four ways through the whole program for somebody who can't see it: by roles and names only."""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from busylamp.demo.stage import Stage
from busylamp.settings.file import save
from tests.desktop.conftest import ask
from tests.desktop.reader import Node, Reader, wait_for
from tests.seat import settings_of


@pytest.fixture(scope="module")
def reader() -> Generator[Reader]:
    made = Reader()
    yield made
    made.close()


class Walker:
    """Somebody who uses the program by what a screen reader tells them."""

    def __init__(self, reader: Reader, program: Node) -> None:
        self._reader = reader
        self._program = program
        self._heard: list[str] = []

    def find(self, role: str, name: str) -> Node:
        try:
            return wait_for(lambda: self._program.find(role, name))
        except AssertionError:
            pytest.fail(f"no {role} {name!r} in\n{self._program.outline()}\n{self._heard}")

    def press(self, role: str, name: str) -> None:
        self.find(role, name).do("Press")

    def wait_until_gone(self, role: str, name: str) -> None:
        wait_for(lambda: self._program.find(role, name) is None)

    def wait_until(self, node: Node, state: str) -> None:
        wait_for(lambda: state in node.states)

    def hears(self, words: str) -> None:
        """Wait until it was said."""

        def look() -> bool:
            self._heard += self._reader.heard()
            return words in self._heard

        try:
            wait_for(look)
        except AssertionError:
            pytest.fail(f"{words!r} was not said, but {self._heard}")

    def focus(self, role: str, name: str) -> Node:
        """Put the keyboard there."""
        node = self.find(role, name)
        node.do("SetFocus")
        self.wait_until(node, "focused")
        return node

    def is_at(self, role: str, name: str) -> Node:
        """Wait until the keyboard is there."""

        def look() -> Node | None:
            node = self._reader.focused()
            return node if node is not None and (node.role, node.name) == (role, name) else None

        return wait_for(look)

    def type(self, words: str) -> None:
        ask("xdotool", "type", words)

    def key(self, *keys: str) -> None:
        ask("xdotool", "key", *keys)


@contextmanager
def walking(reader: Reader, home: Path) -> Generator[Walker]:
    command = [sys.executable, "-m", "busylamp", "--home", str(home)]
    reader.heard()
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        try:
            yield Walker(reader, reader.program(running.pid))
        finally:
            running.terminate()
            _, said = running.communicate(timeout=20)
    assert (running.returncode, said) == (0, "")


@pytest.fixture
def walker(reader: Reader, tmp_path: Path, stage: Stage) -> Generator[Walker]:
    """Somebody who is signed in."""
    save(tmp_path / "settings.toml", settings_of(stage))
    given = {**os.environ}
    command = [sys.executable, "-m", "busylamp", "secret", "set", "--home", str(tmp_path)]
    subprocess.run(command, input=stage.secret.reveal(), env=given, text=True, check=True)
    with walking(reader, tmp_path) as made:
        made.hears("Connected to the phone system")
        yield made


def test_first_run(reader: Reader, tmp_path: Path, stage: Stage) -> None:
    with walking(reader, tmp_path) as walker:
        walker.find("dialog", "Connect to your phone system")
        fields = (
            ("text", "Address", "127.0.0.1"),
            ("text", "Port", str(stage.port)),
            ("text", "AMI user", stage.username),
            ("text", "Password", stage.secret.reveal()),
        )
        walker.press("check box", "TLS")
        for role, name, words in fields:
            walker.focus(role, name)
            walker.key("ctrl+a")
            walker.type(words)
        walker.press("push button", "Test")
        walker.hears(f"Signed in as {stage.username}")
        walker.focus("text", "Password")
        walker.key("Tab")
        walker.wait_until(walker.find("combo box", "My extension"), "focused")
        walker.key("ctrl+a")
        walker.type("1000")
        walker.press("push button", "Sign in")
        walker.wait_until_gone("dialog", "Connect to your phone system")
        walker.hears("Connected to the phone system")
        walker.find("label", "Dana Reyes")
        walker.find("list item", "Maya Kern, 1001, Available")


def test_search_and_call(walker: Walker, stage: Stage) -> None:
    walker.focus("text", "Search or dial")
    walker.type("Maya")
    walker.find("label", "Enter calls the first one found")
    walker.wait_until_gone("list item", "Tomas Olsen*")
    walker.key("Down")
    walker.find("label", "Enter calls Maya Kern")
    walker.key("Return")
    walker.hears("Pick up your phone")
    stage.pick_up()
    walker.hears("Talking to Maya Kern")
    walker.find("panel", "Maya Kern, Talking")
    walker.press("push button", "Hang up")
    walker.hears("The call with Maya Kern has ended")
    walker.wait_until_gone("panel", "Maya Kern*")


def test_a_missed_call_is_called_back(walker: Walker, stage: Stage) -> None:
    stage.play("incoming", number="+442079460018", name="NORTHWIND", ring=20.0)
    walker.hears("Incoming call from NORTHWIND")
    walker.find("dialog", "Incoming call from NORTHWIND")
    walker.hears("Missed call from NORTHWIND")
    walker.wait_until_gone("dialog", "Incoming call from NORTHWIND")
    walker.press("page tab", "Calls, 1 missed")
    walker.press("check box", "Missed")
    walker.find("page tab", "Calls")  # the missed one was seen: the list is as it stays
    missed = walker.find("cell", "NORTHWIND, +44 20 7946 0018, Incoming, Missed*")
    walker.focus("table", "Calls")
    walker.key("Down")
    walker.wait_until(missed, "selected")
    walker.key("Return")
    stage.pick_up()
    walker.hears("Talking to +44 20 7946 0018")
    walker.find("panel", "+44 20 7946 0018, Talking")


def test_a_pause_in_a_queue(walker: Walker) -> None:
    walker.find("button menu", "My queues: Support: taking calls").do("ShowMenu")
    walker.key("Down")
    walker.is_at("menu item", "Pause")
    walker.key("Right")
    walker.is_at("menu item", "Break")
    walker.key("Down")
    walker.is_at("menu item", "Lunch")
    walker.key("Return")
    walker.find("button menu", "My queues: Support: paused · Lunch*")
