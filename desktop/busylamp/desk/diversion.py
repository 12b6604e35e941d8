# SPDX-License-Identifier: MIT
"""Do not disturb and call forwarding: switched by code or key, shown as the PBX tells."""

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass

from busylamp.ami.actions import Action, Originate, Raw
from busylamp.desk.access import Ability, Access
from busylamp.desk.asking import Asking, Wish, WishGranted, WishRefused
from busylamp.desk.features import codes
from busylamp.link.line import Answered, Line, News, OriginateEnded, RequestId
from busylamp.settings.codes import EXTENSION, NUMBER
from busylamp.settings.model import Feature, FeatureCode, FeatureWay, Settings
from busylamp.telephony.changes import DeviceTold
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.telephony.status import LineChanged

FORWARDS = (
    Feature.FORWARD_ALWAYS,
    Feature.FORWARD_BUSY,
    Feature.FORWARD_NO_ANSWER,
)
_SETTLE = 8.0  # seconds a code may take: FreePBX waits one before it acts, and speaks afterwards
_ON = frozenset({"BUSY", "INUSE"})
_RING_MILLISECONDS = 8000  # nobody's phone rings: the dialplan answers, or the code is not there


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """Where calls for me are sent on; None: nobody tells, '': nowhere."""

    kind: Feature
    target: str | None = None


@dataclass(slots=True)
class _Pending:
    wish: Wish
    wanted: str  # what the key must hold; '' for off
    expires: float
    request: RequestId | None = None
    lamp: Action | None = None  # what colleagues see, once the PBX took the wish itself


