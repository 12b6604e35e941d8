# SPDX-License-Identifier: MIT
"""The language the window speaks: chosen, or the system's; with its way of writing dates."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from busylamp import assets
from busylamp.settings.model import Language

_FOREIGN_ENGLISH = "en_001"  # days before months, 24 hours: for English outside of its countries


def language_of(chosen: Language, wanted: Iterable[str]) -> Language:
    """Return the language to speak; `wanted` are the system's, the dearest first."""
    if chosen is not Language.SYSTEM:
        return chosen
    spoken = (_spoken(name) for name in wanted)
    return next((each for each in spoken if each is not None), Language.ENGLISH)


def locale_of(language: Language, system: QLocale) -> QLocale:
    """Return how dates and numbers are written in this language, where this system stands."""
    spoken = QLocale(language.value)
    if system.language() is spoken.language():
        return system  # the user's own ways of writing, where it has them
    here = QLocale(spoken.language(), spoken.script(), system.territory())
    if here.territory() is system.territory() and system.language() is not QLocale.Language.C:
        return here
    return QLocale(_FOREIGN_ENGLISH) if language is Language.ENGLISH else spoken


class Tongue(QObject):
    """Puts a language on the application; what stands on the screen already keeps its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = Language.ENGLISH
        self._translators: list[QTranslator] = []

    def speak(self, chosen: Language) -> bool:
        """Speak this language from now on; return whether it is another one than before."""
        before = self.language
        system = QLocale.system()
        self.language = language_of(chosen, system.uiLanguages())
        locale = locale_of(self.language, system)
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(QLocale(self.language.value).textDirection())
        self._forget()
        self._load(str(assets.language(self.language.value)))
        if self.language is not Language.ENGLISH:  # Qt's own words are English
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._load(f"{folder}/qtbase_{self.language.value}.qm")
        return self.language is not before

    def _load(self, path: str) -> None:
        translator = QTranslator(self)
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)

    def _forget(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()


def _spoken(name: str) -> Language | None:
    """The language of ours that somebody who asks for `zh-Hans-CN` reads, None for none."""
    asked = QLocale(name)
    for language in Language:
        ours = QLocale(language.value)
        if language is Language.SYSTEM or asked.language() is not ours.language():
            continue
        return language if asked.script() is ours.script() else None
    return None
