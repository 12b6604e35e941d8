# SPDX-License-Identifier: MIT
"""Looks at each step from the name to the lamp, and says what to change where."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import Enum

from busylamp.ami.secret import Secret
from busylamp.desk.access import Ability, Access
from busylamp.link.connect import ConnectError, connect
from busylamp.link.line import Account, News, Offered
from busylamp.link.session import Session
from busylamp.link.tls import IdentityError
from busylamp.telephony.changes import DevicesLearned, PresenceChanged
from busylamp.telephony.model import Presence, PresenceState
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import Certificate, LineChanged
from busylamp.texts import sentence

_LONG = 4  # digits of a part of a version
_PATIENCE = 30.0  # seconds for signing in and reading the state
_UCM_PAGE = "On a UCM: Value-added Features, AMI. Elsewhere: manager.conf."
# AMI's version tells the age of the Asterisk behind it (include/asterisk/manager.h per branch).
_VERSIONS = (
    ((2,), "Asterisk 12 or 13"),
    ((3,), "Asterisk 14"),
    ((4,), "Asterisk 15"),
    ((5,), "Asterisk 16, or a Grandstream UCM"),
    ((6,), "Asterisk 17"),
    ((7,), "Asterisk 18"),
    ((8,), "Asterisk 19"),
    ((9,), "Asterisk 20"),
    ((10,), "Asterisk 21"),
    ((11,), "Asterisk 22"),
    ((12,), "Asterisk 23"),
)
_TOO_MUCH = ("Command", "UpdateConfig", "DBPut", "Filter")


class Verdict(Enum):
    """What a step came to."""

    GOOD = "good"
    BAD = "bad"
    NOT_VERIFIED = "not_verified"  # an idle PBX shows no events


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One step's outcome, in words for the user."""

    step: str
    verdict: Verdict
    title: str
    advice: str = ""
    seconds: float = 0.0
    certificate: Certificate | None = None
    presences: tuple[Presence, ...] = ()  # on the step "extensions": whom to offer as "me"


@dataclass(slots=True)
class _Heard:
    """What one signing-in told."""

    line: LineChanged | None = None
    access: Access | None = None
    presences: dict[str, Presence] | None = None
    devices: tuple[str, ...] = ()


async def check(account: Account, secret: Secret) -> AsyncIterator[Finding]:
    """Yield one finding after the other; stops where going on makes no sense."""
    started = time.monotonic()
    reached = await _reach(account)
    yield reached
    if reached.verdict is Verdict.BAD:
        return
    yield _secrecy(account, reached)
    heard = await _sign_in(account, secret)
    seconds = time.monotonic() - started
    signed_in = _login(account, heard, seconds)
    yield signed_in
    if signed_in.verdict is Verdict.BAD:
        return
    for finding in (*_rights(heard), *_extension(account, heard)):
        yield finding


async def _reach(account: Account) -> Finding:
    """Resolve, connect, shake hands, look at the certificate."""
    started = time.monotonic()
    where = f"{account.pbx.host}:{account.pbx.port}"
    try:
        connection = await connect(account.pbx)
    except IdentityError as unapproved:
        return Finding(
            step="identity",
            verdict=Verdict.BAD,
            title=sentence(unapproved.trouble),
            advice=_compare(unapproved.certificate),
            certificate=unapproved.certificate,
        )
    except ConnectError as failed:
        detail = f" ({failed.detail})" if failed.detail else ""
        return Finding(
            step="reach",
            verdict=Verdict.BAD,
            title=f"{where} can't be used{detail}",
            advice=sentence(failed.trouble),
        )
    seconds = time.monotonic() - started
    connection.abort()
    return Finding(
        step="reach",
        verdict=Verdict.GOOD,
        title=f"Reached {where} in {seconds * 1000:.0f} ms",
        seconds=seconds,
        certificate=connection.certificate,
    )


def _secrecy(account: Account, reached: Finding) -> Finding:
    if reached.certificate is None:
        return Finding(
            step="tls",
            verdict=Verdict.NOT_VERIFIED,
            title="The connection is not encrypted",
            advice="Names and numbers cross the network in clear. Use the TLS port if the phone "
            "system has one (5039).",
        )
    how = "the pinned certificate" if account.pbx.pin else "a certificate this computer trusts"
    return Finding(
        step="tls",
        verdict=Verdict.GOOD,
        title=f"Encrypted, with {how} (until {reached.certificate.not_after})",
    )


async def _sign_in(account: Account, secret: Secret) -> _Heard:
    heard = _Heard(presences={})
    ready = asyncio.Event()

    def hear(news: tuple[News, ...]) -> None:
        for each in news:
            _note(heard, each)
            if isinstance(each, LineChanged) and _is_over(each):
                ready.set()

    session = Session(hear)
    session.open(account, secret)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(ready.wait(), _PATIENCE)
    session.close()
    await session.wait_closed()
    return heard


