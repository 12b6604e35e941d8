# SPDX-License-Identifier: MIT
"""The Run key of the Windows registry."""

import subprocess

from busylamp.system.registry import Registry

_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "Busylamp"


class WindowsAutostart:
    """One value."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def is_on(self) -> bool:
        """Whether the value is there."""
        return self._registry.read(_KEY, _NAME) is not None

    def turn_on(self, command: tuple[str, ...]) -> None:
        """Write it, quoted as Windows takes a command apart."""
        self._registry.write(_KEY, _NAME, subprocess.list2cmdline(command))

    def turn_off(self) -> None:
        """Delete it."""
        self._registry.delete_value(_KEY, _NAME)
