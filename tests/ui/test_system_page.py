# SPDX-License-Identifier: MIT
"""The start with the computer and the links, in the settings."""

from collections.abc import Generator

import pytest
from PySide6.QtWidgets import QCheckBox

from busylamp.services.integration import Integration, Links, LinkState
from busylamp.services.shortcuts import Shortcuts
from busylamp.ui.dialogs.pages.page import Row
from busylamp.ui.dialogs.settings import SettingsDialog
from tests.ui.rig import Rig


class FakeLinks:
    """A system where another program opens tel: links."""

    asks_itself = False

    def __init__(self) -> None:
        self.programs = {"tel": "Other Phone <b>"}
        self.refuses = False

    def current(self, scheme: str) -> str:
        return self.programs.get(scheme, "")

    def is_ours(self, scheme: str) -> bool:
        return self.current(scheme) == "Busylamp"

    def register(self, schemes: tuple[str, ...], command: tuple[str, ...]) -> None:
        if self.refuses:
            raise OSError(13, "Permission denied")
        assert command == ("/usr/bin/busylamp-window", "--url")
        self.programs.update(dict.fromkeys(schemes, "Busylamp"))

    def unregister(self, schemes: tuple[str, ...]) -> None:
        self.programs.update(dict.fromkeys(schemes, "Other Phone <b>"))


class FakeStart:
    """A system that starts programs."""

    def __init__(self) -> None:
        self.command: tuple[str, ...] = ()
        self.refuses = False

    def is_on(self) -> bool:
        return bool(self.command)

    def turn_on(self, command: tuple[str, ...]) -> None:
        if self.refuses:
            raise OSError(28, "No space left on device")
        self.command = command

    def turn_off(self) -> None:
        self.command = ()


class Trial:
    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.links = FakeLinks()
        self.start = FakeStart()
        command = ("/usr/bin/busylamp-window",)
        service = Links(self.links, (*command, "--url"))
        self.told: list[tuple[LinkState, ...]] = []
        service.changed.connect(self.told.append)
        parts = Integration(
            shortcuts=Shortcuts(rig.services.preferences, lambda _: None),
            links=service,
            autostart=self.start,
            start_command=command,
        )
        self.dialog = SettingsDialog(rig.services, rig.theme, integration=parts)
        self.dialog.show()
        self.dialog.show_page("system")
        rig.wait_until(lambda: self.told)

    def box(self, label: str) -> QCheckBox:
        box = self.row(label).control
        assert isinstance(box, QCheckBox)
        return box

    def words(self, label: str) -> tuple[str, str]:
        row = self.row(label)
        return row.hint.whole, row.problem.whole

    def row(self, label: str) -> Row:
        key = "general" if label.startswith("Start") else "system"
        self.dialog.show_page(key)
        (row,) = [row for row in self.dialog.page(key).rows if row.label.whole == label]
        return row


@pytest.fixture
def trial(rig: Rig) -> Generator[Trial]:
    made = Trial(rig)
    yield made
    made.dialog.close()
    made.dialog.deleteLater()


def test_links_say_first_whom_they_are_taken_from(trial: Trial) -> None:
    box = trial.box("Open tel: links")
    assert not box.isChecked()
    assert trial.words("Open tel: links")[0].startswith("Opened now by Other Phone <b>.")
    assert trial.words("Open sip: links")[0] == "No program opens them now."
    trial.rig.click(box)
    trial.rig.wait_until(lambda: box.isEnabled() and box.isChecked())
    assert trial.links.programs["tel"] == "Busylamp"
    trial.rig.click(trial.dialog.undo)
    trial.rig.wait_until(lambda: not box.isChecked())
    assert trial.links.programs["tel"] == "Other Phone <b>"
    assert trial.told[-1][0] == LinkState(scheme="tel", is_ours=False, program="Other Phone <b>")


def test_a_system_that_refuses_says_why(trial: Trial) -> None:
    trial.links.refuses = trial.start.refuses = True
    box = trial.box("Open tel: links")
    trial.rig.click(box)
    trial.rig.wait_until(lambda: box.isEnabled() and trial.words("Open tel: links")[1])
    assert trial.words("Open tel: links")[1] == "Permission denied"
    assert not box.isChecked()
    start = trial.box("Start with the computer")
    trial.rig.click(start)
    assert not start.isChecked()
    assert trial.words("Start with the computer")[1] == "No space left on device"


def test_the_start_is_hidden_and_can_be_undone(trial: Trial) -> None:
    trial.rig.click(trial.box("Start with the computer"))
    assert trial.start.command == ("/usr/bin/busylamp-window", "--hidden")
    trial.rig.click(trial.dialog.undo)
    assert trial.start.command == ()
    assert not trial.box("Start with the computer").isChecked()


def test_the_demo_changes_nothing(rig: Rig) -> None:
    dialog = SettingsDialog(rig.services, rig.theme)
    page = dialog.page("system")
    of_system = [row for row in page.rows if row.label.whole != "Write a detailed log"]
    assert len(of_system) > 1
    assert not any(row.control.isEnabled() for row in of_system)
    rows = dialog.page("general").rows
    (start,) = [row for row in rows if row.label.whole == "Start with the computer"]
    assert not start.control.isEnabled()
    assert start.hint.whole.endswith("The demo changes nothing on this computer.")
    dialog.deleteLater()


def test_a_detailed_log_is_switched_on_for_a_while(trial: Trial) -> None:
    box = trial.box("Write a detailed log")
    detail = trial.rig.services.log_detail
    assert not box.isChecked()
    trial.rig.click(box)
    assert detail.is_on
    detail.timer.timeout.emit()  # half an hour later
    assert not detail.is_on
    assert not box.isChecked()
    trial.rig.click(box)
    trial.rig.click(box)
    assert not detail.is_on
    assert not detail.timer.isActive()
