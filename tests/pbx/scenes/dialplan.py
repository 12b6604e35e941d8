# SPDX-License-Identifier: MIT
"""Calls that stay in the dialplan: echo, mailbox, menu, conference."""

from tests.pbx.phone import answering
from tests.pbx.scenes.handing_over import ALICE, BOB, CAROL, hang_up
from tests.pbx.stage import Stage, pause, scene


@scene
async def echo(stage: Stage) -> None:
    alice = await stage.phone(ALICE)
    call = await alice.call("*43")
    await stage.answered(call)
    await hang_up(call)


@scene
async def mailbox(stage: Stage) -> None:
    alice, bob = await stage.phone(ALICE), await stage.phone(BOB)
    leaving = await bob.call("7100")
    await stage.answered(leaving)
    await pause(2)
    await hang_up(leaving)
    hearing = await alice.call("*97")
    await stage.answered(hearing)
    await hang_up(hearing)


@scene
async def menu(stage: Stage) -> None:
    carol = await stage.phone(CAROL, answering(0.5))
    outside = await stage.incoming("0911234505")
    await stage.answered(outside)
    await outside.press("2")
    await stage.answered(await stage.rings(carol))
    await hang_up(outside)


@scene
async def menu_called_by_a_colleague(stage: Stage) -> None:
    alice, carol = await stage.phone(ALICE), await stage.phone(CAROL, answering(0.5))
    call = await alice.call("6600")
    await stage.answered(call)
    await call.press("2")
    await stage.answered(await stage.rings(carol))
    await hang_up(call)


@scene
async def meeting(stage: Stage) -> None:
    calls = [await (await stage.phone(each)).call("8000") for each in (ALICE, BOB, CAROL)]
    await stage.answered(*calls)
    await hang_up(*calls)


@scene
async def sent_to_a_meeting(stage: Stage) -> None:
    carol = await stage.phone(CAROL)
    there = await carol.call("8000")
    alice = await stage.phone(ALICE, answering(0.4))
    outside = await stage.incoming()
    await stage.answered(outside, there)
    await (await stage.rings(alice)).transfer("8000")
    await pause(3)
    await hang_up(outside, there)
