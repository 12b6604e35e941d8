# SPDX-License-Identifier: MIT
"""The queues, my place in them, and what I may do about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from busylamp.ami.actions import Raw
from busylamp.ami.queue_actions import (
    queue_add,
    queue_pause,
    queue_remove,
    ucm_queue_login,
)
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishGranted, WishRefused
from busylamp.desk.queue_callers import MovingCallers
from busylamp.desk.queue_freshness import Freshness
from busylamp.desk.queue_places import Place, place_in
from busylamp.link.line import News
from busylamp.settings.model import Settings
from busylamp.telephony.changes import DevicesLearned, QueueChanged, QueueGone
from busylamp.telephony.queues import MyQueue, Queue, QueueMember
from busylamp.telephony.reasons import WishFailure

_ABILITIES = {
    Wish.LOG_IN: Ability.QUEUE_LOG_IN,
    Wish.LOG_OUT: Ability.QUEUE_LOG_OUT,
    Wish.PAUSE: Ability.QUEUE_PAUSE,
    Wish.UNPAUSE: Ability.QUEUE_PAUSE,
}
_UCMS_OWN = {
    Wish.LOG_IN: Ability.UCM_QUEUE_LOG_IN,
    Wish.LOG_OUT: Ability.UCM_QUEUE_LOG_OUT,
}
# The PBX has another picture than we have.
_KNOWS_BETTER = (WishFailure.ALREADY_THERE, WishFailure.NOT_THERE, WishFailure.STATIC_MEMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class MineChanged:
    """My place in the queues changed."""

    mine: tuple[MyQueue, ...]


QueueNews = QueueChanged | QueueGone | MineChanged


class Queueing:
    """Keeps what the PBX tells of queues; sends each wish once, for one queue or for all of mine.

    That a wish came true is told by the queue's own change.
    """

    def __init__(
        self,
        asking: Asking,
        freshness: Freshness,
        *,
        settings: Callable[[], Settings],
        devices: Callable[[], tuple[str, ...]],
        my_name: Callable[[], str],
        greeting: Callable[[], str],
    ) -> None:
        self._asking = asking
        self._fresh = freshness
        self._moving = MovingCallers(asking, settings, greeting)
        self._settings = settings
        self._devices = devices
        self._my_name = my_name
        self._queues: dict[str, Queue] = {}
        self._told: tuple[MyQueue, ...] = ()
        self._mes: dict[str, tuple[Queue, object, QueueMember | None]] = {}

    @property
    def queues(self) -> tuple[Queue, ...]:
        """All of them, by name."""
        return tuple(self._queues[name] for name in sorted(self._queues, key=_by_number))

    @property
    def mine(self) -> tuple[MyQueue, ...]:
        """The queues I am in, and those the settings name to sign in to."""
        named = self._settings().queues.mine
        return tuple(
            self.place(name)
            for name in sorted({*self._queues, *named}, key=_by_number)
            if name in named or self._me_in(name) is not None
        )

    def queue(self, name: str) -> Queue | None:
        """Return one queue, None where the PBX tells of none by that name."""
        return self._queues.get(name)

    def offers(self, mine: MyQueue) -> frozenset[Wish]:
        """Return what I can do about my place in a queue now."""
        possible: set[Wish] = set()
        if not mine.logged_in:
            possible.add(Wish.LOG_IN)
        else:
            possible.add(Wish.UNPAUSE if mine.paused else Wish.PAUSE)
            if mine.can_leave:
                possible.add(Wish.LOG_OUT)
        return frozenset(wish for wish in possible if self.may(wish))

    def may(self, wish: Wish) -> bool:
        """Whether this account may wish that about a queue."""
        return self._asking.may(self._ability(wish))

    def watch(self, *, on: bool) -> None:
        """Somebody looks at the queues now, or no longer."""
        self._fresh.watch(on=on)

    def look_after(self) -> None:
        """Ask again where no event tells; call it about once a second."""
        self._fresh.look_after()

    def granted(self, said: WishGranted | WishRefused) -> None:
        """Look at the queue a wish was about, where no event will tell what came of it."""
        is_moved = said.wish is Wish.MOVE_CALLER and isinstance(said, WishGranted)
        if is_moved or (isinstance(said, WishRefused) and said.failure in _KNOWS_BETTER):
            self._fresh.after_wish(said.about)
        elif said.wish in _ABILITIES:
            self._fresh.granted(said.about)

    def hear(self, news: News) -> tuple[QueueNews, ...]:
        """Take note of what the line says of queues; return what must be shown anew."""
        self._fresh.hear(news, self._queues.values())
        match news:
            case QueueChanged(queue=queue):
                self._queues[queue.name] = queue
            case QueueGone(name=name):
                self._queues.pop(name, None)
            case DevicesLearned():
                return self.look()  # a queue may know me by my phone only
            case _:
                return ()
        return (news, *self.look())

    def look(self) -> tuple[MineChanged, ...]:
        """Return my queues if they are others than were told last: settings change too."""
        mine = self.mine
        if mine == self._told:
            return ()
        self._told = mine
        return (MineChanged(mine=mine),)

    # -- wishes: what is refused at once is returned

    def log_in(self, queue: str | None) -> WishRefused | None:
        """Sign in to a queue, or to all of mine that I am not in."""
        names = [queue] if queue else [each.name for each in self.mine if not each.logged_in]
        if not names:
            return _refused(Wish.LOG_IN, WishFailure.ALREADY_THERE if self.mine else None)
        return _first(self._log_in(name) for name in names)

    def log_out(self, queue: str | None) -> WishRefused | None:
        """Sign out of a queue, or of all I may leave."""
        names = [queue] if queue else [each.name for each in self.mine if each.can_leave]
        if not names:
            is_static = any(each.logged_in for each in self.mine)
            failure = WishFailure.STATIC_MEMBER if is_static else WishFailure.NOT_THERE
            return _refused(Wish.LOG_OUT, failure)
        return _first(self._log_out(name) for name in names)

    def pause(self, queue: str | None, reason: str = "") -> WishRefused | None:
        """Take no more calls of a queue, or of any."""
        return self._pause_me(Wish.PAUSE, queue, reason)

    def unpause(self, queue: str | None) -> WishRefused | None:
        """Take calls again."""
        return self._pause_me(Wish.UNPAUSE, queue, "")

    def pause_member(
        self, queue: str, interface: str, *, paused: bool, reason: str = ""
    ) -> WishRefused | None:
        """Pause a colleague in a queue, or take the pause back."""
        wish = Wish.PAUSE if paused else Wish.UNPAUSE
        action = queue_pause(interface, paused=paused, queue=queue, reason=reason)
        return self._ask(wish, action, queue)

    def move_caller(
        self, queue: str, uniqueid: str, to_queue: str | None = None, *, up: bool = False
    ) -> WishRefused | None:
        """Put a waiting caller first, or into another queue."""
        here = self._queues.get(queue)
        if to_queue is not None:
            return self._moving.away(here, uniqueid, to_queue, self._queues)
        if not up:
            return _refused(Wish.MOVE_CALLER, WishFailure.NOT_NOW, queue)
        return self._moving.up(here, uniqueid)

    def may_move(self, *, up: bool) -> bool:
        """Whether this account may put callers first, or else into another queue."""
        return self._moving.may(up=up)

    def _log_in(self, name: str) -> WishRefused | None:
        place = self._new_place(name)
        if place is None:
            return _refused(Wish.LOG_IN, WishFailure.NO_PHONE, name)
        extension = self._settings().me.extension
        if self._ability(Wish.LOG_IN) is Ability.UCM_QUEUE_LOG_IN:
            action = ucm_queue_login(name, place.interface, extension, on=True)
        else:
            action = queue_add(
                name,
                place.interface,
                name=self._my_name() or extension,
                state_interface=place.state_interface,
            )
        return self._ask(Wish.LOG_IN, action, name)

    def _log_out(self, name: str) -> WishRefused | None:
        mine = self.place(name)
        if mine.member is None:
            return self._not_in(Wish.LOG_OUT, name)
        if not mine.can_leave:
            return _refused(Wish.LOG_OUT, WishFailure.STATIC_MEMBER, name)
        action = queue_remove(name, mine.member.interface)
        if self._ability(Wish.LOG_OUT) is Ability.UCM_QUEUE_LOG_OUT:
            extension = self._settings().me.extension
            action = ucm_queue_login(name, mine.member.interface, extension, on=False)
        return self._ask(Wish.LOG_OUT, action, name)

    def _pause_me(self, wish: Wish, queue: str | None, reason: str) -> WishRefused | None:
        """One queue by name; in all, each interface of mine once, which is what the PBX takes."""
        paused = wish is Wish.PAUSE
        if queue is not None:
            member = self._me_in(queue)
            if member is None:
                return self._not_in(wish, queue)
            action = queue_pause(member.interface, paused=paused, queue=queue, reason=reason)
            return self._ask(wish, action, queue)
        interfaces = {each.member.interface for each in self.mine if each.member is not None}
        if not interfaces:
            return _refused(wish, WishFailure.NOT_THERE)
        return _first(
            self._ask(wish, queue_pause(each, paused=paused, reason=reason), "")
            for each in sorted(interfaces)
        )

    def _not_in(self, wish: Wish, queue: str) -> WishRefused:
        is_known = queue in self._queues or not self._queues
        failure = WishFailure.NOT_THERE if is_known else WishFailure.NO_SUCH_QUEUE
        return _refused(wish, failure, queue)

    def _ask(self, wish: Wish, action: Raw, about: str) -> WishRefused | None:
        return self._asking.ask(wish, action, self._ability(wish), about=about)

    def _ability(self, wish: Wish) -> Ability:
        """The stock actions do on either dialect; a UCM's own only where the settings say so."""
        own = _UCMS_OWN.get(wish)
        wanted = own is not None and self._settings().pbx.undocumented_actions
        return own if wanted and own is not None and self._asking.may(own) else _ABILITIES[wish]

    # -- me

    def place(self, name: str) -> MyQueue:
        """Return my place in a queue."""
        known = self._queues.get(name)
        title = name if known is None else known.title
        return MyQueue(name=name, title=title, member=self._me_in(name), is_known=known is not None)

    def _me_in(self, name: str) -> QueueMember | None:
        known = self._queues.get(name)
        if known is None:
            return None
        me = (self._settings().me.extension, self._devices())
        looked, whose, found = self._mes.get(name, (None, None, None))
        if looked is not known or whose != me:  # all queues are asked at each change of one
            found = _find(known, *me)
            self._mes[name] = (known, me, found)
        return found

    def _new_place(self, name: str) -> Place | None:
        known = self._queues.get(name)
        others = [] if known is None else list(known.members)
        for queue in self._queues.values():
            others.extend(queue.members)
        me = self._settings().me
        phones = (me.channel, *self._devices()) if me.channel else self._devices()
        return place_in(me.extension, phones, others, self._settings().queues.interface)


def _find(queue: Queue, extension: str, devices: tuple[str, ...]) -> QueueMember | None:
    found = [m for m in queue.members if m.extension == extension or m.interface in devices]
    return next((member for member in found if not member.paused), found[0] if found else None)


def _refused(wish: Wish, failure: WishFailure | None, about: str = "") -> WishRefused:
    return WishRefused(wish=wish, failure=failure or WishFailure.NO_QUEUE_NAMED, about=about)


def _first(refusals: Iterable[WishRefused | None]) -> WishRefused | None:
    """Send all of them; return the first that was refused at once."""
    return next((each for each in list(refusals) if each is not None), None)


def _by_number(name: str) -> tuple[int, int, str]:
    """Sort 9 before 10 and numbers before words."""
    return (0, len(name), name) if name.isdecimal() else (1, 0, name)
