# SPDX-License-Identifier: MIT
"""A keyring that hangs costs its deadline and one thread, no more."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from busylamp.system.secrets.choose import choose
from busylamp.system.secrets.patient import within_deadline
from busylamp.system.secrets.protocol import SecretError
from busylamp.telephony.reasons import SecretTrouble


@pytest.fixture
def hanging() -> Iterator[threading.Event]:
    """An event to hang on; set at the end, and waited until the thread is gone."""
    event = threading.Event()
    yield event
    event.set()
    assert within_deadline(lambda: "answers again") == "answers again"


def trouble_of(work: object, deadline: float = 5.0) -> SecretError:
    assert callable(work)
    with pytest.raises(SecretError) as refused:
        within_deadline(work, deadline)
    return refused.value


def keyring_threads() -> int:
    return sum(thread.name == "keyring" for thread in threading.enumerate())


def test_an_answer_comes_back() -> None:
    assert within_deadline(lambda: 7) == 7
    assert within_deadline(lambda: None) is None


def test_a_trouble_comes_back_as_it_is() -> None:
    def locked() -> None:
        raise SecretError(SecretTrouble.LOCKED)

    assert trouble_of(locked).trouble is SecretTrouble.LOCKED


@pytest.mark.parametrize("kind", [ValueError, SystemExit, KeyboardInterrupt])
def test_any_other_failure_is_a_refusal_without_its_text(kind: type[BaseException]) -> None:
    def fail() -> None:
        raise kind("s3cr3t")

    error = trouble_of(fail)
    assert (error.trouble, error.detail) == (SecretTrouble.REFUSED, kind.__name__)


def test_a_keyring_that_hangs_costs_its_deadline(hanging: threading.Event) -> None:
    start = time.monotonic()
    assert trouble_of(hanging.wait, 0.05).trouble is SecretTrouble.NO_ANSWER
    assert time.monotonic() - start < 2.0


def test_asking_again_while_it_hangs_starts_no_second_thread(hanging: threading.Event) -> None:
    for _ in range(3):
        assert trouble_of(hanging.wait, 0.05).trouble is SecretTrouble.NO_ANSWER
    assert keyring_threads() == 1


def test_the_program_ends_while_a_keyring_hangs() -> None:
    code = """
import threading
from busylamp.system.secrets.patient import within_deadline
from busylamp.system.secrets.protocol import SecretError
try:
    within_deadline(threading.Event().wait, 0.05)
except SecretError as error:
    print(error.trouble.name)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "NO_ANSWER\n", "")


def test_choosing_while_it_hangs_falls_back_to_this_run(hanging: threading.Event) -> None:
    trouble_of(hanging.wait, 0.05)
    chosen = choose(deadline=0.05)
    assert (chosen.store.lasting, chosen.trouble) == (False, SecretTrouble.NO_ANSWER)
    chosen.store.set("s", "u", "kept for now")
    assert chosen.store.get("s", "u") == "kept for now"
    chosen.store.forget("s", "u")
    chosen.store.forget("s", "u")
    assert chosen.store.get("s", "u") is None
