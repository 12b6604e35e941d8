# SPDX-License-Identifier: MIT
"""What differs between Grandstream's UCM and stock Asterisk, chosen by what ListCommands offers."""

from enum import Enum


class Dialect(Enum):
    """Whose AMI it is."""

    STOCK = "stock"
    UCM = "ucm"


# Names in the list that the vendor's guide prints which no Asterisk has.
_OF_A_UCM = frozenset(
    {"GSAgents", "QueueLogin", "QueueLogoff", "QueueClean", "AcceptCall", "PauseCall"}
    | {"NWayRedirect", "CoreCheckChannel"}
)


def dialect_of(commands: frozenset[str]) -> Dialect:
    """Return the dialect of a PBX that offers these actions."""
    return Dialect.UCM if commands & _OF_A_UCM else Dialect.STOCK
