# SPDX-License-Identifier: MIT
"""Each target searched for five seconds; a bug put in on purpose is found, told and kept."""

import os
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.fuzz import harness
from tests.fuzz.harness import Outcome
from tests.fuzz.search import TooSlowError, patient
from tests.fuzz.table import PLANTED, TARGETS, Target

SECONDS = int(os.environ.get("BUSYLAMP_FUZZ_SECONDS", "5"))
needs_atheris = pytest.mark.skipif(
    not harness.AVAILABLE, reason="atheris is made for Linux on x86-64 and Python 3.11 and 3.12"
)
Searches = dict[str, Future[Outcome]]


@pytest.fixture(scope="module")
def searches(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Searches]:
    """The targets asked for, searched side by side."""
    place = tmp_path_factory.mktemp("fuzz")
    asked = [item.name for item in request.session.items if "searches" in _fixtures(item)]

    def searched(target: Target) -> Outcome:
        corpus = harness.unpack(target, place / "corpus" / target.name)
        return harness.search(target, SECONDS, corpus, place / "found" / target.name, timing=False)

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        yield {
            name: pool.submit(searched, target)
            for name, target in TARGETS.items()
            if any(f"[{name}]" in each for each in asked)
        }


def _fixtures(item: pytest.Item) -> list[str]:
    return getattr(item, "fixturenames", [])


@needs_atheris
@pytest.mark.timeout(600)  # the first to come waits for all before it
@pytest.mark.parametrize("target", TARGETS.values(), ids=lambda target: target.name)
def test_nothing_breaks_it(target: Target, searches: Searches) -> None:
    outcome = searches[target.name].result()
    if outcome.found is not None:
        data = outcome.found.read_bytes()
        kept = target.seeds / outcome.found.name
        pytest.fail(f"write this into {kept}:\n{data!r}\n{outcome.said}")
    assert outcome.executions > 10
    assert outcome.branches > 0
    assert outcome.megabytes < harness.MOST_MEGABYTES


@needs_atheris
def test_a_bug_put_in_is_found_told_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "one").write_bytes(b"sip:1")
    outcome = harness.search(PLANTED, 30, corpus, tmp_path / "found", timing=True, seed=1)
    assert outcome.found is not None
    assert "the planted bug" in outcome.said
    assert "FOUND" in outcome.line
    monkeypatch.setattr(harness.Target, "seeds", property(lambda _: tmp_path / "seeds"))
    kept = harness.keep_seed(PLANTED, outcome.found)
    with pytest.raises(AssertionError, match="the planted bug"):
        PLANTED.check(kept.read_bytes())


def test_an_input_that_takes_too_long_is_found_too() -> None:
    def slow(data: bytes) -> None:
        began = time.thread_time()
        while time.thread_time() - began < len(data) / 1000:
            pass

    checked = patient(slow, 5)
    checked(b"x")
    with pytest.raises(TooSlowError, match="20 bytes took"):
        checked(b"x" * 20)
