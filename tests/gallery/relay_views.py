# SPDX-License-Identifier: MIT
"""What a desk shows that goes through its company's relay."""

from PySide6.QtWidgets import QWidget

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.phrases import phrase
from busylamp.relay.users import new_seed
from busylamp.telephony.causes import Cause
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import Certificate, LineChanged
from busylamp.texts import trouble_sentence
from busylamp.ui.dialogs.signin import SignInDialog
from tests.gallery.office import office, set_values
from tests.gallery.registry import view
from tests.ui.rig import Rig

_ADDRESS = "tls://relay.example.com"


@view
def sign_in_through_a_relay(rig: Rig) -> QWidget:
    return _dialog(rig)


@view
def sign_in_first_through_a_relay(rig: Rig) -> QWidget:
    """Nothing is known yet: what is asked for, and who knows it."""
    set_values(rig, pbx__host="", pbx__username="", me__extension="")
    dialog = rig.desktop.ask_sign_in("")
    dialog.way.set_relayed(relayed=True)
    return dialog


@view
def sign_in_through_a_relay_tested(rig: Rig) -> QWidget:
    """The server took the key, but nobody serves there."""
    dialog = _dialog(rig)
    dialog.secret.setText(new_seed().reveal())
    reached = phrase(
        "{title}, TLS ({facts})",
        title=phrase(
            "{where} took this desk's key in {time}", where="relay.example.com:4222", time="12 ms"
        ),
        facts="CN=relay.example.com",
    )
    absent = phrase("The relay does not serve extension {number} now", number="1000")
    advice = trouble_sentence(LineTrouble.RELAY_ABSENT, relayed=True)
    shown = Certificate(spki_sha256="ab" * 32, sha256="4f1a" * 16, subject="CN=relay.example.com")
    for finding in (
        Finding(step="reach", verdict=Verdict.GOOD, title=reached, certificate=shown),
        Finding(
            step="relay",
            verdict=Verdict.BAD,
            cause=Cause.RELAY_ABSENT,
            title=absent,
            advice=advice,
        ),
    ):
        dialog._show_step(finding)
    dialog._on_finished()
    return dialog


@view
def key_of_another_desk(rig: Rig) -> QWidget:
    """What is said in place of a wrong password."""
    set_values(rig, pbx__relay=_ADDRESS)
    office(rig)
    other = LineChanged(
        state=LineState.REFUSED, trouble=LineTrouble.RELAY_OTHER_KEY, relayed=True, encrypted=True
    )
    rig.hear(other)
    return rig.desktop.window


@view
def relay_without_phone_system(rig: Rig) -> QWidget:
    set_values(rig, pbx__relay=_ADDRESS)
    office(rig)
    rig.hear(
        LineChanged(
            state=LineState.WAITING,
            trouble=LineTrouble.RELAY_LOST_PBX,
            relayed=True,
            encrypted=True,
        )
    )
    return rig.desktop.window


@view
def through_a_relay(rig: Rig) -> QWidget:
    set_values(rig, pbx__relay=_ADDRESS)
    window = office(rig)
    rig.hear(LineChanged(state=LineState.UP, relayed=True, encrypted=True))
    return window


def _dialog(rig: Rig) -> SignInDialog:
    set_values(rig, pbx__relay=_ADDRESS)
    return rig.desktop.ask_sign_in("")
