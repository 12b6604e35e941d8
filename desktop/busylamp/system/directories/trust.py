# SPDX-License-Identifier: MIT
"""Who vouches for a directory: the system's certificates, or a company's own file of them."""

import socket
import ssl

from busylamp.system.directories.protocol import DirectoryError
from busylamp.telephony.reasons import DirectoryTrouble

# OpenSSL's words for a peer that answers a ClientHello in plain text.
_PLAIN_ANSWERS = frozenset({"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST"})


def verifying(ca_file: str) -> ssl.SSLContext:
    """Return a context that checks certificate and name; with a file, by nothing but that file."""
    try:
        context = ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise DirectoryError(DirectoryTrouble.CA_FILE, str(error)) from error
    # Python 3.13 refuses roots that say less of themselves than RFC 5280 asks for; the Pythons
    # before, OpenSSL and curl take them.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def network_trouble(error: BaseException) -> DirectoryError:
    """Say why there is no connection."""
    trouble = DirectoryTrouble.UNREACHABLE
    match error:
        case ssl.SSLCertVerificationError():
            trouble = DirectoryTrouble.CERTIFICATE
        case ssl.SSLError(reason=reason) if reason in _PLAIN_ANSWERS:
            trouble = DirectoryTrouble.NOT_TLS
        case ssl.SSLError():
            trouble = DirectoryTrouble.CERTIFICATE
        case TimeoutError():
            trouble = DirectoryTrouble.NO_ANSWER
        case socket.gaierror() | UnicodeError():
            trouble = DirectoryTrouble.NAME_UNKNOWN
        case ConnectionRefusedError():
            trouble = DirectoryTrouble.REFUSED
        case _:
            pass
    return DirectoryError(trouble, str(error))
