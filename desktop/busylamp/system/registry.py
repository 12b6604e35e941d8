# SPDX-License-Identifier: MIT
"""The user's own half of the Windows registry, as far as it is needed."""

import sys
from typing import Protocol


class Registry(Protocol):
    """Texts below HKEY_CURRENT_USER; raises OSError where Windows refuses."""

    def read(self, key: str, name: str = "") -> str | None:
        """Return a value, None where there is none."""
        ...

    def write(self, key: str, name: str, value: str) -> None:
        """Set a value; its keys are made."""
        ...

    def delete_value(self, key: str, name: str) -> None:
        """Delete a value, if it is there."""
        ...

    def delete_tree(self, key: str) -> None:
        """Delete a key and all below, if it is there."""
        ...


if sys.platform == "win32":
    import contextlib
    import winreg

    class UserRegistry:
        """HKEY_CURRENT_USER."""

        def read(self, key: str, name: str = "") -> str | None:
            """Return a value."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    return str(winreg.QueryValueEx(opened, name)[0])
            except FileNotFoundError:
                return None

        def write(self, key: str, name: str, value: str) -> None:
            """Set a value."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as made:
                winreg.SetValueEx(made, name, 0, winreg.REG_SZ, value)

        def delete_value(self, key: str, name: str) -> None:
            """Delete a value."""
            access = winreg.KEY_SET_VALUE
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, access) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return

        def delete_tree(self, key: str) -> None:
            """Delete a key and all below."""
            with contextlib.suppress(FileNotFoundError):
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    below = [
                        winreg.EnumKey(opened, place)
                        for place in range(winreg.QueryInfoKey(opened)[0])
                    ]
                for name in below:
                    self.delete_tree(f"{key}\\{name}")
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
