# SPDX-License-Identifier: MIT
"""How much memory a process that reads a file has at most."""

import os
import threading
import time


class Peak:
    """The most memory any child of ours had, in MiB of the resident set."""

    def __init__(self) -> None:
        self._most = 0.0
        self._going = True
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        self._going = False
        self._thread.join(5)
        return self._most

    def _look(self) -> None:
        import psutil

        me = psutil.Process(os.getpid())
        while self._going:
            for child in me.children():
                try:
                    if not {"read-file", "read-directory"} & set(child.cmdline()):
                        continue  # not yet: a fork that still has our own memory
                    self._most = max(self._most, child.memory_info().rss / 2**20)
                except psutil.Error:
                    continue
            time.sleep(0.02)
