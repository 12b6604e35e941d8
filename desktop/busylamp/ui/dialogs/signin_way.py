# SPDX-License-Identifier: MIT
"""Which way to the phone system: straight over AMI, or through a company's relay."""

from PySide6.QtWidgets import QComboBox, QWidget

from busylamp.desk.signin import judge_key, judge_password, judge_relay, typed
from busylamp.settings.model import PbxSettings
from busylamp.ui.widgets.plain_label import fill
from busylamp.ui.words import say, say_trouble

_STRAIGHT, _RELAY = range(2)


class Way(QComboBox):
    """Two ways; what is entered is judged by the one that is chosen."""

    def __init__(self, pbx: PbxSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("Straight to the phone system (AMI)"))
        self.addItem(self.tr("Through a relay of your company"))
        self.set_relayed(relayed=bool(pbx.relay))

    @property
    def relayed(self) -> bool:
        """Whether a relay is chosen."""
        return self.currentIndex() == _RELAY

    def set_relayed(self, *, relayed: bool) -> None:
        """Choose a way."""
        self.setCurrentIndex(_RELAY if relayed else _STRAIGHT)

    def complaint(self, pbx: PbxSettings, text: str) -> str:
        """Say what of it can neither be kept nor used, '' where all can."""
        secret = typed(text)
        if not self.relayed:
            unfit = judge_password(secret)
            return say(unfit) if unfit is not None else ""
        trouble = (pbx.relay and judge_relay(pbx.relay)) or judge_key(secret)
        return say_trouble(trouble, relayed=True) if trouble else ""

    def secret_words(self) -> str:
        """Name the secret of this way."""
        return self.tr("Key of this desk") if self.relayed else self.tr("Password")

    def asking(self, user: str) -> str:
        """Ask for a secret that nobody ever entered."""
        if self.relayed:
            return self.tr("Enter the key of this desk to sign in.")
        return fill(self.tr("Enter the password of %1 to sign in."), user)

    def lacking(self) -> str:
        """Say that there is no secret."""
        return (
            self.tr("The key is missing.") if self.relayed else self.tr("The password is missing.")
        )

    def greeting(self) -> str:
        """Say to who begins what is asked for here, and who knows it."""
        if self.relayed:
            return self.tr("Your administrator can tell you these, and has a key for each desk.")
        return self.tr(
            "Your administrator can tell you these. They make an AMI user for Busylamp: "
            "on a Grandstream UCM under Value-added Features, AMI."
        )

    def example(self) -> str:
        """Return an address as one looks."""
        return "tls://relay.example.com:4222" if self.relayed else "ucm.example.net"
