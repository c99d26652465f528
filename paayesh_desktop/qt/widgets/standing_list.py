"""The figures of a leaf against their targets: a bar each, fresh with every key."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.domain.form_sheet import Line
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import badge_width, draw_badge, draw_bar, mirrored
from paayesh_desktop.qt.widgets.target_bar import attained
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.wording import Wording

_HEIGHT = 82
_BAR = 9


class StandingList(QWidget):
    """Painted as one: a leaf may have two dozen lines."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._lines: tuple[Line, ...] = ()
        self._snapshots: dict[UUID, VerdictSnapshot | None] = {}
        self._current: UUID | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Of another leaf; only those with a target of their own are shown."""
        self._lines = tuple(line for line in lines if line.live is not None)
        self._snapshots = {}
        self._tell()

    def show_snapshots(self, snapshots: Mapping[UUID, VerdictSnapshot | None]) -> None:
        self._snapshots.update(snapshots)
        self._tell()

    def choose(self, line_id: UUID | None) -> None:
        """The line that is being typed."""
        self._current = line_id
        self.update()

    @property
    def is_empty(self) -> bool:
        return not self._lines

    def top_of(self, line_id: UUID) -> int | None:
        """Where a line's bar begins."""
        places = (place for place, line in enumerate(self._lines) if line.id == line_id)
        place = next(places, None)
        return None if place is None else place * self._look.px(_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        height = self._look.px(_HEIGHT)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, line in enumerate(self._lines):
                rect = QRectF(0, place * height, self.width(), height)
                if rect.intersects(QRectF(event.rect())):
                    self._draw(painter, line, rect)

    def _draw(self, painter: QPainter, line: Line, rect: QRectF) -> None:
        look, px, rtl = self._look, self._look.px, self.isRightToLeft()
        if line.id == self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(0, 2, 0, -2), px(9), px(9))
        inner = rect.adjusted(px(8), px(8), -px(8), -px(8))
        snapshot = self._snapshots.get(line.id)
        shown = verdict_look(snapshot.verdict if snapshot else None)
        word = self._wording.say(shown.word)
        wide = badge_width(look, word)
        upper = QRectF(inner.left(), inner.top(), inner.width(), px(24))
        badge = QRectF(upper.right() - wide, upper.top(), wide, upper.height())
        title = QRectF(upper).adjusted(0, 0, -wide - px(8), 0)
        if rtl:
            badge, title = mirrored(badge, upper), mirrored(title, upper)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        other = far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font(12.5, QFont.Weight.DemiBold))
        painter.setPen(look.colour("text"))
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, int(title.width()))
        painter.drawText(title, flags, elided)
        if snapshot is not None:
            draw_badge(painter, look, badge, shown, word, rtl=rtl)
        bar = QRectF(inner.left(), upper.bottom() + px(6), inner.width(), px(_BAR))
        state = attained(snapshot.attainment if snapshot else None, shown.bar_token)
        draw_bar(painter, look, bar, state, rtl=rtl)
        below = QRectF(inner.left(), bar.bottom() + px(4), inner.width(), px(20))
        painter.setFont(look.font(11.5))
        painter.setPen(look.colour("muted"))
        painter.drawText(below, flags, self._actual(snapshot))
        painter.drawText(below, other, self._target(line))

    def _actual(self, snapshot: VerdictSnapshot | None) -> str:
        figure = self._wording.number(snapshot.actual if snapshot else None)
        return self.tr("Actual: {figure}").format(figure=figure)

    def _target(self, line: Line) -> str:
        target = self._wording.number(line.target.value if line.target else None)
        if line.target is not None and line.target.upper is not None:
            high = self._wording.number(line.target.upper)
            target = self.tr("{low} to {high}").format(low=target, high=high)
        return self.tr("Target: {figure}").format(figure=target)

    def _tell(self) -> None:
        """The same in words, for those who do not see it."""
        say = self._wording.say
        parts = [
            f"{line.label}: {say(verdict_look(snapshot.verdict).word)}"
            for line in self._lines
            if (snapshot := self._snapshots.get(line.id)) is not None
        ]
        self.setAccessibleName("; ".join(parts))
        self.setFixedHeight(self._look.px(_HEIGHT) * len(self._lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(260), self._look.px(_HEIGHT) * len(self._lines))
