# SPDX-License-Identifier: MIT
"""What is seen seldom: refusals, waits, menus of rows, what an administrator fixed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from busylamp.desk.newer import Release
from busylamp.desk.requests import Ask, CallSoon, RequestSource
from busylamp.desk.table_heads import TableHeads
from busylamp.services.directories import DirectoryNews, DirectoryTested
from busylamp.settings.model import DirectoryKind, DirectoryServer
from busylamp.settings.policy import read_policy
from busylamp.stores.directories import DirectoryState
from busylamp.stores.entries import View
from busylamp.telephony.model import RecordingState
from busylamp.telephony.numbers_plan import NumberClass, Reading
from busylamp.telephony.reasons import DirectoryTrouble
from busylamp.telephony.status import Certificate
from busylamp.ui.dialogs.columns import ColumnsDialog
from busylamp.ui.dialogs.contact import ContactDialog
from busylamp.ui.dialogs.pages.directories import DirectoriesPage
from busylamp.ui.models.queues import MemberRow
from busylamp.ui.panels.queues import QueuesPanel
from tests.gallery.office import days, friends, northwind, office, set_values
from tests.gallery.registry import view
from tests.gallery.small_views import confirm_a_link
from tests.gallery.views import RECORDER, on_a_call, queues
from tests.ui import calls, past, queue_values
from tests.ui.rig import Rig

COMPANY = DirectoryServer(
    kind=DirectoryKind.LDAP, name="Example & Co", address="127.0.0.1:9", base="dc=example,dc=com"
)


@view
def on_a_call_high_contrast_on_dark(rig: Rig) -> QWidget:
    """High contrast where the system is dark: white on black."""
    rig.theme._scheme = Qt.ColorScheme.Dark
    return on_a_call(rig)


@view
def newer_version(rig: Rig) -> QWidget:
    window = office(rig)
    window.tell_release(Release(version="1.2", page="https://example.com/busylamp"))
    return window


@view
def note_on_a_call(rig: Rig) -> QWidget:
    window = office(rig)
    call = calls.talk(rig, "Ana Kovac")
    rig.update(replace(call, recording=RecordingState.PAUSED, recorder=RECORDER))
    card = window.cards.cards[0]
    card.open_note()
    card.note.setText("Wants the invoice again")
    return window


@view
def no_missed_calls(rig: Rig) -> QWidget:
    window = office(rig)
    past.keep(rig, 3000, talk_seconds=60.0)
    panel = past.opened(rig)
    panel.show_view(View.MISSED)
    return window


@view
def call_by_contact(rig: Rig) -> QWidget:
    window = friends(rig)
    days(rig)
    past.opened(rig).show_view(View.CONTACT)
    return window


def _asked(rig: Rig, kind: NumberClass, dialled: str) -> QWidget:
    card = confirm_a_link(rig)
    candidate = Reading(found=dialled, dialled=dialled, kind=kind)
    rig.desktop.entrance.confirm.ask(
        Ask(candidate=candidate, source=RequestSource.LINK, careful=True), None, 2
    )
    return card


@view
def confirm_an_emergency_number(rig: Rig) -> QWidget:
    return _asked(rig, NumberClass.EMERGENCY, "112")


@view
def confirm_a_code(rig: Rig) -> QWidget:
    return _asked(rig, NumberClass.CODE, "*72")


@view
def confirm_in_seconds(rig: Rig) -> QWidget:
    card = confirm_a_link(rig)
    candidate = Reading(found="1001", dialled="1001", kind=NumberClass.INTERNAL)
    soon = CallSoon(candidate=candidate, source=RequestSource.HOTKEY, seconds=5)
    rig.desktop.entrance.confirm.ask(soon, None, 0)
    return card


@view
def palette_without_a_hit(rig: Rig) -> QWidget:
    friends(rig)
    made = rig.desktop.window.open_palette()
    made.line.setText("zzz")
    return made


@view
def wallboard_without_queues(rig: Rig) -> QWidget:
    rig.up(*calls.EVERYTHING)
    board = rig.desktop.open_wallboard()
    board.resize(960, 540)
    return board


def _colleague(panel: QueuesPanel) -> MemberRow:
    found = (row for row in panel.model.rows if isinstance(row, MemberRow))
    return next(row for row in found if not row.is_me)


def _open(menu: QMenu) -> QWidget:
    menu.popup(QPoint(0, 0))
    return menu


@view
def snooze_menu(rig: Rig) -> QWidget:
    menu = rig.desktop.window.menu.snooze
    menu.aboutToShow.emit()
    return _open(menu)


@view
def call_menu(rig: Rig) -> QWidget:
    friends(rig)
    entry = days(rig)
    return _open(past.opened(rig).menu_for(entry))


@view
def queue_member_menu(rig: Rig) -> QWidget:
    queues(rig)
    panel = queue_values.opened(rig)
    return _open(panel.menus.menu_for(_colleague(panel)))


@view
def contact_about_to_go(rig: Rig) -> QWidget:
    friends(rig)
    dialog = ContactDialog(northwind(rig), rig.desktop.window)
    dialog.delete.click()
    dialog.show()
    return dialog


@view
def import_columns_lacking(rig: Rig) -> QWidget:
    office(rig)
    heads = TableHeads(path=Path("people.csv"), names=("Shoe size", "Town"), rows=(("42", "Ulm"),))
    dialog = ColumnsDialog(heads, rig.services.people.columns_of(heads.names), rig.desktop.window)
    dialog.show()
    return dialog


def _directory(rig: Rig) -> DirectoriesPage:
    """A directory where nothing listens, as its first reading ends."""
    friends(rig)
    set_values(rig, directories__server=(COMPANY,))
    dialog = rig.desktop.open_settings("directories")
    dialog.resize(780, 860)
    page = dialog.page("directories")
    assert isinstance(page, DirectoriesPage)
    dialog.show()
    rig.wait_until(lambda: rig.services.directories.news(COMPANY.name).state.trouble)
    return page


@view
def settings_directory_failing(rig: Rig) -> QWidget:
    page = _directory(rig)
    tested = DirectoryTested(trouble=DirectoryTrouble.REFUSED, is_over=True)
    rig.services.directories.tested.emit(tested)
    return page.window()


@view
def settings_directory_reading(rig: Rig) -> QWidget:
    page = _directory(rig)
    news = DirectoryNews(name=COMPANY.name, state=DirectoryState(), is_running=True, share=0.4)
    rig.services.directories.changed.emit(news)
    return page.window()


@view
def sign_in_certificate_changed(rig: Rig) -> QWidget:
    set_values(rig, pbx__pin="cd" * 32)
    dialog = rig.desktop.ask_sign_in("")
    shown = Certificate(
        spki_sha256="ab" * 32, sha256="4f1a" * 16, subject="CN=ucm", not_after="2031-01-01"
    )
    dialog.offer_certificate(shown, changed=True)
    return dialog


@view
def settings_by_policy(rig: Rig) -> QWidget:
    """A page an administrator fixed: shown, and grey."""
    locked = ["popup.*", "sound.*", "links.*"]
    rig.services.preferences._policy = read_policy({"locked": locked}, "anna")
    return rig.desktop.open_settings("incoming")
