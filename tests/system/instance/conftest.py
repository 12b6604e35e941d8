# SPDX-License-Identifier: MIT
"""A place of the test's own, both ways, and raw connections."""

import socket
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from busylamp.settings.places import home_at
from busylamp.system.instance.enter import Door, enter
from busylamp.system.instance.loopback import LoopbackWay
from busylamp.system.instance.messages import Message, Show
from busylamp.system.instance.place import Place, place_of
from busylamp.system.instance.protocol import Way
from busylamp.system.instance.server import Reply
from busylamp.system.instance.unix import UnixWay

Asked = list[tuple[Message, Reply]]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))
    made = place_of(home_at(tmp_path / "somebody"))
    assert made is not None
    return made


@pytest.fixture(params=[UnixWay, LoopbackWay], ids=["unix", "loopback"])
def way(request: pytest.FixtureRequest) -> Way:
    return request.param()


@pytest.fixture
def door(place: Place, way: Way) -> Generator[Door]:
    made = enter(place, Show(), way)
    assert made is not None
    yield made
    made.close()


@pytest.fixture
def asked(door: Door) -> Asked:
    """What reaches the window; each is answered with ok."""
    heard: Asked = []

    def take(message: Message, reply: Reply) -> None:
        heard.append((message, reply))
        reply.end({"ok": True})

    door.inbox.attend(take)
    return heard


def wait_until(holds: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait until something holds; a deadline, not a measurement."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come to hold"
        time.sleep(0.005)


def is_closed(connection: socket.socket, seconds: float = 10.0) -> bool:
    """Whether the other side hangs up."""
    connection.settimeout(seconds)
    try:
        while connection.recv(4096):
            pass
    except ConnectionResetError:
        return True
    return True
