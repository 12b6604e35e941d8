# SPDX-License-Identifier: MIT
"""Search over 100,000 contacts, in the window: from a key to the drawn list.

`QT_QPA_PLATFORM=offscreen python tests/bench/search.py [CONTACTS]`, or with any screen.
"""

import random
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from busylamp.services.build import build_services
from busylamp.settings.model import Settings
from busylamp.settings.places import home_at
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.ui.theme import Theme
from busylamp.ui.window import MainWindow

FIRST = [
    start + end
    for start in ("An", "Be", "Cla", "Da", "El", "Fre", "Ger", "Han", "Ing", "Jo", "Kar", "Lu")
    for end in ("na", "ra", "ia", "rik")
]
LAST = [
    start + end
    for start in ("Schm", "Smi", "Muel", "Fisch", "Web", "Wag", "Beck", "Hoff")
    for end in ("idt", "th", "ler", "mann")
]
FIRMS = [
    f"{name} {kind}"
    for name in ("Acme", "Globex", "Helios", "Vertex")
    for kind in ("GmbH", "AG", "Ltd", "Labs")
]
TYPED = ("schmidt", "muel", "acme", "4420", "anna smith", "zzz", "0044 20", "beck labs")


def contacts(count: int) -> list[Contact]:
    chance = random.Random(7)
    return [
        Contact(
            name=f"{chance.choice(FIRST)} {chance.choice(LAST)}",
            company=chance.choice(FIRMS),
            numbers=(
                ContactNumber(
                    number=f"+{chance.choice((1, 44, 49, 33))}{chance.randrange(10**9, 10**10)}",
                    label="work",
                ),
            ),
        )
        for _ in range(count)
    ]


def main(count: int) -> None:
    application = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        home = home_at(Path(folder))
        began = time.perf_counter()
        with closing(open_database(home.database)) as database:
            Contacts(database).add_all(contacts(count))
        print(f"{count:,} contacts kept in {time.perf_counter() - began:.1f} s")
        services = build_services(home, Settings())
        theme = Theme(services.preferences.settings.window.appearance)
        theme.wear()
        window = MainWindow(services, theme)
        window.show()
        application.processEvents()
        spans: list[float] = []
        worst = ("", 0.0)
        for turn in range(10):  # other digits each time: what was shown once is remembered
            for text in (*TYPED, f"+49{turn}", f"{turn}{turn}7", f"{turn}31"):
                for end in range(1, len(text) + 1):
                    began = time.perf_counter()
                    window.field.line.setText(text[:end])
                    application.processEvents()
                    window.people.view.viewport().repaint()
                    spans.append(time.perf_counter() - began)
                    worst = max(worst, (text[:end], spans[-1]), key=lambda each: each[1])
        spans.sort()
        p99 = spans[int(len(spans) * 0.99)]
        print(
            f"{len(spans)} keys: median {statistics.median(spans) * 1000:.1f} ms, "
            f"p99 {p99 * 1000:.1f} ms, worst {worst[1] * 1000:.1f} ms for “{worst[0]}”"
        )
        services.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
