# SPDX-License-Identifier: MIT
"""What becomes an entry when a call of mine ends, what is missed, what stays open."""

import sqlite3
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from busylamp.desk.journal import (
    Journal,
    JournalChanged,
    JournalEvent,
    JournalNotKept,
    MissedChanged,
)
from busylamp.desk.office import Office
from busylamp.settings.model import HistorySettings, MeSettings, Settings
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Entry, Gap, View
from busylamp.stores.history import History
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.changes import CallChange, CallEnded, CallRinging, CallStarted, QueueChanged
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    Direction,
    EndReason,
    ExtensionNumber,
    Party,
)
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from tests.desk.conftest import FakeClock, FakeLine

NOON = 1_800_000_000.0
DAY = 24 * 3600


@dataclass
class Desk:
    """A journal over an office that hears what the test says."""

    path: Path
    settings: Settings = field(default_factory=lambda: Settings(me=MeSettings(extension="1000")))
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOON))
    told: list[JournalEvent] = field(default_factory=list[JournalEvent])

    def __post_init__(self) -> None:
        self.database = open_database(self.path)
        self.database.execute("PRAGMA busy_timeout = 0")
        self.contacts = Contacts(self.database, region="GB")
        self.office = Office(
            FakeLine(),
            settings=lambda: self.settings,
            contacts=self.contacts,
            region=lambda: "GB",
            clock=self.clock,
        )
        self.history = History(self.database, region="GB")
        self.journal = Journal(self.history, self.office.names, lambda: self.settings, self.clock)

    def hear(self, *news: CallChange | LineChanged) -> None:
        for event in self.office.hear(news):
            self.told.extend(self.journal.hear(event))

    def end(self, call: Call, result: CallResult, **facts: object) -> Entry:
        """Let a call end now; return what was written of it."""
        ended = replace(
            call, state=CallState.ENDED, result=result, ended_at=self.clock.now, **facts
        )  # pyright: ignore[reportArgumentType] - by name
        self.hear(CallEnded(call=ended, at=self.clock.now))
        newest = self.journal.page()[0]
        assert isinstance(newest, Entry)
        return newest

    def keep_days(self, days: int) -> None:
        self.settings = replace(self.settings, history=HistorySettings(keep_days=days))

    def missed(self, number: str = "+442079460018") -> Entry:
        self.clock.now += 10
        return self.end(incoming(number, started_at=self.clock.now - 5), CallResult.MISSED)

    @property
    def last_told(self) -> JournalEvent:
        return self.told[-1]


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Generator[Desk]:
    yield from desk_in(tmp_path)


def desk_in(folder: Path) -> Generator[Desk]:
    """What a fixture yields: a desk that is ready, its database closed at the end."""
    made = Desk(folder / "busylamp.sqlite")
    made.journal.get_ready()
    yield made
    made.database.close()


