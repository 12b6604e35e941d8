# SPDX-License-Identifier: MIT
"""What of a vCard is read at all: a photo of 4 MB would cost the library seconds, for nothing."""

import re

_READ = re.compile(
    r"(?:[A-Z0-9-]{1,64}\.)?(?:BEGIN|END|VERSION|FN|N|ORG|EMAIL|NOTE|TEL|KIND"
    r"|X-ADDRESSBOOKSERVER-KIND|X-ABSHOWAS)[;:]",
    re.IGNORECASE,
)
_QUOTED = "QUOTED-PRINTABLE"
_LOOKED_AT = 1000  # signs of a line in which its parameters stand
_LONGEST = 100_000  # signs of a property in many lines: far beyond what is refused as too long


class Sieve:
    """Lets through the lines of what is read, each with those that go on with it."""

    def __init__(self) -> None:
        self._is_read = False
        self._is_quoted = False
        self._goes_on = False  # behind a soft line break of quoted-printable
        self._size = 0

    def lets_through(self, line: str) -> bool:
        """Whether the next line of the file is needed."""
        if line.startswith((" ", "\t")) or self._goes_on:
            self._size += len(line)
        else:
            self._size = 0
            self._is_read = _READ.match(line) is not None
            self._is_quoted = _QUOTED in line[:_LOOKED_AT].upper()
        self._goes_on = self._is_quoted and line.rstrip("\r\n").endswith("=")
        return self._is_read and self._size <= _LONGEST
