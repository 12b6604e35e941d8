# SPDX-License-Identifier: MIT
"""The state of my own phone as the PBX keeps it: do not disturb, forwarding, messages."""

from dataclasses import dataclass

from busylamp.desk.asking import Wish, WishGranted, WishRefused
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.diversion import Diversion, Forward
from busylamp.desk.numbering import Numbering
from busylamp.desk.voicemail import Voicemail
from busylamp.link.line import News
from busylamp.settings.model import Feature
from busylamp.telephony.numbers import NotDialable, dialable
from busylamp.telephony.reasons import WishFailure


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPhone:
    """My phone's state; None is what nobody told."""

    dnd: bool | None = None
    forwards: tuple[Forward, ...] = ()  # the kinds that can be read or set here
    new_messages: int | None = None
    old_messages: int | None = None
    offers: frozenset[Wish] = frozenset()  # DO_NOT_DISTURB, FORWARD, CALL_VOICEMAIL
    awaited: frozenset[Feature] = frozenset()  # asked for, and not told of yet


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPhoneChanged:
    """Something about my phone's state changed."""

    phone: MyPhone


class OwnPhone:
    """Joins what the PBX tells of my phone; tells what changed."""

    def __init__(self, diversion: Diversion, voicemail: Voicemail, numbering: Numbering) -> None:
        self.diversion = diversion
        self.voicemail = voicemail
        self._numbering = numbering
        self._told = MyPhone()

    @property
    def state(self) -> MyPhone:
        """My phone now."""
        return MyPhone(
            dnd=self.diversion.dnd,
            forwards=self.diversion.forwards,
            new_messages=self.voicemail.new,
            old_messages=self.voicemail.old,
            offers=self.diversion.offers | self.voicemail.offers,
            awaited=self.diversion.awaited,
        )

    def disturb(self, *, on: bool) -> WishRefused | None:
        """Switch do not disturb."""
        return self._switch(Feature.DND, on=on)

    def forward(self, kind: Feature, target: str) -> WishRefused | None:
        """Send my calls on to a number; '' ends it. The number is read as one to dial."""
        if not target.strip():
            return self._switch(kind, on=False)
        reading = self._numbering.read(target)
        try:
            number = "" if reading.refused is not None else dialable(reading.dialled)
        except NotDialable:
            number = ""
        if not number:
            failure = WishFailure.NOT_DIALABLE
            return WishRefused(wish=Wish.FORWARD, failure=failure, about=kind.value)
        return self._switch(kind, number, on=True)

    def call_voicemail(self) -> DialAttempt | WishRefused:
        """Call my mailbox."""
        return self.voicemail.call()

    def read(self) -> None:
        """Ask anew what the PBX keeps: somebody may have dialled a code meanwhile."""
        self.diversion.read()

    def hear(
        self, news: News, said: WishRefused | WishGranted | None
    ) -> tuple[MyPhoneChanged | WishRefused, ...]:
        """Take note of news, and of an answer to a wish; return what a front end must show."""
        failed = self.diversion.hear(news)
        self.voicemail.hear(news)
        if said is not None:
            self.diversion.heard(said)
        return (*failed, *self._changed())

    def expire(self) -> tuple[MyPhoneChanged | WishRefused, ...]:
        """Say what the PBX took and nothing came of."""
        return (*self.diversion.expire(), *self._changed())

    def _switch(self, feature: Feature, number: str = "", *, on: bool) -> WishRefused | None:
        """Ask; its end is told as a change, also where all stays as it was."""
        refused = self.diversion.switch(feature, number, on=on)
        self._told = self.state
        return refused

    def _changed(self) -> tuple[MyPhoneChanged, ...]:
        state = self.state
        if state == self._told:
            return ()
        self._told = state
        return (MyPhoneChanged(phone=state),)
