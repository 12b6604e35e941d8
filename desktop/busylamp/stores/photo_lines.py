# SPDX-License-Identifier: MIT
"""The photo of a vCard, taken from its lines: the library would need seconds for one of 4 MB."""

import base64
import binascii
import re

MOST_BYTES = 1024 * 1024  # of an image as it comes; ours has 96 pixels
_MOST_SIGNS = MOST_BYTES * 4 // 3 + 100_000  # with its line ends
_BEGINS = re.compile(r"(?:[A-Z0-9-]{1,64}\.)?PHOTO[;:]", re.IGNORECASE)
_INLINE = re.compile(r"data:image/[a-z0-9.+-]{1,40}(?:;[^,]{0,100})?;base64,", re.IGNORECASE)


class PhotoLines:
    """Gathers the lines of the first photo of a card."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._size = 0
        self._goes_on = False

    def see(self, line: str) -> None:
        """Look at the next line of the card."""
        if self._goes_on and line.startswith((" ", "\t")):
            self._add(line)
            return
        self._goes_on = not self._lines and _BEGINS.match(line) is not None
        if self._goes_on:
            self._add(line)

    def _add(self, line: str) -> None:
        self._size += len(line)
        if self._size <= _MOST_SIGNS:
            self._lines.append(line)

    def taken(self) -> bytes:
        """Return the image as it came, b'' where there is none; an address is never asked."""
        lines, too_long = self._lines, self._size > _MOST_SIGNS
        self._lines, self._size, self._goes_on = [], 0, False
        if too_long or not lines:
            return b""
        whole = "".join("".join(line.split()) for line in lines)
        _, _, value = whole.replace("\\", "").partition(":")  # some servers escape the comma
        inline = _INLINE.match(value)
        text = value[inline.end() :] if inline else value
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            return b""
