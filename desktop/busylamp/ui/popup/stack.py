# SPDX-License-Identifier: MIT
"""The stack of pop-ups: one card a call, as many as the screen holds, none over another."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer

from busylamp.desk.asking import WishRefused
from busylamp.desk.cards import CallCard
from busylamp.desk.manners import Act
from busylamp.desk.screenpop import ScreenPop
from busylamp.services.attention import AttentionService, Judged
from busylamp.services.build import Services
from busylamp.services.preferences import PreferencesChanged
from busylamp.settings.model import PopupStyle
from busylamp.telephony.model import CallId
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.ui.acting import Acting, ActWanted
from busylamp.ui.acts import CallAct
from busylamp.ui.notifications import effective_style
from busylamp.ui.popup.card import Background, PopupCard
from busylamp.ui.popup.free import FreeCard
from busylamp.ui.popup.place import MARGIN, Corner
from busylamp.ui.popup.spare import Spare
from busylamp.ui.theme import Theme
from busylamp.ui.words import say

_GAP = 12
_LINGER = 3000  # milliseconds to read who took the call


class Popups:
    """Stacks cards upwards from the lower right corner."""

    def __init__(
        self,
        services: Services,
        theme: Theme,
        attention: AttentionService,
        *,
        background: Callable[[CallCard], Background],
        open_pop: Callable[[ScreenPop], None],
        pick: Callable[[CallId, int], None],
        acting: Acting,
        waiting: Callable[[CallCard], int],
    ) -> None:
        self._services = services
        self._attention = attention
        self._background = background
        self._open_pop = open_pop
        self._pick = pick
        self._acting = acting
        self._spare = Spare(lambda: PopupCard(theme, waiting=waiting), attention)
        self._free: dict[str, FreeCard] = {}  # by extension
        self._corner = Corner(attention)
        self._cards: dict[CallId, PopupCard] = {}
        self._waiting: dict[CallId, CallCard] = {}  # ring too, but the screen is full
        attention.judged.connect(self._on_judged)
        self._corner.moved.connect(self._place)
        services.phone.wish_refused.connect(self._on_wish_refused)
        services.line.changed.connect(self._on_line_changed)
        services.preferences.changed.connect(self._on_preferences_changed)

    @property
    def cards(self) -> tuple[PopupCard, ...]:
        """What is on the screen."""
        return tuple(self._cards.values())

    def close_all(self) -> None:
        """Take every card away."""
        self._waiting.clear()
        self._spare.drop()
        for call in list(self._cards):
            self._drop(call)
        for extension in list(self._free):
            self.drop_free(extension)

    def hide_all(self) -> None:
        """Hide every card; the calls go on ringing. What the global key does."""
        self._attention.hide_all()
        self.close_all()

    def _on_judged(self, judged: Judged) -> None:
        card = judged.card
        match judged.act:
            case Act.GO:
                self._drop(card.call.id)
            case Act.TELL_TAKEN:
                self._tell_taken(card)
            case _:
                style = self._services.preferences.settings.popup.style
                if effective_style(style) is PopupStyle.CARD:
                    self._ring(card)

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        if change.new.popup.style is not PopupStyle.CARD:
            self.close_all()

    def _on_line_changed(self, line: LineChanged) -> None:
        """Without a line nobody knows whether it still rings."""
        for popup in self._cards.values():
            if line.state is not LineState.UP:
                popup.show_notice(say(LineTrouble.CLOSED_BY_PEER))
            elif popup.card is not None:
                popup.show_card(popup.card, self._background(popup.card))
        self._place()

    def _on_wish_refused(self, refused: WishRefused) -> None:
        popup = self._cards.get(CallId(refused.about))
        if popup is not None:
            popup.show_notice(say(refused.failure))
            self._place()

    def _ring(self, card: CallCard) -> None:
        call = card.call.id
        popup = self._cards.get(call)
        is_new = popup is None
        if popup is None:
            popup = self._made(call)
        popup.show_card(card, self._background(card))
        if is_new and self._cards and not self._has_room(popup):
            popup.deleteLater()
            self._waiting[call] = card
            return
        self._waiting.pop(call, None)
        self._cards[call] = popup
        self._place()
        if is_new:
            popup.announce()

    def _made(self, call: CallId) -> PopupCard:
        popup = self._spare.take()
        popup.resized.connect(self._place)
        popup.hide_wanted.connect(lambda: self._hide(call))
        popup.act_wanted.connect(functools.partial(self._on_act, popup))
        popup.pop_wanted.connect(self._open_pop)
        popup.contact_picked.connect(functools.partial(self._pick, call))
        return popup

    def _on_act(self, popup: PopupCard, act: CallAct) -> None:
        if popup.card is not None:
            self._acting.do(ActWanted(card=popup.card, act=act))

    def show_free(self, card: FreeCard) -> None:
        """Put a card among the calls that tells of a colleague who is free."""
        self.drop_free(card.extension)
        self._free[card.extension] = card
        card.resized.connect(self._place)
        card.gone.connect(lambda: self.drop_free(card.extension))
        self._place()
        card.announce()

    def drop_free(self, extension: str) -> None:
        """Take such a card away."""
        card = self._free.pop(extension, None)
        if card is not None:
            card.hide()
            card.deleteLater()
            self._leave_if_empty()
            self._place()

    def _leave_if_empty(self) -> None:
        if not self._cards and not self._free:
            self._corner.leave()

    def _tell_taken(self, card: CallCard) -> None:
        self._waiting.pop(card.call.id, None)
        popup = self._cards.get(card.call.id)
        if popup is not None:
            popup.show_card(card)
            self._place()
            QTimer.singleShot(_LINGER, popup, lambda: self._drop(card.call.id))

    def _hide(self, call: CallId) -> None:
        self._attention.hide(call)
        self._drop(call)

    def _drop(self, call: CallId) -> None:
        self._waiting.pop(call, None)
        popup = self._cards.pop(call, None)
        if popup is None:
            return
        popup.hide()
        popup.deleteLater()
        self._leave_if_empty()
        self._place()
        if self._waiting:
            self._ring(self._waiting.pop(next(iter(self._waiting))))

    def _has_room(self, new: PopupCard) -> bool:
        """Whether one more fits; the others wait until one goes."""
        heights = [popup.sizeHint().height() + _GAP for popup in (*self._cards.values(), new)]
        return sum(heights) <= self._corner.area.height() - MARGIN

    def _place(self) -> None:
        shown = (*self._cards.values(), *self._free.values())
        if not shown:
            return
        area = self._corner.area
        bottom = area.bottom() - MARGIN
        for popup in shown:
            height = popup.sizeHint().height()
            top = bottom - height
            popup.move(QPoint(area.right() - popup.width() - MARGIN, max(area.top(), top)))
            popup.show()
            bottom = top - _GAP
