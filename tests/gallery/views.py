# SPDX-License-Identifier: MIT
"""Every view and state worth a look: each brings the screen there and says what to look at."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from busylamp.stores.entries import Gap
from busylamp.telephony.changes import CallUpdated, ParkingChanged
from busylamp.telephony.model import (
    CallResult,
    CallState,
    Direction,
    Party,
    PresenceState,
    RecordingState,
)
from busylamp.telephony.queues import MemberState
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.ui.acts import Slot
from busylamp.ui.window import MainWindow
from tests.ui import calls, past, queue_values
from tests.ui.rig import Rig, call_of, talking
from tests.ui.test_parked import parked

Show = Callable[[Rig], QWidget]
F = TypeVar("F", bound=Callable[[Rig], QWidget])
VIEWS: dict[str, Show] = {}
NAMES = (
    *("Maya Kern", "Tomas Bell", "Lea Brandt", "Yusuf Adler", "Nora Quist", "Ivo Marek"),
    *("Hannah Weiss", "Paul Okafor", "Rita Sand", "Jonas Vik", "Clara Roth", "Emil Dahl"),
)
LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh " * 3
HEBREW = "דנה כהן־לוי"
ARABIC = "محمد عبد الرحمن"
STATES = tuple(PresenceState)


def view(show: F) -> F:
    """Add a view under its function's name."""
    VIEWS[show.__name__] = show
    return show


def office(rig: Rig, count: int = 8) -> MainWindow:
    """Let colleagues' lamps be known."""
    rig.up(*calls.EVERYTHING, *queue_values.SUPERVISOR)
    for place in range(count):
        name = NAMES[place % len(NAMES)]
        rig.show_lamp(str(1001 + place), name, STATES[place % len(STATES)])
    return rig.desktop.window


@view
def first_run(rig: Rig) -> QWidget:
    return rig.desktop.window


@view
def connecting(rig: Rig) -> QWidget:
    rig.hear(LineChanged(state=LineState.CONNECTING))
    return rig.desktop.window


@view
def no_line(rig: Rig) -> QWidget:
    office(rig)
    lost = LineChanged(
        state=LineState.WAITING, trouble=LineTrouble.CONNECTION_REFUSED, retry_in=12.0
    )
    rig.hear(lost)
    return rig.desktop.window


@view
def login_refused(rig: Rig) -> QWidget:
    rig.hear(LineChanged(state=LineState.REFUSED, trouble=LineTrouble.LOGIN_REFUSED))
    return rig.desktop.window


@view
def colleagues(rig: Rig) -> QWidget:
    return office(rig)


@view
def forty_colleagues(rig: Rig) -> QWidget:
    return office(rig, 40)


@view
def long_and_foreign_names(rig: Rig) -> QWidget:
    window = office(rig, 2)
    for place, name in enumerate((LONG, HEBREW, ARABIC, "王小明", "<b>Bold</b> & Co")):
        rig.show_lamp(str(2001 + place), name, STATES[place])
        rig.know(name, f"+4930123456{place}")
    calls.talk(rig, LONG)
    calls.ring(rig, HEBREW)
    rig.desktop.popups.close_all()
    return window


@view
def talking_recorded(rig: Rig) -> QWidget:
    window = office(rig)
    call = calls.talk(rig, "Ana Kovac")
    rig.update(replace(call, recording=RecordingState.ON))
    return window


@view
def ten_calls(rig: Rig) -> QWidget:
    window = office(rig)
    for place in range(10):
        rig.ring(f"Caller {place}", f"+4420794600{place:02d}")
    rig.desktop.popups.close_all()
    return window


@view
def on_hold_and_parked(rig: Rig) -> QWidget:
    window = office(rig)
    call = calls.talk(rig, "Ana Kovac")
    rig.hear(CallUpdated(call=replace(call, state=CallState.HELD)))
    rig.hear(ParkingChanged(parked=(parked("701", "Clara Roth"), parked("702", HEBREW, "1001"))))
    return window


@view
def keypad(rig: Rig) -> QWidget:
    window = office(rig)
    calls.talk(rig, "Ana Kovac")
    acts = window.cards.cards[0].acts
    acts.wanted.emit(next(act for act in acts.acts if act.slot is Slot.KEYPAD))
    return window


@view
def search_without_a_hit(rig: Rig) -> QWidget:
    office(rig)
    rig.desktop.window.field.line.setText("zzz nobody")
    rig.bot.wait(50)
    return rig.desktop.window


