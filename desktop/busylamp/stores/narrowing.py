# SPDX-License-Identifier: MIT
"""From what was typed to the condition that finds it among the contacts."""

from dataclasses import dataclass

from busylamp.stores.searching import TRIGRAM, escaped, quoted, words_of

_DENSE = "\u2e80"  # from here on Unicode has the scripts of East Asia
_BY_PARTS = "c.id IN (SELECT rowid FROM contact_text WHERE contact_text MATCH ? LIMIT ?)"
_BY_HEADS = "c.id IN (SELECT rowid FROM contact_head WHERE contact_head MATCH ? LIMIT ?)"
_SCAN = "({name} LIKE ? ESCAPE '!' OR {company} LIKE ? ESCAPE '!' OR {name} LIKE ? ESCAPE '!')"
_BY_SCAN = _SCAN.format(name="c.name", company="c.company")
_BY_SCAN_OF_FEW = _SCAN.format(name="unmarked(c.name)", company="unmarked(c.company)")


@dataclass(frozen=True, slots=True)
class Condition:
    """What stands behind WHERE, and the values of its question marks."""

    where: str
    values: tuple[object, ...]
    is_narrow: bool  # few enough hits to be sorted


def condition(text: str, limit: int) -> Condition | None:
    """Return the condition for every word of the text; None where nothing can be looked for."""
    words = words_of(text)
    if not words or limit <= 0:
        return None
    long = [word for word in words if len(word) >= TRIGRAM]
    short = [word for word in words if len(word) < TRIGRAM]
    if long:
        parts = " AND ".join(map(quoted, long))
        found = Condition(_BY_PARTS, (parts, limit * 10 if short else limit), is_narrow=True)
        return _with_scans(found, short)
    if all(map(_is_head, short)):
        heads = " AND ".join(f"{quoted(word)}*" for word in short)
        return Condition(_BY_HEADS, (heads, limit), is_narrow=False)
    return _with_scans(Condition("", (), is_narrow=False), short)


def _with_scans(found: Condition, words: list[str]) -> Condition:
    """Add the words no index knows: one or two signs at the beginning of a name or company."""
    clauses = [found.where] if found.where else []
    values = list(found.values)
    scan = _BY_SCAN_OF_FEW if found.where else _BY_SCAN
    for word in words:
        head = escaped(word)
        later = f"%{head}%" if _is_dense(word) else f"% {head}%"
        clauses.append(scan)
        values.extend((f"{head}%", f"{head}%", later))
    return Condition(" AND ".join(clauses), tuple(values), found.is_narrow)


def _is_head(word: str) -> bool:
    """Whether the index of beginnings knows such a word: letters and digits, spaced as words."""
    return word.isalnum() and not _is_dense(word)


def _is_dense(word: str) -> bool:
    """Whether this is written without blanks between words, as Chinese is: any sign may begin."""
    return any(sign >= _DENSE for sign in word)
