# SPDX-License-Identifier: MIT
"""What Qt takes from the system's own memory for each call, on a real screen, it gives back."""

import ctypes
from dataclasses import replace

from busylamp.telephony.model import PresenceState
from tests.seat import Seat

CHANGES = 60
MOST = 512 * 1024  # bytes; 60 icons that are not given back take 2 MiB


class Allocated(ctypes.Structure):
    """`struct mallinfo2` of malloc.h."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    ]


def in_use() -> int:
    library = ctypes.CDLL("libc.so.6")
    library.mallinfo2.restype = Allocated
    told = library.mallinfo2()
    return int(told.uordblks) + int(told.hblkhd)


def test_the_lamp_in_the_task_bar_costs_nothing(seat: Seat) -> None:
    def change(times: int) -> None:
        me, window = seat.services.phone.me, seat.desktop.window
        for turn in range(times):
            state = (PresenceState.RINGING, PresenceState.IDLE)[turn % 2]
            window._on_me_changed(replace(me, state=state))
            seat.bot.wait(5)

    change(10)
    before = in_use()
    change(CHANGES)
    assert in_use() - before < MOST
