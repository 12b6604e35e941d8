# SPDX-License-Identifier: MIT
"""What `Command` prints, in both forms."""

import pytest

from busylamp.ami.messages import Response
from tests.ami.feeding import AFTER, BANNER, after_banner, fed, recording, response, singly, told

OLD_OUTPUT = (
    b"Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\n"
    b"Name: of a column\n\nEvent: in the text\nResponse to nothing\n  two in\n"
)


@pytest.mark.parametrize("glue", [b"", b"last"], ids=["line", "glued"])
def test_command_output_of_old_servers(glue: bytes) -> None:
    said = BANNER + OLD_OUTPUT + glue + b"--END COMMAND--\r\n\r\n" + AFTER
    lines = ["Name: of a column", "", "Event: in the text", "Response to nothing", "  two in"]
    for parts in ([said], singly(said), *([said[:at], said[at:]] for at in range(1, len(said)))):
        _, answer, event = fed(*parts)
        assert isinstance(answer, Response)
        assert answer.output == lines + [glue.decode()] * bool(glue)
        assert (answer.word, answer.success, answer.get("ActionID")) == ("Follows", True, "7")
        assert told([event])[0][1] == "After"


def test_command_output_of_new_servers() -> None:
    said = b"Response: Success\r\nMessage: Command output follows\r\nOutput: a: b\r\nOutput: \r\n"
    said += b"Output:   two in\r\noutput: last\r\n\r\n"
    assert response(fed(BANNER + said)).output == ["a: b", "", "  two in", "last"]
    assert after_banner(said)[0][0] == "Response"


def test_recorded_command_output() -> None:
    found = [packet for packet in fed(recording("16/command-cli")) if isinstance(packet, Response)]
    outputs = [packet.output for packet in found if packet.message == "Command output follows"]
    assert len(outputs) > 2
    assert any("Asterisk 16" in line for output in outputs for line in output)
