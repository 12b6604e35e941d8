# SPDX-License-Identifier: MIT
"""Waits until a colleague is free; tells it, and never calls by itself."""

from collections.abc import Callable

from busylamp.telephony.model import PresenceState

# How long a lamp must show "available" before it counts: between two calls of a queue, or where
# somebody hangs up only to dial on, it is so for a moment, and that is no chance to call.
FREE_SECONDS = 3.0


class Watching:
    """The watches of this run; they are not kept over an end of the program.

    A state that nobody tells, because the line or the phone is gone, is no "free": the seconds
    begin anew when the lamp is back.
    """

    def __init__(
        self, state: Callable[[str], PresenceState | None], clock: Callable[[], float]
    ) -> None:
        self._state = state
        self._clock = clock
        self._free_since: dict[str, float | None] = {}  # by extension, in the order asked for

    @property
    def watched(self) -> tuple[str, ...]:
        """The extensions that are waited for."""
        return tuple(self._free_since)

    @property
    def is_settling(self) -> bool:
        """Whether somebody is free, but not for long enough yet."""
        return any(since is not None for since in self._free_since.values())

    def watch(self, extension: str) -> None:
        """Wait for this colleague; who is waited for already goes on being so."""
        if extension and extension not in self._free_since:
            self._free_since[extension] = None
            self.note(extension, self._state(extension))

    def unwatch(self, extension: str) -> None:
        """Wait no more."""
        self._free_since.pop(extension, None)

    def note(self, extension: str, state: PresenceState | None) -> None:
        """Take note of a lamp."""
        if extension not in self._free_since:
            return
        if state is not PresenceState.IDLE:
            self._free_since[extension] = None
        elif self._free_since[extension] is None:
            self._free_since[extension] = self._clock()

    def note_all(self) -> None:
        """Look at every lamp anew: the line came or went."""
        for extension in self._free_since:
            self.note(extension, self._state(extension))

    def take_freed(self) -> tuple[str, ...]:
        """Return who has been free for long enough, each once; they are watched no more."""
        now = self._clock()
        freed = tuple(
            extension
            for extension, since in self._free_since.items()
            if since is not None and now - since >= FREE_SECONDS
        )
        for extension in freed:
            self.unwatch(extension)
        return freed
