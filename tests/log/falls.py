# SPDX-License-Identifier: MIT
"""An error of the program's own; no name stands anywhere near it."""

import pytest


def fall(name: str) -> None:
    """Say in the program's words whom it is about."""
    msg = f"no such caller: {name}"
    raise ValueError(msg)


def caught(name: str) -> BaseException:
    """Return the error, with where it came from."""
    with pytest.raises(ValueError, match="no such") as seen:
        fall(name)
    return seen.value
