# SPDX-License-Identifier: MIT
"""Random schedules of the model PBX, its events in any order Asterisk may send them.

`BUSYLAMP_SCHEDULES=20000 pytest tests/telephony/test_model_calls.py` tries so many. A plan that
fails is printed by Hypothesis and goes into FOUND.
"""

import os
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.telephony.model.stage import KINDS, Plan
from tests.telephony.model.watch import play, play_watched

SCHEDULES = int(os.environ.get("BUSYLAMP_SCHEDULES", "250"))


CALLS = st.tuples(st.sampled_from(sorted(KINDS)), st.integers(0, 2**32 - 1))
PLANS = st.builds(
    Plan,
    calls=st.lists(CALLS, min_size=1, max_size=6).map(tuple),
    seed=st.integers(0, 2**32 - 1),
    window=st.integers(1, 8),
    together=st.integers(1, 4),
)
# Found by search; each was told wrong once.
FOUND = (
    Plan(calls=(("atxfer", 371866), ("atxfer", 446047)), seed=199, together=3),
    Plan(calls=(("deflected", 528041), ("pickup", 244318)), seed=84, together=3),
    Plan(calls=(("deflected", 974), ("blind", 3667), ("group", 573585)), seed=243, together=3),
)


@pytest.mark.timeout(0)
@settings(max_examples=SCHEDULES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PLANS)
@example(FOUND[0])
@example(FOUND[1])
@example(FOUND[2])
def test_whatever_happens_each_call_is_told_as_it_was(plan: Plan) -> None:
    """No ghost, none missing, none doubled, each fact right, at the desk of each extension."""
    assert play(plan) == []


@pytest.mark.timeout(0)
@settings(max_examples=SCHEDULES // 5, deadline=None)
@given(PLANS)
def test_each_watched_colleague_is_told_as_well(plan: Plan) -> None:
    """But for Originates: whom those call is known at the own desk before anybody is dialled."""
    calls = tuple((kind, seed) for kind, seed in plan.calls if kind != "originate")
    assert play_watched(replace(plan, calls=calls)) == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_of_call_is_told_as_it_was(kind: str) -> None:
    for seed in range(20):
        for window in (1, 6):
            plan = Plan(calls=((kind, seed),), seed=seed, window=window)
            assert play(plan) == [], plan
