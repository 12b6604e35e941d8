# SPDX-License-Identifier: MIT
"""The screen of one user over a line that sends nothing: news come in by hand."""

import itertools
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from busylamp.ami.secret import Secret
from busylamp.desk.journal import Journal
from busylamp.desk.office import Office
from busylamp.desk.people import People
from busylamp.link.line import News, Offered
from busylamp.link.thread import LineThread
from busylamp.services.build import Reception, Services, _Close, build_entries
from busylamp.services.call_tools import CallToolsService
from busylamp.services.diagnostics import DiagnosticsService
from busylamp.services.directories import DirectoryService
from busylamp.services.handover import HandoverService
from busylamp.services.journal import JournalService
from busylamp.services.line import LineService
from busylamp.services.log_detail import LogDetail
from busylamp.services.my_phone import MyPhoneService
from busylamp.services.people import PeopleService
from busylamp.services.phone import PhoneService
from busylamp.services.preferences import Preferences
from busylamp.services.queues import QueueService
from busylamp.services.watching import WatchService
from busylamp.settings.model import Appearance, MeSettings, PbxSettings, Settings
from busylamp.settings.places import home_at
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.directories import Directories
from busylamp.stores.history import History
from busylamp.system.instance.server import Inbox
from busylamp.telephony.changes import CallEnded, CallRinging, CallUpdated, PresenceChanged
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    ChannelName,
    Direction,
    EndReason,
    ExtensionNumber,
    Party,
    Presence,
    PresenceState,
)
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.desktop import Desktop
from busylamp.ui.theme import Theme
from tests.desk.conftest import FakeLine
from tests.seat import LastingStore, click, keys_of

SETTINGS = Settings(
    pbx=PbxSettings(host="ucm.example.net", username="amiuser1"), me=MeSettings(extension="1000")
)
DEADLINE = 5000  # milliseconds


def call_of(name: str, number: str = "+442079460018", place: str = "1") -> Call:
    """An incoming call that rings at my phone."""
    return Call(
        id=CallId(place),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        state=CallState.RINGING,
        first=Party(number=number, name=name),
        peer=Party(number=number, name=name),
        channel=ChannelName(f"PJSIP/1000-{place}"),
    )


def talking(call: Call, since: float) -> Call:
    """The same call, answered some seconds ago."""
    return replace(call, state=CallState.TALKING, answered_at=time.time() - since)


def ended(call: Call, result: CallResult, reason: EndReason | None = None, by: str = "") -> Call:
    """The same call, over."""
    return replace(
        call, state=CallState.ENDED, result=result, reason=reason, answered_by=by or None
    )


@dataclass
class Rig:
    """Window, pop-ups and tray; what the PBX says is told by the test."""

    bot: QtBot
    line: FakeLine
    services: Services
    thread: LineThread
    theme: Theme
    desktop: Desktop
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def wait_until(self, holds: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(holds()), timeout=DEADLINE)

    def click(self, button: QAbstractButton) -> None:
        """Click a button as soon as it is on the screen."""
        self.wait_until(button.isVisible)
        click(button)

    def hear(self, *news: News) -> None:
        """Let the line say this."""
        self.thread.news.emit(news)

    def up(self, *commands: str) -> None:
        """Bring the line up for an account that may do this."""
        offered = Offered(commands=frozenset(commands or ("Originate", "Hangup")))
        self.hear(offered, LineChanged(state=LineState.UP, encrypted=True, greeting="11.0.0"))

    def ring(self, name: str, number: str = "+442079460018") -> Call:
        """Somebody calls."""
        call = call_of(name, number, str(next(self.numbers)))
        self.hear(CallRinging(call=call))
        return call

    def update(self, call: Call) -> None:
        """Something about a call changed."""
        self.hear(CallUpdated(call=call))

    def end(self, call: Call, result: CallResult, reason: EndReason | None = None) -> None:
        """A call is over."""
        self.hear(CallEnded(call=ended(call, result, reason)))

    def show_lamp(self, extension: str, name: str, state: PresenceState) -> None:
        """A colleague's lamp changes."""
        number = ExtensionNumber(extension)
        presence = Presence(extension=number, state=state, name=name)
        self.hear(PresenceChanged(presence=presence))

    def know(self, name: str, number: str) -> None:
        """Add a contact."""
        numbers = (ContactNumber(number=number, label="work"),)
        self.services.people.save(Contact(name=name, numbers=numbers))

    def words(self, menu: QMenu) -> list[str]:
        """What a menu offers."""
        return [action.text() for action in menu.actions() if not action.isSeparator()]

    def close(self) -> None:
        """End it as the program does."""
        self.desktop.quit()
        assert self.services.stop()
        for widget in (self.desktop.window, self.desktop.tray.menu):
            widget.deleteLater()
        self.desktop.deleteLater()
        self.services.reception.deleteLater()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def standing(bot: QtBot, home: Path, *commands: str) -> Generator[Rig]:
    """What a fixture yields: a user whose line stands, closed at the end."""
    made = open_rig(bot, home)
    made.up(*commands)
    yield made
    made.close()


def open_rig(
    bot: QtBot, home: Path, settings: Settings = SETTINGS, inbox: Inbox | None = None
) -> Rig:
    """Build it as `build_services` does, on a line that sends nothing."""
    line, thread = FakeLine(), LineThread()
    database = open_database(":memory:")
    contacts = Contacts(database, region="GB")
    preferences = Preferences(home / "settings.toml", settings)
    office = Office(
        line,
        settings=lambda: preferences.settings,
        contacts=contacts,
        region=lambda: "GB",
        clock=time.monotonic,
    )

    reception = Reception(thread, office, _Close(contacts))
    people = People(office, contacts, lambda: preferences.settings, lambda: "GB")
    history = History(database, region="GB")
    keys = keys_of(LastingStore())
    crowd = PeopleService(people, office, contacts, preferences, reception)
    journal = Journal(history, office.names, lambda: preferences.settings, time.time)
    phone = PhoneService(office, reception)
    services = Services(
        line=LineService(line, office, keys, preferences, reception),
        phone=phone,
        entries=build_entries(office, phone, preferences, inbox, reception),
        people=crowd,
        directories=DirectoryService(
            Directories(database, contacts), preferences, keys, crowd, None, reception
        ),
        handover=HandoverService(office.handover, phone, reception),
        journal=JournalService(journal, home_at(home), reception),
        watching=WatchService(office, reception),
        queues=QueueService(office, phone, preferences, reception),
        diagnostics=DiagnosticsService(thread, preferences, None, reception),
        log_detail=LogDetail(reception),
        call_tools=CallToolsService(office, phone, reception),
        my_phone=MyPhoneService(office, phone, reception),
        preferences=preferences,
        reception=reception,
        given=Secret("geheim7"),
    )
    reception.listeners.extend(services.listeners)
    theme = Theme(Appearance.LIGHT)
    made = Rig(bot, line, services, thread, theme, Desktop(services, theme))
    made.desktop.start()
    made.wait_until(lambda: made.desktop.is_settled)
    return made
