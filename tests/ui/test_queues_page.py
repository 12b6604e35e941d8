# SPDX-License-Identifier: MIT
"""The settings of queues: each change acts at once, a bad one is named and changes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from busylamp.settings.keys import value_at
from busylamp.ui.dialogs.pages.queues import QueuesPage
from tests.seat import press
from tests.ui.queue_values import AGENT, ME, SUPPORT, queue, tell
from tests.ui.rig import Rig


def page_of(rig: Rig) -> QueuesPage:
    page = rig.desktop.open_settings("queues").page("queues")
    assert isinstance(page, QueuesPage)
    return page


def line(page: QueuesPage, label: str) -> QLineEdit:
    found = next(row.control for row in page.rows if row.label.whole == label)
    assert isinstance(found, QLineEdit)
    return found


def enter(page: QueuesPage, label: str, text: str) -> str:
    """Type a value; return what the page has against it."""
    field = line(page, label)
    field.setText(text)
    press(field, Qt.Key.Key_Return)
    return next(row.problem.whole for row in page.rows if row.label.whole == label)


@pytest.mark.parametrize(
    ("label", "text", "key", "value"),
    [
        ("Queues to log in to", "6500, 6501;6500 ", "queues.mine", ("6500", "6501")),
        ("What a queue calls for me", "{device}", "queues.interface", "{device}"),
        ("Numbers of queues", "support=6500", "queues.numbers", ("support=6500",)),
        ("Warning by callers", "2", "wallboard.warn_waiting", 2),
        ("Alarm by callers", "0", "wallboard.alarm_waiting", 0),
        ("Warning by the longest wait", "30", "wallboard.warn_seconds", 30),
        ("Alarm by the longest wait", "86400", "wallboard.alarm_seconds", 86_400),
        ("Queues on the wallboard", "support", "wallboard.queues", ("support",)),
    ],
)
def test_a_change_acts_at_once(rig: Rig, label: str, text: str, key: str, value: object) -> None:
    page = page_of(rig)
    assert enter(page, label, text) == ""
    assert value_at(rig.services.preferences.settings, key) == value


@pytest.mark.parametrize("text", ["-1", "1001", "three", ""])
def test_a_threshold_is_a_number(rig: Rig, text: str) -> None:
    page = page_of(rig)
    before = rig.services.preferences.settings
    words = "Warning by callers must be a number between 0 and 1,000."
    assert enter(page, "Warning by callers", text) == words
    assert rig.services.preferences.settings == before


def test_the_reasons_are_what_the_menu_offers(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT)
    page = page_of(rig)
    page.reasons.changed.emit((("Tea",), ("  ",), ("Tea",), ("Stairs & lifts",)))
    assert rig.services.queues.reasons == ("Tea", "Stairs & lifts")
    button = rig.desktop.window.queues.button
    assert button is not None
    button.choices.aboutToShow.emit()
    pause = button.choices.actions()[0].menu()
    assert isinstance(pause, QMenu)
    assert rig.words(pause) == ["Tea", "Stairs && lifts", "Without a reason"]


def test_a_reason_that_can_not_be_sent_is_named(rig: Rig) -> None:
    page = page_of(rig)
    before = rig.services.queues.reasons
    page.reasons.changed.emit((("Tea\u202eaet",),))
    row = next(row for row in page.rows if row.label.whole == "Reasons to choose from")
    assert row.problem.whole.startswith("“Teaaet” has signs that can't be sent.")
    assert rig.services.queues.reasons == before


def test_it_names_the_queues_there_are(rig: Rig) -> None:
    rig.up(*AGENT)
    page = page_of(rig)
    assert not page.known.isVisible()
    tell(rig, SUPPORT, queue("sales", "sales", members=(ME,)))
    rig.wait_until(page.known.isVisible)
    assert page.known.whole == "Queues of your phone system: 6500 Support, sales"


def test_a_reason_in_hebrew_with_a_number_can_be_sent(rig: Rig) -> None:
    page = page_of(rig)
    page.reasons.changed.emit((("הפסקה 15",),))
    assert rig.services.queues.reasons == ("הפסקה 15",)
