# SPDX-License-Identifier: MIT
"""Masks numbers and words: the same one always alike, two different ones never alike."""

import random
import re
from collections.abc import Collection

# A quoted sign stays; digits that only blanks or the like part are one number; letters are words.
_TOKEN = re.compile(r"\\.|\d(?:[ ().\-/]?\d)*|[^\W\d_]+", re.DOTALL)
_TELLING = 3  # digits from which on a mask must not look like a number that is real
_LONG = 5  # digits of a number that is none of our own counts
_DOTS = 3  # of an IPv4 address
_TRIES = 1000
_SOFT = "bcdfghklmnprstvz"
_LOUD = "aeiou"


class Masker:
    """Replaces what could tell who called whom; what it chose is never written down.

    `learn` everything first: a mask is then no number and no word that really occurs.
    """

    def __init__(self, chance: random.Random | None = None) -> None:
        self._chance = chance or random.SystemRandom()
        self._real: set[str] = set()
        self._masks: dict[str, str] = {}
        self._used: set[str] = set()
        self._private: set[str] = set()

    def learn(self, text: str) -> None:
        """Take note of what is real."""
        for token in _TOKEN.findall(text):
            self._real.add(_bare(token))

    def mark(self, text: str) -> None:
        """Take note that these words and numbers must not stand in a sentence either."""
        for token in _TOKEN.findall(text):
            bare = _bare(token)
            if len(bare) >= _TELLING or bare[0].isdigit():
                self._private.add(bare)

    def mask(self, text: str, keep: Collection[str] = ()) -> str:
        """Return the text with every number and every word masked that is not to be kept."""
        return _TOKEN.sub(lambda found: self._token(found[0], keep), text)

    def mask_known(self, text: str) -> str:
        """Mask only what was marked, addresses and long numbers: for sentences of ours."""
        return _TOKEN.sub(lambda found: self._known_token(found[0]), text)

    def _known_token(self, token: str) -> str:
        bare = _bare(token)
        if bare in self._private or (token[0].isdigit() and _is_long(token, bare)):
            return self._token(token, ())
        return token

    def _token(self, token: str, keep: Collection[str]) -> str:
        if token.startswith("\\") or token in keep:
            return token
        bare = _bare(token)
        mask = self._masks.get(bare)
        if mask is None:
            mask = self._masks[bare] = self._choose(bare)
            self._used.add(mask)
        return _dressed(mask, token)

    def _choose(self, bare: str) -> str:
        for tries in range(_TRIES):
            mask = self._digits(bare) if bare[0].isdigit() else self._word(bare, tries)
            if mask in self._used:
                continue
            if mask not in self._real or (mask.isdigit() and len(mask) < _TELLING):
                return mask
        return self._longer(bare)

    def _longer(self, bare: str) -> str:
        """Where all of its length are taken, one that is longer."""
        sign = "9" if bare[0].isdigit() else "z"
        mask = sign * (len(bare) + 1)
        while mask in self._used or mask in self._real:
            mask += sign
        return mask

    def _digits(self, bare: str) -> str:
        """As long, with as many noughts before it: so much of a number's form matters."""
        tail = bare.lstrip("0")
        noughts = "0" * (len(bare) - len(tail))
        if not tail:
            return noughts
        low, high = 10 ** (len(tail) - 1), 10 ** len(tail)
        return noughts + str(self._chance.randrange(low, high))

    def _word(self, bare: str, tries: int) -> str:
        length = len(bare) + tries // 100
        return "".join(
            self._chance.choice(_LOUD if place % 2 else _SOFT) for place in range(length)
        )


def _bare(token: str) -> str:
    """A number without what parts its digits, in ASCII; a word in small letters."""
    if token[0].isdigit():
        return "".join(str(int(sign)) for sign in token if sign.isdigit() and sign.isdecimal())
    return token.casefold()


def _is_long(token: str, bare: str) -> bool:
    return len(bare) >= _LONG or token.count(".") == _DOTS


def _dressed(mask: str, token: str) -> str:
    """Give a mask the gaps or the capitals of what it stands for."""
    if not token[0].isdigit():
        return mask.upper() if token.isupper() and len(token) > 1 else _cased(mask, token)
    digits = iter(mask)
    filled = "".join(next(digits, "") if sign.isdigit() else sign for sign in token)
    return filled + "".join(digits)


def _cased(mask: str, token: str) -> str:
    return mask.capitalize() if token[0].isupper() else mask
