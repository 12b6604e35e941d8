# SPDX-License-Identifier: MIT
"""Brings wishes from outside on the screen: one card at a time, few waiting behind it."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from busylamp.desk.dialling import DialAttempt
from busylamp.desk.requests import (
    Ask,
    CallNow,
    CallSoon,
    Choose,
    Decision,
    DialRequest,
    Refuse,
    RequestSource,
)
from busylamp.services.build import Services
from busylamp.services.copied import Copied, CopyReader
from busylamp.services.entries import Called
from busylamp.settings.model import LinkAsk
from busylamp.telephony.numbers_plan import Reading
from busylamp.telephony.reasons import DialStep
from busylamp.ui.chooser import ChooserCard
from busylamp.ui.confirm import Asked, ConfirmCard, Confirmed
from busylamp.ui.theme import Theme

MOST_WAITING = 3
_ON_ITS_WAY = (DialStep.DIALLING, DialStep.THEY_RING, DialStep.CONNECTED, DialStep.ENDED)
_Shown = Asked | Choose


class Entrance(QObject):
    """Owns the two cards and who waits for them."""

    flooded = Signal(int)  # how many links were dropped since the last card went

    def __init__(
        self,
        services: Services,
        theme: Theme,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._shown: _Shown | None = None
        self._attempt: DialAttempt | None = None
        self._waiting: deque[_Shown] = deque()
        self._dropped = 0
        self._unseen: dict[str, Called] = {}  # called at once: only a failure shows a card
        self.reader = CopyReader(self)
        self.confirm = ConfirmCard(theme, clock)
        self.chooser = ChooserCard(theme)
        self.confirm.confirmed.connect(self._on_confirmed)
        self.confirm.dismissed.connect(self._go_on)
        self.chooser.chosen.connect(self._on_chosen)
        self.chooser.dismissed.connect(self._go_on)
        services.entries.decided.connect(self._on_decided)
        services.entries.copied_wanted.connect(self.dial_copied)
        services.entries.called.connect(self._on_called)
        services.phone.attempt_changed.connect(self._on_attempt_changed)

    @property
    def waiting(self) -> int:
        """How many wait behind the card."""
        return len(self._waiting)

    def open(self) -> None:
        """Take what came while the window was made."""
        self._services.entries.open()

    def dial_copied(self, source: RequestSource = RequestSource.HOTKEY) -> None:
        """Dial what the user copied or selected: the hotkey's act."""

        def take(copied: tuple[Copied, ...]) -> None:
            texts = tuple(dict.fromkeys(each.text for each in copied))
            self._services.entries.take(DialRequest(texts=texts, source=source))

        self.reader.read(take)

    def dial_dropped(self, text: str) -> None:
        """Ask about what was dropped."""
        self._services.entries.take(DialRequest(texts=(text,), source=RequestSource.DROP))

    def close_all(self) -> None:
        """Take everything away; nothing is called."""
        self._waiting.clear()
        self._dropped = 0
        self._go_on()
        self.confirm.deleteLater()
        self.chooser.deleteLater()

    def _on_decided(self, decision: Decision) -> None:
        if not isinstance(decision, CallNow):
            self._bring(decision)

    def _bring(self, wanted: _Shown) -> None:
        if self._is_known(wanted):
            return
        if wanted.source is RequestSource.LINK and self._shown is not None:
            self._queue(wanted)
            return
        interrupted = self._shown
        if interrupted is not None and self._attempt is None and _is_link(interrupted):
            self._waiting.appendleft(interrupted)
            while len(self._waiting) > MOST_WAITING:
                self._waiting.pop()
        self._show(wanted)

    def _queue(self, wanted: _Shown) -> None:
        if len(self._waiting) < MOST_WAITING:
            self._waiting.append(wanted)
            self.confirm.show_waiting(len(self._waiting))
        else:
            self._dropped += 1

    def _is_known(self, wanted: _Shown) -> bool:
        """Whether this very link is asked about already: a page may repeat itself."""
        asked = [*self._waiting, *([self._shown] if self._attempt is None else [])]
        return _is_link(wanted) and wanted in asked

    def _show(self, wanted: _Shown) -> None:
        self._shown, self._attempt = wanted, None
        self.confirm.hide_card()
        self.chooser.hide_card()
        face = self._services.entries.face
        match wanted:
            case Choose(candidates=candidates):
                self.chooser.offer(wanted, [face(candidate) for candidate in candidates])
            case Refuse():
                self.confirm.ask(wanted, None, len(self._waiting))
            case _:
                asked = self._allowed(wanted)
                self.confirm.ask(asked, face(asked.candidate), len(self._waiting))

    def _allowed(self, wanted: Ask | CallSoon) -> Ask | CallSoon:
        """Offer no end of asking where an administrator fixed that."""
        if isinstance(wanted, Ask) and self._services.preferences.is_locked("links.ask"):
            return replace(wanted, may_stop_asking=False)
        return wanted

    def _go_on(self) -> None:
        """Done with this one: the next, or none."""
        if self._waiting:
            self._show(self._waiting.popleft())
            return
        self._shown = self._attempt = None
        self.confirm.hide_card()
        self.chooser.hide_card()
        if self._dropped:
            dropped, self._dropped = self._dropped, 0
            self.flooded.emit(dropped)

    def _on_chosen(self, candidate: Reading) -> None:
        choice = self.chooser.choice
        if choice is None:
            return
        self._shown = None
        self.chooser.hide_card()
        self._services.entries.choose(candidate, choice.source)
        if self._shown is None:
            self._go_on()

    def _on_confirmed(self, confirmed: Confirmed) -> None:
        if confirmed.stop_asking:
            settings = self._services.preferences.settings
            links = replace(settings.links, ask=LinkAsk.EXCEPT_NATIONAL)
            self._services.preferences.change(replace(settings, links=links))
        attempt = self._services.phone.dial(confirmed.candidate.found)
        if self._shown is not None:
            self._attempt = attempt
            self._show_attempt(attempt)

    def _on_called(self, called: Called) -> None:
        self._unseen[called.attempt.request] = called
        self._on_attempt_changed(called.attempt)

    def _on_attempt_changed(self, attempt: DialAttempt) -> None:
        called = self._unseen.get(attempt.request)
        if called is not None and (attempt.done or attempt.step in _ON_ITS_WAY):
            del self._unseen[attempt.request]
            if attempt.failure is not None:
                self._show(Ask(candidate=called.candidate, source=called.source, careful=True))
                self._attempt = attempt
        if self._attempt is not None and attempt.request == self._attempt.request:
            self._attempt = attempt
            self._show_attempt(attempt)

    def _show_attempt(self, attempt: DialAttempt) -> None:
        if attempt.step in _ON_ITS_WAY and attempt.failure is None:
            self._go_on()
        else:
            self.confirm.show_attempt(attempt)


def _is_link(shown: _Shown) -> bool:
    return shown.source is RequestSource.LINK
