# SPDX-License-Identifier: MIT
"""Clocks put forward and back, changes of the hour, odd days: nothing negative, nothing lost."""

import time
from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from busylamp.desk.objects import iso
from busylamp.desk.snooze import Snooze, snooze_end
from busylamp.stores.entries import Entry, Gap
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallResult
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.moments import clock_time, day_of, day_title, moment_of
from tests.desk.test_journal import Desk, desk_in, incoming
from tests.link.pbx import FakePbx
from tests.link.rig import looped, up
from tests.link.test_syncing import RINGING, hang_up, pick_up

DAY = 86400.0
STEPS = [DAY, -DAY, 3600.0, -3600.0]
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC")
ODD_DAYS = {
    "leap day": datetime(2028, 2, 29, 12, tzinfo=UTC),
    "no leap day": datetime(2100, 2, 28, 23, 59, 59, tzinfo=UTC),
    "day after it": datetime(2100, 3, 1, tzinfo=UTC),
    "last second of 31 bits": datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC),
    "first one after": datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    "last second of 32 bits": datetime(2106, 2, 7, 6, 28, 15, tzinfo=UTC),
    "new year": datetime(2027, 1, 1, tzinfo=UTC),
    "an hour shorter": datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
    "an hour longer": datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC),
    "the hour again": datetime(2026, 10, 25, 1, 0, tzinfo=UTC),
    "shorter in New York": datetime(2026, 3, 8, 7, 0, tzinfo=UTC),
}


@pytest.mark.parametrize("step", STEPS)
@looped
async def test_a_line_stays_up_while_the_clock_is_put_right(step: float) -> None:
    async with FakePbx() as pbx:
        pbx.channels = RINGING
        async with up(pbx) as line:
            pick_up(pbx.talk)
            await line.heard()
            for _ in range(3):
                line.clock.ahead += step
                await line.clock.let_pass(60.0)
            hang_up(pbx.talk)
            await line.heard()
            (ended,) = line.of(CallEnded)
            assert ended.call.duration is None or ended.call.duration >= 0
            assert (line.states.count(LineState.UP), line.troubles) == (1, [])


@pytest.fixture
def desk(tmp_path: Path) -> Generator[Desk]:
    yield from desk_in(tmp_path)


@pytest.mark.parametrize("step", STEPS)
def test_no_call_of_the_history_lasts_less_than_nothing(desk: Desk, step: float) -> None:
    now = desk.clock.now
    call = incoming(started_at=now, rang_at=now, answered_at=now + step)
    desk.clock.now += step
    rang = desk.end(call, CallResult.ANSWERED)
    desk.clock.now -= step
    talked = desk.end(replace(call, answered_at=now), CallResult.ANSWERED)
    for entry in (rang, talked):
        assert (entry.ring_seconds or 0.0) >= 0
        assert (entry.talk_seconds or 0.0) >= 0


@pytest.mark.parametrize("step", [DAY, -DAY])
def test_a_clock_put_right_claims_no_missing_calls(desk: Desk, step: float) -> None:
    passed = [0.0]
    desk.journal._gaps = type(desk.journal._gaps)(lambda: passed[0])
    desk.hear(LineChanged(state=LineState.UP, at=desk.clock.now))
    for second in range(300):
        passed[0] += 1.0
        desk.clock.now += 1.0
        if second == 100:
            desk.clock.now += step
        desk.journal.look()
        if second in (102, 104):  # the network came, and the clock with it
            state = LineState.WAITING if second == 102 else LineState.UP
            desk.hear(LineChanged(state=state, at=desk.clock.now))
    assert [row for row in desk.journal.page() if isinstance(row, Gap)] == []


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("moment", ODD_DAYS.values(), ids=ODD_DAYS)
def test_an_odd_day_is_a_day(
    moment: datetime, zone: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = moment.astimezone(ZoneInfo(zone))
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        try:
            now = desk.clock.now = here.timestamp()
            assert day_of(now) == here.date()
            _is_told_as(desk, here)
        finally:
            patch.undo()
            time.tzset()


def _is_told_as(desk: Desk, here: datetime) -> None:
    now = desk.clock.now
    assert day_title(here.date(), here.date()) == "Today"
    assert moment_of(now, here.date()) == f"today {clock_time(now)}"
    assert QLocale("en_GB").toTime(clock_time(now), "HH:mm").minute() == here.minute
    assert datetime.fromisoformat(iso(now) or "").timestamp() == now
    for choice, most in ((Snooze.HALF_HOUR, 1800), (Snooze.TOMORROW, 31 * 3600)):
        assert 0 < snooze_end(choice, now) - now <= most
    entry = desk.end(incoming(started_at=now, rang_at=now), CallResult.MISSED)
    desk.clock.now += DAY
    assert desk.journal.look() == (), "nothing is forgotten a day later"
    (row,) = desk.journal.page()
    assert isinstance(row, Entry)
    assert (row.id, row.started_at) == (entry.id, now)
