# SPDX-License-Identifier: MIT
"""Asks one server of the web, and no other: redirects by hand, answers bounded."""

import ssl
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin

import httpx

from busylamp.settings.model import DirectoryServer
from busylamp.system.directories.addresses import origin_of, start_of
from busylamp.system.directories.protocol import (
    ANSWER_SECONDS,
    REACH_SECONDS,
    DirectoryError,
    Tell,
    Told,
)
from busylamp.system.directories.trust import network_trouble, verifying
from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble

MOST_BYTES = 48 * 1024 * 1024  # of one answer
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_UNAUTHORISED, _FORBIDDEN = 401, 403


class Answer(NamedTuple):
    """What came, and from where at last."""

    status: int
    url: str
    body: bytes


class Web:
    """One server, asked with one user and password."""

    def __init__(self, server: DirectoryServer, password: str | None, tell: Tell) -> None:
        self.start = start_of(server)
        self._origin = origin_of(self.start)
        self._user = server.user
        self._password = password or ""
        self._tell = tell
        self._auth: httpx.Auth | None = None
        self._met = False
        verify: ssl.SSLContext | bool = False  # nothing to be verified on a plain way
        if self._origin.scheme == "https":
            verify = verifying(server.ca_file)
        self._client = httpx.Client(
            verify=verify,
            follow_redirects=False,
            trust_env=False,  # no ~/.netrc, no proxy and no certificates by a variable
            timeout=httpx.Timeout(ANSWER_SECONDS, connect=REACH_SECONDS),
            headers={"Accept-Encoding": "identity", "User-Agent": "Busylamp"},
        )

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def join(self, base: str, href: str) -> str:
        """Return the address of a reference; raise DirectoryError where it leads elsewhere."""
        url = urljoin(base, href)
        self._admit(url)
        return url

    def ask(self, method: str, url: str, content: bytes, depth: str) -> Answer:
        """Ask, and follow where the same server points; raise DirectoryError."""
        for _ in range(_MOST_REDIRECTS + 1):
            self._admit(url)
            answer, target = self._once(method, url, content, depth)
            if target is None:
                return answer
            url = urljoin(url, target)
        raise DirectoryError(DirectoryTrouble.NOT_UNDERSTOOD, "redirects without end")

    def _admit(self, url: str) -> None:
        """Let nothing be asked of another server than the one the password is for."""
        to = origin_of(url)
        if to == self._origin:
            return
        if self._origin.scheme == "https" and to.scheme == "http":
            raise DirectoryError(DirectoryTrouble.TO_PLAIN, to.host)
        raise DirectoryError(DirectoryTrouble.OTHER_ORIGIN, f"{to.scheme}://{to.host}:{to.port}")

    def _once(self, method: str, url: str, content: bytes, depth: str) -> tuple[Answer, str | None]:
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        request = self._client.build_request(method, url, content=content, headers=headers)
        try:
            response = self._client.send(request, auth=self._auth, stream=True)
            try:
                self._meet()
                if response.status_code == _UNAUTHORISED and self._auth is None:
                    self._auth = self._way(response.headers.get_list("www-authenticate"))
                    return self._once(method, url, content, depth)
                self._refused(response.status_code)
                if response.status_code in _REDIRECTS:
                    return Answer(response.status_code, url, b""), response.headers.get("location")
                body = b"".join(_bounded(response))
            finally:
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
            raise _explained(error) from None
        return Answer(response.status_code, url, body), None

    def _meet(self) -> None:
        if not self._met:
            self._met = True
            is_plain = self._origin.scheme == "http"
            step = DirectoryStep.CONNECTED_PLAIN if is_plain else DirectoryStep.CONNECTED
            self._tell(Told(step, REACH_SECONDS))

    def _way(self, offered: list[str]) -> httpx.Auth:
        """Choose how to sign in: Digest where it is offered, for it does not show the password."""
        if not self._user:
            raise DirectoryError(DirectoryTrouble.SIGN_IN)
        if not self._password:
            raise DirectoryError(DirectoryTrouble.NO_PASSWORD)
        ways = {each.partition(" ")[0].strip().lower() for each in ",".join(offered).split(",")}
        if "digest" in ways:
            return httpx.DigestAuth(self._user, self._password)
        if "basic" in ways:
            return httpx.BasicAuth(self._user, self._password)
        raise DirectoryError(DirectoryTrouble.SIGN_IN_UNKNOWN, ", ".join(sorted(ways))[:100])

    def _refused(self, status: int) -> None:
        if status == _UNAUTHORISED:
            raise DirectoryError(DirectoryTrouble.SIGN_IN)
        if status == _FORBIDDEN:
            raise DirectoryError(DirectoryTrouble.FORBIDDEN)


def _bounded(response: httpx.Response) -> Iterator[bytes]:
    """Yield the body as it was sent: nothing is unpacked, for a few bytes could become a lot."""
    if response.headers.get("content-encoding", "identity") not in ("identity", ""):
        raise DirectoryError(DirectoryTrouble.NOT_UNDERSTOOD, "packed")
    left = MOST_BYTES
    for piece in response.iter_raw():
        left -= len(piece)
        if left < 0:
            raise DirectoryError(DirectoryTrouble.TOO_LARGE)
        yield piece


def _explained(error: BaseException) -> DirectoryError:
    if isinstance(error, httpx.TimeoutException):
        return DirectoryError(DirectoryTrouble.NO_ANSWER)
    if isinstance(error, httpx.InvalidURL):
        return DirectoryError(DirectoryTrouble.BAD_ADDRESS)
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, OSError):
            return network_trouble(seen)
        seen = seen.__cause__ or seen.__context__
    if isinstance(error, httpx.ProtocolError):
        return DirectoryError(DirectoryTrouble.NOT_UNDERSTOOD, str(error)[:100])
    return DirectoryError(DirectoryTrouble.UNREACHABLE, str(error)[:100])
