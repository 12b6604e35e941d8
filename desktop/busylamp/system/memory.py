# SPDX-License-Identifier: MIT
"""What others see of this program's memory: no core file, and for a command nothing at all."""

import sys

# To the kernel a limit of 0 bytes still means a dump where one is piped to a program (systemd,
# apport: core(5)); 1 means none there either (fs/coredump.c), and is too little for a file.
_NO_CORE = 1
_PR_SET_DUMPABLE = 4  # linux/prctl.h


def leave_no_core() -> None:
    """Let a crash write no memory anywhere; harmless where the system has no such thing."""
    try:
        import resource  # there is none on Windows

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        least = _NO_CORE if most == resource.RLIM_INFINITY else min(_NO_CORE, most)
        # Only our own limit: a browser started from here may raise its again.
        resource.setrlimit(resource.RLIMIT_CORE, (least, most))
    except (ImportError, OSError, ValueError):
        return


def hide_memory() -> None:
    """Keep the user's other programs out of the memory too; for commands, which hold a secret.

    Not for the window: portals look at /proc/PID/root to know who asks, and refuse a program that
    hides (flatpak/xdg-desktop-portal #785, #1490). File dialogs, keys held on Wayland and the
    desktop's dark mode would be gone.
    """
    if not sys.platform.startswith("linux"):
        return
    import contextlib
    import ctypes  # 5 ms: only where there is a secret

    with contextlib.suppress(OSError, AttributeError):  # a C library that has no such call
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
