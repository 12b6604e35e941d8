# SPDX-License-Identifier: MIT
"""My queues in head and tray: what is offered, what is under way, what is believed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from busylamp.ami.actions import Raw
from busylamp.desk.asking import Wish
from busylamp.link.line import Answered
from busylamp.telephony.model import PresenceState
from busylamp.telephony.queues import Membership, Queue, QueueMember
from busylamp.telephony.reasons import AskFailure, LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.models.queues import Row
from busylamp.ui.widgets.notice import Notice
from busylamp.ui.widgets.plain_label import tip
from busylamp.ui.widgets.queue_button import QueueButton
from tests.ui.queue_values import (
    AGENT,
    ME,
    SALES,
    SUPERVISOR,
    SUPPORT,
    caller,
    member,
    opened,
    paused,
    queue,
    set_values,
    tell,
)
from tests.ui.rig import Rig


def button(rig: Rig) -> QueueButton:
    made = rig.desktop.window.queues.button
    assert made is not None
    return made


def words(menu: QMenu) -> dict[str, object]:
    """A menu as it reads: what can be chosen, with the menus in it."""
    said: dict[str, object] = {}
    for action in menu.actions():
        below = action.menu()
        if not action.isSeparator():
            inner = words(below) if isinstance(below, QMenu) else action.isEnabled()
            said[action.text()] = inner
    return said


def offered(rig: Rig) -> dict[str, object]:
    menu = button(rig).choices
    menu.aboutToShow.emit()
    return words(menu)


def find(menu: QMenu, path: tuple[str, ...]) -> QAction:
    action = next(each for each in menu.actions() if each.text().startswith(path[0]))
    below = action.menu()
    return find(below, path[1:]) if len(path) > 1 and isinstance(below, QMenu) else action


def act(rig: Rig, *path: str) -> None:
    menu = button(rig).choices
    menu.aboutToShow.emit()
    find(menu, path).trigger()


def sent(rig: Rig) -> list[dict[str, str]]:
    """What was asked of queues."""
    asked = [(a.name, dict(a.headers())) for _, a in rig.line.asked if isinstance(a, Raw)]
    return [{"Action": name} | fields for name, fields in asked if name.startswith("Queue")]


NAMES = ("Break", "Lunch", "Meeting", "After-call work", "Without a reason")
REASONS = dict.fromkeys(NAMES, True)


def test_the_head_names_my_queues(rig: Rig) -> None:
    rig.up(*AGENT)
    assert rig.desktop.window.queues.button is None
    tell(rig, SUPPORT, SALES, queue("700", "Others"))
    assert button(rig).whole == "Support · Sales"
    assert button(rig).isVisible()
    assert button(rig).accessibleName() == "My queues: Support: taking calls, Sales: taking calls"
    assert button(rig).icon().isNull()
    tell(rig, replace(SUPPORT, members=()), replace(SALES, members=()))
    rig.wait_until(lambda: not button(rig).isVisible())


def test_the_menu_offers_each_and_all(rig: Rig) -> None:
    rig.up(*AGENT)
    set_values(rig, queues__mine=("6502",))
    tell(rig, SUPPORT, replace(SALES, members=(paused(ME),)), queue("6502", "Q&A"))
    since = next(key for key in offered(rig) if key.startswith("Sales"))
    assert since.startswith("Sales · paused · Lunch since ")
    assert offered(rig) == {
        "Pause all": REASONS,
        "End all pauses": True,
        "Log in to all": True,
        "Log out of all": True,
        "Support · taking calls": {"Pause": REASONS, "Log out of Support": True},
        since: {
            since.removeprefix("Sales · "): False,
            "End the pause": True,
            "Change the reason": REASONS,
            "Log out of Sales": True,
        },
        "Log in to Q&&A": True,
    }


def test_one_queue_needs_no_menu_of_its_own(rig: Rig) -> None:
    rig.up(*AGENT)
    set_values(rig, queues__reasons=())
    tell(rig, SALES)
    assert offered(rig) == {"Pause": True, "Log out of Sales": True}
    act(rig, "Pause")
    (asked,) = sent(rig)
    assert asked["Action"] == "QueuePause"
    assert "Reason" not in asked


def test_a_queue_one_is_written_into_can_only_be_paused(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, replace(SALES, members=(replace(ME, membership=Membership.STATIC),)))
    assert list(offered(rig)) == ["Pause"]


def test_who_may_change_nothing_still_sees_where_they_are(rig: Rig) -> None:
    rig.up("QueueStatus")
    tell(rig, SALES)
    assert button(rig).whole == "Sales"
    assert offered(rig) == {"Sales · taking calls": False}


Step = tuple[tuple[str, ...], Wish, str, Queue, Queue]
STEPS: dict[str, Step] = {
    "pause": (("Pause", "Lunch"), Wish.PAUSE, "pausing…", SALES, SALES),
    "unpause": (("End the pause",), Wish.UNPAUSE, "ending the pause…", SALES, SALES),
    "log out": (("Log out",), Wish.LOG_OUT, "logging out…", SALES, SALES),
    "log in": (("Log in",), Wish.LOG_IN, "logging in…", SALES, SALES),
}
IS = {"pause": (ME,), "unpause": (paused(ME),), "log out": (ME,), "log in": ()}
BECOMES: dict[str, tuple[QueueMember, ...]] = {
    "pause": (paused(ME),),
    "unpause": (ME,),
    "log out": (),
    "log in": (ME,),
}


def begin(rig: Rig, step: str) -> None:
    rig.up(*AGENT)
    set_values(rig, me__channel="PJSIP/1000", queues__mine=("6501",))
    tell(rig, replace(SALES, members=IS[step]))
    act(rig, *STEPS[step][0])


@pytest.mark.parametrize("step", STEPS)
def test_what_is_under_way_is_said_until_the_events_tell(rig: Rig, step: str) -> None:
    begin(rig, step)
    mine = rig.desktop.window.queues.mine
    (asked,) = sent(rig)
    assert asked["Queue"] == "6501"
    assert mine.under_way("6501") is STEPS[step][1]
    assert offered(rig) == {f"Sales · {STEPS[step][2]}": False}
    rig.hear(
        Answered(request=rig.line.asked[-1][0], success=True, message="Interface done successfully")
    )
    assert mine.under_way("6501") is STEPS[step][1], "an answer is no event"
    tell(rig, replace(SALES, members=BECOMES[step]))
    assert mine.under_way("6501") is None
    assert f"Sales · {STEPS[step][2]}" not in offered(rig)


@pytest.mark.parametrize("step", STEPS)
def test_a_refusal_ends_it_and_is_told(rig: Rig, step: str) -> None:
    begin(rig, step)
    mine, refused = rig.desktop.window.queues.mine, list[object]()
    rig.services.phone.wish_refused.connect(refused.append)
    request = rig.line.asked[-1][0]
    rig.hear(Answered(request=request, success=False, failure=AskFailure.LOST))
    assert mine.under_way("6501") is None
    assert len(refused) == 1
    (notice,) = rig.desktop.window.findChildren(Notice)
    assert notice.words.whole.startswith("Sales: The line broke before")


def test_a_wish_that_is_never_told_of_is_forgotten(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("busylamp.ui.my_queues._LONGEST", -1.0)
    begin(rig, "pause")
    mine = rig.desktop.window.queues.mine
    assert mine.under_way("6501") is Wish.PAUSE
    mine._late.timeout.emit()
    assert mine.under_way("6501") is None


def test_paused_everywhere_is_said_by_words_and_by_a_sign(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, replace(SUPPORT, members=(paused(ME),)), SALES)
    assert button(rig).whole == "Support · Sales"
    assert not button(rig).icon().isNull(), "paused in one of them"
    tell(rig, replace(SALES, members=(paused(ME, "Break", 5),)))
    assert button(rig).whole.startswith("Paused · Lunch 12 min")
    assert rig.desktop.tray.icon.toolTip().partition("Paused")[2].startswith(" · Lunch since ")
    tell(rig, SUPPORT, SALES)
    assert button(rig).icon().isNull()
    assert rig.desktop.tray.icon.toolTip().endswith("Support · Sales")


def test_the_button_says_less_where_there_is_less_room(bare: QApplication, rig: Rig) -> None:
    del bare
    rig.theme.wear()
    rig.up(*AGENT)
    many = [queue(f"65{n}", f"A queue of a long name {n}", members=(ME,)) for n in range(3)]
    tell(rig, *many)
    rig.desktop.window.resize(320, 600)
    rig.wait_until(lambda: button(rig).text().endswith("▾"))
    assert button(rig).width() < 130
    assert button(rig).fontMetrics().horizontalAdvance(button(rig).text()) < button(rig).width()
    rig.wait_until(lambda: rig.desktop.window.head.name.width() > 50)


@pytest.mark.parametrize("state", [PresenceState.IN_USE, PresenceState.DND])
def test_the_button_shrinks_to_its_sign_before_my_name_is_cut(
    bare: QApplication, rig: Rig, state: PresenceState
) -> None:
    del bare
    rig.theme.wear()
    rig.up(*AGENT)
    tell(rig, SUPPORT, SALES)
    window = rig.desktop.window
    head = window.head
    window.resize(window.minimumSize())
    for name in ("Dana Reyes", "Dana Winterly"):
        rig.show_lamp("1000", name, state)
        rig.wait_until(lambda: head.name.text() == head.name.whole)
        rig.wait_until(lambda: head.state.text() == head.state.whole)
    assert button(rig).text() == "▾"
    assert button(rig).toolTip() == tip(button(rig).whole)


def test_a_name_that_has_room_is_not_cut(bare: QApplication, rig: Rig) -> None:
    del bare
    rig.theme.wear()
    rig.up(*AGENT)
    for title in ("Support", "Sales", "W", "Accounts WA"):
        tell(rig, replace(SALES, title=title))
        rig.wait_until(lambda title=title: button(rig).text() == f"{title} ▾")


def test_the_tray_offers_the_same(rig: Rig) -> None:
    rig.up(*AGENT)
    tray = rig.desktop.tray
    tray.menu.aboutToShow.emit()
    assert not any("queues" in each for each in rig.words(tray.menu))
    tell(rig, SUPPORT, SALES)
    tray.menu.aboutToShow.emit()
    assert "My queues · Support · Sales" in rig.words(tray.menu)
    assert words(tray.queues) == offered(rig)
    find(tray.queues, ("Pause all", "Break")).trigger()
    (asked,) = sent(rig)
    assert (asked["Interface"], asked["Paused"], asked["Reason"]) == ("PJSIP/1000", "true", "Break")
    assert "Queue" not in asked
    assert rig.desktop.window.queues.mine.under_way("6500") is Wish.PAUSE


def test_another_extension_of_mine_is_another_place(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT, SALES)
    assert button(rig).whole == "Support · Sales"
    set_values(rig, me__extension="1001")
    (mine,) = rig.services.queues.mine
    assert mine.member == SUPPORT.members[1]


def test_without_a_line_nothing_is_said_of_my_place(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, replace(SALES, members=(paused(ME),)))
    assert button(rig).isVisible()
    rig.hear(LineChanged(state=LineState.WAITING))
    assert not button(rig).isVisible()
    assert "Paused" not in rig.desktop.tray.icon.toolTip()
    rig.up(*AGENT)
    assert button(rig).whole.startswith("Paused")
    assert button(rig).isVisible()


# -- the menus of the list


def menu_of(rig: Rig, choose: Callable[[Row], bool]) -> dict[str, object]:
    panel = opened(rig)
    row = next(row for row in panel.model.rows if choose(row))
    return words(panel.menus.menu_for(row))


def test_a_supervisor_pauses_colleagues_and_moves_callers(rig: Rig) -> None:
    rig.up(*SUPERVISOR)
    rig.hear(LineChanged(state=LineState.UP, greeting="9.0.0"))
    waiting = (caller(1), caller(2, "+4930123456"))
    tell(rig, replace(SUPPORT, callers=waiting), SALES)
    panel = opened(rig)
    first, second, _, maya = panel.model.rows[-4:]
    assert words(panel.menus.menu_for(first)) == {"Details": True, "Move to": {"Sales": True}}
    assert words(panel.menus.menu_for(second)) == {
        "Details": True,
        "Move to the front": True,
        "Move to": {"Sales": True},
    }
    assert words(panel.menus.menu_for(maya)) == {"Call": True, "Details": True, "Pause": REASONS}
    find(panel.menus.menu_for(maya), ("Pause", "Lunch")).trigger()
    (asked,) = sent(rig)
    assert asked["Interface"] == "PJSIP/1001"
    assert (asked["Queue"], asked["Paused"], asked["Reason"]) == ("6500", "true", "Lunch")
    tell(rig, replace(SUPPORT, members=(ME, paused(member("1001", "Maya")))))
    rig.wait_until(lambda: len(panel.model.rows) == 5)
    find(panel.menus.menu_for(panel.model.rows[-1]), ("End this pause",)).trigger()
    assert sent(rig)[-1]["Paused"] == "false"


def test_who_is_no_supervisor_is_offered_none_of_it(rig: Rig) -> None:
    rig.up("QueueStatus", "Originate")
    tell(rig, replace(SUPPORT, callers=(caller(1), caller(2))), SALES)
    panel = opened(rig)
    _, second, _, maya = panel.model.rows[-4:]
    assert words(panel.menus.menu_for(second)) == {"Details": True}
    assert words(panel.menus.menu_for(maya)) == {"Call": True, "Details": True}


def test_a_queue_of_the_list_can_be_joined(rig: Rig) -> None:
    rig.up(*AGENT)
    set_values(rig, me__channel="PJSIP/1000")
    tell(rig, queue("700", "Others"))
    panel = opened(rig)
    (row,) = panel.model.rows
    menu = panel.menus.menu_for(row)
    assert words(menu) == {"Close": True, "Log in to Others": True}
    find(menu, ("Log in",)).trigger()
    (asked,) = sent(rig)
    assert (asked["Action"], asked["Queue"]) == ("QueueAdd", "700")
    assert words(panel.menus.menu_for(row)) == {
        "Close": True,
        "Others · logging in…": False,
    }
