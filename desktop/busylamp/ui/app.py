# SPDX-License-Identifier: MIT
"""Starts Qt, shows the desktop, and ends everything with code 0."""

import gc
import logging
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from busylamp.services.build import Services
from busylamp.ui.desktop import Desktop
from busylamp.ui.theme import Theme

_log = logging.getLogger("busylamp.qt")
_SIGNAL_MILLISECONDS = 500  # how often Python may look for Ctrl+C and SIGTERM
_SERIOUS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


def run_app(
    program: str,
    build: Callable[[], Services],
    settled: Callable[[], None],
    *,
    hidden: bool = False,
) -> int:
    """Open the window; return the exit code. `program` is all that Qt gets of the arguments.

    `settled` is called when the window was drawn.
    """
    application = QApplication([program])
    application.setApplicationName("busylamp")
    application.setDesktopFileName("busylamp")
    application.setQuitOnLastWindowClosed(False)
    qInstallMessageHandler(_on_qt_message)
    services = build()
    theme = Theme(services.preferences.settings.window.appearance, application)
    theme.wear()
    desktop = Desktop(services, theme)
    desktop.ended.connect(application.quit)
    desktop.settled.connect(settled)
    desktop.settled.connect(_collect_garbage)
    _end_on_signals(application, desktop)
    desktop.start(hidden=hidden)
    application.exec()
    services.stop()
    return 0


def _end_on_signals(application: QApplication, desktop: Desktop) -> None:
    """End in order on Ctrl+C, SIGTERM and the end of the session."""

    def on_signal(number: int, frame: FrameType | None) -> None:
        del number, frame
        # Not here: this runs between any two lines, perhaps in the middle of the start.
        QTimer.singleShot(0, desktop, desktop.quit)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    waking = QTimer(application)
    waking.timeout.connect(_let_python_run)
    waking.start(_SIGNAL_MILLISECONDS)
    application.commitDataRequest.connect(desktop.quit)


def _collect_garbage() -> None:
    """What stands now stays: it need not be looked at again and again."""
    gc.freeze()
    gc.enable()


def _let_python_run() -> None:
    """Signals are handled between two lines of Python, not inside Qt's loop."""


def _on_qt_message(kind: QtMsgType, context: object, message: str) -> None:
    del context
    if kind in _SERIOUS:
        _log.warning("%s", message)
