# SPDX-License-Identifier: MIT
"""Builds the services of the window and joins them."""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

from busylamp.ami.secret import Secret
from busylamp.desk.journal import Journal
from busylamp.desk.keys import Keys
from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.people import People
from busylamp.desk.rehearsed import rehearse
from busylamp.desk.remote import Remote
from busylamp.desk.requests import Requests
from busylamp.link.line import News
from busylamp.link.thread import LineThread
from busylamp.log import logger
from busylamp.services.call_tools import CallToolsService
from busylamp.services.diagnostics import DiagnosticsService
from busylamp.services.directories import DirectoryService
from busylamp.services.entries import EntryService
from busylamp.services.handover import HandoverService
from busylamp.services.journal import JournalService
from busylamp.services.line import LineService
from busylamp.services.log_detail import LogDetail
from busylamp.services.my_phone import MyPhoneService
from busylamp.services.people import PeopleService
from busylamp.services.phone import PhoneService
from busylamp.services.preferences import Preferences
from busylamp.services.queues import QueueService
from busylamp.services.region import home_region
from busylamp.services.safekeeping import Safekeeping
from busylamp.services.watching import WatchService
from busylamp.settings.model import Settings
from busylamp.settings.places import Home
from busylamp.settings.policy import NO_POLICY, Policy
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.directories import Directories
from busylamp.stores.history import History
from busylamp.stores.importing import undo_unfinished
from busylamp.stores.opening import Opened, open_or_mend
from busylamp.stores.transaction import NotKeptError
from busylamp.system.instance.server import Inbox
from busylamp.system.steady import steady
from busylamp.telephony.status import LineChanged

_LOOK_AFTER_MILLISECONDS = 1000
_log = logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything the window holds."""

    line: LineService
    phone: PhoneService
    people: PeopleService
    journal: JournalService
    entries: EntryService
    watching: WatchService
    handover: HandoverService
    queues: QueueService
    diagnostics: DiagnosticsService
    log_detail: LogDetail
    call_tools: CallToolsService
    my_phone: MyPhoneService
    preferences: Preferences
    directories: DirectoryService
    reception: "Reception"
    given: Secret | None = None  # on standard input, or the demo's
    is_demo: bool = False
    notices: tuple[str, ...] = ()  # what had to be mended at the start

    @property
    def listeners(self) -> "tuple[Listener, ...]":
        """Those that take what they need of the desk's events, in this order."""
        return (
            *(self.line, self.phone, self.people, self.journal, self.entries),
            *(self.watching, self.call_tools, self.my_phone, self.queues),
        )

    def joined(self) -> "Services":
        """Let them hear what the desk tells."""
        self.reception.listeners.extend(self.listeners)
        return self

    def start(self) -> None:
        """Sign in, with the secret given at the start or the keyring's."""
        self.line.sign_in(self.given)

    def stop(self) -> bool:
        """End the line, close the database; return whether all ended in time."""
        self.journal.stop()
        self.directories.stop()
        self.preferences.close()
        self.entries.close()
        return self.reception.stop()


class Listener(Protocol):
    """A service that takes what it needs of the desk's events."""

    def hear(self, event: OfficeEvent) -> None:
        """Pass on what concerns it."""
        ...


class Reception(QObject):
    """Where the line's news come in: folded by the desk, told by the services."""

    def __init__(self, thread: LineThread, office: Office, contacts_closed: "_Close") -> None:
        super().__init__()
        self._thread = thread
        self._office = office
        self._close = contacts_closed
        self.listeners: list[Listener] = []
        thread.news.connect(self._on_news)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_after)
        self._timer.start(_LOOK_AFTER_MILLISECONDS)

    def stop(self) -> bool:
        """End the thread, then close the database."""
        self._timer.stop()
        ended = self._thread.stop()
        self._close()
        return ended

    def _on_news(self, batch: tuple[News, ...]) -> None:
        for news in batch:
            if isinstance(news, LineChanged):
                _log.info("line %s, trouble %s", news.state, news.trouble)
        self._tell(self._office.hear(batch))

    def _look_after(self) -> None:
        self._tell(self._office.expire())
        self._office.queueing.look_after()

    def _tell(self, events: Iterable[OfficeEvent]) -> None:
        for event in events:
            for listener in self.listeners:
                listener.hear(event)


