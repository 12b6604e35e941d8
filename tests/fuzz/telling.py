# SPDX-License-Identifier: MIT
"""What changed, written in every way it is shown or passed on: nothing of it may raise."""

from collections.abc import Iterable

from busylamp.cli.form import Teller, change_text, dump
from busylamp.desk.objects import call_json, presence_json, queue_json
from busylamp.telephony.changes import Change
from busylamp.telephony.pbx import Pbx


def tell(changes: Iterable[Change]) -> list[str]:
    """Write changes as lines for people and as lines of JSON."""
    teller = Teller()
    lines: list[str] = []
    for change in changes:
        words = change_text(change, "")
        assert words is None or words.isprintable()
        value = teller.json(change)
        lines += [words or "", "" if value is None else dump(value)]
    return lines


def shown(pbx: Pbx) -> list[str]:
    """Write all that is known now."""
    calls = [dump(call_json(each)) for each in pbx.calls]
    lamps = [dump(presence_json(each)) for each in pbx.presences]
    return [*calls, *lamps, *(dump(queue_json(each, None, 9.0)) for each in pbx.queues)]
