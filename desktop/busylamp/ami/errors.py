# SPDX-License-Identifier: MIT
"""What can go wrong on the wire: our own misuse, or the peer's."""

from enum import Enum


class LocalError(ValueError):
    """We asked for something that must not be sent; nothing was sent."""


class WireFault(Enum):
    """Why a peer is dropped. The limits are those of wire.Limits."""

    BANNER_TOO_LONG = "banner_too_long"
    NO_BANNER = "no_banner"  # nothing in time
    NOT_AMI = "not_ami"  # the first bytes are no text line of an Asterisk
    LINE_TOO_LONG = "line_too_long"
    PACKET_TOO_LONG = "packet_too_long"
    CLOSED = "closed"
