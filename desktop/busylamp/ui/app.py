# SPDX-License-Identifier: MIT
"""Starts Qt, shows the desktop, and ends everything with code 0."""

import functools
import gc
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from busylamp.log import hooks, logger
from busylamp.log.values import Foreign
from busylamp.services.build import Services
from busylamp.system.instance.server import Inbox
from busylamp.ui.application import Application
from busylamp.ui.motion import Motion
from busylamp.ui.screen import Screen
from busylamp.ui.theme import Theme
from busylamp.ui.tongue import Tongue

_log = logger("busylamp.qt")
_SIGNAL_MILLISECONDS = 500  # how often Python may look for Ctrl+C and SIGTERM
_SERIOUS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


def run_app(
    program: str,
    build: Callable[[], Services],
    settled: Callable[[], None],
    *,
    inbox: Inbox,
    hidden: bool = False,
) -> int:
    """Open the window; return the exit code. `program` is all that Qt gets of the arguments.

    `settled` is called when the window was drawn; `inbox` keeps links until then.
    """
    application = Application(program, inbox)
    application.setApplicationName("busylamp")
    application.setDesktopFileName("org.busylamp.Busylamp")  # as its desktop file is called
    application.setQuitOnLastWindowClosed(False)
    qInstallMessageHandler(_on_qt_message)
    leaving = _Leaving(application)
    services = build()
    theme = Theme(services.preferences.settings.window.appearance, application)
    theme.wear()
    screen = Screen(services, theme, Tongue(application))
    screen.ended.connect(application.quit)
    screen.settled.connect(settled)
    screen.settled.connect(functools.partial(_follow_stillness, theme.motion))
    screen.settled.connect(_collect_garbage)
    hooks.watch(functools.partial(QTimer.singleShot, 0, screen, screen.tell_of_error))
    leaving.end(screen)
    screen.start(hidden=hidden)
    application.exec()
    theme.motion.stop()
    services.stop()
    return 0


class _Leaving:
    """Ends in order on Ctrl+C, SIGTERM, a terminal that is closed and the end of the session.

    What comes in the middle of the start is heard too, and ends it when there is what to end.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._screen: Screen | None = None
        self._is_asked = False
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # Windows has no SIGHUP
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # nohup
                signal.signal(number, self._on_signal)
        waking = QTimer(application)
        waking.timeout.connect(_let_python_run)
        waking.start(_SIGNAL_MILLISECONDS)

    def end(self, screen: Screen) -> None:
        """End this one from now on."""
        self._screen = screen
        self._application.commitDataRequest.connect(screen.quit)
        if self._is_asked:
            self._ask(screen)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._is_asked = True
        if self._screen is not None:
            self._ask(self._screen)

    def _ask(self, screen: Screen) -> None:
        # Not at once: a signal is heard between any two lines, perhaps in the middle of the start.
        QTimer.singleShot(0, screen, screen.quit)


def _follow_stillness(motion: Motion) -> None:
    """Let a lamp breathe, unless the user asked the system that nothing moves."""
    from busylamp.system.stillness.choose import choose_stillness

    motion.follow(choose_stillness())


def _collect_garbage() -> None:
    """What stands now stays: it need not be looked at again and again."""
    gc.freeze()
    gc.enable()


def _let_python_run() -> None:
    """Signals are handled between two lines of Python, not inside Qt's loop."""


def _on_qt_message(kind: QtMsgType, context: object, message: str) -> None:
    del context
    if kind in _SERIOUS:
        _log.warning("Qt: %s", Foreign(message))
