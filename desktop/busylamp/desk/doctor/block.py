# SPDX-License-Identifier: MIT
"""The user's section of manager.conf, ready to paste: the least a companion needs."""

import ipaddress
import re

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.noise import filters, reads_brackets
from busylamp.phrases import phrase

_ODD = re.compile(r"[^A-Za-z0-9._@-]")
_OLD_BITS, _NEW_BITS = 32, 128


def section(user: str, own: str, version: str = "") -> str:
    """Return the lines; `own` is this computer's address, `version` what CoreSettings told."""
    return "\n".join(
        [
            f"[{_ODD.sub('', user) or 'busylamp'}]",
            "; secret = (the one it has)",
            "deny = 0.0.0.0/0",
            "deny = ::/0",
            f"permit = {_permitted(own)}",
            "read = call,agent,user",
            "write = originate,call,reporting,agent",
            "writetimeout = 5000",
            *filters(brackets=reads_brackets(version)),
        ]
    )


def advise_block(user: str, own: str, version: str = "") -> Finding:
    """Show the section beside what is wrong with the present one."""
    return Finding(
        step="block",
        verdict=Verdict.NOTE,
        title=phrase("The least this user needs in manager.conf (not for a UCM)"),
        advice=phrase(
            "Paste it over the user's section, put the secret in, then: manager reload. "
            "Recording on Asterisk needs “system” for writing besides, which gives much more."
        ),
        block=section(user, own, version),
    )


def _permitted(own: str) -> str:
    try:
        address = ipaddress.ip_address(own.partition("%")[0])
    except ValueError:
        return "192.0.2.1/32 ; put this computer's address here"
    return f"{address}/{_OLD_BITS if address.version == _OLD_BITS // 8 else _NEW_BITS}"
