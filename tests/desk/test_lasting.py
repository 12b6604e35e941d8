# SPDX-License-Identifier: MIT
"""For how long a lamp shows what it shows: only what was seen to begin is told."""

from busylamp.desk.lasting import Lasting
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState
from tests.desk.conftest import FakeClock

MAYA = ExtensionNumber("1001")


def lamp(state: PresenceState) -> Presence:
    return Presence(extension=MAYA, state=state)


IDLE, BUSY = lamp(PresenceState.IDLE), lamp(PresenceState.IN_USE)


def test_a_change_that_was_seen_has_a_beginning() -> None:
    clock = FakeClock()
    lasting = Lasting(clock)
    lasting.hear(None, BUSY)
    assert lasting.since(MAYA) is None  # busy since nobody knows when
    lasting.hear(BUSY, IDLE)
    clock.now += 5
    lasting.hear(IDLE, BUSY)
    assert lasting.since(MAYA) == clock()
    clock.now += 60
    lasting.hear(BUSY, BUSY)  # told once more, perhaps with another name
    assert lasting.since(MAYA) == clock() - 60


def test_what_happened_while_nobody_listened_is_not_guessed() -> None:
    lasting = Lasting(FakeClock())
    lasting.hear(IDLE, BUSY)
    lasting.forget(MAYA)
    assert lasting.since(MAYA) is None
    lasting.hear(IDLE, BUSY)
    lasting.forget()
    assert lasting.since(MAYA) is None
