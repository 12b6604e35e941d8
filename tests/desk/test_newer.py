# SPDX-License-Identifier: MIT
"""A newer version is told, whatever else comes is not."""

import json

import pytest

from busylamp.desk import newer
from busylamp.desk.newer import Release, newer_release, read_release
from busylamp.link.page import PageError

PAGE = "https://example.com/busylamp"


def answering(monkeypatch: pytest.MonkeyPatch, content: bytes | Exception) -> None:
    async def fetch(url: str, *, context: object) -> bytes:
        del url, context
        if isinstance(content, Exception):
            raise content
        return content

    monkeypatch.setattr(newer, "fetch", fetch)


def told(version: str) -> bytes:
    return json.dumps({"version": version, "page": PAGE, "more": [1]}).encode()


@pytest.mark.parametrize(
    ("there", "own", "is_newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10", "0.9.9", True),
        ("1", "0.9.9", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("1.2.0", "1.2.0.dev3", False),
    ],
)
def test_only_a_newer_one_is_told(
    there: str, own: str, is_newer: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, told(there))
    found = newer_release(PAGE, own)
    assert found == (Release(version=there, page=PAGE) if is_newer else None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 60_000,
        b"null",
        b'["1.0"]',
        b'{"version": "9.0"}',
        b'{"version": 9, "page": "https://example.com/"}',
        *(told(version) for version in ("", "v9", "9.0-rc1", "9.0\n", "9." * 9, "9" * 7)),
        *(
            json.dumps({"version": "9.0", "page": page}).encode()
            for page in (
                *("http://example.com/", "javascript:alert(1)", "https://", "file:///x", ""),
                *("https://you@example.com/", "https://example.com/ x", "https://example.com/\n"),
                *('https://example.com/"x', "https://exämple.com/", "https://[x/", PAGE * 30),
            )
        ),
    ],
)
def test_what_can_not_be_used_is_nothing(content: bytes) -> None:
    assert read_release(content) is None


def test_a_failure_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, PageError("no answer in time"))
    assert newer_release(PAGE, "0.1.0") is None
