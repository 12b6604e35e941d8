# SPDX-License-Identifier: MIT
"""What is logged before there is a file is kept, then written; nothing goes elsewhere."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from busylamp.log.early import Early, is_detailed, set_detail, start_logging
from busylamp.log.values import Number


def test_what_was_logged_before_the_file_is_in_it(
    logger: logging.Logger, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "logs" / "busylamp.log"
    early = Early()
    logger.error("first")
    logging.getLogger("asyncio").warning("of another library: '%s'", "Priya Bose")
    early.hand_over(path)
    logger.info("second, to %s", Number("02079460018"))
    text = path.read_text()
    assert text.index("first") < text.index("of another") < text.index("second")
    assert "Priya" not in text
    assert "…18]" in text
    assert early not in logging.getLogger().handlers
    caplog.clear()


def test_no_more_is_kept_than_a_thousand_lines(logger: logging.Logger) -> None:
    early = Early()
    for _ in range(3000):
        logger.info("again")
    assert len(early.records) == 1000
    logging.getLogger().removeHandler(early)


def test_packets_are_logged_only_by_a_wish(logger: logging.Logger, tmp_path: Path) -> None:
    path = tmp_path / "logs" / "busylamp.log"
    set_detail(on=False)
    start_logging(path)
    logger.debug("hidden")
    assert not is_detailed()
    set_detail(on=True)
    logger.debug("shown")
    assert is_detailed()
    assert "shown" in path.read_text()
    assert "hidden" not in path.read_text()


_SAYS = """
from busylamp.log import logger
from busylamp.log.values import Number
logger("busylamp.x").warning("lost %s, %s", Number("02079460018"), "Priya Bose")
"""


def test_where_there_is_no_file_stderr_is_masked_too() -> None:
    done = subprocess.run([sys.executable, "-c", _SAYS], check=True, capture_output=True, text=True)
    assert "WARNING busylamp.x: lost [" in done.stderr
    assert "…18]" in done.stderr
    assert not [word for word in ("0207", "Priya", "Bose") if word in done.stderr]
