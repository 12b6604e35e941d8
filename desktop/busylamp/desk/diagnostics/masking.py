# SPDX-License-Identifier: MIT
"""Masks numbers and words: the same one always alike, two different ones never alike."""

import ipaddress
import re
from collections.abc import Callable, Collection
from random import Random, SystemRandom

# Digits that only blanks or the like part are one number; letters are words.
_KNOWN = re.compile(r"\d(?:[ ().\-/]?\d)*|[^\W\d_]+")
_TOKEN = re.compile(rf"\\[rnt\\\"']|{_KNOWN.pattern}")  # what AMI quotes stays
# An Ethernet or an IPv6 address, or what looks like one: `10:00:01` is for `_address` to refuse.
_ADDRESS = re.compile(
    r"(?<![\w:.-])(?:(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])"
    r"|(?:[0-9a-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4})(?<![^:]:)(?:%\w+)?(?!\w))",
    re.IGNORECASE,
)
_HOME = (
    r"(?:(?<=/home/)|(?<=[/\\]Users[/\\])|(?<=\\Users\\\\))"
    r"(?:[^\\/:\"'<>|\n]+(?=[\\/])|[^\\/:\s\"'<>|]+)"
)
_TELLING = 3  # digits from which on a mask must not look like a number that is real
_LONG = 5  # digits of a number that is none of our own counts
_DOTS = 3  # of an IPv4 address
_OCTETS = re.compile(r"(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\Z", re.IGNORECASE)
_NOBODYS = 0x20010DB8 << 96  # 2001:db8::/32, for documents (RFC 3849)
_TRIES = 1000
_SOFT = "bcdfghklmnprstvz"
_LOUD = "aeiou"


class Masker:
    """Replaces what could tell who called whom; what it chose is never written down.

    `learn` everything first: a mask is then no number and no word that really occurs.
    """

    def __init__(self, chance: Random | None = None) -> None:
        self._chance = chance or SystemRandom()
        self._real: set[str] = set()
        self._masks: dict[str, str] = {}
        self._used: set[str] = set()
        self._private: set[str] = set()
        self._phrases: set[str] = set()
        self._marked: re.Pattern[str] | None = None  # made of the phrases when they are wanted

    def learn(self, text: str) -> None:
        """Take note of what is real."""
        for pattern in (_TOKEN, _KNOWN):
            self._real.update(map(_bare, pattern.findall(text)))
        self._real.update(filter(None, map(_address, _ADDRESS.findall(text))))

    def mark(self, text: str, keep: Collection[str] = ()) -> None:
        """Take note that these words and numbers must not stand in a sentence either."""
        for token in _KNOWN.findall(text):
            bare = _bare(token)
            if token not in keep and (len(bare) >= _TELLING or bare[0].isdecimal()):
                self._private.add(bare)

    def mark_phrase(self, text: str) -> None:
        """Take note that this must not stand in a sentence as a whole, however short its words."""
        if any(map(str.isalnum, text)):
            self._phrases.add(r"\s+".join(map(re.escape, text.split())))
            self._marked = None

    def mask(self, text: str, keep: Collection[str] = frozenset()) -> str:
        """Return the text with every number and every word masked that is not to be kept."""
        return self._replaced(text, _TOKEN, lambda found: self._token(found[0], keep))

    def mask_known(self, text: str) -> str:
        """Mask only what was marked, addresses and long numbers: for sentences of ours."""
        if self._marked is None:
            phrases = "|".join(sorted(self._phrases, key=len, reverse=True)) or r"(?!)"
            self._marked = re.compile(
                rf"(?P<whole>{_HOME}|(?<!\w)(?:{phrases})(?!\w))|{_KNOWN.pattern}", re.IGNORECASE
            )
        return self._replaced(text, self._marked, self._known)

    def _replaced(
        self, text: str, pattern: re.Pattern[str], masked: Callable[[re.Match[str]], str]
    ) -> str:
        """Mask addresses, each as one, and by the pattern what stands between them."""
        done: list[str] = []
        at = 0
        for found in _ADDRESS.finditer(text):
            address = _address(found[0])
            if address is not None:
                done += [pattern.sub(masked, text[at : found.start()]), self._other(address)]
                at = found.end()
        return "".join([*done, pattern.sub(masked, text[at:])])

    def _other(self, address: str) -> str:
        """Return the mask of an address, in a range that is nobody's."""
        if address in self._masks:
            return self._masks[address]
        bits = self._chance.getrandbits
        mask = address
        while mask == address or mask in self._real or mask in self._used:
            octets = ":".join(f"{bits(8):02x}" for _ in range(5))
            ethernet = _OCTETS.match(address) is not None
            mask = f"02:{octets}" if ethernet else str(ipaddress.IPv6Address(_NOBODYS | bits(96)))
        self._masks[address] = mask
        self._used.add(mask)
        return mask

    def _known(self, found: re.Match[str]) -> str:
        return self.mask(found[0]) if found["whole"] else self._known_token(found[0])

    def _known_token(self, token: str) -> str:
        bare = _bare(token)
        if bare in self._private or (token[0].isdecimal() and _is_long(token, bare)):
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
            mask = self._digits(bare) if bare[0].isdecimal() else self._word(bare, tries)
            if mask in self._used:
                continue
            if mask not in self._real or (mask.isdecimal() and len(mask) < _TELLING):
                return mask
        return self._longer(bare)

    def _longer(self, bare: str) -> str:
        """Where all of its length are taken, one that is longer."""
        sign = "9" if bare[0].isdecimal() else "z"
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
    if token[0].isdecimal():
        return "".join(str(int(sign)) for sign in token if sign.isdecimal())
    return token.casefold()


def _address(text: str) -> str | None:
    """Return an address as it is always written; None for what is none."""
    if _OCTETS.match(text):
        return text.casefold().replace("-", ":")
    try:
        address = ipaddress.IPv6Address(text.partition("%")[0])
    except ValueError:
        return None
    return None if address.is_unspecified else address.compressed


def _is_long(token: str, bare: str) -> bool:
    return len(bare) >= _LONG or token.count(".") == _DOTS


def _dressed(mask: str, token: str) -> str:
    """Give a mask the gaps or the capitals of what it stands for."""
    if not token[0].isdecimal():
        return mask.upper() if token.isupper() and len(token) > 1 else _cased(mask, token)
    digits = iter(mask)
    filled = "".join(next(digits, "") if sign.isdecimal() else sign for sign in token)
    return filled + "".join(digits)


def _cased(mask: str, token: str) -> str:
    return mask.capitalize() if token[0].isupper() else mask
