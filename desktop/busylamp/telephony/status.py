# SPDX-License-Identifier: MIT
"""How the line to the phone system is, as a person is told."""

from dataclasses import dataclass

from busylamp.telephony.reasons import LineState, LineTrouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a server showed, for a person to compare."""

    spki_sha256: str  # lower-case hex of the public key: what is pinned
    sha256: str  # lower-case hex of the whole certificate: what other tools show
    subject: str = ""
    issuer: str = ""
    not_before: str = ""
    not_after: str = ""
    self_signed: bool = False
    problem: str = ""  # why the system's roots did not accept it


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChanged:
    """The line's state changed."""

    state: LineState
    trouble: LineTrouble | None = None
    detail: str = ""  # raw words of the PBX or the system, shown small
    retry_in: float | None = None  # seconds
    greeting: str = ""  # e.g. 5.0.0: the AMI version of the banner
    certificate: Certificate | None = None
    encrypted: bool = False
    pinned: bool = False
    relayed: bool = False  # it goes through a relay
    at: float | None = None
