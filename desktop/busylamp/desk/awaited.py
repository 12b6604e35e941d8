# SPDX-License-Identifier: MIT
"""Wishes the PBX took and that nothing came of: it says Success to what it only passes on."""

from collections.abc import Callable

from busylamp.desk.asking import Wish, WishGranted, WishRefused
from busylamp.telephony.model import Call, CallId, CallState
from busylamp.telephony.reasons import WishFailure

_SECONDS = 6.0  # measured: what follows an Atxfer comes within 1 s, a NOTIFY's within the phone's
# When a call shows that the wish took effect. Atxfer is keys pressed into a leg: in a call whose
# Dial has neither T nor t nobody listens to them, and a number that is unknown is not called: my
# partner is held for nothing. A phone may not obey NOTIFY.
_CAME: dict[Wish, Callable[[Call], bool]] = {
    Wish.CONSULT: lambda call: call.consultation is not None,
    Wish.CANCEL: lambda call: call.consultation is None,
    Wish.ANSWER: lambda call: call.state is not CallState.RINGING,
}


class Awaited:
    """Waits for the call's own events after a wish was granted, and says when none came."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._until: dict[tuple[Wish, CallId], float] = {}

    def hear(self, said: WishRefused | WishGranted, call: Call | None) -> None:
        """Begin to wait, unless the call shows already what was wished for."""
        if not isinstance(said, WishGranted) or call is None:
            return
        came = _CAME.get(said.wish)
        if came is not None and not came(call):
            self._until[said.wish, call.id] = self._clock() + _SECONDS

    def see(self, call: Call) -> None:
        """Take note of a change of a call."""
        over = call.state is CallState.ENDED
        for wish, came in _CAME.items():
            if over or came(call):
                self._until.pop((wish, call.id), None)

    def expire(self) -> tuple[WishRefused, ...]:
        """Return the wishes that nothing came of in time, each once."""
        now = self._clock()
        late = [key for key, until in self._until.items() if until <= now]
        for key in late:
            del self._until[key]
        return tuple(
            WishRefused(wish=wish, failure=WishFailure.NOTHING_CAME, about=call)
            for wish, call in late
        )
