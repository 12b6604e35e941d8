# SPDX-License-Identifier: MIT
"""Notes on calls that go on: kept with the call when it is in the history."""

from collections.abc import Callable, Iterable

from busylamp.stores.entries import Entry, Row
from busylamp.telephony.model import CallId


class Drafts:
    """What was written about calls in progress."""

    def __init__(self) -> None:
        self._texts: dict[CallId, str] = {}
        self._told: dict[CallId, str] = {}

    def write(self, call: CallId, text: str) -> None:
        """Take note; an empty text takes it back."""
        if text.strip():
            self._texts[call] = text.strip()
        else:
            self._texts.pop(call, None)

    def text(self, call: CallId) -> str:
        """Return what was written about a call so far."""
        return self._texts.get(call, "")

    @property
    def is_empty(self) -> bool:
        """Whether all that was written is kept."""
        return not self._texts

    def news(self) -> dict[CallId, str] | None:
        """Return all there is, None where nothing changed since this was asked last."""
        if self._texts == self._told:
            return None
        self._told = dict(self._texts)
        return self._told

    def settle(
        self,
        rows: Callable[[], Iterable[Row]],
        keep: Callable[[int, str], object],
        goes_on: Callable[[CallId], bool] | None = None,
    ) -> None:
        """Keep the notes of calls that are in the history now; `keep` may raise: they stay then.

        A call that `goes_on` may stand there already, as one an earlier run did not see the end
        of: what is written about it is not finished.
        """
        if not self._texts:
            return
        for row in rows():
            if not isinstance(row, Entry) or (goes_on is not None and goes_on(row.call_id)):
                continue
            if row.id and row.call_id in self._texts:
                keep(row.id, self._texts[row.call_id])
                del self._texts[row.call_id]
