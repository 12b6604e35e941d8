# SPDX-License-Identifier: MIT
"""What passes as a stranger's link: one scheme of a phone's, few signs, all of them to be seen."""

import re
from enum import Enum

LONGEST = 256
# callto: and tel: as browsers and mail programs send them, sip: as phones write it.
_ADDRESS = re.compile(r"(?:tel|callto|sips?):.+", re.IGNORECASE)


class Flaw(Enum):
    """Why an address is not looked at further."""

    TOO_LONG = "too_long"
    NO_LINK = "no_link"


def flaw_of(address: str) -> Flaw | None:
    """Return what is wrong with an address, None for a link that may be read."""
    if len(address) > LONGEST:
        return Flaw.TOO_LONG
    if not address.isprintable() or _ADDRESS.fullmatch(address) is None:
        return Flaw.NO_LINK
    return None
