# SPDX-License-Identifier: MIT
"""The real program, handed links as macOS hands them: as events. Prints one JSON object.

`python -m tests.entries.handed_run`; the first link comes before there is a window.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from busylamp.desk.requests import Refuse
from busylamp.telephony.reasons import LineState
from busylamp.ui import app
from busylamp.ui.screen import Screen
from tests.hostile.inside import Inside, Script, run

told: dict[str, list[str]] = {"asked": [], "others": []}
HOSTILE = (
    *("file:///etc/passwd", "http://127.0.0.1/", "javascript:1001", "--demo", "tel:"),
    *("tel:" + "1" * 300, "tel:1001%0A1002", "tel:1001 --home /tmp", "tel:%2A21%2A900%23"),
)


def hand(link: str) -> None:
    event = QFileOpenEvent(QUrl(link))
    application = QApplication.instance()
    assert application is not None
    QApplication.postEvent(application, event)


def shown(asked: object) -> str:
    """What the card does with it; of a refused link, the words it repeats."""
    return f"refused: {asked.text}" if isinstance(asked, Refuse) else type(asked).__name__


class Early(Screen):
    """One that is made after the link came."""

    def __init__(self, *others: Any) -> None:
        hand("tel:+49%2030%201234567")
        QApplication.sendPostedEvents()
        super().__init__(*others)


def script(inside: Inside) -> Script:
    yield lambda: inside.desktop.is_settled
    entrance = inside.desktop.entrance
    services = inside.desktop._services
    yield lambda: entrance.confirm.asked
    told["asked"].append(entrance.confirm.title.whole)
    hand("tel:+49301234568")  # to the running program
    yield lambda: entrance.waiting
    entrance.confirm.cancel.click()
    told["asked"].append(entrance.confirm.title.whole)
    entrance.confirm.cancel.click()
    yield lambda: services.line.status.state is LineState.UP
    for link in HOSTILE:
        hand(link)
        yield lambda: entrance.confirm.asked and entrance.confirm.isVisible()
        told["others"].append(shown(entrance.confirm.asked))
        entrance.confirm.cancel.click()
        yield lambda: not entrance.confirm.isVisible()
    told["calls"] = [str(each) for each in services.phone.calls]
    inside.desktop.quit()


def main() -> int:
    app.Screen = Early
    code = run(["--demo"], script)
    print(json.dumps(told))
    return code


if __name__ == "__main__":
    sys.exit(main())
