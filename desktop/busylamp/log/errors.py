# SPDX-License-Identifier: MIT
"""Exceptions in the log: where they came from, and of their words only those the program wrote."""

import functools
import linecache
import os
import re
import traceback
from types import TracebackType
from typing import cast

from busylamp.log.escapes import one_line, undone
from busylamp.log.foreign import foreign
from busylamp.log.tags import word_tag
from busylamp.log.vocabulary import words

_LONGEST = 500
_FRAMES = 40  # the innermost are kept
_CHAIN = 5  # causes of causes
_GROUPED = 5
_AROUND = 12  # lines about the one that raised: the message often stands above it
_QUOTED = re.compile(
    r"'[^'\n]*'|\"[^\"\n]*\"|`[^`\n]*`|\u2018[^\u2019\n]*\u2019|“[^”\n]*”|«[^»\n]*»"
)
_WORD = re.compile(r"[^\W\d_][^\W\d]*(?:_[^\W\d]+)*")
_CONSTANT = re.compile(r"[A-Z]{2,}(?:_[A-Z]+)+\Z")  # CERTIFICATE_VERIFY_FAILED
_NUMBERS = 134  # of errors that systems know
# Words of Python's and SQLite's own messages.
_COMMON = words("""
a address already an and any are argument arguments as at attempt attribute attributes base be
bool buffer busy by byte bytes call callable can cannot certificate character chain class close
closed codec concatenate constraint convert corrupt could database deque dict dictionary disk
division does empty encode decode end event exceeded expected failed field file float for found
from full function get given got handshake has have hostname I IO O id image import in index indices
input int integer internal invalid is item items iterable iteration key keyword length library
list literal local locked loop malformed match maximum memory method mismatch missing module more
most must mutable name named near new no not number object of old on only open operation or
ordinal out overflow pop position positional range read readonly recursion referenced required
returned running schema self sequence set signed size sqlite start state step str string
subscriptable syntax table takes task than that the thread time timed to too tuple type types
unable unexpected unhashable unknown unpack unsupported utf value values verify version was were
with without word write wrong zero NoneType None True False SSL TLS UNIQUE NOT NULL CHECK FOREIGN
KEY PRIMARY column
""")


def said(error: BaseException) -> str:
    """Return an exception's kind and what may be read of its message."""
    kind = type(error).__name__
    number = getattr(error, "errno", None)
    if isinstance(error, OSError) and isinstance(number, int):
        kind = f"{kind} [Errno {number}]"
    return f"{kind}: {_words(error)}".removesuffix(": ")


def told(error: BaseException) -> str:
    """Return it with its traceback and its causes."""
    lines: list[str] = []
    _tell(error, lines, _CHAIN)
    return "\n".join(lines)


def without_quotes(text: str) -> str:
    """Put a tag for each quotation: what is quoted came from elsewhere."""
    return _QUOTED.sub(
        lambda found: f"{found[0][0]}{word_tag(found[0][1:-1])}{found[0][-1]}", undone(text)
    )


def _tell(error: BaseException, lines: list[str], depth: int) -> None:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and depth > 0:
        _tell(cause, lines, depth - 1)
        lines.append("which led to:")
    lines.extend(_frames(error.__traceback__))
    lines.append(said(error))
    if isinstance(error, BaseExceptionGroup) and depth > 0:
        group = cast("BaseExceptionGroup[BaseException]", error)
        for each in group.exceptions[:_GROUPED]:
            lines.append("of which one is:")
            _tell(each, lines, depth - 1)


def _frames(begin: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(begin)[-_FRAMES:]
    return [
        one_line(f"  {_short(each.filename)}:{each.lineno} in {each.name}: {each.line or ''}")
        for each in frames
    ]


def _short(path: str) -> str:
    """Leave out whose computer it is."""
    parts = path.replace("\\", "/").split("/")
    for root in ("busylamp", "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) + 1 :])
    return "/".join(parts[-2:])


def _words(error: BaseException) -> str:
    try:
        text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    except Exception:  # noqa: BLE001 - an exception's own words may be broken too
        return "(no words)"
    known = _COMMON | _of_system() | _of_source(error.__traceback__)

    def word(found: re.Match[str]) -> str:
        is_ours = found[0] in known or found[0].lower() in known or _CONSTANT.match(found[0])
        return found[0] if is_ours else word_tag(found[0])

    # Numbers first: what stands for them is letters, in brackets that are left alone.
    masked = re.split(r"(\[[a-z]{4}(?:…\d\d)?\])", foreign(str(text)[:_LONGEST]))
    return "".join(
        part if place % 2 else _WORD.sub(word, part) for place, part in enumerate(masked)
    )


@functools.cache
def _of_system() -> frozenset[str]:
    texts = " ".join(os.strerror(number) for number in range(_NUMBERS))
    return frozenset(_WORD.findall(texts + texts.lower()))


def _of_source(begin: TracebackType | None) -> frozenset[str]:
    """Return the words that stand in the source about where it was raised."""
    found: set[str] = set()
    for frame in traceback.extract_tb(begin)[-3:]:
        last = frame.lineno or 0
        for number in range(max(1, last - _AROUND), last + 3):
            found.update(_WORD.findall(linecache.getline(frame.filename, number)))
    return frozenset(found)
