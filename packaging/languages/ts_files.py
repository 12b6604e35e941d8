# SPDX-License-Identifier: MIT
"""Reads and writes Qt Linguist's files, always alike, so that two people's work can be joined."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

from extracting import ROOT, Message

FOLDER = ROOT / "resources" / "i18n"
COMPILED = ROOT / "resources" / "languages"
# How many forms a word has behind a number, as Qt counts them.
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh_CN": 1}
_UP = "../../desktop/busylamp/"
_GONE = "vanished"
_OPEN = "unfinished"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message of a file, with what the translator made of it."""

    message: Message
    forms: tuple[str, ...]  # one; as many as the language has, where the message counts
    kind: str = _OPEN  # unfinished, vanished, or '' for one that is done
    remark: str = ""  # the translator's own

    @property
    def done(self) -> bool:
        """Whether it is used."""
        return self.kind == "" and all(self.forms)

    @property
    def gone(self) -> bool:
        """Whether the program says it no longer."""
        return self.kind == _GONE


def source_file(language: str) -> Path:
    """Return where translators work."""
    return FOLDER / f"busylamp_{language}.ts"


def compiled_file(language: str) -> Path:
    """Return what the program reads."""
    return COMPILED / f"busylamp_{language}.qm"


def read(path: Path) -> list[Entry]:
    """Return the entries of a file, none where there is none."""
    if not path.exists():
        return []
    tree = ET.parse(path)
    return [
        _entry(context.findtext("name") or "", node)
        for context in tree.getroot().iter("context")
        for node in context.iter("message")
    ]


def joined(messages: Iterable[Message], known: list[Entry], language: str) -> list[Entry]:
    """Bring a file up to date: what is known stays, new texts are open, others have vanished."""
    wanted = [each for each in messages if language != "en" or each.counts]
    by_key = {each.message.key: each for each in known}
    elsewhere = {each.message.source: each for each in known if each.done}
    entries = [_renewed(each, by_key.get(each.key), elsewhere, language) for each in wanted]
    keys = {each.key for each in wanted}
    left = [each for each in known if each.message.key not in keys and any(each.forms)]
    return entries + [replace(each, kind=_GONE) for each in left]


def write(path: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write a file as Qt Linguist does, without the numbers of lines, which change each day."""
    contexts: dict[str, list[Entry]] = {}
    for entry in entries:
        contexts.setdefault(entry.message.context, []).append(entry)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for name in sorted(contexts):
        lines += ["<context>", f"    <name>{name}</name>"]
        for entry in contexts[name]:
            lines += _lines(entry)
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _entry(context: str, node: ET.Element) -> Entry:
    translation = node.find("translation")
    assert translation is not None, f"{context}: a message without a translation"
    plural = node.get("numerus") == "yes"
    forms = [each.text or "" for each in translation.iter("numerusform")] if plural else []
    files = (each.get("filename", "").removeprefix(_UP) for each in node.iter("location"))
    return Entry(
        message=Message(
            context=context,
            source=node.findtext("source") or "",
            comment=node.findtext("comment") or "",
            files=tuple(files),
        ),
        forms=tuple(forms) if plural else (translation.text or "",),
        kind=translation.get("type", ""),
        remark=node.findtext("translatorcomment") or "",
    )


def _renewed(
    message: Message, known: Entry | None, elsewhere: dict[str, Entry], language: str
) -> Entry:
    """Keep a translation; offer the one of the same text elsewhere, to be looked at."""
    count = FORMS[language] if message.counts else 1
    if known is not None and len(known.forms) == count:
        kind = "" if known.kind == "" or (known.gone and all(known.forms)) else _OPEN
        return replace(known, message=message, kind=kind)
    twin = elsewhere.get(message.source)
    if twin is not None and len(twin.forms) == count:
        return Entry(message=message, forms=twin.forms)
    return Entry(message=message, forms=("",) * count)


def _lines(entry: Entry) -> list[str]:
    message = entry.message
    opened = '    <message numerus="yes">' if message.counts else "    <message>"
    lines = [opened]
    if not entry.gone:
        lines += [f'        <location filename="{_UP}{each}"/>' for each in message.files]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.comment:
        lines.append(f"        <comment>{escape(message.comment)}</comment>")
    if entry.remark:
        lines.append(f"        <translatorcomment>{escape(entry.remark)}</translatorcomment>")
    tag = f'<translation type="{entry.kind}">' if entry.kind else "<translation>"
    if message.counts:
        lines.append(f"        {tag}")
        lines += [f"            <numerusform>{escape(each)}</numerusform>" for each in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        {tag}{escape(entry.forms[0])}</translation>")
    return [*lines, "    </message>"]
