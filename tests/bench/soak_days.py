# SPDX-License-Identifier: MIT
"""A month of the whole program and a busy office in one process, in moved time."""

import asyncio
import gc
import logging
import os
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO
from zoneinfo import ZoneInfo

from tests.bench.soak_gauges import look, write
from tests.bench.soak_time import MovedTime, RealTimer, install

if TYPE_CHECKING:
    from busylamp.link.connect import Connection
    from busylamp.settings.model import PbxSettings

HOURS = 3600.0
_PLACE = "Europe/Berlin"  # where the clocks go back on 25 October
_BEGINS = datetime(2026, 10, 12, 7, 0, tzinfo=ZoneInfo(_PLACE)).timestamp()
_OPENS, _CLOSES = 8, 18
_BUSY, _QUIET = 40.0, 1800.0  # virtual seconds between two things that happen
_ACT, _LOOK, _REST = 900.0, 6 * HOURS, 120.0
_DROP, _AWAY = 3.3 * HOURS, 2 * HOURS
_LOG_BYTES = 8192  # a month of a good line does not fill a megabyte
_KEEP_DAYS = 7
_AT_ONCE = 40  # things done before Qt's loop has its turn


class Month:
    """The office, the wire and the program."""

    def __init__(self, folder: Path, moved: MovedTime) -> None:
        from PySide6.QtCore import qInstallMessageHandler
        from PySide6.QtWidgets import QApplication

        from busylamp.ami.secret import Secret
        from busylamp.demo.dialplan import INSIDE, OUTSIDE
        from busylamp.demo.manager import Manager
        from busylamp.demo.office import Office
        from busylamp.log.early import Early
        from busylamp.services.build import build_services
        from busylamp.services.safekeeping import Safekeeping
        from busylamp.settings.model import (
            DialSettings,
            HistorySettings,
            MeSettings,
            PbxSettings,
            Settings,
        )
        from busylamp.settings.places import home_at
        from busylamp.ui.desktop import Desktop
        from busylamp.ui.theme import Theme
        from tests.bench.soak_hands import Hands
        from tests.bench.soak_line import MovedLine
        from tests.bench.soak_office import Life, large_office

        self.moved = moved
        self.home = home_at(folder)
        qInstallMessageHandler(_hear_qt)
        self.application = QApplication(["soak"])
        QApplication.setQuitOnLastWindowClosed(False)
        self.events = self.drops = 0
        self.counts: dict[str, int] = {}
        self.open: dict[Manager, _Wire] = {}
        self._dead_until = 0.0
        self._manager = Manager
        self._secret = Secret("soak")
        self.office = Office(large_office(), self._tell, self._later, moved.wall)
        self.life = Life(1, self._play)
        self.line = MovedLine(moved, self._connect)
        settings = Settings(
            pbx=PbxSettings(host="127.0.0.1", port=1, tls=False, username="ucmamiuser1"),
            me=MeSettings(extension="1000", context=INSIDE),
            dial=DialSettings(external_context=OUTSIDE),
            history=HistorySettings(keep_days=_KEEP_DAYS),
        )
        early = Early()
        self.services = build_services(self.home, settings, given=self._secret, thread=self.line)
        self.desktop = Desktop(self.services, Theme(settings.window.appearance, self.application))
        self.desktop.settled.connect(lambda: self._settled(early.hand_over))
        self.services.phone.call_changed.connect(self._count)
        for keeping in self.services.reception.findChildren(Safekeeping):
            keeping.copied.connect(self._copied)
        self.hands = Hands(self.desktop, self.services, 2)

    # -- what goes on

    def run(self, days: float, file: TextIO) -> None:
        self.desktop.start()
        moved, end = self.moved, self.moved.now() + days * 24 * HOURS
        began = moved.now()
        self._live()
        self._again(_ACT, self._act)
        self._again(_DROP, self._drop)
        moved.later(_LOOK - _REST, lambda: self._again_now(_LOOK, self._rest))
        self._again(
            _LOOK,
            lambda: write(
                look(
                    moved.now() - began,
                    (self.application, self.desktop, self.services.reception),
                    calls=self.counts.get("CallEnded", 0),
                    events=self.events,
                ),
                file,
            ),
        )
        turning = RealTimer()
        turning.timeout.connect(lambda: self._turn(end))
        turning.start(0)
        self.application.exec()
        turning.stop()

    def _turn(self, end: float) -> None:
        for _ in range(_AT_ONCE):
            if self.moved.now() >= end:
                self.application.exit(0)
                return
            self.moved.go_on()
            if self.line.turn():
                return  # something was heard: the window has its turn

    def _live(self) -> None:
        hour = datetime.fromtimestamp(self.moved.wall(), ZoneInfo(_PLACE)).hour
        self.life.go_on()
        busy = _OPENS <= hour < _CLOSES
        self.moved.later(_BUSY if busy else _QUIET, self._live)

    def _act(self) -> None:
        if self.desktop.is_settled:
            self.hands.act()

    def _drop(self) -> None:
        self.drops += 1
        if self.drops % 4 == 0:
            self._dead_until = self.moved.now() + _AWAY
        for wire in list(self.open.values()):
            wire.abort()

    def _rest(self) -> None:
        if self.desktop.is_settled:
            self.hands.rest()

    def _again_now(self, seconds: float, work: Callable[[], object]) -> None:
        work()
        self._again(seconds, work)

    def _again(self, seconds: float, work: Callable[[], object]) -> None:
        def go() -> None:
            work()
            self.moved.later(seconds, go)

        self.moved.later(seconds, go)

    # -- the wire

    async def _connect(self, settings: "PbxSettings") -> "Connection":
        from busylamp.link.connect import ConnectError, Connection
        from busylamp.telephony.reasons import LineTrouble

        del settings
        if self.moved.now() < self._dead_until:
            raise ConnectError(LineTrouble.UNREACHABLE)
        reader = asyncio.StreamReader()
        wire = _Wire(reader)
        manager = self._manager(
            self.office,
            self._secret,
            close=wire.abort,
            wall=self.moved.wall,
            refuses=lambda: False,
        )
        wire.join(manager, lambda: self.open.pop(manager, None))
        self.open[manager] = wire
        wire.flush()
        protocol = asyncio.StreamReaderProtocol(reader)
        loop = asyncio.get_running_loop()
        return Connection(reader, asyncio.StreamWriter(wire, protocol, reader, loop), None)

    def _tell(self, kind: str, name: str, headers: list[tuple[str, str]]) -> None:
        self.events += 1
        for manager, wire in list(self.open.items()):
            manager.tell(kind, name, headers)
            wire.flush()

    def _later(self, seconds: float, work: Callable[[], object]) -> None:
        def run() -> None:
            work()
            for wire in list(self.open.values()):
                wire.flush()

        self.moved.later(seconds, run)

    def _play(self, kind: str, facts: Mapping[str, Any]) -> None:
        self.office.play(kind, facts)

    # -- what came of it

    def _count(self, news: object) -> None:
        name = type(getattr(news, "change", None)).__name__
        self.counts[name] = self.counts.get(name, 0) + 1

    def _copied(self, copy: Path) -> None:
        self.counts["backups"] = self.counts.get("backups", 0) + 1
        os.utime(copy, (self.moved.wall(), self.moved.wall()))

    def _settled(self, hand_over: Callable[[Path], None]) -> None:
        hand_over(self.home.log)
        for handler in logging.getLogger("busylamp").handlers:
            if isinstance(handler, RotatingFileHandler):
                handler.maxBytes = _LOG_BYTES
        gc.freeze()
        gc.enable()

    def end(self) -> list[str]:
        rows = len(self.services.journal.page(limit=1_000_000))
        self.desktop.quit()
        ended = self.services.stop()
        kept = sorted(each.name for each in self.home.database.parent.rglob("*") if each.is_file())
        happened = (
            f"{self.events:,} events, {self.counts}, {self.drops} restarts of the PBX, "
            f"{self.life.incoming} calls came for me, {rows} calls and gaps kept"
        )
        return [
            happened,
            f"done by hand: {self.hands.done}",
            f"ended in time: {ended}; files: {', '.join(kept)}",
        ]


