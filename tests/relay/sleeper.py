# SPDX-License-Identifier: MIT
"""A desk in a program of its own, to be put to sleep: `sleeper.py ADDRESS`, its seed on stdin.

Prints a line of JSON for each change of its line, and for each line it reads what it knows now.
"""

import asyncio
import json
import sys
from collections import Counter

from busylamp.ami.secret import Secret
from busylamp.link.choice import Choice
from busylamp.link.line import Account, News
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.changes import CallChange
from busylamp.telephony.status import LineChanged
from tests.relay.truth import so_now


async def live(address: str) -> None:
    news: list[News] = []

    def hear(told: tuple[News, ...]) -> None:
        news.extend(told)
        for each in told:
            if isinstance(each, LineChanged):
                print(json.dumps({"line": each.state.value}), flush=True)

    loop = asyncio.get_running_loop()
    secret = Secret((await loop.run_in_executor(None, sys.stdin.readline)).strip())
    line = Choice(hear)
    line.open(Account(pbx=PbxSettings(relay=address), me=MeSettings(extension="1000")), secret)
    while await loop.run_in_executor(None, sys.stdin.readline):
        changes = Counter(
            f"{each.call.id} {type(each).__name__}" for each in news if isinstance(each, CallChange)
        )
        now = {key: repr(value) for key, value in so_now(news).items()}
        print(json.dumps({"now": now, "changes": changes}), flush=True)
    line.close()
    await line.wait_closed()


if __name__ == "__main__":
    asyncio.run(live(sys.argv[1]))
