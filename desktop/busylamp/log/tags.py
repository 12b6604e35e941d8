# SPDX-License-Identifier: MIT
"""What stands for a number or a name: for the same one always the same, while we run."""

import os
import re
import unicodedata

from busylamp.log.escapes import DIGITS, undone

_KEY = os.urandom(32)  # never written down: without it no tag can be tried out
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LENGTH = 4
_TELLING = 5  # digits from which on the last two are shown: of fewer they would be half of it
_SHOWN = 2
_SAME = 7  # last digits by which +44 20 7946 0018 and 020 7946 0018 are one number
_TOKEN = re.compile(rf"{DIGITS}|[^\W\d_]+")


def tag(text: str) -> str:
    """Return four letters for a text."""
    from hashlib import blake2b  # 2 ms

    drawn = blake2b(text.encode("utf-8", "replace"), key=_KEY, digest_size=8).digest()
    number = int.from_bytes(drawn, "big")
    letters: list[str] = []
    for _ in range(_LENGTH):
        number, place = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[place])
    return "".join(letters)


def number_tag(text: str) -> str:
    """Return what stands for a phone number: its tag, and its last two digits if it is long."""
    digits = digits_of(text)
    if not digits:
        return word_tag(text)
    last = f"…{digits[-_SHOWN:]}" if len(digits) >= _TELLING else ""
    return f"[{tag(digits[-_SAME:])}{last}]"


def word_tag(text: str) -> str:
    """Return what stands for a name, however it is written."""
    return f"[{tag(unicodedata.normalize('NFKC', text).casefold().strip())}]" if text else "[]"


def digits_of(text: str) -> str:
    """Return the digits of any script in ASCII."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.decimal(sign)) for sign in plain if sign.isdecimal())


class Tags:
    """Masks packets as `headers` asks for it."""

    def mask(self, text: str, keep: frozenset[str] = frozenset()) -> str:
        """Put a tag for every number and word that is not to be kept."""
        return _TOKEN.sub(
            lambda found: found[0] if found[0] in keep else _tagged(found[0]), undone(text)
        )


def _tagged(token: str) -> str:
    return number_tag(token) if token[0].isdecimal() else word_tag(token)