class _Wire(asyncio.Transport):
    """What we write the office hears at once, and answers at once."""

    def __init__(self, reader: asyncio.StreamReader) -> None:
        super().__init__()
        self._reader = reader
        self._closed = False
        self._manager: Any = None
        self._gone: Callable[[], object] = list

    def join(self, manager: Any, gone: Callable[[], object]) -> None:
        self._manager, self._gone = manager, gone

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if not self._closed:
            for request in self._manager.server.receive_data(bytes(data)):
                self._manager.take(request)
            self.flush()

    def flush(self) -> None:
        data = self._manager.server.data_to_send()
        if data and not self._closed:
            self._reader.feed_data(data)

    def is_closing(self) -> bool:
        return self._closed

    def abort(self) -> None:
        if not self._closed:
            self.flush()
            self._closed = True
            self._reader.feed_eof()
            self._gone()

    def close(self) -> None:
        self.abort()


def _hear_qt(kind: object, context: object, message: str | None) -> None:
    """What the offscreen platform says of raised windows is of no use here."""
    del kind, context
    if message and "does not support" not in message:
        print(message)


def run(days: float, file: TextIO) -> list[str]:
    """Live so many days; return what happened."""
    os.environ["TZ"] = _PLACE
    time.tzset()
    began = time.perf_counter()
    moved = MovedTime(_BEGINS)
    install(moved)
    gc.disable()
    with tempfile.TemporaryDirectory() as folder:
        month = Month(Path(folder), moved)
        month.run(days, file)
        told = month.end()
    return [f"{days:g} days in {time.perf_counter() - began:.0f} s", *told]
