# SPDX-License-Identifier: MIT
"""Follows what a relay says: puts it in order, finds out what was missed. No I/O."""

from busylamp.link.line import News
from busylamp.link.relayed.form import Batch, Beat, Picture
from busylamp.link.relayed.mirror import Mirror
from busylamp.telephony.reasons import LineState

_MOST_KEPT = 10_000


class Following:
    """Takes batches of several subjects; tells them once, in the relay's order, without a gap."""

    def __init__(self, mirror: Mirror) -> None:
        self._mirror = mirror
        self.beat: Beat | None = None  # the last one heard
        self.picture_wanted = True  # nothing is told before there is a picture
        self._epoch = 0
        self._numbers: dict[str, int] = {}
        self._kept: list[tuple[str, Batch]] = []

    @property
    def since(self) -> float | None:
        """Until when it is known which calls ended."""
        return self._mirror.since

    def lose(self) -> None:
        """The connection is gone: what comes now comes with a picture."""
        self.beat = None
        self._want()

    def hear_beat(self, beat: Beat) -> None:
        """Take a sign of life.

        Another epoch, a lamp that was missed or a beat that was want a picture: the way between two
        servers of a cluster may have been cut, and other messages missed, too.
        """
        missed = self.beat is not None and not 0 <= beat.beat - self.beat.beat <= 1
        self.beat = beat
        if missed or beat.epoch != self._epoch or beat.lamps > self._numbers.get("lamps", 0):
            self._want()

    def keep(self, stream: str, batch: Batch) -> None:
        """Keep what was heard until all of one read is there: subjects come out of order."""
        if len(self._kept) < _MOST_KEPT:
            self._kept.append((stream, batch))

    def turn(self) -> list[News]:
        """Return what is new, in order."""
        if self.picture_wanted:
            return []
        kept, self._kept = sorted(self._kept, key=lambda each: each[1].order), []
        news: list[News] = []
        for place, (stream, batch) in enumerate(kept):
            if batch.epoch != self._epoch:
                continue  # of a life that is over, or one whose beat comes in a moment
            last = self._numbers.get(stream, 0)
            if batch.number <= last:
                continue
            if batch.number > last + 1:
                self._want()
                self._kept = kept[place:]
                break
            self._numbers[stream] = batch.number
            news += self._mirror.take(batch.told)
        return news

    @property
    def may_look(self) -> bool:
        """Whether a picture is worth asking for: one of a relay that sees nothing is none."""
        return self.picture_wanted and (self.beat is None or self.beat.state is LineState.UP)

    def take_picture(self, picture: Picture, at: float | None) -> list[News]:
        """Return what it changes, and what was heard after it.

        A relay that just started, and is not connected to the PBX yet, knows of no call: that
        is no reason to end those that were told of.
        """
        line, last = picture.line, self.beat
        # Subjects are read by tasks of their own: a later beat may have been read before it.
        if last is None or last.epoch != line.epoch or last.beat < line.beat:
            self.beat = line
        if picture.line.state is not LineState.UP:
            return []
        self._epoch, self._numbers = picture.epoch, dict(picture.numbers)
        self.picture_wanted = False
        kept, self._kept = self._kept, []
        self._kept = [each for each in kept if each[1].epoch == picture.epoch]
        return [*self._mirror.merge(picture, at), *self.turn()]

    def _want(self) -> None:
        self.picture_wanted = True
