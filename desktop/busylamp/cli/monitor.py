# SPDX-License-Identifier: MIT
"""`busylamp monitor`: the line, the lamps and the calls as they change."""

import asyncio
import contextlib
import dataclasses
import signal
import sys
from pathlib import Path

from busylamp.cli.form import change_json, change_text, dump
from busylamp.cli.ground import NO_CONNECTION, CommandError, Ground
from busylamp.link.line import LineChanged, News
from busylamp.link.recording import Recorder
from busylamp.link.session import Session
from busylamp.telephony.reasons import LineState

_STOPS = (LineState.REFUSED, LineState.IDENTITY)


def monitor(ground: Ground, record: Path | None = None) -> int:
    """Print changes until interrupted; 4 where only the user can go on."""
    return asyncio.run(_monitor(ground, record))


async def _monitor(ground: Ground, record: Path | None) -> int:
    account, secret = ground.account()
    stopped = asyncio.Event()
    code = 0

    def hear(news: tuple[News, ...]) -> None:
        nonlocal code
        for each in news:
            _print(each, ground)
            if isinstance(each, LineChanged) and each.state in _STOPS:
                code = NO_CONNECTION
                stopped.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl+C raises instead
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    with _recorder(record) as recorder:
        if recorder is not None:
            account = dataclasses.replace(account, record=recorder.take)
        session = Session(hear)
        session.open(account, secret)
        await stopped.wait()
        session.close()
        await session.wait_closed()
    return code


def _recorder(path: Path | None) -> "contextlib.AbstractContextManager[Recorder | None]":
    if path is None:
        return contextlib.nullcontext()
    try:
        return Recorder(path)
    except OSError as error:
        msg = f"{path} can't be written: {error.strerror}."
        raise CommandError(msg) from error


def _print(news: News, ground: Ground) -> None:
    if ground.json:
        change = change_json(news)
        line = None if change is None else dump(change)
    else:
        line = change_text(news, ground.settings.pbx.host)
    if line is not None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
