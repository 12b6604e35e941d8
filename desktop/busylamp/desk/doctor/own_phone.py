# SPDX-License-Identifier: MIT
"""My extension: its hint, the context I dial in, its device, and whether the phone is there."""

from busylamp.ami.actions import DEVICE_STATE_LIST, Raw
from busylamp.desk.access import Ability
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.visit import Visit
from busylamp.link.line import Account
from busylamp.phrases import enumerated, phrase
from busylamp.telephony.causes import Cause
from busylamp.telephony.model import Presence, PresenceState
from busylamp.texts import sentence

_ABSENT = "-1"
_AWAY = ("UNAVAILABLE", "INVALID")
_SHOWN = 3


async def judge_extension(account: Account, visit: Visit) -> list[Finding]:
    """Look my extension up."""
    mine = account.me.extension
    if not mine:
        return []
    own = visit.presences.get(mine)
    if own is None:
        return [_unknown(mine, visit)]
    away = own.state is PresenceState.UNAVAILABLE or await _is_away(visit)
    found = [_phone(own, visit.devices, await _contact(visit, mine), absent=away)]
    other = await _other_context(account, visit, own)
    return [*found, *([other] if other else [])]


def listed(visit: Visit) -> Finding:
    """Say how many extensions have a lamp, and offer them."""
    presences = visit.presences
    return Finding(
        step="extensions",
        verdict=Verdict.GOOD if presences else Verdict.NOT_VERIFIED,
        title=phrase("%n extensions have a lamp", len(presences)),
        advice="" if presences else phrase("The phone system lists no hints; lamps stay dark."),
        presences=tuple(presences[key] for key in sorted(presences)),
    )


def _unknown(mine: str, visit: Visit) -> Finding:
    return Finding(
        step="me",
        verdict=Verdict.BAD if visit.presences else Verdict.NOT_VERIFIED,
        cause=Cause.EXTENSION_UNKNOWN if visit.presences else None,
        title=phrase("The phone system shows no state of extension {number}", number=mine),
        advice=sentence(Cause.EXTENSION_UNKNOWN),
    )


async def _is_away(visit: Visit) -> bool:
    """Look at the phones themselves: a hint may name a switch of the dialplan besides.

    A hint of a phone that is away and a do not disturb that is off says "not in use" (measured).
    """
    if not visit.access.may(Ability.SEE_DEVICES):
        return False
    items = [dict(item) for item in (await visit.ask(DEVICE_STATE_LIST)).items]
    states = {item.get("Device", ""): item.get("State") for item in items}
    phones = visit.devices
    return bool(phones) and all(states.get(phone) in _AWAY for phone in phones)


def _phone(own: Presence, devices: tuple[str, ...], contact: str, *, absent: bool) -> Finding:
    phones = ", ".join(device for device in devices if not device.startswith("Custom:"))
    title = phrase(
        "Extension {number} ({phones}): {state}",
        number=own.extension,
        phones=phones or phrase("device not told"),
        state=sentence(PresenceState.UNAVAILABLE if absent else own.state),
    )
    return Finding(
        step="me",
        verdict=Verdict.BAD if absent else Verdict.GOOD,
        cause=Cause.PHONE_OFFLINE if absent else None,
        title=enumerated([title, contact]),
        advice=sentence(Cause.PHONE_OFFLINE) if absent else "",
    )


async def _contact(visit: Visit, mine: str) -> str:
    """Say from where my phone signed in; only an account with class system is told."""
    if "PJSIPShowContacts" not in (visit.access.commands or ()):
        return ""
    answer = await visit.ask(Raw("PJSIPShowContacts"))
    items = [dict(item) for item in answer.items]
    places = [place for item in items if (place := _place(item, mine))]
    if not places:
        return ""
    return phrase("signed in from {places}", places=", ".join(places[:_SHOWN]))


def _place(item: dict[str, str], mine: str) -> str:
    if mine not in (item.get("Endpoint"), item.get("ObjectName", "").partition(";")[0]):
        return ""
    _, _, address = item.get("Uri", "").partition("@")
    return address.partition(";")[0]


async def _other_context(account: Account, visit: Visit, own: Presence) -> Finding | None:
    """Ask whether the context I dial in knows my extension; hints may stand in another."""
    context = account.me.context
    if "ExtensionState" not in (visit.access.commands or ()) or not context:
        return None
    fields = (("Exten", own.extension), ("Context", context))
    answer = await visit.ask(Raw("ExtensionState", fields))
    if not answer.success:
        return None
    if dict(answer.headers).get("Status") != _ABSENT:
        title = phrase(
            "Context {context} knows extension {number}", context=context, number=own.extension
        )
        return Finding(step="context", verdict=Verdict.GOOD, title=title)
    hinted = own.context or phrase("another context")
    return Finding(
        step="context",
        verdict=Verdict.WARNING,
        cause=Cause.OTHER_CONTEXT,
        title=phrase(
            "Context {context} does not know extension {number}; its hint stands in {hinted}",
            context=context,
            number=own.extension,
            hinted=hinted,
        ),
        advice=sentence(Cause.OTHER_CONTEXT),
    )
