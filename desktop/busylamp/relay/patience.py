# SPDX-License-Identifier: MIT
"""How much one desk may ask: a program gone wild must not take the relay from all the others."""

from busylamp.log import logger
from busylamp.log.values import Number

_log = logger(__name__)
_AT_ONCE = 100.0  # requests: a desk that begins asks some thirty
_A_SECOND = 10.0
_TOLD = 60.0  # seconds between two complaints of one desk


class Patience:
    """Counts what each desk may still ask now. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._left: dict[str, tuple[float, float]] = {}  # requests, as of when
        self._told: dict[str, float] = {}

    def bears(self, extension: str, now: float) -> bool:
        """Say whether to listen; what is too much is dropped before it is read."""
        left, since = self._left.get(extension, (_AT_ONCE, now))
        left = min(_AT_ONCE, left + (now - since) * _A_SECOND)
        self._left[extension] = (max(0.0, left - 1.0), now)
        if left >= 1.0:
            return True
        if now - self._told.get(extension, -_TOLD) >= _TOLD:
            self._told[extension] = now
            _log.warning("desk %s asks too much: dropped", Number(extension))
        return False
