# SPDX-License-Identifier: MIT
"""The settings of calls under way: the phone system's codes, and what the own phone can be told."""

from busylamp.settings.model import PhoneFamily, Settings
from busylamp.ui.dialogs.pages.page import Page, PageContext


class CallsPage(Page):
    """Codes, my phone, and what only a Grandstream UCM knows."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._add_codes()
        self._add_phone()
        self.heading(self.tr("Grandstream UCM"))
        self.undocumented = self.switch(
            "pbx.undocumented_actions",
            self.tr("Undocumented actions"),
            self.tr(
                "The UCM lists AcceptCall, PauseCall, NWayRedirect and QueueLogin, but its maker "
                "says nowhere what they take or do. On: “Answer” is offered by AcceptCall where "
                "the UCM lists it, and may do something else than expected."
            ),
        )

    def _add_codes(self) -> None:
        self.heading(self.tr("Codes of the phone system"))
        self.pickup = self.text(
            "calls.pickup_code",
            self.tr("Code to take a colleague's call"),
            self.tr("Dialled before the colleague's extension: ** . Empty: not offered."),
        )
        self.voicemail = self.text(
            "calls.voicemail_prefix",
            self.tr("Code to send a call to voicemail"),
            self.tr(
                "Dialled before my extension to reach its mailbox directly: * . "
                "Empty: not offered. Ask your administrator."
            ),
        )
        self.room = self.text(
            "calls.conference_room",
            self.tr("Conference room"),
            self.tr(
                "The number of a room that needs no PIN, where calls are joined. "
                "Everybody who knows it can come in. Empty: not offered."
            ),
        )

    def _add_phone(self) -> None:
        self.heading(self.tr("My phone"))
        self.family = self.choice(
            "phone.auto_answer",
            self.tr("Picks up by itself when I call"),
            {
                PhoneFamily.NONE: self.tr("No"),
                PhoneFamily.GRANDSTREAM: self.tr("Grandstream"),
                PhoneFamily.YEALINK: self.tr("Yealink"),
                PhoneFamily.SNOM: self.tr("Snom"),
                PhoneFamily.POLYCOM: self.tr("Polycom"),
                PhoneFamily.CISCO: self.tr("Cisco"),
            },
        )
        self._family_row = self.rows[-1]
        self.follow(self._show_family)
        self.notify = self.switch(
            "phone.answers_by_notify",
            self.tr("Can be answered from here"),
            self.tr(
                "For phones that pick up when the phone system sends them “talk” (NOTIFY): "
                "Yealink, Snom, Polycom, some of Grandstream, where their settings allow it. "
                "Asterisk only, and the AMI user needs the privilege “system”."
            ),
        )

    def _show_family(self, settings: Settings) -> None:
        self._family_row.explain(self._needs(settings.phone.auto_answer))

    def _needs(self, family: PhoneFamily) -> str:
        """Say what the phone must be told to obey."""
        match family:
            case PhoneFamily.NONE:
                return self.tr("The phone rings, and calls when you pick it up.")
            case PhoneFamily.GRANDSTREAM:
                return self.tr(
                    "In the phone: Account, Call Settings, “Allow Auto Answer by "
                    "Call-Info/Alert-Info”: Yes."
                )
            case PhoneFamily.YEALINK:
                return self.tr("In the phone: Features, Intercom, “Intercom Allow”: On.")
            case PhoneFamily.SNOM:
                return self.tr(
                    "In the phone: Preferences, “Auto Answer Indication” and “Intercom Policy”: on."
                )
            case PhoneFamily.POLYCOM:
                return self.tr(
                    'In the phone\'s file: voIpProt.SIP.alertInfo.1.value="Ring Answer" and '
                    'voIpProt.SIP.alertInfo.1.class="ringAutoAnswer".'
                )
            case PhoneFamily.CISCO:
                return self.tr(
                    "In the phone: User, Supplementary Services, “Auto Answer Page”: Yes."
                )
