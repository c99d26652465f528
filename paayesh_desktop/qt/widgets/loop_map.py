"""The way of a case through the loop: its eight states, both branches, and the round it is in."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from paayesh_desktop.domain.deviation_case import CaseOutcome, CaseState
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import draw_icon
from paayesh_desktop.services.wording import Wording

_RADIUS = 13
_WIDE = 760
"""Pixels at 100 % under which only a row of marks and the words of the present state are shown."""

_PLACES: Mapping[CaseState, tuple[float, float]] = {
    CaseState.REFERRED: (0.0, 0.5),
    CaseState.REMEDYING: (1.35, 0.0),
    CaseState.RESUMED: (2.65, 0.0),
    CaseState.RAISED: (1.0, 1.0),
    CaseState.AMENDING: (2.0, 1.0),
    CaseState.AMENDED: (3.0, 1.0),
    CaseState.REASSESSED: (4.0, 0.5),
    CaseState.CLOSED: (5.0, 0.5),
}
"""Where a state stands: columns from the reading side, and the upper or the lower branch."""
_WAYS = (
    (CaseState.REFERRED, CaseState.REMEDYING),
    (CaseState.REMEDYING, CaseState.RESUMED),
    (CaseState.RESUMED, CaseState.REASSESSED),
    (CaseState.REFERRED, CaseState.RAISED),
    (CaseState.RAISED, CaseState.AMENDING),
    (CaseState.AMENDING, CaseState.AMENDED),
    (CaseState.AMENDED, CaseState.REASSESSED),
    (CaseState.REASSESSED, CaseState.CLOSED),
)
_COLUMNS = 6
_PARTING = 0.36
"""How far from the state before it, in columns, the ways part; they join as far from the next."""


class LoopMap(QWidget):
    """What has been gone through is ticked, the present state marked."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._state = CaseState.REFERRED
        self._done: frozenset[CaseState] = frozenset()
        self._round = 1
        self._order = tuple(CaseState)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_course(
        self,
        state: CaseState,
        done: Collection[CaseState],
        number: int,
        outcome: CaseOutcome | None = None,
    ) -> None:
        """*done* are the states gone through in this round, *number* is the round."""
        self._state, self._done, self._round = state, frozenset(done) - {state}, number
        say = self._wording.say
        word = say(state.word())
        if outcome is not None:
            word = self.tr("{state} as {outcome}").format(state=word, outcome=say(outcome.word()))
        self._word = word
        self.setAccessibleName(
            self.tr("The loop: state {number} of {count}, {state}; round {round}").format(
                number=self._number(state),
                count=self._wording.whole(len(self._order)),
                state=word,
                round=self._wording.whole(number),
            )
        )
        gone = [say(one.word()) for one in self._order if one in self._done]
        mark = "، " if self._wording.persian else ", "
        self.setAccessibleDescription(
            self.tr("Gone through: {states}").format(states=mark.join(gone)) if gone else ""
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._narrow():
                self._draw_short(painter)
                return
            for one, other in sorted(_WAYS, key=lambda way: self._gone(*way)):
                self._draw_way(painter, one, other)
            for state in self._order:
                self._draw_state(painter, self._centre(state), state)
                self._draw_word(painter, state)
            self._draw_branch_words(painter)
            self._draw_round(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(60 if self._narrow() else 132))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.sizeHint().height())

    def _narrow(self) -> bool:
        return self.width() < self._look.px(_WIDE)

    def _number(self, state: CaseState) -> str:
        return self._wording.whole(self._order.index(state) + 1)

    def _seen(self, x: float) -> float:
        return self.width() - x if self.isRightToLeft() else x

    def _centre(self, state: CaseState) -> QPointF:
        column, row = _PLACES[state]
        part = self.width() / _COLUMNS
        top, low = self._look.px(16), self._look.px(92)
        return QPointF(self._seen(part * (column + 0.5)), top + (low - top) * row)

    def _gone(self, one: CaseState, other: CaseState) -> bool:
        return one in self._done and (other in self._done or other is self._state)

    def _draw_way(self, painter: QPainter, one: CaseState, other: CaseState) -> None:
        start, end = self._centre(one), self._centre(other)
        gone = self._gone(one, other)
        style = Qt.PenStyle.SolidLine if gone else Qt.PenStyle.DotLine
        painter.setPen(QPen(self._look.colour("accent" if gone else "border2"), 2, style))
        clear = self._look.px(_RADIUS + 8)
        step = clear if end.x() > start.x() else -clear
        way = [QPointF(start.x() + step, start.y()), QPointF(end.x() - step, end.y())]
        if start.y() != end.y():
            turn = self._fork if one is CaseState.REFERRED else self._join
            way[1:1] = [QPointF(turn, start.y()), QPointF(turn, end.y())]
        painter.drawPolyline(way)

    @property
    def _fork(self) -> float:
        """Where the two branches part."""
        return self._seen(self.width() / _COLUMNS * (0.5 + _PARTING))

    @property
    def _join(self) -> float:
        return self._seen(self.width() / _COLUMNS * (4.5 - _PARTING))

    def _draw_state(self, painter: QPainter, at: QPointF, state: CaseState) -> None:
        look, px = self._look, self._look.px
        radius = float(px(_RADIUS))
        here = state is self._state
        done = state in self._done or (here and state is CaseState.CLOSED)
        painter.setPen(QPen(look.colour("accent" if done or here else "border2"), 2))
        painter.setBrush(look.colour("accent" if done else "accent_soft" if here else "surface"))
        painter.drawEllipse(at, radius, radius)
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        if done:
            side = px(6)
            inner = box.adjusted(side, side, -side, -side)
            draw_icon(painter, look, "check", "on_accent", inner)
            return
        painter.setFont(look.font(13, QFont.Weight.Bold))
        painter.setPen(look.colour("accent" if here else "faint"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._number(state))

    def _draw_word(self, painter: QPainter, state: CaseState) -> None:
        at, px = self._centre(state), self._look.px
        here = state is self._state
        weight = QFont.Weight.DemiBold if here else QFont.Weight.Normal
        painter.setFont(self._look.font(12, weight))
        painter.setPen(self._look.colour("text" if here else "muted"))
        part = self.width() / _COLUMNS
        below = QRectF(at.x() - part / 2, at.y() + px(_RADIUS + 3), part, px(20))
        word = self._word if here else self._wording.say(state.word())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, word)

    def _draw_branch_words(self, painter: QPainter) -> None:
        """What leads into each branch, on its line behind the parting of the ways."""
        px, flag = self._look.px, Qt.AlignmentFlag
        painter.setFont(self._look.font(11))
        painter.setPen(self._look.colour("faint"))
        rtl = self.isRightToLeft()
        part = self.width() / _COLUMNS
        side = flag.AlignRight if rtl else flag.AlignLeft
        for text, state in (
            (self.tr("all obstacles solvable"), CaseState.REMEDYING),
            (self.tr("one is not solvable"), CaseState.RAISED),
        ):
            y = self._centre(state).y()
            wide = part * (_PLACES[state][0] - _PARTING) - px(_RADIUS + 7)
            begins = self._fork - px(5) - wide if rtl else self._fork + px(5)
            above = state is CaseState.RAISED
            box = QRectF(begins, y - px(20) if above else y + px(2), wide, px(18))
            painter.drawText(box, side | flag.AlignAbsolute | flag.AlignVCenter, text)

    def _draw_round(self, painter: QPainter) -> None:
        """Beside the first state: how many times the case has been referred."""
        px = self._look.px
        at = self._centre(CaseState.REFERRED)
        painter.setFont(self._look.font(11, QFont.Weight.DemiBold))
        word = self.tr("round {number}").format(number=self._wording.whole(self._round))
        width = painter.fontMetrics().horizontalAdvance(word) + px(16)
        chip = QRectF(at.x() - width / 2, at.y() + px(_RADIUS + 25), width, px(19))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("track" if self._round == 1 else "warn_soft"))
        painter.drawRoundedRect(chip, px(9), px(9))
        painter.setPen(self._look.colour("muted" if self._round == 1 else "warn"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)

    def _draw_short(self, painter: QPainter) -> None:
        """Marks in a row, and under them where the case is, in words."""
        px = self._look.px
        part = self.width() / len(self._order)
        for place, state in enumerate(self._order):
            self._draw_state(painter, QPointF(self._seen(part * (place + 0.5)), px(16)), state)
        painter.setFont(self._look.font(12, QFont.Weight.DemiBold))
        painter.setPen(self._look.colour("text"))
        text = self.tr("{state} · round {number}").format(
            state=self._word, number=self._wording.whole(self._round)
        )
        below = QRectF(0, px(34), self.width(), px(22))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)
