# SPDX-License-Identifier: MIT
"""My own phone: two devices, two calls at once, calls a program asked for."""

from tests.pbx.phone import answering, refusing
from tests.pbx.scenes.handing_over import ALICE, BOB, hang_up, talk
from tests.pbx.stage import Stage, pause, scene

DESK, SOFT, BOTH = "1004", "1004soft", "0911234504"


@scene
async def two_devices_one_answers(stage: Stage) -> None:
    await stage.phone(DESK)
    await stage.phone(SOFT, answering(0.8))
    outside = await stage.incoming(BOTH)
    await stage.answered(outside)
    await hang_up(outside)


@scene
async def two_devices_missed(stage: Stage) -> None:
    desk, soft = await stage.phone(DESK), await stage.phone(SOFT)
    outside = await stage.incoming(BOTH)
    await stage.rings(desk)
    await stage.rings(soft)
    await hang_up(outside)


@scene
async def two_devices_one_refuses(stage: Stage) -> None:
    soft = await stage.phone(SOFT)
    await stage.phone(DESK, refusing("486 Busy Here", 0.4))
    outside = await stage.incoming(BOTH)
    theirs = await stage.rings(soft)
    await pause()
    theirs.answer()
    await stage.answered(outside)
    await hang_up(outside)


@scene
async def my_own_second_phone(stage: Stage) -> None:
    desk, soft = await stage.phone(DESK), await stage.phone(SOFT, answering(0.8))
    call = await desk.call("1014")
    await stage.answered(call)
    await hang_up(await stage.rings(soft))
    await stage.ended(call)


@scene
async def my_own_second_phone_given_up(stage: Stage) -> None:
    desk, soft = await stage.phone(DESK), await stage.phone(SOFT)
    call = await desk.call("1014")
    await stage.rings(soft)
    await hang_up(call)


@scene
async def moved_to_my_second_phone(stage: Stage) -> None:
    desk, soft = await stage.phone(DESK, answering(0.4)), await stage.phone(SOFT)
    outside = await stage.incoming(BOTH)
    await stage.answered(outside)
    await (await stage.rings(desk)).transfer("1014")
    mine = await stage.rings(soft)
    mine.answer()
    await pause(2)
    await hang_up(outside)


@scene
async def second_call_answered(stage: Stage) -> None:
    """Alice talks to Bob; somebody outside calls; she holds Bob, answers, and goes back."""
    alice, outgoing, bob = await talk(stage)
    outside = await stage.incoming()
    second = await stage.rings(alice, 2)
    await outgoing.hold(on=True)
    second.answer()
    await pause(2)
    await hang_up(second)
    await outgoing.hold(on=False)
    await pause()
    await hang_up(bob)
    await stage.ended(outside)


@scene
async def do_not_disturb(stage: Stage) -> None:
    await stage.cli("database put DND 1001 YES")
    await stage.cli("devstate change Custom:DND1001 BUSY")
    try:
        await stage.phone(BOB)
        alice = await stage.phone(ALICE)
        await stage.ended(await alice.call(BOB))
    finally:
        await stage.cli("database del DND 1001")
        await stage.cli("devstate change Custom:DND1001 NOT_INUSE")


@scene
async def busy(stage: Stage) -> None:
    await stage.phone(BOB, refusing("486 Busy Here"))
    alice = await stage.phone(ALICE)
    await stage.ended(await alice.call(BOB))


async def originate(stage: Stage, number: str, device: str = "PJSIP/1000") -> None:
    await stage.action(
        "Originate",
        Channel=device,
        Context="from-internal",
        Exten=number,
        Priority="1",
        CallerID='"Alice Ahonen" <1000>',
        Timeout="6000",
        Async="true",
    )


@scene
async def originate_phone_answers_by_itself(stage: Stage) -> None:
    alice, bob = await stage.phone(ALICE, answering(0.0)), await stage.phone(BOB, answering(0.6))
    await originate(stage, BOB)
    mine = await stage.rings(alice)
    await stage.answered(await stage.rings(bob))
    await hang_up(mine)


@scene
async def originate_of_an_echo(stage: Stage) -> None:
    alice = await stage.phone(ALICE, answering(0.3))
    await originate(stage, "*43")
    await pause(3)
    await hang_up(await stage.rings(alice))


@scene
async def originate_and_pick_up(stage: Stage) -> None:
    alice, bob = await stage.phone(ALICE, answering(0.3)), await stage.phone(BOB)
    carol = await stage.phone("1002")
    call = await carol.call(BOB)
    await stage.rings(bob)
    await originate(stage, "**1001")
    await stage.answered(call)
    await hang_up(await stage.rings(alice))
    await stage.ended(call)


@scene
async def originate_handed_over(stage: Stage) -> None:
    alice, bob = await stage.phone(ALICE, answering(0.3)), await stage.phone(BOB, answering(0.5))
    carol = await stage.phone("1002", answering(0.5))
    await originate(stage, BOB)
    theirs = await stage.rings(bob)
    await stage.answered(theirs)
    await (await stage.rings(alice)).transfer("1002")
    await stage.answered(await stage.rings(carol))
    await hang_up(theirs)


@scene
async def originate_by_a_local_channel_refused(stage: Stage) -> None:
    await stage.phone(ALICE, refusing("486 Busy Here", 0.5))
    await originate(stage, BOB, "Local/1000@from-internal/n")
    await pause(4)


@scene
async def nobody_registered(stage: Stage) -> None:
    outside = await stage.incoming()
    await stage.ended(outside)
