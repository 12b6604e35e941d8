# SPDX-License-Identifier: MIT
"""What reading a directory needs and brings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble

MOST_PEOPLE = 200_000  # entries of a directory
REACH_SECONDS = 3.5  # for the name, the connection, TLS and signing in, all together
ANSWER_SECONDS = 30.0  # for one page of people: a small server needs long for many


class DirectoryError(Exception):
    """The directory could not be read; never carries the password."""

    def __init__(self, trouble: DirectoryTrouble, detail: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.detail = detail  # in the words of the server or the system


@dataclass(frozen=True, slots=True)
class Told:
    """A step that was done. `seconds` is how long the next one may take."""

    step: DirectoryStep
    seconds: float = ANSWER_SECONDS
    detail: str = ""


Tell = Callable[[Told], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An entry as the server wrote it; an unchanged one brings nothing but its name."""

    uid: str
    mark: str
    vcard: str = ""
    attributes: Mapping[str, tuple[bytes, ...]] = field(
        default_factory=dict[str, tuple[bytes, ...]]
    )
    is_known: bool = False  # as it was the last time
