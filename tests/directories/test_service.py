# SPDX-License-Identifier: MIT
"""Directories in the window: read in the background, kept, found, named; a failure loses nobody."""

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.ami.secret import Secret
from busylamp.desk.names import Names
from busylamp.services.directories import (
    DirectoryNews,
    DirectoryService,
    DirectoryTested,
    is_due,
)
from busylamp.services.preferences import Preferences
from busylamp.settings.model import (
    DirectoryKind,
    DirectoryServer,
    DirectorySettings,
    DirectoryTls,
    Settings,
)
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.directories import Directories, DirectoryState
from busylamp.stores.entries import Note
from busylamp.stores.history import History
from busylamp.system.directories.addresses import secret_service
from busylamp.telephony.model import Party
from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble
from tests.directories.conftest import Company
from tests.directories.radicale import PASSWORD, USER, Radicale
from tests.seat import LastingStore, keys_of

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0}\r\nFN:{0}\r\nN:{0};;;;\r\nTEL:{1}\r\nEND:VCARD\r\n"
SECONDS = 30_000


@dataclass
class House:
    """A user's contacts in a file, and the service over it."""

    bot: QtBot
    path: Path
    server: DirectoryServer
    news: list[DirectoryNews] = field(default_factory=list[DirectoryNews])

    def __post_init__(self) -> None:
        self.database = open_database(self.path / "busylamp.sqlite")
        self.contacts = Contacts(self.database, region="DE")
        self.directories = Directories(self.database, self.contacts)
        settings = Settings(directories=DirectorySettings(server=(self.server,)))
        self.preferences = Preferences(self.path / "settings.toml", settings)
        self.store = LastingStore()
        self.changes = 0
        self.service = DirectoryService(
            self.directories,
            self.preferences,
            keys_of(self.store),
            self,
            self.path / "busylamp.sqlite",
        )
        self.service.changed.connect(self.news.append)

    def told_anew(self) -> None:
        self.changes += 1

    def read(self) -> DirectoryNews:
        with self.bot.waitSignal(self.service.changed, timeout=SECONDS, check_params_cb=_is_over):
            self.service.refresh(self.server.name)
        return self.service.news(self.server.name)

    def set(self, *servers: DirectoryServer) -> None:
        settings = self.preferences.settings
        directories = DirectorySettings(server=servers)
        self.preferences.change(replace(settings, directories=directories))

    def sign_in(self) -> None:
        with self.bot.waitSignal(self.service.password_kept):
            self.service.keep_password(self.server, Secret(PASSWORD))

    def names(self, text: str) -> list[tuple[str, str]]:
        return [(each.name, each.source) for each in self.contacts.search(text)]

    def close(self) -> None:
        self.service.stop()
        self.contacts.close()


def _is_over(news: DirectoryNews) -> bool:
    return not news.is_running


def _is_tested(tested: DirectoryTested) -> bool:
    return tested.is_over


@pytest.fixture
def house(qtbot: QtBot, carddav: Radicale, company: Company, tmp_path: Path) -> Generator[House]:
    carddav.put("ana", CARD.format("Ana Kern", "+49 30 901820"))
    carddav.put("bob", CARD.format("Bob Roth", "+49 30 901821"))
    server = DirectoryServer(
        kind=DirectoryKind.CARDDAV,
        name="Cloud",
        address=carddav.url,
        user=USER,
        ca_file=str(company.root),
    )
    made = House(qtbot, tmp_path, server)
    yield made
    made.close()


def test_people_are_found_named_and_told_where_they_come_from(house: House) -> None:
    house.sign_in()
    news = house.read()
    assert (news.state.count, news.state.trouble) == (2, "")
    assert house.changes == 1
    assert house.names("kern") == [("Ana Kern", "Cloud")]
    names = Names(house.contacts, lambda: "DE", lambda number: "")
    assert names.who(Party(number="030901821")).name == "Bob Roth"


