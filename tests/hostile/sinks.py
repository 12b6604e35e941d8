# SPDX-License-Identifier: MIT
"""Every place of the program that shows a text from outside, each by its name."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QSystemTrayIcon, QToolTip, QWidget

from busylamp.desk.diversion import Forward
from busylamp.desk.my_phone import MyPhone
from busylamp.desk.names import Who
from busylamp.desk.people import Person
from busylamp.desk.requests import Ask, Choose, Refuse, RequestSource
from busylamp.services.entries import Face
from busylamp.settings.model import Feature
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.entries import Entry
from busylamp.stores.entries import Note as CallNote
from busylamp.system.notifications.protocol import Note
from busylamp.telephony.changes import ParkingChanged
from busylamp.telephony.model import Call, ExtensionNumber, Parked, Party, PresenceState
from busylamp.telephony.numbers_plan import NumberClass, Reading
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import DialFailure, LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.queue_words import board_words
from tests.ui.calls import ring, talk
from tests.ui.past import keep, opened
from tests.ui.queue_values import caller, member, paused, queue
from tests.ui.queue_values import opened as queues_opened
from tests.ui.rig import Rig

NUMBER = "+442079460018"
READING = Reading(
    found=NUMBER, dialled="02079460018", kind=NumberClass.NATIONAL, e164="+442079460018"
)
ALL_FORWARDS = MyPhone(
    forwards=(Forward(kind=Feature.FORWARD_ALWAYS, target=""),), new_messages=0, old_messages=0
)


@dataclass
class Stage:
    """The program with a call that rings and one that is talked on."""

    rig: Rig
    ringing: Call
    talking: Call
    ages: "itertools.count[int]" = field(default_factory=lambda: itertools.count(-1, -1))
    said: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    icon: object = None
    entry: Entry | None = None
    note: CallNote | None = None
    kept: list[QWidget] = field(default_factory=list[QWidget])

    def named(self, call: Call, name: str, **facts: str) -> None:
        """The PBX tells another name of the other side."""
        party = Party(number=NUMBER, name=name)
        self.rig.update(replace(call, peer=party, first=party, **facts))

    def keep_call(self, name: str) -> Entry:
        """A call of somebody so called is over, the newest of all."""
        self.rig.services.journal.delete_all()
        return keep(self.rig, float(next(self.ages)), name=name)

    def show(self, widget: QWidget) -> list[QWidget]:
        """Show a window of a sink's own, in place of the last one."""
        self.clear()
        self.kept.append(widget)
        widget.show()
        return [widget]

    def clear(self) -> None:
        """Close the windows the sinks opened."""
        for each in self.kept:
            each.close()
            each.deleteLater()
        self.kept.clear()


def set_up(rig: Rig) -> Stage:
    """Make the calls, and let words to the tray be heard."""
    rig.desktop.window.resize(900, 760)
    spoken = talk(rig, "Tom", "+442079460019")
    heard = ring(rig, "Ana")
    stage = Stage(rig, heard, spoken)

    class Icon:
        """Stands where the tray's icon was: what it is told to say."""

        def isVisible(self) -> bool:  # noqa: N802
            return True

        def showMessage(self, title: str, body: str, *_: object) -> None:  # noqa: N802
            stage.said.append((title, body))

    stage.icon = Icon()
    return stage


# -- calls


def call_card(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.talking, text)
    return [stage.rig.desktop.window.cards]


def way_of_a_call(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.talking, "Ana", via=text)
    return [stage.rig.desktop.window.cards]


def handed_over_by(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.talking, "Ana", transferred_by=text)
    return [stage.rig.desktop.window.cards]


def pop_up(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.ringing, text)
    return [stage.rig.desktop.popups.cards[0]]


def queue_of_a_pop_up(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.ringing, "Ana", queue=text)
    return [stage.rig.desktop.popups.cards[0]]


def notice_of_a_pop_up(stage: Stage, text: str) -> list[QWidget]:
    card = stage.rig.desktop.popups.cards[0]
    card.show_notice(text)
    return [card]


def parked_call(stage: Stage, text: str) -> list[QWidget]:
    party, mine = Party(number="0298765432", name=text), ExtensionNumber("1000")
    place = Parked(slot="701", lot="d", who=party, uniqueid="u", parked_by=mine, since=0.0)
    stage.rig.hear(ParkingChanged(parked=(place,)))
    return [stage.rig.desktop.window.parked]


