# SPDX-License-Identifier: MIT
"""Wishes to dial from outside the window: who may call at once, who only fills a card in."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from busylamp.settings.model import HotkeyAct, LinkAsk, Settings
from busylamp.telephony.numbers_plan import NumberClass, Reading
from busylamp.telephony.reasons import DialFailure

_UNASKED = 3  # calls by link without a question, in
_SECONDS = 60.0
_MOST_CHOICES = 20
_LONGEST = 4096  # signs of a copied text that are looked at


class RequestSource(Enum):
    """Where a wish to dial came from."""

    HOTKEY = "hotkey"  # the user's key: what is selected or copied
    CLIPBOARD = "clipboard"  # the user's `busylamp dial --clipboard`
    COMMAND = "command"  # the user's `busylamp dial NUMBER`
    LINK = "link"  # a page, a mail or another program
    DROP = "drop"  # text dropped on the window


@dataclass(frozen=True, slots=True, kw_only=True)
class DialRequest:
    """One wish; several texts where the system has several places, the newest first."""

    texts: tuple[str, ...]
    source: RequestSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Fill the confirm card in; only a click or a key on it calls."""

    candidate: Reading
    source: RequestSource
    careful: bool  # Call has not the focus, and no key counts in the first half second
    may_stop_asking: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose:
    """Let the user take one of several numbers, the best first."""

    candidates: tuple[Reading, ...]
    source: RequestSource


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNow:
    """Call without a question."""

    candidate: Reading
    source: RequestSource


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSoon:
    """Call in some seconds unless the user says no."""

    candidate: Reading
    source: RequestSource
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refuse:
    """Nothing in it may be called."""

    text: str
    source: RequestSource
    failure: DialFailure


Decision = Ask | Choose | CallNow | CallSoon | Refuse

_OWN = (RequestSource.HOTKEY, RequestSource.CLIPBOARD)
_HOME = (NumberClass.INTERNAL, NumberClass.NATIONAL)
_PLAIN = (*_HOME, NumberClass.INTERNATIONAL)


class Reads(Protocol):
    """Makes numbers of texts."""

    def read(self, text: str) -> Reading:
        """Read the whole text as one number."""
        ...

    def find(self, text: str) -> tuple[Reading, ...]:
        """Return the number the text is, else those in it, the best first."""
        ...


class Requests:
    """The one owner of what a wish from outside may do."""

    def __init__(
        self,
        reads: Reads,
        *,
        settings: Callable[[], Settings],
        clock: Callable[[], float],
    ) -> None:
        self._reads = reads
        self._settings = settings
        self._clock = clock
        self._unasked: deque[float] = deque()
        self.suspended = False  # links came too fast: each is asked about until the next start

    def decide(self, request: DialRequest) -> Decision:
        """Say what becomes of a wish. Nothing is called here."""
        match request.source:
            case RequestSource.LINK:
                return self._link(request)
            case RequestSource.COMMAND:
                return self._command(request)
            case RequestSource.HOTKEY | RequestSource.CLIPBOARD | RequestSource.DROP:
                return self._text(request)

    def chosen(self, candidate: Reading, source: RequestSource) -> Decision:
        """Say what becomes of the number the user took from several."""
        if source in _OWN and _is_plain(candidate):
            return CallNow(candidate=candidate, source=source)
        return Ask(candidate=candidate, source=source, careful=True)

    def trust_links(self) -> bool:
        """Whether links to numbers at home are called without a question now."""
        return self._settings().links.ask is LinkAsk.EXCEPT_NATIONAL and not self.suspended

    def _link(self, request: DialRequest) -> Decision:
        candidate = self._reads.read(_first(request))
        if candidate.refused is not None:
            return _refused(request, candidate.refused)
        at_home = candidate.kind in _HOME and _is_known(candidate)
        if at_home and self.trust_links() and self._may_go_unasked():
            return CallNow(candidate=candidate, source=request.source)
        return Ask(
            candidate=candidate,
            source=request.source,
            careful=True,
            may_stop_asking=at_home and self._settings().links.ask is LinkAsk.ALWAYS,
        )

    def _command(self, request: DialRequest) -> Decision:
        candidate = self._reads.read(_first(request))
        if candidate.refused is not None:
            return _refused(request, candidate.refused)
        return CallNow(candidate=candidate, source=request.source)

    def _text(self, request: DialRequest) -> Decision:
        readings = self._found(request.texts)
        candidates = tuple(each for each in readings if each.refused is None)[:_MOST_CHOICES]
        if not candidates:
            why = next((each.refused for each in readings if each.refused), DialFailure.NO_NUMBER)
            return _refused(request, why)
        if len(candidates) == 1:
            return self._single(candidates[0], request.source)
        return Choose(candidates=candidates, source=request.source)

    def _single(self, candidate: Reading, source: RequestSource) -> Decision:
        plain = source in _OWN and _is_plain(candidate)
        hotkey = self._settings().hotkey
        if plain and hotkey.act is HotkeyAct.NOW:
            return CallNow(candidate=candidate, source=source)
        if plain and hotkey.act is HotkeyAct.COUNTDOWN:
            return CallSoon(candidate=candidate, source=source, seconds=hotkey.seconds)
        return Ask(candidate=candidate, source=source, careful=not plain)

    def _found(self, texts: tuple[str, ...]) -> tuple[Reading, ...]:
        """Return what was read in all texts, each number once."""
        found: dict[str, Reading] = {}
        for text in texts:
            for reading in self._reads.find(text[:_LONGEST]):
                found.setdefault(reading.dialled, reading)
        return tuple(found.values())

    def _may_go_unasked(self) -> bool:
        now = self._clock()
        while self._unasked and self._unasked[0] <= now - _SECONDS:
            self._unasked.popleft()
        if len(self._unasked) >= _UNASKED:
            self.suspended = True
            return False
        self._unasked.append(now)
        return True


def _is_known(reading: Reading) -> bool:
    """Whether it is a number of this PBX, or one that the tables of the world hold."""
    return reading.kind is NumberClass.INTERNAL or bool(reading.e164)


def _is_plain(candidate: Reading) -> bool:
    return candidate.kind in _PLAIN and _is_known(candidate)


def _first(request: DialRequest) -> str:
    return "".join(request.texts[:1])


def _refused(request: DialRequest, failure: DialFailure) -> Refuse:
    return Refuse(text=_first(request), source=request.source, failure=failure)
