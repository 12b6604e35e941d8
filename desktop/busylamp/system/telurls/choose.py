# SPDX-License-Identifier: MIT
"""Picks the way this system knows who opens links."""

import sys

from busylamp.system.telurls.protocol import LinkHandling


def choose() -> LinkHandling:
    """Return it."""
    if sys.platform == "win32":
        from busylamp.system.registry import UserRegistry
        from busylamp.system.telurls.windows import WindowsLinks, tell_shell

        return WindowsLinks(UserRegistry(), tell_shell)
    if sys.platform == "darwin":
        from busylamp.system.telurls.launchservices import RealLaunchServices
        from busylamp.system.telurls.macos import MacLinks

        return MacLinks(RealLaunchServices())
    from busylamp.system.telurls.linux import LinuxLinks

    return LinuxLinks()
