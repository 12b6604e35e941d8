# SPDX-License-Identifier: MIT
"""The loggers are given back as they were."""

import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def logger() -> Iterator[logging.Logger]:
    """Give the program's logger, and what stands behind it, back as it was."""
    root, made = logging.getLogger(), logging.getLogger("busylamp")
    before, level = list(root.handlers), made.level
    yield made
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()
    made.setLevel(level)