def test_what_the_server_has_no_longer_goes_and_what_cannot_be_read_stays(
    house: House, carddav: Radicale
) -> None:
    house.sign_in()
    house.read()
    (carddav.book / "bob.vcf").unlink()
    assert house.read().state.count == 1
    house.set(replace(house.server, address="https://127.0.0.1:1/"))
    news = house.read()
    assert news.state.trouble in (
        DirectoryTrouble.NO_PASSWORD.value,
        DirectoryTrouble.REFUSED.value,
    )
    assert news.state.refreshed_at > 0
    assert house.names("kern") == [("Ana Kern", "Cloud")]


def test_a_password_is_for_one_server_only(house: House) -> None:
    house.sign_in()
    origin = house.server.address.rstrip("/")
    assert house.store.get(f"busylamp directory {origin}", USER) == PASSWORD
    for change in ({"address": "https://127.0.0.1:1"}, {"user": "bob"}):
        other = replace(house.server, **change)
        assert house.store.get(secret_service(other), other.user) is None
    plain = replace(house.server, tls=DirectoryTls.PLAIN)
    assert house.store.get(secret_service(plain), USER) is None  # nor on a weaker way
    assert PASSWORD not in (house.path / "busylamp.sqlite").read_bytes().decode("latin-1")


def test_my_own_contact_stands_for_a_directorys(house: House) -> None:
    house.sign_in()
    house.read()
    mine = Contact(name="ana kern", numbers=(ContactNumber(number="030 901820"),))
    house.contacts.add(mine)
    assert house.names("kern") == [("ana kern", "")]
    assert [each.source for each in house.contacts.by_number("+4930901820")] == [""]
    assert [each.name for each in house.contacts.mine()] == ["ana kern"]


def test_what_i_noted_about_somebody_outlives_the_directory(
    house: House, carddav: Radicale
) -> None:
    house.sign_in()
    house.read()
    ana = house.contacts.search("kern")[0]
    History(house.database, region="DE").add_note(
        Note(contact=ana.id, written_at=1.0, text="likes tea")
    )
    carddav.put("ana", CARD.format("Ana Lang", "+49 30 901820"))
    house.read()
    assert [each.id for each in house.contacts.search("lang")] == [ana.id]
    (carddav.book / "ana.vcf").unlink()
    house.read()
    assert house.names("lang") == [("Ana Lang", "")]  # mine now
    assert house.names("roth") == [("Bob Roth", "Cloud")]


def test_a_new_name_keeps_the_people_and_no_name_lets_them_go(house: House) -> None:
    house.sign_in()
    house.read()
    renamed = replace(house.server, name="Firm")
    house.set(renamed)
    assert house.names("kern") == [("Ana Kern", "Firm")]
    house.set()
    house.bot.waitUntil(lambda: house.directories.names() == (), timeout=SECONDS)
    assert house.contacts.count() == 0


def test_a_test_tells_its_steps_and_keeps_nothing(house: House) -> None:
    told: list[DirectoryTested] = []
    house.service.tested.connect(told.append)
    for password, trouble in ((PASSWORD, None), ("wrong", DirectoryTrouble.SIGN_IN)):
        with house.bot.waitSignal(
            house.service.tested, timeout=SECONDS, check_params_cb=_is_tested
        ):
            house.service.test(house.server, Secret(password))
        assert told[-1].trouble is trouble
        assert told[-1].steps[0] is DirectoryStep.CONNECTED
    assert any(set(each.people) == {"Ana Kern", "Bob Roth"} for each in told)
    assert house.contacts.count() == 0


def test_the_end_of_the_program_waits_for_no_server(house: House) -> None:
    house.service.refresh("Cloud")
    house.service.stop()


HOUR = 3600.0


@pytest.mark.parametrize(
    ("state", "due"),
    [
        (DirectoryState(), True),
        (DirectoryState(refreshed_at=9 * HOUR, tried_at=9 * HOUR), False),
        (DirectoryState(refreshed_at=7 * HOUR, tried_at=7 * HOUR), True),
        (DirectoryState(refreshed_at=7 * HOUR, tried_at=9.9 * HOUR), False),  # tried just now
        (DirectoryState(refreshed_at=99 * HOUR, tried_at=99 * HOUR), True),  # the clock went back
    ],
)
def test_when_it_is_read_again(state: DirectoryState, due: bool) -> None:
    assert is_due(state, 2 * HOUR, 10 * HOUR) is due
