# SPDX-License-Identifier: MIT
"""Everything that tells of an incoming call: the cards, sound, screen pop, snooze."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from busylamp.desk.cards import CallCard
from busylamp.desk.screenpop import ScreenPop
from busylamp.services.attention import AttentionService
from busylamp.services.build import Services
from busylamp.services.ring import Ring
from busylamp.services.screenpops import ScreenPopService
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.model import CallId
from busylamp.ui.acting import Acting
from busylamp.ui.announcer import Announcer
from busylamp.ui.opener import open_pop
from busylamp.ui.popup.card import Background
from busylamp.ui.popup.stack import Popups
from busylamp.ui.popup.words import last_lines
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.plain_label import plain

if TYPE_CHECKING:
    from busylamp.ui.window import MainWindow


class Alerts(QObject):
    """Joins the parts; made when the window was drawn."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        window: "MainWindow",
        parent: QObject | None = None,
        *,
        acting: Acting,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._notify = window.notify
        self.attention = AttentionService(services, self)
        self.ring = Ring(self.attention, services.preferences, self)
        self.pops = ScreenPopService(services, self.attention, self)
        self.pops.wanted.connect(self._open)
        self.announcer = Announcer(services, window, self)
        self.popups = Popups(
            services,
            theme,
            self.attention,
            background=self._background,
            open_pop=self._open,
            pick=self._pick,
            acting=acting,
            waiting=self._waiting,
        )

    def close(self) -> None:
        """Take everything off the screen and be silent."""
        self.ring.stop()
        self.popups.close_all()

    def _background(self, card: CallCard) -> Background:
        number = card.who.number
        contact = card.who.contacts[0].id if self._is_sure(card) else None
        last = self._services.journal.last(contact=contact, numbers=(number,) if number else ())
        return Background(
            place="" if card.call.internal else self._services.phone.place(number),
            lines=last_lines(last),
            photo=b"" if contact is None else self._services.people.photo(contact),
            pops=() if card.theirs else self.pops.offered(card),
        )

    def _waiting(self, card: CallCard) -> int:
        """How many more wait in the queue this call came through."""
        queues = self._services.queues.queues
        queue = next((each for each in queues if each.name == card.call.queue), None)
        return 0 if queue is None else len(queue.callers) - 1  # this caller is one of them

    @staticmethod
    def _is_sure(card: CallCard) -> bool:
        return bool(card.who.contacts) and (card.who.picked or len(card.who.contacts) == 1)

    def _open(self, pop: ScreenPop) -> None:
        if not open_pop(pop):
            words = QCoreApplication.translate("popup", "“%1” could not be opened.")
            self._notify(words.replace("%1", plain(pop.rule.name)))

    def _pick(self, call: CallId, contact: int) -> None:
        try:
            self._services.phone.pick(call, contact)
        except NotKeptError as error:
            words = QCoreApplication.translate("popup", "Your choice could not be kept: %1")
            self._notify(words.replace("%1", plain(str(error))))
