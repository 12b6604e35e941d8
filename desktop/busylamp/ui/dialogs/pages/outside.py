# SPDX-License-Identifier: MIT
"""What links, and the key that dials what was copied, may do."""

from busylamp.settings.model import HotkeyAct, LinkAsk
from busylamp.ui.dialogs.pages.page import Page, PageContext

_SECONDS = range(1, 31)


class OutsidePage(Page):
    """Calls that begin in other programs."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.heading(self.tr("Links to numbers"))
        self.choice(
            "links.ask",
            self.tr("A click on a link"),
            {
                LinkAsk.ALWAYS: self.tr("Asks before it calls"),
                LinkAsk.EXCEPT_NATIONAL: self.tr("Calls internal and national numbers"),
            },
            self.tr(
                "Three a minute at most go unasked. Codes, premium, emergency and foreign "
                "numbers, and those no table holds, always ask."
            ),
        )
        self.heading(self.tr("What I copied or selected"))
        self.choice(
            "hotkey.act",
            self.tr("The key that dials it"),
            {
                HotkeyAct.CARD: self.tr("Shows a card, Enter calls"),
                HotkeyAct.COUNTDOWN: self.tr("Shows a card, then calls"),
                HotkeyAct.NOW: self.tr("Calls at once"),
            },
            self.tr("So does the command busylamp dial --clipboard. Codes always ask."),
        )
        self.number(
            "hotkey.seconds",
            self.tr("Seconds until it calls"),
            _SECONDS,
            self.tr("For the card that then calls: time to say no."),
        )
