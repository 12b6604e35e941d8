# SPDX-License-Identifier: MIT
"""What `--help` and the manual say of each command: in groups, with examples and exit codes."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandWords:
    """One command."""

    brief: str
    about: str = ""
    examples: tuple[tuple[str, str], ...] = ()  # what is typed, what it does
    codes: tuple[tuple[str, str], ...] = ()


ABOUT = """\
The companion of the phone on your desk. Your phone makes the calls; Busylamp shows who is calling
and who of your colleagues is free, and calls anybody with a click or a few letters. It works with
a Grandstream UCM, Asterisk and FreePBX.

Without a command the window opens; it asks for what it needs the first time. Busylamp that runs
already comes forward instead."""
OPENING = (
    ("busylamp", "open the window"),
    ("busylamp --demo", "try it with a make-believe phone system, no account needed"),
    ("busylamp check", "find out what is wrong with the set-up, step by step"),
    ("busylamp dial '+49 30 1234567'", "ring my phone, then that number"),
)
_ONE_NUMBER = (
    ("0", "answered"),
    ("1", "not reached"),
    ("2", "bad number or settings"),
    ("3", "refused"),
    ("4", "no connection"),
)
_QUEUE = (
    ("0", "done, or so already"),
    ("1", "no such queue, not in it, or none named"),
    ("2", "bad settings"),
    ("3", "refused"),
    ("4", "no connection or no answer"),
)
_CHECK = (
    ("0", "all works"),
    ("2", "bad settings, or something is wrong with the policy file"),
    ("10 to 13", "the address: not known, nothing listens, not reachable, no answer"),
    ("20 to 25", "the port: plain spoken to in TLS or the other way round, no phone system"),
    ("30 to 32", "the certificate: not known, expired, changed"),
    ("40 to 44", "signing in: refused, no MD5, in use elsewhere, can't be sent, broke off"),
    ("50 to 52", "the account's rights"),
    ("60, 61", "the extension: not known, its phone not signed in"),
    ("70 to 72", "works, but: too many rights, not encrypted, password in clear"),
)
_RELAY = (
    ("0", "ended by a signal, or written"),
    ("1", "the audit log or a file can't be written"),
    ("2", "bad configuration"),
)
GROUPS: dict[str, dict[str, CommandWords]] = {
    "Calling": {
        "dial": CommandWords(
            brief="call a number and tell the steps",
            about="Rings my phone, then the number. Where a Busylamp runs, it does so and shows "
            "it. Ends when the call was answered or came to nothing; it is never asked for twice.",
            examples=(
                ("busylamp dial 1001", "call a colleague"),
                ("busylamp dial '+49 (0)30 123-45'", "a number as people write it"),
                ("busylamp dial --clipboard", "call what is selected or copied"),
            ),
            codes=_ONE_NUMBER,
        ),
        "hangup": CommandWords(
            brief="end my call, through the running Busylamp",
            about="Ends the call I am in, else my only one; where that leaves a choice, none.",
            codes=(
                ("0", "ended"),
                ("1", "no call"),
                ("3", "refused, or several calls"),
                ("4", "not running, or no line"),
            ),
        ),
        "number": CommandWords(
            brief="tell what would be dialled for a text, and why",
            about="Nothing is called. Without TEXT, standard input is read.",
            examples=(
                ("busylamp number '030 1234567'", "what is dialled for it"),
                ("busylamp number < letter.txt", "the numbers found in a letter"),
            ),
            codes=(("0", "told"), ("1", "there is no number")),
        ),
    },
    "The running Busylamp": {
        "show": CommandWords(
            brief="bring the window forward",
            codes=(("0", "done"), ("4", "not running")),
        ),
        "status": CommandWords(
            brief="tell its line, my state, my calls",
            examples=(("busylamp status --json", "for a status bar"),),
            codes=(("0", "told"), ("4", "not running")),
        ),
    },
    "Queues": {
        "queue": CommandWords(
            brief="my queues; sign in and out, pause",
            about="ACT is list (my queues, the default), status (all queues in figures), login, "
            "logout, pause or unpause. Ends when the phone system shows it.",
            examples=(
                ("busylamp queue", "am I signed in, paused, and why"),
                ("busylamp queue pause --reason Lunch", "pause in all of mine"),
                ("busylamp queue login 6500", "sign in to one"),
            ),
            codes=_QUEUE,
        ),
    },
    "Setting up": {
        "check": CommandWords(
            brief="tell what works, what does not, and what to change",
            about="Goes from the name to the queues and stops at the first thing that is bad.",
            examples=(
                ("busylamp check", "the set-up of this computer"),
                ("busylamp check --load 60", "how much the phone system sends in a minute"),
                ("busylamp check --bundle help.zip", "masked diagnostics for whoever helps"),
                ("busylamp check --policy policy.toml --user anna", "what a policy gives Anna"),
            ),
            codes=_CHECK,
        ),
        "secret": CommandWords(
            brief="keep the password in the keyring, or forget it",
            examples=(
                ("busylamp secret set", "asks for it; never as an argument"),
                ("busylamp secret forget", "take it out"),
            ),
            codes=(("0", "done"), ("2", "settings lack the account"), ("4", "no keyring")),
        ),
    },
    "For administrators of many desks": {
        "relay": CommandWords(
            brief="carry one phone system on to many desks over NATS",
            about="Signs in to the phone system once, instead of every desk.",
            examples=(
                ("busylamp relay --config relay.toml", "carry on, until a signal"),
                ("busylamp relay users --config relay.toml", "the server's file of permissions"),
            ),
            codes=_RELAY,
        ),
    },
    "Looking closely": {
        "monitor": CommandWords(
            brief="print the line, the lamps and my calls as they change",
            about="Ends with Ctrl+C.",
            examples=(
                ("busylamp monitor --json", "one object a line, for a script of your own"),
                ("busylamp monitor --record day.ami", "keep what the phone system says"),
            ),
            codes=(
                ("0", "ended by a signal"),
                ("1", "output or recording can't be written"),
                ("2", "bad settings"),
                ("4", "only a person can go on: a password, a certificate"),
            ),
        ),
        "replay": CommandWords(
            brief="print the same from a recording",
            examples=(
                ("busylamp replay day.ami --extension 1001", "what 1001 saw"),
                ("busylamp replay help.zip --extension 1001", "from a diagnostics bundle"),
            ),
            codes=(("0", "told"), ("2", "not a recording")),
        ),
    },
}


def words_of(command: str) -> CommandWords:
    """Return what is said of a command."""
    return next(group[command] for group in GROUPS.values() if command in group)


def overview() -> str:
    """Return the commands in groups, and examples: the end of `busylamp --help`."""
    lines: list[str] = []
    for title, group in GROUPS.items():
        lines += [f"{title}:", *_rows((name, each.brief) for name, each in group.items()), ""]
    lines += ["Examples:", *_rows(OPENING), ""]
    lines.append("busylamp COMMAND --help tells more of each, with examples and exit codes.")
    return "\n".join(lines)


def epilog(command: str) -> str:
    """Return examples and exit codes of one command."""
    words = words_of(command)
    lines: list[str] = []
    if words.examples:
        lines += ["Examples:", *_rows(words.examples), ""]
    if words.codes:
        lines += ["Exit codes:", *_rows(words.codes)]
    return "\n".join(lines)


def _rows(pairs: Iterable[tuple[str, str]]) -> list[str]:
    rows = list(pairs)
    width = max(len(left) for left, _ in rows) + 2
    return [f"  {left:<{width}}{right}" for left, right in rows]
