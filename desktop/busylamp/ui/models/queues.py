# SPDX-License-Identifier: MIT
"""Queues as one list: each queue, who waits in it, who serves it."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from busylamp.desk.queue_figures import Figures, figures_of
from busylamp.letters import sought
from busylamp.telephony.queues import Queue, QueueCaller, QueueMember
from busylamp.ui.models.people import ROW_ROLE
from busylamp.ui.widgets.plain_label import heard

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class QueueHead:
    """A queue itself."""

    queue: Queue
    figures: Figures
    is_open: bool  # whether its members are shown
    is_mine: bool


@dataclass(frozen=True, slots=True)
class CallerRow:
    """Somebody who waits."""

    queue: str
    caller: QueueCaller


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody who serves."""

    queue: str
    member: QueueMember
    is_me: bool


Row = QueueHead | CallerRow | MemberRow
Spoken = Callable[[Row], str]


@dataclass(frozen=True, slots=True)
class Looks:
    """How the list is looked at."""

    text: str = ""  # shows only what has this
    opened: frozenset[str] = frozenset()  # the queues whose members are shown
    mine: Mapping[str, frozenset[str]] = field(
        default_factory=dict[str, frozenset[str]]
    )  # by queue: my interfaces


class _Known:
    """A queue's rows, kept until it changes: a key of a search looks at thousands of them."""

    def __init__(self, queue: Queue, mine: frozenset[str], before: "_Known | None") -> None:
        self.queue = queue
        self.mine = mine  # interfaces of me
        self.figures = figures_of(queue)
        self.callers = [CallerRow(queue.name, caller) for caller in queue.callers]
        old = before.members if before is not None and before.mine == mine else []
        self.members = _in_old_order(queue, old) or _sorted(queue, mine)
        self.texts: list[str] = []  # what each row is found by, made when somebody searches

    def is_of(self, queue: Queue, mine: frozenset[str]) -> bool:
        """Whether the rows are those of this queue as it is now."""
        return self.queue is queue and self.mine == mine

    def found(self, text: str, named: Callable[[Row], str]) -> list[Row]:
        """Return who has this in the name or the number."""
        rows: list[Row] = [*self.callers, *self.members]
        if not self.texts:
            self.texts = [sought(named(row)) for row in rows]
        return [row for row, own in zip(rows, self.texts, strict=True) if text in own]


