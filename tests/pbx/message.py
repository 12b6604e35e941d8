# SPDX-License-Identifier: MIT
"""A SIP message as it came (RFC 3261)."""

import re
from dataclasses import dataclass

Headers = dict[str, list[str]]


@dataclass(frozen=True)
class Message:
    """A request or a response as it came."""

    line: str
    headers: Headers
    body: str

    @classmethod
    def read(cls, data: bytes) -> "Message":
        head, _, body = data.decode("utf-8", "replace").partition("\r\n\r\n")
        line, *rest = head.split("\r\n")
        headers: Headers = {}
        for each in rest:
            name, _, value = each.partition(":")
            headers.setdefault(name.strip().lower(), []).append(value.strip())
        return cls(line, headers, body)

    def one(self, name: str) -> str:
        return self.headers.get(name, [""])[0]

    @property
    def status(self) -> int:
        return int(self.line.split()[1]) if self.line.startswith("SIP/2.0") else 0

    @property
    def method(self) -> str:
        return self.line.split()[0]

    @property
    def transaction(self) -> tuple[str, str]:
        branch = re.search(r"branch=([^;\s]+)", self.one("via"))
        return (branch[1] if branch else "", self.one("cseq").split()[-1])
