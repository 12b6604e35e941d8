# SPDX-License-Identifier: MIT
"""A private, throw-away desktop session: `session.py -- COMMAND [ARG ...]`.

Own X server, session bus, home, window manager, tray and an unlocked Secret Service; nothing of
the user's session is touched. The exit code is the command's. Everything started here, also what
the bus activated, is a descendant of this process (PR_SET_CHILD_SUBREAPER), and only those are
ended.
"""

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER (linux/prctl.h)
_READY_SECONDS = 15.0
_LIMIT_SECONDS = float(os.environ.get("BUSYLAMP_SESSION_SECONDS", "600"))
_INHERITED = ("DBUS_", "XDG_", "WAYLAND_", "GNOME_", "QT_", "DISPLAY", "XAUTHORITY", "AT_SPI")
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={run}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
_DUNST = """[global]
 origin=top-right
 width=360
"""


class Session:
    """Everything between an X server and a tray, under one temporary folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._logs = folder / "logs"
        home = folder / "home"
        self._places = {
            "HOME": home,
            "XDG_RUNTIME_DIR": folder / "run",
            "XDG_CONFIG_HOME": home / ".config",
            "XDG_CACHE_HOME": home / ".cache",
            "XDG_DATA_HOME": home / ".local" / "share",
            "XDG_STATE_HOME": home / ".local" / "state",
        }
        for place in (*self._places.values(), self._logs):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(_INHERITED)}
        self.environment = {
            **kept,
            **{name: str(place) for name, place in self._places.items()},
            "XDG_SESSION_TYPE": "x11",
            "XDG_CURRENT_DESKTOP": "openbox",
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "1",
            "BUSYLAMP_SESSION": str(folder),
        }

    def start(self) -> None:
        """Bring everything up, each part waited for by what it announces."""
        self._x_server()
        self._bus()
        self._secret_service()
        self._spawn("openbox", "openbox", "--sm-disable")
        self._wait("window manager", lambda: "window id #" in self._ask(*_MANAGER))
        self._tray()
        self._notifications()

    def run(self, command: list[str]) -> int:
        """Run the command in the session; return its exit code."""
        with subprocess.Popen(command, env=self.environment) as running:
            try:
                return running.wait(_LIMIT_SECONDS)
            except subprocess.TimeoutExpired:
                running.kill()
                print(f"session: the command ran past {_LIMIT_SECONDS:g} s", file=sys.stderr)
                return 124

    def _x_server(self) -> None:
        screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset", "-dpi", "96"]
        number = self._announced("Xvfb", lambda fd: ["Xvfb", "-displayfd", str(fd), *screen])
        self.environment["DISPLAY"] = f":{number}"

    def _bus(self) -> None:
        config = self._folder / "bus.conf"
        config.write_text(_BUS.format(run=self._places["XDG_RUNTIME_DIR"]))
        command = ["dbus-daemon", "--config-file", str(config), "--nofork", "--nopidfile"]
        address = self._announced("bus", lambda fd: [*command, f"--print-address={fd}"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def _secret_service(self) -> None:
        command = ["gnome-keyring-daemon", "--daemonize", "--unlock", "--components=secrets"]
        with (self._logs / "keyring").open("ab") as log:
            subprocess.run(
                command, input=b"session", env=self.environment, stdout=log, stderr=log, check=True
            )
        self._wait("secret service", lambda: self._has_name("org.freedesktop.secrets"))

    def _tray(self) -> None:
        size = ["--widthtype", "pixel", "--width", "160", "--height", "28"]
        self._spawn("trayer", "trayer", "--edge", "bottom", "--align", "right", *size)
        search = ("xdotool", "search", "--class", "trayer")
        self._wait("tray", lambda: bool(self._ask(*search).strip()))

    def _notifications(self) -> None:
        config = self._folder / "dunstrc"
        config.write_text(_DUNST)
        self._spawn("dunst", "dunst", "-config", str(config))
        self._wait("notifications", lambda: self._has_name("org.freedesktop.Notifications"))

    def _announced(self, name: str, command: Callable[[int], list[str]]) -> str:
        """Start a daemon that writes one line to a descriptor when it is ready."""
        reading, writing = os.pipe()
        self._spawn(name, *command(writing), pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as announced:
            line = announced.readline().strip()
        if not line:
            msg = f"session: {name} did not come up: {(self._logs / name).read_text()[-300:]}"
            raise SystemExit(msg)
        return line

    def _spawn(self, name: str, *command: str, pass_fds: tuple[int, ...] = ()) -> None:
        with (self._logs / name).open("ab") as log:
            subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                pass_fds=pass_fds,
            )

    def _ask(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    def _has_name(self, name: str) -> bool:
        bus = "org.freedesktop.DBus"
        call = ("gdbus", "call", "--session", "-d", bus, "-o", "/org/freedesktop/DBus", "-m")
        return "true" in self._ask(*call, f"{bus}.NameHasOwner", name)

    def _wait(self, what: str, ready: Callable[[], bool]) -> None:
        end = time.monotonic() + _READY_SECONDS
        while not ready():
            if time.monotonic() > end:
                msg = f"session: {what} did not come up"
                raise SystemExit(msg)
            time.sleep(0.05)


_MANAGER = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")


def descendants() -> Iterator[int]:
    """Yield every process that came from this one and still lives."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with contextlib.suppress(OSError):
            facts = (entry / "stat").read_text().rpartition(")")[2].split()
            if facts[0] != "Z":
                children.setdefault(int(facts[1]), []).append(int(entry.name))
    waiting = [os.getpid()]
    while waiting:
        found = children.get(waiting.pop(), [])
        yield from found
        waiting.extend(found)


def end_descendants() -> None:
    """Ask all to end, then make them, and collect what is left of them."""
    for kind, seconds in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
        asked: set[int] = set()
        end = time.monotonic() + seconds
        while time.monotonic() < end and (left := list(descendants())):
            for pid in set(left) - asked:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, kind)
                asked.add(pid)
            _collect()
            time.sleep(0.03)
    _collect()


def _collect() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def main(arguments: list[str]) -> int:
    """Run a command in a new session."""
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda n, _: sys.exit(128 + n))
    folder = Path(tempfile.mkdtemp(prefix="busylamp-session-"))
    try:
        session = Session(folder)
        session.start()
        return session.run(command)
    finally:
        end_descendants()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
