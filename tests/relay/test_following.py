# SPDX-License-Identifier: MIT
"""What was said is told once, in order, and a gap is found."""

from dataclasses import replace

from busylamp.link.relayed.following import Following
from busylamp.link.relayed.form import Batch, Beat, Picture
from busylamp.link.relayed.mirror import Mirror
from busylamp.telephony.changes import CallEnded, CallStarted, PresenceChanged, PresenceGone
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    Direction,
    ExtensionNumber,
    Presence,
    PresenceState,
)
from busylamp.telephony.reasons import LineState

ME = ExtensionNumber("1000")
BEAT = Beat(epoch=3, beat=1, every=1.0, lamps=5, state=LineState.UP)


def lamp(number: int, order: int, *, epoch: int = 3) -> tuple[str, Batch]:
    presence = Presence(extension=ExtensionNumber(str(number)), state=PresenceState.BUSY)
    told = (PresenceChanged(presence=presence, at=1.0),)
    return "lamps", Batch(epoch=epoch, number=number, order=order, told=told)


def call(state: CallState = CallState.TALKING, result: CallResult | None = None) -> Call:
    return Call(
        id=CallId("1@1000"),
        extension=ME,
        direction=Direction.INCOMING,
        state=state,
        result=result,
    )


def following(picture: Picture | None = None) -> Following:
    made = Following(Mirror(ME))
    made.take_picture(picture or Picture(epoch=3, numbers={"lamps": 5}, line=BEAT), 1.0)
    return made


def told(made: Following) -> list[str]:
    return [n.presence.extension for n in made.turn() if isinstance(n, PresenceChanged)]


def test_nothing_is_told_before_the_picture_and_nothing_of_it_twice() -> None:
    made = Following(Mirror(ME))
    for number in (4, 5, 6, 7):
        made.keep(*lamp(number, number))
    assert made.turn() == []
    news = made.take_picture(Picture(epoch=3, numbers={"lamps": 5}, line=BEAT), 1.0)
    assert [n.presence.extension for n in news if isinstance(n, PresenceChanged)] == ["6", "7"]


def test_two_subjects_keep_their_order() -> None:
    made = following()
    started = (CallStarted(call=call(), at=1.0),)
    made.keep(*lamp(6, 1))
    made.keep(*lamp(7, 3))
    made.keep("ext.1000.calls", Batch(epoch=3, number=1, order=2, told=started))
    assert [type(each) for each in made.turn()] == [PresenceChanged, CallStarted, PresenceChanged]


def test_the_same_message_again_is_dropped() -> None:
    made = following()
    made.keep(*lamp(6, 1))
    made.keep(*lamp(6, 1))
    assert told(made) == ["6"]
    made.keep(*lamp(6, 1))
    assert told(made) == []


def test_a_gap_wants_a_picture_and_waits_for_it() -> None:
    made = following()
    made.keep(*lamp(7, 2))
    assert told(made) == []
    assert made.picture_wanted
    news = made.take_picture(Picture(epoch=3, numbers={"lamps": 6}, line=BEAT), 1.0)
    assert [n.presence.extension for n in news if isinstance(n, PresenceChanged)] == ["7"]


def test_the_last_one_missed_is_found_by_the_beat() -> None:
    made = following()
    made.hear_beat(BEAT)
    assert not made.picture_wanted
    made.hear_beat(replace(BEAT, lamps=6))
    assert made.picture_wanted


def test_another_epoch_is_another_story() -> None:
    made = following()
    made.keep(*lamp(6, 1, epoch=4))
    assert told(made) == []
    made.hear_beat(replace(BEAT, epoch=4))
    assert made.picture_wanted


def test_a_relay_that_sees_nothing_ends_no_call() -> None:
    made = following(Picture(epoch=3, line=BEAT, calls=(call(),)))
    blind = replace(BEAT, epoch=4, state=LineState.CONNECTING)
    made.hear_beat(blind)
    assert not made.may_look
    assert made.take_picture(Picture(epoch=4, line=blind), 1.0) == []
    made.hear_beat(replace(BEAT, epoch=4))
    assert made.may_look


def test_a_call_that_ended_meanwhile_ends_as_it_did() -> None:
    for ended, result in (
        ((call(CallState.ENDED, CallResult.ANSWERED),), CallResult.ANSWERED),
        ((), CallResult.UNKNOWN),
    ):
        made = following(Picture(epoch=3, line=BEAT, calls=(call(),)))
        (news,) = made.take_picture(Picture(epoch=3, line=BEAT, ended=ended), 2.0)
        assert isinstance(news, CallEnded)
        assert news.call.result is result
        assert made.take_picture(Picture(epoch=3, line=BEAT, ended=ended), 3.0) == []


def test_a_lamp_that_is_no_more_goes_out() -> None:
    presence = Presence(extension=ExtensionNumber("1001"), state=PresenceState.IDLE)
    made = following(Picture(epoch=3, line=BEAT, presences=(presence,)))
    news = made.take_picture(Picture(epoch=3, line=BEAT), 2.0)
    assert news == [PresenceGone(extension=ExtensionNumber("1001"), at=2.0)]


def test_a_beat_that_was_missed_wants_a_picture() -> None:
    """The way between two servers was cut for a while: nobody knows what else was said then."""
    made = following()
    made.hear_beat(replace(BEAT, beat=2))
    assert not made.picture_wanted
    made.hear_beat(replace(BEAT, beat=4))
    assert made.picture_wanted


def test_a_picture_that_is_read_after_a_later_beat_makes_no_gap() -> None:
    """Subjects are read by tasks of their own."""
    made = Following(Mirror(ME))
    made.hear_beat(replace(BEAT, beat=2))
    made.take_picture(Picture(epoch=3, numbers={"lamps": 5}, line=BEAT), 1.0)
    made.hear_beat(replace(BEAT, beat=3))
    assert not made.picture_wanted


def test_a_relay_that_counts_anew_wants_a_picture() -> None:
    """Its servers forgot which epochs there were: the number alone may be that of another life."""
    made = following(Picture(epoch=3, numbers={"lamps": 5}, line=replace(BEAT, beat=70)))
    made.hear_beat(BEAT)
    assert made.picture_wanted
