"""The few shapes that badges, bars and table cells share, drawn the same everywhere."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.chart_painter import ChartPainter
from paayesh_desktop.qt.icons import renderer
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.reports.charts.bar import Bar, target_bar
from paayesh_desktop.reports.charts.shapes import turned


@dataclass(frozen=True, slots=True)
class Cell:
    """What a delegate needs of a cell."""

    rect: QRect
    selected: bool
    rtl: bool

    @classmethod
    def of(cls, option: QStyleOptionViewItem) -> "Cell":
        """The stubs leave the fields of the option out, so they are read here and nowhere else."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] - missing in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        return cls(
            QRect(rect),
            bool(state & QStyle.StateFlag.State_Selected),
            direction is Qt.LayoutDirection.RightToLeft,
        )


@dataclass(frozen=True, slots=True)
class BarState:
    """A bar: *fill* of its length is done, at *tick* it should be; both 0 to 1."""

    fill: float
    tick: float | None
    token: str


def tabular(look: Look, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font whose digits all have one width, so that columns of figures line up."""
    font = look.font(size, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def mirrored(rect: QRectF, within: QRectF) -> QRectF:
    """*rect* seen from the other side of *within*."""
    moved = QRectF(rect)
    moved.moveLeft(within.left() + within.right() - rect.right())
    return moved


def words_and_bar(
    look: Look, rect: QRectF, width: int, gap: int, *, rtl: bool
) -> tuple[QRectF, QRectF]:
    """Room for figures, *width* pixels at 100 % at the reading side, and for a bar after a *gap*
    beside them."""
    words, bar = QRectF(rect), QRectF(rect)
    words.setWidth(look.px(width))
    bar.setWidth(max(0, rect.width() - look.px(width + gap)))
    if rtl:
        words.moveRight(rect.right())
    else:
        bar.moveRight(rect.right())
    return words, QRectF(bar.left(), rect.center().y() - look.px(3.5), bar.width(), look.px(7))


def draw_words(
    painter: QPainter, look: Look, rect: QRectF, text: str, token: str, *, font: QFont, rtl: bool
) -> None:
    """One line of what people wrote, at the reading side of *rect* and no wider than it."""
    flag = Qt.AlignmentFlag
    side = flag.AlignRight if rtl else flag.AlignLeft
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(look.colour(token))
    painter.drawText(rect, side | flag.AlignAbsolute | flag.AlignVCenter, isolate(shown))


def draw_icon(painter: QPainter, look: Look, name: str, token: str, rect: QRectF) -> None:
    renderer(name, look.theme.tokens[token]).render(painter, rect)


def draw_bar(painter: QPainter, look: Look, rect: QRectF, state: BarState, *, rtl: bool) -> None:
    """A track, what is done of it from the reading side, and where it should be."""
    track = Bar(0.0, rect.height() / 2, rect.width(), rect.height())
    shapes = target_bar(track, min(state.fill, 1.0), state.tick, state.token)
    painter.save()
    painter.translate(rect.topLeft())
    whole = [turned(shape, rect.width()) for shape in shapes] if rtl else shapes
    ChartPainter(painter, look).paint(whole)
    painter.restore()


def badge_width(look: Look, word: str) -> float:
    metrics = QFontMetricsF(look.font(11.5, QFont.Weight.DemiBold))
    return metrics.horizontalAdvance(word) + look.px(34)


def draw_badge(
    painter: QPainter, look: Look, rect: QRectF, verdict: VerdictLook, word: str, *, rtl: bool
) -> None:
    """A pill with a shape and a word, as wide as they need, at the reading side of *rect*."""
    height = min(rect.height(), float(look.px(22)))
    width = min(badge_width(look, word), rect.width())
    pill = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
    if rtl:
        pill = mirrored(pill, rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(verdict.soft_token))
    painter.drawRoundedRect(pill, look.px(9), look.px(9))
    side = float(look.px(13))
    icon = QRectF(pill.left() + look.px(8), pill.center().y() - side / 2, side, side)
    text = QRectF(pill).adjusted(icon.width() + look.px(12), 0, -look.px(8), 0)
    if rtl:
        icon, text = mirrored(icon, pill), mirrored(text, pill)
    draw_icon(painter, look, verdict.icon, verdict.text_token, icon)
    font = look.font(11.5, QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(look.colour(verdict.text_token))
    painter.drawText(
        text,
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter,
        QFontMetricsF(font).elidedText(word, Qt.TextElideMode.ElideRight, text.width()),
    )


def draw_spark(
    painter: QPainter, look: Look, rect: QRectF, values: tuple[float, ...], token: str, *, rtl: bool
) -> None:
    """A line of attainments, oldest at the reading side, over a line where the target is met."""
    top = max(1.25, *values) if values else 1.25
    low = min(0.5, *values) if values else 0.5
    span = top - low

    def y(value: float) -> float:
        return rect.bottom() - (value - low) / span * rect.height()

    painter.setPen(QPen(look.colour("border2"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(rect.left(), y(1.0)), QPointF(rect.right(), y(1.0)))
    if not values:
        return
    step = rect.width() / max(1, len(values) - 1)
    points = [QPointF(rect.left() + step * place, y(value)) for place, value in enumerate(values)]
    if rtl:
        points = [QPointF(rect.left() + rect.right() - one.x(), one.y()) for one in points]
    pen = QPen(look.colour("muted"), 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(token))
    painter.drawEllipse(points[-1], 3.0, 3.0)
