# SPDX-License-Identifier: MIT
"""Directories in the background: read when they are due, taken in some people at a time."""

import contextlib
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.ami.secret import Secret
from busylamp.desk.keys import Keys
from busylamp.log import logger
from busylamp.services.errand import Post, send
from busylamp.services.preferences import Preferences, PreferencesChanged
from busylamp.settings.model import DirectoryKind, DirectoryServer
from busylamp.stores.directories import Directories, DirectoryState, Refreshing
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble, SecretTrouble

if TYPE_CHECKING:
    from busylamp.desk.directory_reading import DirectoryRead, DirectoryReading, Progress

_FIRST_MILLISECONDS = 20_000  # the start is busy enough
_LOOK_MILLISECONDS = 60_000
_STEP_SECONDS = 0.006  # of keeping at a time: less than half a frame
_HOUR = 3600.0
_AGAIN = 900.0  # seconds after a try that came to nothing
_log = logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryNews:
    """How a directory is; sent whenever that changes."""

    name: str
    state: DirectoryState
    is_running: bool = False
    read: int = 0  # entries so far
    share: float | None = None  # of taking them in; None: still reading


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryTested:
    """What a test came to so far."""

    steps: tuple[DirectoryStep, ...] = ()
    people: tuple[str, ...] = ()  # some of those that were found
    trouble: DirectoryTrouble | None = None
    detail: str = ""
    is_over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordLooked:
    """Whether a password is kept for a directory's user."""

    server: DirectoryServer
    is_kept: bool | None  # None: the keyring did not say


@dataclass(slots=True)
class _Run:
    """One directory that is being read or taken in."""

    server: DirectoryServer
    reading: "DirectoryReading"
    news: DirectoryNews
    work: Refreshing | None = None
    trouble: DirectoryTrouble | None = None


class ToldOfPeople(Protocol):
    """Shows people."""

    def told_anew(self) -> None:
        """Read them again: some came or went."""
        ...


