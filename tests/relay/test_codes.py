# SPDX-License-Identifier: MIT
"""Through a relay a desk dials the feature codes of the phone system that is there."""

from busylamp.relay.config import DeskRow
from busylamp.relay.gate import offered
from busylamp.telephony.dialect import Dialect, dialect_of


def test_a_desk_knows_a_ucm_through_a_relay() -> None:
    """Else it dials FreePBX's *78 for do not disturb, which on a UCM ends it."""
    ucm = offered(frozenset({"Originate", "GSAgents", "Command"}), DeskRow())
    assert dialect_of(ucm) is Dialect.UCM
    assert "Command" not in ucm
    stock = offered(frozenset({"Originate", "Command"}), DeskRow())
    assert dialect_of(stock) is Dialect.STOCK
