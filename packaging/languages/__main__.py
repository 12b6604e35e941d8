# SPDX-License-Identifier: MIT
"""Brings the translations up to date: `python packaging/languages`.

Without an argument the texts of the program are put into resources/i18n/*.ts (what is translated
stays, what is gone is marked) and resources/languages/*.qm is made of them.
--check [LANGUAGE...]   only says what is open or wrong, and ends with 1 where something is
--drop                  also removes what the program says no longer
--from FILE LANGUAGE    first takes the translations that FILE has and ours lacks
"""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6
from extracting import Harvest, harvest
from judging import faults
from ts_files import COMPILED, FORMS, Entry, compiled_file, joined, read, source_file, write


def main(arguments: list[str]) -> int:
    """Do what the command line asks for."""
    found = harvest()
    for fault in found.faults:
        print(fault, file=sys.stderr)
    match arguments:
        case ["--check", *languages]:
            told = [line for each in languages or FORMS for line in report(found, each)]
            print("\n".join(told))
            return 1 if told or found.faults else 0
        case ["--from", path, language]:
            take(Path(path), language)
        case [] | ["--drop"]:
            pass
        case _:
            print(__doc__)
            return 2
    for language in FORMS:
        update(found, language, drop="--drop" in arguments)
        compile_one(language, compiled_file(language))
    return 1 if found.faults else 0


def update(found: Harvest, language: str, *, drop: bool) -> None:
    """Put the texts of the program into one file."""
    path = source_file(language)
    entries = joined(found.messages.values(), read(path), language)
    write(path, language, [each for each in entries if not (drop and each.gone)])
    print(f"{language}: {summary(entries)}")


def summary(entries: Iterable[Entry]) -> str:
    """Say how far a file is."""
    listed = [each for each in entries if not each.gone]
    done = sum(each.done for each in listed)
    return f"{done} of {len(listed)} done"


def report(found: Harvest, language: str) -> list[str]:
    """Say what is missing, open or wrong in one file."""
    entries = read(source_file(language))
    known = {each.message.key for each in entries if not each.gone}
    wanted = [each for each in found.messages.values() if language != "en" or each.counts]
    missing = [each for each in wanted if each.key not in known]
    too_many = known - {each.key for each in wanted}
    return [
        *(f"{language}: not in the file: {each.context}: {each.source!r}" for each in missing),
        *(f"{language}: no longer said: {context}: {text!r}" for context, text, _ in too_many),
        *(
            f"{language}: open: {each.message.context}: {each.message.source!r}"
            for each in entries
            if not each.done and not each.gone
        ),
        *(f"{language}: {fault}" for each in entries for fault in faults(each)),
    ]


def take(path: Path, language: str) -> None:
    """Take over what somebody else translated meanwhile."""
    theirs = {each.message.key: each for each in read(path) if each.done}
    ours = [
        each if each.done else theirs.get(each.message.key, each)
        for each in read(source_file(language))
    ]
    write(source_file(language), language, ours)


def compile_one(language: str, target: Path) -> None:
    """Make of one file what the program reads; open texts stay English."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    compile_from(source_file(language), target)


def compile_from(source: Path, target: Path) -> None:
    """Let Qt's own tool do it."""
    program = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    subprocess.run([program, "-silent", "-nounfinished", source, "-qm", target], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
