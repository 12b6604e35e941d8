# SPDX-License-Identifier: MIT
"""The templates for group policies: each setting is there, and what they write is read."""

import importlib.util
import re
import subprocess
import sys
import types
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from busylamp.settings.keys import all_keys
from busylamp.settings.policy import OWN, read_policy
from busylamp.settings.registry import policy_document
from tests.settings.test_policy import FakeRegistry

ADMX = Path(__file__).parents[2] / "packaging" / "windows" / "admx"
ROWS = {
    *("directories.server", "features.code", "numbers.line", "numbers.rule", "screen_pop.rule"),
}
ROOT = r"Software\Policies\Busylamp"
RECOMMENDED = rf"{ROOT}\Recommended"


def loaded() -> types.ModuleType:
    spec = importlib.util.spec_from_file_location("admx", ADMX / "__main__.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["admx"] = made  # dataclasses look there
    spec.loader.exec_module(made)
    return made


TEMPLATES = loaded()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("admx")
    subprocess.run([sys.executable, str(ADMX), str(made)], check=True)
    return made


def tree(file: Path) -> ET.Element:
    """Read it as Windows does, without the space its names are in."""
    root = ET.parse(file).getroot()
    for each in root.iter():
        space, _, each.tag = each.tag.rpartition("}")
        assert space == "{" + TEMPLATES.SPACE
    return root


def policies(folder: Path) -> list[ET.Element]:
    return tree(folder / "busylamp.admx").findall("policies/policy")


def test_each_setting_of_one_value_can_be_fixed_and_preset(folder: Path) -> None:
    places = [(each.get("key", ""), named(each)) for each in policies(folder)]
    for root in (ROOT, RECOMMENDED):
        tables = [(key.removeprefix(f"{root}\\"), name) for key, name in places]
        known = {f"{table}.{name}" for table, name in tables if "\\" not in table}
        assert known == set(all_keys()) - OWN - ROWS
    assert (ROOT, "Policy") in places
    assert len(set(places)) == len(places)


def named(policy: ET.Element) -> str:
    (name,) = [each.get("valueName") for each in policy.iter() if each.get("valueName")]
    assert name is not None
    return name


@pytest.mark.parametrize("language", ["en-US", "de-DE"])
def test_each_word_and_each_field_is_there_in_both_languages(folder: Path, language: str) -> None:
    words = tree(folder / language / "busylamp.adml")
    table = words.findall("resources/stringTable/string")
    strings = {each.get("id"): each.text for each in table}
    assert len(strings) == len(table)
    assert all(strings.values())
    shown = {each.get("id"): each for each in words.iter("presentation")}
    text = (folder / "busylamp.admx").read_text("utf-8")
    assert set(re.findall(r"\$\(string\.(\w+)\)", text)) == set(strings)
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", text)) == set(shown)
    kinds = {
        "text": "textBox",
        "enum": "dropdownList",
        "decimal": "decimalTextBox",
        "multiText": "multiTextBox",
    }
    for each in policies(folder):
        for element in each.findall("elements/*"):
            place = each.get("presentation", "")[len("$(presentation.") : -1]
            (field,) = shown[place]
            assert (field.tag, field.get("refId")) == (kinds[element.tag], element.get("id"))


def test_names_are_such_as_the_schema_takes(folder: Path) -> None:
    root = tree(folder / "busylamp.admx")
    names = [each.get("name", "") for kind in ("policy", "category") for each in root.iter(kind)]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Za-z0-9_]+", name) for name in names)
    categories = {each.get("name") for each in root.iter("category")}
    assert {each.get("ref") for each in root.iter("parentCategory")} <= categories


def written(policy: ET.Element, end: str) -> object:
    """What an administrator who sets it gets into the registry."""
    if (switch := policy.find("disabledValue/decimal")) is not None:
        return int(switch.get("value", ""))
    (element,) = policy.findall("elements/*")
    match element.tag:
        case "decimal":
            return int(element.get(end, ""))
        case "enum":
            return [each.text or "" for each in element.iter("string")][-1]
        case "multiText":
            return SPECIAL.get(named(policy), ["1001"])
        case _:
            return SPECIAL.get(named(policy), "")


SPECIAL: dict[str, Any] = {
    "Policy": ["[numbers]", "rule = []"],
    "numbers": ["support=6500"],
    "internal_lengths": ["3", "4"],
    "host": "ucm.example.net",
    "username": "{user}",
    "extension": "1001",
    "context": "desk",
    "reasons": ["Lunch"],
    "region": "DE",
}


@pytest.mark.parametrize(
    ("root", "end", "port"), [(ROOT, "maxValue", 65535), (RECOMMENDED, "minValue", 1)]
)
def test_what_they_write_is_read_without_a_word(
    folder: Path, root: str, end: str, port: int
) -> None:
    keys: dict[str, dict[str, object]] = {}
    for each in policies(folder):
        table = each.get("key", "")
        if table.rpartition("\\")[0] == root:
            keys.setdefault(table, {})[named(each)] = written(each, end)
    policy = read_policy(policy_document(FakeRegistry(keys)), "anna")
    assert policy.problems == ()
    wanted = {f"{key.rpartition(chr(92))[2]}.{name}" for key, of in keys.items() for name in of}
    assert policy.given == wanted
    assert policy.locked == (wanted if root == ROOT else set())
    assert policy.base.pbx.port == port
    assert not policy.base.pbx.tls
