# SPDX-License-Identifier: MIT
"""`busylamp check`: signs in and tells step by step what works and what to change."""

import asyncio

from busylamp.cli.form import clean, dump
from busylamp.cli.ground import Ground
from busylamp.cli.output import say
from busylamp.desk.doctor import Finding, Verdict, check

_SIGNS = {
    Verdict.GOOD: "ok  ",
    Verdict.BAD: "BAD ",
    Verdict.NOT_VERIFIED: "??  ",
}


def run_check(ground: Ground) -> int:
    """Print each finding; 0 only if nothing is bad."""
    return asyncio.run(_run(ground))


async def _run(ground: Ground) -> int:
    account, secret = ground.account()
    bad = False
    async for finding in check(account, secret):
        bad = bad or finding.verdict is Verdict.BAD
        _print(finding, as_json=ground.json)
    return 1 if bad else 0


def _print(finding: Finding, *, as_json: bool) -> None:
    if as_json:
        line = dump(
            {
                "step": finding.step,
                "verdict": finding.verdict.value,
                "title": finding.title,
                "advice": finding.advice,
                "seconds": round(finding.seconds, 3),
            }
        )
    else:
        line = _SIGNS[finding.verdict] + clean_long(finding.title)
        if finding.advice:
            line += "\n      " + clean_long(finding.advice)
    say(line)


def clean_long(text: str) -> str:
    """Clean a sentence of ours that may quote the PBX, piece by piece."""
    return "".join(clean(text[start : start + 60]) for start in range(0, len(text), 60))
