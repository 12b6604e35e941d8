# SPDX-License-Identifier: MIT
"""Lines to standard output, whatever it is: a pipe nobody reads, an encoding without our signs."""

import os
import sys

from busylamp.cli.ground import UNWRITTEN, CommandError


def say(line: str) -> None:
    """Write one line at once; raise CommandError where it can't be written."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        print(line.encode(encoding, "replace").decode(encoding), flush=True)
    except OSError as error:
        # What is still in the buffer must not be tried again at exit.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        msg = f"The output can't be written: {error.strerror}."
        raise CommandError(msg, UNWRITTEN) from error
