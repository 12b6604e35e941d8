# SPDX-License-Identifier: MIT
"""The queues for the window: who waits, who serves, my place in them, and wishes about it."""

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.queueing import MineChanged
from busylamp.services.phone import PhoneService
from busylamp.services.preferences import Preferences
from busylamp.telephony.changes import QueueChanged, QueueGone
from busylamp.telephony.queues import MyQueue, Queue

_GATHER_MILLISECONDS = 100  # a busy queue changes a hundred times a second; nobody reads so fast


class QueueService(QObject):
    """Passes the desk's picture of the queues on, and the user's wishes to the desk."""

    changed = Signal(object)  # Queue, at most ten times a second each
    gone = Signal(str)  # its name
    mine_changed = Signal(object)  # tuple[MyQueue, ...]

    def __init__(
        self,
        office: Office,
        phone: PhoneService,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = office.queueing
        self._phone = phone
        self._preferences = preferences
        preferences.changed.connect(self._on_preferences)
        self._changed: dict[str, None] = {}
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_GATHER_MILLISECONDS)
        self._gathering.timeout.connect(self._tell)

    @property
    def queues(self) -> tuple[Queue, ...]:
        """All queues the PBX tells of, by name."""
        return self._desk.queues

    @property
    def mine(self) -> tuple[MyQueue, ...]:
        """The queues I am in, and those the settings name to sign in to."""
        return self._desk.mine

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons for a pause to choose from."""
        return self._preferences.settings.queues.reasons

    def offers(self, mine: MyQueue) -> frozenset[Wish]:
        """Return what I can do about my place in a queue now."""
        return self._desk.offers(mine)

    def may(self, wish: Wish) -> bool:
        """Whether this account may wish that about a queue, a colleague or a caller."""
        return self._desk.may(wish)

    def may_move(self, *, up: bool) -> bool:
        """Whether this account may put callers first, or else into another queue."""
        return self._desk.may_move(up=up)

    def watch(self, *, on: bool) -> None:
        """Somebody looks at the queues now, or no longer: kept fresh where no events come."""
        self._desk.watch(on=on)

    def log_in(self, queue: str | None = None) -> None:
        """Sign in to a queue, or to all of mine."""
        self._refuse(self._desk.log_in(queue))

    def log_out(self, queue: str | None = None) -> None:
        """Sign out of a queue, or of all I may leave."""
        self._refuse(self._desk.log_out(queue))

    def pause(self, queue: str | None = None, reason: str = "") -> None:
        """Take no more calls of a queue, or of any."""
        self._refuse(self._desk.pause(queue, reason))

    def unpause(self, queue: str | None = None) -> None:
        """Take calls again."""
        self._refuse(self._desk.unpause(queue))

    def pause_member(self, queue: str, interface: str, *, paused: bool, reason: str = "") -> None:
        """Pause a colleague in a queue, or take the pause back."""
        refused = self._desk.pause_member(queue, interface, paused=paused, reason=reason)
        self._refuse(refused)

    def move_caller(
        self, queue: str, uniqueid: str, to_queue: str | None = None, *, up: bool = False
    ) -> None:
        """Put a waiting caller first, or into another queue."""
        self._refuse(self._desk.move_caller(queue, uniqueid, to_queue, up=up))

    def hear(self, event: OfficeEvent) -> None:
        """Pass on what concerns the queues."""
        match event:
            case QueueChanged(queue=queue):
                self._changed[queue.name] = None
                if not self._gathering.isActive():
                    self._gathering.start()
            case QueueGone(name=name):
                self._changed.pop(name, None)
                self.gone.emit(name)
            case MineChanged(mine=mine):
                self.mine_changed.emit(mine)
            case _:
                pass

    def _tell(self) -> None:
        changed, self._changed = self._changed, {}
        for name in changed:
            queue = self._desk.queue(name)
            if queue is not None:
                self.changed.emit(queue)

    def _on_preferences(self) -> None:
        """Other settings may name other queues, or another extension."""
        for changed in self._desk.look():
            self.mine_changed.emit(changed.mine)

    def _refuse(self, refused: WishRefused | None) -> None:
        self._phone.tell_refused(refused)
