# SPDX-License-Identifier: MIT
"""What the linters can't see: sizes, Qt behind a re-export, raw text on widgets, foreign paths."""

import ast
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop" / "busylamp"
QT_FREE = (
    "ami",
    "telephony",
    "settings",
    "texts",
    "log",
    "assets",
    "stores",
    "desk",
    "cli",
    "demo",
    "system/secrets",
    "system/instance",
    "link",
    "main",
)
OWNS_A_THREAD = PACKAGE / "link" / "thread.py"


def sources(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in sorted(folder.rglob("*.py"))]


def functions(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or 0) - node.lineno + 1


def modules_without_qt() -> list[str]:
    found: list[str] = []
    for name in QT_FREE:
        place = PACKAGE / name
        files = sources(place) if place.is_dir() else [place.with_suffix(".py")]
        for file in files:
            if file != OWNS_A_THREAD:
                parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
                found.append(".".join(parts).removesuffix(".__init__"))
    return found


def test_each_module_without_qt_loads_none() -> None:
    """A re-export in an `__init__` escapes the linter; a fresh interpreter does not lie."""
    script = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module(name)\n"
        "    bad = [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))]\n"
        "    assert not bad, (name, bad[:3])\n"
    )
    names = modules_without_qt()
    assert "busylamp.ami.wire" in names
    assert "busylamp.desk.office" in names
    command = [sys.executable, "-c", script, *names]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=PACKAGE.parent)
    assert done.returncode == 0, done.stderr


def test_files_stay_small() -> None:
    lengths = {
        path: len(path.read_text().splitlines()) for path in sources(PACKAGE, ROOT / "tests")
    }
    assert {path.name: n for path, n in lengths.items() if n > 500} == {}
    own = [n for path, n in lengths.items() if PACKAGE in path.parents and n > 5]
    assert statistics.median(own) <= 120


def test_functions_stay_small() -> None:
    sizes: list[int] = []
    for path in sources(PACKAGE, ROOT / "tests"):
        for name, size in functions(ast.parse(path.read_text())):
            assert size <= 60, f"{path.name}: {name} has {size} lines"
            sizes.append(size)
    assert statistics.median(sizes) <= 12


def test_the_project_stands_alone() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    foreign = ("../" + "shared", "/work" + "/", "desk" + "lab")
    for name in filter(None, listed):
        path = ROOT / name
        if path.suffix in (".ami", ".idx", ".png", ".gz", ".lock") or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        assert not [word for word in foreign if word in text], name


def test_the_top_level_holds_what_it_should() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    top = {name.partition("/")[0] for name in listed if name and not name.startswith(".")}
    allowed = (
        "pyproject.toml README.md desktop resources tests packaging LICENSE CHANGELOG.md uv.lock"
    )
    assert top <= set(allowed.split())


def test_every_source_names_its_licence() -> None:
    for path in sources(PACKAGE, ROOT / "tests"):
        assert path.read_text().startswith("# SPDX-License-Identifier: MIT\n"), path
