# SPDX-License-Identifier: MIT
"""My own phone's state for the window: do not disturb, forwarding, messages."""

from PySide6.QtCore import QObject, Signal

from busylamp.desk.asking import WishRefused
from busylamp.desk.my_phone import MyPhone, MyPhoneChanged
from busylamp.desk.office import Office, OfficeEvent
from busylamp.services.phone import PhoneService
from busylamp.settings.model import Feature


class MyPhoneService(QObject):
    """Shows what the PBX tells; refusals come by PhoneService.wish_refused."""

    changed = Signal(object)  # MyPhone

    def __init__(self, office: Office, phone: PhoneService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._phone = phone

    @property
    def state(self) -> MyPhone:
        """My phone now; what can't be done here is not in its offers."""
        return self._office.my_phone.state

    def set_do_not_disturb(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Ask for it; it is shown when the PBX tells."""
        self._tell(self._office.my_phone.disturb(on=on))

    def set_forward(self, kind: Feature, target: str) -> None:
        """Send my calls on to a number; '' ends it."""
        self._tell(self._office.my_phone.forward(kind, target))

    def call_voicemail(self) -> None:
        """Call my mailbox; its steps are told as those of any call."""
        self._phone.tell_placed(self._office.my_phone.call_voicemail())

    def refresh(self) -> None:
        """Ask the PBX anew, as a menu that shows it opens."""
        self._office.my_phone.read()

    def hear(self, event: OfficeEvent) -> None:
        """Pass on what concerns my phone."""
        if isinstance(event, MyPhoneChanged):
            self.changed.emit(event.phone)

    def _tell(self, refused: WishRefused | None) -> None:
        if refused is not None:
            self._phone.tell_refused(refused)
