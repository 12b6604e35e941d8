# SPDX-License-Identifier: MIT
"""Whatever may have broken the line unseen is told once, and the line looked at."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from busylamp.services.wake import Wakefulness, Watch


class FakeWatch:
    """A source of news."""

    def __init__(self, woke: Callable[[], None]) -> None:
        self.woke = woke
        self.listens = False

    def start(self) -> None:
        self.listens = True

    def stop(self) -> None:
        self.listens = False


def test_news_that_come_together_are_one(qtbot: QtBot) -> None:
    made: list[FakeWatch] = []

    def watches(woke: Callable[[], None]) -> list[Watch]:
        made.extend(FakeWatch(woke) for _ in range(2))
        return list(made)

    wall = [1000.0]
    wakefulness = Wakefulness(watches=watches, wall=lambda: wall[0], own=lambda: 1.0)
    told: list[str] = []
    wakefulness.woke.connect(lambda: told.append("woke"))
    wakefulness.start()
    assert all(watch.listens for watch in made)
    wakefulness.look()
    assert not wakefulness._together.isActive()
    with qtbot.waitSignal(wakefulness.woke, timeout=5000):
        wall[0] += 60.0
        wakefulness.look()
        for watch in made:
            watch.woke()
    assert told == ["woke"]
    wakefulness.stop()
    assert not any(watch.listens for watch in made)
