# SPDX-License-Identifier: MIT
"""Whether there is a newer version, by a page the administrator or the user named; only told."""

import asyncio
import json
import re
import ssl
import typing
from dataclasses import dataclass
from urllib.parse import urlsplit

from busylamp.link.page import PageError, fetch
from busylamp.log import logger

_log = logger(__name__)
_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}")
_LONGEST = 500  # signs of the page's address


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A version, and the page that tells of it."""

    version: str
    page: str  # https


def newer_release(url: str, own: str, *, context: ssl.SSLContext | None = None) -> Release | None:
    """Ask once; None where nothing newer is told, or nothing that can be used. Never raises."""
    try:
        release = read_release(asyncio.run(fetch(url, context=context)))
    except PageError as error:
        _log.info("no word of newer versions: %s", error)
        return None
    if release is None:
        _log.info("the word of newer versions can't be read")
        return None
    return release if is_newer(release.version, own) else None


def is_newer(version: str, other: str) -> bool:
    """Whether a version is higher than another; any is higher than none."""
    return _parts(version) > _parts(other)


def read_release(content: bytes) -> Release | None:
    """Read `{"version": "1.2.0", "page": "https://..."}`; None for anything else."""
    try:
        told: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    facts = typing.cast("dict[object, object]", told)
    version, page = facts.get("version"), facts.get("page")
    if not isinstance(version, str) or not isinstance(page, str):
        return None
    if not _VERSION.fullmatch(version) or not _is_page(page):
        return None
    return Release(version=version, page=page)


def _is_page(address: str) -> bool:
    """Only what a browser opens as the page it looks like."""
    if not address.isascii() or not address.isprintable() or len(address) > _LONGEST:
        return False
    if any(sign in address for sign in " \\\"'<>"):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False


def _parts(version: str) -> tuple[int, ...]:
    """Make it comparable: 1.2 is 1.2.0, and a version of ours may end in letters."""
    found = _VERSION.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    return tuple([*numbers, 0, 0, 0, 0][:4])
