# SPDX-License-Identifier: MIT
"""Screen pops for the window: what is to open now, and what a click may open."""

import time

from PySide6.QtCore import QObject, Signal

from busylamp.desk.cards import CallCard, CallNews
from busylamp.desk.eventpop import EventPops
from busylamp.desk.screenpop import ScreenPop, ScreenPops
from busylamp.services.attention import AttentionService
from busylamp.services.build import Services
from busylamp.services.region import home_region
from busylamp.telephony.changes import CustomEvent


class ScreenPopService(QObject):
    """Follows my own calls; opens nothing by itself during a snooze."""

    wanted = Signal(object)  # ScreenPop

    def __init__(
        self, services: Services, attention: AttentionService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._attention = attention
        preferences = services.preferences
        self._pops = ScreenPops(
            lambda: preferences.settings.screen_pop, lambda: home_region(preferences.settings)
        )
        self._events = EventPops(
            lambda: preferences.settings.screen_pop,
            lambda: preferences.settings.me.extension,
            time.monotonic,
        )
        services.phone.call_changed.connect(self._on_call_changed)
        services.phone.custom_event_told.connect(self._on_custom_event)

    def offered(self, card: CallCard) -> tuple[ScreenPop, ...]:
        """Return what a click on a call's pop-up may open."""
        return self._pops.offered(card.call, card.who)

    def _on_custom_event(self, event: CustomEvent) -> None:
        if not self._attention.snoozed_until:
            for pop in self._events.hear(event):
                self.wanted.emit(pop)

    def _on_call_changed(self, news: CallNews) -> None:
        if self._attention.snoozed_until:
            return
        for pop in self._pops.hear(news.change, news.card.who):
            self.wanted.emit(pop)
