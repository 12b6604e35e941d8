# SPDX-License-Identifier: MIT
"""Views that only the guides show: what needs to be explained once."""

import time
from pathlib import Path

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from busylamp.desk.table_heads import TableHeads
from busylamp.services.directories import DirectoryNews
from busylamp.settings.model import DirectoryKind, DirectoryServer
from busylamp.settings.policy import read_policy
from busylamp.stores.directories import DirectoryState
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import DirectoryTrouble
from busylamp.ui.dialogs.columns import ColumnsDialog
from busylamp.ui.dialogs.signin import SignInDialog
from busylamp.ui.widgets.lamp import Lamp
from busylamp.ui.widgets.plain_label import PlainLabel
from busylamp.ui.words import say
from tests.gallery.office import friends, office, set_values
from tests.gallery.registry import view
from tests.ui.rig import Rig
from tests.ui.test_policy import preferences_with

_LAMPS = (  # in two columns, as the user's guide tells them
    *(PresenceState.IDLE, PresenceState.RINGING, PresenceState.IN_USE, PresenceState.ON_HOLD),
    *(PresenceState.DND, PresenceState.BUSY, PresenceState.UNAVAILABLE, PresenceState.UNKNOWN),
)


@view
def lamps(rig: Rig) -> QWidget:
    """Each state's shape beside its words."""
    shown = QDialog(rig.desktop.window)
    grid = QGridLayout(shown)
    grid.setContentsMargins(24, 16, 24, 16)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    for place, state in enumerate(_LAMPS):
        lamp = Lamp(rig.theme)
        lamp.show_state(state)
        row, column = place % 4, place // 4 * 2
        grid.addWidget(lamp, row, column)
        grid.addWidget(PlainLabel(say(state)), row, column + 1)
    shown.show()
    return shown


@view
def import_columns(rig: Rig) -> QWidget:
    office(rig)
    names = ("First Name", "Last Name", "Company", "Business Phone", "Mobile Phone", "Category")
    rows = (
        ("Adela", "Kovač", "Kovač Design", "+385 1 4567890", "+385 91 4567890", "Print"),
        ("Sofia", "Marin", "Marin & Fils", "+33 1 42 68 53 00", "", "Paper"),
    )
    heads = TableHeads(path=Path("people.csv"), names=names, rows=rows)
    people = rig.services.people
    dialog = ColumnsDialog(heads, people.columns_of(heads.names), rig.desktop.window)
    dialog.show()
    return dialog


@view
def settings_directory(rig: Rig) -> QWidget:
    friends(rig)
    server = DirectoryServer(
        kind=DirectoryKind.LDAP,
        name="Company",
        address="ldap.example.com",
        base="ou=people,dc=example,dc=com",
        user="cn=reader,dc=example,dc=com",
    )
    set_values(rig, directories__server=(server,))
    rig.services.directories.stop()  # what came of it is told here
    dialog = rig.desktop.open_settings("directories")
    dialog.show()
    trouble = DirectoryTrouble.NO_PASSWORD.value
    state = DirectoryState(tried_at=time.time(), trouble=trouble, refreshed_at=1.7e9, count=412)
    rig.services.directories.changed.emit(DirectoryNews(name=server.name, state=state))
    return dialog


@view
def sign_in_by_policy(rig: Rig) -> QWidget:
    given = {
        "locked": ["pbx.*", "me.extension"],
        "pbx": {"host": "ucm.example.com", "username": "desk{extension}", "pin": "ef" * 32},
        "extensions": {"anna": "1001"},
    }
    preferences = preferences_with(read_policy(given, "anna"), Path("nobody-has-any.toml"))
    dialog = SignInDialog(preferences, rig.desktop.window)
    dialog.greet()
    dialog.show()
    return dialog
