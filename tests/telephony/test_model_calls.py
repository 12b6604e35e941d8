# SPDX-License-Identifier: MIT
"""Random schedules of the model PBX, its events in any order Asterisk may send them.

`BUSYLAMP_SCHEDULES=20000 pytest tests/telephony/test_model_calls.py` tries so many. A plan that
fails is printed by Hypothesis.
"""

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.telephony.model.stage import KINDS, Plan
from tests.telephony.model.watch import play

SCHEDULES = int(os.environ.get("BUSYLAMP_SCHEDULES", "250"))
KNOWN = ("absent", "outgoing", "dialplan", "conference", "park")


def plans(kinds: tuple[str, ...]) -> st.SearchStrategy[Plan]:
    calls = st.tuples(st.sampled_from(kinds), st.integers(0, 2**32 - 1))
    return st.builds(
        Plan,
        calls=st.lists(calls, min_size=1, max_size=6).map(tuple),
        seed=st.integers(0, 2**32 - 1),
        window=st.integers(1, 8),
        together=st.integers(1, 4),
    )


@pytest.mark.timeout(0)
@settings(max_examples=SCHEDULES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans(KNOWN))
def test_whatever_happens_each_call_is_told_as_it_was(plan: Plan) -> None:
    assert play(plan) == []


@pytest.mark.timeout(0)
@settings(max_examples=SCHEDULES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans(tuple(sorted(KINDS))))
def test_each_call_starts_once_and_ends_once_and_nothing_is_left(plan: Plan) -> None:
    assert play(plan, told=False) == []


@pytest.mark.parametrize("kind", KNOWN)
def test_each_kind_of_call_is_told_as_it_was(kind: str) -> None:
    for seed in range(20):
        for window in (1, 6):
            plan = Plan(calls=((kind, seed),), seed=seed, window=window)
            assert play(plan) == [], plan
