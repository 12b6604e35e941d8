# SPDX-License-Identifier: MIT
"""Bytes taken as decisions: an input means the same with and without the searching library."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Choices:
    """Reads an input from both ends: what it says from the front, how it is said from the back."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._end = len(data)

    @property
    def has_more(self) -> bool:
        return self._at < self._end

    def byte(self) -> int:
        """Take the next byte; 0 behind the end."""
        if not self.has_more:
            return 0
        self._at += 1
        return self._data[self._at - 1]

    def last(self) -> int:
        """Take the last byte: what stands before it keeps its place when this one changes."""
        if not self.has_more:
            return 0
        self._end -= 1
        return self._data[self._end]

    def pick(self, values: Sequence[T]) -> T:
        return values[self.byte() % len(values)]

    def piece(self, most: int = 64) -> bytes:
        """Take some bytes, behind a byte that says how many."""
        size = min(self.byte() % (most + 1), self._end - self._at)
        self._at += size
        return self._data[self._at - size : self._at]

    def rest(self) -> bytes:
        """Take all that is left."""
        start, self._at = self._at, self._end
        return self._data[start : self._end]

    def word(self, most: int = 64) -> str:
        return text(self.piece(most))


def text(data: bytes) -> str:
    """Any bytes as a text, lone surrogates too: that is how arguments of a program may come."""
    return data.decode("utf-8", "surrogateescape")


def pieces(data: bytes, sizes: Sequence[int]) -> list[bytes]:
    """Cut bytes into parts of these sizes, over and over."""
    found: list[bytes] = []
    at = 0
    while at < len(data):
        size = max(1, sizes[len(found) % len(sizes)])
        found.append(data[at : at + size])
        at += size
    return found


def in_words(refusal: Exception) -> None:
    """A refusal says why, on one line and without control characters."""
    assert str(refusal).isprintable()
    assert str(refusal)
