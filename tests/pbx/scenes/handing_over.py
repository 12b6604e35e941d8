# SPDX-License-Identifier: MIT
"""Transfers: blind, attended, blonde, by key, by code and by AMI, in every order of hanging up."""

from tests.pbx.phone import Call, Phone, answering, refusing, silent
from tests.pbx.stage import Stage, pause, scene

ALICE, BOB, CAROL = "1000", "1001", "1002"


async def talk(stage: Stage) -> tuple[Phone, Call, Call]:
    """Alice called Bob and they talk: Alice's phone, her call, Bob's."""
    alice, bob = await stage.phone(ALICE), await stage.phone(BOB, answering(0.4))
    call = await alice.call(BOB)
    await stage.answered(call)
    return alice, call, await stage.rings(bob)


async def taken(stage: Stage) -> tuple[Phone, Call, Call]:
    """Somebody outside called Alice and they talk: Alice's phone, her call, theirs."""
    alice = await stage.phone(ALICE, answering(0.4))
    outside = await stage.incoming()
    await stage.answered(outside)
    return alice, await stage.rings(alice), outside


async def ask_carol(stage: Stage, alice: Phone, first: Call) -> tuple[Call, Call]:
    """Alice holds her call and asks Carol on a second line: her second call, Carol's."""
    carol = await stage.phone(CAROL, answering(0.4))
    await first.hold(on=True)
    await pause()
    second = await alice.call(CAROL)
    await stage.answered(second)
    return second, await stage.rings(carol)


async def hang_up(*calls: Call) -> None:
    for call in calls:
        await call.hang_up()
        await pause()


# -- blind


@scene
async def blind_by_phone(stage: Stage) -> None:
    _, outgoing, bob = await talk(stage)
    carol = await stage.phone(CAROL, answering(1.0))
    await outgoing.transfer(CAROL)
    await stage.answered(await stage.rings(carol))
    await hang_up(bob)


@scene
async def blind_by_phone_from_outside(stage: Stage) -> None:
    _, mine, outside = await taken(stage)
    carol = await stage.phone(CAROL, answering(1.0))
    await mine.transfer(CAROL)
    theirs = await stage.rings(carol)
    await stage.answered(theirs)
    await hang_up(theirs)
    await stage.ended(outside)


@scene
async def blind_nobody_answers(stage: Stage) -> None:
    _, mine, outside = await taken(stage)
    carol = await stage.phone(CAROL)
    await mine.transfer(CAROL)
    await stage.rings(carol)
    await stage.ended(outside)


@scene
async def blind_refused(stage: Stage) -> None:
    _, mine, outside = await taken(stage)
    await stage.phone(CAROL, refusing("486 Busy Here", 0.6))
    await mine.transfer(CAROL)
    await stage.ended(outside)


@scene
async def blind_to_outside(stage: Stage) -> None:
    _, outgoing, bob = await talk(stage)
    world = await stage.world(answering(0.6))
    await outgoing.transfer("0123456789")
    await stage.answered(await stage.rings(world))
    await hang_up(bob)


@scene
async def blind_twice(stage: Stage) -> None:
    _, mine, outside = await taken(stage)
    bob, carol = await stage.phone(BOB, answering(0.4)), await stage.phone(CAROL, answering(0.4))
    await mine.transfer(BOB)
    second = await stage.rings(bob)
    await stage.answered(second)
    await second.transfer(CAROL)
    await stage.answered(await stage.rings(carol))
    await hang_up(outside)


@scene
async def blind_to_a_group(stage: Stage) -> None:
    carol, bob = await stage.phone(CAROL), await stage.phone(BOB, answering(0.8))
    await stage.world()
    alice = await stage.phone(ALICE, silent)
    call = await carol.call("0123456789")
    outside = await stage.rings(stage.phones[2])
    outside.answer()
    await stage.answered(call)
    await call.transfer("6000")
    await stage.rings(alice)
    await stage.answered(await stage.rings(bob))
    await hang_up(outside)


@scene
async def blind_by_code(stage: Stage) -> None:
    _, outgoing, bob = await talk(stage)
    carol = await stage.phone(CAROL, answering(0.6))
    await outgoing.press("##1002")
    await stage.answered(await stage.rings(carol))
    await hang_up(bob)


@scene
async def blind_by_ami(stage: Stage) -> None:
    _, _, bob = await talk(stage)
    carol = await stage.phone(CAROL, answering(0.6))
    channel = await stage.channel("PJSIP/1000")
    await stage.action("BlindTransfer", Channel=channel, Exten=CAROL, Context="from-internal")
    await stage.answered(await stage.rings(carol))
    await hang_up(bob)


# -- attended, on one line: by AMI or by code


async def ask_on_one_line(stage: Stage) -> tuple[Call, Call, Call]:
    _, outgoing, bob = await talk(stage)
    carol = await stage.phone(CAROL, answering(0.6))
    channel = await stage.channel("PJSIP/1000")
    await stage.action("Atxfer", Channel=channel, Exten=CAROL, Context="from-internal")
    theirs = await stage.rings(carol)
    await stage.answered(theirs)
    await pause()
    return outgoing, bob, theirs


