# SPDX-License-Identifier: MIT
"""A screen reader of the test's own: it sees the program's tree over AT-SPI, and hears it."""

import contextlib
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import jeepney
from jeepney.io import blocking

LIBRARY: Any = jeepney
_BLOCKING: Any = blocking
_SECONDS = 15.0
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_PROPERTIES = "org.freedesktop.DBus.Properties"
STATES = {  # their bits, from atspi-constants.h
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "modal": 16,
    "selected": 23,
    "showing": 25,
    "visible": 30,
}
T = TypeVar("T")


class GoneError(Exception):
    """What was asked is no longer there."""


class Bus:
    """Asks on a D-Bus and waits for the answer."""

    def __init__(self, address: str) -> None:
        self.connection = _BLOCKING.open_dbus_connection(bus=address)

    def ask(
        self,
        place: tuple[str, str, str],
        method: str,
        signature: str = "",
        body: tuple[object, ...] = (),
    ) -> tuple[Any, ...]:
        name, path, interface = place
        address = LIBRARY.DBusAddress(path, bus_name=name, interface=interface)
        message = LIBRARY.new_method_call(address, method, signature, body)
        answer = self.connection.send_and_get_reply(message, timeout=_SECONDS)
        if answer.header.message_type is LIBRARY.MessageType.error:
            raise GoneError(method, path, answer.body)
        return answer.body

    def close(self) -> None:
        self.connection.close()


@dataclass(frozen=True, slots=True)
class Node:
    """One thing a screen reader knows: what it is, what it is called, how it stands."""

    bus: Bus
    name_on_bus: str
    path: str

    @property
    def role(self) -> str:
        return str(self._ask(_ACCESSIBLE, "GetRoleName")[0])

    @property
    def name(self) -> str:
        return self._property("Name")

    @property
    def description(self) -> str:
        return self._property("Description")

    @property
    def states(self) -> frozenset[str]:
        low, high = self._ask(_ACCESSIBLE, "GetState")[0]
        bits = int(low) | int(high) << 32
        return frozenset(state for state, bit in STATES.items() if bits >> bit & 1)

    @property
    def actions(self) -> list[str]:
        if _ACTION not in self._ask(_ACCESSIBLE, "GetInterfaces")[0]:
            return []
        return [str(action[0]) for action in self._ask(_ACTION, "GetActions")[0]]

    @property
    def children(self) -> "list[Node]":
        found = self._ask(_ACCESSIBLE, "GetChildren")[0]
        return [Node(self.bus, str(name), str(path)) for name, path in found]

    def do(self, action: str) -> None:
        """Act as a screen reader does for its user."""
        place = self.actions.index(action)
        assert self._ask(_ACTION, "DoAction", "i", (place,))[0]

    def all(self) -> "Iterator[Node]":
        """This and all under it that can be seen; what goes meanwhile is left out."""
        with contextlib.suppress(GoneError):
            if "showing" in self.states or self.path == _ROOT:
                yield self
                for child in self.children:
                    yield from child.all()

    def find(self, role: str, name: str) -> "Node | None":
        """The first one shown that is this and is called so, or begins with it before a `*`."""
        for node in self.all():
            with contextlib.suppress(GoneError):
                if node.role == role and _is_called(node.name, name):
                    return node
        return None

    def outline(self) -> str:
        """The tree as text, for whoever must mend a walk."""
        lines: list[str] = []
        for node in self.all():
            with contextlib.suppress(GoneError):
                lines.append(f"{node.role} {node.name!r} {sorted(node.states)}")
        return "\n".join(lines)

    def _property(self, name: str) -> str:
        return str(self._ask(_PROPERTIES, "Get", "ss", (_ACCESSIBLE, name))[0][1])

    def _ask(
        self, interface: str, method: str, signature: str = "", body: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        place = (self.name_on_bus, self.path, interface)
        return self.bus.ask(place, method, signature, body)


class Reader:
    """Switches the session's accessibility on as a screen reader does, and listens."""

    def __init__(self) -> None:
        launcher = next(path for path in _LAUNCHERS if Path(path).exists())
        self._launcher = subprocess.Popen([launcher], stderr=subprocess.DEVNULL)
        session = Bus("SESSION")
        place = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus")
        address = wait_for(lambda: _or_none(lambda: session.ask(place, "GetAddress")))[0]
        wish = ("org.a11y.Status", "ScreenReaderEnabled", ("b", True))
        session.ask((*place[:2], _PROPERTIES), "Set", "ssv", wish)
        session.close()
        self._bus, self._ears = Bus(address), Bus(address)
        self._said: list[str] = []
        self._focused: Node | None = None
        for event in ("object:announcement", "object:state-changed:focused"):
            registry = (_REGISTRY, "/org/a11y/atspi/registry", _REGISTRY)
            self._bus.ask(registry, "RegisterEvent", "s", (event,))
        rule = LIBRARY.MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        bus_calls = _BLOCKING.Proxy(LIBRARY.message_bus, self._ears.connection)
        bus_calls.AddMatch(rule)

    def program(self, pid: int) -> Node:
        """The tree of a process, as soon as it is there."""
        return wait_for(lambda: self._program(pid))

    def heard(self) -> list[str]:
        """What was announced since this was asked last, in that order."""
        self._listen()
        said, self._said = self._said, []
        return said

    def focused(self) -> Node | None:
        """What the program told last that it has the keyboard: in menus it is told only so."""
        self._listen()
        return self._focused

    def close(self) -> None:
        self._bus.close()
        self._ears.close()
        self._launcher.terminate()
        self._launcher.wait(10)

    def _listen(self) -> None:
        with contextlib.suppress(TimeoutError):
            while True:
                message = self._ears.connection.receive(timeout=0)
                fields, names = message.header.fields, LIBRARY.HeaderFields
                match fields.get(names.member), message.body:
                    case "Announcement", (_, _, _, (_, words), *_):
                        self._said.append(str(words))
                    case "StateChanged", ("focused", 1, *_):
                        self._focused = Node(self._bus, fields[names.sender], fields[names.path])
                    case _:
                        pass

    def _program(self, pid: int) -> Node | None:
        root = Node(self._bus, _REGISTRY, _ROOT)
        calls = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        for each in root.children:
            owner = self._bus.ask(calls, "GetConnectionUnixProcessID", "s", (each.name_on_bus,))
            if owner[0] == pid:
                return each
        return None


def wait_for(look: Callable[[], T | None], seconds: float = _SECONDS) -> T:
    """Look until there is something."""
    end = time.monotonic() + seconds
    while (found := look()) is None or found is False:
        assert time.monotonic() < end, "nothing came"
        time.sleep(0.02)
    return found


def _or_none(ask: Callable[[], tuple[Any, ...]]) -> tuple[Any, ...] | None:
    with contextlib.suppress(GoneError):
        return ask()
    return None


def _is_called(name: str, wanted: str) -> bool:
    return name.startswith(wanted[:-1]) if wanted.endswith("*") else name == wanted
