# SPDX-License-Identifier: MIT
"""Which language is spoken, how it writes numbers, and that it can be changed."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from busylamp import assets
from busylamp.phrases import enumerated, folded, opening, phrase, sentences, unfolded
from busylamp.settings.model import Language
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.texts import line_sentence
from busylamp.ui.tongue import Tongue, language_of, locale_of
from busylamp.ui.words import in_words
from busylamp.ui.writing import inside, number
from tests.languages.pseudo import make, pseudo


@pytest.fixture
def tongue(qtbot: QtBot) -> Generator[Tongue]:
    """One that speaks English again at the end."""
    before = QLocale()
    made = Tongue()
    yield made
    made.speak(Language.ENGLISH)
    made._forget()
    QLocale.setDefault(before)


@pytest.fixture
def pseudo_german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """German is the language nobody speaks."""
    made = make(tmp_path)
    real = assets.language
    monkeypatch.setattr(assets, "language", _german_is(made, real))


def _german_is(made: Path, real: Callable[[str], Path]) -> Callable[[str], Path]:
    return lambda name: made if name == "de" else real(name)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT", "en"], Language.GERMAN),
        (["it-IT", "fr-CH", "de"], Language.FRENCH),
        (["es-MX"], Language.SPANISH),
        (["zh-CN"], Language.CHINESE),
        (["zh-Hans-SG"], Language.CHINESE),
        (["zh-TW", "en"], Language.ENGLISH),  # reads other signs
        (["zh-Hant-HK", "fr"], Language.FRENCH),
        (["C"], Language.ENGLISH),
        (["fi"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_speaks_the_first_of_the_systems_languages_it_can(
    wanted: list[str], spoken: Language
) -> None:
    assert language_of(Language.SYSTEM, wanted) is spoken


def test_speaks_what_was_chosen_whatever_the_system_speaks() -> None:
    assert language_of(Language.SPANISH, ["de"]) is Language.SPANISH


@pytest.mark.parametrize(
    ("language", "system", "date"),
    [
        (Language.GERMAN, "de_AT", "31.12.26"),
        (Language.FRENCH, "de_DE", "31/12/2026"),
        (Language.ENGLISH, "en_US", "12/31/26"),
        (Language.ENGLISH, "fi_FI", "31/12/2026"),  # no month first outside of America
        (Language.ENGLISH, "C", "31/12/2026"),
        (Language.CHINESE, "en_US", "2026/12/31"),
    ],
)
def test_writes_dates_as_people_do_who_speak_it_there(
    language: Language, system: str, date: str
) -> None:
    from PySide6.QtCore import QDate

    made = locale_of(language, QLocale(system))
    assert made.toString(QDate(2026, 12, 31), QLocale.FormatType.ShortFormat) == date


def test_every_language_can_be_loaded(tongue: Tongue) -> None:
    for language in Language:
        if language is not Language.SYSTEM:
            tongue.speak(language)
            assert tongue.language is language
            ours_and_qts = 1 if language is Language.ENGLISH else 2
            assert len(tongue._translators) == ours_and_qts, language


def test_qts_own_words_are_spoken_too(tongue: Tongue) -> None:
    tongue.speak(Language.GERMAN)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.usefixtures("pseudo_german")
def test_says_what_was_made_below_qt(tongue: Tongue) -> None:
    told = sentences([phrase("{host} is an address", host="ucm"), phrase("%n extensions", 3)])
    assert str(told) == "ucm is an address 3 extensions"
    assert in_words(told) == told
    tongue.speak(Language.GERMAN)
    expected = (pseudo("{host} is an address"), pseudo("%n extensions"))
    assert in_words(told) == f"{expected[0]} {expected[1]}".replace("{host}", "ucm").replace(
        "%n", "3"
    )


@pytest.mark.usefixtures("pseudo_german")
def test_a_phrase_stays_one_on_its_way(tongue: Tongue) -> None:
    made = phrase("“{text}” is no phone number", text="{text} %n")
    for sent in (str(ValueError(made)), unfolded(folded(made)), f"{made}"):
        assert sent == "“{text} %n” is no phone number"
    tongue.speak(Language.GERMAN)
    said = pseudo("“{text}” is no phone number").replace("{text}", "{text} %n", 1)
    assert in_words(str(ValueError(made))) == said
    assert in_words(unfolded(folded(made))) == said
    assert unfolded(folded("as it is")) == "as it is"


def test_what_is_no_phrase_is_refused_on_its_way() -> None:
    for said in (None, 3, {"pattern": "x"}, {"pattern": "x", "given": 1, "number": None}):
        with pytest.raises((KeyError, TypeError, ValueError, AttributeError)):
            unfolded(said)


def test_lists_leave_out_what_is_empty() -> None:
    assert enumerated(["a", "", "b"]) == "a, b"
    assert sentences(["", "One.", ""]) == "One."


@pytest.mark.usefixtures("pseudo_german")
def test_the_foot_cuts_a_trouble_in_the_language_it_is_said_in(tongue: Tongue) -> None:
    said = line_sentence(LineState.WAITING, LineTrouble.UNREACHABLE, host="ucm", retry_in=5)
    assert said == "The phone system can't be reached · trying again in 5 s"
    tongue.speak(Language.GERMAN)
    whole = pseudo("The phone system can't be reached. Check your network.")
    assert in_words(said).startswith("[" + whole.partition(". ")[0])
    assert opening("前一句。后一句。") == "前一句"


@pytest.mark.parametrize(
    ("language", "written", "small"),
    [
        (Language.GERMAN, "12.345", "Am Apparat"),
        (Language.ENGLISH, "12,345", "am Apparat"),
    ],
)
def test_numbers_and_words_inside_a_line(
    tongue: Tongue, language: Language, written: str, small: str
) -> None:
    tongue.speak(language)
    assert number(12345) == written
    assert inside("Am Apparat") == small


def test_counts_in_english(tongue: Tongue) -> None:
    tongue.speak(Language.ENGLISH)
    assert QCoreApplication.translate("queues", "%Ln calls", "", 1) == "1 call"
    assert QCoreApplication.translate("queues", "%Ln calls", "", 1234) == "1,234 calls"


def test_our_languages_run_from_left_to_right(tongue: Tongue) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tongue.speak(Language.FRENCH)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
