# SPDX-License-Identifier: MIT
"""My mailbox: how many messages wait, and calling it."""

import itertools
import os
import re
from collections.abc import Callable

from busylamp.ami.actions import Raw
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.desk.dialling import DialAttempt, Dialling
from busylamp.link.line import Answered, Line, News, RequestId
from busylamp.settings.model import Settings
from busylamp.telephony.changes import MailboxTold
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.telephony.status import LineChanged

_COUNT = re.compile(r"[0-9]{1,6}\Z")  # a longer one is no count


class Voicemail:
    """Counts as the PBX told last; None while it told nothing."""

    def __init__(
        self, line: Line, asking: Asking, dialling: Dialling, settings: Callable[[], Settings]
    ) -> None:
        self._line = line
        self._asking = asking
        self._dialling = dialling
        self._settings = settings
        self._prefix = f"box-{os.urandom(4).hex()}"
        self._counter = itertools.count(1)
        self._asked: RequestId | None = None
        self.new: int | None = None
        self.old: int | None = None

    @property
    def mailbox(self) -> str:
        """My mailbox with its context."""
        settings = self._settings()
        box = settings.features.mailbox or settings.me.extension
        return box if "@" in box or not box else f"{box}@default"

    @property
    def offers(self) -> frozenset[Wish]:
        """Whether it can be called from here."""
        may = bool(self._settings().features.voicemail_number) and self._asking.may(Ability.DIAL)
        return frozenset({Wish.CALL_VOICEMAIL}) if may else frozenset()

    def call(self) -> DialAttempt | WishRefused:
        """Call my phone, and connect it with my mailbox."""
        number = self._settings().features.voicemail_number
        if not number:
            return WishRefused(wish=Wish.CALL_VOICEMAIL, failure=WishFailure.NOT_SET_UP)
        return self._dialling.dial_code(number)

    def count(self) -> None:
        """Ask how many messages wait, where this account may."""
        if not self.mailbox or not self._asking.may(Ability.COUNT_MESSAGES):
            return
        self._asked = RequestId(f"{self._prefix}-{next(self._counter)}")
        self._line.ask(self._asked, Raw("MailboxCount", (("Mailbox", self.mailbox),)))

    def hear(self, news: News) -> None:
        """Take note of news about my mailbox."""
        match news:
            case LineChanged(state=LineState.UP):
                self.count()
            case LineChanged():
                self.new = self.old = self._asked = None
            case MailboxTold(mailbox=mailbox) if mailbox == self.mailbox:
                self._note(news)
            case Answered(request=request) if request == self._asked:
                self._asked = None
                self._take(news)
            case _:
                pass

    def _note(self, told: MailboxTold) -> None:
        if told.new is None:
            self.count()
            return
        self._asked = None  # an answer under way is older than this
        self.new = told.new
        self.old = self.old if told.old is None else told.old

    def _take(self, answer: Answered) -> None:
        if not answer.success:
            return
        counts = {name: int(text) for name, text in answer.headers if _COUNT.match(text)}
        if "NewMessages" in counts:
            self.new = counts["NewMessages"] + counts.get("UrgMessages", 0)
            self.old = counts.get("OldMessages")
