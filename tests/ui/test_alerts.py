# SPDX-License-Identifier: MIT
"""Pop-ups in full: picks, the caller's past, screen pops, colleagues, the snooze in the menus."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QDesktopServices,
    QGuiApplication,
)

from busylamp.desk.screenpop import ScreenPop
from busylamp.services.journal import JournalService
from busylamp.settings.model import PopMoment, PopupSettings, ScreenPopRule, ScreenPopSettings
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.changes import CallRinging, CustomEvent
from busylamp.telephony.model import Call, CallId, CallResult, CallState, ExtensionNumber
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.acts import Slot as Place
from busylamp.ui.opener import checked, open_pop
from busylamp.ui.popup.card import PopupCard
from tests.seat import click
from tests.ui.rig import Rig, call_of, talking

NUMBER = "+442079460018"


class Browser(QObject):
    """Takes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https"):
        # PySide's stub wants bytes, its code wants str.
        QDesktopServices.setUrlHandler(scheme, made, "open")  # pyright: ignore[reportArgumentType]
    yield made
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def cards(rig: Rig) -> tuple[PopupCard, ...]:
    return rig.desktop.popups.cards


def change(rig: Rig, **parts: object) -> None:
    preferences = rig.services.preferences
    preferences.change(replace(preferences.settings, **parts))  # pyright: ignore[reportArgumentType]


def pop_for(rig: Rig, *rules: ScreenPopRule) -> None:
    change(rig, screen_pop=ScreenPopSettings(rule=rules))


def rule(url: str, on: PopMoment = PopMoment.RINGING, *, copy: bool = False) -> ScreenPopRule:
    return ScreenPopRule(name="Open in CRM", url=url, on=on, copy=copy)


def test_two_with_one_number_are_offered_and_the_pick_is_remembered(rig: Rig) -> None:
    rig.know("Ana Lopez", NUMBER)
    rig.know("Bob & Ray", NUMBER)
    call = rig.ring("X")
    (popup,) = cards(rig)
    assert popup.title.whole == "Ana Lopez / Bob & Ray"
    assert [chip.text() for chip in popup.picks] == ["Ana Lopez", "Bob && Ray"]
    assert popup.picks[1].accessibleName() == "It is Bob & Ray"
    click(popup.picks[1])
    assert popup.title.whole == "Bob & Ray"
    assert [chip.isChecked() for chip in popup.picks] == [True, False]
    assert rig.desktop.window.cards.cards[0].title.whole == "Bob & Ray"
    rig.end(call, CallResult.MISSED)
    rig.ring("X")
    assert cards(rig)[0].title.whole == "Bob & Ray"
    click(cards(rig)[0].picks[1])
    assert cards(rig)[0].title.whole == "Ana Lopez"


