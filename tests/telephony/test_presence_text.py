# SPDX-License-Identifier: MIT
"""What colleagues let others read of themselves, and their do-not-disturb."""

from busylamp.ami.messages import Event
from busylamp.telephony.changes import Change, PresenceChanged
from busylamp.telephony.model import ExtensionNumber, PresenceState
from busylamp.telephony.pbx import WANTED, Pbx
from busylamp.telephony.snapshot import QuestionKind, questions

HINT = "PJSIP/1001&Custom:DND1001,CustomPresence:1001"


def hint(extension: str = "1001", text: str = HINT) -> Event:
    fields = [("Exten", extension), ("Context", "ext-local"), ("Hint", text), ("Status", "0")]
    return Event.of("ExtensionStatus", fields)


def says(status: str, subtype: str = "", message: str = "", who: str = "1001") -> Event:
    fields = [("Presentity", f"CustomPresence:{who}"), ("Status", status)]
    return Event.of("PresenceStateChange", [*fields, ("Subtype", subtype), ("Message", message)])


def told(changes: list[Change]) -> list[tuple[str | None, PresenceState]]:
    presences = [c.presence for c in changes if isinstance(c, PresenceChanged)]
    return [(presence.note, presence.state) for presence in presences]


def test_the_text_is_told_and_taken_back() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    pbx.apply(hint(), 1.0)
    idle = PresenceState.IDLE
    assert told(pbx.apply(says("away", "lunch", "back at two"), 2.0)) == [("back at two", idle)]
    assert told(pbx.apply(says("away", "lunch", "back at two"), 2.0)) == []
    assert told(pbx.apply(says("away", "lunch"), 3.0)) == [("lunch", idle)]
    assert told(pbx.apply(says("away"), 3.0)) == [("away", idle)]
    assert told(pbx.apply(says("not_set"), 4.0)) == [(None, idle)]


def test_do_not_disturb_by_presence() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    pbx.apply(hint(), 1.0)
    assert told(pbx.apply(says("dnd", "", "in a meeting"), 2.0)) == [
        ("in a meeting", PresenceState.DND)
    ]
    assert told(pbx.apply(says("available"), 3.0)) == [(None, PresenceState.IDLE)]


def test_a_text_told_before_the_hint_is_kept_for_it() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    answers = {
        QuestionKind.PRESENCES: [says("xa", "", "on leave")],
        QuestionKind.EXTENSIONS: [hint()],
    }
    assert told(pbx.merge(answers, 1.0))[-1] == ("on leave", PresenceState.IDLE)


def test_it_is_asked_for_where_it_is_offered_and_concerns_nobody_else() -> None:
    assert "PresenceStateChange" in WANTED
    asked = [q.action.name for q in questions(frozenset({"PresenceStateList"}))]
    assert asked == ["PresenceStateList"]
    pbx = Pbx(ExtensionNumber("1000"))
    pbx.apply(hint("1002", "PJSIP/1002,CustomPresence:1002"), 1.0)
    pbx.apply(hint("1003", "PJSIP/1003"), 1.0)
    assert told(pbx.apply(says("away", "", "x", who="1009"), 2.0)) == []
    assert pbx.apply(Event.of("PresenceStateChange", []), 2.0) == []
