# SPDX-License-Identifier: MIT
"""Windows: "Animation effects" of the settings (SystemParametersInfo)."""

import ctypes
from collections.abc import Callable

_SPI_GETCLIENTAREAANIMATION = 0x1042  # winuser.h


def _query() -> int:
    """Return whether Windows animates; 1 where it does not answer."""
    animates = ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009 - only Windows has it
    told = user.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return animates.value if told else 1


class WindowsStillness:
    """Asked each time: it costs less than a message that could be missed."""

    def __init__(self, query: Callable[[], int] = _query) -> None:
        self._query = query

    def start(self) -> None:
        """Nothing to follow."""

    def stop(self) -> None:
        """Nothing was followed."""

    def is_asked(self) -> bool:
        """Whether animations are off."""
        return not self._query()
