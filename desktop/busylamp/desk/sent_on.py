# SPDX-License-Identifier: MIT
"""What became of calls that were sent on from here: no event says who asked for it."""

from collections.abc import Mapping
from dataclasses import replace

from busylamp.desk.asking import Wish, WishGranted, WishRefused
from busylamp.telephony.changes import CallChange, CallEnded
from busylamp.telephony.model import Call, CallId, CallResult, EndReason


class SentOn:
    """Remembers where calls were sent by Redirect or Bridge until they end.

    BlindTransfer and Atxfer need none of it: their events name both sides.
    """

    def __init__(self) -> None:
        self._asked: dict[tuple[Wish, str], Mapping[CallId, str]] = {}  # by what it was about

    def note(self, wish: Wish, about: CallId, to: Mapping[CallId, str]) -> None:
        """Take note which call is sent where by a wish that was asked for."""
        self._asked[wish, about] = to

    def hear(self, said: WishRefused | WishGranted) -> None:
        """Forget what the PBX refused; what else it refused about the call changes nothing."""
        if isinstance(said, WishRefused):
            self._asked.pop((said.wish, said.about), None)

    def told(self, change: CallChange) -> CallChange:
        """Return the end of a call as it is: one that I sent on was not missed, nor just over."""
        if not isinstance(change, CallEnded):
            return change
        to = self._pop(change.call.id)
        return change if not to else replace(change, call=_sent(change.call, to))

    def _pop(self, call: CallId) -> str:
        for key, calls in self._asked.items():
            if call in calls:
                left = {other: to for other, to in calls.items() if other != call}
                self._asked[key] = left
                if not left:
                    del self._asked[key]
                return calls[call]
        return ""


def _sent(call: Call, to: str) -> Call:
    match call.result, call.reason:
        case CallResult.MISSED, _:
            result = CallResult.REJECTED
        case CallResult.ANSWERED, EndReason.NORMAL:
            result = CallResult.ANSWERED
        case _:
            return call  # a colleague took it, or a transfer's own event told
    return replace(call, result=result, reason=EndReason.TRANSFERRED, transferred_to=to)
