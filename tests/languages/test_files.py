# SPDX-License-Identifier: MIT
"""The files of the translators hold all that the program says; what it reads is made of them."""

from dataclasses import replace
from pathlib import Path

import pytest
from extracting import Harvest, Message, harvest, read_module
from judging import faults
from ts_files import FORMS, Entry, compiled_file, joined, read, source_file, write

from busylamp import assets
from tests.languages.tools import compile_one

LANGUAGES = tuple(FORMS)
_HOLES = Message(context="Menu", source="%1 of {name}…")


@pytest.fixture(scope="module")
def found() -> Harvest:
    return harvest()


def said(source: str, name: str = "ui/some.py") -> Harvest:
    got = Harvest()
    read_module(source, name, got)
    return got


def entry(message: Message, *forms: str, kind: str = "") -> Entry:
    return Entry(message=message, forms=forms, kind=kind)


def test_every_text_can_be_found(found: Harvest) -> None:
    assert found.faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_in_the_file(found: Harvest, language: str) -> None:
    wanted = {each.key for each in found.messages.values() if language != "en" or each.counts}
    entries = read(source_file(language))
    assert {each.message.key for each in entries if not each.gone} == wanted, (
        "run: python packaging/languages"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    open_ = [each.message for each in read(source_file(language)) if not (each.done or each.gone)]
    assert open_ == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_lacks_what_its_source_has(language: str) -> None:
    assert [fault for each in read(source_file(language)) for fault in faults(each)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_up_to_date(language: str, tmp_path: Path) -> None:
    compile_one(language, tmp_path / "made.qm")
    assert compiled_file(language).read_bytes() == (tmp_path / "made.qm").read_bytes(), (
        "run: python packaging/languages"
    )
    assert assets.language(language) == compiled_file(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_written_as_it_was_read(language: str, tmp_path: Path) -> None:
    write(tmp_path / "again.ts", language, read(source_file(language)))
    assert (tmp_path / "again.ts").read_bytes() == source_file(language).read_bytes()


@pytest.mark.parametrize(
    ("source", "key"),
    [
        ('class A:\n    def f(self):\n        self.tr("Call")', ("A", "Call", "")),
        ('class A:\n    def f(self):\n        self.tr("Call", "verb")', ("A", "Call", "verb")),
        (
            'def _tr(t):\n    return QCoreApplication.translate("x", t)\n_tr("a" "b")',
            ("x", "ab", ""),
        ),
        ('QCoreApplication.translate("x", "Call")', ("x", "Call", "")),
        ('phrase("No {number}", number=1)', ("texts", "No {number}", "")),
    ],
)
def test_finds_each_way_to_say_something(source: str, key: tuple[str, str, str]) -> None:
    got = said(source)
    assert list(got.messages) == [key]
    assert got.faults == []


def test_finds_the_sentences_of_the_table() -> None:
    assert ("texts", "Busy", "") in said('_A = {B.C: "Busy"}', "texts.py").messages


@pytest.mark.parametrize(
    "source",
    [
        'class A:\n    def f(self):\n        self.tr(f"Call {x}")',
        'panel.tr("Call")',
        '_tr("Call")',
        "phrase(words)",
    ],
)
def test_names_what_nobody_could_translate(source: str) -> None:
    assert said(source).faults != []


@pytest.mark.parametrize(
    "form",
    [
        "",
        "{name}…",  # %1 is lost
        "%1 von {Name}…",
        "%1 von {name}",  # the ellipsis is lost
        "%1 &von {name}…",
        " %1 von {name}…",
    ],
)
def test_tells_of_a_bad_translation(form: str) -> None:
    assert list(faults(entry(_HOLES, form))) != []


def test_lets_a_good_translation_pass() -> None:
    assert list(faults(entry(_HOLES, "{name}: %1…"))) == []
    assert list(faults(entry(_HOLES, "", kind="unfinished"))) == []


def test_a_count_may_be_missing_only_where_there_is_one() -> None:
    counted = Message(context="Menu", source="%Ln calls")
    assert list(faults(entry(counted, "ein Anruf", "%Ln Anrufe"))) == []
    assert list(faults(entry(counted, "ein Anruf", "viele Anrufe"))) != []


def test_keeps_what_was_translated_and_marks_what_is_gone() -> None:
    old, new = (Message(context="Menu", source=source) for source in ("Old", "New"))
    known = [entry(old, "Alt"), entry(new, "Neu")]
    again = joined([new], known, "de")
    assert [(each.message.source, each.forms, each.kind) for each in again] == [
        ("New", ("Neu",), ""),
        ("Old", ("Alt",), "vanished"),
    ]
    assert [each.kind for each in joined([new, old], again, "de")] == ["", ""]


def test_offers_the_same_text_from_elsewhere_without_taking_it_for_done() -> None:
    here, there = (Message(context=context, source="Call") for context in ("Here", "There"))
    made = joined([here, there], [entry(there, "Anrufen")], "de")
    assert made[0] == replace(entry(here, "Anrufen"), kind="unfinished")
