# SPDX-License-Identifier: MIT
"""Every view and state of the window."""

import os
import time
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from busylamp.desk.dialling import DialAttempt
from busylamp.link.line import RequestId
from busylamp.settings.keys import with_values
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.entries import Gap
from busylamp.telephony.changes import CallUpdated, ParkingChanged
from busylamp.telephony.model import (
    CallResult,
    CallState,
    ChannelName,
    Direction,
    Party,
    PresenceState,
    Recorder,
    RecordingState,
)
from busylamp.telephony.queues import MemberState
from busylamp.telephony.reasons import DialFailure, DialStep, LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.ui.acts import Slot
from busylamp.ui.room import wide
from busylamp.ui.window import MainWindow
from tests.gallery.office import (
    ARABIC,
    CHINESE,
    HEBREW,
    LONG,
    NAMES,
    STATES,
    days,
    friends,
    office,
)
from tests.gallery.registry import unset, view
from tests.ui import calls, past, queue_values
from tests.ui.rig import Rig, call_of, talking
from tests.ui.test_my_state import PHONE
from tests.ui.test_my_state import tell as tell_phone
from tests.ui.test_parked import parked

RECORDER = Recorder(channel=ChannelName("PJSIP/1000-00000001"))
LOST = LineChanged(state=LineState.WAITING, trouble=LineTrouble.CONNECTION_REFUSED, retry_in=12.0)


@view
def first_run(rig: Rig) -> QWidget:
    return rig.desktop.window


@unset
def not_set_up(rig: Rig) -> QWidget:
    """At the first start, after the dialog was closed."""
    return left(rig)


@unset
def not_set_up_queues(rig: Rig) -> QWidget:
    window = left(rig)
    window.lists.turn_to(window.queues.place)
    return window


@unset
def not_set_up_dialled(rig: Rig) -> QWidget:
    window = left(rig)
    window.field.line.setText("(030) 123 45 67")
    window.field.call.click()
    return window


def left(rig: Rig) -> MainWindow:
    """Close the dialog that asks at the first start."""
    assert rig.desktop.signing_in is not None
    rig.desktop.signing_in.reject()
    rig.wait_until(lambda: rig.desktop.signing_in is None)
    return rig.desktop.window


@view
def connecting(rig: Rig) -> QWidget:
    rig.hear(LineChanged(state=LineState.CONNECTING))
    return rig.desktop.window


@view
def no_line(rig: Rig) -> QWidget:
    office(rig)
    rig.hear(LOST)
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
    for place, name in enumerate((LONG, HEBREW, ARABIC, CHINESE, "<b>Bold</b> & Co")):
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
    rig.update(replace(call, recording=RecordingState.ON, recorder=RECORDER))
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
    window.resize(wide(960), 700)
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
    rig.up(*calls.EVERYTHING, *queue_values.SUPERVISOR)
    rig.show_lamp("1000", "Dana Reyes", PresenceState.IDLE)
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
def talk_with_somebody_unknown(rig: Rig) -> QWidget:
    window = office(rig)
    call = talking(calls.with_peer(rig.ring("", "")), since=4000)
    rig.update(replace(call, first=Party(number="", name=""), peer=Party(number="", name="")))
    rig.desktop.popups.close_all()
    return window


@view
def typed_number(rig: Rig) -> QWidget:
    """The first picture of the design: favourites, contacts, a number about to be dialled."""
    set_home(rig)
    window = friends(rig)
    window.field.line.setText("(030) 123 45 67")
    return window


@view
def favourites(rig: Rig) -> QWidget:
    window = friends(rig)
    window.field.show_key("Ctrl+Alt+D")
    row = window.people.view.model().index(2, 0)
    QTest.mouseMove(window.people.view.viewport(), window.people.view.visualRect(row).center())
    window.people._hover(2)
    return window


@view
def on_a_call(rig: Rig) -> QWidget:
    """The second picture: a call of a queue, another one that rings."""
    window = friends(rig, PresenceState.IN_USE)
    window.field.show_key("Ctrl+Alt+D")
    past.miss(rig, 400)
    past.miss(rig, 900)
    call = calls.with_peer(replace(call_of("", place="9"), via="6500", queue="6500"))
    rig.update(talking(call, since=151))
    inside = replace(call_of("Ines Ortega", "1004", "8"), internal=True)
    rig.update(calls.with_peer(inside))
    rig.desktop.popups.close_all()
    return window


