# SPDX-License-Identifier: MIT
"""The eighteen faults of a network, each done to a scene and undone."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.hostile.scene import Scene, lamp, leg
from tests.link.pbx import Talk

Act = Callable[[Scene], Awaitable[None]]


@dataclass(frozen=True)
class Fault:
    """What is done, for how long, and how it is undone."""

    do: Act
    seconds: float  # virtual
    undo: Act
    ends_it: bool  # whatever stood is lost by it


async def _refuse(scene: Scene) -> None:
    await scene.proxy.refuse()
    scene.proxy.reset()


async def _swallow(scene: Scene) -> None:
    await scene.proxy.swallow()
    scene.proxy.forget()


async def _listen(scene: Scene) -> None:
    await scene.proxy.listen()


async def _reset(scene: Scene) -> None:
    scene.proxy.reset()


async def _finish(scene: Scene) -> None:
    scene.proxy.finish()


async def _forget(scene: Scene) -> None:
    scene.proxy.forget()


async def _freeze(scene: Scene) -> None:
    scene.proxy.up.is_black = scene.proxy.down.is_black = True


async def _thaw(scene: Scene) -> None:
    scene.proxy.forget()  # what was said meanwhile is lost for good
    scene.proxy.heal()


async def _cut(scene: Scene) -> None:
    scene.proxy.down.cut_after = 7
    _say(scene, lambda talk: talk.event("ExtensionStatus", lamp("1001", 2)))


async def _slice(scene: Scene) -> None:
    scene.proxy.down.slice = scene.proxy.up.slice = 1


async def _delay(scene: Scene) -> None:
    for toxics in (scene.proxy.up, scene.proxy.down):
        toxics.latency, toxics.jitter = 1.0, 0.25


async def _narrow(scene: Scene) -> None:
    scene.proxy.down.bandwidth = scene.proxy.up.bandwidth = 1000.0


async def _heal(scene: Scene) -> None:
    scene.proxy.heal()


async def _no_newline(scene: Scene) -> None:
    _say(scene, lambda talk: talk.raw(b"x" * 80_000))


async def _endless_headers(scene: Scene) -> None:
    _say(scene, lambda talk: talk.raw(b"Event: Newchannel\r\n" + b"A: b\r\n" * 200_000))


async def _storm(scene: Scene) -> None:
    def storm(talk: Talk) -> None:
        for number in range(1000):
            talk.server.event("Newchannel", leg("1009", 100 + number, 100 + number))
            talk.server.event("Hangup", leg("1009", 100 + number, 100 + number))
        talk.flush()

    _say(scene, storm)


async def _other_banner(scene: Scene) -> None:
    scene.pbx._banner = b"HTTP/1.1 400 Bad Request\r\n\r\n"
    scene.proxy.reset()


async def _banner(scene: Scene) -> None:
    scene.pbx._banner = b"Asterisk Call Manager/5.0.0\r\n"


async def _not_text(scene: Scene) -> None:
    stranger = b"Channel: PJSIP/\xc3-1\r\nUniqueid: \xff\xfe\x00\r\nCallerIDName: \xe4\xf6\r\n\r\n"
    events = b"Event: Newchannel\r\n" + stranger + b"Event: Hangup\r\n" + stranger
    _say(scene, lambda talk: talk.raw(events + b"\x80\x81\xff\r\n\r\n"))


async def _strangers_answer(scene: Scene) -> None:
    answer = b"Response: Success\r\nActionID: 0123456789ab-7\r\nChallenge: 1\r\n\r\n"
    _say(scene, lambda talk: talk.raw(answer + answer.replace(b"Success", b"Error")))


async def _twice_and_mixed(scene: Scene) -> None:
    def mixed(talk: Talk) -> None:
        legs = [leg("1008", 201, 201), leg("1008", 202, 201)]
        for name in ("Newchannel", "Newchannel", "Newstate", "Hangup", "Newstate", "Hangup"):
            for each in reversed(legs):
                talk.server.event(name, each)
        for status in (1, 0, 1):
            talk.server.event("ExtensionStatus", lamp("1001", status))
        talk.flush()

    _say(scene, mixed)


async def _another_address(scene: Scene) -> None:
    scene.proxy.forget()
    scene.line.session.probe()  # what the system's word of a new network does


async def _nothing(scene: Scene) -> None:
    """What was done is done."""


def _say(scene: Scene, words: Callable[[Talk], None]) -> None:
    """Say something on the connection that stands, if one does."""
    if scene.pbx.talks and not scene.pbx.talk.over:
        words(scene.pbx.talk)


FAULTS = {
    "F1-refused": Fault(_refuse, 8.0, _listen, ends_it=True),
    "F2-syn-unanswered": Fault(_swallow, 20.0, _listen, ends_it=True),
    "F3-reset": Fault(_reset, 0.0, _nothing, ends_it=True),
    "F4-ended": Fault(_finish, 0.0, _nothing, ends_it=True),
    "F5-half-open": Fault(_forget, 0.0, _nothing, ends_it=True),
    "F6-stopped": Fault(_freeze, 30.0, _thaw, ends_it=True),
    "F7-cut-in-a-packet": Fault(_cut, 0.0, _nothing, ends_it=True),
    "F8-slices": Fault(_slice, 5.0, _heal, ends_it=False),
    "F9-slow": Fault(_delay, 30.0, _heal, ends_it=False),
    "F10-narrow": Fault(_narrow, 30.0, _heal, ends_it=False),
    "F11-no-newline": Fault(_no_newline, 0.0, _nothing, ends_it=True),
    "F12-endless-headers": Fault(_endless_headers, 0.0, _nothing, ends_it=True),
    "F13-storm": Fault(_storm, 1.0, _nothing, ends_it=False),
    "F14-other-banner": Fault(_other_banner, 8.0, _banner, ends_it=True),
    "F15-not-text": Fault(_not_text, 1.0, _nothing, ends_it=False),
    "F16-strangers-answer": Fault(_strangers_answer, 1.0, _nothing, ends_it=False),
    "F17-twice-and-mixed": Fault(_twice_and_mixed, 1.0, _nothing, ends_it=False),
    "F18-another-address": Fault(_another_address, 0.0, _nothing, ends_it=True),
}
