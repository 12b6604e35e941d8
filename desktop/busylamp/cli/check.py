# SPDX-License-Identifier: MIT
"""`busylamp check`: signs in and tells step by step what works and what to change."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from busylamp.cli.form import clean_long, dump
from busylamp.cli.ground import UNWRITTEN, CommandError, Ground
from busylamp.cli.output import say
from busylamp.desk.doctor.examining import Examination, Extra
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.telephony.causes import Cause

_SIGNS = {
    Verdict.GOOD: "ok  ",
    Verdict.BAD: "BAD ",
    Verdict.WARNING: "!   ",
    Verdict.NOT_VERIFIED: "??  ",
    Verdict.NOTE: "    ",
}
# The table stands in README. A warning that is nobody's choice has a code too; NOT_ENCRYPTED and
# OTHER_CONTEXT have none: many live well with them.
EXIT_CODES = {
    Cause.NAME_UNKNOWN: 10,
    Cause.NOTHING_LISTENS: 11,
    Cause.UNREACHABLE: 12,
    Cause.NO_ANSWER: 13,
    Cause.PLAIN_PORT: 20,
    Cause.TLS_PORT: 21,
    Cause.TLS_FAILED: 22,
    Cause.WEB_SERVER: 23,
    Cause.NOT_AMI: 24,
    Cause.SILENT: 25,
    Cause.CERTIFICATE_UNKNOWN: 30,
    Cause.CERTIFICATE_EXPIRED: 31,
    Cause.CERTIFICATE_CHANGED: 32,
    Cause.CA_UNREADABLE: 33,
    Cause.LOGIN_REFUSED: 40,
    Cause.NO_CHALLENGE: 41,
    Cause.LOGIN_IN_USE: 42,
    Cause.LOGIN_UNSENDABLE: 43,
    Cause.LINE_LOST: 44,
    Cause.NO_ORIGINATE: 50,
    Cause.NO_CALL_ACTIONS: 51,
    Cause.NO_CALL_EVENTS: 52,
    Cause.EXTENSION_UNKNOWN: 60,
    Cause.PHONE_OFFLINE: 61,
    Cause.TOO_MUCH: 70,
    Cause.PUBLIC_PLAIN: 71,
    Cause.PLAIN_PASSWORD: 72,
    Cause.RELAY_ADDRESS: 80,
    Cause.RELAY_UNSUPPORTED: 81,
    Cause.RELAY_KEY: 82,
    Cause.RELAY_KEY_REFUSED: 83,
    Cause.RELAY_ABSENT: 84,
    Cause.RELAY_LOST_PBX: 85,
    Cause.RELAY_STRANGE: 86,
    Cause.NO_RELAY_SERVER: 87,
}


_ONLY_AMI = (
    "--load and --probe-undocumented ask a phone system itself: through a relay there is none."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the command line asks for besides."""

    extra: Extra
    bundle: Path | None = None
    log: Path | None = None  # where the log is that goes into the bundle


def run_check(ground: Ground, wanted: Wanted) -> int:
    """Print each finding; return the code of the first that is bad, else of a warning, else 0."""
    return asyncio.run(_run(ground, wanted))


def exit_code(findings: list[Finding]) -> int:
    """Return what a script is told."""
    for verdict in (Verdict.BAD, Verdict.WARNING):
        for finding in findings:
            if finding.verdict is verdict and finding.cause in EXIT_CODES:
                return EXIT_CODES[finding.cause]
    return 0


async def _run(ground: Ground, wanted: Wanted) -> int:
    account, secret = ground.account()
    if account.pbx.relay and wanted.extra != Extra():
        raise CommandError(_ONLY_AMI)
    examination = Examination(account, secret, wanted.extra)
    async for finding in examination.run():
        _print(finding, as_json=ground.json)
    if wanted.bundle is not None:
        _save(wanted.bundle, ground, examination, wanted.log)
    return exit_code(examination.findings)


def _save(path: Path, ground: Ground, examination: Examination, log: Path | None) -> None:
    """Write the diagnostics; what is in them is told, for whoever hands them on."""
    from busylamp.desk.diagnostics.bundle import Sources, make_bundle, save

    greeting, reads = examination.reads
    files = make_bundle(
        Sources(
            settings=ground.settings,
            findings=examination.findings,
            greeting=greeting,
            reads=reads,
            log=log,
        )
    )
    try:
        save(path, files)
    except OSError as error:
        msg = f"{path} can't be written: {error.strerror}."
        raise CommandError(msg, UNWRITTEN) from error
    if not ground.json:
        names = ", ".join(file.name for file in files)
        say(f"Saved {clean_long(str(path))} ({names}). Look into it before you send it.")


def _print(finding: Finding, *, as_json: bool) -> None:
    if as_json:
        say(dump(finding_json(finding)))
        return
    say(_SIGNS[finding.verdict] + clean_long(finding.title))
    if finding.advice:
        say("      " + clean_long(finding.advice))
    for line in finding.block.splitlines():
        say("      | " + clean_long(line))


def finding_json(finding: Finding) -> dict[str, object]:
    """Write one finding; the schema stands in README."""
    return {
        "step": finding.step,
        "verdict": finding.verdict.value,
        "cause": finding.cause.value if finding.cause else None,
        "title": finding.title,
        "advice": finding.advice,
        "seconds": round(finding.seconds, 3),
        "block": finding.block or None,
    }
