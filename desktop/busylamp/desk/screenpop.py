# SPDX-License-Identifier: MIT
"""Screen pops: which rule fits a call, and the address it opens; the host never changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from busylamp.desk.names import Who
from busylamp.settings.model import (
    PopDirection,
    PopMoment,
    PopScope,
    ScreenPopRule,
    ScreenPopSettings,
)
from busylamp.settings.templates import FIELD, check_rule, is_clean, is_text, template_of
from busylamp.telephony.changes import (
    CallAnswered,
    CallChange,
    CallEnded,
    CallRinging,
    CallUpdated,
)
from busylamp.telephony.model import Call, CallState, Direction
from busylamp.telephony.numbers import key

_LONGEST_VALUE = 200
_REMEMBERED = 1000  # calls whose rules have fired
_EXAMPLE = {
    "number": "02079460018",
    "e164": "+442079460018",
    "name": "Northwind Traders",
    "queue": "6500",
    "called": "1000",
    "uniqueid": "1700000000.42",
}


def example(rule: ScreenPopRule) -> str:
    """Return what a sound rule opens or copies for a make-believe call or event."""
    of_event = rule.on is PopMoment.EVENT
    values = {name: _EXAMPLE.get(name, "42") for name in FIELD.findall(rule.url)}
    return filled(rule, values if of_event else _EXAMPLE) or ""


def filled(rule: ScreenPopRule, values: Mapping[str, str]) -> str | None:
    """Return the address or text of a sound rule, None where there is nothing to look for."""
    wanted = FIELD.findall(rule.url)
    if wanted and not any(values.get(name) for name in wanted):
        return None  # a withheld number
    if is_text(rule):
        text = FIELD.sub(lambda found: values.get(found[1], ""), rule.url)
        return text if is_clean(text) else None
    return template_of(rule).fill(values)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPop:
    """One address to open, or one text to copy."""

    rule: ScreenPopRule
    text: str


class ScreenPops:
    """Watches calls and says what opens; each rule once a call."""

    def __init__(
        self, settings: Callable[[], ScreenPopSettings], region: Callable[[], str]
    ) -> None:
        self._settings = settings
        self._region = region
        self._fired: dict[str, set[ScreenPopRule]] = {}

    def hear(self, change: CallChange, who: Who) -> tuple[ScreenPop, ...]:
        """Return what opens because of this change."""
        moment = _moment(change)
        if moment is None:
            return ()
        rules = [rule for rule in self._fitting(change.call) if rule.on is moment]
        return tuple(pop for rule in rules if (pop := self._once(rule, change.call, who)))

    def offered(self, call: Call, who: Who) -> tuple[ScreenPop, ...]:
        """Return what a click may open for this call, whenever else it opens by itself."""
        made = [self._made(rule, call, who) for rule in self._fitting(call)]
        return tuple(pop for pop in made if pop is not None)

    def _fitting(self, call: Call) -> list[ScreenPopRule]:
        number = call.peer.number or call.first.number or ""
        full = key(number, self._region())
        return [
            rule
            for rule in self._settings().rule
            if rule.on is not PopMoment.EVENT
            and _fits(rule, call)
            and any(n.startswith(rule.prefix) for n in (number, full))
        ]

    def _once(self, rule: ScreenPopRule, call: Call, who: Who) -> ScreenPop | None:
        fired = self._fired.setdefault(_same(call), set())
        if rule in fired:
            return None
        fired.add(rule)
        while len(self._fired) > _REMEMBERED:
            del self._fired[next(iter(self._fired))]
        return self._made(rule, call, who)

    def _made(self, rule: ScreenPopRule, call: Call, who: Who) -> ScreenPop | None:
        if check_rule(rule) is not None:
            return None
        text = filled(rule, self._values(call, who))
        return None if text is None else ScreenPop(rule=rule, text=text)

    def _values(self, call: Call, who: Who) -> dict[str, str]:
        number = call.peer.number or call.first.number or ""
        full = key(number, self._region())
        called = call.via if call.queue is None else None
        found = {
            "number": number,
            "e164": full if full.startswith("+") else "",
            "name": who.name,
            "queue": call.queue or "",
            "called": called or call.extension,
            "uniqueid": call.uniqueid or "",
        }
        return {name: value[:_LONGEST_VALUE] for name, value in found.items()}


def _moment(change: CallChange) -> PopMoment | None:
    match change:
        case CallEnded():
            return PopMoment.END
        case CallAnswered():
            return PopMoment.ANSWER
        case CallRinging():
            return PopMoment.RINGING
        case CallUpdated(call=call) if call.state is CallState.RINGING:
            return PopMoment.RINGING  # found ringing by a snapshot
        case _:
            return None


def _fits(rule: ScreenPopRule, call: Call) -> bool:
    incoming = call.direction is Direction.INCOMING and not call.originated
    direction = PopDirection.INCOMING if incoming else PopDirection.OUTGOING
    if rule.direction not in (direction, PopDirection.ANY):
        return False
    match rule.scope:
        case PopScope.ANY:
            return True
        case PopScope.QUEUE:
            return call.queue is not None
        case PopScope.INTERNAL:
            return call.internal
        case PopScope.EXTERNAL:
            return not call.internal


def _same(call: Call) -> str:
    """A call found again after a reconnect may have got a number behind its Linkedid."""
    name, _, extension = call.id.rpartition("@")
    return f"{name.partition('#')[0]}@{extension}"
