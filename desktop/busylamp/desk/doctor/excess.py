# SPDX-License-Identifier: MIT
"""Warns of an account that may do more than a companion needs."""

from busylamp.desk.access import Access
from busylamp.desk.doctor.brand import Brand
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.phrases import phrase, sentences
from busylamp.telephony.causes import Cause
from busylamp.texts import sentence

# An action that only this class gives, on Asterisk 16 and 22 (measured action by action).
_TELLING = {
    "system": ("DBPut", "MuteAudio"),
    "command": ("Command",),
    "config": ("UpdateConfig", "CreateConfig"),
}


def judge_excess(access: Access, brand: Brand) -> Finding | None:
    """Name the classes that could be taken away."""
    commands = access.commands or frozenset[str]()
    classes = [name for name, actions in _TELLING.items() if commands & set(actions)]
    if not classes:
        return None
    names = "”, “".join(classes)
    where = phrase(
        "In manager.conf, in the user's section: take them out of “read =” and “write =”."
    )
    if brand is Brand.UCM:
        where = phrase(
            "Value-added Features › AMI, edit the user: choose single privileges, not “all” and "
            "no “Special Command”."
        )
    return Finding(
        step="too_much",
        verdict=Verdict.WARNING,
        cause=Cause.TOO_MUCH,
        title=phrase("This user may do more than Busylamp needs (“{names}”)", names=names),
        advice=sentences([sentence(Cause.TOO_MUCH), where]),
    )
