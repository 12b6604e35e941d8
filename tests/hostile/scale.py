# SPDX-License-Identifier: MIT
"""How much of a promise a run checks: a sample each time, all of it on demand."""

import os

ALL = os.environ.get("BUSYLAMP_HOSTILE") == "all"


def times(few: int, many: int) -> int:
    """Choose by the environment: `BUSYLAMP_HOSTILE=all` asks for all."""
    return many if ALL else few
