# SPDX-License-Identifier: MIT
"""Links on macOS: LaunchServices; a scheme can only go to an app whose Info.plist declares it."""

from typing import Protocol


class LaunchServices(Protocol):
    """What is asked of macOS."""

    def own_identifier(self) -> str:
        """Return the bundle's identifier, '' where this is no app bundle."""
        ...

    def handler(self, scheme: str) -> str:
        """Return the identifier of the app that opens a scheme, '' for none."""
        ...

    def set_handler(self, scheme: str, identifier: str) -> bool:
        """Let an app open a scheme; False if macOS refused."""
        ...


class MacLinks:
    """What was replaced is remembered for this run; macOS itself keeps the choice."""

    asks_itself = False

    def __init__(self, system: LaunchServices) -> None:
        self._system = system
        self._replaced: dict[str, str] = {}

    def current(self, scheme: str) -> str:
        """Return the identifier of the app that opens them now."""
        return self._system.handler(scheme)

    def is_ours(self, scheme: str) -> bool:
        """Whether that is this app."""
        own = self._system.own_identifier()
        return bool(own) and self._system.handler(scheme).lower() == own.lower()

    def register(self, schemes: tuple[str, ...], command: tuple[str, ...]) -> None:
        """Ask for these; outside of an app bundle macOS knows no program to start."""
        del command  # macOS starts the bundle itself, the link comes as an Apple event
        own = self._system.own_identifier()
        if not own:
            msg = "macOS gives links only to an installed app"
            raise OSError(msg)
        for scheme in schemes:
            self._replaced.setdefault(scheme, self._system.handler(scheme))
            if not self._system.set_handler(scheme, own):
                msg = f"macOS refused {scheme}: links"
                raise OSError(msg)

    def unregister(self, schemes: tuple[str, ...]) -> None:
        """Give these back to the app that had them, else to Apple's own."""
        for scheme in schemes:
            old = self._replaced.pop(scheme, "") or "com.apple.FaceTime"
            if self.is_ours(scheme) and not self._system.set_handler(scheme, old):
                msg = f"macOS refused to give {scheme}: links back"
                raise OSError(msg)
