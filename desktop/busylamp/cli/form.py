# SPDX-License-Identifier: MIT
"""Changes as JSON (a stable schema, see README) and as lines for people."""

import json

from busylamp.desk.objects import Json, call_json, iso, presence_json
from busylamp.link.line import News
from busylamp.telephony.changes import (
    CallAnswered,
    CallChange,
    CallEnded,
    CallHeld,
    CallResumed,
    CallRinging,
    CallStarted,
    CallUpdated,
    PresenceChanged,
)
from busylamp.telephony.model import Call, CallId, Direction, Party
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.texts import line_sentence, sentence

_NAMES: dict[type[CallChange], str] = {
    CallStarted: "call_started",
    CallRinging: "call_ringing",
    CallAnswered: "call_answered",
    CallHeld: "call_held",
    CallResumed: "call_resumed",
    CallUpdated: "call_updated",
    CallEnded: "call_ended",
}
_DOWN = (LineState.WAITING, LineState.REFUSED, LineState.IDENTITY)

_ARROWS = {Direction.INCOMING: "from", Direction.OUTGOING: "to", Direction.UNKNOWN: "with"}


def change_json(news: News) -> Json | None:
    """Write one change, or None for news that is no change of the schema."""
    match news:
        case LineChanged(state=LineState.UP, at=at):
            return {"change": "line_up", "at": iso(at), "version": news.greeting}
        case LineChanged(state=state, at=at) if state in _DOWN:
            trouble = news.trouble.value if news.trouble else None
            retry = news.retry_in
            return {
                "change": "line_lost",
                "at": iso(at),
                "reason": trouble,
                "final": state is not LineState.WAITING,
                "retry_in_s": None if retry is None else round(retry, 1),
            }
        case CallChange(call=call, at=at):
            return {"change": _NAMES[type(news)], "at": iso(at), "call": call_json(call)}
        case PresenceChanged(presence=presence, at=at):
            return {
                "change": "presence_changed",
                "at": iso(at),
                "presence": presence_json(presence),
            }
        case _:
            return None


class Teller:
    """Writes changes, and leaves out an update that changes nothing of what was written."""

    def __init__(self) -> None:
        self._last: dict[CallId, Json] = {}

    def json(self, news: News) -> Json | None:
        """Write one change, or None where there is nothing to write."""
        change = change_json(news)
        if isinstance(news, CallChange):
            call = call_json(news.call)
            if isinstance(news, CallUpdated) and self._last.get(news.call.id) == call:
                return None
            self._last[news.call.id] = call
            if isinstance(news, CallEnded):
                del self._last[news.call.id]
        return change


def dump(value: Json) -> str:
    """Write one object on one line, in ASCII: any terminal and any pipe takes it."""
    return json.dumps(value)


def change_text(news: News, host: str) -> str | None:
    """Say one change in words, or None where there is nothing to say."""
    match news:
        case LineChanged():
            return line_sentence(
                news.state,
                news.trouble,
                host=host,
                retry_in=news.retry_in,
                encrypted=news.encrypted,
                pinned=news.pinned,
                relayed=news.relayed,
            )
        case CallUpdated():
            return None
        case CallChange(call=call):
            return f"{_way(call)}: {_what(news)}"
        case PresenceChanged(presence=presence):
            name = f" {clean(presence.name)}" if presence.name else ""
            return f"{clean(presence.extension)}{name}: {sentence(presence.state)}"
        case _:
            return None


def clean(text: str | None) -> str:
    """Take control characters out: a caller's name must not drive the terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text or "")[:64]


def _way(call: Call) -> str:
    arrow = _ARROWS[call.direction]
    via = f" via {clean(call.via)}" if call.via else ""
    return f"Call {arrow} {_who(call.peer)}{via}"


def _who(party: Party) -> str:
    number, name = clean(party.number), clean(party.name)
    if number and name:
        return f"{name} ({number})"
    return number or name or "an unknown number"


def _what(change: CallChange) -> str:
    call = change.call
    if call.result is None:
        return sentence(call.state)
    by = f" by {clean(call.answered_by)}" if call.answered_by else ""
    why = f" ({sentence(call.reason)})" if call.reason else ""
    return f"{sentence(call.result)}{by}{why}"


def clean_long(text: str) -> str:
    """Clean a sentence of ours that may quote the PBX, piece by piece."""
    return "".join(clean(text[start : start + 60]) for start in range(0, len(text), 60))
