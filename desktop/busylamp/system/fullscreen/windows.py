# SPDX-License-Identifier: MIT
"""Windows' own answer to "may I disturb now?" (SHQueryUserNotificationState)."""

import ctypes
from collections.abc import Callable

# shellapi.h: QUNS_BUSY (a window fills the screen), _RUNNING_D3D_FULL_SCREEN (a game),
# _PRESENTATION_MODE. Not _QUIET_TIME (the first hour of a new account) and not _NOT_PRESENT.
_FULL = frozenset({2, 3, 4})


def _query() -> int:
    """Ask the shell; 0 where it does not answer."""
    state = ctypes.c_int(0)
    shell = getattr(ctypes, "windll").shell32  # noqa: B009 - only Windows has it
    failed = shell.SHQueryUserNotificationState(ctypes.byref(state))
    return 0 if failed else state.value


class WindowsFullScreen:
    """Full screen, a game or a presentation."""

    def __init__(self, query: Callable[[], int] = _query) -> None:
        self._query = query

    def is_on(self) -> bool:
        """Whether Windows says that a window fills the screen."""
        return self._query() in _FULL