@view
def search_with_hits(rig: Rig) -> QWidget:
    office(rig)
    for place, name in enumerate(NAMES):
        rig.know(name, f"+4420794601{place:02d}")
    rig.desktop.window.field.line.setText("ma")
    rig.bot.wait(50)
    return rig.desktop.window


@view
def past_calls(rig: Rig) -> MainWindow:
    window = office(rig)
    rig.know("Ana Kovac", past.NUMBER)
    past.miss(rig, 400)
    past.keep(rig, 3000, direction=Direction.OUTGOING, talk_seconds=192.0)
    past.keep(rig, 9000, number="+493012345678", result=CallResult.BUSY)
    past.history_of(rig).keep_gap(Gap(began_at=time.time() - 90_000, ended_at=time.time() - 88_000))
    past.miss(rig, 100_000, number="", name=HEBREW)
    past.keep(rig, 200_000, notes=1)
    past.opened(rig)
    return window


@view
def no_past_calls(rig: Rig) -> QWidget:
    office(rig)
    past.opened(rig)
    return rig.desktop.window


@view
def past_calls_wide(rig: Rig) -> QWidget:
    window = past_calls(rig)
    window.resize(960, 700)
    rig.bot.wait(50)
    return window


@view
def queues(rig: Rig) -> QWidget:
    office(rig)
    members = (
        queue_values.ME,
        queue_values.member("1001", "Maya Kern", state=MemberState.IN_USE, in_call=True),
        queue_values.paused(queue_values.member("1002", "Tomas Bell")),
        queue_values.member("1003", LONG, state=MemberState.RINGING),
    )
    callers = (queue_values.caller(1, ago=75), queue_values.caller(2, "+49301234567", HEBREW, 20))
    support = queue_values.queue("6500", "Support", members=members, callers=callers)
    queue_values.tell(rig, support, queue_values.SALES)
    queue_values.opened(rig)
    return rig.desktop.window


@view
def no_queues(rig: Rig) -> QWidget:
    office(rig)
    window = rig.desktop.window
    window.lists.turn_to(window.queues.place)
    return window


@view
def wallboard(rig: Rig) -> QWidget:
    queues(rig)
    board = rig.desktop.open_wallboard()
    board.resize(1280, 720)
    rig.wait_until(board.isVisible)
    return board


@view
def popup(rig: Rig) -> QWidget:
    office(rig)
    rig.know("Ana Kovac", "+442079460018")
    calls.ring(rig, "")
    return rig.desktop.popups.cards[0]


@view
def popup_of_a_long_name(rig: Rig) -> QWidget:
    office(rig)
    calls.ring(rig, LONG)
    return rig.desktop.popups.cards[0]


@view
def popup_from_right_to_left(rig: Rig) -> QWidget:
    office(rig)
    calls.ring(rig, ARABIC)
    return rig.desktop.popups.cards[0]


@view
def popup_of_a_queue(rig: Rig) -> QWidget:
    office(rig)
    queue_values.tell(rig, queue_values.SUPPORT)
    call = replace(call_of("Clara Roth"), via="6500")
    rig.hear(CallUpdated(call=call))
    rig.ring("Clara Roth")
    return rig.desktop.popups.cards[0]


@view
def target_picker(rig: Rig) -> QWidget:
    office(rig)
    calls.talk(rig, "Ana Kovac")
    rig.desktop.window.acting.ask_target(rig.services.phone.calls[0], "")
    made = rig.desktop.window.acting.picker
    assert made is not None
    return made


@view
def palette(rig: Rig) -> QWidget:
    office(rig)
    calls.talk(rig, "Ana Kovac")
    return rig.desktop.window.open_palette()


@view
def sign_in(rig: Rig) -> QWidget:
    return rig.desktop.ask_sign_in("The phone system refused the password.")


def _settings(page: str) -> Show:
    def show(rig: Rig) -> QWidget:
        office(rig)
        dialog = rig.desktop.open_settings(page)
        dialog.show()
        return dialog

    return show


for _page in (
    *("general", "incoming", "calls", "phone", "queues", "screen_pop", "outside", "numbers"),
    *("shortcuts", "system"),
):
    VIEWS[f"settings_{_page}"] = _settings(_page)


@view
def talk_with_somebody_unknown(rig: Rig) -> QWidget:
    window = office(rig)
    call = talking(calls.with_peer(rig.ring("", "")), since=4000)
    rig.update(replace(call, first=Party(number="", name=""), peer=Party(number="", name="")))
    rig.desktop.popups.close_all()
    return window