class DirectoryService(QObject):
    """Owns what is read of directories, and when. One at a time."""

    changed = Signal(object)  # DirectoryNews
    tested = Signal(object)  # DirectoryTested
    password_kept = Signal(object)  # SecretTrouble or None
    password_looked_for = Signal(object)  # PasswordLooked
    password_missed = Signal(str)  # the name of a directory that could not be read for that

    def __init__(
        self,
        directories: Directories,
        preferences: Preferences,
        keys: Keys,
        people: ToldOfPeople,
        database: Path | None = None,
        parent: QObject | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`database` is the file, for the thread that looks what is known; None: in memory."""
        super().__init__(parent)
        self._directories = directories
        self._preferences = preferences
        self._keys = keys
        self._people = people
        self._database = database
        self._now = now
        self._run: _Run | None = None
        self._waiting: list[str] = []
        self._testing: DirectoryReading | None = None
        self._test = DirectoryTested()
        self._steps = QTimer(self)
        self._steps.timeout.connect(self._step)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(_FIRST_MILLISECONDS)
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def servers(self) -> tuple[DirectoryServer, ...]:
        """The directories of the settings."""
        return self._preferences.settings.directories.server

    def news(self, name: str) -> DirectoryNews:
        """Return how a directory is."""
        if self._run is not None and self._run.server.name == name:
            return self._run.news
        return DirectoryNews(name=name, state=self._directories.state(name))

    def look(self) -> None:
        """Read what is due; drop what the settings name no longer."""
        self._clock.setInterval(_LOOK_MILLISECONDS)
        names = {server.name for server in self.servers}
        for name in self._directories.names():
            if name not in names:
                self._forget(name)
        now = self._now()
        for server in self.servers:
            state = self._directories.state(server.name)
            if server.address and is_due(state, server.refresh_hours * _HOUR, now):
                self.refresh(server.name)

    def refresh(self, name: str) -> None:
        """Read a directory now, or after the one that is being read."""
        is_known = any(server.name == name for server in self.servers)
        is_running = self._run is not None and self._run.server.name == name
        if is_known and not is_running and name not in self._waiting:
            self._waiting.append(name)
            self._next()

    def cancel(self, name: str) -> None:
        """Read a directory no further; what was taken in stays."""
        self._waiting = [each for each in self._waiting if each != name]
        if self._run is not None and self._run.server.name == name:
            self._run.reading.cancel()

    def stop(self) -> None:
        """End what is under way; for the program's end."""
        self._clock.stop()
        self._steps.stop()
        self._waiting = []
        for reading in (self._run.reading if self._run else None, self._testing):
            if reading is not None:
                reading.cancel()
        self._run = None  # what its thread brings is for nobody now: the database is closed

    def test(self, server: DirectoryServer, password: Secret | None = None) -> None:
        """Try a directory and tell the steps; nothing of it is kept. `tested` follows."""
        from busylamp.desk.directory_reading import DirectoryReading

        if self._testing is not None:
            self._testing.cancel()
        self._test = DirectoryTested()
        reading = self._testing = DirectoryReading(server, password, is_test=True)
        post = Post(self._on_test_step)
        work = self._work(server, reading, post, fetch=not password, file=None)
        send("directory-test", work, self._on_tested)
        self.tested.emit(self._test)

    def keep_password(self, server: DirectoryServer, password: Secret) -> None:
        """Put a password into the keyring; `password_kept` follows."""
        from busylamp.system.directories.addresses import secret_service
        from busylamp.system.directories.protocol import DirectoryError

        keys, user = self._keys, server.user

        def work() -> tuple[str, SecretTrouble | None]:
            try:
                return server.name, keys.put(secret_service(server), user, password).trouble
            except DirectoryError:
                return server.name, SecretTrouble.REFUSED

        send("keyring", work, self._on_kept)

    def look_for_password(self, server: DirectoryServer) -> None:
        """Ask the keyring whether it has a password; `password_looked_for` follows."""
        if not server.user:
            return
        keys = self._keys

        def work() -> PasswordLooked:
            from busylamp.system.directories.addresses import secret_service
            from busylamp.system.directories.protocol import DirectoryError

            try:
                found = keys.find(secret_service(server), server.user)
            except DirectoryError:
                return PasswordLooked(server=server, is_kept=False)
            is_kept = found.secret is not None
            if not is_kept and found.trouble not in (None, SecretTrouble.NO_KEYRING):
                return PasswordLooked(server=server, is_kept=None)
            return PasswordLooked(server=server, is_kept=is_kept)

        send("keyring", work, self._on_looked_for)

    def forget_password(self, server: DirectoryServer) -> None:
        """Take a password out of the keyring."""
        from busylamp.system.directories.addresses import secret_service
        from busylamp.system.directories.protocol import DirectoryError

        keys, user = self._keys, server.user

        def work() -> None:
            with contextlib.suppress(DirectoryError):
                keys.drop(secret_service(server), user)

        send("keyring", work, self._on_forgotten)

    def _on_kept(self, kept: tuple[str, SecretTrouble | None]) -> None:
        name, trouble = kept
        self.password_kept.emit(trouble)
        if self.news(name).state.trouble == DirectoryTrouble.NO_PASSWORD.value:
            self.refresh(name)  # it waited for this only

    def _on_looked_for(self, looked: PasswordLooked) -> None:
        self.password_looked_for.emit(looked)

    def _on_forgotten(self, nothing: None) -> None:
        del nothing

    def _next(self) -> None:
        if self._run is not None or not self._waiting:
            return
        from busylamp.desk.directory_reading import DirectoryReading

        name = self._waiting.pop(0)
        server = next((each for each in self.servers if each.name == name), None)
        if server is None:
            self._next()
            return
        reading = DirectoryReading(server, None)
        news = DirectoryNews(name=name, state=self._directories.state(name), is_running=True)
        self._run = _Run(server, reading, news)
        post = Post(self._on_progress)
        work = self._work(server, reading, post, fetch=True, file=self._database)
        send("directory", work, self._on_read)
        self.changed.emit(news)

    def _work(
        self,
        server: DirectoryServer,
        reading: "DirectoryReading",
        post: Post,
        *,
        fetch: bool,
        file: Path | None,
    ) -> "Callable[[], DirectoryRead]":
        """Return what a thread does: ask the keyring, look what is known, read."""
        keys = self._keys

        def work() -> "DirectoryRead":
            from busylamp.desk.directory_reading import DirectoryRead
            from busylamp.system.directories.addresses import secret_service
            from busylamp.system.directories.protocol import DirectoryError

            try:
                if fetch and server.user:
                    reading.password = keys.find(secret_service(server), server.user).secret
            except DirectoryError as error:
                return DirectoryRead(trouble=error.trouble, detail=error.detail)
            return reading.run(_known(file, server.name), post.put)

        return work

    def _on_progress(self, progress: "Progress") -> None:
        if self._run is not None and progress.count:
            self._tell(replace(self._run.news, read=progress.count))

    def _on_read(self, read: "DirectoryRead") -> None:
        run = self._run
        if run is None:
            return
        run.trouble = read.trouble
        if read.is_cancelled or not any(each.name == run.server.name for each in self.servers):
            self._end()
            return
        if read.trouble is not None:
            _log.info("a directory could not be read: %s", read.trouble)
        run.work = self._directories.refreshing(run.server.name, read.changes)
        self._steps.start(0)

    def _step(self) -> None:
        run = self._run
        if run is None or run.work is None:
            self._steps.stop()
            return
        until = time.monotonic() + _STEP_SECONDS
        try:
            if not run.work.is_complete:
                run.work.step(lambda: time.monotonic() >= until)
            if not run.work.is_complete:
                self._tell(replace(run.news, share=run.work.share))
                return
        except NotKeptError as error:
            _log.warning("people of a directory can't be kept: %s", error)
            run.trouble = DirectoryTrouble.NOT_KEPT
        self._note(run)
        self._end()

    def _note(self, run: _Run) -> None:
        trouble = "" if run.trouble is None else run.trouble.value
        with contextlib.suppress(NotKeptError):
            if any(each.name == run.server.name for each in self.servers):
                self._directories.note(run.server.name, self._now(), trouble)
            else:
                self._directories.drop(run.server.name)

    def _end(self) -> None:
        run, self._run = self._run, None
        self._steps.stop()
        if run is None:
            return
        if run.work is not None:
            run.work = None  # what it brought is freed first: it need not be looked through
            _let_go()
            self._people.told_anew()
        self.changed.emit(self.news(run.server.name))
        if run.trouble is DirectoryTrouble.NO_PASSWORD:
            self.password_missed.emit(run.server.name)
        self._next()

    def _tell(self, news: DirectoryNews) -> None:
        if self._run is not None:
            self._run.news = news
            self.changed.emit(news)

    def _forget(self, name: str) -> None:
        """Drop the people of a directory that is no longer wanted, step by step."""
        from busylamp.desk.directory_reading import DirectoryReading

        if self._run is not None:
            return  # at the next look
        server = DirectoryServer(kind=DirectoryKind.LDAP, name=name, address="")
        news = DirectoryNews(name=name, state=self._directories.state(name), is_running=True)
        self._run = _Run(server, DirectoryReading(server, None), news)
        self._run.work = self._directories.forgetting(name)
        self._steps.start(0)

    def _on_test_step(self, progress: "Progress") -> None:
        step = progress.step
        if step is not None and step not in self._test.steps:
            self._test = replace(self._test, steps=(*self._test.steps, step))
            self.tested.emit(self._test)

    def _on_tested(self, read: "DirectoryRead") -> None:
        if read.is_cancelled:
            return
        self._testing = None
        found = (getattr(each, "contact", None) for each in read.changes)
        names = tuple(each.name or each.company for each in found if each is not None)
        self._test = replace(
            self._test, people=names, trouble=read.trouble, detail=read.detail, is_over=True
        )
        self.tested.emit(self._test)

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        old, new = change.old.directories.server, change.new.directories.server
        if old == new:
            return
        gone = [each for each in old if each.name not in {one.name for one in new}]
        come = [each for each in new if each.name not in {one.name for one in old}]
        if len(gone) == len(come) == 1 and replace(gone[0], name=come[0].name) == come[0]:
            with contextlib.suppress(NotKeptError):
                self._directories.rename(gone[0].name, come[0].name)
            self._people.told_anew()
        for each in gone:
            self.cancel(each.name)
        self._clock.start(1)  # soon: drop what went, read what came


def is_due(state: DirectoryState, every: float, now: float) -> bool:
    """Whether a directory is to be read; a clock that was put back makes it due."""
    tried = 0 <= now - state.tried_at < _AGAIN
    read = 0 <= now - state.refreshed_at < every
    return not tried and not read


def _known(file: Path | None, name: str) -> dict[str, str]:
    """Return the marks of what is kept, by a connection of the thread's own."""
    if file is None:
        return {}
    from busylamp.stores.database import open_to_read
    from busylamp.stores.directories import marks

    try:
        with contextlib.closing(open_to_read(file)) as database:
            return marks(database, name)
    except sqlite3.Error:
        return {}  # all of it is told again


def _let_go() -> None:
    """Let the collector look again at what it spared (desk/directory_reading.py)."""
    import gc

    gc.unfreeze()
    gc.collect()
    gc.freeze()
