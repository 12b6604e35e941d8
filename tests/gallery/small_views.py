# SPDX-License-Identifier: MIT
"""Every pop-up, card, menu and dialog."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from busylamp.desk.diagnostics.bundle import BundleFile
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.requests import RequestSource
from busylamp.services.entries import DialRequest
from busylamp.settings.model import PopMoment, ScreenPopRule
from busylamp.stores.contacts import Contact, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.tables import Refused
from busylamp.telephony.changes import CallEnded, CallRinging
from busylamp.telephony.model import CallResult
from busylamp.telephony.status import Certificate
from busylamp.ui.dialogs.about import AboutDialog
from busylamp.ui.dialogs.contact import ContactDialog
from busylamp.ui.dialogs.diagnostics import DiagnosticsDialog
from busylamp.ui.dialogs.imports import ImportDialog
from busylamp.ui.dialogs.pages import PAGES
from busylamp.ui.dialogs.question import QuestionDialog
from busylamp.ui.popup.free import FreeCard
from tests.gallery.office import (
    ARABIC,
    FRIENDS,
    HEBREW,
    LONG,
    days,
    friends,
    northwind,
    office,
    set_values,
)
from tests.gallery.registry import VIEWS, Show, view
from tests.gallery.views import LOST, queues, set_home
from tests.ui import calls, queue_values
from tests.ui.imports import WORDS, Played, import_by, played
from tests.ui.rig import Rig, call_of, ended
from tests.ui.test_my_state import PHONE, Forwarding
from tests.ui.test_my_state import tell as tell_phone


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
    """The design's pop-up: what helps to answer well, then four acts."""
    friends(rig)
    days(rig)
    rule = ScreenPopRule(
        name="Open in CRM", url="https://crm.example/?n={e164}", on=PopMoment.CLICK
    )
    set_values(rig, screen_pop__rule=(rule,), phone__answers_by_notify=True)
    callers = (queue_values.caller(1, ago=42), queue_values.caller(2, ago=20))
    more = (*callers, queue_values.caller(3, ago=9))
    queue_values.tell(rig, replace(queue_values.SUPPORT, callers=more))
    call = replace(call_of("Northwind Traders"), queue="6500", via="6500")
    call = replace(call, queued_at=time.time() - 42)
    rig.hear(CallRinging(call=calls.with_peer(call)))
    return rig.desktop.popups.cards[0]


@view
def popup_of_two_contacts(rig: Rig) -> QWidget:
    office(rig)
    rig.know("Ana Kovac", "+442079460018")
    rig.know("Northwind Traders", "+442079460018")
    calls.ring(rig, "")
    return rig.desktop.popups.cards[0]


@view
def popup_taken_by_another(rig: Rig) -> QWidget:
    office(rig)
    call = calls.ring(rig, "Ana Kovac")
    rig.hear(CallEnded(call=ended(call, CallResult.ANSWERED_ELSEWHERE, by="1001")))
    return rig.desktop.popups.cards[0]


@view
def popup_of_somebody_free(rig: Rig) -> QWidget:
    office(rig)
    card = FreeCard("1001", rig.theme)
    card.show_person(rig.services.people.colleague("1001"))
    rig.desktop.popups.show_free(card)
    return card


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


@view
def sign_in_first(rig: Rig) -> QWidget:
    set_values(rig, pbx__host="", pbx__username="", me__extension="")
    return rig.desktop.ask_sign_in("")


@view
def sign_in_tested(rig: Rig) -> QWidget:
    """The design's test: what works, what does not, what to do."""
    dialog = rig.desktop.ask_sign_in("")
    dialog.secret.setText("0123456789")
    shown = Certificate(spki_sha256="ab" * 32, sha256="4f1a" * 16, subject="CN=ucm")
    advice = "SHA-256 4F:1A:… Compare it with the one on the phone system, then trust it."
    found = (
        ("tcp", Verdict.GOOD, "Reached ucm.example.net:5039 in 12 ms", ""),
        ("identity", Verdict.WARNING, "The certificate is self-signed", advice),
        ("login", Verdict.GOOD, "Signed in as ucmamiuser1", ""),
        (
            "dial",
            Verdict.BAD,
            "This user may not place calls",
            "Give it the privilege “originate” in the AMI user's settings, then test again.",
        ),
        ("extensions", Verdict.GOOD, "41 extensions have a lamp", ""),
    )
    for step, verdict, title, words in found:
        given = Finding(step=step, verdict=verdict, title=title, advice=words)
        certificate = shown if step == "identity" else None
        dialog._show_step(replace(given, certificate=certificate))
    dialog._on_finished()
    return dialog


@view
def clipboard(rig: Rig) -> QWidget:
    """The design's choice among the numbers of a copied text."""
    set_home(rig)
    friends(rig)
    rig.know("Adela Kovac", "+491712345678")
    text = "Call 030 123 45 67, else +49 171 2345678 or extension 1004."
    rig.services.entries.take(DialRequest(texts=(text,), source=RequestSource.CLIPBOARD))
    return rig.desktop.entrance.chooser


def _card(rig: Rig, text: str, source: RequestSource) -> QWidget:
    set_home(rig)
    friends(rig)
    rig.services.entries.take(DialRequest(texts=(text,), source=source))
    return rig.desktop.entrance.confirm


@view
def confirm_a_link(rig: Rig) -> QWidget:
    return _card(rig, "tel:+44-20-7946-0018", RequestSource.LINK)


