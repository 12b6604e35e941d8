# SPDX-License-Identifier: MIT
"""The log: numbers masked, for the user alone, early lines kept, silent where it can't be."""

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from busylamp.log import Early, mask, start_logging


@pytest.fixture(autouse=True)
def logger() -> Iterator[logging.Logger]:
    """Give the program's logger back as it was."""
    made = logging.getLogger("busylamp")
    before, level = list(made.handlers), made.level
    yield made
    for handler in [each for each in made.handlers if each not in before]:
        made.removeHandler(handler)
        handler.close()
    made.setLevel(level)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("call to +44 20 7946 0018 ended", "call to …18 ended"),
        ("0301234567", "…67"),
        ("1000", "…00"),
        ("step 12", "step 12"),
    ],
)
def test_numbers_are_masked(text: str, masked: str) -> None:
    assert mask(text) == masked


def test_the_file_is_for_the_user_alone(logger: logging.Logger, tmp_path: Path) -> None:
    path = tmp_path / "data" / "busylamp.log"
    start_logging(path)
    logger.info("dialled 0301234567")
    assert "dialled …67" in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_logged_before_the_file_is_in_it(
    logger: logging.Logger, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    early = Early()
    logger.error("first")
    early.hand_over(tmp_path / "busylamp.log")
    logger.info("second")
    text = (tmp_path / "busylamp.log").read_text()
    assert text.index("first") < text.index("second")
    assert early not in logger.handlers
    caplog.clear()


def test_a_folder_that_can_not_be_written_is_no_reason_to_stop(
    logger: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    start_logging(tmp_path / "file" / "busylamp.log")
    logger.propagate = False
    logger.error("lost")
    logger.propagate = True
    assert capsys.readouterr().err == ""
