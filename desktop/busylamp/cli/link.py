# SPDX-License-Identifier: MIT
"""The one argument a stranger wrote: the address behind `--url`, checked before anything else."""

from busylamp.cli.ground import CommandError
from busylamp.system.telurls.address import LONGEST, Flaw, flaw_of

_OPTION = "--url"
_SAID = {
    Flaw.TOO_LONG: f"This link has more than {LONGEST} signs. Nothing was done.",
    Flaw.NO_LINK: "This is no link to a phone number (tel:, callto:, sip:). Nothing was done.",
}


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
    if flaw := flaw_of(address):
        raise CommandError(_SAID[flaw])
    return address