@view
def confirm_a_premium_number(rig: Rig) -> QWidget:
    return _card(rig, "tel:+49-900-1234567", RequestSource.LINK)


@view
def confirm_what_was_copied(rig: Rig) -> QWidget:
    return _card(rig, "030 123 45 67", RequestSource.CLIPBOARD)


@view
def nothing_to_call(rig: Rig) -> QWidget:
    return _card(rig, "no number at all", RequestSource.CLIPBOARD)


@view
def palette_searched(rig: Rig) -> QWidget:
    friends(rig)
    made = rig.desktop.window.open_palette()
    made.line.setText("maya")
    return made


@view
def wallboard_offline(rig: Rig) -> QWidget:
    office(rig)
    board = rig.desktop.open_wallboard()
    board.resize(960, 540)
    rig.hear(LOST)
    rig.wait_until(lambda: not board.tiles)
    return board


@view
def wallboard_narrow(rig: Rig) -> QWidget:
    queues(rig)
    board = rig.desktop.open_wallboard()
    board.resize(480, 720)
    return board


def _open(menu: QMenu) -> QWidget:
    menu.popup(QPoint(0, 0))
    return menu


@view
def main_menu(rig: Rig) -> QWidget:
    friends(rig)
    tell_phone(rig, PHONE)
    return _open(rig.desktop.window.menu)


@view
def tray_menu(rig: Rig) -> QWidget:
    friends(rig)
    days(rig)
    tell_phone(rig, PHONE)
    calls.ring(rig, "Ana Kovac")
    rig.desktop.popups.close_all()
    return _open(rig.desktop.tray.menu)


@view
def person_menu(rig: Rig) -> QWidget:
    friends(rig)
    window = rig.desktop.window
    return _open(window.menus.menu_for(rig.services.people.colleague(FRIENDS[0][0]), window))


@view
def queue_menu(rig: Rig) -> QWidget:
    queues(rig)
    button = rig.desktop.window.queues.button
    assert button is not None
    return _open(button.choices)


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog


@view
def contact(rig: Rig) -> QWidget:
    friends(rig)
    return _shown(ContactDialog(northwind(rig), rig.desktop.window))


@view
def contact_refused(rig: Rig) -> QWidget:
    dialog = ContactDialog(Contact(name=LONG), rig.desktop.window)
    dialog.show_problem("A contact needs a name or a company.")
    return _shown(dialog)


@view
def seat(rig: Rig) -> QWidget:
    friends(rig)
    made = rig.desktop.change_seat()
    assert made is not None
    return made


@view
def forwarding(rig: Rig) -> QWidget:
    office(rig)
    shown = Forwarding(rig).dialog
    shown._say("The phone system refused it: no such number")
    return shown


@view
def about(rig: Rig) -> QWidget:
    return _shown(AboutDialog(rig.desktop.window))


@view
def question(rig: Rig) -> QWidget:
    words = "All 1,204 calls and their notes are deleted. This can't be undone."
    return _shown(QuestionDialog("Delete all calls", words, "Delete", rig.desktop.window))


@view
def diagnostics(rig: Rig) -> QWidget:
    files = (
        BundleFile(name="about.txt", content=b"Busylamp on Debian 12\nPython 3.11\n"),
        BundleFile(name="log.txt", content=b"Nothing is wrong.\n" * 40),
    )
    return _shown(DiagnosticsDialog(files, rig.desktop.window))


def _import(rig: Rig, reading: Played, then: Callable[[], None] = lambda: None) -> QWidget:
    work = import_by(reading, Contacts(open_database(":memory:")))
    dialog = ImportDialog(work, WORDS, rig.desktop.window)
    dialog.show()
    with rig.bot.waitSignal(work.was_read):
        work.start()
        reading.go.set()
    return dialog


@view
def import_preview(rig: Rig) -> QWidget:
    known = tuple(Contact(name=name, company="Example & Co") for _, name, *_ in FRIENDS)
    bad = Refused(line=3, reason="no number that can be dialled", text="Anon;12 Main Street;;")
    return _import(rig, played(*known, Contact(name=HEBREW, company=LONG), bad))


@view
def import_failed(rig: Rig) -> QWidget:
    return _import(rig, played(error="The file is not there any more."))


@view
def import_reading(rig: Rig) -> QWidget:
    work = import_by(played(shares=(0.25, 0.5)), Contacts(open_database(":memory:")))
    dialog = ImportDialog(work, WORDS, rig.desktop.window)
    work.progressed.emit(0.5)
    return _shown(dialog)


def _settings(page: str) -> Show:
    def show(rig: Rig) -> QWidget:
        office(rig)
        return _shown(rig.desktop.open_settings(page))

    return show


for _page in PAGES:
    VIEWS[f"settings_{_page.key}"] = _settings(_page.key)


@view
def settings_found(rig: Rig) -> QWidget:
    dialog = rig.desktop.open_settings("general")
    dialog.search.setText("queue")
    return _shown(dialog)


@view
def settings_not_found(rig: Rig) -> QWidget:
    dialog = rig.desktop.open_settings("general")
    dialog.search.setText("coffee machine")
    return _shown(dialog)


@view
def settings_to_undo(rig: Rig) -> QWidget:
    dialog = rig.desktop.open_settings("general")
    dialog.changes.put("Days calls are remembered", {"history.keep_days": 30})
    return _shown(dialog)
