# SPDX-License-Identifier: MIT
"""What differs between a UCM and stock Asterisk, told by what ListCommands offers."""

from enum import Enum


class Dialect(Enum):
    """Whose PBX it is."""

    STOCK = "stock"
    UCM = "ucm"


def dialect_of(commands: frozenset[str]) -> Dialect:
    """GSAgents is Grandstream's own action (vendor's AMI guide)."""
    return Dialect.UCM if "GSAgents" in commands else Dialect.STOCK
