# SPDX-License-Identifier: MIT
"""CPU time an event of a queue costs, from bytes to the folded queue.

`python tests/bench/queues.py [QUEUES] [MEMBERS] [EVENTS]`; the best of five rounds counts.
"""

import random
import sys
import time

from busylamp.ami.messages import Event
from busylamp.ami.wire import Decoder
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import WANTED, Pbx
from busylamp.telephony.queue_fold import latest
from busylamp.telephony.snapshot import QuestionKind

SEED = 5
READ = 4096  # bytes a read: about ten events


def member(name: str, queue: int, number: int, status: int) -> Event:
    """What each change of a phone's state tells of each queue it serves."""
    interface = f"PJSIP/{1000 + number}"
    return Event.of(
        name,
        [
            ("Privilege", "agent,all"),
            ("Timestamp", "1795439773.968083"),
            ("Queue", f"{6500 + queue}"),
            ("Name" if name == "QueueMember" else "MemberName", f"Member {number}"),
            ("Location" if name == "QueueMember" else "Interface", interface),
            ("StateInterface", interface),
            ("Membership", "dynamic"),
            ("Penalty", "0"),
            ("CallsTaken", str(number % 7)),
            ("LastCall", "1795439700"),
            ("LastPause", "0"),
            ("LoginTime", "1795430000"),
            ("InCall", "0"),
            ("Status", str(status)),
            ("Paused", "0"),
            ("PausedReason", ""),
            ("Ringinuse", "0"),
            ("Wrapuptime", "0"),
        ],
    )


def main(queues: int, members: int, count: int) -> None:
    chance = random.Random(SEED)
    listed: list[Event] = []
    for queue in range(queues):
        listed.append(Event.of("QueueParams", [("Queue", f"{6500 + queue}")]))
        listed.extend(member("QueueMember", queue, number, 1) for number in range(members))
    events = [
        member(
            "QueueMemberStatus",
            chance.randrange(queues),
            chance.randrange(members),
            chance.choice((1, 2, 6)),
        )
        for _ in range(count)
    ]
    stream = b"Asterisk Call Manager/11.0.0\r\n"
    stream += b"".join(event.raw + b"\r\n\r\n" for event in events)
    pbx = Pbx(ExtensionNumber("1000"))
    start = time.process_time()
    pbx.merge({QuestionKind.QUEUES: listed}, 0.0)
    taken = time.process_time() - start
    best, told = float("inf"), 0
    for _ in range(5):
        decoder, told = Decoder(wanted=WANTED), 0
        start = time.process_time()
        for at in range(0, len(stream), READ):
            changes = [
                change
                for packet in decoder.feed(stream[at : at + READ])
                if isinstance(packet, Event)
                for change in pbx.apply(packet, 0.0)
            ]
            told += len(latest(changes))
        best = min(best, time.process_time() - start)
    each = best / count * 1e6
    print(f"{queues} queues of {members} members")
    print(f"  the list of all of them              {taken * 1e3:8.1f} ms")
    print(f"  an event, from bytes to folded state {each:8.1f} us ({told:,} changes of {count:,})")
    print(f"  at 1,000 events a second             {each / 10:8.1f} % of a core")


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:4]]
    main(*[*given, *(30, 200, 20_000)[len(given) :]])
