"""The sections of a form as steps, each with how much of it is filled."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.paint import draw_icon, mirrored
from paayesh_desktop.services.wording import Wording

_RADIUS = 13
_WIDEST = 210
_FULL = 5760
"""A whole circle in the sixteenths of a degree of QPainter.drawArc."""
_TOP = 1440


class SectionButton(QAbstractButton):
    """One section: its number, or a tick when it is done, in a ring that fills."""

    def __init__(
        self, look: Look, wording: Wording, number: int, title: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._number = number
        self._title = title
        self._done, self._all = 0, 0
        self.setText(title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_progress(self, done: int, whole: int) -> None:
        """*done* of *whole* lines are filled."""
        self._done, self._all = done, whole
        self.setAccessibleName(f"{self._title}: {self._progress()}")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look, px, rtl = self._look, self._look.px, self.isRightToLeft()
            whole = QRectF(self.rect())
            if self.hasFocus():
                painter.setPen(QPen(look.colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), px(9), px(9))
            radius = float(px(_RADIUS))
            ring = QRectF(px(8), whole.center().y() - radius, 2 * radius, 2 * radius)
            ring = mirrored(ring, whole) if rtl else ring
            self._draw_ring(painter, ring)
            text = whole.adjusted(2 * radius + px(16), px(4), -px(8), -px(4))
            text = mirrored(text, whole) if rtl else text
            upper, lower = QRectF(text), QRectF(text)
            upper.setBottom(text.center().y() + px(1))
            lower.setTop(text.center().y() + px(1))
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(self._title_font())
            painter.setPen(look.colour("text" if self.isChecked() else "muted"))
            title = painter.fontMetrics().elidedText(
                self._title, Qt.TextElideMode.ElideRight, int(text.width())
            )
            painter.drawText(upper, flags, title)
            painter.setFont(look.font(11.5))
            painter.setPen(look.colour("faint"))
            painter.drawText(lower, flags, self._progress())

    def sizeHint(self) -> QSize:
        px = self._look.px
        title = QFontMetricsF(self._look.font(12.5, QFont.Weight.DemiBold))
        below = QFontMetricsF(self._look.font(11.5))
        text = max(title.horizontalAdvance(self._title), below.horizontalAdvance(self._progress()))
        return QSize(round(min(text, px(_WIDEST))) + px(2 * _RADIUS + 28), px(46))

    def _draw_ring(self, painter: QPainter, ring: QRectF) -> None:
        look, px = self._look, self._look.px
        done = self._all > 0 and self._done >= self._all
        painter.setPen(QPen(look.colour("accent" if done else "border2"), 2))
        ground = "accent" if done else "accent_soft" if self.isChecked() else "surface"
        painter.setBrush(look.colour(ground))
        painter.drawEllipse(ring)
        if done:
            side = float(px(6))
            inner = ring.adjusted(side, side, -side, -side)
            draw_icon(painter, look, "check", "on_accent", inner)
            return
        if self._done:
            painter.setPen(QPen(look.colour("accent"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(ring, _TOP, -round(_FULL * self._done / self._all))
        painter.setFont(look.font(13, QFont.Weight.Bold))
        painter.setPen(look.colour("accent" if self.isChecked() else "faint"))
        number = self._wording.digits(str(self._number))
        painter.drawText(ring.translated(QPointF(0, 0)), Qt.AlignmentFlag.AlignCenter, number)

    def _title_font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        return self._look.font(12.5, weight)

    def _progress(self) -> str:
        digits = self._wording.digits
        if self._all and self._done >= self._all:
            return self.tr("all {count} filled").format(count=digits(str(self._all)))
        return self.tr("{done} of {count} filled").format(
            done=digits(str(self._done)), count=digits(str(self._all))
        )


class SectionBar(QWidget):
    """`chosen` carries the place of a section, from 0; arrow keys go between them."""

    chosen = Signal(int)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self.buttons: list[SectionButton] = []
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(look.px(4), self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_sections(self, titles: Sequence[str]) -> None:
        """Other sections."""
        while self._flow.takeAt(0) is not None:
            pass
        for button in self.buttons:
            self._group.removeButton(button)
            button.deleteLater()
        self.buttons = []
        for place, title in enumerate(titles):
            button = SectionButton(self._look, self._wording, place + 1, title, self)
            button.clicked.connect(partial(self.chosen.emit, place))
            self._group.addButton(button, place)
            self._flow.addWidget(button)
            self.buttons.append(button)

    def show_progress(self, progress: Sequence[tuple[int, int]]) -> None:
        """Filled and all lines of each section."""
        for button, (done, whole) in zip(self.buttons, progress, strict=True):
            button.show_progress(done, whole)

    def choose(self, place: int) -> None:
        """Tab leads to the section that is shown, the arrow keys from there to the others."""
        self.buttons[place].setChecked(True)
        policy = Qt.FocusPolicy
        for number, button in enumerate(self.buttons):
            button.setFocusPolicy(policy.StrongFocus if number == place else policy.ClickFocus)

    def chain_after(self, widget: QWidget) -> QWidget:
        """Tab comes to the sections from *widget*; the last of them."""
        for button in self.buttons:
            QWidget.setTabOrder(widget, button)
            widget = button
        return widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        rtl = self.isRightToLeft()
        steps |= {Qt.Key.Key_Left: 1 if rtl else -1, Qt.Key.Key_Right: -1 if rtl else 1}
        by = steps.get(Qt.Key(event.key()))
        focused = next((place for place, one in enumerate(self.buttons) if one.hasFocus()), None)
        if by is None or focused is None:
            super().keyPressEvent(event)
            return
        place = (focused + by) % len(self.buttons)
        self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.buttons[place].click()
