# SPDX-License-Identifier: MIT
"""No wish is done twice, late, or for another life of the relay."""

from dataclasses import replace

import pytest

from busylamp.link.line import Answered, RequestId
from busylamp.link.relayed.form import Wish
from busylamp.relay.ledger import Done, Ledger, Standing

WISH = Wish(request="a-1", epoch=7, beat=10, age=0.5, deadline=10.0, action="Hangup")


@pytest.fixture
def ledger() -> Ledger:
    made = Ledger()
    made.begin(7)
    made.sent(10, 100.0)
    return made


def test_once(ledger: Ledger) -> None:
    assert ledger.judge("1000", WISH, 101.0) is Standing.NEW
    assert ledger.judge("1000", WISH, 101.1) is Standing.UNDER_WAY
    answer = Answered(request=RequestId("a-1"), success=True)
    ledger.answered("1000", answer)
    assert ledger.judge("1000", WISH, 101.2) == Done(answer)
    assert ledger.judge("1001", WISH, 101.2) is Standing.NEW  # another desk's own numbers


@pytest.mark.parametrize(
    ("wish", "now"),
    [
        (WISH, 110.6),  # asked at 100.5, to be done within 10 s
        (replace(WISH, deadline=1e9), 140.0),  # nobody waits so long
        (replace(WISH, beat=9), 101.0),  # of a beat nobody sent
        (replace(WISH, age=-1e9, deadline=0.5), 101.0),
        (replace(WISH, age=1e9, deadline=-1.0), 101.0),
    ],
)
def test_too_late_is_never(ledger: Ledger, wish: Wish, now: float) -> None:
    assert ledger.judge("1000", wish, now) is Standing.TOO_LATE
    assert ledger.judge("1000", replace(wish, request="b"), now) is Standing.TOO_LATE


def test_in_time_to_the_last(ledger: Ledger) -> None:
    assert ledger.judge("1000", WISH, 110.4) is Standing.NEW


def test_another_life(ledger: Ledger) -> None:
    assert ledger.judge("1000", replace(WISH, epoch=6), 101.0) is Standing.STRANGE
    assert ledger.judge("1000", WISH, 101.0) is Standing.NEW
    ledger.begin(8)
    ledger.sent(10, 100.0)
    assert ledger.judge("1000", replace(WISH, request="b"), 101.0) is Standing.STRANGE
    assert ledger.judge("1000", WISH, 101.0) is Standing.UNDER_WAY  # nor after a new beginning
