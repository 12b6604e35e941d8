# SPDX-License-Identifier: MIT
"""Numbers to call in free text, best guess first; what only looks like one is left alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from busylamp.telephony.numbers_plan import DialPlan, NumberClass, OutgoingLine, Reading
from busylamp.telephony.numbers_reading import read_number
from busylamp.telephony.numbers_words import FILLER, NEVER, WORD
from busylamp.telephony.reasons import DialFailure

LONGEST = 4096  # signs of a text that are looked at
_MOST_TRIES = 250  # windows of one text that are read as a number: 0.1 ms each
_MOST_GROUPS = 8
_LABEL_REACH = 60  # signs before a number in which its label stands
_FEWEST, _MOST = 6, 16  # digits of a number outside, as written
_PLAIN_FEWEST = 9  # digits of one without any sign between or before them

_LINK = re.compile(
    r"(?<![^\W_])(?:tel|callto|sips?):[^\s\"'<>]{1,120}+(?![ \u00a0]\d)", re.IGNORECASE
)
_VANITY = re.compile(
    r"(?<![\w-])(?:\+?1[ -])?\(?0?8\d\d\)?[ -](?=[A-Z0-9-]{0,4}[A-Z]{3})[A-Z0-9-]{6,10}(?![\w-])"
)
_SPACE = r"[ \u00a0\u2009\u202f]?"
_GAP = rf"(?:{_SPACE}[()（）\[\]./'\u2010-\u2015\u2212\uff0d-]{{0,2}}{_SPACE})"
_RUN = re.compile(rf"[(（\[]?[+＋]?[(（\[]?\d+(?:{_GAP}\d+)*[)）\]]?")
_GROUP = re.compile(r"\d+")
_SUFFIX = re.compile(
    r"[ ,;]{0,2}[(-]?(?:x|ext(?:ension|n)?\.?|int(?:erno)?\.?|dw\.?|durchwahl|poste|toestel|wew\.?"
    r"|доб\.?|app\.?|ramal|anexo|nst\.?)[ .:]{0,2}\d{1,6}\)?(?![^\W_])",
    re.IGNORECASE,
)
_NORTH_AMERICA = 1
_NINES = ([3, 3, 3], [3, 2, 2, 2], [2, 3, 2, 2])  # as nine digits are written, whatever the norm
_BLANK = "\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Label:
    """What stands before a number."""

    kind: str = ""  # phone, inside, fax, other; '' for nothing
    near: bool = False  # with signs between only


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    reading: Reading
    score: int
    start: int


def find_numbers(
    text: str, plan: DialPlan, line: OutgoingLine | None = None, most: int = 10
) -> tuple[Reading, ...]:
    """Return the numbers to call in a text, the likeliest first. Never raises."""
    search = _Search(text[:LONGEST], plan, line)
    hits = sorted(search.hits(), key=lambda hit: (-hit.score, hit.start))
    kept: dict[str, Reading] = {}
    for hit in hits:
        kept.setdefault(hit.reading.e164 or hit.reading.dialled, hit.reading)
    return tuple(kept.values())[:most]


def read_or_find(
    text: str, plan: DialPlan, line: OutgoingLine | None = None
) -> tuple[Reading, ...]:
    """Take a text as one number if the whole of it is one, else search it; else say why not."""
    whole = read_number(text.strip(), plan, line)
    if whole.refused is None:
        return (whole,)
    found = find_numbers(text, plan, line)
    if not found and len(text.split()) > 1 and whole.refused is not DialFailure.DATE:
        whole = replace(whole, refused=DialFailure.NO_NUMBER)
    return found or (whole,)


class _Search:
    """One search through one text."""

    def __init__(self, text: str, plan: DialPlan, line: OutgoingLine | None) -> None:
        self._text = text
        self._plan = plan
        self._line = line
        self._tries = 0
        self._done = 0  # where the last number ended, with its suffix

    def hits(self) -> Iterator[_Hit]:
        """Yield what is found, from the surest way of writing to the least."""
        rest = self._text
        for found in _LINK.finditer(rest):
            reading = self._read(found[0].rstrip(".,;:!?)]"))
            if reading is not None and reading.kind is not NumberClass.CODE:
                yield _Hit(reading=reading, score=5, start=found.start())
        rest = _LINK.sub(_blanked, rest)
        for found in _VANITY.finditer(rest):
            reading = self._read(found[0])
            if reading is not None and reading.e164:
                yield _Hit(reading=reading, score=3, start=found.start())
        rest = NEVER.sub(_blanked, _VANITY.sub(_blanked, rest))
        for run in _RUN.finditer(rest):
            if run.start() >= self._done:
                yield from self._hits_of(run, rest)

    def _hits_of(self, run: re.Match[str], text: str) -> Iterator[_Hit]:
        groups = [(m.start() + run.start(), m.end() + run.start()) for m in _GROUP.finditer(run[0])]
        first = 0
        while first < len(groups):
            hit, last = None, first
            if first == 0 or _begins_anew(text, groups[first - 1][1], groups[first][0], self._done):
                last, hit = self._longest(groups, first, run, text)
            if hit is not None:
                yield hit
            first = last + 1

    def _longest(
        self, groups: list[tuple[int, int]], first: int, run: re.Match[str], text: str
    ) -> tuple[int, _Hit | None]:
        """Return the last group of the longest number that begins with this one."""
        start = _opened(text, groups[first][0], run.start())
        for last in range(min(len(groups), first + _MOST_GROUPS) - 1, first - 1, -1):
            hit = self._tried(text, start, groups[last][1], is_last=last == len(groups) - 1)
            if hit is not None:
                return last, hit
        return first, None

    def _tried(self, text: str, start: int, end: int, *, is_last: bool) -> _Hit | None:
        written = text[start:end]
        digits = sum(map(str.isdecimal, written))
        if self._tries >= _MOST_TRIES or digits > _MOST or not _stands_alone(text, start, end):
            return None
        if any(sign in written[1:] for sign in "+＋") and not written.startswith(("(", "（", "[")):
            return None
        label = _label(text, start)
        if label.kind == "other" and not written.startswith(("+", "(+")):
            return None
        suffix = _SUFFIX.match(text, end) if is_last else None
        self._tries += 1
        reading = self._read(written + (suffix[0] if suffix else ""))
        if reading is None or not _is_likely(reading, written, digits, label):
            return None
        self._done = end + (len(suffix[0]) if suffix else 0)
        return _Hit(reading=reading, score=_score(reading, written, label), start=start)

    def _read(self, text: str) -> Reading | None:
        reading = read_number(text, self._plan, self._line)
        return None if reading.refused else reading


def _begins_anew(text: str, end: int, start: int, done: int) -> bool:
    """Whether a number may begin within a row of digits: behind another one, a stroke, at a +."""
    between = text[end:start]
    return end == done or any(sign not in " \u00a0\u2009\u202f" for sign in between)


def _blanked(match: re.Match[str]) -> str:
    return _BLANK * len(match[0])


def _opened(text: str, start: int, least: int) -> int:
    """Return where a number begins that has its first digit there: at its + and brackets."""
    while start > least and text[start - 1] in "+＋(（[":
        start -= 1
    return start


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether neither letters nor other signs make it a part of something longer."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before and (before[-1].isalnum() or before[-1] in "_@#$€£%&\\~^*" + _BLANK):
        return False
    if before[-1:] in {".", ",", "-", "/", ":"} and before[:1].isdecimal():
        return False
    if before[-1:] == "/" or (before[-1:] == "-" and (before[:1].isalpha() or _BLANK in before)):
        return False
    if after and (after[0].isalpha() or after[0] in "_@%€£$=*#" + _BLANK):
        return after[0] in "xXeE"
    return not (after[:1] in {".", ",", ":", "-", "/"} and after[1:2].isalnum())


def _label(text: str, start: int) -> _Label:
    """Return the nearest word before a number that says what numbers there are."""
    before = text[max(0, start - _LABEL_REACH) : start]
    line = before.rpartition("\n")[2]
    if not line.strip(" \t|:-(") and "\n" in before:
        line = before.rstrip(" \t\r\n|:-(").rpartition("\n")[2] + " "
    last: re.Match[str] | None = None
    for word in WORD.finditer(line):
        last = word
    if last is None:
        return _Label()
    between = FILLER.sub(" ", line[last.end() :])
    near = not any(sign.isalnum() or sign == _BLANK for sign in between)
    if last.lastgroup == "other" and any(sign.isalpha() for sign in between):
        return _Label()  # "Claim 55-1234567, adjuster at 214-555-0191"
    return _Label(kind=last.lastgroup or "", near=near)


def _is_likely(reading: Reading, written: str, digits: int, label: _Label) -> bool:
    is_labelled = label.kind in {"phone", "inside", "fax"}
    if not reading.external:
        inside = label.near and (label.kind == "inside" or is_labelled)
        return inside and reading.kind in {NumberClass.INTERNAL, NumberClass.EMERGENCY}
    if is_labelled and label.near and reading.e164:
        return True
    if digits < _FEWEST:
        return False
    if not reading.e164:
        return is_labelled and label.near
    if written.lstrip("(（[").startswith(("+", "＋")):
        return True
    return _is_shaped(reading, written, digits, is_labelled=is_labelled)


def _is_shaped(reading: Reading, written: str, digits: int, *, is_labelled: bool) -> bool:
    """Whether digits without a label and without + are written as numbers to call are."""
    sizes = [len(group) for group in _GROUP.findall(written)]
    if written.startswith("00") and "/" in written:
        return is_labelled  # a reference: 00417 / 100234
    begins_with_zero = written.lstrip("(（[").startswith(("0", "０"))
    if begins_with_zero:
        if len(sizes) == 1:
            return digits >= _PLAIN_FEWEST
        return digits >= _PLAIN_FEWEST - 1
    if len(sizes) == 1:
        return is_labelled and digits >= _PLAIN_FEWEST
    return is_labelled or written.startswith(("(", "（")) or sizes in _usual(reading)


def _usual(reading: Reading) -> list[list[int]]:
    """Return the ways a country writes this number, as sizes of its groups."""
    import phonenumbers

    parsed = phonenumbers.parse(reading.e164, None)
    national = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    usual = [len(group) for group in _GROUP.findall(national)]
    if parsed.country_code == _NORTH_AMERICA:
        return [usual, [1, *usual]]
    return [usual, *(_NINES if sum(usual) == _PLAIN_FEWEST else ())]


def _score(reading: Reading, written: str, label: _Label) -> int:
    score = 2
    if written.lstrip("(（[").startswith(("+", "＋")):
        score += 1
    if label.kind in {"phone", "inside"}:
        score += 1 + label.near
    if label.kind == "fax":
        score -= 3
    if not reading.external or reading.kind is NumberClass.PREMIUM:
        score -= 1
    return score
