# SPDX-License-Identifier: MIT
"""What the bundled programs run."""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

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


# Where systems keep the certificates they trust. The bundled OpenSSL was built on Debian and looks
# in Debian's place alone: elsewhere it would trust nobody.
_DEBIAN = "/usr/lib/ssl/certs"
_ROOTS = (
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, Red Hat
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/certs/ca-certificates.crt",  # Arch, Gentoo, NixOS, Flatpak's runtime
    "/etc/ssl/cert.pem",  # Alpine
)


def find_roots(environment: MutableMapping[str, str], system: str = "") -> None:
    """Name the system's certificates where OpenSSL would not find them."""
    if {"SSL_CERT_FILE", "SSL_CERT_DIR"} & set(environment) or Path(system + _DEBIAN).exists():
        return
    for place in _ROOTS:
        if Path(system + place).exists():
            environment["SSL_CERT_FILE"] = system + place
            return


if __name__ == "__main__":
    give_back(os.environ)
    if sys.platform == "linux":
        find_roots(os.environ)
    from busylamp.main import main

    sys.exit(main())
