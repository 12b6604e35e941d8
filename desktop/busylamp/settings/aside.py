# SPDX-License-Identifier: MIT
"""Keeps a damaged file beside its place under a name nothing else uses."""

import itertools
import time
from pathlib import Path


def name_aside(path: Path, kind: str = "damaged") -> Path:
    """Return a free name for the damaged file: `settings.toml.damaged-20260131-093000`."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    names = itertools.chain(
        [f"{path.name}.{kind}-{stamp}"],
        (f"{path.name}.{kind}-{stamp}-{count}" for count in itertools.count(2)),
    )
    return next(kept for kept in map(path.with_name, names) if not kept.exists())