class _Close:
    """Closes the database once."""

    def __init__(self, contacts: Contacts) -> None:
        self._contacts = contacts

    def __call__(self) -> None:
        self._contacts.close()


def build_services(
    home: Home,
    settings: Settings,
    *,
    contacts: Iterable[Mapping[str, str]] = (),
    past: Iterable[Mapping[str, Any]] = (),
    repairs: tuple[str, ...] = (),
    is_demo: bool = False,
    keys: Keys | None = None,
    given: Secret | None = None,
    inbox: Inbox | None = None,
    policy: Policy = NO_POLICY,
    thread: LineThread | None = None,  # the line's, where time is not the computer's own
) -> Services:
    """Build everything between the window and the world; nothing is connected yet."""
    opened = open_or_mend(home.database)
    with contextlib.suppress(NotKeptError, sqlite3.DatabaseError):  # at the next start
        undo_unfinished(opened.connection)
    preferences = Preferences(home.settings, settings, policy=policy)

    def region() -> str:
        return home_region(preferences.settings)

    store = Contacts(opened.connection, region=region())
    store.add_all(_contact(each) for each in contacts)
    thread = thread or LineThread()
    office = _office(thread, preferences, store, region)
    people = People(office, store, lambda: preferences.settings, region)
    reception = Reception(thread, office, _Close(store))
    keys = keys or Keys()
    line = LineService(thread, office, keys, preferences, reception)
    phone = PhoneService(office, reception)
    crowd = PeopleService(people, office, store, preferences, reception)
    if not opened.in_memory and not is_demo:
        Safekeeping(home.database, reception)
    history = History(opened.connection, region=region())
    rehearse(past, settings.me.extension, history, store, time.time())
    journal = _build_journal(history, office, preferences, lasting=not opened.in_memory)
    line.tell_since(journal.heard_until)
    services = Services(
        line=line,
        phone=phone,
        people=crowd,
        journal=JournalService(journal, home, reception),
        entries=build_entries(office, phone, preferences, inbox, reception),
        handover=HandoverService(office.handover, phone, reception),
        diagnostics=DiagnosticsService(thread, preferences, home.log, reception),
        log_detail=LogDetail(reception),
        queues=QueueService(office, phone, preferences, reception),
        watching=WatchService(office, reception),
        call_tools=CallToolsService(office, phone, reception),
        my_phone=MyPhoneService(office, phone, reception),
        preferences=preferences,
        directories=_directories(opened, home, store, preferences, keys, crowd),
        reception=reception,
        given=given,
        is_demo=is_demo,
        notices=(*repairs, *((opened.trouble,) if opened.trouble else ())),
    )
    return services.joined()


def _directories(
    opened: Opened,
    home: Home,
    store: Contacts,
    preferences: Preferences,
    keys: Keys,
    people: PeopleService,
) -> DirectoryService:
    file = None if opened.in_memory else home.database
    tables = Directories(opened.connection, store)
    return DirectoryService(tables, preferences, keys, people, file, people.parent())


def _build_journal(
    history: History, office: Office, preferences: Preferences, *, lasting: bool
) -> Journal:
    def settings() -> Settings:
        return preferences.settings

    return Journal(history, office.names, settings, time.time, steady=steady, lasting=lasting)


def _office(
    thread: LineThread, preferences: Preferences, store: Contacts, region: Callable[[], str]
) -> Office:
    return Office(
        thread,
        settings=lambda: preferences.settings,
        contacts=store,
        region=region,
        clock=time.monotonic,
    )


def build_entries(
    office: Office,
    phone: PhoneService,
    preferences: Preferences,
    inbox: Inbox | None,
    parent: QObject,
) -> EntryService:
    """Build the one path of wishes from outside."""

    def settings() -> Settings:
        return preferences.settings

    requests = Requests(office.numbering, settings=settings, clock=time.monotonic)
    return EntryService(requests, Remote(office, settings), office, phone, inbox, parent)


def _contact(facts: Mapping[str, str]) -> Contact:
    return Contact(
        name=facts.get("name", ""),
        company=facts.get("company", ""),
        email=facts.get("email", ""),
        numbers=(ContactNumber(number=facts["number"], label="work"),),
    )