def incoming(number: str | None = "+442079460018", name: str = "", **facts: object) -> Call:
    party = Party(number=number, name=name or None)
    call = Call(
        id=CallId("1@1000"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        state=CallState.RINGING,
        first=party,
        peer=party,
        started_at=NOON,
    )
    return replace(call, **facts)  # pyright: ignore[reportArgumentType] - by name


def outgoing(number: str, **facts: object) -> Call:
    return replace(incoming(number), direction=Direction.OUTGOING, **facts)  # pyright: ignore[reportArgumentType] - by name


def know(desk: Desk, name: str, number: str) -> Contact:
    return desk.contacts.add(Contact(name=name, numbers=(ContactNumber(number=number),)))


def is_open(desk: Desk, entry: Entry) -> bool:
    found = desk.journal.get(entry.id)
    assert found is not None
    return found.open


def test_a_queue_is_kept_by_its_name(desk: Desk) -> None:
    desk.office.hear((QueueChanged(queue=Queue(name="6500", title="Support"), live=False),))
    call = incoming(via="6500", queue="6500")
    desk.hear(CallStarted(call=call, at=NOON))
    assert desk.end(call, CallResult.ANSWERED).via == "Support"
    other = replace(call, id=CallId("2@1000"), queue="6501", via="6501")
    desk.hear(CallStarted(call=other, at=NOON))
    assert desk.end(other, CallResult.ANSWERED).via == "6501"


def test_a_call_is_kept_as_it_was_shown(desk: Desk) -> None:
    ana = know(desk, "Ana Ruiz", "020 7946 0018")
    know(desk, "Tomas", "1002")
    call = incoming(name="CALLER ID", via="Support", transferred_by="1004", rang_at=NOON + 1)
    desk.hear(CallStarted(call=call, at=NOON), CallRinging(call=call, at=NOON + 1))
    desk.clock.now = NOON + 20
    entry = desk.end(
        call, CallResult.ANSWERED_ELSEWHERE, reason=EndReason.ANSWERED_ELSEWHERE, answered_by="1002"
    )
    assert entry == Entry(
        id=round(NOON * 1000),
        call_id=call.id,
        extension=call.extension,
        direction=Direction.INCOMING,
        number="+442079460018",
        name="Ana Ruiz",
        contact=ana.id,
        via="Support",
        answered_by="1002",
        answered_by_name="Tomas",
        transferred_by="1004",
        started_at=NOON,
        ring_seconds=19.0,
        result=CallResult.ANSWERED_ELSEWHERE,
        reason=EndReason.ANSWERED_ELSEWHERE,
    )
    desk.contacts.change(replace(ana, name="Ana Lopez"))
    assert desk.journal.page() == (entry,)


def test_talk_and_ring_are_told_apart(desk: Desk) -> None:
    desk.clock.now = NOON + 60
    entry = desk.end(incoming(rang_at=NOON + 2), CallResult.ANSWERED, answered_at=NOON + 10)
    assert (entry.ring_seconds, entry.talk_seconds) == (8.0, 50.0)


def test_what_nobody_could_see_is_not_guessed(desk: Desk) -> None:
    call = incoming(rang_at=NOON + 2)
    desk.clock.now = NOON + 600
    entry = desk.end(call, CallResult.UNKNOWN, reason=EndReason.OFFLINE, answered_at=NOON + 10)
    assert (entry.ring_seconds, entry.talk_seconds) == (8.0, None)
    unanswered = desk.end(replace(call, id=CallId("2")), CallResult.UNKNOWN)
    assert (unanswered.ring_seconds, unanswered.seen, unanswered.missed) == (None, True, False)


def test_clocks_that_disagree_make_no_negative_times(desk: Desk) -> None:
    entry = desk.end(incoming(rang_at=NOON + 90), CallResult.ANSWERED, answered_at=NOON + 50)
    assert (entry.ring_seconds, entry.talk_seconds) == (0.0, 0.0)


def test_after_a_transfer_the_last_one_is_called_back_and_known(desk: Desk) -> None:
    ana = know(desk, "Ana Ruiz", "+442079460018")
    call = incoming("1004", "Secretary", peer=Party(number="+442079460018", name="ANA"))
    entry = desk.end(call, CallResult.ANSWERED, answered_at=NOON, transferred_by="1004")
    assert (entry.number, entry.name) == ("1004", "Secretary")
    assert (entry.peer_number, entry.peer_name) == ("+442079460018", "Ana Ruiz")
    assert (entry.other_number, entry.other_name) == ("+442079460018", "Ana Ruiz")
    assert entry.contact == ana.id
    assert desk.journal.last(numbers=["1004"]).call == entry
    assert desk.journal.last(contact=ana.id).call == entry


@pytest.mark.parametrize(
    ("result", "is_missed"),
    [(result, result.value in ("missed", "busy", "voicemail")) for result in CallResult],
    ids=lambda value: getattr(value, "value", ""),
)
def test_what_is_missed(desk: Desk, result: CallResult, is_missed: bool) -> None:
    entry = desk.end(incoming(), result)
    assert (entry.missed, entry.seen, entry.open) == (is_missed, not is_missed, is_missed)
    assert desk.journal.unseen() == is_missed
    assert len(desk.journal.page(View.MISSED)) == is_missed
    outbound = desk.end(outgoing("1002", id="2", started_at=NOON + 1), result)
    assert (outbound.missed, outbound.seen, outbound.open) == (False, True, False)


def test_nobody_can_be_called_back_who_withheld_the_number(desk: Desk) -> None:
    entry = desk.end(incoming(None), CallResult.MISSED)
    assert (entry.number, entry.name, entry.seen, entry.open) == ("", "", False, False)


def test_the_badge_is_told_when_it_changes(desk: Desk) -> None:
    desk.missed()
    assert desk.told == [JournalChanged(), MissedChanged(count=1)]
    desk.missed()
    assert desk.last_told == MissedChanged(count=2)
    desk.clock.now += 10
    desk.end(incoming(id="3", started_at=desk.clock.now), CallResult.REJECTED)
    assert desk.last_told == JournalChanged()
    assert desk.journal.mark_seen() == (JournalChanged(), MissedChanged(count=0))
    assert desk.journal.mark_seen() == ()


@pytest.mark.parametrize(
    ("result", "settled"),
    [(result, result.value in ("answered", "voicemail")) for result in CallResult],
    ids=lambda value: getattr(value, "value", ""),
)
def test_calling_back_settles_if_they_were_reached(
    desk: Desk, result: CallResult, settled: bool
) -> None:
    entry = desk.missed("+44 20 7946 0018")
    call = outgoing("02079460018", id="2", started_at=desk.clock.now)
    desk.end(call, result, answered_at=desk.clock.now)
    assert is_open(desk, entry) is not settled
    assert desk.journal.unseen() == (not settled)


@pytest.mark.parametrize(
    ("result", "settled"),
    [(result, result.value in ("answered", "answered_elsewhere")) for result in CallResult],
    ids=lambda value: getattr(value, "value", ""),
)
def test_their_next_call_settles_if_somebody_answered(
    desk: Desk, result: CallResult, settled: bool
) -> None:
    entry = desk.missed()
    desk.clock.now += 10
    desk.end(incoming(id="2", started_at=desk.clock.now), result)
    assert is_open(desk, entry) is not settled


def test_calls_of_a_watched_colleague_are_theirs(desk: Desk) -> None:
    theirs = incoming(extension="1001")
    desk.hear(CallRinging(call=theirs, at=NOON))
    desk.hear(CallEnded(call=replace(theirs, result=CallResult.MISSED), at=NOON))
    desk.journal.close()
    assert desk.journal.page() == ()
    assert desk.told == []


def test_a_call_that_ends_because_my_extension_changed_is_still_mine(desk: Desk) -> None:
    call = incoming()
    desk.hear(CallRinging(call=call, at=NOON))
    desk.settings = replace(desk.settings, me=MeSettings(extension="2000"))
    entry = desk.end(call, CallResult.UNKNOWN, reason=EndReason.OFFLINE)
    assert entry.extension == "1000"
    desk.hear(LineChanged(state=LineState.UP, at=NOON))
    desk.hear(CallEnded(call=replace(call, id=CallId("9"), result=CallResult.MISSED), at=NOON))
    assert len(desk.journal.page()) == 1


def test_calls_under_way_at_the_end_are_kept_and_completed_by_the_next_run(
    desk: Desk, tmp_path: Path
) -> None:
    call = incoming(rang_at=NOON)
    desk.hear(CallRinging(call=call, at=NOON))
    desk.clock.now += 30
    desk.journal.close()
    [kept] = desk.journal.page()
    assert isinstance(kept, Entry)
    assert (kept.result, kept.reason) == (CallResult.UNKNOWN, EndReason.OFFLINE)
    assert (kept.ring_seconds, kept.talk_seconds) == (None, None)
    again = Desk(tmp_path / "busylamp.sqlite")
    entry = again.end(call, CallResult.ANSWERED, answered_at=NOON + 40)
    assert again.journal.page() == (entry,)
    assert entry.result is CallResult.ANSWERED
    again.database.close()


def test_a_gap_is_kept_and_shown(desk: Desk) -> None:
    for state, at in ((LineState.UP, 0), (LineState.WAITING, 5), (LineState.UP, 40)):
        desk.clock.now = NOON + at
        desk.hear(LineChanged(state=state, at=desk.clock.now))
    [gap] = desk.journal.page()
    assert gap == Gap(id=gap.id, began_at=NOON + 5, ended_at=NOON + 40)
    assert desk.last_told == JournalChanged()


def test_what_is_too_old_is_forgotten_at_the_start_and_daily(desk: Desk) -> None:
    old = desk.missed()
    desk.keep_days(30)
    desk.clock.now += 29 * DAY
    desk.journal.get_ready()
    assert desk.journal.page() == (old,)
    desk.clock.now += DAY - 60
    assert desk.journal.look() == ()
    desk.clock.now += 60
    assert desk.journal.look() == (JournalChanged(), MissedChanged(count=0))
    assert desk.journal.page() == ()


def test_a_start_forgets_too(desk: Desk) -> None:
    desk.missed()
    desk.clock.now += 366 * DAY
    desk.journal.get_ready()
    assert desk.journal.page() == ()


def test_no_day_is_kept(desk: Desk) -> None:
    desk.missed()
    desk.keep_days(0)
    assert desk.journal.get_ready() == (JournalChanged(), MissedChanged(count=0))
    desk.told.clear()
    desk.hear(CallEnded(call=replace(incoming(), result=CallResult.MISSED), at=NOON))
    assert (desk.journal.page(), desk.told) == ((), [])


def test_a_locked_file_is_told_once_and_loses_nothing(desk: Desk, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "busylamp.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    first = desk.missed("11111")
    assert desk.told == [
        JournalChanged(), MissedChanged(count=1), JournalNotKept(why="database is locked"),
    ]  # fmt: skip
    second = desk.missed("22222")
    assert desk.last_told == MissedChanged(count=2)
    assert (first.id, second.id, second.number) == (0, 0, "22222")
    assert desk.journal.page() == (second, first)
    assert desk.journal.page(before=1) == desk.journal.page(text="11111") == ()
    desk.clock.now += 5
    assert desk.journal.look() == ()
    other.execute("ROLLBACK")
    assert desk.journal.look() == ()
    desk.clock.now += 5
    assert desk.journal.look() == (JournalChanged(),)
    other.close()
    rows = desk.history.page()
    assert [row.number for row in rows if isinstance(row, Entry)] == ["22222", "11111"]
    assert all(row.id for row in rows)
    assert desk.journal.page() == rows


def test_what_is_unwritten_can_be_seen_and_forgotten(desk: Desk, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "busylamp.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    desk.missed()
    with pytest.raises(NotKeptError):
        desk.journal.mark_seen()
    with pytest.raises(NotKeptError):
        desk.journal.delete_all()
    assert len(desk.journal.page()) == 1
    other.close()
    desk.journal.delete_all()
    assert (desk.journal.page(), desk.journal.unseen()) == ((), 0)


def test_notes(desk: Desk) -> None:
    ana = know(desk, "Ana Ruiz", "+442079460018")
    entry = desk.missed()
    on_call = desk.journal.note_call(entry.id, "call back Monday")
    desk.clock.now += 60
    on_her = desk.journal.note_contact(ana.id, "likes tea")
    assert on_her.written_at == on_call.written_at + 60
    desk.journal.change_note(on_call, "call back Tuesday")
    timeline = desk.journal.timeline(contact=ana.id)
    assert [getattr(each, "text", "call") for each in timeline] == [
        "likes tea", "call back Tuesday", "call",
    ]  # fmt: skip
    desk.journal.delete_note(on_her)
    assert desk.journal.notes(contact=ana.id) == ()
    assert desk.journal.notes(call=entry.id) == (replace(on_call, text="call back Tuesday"),)
    desk.journal.delete(entry.id)
    assert desk.journal.timeline(contact=ana.id) == ()
