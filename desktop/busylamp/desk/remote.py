# SPDX-License-Identifier: MIT
"""What commands ask of the running Busylamp: its state, a call, the end of one."""

from collections.abc import Callable

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.cards import CallNews
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.following import Following
from busylamp.desk.hangup import call_meant
from busylamp.desk.objects import call_json
from busylamp.desk.office import AttemptChanged, Office, OfficeEvent
from busylamp.link.line import RequestId
from busylamp.settings.model import Settings
from busylamp.system.instance.server import Reply
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallId
from busylamp.telephony.reasons import WishFailure


class Remote:
    """Answers, and follows a call to its end for who asked for it."""

    def __init__(self, office: Office, settings: Callable[[], Settings]) -> None:
        self._office = office
        self._settings = settings
        self._following = Following()
        self._dialling: dict[RequestId, Reply] = {}
        self._hanging_up: dict[CallId, Reply] = {}

    def status(self, reply: Reply) -> None:
        """Tell the line, my state, and each of my calls."""
        office = self._office
        line, me = office.line, office.me
        calls = [card.call for card in office.cards]
        reply.tell(
            {
                "line": line.state.value,
                "trouble": None if line.trouble is None else line.trouble.value,
                "host": self._settings().pbx.shown,
                "encrypted": line.encrypted,
                "pinned": line.pinned,
                "relayed": line.relayed,
                "extension": me.extension,
                "name": me.name,
                "state": me.state.value,
                "calls": len(calls),
            }
        )
        for call in calls:
            reply.tell({"call": call_json(call)})
        reply.end({"ok": True})

    def follow(self, attempt: DialAttempt, reply: Reply) -> None:
        """Tell the steps of a call that was just asked for."""
        self._dialling[attempt.request] = reply
        self._tell(attempt)

    def hang_up(self, reply: Reply) -> None:
        """End the call that is meant, and tell when it has ended."""
        call = call_meant(card.call for card in self._office.cards)
        if isinstance(call, WishFailure):
            reply.end({"ok": False, "failure": call.value})
            return
        failed = self._office.hang_up(call.id)
        if failed is not None:
            reply.end({"ok": False, "failure": failed.failure.value, "detail": failed.detail})
            return
        self._hanging_up[call.id] = reply

    def hear(self, event: OfficeEvent) -> None:
        """Pass on what was asked for."""
        match event:
            case CallNews(change=CallEnded() as ended):
                self._following.hear(ended)
                reply = self._hanging_up.pop(ended.call.id, None)
                if reply is not None:
                    reply.end({"ok": True, "number": ended.call.peer.number or ""})
            case AttemptChanged(attempt=attempt):
                self._tell(attempt)
            case WishRefused(wish=Wish.HANG_UP, failure=failure, detail=detail, about=about):
                reply = self._hanging_up.pop(CallId(about), None)
                if reply is not None:
                    reply.end({"ok": False, "failure": failure.value, "detail": detail})
            case _:
                pass

    def _tell(self, attempt: DialAttempt) -> None:
        reply = self._dialling.get(attempt.request)
        if reply is None:
            return
        report = self._following.report(attempt)
        if report.final:
            del self._dialling[attempt.request]
            reply.end(report.fields())
        else:
            reply.tell(report.fields())
