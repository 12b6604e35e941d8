# SPDX-License-Identifier: MIT
"""The program in the middle of something, told to quit.

`python -m tests.hostile.quitter STATE FOLDER TIMES` prints one JSON object for each time: how it
ended, how long that took, what was left. Each time is a process of its own that ends as the
program does; only what is loaded before Qt begins is loaded once.
"""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QThread, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from busylamp.ami.secret import Secret
from busylamp.demo.settings import demo_settings
from busylamp.demo.stage import Stage
from busylamp.desk.keys import Keys
from busylamp.services.build import Services, build_services
from busylamp.services.safekeeping import Safekeeping
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from busylamp.settings.places import home_at
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.system.secrets.choose import Chosen
from busylamp.system.secrets.memory import MemoryStore
from busylamp.telephony.reasons import LineState
from busylamp.ui.desktop import Desktop
from busylamp.ui.theme import Theme

_LONGEST = 20.0
_STREAMS = {
    "popup": ("ringing", 4096),
    "dialling": ("no-newline", 0),
    "dialog": ("no-newline", 0),
    "storm": ("storm", 2**32),
    "database-busy": ("my-short-calls", 200_000),
    "importing": ("no-newline", 0),
    "backup": ("no-newline", 0),
}
_MANY = 3_000  # contacts: a copy of them takes longer than it takes to quit


class Hanging(MemoryStore):
    """A keyring that asks the user something, and nobody answers."""

    name = "hanging"
    lasting = True

    def get(self, service: str, user: str) -> str | None:
        threading.Event().wait()
        return None


