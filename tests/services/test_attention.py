# SPDX-License-Identifier: MIT
"""The rule at work: the snooze, a full screen, colleagues' calls, and the ring."""

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp import assets
from busylamp.desk.manners import Act
from busylamp.desk.snooze import Snooze
from busylamp.services.attention import AttentionService, Judged
from busylamp.services.ring import Ring, sound_file
from busylamp.settings.model import PopupSettings, SoundSettings
from busylamp.telephony.changes import CallEnded, CallRinging
from busylamp.telephony.model import Call, CallResult, CallState, ExtensionNumber
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from tests.ui.rig import Rig, call_of, ended, standing


@dataclass
class Screen:
    """A full screen that comes and goes."""

    full: bool = False
    asked: int = 0

    def is_on(self) -> bool:
        self.asked += 1
        return self.full


@dataclass
class FakeRinger:
    """What would be heard."""

    heard: list[str] = field(default_factory=list[str])

    def ring(self, file: Path) -> None:
        if not self.heard or self.heard[-1] != file.name:
            self.heard.append(file.name)

    def stop(self) -> None:
        if self.heard and self.heard[-1] != "silence":
            self.heard.append("silence")


@dataclass
class Watch:
    """An attention service of the test's own beside the window's."""

    rig: Rig
    screen: Screen = field(default_factory=Screen)
    ringer: FakeRinger = field(default_factory=FakeRinger)
    now: float = 1_800_000_000.0
    acts: list[tuple[str, Act]] = field(default_factory=list[tuple[str, Act]])
    snoozes: list[int] = field(default_factory=list[int])

    def __post_init__(self) -> None:
        services = self.rig.services
        self.steady = 50.0
        self.service = AttentionService(
            services, full_screen=self.screen, now=lambda: self.now, steady=lambda: self.steady
        )
        self.ring = Ring(self.service, services.preferences, self.service, ringer=self.ringer)
        self.service.judged.connect(self._on_judged)
        self.service.snooze_changed.connect(self.snoozes.append)

    def _on_judged(self, judged: Judged) -> None:
        self.acts.append((judged.card.who.title, judged.act))

    def popup(self, **facts: object) -> None:
        preferences = self.rig.services.preferences
        popup = replace(preferences.settings.popup, **facts)  # pyright: ignore[reportArgumentType]
        preferences.change(replace(preferences.settings, popup=popup))

    def sound(self, ring: str) -> None:
        preferences = self.rig.services.preferences
        preferences.change(replace(preferences.settings, sound=SoundSettings(ring=ring)))

    def take(self) -> list[Act]:
        taken = [act for _, act in self.acts]
        self.acts.clear()
        return taken


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    yield from standing(qtbot, tmp_path)


@pytest.fixture
def watch(rig: Rig) -> Generator[Watch]:
    made = Watch(rig)
    yield made
    made.service.deleteLater()


def theirs(name: str = "Ana") -> Call:
    return replace(call_of(name, place="77"), extension=ExtensionNumber("1001"))


def test_a_snooze_begins_ends_and_is_told(watch: Watch, rig: Rig) -> None:
    rig.ring("Ana")
    assert watch.take() == [Act.POP]
    watch.service.snooze(Snooze.HALF_HOUR)
    assert watch.take() == [Act.GO]
    assert watch.snoozes == [1_800_001_800]
    assert watch.service.snoozed_until == 1_800_001_800
    rig.ring("Bob")
    assert watch.take() == []
    watch.service.end_snooze()
    assert watch.take() == [Act.POP_AGAIN, Act.POP]
    assert watch.snoozes[-1] == 0


@pytest.mark.parametrize("step", [86400.0, -86400.0])
def test_a_clock_put_right_leaves_a_snooze_as_long_as_it_was(watch: Watch, step: float) -> None:
    watch.service.snooze(Snooze.HALF_HOUR)
    watch.now += step
    watch.service._timer.timeout.emit()
    assert watch.service.snoozed_until == 1_800_001_800 + step
    watch.now += 1800
    watch.steady += 1800
    watch.service._timer.timeout.emit()
    assert watch.snoozes[-1] == 0


def test_a_snooze_ends_by_itself(watch: Watch, rig: Rig) -> None:
    watch.service.snooze(Snooze.HALF_HOUR)
    rig.ring("Ana")
    assert watch.service._timer.isActive()
    watch.now += 1800
    watch.steady += 1800
    assert watch.service.snoozed_until == 0
    watch.service._timer.timeout.emit()
    assert watch.take() == [Act.POP]
    assert watch.snoozes[-1] == 0


