# SPDX-License-Identifier: MIT
"""Lists the licences of all that Busylamp brings with it, a relay's client too, from the lock file.

`python packaging/licences.py` writes resources/licences/THIRD-PARTY.txt; `--check` compares.
"""

import sys
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).parents[1]
LISTING = ROOT / "resources" / "licences" / "THIRD-PARTY.txt"
_QT = ("pyside6-essentials", "shiboken6")
_QT_LICENCE = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
# What is not installed here, or does not say it in words of SPDX: as its own files say.
_READ = {
    "backports-tarfile": "MIT",
    "certifi": "MPL-2.0",
    "defusedxml": "PSF-2.0",
    "h11": "MIT",
    "httpx": "BSD-3-Clause",
    "jaraco-classes": "MIT",
    "ldap3": "LGPL-3.0-or-later",
    "nkeys": "Apache-2.0",
    "pyasn1": "BSD-2-Clause",
    "pynacl": "Apache-2.0",
    "pyside6-essentials": _QT_LICENCE,
    "pytz": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "shiboken6": _QT_LICENCE,
    "six": "MIT",
    "sniffio": "MIT OR Apache-2.0",
    "tzdata": "Apache-2.0",
    "vobject": "Apache-2.0",
}
_HEAD = """\
Busylamp is under the MIT licence. It runs with these packages, each under its own; the text of
each licence stands in its package, in the folder NAME-VERSION.dist-info. Made by
packaging/licences.py from uv.lock.

"""
_FOOT = """
Qt and Qt for Python (PySide6, Shiboken) are used under the GNU Lesser General Public License,
version 3. Busylamp does not change them and loads them as shared libraries of packages of their
own, so that they can be replaced by other builds: pip install --force-reinstall PySide6-Essentials.
Their source: https://code.qt.io/cgit/pyside/pyside-setup.git and https://code.qt.io/cgit/qt/.
"""


def locked(path: Path = ROOT / "uv.lock") -> dict[str, list[str]]:
    """Return what the program itself needs, on any system: names and versions."""
    packages: list[dict[str, Any]] = tomllib.loads(path.read_text())["package"]
    needed: dict[str, list[str]] = {}
    waiting = ["busylamp"]
    while waiting:
        name = waiting.pop()
        if name in needed:
            continue
        found = [each for each in packages if each["name"] == name]
        needed[name] = [each["version"] for each in found]
        waiting += [d["name"] for each in found for d in each.get("dependencies", ())]
        if name == "busylamp":  # packages with their own Python have the extras, too
            extras = (each.get("optional-dependencies", {}) for each in found)
            waiting += [d["name"] for extra in extras for each in extra.values() for d in each]
    del needed["busylamp"]
    return needed


def licence_of(name: str) -> str:
    """Return a package's licence in words of SPDX."""
    if name in _READ:
        return _READ[name]
    try:
        told = cast("Any", metadata(name)).get("License-Expression")
    except PackageNotFoundError:
        told = None
    if not told:
        sys.exit(f"{name} does not tell its licence: read it, and add it to {Path(__file__).name}")
    return str(told)


def listing() -> str:
    """Return the whole file."""
    lines = [
        f"{name} {', '.join(sorted(versions))}: {licence_of(name)}\n"
        f"    https://pypi.org/project/{name}/\n"
        for name, versions in sorted(locked().items())
    ]
    return _HEAD + "".join(lines) + _FOOT


def main() -> None:
    """Write the file, or tell whether it is up to date."""
    if "--check" not in sys.argv:
        LISTING.parent.mkdir(exist_ok=True)
        LISTING.write_text(listing())
    elif not LISTING.exists() or LISTING.read_text() != listing():
        sys.exit(f"{LISTING.name} is not up to date: python packaging/licences.py")


if __name__ == "__main__":
    main()
