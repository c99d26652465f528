"""One thing to do: a stripe of its urgency, what and why, how far it is, and one verb to press."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.language import Sentence
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.paint import BarState
from paayesh_desktop.qt.widgets.target_bar import TargetBar
from paayesh_desktop.services.today.today_items import Gauge, Item
from paayesh_desktop.services.wording import Wording

_STRIPE = 4
_GAUGE = 218
_BUTTON = 118
_WIDE = 620
"""Under this width of the card there is no room for its bar."""


class TaskCard(QFrame):
    """`acted` with the item when its button is pressed."""

    acted = Signal(object)

    def __init__(
        self, look: Look, wording: Wording, item: Item, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._look = look
        self._wording = wording
        styled(self, "card")
        px = look.px
        self.title = self._words(item.title)
        self._gauge = self._made_gauge(item.gauge) if item.gauge else None
        self.button = QPushButton(wording.say(item.verb.word()), self)
        self.button.setMinimumWidth(px(_BUTTON))
        self.button.setAccessibleName(f"{self.button.text()}: {self.title}")
        self.button.clicked.connect(lambda: self.acted.emit(self.item))
        whole = QHBoxLayout(self)
        near, far = px(28), px(12)
        sides = (far, near) if self.isRightToLeft() else (near, far)
        whole.setContentsMargins(sides[0], px(10), sides[1], px(10))
        whole.setSpacing(px(16))
        whole.addLayout(self._texts(), 1)
        if self._gauge:
            whole.addWidget(self._gauge)
        whole.addWidget(self.button)
        look.changed.connect(self.update)

    def make_first(self) -> None:
        """The one filled button of the page."""
        styled(self.button, "primary")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            px = self._look.px
            painter.setPen(self._look.colour(self.item.urgency))
            painter.setBrush(self._look.colour(self.item.urgency))
            rtl = self.isRightToLeft()
            left = self.width() - px(12) - _STRIPE if rtl else px(12)
            painter.drawRoundedRect(
                left, px(10), _STRIPE - 1, self.height() - 2 * px(10) - 1, 1.5, 1.5
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._gauge:
            self._gauge.setVisible(event.size().width() >= self._look.px(_WIDE))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._look.px(360)), least.height())

    def _texts(self) -> QVBoxLayout:
        item, px = self.item, self._look.px
        head = QHBoxLayout()
        head.setSpacing(px(9))
        head.addWidget(styled(ElidedLabel(self.title, self), "title"))
        badge = QLabel(self._wording.say(item.badge), self)
        head.addWidget(styled(badge, "badge", kind=str(item.urgency)))
        head.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(px(5))
        if place := self._words(item.place):
            below.addWidget(self._icon("map-pin", "faint"))
            below.addWidget(styled(ElidedLabel(place, self), "muted"))
            below.addSpacing(px(10))
        below.addWidget(self._icon("clock" if item.overdue else "info", self._reason_colour()))
        below.addWidget(styled(ElidedLabel(self._words(item.reason), self), "muted"))
        below.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(px(4))
        texts.addLayout(head)
        texts.addLayout(below)
        return texts

    def _made_gauge(self, gauge: Gauge) -> QWidget:
        box = QWidget(self)
        box.setFixedWidth(self._look.px(_GAUGE))
        caption = self._wording.say(gauge.caption)
        bar = TargetBar(self._look, parent=box)
        tick = None if gauge.due is None else float(gauge.due)
        state = BarState(float(gauge.share), tick, f"{self.item.urgency}_bar")
        bar.show_state(state, caption)
        line = QHBoxLayout()
        line.addWidget(styled(QLabel(self._wording.say(gauge.title), box), "faint"))
        line.addStretch(1)
        line.addWidget(styled(ElidedLabel(caption, box), "muted"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(line)
        column.addWidget(bar)
        return box

    def _icon(self, name: str, token: str) -> QLabel:
        return IconLabel(self._look, name, token, 14, self)

    def _reason_colour(self) -> str:
        return "bad" if self.item.overdue else "faint"

    def _words(self, text: Sentence | str) -> str:
        return self._wording.say(text) if isinstance(text, Sentence) else text
