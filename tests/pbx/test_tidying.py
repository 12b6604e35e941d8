# SPDX-License-Identifier: MIT
"""What one test leaves behind is found by no other."""

from tests.pbx.conftest import Office
from tests.pbx.phone import answering, silent
from tests.pbx.tidying import tidy


def test_what_was_left_is_taken_back(office: Office) -> None:
    pbx = office.pbx
    office.phone("1001", answering(0.0))
    call = office.call(office.phone("1000", silent), "1001")
    office.wait(call.answered)
    for words in (
        "database put DND 1000 YES",
        "database put CF 1001 1002",
        "devstate change Custom:DND1000 BUSY",
        "presencestate change CustomPresence:1001 away,lunch,back at two",
        "queue add member PJSIP/1005 to 6501",
        "queue pause member PJSIP/1000",
    ):
        pbx.cli(words)
    box = pbx.folder / pbx.lab[1:] / "spool" / "voicemail" / "default" / "1000" / "INBOX"
    box.mkdir(parents=True, exist_ok=True)
    (box / "msg0000.txt").write_text("")
    for _ in range(2):  # there may be nothing to do
        tidy(pbx)
        assert "0 results" in pbx.cli("database show DND")
        assert "0 results" in pbx.cli("database show CF")
        assert "BUSY" not in pbx.cli("devstate list")
        assert "away" not in pbx.cli("presencestate list")
        queues = pbx.cli("queue show")
        assert "PJSIP/1005" not in queues
        assert "paused" not in queues
        assert "0 active channels" in pbx.cli("core show channels count")
        assert not list(box.iterdir())
