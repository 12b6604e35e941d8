# SPDX-License-Identifier: MIT
"""The program's own part in the search for a secret: used, provoked, looked at, then made to leak.

`python -m tests.desktop.canary_run FOLDER TLS_PORT -- ARGUMENTS`; the password on standard input.
"""

import faulthandler
import logging
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from busylamp.ami.actions import Login, encode
from busylamp.ami.secret import Secret
from busylamp.desk.diagnostics.bundle import save
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.telephony.reasons import LineState
from tests.desktop.canary import CORE
from tests.hostile.inside import Inside, Script, run

_TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
_CLIPBOARDS = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def texts() -> str:
    """All that a screen reader could say, and every title and hint."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        spoken: Any = QAccessible.queryAccessibleInterface(widget)
        found += [widget.windowTitle(), widget.toolTip(), widget.objectName()]
        if spoken is not None and spoken.isValid():
            found += [str(spoken.text(kind)) for kind in (*_TEXTS, QAccessible.Text.Help)]
    return "\n".join(found)


class Run:
    """One run of the program, with its evidence in a folder."""

    def __init__(self, folder: Path, tls_port: int, password: str) -> None:
        self.folder, self.tls_port, self.password = folder, tls_port, password
        self.children = (folder / "children").open("a", encoding="utf-8")
        self.faults = (folder / "faulthandler").open("w", encoding="utf-8")
        sys.addaudithook(self._audit)
        logging.getLogger().addHandler(logging.FileHandler(folder / "everybody.log"))
        logging.getLogger().setLevel(logging.DEBUG)

    def script(self, inside: Inside) -> Script:
        self.desktop, self.services = inside.desktop, inside.desktop._services
        yield lambda: self.desktop.is_settled
        logging.getLogger("busylamp").setLevel(logging.DEBUG)
        for password in ("not " + self.password, self.password):
            yield lambda: self.desktop.signing_in is not None
            self._enter(password)
            yield lambda: self._is(LineState.UP) or self._is(LineState.REFUSED)
        yield lambda: self._is(LineState.UP)
        self.services.phone.dial("1001")
        yield lambda: self.services.phone.calls
        self._import()
        yield lambda: any(each.name == "Imported Person" for each in self._contacts())
        yield from self._bundle("first.zip")
        yield from self._move_to_tls()
        self._provoke()
        yield from self._bundle("second.zip")
        yield from self._look("look-again")
        self._leak()
        yield from self._bundle("second.zip")
        yield from self._look("leaked")
        self.waiting.communicate(b"\n")
        self.desktop.quit()

    def _is(self, state: LineState) -> bool:
        return self.services.line.status.state is state

    def _enter(self, password: str) -> None:
        dialog = self.desktop.signing_in
        assert dialog is not None
        dialog.secret.setText(password)
        self._write("texts", texts(), "a")  # while it stands in the field
        dialog.save.click()
        assert dialog.secret.text() == ""

    def _contacts(self) -> list[Contact]:
        return list(self.services.people._contacts.all())

    def _import(self) -> None:
        file = self.folder / "people.csv"
        file.write_text("name,number\nImported Person,+442079460018\n")
        begun = self.services.people.begin_import(file)
        begun.was_read.connect(begun.take)
        begun.start()

    def _bundle(self, name: str) -> Script:
        made: list[Any] = []
        self.services.diagnostics.made.connect(made.append)
        self.desktop.window.menu.diagnostics_wanted.emit()
        yield lambda: made
        save(self.folder / name, made[-1])
        dialog = self.desktop.diagnostics.dialog if self.desktop.diagnostics else None
        assert dialog is not None
        dialog.close()

    def _move_to_tls(self) -> Script:
        """Another port, unknown there, compared, trusted, signed in to."""
        dialog = self.desktop.ask_sign_in()
        dialog.tls.setChecked(True)
        dialog.port.set_value(self.tls_port)
        self._enter(self.password)
        yield lambda: self._is(LineState.IDENTITY) and self.desktop.signing_in is not None
        dialog = self.desktop.signing_in
        assert dialog is not None
        dialog.trust.click()
        dialog.save.click()
        yield lambda: self._is(LineState.UP) and self.services.line.status.pinned

    def _provoke(self) -> None:
        """Failures of every kind, with the secret in the hands of who fails."""
        secret = Secret(self.password)

        def fail() -> None:
            encode(Login(username="a\nb", secret=secret), "t")

        class Failing:
            def __del__(self) -> None:
                fail()

        Failing()
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        try:
            fail()
        except Exception:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
            logging.getLogger("busylamp").exception("provoked by %r", secret)
        faulthandler.dump_traceback(self.faults)
        settings = self.services.preferences.settings
        window = replace(settings.window, told_tray=True)
        self.services.preferences.change(replace(settings, window=window))

    def _look(self, name: str) -> Script:
        """Let the one outside look; go on when it says so."""
        self._write("texts", texts(), "a")
        held = [QGuiApplication.clipboard().text(mode) for mode in _CLIPBOARDS]
        self._write("clipboard", "\n".join(held), "w")
        self._write(name, "", "w")
        yield (self.folder / f"{name}-done").exists

    def _leak(self) -> None:
        """Put it where it must never be: does the search find it there?"""
        logging.getLogger("busylamp").debug("leak %s", CORE)
        sys.__excepthook__(ValueError, ValueError(CORE), None)  # the program's own says its kind
        environment = os.environ | {"LEAK": CORE}
        waits = [sys.executable, "-c", "input()", CORE]
        self.waiting = subprocess.Popen(waits, env=environment, stdin=subprocess.PIPE)
        settings = self.services.preferences.settings
        me = replace(settings.me, context=CORE)
        self.services.preferences.change(replace(settings, me=me))
        self.services.people.save(Contact(name=CORE, numbers=(ContactNumber(number="1"),)))
        for mode in _CLIPBOARDS:
            QGuiApplication.clipboard().setText(CORE, mode)
        _, self.temporary = tempfile.mkstemp()
        Path(self.temporary).write_text(CORE)
        self.shown = QWidget()
        self.shown.setAccessibleName(CORE)

    def _write(self, name: str, text: str, mode: str) -> None:
        with (self.folder / name).open(mode, encoding="utf-8") as file:
            file.write(text)

    def _audit(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in ("subprocess.Popen", "os.posix_spawn", "os.exec", "os.system"):
            self.children.write(f"{event} {arguments}\n")
            self.children.flush()


def main() -> int:
    folder, port = Path(sys.argv[1]), int(sys.argv[2])
    password = sys.stdin.readline().rstrip("\n")
    faulthandler.enable(file=(folder / "crash").open("w"))
    script: Callable[[Inside], Script] = Run(folder, port, password).script
    return run(sys.argv[4:], script)


if __name__ == "__main__":
    sys.exit(main())
