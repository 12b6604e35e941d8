# SPDX-License-Identifier: MIT
"""A desk at a real PBX as its services show it, and what a user does with a call there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.cards import CallCard
from busylamp.desk.my_phone import MyPhone
from busylamp.settings.file import load
from busylamp.telephony.model import CallState
from busylamp.telephony.reasons import WishFailure
from tests.pbx.conftest import Office
from tests.seat import Seat, open_seat


@dataclass
class Tools:
    """One signed-in desk; `refused` keeps what it was told it could not have."""

    seat: Seat
    refused: list[WishRefused] = field(default_factory=list[WishRefused])

    def wait(self, holds: Callable[[], object]) -> None:
        self.seat.wait_until(holds)

    @property
    def calls(self) -> tuple[CallCard, ...]:
        return self.seat.services.phone.calls

    @property
    def my_phone(self) -> MyPhone:
        return self.seat.services.my_phone.state

    def talk(self, *wishes: Wish) -> CallCard:
        """Wait until I talk, and these wishes are offered; return the call."""

        def talking() -> list[CallCard]:
            up = [card for card in self.calls if card.call.state is CallState.TALKING]
            return [card for card in up if card.offers.issuperset(wishes)]

        self.wait(talking)
        return talking()[0]

    def wait_refused(self, wish: Wish, failure: WishFailure) -> None:
        self.wait(lambda: any((r.wish, r.failure) == (wish, failure) for r in self.refused))


Sit = Callable[..., Tools]


def sit_down(office: Office, bot: QtBot, home: Path, **account: Any) -> Tools:
    """Open a desk and wait until its line is up."""
    settings = load(office.settings(**account) / "settings.toml").settings
    seat = open_seat(
        bot,
        home,
        settings,
        given=office.secret(
            **{key: account[key] for key in ("user", "extension", "tls", "port") if key in account}
        ),
    )
    made = Tools(seat)
    seat.services.phone.wish_refused.connect(made.refused.append)
    seat.wait_until_up()
    return made
