# SPDX-License-Identifier: MIT
"""The line in its thread: news come to the receiver's, and it ends when told to."""

import gc
import socket
import threading
import time
from collections.abc import Callable, Generator

import pytest
from PySide6.QtCore import QObject, Qt, QThread, Slot
from pytestqt.qtbot import QtBot

from busylamp.ami.actions import PING
from busylamp.ami.secret import Secret
from busylamp.ami.server import Request, Server
from busylamp.demo.stage import Stage
from busylamp.link.line import Account, Answered, News, RequestId
from busylamp.link.thread import LineThread
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.reasons import AskFailure, LineState
from busylamp.telephony.status import LineChanged
from tests.link.rig import account_of

STOP_SECONDS = 1.5


class Ear(QObject):
    """Keeps all it is told, and in which thread."""

    def __init__(self, line: LineThread) -> None:
        super().__init__()
        self.news: list[News] = []
        self.threads: set[int] = set()
        line.news.connect(self.hear)

    @Slot(object)
    def hear(self, news: tuple[News, ...]) -> None:
        self.news.extend(news)
        self.threads.add(threading.get_ident())

    @property
    def states(self) -> list[LineState]:
        return [told.state for told in self.news if isinstance(told, LineChanged)]


@pytest.fixture
def line(qtbot: QtBot) -> Generator[LineThread]:
    made = LineThread()
    yield made
    assert made.stop()


@pytest.fixture
def silent() -> Generator[Account]:
    """A port that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield account_of(int(listening.getsockname()[1]), tls=True)


def account(stage: Stage) -> Account:
    pbx = PbxSettings(host="127.0.0.1", port=stage.port, tls=False, username=stage.username)
    return Account(pbx=pbx, me=MeSettings(extension=stage.script.me))


def wait_in_this_thread(happened: Callable[[], object]) -> None:
    """Wait without letting Qt deliver anything."""
    deadline = time.monotonic() + 20.0
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def stopped_in_time(line: LineThread) -> bool:
    begun = time.monotonic()
    return line.stop() and line.isFinished() and time.monotonic() - begun < STOP_SECONDS


def test_news_come_in_the_thread_of_the_receiver(
    qtbot: QtBot, line: LineThread, stage: Stage
) -> None:
    ear = Ear(line)
    line.open(account(stage), stage.secret)
    qtbot.waitUntil(lambda: ear.states[-1:] == [LineState.UP], timeout=20_000)
    line.ask(RequestId("ping"), PING)
    qtbot.waitUntil(lambda: isinstance(ear.news[-1], Answered), timeout=20_000)
    assert ear.threads == {threading.get_ident()}
    answer = ear.news[-1]
    assert isinstance(answer, Answered)
    assert (answer.request, answer.success) == ("ping", True)
    assert QThread.currentThread() is ear.thread()


def test_close_signs_off_and_the_thread_goes_on(
    qtbot: QtBot, line: LineThread, stage: Stage
) -> None:
    ear = Ear(line)
    for count in (1, 2):
        line.open(account(stage), stage.secret)
        qtbot.waitUntil(lambda: ear.states[-1:] == [LineState.UP], timeout=20_000)
        line.close()
        qtbot.waitUntil(lambda: ear.states[-1:] == [LineState.OFF], timeout=20_000)
        assert (line.isRunning(), stage.accepted) == (True, count)


def test_asked_before_it_was_opened(qtbot: QtBot, line: LineThread) -> None:
    ear = Ear(line)
    line.ask(RequestId("early"), PING)
    qtbot.waitUntil(lambda: bool(ear.news), timeout=20_000)
    failure = AskFailure.NOT_CONNECTED
    assert ear.news == [Answered(request=RequestId("early"), success=False, failure=failure)]


def test_stopped_though_never_started(qtbot: QtBot) -> None:
    line = LineThread()
    assert line.stop()
    line.open(account_of(1), Secret(""))
    line.probe()
    assert not line.isRunning()
    assert line.stop()
    del line
    gc.collect()  # a loop left open would warn here


def test_stopped_as_soon_as_it_was_opened(qtbot: QtBot, silent: Account) -> None:
    line = LineThread()
    line.open(silent, Secret("x"))
    assert stopped_in_time(line)


def test_stopped_while_it_connects(qtbot: QtBot, line: LineThread, silent: Account) -> None:
    ear = Ear(line)
    line.open(silent, Secret("x"))
    qtbot.waitUntil(lambda: ear.states == [LineState.CONNECTING], timeout=20_000)
    assert stopped_in_time(line)


def test_stopped_while_it_waits(qtbot: QtBot, line: LineThread) -> None:
    ear = Ear(line)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = int(listening.getsockname()[1])
    line.open(account_of(port), Secret("x"))
    qtbot.waitUntil(lambda: ear.states[-1:] == [LineState.WAITING], timeout=20_000)
    assert stopped_in_time(line)


def test_stopped_while_it_is_up_it_signs_off(
    qtbot: QtBot, line: LineThread, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def goodbye(server: Server, request: Request) -> None:
        left.append(request.name)
        well(server, request)

    left, well = list[str](), Server.goodbye
    monkeypatch.setattr(Server, "goodbye", goodbye)
    ear = Ear(line)
    line.open(account(stage), stage.secret)
    qtbot.waitUntil(lambda: ear.states[-1:] == [LineState.UP], timeout=20_000)
    assert stopped_in_time(line)
    assert (left, stage.accepted) == (["Logoff"], 1)


def test_after_stop_nothing_comes_any_more(qtbot: QtBot, line: LineThread, silent: Account) -> None:
    ear, heard = Ear(line), list[object]()
    line._heard.connect(lambda: heard.append(1), Qt.ConnectionType.DirectConnection)
    line.ask(RequestId("early"), PING)
    line.open(silent, Secret("x"))
    wait_in_this_thread(lambda: heard and len(line._backlog._waiting) == 2)
    assert line.stop()
    qtbot.wait(1)
    line.open(silent, Secret("x"))
    line.ask(RequestId("late"), PING)
    qtbot.wait(1)
    assert (ear.news, line.isRunning()) == ([], False)
