# SPDX-License-Identifier: MIT
"""A wish put to the PBX once, and its refusal as a value."""

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from busylamp.ami.actions import Action
from busylamp.ami.errors import LocalError
from busylamp.desk.access import Ability, Access
from busylamp.link.line import Answered, Line, News, RequestId
from busylamp.telephony.reasons import AskFailure, WishFailure


class Wish(Enum):
    """What a user may want done with a call, a queue or the own phone."""

    HANG_UP = "hang_up"  # decline, where it rings
    ANSWER = "answer"
    DIVERT = "divert"  # a ringing call, to somebody else
    DIVERT_TO_VOICEMAIL = "divert_to_voicemail"
    TRANSFER = "transfer"  # at once
    CONSULT = "consult"  # an attended transfer: ask the target first
    COMPLETE = "complete"  # hand over to whom I consult
    CANCEL = "cancel"  # back from whom I consult
    CONFERENCE = "conference"
    PARK = "park"
    RETRIEVE = "retrieve"
    PICK_UP = "pick_up"
    RECORD = "record"
    STOP_RECORDING = "stop_recording"
    PAUSE_RECORDING = "pause_recording"
    RESUME_RECORDING = "resume_recording"
    PLAY_DIGITS = "play_digits"
    DO_NOT_DISTURB = "do_not_disturb"
    FORWARD = "forward"
    CALL_VOICEMAIL = "call_voicemail"
    LOG_IN = "log_in"  # to a queue
    LOG_OUT = "log_out"
    PAUSE = "pause"
    UNPAUSE = "unpause"
    MOVE_CALLER = "move_caller"


@dataclass(frozen=True, slots=True, kw_only=True)
class WishRefused:
    """Something wished for was not done; none of it is retried."""

    wish: Wish
    failure: WishFailure
    detail: str = ""  # the PBX's own words
    about: str = ""  # the call, parking slot, extension or queue it was for


@dataclass(frozen=True, slots=True, kw_only=True)
class WishGranted:
    """The PBX took the wish; what came of it is told by its events."""

    wish: Wish
    about: str = ""
    answer: Answered


_LOST = {
    AskFailure.NOT_CONNECTED: WishFailure.NOT_CONNECTED,
    AskFailure.LOST: WishFailure.LOST,
    AskFailure.TIMED_OUT: WishFailure.NO_ANSWER_FROM_PBX,
}
# How the PBX says that something is not there (measured on 16 and 22), compared without case.
_GONE = (
    *("no such channel", "channel does not exist", "channel specified does not exist"),
    *("channel1 does not exist", "channel2 does not exist"),  # of Bridge
)
_NOT_NOW = ("transfer invalid", "redirect failed, channel not up")  # it is not in a talk
_RELAY_DENIES = ("permission denied by the relay",)
_DENIED = ("permission denied",)
_NOT_ALLOWED = ("number not allowed",)  # a relay says it
_NO_CODE = ("no attended transfer feature code", "no disconnect feature code")
# What it says of queues, and of members (apps/app_queue.c, measured).
_OF_QUEUES = {
    "no such queue": WishFailure.NO_SUCH_QUEUE,
    "already there": WishFailure.ALREADY_THERE,
    "not there": WishFailure.NOT_THERE,
    "interface not found": WishFailure.NOT_THERE,
    "member not dynamic": WishFailure.STATIC_MEMBER,
    "no such caller": WishFailure.GONE,
}


class Asking:
    """Sends each wish once; knows whose an answer is."""

    def __init__(
        self, line: Line, *, access: Callable[[], Access], connected: Callable[[], bool]
    ) -> None:
        self._line = line
        self._access = access
        self._connected = connected
        self._prefix = f"wish-{os.urandom(4).hex()}"
        self._counter = itertools.count(1)
        self._asked: dict[RequestId, tuple[Wish, str, Callable[[], WishRefused | None] | None]] = {}
        self._looks: dict[RequestId, Callable[[Answered], WishRefused | None]] = {}

    @property
    def is_connected(self) -> bool:
        """Whether anything can be asked now."""
        return self._connected()

    def may(self, ability: Ability) -> bool:
        """Whether this account may do it: offer nothing else."""
        return self._access().may(ability)

    def ask(
        self,
        wish: Wish,
        action: Action,
        ability: Ability,
        *,
        about: str = "",
        then: Callable[[], WishRefused | None] | None = None,
    ) -> WishRefused | None:
        """Send the action; return why not, if that is known now. What comes, comes by `hear`.

        `then` asks for the second half of the wish, once the PBX took the first.
        """
        if not self._connected():
            return WishRefused(wish=wish, failure=WishFailure.NOT_CONNECTED, about=about)
        if not self._access().may(ability):
            return WishRefused(wish=wish, failure=WishFailure.NO_PRIVILEGE, about=about)
        request = RequestId(f"{self._prefix}-{next(self._counter)}")
        self._asked[request] = (wish, about, then)
        self._line.ask(request, action)
        return None

    def look(self, action: Action, then: Callable[[Answered], WishRefused | None]) -> None:
        """Ask something harmless before a wish; `then` gets the answer, whatever it is."""
        request = RequestId(f"{self._prefix}-{next(self._counter)}")
        self._looks[request] = then
        self._line.ask(request, action)

    def refuse(self, wish: Wish, ability: Ability, *, about: str = "") -> WishRefused:
        """Say why what is not offered can't be done."""
        failure = WishFailure.NOT_NOW if self.may(ability) else WishFailure.NO_PRIVILEGE
        if not self._connected():
            failure = WishFailure.NOT_CONNECTED
        return WishRefused(wish=wish, failure=failure, about=about)

    def hear(self, news: News) -> WishRefused | WishGranted | None:
        """Return what the PBX said to a wish of ours, if this news is that."""
        if not isinstance(news, Answered):
            return None
        if news.request in self._looks:
            return self._looks.pop(news.request)(news)
        if news.request not in self._asked:
            return None
        wish, about, then = self._asked.pop(news.request)
        if news.success and then is not None:
            return unless_unsendable(wish, about, then)
        if news.success:
            return WishGranted(wish=wish, about=about, answer=news)
        return WishRefused(wish=wish, failure=_why(news), detail=news.message, about=about)


def unless_unsendable(
    wish: Wish, about: str, do: Callable[[], WishRefused | None]
) -> WishRefused | None:
    """Do it; say so where it can't be put to the PBX without being misread."""
    try:
        return do()
    except LocalError:
        return WishRefused(wish=wish, failure=WishFailure.UNSENDABLE, about=about)


def _why(answer: Answered) -> WishFailure:
    if answer.failure is not None:
        return _LOST[answer.failure]
    said = answer.message.casefold()
    kinds = (
        (_RELAY_DENIES, WishFailure.RELAY_DENIES),
        (_NOT_ALLOWED, WishFailure.NOT_ALLOWED),
        (_GONE, WishFailure.GONE),
        (_NOT_NOW, WishFailure.NOT_NOW),
        (_NO_CODE, WishFailure.NO_FEATURE_CODE),
        (_DENIED, WishFailure.NO_PRIVILEGE),
    )
    found = next((kind for words, kind in kinds if said.startswith(words)), None)
    of_queue = next((why for words, why in _OF_QUEUES.items() if words in said), None)
    return found or of_queue or WishFailure.REFUSED
