# SPDX-License-Identifier: MIT
"""Fails each outside call of a scenario once, the others succeeding, as curl's torture tests do.

`python -m tests.hostile.torture SCENARIO HOME [all]` prints one JSON object a run. Python's own
audit events are the registry of outside calls (files, folders, sockets, SQLite, programs): what a
hook raises, the call raises. Beside them fsync fails, and files that may not grow.
"""

import contextlib
import fcntl
import json
import os
import resource
import shutil
import signal
import socket
import sqlite3
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from busylamp.main import main
from busylamp.services.build import build_services
from busylamp.settings.file import load
from busylamp.settings.places import home_at
from busylamp.stores.backup import backup_now
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.transaction import NotKeptError

# Where Python, our modules and our pictures are: a spoilt installation is another story.
_OURS = (sys.prefix, sys.base_prefix, str(Path(__file__).parents[2]), "/usr/share", "/usr/lib")
_SET_PIPE_SIZE = 1031  # F_SETPIPE_SZ
_ROOM = 1024 * 1024
_CRASHED = 99
_DENIED = OSError(13, "Permission denied")
_FULL = OSError(28, "No space left on device")
_BROKEN = OSError(5, "Input/output error")
_EVENTS: dict[str, tuple[BaseException, ...]] = {
    "open": (_DENIED, _FULL, _BROKEN),
    "os.rename": (_DENIED, _BROKEN),
    "os.remove": (_DENIED,),
    "os.mkdir": (_DENIED, _FULL),
    "os.chmod": (OSError(1, "Operation not permitted"),),
    "os.listdir": (_BROKEN,),
    "os.scandir": (_BROKEN,),
    "fcntl.flock": (OSError(37, "No locks available"),),
    "fcntl.lockf": (OSError(37, "No locks available"),),
    "socket.__new__": (OSError(24, "Too many open files"),),
    "socket.connect": (
        ConnectionRefusedError(111, "Connection refused"),
        TimeoutError("timed out"),
    ),
    "socket.bind": (OSError(98, "Address already in use"),),
    "socket.getaddrinfo": (socket.gaierror(-3, "Temporary failure in name resolution"),),
    "sqlite3.connect": (sqlite3.OperationalError("unable to open database file"),),
    "subprocess.Popen": (OSError(11, "Resource temporarily unavailable"),),
    "tempfile.mkstemp": (_FULL,),
    "shutil.copyfile": (_FULL,),
    "os.fsync": (_BROKEN,),
}


@dataclass
class Calls:
    """Counts the outside calls of a run, and fails one of them; satisfies an audit hook."""

    fails: int  # which; 0: none
    seen: list[str] = field(default_factory=list[str])
    failed: str = ""
    _busy: bool = False

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        errors = _EVENTS.get(event)
        if errors is None or self._busy or _is_installation(arguments):
            return
        self._busy = True
        try:
            words = " ".join(_word(each) for each in arguments[:1])
            self.seen.append(f"{event} {words}".strip())
            number = len(self.seen)
        finally:
            self._busy = False
        if number == self.fails:
            self.failed = self.seen[-1]
            raise errors[number % len(errors)]


def _is_installation(arguments: tuple[Any, ...]) -> bool:
    first = arguments[0] if arguments else ""
    path = str(first, "utf-8", "replace") if isinstance(first, bytes) else str(first)
    return (
        path == ":memory:"
        or path.startswith((*_OURS, "/dev/", "/proc/"))
        or path.endswith((".py", ".pyc", ".so"))
    )


def _word(argument: object) -> str:
    return Path(argument).name if isinstance(argument, str) else type(argument).__name__


# -- scenarios: what a user does, each by the program's own front door


def _in_the_window(home: Path, *more: str) -> int:
    """Open the window, let it settle, and end it as the session's end does."""

    def end() -> None:
        started = time.monotonic()
        while signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
            time.sleep(0.02)
        while not (home / "logs" / "busylamp.log").exists() and time.monotonic() < started + 5:
            time.sleep(0.02)
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=end, daemon=True).start()
    return main(["--home", str(home), *more])


def _acts(home: Path) -> int:
    """Change settings, keep a contact and a note, save files; each trouble the window tells."""
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication(["acts"])
    settings = load(home / "settings.toml").settings
    services = build_services(home_at(home), settings)
    services.preferences.not_saved.connect(print)
    lamps = replace(settings.window, favourites=("1001",))
    acts: tuple[Callable[[], object], ...] = (
        lambda: services.preferences.change(replace(settings, window=lamps)),
        lambda: services.people.save(Contact(name="Ana", numbers=(ContactNumber(number="1001"),))),
        lambda: services.people.export(home / "people.csv"),
        lambda: services.journal.note_contact(1, "asked for the offer"),
        lambda: services.journal.export(home / "calls.csv"),
        lambda: backup_now(home / "busylamp.sqlite"),
    )
    for act in acts:
        try:
            act()
        except (NotKeptError, OSError, sqlite3.Error) as error:  # what ui.files tells
            print("told:", error)
    services.stop()
    application.processEvents()
    return 0


def _read_file(home: Path) -> int:
    return main(["read-file", "contacts", str(home / "people.vcf")])


def _replay(home: Path) -> int:
    return main(["replay", str(home / "call.ami"), "--extension", "1000"])


