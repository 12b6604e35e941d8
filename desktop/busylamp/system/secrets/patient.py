# SPDX-License-Identifier: MIT
"""Asks a keyring in a thread of its own, with a deadline: a prompt nobody sees blocks for ever."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from busylamp.system.secrets.protocol import SecretError
from busylamp.telephony.reasons import SecretTrouble

DEADLINE = 5.0  # seconds; a healthy keyring answers within 30 ms (measured)

T = TypeVar("T")


class _Result(Generic[T]):
    value: T
    error: SecretError | None = None


def within_deadline(work: Callable[[], T], deadline: float = DEADLINE) -> T:
    """Run `work` in a daemon thread; raise SecretError when it fails or takes too long.

    A thread that hangs is left behind and never waited for, not even at exit.
    """
    result: _Result[T] = _Result()
    done = threading.Event()

    def run() -> None:
        try:
            result.value = work()
        except SecretError as error:
            result.error = error
        except Exception as error:  # anything else is a refusal, told by its kind
            result.error = SecretError(SecretTrouble.REFUSED, type(error).__name__)
        finally:
            done.set()

    threading.Thread(target=run, name="keyring", daemon=True).start()
    if not done.wait(deadline):
        raise SecretError(SecretTrouble.NO_ANSWER)
    if result.error is not None:
        raise result.error
    return result.value
