# SPDX-License-Identifier: MIT
"""Work in a thread: its result comes home, and nothing breaks where nobody waits any more."""

import os
import subprocess
import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from busylamp.services import errand
from busylamp.services.errand import Post, send
from tests.hostile.flood import search_path


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, bool]] = []

    def take(self, result: str) -> None:
        self.told.append((result, QThread.currentThread() is self.thread()))


def test_the_result_comes_back_in_the_thread_that_asked(qtbot: QtBot) -> None:
    asker, began = Asker(), list[str]()

    def work() -> str:
        began.append(threading.current_thread().name)
        return "done"

    send("keys", work, asker.take)
    qtbot.waitUntil(lambda: bool(asker.told))
    assert (began, asker.told) == (["keys"], [("done", True)])


def test_nobody_is_told_who_is_gone(qtbot: QtBot) -> None:
    asker, go = Asker(), threading.Event()

    def work() -> str:
        go.wait(5)
        return "late"

    send("late", work, asker.take)
    thread = next(each for each in threading.enumerate() if each.name == "late")
    told = asker.told
    asker.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    go.set()
    thread.join(5)
    QCoreApplication.processEvents()
    assert (thread.is_alive(), told) == (False, [])


def test_what_comes_when_qt_has_ended_is_dropped(qtbot: QtBot) -> None:
    """Qt's end takes every object with it, also one that a thread still holds."""
    asker = Asker()
    post: Post = Post(asker.take)
    shiboken6.delete(post._home)
    post.put("late")
    assert asker.told == []


def test_nothing_is_brought_once_the_door_is_shut(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While Qt ends, an object is there and yet gone: what is emitted then is a crash."""
    door = errand.Door()
    monkeypatch.setattr(errand, "door", door)
    asker = Asker()
    post: Post = Post(asker.take)
    post.put("in time")
    door.shut()
    post.put("late")
    qtbot.waitUntil(lambda: bool(asker.told))
    QCoreApplication.processEvents()
    assert asker.told == [("in time", True)]


def test_the_door_is_shut_when_python_ends() -> None:
    """Before Qt's own end, which was registered before."""
    code = (
        "import atexit; from busylamp.services import errand\n"
        "atexit._run_exitfuncs(); print(errand.door.is_shut)"
    )
    words = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPATH": search_path()}
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("True\n", "")
