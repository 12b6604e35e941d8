# SPDX-License-Identifier: MIT
"""The end of a sleep, as Windows tells it to every window."""

import ctypes

import pytest
from pytestqt.qtbot import QtBot

from busylamp.system.hotkeys.windows import Message
from busylamp.system.wake.windows import PowerWatch


@pytest.mark.parametrize(
    ("kind", "message", "event", "woke"),
    [
        (b"windows_generic_MSG", 0x0218, 0x12, True),
        (b"windows_generic_MSG", 0x0218, 0x07, True),
        (b"windows_generic_MSG", 0x0218, 0x04, False),  # it goes to sleep
        (b"windows_generic_MSG", 0x0312, 0x12, False),
        (b"windows_dispatcher_MSG", 0x0218, 0x12, False),  # the same once more
    ],
)
def test_only_the_end_of_a_sleep_counts(
    qtbot: QtBot, kind: bytes, message: int, event: int, woke: bool
) -> None:
    told: list[str] = []
    watch = PowerWatch(lambda: told.append("woke"))
    watch.start()
    sent = Message(message=message, wparam=event)
    assert watch.nativeEventFilter(kind, ctypes.addressof(sent)) == (False, 0)
    watch.stop()
    assert bool(told) is woke
