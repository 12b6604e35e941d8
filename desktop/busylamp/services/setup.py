# SPDX-License-Identifier: MIT
"""The set-up test for the sign-in dialog: the doctor's findings, one signal each."""

import asyncio
import contextlib
import threading
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from busylamp.ami.secret import Secret
from busylamp.desk.doctor.examining import Examination
from busylamp.desk.doctor.finding import Finding
from busylamp.desk.signin import Entered, account_of
from busylamp.link.line import Account
from busylamp.services.diagnostics import Heard
from busylamp.settings.model import Settings


@dataclass(frozen=True, slots=True)
class Examined:
    """What a test came to."""

    settings: Settings
    findings: tuple[Finding, ...]
    heard: Heard = field(repr=False)


class SetupTest(QObject):
    """Runs the doctor in a short-lived thread."""

    found = Signal(object)  # Finding
    finished = Signal(object)  # tuple[Finding, ...]
    _arrived = Signal(object)  # (run, Finding | Heard)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = 0
        self._work: _Run | None = None
        self._findings: list[Finding] = []
        self._settings = Settings()
        self._heard: Heard = (b"", ())
        self._arrived.connect(self._on_arrived)

    def start(self, entered: Entered) -> None:
        """Begin anew; what an older run still finds is dropped."""
        self.cancel()
        self._findings, self._heard = [], (b"", ())
        self._settings = entered.settings
        account = account_of(entered.settings)
        work = self._work = _Run(self, self._run, account, entered.password)
        threading.Thread(target=work, name="setup", daemon=True).start()

    @property
    def examined(self) -> "Examined":
        """What was found so far, and what the phone system said."""
        return Examined(self._settings, tuple(self._findings), self._heard)

    def cancel(self) -> None:
        """Listen no more, and hang up: nobody waits for what the phone system still says."""
        self._run += 1
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def arrived(self, run: int, news: "Finding | Heard") -> None:
        """Take a finding from the thread; what was heard ends the run."""
        self._arrived.emit((run, news))

    def _on_arrived(self, arrival: "tuple[int, Finding | Heard]") -> None:
        run, finding = arrival
        if run != self._run:
            return
        if isinstance(finding, tuple):
            self._heard = finding
            self.finished.emit(tuple(self._findings))
        else:
            self._findings.append(finding)
            self.found.emit(finding)


class _Run:
    """One run of the doctor on a loop of its own."""

    def __init__(self, test: SetupTest, number: int, account: Account, secret: Secret) -> None:
        self._test = test
        self._number = number
        self._account = account
        self._secret = secret
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._cancelled = False

    def __call__(self) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            asyncio.run(self._cancellable())

    def cancel(self) -> None:
        """End it, from any thread; its connection is closed."""
        with self._lock:
            self._cancelled = True
            if self._loop is not None and self._task is not None:
                self._loop.call_soon_threadsafe(self._task.cancel)

    async def _cancellable(self) -> None:
        with self._lock:
            if self._cancelled:
                return
            self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        try:
            await self._examine()
        finally:
            with self._lock:
                self._loop = None  # it is closed next

    async def _examine(self) -> None:
        examination = Examination(self._account, self._secret)
        async for finding in examination.run():
            self._tell(finding)
        self._tell(examination.reads)

    def _tell(self, finding: "Finding | Heard") -> None:
        with contextlib.suppress(RuntimeError):  # the dialog was closed, its objects are gone
            self._test.arrived(self._number, finding)
