# SPDX-License-Identifier: MIT
"""The line cut at every byte between a call asked for and its answer: never asked for twice."""

import pytest

from busylamp.ami.server import Request
from busylamp.link.line import Answered, OriginateEnded, RequestId
from busylamp.telephony.reasons import AskFailure
from tests.hostile.scale import times
from tests.hostile.scene import DIAL, Scene, staged
from tests.link.pbx import Talk
from tests.link.rig import looped, until

_EVERY = times(29, 1)  # bytes from one cut to the next


def ring(talk: Talk, request: Request) -> None:
    """Queue it, and say a moment later that nobody answered."""
    talk.server.respond(request, "Originate successfully queued")
    ended = [("ActionID", request.action_id), ("Response", "Failure"), ("Reason", "3")]
    talk.server.event("OriginateResponse", ended)


async def asked_on_a_wire_cut_after(scene: Scene, way: int, count: int | None) -> None:
    scene.pbx.replies["Originate"] = ring
    await scene.reach("idle")
    await scene.quiet()
    toxics = scene.proxy.down if way else scene.proxy.up
    toxics.cut_after = count
    scene.line.session.ask(RequestId("call"), DIAL)
    await scene.let_pass(1.0)


async def length(way: int) -> int:
    """How many bytes go that way from the wish to its answer."""
    async with staged() as scene:
        scene.pbx.replies["Originate"] = ring
        await scene.reach("idle")
        await scene.quiet()
        before = scene.proxy.carried[way]
        scene.line.session.ask(RequestId("call"), DIAL)
        await until(lambda: scene.line.of(OriginateEnded))
        return scene.proxy.carried[way] - before


@pytest.mark.parametrize("way", [0, 1], ids=["asked", "answered"])
@looped
async def test_a_call_is_asked_for_once_wherever_the_line_breaks(way: int) -> None:
    cuts = range(1, await length(way), _EVERY)
    for count in cuts:
        async with staged() as scene:
            await asked_on_a_wire_cut_after(scene, way, count)
            await scene.comes_up(5.0)
            await scene.let_pass(1.0)
            asked = scene.pbx.asked("Originate")
            (told,) = [a for a in scene.line.of(Answered) if a.request == "call"]
            assert len(asked) <= 1, count
            assert len(scene.pbx.talks) == 2, count
            if way == 0:
                assert (asked, told.failure) == ([], AskFailure.LOST), count
            else:
                assert told.success or told.failure is AskFailure.LOST, count
            assert len(scene.line.of(OriginateEnded)) == 0, count
    print(f"{len(cuts)} cuts")
