# SPDX-License-Identifier: MIT
"""The small table of towns says what the library's large ones say."""

import importlib
import importlib.util
import random
from pathlib import Path
from typing import Any

import pytest

from busylamp.desk.places import town_of

SCRIPT = Path(__file__).parents[2] / "packaging" / "places.py"


@pytest.fixture
def script() -> Any:
    spec = importlib.util.spec_from_file_location("places_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


# One module of the library in some: North America, and the end of the world's numbers.
@pytest.mark.parametrize("module", ["data0", "data28"])
def test_the_same_towns_as_the_library(module: str) -> None:
    data: dict[str, dict[str, str]] = importlib.import_module(f"phonenumbers.geodata.{module}").data
    named = {prefix: names["en"] for prefix, names in data.items() if "en" in names}
    for prefix in random.Random(7).sample(sorted(named), 300):
        assert town_of(prefix) == named[prefix], prefix


@pytest.mark.parametrize(
    ("language", "key"), [("de", "de"), ("es", "es"), ("fr", "fr"), ("zh_CN", "zh")]
)
@pytest.mark.parametrize("module", ["data0", "data28"])
def test_a_town_is_called_as_the_library_does_in_the_language(
    module: str, language: str, key: str
) -> None:
    data: dict[str, dict[str, str]] = importlib.import_module(f"phonenumbers.geodata.{module}").data
    named = {
        prefix: names
        for prefix, names in data.items()
        if key in names and "en" in names and not prefix.startswith("861")
    }
    for prefix in random.Random(7).sample(sorted(named), min(100, len(named))):
        names = named[prefix]
        assert town_of(prefix, language) in (names[key], names["en"]), prefix


def test_ten_prefixes_of_one_town_are_one(script: Any) -> None:
    ten = {f"49{digit}": "Here" for digit in "0123456789"}
    assert script.shortened(ten) == {"49": "Here"}
    nine = {prefix: name for prefix, name in ten.items() if prefix != "495"}
    assert script.shortened(nine) == nine
    assert script.shortened(ten | {"495": "There"}) == ten | {"495": "There"}


def test_what_a_shorter_prefix_says_is_left_out(script: Any) -> None:
    table = {"49": "Here", "491": "Here", "4912": "There", "49123": "Here"}
    assert script.shortened(table) == {"49": "Here", "4912": "There", "49123": "Here"}
