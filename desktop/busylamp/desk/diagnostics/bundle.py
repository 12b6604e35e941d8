# SPDX-License-Identifier: MIT
"""The files of a diagnostics bundle: what happened and how it is set up, with nobody named."""

import getpass
import io
import platform
import re
import socket
import sys
import time
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from busylamp import __version__
from busylamp.desk.diagnostics.masking import Masker
from busylamp.desk.diagnostics.packets import last_packets, learn, masked
from busylamp.desk.doctor.finding import Finding
from busylamp.link.last_reads import Read
from busylamp.log import vocabulary
from busylamp.settings.model import ScreenPopRule, Settings
from busylamp.settings.whole import replace_whole

PACKETS = "packets.ami"
_LOG_BYTES = 256 * 1024
_PRINT = re.compile(r"\b[0-9a-fA-F:]{40,}\b")  # a fingerprint tells which phone system it is
# Of the findings on my phone: its devices, where it signed in, where its hint stands.
_PHONE = re.compile(r"(?<= \()(?!device not told\)).+?(?=\): )|(?<=, signed in from ).+")
_HINT = re.compile(r"(?<=^Context )\S+|(?<=; its hint stands in )(?!another context$).+")
_ANSWER = re.compile(r"(\w+ answers (?:Success|Error): )(?!nothing more$)(.+)", re.DOTALL)
_LAST_DIGITS = re.compile(r"…\d\d")  # what the log itself leaves of a number
_SCHEMES = ("http", "https")
_STAMP = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} ")


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file, as it will be saved."""

    name: str
    content: bytes

    @property
    def text(self) -> str:
        """Return its content to be read before it is saved."""
        return self.content.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What a bundle is made of, unmasked."""

    settings: Settings
    findings: Sequence[Finding] = ()
    greeting: bytes = b""
    reads: Sequence[Read] = ()
    log: Path | None = None


def make_bundle(sources: Sources, masker: Masker | None = None) -> tuple[BundleFile, ...]:
    """Return the files, each masked alike: the same number has one mask in all of them."""
    masker = masker or Masker()
    packets = last_packets(sources.reads)
    log = _log(sources.log)
    said = [f"{each.title} {each.advice}" for each in sources.findings]
    for text in (*_private(sources), *_of_phone(sources), *said, log):
        masker.learn(text)
    for text in _private(sources):
        masker.mark(text)
    for text in _of_phone(sources):
        masker.mark(text, vocabulary.KEPT)
    for name in (p.name for each in sources.findings for p in each.presences if p.name):
        masker.mark_phrase(name)
    learn(masker, packets)
    body, index = _recorded(sources.greeting, masked(masker, packets), [p.at for p in packets])
    settings = sources.settings
    me = masker.mask(settings.me.extension)
    return (
        BundleFile("README.txt", _readme(me, len(packets)).encode()),
        BundleFile("versions.txt", _versions(sources.greeting).encode()),
        BundleFile("settings.txt", _lines(_settings(settings, masker))),
        BundleFile("findings.txt", _lines(_findings(sources.findings, masker))),
        BundleFile("log.txt", _lines(_masked_log(log, masker))),
        BundleFile(PACKETS, body),
        BundleFile(f"{PACKETS}.idx", index),
    )


def pack(files: Sequence[BundleFile]) -> bytes:
    """Return the zip."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(file.name, file.content)
    return whole.getvalue()


def save(path: Path, files: Sequence[BundleFile]) -> None:
    """Write the zip whole, for the user alone; raise OSError where it can't be."""
    replace_whole(path, pack(files))


def _private(sources: Sources) -> list[str]:
    """Whatever names this user, this computer or this phone system."""
    settings = sources.settings
    pbx, me = settings.pbx, settings.me
    shown = [each.certificate for each in sources.findings if each.certificate is not None]
    relays = re.findall(r"[^,/]+", pbx.relay.partition("://")[2].partition("/")[0])
    own = [
        pbx.host,
        *(each.partition(":")[0] for each in relays),
        pbx.username,
        me.extension,
        socket.gethostname(),
        _login(),
        Path.home().name,
    ]
    named = [text for each in shown for text in (each.subject, each.issuer)]
    people = [f"{p.extension} {p.name or ''}" for each in sources.findings for p in each.presences]
    return [*own, *named, *people, *settings.window.favourites, *settings.popup.watched]