class Diversion:
    """Never shows what it asked for, only what it was told."""

    def __init__(
        self,
        line: Line,
        asking: Asking,
        *,
        settings: Callable[[], Settings],
        access: Callable[[], Access],
        clock: Callable[[], float],
    ) -> None:
        self._line = line
        self._asking = asking
        self._settings = settings
        self._access = access
        self._clock = clock
        self._prefix = f"key-{os.urandom(4).hex()}"
        self._counter = itertools.count(1)
        self._devices: dict[str, str] = {}  # my devices that are no phones, by name
        self._keys: dict[Feature, str] = {}  # what the PBX's database holds, as it said
        self._reading: dict[RequestId, Feature] = {}
        self._pending: dict[Feature, _Pending] = {}

    # -- what is known

    @property
    def dnd(self) -> bool | None:
        """Whether do not disturb is on; None where nobody tells."""
        kept = self._keys.get(Feature.DND)
        if kept is not None:
            return bool(kept)
        states = [state for name, state in self._devices.items() if name.startswith("Custom:DND")]
        return any(state in _ON for state in states) if states else None

    @property
    def forwards(self) -> tuple[Forward, ...]:
        """Each kind of forwarding that can be read or set here."""
        known = self._codes()
        return tuple(
            Forward(kind=kind, target=self._keys.get(kind)) for kind in FORWARDS if kind in known
        )

    @property
    def offers(self) -> frozenset[Wish]:
        """What can be switched from here."""
        known = self._codes().items()
        return frozenset(_wish(each) for each, code in known if self._ability(each, code))

    @property
    def awaited(self) -> frozenset[Feature]:
        """What was asked for and nothing was told of yet."""
        return frozenset(self._pending)

    # -- switching

    def switch(self, feature: Feature, number: str = "", *, on: bool) -> WishRefused | None:
        """Switch a feature; return why not, if that is known now. `number` was checked."""
        wish = _wish(feature)
        code = self._codes().get(feature)
        ability = None if code is None else self._ability(feature, code)
        if code is None or ability is None:
            return WishRefused(wish=wish, failure=WishFailure.NOT_SET_UP, about=feature.value)
        if ability is Ability.DIAL:
            refused = self._dial(wish, feature, code, number, on=on)
        else:
            refused = self._write(wish, feature, code, number, on=on)
        if refused is None:
            wanted = (number or code.value) if on else ""
            expires = self._clock() + _SETTLE
            pending = self._pending[feature] = _Pending(wish, wanted, expires)
            if ability is Ability.WRITE_KEYS and feature is Feature.DND:
                pending.lamp = self._lamp(on=on)
        return refused

    def _ability(self, feature: Feature, code: FeatureCode) -> Ability | None:
        """What a feature's way needs; None where it can't be gone."""
        phone = self._settings().features
        way = phone.dnd if feature is Feature.DND else phone.forward
        ability = {FeatureWay.CODE: Ability.DIAL, FeatureWay.DATABASE: Ability.WRITE_KEYS}.get(way)
        possible = code.on if way is FeatureWay.CODE else code.key
        may = ability is not None and bool(possible) and self._asking.may(ability)
        return ability if may else None

    def _dial(
        self, wish: Wish, feature: Feature, code: FeatureCode, number: str, *, on: bool
    ) -> WishRefused | None:
        """Let the PBX dial the code for me: no phone rings, my caller id says for whom."""
        me = self._settings().me
        dialled = code.on.replace(NUMBER, number) if on else code.off or code.on
        if not on and not code.off and feature is not Feature.DND:
            return WishRefused(wish=wish, failure=WishFailure.NOT_SET_UP, about=feature.value)
        action = CodeCall(
            Originate(
                channel=f"Local/{dialled}@{me.context}/n",
                exten="",
                context="",
                timeout_ms=_RING_MILLISECONDS,
                caller_id=f"<{me.extension}>",
            )
        )
        return self._asking.ask(wish, action, Ability.DIAL, about=feature.value)

    def _write(
        self, wish: Wish, feature: Feature, code: FeatureCode, number: str, *, on: bool
    ) -> WishRefused | None:
        family, key = self._place(code)
        place = (("Family", family), ("Key", key))
        action: Action = Raw("DBDel", place)
        if on:
            action = Raw("DBPut", (*place, ("Val", number or code.value)))
        return self._asking.ask(wish, action, Ability.WRITE_KEYS, about=feature.value)

    def _lamp(self, *, on: bool) -> Action | None:
        """Return what switches the lamp that colleagues see; the database's key does not."""
        device = f"Custom:DND{self._settings().me.extension}"
        if device not in self._devices:
            return None
        state = "BUSY" if on else "NOT_INUSE"
        return Raw("Setvar", (("Variable", f"DEVICE_STATE({device})"), ("Value", state)))

    # -- reading

    def read(self) -> None:
        """Ask the PBX's database, where this account may: what comes, comes by `hear`."""
        if not self._asking.may(Ability.READ_KEYS) or not self._access().known:
            return
        for feature, code in self._codes().items():
            if code.key and feature not in self._reading.values():
                family, key = self._place(code)
                request = self._next()
                self._reading[request] = feature
                self._line.ask(request, Raw("DBGet", (("Family", family), ("Key", key))))

    def hear(self, news: News) -> tuple[WishRefused, ...]:
        """Take note of news; return what turned out to have failed."""
        match news:
            case LineChanged(state=state):
                self._note_line(state)
            case DeviceTold(device=device, state=state):
                self._devices[device] = state
                self._keys.pop(Feature.DND, None)  # older than this
                self.read()
            case Answered(request=request) if request in self._reading:
                self._note_key(self._reading.pop(request), news)
            case OriginateEnded(request=request) if self._is_mine(request):
                self.read()
            case _:
                return ()
        return self._settle()

    def heard(self, said: WishRefused | WishGranted) -> None:
        """Take note of the PBX's answer to a wish of this kind."""
        feature = next((f for f in Feature if f.value == said.about), None)
        pending = None if feature is None else self._pending.get(feature)
        if feature is None or pending is None or said.wish is not pending.wish:
            return
        if isinstance(said, WishRefused):
            del self._pending[feature]
            return
        if pending.lamp is not None:
            self._line.ask(self._next(), pending.lamp)
            pending.lamp = None
        pending.request = said.answer.request
        pending.expires = self._clock() + _SETTLE
        self.read()

    def expire(self) -> tuple[WishRefused, ...]:
        """Look again, and own up where nothing came of it."""
        told = self._settle()
        if self._pending:
            self.read()
        return told

    def _settle(self) -> tuple[WishRefused, ...]:
        told: list[WishRefused] = []
        now = self._clock()
        for feature, pending in list(self._pending.items()):
            holds = self._holds(feature)
            if holds is not None and self._agrees(feature, pending.wanted, holds):
                del self._pending[feature]
            elif pending.expires <= now:
                del self._pending[feature]
                failure = WishFailure.UNSEEN if holds is None else WishFailure.NO_EFFECT
                told.append(WishRefused(wish=pending.wish, failure=failure, about=feature.value))
        return tuple(told)

    def _holds(self, feature: Feature) -> str | None:
        if feature is Feature.DND:
            return None if self.dnd is None else "on" if self.dnd else ""
        return self._keys.get(feature)

    def _agrees(self, feature: Feature, wanted: str, holds: str) -> bool:
        return bool(wanted) == bool(holds) if feature is Feature.DND else wanted == holds

    def _note_line(self, state: LineState) -> None:
        if state is LineState.UP:
            self.read()
            return
        self._devices.clear()
        self._keys.clear()
        self._reading.clear()
        self._pending.clear()

    def _note_key(self, feature: Feature, answer: Answered) -> None:
        if answer.success:
            values = [value for item in answer.items for name, value in item if name == "Val"]
            self._keys[feature] = values[0] if values else ""
        elif answer.message.casefold().startswith("database entry not found"):
            self._keys[feature] = ""
        else:
            self._keys.pop(feature, None)

    def _codes(self) -> dict[Feature, FeatureCode]:
        commands = self._access().commands or frozenset()
        return codes(self._settings().features, commands, self._devices)

    def _place(self, code: FeatureCode) -> tuple[str, str]:
        path = code.key.replace(EXTENSION, self._settings().me.extension)
        family, _, key = path.rpartition("/")
        return family, key

    def _is_mine(self, request: RequestId) -> bool:
        return any(pending.request == request for pending in self._pending.values())

    def _next(self) -> RequestId:
        return RequestId(f"{self._prefix}-{next(self._counter)}")


@dataclass(frozen=True, slots=True)
class CodeCall:
    """An Originate that runs a code in the dialplan and listens to nobody."""

    call: Originate
    name: str = "Originate"

    def headers(self) -> list[tuple[str, str]]:
        """Return the headers with an application in place of a number to call."""
        kept = [
            (name, value)
            for name, value in self.call.headers()
            if name not in ("Exten", "Context", "Priority")
        ]
        return [*kept, ("Application", "Wait"), ("Data", "5")]


def _wish(feature: Feature) -> Wish:
    return Wish.DO_NOT_DISTURB if feature is Feature.DND else Wish.FORWARD
