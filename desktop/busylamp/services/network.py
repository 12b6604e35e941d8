# SPDX-License-Identifier: MIT
"""Tells when the computer's network comes back, by Qt's own watch on three systems."""

from collections.abc import Callable

from PySide6.QtCore import QObject


class NetworkWatch(QObject):
    """Calls `changed` in Qt's thread; silent where Qt knows no way."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._changed = changed
        self._is_started = False

    def start(self) -> None:
        """Listen from now on."""
        from PySide6.QtNetwork import QNetworkInformation  # 5 ms, and not before the window

        if self._is_started or not QNetworkInformation.loadDefaultBackend():
            return
        self._is_started = True
        QNetworkInformation.instance().reachabilityChanged.connect(self._on_changed)

    def stop(self) -> None:
        """Listen no more."""
        from PySide6.QtNetwork import QNetworkInformation

        information = QNetworkInformation.instance() if self._is_started else None
        if information is not None:
            self._is_started = False
            information.reachabilityChanged.disconnect(self._on_changed)

    def _on_changed(self, reachability: object) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if reachability is not QNetworkInformation.Reachability.Disconnected:
            self._changed()
