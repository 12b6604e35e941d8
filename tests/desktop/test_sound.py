# SPDX-License-Identifier: MIT
"""The ring through a real sound server with nobody's loudspeaker behind it."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest

from busylamp.demo.stage import Stage
from busylamp.settings.model import SoundSettings
from tests.desktop.conftest import ask
from tests.seat import Seat, click

SERVER = (
    *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--log-target=stderr"),
    *("--load=module-null-sink sink_name=nobody", "--load=module-native-protocol-unix"),
)


@pytest.fixture
def ears(seat: Seat) -> Iterator[None]:
    """A sound server of the session's own."""
    nothing = subprocess.DEVNULL
    with subprocess.Popen(SERVER, stdin=nothing, stdout=nothing, stderr=nothing) as server:
        seat.wait_until(lambda: "nobody" in ask("pactl", "info"))
        yield
        server.terminate()


def is_heard() -> bool:
    return bool(ask("pactl", "list", "short", "sink-inputs"))


@pytest.mark.usefixtures("ears")
def test_it_is_heard_while_it_rings_and_not_longer(seat: Seat, stage: Stage) -> None:
    preferences = seat.services.preferences
    for ring in ("", "default"):
        preferences.change(replace(preferences.settings, sound=SoundSettings(ring=ring)))
        stage.play("incoming", number="+442079460018", name="NORTHWIND", ring=80.0)
        seat.wait_until(lambda: seat.popups)
        if ring:
            seat.wait_until(is_heard)
            click(seat.popups[0].hide_card)
            seat.wait_until(lambda: not is_heard())
        else:
            assert not is_heard()
        stage.hang_up_all()
        seat.wait_until(lambda: not seat.popups and not seat.cards())
