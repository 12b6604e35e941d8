# SPDX-License-Identifier: MIT
"""The login: accepted, or refused for one of three causes that look the same."""

from busylamp.desk.doctor.brand import Brand, user_page
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.link.line import Account
from busylamp.phrases import phrase, sentences
from busylamp.telephony.causes import Cause
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.texts import sentence

_CAUSES = {
    LineTrouble.LOGIN_REFUSED: Cause.LOGIN_REFUSED,
    LineTrouble.LOGIN_IN_USE: Cause.LOGIN_IN_USE,
    LineTrouble.LOGIN_UNSENDABLE: Cause.LOGIN_UNSENDABLE,
    LineTrouble.PLAIN_LOGIN_NEEDED: Cause.NO_CHALLENGE,
    LineTrouble.TIMED_OUT: Cause.NO_ANSWER,
    LineTrouble.CERTIFICATE_CHANGED: Cause.CERTIFICATE_CHANGED,
    LineTrouble.CERTIFICATE_UNKNOWN: Cause.CERTIFICATE_UNKNOWN,
}
_SHORTEST_USER = 8  # on a UCM (the vendor's guide)


def judge_login(account: Account, line: LineChanged | None, own: str, seconds: float) -> Finding:
    """Say whether signing in worked."""
    user = account.pbx.username
    if line is not None and line.state is LineState.UP:
        title = phrase("Signed in as {user}", user=user)
        return Finding(step="login", verdict=Verdict.GOOD, title=title, seconds=seconds)
    trouble = (line.trouble if line else None) or LineTrouble.TIMED_OUT
    cause = _CAUSES.get(trouble, Cause.LINE_LOST)
    advice = [sentence(trouble)]
    if cause is Cause.LOGIN_REFUSED:
        advice = _three_causes(user, own)
    return Finding(
        step="login",
        verdict=Verdict.BAD,
        cause=cause,
        title=phrase("Not signed in as {user}", user=user),
        advice=sentences(advice),
        seconds=seconds,
    )


def _three_causes(user: str, own: str) -> list[str]:
    """The PBX answers all three with the same words, one second late (measured on 16 and 22)."""
    seen = phrase(
        "This computer's address is {own} as seen from here; behind a router that translates "
        "addresses the phone system sees the router's.",
        own=own or phrase("not known"),
    )
    advice = [sentence(Cause.LOGIN_REFUSED), seen, user_page(Brand.UNKNOWN)]
    if len(user) < _SHORTEST_USER:
        advice.insert(1, phrase("“{user}” is shorter than a user of a UCM can be.", user=user))
    return advice
