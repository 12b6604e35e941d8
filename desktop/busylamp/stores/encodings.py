# SPDX-License-Identifier: MIT
"""Names the encoding that the bytes of a file seem to have."""

import codecs
import re

_PIECE = 1 << 20
_SAMPLE = 1 << 20  # bytes that are weighed; even, for signs of two bytes
_FEW = 0.1  # of the signs of a table in UTF-16 far more are digits, delimiters and line ends
# What Chinese text in GB 18030 mostly is: the pairs of GB 2312, most of them of its first level,
# the 3,755 signs in use. Letters with accents stand alone, or in pairs that are rare there.
_PAIR = re.compile(rb"[\xa1-\xf7][\xa1-\xfe]")
_USED_PAIR = re.compile(rb"[\xb0-\xd7][\xa1-\xfe]")
_LEAST_PAIRS = 3
_MOSTLY = 0.8


def encoding_of(data: bytes) -> str:
    """Name the encoding, without keeping the bytes decoded."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    sample = data[:_SAMPLE]
    wide = _wide(sample)
    if wide:
        return wide
    if _is_utf8(data):
        return "utf-8-sig"
    return "gb18030" if _is_chinese(sample) else "cp1252"


def _wide(sample: bytes) -> str:
    """Tell UTF-16 without a mark by the zeros, which stand on one side only."""
    if b"\r\n" in sample:  # there the two are apart
        return ""
    before, behind = sample[::2].count(0), sample[1::2].count(0)
    if min(before, behind) > 0 or max(before, behind) <= _FEW * (len(sample) // 2):
        return ""
    return "utf-16-le" if behind else "utf-16-be"


def _is_utf8(data: bytes) -> bool:
    check = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _PIECE):
            check.decode(data[start : start + _PIECE])
        check.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _is_chinese(sample: bytes) -> bool:
    pairs = used = 0
    for pair in _PAIR.finditer(sample):
        pairs += 1
        used += _USED_PAIR.fullmatch(pair[0]) is not None
    high = len(sample.translate(None, bytes(range(0x80))))
    return 2 * pairs >= _MOSTLY * high and used >= max(_LEAST_PAIRS, pairs / 2)
