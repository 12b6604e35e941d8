# SPDX-License-Identifier: MIT
"""What can be asked about queues (apps/app_queue.c; headers alike from 16 to 22, measured)."""

from busylamp.ami.actions import Raw


def queue_add(queue: str, interface: str, *, name: str = "", state_interface: str = "") -> Raw:
    """Sign an interface in to a queue."""
    more = (("MemberName", name), ("StateInterface", state_interface))
    told = tuple((header, value) for header, value in more if value)
    return Raw("QueueAdd", (("Queue", queue), ("Interface", interface), *told))


def queue_remove(queue: str, interface: str) -> Raw:
    """Sign an interface out of a queue."""
    return Raw("QueueRemove", (("Queue", queue), ("Interface", interface)))


def ucm_queue_login(queue: str, interface: str, extension: str, *, on: bool) -> Raw:
    """The UCM's own way in and out; its guide names the actions and no header, so all likely."""
    who = (("Interface", interface), ("Extension", extension), ("Agent", extension))
    return Raw("QueueLogin" if on else "QueueLogoff", (("Queue", queue), *who))


def queue_pause(interface: str, *, paused: bool, queue: str = "", reason: str = "") -> Raw:
    """Pause an interface in a queue, without one in each of its queues."""
    where = (("Queue", queue),) if queue else ()
    why = (("Reason", reason),) if reason else ()
    is_paused = "true" if paused else "false"
    return Raw("QueuePause", (("Interface", interface), ("Paused", is_paused), *where, *why))


def queue_change_priority(queue: str, channel: str, priority: int) -> Raw:
    """Give a waiting caller another priority, and the place that goes with it at once."""
    fields = (("Queue", queue), ("Caller", channel), ("Priority", str(priority)))
    return Raw("QueueChangePriorityCaller", (*fields, ("Immediate", "true")))


def queue_status(queue: str = "") -> Raw:
    """Ask for all about one queue, or about all of them."""
    return Raw("QueueStatus", (("Queue", queue),) if queue else ())


def redirect(channel: str, exten: str, context: str) -> Raw:
    """Send a channel to an extension; the PBX says yes to one that does not exist (measured)."""
    where = (("Exten", exten), ("Context", context), ("Priority", "1"))
    return Raw("Redirect", (("Channel", channel), *where))