@view
def wide_with_details(rig: Rig) -> QWidget:
    """The last picture: the calls, and beside them who it was."""
    window = friends(rig)
    days(rig)
    panel = past.opened(rig)
    window.resize(wide(880), 700)
    panel.step(1)
    rig.wait_until(lambda: window.body.details.timeline.moments)
    return window


@view
def narrow_details(rig: Rig) -> QWidget:
    window = friends(rig)
    days(rig)
    window.show_details(rig.services.people.search("Northwind")[0])
    rig.wait_until(lambda: window.body.details.timeline.moments)
    return window


@view
def narrowest(rig: Rig) -> QWidget:
    window = friends(rig, PresenceState.IN_USE)
    calls.talk(rig, "Ana Kovac")
    window.resize(window.minimumSize())
    return window


@view
def details_of_a_long_name(rig: Rig) -> QWidget:
    window = office(rig)
    numbers = tuple(ContactNumber(number=f"+4420794600{n:02d}", label="work") for n in range(4))
    rig.services.people.save(Contact(name=LONG, company=HEBREW, numbers=numbers, email=LONG))
    window.show_details(rig.services.people.search(LONG[:20])[0])
    return window


@view
def past_calls_offline(rig: Rig) -> QWidget:
    window = past_calls(rig)
    rig.hear(LOST)
    return window


@view
def queues_offline(rig: Rig) -> QWidget:
    window = queues(rig)
    rig.hear(LOST)
    return window


@view
def queues_loading(rig: Rig) -> QWidget:
    window = no_queues(rig)
    rig.hear(LineChanged(state=LineState.SYNCING))
    return window


@view
def call_search_without_a_hit(rig: Rig) -> QWidget:
    window = past_calls(rig)
    window.field.line.setText("nobody at all")
    return window


@view
def a_call_that_failed(rig: Rig) -> QWidget:
    window = office(rig)
    attempt = DialAttempt(
        request=RequestId("7"),
        number="00442079460018",
        step=DialStep.FAILED,
        failure=DialFailure.NUMBER_UNKNOWN,
        detail="Extension does not exist.",
    )
    rig.services.phone.attempt_changed.emit(attempt)
    return window


@view
def notices(rig: Rig) -> QWidget:
    window = office(rig)
    window.notify("The file could not be written: Permission denied")
    window.notify("Calls between 12:03 and 12:41 may be missing: the phone system was not reached.")
    return window


@view
def my_phone_is_silent(rig: Rig) -> QWidget:
    window = office(rig)
    rig.show_lamp("1000", "Dana Reyes", PresenceState.DND)
    forward = replace(PHONE.forwards[0], target="+491712345678")
    tell_phone(rig, replace(PHONE, dnd=True, forwards=(forward,), new_messages=2))
    return window


@view
def paused_in_queues(rig: Rig) -> QWidget:
    window = office(rig)
    mine = queue_values.paused(queue_values.ME)
    queue_values.tell(rig, replace(queue_values.SUPPORT, members=(mine,)))
    queue_values.tell(rig, replace(queue_values.SALES, members=(mine,)))
    return window


@view
def chosen_by_keyboard(rig: Rig) -> QWidget:
    window = friends(rig)
    for _ in range(3):
        QTest.keyClick(window.field.line, Qt.Key.Key_Down)
    return window


@view
def many_contacts(rig: Rig) -> QWidget:
    window = friends(rig)
    many = (
        Contact(
            name=f"{NAMES[n % len(NAMES)]} {n}",
            numbers=(ContactNumber(number=f"+44207946{n:04d}", label="work"),),
        )
        for n in range(int(os.environ.get("BUSYLAMP_GALLERY_CONTACTS", "10000")))
    )
    keeping = rig.services.people._contacts.importing(list(many))
    while not keeping.is_complete:
        keeping.step(lambda: False)
    rig.services.people.changed.emit()
    window.field.line.setText("rita")
    return window


def set_home(rig: Rig) -> None:
    """A desk in Berlin, behind a phone system that wants a 0 for the line."""
    values = {"numbers.region": "DE", "numbers.area_code": "030", "numbers.outside_prefix": "0"}
    values["numbers.international_prefix"] = "00"
    rig.services.preferences.change(with_values(rig.services.preferences.settings, values))
