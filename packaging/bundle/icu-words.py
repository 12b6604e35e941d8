# SPDX-License-Identifier: MIT
"""Prints how Qt orders and writes words in many languages, to compare two builds of ICU's data."""

from PySide6.QtCore import QByteArray, QCollator, QDateTime, QLocale, QTimeZone

WORDS = (
    "Zoë zebra Äpfel Apfel ÅSE øre Ćma córka llama luz "
    "ñandú eñe éclair étude İzmir ısı 张 王 李 10 9"  # noqa: RUF001 - Turkish
)
LANGUAGES = (
    "C en de es fr zh_CN zh_TW sv da nb pl cs tr hu fi ru uk ar he fa ja ko th vi hr es_ES pt_BR"
)

for language in LANGUAGES.split():
    locale = QLocale(language)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    order = sorted(WORDS.split(), key=collator.sortKey)
    upper = [locale.toUpper(word) for word in WORDS.split()]
    moment = QDateTime.fromSecsSinceEpoch(1_800_000_000)
    day = locale.toString(moment, QLocale.FormatType.ShortFormat)
    print(language, order, upper, locale.toLower("İIŞ"), day, locale.nativeLanguageName())
for zone in ("Europe/Berlin", "Asia/Shanghai", "America/New_York", "UTC"):
    found = QTimeZone(QByteArray(zone.encode()))
    when = QDateTime.fromSecsSinceEpoch(1_800_000_000)
    print(zone, found.offsetFromUtc(when), found.abbreviation(when))