class Quitter:
    """One start, one state, one end."""

    def __init__(self, state: str, home: Path) -> None:
        self.state, self.home = state, home
        self.said: list[str] = []
        self.kept: list[object] = []  # what must live as long as this
        qInstallMessageHandler(lambda kind, context, message: self.said.append(message or ""))
        self.application = QApplication(["quitter"])
        QApplication.setQuitOnLastWindowClosed(False)
        self.pbx: subprocess.Popen[str] | None = None
        self.stage: Stage | None = None
        settings = self._settings()
        self.services = self._build(settings)
        theme = Theme(settings.window.appearance, self.application)
        self.desktop = Desktop(self.services, theme)
        self.desktop.ended.connect(self.application.quit)
        self.deadline = time.monotonic() + _LONGEST
        self.timer = QTimer()
        self.timer.timeout.connect(self._look)

    def run(self) -> None:
        self.desktop.start()
        self.timer.start(5)
        self.application.exec()
        ended = self.services.stop()
        left = [
            each.name
            for each in threading.enumerate()
            if not each.daemon and each is not threading.main_thread()
        ]
        running = list(self.services.reception.findChildren(QThread))
        said = [each for each in self.said if "does not support" not in each]
        log = home_at(self.home).database.with_name("busylamp.sqlite-wal")
        figures = {"ended": ended, "threads": left, "qt": said, "running": len(running)}
        print(json.dumps(figures | {"log": log.exists() and not self.locked}), flush=True)
        if self.pbx is not None:
            self.pbx.kill()
            self.pbx.communicate()
        if self.stage is not None:
            self.stage.stop()

    @property
    def locked(self) -> bool:
        """Whether somebody else has the database."""
        return self.state == "database-busy"

    def _settings(self) -> Settings:
        if self.state == "demo":
            self.stage = Stage()
            self.stage.start()
            return demo_settings(self.stage)
        port, tls = self._port()
        pbx = PbxSettings(host="127.0.0.1", port=port, tls=tls, username="u")
        return Settings(pbx=pbx, me=MeSettings(extension="1000"))

    def _build(self, settings: Settings) -> Services:
        hangs = self.state == "keyring"
        keys = Keys(lambda _: Chosen(Hanging() if hangs else MemoryStore()))
        given = None if hangs else Secret("s")
        if self.stage is not None:
            given = self.stage.secret
        return build_services(home_at(self.home), settings, given=given, keys=keys)

    def _port(self) -> tuple[int, bool]:
        if self.state in _STREAMS:
            kind, size = _STREAMS[self.state]
            words = [sys.executable, "-m", "tests.hostile.streams", kind, str(size)]
            self.pbx = subprocess.Popen(
                words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            assert self.pbx.stdout is not None
            return int(self.pbx.stdout.readline()), False
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        port = int(listening.getsockname()[1])
        if self.state == "waiting":
            listening.close()
            return port, False
        listening.listen(0 if self.state == "connecting" else 5)
        self.kept.append(listening)
        for _ in range(4 if self.state == "connecting" else 0):
            filling = socket.socket()
            filling.setblocking(False)
            filling.connect_ex(("127.0.0.1", port))
            self.kept.append(filling)
        return port, self.state == "handshake"

    def _look(self) -> None:
        if time.monotonic() > self.deadline:
            print("never came so far", self.services.line.status, flush=True)
            self.application.exit(3)
        elif self.desktop.is_settled and _REACHED[self.state](self):
            self.timer.stop()
            QTimer.singleShot(100, self.desktop, self._quit)

    def _quit(self) -> None:
        print("quits", flush=True)
        self.desktop.quit()

    # -- the states

    def is_state(self, state: LineState) -> bool:
        return self.services.line.status.state is state

    def once(self, act: Callable[[], object]) -> bool:
        """Do something when the line is up; True from then on."""
        if not self.is_state(LineState.UP):
            return "done" in self.kept
        if "done" not in self.kept:
            self.kept.append("done")
            act()
        return True

    def go(self) -> None:
        assert self.pbx is not None
        assert self.pbx.stdin is not None
        self.pbx.stdin.write("go\n")
        self.pbx.stdin.flush()

    def read_a_file(self) -> None:
        big = self.home / "big.csv"
        rows = "".join(f"Person {n},+4420794{n:05d}\n" for n in range(60_000))
        big.write_text("name,number\n" + rows)
        begun = self.services.people.begin_import(big)
        self.kept.append(begun)
        begun.start()

    def back_up(self) -> None:
        (keeping,) = self.services.reception.findChildren(Safekeeping)
        keeping.look()

    def lock(self) -> None:
        connection = sqlite3.connect(home_at(self.home).database, timeout=0)
        connection.execute("BEGIN EXCLUSIVE")
        self.kept.append(connection)
        self.go()


_REACHED: Mapping[str, Callable[[Quitter], object]] = {
    "connecting": lambda quitter: quitter.is_state(LineState.CONNECTING),
    "handshake": lambda quitter: quitter.is_state(LineState.CONNECTING),
    "keyring": lambda quitter: any(each.name == "keys" for each in threading.enumerate()),
    "waiting": lambda quitter: quitter.is_state(LineState.WAITING),
    "importing": lambda quitter: quitter.once(quitter.read_a_file),
    "popup": lambda quitter: quitter.once(quitter.go) and quitter.desktop.popups.cards,
    "dialling": lambda quitter: quitter.once(lambda: quitter.services.phone.dial("1001")),
    "dialog": lambda quitter: quitter.once(quitter.desktop.open_settings),
    "storm": lambda quitter: quitter.once(quitter.go),
    "database-busy": lambda quitter: quitter.once(quitter.lock),
    "demo": lambda quitter: quitter.is_state(LineState.UP),
    "backup": lambda quitter: quitter.once(quitter.back_up),
}


def fill(folder: Path) -> Path:
    """Make a database that takes long to copy."""
    folder.mkdir(parents=True)
    made = home_at(folder).database
    contacts = Contacts(open_database(made), region="GB")
    contacts.add_all(
        Contact(name=f"Somebody {n}", numbers=(ContactNumber(number=f"+4420794{n:05}"),))
        for n in range(_MANY)
    )
    contacts.close()
    return made


def main(state: str, folder: Path, times: int) -> None:
    full = fill(folder / "full") if state == "backup" else None
    for number in range(times):
        home = folder / str(number)
        if full is not None:
            home.mkdir()
            shutil.copy(full, home_at(home).database)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.dup2(writing, sys.stdout.fileno())
            os.close(reading)
            os.close(writing)
            Quitter(state, home).run()
            return  # it ends as every program does
        os.close(writing)
        with os.fdopen(reading) as said:
            first = said.readline()
            begun = time.monotonic()
            rest = said.read()
        _, status = os.waitpid(child, 0)
        took = time.monotonic() - begun
        code = os.waitstatus_to_exitcode(status)
        left = json.loads(rest or "{}")
        print(json.dumps({"first": first, "code": code, "took": took, "left": left}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
