# SPDX-License-Identifier: MIT
"""Screen pops by the dialplan's own events: which open, for whom, and how many at most."""

from collections import deque
from collections.abc import Callable

from busylamp.desk.screenpop import ScreenPop, filled
from busylamp.settings.model import PopMoment, ScreenPopRule, ScreenPopSettings
from busylamp.settings.templates import check_rule
from busylamp.telephony.changes import CustomEvent

_LONGEST_VALUE = 200
_MOST, _SECONDS = 5, 60.0  # a dialplan in a loop must not fill a desk with pages
_WHOSE = ("extension", "exten")  # an event that names an extension so is for that one only


class EventPops:
    """Watches the dialplan's events; placeholders are their headers, compared without case."""

    def __init__(
        self,
        settings: Callable[[], ScreenPopSettings],
        mine: Callable[[], str],
        clock: Callable[[], float],
    ) -> None:
        self._settings = settings
        self._mine = mine
        self._clock = clock
        self._opened: dict[ScreenPopRule, deque[float]] = {}

    def hear(self, event: CustomEvent) -> tuple[ScreenPop, ...]:
        """Return what opens because of this event."""
        values = {name.casefold(): value[:_LONGEST_VALUE] for name, value in event.fields}
        whose = next((values[name] for name in _WHOSE if name in values), self._mine())
        if whose != self._mine():
            return ()
        made = [self._made(rule, values) for rule in self._settings().rule if _fits(rule, event)]
        return tuple(pop for pop in made if pop is not None)

    def _made(self, rule: ScreenPopRule, values: dict[str, str]) -> ScreenPop | None:
        if check_rule(rule) is not None:
            return None
        text = filled(rule, _Loosely(values))
        if text is None or not self._may_open(rule):
            return None
        return ScreenPop(rule=rule, text=text)

    def _may_open(self, rule: ScreenPopRule) -> bool:
        opened, now = self._opened.setdefault(rule, deque()), self._clock()
        while opened and now - opened[0] >= _SECONDS:
            opened.popleft()
        if len(opened) >= _MOST:
            return False
        opened.append(now)
        return True


class _Loosely(dict[str, str]):
    """Values by header, however it is spelt."""

    def get(self, key: str, default: str = "") -> str:  # pyright: ignore[reportIncompatibleMethodOverride] - text alone
        return super().get(key.casefold(), default)


def _fits(rule: ScreenPopRule, event: CustomEvent) -> bool:
    return rule.on is PopMoment.EVENT and rule.event.casefold() == event.name.casefold()
