# SPDX-License-Identifier: MIT
"""Opens what a screen pop means: a page in the user's browser, or a text on the clipboard."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from busylamp.desk.screenpop import ScreenPop
from busylamp.settings.templates import TemplateError, template_of


def open_pop(pop: ScreenPop) -> bool:
    """Open or copy; return whether it was done. Nothing else than http and https is opened."""
    if pop.rule.copy:
        QGuiApplication.clipboard().setText(pop.text)
        return True
    address = checked(pop)
    return address is not None and QDesktopServices.openUrl(address)


def checked(pop: ScreenPop) -> QUrl | None:
    """Look at the address once more, as Qt reads it: scheme and host are the rule's own."""
    try:
        template = template_of(pop.rule)
    except TemplateError:
        return None
    address = QUrl(pop.text, QUrl.ParsingMode.StrictMode)
    origin = QUrl(template.origin, QUrl.ParsingMode.StrictMode)
    same = (
        address.isValid()
        and address.scheme() in ("http", "https")
        and address.scheme() == origin.scheme()
        and address.authority() == origin.authority()
        and bool(address.host())
    )
    return address if same and template.vouches(pop.text) else None
