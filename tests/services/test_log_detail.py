# SPDX-License-Identifier: MIT
"""A detailed log is switched on by a wish and ends by itself."""

import logging
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from busylamp.services.log_detail import MINUTES, LogDetail


@pytest.fixture(autouse=True)
def level() -> Iterator[None]:
    logger = logging.getLogger("busylamp")
    before = logger.level
    yield
    logger.setLevel(before)


def test_it_ends_by_itself(qtbot: QtBot) -> None:
    detail = LogDetail()
    told: list[bool] = []
    detail.changed.connect(told.append)
    detail.begin()
    assert detail.is_on
    assert detail.timer.interval() == MINUTES * 60_000
    assert detail.timer.isSingleShot()
    detail.timer.start(1)
    qtbot.waitUntil(lambda: not detail.is_on)
    assert told == [True, False]


def test_it_can_be_ended(qtbot: QtBot) -> None:
    detail = LogDetail()
    detail.begin()
    detail.end()
    assert not detail.is_on
    assert not detail.timer.isActive()
