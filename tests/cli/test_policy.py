# SPDX-License-Identifier: MIT
"""`busylamp check --policy FILE`: an administrator sees what each user will get."""

import json
from pathlib import Path

import pytest

from busylamp.cli.policy import check_policy
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


def test_what_is_no_fault_is_noted(program: Program, tmp_path: Path) -> None:
    """The file is an administrator's own until it goes out, also where nothing is root's."""
    path = tmp_path / "policy.toml"
    more = 'Bob = "1001"\n[[directories.server]]\nkind = "ldap"\nname = "LDAP"\n'
    path.write_text(f'{OFFICE}{more}address = "ldap.example.net"\nca_file = "/no/ca.pem"\n')
    path.chmod(0o666)
    done = program.run("check", "--policy", str(path), "--user", "anna")
    assert done.returncode == 0
    assert done.stdout.splitlines()[-4:] == [
        "NOTE On the desks it has to belong to root and be writable by root alone.",
        "NOTE directories.server LDAP: /no/ca.pem is not on this computer.",
        "NOTE [extensions]: 1001 is that of anna and bob.",
        "The policy can be used as it is.",
    ]
    told = json.loads(program.run("check", "--json", "--policy", str(path)).stdout)
    assert len(told["notes"]) == 3


@pytest.mark.parametrize("address", ["nats://10.0.0.1", "relay.example.com", "tls://"])
def test_a_relays_address_is_judged(program: Program, tmp_path: Path, address: str) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(f'locked = ["pbx.*"]\n[pbx]\nrelay = "{address}"\nca_file = "/no/roots.pem"\n')
    done = program.run("check", "--policy", str(path), "--user", "anna")
    assert done.returncode == 2
    assert "pbx.relay: an address like tls://" in done.stdout
    assert "pbx.ca_file: /no/roots.pem is not on this computer." in done.stdout


def test_the_place_of_the_policy_is_guarded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(OFFICE)
    path.chmod(0o666)
    assert check_policy(path, "anna", as_json=False) == 0
    monkeypatch.setattr("busylamp.cli.policy.place_of_policy", lambda: path)
    assert check_policy(path, "anna", as_json=False) == 2
    assert "can be changed by others than the administrator" in capsys.readouterr().out


def test_a_country_that_is_not_there_is_told(program: Program, tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text('[numbers]\nregion = "XX"\n')
    done = program.run("check", "--policy", str(tmp_path / "policy.toml"))
    assert done.returncode == 2
    assert "no country has the code XX" in done.stdout


def test_a_rule_for_numbers_without_a_name_is_told_by_its_pattern(
    program: Program, tmp_path: Path
) -> None:
    (tmp_path / "policy.toml").write_text("[[numbers.rule]]\npattern = '77(..)'\n")
    done = program.run("check", "--policy", str(tmp_path / "policy.toml"))
    assert "numbers.rule = ['77(..)']" in done.stdout


def test_a_folder_one_may_not_enter_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> bool:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "policy.toml"
    monkeypatch.setattr("busylamp.cli.policy.place_of_policy", lambda: path)
    monkeypatch.setattr(Path, "exists", refuse)
    monkeypatch.setattr("busylamp.settings.policy._at_once", refuse)
    assert check_policy(path, "anna", as_json=False) == 2
    assert "can't be read (Permission denied)" in capsys.readouterr().out
