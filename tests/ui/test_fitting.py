# SPDX-License-Identifier: MIT
"""Dialogs are as high as what they say; lines break where a reader would break them."""

from busylamp.ui.dialogs.forwarding import ForwardingDialog
from busylamp.ui.dialogs.imports import ImportDialog
from busylamp.ui.dialogs.signin import SignInDialog
from busylamp.ui.widgets.empty import Empty
from busylamp.ui.widgets.plain_label import PlainLabel
from tests.gallery.small_views import forwarding, import_failed, sign_in_tested
from tests.ui.rig import Rig

ROOM = 12  # pixels: a margin, and no more


def test_nothing_is_left_empty_below_the_findings(rig: Rig) -> None:
    dialog = sign_in_tested(rig)
    assert isinstance(dialog, SignInDialog)
    rig.wait_until(lambda: dialog.steps[-1].height() > 0)
    last = dialog.steps[-1].geometry().bottom()
    assert 0 <= dialog._findings.height() - last <= ROOM


def test_a_file_that_can_not_be_read_leaves_one_sentence_and_close(rig: Rig) -> None:
    dialog = import_failed(rig)
    assert isinstance(dialog, ImportDialog)
    assert dialog.take.isHidden()
    assert dialog.cancel.text() == "Close"
    assert dialog.hint.isVisible()
    assert dialog.height() < 200


def test_a_refusal_squeezes_nothing(rig: Rig) -> None:
    dialog = forwarding(rig)
    assert isinstance(dialog, ForwardingDialog)
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())


def test_lines_of_an_empty_list_are_about_as_long(rig: Rig) -> None:
    empty = Empty(rig.theme)
    rig.bot.addWidget(empty)
    empty.resize(400, 400)
    empty.show()
    empty.say("Not connected to the phone system. Queues are shown when it is.")
    beside = empty.words.contentsMargins().left()
    assert beside > 40
    empty.resize(900, 400)
    assert empty.words.contentsMargins().left() > beside


def test_an_option_and_what_stands_between_dots_are_not_broken(rig: Rig) -> None:
    label = PlainLabel("Type busylamp dial --clipboard", wrapped=True)
    rig.bot.addWidget(label)
    assert "--\u2060clipboard" in label.text()
    label.show_text("+44 20 7946 0018 · London · Northwind Traders of London and Leeds")
    assert label.text().startswith("+44\u00a020\u00a07946\u00a00018 · London · Northwind Traders")
    assert label.whole.startswith("+44 20 7946 0018")
