# SPDX-License-Identifier: MIT
"""A desk's key as text, an NKEY seed of a user: read before it is kept, so that a slip is told."""

import base64
import binascii

from busylamp.ami.secret import Secret

_LENGTH = 58
_SEED, _USER = 18 << 3, 20 << 3  # the two prefixes, which make every such text begin with SU
_BYTES = 36  # 2 of the prefixes, 32 of the key, 2 of the check sum


def is_seed(secret: Secret) -> bool:
    """Whether this is the key of a desk: its kind and its check sum say so."""
    text = secret.reveal().strip()
    if len(text) != _LENGTH or not text.isascii():
        return False
    try:
        raw = base64.b32decode(text + "=" * (-_LENGTH % 8))
    except binascii.Error:
        return False
    if base64.b32encode(raw).decode().rstrip("=") != text:
        return False  # the last sign has bits to spare: one way of writing it counts
    kind = (raw[0] & 0xF8, (raw[0] & 7) << 5 | raw[1] >> 3)
    return len(raw) == _BYTES and kind == (_SEED, _USER) and _sum(raw[:-2]) == raw[-2:]


def _sum(data: bytes) -> bytes:
    """CRC-16/XMODEM, low byte first."""
    return binascii.crc_hqx(data, 0).to_bytes(2, "little")
