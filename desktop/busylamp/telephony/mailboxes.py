# SPDX-License-Identifier: MIT
"""What waits in a mailbox, as MessageWaiting tells."""

from busylamp.ami.messages import Event
from busylamp.telephony.changes import MailboxTold


def told(event: Event) -> list[MailboxTold]:
    """Read a MessageWaiting event: some forms have no counts."""
    mailbox = event.get("Mailbox")
    if not mailbox:
        return []
    new, old = event.number("New"), event.number("Old")
    if new is None and event.get("Waiting") == "0":
        new = 0
    return [MailboxTold(mailbox=mailbox, new=new, old=old)]
