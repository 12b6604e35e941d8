# SPDX-License-Identifier: MIT
"""The real program before a keyring that misbehaves, told by itself.

`python -m tests.hostile.keyring_victim STARTED PATIENCE END -- ARGUMENTS`; the password comes
on standard input. Prints one JSON object.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any, TypeVar

from busylamp.desk import keys
from busylamp.system.secrets import choose
from busylamp.system.secrets.patient import within_deadline
from busylamp.telephony.reasons import LineState
from busylamp.ui.widgets.notice import Notice
from tests.hostile.inside import Inside, Script, run

T = TypeVar("T")
told: dict[str, Any] = {}


def script(inside: Inside, started: float, password: str) -> Script:
    desktop = inside.desktop
    yield lambda: desktop.is_settled and desktop.window.isVisible()
    told["window"] = time.monotonic() - started
    inside.gaps.clear()
    services = desktop._services
    yield lambda: desktop.signing_in is not None or services.line.status.state is LineState.UP
    if desktop.signing_in is not None:
        dialog = desktop.signing_in
        told["asked"] = dialog.problem.whole or dialog.first.whole
        told["while asking"] = max(inside.gaps)
        dialog.secret.setText(password)
        dialog.save.click()
    yield lambda: services.line.status.state is LineState.UP
    if sys.argv[3] == "notice":
        yield lambda: notices(inside)
    elif sys.argv[3] == "kept":
        yield lambda: services.preferences.settings.pbx.keyring
    told["notices"] = notices(inside)
    told["gap"] = max(inside.gaps)
    told["keyring threads"] = inside.threads("keyring")
    told["keyring"] = services.preferences.settings.pbx.keyring
    told["modules"] = sorted(
        {"planted", "keyrings.alt", "keyring.backends.null", "keyring.backends.chainer"}
        & set(sys.modules)
    )
    desktop.quit()


def notices(inside: Inside) -> list[str]:
    """What the window tells besides."""
    return [each.words.whole for each in inside.desktop.window.findChildren(Notice)]


def main() -> int:
    started, patience = float(sys.argv[1]), float(sys.argv[2])
    password = sys.stdin.readline().rstrip("\n")
    if patience:

        def sooner(work: Callable[[], T], deadline: float = 0.0) -> T:
            del deadline
            return within_deadline(work, patience)

        keys.within_deadline = choose.within_deadline = sooner
    code = run(sys.argv[5:], lambda inside: script(inside, started, password))
    print(json.dumps(told), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
