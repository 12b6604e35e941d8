# SPDX-License-Identifier: MIT
"""What can be done with a person, wherever they are shown: the menu of rows and of the details."""

import functools

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from busylamp.desk.asking import Wish
from busylamp.desk.cards import CallCard
from busylamp.desk.people import Person
from busylamp.services.build import Services
from busylamp.telephony.model import PresenceState
from busylamp.ui.acting import Acting
from busylamp.ui.widgets.plain_label import caption
from busylamp.ui.words import title_of

_LONGEST = 40  # signs of a name in a menu
_MOST_CALLS = 5
_HANDS_OVER = frozenset({Wish.TRANSFER, Wish.CONSULT})


class PersonMenus(QObject):
    """Makes the menus; the wishes that others fulfil are signals."""

    call_wanted = Signal(object)  # Person
    edit_wanted = Signal(object)  # Person
    details_wanted = Signal(object)  # Person

    def __init__(self, services: Services, acting: Acting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._acting = acting

    def menu_for(self, person: Person, parent: QWidget) -> QMenu:
        """Return what can be done with somebody now."""
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        call = self._tell(menu, self.tr("Call"), self.call_wanted, person)
        call.setEnabled(bool(person.number))
        self._add_pick_up(menu, person)
        self._add_hand_overs(menu, person)
        self._add_watch(menu, person)
        if person.number:
            copy = menu.addAction(self.tr("Copy number"))
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(person.number))
        self._add_favourite(menu, person)
        known = person.contact is not None and not person.contact.source
        words = self.tr("Edit…") if known else self.tr("Add to contacts…")
        self._tell(menu, words, self.edit_wanted, person)
        self._tell(menu, self.tr("Details"), self.details_wanted, person)
        return menu

    def _add_pick_up(self, menu: QMenu, person: Person) -> None:
        handover, extension = self._services.handover, person.extension
        rings = person.state is PresenceState.RINGING
        if extension is not None and rings and handover.can_pick_up:
            action = menu.addAction(self.tr("Pick up"))
            action.triggered.connect(lambda: handover.pick_up(extension))

    def _add_hand_overs(self, menu: QMenu, person: Person) -> None:
        """Offer each call of mine that can go to this person; the picker asks how."""
        if not person.number:
            return
        able = [
            card
            for card in self._services.phone.calls
            if card.offers & (_HANDS_OVER | {Wish.DIVERT})
        ]
        for card in able[:_MOST_CALLS]:
            words = self._hand_over_words(card, only=len(able) == 1)
            action = menu.addAction(words)
            action.triggered.connect(
                functools.partial(self._acting.ask_target, card, person.number)
            )

    def _hand_over_words(self, card: CallCard, *, only: bool) -> str:
        transfers = bool(card.offers & _HANDS_OVER)
        if only:
            words = self.tr("Transfer my call here…") if transfers else self.tr("Divert it here…")
        else:
            words = self.tr("Transfer %1 here…") if transfers else self.tr("Divert %1 here…")
        return words.replace("%1", caption(title_of(card), _LONGEST))

    def _add_watch(self, menu: QMenu, person: Person) -> None:
        watching, extension = self._services.watching, person.extension
        if extension is None:
            return
        if extension in watching.watched:
            action = menu.addAction(self.tr("Don't tell me when free"))
            action.triggered.connect(lambda: watching.unwatch(extension))
        elif person.state is not PresenceState.IDLE:
            action = menu.addAction(self.tr("Tell me when free"))
            action.triggered.connect(lambda: watching.watch(extension))

    def _add_favourite(self, menu: QMenu, person: Person) -> None:
        if person.extension is None and person.contact is None:
            return
        if person.extension and self._services.preferences.is_locked("window.favourites"):
            return  # the administrator's choice
        wanted = not person.favourite
        words = self.tr("Add to favourites") if wanted else self.tr("Remove from favourites")
        menu.addAction(words).triggered.connect(
            lambda: self._services.people.set_favourite(person, favourite=wanted)
        )

    def _tell(self, menu: QMenu, words: str, wish: SignalInstance, person: Person) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda: wish.emit(person))
        return action