def _note(heard: _Heard, news: News) -> None:
    match news:
        case LineChanged() if heard.line is None or not _is_over(heard.line):
            heard.line = news
        case Offered(commands=commands):
            heard.access = Access(commands)
        case PresenceChanged(presence=presence) if heard.presences is not None:
            heard.presences[presence.extension] = presence
        case DevicesLearned(devices=devices):
            heard.devices = devices
        case _:
            pass


def _is_over(changed: LineChanged) -> bool:
    return changed.state in (
        LineState.UP,
        LineState.REFUSED,
        LineState.WAITING,
        LineState.IDENTITY,
    )


def _login(account: Account, heard: _Heard, seconds: float) -> Finding:
    line = heard.line
    if line is not None and line.state is LineState.UP:
        version = line.greeting or "unknown version"
        title = f"Asterisk Call Manager/{version}{_age(version)} · signed in as"
        return Finding(
            step="login",
            verdict=Verdict.GOOD,
            title=f"{title} {account.pbx.username}",
            seconds=seconds,
        )
    trouble = (line.trouble if line else None) or LineTrouble.TIMED_OUT
    advice = sentence(trouble)
    if trouble is LineTrouble.LOGIN_REFUSED:
        advice += (
            " The phone system does not say which of the three it is. A UCM wants user names of 8 "
            "characters or more; an empty list of permitted addresses refuses everybody. "
            + _UCM_PAGE
        )
    return Finding(step="login", verdict=Verdict.BAD, title="Not signed in", advice=advice)


def _age(version: str) -> str:
    numbers = tuple(
        int(part) for part in version.split(".") if part.isdecimal() and len(part) < _LONG
    )
    name = next((name for head, name in _VERSIONS if numbers[:1] == head), "")
    return f" ({name})" if name else ""


def _rights(heard: _Heard) -> list[Finding]:
    access = heard.access or Access()
    wanted = (
        (Ability.DIAL, "place calls", "originate"),
        (Ability.HANG_UP, "hang up", "call"),
        (Ability.SEE_CALLS, "see the calls under way when it signs in", "call or reporting"),
        (Ability.SEE_LAMPS, "see the state of the phones", "call or reporting"),
    )
    findings: list[Finding] = []
    for ability, verb, privilege in wanted:
        may = access.known and access.may(ability)
        findings.append(
            Finding(
                step=ability.name.lower(),
                verdict=Verdict.GOOD if may else Verdict.BAD,
                title=f"This user may {'' if may else 'not '}{verb}",
                advice="" if may else f"Give it the privilege “{privilege}” (write). {_UCM_PAGE}",
            )
        )
    too_much = [name for name in _TOO_MUCH if name in (access.commands or ())]
    if too_much:
        findings.append(
            Finding(
                step="too_much",
                verdict=Verdict.NOT_VERIFIED,
                title=f"This user may do more than Busylamp needs ({', '.join(too_much)})",
                advice="Take “system”, “command” and “config” away from it.",
            )
        )
    findings.append(
        Finding(
            step="events",
            verdict=Verdict.NOT_VERIFIED,
            title="Whether this user is told of calls can't be seen while nothing happens",
            advice="It needs the privilege “call” for reading, and “agent” for queues. "
            "Call your own phone once and look.",
        )
    )
    return findings


def _extension(account: Account, heard: _Heard) -> list[Finding]:
    presences = heard.presences or {}
    listed = Finding(
        step="extensions",
        verdict=Verdict.GOOD if presences else Verdict.NOT_VERIFIED,
        title=f"{len(presences)} extensions have a lamp",
        advice="" if presences else "The phone system lists no hints; lamps stay dark.",
        presences=tuple(presences[key] for key in sorted(presences)),
    )
    mine = account.me.extension
    if not mine:
        return [listed]
    own = presences.get(mine)
    if own is None:
        unknown = Finding(
            step="me",
            verdict=Verdict.BAD if presences else Verdict.NOT_VERIFIED,
            title=f"The phone system shows no state of extension {mine}",
            advice="Check the number of your extension; it needs a hint in the dialplan.",
        )
        return [listed, unknown]
    absent = own.state is PresenceState.UNAVAILABLE
    phones = ", ".join(d for d in heard.devices if not d.startswith("Custom:"))
    return [
        listed,
        Finding(
            step="me",
            verdict=Verdict.BAD if absent else Verdict.GOOD,
            title=f"Extension {mine} ({phones or 'device not told'}): {sentence(own.state)}",
            advice="Your phone is not signed in to the phone system." if absent else "",
        ),
    ]


def _compare(certificate: Certificate) -> str:
    pairs = certificate.sha256.upper()
    shown = ":".join(pairs[at : at + 2] for at in range(0, len(pairs), 2))
    return (
        f"SHA-256 {shown}. Compare it with the one on the phone system, then trust it in "
        f"Busylamp's window, or set pbx.pin = “{certificate.spki_sha256}”."
    )
