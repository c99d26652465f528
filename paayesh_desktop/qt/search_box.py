"""The search field of the header and the list of what it found."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from paayesh_desktop.qt.look import Look

PAUSE = 100
"""Milliseconds after a key before the search begins."""
FEWEST = 2
"""Letters from which on there is a search."""

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
AnyIndex = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole.UserRole
_BELOW = _ROLE + 1


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list: what, where it stands, and its row; *code* is that of a paper, which
    may have none."""

    kind: str
    key: UUID | None
    title: str
    below: str
    code: str = ""


class _TwoLines(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(self._look.px(320), self._look.px(48))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = self._look
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] - the stubs leave the fields out
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.px(7), look.px(7))
        inner = rect.adjusted(look.px(10), look.px(5), -look.px(10), -look.px(5))
        half = inner.height() // 2
        lines = (
            (str(index.data()), "text", look.font(13, QFont.Weight.Medium), inner.top()),
            (str(index.data(_BELOW)), "muted", look.font(11.5), inner.top() + half),
        )
        for text, colour, font, top in lines:
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            line = QRect(inner.left(), top, inner.width(), half)
            short = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignLeading, short)
        painter.restore()


class SearchBox(QLineEdit):
    """`asked` for text while somebody types; the answer comes back through `show_found`.

    Down and Up go through the list, Enter opens a line, Escape closes it. `opened` carries a
    `Found`.
    """

    asked = Signal(str)
    opened = Signal(Found)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search the plan: project, indicator, code…   (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search"))
        self.addAction(look.icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition)
        self._look = look
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._wait)
        self._model = QStandardItemModel(self)
        self.results = QListView(self.window())
        self.results.setObjectName("searchResults")
        self.results.setAccessibleName(self.tr("Search results"))
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setUniformItemSizes(True)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setItemDelegate(_TwoLines(look, self.results))
        self.results.setModel(self._model)
        self.results.clicked.connect(self._open)
        self.results.hide()

    def show_found(self, text: str, found: Sequence[Found]) -> None:
        """Show the answer to *text*, unless something else is asked by now."""
        if text != self.text().strip() or not self.hasFocus():
            return
        self._model.clear()
        for each in found:
            self._model.appendRow(_item(each))
        if not found:
            nothing = QStandardItem(self.tr("Nothing found"))
            nothing.setData(self.tr("Try fewer letters, another spelling, or a code."), _BELOW)
            nothing.setEnabled(False)
            self._model.appendRow(nothing)
        else:
            self.results.setCurrentIndex(self._model.index(0, 0))
        self._place()
        self.results.show()
        self.results.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self.results.isVisible():
            self.results.hide()
        elif key in _MOVES and self.results.isVisible():
            last = self._model.rowCount() - 1
            row = self.results.currentIndex().row() + _MOVES[key]
            self.results.setCurrentIndex(self._model.index(max(0, min(last, row)), 0))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.results.isVisible():
            self._open(self.results.currentIndex())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.results.hide()
        return super().event(event)

    def _wait(self, _text: str) -> None:
        self._pause.start()

    def _ask(self) -> None:
        text = self.text().strip()
        if len(text) < FEWEST:
            self.results.hide()
        else:
            self.asked.emit(text)

    def _open(self, index: QModelIndex) -> None:
        found = index.data(_ROLE)
        if isinstance(found, Found):
            self.results.hide()
            self.clear()
            self.opened.emit(found)

    def _place(self) -> None:
        window = self.window()
        if self.results.parent() is not window:
            self.results.setParent(window)
        corner = self.mapTo(window, QPoint(0, self.height() + self._look.px(4)))
        rows = min(self._model.rowCount(), 8)
        height = rows * self._look.px(48) + self._look.px(14)
        self.results.setGeometry(QRect(corner, QSize(self.width(), height)))


def _item(found: Found) -> QStandardItem:
    item = QStandardItem(found.title)
    item.setData(found, _ROLE)
    item.setData(found.below, _BELOW)
    item.setEditable(False)
    item.setData(f"{found.title}, {found.below}", Qt.ItemDataRole.AccessibleTextRole)
    return item
