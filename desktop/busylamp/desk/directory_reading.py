# SPDX-License-Identifier: MIT
"""A directory read by another process: its steps as they come, and what changed in it."""

import gc
import json
import subprocess
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import IO, Any

from busylamp.ami.secret import Secret
from busylamp.settings.model import DirectoryServer
from busylamp.stores.carried import unpack
from busylamp.stores.contacts import Contact
from busylamp.stores.directories import Change, Entry, Gone
from busylamp.system.launching import helper_command
from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble

_QUIET_SECONDS = 60.0  # longer than the other process lets any step take
_LONGEST_LINE = 64 * 1024 * 1024
_MOST = 250_000  # changes taken of the other process, whatever it says


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: a step that was done, or how many entries were read."""

    step: DirectoryStep | None = None
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryRead:
    """What reading a directory came to."""

    changes: tuple[Change, ...] = ()  # those that came, also where not all of it was read
    count: int = 0  # entries it has
    trouble: DirectoryTrouble | None = None
    detail: str = ""  # in the words of the server or the system
    is_cancelled: bool = False


@dataclass(slots=True)
class _Heard:
    changes: list[Change] = field(default_factory=list[Change])
    count: int = 0


class DirectoryReading:
    """Reads one directory. `run` blocks: it is for a thread; `cancel` is for any other."""

    def __init__(
        self, server: DirectoryServer, password: Secret | None, *, is_test: bool = False
    ) -> None:
        self._server = server
        self.password = password
        self._is_test = is_test
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()  # guards `_process` and `_is_cancelled`
        self._is_cancelled = False

    def run(self, known: Mapping[str, str], tell: Callable[[Progress], None]) -> DirectoryRead:
        """Read it; `known` are the marks of what was read before."""
        with self._lock:
            if self._is_cancelled:
                return DirectoryRead(is_cancelled=True)
            try:
                process = self._process = self._started()
            except OSError as error:
                return _failed(DirectoryTrouble.BROKEN, error.strerror or "")
        with process:
            try:
                self._ask(process, known)
                return self._hear(process.stdout, tell)
            finally:
                process.kill()

    def cancel(self) -> None:
        """Stop; `run` returns soon."""
        with self._lock:
            self._is_cancelled = True
            if self._process is not None:
                self._process.kill()

    def _started(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603 - our own program
            helper_command("read-directory"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _ask(self, process: subprocess.Popen[bytes], known: Mapping[str, str]) -> None:
        """Say what is wanted by a pipe: arguments and variables can be read by others."""
        server = {each.name: getattr(self._server, each.name) for each in fields(self._server)}
        wanted = {
            "server": {k: v.value if isinstance(v, Enum) else v for k, v in server.items()},
            "password": None if self.password is None else self.password.reveal(),
            "known": dict(known),
            "is_test": self._is_test,
        }
        try:
            if process.stdin is not None:
                process.stdin.write(json.dumps(wanted).encode() + b"\n")
                process.stdin.close()
        except OSError:
            pass  # it ended; what it said is heard

    def _hear(self, output: IO[bytes] | None, tell: Callable[[Progress], None]) -> DirectoryRead:
        heard = _Heard()
        while output is not None:
            said = self._next(output)
            if self._is_cancelled:
                return DirectoryRead(is_cancelled=True)
            if said is None or len(heard.changes) > _MOST:
                break
            try:
                end = _take(said, heard, tell)
            except (KeyError, TypeError, ValueError):
                break
            if end is not None:
                return end
        return _failed(DirectoryTrouble.BROKEN, "", heard)

    def _next(self, output: IO[bytes]) -> dict[str, Any] | None:
        """Return what the other process says next; None where it ended or fell silent."""
        watch = threading.Timer(_QUIET_SECONDS, self._on_late)
        watch.daemon = True
        watch.start()
        line = output.readline(_LONGEST_LINE)
        watch.cancel()
        try:
            return json.loads(line) if line.endswith(b"\n") else None
        except ValueError:
            return None

    def _on_late(self) -> None:
        with self._lock:
            if self._process is not None:
                self._process.kill()


def _take(
    said: dict[str, Any], heard: _Heard, tell: Callable[[Progress], None]
) -> DirectoryRead | None:
    """Take one line in; return the end where it is one."""
    if "step" in said:
        tell(Progress(DirectoryStep(said["step"]), heard.count))
        return None
    if "error" in said:
        return _failed(DirectoryTrouble(said["error"]), str(said["detail"]), heard)
    heard.count = int(said["count"])
    if "done" in said:
        heard.changes.extend(Gone(str(uid)) for uid in said["gone"])
        return DirectoryRead(changes=tuple(heard.changes), count=heard.count)
    heard.changes.extend(_entry(each) for each in said["entries"])
    gc.freeze()  # as desk/reading.py: else the collector stops the window
    tell(Progress(None, heard.count))
    return None


def _entry(said: dict[str, Any]) -> Entry:
    contact = None if said["contact"] is None else unpack(said["contact"])
    if contact is not None and not isinstance(contact, Contact):
        raise TypeError
    return Entry(uid=str(said["uid"]), mark=str(said["mark"]), contact=contact)


def _failed(trouble: DirectoryTrouble, detail: str, heard: _Heard | None = None) -> DirectoryRead:
    """What came before the server said `no more` is good; of any other end nothing is taken."""
    came = heard.changes if heard is not None and trouble is DirectoryTrouble.SIZE_LIMIT else ()
    return DirectoryRead(changes=tuple(came), trouble=trouble, detail=detail)
