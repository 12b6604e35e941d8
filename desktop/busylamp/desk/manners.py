# SPDX-License-Identifier: MIT
"""Which call is shown, and until when: the one rule of card, notification and sound."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from busylamp.settings.model import PopupSettings, PopupStyle, Settings
from busylamp.telephony.model import Call, CallId, CallResult, CallState, Direction, EndReason

_KEPT_SECONDS = 600.0  # a call that comes back over a reconnect is the same call
_MOST_KEPT = 2000


class CallKind(Enum):
    """Kinds the user can switch off one by one."""

    EXTERNAL = "external"
    INTERNAL = "internal"
    QUEUE = "queue"


class Quiet(Enum):
    """Why a call that rings is not shown."""

    NEVER = auto()  # the user wants the desk phone only
    KIND = auto()
    NOT_WATCHED = auto()
    SNOOZED = auto()
    FULL_SCREEN = auto()


class Act(Enum):
    """What to do with the pop-up of a call."""

    POP = auto()  # the first time for this call
    POP_AGAIN = auto()  # it rings anew, or may be seen again
    CHANGE = auto()
    TELL_TAKEN = auto()  # somebody else took it: say who, then go
    GO = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """One thing to do for one call."""

    call: Call
    act: Act


@dataclass(slots=True)
class _Kept:
    """What is remembered of one call."""

    call: Call
    seen_at: float
    popped: bool = False  # once at least
    shown: bool = False  # now
    hidden: bool = False  # by the user: not shown again


def kind_of(call: Call) -> CallKind:
    """Return the kind by which a call is switched on or off."""
    if call.queue is not None:
        return CallKind.QUEUE
    return CallKind.INTERNAL if call.internal else CallKind.EXTERNAL


def rings(call: Call) -> bool:
    """Whether a phone rings for this call: nothing else pops up."""
    incoming = call.direction is Direction.INCOMING and not call.originated
    return incoming and call.state is CallState.RINGING


def quiet(
    call: Call, popup: PopupSettings, me: str, *, now: float, full_screen: bool
) -> Quiet | None:
    """Return why a ringing call is not shown, or None: it is."""
    on = {
        CallKind.EXTERNAL: popup.external,
        CallKind.INTERNAL: popup.internal,
        CallKind.QUEUE: popup.queue,
    }
    if popup.style is PopupStyle.NONE:
        return Quiet.NEVER
    if call.extension == me:
        if not on[kind_of(call)]:
            return Quiet.KIND
    elif call.extension not in popup.watched:
        return Quiet.NOT_WATCHED
    if now < popup.snoozed_until:
        return Quiet.SNOOZED
    if full_screen and not popup.over_full_screen:
        return Quiet.FULL_SCREEN
    return None


class Manners:
    """Keeps what popped up, what was hidden and what rings unseen: one pop-up for one call."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        now: Callable[[], float],
        steady: Callable[[], float] | None = None,
    ) -> None:
        self._settings = settings
        self._now = now  # Unix seconds
        self._steady = steady or now  # for how long something was kept
        self._kept: dict[CallId, _Kept] = {}
        self._orphans: dict[str, _Kept] = {}  # by Linkedid and extension: ended unseen
        self._full_screen = False

    @property
    def ringing(self) -> tuple[Call, ...]:
        """What rings, shown or not."""
        return tuple(kept.call for kept in self._kept.values() if rings(kept.call))

    @property
    def shown(self) -> tuple[Call, ...]:
        """What is on the screen."""
        return tuple(kept.call for kept in self._kept.values() if kept.shown)

    def hear(self, call: Call) -> tuple[Told, ...]:
        """Take note of a change of a call; return what to do."""
        now = self._steady()
        kept = self._kept.get(call.id) or self._adopt(call, now)
        if kept is None:
            return ()
        kept.call, kept.seen_at = call, now
        told = self._judge(kept)
        if call.state is CallState.ENDED:
            self._lay_aside(kept)
        return told

    def review(self, *, full_screen: bool) -> tuple[Told, ...]:
        """Look again: settings, snooze and full screen may have changed."""
        self._full_screen = full_screen
        self._forget()
        acts = [self._judge(kept) for kept in self._kept.values()]
        return tuple(told for each in acts for told in each if told.act is not Act.CHANGE)

    def hide(self, call: CallId) -> tuple[Told, ...]:
        """Hide a call's pop-up for good; the call goes on ringing."""
        kept = self._kept.get(call)
        if kept is None:
            return ()
        kept.hidden = True
        return self._judge(kept)

    def hide_all(self) -> tuple[Told, ...]:
        """Hide every pop-up; those that ring unseen would come in their place: these too."""
        return tuple(told for call in self.ringing for told in self.hide(call.id))

    def keep_only(self, present: Collection[CallId]) -> tuple[Told, ...]:
        """Let go what a line that stands again does not know any more."""
        gone = [kept for call, kept in self._kept.items() if call not in present]
        told: list[Told] = []
        for kept in gone:
            over = replace(kept.call, state=CallState.ENDED, reason=EndReason.OFFLINE)
            told.extend(self.hear(over))
        return tuple(told)

    def _judge(self, kept: _Kept) -> tuple[Told, ...]:
        act = self._act(kept)
        if act is None:
            return ()
        kept.shown = act in (Act.POP, Act.POP_AGAIN, Act.CHANGE)
        kept.popped = kept.popped or kept.shown
        return (Told(kept.call, act),)

    def _act(self, kept: _Kept) -> Act | None:
        call = kept.call
        if rings(call) and not kept.hidden and self._is_seen(call):
            if kept.shown:
                return Act.CHANGE
            return Act.POP_AGAIN if kept.popped else Act.POP
        if not kept.shown:
            return None
        taken = call.result is CallResult.ANSWERED_ELSEWHERE
        return Act.TELL_TAKEN if taken else Act.GO

    def _is_seen(self, call: Call) -> bool:
        settings = self._settings()
        why = quiet(
            call,
            settings.popup,
            settings.me.extension,
            now=self._now(),
            full_screen=self._full_screen,
        )
        return why is None

    def _adopt(self, call: Call, now: float) -> _Kept | None:
        if call.direction is not Direction.INCOMING or call.originated:
            return None
        if call.state is CallState.ENDED:
            return None
        orphan = self._orphans.pop(_key(call.id), None)
        kept = self._kept[call.id] = orphan or _Kept(call, now)
        return kept

    def _lay_aside(self, kept: _Kept) -> None:
        """An end that was only inferred may be none: the call may come back under another id."""
        del self._kept[kept.call.id]
        if kept.call.reason is EndReason.OFFLINE:
            self._orphans[_key(kept.call.id)] = kept
            self._forget()

    def _forget(self) -> None:
        oldest = self._steady() - _KEPT_SECONDS
        self._orphans = _newest(self._orphans.items(), oldest)


def _newest(orphans: Iterable[tuple[str, _Kept]], oldest: float) -> dict[str, _Kept]:
    young = [(key, kept) for key, kept in orphans if kept.seen_at >= oldest]
    return dict(young[-_MOST_KEPT:])


def _key(call: CallId) -> str:
    """Linkedid and extension: a call found again may have got a number between them."""
    name, _, extension = call.rpartition("@")
    return f"{name.partition('#')[0]}@{extension}"
