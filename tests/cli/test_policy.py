# SPDX-License-Identifier: MIT
"""`busylamp check --policy FILE`: an administrator sees what each user will get."""

import json
from pathlib import Path

from tests.cli.conftest import Program

OFFICE = """
locked = ["pbx.host"]
[pbx]
host = "ucm.example.net"
username = "desk{extension}"
[queues]
reasons = ["Lunch"]
[extensions]
anna = "1001"
"""


def test_it_tells_what_a_user_gets(program: Program, tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text(OFFICE)
    done = program.run("check", "--policy", str(tmp_path / "policy.toml"), "--user", "anna")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "For anna:",
        "  preset  me.extension = 1001",
        "  locked  pbx.host = ucm.example.net",
        "  preset  pbx.username = desk1001",
        "  preset  queues.reasons = ['Lunch']",
        "The policy can be used as it is.",
    ]


def test_each_problem_is_told_and_the_code_is_2(program: Program, tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text(OFFICE + '[popup]\nstyle = "hologram"\nfoo = 1\n')
    asked = ("--json", "check", "--policy", str(tmp_path / "policy.toml"), "--user", "eve")
    done = program.run(*asked)
    told = json.loads(done.stdout)
    assert done.returncode == 2
    assert len(told["problems"]) == 3
    assert told["settings"]["pbx.host"] == {"value": "ucm.example.net", "locked": True}
    assert "pbx.username" not in told["settings"]


def test_a_file_that_is_not_there_is_said(program: Program, tmp_path: Path) -> None:
    done = program.run("check", "--policy", str(tmp_path / "none.toml"))
    assert done.returncode == 2
    assert "There is no file" in done.stderr
