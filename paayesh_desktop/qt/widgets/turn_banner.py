"""In words what happened, whose turn it is, what comes next and when, with one thing to press."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import restyle, styled
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.text_label import TextLabel

_STRIPE = 4
_WIDE = 620
TASK = "task"
"""The key of the highlighted button."""


class Urgency(StrEnum):
    """The colour of the banner; a word always stands beside it."""

    BAD = "bad"
    WARN = "warn"
    INFO = "info"
    OK = "ok"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: its key and what stands on it; *why* says beneath what it does."""

    key: str
    text: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """What the banner says. The first of *offers* is highlighted if its key is ``task``."""

    title: str
    urgency: Urgency
    badge: str = ""
    happened: str = ""
    waits: str = ""
    follows: str = ""
    offers: Sequence[Offer] = field(default_factory=tuple)


class TurnBanner(QFrame):
    """`acted` with the key of the button that was pressed."""

    acted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self._look = look
        self._turn: Turn | None = None
        self.buttons: dict[str, QPushButton] = {}
        px = look.px
        self._title = styled(QLabel(self), "h2")
        self._badge = styled(QLabel(self), "badge", kind="info")
        self._why = styled(TextLabel("", self), "muted")
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._title)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(px(8))
        self._lines.setVerticalSpacing(px(5))
        self._lines.setColumnStretch(1, 1)
        self._texts = {
            icon: self._line(row, icon) for row, icon in enumerate(("history", "user", "flag"))
        }
        words = QVBoxLayout()
        words.setSpacing(px(7))
        words.addStretch(1)
        words.addLayout(head)
        words.addLayout(self._lines)
        words.addWidget(self._why)
        words.addStretch(1)
        self._row = QWidget(self)
        self._stack = QVBoxLayout(self._row)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(8))
        self._also = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._also.setSpacing(px(8))
        self._stack.addLayout(self._also)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        near, far = px(28), px(16)
        sides = (far, near) if self.isRightToLeft() else (near, far)
        self._whole.setContentsMargins(sides[0], px(12), sides[1], px(14))
        self._whole.setSpacing(px(12))
        self._whole.addLayout(words, 1)
        self._whole.addWidget(self._row, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self.update)

    @property
    def primary(self) -> QPushButton | None:
        """The highlighted button."""
        return self.buttons.get(TASK)

    def show_turn(self, turn: Turn) -> None:
        self._turn = turn
        self._title.setText(turn.title)
        self._badge.setText(turn.badge)
        restyle(self._badge, kind=str(turn.urgency))
        self._badge.setVisible(bool(turn.badge))
        for icon, text in (
            ("history", turn.happened),
            ("user", turn.waits),
            ("flag", turn.follows),
        ):
            picture, label = self._texts[icon]
            label.setText(text)
            label.setVisible(bool(text))
            picture.setVisible(bool(text))
        self._show_offers(turn.offers)
        self.setAccessibleName(turn.title)
        said = (turn.badge, turn.happened, turn.waits, turn.follows)
        self.setAccessibleDescription("\n".join(filter(None, said)))
        self.update()

    def step_back(self, *, back: bool) -> None:
        """While a form below has the highlighted button, this one has none."""
        button = self.primary
        if button is not None:
            restyle(button, **{"class": "" if back else "primary"})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The buttons stand beside the words. Where there is no room for that they stand below,
        and those beside the highlighted one in a row if it holds them."""
        direction = QBoxLayout.Direction
        wide = self.width() >= self._look.px(_WIDE)
        self._whole.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        others = [one for key, one in self.buttons.items() if key != TASK]
        needed = sum(one.sizeHint().width() + self._also.spacing() for one in others)
        margins = self._whole.contentsMargins()
        fits = needed <= self.width() - margins.left() - margins.right()
        self._also.setDirection(
            direction.LeftToRight if fits and not wide else direction.TopToBottom
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._turn is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            px = self._look.px
            colour = self._look.colour(self._turn.urgency)
            painter.setPen(colour)
            painter.setBrush(colour)
            left = self.width() - px(12) - _STRIPE if self.isRightToLeft() else px(12)
            height = self.height() - 2 * px(12) - 1
            painter.drawRoundedRect(left, px(12), _STRIPE - 1, height, 1.5, 1.5)

    def _line(self, row: int, icon: str) -> tuple[IconLabel, TextLabel]:
        picture = IconLabel(self._look, icon, "faint", 15, self)
        label = TextLabel("", self)
        self._lines.addWidget(picture, row, 0)
        self._lines.addWidget(label, row, 1)
        return picture, label

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        held = any(button.hasFocus() for button in self.buttons.values())
        for key, button in self.buttons.items():
            (self._stack if key == TASK else self._also).removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for place, offer in enumerate(offers):
            button = QPushButton(offer.text, self._row)
            styled(button, "primary" if place == 0 and offer.key == TASK else "")
            button.setAccessibleDescription(offer.why)
            button.setToolTip(offer.why)
            key = offer.key
            button.clicked.connect(lambda _on=False, key=key: self.acted.emit(key))
            self.buttons[offer.key] = button
            if offer.key == TASK:
                self._stack.insertWidget(0, button)
            else:
                self._also.addWidget(button)
            button.show()
        why = offers[0].why if offers else ""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._row.setVisible(bool(offers))
        self._arrange()
        if held and self.primary is not None:
            self.primary.setFocus()
