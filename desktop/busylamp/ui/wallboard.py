# SPDX-License-Identifier: MIT
"""The wallboard: a window for a second screen that shows the queues in large figures."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from busylamp.desk.queue_figures import figures_of
from busylamp.services.preferences import Preferences, PreferencesChanged
from busylamp.services.queues import QueueService
from busylamp.telephony.queues import Queue
from busylamp.ui.my_queues import MyQueues
from busylamp.ui.queue_words import board_words, title_of_queue
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.plain_label import plain
from busylamp.ui.widgets.sides import across
from busylamp.ui.widgets.tile import Tile, paint_tile, paint_words

_TICK = 1000  # milliseconds
_SHAPE = 1.7  # a tile is best so much wider than high
_EDGE = 0.012  # of the window's shorter side


class Wallboard(QWidget):
    """Only to be looked at: Esc closes it, F11 fills the screen."""

    closed = Signal()

    def __init__(
        self,
        queues: QueueService,
        mine: MyQueues,
        preferences: Preferences,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._service = queues
        self._mine = mine
        self._preferences = preferences
        self._theme = theme
        self._tiles: tuple[Tile, ...] = ()
        self._is_stale = True
        self.setWindowTitle(self.tr("Busylamp · Wallboard"))
        self.setAccessibleName(self.tr("Wallboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 200)
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._on_tick)
        queues.changed.connect(self._on_changed)
        queues.gone.connect(self._on_changed)
        mine.changed.connect(self._on_changed)
        preferences.changed.connect(self._on_preferences_changed)
        theme.changed.connect(self.update)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What is shown."""
        return self._tiles

    @property
    def ticks(self) -> bool:
        """Whether the waits are counted on: not while nobody can see them."""
        return self._timer.isActive()

    def come_forward(self, away_from: QScreen | None = None) -> None:
        """Show it where it stood last, else on a screen beside the one given."""
        limits = self._preferences.settings.wallboard
        if not self.isVisible():
            screen = _screen(limits.screen, away_from)
            area = screen.availableGeometry()
            self.resize(int(area.width() * 0.7), int(area.height() * 0.7))
            frame = self.rect()
            frame.moveCenter(area.center())
            self.setGeometry(frame)
        if limits.full_screen:
            self.showFullScreen()
        else:
            self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, F11 fills the screen or no longer."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the screen."""
        super().closeEvent(event)
        settings = self._preferences.settings
        place = replace(
            settings.wallboard, screen=self.screen().name(), full_screen=self.isFullScreen()
        )
        if place != settings.wallboard:
            self._preferences.change(replace(settings, wallboard=place))
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Count from now on."""
        super().showEvent(event)
        self._is_stale = True
        self._count_on(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while hidden."""
        super().hideEvent(event)
        self._count_on(on=False)

    def changeEvent(self, event: QEvent) -> None:
        """Nobody sees it in the task bar."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._count_on(on=self.isVisible() and not self.isMinimized())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles, as large as the window lets them be."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour("window"))
        if not self._tiles:
            paint_words(painter, QRectF(self.rect()), self._no_queues(), self._theme)
        for tile, where in zip(self._tiles, self._places(), strict=True):
            if event.region().intersects(where.toAlignedRect()):
                paint_tile(painter, where, tile, self._theme)
        painter.end()

    def _count_on(self, *, on: bool) -> None:
        self._mine.look(self, on=on)
        if not on:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
            self._on_tick()

    def _on_tick(self) -> None:
        if not self._is_stale:
            for tile, where in zip(self._tiles, self._places(), strict=True):
                if tile.figures.waiting:  # nothing else changes by itself
                    self.update(where.toAlignedRect())
        else:
            self._is_stale = False
            self._tiles = tuple(map(self._tile, self._wanted()))
            said = [board_words(tile.title, tile.figures) for tile in self._tiles]
            self.setAccessibleDescription("\n".join(said) or self._no_queues())
            self.update()

    def _places(self) -> list[QRectF]:
        whole = QRectF(self.rect())
        edge = max(6.0, _EDGE * min(whole.width(), whole.height()))
        return [across(each, whole) for each in places(len(self._tiles), whole, edge)]

    def _on_changed(self) -> None:
        """Take it in with the next tick, at the latest."""
        self._is_stale = True

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        if change.old.wallboard != change.new.wallboard:
            self._is_stale = True
            if self.ticks:
                self._on_tick()

    def _tile(self, queue: Queue) -> Tile:
        return Tile(
            title=plain(title_of_queue(queue)),
            figures=figures_of(queue),
            limits=self._preferences.settings.wallboard,
        )

    def _wanted(self) -> list[Queue]:
        """Return the queues chosen in the settings, else mine, else all."""
        if not self._mine.is_connected:
            return []
        known = {queue.name: queue for queue in self._service.queues}
        chosen = self._preferences.settings.wallboard.queues
        if chosen:
            return [known[name] for name in chosen if name in known]
        mine = [each.name for each in self._mine.all if each.logged_in]
        return [known[name] for name in mine if name in known] or list(known.values())

    def _no_queues(self) -> str:
        if not self._mine.is_connected:
            return self.tr("Not connected to the phone system.")
        if self._preferences.settings.wallboard.queues and self._service.queues:
            return self.tr("None of the queues chosen in the settings is there.")
        return self.tr("No queues to show yet.")


def places(count: int, whole: QRectF, edge: float) -> list[QRectF]:
    """Return where each tile stands: the grid in which they come out largest."""
    if count < 1:
        return []
    best = max(range(1, count + 1), key=lambda columns: _size(count, columns, whole))
    rows = -(-count // best)
    width = (whole.width() - edge * (best + 1)) / best
    height = (whole.height() - edge * (rows + 1)) / rows
    return [
        QRectF(
            whole.left() + edge + (place % best) * (width + edge),
            whole.top() + edge + (place // best) * (height + edge),
            width,
            height,
        )
        for place in range(count)
    ]


def _size(count: int, columns: int, whole: QRectF) -> float:
    """Return how large a tile's figures can be in a grid of so many columns."""
    rows = -(-count // columns)
    return min(whole.width() / columns / _SHAPE, whole.height() / rows)


def _screen(name: str, away_from: QScreen | None) -> QScreen:
    screens = QGuiApplication.screens()
    known = next((screen for screen in screens if name and screen.name() == name), None)
    away = "" if away_from is None else away_from.name()
    other = next((screen for screen in screens if screen.name() != away), None)
    return known or other or QGuiApplication.primaryScreen()