SCENARIOS: dict[str, Callable[[Path], int]] = {
    "number": lambda home: main(["--home", str(home), "number", "+49 30 1234567"]),
    "status": lambda home: main(["--home", str(home), "status"]),
    "hangup": lambda home: main(["--home", str(home), "hangup"]),
    "dial": lambda home: main(["--home", str(home), "--secret-stdin", "dial", "1001"]),
    "queue": lambda home: main(["--home", str(home), "--secret-stdin", "queue", "status"]),
    "check": lambda home: main(["--home", str(home), "--secret-stdin", "check"]),
    "bundle": lambda home: main(
        ["--home", str(home), "--secret-stdin", "check", "--bundle", str(home / "masked.zip")]
    ),
    "secret": lambda home: main(["--home", str(home), "secret", "set"]),
    "read-file": _read_file,
    "replay": _replay,
    "window": _in_the_window,
    "link": lambda home: _in_the_window(home, "--url", "tel:+49301234567"),
    "acts": _acts,
}
_WINDOWS = ("window", "link")


@dataclass
class Told:
    """What one run told."""

    code: int
    failed: str
    out: str
    err: str
    log: str
    seen: list[str]


def run(scenario: str, template: Path, room: Path, *, fails: int = 0, grows: int = -1) -> Told:
    """Play a scenario in a process of its own, on a fresh copy of its home."""
    home = room / "home"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(template, home)
    report = room / "report.json"
    report.unlink(missing_ok=True)
    pipes = [os.pipe(), os.pipe()]
    for _, entrance in pipes:
        fcntl.fcntl(entrance, _SET_PIPE_SIZE, _ROOM)  # nobody reads before it has ended
    child = os.fork()
    if child == 0:
        os._exit(
            _child(scenario, home, room, [entrance for _, entrance in pipes], Calls(fails), grows)
        )
    for _, entrance in pipes:
        os.close(entrance)
    _, status = os.waitpid(child, 0)
    out, err = [_all_of(exit_) for exit_, _ in pipes]
    told: dict[str, Any] = json.loads(report.read_text()) if report.exists() else {}
    log = home / "logs" / "busylamp.log"
    return Told(
        code=os.waitstatus_to_exitcode(status),
        failed=told.get("failed", "") if grows < 0 else f"files of {grows} bytes",
        out=out,
        err=err,
        log=log.read_text(errors="replace") if log.exists() else "",
        seen=told.get("seen", []),
    )


def _all_of(descriptor: int) -> str:
    with os.fdopen(descriptor, "rb") as file:
        return file.read().decode(errors="replace")


def _child(
    scenario: str, home: Path, room: Path, outputs: list[int], calls: Calls, grows: int
) -> int:
    for number, entrance in enumerate(outputs, start=1):
        os.dup2(entrance, number)
    secret, given = os.pipe()
    os.write(given, os.environ.get("SECRET", "x").encode() + b"\n")
    os.dup2(secret, 0)
    os.close(given)
    sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w")
    really = os.fsync

    def fsync(file: int) -> None:
        calls.hear("os.fsync", ())
        really(file)

    os.fsync = fsync
    signal.alarm(60)
    code = _CRASHED
    try:
        sys.addaudithook(calls.hear)
        if grows >= 0:
            resource.setrlimit(resource.RLIMIT_FSIZE, (grows, resource.RLIM_INFINITY))
        code = SCENARIOS[scenario](home)
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    except BaseException:  # noqa: BLE001 - whatever it is, it is told
        traceback.print_exc()
    calls.fails = -1
    with contextlib.suppress(ValueError):
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    sys.stdout.flush()
    sys.stderr.flush()
    text = json.dumps({"failed": calls.failed, "seen": calls.seen})
    (room / "report.json").write_text(text)
    return code


def judge(scenario: str, sound: Told, told: Told) -> str:
    """Say what is wrong with a run in which something failed; nothing where it is as it must be."""
    if "Traceback" in told.err + told.log:
        return "a traceback"
    if told.code < 0 or told.code == _CRASHED:
        return "it crashed"
    if scenario in _WINDOWS:
        return "" if told.code == 0 else f"the window ended with {told.code}"
    spoke = told.out != sound.out or bool(told.err.strip())
    if told.code != sound.code and not spoke:
        return "it failed without a word"
    return ""


def main_torture(scenario: str, template: Path, *, each: bool) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        sound = run(scenario, template, room)
        wrong = judge(scenario, sound, sound)
        print(
            json.dumps(
                {"sound": sound.code, "points": len(sound.seen), "wrong": wrong, "err": sound.err}
            )
        )
        for number in range(1, len(sound.seen) + 1) if each else _some(sound.seen):
            _tell(scenario, sound, run(scenario, template, room, fails=number))
        for grows in (0, 512, 8192):
            _tell(scenario, sound, run(scenario, template, room, grows=grows))


def _some(seen: list[str]) -> list[int]:
    """Of each kind of call the first and the last."""
    places = {kind: [n for n, each in enumerate(seen, 1) if each == kind] for kind in seen}
    return sorted({each[n] for each in places.values() for n in (0, -1)})


def _tell(scenario: str, sound: Told, told: Told) -> None:
    said = {"failed": told.failed, "code": told.code, "wrong": judge(scenario, sound, told)}
    more = {"err": told.err[-3000:], "log": told.log[-3000:], "out": told.out[-500:]}
    print(json.dumps(said | (more if said["wrong"] else {})), flush=True)


if __name__ == "__main__":
    main_torture(sys.argv[1], Path(sys.argv[2]), each="all" in sys.argv[3:])
