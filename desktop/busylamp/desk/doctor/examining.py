# SPDX-License-Identifier: MIT
"""The examination: one step after the other, until going on makes no sense."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

from busylamp.ami.actions import Raw
from busylamp.ami.secret import Secret
from busylamp.desk.doctor import own_phone, rights, undocumented
from busylamp.desk.doctor.block import advise_block
from busylamp.desk.doctor.brand import Brand, brand_of
from busylamp.desk.doctor.encrypting import in_clear, secure
from busylamp.desk.doctor.excess import judge_excess
from busylamp.desk.doctor.features import judge_features
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.greeting import hear_greeting
from busylamp.desk.doctor.load import measure
from busylamp.desk.doctor.reaching import Reached, find, reach
from busylamp.desk.doctor.signing_in import judge_login
from busylamp.desk.doctor.visit import Visit
from busylamp.link.last_reads import Read
from busylamp.link.line import Account
from busylamp.telephony.causes import Cause

# What a section of manager.conf would mend.
_MENDED = (
    *(Cause.LOGIN_REFUSED, Cause.NO_ORIGINATE, Cause.NO_CALL_ACTIONS),
    *(Cause.NO_CALL_EVENTS, Cause.TOO_MUCH),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """What is looked at only when asked for."""

    load_seconds: float = 0.0
    undocumented: bool = False


class Examination:
    """Looks at each step from the name to the lamp; says what to change where."""

    def __init__(self, account: Account, secret: Secret, extra: Extra | None = None) -> None:
        self._account = account
        self._secret = secret
        self._extra = extra or Extra()
        self._visit: Visit | None = None
        self.findings: list[Finding] = []

    @property
    def reads(self) -> tuple[bytes, tuple[Read, ...]]:
        """What the phone system said: its greeting, and the last of it."""
        if self._visit is None:
            return b"", ()
        kept = self._visit.last_reads
        return kept.greeting, kept.reads()

    async def run(self) -> AsyncIterator[Finding]:
        """Yield one finding after the other."""
        async for finding in self._steps():
            self.findings.append(finding)
            yield finding

    async def _steps(self) -> AsyncIterator[Finding]:
        pbx = self._account.pbx
        if pbx.relay:
            async for finding in self._relayed():
                yield finding
            return
        found = await find(pbx)
        yield found
        if found.verdict is Verdict.BAD:
            return
        reached = await reach(pbx)
        yield reached.finding
        if reached.connection is None:
            return
        going_on = True
        async for finding in self._before_login(reached):
            going_on = going_on and finding.verdict is not Verdict.BAD
            yield finding
        if going_on:
            async for finding in self._inside(reached.own):
                yield finding

    async def _relayed(self) -> AsyncIterator[Finding]:
        from busylamp.desk.doctor.relayed import examine  # only who has a relay pays for it

        visit = self._visit = Visit()
        async for finding in examine(self._account, self._secret, visit):
            yield finding

    async def _before_login(self, reached: Reached) -> AsyncIterator[Finding]:
        """TLS and the greeting: nothing of the user's is sent."""
        pbx, connection = self._account.pbx, reached.connection
        if pbx.tls:
            if connection is not None:
                connection.abort()
            secured = await secure(pbx)
            connection = secured.connection
            yield secured.finding
        else:
            yield in_clear(reached.peer)
        if connection is not None:
            for finding in (await hear_greeting(pbx, connection)).findings:
                yield finding

    async def _inside(self, own: str) -> AsyncIterator[Finding]:
        started = time.monotonic()
        visit = self._visit = Visit()
        try:
            await visit.sign_in(self._account, self._secret)
            seconds = time.monotonic() - started
            signed_in = judge_login(self._account, visit.line, own, seconds)
            yield signed_in
            version = ""
            if signed_in.verdict is Verdict.GOOD:
                version = await _version(visit)
                async for finding in self._signed_in(visit):
                    yield finding
            if self._wants_block(visit, signed_in):
                yield advise_block(self._account.pbx.username, own, version)
        finally:
            await visit.leave()

    async def _signed_in(self, visit: Visit) -> AsyncIterator[Finding]:
        brand = brand_of(visit.access.commands)
        for finding in rights.judge_actions(visit.access, brand):
            yield finding
        yield await rights.judge_events(visit, brand)
        queues = rights.about_queue_events(visit, brand)
        if queues is not None:
            yield queues
        yield own_phone.listed(visit)
        for finding in await own_phone.judge_extension(self._account, visit):
            yield finding
        for finding in await judge_features(self._account, visit, brand):
            yield finding
        excess = judge_excess(visit.access, brand)
        if excess is not None:
            yield excess
        async for finding in self._asked_for(visit):
            yield finding

    async def _asked_for(self, visit: Visit) -> AsyncIterator[Finding]:
        if self._extra.undocumented:
            for finding in await undocumented.probe(visit):
                yield finding
        if self._extra.load_seconds > 0:
            yield await measure(visit, self._extra.load_seconds)

    def _wants_block(self, visit: Visit, login: Finding) -> bool:
        if brand_of(visit.access.commands) is Brand.UCM:
            return False
        return any(finding.cause in _MENDED for finding in (*self.findings, login))


async def _version(visit: Visit) -> str:
    """Return Asterisk's own version, where this account may ask for it."""
    if "CoreSettings" not in (visit.access.commands or ()):
        return ""
    answer = await visit.ask(Raw("CoreSettings"))
    return dict(answer.headers).get("AsteriskVersion", "")
