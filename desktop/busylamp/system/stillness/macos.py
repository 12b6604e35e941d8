# SPDX-License-Identifier: MIT
"""macOS: "Reduce motion" of the settings (NSWorkspace), by the Objective-C runtime."""

import ctypes
from collections.abc import Callable


def _query() -> bool:
    """Ask the shared workspace; AppKit is loaded by Qt."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.objc_getClass.argtypes = runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value or 0
    pointer = ctypes.c_void_p
    send = ctypes.CFUNCTYPE(pointer, pointer, pointer)(address)
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, pointer, pointer)(address)
    workspace = send(
        runtime.objc_getClass(b"NSWorkspace"), runtime.sel_registerName(b"sharedWorkspace")
    )
    wanted = runtime.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(ask(workspace, wanted))


class MacStillness:
    """Asked each time; still where it can't be asked."""

    def __init__(self, query: Callable[[], bool] = _query) -> None:
        self._query = query

    def start(self) -> None:
        """Nothing to follow."""

    def stop(self) -> None:
        """Nothing was followed."""

    def is_asked(self) -> bool:
        """Whether motion is to be reduced."""
        try:
            return self._query()
        except (OSError, AttributeError):
            return True