def test_a_pick_that_can_not_be_kept_is_said(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(call: CallId, contact: int) -> None:
        raise NotKeptError("disk full")

    monkeypatch.setattr(rig.services.phone, "pick", full)
    told: list[str] = []
    monkeypatch.setattr(rig.desktop.alerts, "_notify", told.append)
    rig.know("Ana", NUMBER)
    rig.know("Bob", NUMBER)
    rig.ring("X")
    click(cards(rig)[0].picks[0])
    assert told == ["Your choice could not be kept: disk full"]


def test_one_name_is_no_choice(rig: Rig) -> None:
    rig.know("Ana", NUMBER)
    rig.ring("X")
    assert cards(rig)[0].picks == []


def test_last_call_and_last_note(rig: Rig) -> None:
    rig.know("Ana", NUMBER)
    first = rig.ring("X")
    assert [label.isVisible() for label in cards(rig)[0].last] == [False, False]
    rig.update(talking(first, since=372))
    rig.end(
        replace(first, answered_at=time.time() - 372, ended_at=time.time()), CallResult.ANSWERED
    )
    journal: JournalService = rig.services.journal
    contact = rig.services.people._contacts.all()[0].id
    journal.note_contact(contact, "Invoice 4471\n<b>disputed</b>")
    rig.ring("X")
    call, note = cards(rig)[0].last
    assert call.whole.startswith("Last call today ")
    assert note.whole == "“Invoice 4471 <b>disputed</b>”"
    assert call.isVisible()
    assert cards(rig)[0].line.isVisible()


def test_the_callers_own_word_is_marked(rig: Rig) -> None:
    rig.ring("NORTHWIND")
    assert cards(rig)[0].number.whole == "+44 20 7946 0018 · London"
    assert cards(rig)[0].about.whole == "caller's own name"
    rig.know("Northwind Traders", "+493012345678")
    rig.ring("X", "+493012345678")
    assert cards(rig)[1].number.whole == "+49 30 12345678 · Berlin"


def test_a_queue_says_its_name_and_how_long_they_wait(rig: Rig) -> None:
    rig.know("Support", "6500")
    call = replace(call_of("Ana"), queue="6500", via="6500", queued_at=time.time() - 42)
    rig.hear(CallRinging(call=call))
    (popup,) = cards(rig)
    assert popup.via.whole.startswith("Queue Support · waited 0:4")
    popup.card = replace(popup.card, call=replace(call, queued_at=time.time() - 100))  # pyright: ignore[reportArgumentType]
    popup._clock.timeout.emit()
    assert popup.via.whole == "Queue Support · waited 1:40"
    rig.hear(CallRinging(call=replace(call, id=CallId("9"), queued_at=None)))
    assert cards(rig)[1].via.whole == "Queue Support"
    assert not cards(rig)[1]._clock.isActive()


def test_a_colleagues_call_is_marked_and_can_be_picked_up_or_hidden(rig: Rig) -> None:
    change(rig, popup=PopupSettings(watched=("1001",)))
    pop_for(rig, rule("https://crm.example.net/{number}", PopMoment.CLICK))
    theirs: Call = replace(call_of("Ana"), extension=ExtensionNumber("1001"))
    rig.hear(CallRinging(call=theirs))
    (popup,) = cards(rig)
    assert popup.theirs.whole == "for 1001"
    assert popup.accessibleName() == "Incoming call for 1001 from Ana"
    assert popup.hang_up.isHidden()
    assert popup.pops == []
    assert rig.desktop.window.cards.cards == ()
    click(popup.buttons[Place.PICK_UP])
    assert rig.line.headers["Exten"] == "**1001"
    rig.up("Hangup")
    rig.update(theirs)
    assert popup.buttons[Place.PICK_UP].isHidden()
    click(popup.hide_card)
    assert cards(rig) == ()


def test_a_screen_pop_opens_once_and_only_what_the_rule_says(rig: Rig, browser: Browser) -> None:
    pop_for(rig, rule("https://crm.example.net/?n={e164}&who={name}"))
    call = rig.ring("A&B #1/../")
    expected = "https://crm.example.net/?n=%2B442079460018&who=A%26B%20%231%2F..%2F"
    assert browser.opened == [expected]
    rig.update(replace(call, state=CallState.WAITING))
    rig.hear(CallRinging(call=call))
    assert browser.opened == [expected]


def test_a_button_opens_as_often_as_it_is_clicked(rig: Rig, browser: Browser) -> None:
    pop_for(rig, rule("https://crm.example.net/{number}", PopMoment.CLICK))
    rig.ring("Ana")
    (button,) = cards(rig)[0].pops
    assert button.text() == "Open in CRM"
    assert browser.opened == []
    click(button)
    click(button)
    assert browser.opened == ["https://crm.example.net/%2B442079460018"] * 2


def test_a_snooze_opens_nothing(rig: Rig, browser: Browser) -> None:
    pop_for(rig, rule("https://crm.example.net/{number}"))
    change(rig, popup=PopupSettings(snoozed_until=int(time.time()) + 600))
    rig.ring("Ana")
    assert browser.opened == []
    assert cards(rig) == ()


def test_an_event_of_the_dialplan_opens_its_page_but_not_during_a_snooze(
    rig: Rig, browser: Browser
) -> None:
    url = "https://crm.example.net/{Customer}"
    pop_for(rig, replace(rule(url, PopMoment.EVENT), event="OpenCustomer"))
    told = CustomEvent(name="OpenCustomer", fields=(("Customer", "47 11"), ("Extension", "1000")))
    rig.hear(told)
    assert browser.opened == ["https://crm.example.net/47%2011"]
    change(rig, popup=PopupSettings(snoozed_until=int(time.time()) + 600))
    rig.hear(told)
    assert len(browser.opened) == 1


def test_a_text_is_copied_and_nothing_opened(rig: Rig, browser: Browser) -> None:
    pop_for(rig, rule("{name}: {number}", copy=True))
    rig.ring("Ana")
    assert QGuiApplication.clipboard().text() == f"Ana: {NUMBER}"
    assert browser.opened == []


@pytest.mark.parametrize(
    "text",
    [
        "https://evil.example/",
        "http://crm.example.net/",
        "https://crm.example.net:8443/",
        "https://crm.example.net@evil.example/",
        "file:///etc/passwd",
        "https://crm.example.net/%zz",
        "",
    ],
)
def test_nothing_but_the_rules_host_is_opened(browser: Browser, text: str) -> None:
    pop = ScreenPop(rule=rule("https://crm.example.net/{number}"), text=text)
    assert checked(pop) is None
    assert not open_pop(pop)
    assert browser.opened == []


def test_what_can_not_be_opened_is_said(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(rig.desktop.alerts, "_notify", told.append)
    rig.desktop.alerts._open(ScreenPop(rule=rule("https://a.example/"), text="https://b.example/"))
    assert told == ["“Open in CRM” could not be opened."]


def test_one_key_hides_them_all_for_good(rig: Rig) -> None:
    first, second = rig.ring("Ana"), rig.ring("Bob")
    rig.desktop.popups.hide_all()
    assert cards(rig) == ()
    rig.update(first)
    rig.update(second)
    assert cards(rig) == ()
    assert len(rig.desktop.window.cards.cards) == 2


def test_a_lost_line_is_said_and_taken_back(rig: Rig) -> None:
    rig.update(replace(rig.ring("Ana"), via="Sales"))
    (popup,) = cards(rig)
    rig.hear(LineChanged(state=LineState.WAITING))
    assert popup.via.whole.startswith("The phone system closed")
    rig.up()
    assert popup.via.whole == "via Sales"


def test_a_screen_reader_is_told_as_of_an_alert(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[object, str]] = []

    def update(event: QAccessibleEvent) -> None:
        message = event.message() if isinstance(event, QAccessibleAnnouncementEvent) else ""
        told.append((event.type(), message))

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    call = rig.ring("Ana")
    alerts = [
        (QAccessible.Event.Alert, ""),
        (QAccessible.Event.Announcement, "Incoming call from Ana"),
    ]
    assert told == alerts
    rig.update(call)
    assert told == alerts


def test_the_snooze_is_in_both_menus_and_said_in_head_and_tooltip(rig: Rig) -> None:
    window, tray = rig.desktop.window, rig.desktop.tray
    window.menu.snooze.aboutToShow.emit()
    half, morning = rig.words(window.menu.snooze)
    assert half == "For 30 minutes"
    assert morning.startswith("Until tomorrow, 6:00") or "06:00" in morning
    rig.ring("Ana")
    window.menu.snooze.actions()[0].trigger()
    assert cards(rig) == ()
    until = rig.services.preferences.settings.popup.snoozed_until
    assert abs(until - time.time() - 1800) < 60
    assert "Calls not shown until" in window.head.state.whole
    assert "Calls not shown until" in tray.icon.toolTip()
    tray.menu.aboutToShow.emit()
    assert rig.words(tray.snooze)[1] == "Show calls again"
    tray.snooze.actions()[1].trigger()
    assert len(cards(rig)) == 1
    assert "not shown" not in window.head.state.whole
    assert "not shown" not in tray.icon.toolTip()
