# SPDX-License-Identifier: MIT
"""The one argument a stranger wrote: the address behind `--url`, checked before anything else."""

import re

from busylamp.cli.ground import CommandError

LONGEST = 256
# callto: and tel: as browsers and mail programs send them, sip: as phones write it.
_ADDRESS = re.compile(r"(?:tel|callto|sips?):.+", re.IGNORECASE)
_OPTION = "--url"


def take_link(arguments: list[str]) -> tuple[list[str], str | None]:
    """Return the arguments before `--url`, and the address behind it; raise CommandError.

    All behind `--url` is one address or nothing (a desktop file without one): an option smuggled
    in with a link (CVE-2021-41146) is refused, not read.
    """
    glued = next((each for each in arguments if each.startswith(f"{_OPTION}=")), None)
    if glued is not None:
        msg = "Give the address as an argument of its own: --url ADDRESS."
        raise CommandError(msg)
    if _OPTION not in arguments:
        return arguments, None
    place = arguments.index(_OPTION)
    own, foreign = arguments[:place], arguments[place + 1 :]
    if len(foreign) > 1:
        msg = "A link is one address. Nothing was done."
        raise CommandError(msg)
    return own, _checked(foreign[0]) if foreign else ""


def _checked(address: str) -> str:
    if len(address) > LONGEST:
        msg = f"This link has more than {LONGEST} signs. Nothing was done."
        raise CommandError(msg)
    if not address.isprintable() or _ADDRESS.fullmatch(address) is None:
        msg = "This is no link to a phone number (tel:, callto:, sip:). Nothing was done."
        raise CommandError(msg)
    return address
