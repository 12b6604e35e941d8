# SPDX-License-Identifier: MIT
"""A notification reads as the text is, whatever the server can; a broken one loses none."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from busylamp.system.notifications.freedesktop import FreedesktopNotifications
from busylamp.system.notifications.protocol import Note, NoteListener
from busylamp.ui.widgets.plain_label import plain
from tests.hostile.daemon import Daemon, bus_at
from tests.hostile.payloads import payloads

ALL = ("actions", "body", "body-markup", "persistence")


class Trial:
    """The program's notifications on a bus of their own."""

    def __init__(self) -> None:
        self.lost: list[Note] = []
        listener = NoteListener(clicked=lambda _: None, lost=self.lost.append)
        self.way = FreedesktopNotifications(listener)

    def show(self, text: str, key: str = "1") -> None:
        self.way.show(Note(key=key, title=plain(text), body=plain(text)))


def wait(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + 15
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.005)


@pytest.fixture
def trial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trial]:
    with bus_at(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        made = Trial()
        yield made
        made.way.close()


@pytest.mark.parametrize("capabilities", [ALL, ("actions", "body"), (), ("body-markup",)])
def test_sixty_texts_read_as_they_are(trial: Trial, capabilities: tuple[str, ...]) -> None:
    daemon = Daemon(*capabilities)
    texts = list(payloads("/tmp/none.png", 9).values())
    try:
        for place, text in enumerate(texts):
            trial.show(text, str(place))
        wait(lambda: len(daemon.notes) == 60)
        for place, text in enumerate(texts):
            assert daemon.read(place) == (plain(text), plain(text))
    finally:
        daemon.close()
    assert trial.lost == []


@pytest.mark.parametrize("mode", ["hang", "die", "refuse", "garbage", "absent"])
def test_a_broken_server_loses_none(trial: Trial, mode: str) -> None:
    """It is told otherwise instead, and the next server is asked anew."""
    broken = None if mode == "absent" else Daemon(*ALL, mode=mode)
    trial.show("Ana <b>")
    wait(lambda: trial.lost)
    assert [note.title for note in trial.lost] == ["Ana <b>"]
    if broken is not None:
        broken.close()
    well = Daemon(*ALL)
    try:
        trial.show("Bob & <i>", "2")
        wait(lambda: well.notes)
        assert well.read() == ("Bob & <i>", "Bob & <i>")
    finally:
        well.close()
