# SPDX-License-Identifier: MIT
"""Eighteen faults of a network in each of eight states: back by itself, with a true picture."""

import pytest

from busylamp.link import connect as opening
from busylamp.telephony.reasons import LineState
from tests.hostile.faults import FAULTS
from tests.hostile.scale import ALL
from tests.hostile.scene import STATES, staged
from tests.link.conftest import Certificates, certificates
from tests.link.rig import looped

__all__ = ["certificates"]
_NOTICED = 20.0  # virtual seconds until a dead line is known as dead
_BACK = 25.0  # virtual seconds after the wire carries again: the longest wait by then, and a login


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connecting is measured by the loop's own clock; the rest by the test's."""
    monkeypatch.setattr(opening, "CONNECT_SECONDS", 0.3)
    monkeypatch.setattr(opening, "TLS_SECONDS", 0.3)


_PAIRS = [
    (name, state)
    for number, name in enumerate(FAULTS)
    for place, state in enumerate(STATES)
    if ALL or (number + place) % 3 == 0  # each fault and each state all the same
]


@pytest.mark.parametrize(("name", "state"), _PAIRS)
@looped
async def test_back_with_a_true_picture(name: str, state: str, certificates: Certificates) -> None:
    fault = FAULTS[name]
    made = certificates.ec if state == "handshake" else None
    async with staged(made) as scene:
        await scene.reach(state)
        was_up = LineState.UP in scene.line.states
        await fault.do(scene)
        scene.release()
        scene.live_on()
        if was_up and fault.ends_it:
            await scene.within(_NOTICED, lambda: LineState.WAITING in scene.line.states)
        await scene.let_pass(fault.seconds)
        await fault.undo(scene)
        await scene.comes_up(_NOTICED + _BACK)
        await scene.check()
