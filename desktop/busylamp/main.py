# SPDX-License-Identifier: MIT
"""Composition root: reads the arguments, builds every part, joins them."""

import argparse
import contextlib
import sys
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from busylamp.ami.secret import Secret
from busylamp.cli.arguments import HELPER, HELPERS, parsed
from busylamp.cli.ground import UNWRITTEN, CommandError, Ground, read_secret
from busylamp.cli.link import take_link
from busylamp.settings.file import load
from busylamp.settings.model import Settings
from busylamp.settings.places import Home, home_at, home_of_user
from busylamp.settings.policy import NO_POLICY, Policy, policy_of_computer
from busylamp.system.instance.enter import Door, SilentError, enter
from busylamp.system.instance.messages import Message, Prefill, Show, Status
from busylamp.system.instance.place import place_of
from busylamp.system.instance.server import Inbox, nowhere
from busylamp.system.memory import leave_no_core

_BROKEN = 70  # sysexits.h: a fault of the program itself


@dataclass(frozen=True, slots=True)
class Place:
    """Where this run takes its settings from, and the demo's secret if it is one."""

    home: Home
    settings: Settings
    repairs: tuple[str, ...] = ()
    secret: Secret | None = None
    is_demo: bool = False
    contacts: tuple[dict[str, str], ...] = ()
    past: tuple[Mapping[str, Any], ...] = ()  # the demo's calls of before
    policy: Policy = NO_POLICY


def main(argv: list[str] | None = None) -> int:
    """Run Busylamp; return the exit code."""
    leave_no_core()
    try:
        own, link = take_link(sys.argv[1:] if argv is None else argv)
        arguments = parsed(own)
        if arguments.command is None:
            return _open(arguments, link)
        _refuse(link)
        if arguments.command == "relay":
            from busylamp.cli.relay import run_relay

            return run_relay(arguments.act, arguments.config, arguments.out)
        if arguments.command in HELPERS:
            return _help(arguments)
        with _place(arguments) as place:
            return _command(arguments, place)
    except CommandError as error:
        print(f"busylamp: {error}", file=sys.stderr)
        return error.code
    except OSError as error:  # no file or socket to be had: said, never a traceback
        print(f"busylamp: The system refuses: {error.strerror or error}.", file=sys.stderr)
        return UNWRITTEN
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - told where nobody is named
        from busylamp.log.hooks import tell

        tell(error, "an error nobody caught")
        return _BROKEN


def _help(arguments: argparse.Namespace) -> int:
    """Do the window's errand in a process of its own."""

    def small(image: bytes) -> bytes:
        from busylamp.system.pictures.shrinking import small_face  # Qt, for photos alone

        return small_face(image)

    if arguments.command == HELPER:
        from busylamp.cli.read_file import layout_of, read_file

        layout = layout_of(arguments.columns, unnamed=arguments.unnamed)
        return read_file(arguments.kind, arguments.file, small, layout)
    from busylamp.cli.read_directory import read_directory

    return read_directory(small)


def _refuse(link: str | None) -> None:
    if link is not None:
        msg = "A link goes to the window, not to a command."
        raise CommandError(msg)


def _open(arguments: argparse.Namespace, link: str | None) -> int:
    """Open the window; where one of this home is open already, tell it, and end."""
    # A hidden start is nobody's wish to see the window: one that runs already is let alone.
    first = Prefill(text=link) if link else Show() if not arguments.hidden else Status()
    door = None
    if not arguments.demo:
        door = _enter(_home(arguments), first)
        if door is None:
            return 0
    inbox = Inbox() if door is None else door.inbox
    if link:
        inbox.put(first, nowhere())
    try:
        with _place(arguments) as place:
            return _window(place, arguments, inbox)
    finally:
        if door is not None:
            door.close()


def _enter(home: Home, first: Message) -> Door | None:
    """Become the one instance, or return None: it was told."""
    try:
        return enter(place_of(home), first)
    except SilentError as error:
        msg = "Busylamp is running, but does not answer."
        raise CommandError(msg, UNWRITTEN) from error


@contextlib.contextmanager
def _place(arguments: argparse.Namespace) -> Generator[Place]:
    if arguments.demo:
        with _demo() as place:
            yield place
        return
    home = _home(arguments)
    policy = policy_of_computer()
    loaded = load(home.settings, policy)
    wants_secret = arguments.secret_stdin and arguments.command != "replay"
    secret = read_secret("Password: ") if wants_secret else None
    if arguments.command is not None:
        for repair in loaded.repairs:
            print(f"busylamp: {repair}", file=sys.stderr)
    yield Place(home, loaded.settings, loaded.repairs, secret, policy=policy)


@contextlib.contextmanager
def _demo() -> Generator[Place]:
    """A make-believe UCM on loopback; its settings and data are thrown away."""
    import tempfile

    from busylamp.demo.settings import demo_settings
    from busylamp.demo.stage import Stage

    stage = Stage()
    stage.start()
    settings = demo_settings(stage)
    favourites = ("1001", "1002", "1004", "1003")
    settings = replace(settings, window=replace(settings.window, favourites=favourites))
    people = tuple(dict(contact) for contact in stage.script.contacts)
    try:
        with tempfile.TemporaryDirectory(prefix="busylamp-demo-") as folder:
            home = home_at(Path(folder))
            yield Place(
                home,
                settings,
                (),
                stage.secret,
                is_demo=True,
                contacts=people,
                past=tuple(stage.script.past),
            )
    finally:
        stage.stop()


