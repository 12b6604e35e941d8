# SPDX-License-Identifier: MIT
"""Since when a colleague's lamp shows what it shows, where its change was seen."""

from collections.abc import Callable

from busylamp.telephony.model import ExtensionNumber, Presence


class Lasting:
    """A state that was there when the line came up has lasted nobody knows how long."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since: dict[ExtensionNumber, float] = {}

    def since(self, extension: ExtensionNumber) -> float | None:
        """Return when the present state began, by the clock that was given; None: not seen."""
        return self._since.get(extension)

    def hear(self, before: Presence | None, now: Presence) -> None:
        """A lamp was told of, perhaps once more what was known."""
        if before is not None and before.state is not now.state:
            self._since[now.extension] = self._clock()

    def forget(self, extension: ExtensionNumber | None = None) -> None:
        """One lamp is gone, or nobody saw what happened meanwhile."""
        if extension is None:
            self._since.clear()
        else:
            self._since.pop(extension, None)