def _of_phone(sources: Sources) -> list[str]:
    """Whatever names a phone and where it dials, beside words of Asterisk's own."""
    settings = sources.settings
    findings = sources.findings
    told = [m[0] for each in findings if each.step == "me" for m in _PHONE.finditer(each.title)]
    hinted = [
        m[0] for each in findings if each.step == "context" for m in _HINT.finditer(each.title)
    ]
    people = [p.context or "" for each in findings for p in each.presences]
    contexts = (settings.me.context, settings.dial.external_context)
    return [*contexts, settings.me.channel, *told, *hinted, *people]


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _recorded(
    greeting: bytes, packets: Iterator[bytes], times: Sequence[float]
) -> tuple[bytes, bytes]:
    """Write packets as `monitor --record` does: bytes, and when each came."""
    body = bytearray(greeting)
    lines = ["# masked by busylamp"]
    start = 0
    for packet, at in zip(packets, times, strict=True):
        body += packet
        lines.append(f"R {start} {len(body) - start} {at:.6f} {at:.6f}")
        start = len(body)
    return bytes(body), "\n".join([*lines, ""]).encode("ascii")


def _readme(me: str, packets: int) -> str:
    made = time.strftime("%Y-%m-%d %H:%M", time.gmtime())
    return (
        f"Diagnostics of Busylamp, made {made} UTC.\n\n"
        "Every number, name, host and user is replaced by another one of the same length; the same "
        "one always by the same, in all files. No password is in here.\n\n"
        f"The {packets} last packets of the phone system are in {PACKETS}; to see what Busylamp "
        f"made of them: busylamp replay BUNDLE.zip --extension {me or 'N'}\n"
    )


def _versions(greeting: bytes) -> str:
    qt = sys.modules.get("PySide6")
    return "\n".join(
        [
            f"Busylamp {__version__}",
            f"Python {platform.python_version()}",
            f"Qt {getattr(qt, '__version__', 'not loaded')}",
            f"System {platform.system()} {platform.release()} {platform.machine()}",
            f"Phone system {greeting.decode('ascii', 'replace').strip() or 'not reached'}",
            "",
        ]
    )


def _lines(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _settings(settings: Settings, masker: Masker) -> Iterator[str]:
    for part in fields(settings):
        table = getattr(settings, part.name)
        for field in fields(table):
            value = getattr(table, field.name)
            if part.name == "keys":
                yield f"keys.{field.name} = {value}"
                continue
            yield f"{part.name}.{field.name} = {_setting(field.name, value, masker)}"


def _setting(name: str, value: object, masker: Masker) -> str:
    if name == "pin":
        return "set" if value else "not set"
    if isinstance(value, bool | int | Enum):
        return str(value.value if isinstance(value, Enum) else value)
    if name == "region":
        return str(value)  # a country's code
    if name.endswith("context"):
        return masker.mask(str(value), vocabulary.WORDS)
    if isinstance(value, ScreenPopRule):
        return _rule(value, masker)
    if isinstance(value, tuple):
        values = cast("tuple[object, ...]", value)
        return ", ".join(_setting(name, each, masker) for each in values)
    return masker.mask(str(value), vocabulary.DEVICES)


def _rule(rule: ScreenPopRule, masker: Masker) -> str:
    """A page's address may hold a key to it: all behind the host is left out."""
    told = f"{rule.on.value} {rule.direction.value} {rule.scope.value}"
    words = ", ".join(masker.mask(text) for text in (rule.name, rule.prefix, rule.event) if text)
    return f"({told}: {'a text' if rule.copy else _page(rule.url, masker)}; {words})"


def _page(url: str, masker: Masker) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "no address"
    return f"{parts.scheme}://{masker.mask(host)}" if parts.scheme in _SCHEMES else "another scheme"


def _findings(findings: Sequence[Finding], masker: Masker) -> Iterator[str]:
    for each in findings:
        head, title = f"{each.verdict.value}: {each.step}: ", each.title
        answer = _ANSWER.match(title) if each.step.startswith("undocumented_") else None
        if answer:  # nobody knows what stands in it
            head, title = head + answer[1] + masker.mask(answer[2]), ""
        words = _PRINT.sub("(fingerprint)", f"{title} {each.advice}")
        yield (head + masker.mask_known(words)).strip()


def _log(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        data = path.read_bytes()
    except OSError:
        return ""
    text = data[-_LOG_BYTES:].decode("utf-8", "replace")
    return text if len(data) <= _LOG_BYTES else text.partition("\n")[2]


def _masked_log(text: str, masker: Masker) -> Iterator[str]:
    for line in text.splitlines():
        stamp = _STAMP.match(line)
        head = stamp[0] if stamp else ""
        rest = _LAST_DIGITS.sub("…", line[len(head) :])
        yield head + masker.mask_known(_PRINT.sub("(fingerprint)", rest))
