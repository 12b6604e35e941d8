# SPDX-License-Identifier: MIT
"""Whether each module is in the packaged program, also those that are loaded when wanted."""

import importlib
import importlib.util
from pathlib import Path
from typing import Any

from smoke_program import FailedError, Program

READERS: Any = importlib.import_module(
    "PyInstaller.archive.readers"
)  # there where we build; no types
ROOT = Path(__file__).parents[2]


def has_modules(program: Program) -> str:
    """All of ours, each country's plan of numbers, and what directories are read with."""
    held = set(map(str, READERS.pkg_archive_contents(str(program.path))))
    missing = sorted(wanted() - (held - program.hidden))
    if missing:
        raise FailedError(f"not in the program: {', '.join(missing[:5])}, {len(missing)} in all")
    return f"{len(wanted())} modules"


def wanted() -> set[str]:
    """Return the names of modules that must be there."""
    ours = {_name(each, ROOT / "desktop") for each in (ROOT / "desktop").rglob("*.py")}
    spec = importlib.util.find_spec("phonenumbers")
    assert spec is not None
    assert spec.origin is not None
    library = Path(spec.origin).parent
    plans = {_name(each, library.parent) for each in (library / "data").glob("*.py")}
    ours.discard("busylamp.__main__")  # bundle/start.py stands for it
    others = {"ldap3.core.connection", "httpx", "defusedxml.ElementTree", "vobject"}
    return ours | plans | others | {"nats.aio.client", "nats.js.kv", "nkeys", "nacl.bindings"}


def _name(file: Path, folder: Path) -> str:
    parts = file.relative_to(folder).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
