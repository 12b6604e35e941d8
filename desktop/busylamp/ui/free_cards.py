# SPDX-License-Identifier: MIT
"""Tells that a colleague is free who was waited for: by a card, or by the desktop's own means."""

import functools

from PySide6.QtCore import QObject, Signal

from busylamp.services.build import Services
from busylamp.settings.model import PopupStyle
from busylamp.system.notifications.protocol import Note
from busylamp.telephony.model import Presence
from busylamp.ui.notifications import CALL, CallNotifications, effective_style
from busylamp.ui.popup.free import FreeCard
from busylamp.ui.popup.stack import Popups
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.plain_label import plain

_KEY = "free "


class FreeCards(QObject):
    """Joins the watches to the screen. The user asked for it, so no snooze holds it back."""

    call_wanted = Signal(str)  # the extension to call

    def __init__(
        self,
        services: Services,
        theme: Theme,
        popups: Popups,
        notifications: CallNotifications,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._popups = popups
        self._notifications = notifications
        self._cards: dict[str, FreeCard] = {}
        services.watching.freed.connect(self._on_freed)
        services.people.presence_changed.connect(self._on_presence_changed)
        notifications.call_clicked.connect(self._on_called_back)

    def _on_freed(self, presence: Presence) -> None:
        person = self._services.people.colleague(presence.extension)
        if effective_style(PopupStyle.CARD) is PopupStyle.NOTIFICATION:
            words = self.tr("%1 is free").replace("%1", plain(person.name, 60))
            key = f"{_KEY}{presence.extension}"
            buttons = ((CALL, self.tr("Call")),)
            self._notifications.show(
                Note(key=key, title=words, body=plain(presence.extension), buttons=buttons)
            )
            return
        card = FreeCard(presence.extension, self._theme)
        card.show_person(person)
        card.call_wanted.connect(functools.partial(self.call_wanted.emit, presence.extension))
        card.gone.connect(functools.partial(self._cards.pop, presence.extension, None))
        self._cards[presence.extension] = card
        self._popups.show_free(card)

    def _on_presence_changed(self) -> None:
        """The lamp on the card is the present one."""
        for extension, card in self._cards.items():
            card.show_person(self._services.people.colleague(extension))

    def _on_called_back(self, key: str) -> None:
        if key.startswith(_KEY):
            self.call_wanted.emit(key.removeprefix(_KEY))
