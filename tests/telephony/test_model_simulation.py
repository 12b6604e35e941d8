# SPDX-License-Identifier: MIT
"""Ten thousand calls at one desk; a million by `python tests/bench/calls.py 1000000`."""

import tracemalloc

from tests.telephony.model.simulate import Simulation

CALLS = 10_000
_KEPT = 400 * 1024  # bytes: what a fold may keep of calls that are over, with room for chance


def test_no_popup_is_doubled_or_missed_and_nothing_stays_behind() -> None:
    desk = Simulation("1000", seed=1)
    desk.run(CALLS)
    assert (desk.tally.missed, desk.tally.doubled) == ([], [])
    assert (desk.tally.wrong, desk.tally.left) == ([], [])
    assert desk.tally.calls >= CALLS
    assert desk.tally.rang > CALLS / 10, "the desk is in the thick of it"


def test_the_fold_does_not_grow_with_uptime() -> None:
    desk = Simulation("1000", seed=2)
    desk.run(1_000)
    tracemalloc.start()
    desk.run(400)
    before, _ = tracemalloc.get_traced_memory()
    desk.run(1_000)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < _KEPT