def free_card(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.ui.popup.free import FreeCard

    extension = ExtensionNumber("1001")
    card = FreeCard(extension, stage.rig.theme)
    idle = PresenceState.IDLE
    card.show_person(Person(key="x", name=text, number="1001", state=idle, extension=extension))
    return stage.show(card)


def call_menu(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.talking, text)
    person = Person(key="contact:1", name="Bob", number=NUMBER)
    window = stage.rig.desktop.window
    return stage.show(window.menus.menu_for(person, window))


# -- lists


def colleague(stage: Stage, text: str) -> list[QWidget]:
    stage.rig.desktop.window.lists.turn_to(0)
    stage.rig.show_lamp("1001", text, PresenceState.IN_USE)
    stage.rig.desktop.window.people.refresh()
    return [stage.rig.desktop.window.people.view]


def contact(stage: Stage, text: str) -> list[QWidget]:
    people = stage.rig.desktop.window.people
    stage.rig.desktop.window.lists.turn_to(0)
    numbers = (ContactNumber(number=NUMBER, label="work"),)
    known = Contact(id=1, name=text, company=text, numbers=numbers)
    people._soon._timer.stop()  # what came before is not drawn over it
    people.model.show((Person(key="contact:1", name=text, number=NUMBER, contact=known),))
    return [people.view]


def history(stage: Stage, text: str) -> list[QWidget]:
    stage.keep_call(text)
    panel = opened(stage.rig)
    panel.refresh()
    return [panel.view]


def details(stage: Stage, text: str) -> list[QWidget]:
    shown = stage.rig.desktop.window.body.details
    shown.show_whom(stage.keep_call(text))
    return [shown]


def note(stage: Stage, text: str) -> list[QWidget]:
    journal, shown = stage.rig.services.journal, stage.rig.desktop.window.body.details
    if stage.note is None:
        stage.entry = stage.keep_call("Ana")
        stage.note = journal.note_call(stage.entry.id, "x")
    journal.change_note(stage.note, text)
    assert stage.entry is not None
    shown.show_whom(stage.entry)
    return [shown]


def _queue(stage: Stage, shown: Queue) -> list[QWidget]:
    panel = queues_opened(stage.rig)
    looks = replace(panel._looks(), opened=frozenset({shown.name}))
    panel.model.show([shown], looks)  # the service tells of changes 10 times a second
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    return [panel.view]


def queue_name(stage: Stage, text: str) -> list[QWidget]:
    return _queue(stage, queue("6500", text, members=(member("1000", "Dana"),)))


def queue_caller(stage: Stage, text: str) -> list[QWidget]:
    waiting = (caller(1, name=text),)
    return _queue(stage, queue("6500", "Support", members=(member("1000"),), callers=waiting))


def queue_member(stage: Stage, text: str) -> list[QWidget]:
    pausing = paused(member("1003", text), reason="Lunch")
    return _queue(stage, queue("6500", "Support", members=(member("1000"), pausing)))


def pause_reason(stage: Stage, text: str) -> list[QWidget]:
    pausing = paused(member("1004", "Maya"), reason=text)
    return _queue(stage, queue("6500", "Support", members=(member("1000"), pausing)))


def wallboard(stage: Stage, text: str) -> list[QWidget]:
    board = stage.rig.desktop.open_wallboard()
    shown = queue("6500", text, members=(member("1000", "Dana"),))
    board._tiles = (board._tile(shown),)
    board.setAccessibleDescription(board_words(board.tiles[0].title, board.tiles[0].figures))
    board.update()
    return [board]


# -- choosing


def palette(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.talking, text)
    shown = stage.rig.desktop.window.open_palette()
    return [shown]


def target_picker(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.talking, text)
    acting = stage.rig.desktop.window.acting
    calls = stage.rig.services.phone.calls
    card = next(card for card in calls if card.call.id == stage.talking.id)
    acting.ask_target(card, "")
    assert acting.picker is not None
    return [acting.picker]


def confirm(stage: Stage, text: str) -> list[QWidget]:
    card = stage.rig.desktop.entrance.confirm
    asked = Ask(candidate=READING, source=RequestSource.LINK, careful=True)
    who = Who(name=text, number=NUMBER, readable="+44 20 7946 0018", company=text)
    card.ask(asked, Face(who=who, state=None), 0)
    return [card]


def refused(stage: Stage, text: str) -> list[QWidget]:
    card = stage.rig.desktop.entrance.confirm
    failure = DialFailure.NOT_DIALABLE
    card.ask(Refuse(text=text, source=RequestSource.LINK, failure=failure), None, 0)
    return [card]


def chooser(stage: Stage, text: str) -> list[QWidget]:
    card = stage.rig.desktop.entrance.chooser
    who = Who(name=text, number=NUMBER, readable="+44 20 7946 0018")
    choice = Choose(candidates=(READING, READING), source=RequestSource.CLIPBOARD)
    card.offer(choice, [Face(who=who, state=None), Face(who=who, state=None)])
    return [card]


def seat(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.ui.dialogs.seat import SeatDialog

    stage.rig.show_lamp("1002", text, PresenceState.IDLE)
    return stage.show(SeatDialog(stage.rig.services.phone, "1002"))


# -- the window itself, the tray


def my_name(stage: Stage, text: str) -> list[QWidget]:
    stage.rig.show_lamp("1000", text, PresenceState.IDLE)
    return [stage.rig.desktop.window.head]


def my_forwarding(stage: Stage, text: str) -> list[QWidget]:
    forward = Forward(kind=Feature.FORWARD_ALWAYS, target=text)
    stage.rig.services.my_phone.changed.emit(replace(ALL_FORWARDS, forwards=(forward,)))
    return [stage.rig.desktop.window.head]


def foot(stage: Stage, text: str) -> list[QWidget]:
    line = LineChanged(state=LineState.UP, encrypted=True)
    shown = stage.rig.desktop.window.foot
    shown.show_line(line, text)
    return [shown]


def notice(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.ui.widgets.notice import Notice

    shown = Notice(text)
    shown.setFixedWidth(380)
    return stage.show(shown)


def tray_menu(stage: Stage, text: str) -> list[QWidget]:
    stage.named(stage.talking, text)
    stage.rig.desktop.tray._fill()
    return [stage.rig.desktop.tray.menu]


def tray_tip(stage: Stage, text: str) -> list[QWidget]:
    """As a tray of X11 shows it: by Qt's own tool tip."""
    stage.rig.show_lamp("1000", text, PresenceState.IDLE)
    QToolTip.showText(QPoint(10, 10), stage.rig.desktop.tray.icon.toolTip())
    return [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")][-1:]


def tray_message(stage: Stage, text: str) -> list[QWidget]:
    """As a host shows it that guesses whether it is markup."""
    tray = stage.rig.desktop.tray
    own, tray.icon = tray.icon, cast("QSystemTrayIcon", stage.icon)
    tray.is_possible = lambda: True  # offscreen there is none
    tray.show_message(Note(key="1", title=text, body=text))
    tray.icon = own
    words = QLabel(stage.said[-1][1])
    words.setFixedWidth(300)
    return stage.show(words)


# -- dialogs


def certificate(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.telephony.status import Certificate
    from busylamp.ui.dialogs.signin import SignInDialog

    dialog = SignInDialog(stage.rig.services.preferences)
    shown = Certificate(spki_sha256="a" * 64, sha256="b" * 64, subject=text, not_after=text)
    dialog.offer_certificate(shown, changed=True)
    return stage.show(dialog)


def finding(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.desk.doctor.finding import Finding, Verdict
    from busylamp.ui.dialogs.setup_step import Step

    block = "\n".join(text[:2000].splitlines()[:5])
    told = Finding(step="x", verdict=Verdict.BAD, title=text, advice=text, block=block)
    step = Step(told)
    step.setFixedWidth(480)
    return stage.show(step)


def import_table(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.desk.reading import FileRead
    from busylamp.stores.tables import Refused
    from busylamp.ui.dialogs.imports import ImportDialog
    from tests.ui.imports import WORDS, import_of

    dialog = ImportDialog(import_of(), WORDS)
    rows = (Contact(name=text, company=text), Refused(line=2, reason=text, text=text))
    dialog._on_read(FileRead(Path("a.csv"), rows, ""))
    return stage.show(dialog)


def failed_import(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.desk.reading import FileRead
    from busylamp.ui.dialogs.imports import ImportDialog
    from tests.ui.imports import WORDS, import_of

    dialog = ImportDialog(import_of(), WORDS)
    dialog._on_read(FileRead(Path("a.csv"), (), text))
    return stage.show(dialog)


def question(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.ui.dialogs.question import QuestionDialog

    return stage.show(QuestionDialog("Delete?", text, "Delete"))


def nothing_called(stage: Stage, text: str) -> list[QWidget]:
    dialog = stage.rig.desktop.open_settings()
    dialog.search.setText(text)
    return [dialog.nothing]


def forwarding(stage: Stage, text: str) -> list[QWidget]:
    from busylamp.ui.dialogs.forwarding import ForwardingDialog

    dialog = ForwardingDialog(stage.rig.services.my_phone, stage.rig.services.phone)
    dialog._say(text)
    return stage.show(dialog)


SINKS: tuple[Callable[[Stage, str], list[QWidget]], ...] = (
    *(call_card, way_of_a_call, handed_over_by, pop_up, queue_of_a_pop_up, notice_of_a_pop_up),
    *(parked_call, free_card, call_menu, colleague, contact, history, details, note),
    *(queue_name, queue_caller, queue_member, pause_reason, wallboard, palette, target_picker),
    *(confirm, refused, chooser, seat, my_name, my_forwarding, foot, notice, tray_menu, tray_tip),
    *(tray_message, certificate, finding, import_table, failed_import, question),
    *(nothing_called, forwarding),
)
