# SPDX-License-Identifier: MIT
"""Arrays of tables in the settings file: what a hand wrote into them stays when they are saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from busylamp.settings.file import load, save
from busylamp.settings.model import MeSettings, Settings
from busylamp.telephony.numbers_plan import NumberRule

WRITTEN = """\
[numbers]
region = "DE"  # home

# the branch
[[numbers.rule]]
pattern = "a"  # a comment
colour = "red"
# behind the first

[[numbers.rule]]
replacement = "no pattern: a newer version's"

[[numbers.rule]]
pattern = "b"

[me]
extension = "1000"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text(WRITTEN)
    return path


def with_rules(known: Settings, *rules: NumberRule) -> Settings:
    return replace(known, numbers=replace(known.numbers, rule=rules))


def saved(path: Path, *rules: NumberRule) -> str:
    known = load(path).settings
    save(path, with_rules(known, *rules), known)
    assert load(path).settings.numbers.rule == rules
    return path.read_text()


def rule(pattern: str, name: str = "") -> NumberRule:
    return NumberRule(pattern=pattern, name=name)


def test_saving_something_else_leaves_them_alone(path: Path) -> None:
    known = load(path).settings
    save(path, replace(known, me=MeSettings(extension="7")), known)
    rules = WRITTEN[WRITTEN.index("# the branch") : WRITTEN.index("[me]")]
    assert rules in path.read_text()  # and no default was pushed between the comment and its rule


def test_without_any_none_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(path, Settings())
    assert "rule" not in path.read_text()


def test_a_changed_table_keeps_its_comments_and_unknown_keys(path: Path) -> None:
    text = saved(path, rule("a", "First"), rule("b"))
    assert 'pattern = "a"  # a comment\ncolour = "red"\n# behind the first' in text
    assert 'name = "First"' in text
    assert "a newer version's" in text


def test_a_new_one_goes_between(path: Path) -> None:
    text = saved(path, rule("a"), rule("new"), rule("b"))
    assert text.index('"a"') < text.index('"new"') < text.index('"b"')
    assert "a newer version's" in text
    assert 'colour = "red"' in text


def test_the_others_keep_theirs_when_one_goes(path: Path) -> None:
    assert 'colour = "red"' not in saved(path, rule("b"))
    assert "a newer version's" in path.read_text()


def test_they_can_change_their_places(path: Path) -> None:
    text = saved(path, rule("b"), rule("a"))
    assert "a newer version's" in text


def test_all_can_go_but_those_that_were_not_read(path: Path) -> None:
    text = saved(path)
    assert "a newer version's" in text
    assert "pattern" not in text.replace("no pattern", "")


def test_the_first_ones_can_come(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(path, Settings())
    text = saved(path, rule("a"), rule("b"))
    assert text.count("[[numbers.rule]]") == 2
    assert "[[numbers.rule]]" not in saved(path)


def test_tables_written_in_one_line_become_an_array(path: Path) -> None:
    path.write_text('[numbers]\nrule = [{pattern = "a", colour = "red"}, 3]\narea_code = "030"\n')
    text = saved(path, rule("a"), rule("b"))
    assert 'colour = "red"' in text
    assert load(path).settings.numbers.area_code == "030"


def test_plain_keys_stay_before_the_tables(path: Path) -> None:
    known = load(path).settings
    save(path, replace(known, numbers=replace(known.numbers, outside_prefix="0")), known)
    loaded = load(path)
    assert loaded.settings.numbers.outside_prefix == "0"
    assert [each.pattern for each in loaded.settings.numbers.rule] == ["a", "b"]


def test_tables_of_a_part_torn_apart_are_still_saved(path: Path) -> None:
    path.write_text('[numbers]\nregion = "DE"\n[me]\n[[numbers.rule]]\npattern = "a" # here\n')
    text = saved(path, rule("a"), rule("b"))
    assert "# here" in text


PATTERNS = st.lists(st.sampled_from("abcdef"), max_size=6)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(PATTERNS, max_size=4))
def test_any_order_of_rules_comes_back(path: Path, steps: list[list[str]]) -> None:
    path.write_text(WRITTEN)
    for step in steps:
        text = saved(path, *(rule(each) for each in step))
        assert text.count("a newer version's") == 1
