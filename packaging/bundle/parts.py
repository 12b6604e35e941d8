# SPDX-License-Identifier: MIT
"""What goes into the folder beside the code, and what stays out."""

import fnmatch
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
_CODE = (".py", ".pyc", ".pyi")


def listed(name: str) -> list[str]:
    """Return the patterns of a list beside this file, without comments."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def needed(name: str) -> bool:
    """Whether a file of Qt or of Python goes with us; `name` is its place in the folder."""
    return not any(matches(name.replace("\\", "/"), each) for each in listed("unneeded.txt"))


def matches(name: str, pattern: str) -> bool:
    """Whether a pattern of the list means this file; `*` takes in slashes, too."""
    return fnmatch.fnmatchcase(name, pattern)


def resources(root: Path) -> list[tuple[str, str]]:
    """Return files and the folder each is put into: those of the wheel, and no second list."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    placed: dict[str, str] = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    found: list[tuple[str, str]] = []
    for source, place in placed.items():
        whole = root / source
        files = sorted(whole.rglob("*")) if whole.is_dir() else [whole]
        for file in files:
            if file.is_file():
                target = Path(place) / file.relative_to(whole) if whole.is_dir() else Path(place)
                found.append((str(file), str(target.parent)))
    package = root / "desktop"
    files = (each for each in sorted((package / "busylamp").rglob("*")) if each.is_file())
    others = (each for each in files if each.suffix not in _CODE)
    return found + [(str(each), str(each.parent.relative_to(package))) for each in others]


def version_info(version: str) -> str:
    """Return what Windows shows of a program's file, in the words PyInstaller reads."""
    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    said = {
        "CompanyName": "Busylamp",
        "FileDescription": "Busylamp",  # what the task manager and the list of autostarts show
        "FileVersion": version,
        "InternalName": "busylamp",
        "LegalCopyright": "MIT licence",
        "ProductName": "Busylamp",
        "ProductVersion": version,
    }
    lines = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in said.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, "
        "flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{lines}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
