# SPDX-License-Identifier: MIT
"""Tells those who can't look what the window shows happen: calls and the line."""

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from busylamp.desk.cards import CallCard, CallNews
from busylamp.desk.dialling import DialAttempt
from busylamp.services.build import Services
from busylamp.settings.model import PopupStyle
from busylamp.telephony.model import Call, CallId, CallResult, CallState, Direction
from busylamp.telephony.reasons import DialStep, LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.ui.popup.words import spoken_of
from busylamp.ui.widgets.announce import announce
from busylamp.ui.words import end_of, say, say_trouble, title_of

_LASTING = (LineState.UP, LineState.WAITING, LineState.REFUSED, LineState.IDENTITY)


_TOLD_BY_CALL = (DialStep.CONNECTED, DialStep.ENDED)


class Voice(Protocol):
    """Says words about a widget."""

    def __call__(self, about: QWidget, words: str, *, urgent: bool = False) -> None:
        """Say them; urgent: at once."""
        ...


class Announcer(QObject):
    """Says each change once; the pop-up that comes with a call says itself that it came."""

    def __init__(
        self,
        services: Services,
        window: QWidget,
        parent: QObject | None = None,
        *,
        voice: Voice = announce,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._window = window
        self._voice = voice
        self._states: dict[CallId, CallState] = {}
        self._attempt: tuple[str, str] = ("", "")  # the last one told: whose, which words
        self._line: LineState | None = None  # the last one told
        services.phone.call_changed.connect(self._on_call_changed)
        services.phone.attempt_changed.connect(self._on_attempt_changed)
        services.line.changed.connect(self._on_line_changed)

    def _on_call_changed(self, news: CallNews) -> None:
        call = news.card.call
        before = self._states.get(call.id)
        if call.state is CallState.ENDED:
            self._states.pop(call.id, None)
        else:
            self._states[call.id] = call.state
        if before is None and self._comes_unseen(call):
            self._voice(self._window, spoken_of(news.card), urgent=True)
        elif call.state is not before:
            self._say(self._words(news.card, before))

    def _comes_unseen(self, call: Call) -> bool:
        """Whether neither a card nor a notification tells that somebody calls."""
        style = self._services.preferences.settings.popup.style
        rings = call.state in (CallState.RINGING, CallState.WAITING)
        return rings and call.direction is Direction.INCOMING and style is PopupStyle.NONE

    def _on_attempt_changed(self, attempt: DialAttempt) -> None:
        """How far a call that was asked for has come: `Your phone rings` is to be heard."""
        told = (attempt.request, say(attempt.failure or attempt.step))
        if told != self._attempt and (attempt.failure or attempt.step not in _TOLD_BY_CALL):
            self._attempt = told
            self._say(told[1])

    def _words(self, card: CallCard, before: CallState | None) -> str:
        match card.call.state:
            case CallState.TALKING:
                return self.tr("Talking to {name}").format(name=title_of(card))
            case CallState.HELD:
                return self.tr("{name} is on hold").format(name=title_of(card))
            case CallState.ENDED if before is not None:
                return self._end(card)
            case _:
                return ""

    def _end(self, card: CallCard) -> str:
        match card.call.result:
            case CallResult.MISSED:
                return self.tr("Missed call from {name}").format(name=title_of(card))
            case CallResult.ANSWERED:
                return self.tr("The call with {name} has ended").format(name=title_of(card))
            case _:
                return f"{title_of(card)}: {end_of(card)}"

    def _on_line_changed(self, line: LineChanged) -> None:
        """Not each attempt: only that it is lost, and that it is there."""
        if line.state not in _LASTING or line.state is self._line:
            return
        self._line = line.state
        if line.state is LineState.UP:
            self._say(self.tr("Connected to the phone system"))
        else:
            self._say(say_trouble(line.trouble or LineTrouble.CLOSED_BY_PEER, relayed=line.relayed))

    def _say(self, words: str) -> None:
        self._voice(self._window, words)