@scene
async def attended_by_ami(stage: Stage) -> None:
    outgoing, bob, carol = await ask_on_one_line(stage)
    await hang_up(outgoing, carol)
    await stage.ended(bob)


@scene
async def attended_by_ami_transferee_hangs_up_last(stage: Stage) -> None:
    outgoing, bob, carol = await ask_on_one_line(stage)
    await hang_up(outgoing, bob)
    await stage.ended(carol)


@scene
async def attended_by_ami_target_hangs_up_first(stage: Stage) -> None:
    outgoing, bob, carol = await ask_on_one_line(stage)
    await hang_up(carol)
    await pause(2)
    await hang_up(outgoing)
    await stage.ended(bob)


@scene
async def attended_by_ami_transferee_hangs_up_first(stage: Stage) -> None:
    outgoing, bob, carol = await ask_on_one_line(stage)
    await hang_up(bob)
    await pause()
    await hang_up(outgoing)
    await stage.ended(carol)


@scene
async def attended_by_ami_cancelled(stage: Stage) -> None:
    outgoing, bob, carol = await ask_on_one_line(stage)
    await stage.action("CancelAtxfer", Channel=await stage.channel("PJSIP/1000"))
    await stage.ended(carol)
    await pause()
    await hang_up(outgoing)
    await stage.ended(bob)


@scene
async def attended_by_code(stage: Stage) -> None:
    _, mine, outside = await taken(stage)
    carol = await stage.phone(CAROL, answering(0.6))
    await mine.press("*2")
    await pause(2)
    await mine.press("1002")
    theirs = await stage.rings(carol)
    await stage.answered(theirs)
    await hang_up(mine, outside)
    await stage.ended(theirs)


@scene
async def attended_refused(stage: Stage) -> None:
    _, outgoing, bob = await talk(stage)
    carol = await stage.phone(CAROL, refusing("486 Busy Here", 1.0))
    channel = await stage.channel("PJSIP/1000")
    await stage.action("Atxfer", Channel=channel, Exten=CAROL, Context="from-internal")
    await stage.ended(await stage.rings(carol))
    await pause(10)
    await hang_up(outgoing)
    await stage.ended(bob)


@scene
async def three_way(stage: Stage) -> None:
    outgoing, bob, carol = await ask_on_one_line(stage)
    await outgoing.press("*3")
    await pause(2)
    await hang_up(carol)
    await pause()
    await hang_up(outgoing)
    await stage.ended(bob)


@scene
async def three_way_i_leave(stage: Stage) -> None:
    outgoing, bob, carol = await ask_on_one_line(stage)
    await outgoing.press("*3")
    await pause(2)
    await hang_up(outgoing)
    await pause()
    await hang_up(bob)
    await stage.ended(carol)


# -- attended, on two lines: by the phone's own key


@scene
async def attended_by_phone(stage: Stage) -> None:
    alice, outgoing, bob = await talk(stage)
    second, carol = await ask_carol(stage, alice, outgoing)
    await outgoing.transfer(CAROL, by=second)
    await pause(2)
    await hang_up(bob)
    await stage.ended(carol)


@scene
async def attended_by_phone_from_outside(stage: Stage) -> None:
    alice, mine, outside = await taken(stage)
    second, carol = await ask_carol(stage, alice, mine)
    await mine.transfer(CAROL, by=second)
    await pause(2)
    await hang_up(carol)
    await stage.ended(outside)


@scene
async def attended_by_phone_the_other_way_round(stage: Stage) -> None:
    """The phone refers the one it asked to the one that waits."""
    alice, mine, outside = await taken(stage)
    second, carol = await ask_carol(stage, alice, mine)
    await second.transfer("0298765432", by=mine)
    await pause(2)
    await hang_up(outside)
    await stage.ended(carol)


@scene
async def attended_by_phone_to_outside(stage: Stage) -> None:
    alice, outgoing, bob = await talk(stage)
    world = await stage.world(answering(0.4))
    await outgoing.hold(on=True)
    second = await alice.call("0123456789")
    await stage.answered(second)
    outside = await stage.rings(world)
    await outgoing.transfer("0123456789", by=second)
    await pause(2)
    await hang_up(bob)
    await stage.ended(outside)


@scene
async def consultation_given_up(stage: Stage) -> None:
    """Alice asks Carol, who hangs up; Alice goes back to Bob."""
    alice, outgoing, bob = await talk(stage)
    second, carol = await ask_carol(stage, alice, outgoing)
    await hang_up(carol)
    await stage.ended(second)
    await outgoing.hold(on=False)
    await pause()
    await hang_up(outgoing)
    await stage.ended(bob)


