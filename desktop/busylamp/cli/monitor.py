# SPDX-License-Identifier: MIT
"""`busylamp monitor`: the line, the lamps and the calls as they change."""

import asyncio
import contextlib
import dataclasses
import signal
from collections.abc import Callable, Generator
from pathlib import Path

from busylamp.cli.form import Teller, change_text, dump
from busylamp.cli.ground import NO_CONNECTION, UNWRITTEN, CommandError, Ground
from busylamp.cli.output import say
from busylamp.link.choice import Choice
from busylamp.link.line import News
from busylamp.link.recording import Recorder
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged

_NO_BYTES = "Only the bytes of a phone system can be recorded: through a relay there are none."
_STOPS = (LineState.REFUSED, LineState.IDENTITY)


def monitor(ground: Ground, record: Path | None = None) -> int:
    """Print changes until interrupted; 4 where only the user can go on."""
    return asyncio.run(_monitor(ground, record))


async def _monitor(ground: Ground, record: Path | None) -> int:
    account, secret = ground.account()
    if record is not None and account.pbx.relay:
        raise CommandError(_NO_BYTES)
    stopped = asyncio.Event()
    code = 0
    unread: list[CommandError] = []
    teller = Teller()

    def hear(news: tuple[News, ...]) -> None:
        nonlocal code
        for each in news:
            try:
                _print(each, ground, teller)
            except CommandError as error:
                unread.append(error)
                stopped.set()
                return
            if isinstance(each, LineChanged) and each.state in _STOPS:
                code = NO_CONNECTION
                stopped.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl+C raises instead
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    with _recording(record) as take:
        session = Choice(hear)
        session.open(dataclasses.replace(account, record=take), secret)
        await stopped.wait()
        session.close()
        await session.wait_closed()
    if unread:
        raise unread[0]
    return code


@contextlib.contextmanager
def _recording(path: Path | None) -> Generator[Callable[[bytes], None] | None]:
    if path is None:
        yield None
        return
    try:
        recorder = Recorder(path)
    except OSError as error:
        msg = f"{path} can't be written: {error.strerror}."
        raise CommandError(msg) from error
    with recorder:
        yield recorder.take
    if recorder.failure:
        msg = f"{path} could not be written to its end: {recorder.failure}."
        raise CommandError(msg, UNWRITTEN)


def _print(news: News, ground: Ground, teller: Teller) -> None:
    if ground.json:
        change = teller.json(news)
        line = None if change is None else dump(change)
    else:
        line = change_text(news, ground.settings.pbx.shown)
    if line is not None:
        say(line)
