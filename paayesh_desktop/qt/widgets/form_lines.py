"""The lines of one leaf of a form, one under the other; its rows serve the next leaf, too.

A screen of rows is there at once, and the rest of the leaf a moment later, in pieces between which
the window goes on.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from paayesh_desktop.domain.form_check import Finding
from paayesh_desktop.domain.form_sheet import Line, Typing
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.field_keys import FieldKeys, Wish
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.form_row import FormRow
from paayesh_desktop.qt.widgets.line_edits import edits_for
from paayesh_desktop.services.wording import Wording

_NARROW = 560
_AROUND = 40
_AT_ONCE, _PIECE = 7, 2
"""Rows that are put up when a leaf is shown, and with each piece afterwards."""


class FormLines(QScrollArea):
    """Signals carry the key of a line: `edited` and `left` with what stands there, `entered` when
    the keys go to it, `wished` with what a key asks for, `pasted` with a text of several cells."""

    edited = Signal(object, object)
    left = Signal(object, object)
    entered = Signal(object)
    wished = Signal(object, object)
    pasted = Signal(object, str)
    questions_wanted = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._pool: dict[str, list[FormRow]] = {}
        self._rows: list[FormRow] = []
        self._by_line: dict[UUID, FormRow] = {}
        self._pending: deque[Line] = deque()
        self._typing: Callable[[UUID], Typing] = _nothing
        self._editable = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: self._put_up(_PIECE))
        self._found: dict[UUID, Sequence[Finding]] = {}
        self._judged: dict[UUID, Verdict | None] = {}
        self._row_of: dict[QWidget, FormRow] = {}
        self._here: FormRow | None = None
        self._narrow = False
        self._more = (False, False)
        self._anchor: QWidget | None = None
        self.keys = FieldKeys(self)
        self.keys.entered.connect(self._enter)
        self.keys.left.connect(self._leave)
        self.keys.wished.connect(self._wish)
        self.keys.block_pasted.connect(self._paste)
        body = styled(QWidget(), "inCard")
        styled(self, "inCard")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, look.px(4), 0)
        self._column.setSpacing(look.px(2))
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)

    def show_lines(
        self,
        lines: Sequence[Line],
        typing: Callable[[UUID], Typing],
        *,
        editable: bool,
        more: tuple[bool, bool],
    ) -> None:
        """Another leaf; *typing* gives what stands on a line, *more* says whether there are leaves
        before and after it."""
        self._more = more
        self._typing, self._editable = typing, editable
        self._put_away()
        self._pending = deque(lines)
        self._put_up(_AT_ONCE)
        self.verticalScrollBar().setValue(0)

    def show_typing(self, line_id: UUID, typing: Typing) -> None:
        if (row := self._by_line.get(line_id)) is not None:
            row.show_typing(typing)
            self._chain()

    def show_verdicts(self, verdicts: Mapping[UUID, Verdict | None]) -> None:
        self._judged.update(verdicts)
        for key, verdict in verdicts.items():
            if (row := self._by_line.get(key)) is not None:
                row.show_verdict(verdict)

    def show_findings(self, line_id: UUID, findings: Sequence[Finding]) -> None:
        self._found[line_id] = findings
        if (row := self._by_line.get(line_id)) is not None:
            row.show_findings(findings)
            self._chain()

    def chain_after(self, widget: QWidget) -> None:
        """Tab comes to the lines from *widget*."""
        self._anchor = widget
        self._chain()

    def row(self, line_id: UUID) -> FormRow | None:
        """The row of a line of this leaf."""
        if line_id not in self._by_line and any(line.id == line_id for line in self._pending):
            self._put_up(len(self._pending))
        return self._by_line.get(line_id)

    @property
    def current(self) -> UUID | None:
        """The line that has the keys, or had them last."""
        return self._here.line.id if self._here is not None and self._here.line else None

    def typing_here(self) -> tuple[UUID, Typing] | None:
        """What stands on that line, left or not."""
        if self._here is None or self._here.line is None:
            return None
        return self._here.line.id, self._here.typing()

    def go(self, line_id: UUID) -> None:
        """Give the keys to a line of this leaf, to the field that it waits for."""
        row = self.row(line_id)
        if row is None or (field := row.waiting()) is None:
            return
        # a leaf that was only just shown has its places yet to be found
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._select(field)
        self._bring(row)

    def step(self, field: QWidget, by: int) -> bool:
        """Go to the field after or before *field*; whether there was one on this leaf."""
        self._put_up(len(self._pending))
        fields = self._fields()
        place = fields.index(field) + by if field in fields else -1
        if not 0 <= place < len(fields):
            return False
        fields[place].setFocus(
            Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
        )
        self._select(fields[place])
        return True

    def _select(self, field: QWidget) -> None:
        select = getattr(field, "selectAll", None)
        if callable(select) and field.inherits("QLineEdit"):
            select()

    def _put_away(self) -> None:
        """The focus goes first, so that what stands in its field is told."""
        focused = QApplication.focusWidget()
        if focused is not None and focused in self._row_of:
            focused.clearFocus()
        self._here = None
        for row in self._rows:
            row.set_current(current=False)
            row.hide()
            self._column.removeWidget(row)
        self._rows, self._by_line = [], {}
        self._found, self._judged = {}, {}

    def _put_up(self, count: int) -> None:
        """Rows for the next *count* lines; those after them come with the next turns of the event
        loop."""
        if not self._pending:
            return
        self.setUpdatesEnabled(False)
        for _ in range(min(count, len(self._pending))):
            self._put(self._pending.popleft())
        self._chain()
        self.setUpdatesEnabled(True)
        if self._pending:
            self._soon.start()

    def _put(self, line: Line) -> None:
        kind, used = edits_for(line), len(self._rows)
        alike = sum(row.kind == kind for row in self._rows)
        pool = self._pool.get(kind, [])
        row = pool[alike] if alike < len(pool) else self._new(kind)
        before = self._rows[-1].line if self._rows else None
        self._column.insertWidget(used, row)
        row.show_line(line, self._typing(line.id), before, editable=self._editable)
        row.show_findings(self._found.get(line.id, ()))
        row.show_verdict(self._judged.get(line.id))
        row.show()
        self._rows.append(row)
        self._by_line[line.id] = row

    def _new(self, kind: str) -> FormRow:
        row = FormRow(self._look, self._wording, kind, self.widget())
        row.set_narrow(narrow=self._narrow)
        row.edited.connect(lambda: self._edited(row))
        row.not_available.connect(lambda: self._pressed(row))
        row.questions_wanted.connect(lambda: row.line and self.questions_wanted.emit(row.line.id))
        for field in row.all_fields():
            self.keys.watch(field)
            self._row_of[field] = row
        self._pool.setdefault(kind, []).append(row)
        return row

    def _fields(self) -> list[QWidget]:
        return [field for row in self._rows for field in row.fields()]

    def _chain(self) -> None:
        """Tab follows the paper, and leaves the lines only where the form ends."""
        fields = self._fields()
        if self._anchor is not None and fields:
            QWidget.setTabOrder(self._anchor, fields[0])
        for one, other in pairwise(fields):
            if one.nextInFocusChain() is not other:
                QWidget.setTabOrder(one, other)
        before, after = self._more[0], self._more[1] or bool(self._pending)
        self.keys.first = fields[0] if fields and before else None
        self.keys.last = fields[-1] if fields and after else None

    def _edited(self, row: FormRow) -> None:
        if row.line is not None:
            self.edited.emit(row.line.id, row.typing())

    def _pressed(self, row: FormRow) -> None:
        if row.line is not None:
            self.go(row.line.id)
            self.wished.emit(row.fields()[0], Wish.NOT_AVAILABLE)

    def _enter(self, field: QWidget) -> None:
        row = self._row_of[field]
        if row is not self._here and row.line is not None:
            if self._here is not None:
                self._here.set_current(current=False)
            self._here = row
            row.set_current(current=True)
            self.entered.emit(row.line.id)
        self._bring(row)

    def _bring(self, row: FormRow) -> None:
        """Into sight, also where a low window scrolls the whole page."""
        self.ensureWidgetVisible(row, 0, self._look.px(_AROUND))
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(row, 0, 0)

    def _leave(self, field: QWidget) -> None:
        row = self._row_of[field]
        if row.line is not None and row.line.id in self._by_line:
            self.left.emit(row.line.id, row.typing())

    def _wish(self, field: QWidget, wish: Wish) -> None:
        self.wished.emit(field, wish)

    def _paste(self, field: QWidget, text: str) -> None:
        row = self._row_of[field]
        if row.line is not None:
            self.pasted.emit(row.line.id, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            for rows in self._pool.values():
                for row in rows:
                    row.set_narrow(narrow=narrow)


def _nothing(_line: UUID) -> Typing:
    return Typing()