@scene
async def attended_twice(stage: Stage) -> None:
    alice, mine, outside = await taken(stage)
    second, carol = await ask_carol(stage, alice, mine)
    await mine.transfer(CAROL, by=second)
    await pause(2)
    dan = await stage.phone("1003", answering(0.4))
    third = await carol.phone.call("1003")
    await stage.answered(third)
    theirs = await stage.rings(dan)
    await carol.transfer("1003", by=third)
    await pause(2)
    await hang_up(theirs)
    await stage.ended(outside)


# -- blonde: handed over while it still rings


@scene
async def blonde_by_phone(stage: Stage) -> None:
    alice, mine, outside = await taken(stage)
    carol = await stage.phone(CAROL)
    await mine.hold(on=True)
    second = await alice.call(CAROL)
    theirs = await stage.rings(carol)
    await mine.transfer(CAROL, by=second)
    await pause(2)
    theirs.answer()
    await pause(2)
    await hang_up(theirs)
    await stage.ended(outside)


@scene
async def blonde_by_phone_nobody_answers(stage: Stage) -> None:
    alice, outgoing, bob = await talk(stage)
    carol = await stage.phone(CAROL)
    await outgoing.hold(on=True)
    second = await alice.call(CAROL)
    await stage.rings(carol)
    await outgoing.transfer(CAROL, by=second)
    await stage.ended(bob)


async def hand_over_ringing(stage: Stage) -> tuple[Call, Phone]:
    _, outgoing, bob = await talk(stage)
    carol = await stage.phone(CAROL)
    channel = await stage.channel("PJSIP/1000")
    await stage.action("Atxfer", Channel=channel, Exten=CAROL, Context="from-internal")
    await stage.rings(carol)
    await hang_up(outgoing)
    return bob, carol


@scene
async def blonde_by_ami(stage: Stage) -> None:
    bob, carol = await hand_over_ringing(stage)
    theirs = await stage.rings(carol)
    await pause()
    theirs.answer()
    await pause(2)
    await hang_up(bob)
    await stage.ended(theirs)


@scene
async def blonde_by_ami_called_back(stage: Stage) -> None:
    """Carol does not answer: the PBX calls Alice back, who has Bob again."""
    bob, _ = await hand_over_ringing(stage)
    alice = next(phone for phone in stage.phones if phone.extension == ALICE)
    back = await stage.rings(alice)
    back.answer()
    await pause(2)
    await hang_up(bob)
    await stage.ended(back)


# -- by an operator's program


@scene
async def redirected_by_ami(stage: Stage) -> None:
    await talk(stage)
    carol = await stage.phone(CAROL, answering(0.6))
    channel = await stage.channel("PJSIP/1001")
    place = {"Context": "from-internal", "Exten": CAROL, "Priority": "1"}
    await stage.action("Redirect", Channel=channel, **place)
    theirs = await stage.rings(carol)
    await stage.answered(theirs)
    await hang_up(theirs)


@scene
async def both_redirected_by_ami(stage: Stage) -> None:
    _, outgoing, bob = await talk(stage)
    place = {"Context": "from-internal", "Exten": "8000", "Priority": "1"}
    extra = {f"Extra{name}": value for name, value in place.items()}
    one, other = await stage.channel("PJSIP/1000"), await stage.channel("PJSIP/1001")
    await stage.action("Redirect", Channel=one, ExtraChannel=other, **place, **extra)
    await pause(3)
    await hang_up(outgoing, bob)


@scene
async def joined_by_ami(stage: Stage) -> None:
    alice, bob = await stage.phone(ALICE), await stage.phone(BOB)
    one, other = await alice.call("*60"), await bob.call("*60")
    await stage.answered(one, other)
    first, second = await stage.channel("PJSIP/1000"), await stage.channel("PJSIP/1001")
    await stage.action("Bridge", Channel1=first, Channel2=second)
    await pause(2)
    await hang_up(one, other)


@scene
async def sent_to_my_mailbox_by_ami(stage: Stage) -> None:
    await stage.phone(ALICE)
    outside = await stage.incoming()
    await stage.rings(stage.phones[0])
    place = {"Context": "from-internal", "Exten": "*1000", "Priority": "1"}
    await stage.action("Redirect", Channel=await stage.channel("PJSIP/trunk"), **place)
    await stage.answered(outside)
    await hang_up(outside)


@scene
async def taken_out_of_the_queue_by_ami(stage: Stage) -> None:
    alice, carol = await stage.phone(ALICE), await stage.phone(CAROL, answering(0.6))
    outside = await stage.incoming("0911234501")
    await stage.rings(alice)
    place = {"Context": "from-internal", "Exten": CAROL, "Priority": "1"}
    await stage.action("Redirect", Channel=await stage.channel("PJSIP/trunk"), **place)
    await stage.answered(await stage.rings(carol))
    await hang_up(outside)


@scene
async def two_calls_bridged_by_ami(stage: Stage) -> None:
    alice, mine, outside = await taken(stage)
    await ask_carol(stage, alice, mine)
    far, near = await stage.channel("PJSIP/trunk"), await stage.channel("PJSIP/1002")
    await stage.action("Bridge", Channel1=far, Channel2=near, Tone="no")
    await pause(2)
    await hang_up(outside)
