# SPDX-License-Identifier: MIT
"""Ring groups, queues, pick-ups and forwarding."""

from tests.pbx.phone import answering, forwarding, refusing
from tests.pbx.scenes.handing_over import ALICE, BOB, CAROL, hang_up
from tests.pbx.stage import Stage, pause, scene

GROUP, QUEUE, LOCAL_QUEUE = "0911234502", "0911234501", "0911234503"


@scene
async def group_answered(stage: Stage) -> None:
    await stage.phone(ALICE)
    await stage.phone(BOB, answering(0.8))
    outside = await stage.incoming(GROUP)
    await stage.answered(outside)
    await hang_up(outside)


@scene
async def group_given_up(stage: Stage) -> None:
    alice, bob = await stage.phone(ALICE), await stage.phone(BOB)
    outside = await stage.incoming(GROUP)
    await stage.rings(alice)
    await stage.rings(bob)
    await hang_up(outside)


@scene
async def group_one_refuses(stage: Stage) -> None:
    await stage.phone(ALICE, refusing("603 Decline", 0.5))
    await stage.phone(BOB, answering(1.5))
    outside = await stage.incoming(GROUP)
    await stage.answered(outside)
    await hang_up(outside)


@scene
async def group_called_by_a_colleague(stage: Stage) -> None:
    await stage.phone(ALICE)
    await stage.phone(BOB, answering(0.8))
    carol = await stage.phone(CAROL)
    call = await carol.call("6000")
    await stage.answered(call)
    await hang_up(call)


@scene
async def queue_rings_again_and_is_answered(stage: Stage) -> None:
    alice, bob = await stage.phone(ALICE), await stage.phone(BOB)
    outside = await stage.incoming(QUEUE)
    await stage.rings(bob)
    await stage.until(lambda: not alice.calls, "the first try did not end")
    again = await stage.rings(alice)
    again.answer()
    await pause(2)
    await hang_up(outside)


@scene
async def queue_local_rings_again_and_is_answered(stage: Stage) -> None:
    carol, dan = await stage.phone(CAROL), await stage.phone("1003")
    outside = await stage.incoming(LOCAL_QUEUE)
    await stage.rings(dan)
    await stage.until(lambda: not carol.calls, "the first try did not end")
    again = await stage.rings(carol)
    again.answer()
    await pause(2)
    await hang_up(outside)


@scene
async def queue_local_given_up(stage: Stage) -> None:
    carol, dan = await stage.phone(CAROL), await stage.phone("1003", refusing("486 Busy Here", 0.5))
    outside = await stage.incoming(LOCAL_QUEUE)
    await stage.rings(carol)
    await stage.until(lambda: not carol.calls, "the first try did not end")
    await stage.rings(carol)
    await hang_up(outside)
    await stage.until(lambda: not dan.calls, "1003 still rings")


@scene
async def queue_taken_between_two_tries_of_mine(stage: Stage) -> None:
    """Alice's phone refuses; Bob takes the call on a later try, while hers is silent."""
    alice, bob = await stage.phone(ALICE, refusing("486 Busy Here", 0.3)), await stage.phone(BOB)
    outside = await stage.incoming(QUEUE)
    theirs = await stage.rings(bob)
    await stage.until(lambda: not alice.calls, "1000 still rings")
    theirs.answer()
    await stage.answered(theirs)
    await hang_up(outside)


@scene
async def queue_answered_and_transferred(stage: Stage) -> None:
    alice, carol = (
        await stage.phone(ALICE, answering(0.4)),
        await stage.phone(CAROL, answering(0.5)),
    )
    outside = await stage.incoming(QUEUE)
    mine = await stage.rings(alice)
    await stage.answered(mine)
    await mine.transfer(CAROL)
    await stage.answered(await stage.rings(carol))
    await hang_up(outside)


# -- picked up


@scene
async def pickup_by_code(stage: Stage) -> None:
    alice, carol = await stage.phone(ALICE), await stage.phone(CAROL)
    outside = await stage.incoming()
    await stage.rings(alice)
    picking = await carol.call("**1000")
    await stage.answered(picking, outside)
    await hang_up(picking)
    await stage.ended(outside)


@scene
async def pickup_of_a_colleagues_call(stage: Stage) -> None:
    alice, bob, carol = [await stage.phone(each) for each in (ALICE, BOB, CAROL)]
    call = await bob.call(ALICE)
    await stage.rings(alice)
    picking = await carol.call("**1000")
    await stage.answered(picking, call)
    await hang_up(call)
    await stage.ended(picking)


@scene
async def pickup_of_the_group(stage: Stage) -> None:
    alice, carol = await stage.phone(ALICE), await stage.phone(CAROL)
    outside = await stage.incoming()
    await stage.rings(alice)
    picking = await carol.call("*8")
    await stage.answered(picking, outside)
    await hang_up(outside)
    await stage.ended(picking)


@scene
async def pickup_by_key(stage: Stage) -> None:
    """INVITE with Replaces of a ringing call, as a busy lamp key sends it."""
    alice, carol = await stage.phone(ALICE), await stage.phone(CAROL)
    outside = await stage.incoming()
    ringing = await stage.rings(alice)
    picking = await carol.call(ALICE, replaces=ringing)
    await stage.answered(picking, outside)
    await hang_up(picking)
    await stage.ended(outside)


@scene
async def pickup_of_a_group_call(stage: Stage) -> None:
    alice, bob, carol = [await stage.phone(each) for each in (ALICE, BOB, CAROL)]
    outside = await stage.incoming(GROUP)
    await stage.rings(alice)
    await stage.rings(bob)
    picking = await carol.call("*8")
    await stage.answered(picking, outside)
    await hang_up(picking)
    await stage.ended(outside)


@scene
async def pickup_of_nothing(stage: Stage) -> None:
    carol = await stage.phone(CAROL)
    await stage.ended(await carol.call("**1000"))


# -- forwarded


@scene
async def forwarded_by_the_pbx(stage: Stage) -> None:
    await stage.cli("database put CF 1003 1002")
    try:
        carol = await stage.phone(CAROL, answering(0.5))
        await stage.phone("1003")
        bob = await stage.phone(BOB)
        call = await bob.call("1003")
        await stage.answered(call)
        await hang_up(await stage.rings(carol))
        await stage.ended(call)
    finally:
        await stage.cli("database del CF 1003")


@scene
async def forwarded_and_missed(stage: Stage) -> None:
    await stage.cli("database put CF 1003 1002")
    try:
        carol, bob = await stage.phone(CAROL), await stage.phone(BOB)
        await stage.phone("1003")
        call = await bob.call("1003")
        await stage.rings(carol)
        await hang_up(call)
    finally:
        await stage.cli("database del CF 1003")


@scene
async def forwarded_by_the_phone(stage: Stage) -> None:
    await stage.phone(ALICE, forwarding(CAROL))
    carol = await stage.phone(CAROL, answering(0.5))
    outside = await stage.incoming()
    await stage.answered(outside)
    await hang_up(await stage.rings(carol))
    await stage.ended(outside)


@scene
async def forwarded_by_the_phone_and_missed(stage: Stage) -> None:
    await stage.phone(ALICE, forwarding(CAROL))
    carol = await stage.phone(CAROL)
    outside = await stage.incoming()
    await stage.rings(carol)
    await hang_up(outside)
