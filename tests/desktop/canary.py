# SPDX-License-Identifier: MIT
"""A secret that is easy to find again, however it was written down."""

import base64
import hashlib
from collections.abc import Iterable, Mapping

CORE = "vQz8KrT4mWx7Lp2n"  # survives repr, JSON, TOML, HTML and URLs as it is
SECRET = f'Ka n"{CORE}\\ü%&<'  # what those would write otherwise


def forms(challenges: Iterable[str] = ()) -> Mapping[str, bytes]:
    """Every way it could have been written; an MD5 answer for each challenge of a PBX."""
    core = CORE.encode()
    found = {
        "raw": core,
        "reversed": core[::-1],
        "utf-16le": CORE.encode("utf-16-le"),
        "utf-16be": CORE.encode("utf-16-be"),
        "hex": core.hex().encode(),
        "HEX": core.hex().upper().encode(),
        "md5": hashlib.md5(SECRET.encode(), usedforsecurity=False).hexdigest().encode(),
    }
    for shift in range(3):  # wherever in a longer text it stands
        written = base64.b64encode(b"." * shift + core)
        found[f"base64+{shift}"] = written[(0, 2, 3)[shift] : -4]
    for digits in challenges:
        answer = hashlib.md5((digits + SECRET).encode(), usedforsecurity=False)
        found[f"answer to {digits}"] = answer.hexdigest().encode()
    return found


def find(evidence: Iterable[bytes], challenges: Iterable[str] = ()) -> list[str]:
    """Name the forms that are in it."""
    pieces = list(evidence)
    wanted = forms(challenges)
    return sorted(name for name, form in wanted.items() if any(form in each for each in pieces))
