# SPDX-License-Identifier: MIT
"""Parking: by key and by AMI, fetched, given up, come back."""

from tests.pbx.phone import answering
from tests.pbx.scenes.handing_over import BOB, CAROL, hang_up, taken, talk
from tests.pbx.stage import Stage, pause, scene


@scene
async def parked_and_fetched(stage: Stage) -> None:
    _, mine, outside = await taken(stage)
    bob = await stage.phone(BOB)
    await mine.transfer("700")
    await pause(3)
    fetching = await bob.call("701")
    await stage.answered(fetching)
    await pause()
    await hang_up(fetching)
    await stage.ended(outside)


@scene
async def parked_colleague_fetched(stage: Stage) -> None:
    _, outgoing, bob = await talk(stage)
    carol = await stage.phone(CAROL)
    await outgoing.transfer("700")
    await pause(3)
    fetching = await carol.call("701")
    await stage.answered(fetching)
    await pause()
    await hang_up(bob)
    await stage.ended(fetching)


@scene
async def parked_by_ami_and_fetched(stage: Stage) -> None:
    _, mine, outside = await taken(stage)
    bob = await stage.phone(BOB)
    channel = await stage.channel("PJSIP/trunk")
    await stage.action("Park", Channel=channel, TimeoutChannel=await stage.channel("PJSIP/1000"))
    await pause(2)
    fetching = await bob.call("701")
    await stage.answered(fetching)
    await pause()
    await hang_up(outside)
    await stage.ended(fetching, mine)


@scene
async def parked_and_fetched_by_myself(stage: Stage) -> None:
    alice, mine, outside = await taken(stage)
    await mine.transfer("700")
    await pause(3)
    fetching = await alice.call("701")
    await stage.answered(fetching)
    await pause()
    await hang_up(fetching)
    await stage.ended(outside)


@scene
async def parked_and_come_back(stage: Stage) -> None:
    alice, mine, outside = await taken(stage)
    await mine.transfer("700")
    await stage.ended(mine)
    back = await stage.rings(alice)
    await stage.answered(back)
    await pause()
    await hang_up(outside)
    await stage.ended(back)


@scene
async def parked_and_given_up(stage: Stage) -> None:
    _, outgoing, bob = await talk(stage)
    await outgoing.transfer("700")
    await pause(3)
    await hang_up(bob)


@scene
async def two_parked_do_not_talk(stage: Stage) -> None:
    _, outgoing, bob = await talk(stage)
    carol, dan = await stage.phone(CAROL), await stage.phone("1003", answering(0.4))
    second = await carol.call("1003")
    await stage.answered(second)
    await outgoing.transfer("700")
    await second.transfer("700")
    await pause(3)
    await hang_up(bob, await stage.rings(dan))
