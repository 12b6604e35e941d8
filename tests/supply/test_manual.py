# SPDX-License-Identifier: MIT
"""The manual is made of the parser: every command and switch, up to date, without a complaint."""

import argparse
import runpy
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import cast

import pytest

from busylamp.cli.arguments import HELPERS, parser
from busylamp.cli.help_words import GROUPS

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "resources" / "man" / "busylamp.1"


def commands() -> dict[str, argparse.ArgumentParser]:
    (found,) = (action for action in parser()._actions if isinstance(action.choices, dict))
    named = cast("dict[str, argparse.ArgumentParser]", found.choices)
    return {name: each for name, each in named.items() if name not in HELPERS}


def test_it_is_up_to_date() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "manual.py"))["manual"]()
    assert PAGE.read_text("utf-8") == made, "run: python packaging/manual.py"


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_it_is_drawn_without_a_complaint_and_names_everything() -> None:
    done = subprocess.run(
        ["man", "-l", "--warnings", "-E", "UTF-8", str(PAGE)],
        capture_output=True,
        text=True,
        check=True,
        env={"MANWIDTH": "100", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )
    assert done.stderr == ""
    for name, command in commands().items():
        assert f"busylamp {name}" in done.stdout
        for action in command._actions:
            assert not action.option_strings or action.option_strings[-1] in done.stdout
    assert not any(helper in done.stdout for helper in HELPERS)


def test_help_tells_every_command_in_a_group_once() -> None:
    named = [name for group in GROUPS.values() for name in group]
    assert sorted(named) == sorted(commands())
    told = parser().format_help()
    for name in named:
        assert told.count(f"\n  {name} ") == 1
    assert max(map(len, told.splitlines())) <= 100


@pytest.mark.parametrize("name", [name for group in GROUPS.values() for name in group])
def test_each_commands_help_tells_its_exit_codes_and_its_examples_can_be_typed(name: str) -> None:
    command, told = commands()[name], commands()[name].format_help()
    assert "Exit codes:" in told
    assert max(map(len, told.splitlines())) <= 100
    for action in command._actions:
        assert action.help
    words = next(group[name] for group in GROUPS.values() if name in group)
    for typed, _ in words.examples:
        program, *arguments = shlex.split(typed.partition("<")[0])
        assert program == "busylamp"
        assert parser().parse_args(arguments).command == name
