# SPDX-License-Identifier: MIT
"""Wishes from outside the window, brought into its thread: links, keys, commands, second starts."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from busylamp.desk.dialling import DialAttempt
from busylamp.desk.names import Who
from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.remote import Remote
from busylamp.desk.remote_queues import RemoteQueues
from busylamp.desk.requests import (
    CallNow,
    Choose,
    Decision,
    DialRequest,
    Refuse,
    Requests,
    RequestSource,
)
from busylamp.log import logger
from busylamp.log.values import Number
from busylamp.services.phone import PhoneService
from busylamp.system.instance.messages import (
    Dial,
    DialCopied,
    HangUp,
    Message,
    Prefill,
    QueueWish,
    Show,
    Status,
)
from busylamp.system.instance.server import Inbox, Reply
from busylamp.telephony.model import Party, PresenceState
from busylamp.telephony.numbers_plan import Reading

_log = logger(__name__)
_TAKEN = {"ok": True}


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """Whom a number belongs to; the texts came from outside and are shown plain."""

    who: Who
    state: PresenceState | None = None  # of a colleague's lamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A number was called without a question."""

    candidate: Reading
    source: RequestSource
    attempt: DialAttempt


class EntryService(QObject):
    """The one path for all of them."""

    decided = Signal(object)  # Decision: a card to show
    called = Signal(object)  # Called: without a card
    show_wanted = Signal()
    copied_wanted = Signal(object)  # RequestSource: read what is copied, and `take` it
    suspended = Signal()  # links came too fast to be called without a question
    _came = Signal(object)  # (Message, Reply), from any thread

    def __init__(
        self,
        requests: Requests,
        remote: Remote,
        office: Office,
        phone: PhoneService,
        inbox: Inbox | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._requests = requests
        self._remote = remote
        self._queues = RemoteQueues(office)
        self._office = office
        self._phone = phone
        self._inbox = inbox
        self._came.connect(self._on_came)

    def open(self) -> None:
        """Take what came meanwhile; there are cards to show it on now."""
        if self._inbox is not None:
            self._inbox.attend(lambda message, reply: self._came.emit((message, reply)))

    def close(self) -> None:
        """Take nothing more; a second start becomes the first as soon as we have ended."""
        if self._inbox is not None:
            self._inbox.refuse()

    def take(self, request: DialRequest) -> Decision:
        """Decide about a wish: show its card, or call where that is allowed."""
        was_suspended = self._requests.suspended
        decision = self._requests.decide(request)
        if self._requests.suspended and not was_suspended:
            self.suspended.emit()
        self._act(decision)
        return decision

    def choose(self, candidate: Reading, source: RequestSource) -> None:
        """Go on with the number the user took from several."""
        self._act(self._requests.chosen(candidate, source))

    def face(self, candidate: Reading) -> Face:
        """Return whom a number belongs to, as far as it is known."""
        number = candidate.dialled
        presence = self._office.presence(number)
        who = self._office.names.who(Party(number=candidate.e164 or number))
        return Face(who=who, state=None if presence is None else presence.state)

    def hear(self, event: OfficeEvent) -> None:
        """Let commands follow what they asked for."""
        self._remote.hear(event)
        self._queues.hear(event)

    def _act(self, decision: Decision) -> None:
        if isinstance(decision, CallNow):
            attempt = self._phone.dial(decision.candidate.found)
            called = Called(candidate=decision.candidate, source=decision.source, attempt=attempt)
            self.called.emit(called)
        else:
            self.decided.emit(decision)

    def _on_came(self, asked: tuple[Message, Reply]) -> None:
        message, reply = asked
        match message:
            case Show():
                self.show_wanted.emit()
                reply.end(_TAKEN)
            case Prefill(text=text):
                self._take_link(text)
                reply.end(_TAKEN)
            case Dial(text=text):
                self._dial(text, reply)
            case DialCopied():
                self.copied_wanted.emit(RequestSource.CLIPBOARD)
                reply.end(_TAKEN)
            case HangUp():
                self._remote.hang_up(reply)
            case Status():
                self._remote.status(reply)
            case QueueWish():
                self._queues.take(message, reply)

    def _take_link(self, text: str) -> None:
        decision = self.take(DialRequest(texts=(text,), source=RequestSource.LINK))
        if isinstance(decision, Refuse | Choose):
            _log.info("link without a number of its own: %s", type(decision))
        else:
            _log.info("link to %s: %s", Number(decision.candidate.dialled), type(decision))

    def _dial(self, text: str, reply: Reply) -> None:
        """Place the call of a command, and let it follow."""
        request = DialRequest(texts=(text,), source=RequestSource.COMMAND)
        decision = self._requests.decide(request)
        if isinstance(decision, Refuse):
            fields = {"step": "failed", "number": text, "failure": decision.failure.value}
            reply.end(fields)
        else:
            self._remote.follow(self._phone.dial(text), reply)
