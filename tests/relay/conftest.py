# SPDX-License-Identifier: MIT
"""What the relay's tests share with the line's: certificates."""

from tests.link.conftest import certificates

__all__ = ["certificates"]
