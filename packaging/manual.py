# SPDX-License-Identifier: MIT
"""Makes resources/man/busylamp.1 of the parser and its words: `python packaging/manual.py`."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

from busylamp import __version__  # noqa: E402
from busylamp.cli.arguments import HELPERS, parser  # noqa: E402
from busylamp.cli.help_words import ABOUT, GROUPS, OPENING, CommandWords  # noqa: E402

PAGE = ROOT / "resources" / "man" / "busylamp.1"
_FILES = (
    ("~/.config/busylamp/settings.toml", "what you chose; never the password"),
    ("~/.local/share/busylamp/", "contacts, calls, their backups, and the log"),
    ("/etc/busylamp/policy.toml", "what the administrator presets and locks, for every user"),
)
_ENVIRONMENT = (
    ("XDG_CONFIG_HOME, XDG_DATA_HOME", "where the folders above are, if not there"),
    ("QT_QPA_PLATFORM", "read by Qt: which window system the window uses"),
)
_SECRETS = (
    "The password lives in the keyring of the desktop. It is never an argument, an environment "
    "variable or a file; a script gives it on standard input with --secret-stdin."
)


def manual() -> str:
    """Return the page."""
    made = parser()
    lines = [
        f'.TH BUSYLAMP 1 "" "Busylamp {__version__}" "User Commands"',
        ".SH NAME",
        r"busylamp \- companion of the desk phone on Asterisk and Grandstream UCM",
        ".SH SYNOPSIS",
        ".B busylamp",
        r"[\fIOPTION\fR...] [\fICOMMAND\fR ...]",
        ".SH DESCRIPTION",
        *_paragraphs(ABOUT.split("\n\n")),
        ".SH OPTIONS",
    ]
    for group in _groups(made):
        lines += [f".SS {_text(group.title or '')}", *_options(group)]
    for title, commands in GROUPS.items():
        lines.append(f".SH {_text(title).upper()}")
        for name, words in commands.items():
            lines += _command(name, words, _parsers(made)[name])
    lines += [".SH EXAMPLES", *_items(OPENING), ".SH FILES", *_items(_FILES)]
    lines += [".SH ENVIRONMENT", *_items(_ENVIRONMENT), ".SH SECURITY", _text(_SECRETS)]
    return "\n".join(lines) + "\n"


def _command(name: str, words: CommandWords, parsed: argparse.ArgumentParser) -> Iterator[str]:
    yield f".SS busylamp {name} {_text(_given(parsed))}".rstrip()
    yield _text(f"{words.brief[:1].upper()}{words.brief[1:]}.")
    if words.about:
        yield _text(words.about)
    for action in _own(parsed):
        yield from (".TP", _named(action), _text(action.help or ""))
    if words.examples:
        yield from (".PP", "Examples:", *_items(words.examples))
    if words.codes:
        yield from (".PP", "Exit codes:", *_items(words.codes))


def _given(parsed: argparse.ArgumentParser) -> str:
    """Return what stands behind the command, as its usage has it."""
    places = [action for action in _own(parsed) if not action.option_strings]
    return " ".join(_place(action) for action in places)


def _place(action: argparse.Action) -> str:
    choices: Iterable[str] = action.choices or ()
    word = str(action.metavar or "|".join(choices) or action.dest)
    return f"[{word}]" if action.nargs == "?" else word


def _own(parsed: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """What a command takes besides that which all take."""
    common = {option for group in _groups(parser()) for option in _names(group)}
    for action in parsed._actions:  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001 - argparse has no other way to read it
        if not common & set(action.option_strings):
            yield action


def _names(group: "argparse._ArgumentGroup") -> Iterator[str]:  # pyright: ignore[reportPrivateUsage] - as above
    for action in group._group_actions:  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001 - as above
        yield from action.option_strings


def _groups(made: argparse.ArgumentParser) -> "list[argparse._ArgumentGroup]":  # pyright: ignore[reportPrivateUsage] - as above
    groups = made._action_groups  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001 - as above
    return [group for group in groups if any(_names(group))]


def _parsers(made: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in made._actions:  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001 - as above
        if isinstance(action.choices, dict):
            found = cast("dict[str, argparse.ArgumentParser]", action.choices)
            return {name: each for name, each in found.items() if name not in HELPERS}
    msg = "the parser has no commands"
    raise LookupError(msg)


def _options(group: "argparse._ArgumentGroup") -> Iterator[str]:  # pyright: ignore[reportPrivateUsage] - as above
    for action in group._group_actions:  # pyright: ignore[reportPrivateUsage]  # noqa: SLF001 - as above
        yield from (".TP", _named(action), _text(action.help or ""))


def _named(action: argparse.Action) -> str:
    names = ", ".join(rf"\fB{_text(option)}\fR" for option in action.option_strings)
    if not names:
        return rf"\fI{_text(_place(action))}\fR"
    return rf"{names} \fI{_text(str(action.metavar))}\fR" if action.metavar else names


def _items(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for left, right in pairs:
        yield from (".TP", rf"\fB{_text(left)}\fR", _text(right))


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    for place, text in enumerate(texts):
        if place:
            yield ".PP"
        yield _text(text.replace("\n", " "))


def _text(text: str) -> str:
    """No sign may be read as an instruction, and a hyphen that is typed stays one."""
    quoted = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{quoted}" if quoted[:1] in (".", "\\(aq") else quoted


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(manual(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} is made")
