# SPDX-License-Identifier: MIT
"""`busylamp number`: an administrator tries the rules."""

from pathlib import Path

import pytest

from tests.cli.conftest import Program, objects

SETTINGS = """
[numbers]
region = "DE"
area_code = "030"
outside_prefix = "0"
international_prefix = "00"
[[numbers.rule]]
pattern = '\\+4989(\\d+)'
replacement = '77\\1'
name = "Munich"
"""


@pytest.fixture
def home(tmp_path: Path) -> str:
    (tmp_path / "settings.toml").write_text(SETTINGS)
    return str(tmp_path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "+39 0541 906611",
            {"e164": "+390541906611", "dialled": "000390541906611", "class": "international"}
            | {"place": "Rimini, Italy", "rule": None, "refused": None},
        ),
        (
            "089 1234567",
            {"e164": "+49891234567", "dialled": "771234567", "class": "national"}
            | {"place": "Munich, Germany", "rule": "Munich", "refused": None},
        ),
        (
            "1004",
            {"e164": None, "dialled": "1004", "class": "internal"}
            | {"place": None, "rule": None, "refused": None},
        ),
        (
            "12/03/2025 10:30",
            {"e164": None, "dialled": None, "class": None}
            | {"place": None, "rule": None, "refused": "date"},
        ),
    ],
)
def test_one_number(program: Program, home: str, text: str, expected: dict[str, object]) -> None:
    done = program.run("number", "--home", home, "--json", text)
    assert objects(done.stdout) == [{"found": text} | expected]
    assert done.returncode == (1 if expected["refused"] else 0)
    assert done.stderr == ""


def test_a_text_on_standard_input_is_searched(program: Program, home: str) -> None:
    mail = "Rechnung 4711 vom 12.03.2025\nTel. 030 1234567, Fax 030 1234568\n"
    done = program.run("number", "--home", home, "--json", given=mail)
    assert [each["dialled"] for each in objects(done.stdout)] == ["00301234567", "00301234568"]
    assert done.returncode == 0


def test_words_for_people(program: Program, home: str) -> None:
    done = program.run("number", "--home", home, "030 1234567 ext. 12")
    assert done.stdout == (
        "030 1234567 ext. 12: +49301234567 · national · Berlin, Germany · dials 0 0301234567"
        " · without extension 12\n"
    )
    done = program.run("number", "--home", home, "10.0.0.1")
    assert done.stdout == "10.0.0.1: That is a network address, not a number to call.\n"


def test_a_rule_that_is_left_out_is_told(program: Program, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[[numbers.rule]]\npattern = '(1+)+x'\n")
    done = program.run("number", "--home", str(tmp_path), "1111")
    assert "numbers.rule 1: pattern is too costly" in done.stderr
    assert "dials 1111" in done.stdout


def test_home_is_the_systems_country_where_the_settings_name_none(program: Program) -> None:
    program.environment |= {"LC_ALL": "", "LC_TELEPHONE": "", "LANG": "de_DE.UTF-8"}
    done = program.run("number", "--json", "030 1234567")
    assert objects(done.stdout)[0]["e164"] == "+49301234567"


def test_bytes_that_are_no_text_are_no_number(program: Program) -> None:
    done = program.run("number", "--json", given="\x00\x1b[2J")
    assert objects(done.stdout)[0]["refused"] == "not_dialable"
    assert "\x1b" not in done.stdout
