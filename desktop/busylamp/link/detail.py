# SPDX-License-Identifier: MIT
"""What goes over the wire, for a detailed log: masked there, and cut into packets here."""

import logging
import re

from busylamp.ami.messages import GREETING
from busylamp.log import logger
from busylamp.log.values import Packets

_log = logger(__name__)
_END = re.compile(rb"\n\r?\n")
_MOST = 64 * 1024  # of an unfinished packet


class Detail:
    """Costs one look at a level where no detail is wanted."""

    def __init__(self) -> None:
        self._rest = b""

    def read(self, data: bytes) -> None:
        """Log the packets these bytes complete."""
        if not _log.isEnabledFor(logging.DEBUG):
            self._rest = b""
            return
        if data.startswith(GREETING):
            self._rest, _, data = b"", *data.partition(b"\n")[1:]
        *whole, self._rest = _END.split(self._rest + data)
        for packet in whole:
            _log.debug("read %s", Packets(packet))
        if len(self._rest) > _MOST:
            self._rest = b""

    def written(self, data: bytes) -> None:
        """Log what is sent: whole packets, the sign-in left out."""
        if _log.isEnabledFor(logging.DEBUG):
            for packet in filter(None, _END.split(data)):
                _log.debug("sent %s", Packets(packet))
