# SPDX-License-Identifier: MIT
"""The card that asks before a number from outside is called."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from busylamp.desk.dialling import DialAttempt
from busylamp.desk.requests import Ask, CallSoon, Refuse, RequestSource
from busylamp.services.entries import Face
from busylamp.telephony.model import PresenceState
from busylamp.telephony.numbers_plan import NumberClass, Reading
from busylamp.telephony.reasons import DialStep
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.floating import FloatingCard
from busylamp.ui.widgets.lamp import Lamp
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.words import say

GUARD = 0.5  # seconds in which no key and no click calls: they were meant for something else
_TICK = 200  # milliseconds
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Asked = Ask | CallSoon | Refuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """The user said yes."""

    candidate: Reading
    stop_asking: bool = False  # about links to numbers at home


class ConfirmCard(FloatingCard):
    """Number, class, contact and source; Call and Cancel."""

    confirmed = Signal(object)  # Confirmed

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__(QCoreApplication.translate("entry", "Call this number?"))
        self._clock = clock
        self._asked: Asked | None = None
        self._shown_at = 0.0
        self._active_at = 0.0
        self._calls_at: float | None = None
        self.source = PlainLabel(role="muted", elided=True)
        self.lamp = Lamp(theme)
        self.title = PlainLabel(role="title", elided=True)
        self.number = PlainLabel(role="muted", wrapped=True)  # its class must be seen whole
        self.dials = PlainLabel(role="muted", elided=True)
        self.warning = PlainLabel(role="bad", wrapped=True)
        self.stop_asking = QCheckBox(self.tr("Don't ask again for links to such numbers"))
        self.step = PlainLabel(role="muted", wrapped=True)
        self.cancel = button(self.tr("Cancel"))
        self.call = button(self.tr("Call"), role="primary")
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._build()
        self._timer.timeout.connect(self._on_tick)
        self.call.clicked.connect(self._on_call)
        self.cancel.clicked.connect(self.dismissed)
        self.activated.connect(self._on_activated)

    @property
    def asked(self) -> Asked | None:
        """What it asks."""
        return self._asked

    def ask(self, asked: Asked, face: Face | None, waiting: int) -> None:
        """Show a question, or why there is none to ask."""
        self._asked = asked
        self._shown_at = self._active_at = self._clock()
        self._calls_at = None
        self._timer.stop()
        self.stop_asking.setChecked(False)
        self.stop_asking.setVisible(isinstance(asked, Ask) and asked.may_stop_asking)
        self.step.hide()
        self.show_waiting(waiting)
        if isinstance(asked, Refuse):
            self._show_refusal(asked)
        else:
            self._show_candidate(asked.candidate, face)
            if isinstance(asked, CallSoon):
                self._calls_at = self._shown_at + asked.seconds
                self._timer.start()
                self._on_tick()
        own = isinstance(asked, Ask) and not asked.careful
        (self.call if own else self.cancel).setFocus()
        spoken = f"{self.source.whole}: {self.title.whole}, {self.number.whole}"
        self.setAccessibleName(spoken)
        self.come_forward()

    def show_waiting(self, waiting: int) -> None:
        """Say where it came from, and how many more wait behind it."""
        if self._asked is None:
            return
        more = self.tr("%n more waiting", "", waiting) if waiting else ""
        words = (source_words(self._asked.source), more)
        self.source.show_text(" · ".join(word for word in words if word))

    def show_attempt(self, attempt: DialAttempt) -> None:
        """Say how far the call has come."""
        words = say(attempt.failure or attempt.step)
        if attempt.detail and attempt.failure is not None:
            words += f" ({plain(attempt.detail)})"
        self._say(words, bad=attempt.failure is not None)
        failed = attempt.step is DialStep.FAILED
        self.call.setVisible(failed)
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()
        self.stop_asking.hide()
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the focus, when there was time to read what it does."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat() or self._is_guarded(self._active_at):
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self.stop_asking:
            focused.click()

    def _show_candidate(self, candidate: Reading, face: Face | None) -> None:
        who = None if face is None else face.who
        readable = plain(who.readable if who is not None else "") or plain(candidate.dialled)
        name = plain(who.title if who is not None else "")
        self.title.show_text(name or readable)
        kind = class_words(candidate.kind)
        named = name and name != readable
        company = plain(who.company) if who is not None else ""
        parts = (readable if named else "", candidate.place or "", kind, company)
        self.number.show_text(" · ".join(part for part in parts if part))
        self.number.show()
        other = candidate.dialled != readable
        self.dials.show_text(self.tr("Dials %1").replace("%1", candidate.spaced) if other else "")
        self.dials.setVisible(other)
        self.warning.show_text(_warning(candidate.kind), limit=400)
        self.warning.setVisible(bool(self.warning.whole))
        state = None if face is None else face.state
        self._show_lamp(state)
        self.call.show()
        self.cancel.setText(self.tr("Cancel"))

    def _show_refusal(self, refused: Refuse) -> None:
        shown = plain(refused.text, 60)
        self.title.show_text(shown or self.tr("Nothing to call"))
        self.number.show_text("")
        for each in (self.number, self.dials, self.warning, self.call):
            each.hide()
        self._show_lamp(None)
        self._say(say(refused.failure), bad=True)
        self.cancel.setText(self.tr("Close"))

    def _show_lamp(self, state: PresenceState | None) -> None:
        self.lamp.show_state(state)
        self.lamp.setVisible(state is not None)

    def _say(self, words: str, *, bad: bool) -> None:
        self.step.show_text(words, limit=400)
        set_property(self.step, "role", "bad" if bad else "muted")
        self.step.show()

    def _is_guarded(self, since: float) -> bool:
        careful = isinstance(self._asked, Ask) and self._asked.careful
        return careful and self._clock() - since < GUARD

    def _on_call(self) -> None:
        if self._is_guarded(self._shown_at) or self._asked is None:
            return
        self._say_yes(self._asked)

    def _say_yes(self, asked: Asked) -> None:
        self._calls_at = None
        self._timer.stop()
        if not isinstance(asked, Refuse):
            stop = self.stop_asking.isVisible() and self.stop_asking.isChecked()
            self.confirmed.emit(Confirmed(candidate=asked.candidate, stop_asking=stop))

    def _on_tick(self) -> None:
        if self._calls_at is None or self._asked is None:
            return
        left = self._calls_at - self._clock()
        if left <= 0:
            self._say_yes(self._asked)
            return
        self._say(self.tr("Calls in %1 s").replace("%1", str(math.ceil(left))), bad=False)

    def _on_activated(self) -> None:
        self._active_at = self._clock()

    def hide_card(self) -> None:
        """Take it off the screen; a countdown ends without a call."""
        self._calls_at = None
        self._timer.stop()
        self._asked = None
        self.hide()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.number, self.dials):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.lamp, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.cancel, 1)
        acts.addWidget(self.call, 1)
        self.column.addWidget(self.source)
        self.column.addLayout(top)
        for each in (self.warning, self.stop_asking, self.step):
            self.column.addWidget(each)
        self.column.addSpacing(4)
        self.column.addLayout(acts)
        QWidget.setTabOrder(self.cancel, self.call)
        QWidget.setTabOrder(self.call, self.stop_asking)


def source_words(source: RequestSource) -> str:
    """Say where a wish to dial came from."""
    return {
        RequestSource.HOTKEY: _tr("From what you copied or selected"),
        RequestSource.CLIPBOARD: _tr("From what you copied or selected"),
        RequestSource.COMMAND: _tr("From a command"),
        RequestSource.LINK: _tr("From a link"),
        RequestSource.DROP: _tr("From what you dropped here"),
    }[source]


def class_words(kind: NumberClass | None) -> str:
    """Say what kind of number it is."""
    words = {
        NumberClass.INTERNAL: _tr("internal"),
        NumberClass.NATIONAL: _tr("national"),
        NumberClass.INTERNATIONAL: _tr("international"),
        NumberClass.EMERGENCY: _tr("emergency number"),
        NumberClass.PREMIUM: _tr("premium number"),
        NumberClass.CODE: _tr("code of the phone system"),
    }
    return "" if kind is None else words[kind]


def _warning(kind: NumberClass | None) -> str:
    warnings = {
        NumberClass.CODE: _tr(
            "This is a code: it can divert your calls or change your phone. "
            "Call it only if you know what it does."
        ),
        NumberClass.PREMIUM: _tr("Calls to this number can be expensive."),
        NumberClass.EMERGENCY: _tr("This calls the emergency services."),
    }
    return "" if kind is None else warnings.get(kind, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("entry", text)
