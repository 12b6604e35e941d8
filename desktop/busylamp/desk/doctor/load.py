# SPDX-License-Identifier: MIT
"""How much the phone system sends to this account, and what a filter on it would save."""

import asyncio

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.visit import Visit
from busylamp.link.load import Load
from busylamp.phrases import phrase

_KILO = 1000.0


async def measure(visit: Visit, seconds: float) -> Finding:
    """Listen for a while."""
    before = visit.load
    await asyncio.sleep(seconds)
    return tell(visit.load.since(before))


def tell(load: Load) -> Finding:
    """Put a stretch of time into words."""
    return Finding(
        step="load",
        verdict=Verdict.GOOD,
        title=in_words(load),
        advice=_saved(load),
        seconds=load.at,
    )


def in_words(load: Load) -> str:
    """Say in one line what came: `12.0 events/s, 5.1 kB/s; 3.0 % concerned you`."""
    seconds = max(load.at, 0.001)
    return phrase(
        "{events} events/s, {size} kB/s; {share} concerned you",
        events=f"{load.packets / seconds:.1f}",
        size=f"{load.size / seconds / _KILO:.1f}",
        share=_share(load.useful, load.packets),
    )


def _saved(load: Load) -> str:
    if not load.packets:
        return phrase("Nothing came meanwhile.")
    kinds = _share(load.packets - load.read, load.packets)
    size = _share(load.size - load.read_size, load.size)
    return phrase(
        "A filter on the phone system that keeps away the kinds Busylamp never reads would save "
        "{kinds} of the events and {size} of the bytes.",
        kinds=kinds,
        size=size,
    )


def _share(part: int, whole: int) -> str:
    return f"{100.0 * part / whole:.0f} %" if whole else "0 %"
