# SPDX-License-Identifier: MIT
"""Seconds that nobody can put forward or back, and that go on while the computer sleeps."""

import sys
import time


def steady() -> float:
    """Return them. The clock on the wall jumps; time.monotonic stands still in a sleep."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":  # mach_continuous_time, says clock_gettime(3); not run on one
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()  # on Windows it counts sleep too
