# SPDX-License-Identifier: MIT
"""What Windows tells of a sleep: WM_POWERBROADCAST, which every window gets."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from busylamp.system.hotkeys.windows import Message

_WM_POWERBROADCAST = 0x0218
_RESUMED = (0x0007, 0x0012)  # PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC (winuser.h)


class PowerWatch(QAbstractNativeEventFilter):
    """Calls `woke` in Qt's thread."""

    def __init__(self, woke: Callable[[], None]) -> None:
        super().__init__()
        self._woke = woke

    def start(self) -> None:
        """Listen from now on."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def stop(self) -> None:
        """Listen no more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look on; nothing is taken out of the stream."""
        if kind == b"windows_generic_MSG":
            told = Message.from_address(int(message))
            if told.message == _WM_POWERBROADCAST and told.wparam in _RESUMED:
                self._woke()
        return False, 0
