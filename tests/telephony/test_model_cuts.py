# SPDX-License-Identifier: MIT
"""The line is cut at every packet of a trace and comes back with the snapshot of a later moment.

`BUSYLAMP_CUTS=20 pytest tests/telephony/test_model_cuts.py` takes so many traces of each kind.
"""

import os

import pytest

from tests.telephony.model.cuts import cuts_of, film, play_cut
from tests.telephony.model.stage import KINDS, Plan

TRACES = int(os.environ.get("BUSYLAMP_CUTS", "2"))


@pytest.mark.timeout(0)
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_after_a_cut_nothing_is_missing_or_too_many_or_guessed(kind: str) -> None:
    for seed in range(TRACES):
        made = film(Plan(calls=((kind, seed),), seed=seed, window=1 + 5 * (seed % 2)))
        involved = sorted({story.extension for story in made.stage.truth.stories})
        for number, cut in enumerate(cuts_of(made, seed)):
            by_status = number % 5 == 0  # what an account without class reporting asks
            for extension in involved:
                wrong = play_cut(made, extension, cut, by_status=by_status)
                assert wrong == [], (kind, seed, extension, cut)


@pytest.mark.timeout(0)
@pytest.mark.parametrize("seed", range(TRACES))
def test_a_cut_through_several_calls_at_once(seed: int) -> None:
    kinds = [sorted(KINDS)[(seed * 3 + n * 5) % len(KINDS)] for n in range(3)]
    made = film(Plan(calls=tuple((kind, seed) for kind in kinds), seed=seed, together=3))
    for cut in cuts_of(made, seed)[::2]:
        for extension in ("1000", "1005"):
            assert play_cut(made, extension, cut) == [], (kinds, seed, extension, cut)


def test_what_was_under_way_may_come_after_the_snapshot_too() -> None:
    """The events sent while the snapshot was asked for are folded after it: known ones again."""
    for number, kind in enumerate(sorted(KINDS)):
        made = film(Plan(calls=((kind, number),), seed=3, window=4))
        involved = sorted({story.extension for story in made.stage.truth.stories})
        for cut in cuts_of(made, 3)[::4]:
            for extension in involved:
                assert play_cut(made, extension, cut, eager=4) == [], (kind, extension, cut)