def test_the_timer_runs_only_while_something_may_change(watch: Watch, rig: Rig) -> None:
    assert not watch.service._timer.isActive()
    call = rig.ring("Ana")
    assert watch.service._timer.isActive()
    rig.end(call, CallResult.MISSED)
    assert not watch.service._timer.isActive()


def test_a_full_screen_is_asked_for_only_by_those_who_care(watch: Watch, rig: Rig) -> None:
    rig.ring("Ana")
    assert watch.screen.asked == 0
    watch.popup(over_full_screen=False)
    assert watch.screen.asked > 0
    watch.screen.full = True
    watch.take()
    watch.service._timer.timeout.emit()
    assert watch.take() == [Act.GO]
    rig.ring("Bob")
    assert watch.take() == []
    watch.screen.full = False
    watch.service._timer.timeout.emit()
    assert watch.take() == [Act.POP_AGAIN, Act.POP]


def test_calls_a_line_no_longer_knows_go(watch: Watch, rig: Rig) -> None:
    rig.ring("Ana")
    rig.hear(LineChanged(state=LineState.WAITING))
    assert watch.take() == [Act.POP]
    rig.services.phone._office._calls.clear()
    rig.hear(LineChanged(state=LineState.UP))
    assert watch.take() == [Act.GO]


def test_a_colleagues_call_is_shown_as_theirs(watch: Watch, rig: Rig) -> None:
    rig.hear(CallRinging(call=theirs()))
    assert watch.take() == []
    watch.popup(watched=("1001",))
    assert watch.take() == [Act.POP]
    rig.hear(CallEnded(call=ended(theirs(), CallResult.ANSWERED)))
    assert watch.take() == [Act.GO]
    assert rig.services.phone.calls == ()


def test_other_watched_colleagues_need_a_new_sign_in_when_no_call_is_on(
    watch: Watch, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    renewed: list[str] = []
    monkeypatch.setattr(rig.services.line, "renew", lambda: renewed.append("renewed"))
    rig.desktop.alerts.attention.blockSignals(True)
    call = rig.ring("Ana")
    watch.popup(watched=("1001",))
    assert renewed == []
    rig.update(replace(call, state=CallState.TALKING))
    assert renewed == []
    rig.end(call, CallResult.ANSWERED)
    assert set(renewed) == {"renewed"}
    count = len(renewed)
    watch.popup(style=PopupSettings().style)
    assert len(renewed) == count


def test_it_rings_only_where_wanted_and_only_while_it_rings(watch: Watch, rig: Rig) -> None:
    call = rig.ring("Ana")
    assert watch.ringer.heard == []
    watch.sound("default")
    assert watch.ringer.heard == ["ring.wav"]
    second = rig.ring("Bob")
    rig.update(replace(call, state=CallState.TALKING))
    assert watch.ringer.heard == ["ring.wav"]
    rig.end(second, CallResult.ANSWERED_ELSEWHERE)
    assert watch.ringer.heard == ["ring.wav", "silence"]


@pytest.mark.parametrize("how", ["hide", "hide all", "snooze", "off", "stop"])
def test_whatever_takes_the_pop_up_away_silences_it(watch: Watch, rig: Rig, how: str) -> None:
    watch.sound("default")
    call = rig.ring("Ana")
    acts = {
        "hide": lambda: watch.service.hide(call.id),
        "hide all": watch.service.hide_all,
        "snooze": lambda: watch.service.snooze(Snooze.HALF_HOUR),
        "off": lambda: watch.sound(""),
        "stop": watch.ring.stop,
    }
    acts[how]()
    assert watch.ringer.heard == ["ring.wav", "silence"]


def test_a_colleagues_call_makes_no_sound_here(watch: Watch, rig: Rig) -> None:
    watch.sound("default")
    watch.popup(watched=("1001",))
    rig.hear(CallRinging(call=theirs()))
    assert watch.take() == [Act.POP]
    assert "ring.wav" not in watch.ringer.heard


def test_which_file_rings() -> None:
    assert sound_file("") is None
    assert sound_file("default") == assets.sound("ring")
    assert sound_file("/srv/sounds/bell.wav") == Path("/srv/sounds/bell.wav")
    assert sound_file("~/bell.wav") == Path.home() / "bell.wav"
