# SPDX-License-Identifier: MIT
"""What the bundled programs run."""

import os
import sys
from collections.abc import MutableMapping

# What PyInstaller sets for itself. It was read when this process began; a browser or a player that
# is started from here must not find our libraries before its own.
_OWN = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def give_back(environment: MutableMapping[str, str]) -> None:
    """Put the environment back to what the user had."""
    for name in _OWN:
        before = environment.pop(f"{name}_ORIG", None)
        environment.pop(name, None)
        if before is not None:
            environment[name] = before


if __name__ == "__main__":
    give_back(os.environ)
    from busylamp.main import main

    sys.exit(main())
