# SPDX-License-Identifier: MIT
"""Which words and switches `busylamp` takes."""

import argparse
import contextlib
import textwrap
from collections.abc import Callable
from pathlib import Path

from busylamp import __version__
from busylamp.cli.help_words import ABOUT, epilog, overview, words_of

HELPER = "read-file"  # what the window starts to read a strange file with
DIRECTORY_HELPER = "read-directory"  # and a directory
HELPERS = frozenset({HELPER, DIRECTORY_HELPER})
_LONGEST_LOAD = 3600  # seconds
_WIDE = 96


def parser(*, with_helpers: bool = False) -> argparse.ArgumentParser:
    """Return the parser; its help is what the manual is made of."""
    made = argparse.ArgumentParser(
        prog="busylamp",
        usage="busylamp [OPTION...] [COMMAND ...]",
        description=ABOUT,
        epilog=overview(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    window = made.add_argument_group("The window")
    window.add_argument(
        "--hidden", action="store_true", help="show only the lamp in the tray, as at a login"
    )
    window.add_argument(  # read by take_link, for the help only
        "--url", metavar="ADDRESS", help="fill in a tel:, callto: or sip: link: the last argument"
    )
    _add_common(made.add_argument_group("Options for every command").add_argument, suppress=False)
    about = made.add_argument_group("About")
    about.add_argument("-h", "--help", action="help", help="tell this")
    about.add_argument(
        "--version", action="version", version=f"busylamp {__version__}", help="tell the version"
    )
    commands = made.add_subparsers(
        dest="command", metavar="COMMAND", prog="busylamp", help=argparse.SUPPRESS
    )
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common.add_argument_group("Options for every command").add_argument, suppress=True)

    def command(name: str) -> argparse.ArgumentParser:
        words = words_of(name)
        about = f"{words.brief[:1].upper()}{words.brief[1:]}. {words.about}".strip()
        return commands.add_parser(
            name,
            parents=[common],
            description=textwrap.fill(about, _WIDE),
            epilog=epilog(name),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    _add_calls(command("dial"), command("number"))
    for name in ("hangup", "show", "status"):
        command(name)
    _add_queue(command("queue"))
    _add_check(command("check"))
    command("secret").add_argument(
        "verb", choices=("set", "forget"), help="keep it, or take it out"
    )
    _add_traces(command("monitor"), command("replay"))
    _add_relay(command("relay"))
    if with_helpers:
        _add_helpers(commands.add_parser)
    return made


def parsed(words: list[str]) -> argparse.Namespace:
    """Read the arguments; leave the program, as argparse does, where they can't be taken."""
    made = parser(with_helpers=not HELPERS.isdisjoint(words))
    arguments = made.parse_args(words)
    if arguments.command == "check" and (flaw := _check_flaw(arguments)):
        made.error(flaw)
    return arguments


def _check_flaw(arguments: argparse.Namespace) -> str:
    """Say which of the switches of `check` would do nothing."""
    if arguments.policy is None:
        return "" if arguments.user is None else "--user is for --policy FILE"
    others = arguments.load or arguments.bundle or arguments.probe_undocumented
    return "--policy looks at a file alone, and takes --user only" if others else ""


def _add_helpers(add: Callable[[str], argparse.ArgumentParser]) -> None:
    """Add what only the window asks for: no help tells of it."""
    helper = add(HELPER)
    helper.add_argument("kind", choices=("contacts", "calls"))
    helper.add_argument("file", type=Path)
    helper.add_argument("--columns", default="")
    helper.add_argument("--unnamed", action="store_true")  # the first row is somebody
    add(DIRECTORY_HELPER)


def _add_calls(dial: argparse.ArgumentParser, number: argparse.ArgumentParser) -> None:
    wanted = dial.add_mutually_exclusive_group(required=True)
    wanted.add_argument("number", metavar="NUMBER", nargs="?", help="as people write it")
    wanted.add_argument(
        "--clipboard", action="store_true", help="what is selected or copied, as the hotkey does"
    )
    number.add_argument(
        "text", metavar="TEXT", nargs="?", help="a number, or a text with some; else standard input"
    )


def _add_traces(monitor: argparse.ArgumentParser, replay: argparse.ArgumentParser) -> None:
    monitor.add_argument("--record", type=Path, metavar="FILE", help="keep the raw bytes read")
    replay.add_argument("file", type=Path, metavar="FILE", help="a recording or a bundle")
    replay.add_argument("--extension", required=True, metavar="N", help="whose calls")
    replay.add_argument("--channel", default="", metavar="TECH/NAME", help="a device of its own")


def _add_queue(queue: argparse.ArgumentParser) -> None:
    queue.add_argument(
        "act",
        choices=("list", "status", "login", "logout", "pause", "unpause"),
        metavar="ACT",
        nargs="?",
        default="list",
        help="list: my queues; status: all in figures; login, logout, pause, unpause",
    )
    queue.add_argument(
        "queue", metavar="QUEUE", nargs="?", default="", help="without one: all of mine"
    )
    queue.add_argument("--reason", default="", metavar="TEXT", help="of a pause")


def _add_relay(relay: argparse.ArgumentParser) -> None:
    relay.add_argument(
        "act",
        choices=("serve", "users"),
        metavar="ACT",
        nargs="?",
        default="serve",
        help="serve: carry on; users: make the server's permissions and a seed for each desk",
    )
    relay.add_argument(
        "--config",
        type=Path,
        action="append",
        required=True,
        metavar="FILE",
        help="relay.toml; for users one of each site the server has",
    )
    relay.add_argument("--out", type=Path, metavar="DIR", help="of users; else beside the config")


def _add_check(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "--load", type=_seconds, default=0.0, metavar="SECONDS", help="measure what is sent to us"
    )
    check.add_argument(
        "--bundle", type=Path, metavar="FILE", help="save masked diagnostics as a zip"
    )
    check.add_argument(
        "--policy", type=Path, metavar="FILE", help="check an administrator's policy file instead"
    )
    check.add_argument("--user", metavar="NAME", help="whom the policy is for; else for you")
    check.add_argument(
        "--probe-undocumented",
        action="store_true",
        help="ask a UCM's undescribed actions, without arguments",
    )


def _seconds(text: str) -> float:
    """Read a length of time; `inf` and `nan` are floats too, and would be waited for."""
    with contextlib.suppress(ValueError):
        if 0 < float(text) <= _LONGEST_LOAD:
            return float(text)
    msg = f"a number of seconds from 1 to {_LONGEST_LOAD} is wanted"
    raise argparse.ArgumentTypeError(msg)


def _add_common(add: Callable[..., argparse.Action], *, suppress: bool) -> None:
    """Options that stand before or behind the command; behind, they only override."""
    absent = argparse.SUPPRESS if suppress else None
    add("--home", type=Path, metavar="DIR", default=absent, help="settings and data in DIR")
    add("--demo", action="store_true", default=absent, help="a built-in make-believe UCM")
    add(
        "--secret-stdin",
        action="store_true",
        default=absent,
        help="read the password from standard input",
    )
    add("--debug", action="store_true", default=absent, help="log what is sent and read, masked")
    add("--json", action="store_true", default=absent, help="one JSON object a line")