def _command(arguments: argparse.Namespace, place: Place) -> int:
    if getattr(sys, "stdout", None) is None:  # closed by the shell: `>&-`
        msg = "The output can't be written: it is closed."
        raise CommandError(msg, UNWRITTEN)
    if arguments.debug:
        from busylamp.log.early import log_to_stderr

        log_to_stderr()
    ground = Ground(place.settings, place.secret, arguments.json)
    return _COMMANDS[arguments.command](arguments, ground)


def _monitor(arguments: argparse.Namespace, ground: Ground) -> int:
    from busylamp.cli.monitor import monitor

    return monitor(ground, arguments.record)


def _replay(arguments: argparse.Namespace, ground: Ground) -> int:
    from busylamp.cli.replay import replay

    return replay(arguments.file, arguments.extension, arguments.channel, as_json=ground.json)


def _check(arguments: argparse.Namespace, ground: Ground) -> int:
    from busylamp.cli.check import Wanted, run_check
    from busylamp.desk.doctor.examining import Extra

    extra = Extra(load_seconds=arguments.load, undocumented=arguments.probe_undocumented)
    if arguments.policy is not None:
        from busylamp.cli.policy import check_policy

        return check_policy(arguments.policy, arguments.user, as_json=ground.json)
    log = None if arguments.demo else _home(arguments).log
    return run_check(ground, Wanted(extra=extra, bundle=arguments.bundle, log=log))


def _dial(arguments: argparse.Namespace, ground: Ground) -> int:
    through = None if arguments.demo or arguments.secret_stdin else _home(arguments)
    if arguments.clipboard:
        from busylamp.cli.running import dial_copied

        return dial_copied(_running(arguments))
    from busylamp.cli.dial import dial

    return dial(ground, arguments.number, through)


def _hangup(arguments: argparse.Namespace, ground: Ground) -> int:
    from busylamp.cli.running import hang_up

    return hang_up(_running(arguments), as_json=ground.json)


def _show(arguments: argparse.Namespace, ground: Ground) -> int:
    from busylamp.cli.running import show

    del ground
    return show(_running(arguments))


def _status(arguments: argparse.Namespace, ground: Ground) -> int:
    from busylamp.cli.running import status

    return status(_running(arguments), as_json=ground.json)


def _running(arguments: argparse.Namespace) -> Home:
    if arguments.demo:
        msg = "No command reaches a demo: each is its own."
        raise CommandError(msg)
    return _home(arguments)


def _home(arguments: argparse.Namespace) -> Home:
    return home_at(arguments.home) if arguments.home else home_of_user()


def _queue(arguments: argparse.Namespace, ground: Ground) -> int:
    from busylamp.cli.queue import queue
    from busylamp.system.instance.messages import QueueWish

    through = None if arguments.demo or arguments.secret_stdin else _home(arguments)
    wish = QueueWish(act=arguments.act, queue=arguments.queue, reason=arguments.reason)
    return queue(ground, wish, through)


def _number(arguments: argparse.Namespace, ground: Ground) -> int:
    from busylamp.cli.number import number

    return number(ground, arguments.text)


def _secret(arguments: argparse.Namespace, ground: Ground) -> int:
    if arguments.demo:
        msg = "The demo keeps no password."
        raise CommandError(msg)
    from busylamp.cli.secret import forget_secret, set_secret

    return set_secret(ground) if arguments.verb == "set" else forget_secret(ground)


_COMMANDS: dict[str, Callable[[argparse.Namespace, Ground], int]] = {
    "monitor": _monitor,
    "replay": _replay,
    "check": _check,
    "dial": _dial,
    "hangup": _hangup,
    "show": _show,
    "status": _status,
    "number": _number,
    "queue": _queue,
    "secret": _secret,
}


def _window(place: Place, arguments: argparse.Namespace, inbox: Inbox) -> int:
    from busylamp.system import display

    if not display.is_there():
        if not place.is_demo:
            msg = "There is no display for the window. The commands work without: busylamp --help"
            raise CommandError(msg)
        print("There is no display: the demo is shown here instead. Ctrl+C ends it.", flush=True)
        from busylamp.cli.monitor import monitor

        return monitor(Ground(place.settings, place.secret, arguments.json))
    import gc

    gc.disable()  # nothing of what is loaded now is garbage; run_app switches it on again
    from busylamp.log.early import Early
    from busylamp.services.build import build_services
    from busylamp.ui.app import run_app

    early = Early(detailed=bool(arguments.debug))  # the file is opened when the window is up
    # Qt gets the program's name only: its own switches must not be smuggled in by a link.
    return run_app(
        sys.argv[0],
        lambda: build_services(
            place.home,
            place.settings,
            is_demo=place.is_demo,
            contacts=place.contacts,
            past=place.past,
            repairs=place.repairs,
            given=place.secret,
            inbox=inbox,
            policy=place.policy,
        ),
        lambda: early.hand_over(place.home.log),
        inbox=inbox,
        hidden=arguments.hidden,
    )


if __name__ == "__main__":
    sys.exit(main())
