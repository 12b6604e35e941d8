# SPDX-License-Identifier: MIT
"""The pop-ups' rule for the window: what to show, change and take away, and the snooze."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.desk.cards import CallCard, CallNews, TheirCallNews
from busylamp.desk.manners import Act, Manners, Told
from busylamp.desk.snooze import Snooze, snooze_end
from busylamp.desk.steps import Steps
from busylamp.services.build import Services
from busylamp.services.preferences import PreferencesChanged
from busylamp.system.fullscreen.choose import choose_full_screen
from busylamp.system.fullscreen.protocol import FullScreen
from busylamp.system.steady import steady as steady_now
from busylamp.telephony.model import CallId, CallState
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged

_LOOK_MILLISECONDS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What to do with the pop-up of a call, whatever shape it has."""

    card: CallCard
    act: Act


class AttentionService(QObject):
    """Asks the rule about every call, and again each second while one rings."""

    judged = Signal(object)  # Judged
    snooze_changed = Signal(object)  # int: Unix seconds of its end; 0: there is none

    def __init__(
        self,
        services: Services,
        parent: QObject | None = None,
        *,
        full_screen: FullScreen | None = None,
        now: Callable[[], float] = time.time,
        steady: Callable[[], float] = steady_now,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._now = now
        self._full_screen = full_screen
        self._steps = Steps(steady)
        self._manners = Manners(lambda: services.preferences.settings, now, steady)
        self._cards: dict[CallId, CallCard] = {}
        self._told_snooze = self.snoozed_until
        self._renewal_due = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        services.phone.call_changed.connect(self._on_call_changed)
        services.phone.their_call_changed.connect(self._on_call_changed)
        services.line.changed.connect(self._on_line_changed)
        services.preferences.changed.connect(self._on_preferences_changed)
        self._look()

    @property
    def snoozed_until(self) -> int:
        """When the snooze ends, in Unix seconds; 0 while there is none."""
        until = self._services.preferences.settings.popup.snoozed_until
        return until if until > self._now() else 0

    def snooze(self, choice: Snooze) -> None:
        """Show and sound nothing for a while."""
        self._steps.look(self._now())
        self._snooze_until(snooze_end(choice, self._now()))

    def end_snooze(self) -> None:
        """Show calls again, also one that rings right now."""
        self._snooze_until(0)

    def hide(self, call: CallId) -> None:
        """Hide a call's pop-up; the call goes on ringing."""
        self._tell(self._manners.hide(call))

    def hide_all(self) -> None:
        """Hide whatever rings."""
        self._tell(self._manners.hide_all())

    def _snooze_until(self, until: int) -> None:
        settings = self._services.preferences.settings
        popup = replace(settings.popup, snoozed_until=until)
        self._services.preferences.change(replace(settings, popup=popup))

    def _on_call_changed(self, news: CallNews | TheirCallNews) -> None:
        card = news.card
        self._tell(self._manners.review(full_screen=self._is_full_screen()))
        self._cards[card.call.id] = card
        self._tell(self._manners.hear(card.call))
        if card.call.state is CallState.ENDED:
            self._cards.pop(card.call.id, None)
            self._renew_if_free()
        self._wind()

    def _on_line_changed(self, line: LineChanged) -> None:
        """With the line again, only what it still knows rings."""
        if line.state is not LineState.UP:
            return
        phone = self._services.phone
        present = {card.call.id for card in (*phone.calls, *phone.their_calls)}
        self._tell(self._manners.keep_only(present))
        self._cards = {call: card for call, card in self._cards.items() if call in present}
        self._renew_if_free()

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        self._renewal_due |= change.old.popup.watched != change.new.popup.watched
        self._renew_if_free()
        self._look()

    def _renew_if_free(self) -> None:
        """A line that listens for other colleagues is a new one: not in the middle of a call."""
        phone = self._services.phone
        if self._renewal_due and not phone.calls and not phone.their_calls:
            self._renewal_due = False
            self._services.line.renew()

    def _look(self) -> None:
        self._keep_rest_of_snooze()
        self._tell(self._manners.review(full_screen=self._is_full_screen()))
        until = self.snoozed_until
        if until != self._told_snooze:
            self._told_snooze = until
            self.snooze_changed.emit(until)
        self._wind()

    def _keep_rest_of_snooze(self) -> None:
        """A clock that is put back or forward makes a snooze neither longer nor shorter."""
        _, step = self._steps.look(self._now())
        until = self._services.preferences.settings.popup.snoozed_until
        if step and until > self._now() - step:
            self._snooze_until(int(until + step))

    def _wind(self) -> None:
        """Look each second while something may change by itself."""
        needed = bool(self._manners.ringing or self.snoozed_until)
        if needed != self._timer.isActive():
            self._timer.start() if needed else self._timer.stop()

    def _is_full_screen(self) -> bool:
        if self._services.preferences.settings.popup.over_full_screen:
            return False
        if self._full_screen is None:
            self._full_screen = choose_full_screen()
        return self._full_screen.is_on()

    def _tell(self, acts: Iterable[Told]) -> None:
        for told in acts:
            card = self._cards.get(told.call.id)
            if card is not None:
                shown = card if card.call == told.call else replace(card, call=told.call)
                self.judged.emit(Judged(card=shown, act=told.act))
