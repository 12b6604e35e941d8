# SPDX-License-Identifier: MIT
"""Asks a keyring in a thread of its own, with a deadline: a prompt nobody sees blocks for ever."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from busylamp.system.secrets.protocol import SecretError
from busylamp.telephony.reasons import SecretTrouble

DEADLINE = 5.0  # seconds; a healthy keyring answers within 30 ms (measured)

T = TypeVar("T")

# One call at a time: a keyring that hangs costs one thread, however often it is asked again.
_keyring = threading.Lock()


class _Result(Generic[T]):
    """What the thread came to; its value stands once `done` is set and there is no error."""

    value: T
    error: SecretError | None = None

    def __init__(self) -> None:
        self.done = threading.Event()


def within_deadline(work: Callable[[], T], deadline: float = DEADLINE) -> T:
    """Run `work` in a daemon thread; raise SecretError when it fails or takes too long.

    A thread that hangs is left behind and never waited for, not even at exit.
    """
    end = time.monotonic() + deadline
    if not _keyring.acquire(timeout=deadline):  # an earlier call hangs
        raise SecretError(SecretTrouble.NO_ANSWER)
    result: _Result[T] = _Result()
    try:
        threading.Thread(target=_run, args=(work, result), name="keyring", daemon=True).start()
    except RuntimeError:  # the system gives no more threads
        _keyring.release()
        raise SecretError(SecretTrouble.REFUSED, "no thread") from None
    if not result.done.wait(max(0.0, end - time.monotonic())):
        raise SecretError(SecretTrouble.NO_ANSWER)
    if result.error is not None:
        raise result.error
    return result.value


def _run(work: Callable[[], T], result: _Result[T]) -> None:
    try:
        result.value = work()
    except SecretError as error:
        result.error = error
    except BaseException as error:  # a refusal, told by its kind: its text may hold the secret
        result.error = SecretError(SecretTrouble.REFUSED, type(error).__name__)
    finally:
        _keyring.release()
        result.done.set()
