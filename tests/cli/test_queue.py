# SPDX-License-Identifier: MIT
"""`busylamp queue`: lines and objects, exit codes, through a running window and without one."""

import pytest

from busylamp.cli.queue import _code, _words
from busylamp.demo.stage import Stage
from busylamp.desk.objects import my_queue_json, queue_json
from busylamp.desk.queue_errand import QueueAct
from busylamp.telephony.model import ExtensionNumber, Party
from busylamp.telephony.queues import MemberState, MyQueue, Queue, QueueCaller, QueueMember
from busylamp.telephony.reasons import WishFailure
from tests.cli.conftest import Program, objects

ME = QueueMember(
    interface="PJSIP/1000",
    extension=ExtensionNumber("1000"),
    state=MemberState.IDLE,
    paused=True,
    pause_reason="Lunch\x1b[2J",
)


def test_my_queues_on_the_demo(program: Program) -> None:
    done = program.run("queue", "--demo", "--json")
    assert done.returncode == 0
    rows = objects(done.stdout)
    assert rows
    assert {"queue", "title", "logged_in", "paused", "reason", "can_leave"} <= rows[0].keys()
    words = program.run("queue", "list", "--demo")
    assert len(words.stdout.splitlines()) == len(rows)
    assert words.stderr == ""


def test_all_queues_on_the_demo(program: Program) -> None:
    done = program.run("queue", "status", "--demo", "--json")
    rows = objects(done.stdout)
    assert done.returncode == 0
    assert {"waiting", "longest_wait_s", "free", "completed", "service_perf", "me"} <= set(rows[0])
    assert " waiting; " in program.run("queue", "status", "--demo").stdout


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("pause", "--reason", "Lunch"), 0, "Paused: 6500."),
        (("logout",), 0, "Signed out: 6500."),
        (("login", "6500"), 0, "You are signed in there already."),
        (("login", "9999"), 1, "The phone system knows no such queue."),
    ],
)
def test_each_act_on_the_demo(
    program: Program, words: tuple[str, ...], code: int, said: str
) -> None:
    done = program.run("queue", *words, "--demo")
    assert (done.returncode, done.stderr) == (code, "")
    assert done.stdout.startswith(said)


def test_without_a_phone_system(program: Program, stage: Stage) -> None:
    home, secret = program.home_for(stage.port), stage.secret.reveal()
    stage.stop()
    for act in ("status", "login"):
        done = program.run("queue", act, "--home", home, "--secret-stdin", "--json", given=secret)
        assert done.returncode == 4
        [told] = objects(done.stdout)
        assert "Nothing listens at that address and port" in told["text"]
        assert told["failure"] == "connection_refused"


def test_a_wrong_word_is_no_act(program: Program) -> None:
    assert program.run("queue", "leave").returncode == 2


@pytest.mark.parametrize(
    ("act", "failure", "code"),
    [
        (QueueAct.LOGIN, None, 0),
        (QueueAct.LOGIN, WishFailure.ALREADY_THERE, 0),
        (QueueAct.LOGOUT, WishFailure.NOT_THERE, 0),
        (QueueAct.PAUSE, WishFailure.NOT_THERE, 1),
        (QueueAct.LOGIN, WishFailure.NO_SUCH_QUEUE, 1),
        (QueueAct.LOGIN, WishFailure.NO_QUEUE_NAMED, 1),
        (QueueAct.LOGOUT, WishFailure.STATIC_MEMBER, 3),
        (QueueAct.LOGIN, WishFailure.NO_PRIVILEGE, 3),
        (QueueAct.LOGIN, WishFailure.LOST, 4),
        (QueueAct.LOGIN, WishFailure.NOT_CONNECTED, 4),
    ],
)
def test_exit_codes(act: QueueAct, failure: WishFailure | None, code: int) -> None:
    assert _code(act, failure) == code


def test_lines_are_plain_text() -> None:
    caller = QueueCaller(uniqueid="1", channel="c", party=Party(), position=1, since=935.0)
    queue = Queue(
        name="6500", title="Sup\x1b[2Jport", callers=(caller,), members=(ME,), completed=7
    )
    mine = MyQueue(name="6500", title=queue.title, member=ME)
    row = queue_json(queue, mine, 1000.0)
    line = _words(row, "status")
    waits = "1 waiting, the longest 1:05; 1 signed in, 0 free; 7 served, 0 gave up"
    assert line == f"6500 (Sup [2Jport): {waits}"
    assert _words(my_queue_json(mine), "list") == "6500 (Sup [2Jport): paused (Lunch [2J)"
    away = MyQueue(name="6501", title="6501")
    assert _words(my_queue_json(away), "list") == "6501: not signed in"
    assert queue_json(queue, None, 0.0)["longest_wait_s"] == 0
