# SPDX-License-Identifier: MIT
"""The command a desktop file holds, as the specification takes it apart again."""

import re
import shlex
import sys
from pathlib import Path

import pytest

from busylamp.system.launching import desktop_exec, own_command


@pytest.mark.parametrize(
    ("words", "written"),
    [
        (("/usr/bin/busylamp-window",), "/usr/bin/busylamp-window"),
        (("/opt/My Apps/b", "--home", "/x"), '"/opt/My Apps/b" --home /x'),
        (("/opt/100%/b",), "/opt/100%%/b"),
        (('/a"b',), '"/a\\\\"b"'),
        (("/a$b`c",), '"/a\\\\$b\\\\`c"'),
        (("/a\\b",), '"/a\\\\\\\\b"'),
        (("",), '""'),
    ],
)
def test_words_are_quoted(words: tuple[str, ...], written: str) -> None:
    assert desktop_exec(words) == written
    # Taken apart as the specification says: the string's escapes first, then the quotes.
    unescaped = written.replace("\\\\", "\\").replace("%%", "%")
    taken = [re.sub(r"\\([$`])", r"\1", word) for word in shlex.split(unescaped)]
    assert tuple(taken) == words


def test_our_own_command_can_be_started() -> None:
    command = own_command()
    assert Path(command[0]).is_absolute()
    assert Path(command[0]).is_file()


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == (sys.executable,)


def test_without_a_script_the_module_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "x")])
    assert own_command() == (str(tmp_path / "python"), "-m", "busylamp")
