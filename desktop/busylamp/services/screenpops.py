# SPDX-License-Identifier: MIT
"""Screen pops for the window: what is to open now, and what a click may open."""

from PySide6.QtCore import QObject, Signal

from busylamp.desk.cards import CallCard, CallNews
from busylamp.desk.screenpop import ScreenPop, ScreenPops
from busylamp.services.attention import AttentionService
from busylamp.services.build import Services
from busylamp.services.region import home_region


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
        services.phone.call_changed.connect(self._on_call_changed)

    def offered(self, card: CallCard) -> tuple[ScreenPop, ...]:
        """Return what a click on a call's pop-up may open."""
        return self._pops.offered(card.call, card.who)

    def _on_call_changed(self, news: CallNews) -> None:
        if self._attention.snoozed_until:
            return
        for pop in self._pops.hear(news.change, news.card.who):
            self.wanted.emit(pop)
