# SPDX-License-Identifier: MIT
"""Inputs that broke something once, and those that reach the most: read again on every system."""

import re
from pathlib import Path

import pytest

from tests.fuzz import harness
from tests.fuzz.table import HERE, TARGETS, Target

SEEDS = sorted(path for path in (HERE / "seeds").rglob("*") if path.is_file())


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: f"{seed.parent.name}-{seed.name}")
def test_what_broke_once_breaks_no_more(seed: Path) -> None:
    TARGETS[seed.parent.name].check(seed.read_bytes())


@pytest.mark.parametrize("target", TARGETS.values(), ids=lambda target: target.name)
def test_what_is_kept_of_the_search_breaks_nothing(target: Target) -> None:
    inputs = harness.kept(target)
    assert inputs
    for data in inputs:
        target.check(data)


def test_all_of_the_kept_is_small() -> None:
    assert sum(path.stat().st_size for path in (HERE / "corpus").iterdir()) < 400 * 1024


def test_every_file_kept_is_of_a_target() -> None:
    names = {path.stem for place in ("corpus", "words") for path in (HERE / place).iterdir()}
    assert names - {"planted"} == set(TARGETS)
    assert {path.parent.name for path in SEEDS} <= set(TARGETS)
    files = {path.stem for path in (HERE / "targets").glob("*.py")}
    assert files - {"planted"} == set(TARGETS)


@pytest.mark.parametrize("target", TARGETS.values(), ids=lambda target: target.name)
def test_the_words_are_such_as_libfuzzer_reads(target: Target) -> None:
    for line in target.words.read_text().splitlines():
        assert re.fullmatch(r'"(?:[^"\\]|\\x[0-9a-f]{2})+"', line), line
