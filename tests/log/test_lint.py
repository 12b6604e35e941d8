# SPDX-License-Identifier: MIT
"""Every line of the log is made of our own words, and of values that show what they may."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "desktop" / "busylamp"
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
SHOWS = {"Number", "Name", "Foreign", "Packets", "_Crash", "type", "len"}
OURS = {"words", "place"}  # our own sentences, and which of several things it is
STATES = {"state", "trouble", "epoch"}  # enums of the line, and how often a relay led
OWN = PACKAGE / "log"
# Who may use Python's logging itself, and why.
BARE = {
    PACKAGE / "stores" / "vcards.py": "silences vobject",
    PACKAGE / "link" / "detail.py": "level",
    PACKAGE / "link" / "relayed" / "quiet.py": "silences asyncio",
}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of = node.func.value
            if (
                isinstance(of, ast.Name)
                and of.id in ("_log", "logger", "log")
                and (node.func.attr in LEVELS)
            ):
                yield node.func.attr, node


def caught(tree: ast.AST) -> set[str]:
    return {
        node.name for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and node.name
    }


def is_shown(argument: ast.expr, errors: set[str]) -> bool:
    match argument:
        case ast.Name(id=name):
            return name in errors or name in OURS
        case ast.Call(func=ast.Name(id=name)):
            return name in SHOWS
        case ast.Attribute(attr=name):
            return name in STATES
        case ast.Constant(value=value):
            return isinstance(value, int)
        case _:
            return False


def faults(source: str, *, hands_on: bool = False) -> list[str]:
    tree = ast.parse(source)
    errors = caught(tree)
    found: list[str] = []
    for level, call in calls(tree):
        words, *arguments = call.args
        if not isinstance(words, ast.Constant) and not (hands_on and isinstance(words, ast.Name)):
            found.append(f"{call.lineno}: {level} with words made at run time")
        found += [
            f"{call.lineno}: {ast.unparse(each)}"
            for each in arguments
            if not is_shown(each, errors)
        ]
        if {each.arg for each in call.keywords} - {"exc_info"}:
            found.append(f"{call.lineno}: {level} with more than words and values")
    return found


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: p.name)
def test_no_log_call_passes_anything_raw(path: Path) -> None:
    source = path.read_text()
    assert faults(source, hands_on=path == OWN / "hooks.py") == []
    if OWN not in path.parents and path not in BARE:
        assert "import logging" not in source
        assert "getLogger" not in source
        assert "import traceback" not in source


@pytest.mark.parametrize(
    "call",
    [
        '_log.info("call of %s", call.name)',
        '_log.info(f"call of {name}")',
        '_log.info("call of " + name)',
        '_log.warning("%s", str(error))',
        '_log.warning("%s", error.strerror or error)',
        '_log.info("x %s", name)',
        '_log.info("x", extra={"name": name})',
    ],
)
def test_the_lint_sees_what_it_is_for(call: str) -> None:
    assert faults(call)


def test_it_finds_the_calls_there_are() -> None:
    found = sum(len(list(calls(ast.parse(p.read_text())))) for p in PACKAGE.rglob("*.py"))
    assert found >= 15