class QueuesModel(QAbstractListModel):
    """A block of rows for each queue; what changes in one leaves the others alone."""

    def __init__(self, spoken: Spoken, named: Callable[[Row], str]) -> None:
        super().__init__()
        self._spoken = spoken
        self._named = named  # all that a row can be found by
        self._names: list[str] = []
        self._blocks: list[list[Row]] = []
        self._known: dict[str, _Known] = {}
        self._ends: list[int] = []  # how many rows there are up to the end of each block

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return [row for block in self._blocks for row in block]

    def show(self, queues: Iterable[Queue], looks: Looks) -> None:
        """Show these queues in this order."""
        known = tuple(queues)
        names = {queue.name for queue in known}
        self._known = {name: rows for name, rows in self._known.items() if name in names}
        blocks = [self._block(queue, looks) for queue in known]
        kept = [(queue.name, block) for queue, block in zip(known, blocks, strict=True) if block]
        shown = [name for name, _ in kept]
        if shown == self._names:
            for place, (_, block) in enumerate(kept):
                self._become(place, block)
            return
        self.beginResetModel()
        self._names, self._blocks = shown, [block for _, block in kept]
        self._count()
        self.endResetModel()

    def show_one(self, queue: Queue, looks: Looks) -> bool:
        """Show what changed in one queue; return False where that changes which are shown."""
        block = self._block(queue, looks)
        if (queue.name in self._names) != bool(block):
            return False
        if block:
            self._become(self._names.index(queue.name), block)
        return True

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index."""
        return self.row(index.row())

    def row(self, place: int) -> Row | None:
        """Return the row at a place."""
        if not 0 <= place < self._total:
            return None
        block = bisect_right(self._ends, place)
        return self._blocks[block][place - (self._ends[block - 1] if block else 0)]

    def place_of(self, key: tuple[str, str]) -> int:
        """Return where a row stands, -1 where it is not shown."""
        if key[0] not in self._names:
            return -1
        block = self._names.index(key[0])
        start = self._ends[block - 1] if block else 0
        found = (at for at, row in enumerate(self._blocks[block]) if key_of(row) == key)
        return next((start + at for at in found), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for; the delegate takes the row itself."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heard(self._spoken(row))
        return None

    @property
    def _total(self) -> int:
        return self._ends[-1] if self._ends else 0

    def _count(self) -> None:
        self._ends = list(accumulate(map(len, self._blocks)))

    def _block(self, queue: Queue, looks: Looks) -> list[Row]:
        """Return a queue's rows: all of them where its own name is what is looked for."""
        known, text = self._rows_of(queue, looks), sought(looks.text)
        is_open = queue.name in looks.opened or bool(text)
        head = QueueHead(queue, known.figures, is_open, bool(known.mine))
        if not text or text in sought(self._named(head)):
            return [head, *known.callers, *(known.members if is_open else ())]
        found = known.found(text, self._named)
        return [head, *found] if found else []

    def _rows_of(self, queue: Queue, looks: Looks) -> _Known:
        mine = looks.mine.get(queue.name, frozenset())
        known = self._known.get(queue.name)
        if known is None or not known.is_of(queue, mine):
            known = self._known[queue.name] = _Known(queue, mine, known)
        elif not looks.text:
            known.texts = []  # names change
        return known

    def _become(self, place: int, anew: list[Row]) -> None:
        """Change only the rows between the first and the last that stands elsewhere."""
        old = self._blocks[place]
        if old == anew:
            return
        start = self._ends[place - 1] if place else 0
        least = min(len(old), len(anew))
        first = next((n for n in range(least) if not _is_same(old[n], anew[n])), least)
        rest = range(least - first)
        last = next((n for n in rest if not _is_same(old[-1 - n], anew[-1 - n])), least - first)
        if len(old) - last > first:
            self.beginRemoveRows(QModelIndex(), start + first, start + len(old) - last - 1)
            self._blocks[place] = old[:first] + old[len(old) - last :]
            self._count()
            self.endRemoveRows()
        if len(anew) - last > first:
            self.beginInsertRows(QModelIndex(), start + first, start + len(anew) - last - 1)
            self._blocks[place] = anew
            self._count()
            self.endInsertRows()
        self._blocks[place] = anew
        self.dataChanged.emit(self.index(start), self.index(start + len(anew) - 1))


def key_of(row: Row) -> tuple[str, str]:
    """Return what stays the same of a row while it changes."""
    match row:
        case QueueHead(queue=queue):
            return queue.name, ""
        case CallerRow(queue=name, caller=caller):
            return name, f"caller {caller.uniqueid}"
        case MemberRow(queue=name, member=member):
            return name, f"member {member.interface}"


def _is_same(one: Row, other: Row) -> bool:
    return one is other or key_of(one) == key_of(other)


def _sorted(queue: Queue, mine: frozenset[str]) -> list[MemberRow]:
    rows = [MemberRow(queue.name, member, member.interface in mine) for member in queue.members]
    return sorted(rows, key=_by_name)


def _in_old_order(queue: Queue, old: list[MemberRow]) -> list[MemberRow]:
    """Return the rows where only the members' states changed, the old ones of those unchanged.

    Sorting and comparing 200 rows anew for each change of one of them would be felt.
    """
    now = {member.interface: member for member in queue.members}
    if len(old) != len(now) or len(now) != len(queue.members):
        return []
    rows: list[MemberRow] = []
    for row in old:
        member = now.get(row.member.interface)
        if member is None or member.name != row.member.name:
            return []
        rows.append(row if member is row.member else MemberRow(queue.name, member, row.is_me))
    return rows


def _by_name(row: MemberRow) -> tuple[bool, str, str]:
    member = row.member
    return not row.is_me, (member.name or member.interface).casefold(), member.interface
