# SPDX-License-Identifier: MIT
"""The examination of a desk that goes through a relay: key, servers, relay, my phone."""

import time
from collections.abc import AsyncIterator

from busylamp.ami.secret import Secret
from busylamp.desk.access import Ability
from busylamp.desk.doctor import own_phone
from busylamp.desk.doctor.encrypting import about_certificate, unapproved
from busylamp.desk.doctor.finding import Finding, Verdict, milliseconds
from busylamp.desk.doctor.visit import Visit
from busylamp.link.line import Account
from busylamp.link.relayed.address import Address, AddressError, parse
from busylamp.link.relayed.nats import NatsError, connect
from busylamp.link.relayed.seed import is_seed
from busylamp.link.relayed.subjects import Subjects
from busylamp.link.relayed.trust import Known
from busylamp.link.tls import IdentityError
from busylamp.phrases import phrase
from busylamp.telephony.causes import Cause
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.texts import trouble_sentence

_CAUSES = {
    LineTrouble.NAME_UNKNOWN: Cause.NAME_UNKNOWN,
    LineTrouble.CONNECTION_REFUSED: Cause.NOTHING_LISTENS,
    LineTrouble.TIMED_OUT: Cause.NO_ANSWER,
    LineTrouble.UNREACHABLE: Cause.UNREACHABLE,
    LineTrouble.PROTOCOL: Cause.NO_RELAY_SERVER,
    LineTrouble.TLS_FAILED: Cause.TLS_FAILED,
    LineTrouble.NOT_TLS: Cause.TLS_FAILED,
    LineTrouble.CA_UNREADABLE: Cause.CA_UNREADABLE,
    LineTrouble.CERTIFICATE_UNKNOWN: Cause.CERTIFICATE_UNKNOWN,
    LineTrouble.CERTIFICATE_CHANGED: Cause.CERTIFICATE_CHANGED,
    LineTrouble.LOGIN_REFUSED: Cause.RELAY_KEY_REFUSED,
    LineTrouble.RELAY_OTHER_KEY: Cause.RELAY_KEY_REFUSED,
    LineTrouble.RELAY_BAD_KEY: Cause.RELAY_KEY,
    LineTrouble.RELAY_UNSUPPORTED: Cause.RELAY_UNSUPPORTED,
    LineTrouble.ADDRESS_UNUSABLE: Cause.RELAY_ADDRESS,
    LineTrouble.RELAY_ABSENT: Cause.RELAY_ABSENT,
    LineTrouble.RELAY_DEAF: Cause.RELAY_ABSENT,
    LineTrouble.RELAY_SILENT: Cause.RELAY_ABSENT,
    LineTrouble.RELAY_LOST_PBX: Cause.RELAY_LOST_PBX,
    LineTrouble.RELAY_STRANGE: Cause.RELAY_STRANGE,
}
# Where the system's own words say more than the sentence does.
_DETAILED = (LineTrouble.UNREACHABLE, LineTrouble.TLS_FAILED, LineTrouble.CA_UNREADABLE)
_ABILITIES = (
    (Ability.DIAL, phrase("call numbers")),
    (Ability.HANG_UP, phrase("hang up")),
    (Ability.TRANSFER, phrase("hand calls over")),
)


async def examine(account: Account, secret: Secret, visit: Visit) -> AsyncIterator[Finding]:
    """Yield one finding after the other; nothing of AMI's own steps applies."""
    try:
        address = parse(account.pbx.relay)
    except AddressError:
        title = phrase("{where} can't be used", where=account.pbx.relay)
        yield _bad("name", LineTrouble.ADDRESS_UNUSABLE, title)
        return
    if not is_seed(secret):
        yield _bad("key", LineTrouble.RELAY_BAD_KEY, phrase("What is kept is no key of a desk"))
        return
    reached = 0
    for each in address.each:
        finding = await _reach(each, account, secret)
        reached += finding.verdict is not Verdict.BAD
        yield finding
    if reached:
        async for finding in _inside(account, secret, visit):
            yield finding


async def _reach(address: Address, account: Account, secret: Secret) -> Finding:
    """Sign in to one server with the desk's key, and leave it."""
    started = time.monotonic()
    where = f"{address.host}:{address.port}"
    known = Known(pin=account.pbx.pin, ca_file=account.pbx.ca_file)
    inbox = Subjects(address.site).inbox(account.me.extension)
    try:
        server = await connect(address, secret, inbox=inbox, lost=lambda: None, known=known)
    except NatsError as failed:
        if failed.certificate is not None:
            return unapproved(IdentityError(failed.trouble, failed.certificate), relayed=True)
        title = phrase("{where} can't be used", where=where)
        if failed.detail and failed.trouble in _DETAILED:
            title = phrase("{where} can't be used ({detail})", where=where, detail=failed.detail)
        return _bad("reach", failed.trouble, title)
    shown = server.certificate
    await server.close()
    time_taken = milliseconds(time.monotonic() - started)
    title = phrase("{where} took this desk's key in {time}", where=where, time=time_taken)
    if shown is not None:
        facts = about_certificate(shown)
        title = phrase("{title}, TLS ({facts})", title=title, facts=facts)
    return Finding(step="reach", verdict=Verdict.GOOD, title=title, certificate=shown)


async def _inside(account: Account, secret: Secret, visit: Visit) -> AsyncIterator[Finding]:
    try:
        await visit.sign_in(account, secret)
        serves = _serves(account, visit)
        yield serves
        if serves.verdict is Verdict.GOOD:
            yield _may(visit)
            yield own_phone.listed(visit)
            for finding in await own_phone.judge_extension(account, visit):
                yield finding
    finally:
        await visit.leave()


def _serves(account: Account, visit: Visit) -> Finding:
    line = visit.line
    number = account.me.extension
    if line is not None and line.state is LineState.UP:
        title = phrase("The relay serves extension {number}", number=number)
        return Finding(step="relay", verdict=Verdict.GOOD, title=title)
    trouble = (line and line.trouble) or LineTrouble.RELAY_ABSENT
    title = phrase("The relay does not serve extension {number} now", number=number)
    return _bad("relay", trouble, title)


def _may(visit: Visit) -> Finding:
    """Say what the relay lets this desk do; more stands in its own file."""
    lacking = [words for ability, words in _ABILITIES if not visit.access.may(ability)]
    if lacking:
        title = phrase("The relay does not let this desk {verb}", verb=lacking[0])
        return Finding(step="rights", verdict=Verdict.WARNING, title=title)
    title = phrase("The relay lets this desk call, hang up and hand calls over")
    return Finding(step="rights", verdict=Verdict.GOOD, title=title)


def _bad(step: str, trouble: LineTrouble, title: str) -> Finding:
    return Finding(
        step=step,
        verdict=Verdict.BAD,
        cause=_CAUSES.get(trouble, Cause.LINE_LOST),
        title=title,
        advice=trouble_sentence(trouble, relayed=True),
    )
