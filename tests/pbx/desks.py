# SPDX-License-Identifier: MIT
"""The users of many desks, made by the very lines ROLLOUT.md gives to administrators."""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

PAGE = Path(__file__).parents[2] / ".github" / "ROLLOUT.md"
_BLOCK = re.compile(r"```sh\n(# desks\.csv.*?)```", re.DOTALL)
_SWITCHED_OFF = re.compile(r"^ *disabledevents = (.+)$", re.MULTILINE)
_FORM = re.compile(r"```ini\n(; instead of the eventfilter.*?)```", re.DOTALL)


def manager_users(desks: Sequence[tuple[str, str]], *, brackets: bool = False) -> str:
    """Run the page's lines for these extensions and addresses; return what they wrote."""
    with tempfile.TemporaryDirectory() as folder:
        rows = "".join(f"{extension},{address}\n" for extension, address in desks)
        run_lines(Path(folder), rows, brackets=brackets)
        return (Path(folder) / "busylamp-desks.conf").read_text()


def run_lines(folder: Path, rows: str, *, brackets: bool = False) -> str:
    """Run the page's lines there for rows as somebody saved them; return what they complain of."""
    (folder / "desks.csv").write_text(rows, newline="")
    shell = ["sh", "-euc", _script(brackets=brackets)]
    return subprocess.run(shell, cwd=folder, check=True, stderr=subprocess.PIPE, text=True).stderr


def _script(*, brackets: bool) -> str:
    text = PAGE.read_text(encoding="utf-8")
    found = _BLOCK.search(text)
    assert found, "ROLLOUT.md has no lines that make users"
    return _in_brackets(found[1], text) if brackets else found[1]


def _in_brackets(script: str, page: str) -> str:
    """Put the newer form where the page says it goes: each filter line in its own section."""
    newer = _FORM.search(page)
    assert newer, "ROLLOUT.md has no newer form"
    all_desks, _, one_desk = newer[1].partition("; and for each desk\n")
    lines = script.splitlines()
    first, second = (place for place, line in enumerate(lines) if line.startswith("eventfilter"))
    lines[second : second + 1] = _filters(one_desk)
    lines[first : first + 1] = _filters(all_desks)
    return "\n".join(lines)


def _filters(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("eventfilter")]


def switched_off() -> tuple[str, ...]:
    """Return the kinds of events the page says nobody reads."""
    found = _SWITCHED_OFF.search(PAGE.read_text(encoding="utf-8"))
    assert found, "ROLLOUT.md switches nothing off"
    return tuple(found[1].split(","))
