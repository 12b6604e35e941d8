# SPDX-License-Identifier: MIT
"""A text from outside as numbers that may be called: the one it is, or those found in it."""

from busylamp.desk.numbering import Numbering
from busylamp.telephony.numbers_plan import NumberClass, Reading

_MOST = 20


class Finding:
    """Reads texts by the settings of numbers."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering

    def one(self, text: str) -> Reading:
        """Read the whole text as one number."""
        return self._numbering.read(text)

    def several(self, text: str) -> tuple[Reading, ...]:
        """Return the number the text is, else those in it, the best guess first."""
        found = self._numbering.find(text)[:_MOST]
        return tuple(reading for reading in found if reading.refused is None)


def is_known(reading: Reading) -> bool:
    """Whether it is a number of this PBX, or one that the tables of the world hold."""
    return reading.kind is NumberClass.INTERNAL or bool(reading.e164)
