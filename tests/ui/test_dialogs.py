# SPDX-License-Identifier: MIT
"""The dialogs: what they refuse, what they ask twice, what Esc and Tab do."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.services.preferences import Preferences
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.telephony.status import Certificate
from busylamp.ui.dialogs.about import AboutDialog
from busylamp.ui.dialogs.contact import ContactDialog
from busylamp.ui.dialogs.signin import SignInDialog
from tests.seat import click, press, tab_through, type_in

ANA = Contact(id=7, name="Ana", numbers=(ContactNumber(number="+442079460018", label="mobile"),))
PINNED = Settings(
    pbx=PbxSettings(host="ucm.example.net", username="amiuser1", pin="ab" * 32),
    me=MeSettings(extension="1000"),
)
SHOWN = Certificate(spki_sha256="cd" * 32, sha256="ef" * 32, subject="CN=ucm")


class Shown:
    """Shows dialogs; qtbot closes them."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot

    def contact(self, contact: Contact) -> ContactDialog:
        dialog = ContactDialog(contact)
        self.show(dialog)
        return dialog

    def signin(self) -> SignInDialog:
        dialog = SignInDialog(Preferences(Path("unused"), PINNED))
        self.show(dialog)
        return dialog

    def show(self, dialog: QDialog) -> None:
        self.bot.addWidget(dialog)
        with self.bot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


@pytest.mark.parametrize(
    ("name", "company", "number", "problem"),
    [
        ("", "", "1", "Enter a name or a company."),
        ("  ", " ", "1", "Enter a name or a company."),
        ("Ana", "", "", "Enter at least one number."),
        ("", "Ltd", " ", "Enter at least one number."),
        ("Ana", "", "1&PJSIP/9", "1&PJSIP/9: That can't be dialled."),
        ("Ana", "", "<b>", "<b>: There is no number to call in that."),
    ],
)
def test_what_a_contact_lacks_is_said(
    shown: Shown, name: str, company: str, number: str, problem: str
) -> None:
    dialog, saved = shown.contact(Contact()), list[object]()
    dialog.saved.connect(saved.append)
    dialog.name.setText(name)
    dialog.company.setText(company)
    dialog.numbers[0].setText(number)
    click(dialog.save)
    assert dialog.problem.whole.startswith(problem)
    assert dialog.problem.isVisible()
    assert saved == []
    assert dialog.isVisible()


def test_a_contact_keeps_what_the_form_does_not_show(shown: Shown) -> None:
    dialog, saved = shown.contact(ANA), list[Contact]()
    dialog.saved.connect(saved.append)
    type_in(dialog.numbers[1], "1002")
    press(dialog.name, Qt.Key.Key_Return)
    numbers = (*ANA.numbers, ContactNumber(number="1002", label="work"))
    assert saved == [Contact(id=7, name="Ana", numbers=numbers)]
    dialog.show_problem("database is locked")
    assert dialog.isVisible()
    assert dialog.problem.whole == "database is locked"


def test_editing_does_not_cut_what_was_imported(shown: Shown) -> None:
    long = Contact(id=7, name="x" * 500, numbers=ANA.numbers * 9, note="n\n" * 500 + "n")
    dialog, saved = shown.contact(long), list[Contact]()
    dialog.saved.connect(saved.append)
    click(dialog.save)
    assert saved == [long]


def test_delete_asks_twice(shown: Shown) -> None:
    dialog, deleted = shown.contact(ANA), list[Contact]()
    dialog.deleted.connect(deleted.append)
    click(dialog.delete)
    assert dialog.delete.text() == "Delete for good"
    assert deleted == []
    click(dialog.delete)
    assert deleted == [ANA]
    assert shown.contact(Contact(name="New")).delete.isHidden()


def test_tab_leads_through_the_note(shown: Shown) -> None:
    dialog = shown.contact(ANA)
    wanted = {dialog.name, dialog.email, dialog.note, *dialog.numbers, dialog.save, dialog.delete}
    assert wanted <= tab_through(dialog.name)
    assert dialog.note.toPlainText() == ""


@pytest.mark.parametrize("how", ["esc", "close", "cancel", "done"])
def test_the_password_is_forgotten_however_the_dialog_ends(shown: Shown, how: str) -> None:
    dialog = shown.signin()
    type_in(dialog.secret, "geheim7")
    match how:
        case "esc":
            press(dialog, Qt.Key.Key_Escape)
        case "close":
            dialog.close()
        case "cancel":
            click(dialog.cancel)
        case _:
            dialog.reject()
    assert not dialog.isVisible()
    assert dialog.secret.text() == ""


def test_the_password_is_in_no_setting(shown: Shown) -> None:
    dialog = shown.signin()
    type_in(dialog.secret, "geheim7")
    assert "geheim7" not in repr(dialog.entered())
    told: list[object] = []
    dialog.accepted_with.connect(told.append)
    click(dialog.save)
    assert "geheim7" not in repr(told)


def test_an_offered_certificate_gives_no_pin_to_another_address(shown: Shown) -> None:
    dialog = shown.signin()
    dialog.offer_certificate(SHOWN, changed=True)
    dialog.host.setText("other.example.net")
    assert dialog.entered().pbx.pin == ""
    click(dialog.trust)
    assert dialog.entered().pbx.pin == ""
    dialog.host.setText("ucm.example.net")
    assert dialog.entered().pbx.pin == "cd" * 32


def test_a_certificate_of_the_test_is_trusted_for_the_place_that_was_tested(shown: Shown) -> None:
    dialog = shown.signin()
    dialog.host.setText("127.0.0.1")
    dialog.port.set_value(1)
    dialog.secret.setText("geheim7")
    click(dialog.test)
    dialog._checker.cancel()
    dialog.secret.clear()
    found = Finding(step="identity", verdict=Verdict.BAD, title="New", certificate=SHOWN)
    dialog._show_step(found)
    dialog.port.set_value(2)
    click(dialog.trust)
    assert dialog.entered().pbx.pin == ""
    dialog.port.set_value(1)
    assert dialog.entered().pbx.pin == "cd" * 32


def test_ports_that_are_none_are_not_taken(shown: Shown) -> None:
    dialog = shown.signin()
    dialog.port.clear()
    type_in(dialog.port, "x70000")
    assert 1 <= dialog.port.value() <= 65535


def test_about_names_the_version(qtbot: QtBot) -> None:
    from busylamp import __version__

    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert any(__version__ in child.accessibleName() for child in dialog.findChildren(QWidget))
