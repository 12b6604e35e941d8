# SPDX-License-Identifier: MIT
"""A notification server on a bus of the test's own: with markup, without, and broken ones."""

import contextlib
import shutil
import subprocess
import threading
import xml.etree.ElementTree as ET
from collections.abc import Generator
from pathlib import Path
from typing import Any

import jeepney
from jeepney.io import blocking

LIBRARY: Any = jeepney
_BLOCKING: Any = blocking
NAME = "org.freedesktop.Notifications"
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={place}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@contextlib.contextmanager
def bus_at(folder: Path) -> Generator[str]:
    """A message bus nobody else is on; gives its address."""
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(place=folder))
    program = shutil.which("dbus-daemon")
    assert program is not None, "dbus-daemon is missing (packaging/apt-test.txt)"
    command = [
        program,
        "--config-file",
        str(config),
        "--nofork",
        "--nopidfile",
        "--print-address=1",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class Daemon:
    """Shows what it is told, as a person would read it."""

    def __init__(self, *capabilities: str, mode: str = "well") -> None:
        self.capabilities = capabilities
        self.mode = mode  # or hang, die, refuse, garbage
        self.notes: list[tuple[str, str]] = []  # title and body as they came
        self._bus = _BLOCKING.open_dbus_connection(bus="SESSION")
        _BLOCKING.Proxy(LIBRARY.message_bus, self._bus).RequestName(NAME)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="daemon")
        self._thread.start()

    def close(self) -> None:
        """Leave the bus."""
        self._ended.set()
        self._thread.join(5)
        self._bus.close()

    def read(self, place: int = -1) -> tuple[str, str]:
        """What a person reads: the body is markup, if this server says so."""
        title, body = self.notes[place]
        if "body-markup" in self.capabilities:
            drawn = ET.fromstring(f"<body>{body}</body>")
            assert len(drawn) == 0, f"drawn as markup: {body}"
            body = drawn.text or ""
        return title, body

    def _run(self) -> None:
        while not self._ended.is_set():
            with contextlib.suppress(TimeoutError):
                message = self._bus.receive(timeout=0.05)
                if message.header.message_type is LIBRARY.MessageType.method_call:
                    self._answer(message)

    def _answer(self, message: Any) -> None:
        method = message.header.fields[LIBRARY.HeaderFields.member]
        if self.mode == "hang":
            return
        if self.mode == "die" and method == "Notify":
            self._ended.set()
            self._bus.close()
        elif self.mode == "refuse":
            self._bus.send(LIBRARY.new_error(message, "org.example.No"))
        elif self.mode == "garbage":
            self._bus.send(LIBRARY.new_method_return(message, "d", (1.5,)))
        elif method == "GetCapabilities":
            self._bus.send(LIBRARY.new_method_return(message, "as", (list(self.capabilities),)))
        elif method == "Notify":
            self.notes.append((message.body[3], message.body[4]))
            number = message.body[1] or len(self.notes)
            self._bus.send(LIBRARY.new_method_return(message, "u", (number,)))
        else:
            self._bus.send(LIBRARY.new_method_return(message))
