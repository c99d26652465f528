"""The cycles of a plan, a year at a time: opened by the committee, one by one or all at once."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.qt.column_room import ColumnRoom
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.cycle_table import NAMES, CycleTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.cycle_cells import CycleCells
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.qt.widgets.filter_chips import FilterChips
from paayesh_desktop.services.forms.cycle_year import CycleLine, CycleYear, cycle_year
from paayesh_desktop.services.forms.cycles import Cycles
from paayesh_desktop.services.wording import Wording

_ROW = 44
_WIDTHS = {"due": 104, "forms": 176, "evaluates": 116, "opens": 104}
_PERIOD, _LOWEST = 150, 200
_KINDS = (CycleKind.TWO_MONTHLY, CycleKind.FORTNIGHTLY, CycleKind.SIX_MONTHLY, CycleKind.ANNUAL)


class CyclesPage(Page):
    """Reached from the forms."""

    watches = frozenset({"cycle", "form", "holiday", "plan", "membership", "desk"})
    help_topic = "collection"
    standing: QLabel
    earlier: QToolButton
    year: QLabel
    later: QToolButton
    open_all: QPushButton
    kinds_box: QWidget
    table: QTableView
    card: QFrame
    card_title: QLabel
    card_text: QLabel
    opens_on: DateEdit
    due_on: DateEdit
    evaluates: QCheckBox
    reason: QLineEdit
    reason_label: QLabel
    problem: QLabel
    save: QPushButton
    show_forms: QPushButton
    back: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "cycles_page")
        look, self.wording = context.look, Wording(context.catalogue)
        self._asked: tuple[int | None, CycleKind | None] = (None, None)
        self._wanted: UUID | None = None
        self.shown: CycleYear | None = None
        self.lines = CycleTable(self.wording, self)
        kinds = [(kind, self.wording.say(kind.word()), "") for kind in _KINDS]
        self.kinds = FilterChips[CycleKind](look, self.wording, kinds, self)
        fill(self.kinds_box, self.kinds)
        self.table.setModel(self.lines)
        self.table.setItemDelegate(CycleCells(look, self.table))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        widths = {NAMES.index(name): width for name, width in _WIDTHS.items()}
        ColumnRoom(look, self.table, _PERIOD, widths)
        self.table.setMinimumHeight(look.px(_LOWEST))
        self.card.setMinimumWidth(look.px(270))
        past, future = "chevron-right", "chevron-left"
        if not context.persian:
            past, future = future, past
        self.earlier.setIcon(look.icon(past, "muted"))
        self.later.setIcon(look.icon(future, "muted"))
        Turning(look, self, ("body_row",))
        self._connect()

    def refresh(self) -> None:
        workspace, day, (year, kind) = self.context.workspace, self.context.today(), self._asked
        self.context.tasks.read(
            lambda _job: cycle_year(workspace, day, year, kind),
            owner=self,
            then=self._show,
            lane="year",
        )

    def open_row(self, key: UUID) -> None:
        """The card of a cycle."""
        self._wanted = key
        self._choose(key)

    def _show(self, year: CycleYear) -> None:
        self.shown = year
        for edit in (self.opens_on, self.due_on):
            edit.set_rest_days(year.rest)
        whole = self.wording.whole
        self.year.setText(self.wording.digits(str(year.year)))
        self.earlier.setEnabled(year.year > year.first_year)
        self.later.setEnabled(year.year < year.last_year)
        self.kinds.choose(year.kind)
        self.kinds.show_counts(year.counts)
        for kind in self.kinds.filters:
            self.kinds.chip(kind).show()
        self.lines.set_rows(year.lines)
        self.open_all.setVisible(year.may and year.missing > 0)
        self.open_all.setText(
            self.tr("Open the {count} that are missing").format(count=whole(year.missing))
        )
        self.standing.setText(self._stands(year))
        self._choose(self._wanted)

    def _stands(self, year: CycleYear) -> str:
        if year.plan is None:
            own = self.tr("Cycles belong to a plan; read one from Excel first.")
            return self.tr("The committee's file brings them.") if self.context.served else own
        if year.may and year.missing:
            return self.tr(
                "Forms go out and come back in cycles. Their days are proposed in working days;"
                " open them with one button and change single ones beside the table."
            )
        if not year.may and year.missing:
            pattern = self.tr("Cycles are opened by the committee; it is the turn of {name}.")
            return pattern.format(name=year.turn or self.tr("its secretary"))
        return self.tr("All cycles of this kind are open in this year.")

    def _choose(self, key: UUID | None) -> None:
        """The row of a cycle; else the one that is open now, or the first that is not."""
        lines = self.lines.rows
        places = [place for place, line in enumerate(lines) if line.cycle.id == key]
        if not places:
            day = self.context.today()
            begun = [n for n, line in enumerate(lines) if line.cycle.opens_on <= day]
            places = begun[-1:] or [0]
        if lines:
            self.table.setCurrentIndex(self.lines.index(places[0], 0))
        self.card.setVisible(bool(lines))

    @property
    def line(self) -> CycleLine | None:
        """The cycle on the card."""
        place = self.table.currentIndex().row()
        return self.lines.rows[place] if 0 <= place < len(self.lines.rows) else None

    def _show_line(self) -> None:
        line, year = self.line, self.shown
        if line is None or year is None:
            return
        self._wanted, cycle, whole = line.cycle.id, line.cycle, self.wording.whole
        self.card_title.setText(self.lines.period(line))
        if not line.open:
            text = self.tr("Not open yet. These are its usual days.")
        elif line.out:
            text = self.tr("{out} forms are out, {back} came back, {accepted} are accepted.")
            text = text.format(
                out=whole(line.out), back=whole(line.back), accepted=whole(line.accepted)
            )
        else:
            text = self.tr("Open; no form is out yet. The workgroups hand them out.")
        if cycle.remark:
            text += "\n" + self.tr("Last change: {reason}").format(reason=cycle.remark)
        self.card_text.setText(text)
        for edit, value in ((self.opens_on, cycle.opens_on), (self.due_on, cycle.due_on)):
            edit.set_today(self.context.today())
            edit.set_value(value)
            edit.setReadOnly(not year.may)
        self.evaluates.setChecked(cycle.evaluates)
        self.evaluates.setEnabled(year.may)
        self.reason.clear()
        for widget in (self.reason, self.reason_label):
            widget.setVisible(line.open and year.may)
        self.save.setText(self.tr("Save the days") if line.open else self.tr("Open this cycle"))
        self.save.setVisible(year.may)
        self.show_forms.setVisible(line.open)
        self._complain("")
        self._highlight()

    def _highlight(self) -> None:
        """What is missing is opened; what was changed is saved; else forms are handed out."""
        line, year = self.line, self.shown
        if line is None or year is None:
            return
        whole = not (year.may and year.missing)
        cycle, evaluates = line.cycle, self.evaluates.isChecked()
        now = (self.opens_on.value(), self.due_on.value(), evaluates)
        changed = now != (cycle.opens_on, cycle.due_on, cycle.evaluates)
        restyle(self.save, **{"class": "primary" if whole and changed else ""})
        restyle(self.show_forms, **{"class": "primary" if whole and not changed else ""})

    def _save(self) -> None:
        line, opens, due = self.line, self.opens_on.value(), self.due_on.value()
        if line is None:
            return
        for edit in (self.opens_on, self.due_on):
            if edit.value() is None:
                self._complain(edit.problem() or self.tr("Write the day."), edit)
                return
        if opens is None or due is None:
            return
        cycle, reason = line.cycle, single_line(self.reason.text())
        moved = (opens, due) != (cycle.opens_on, cycle.due_on)
        if line.open and moved and not reason:
            self._complain(self.tr("Write why the days change; everybody sees it."), self.reason)
            return
        cycles, day = Cycles(self.context.workspace), self.context.today()
        evaluates = self.evaluates.isChecked()
        if line.open:
            self._write(
                lambda: cycles.edit(
                    cycle.id,
                    day=day,
                    opens_on=opens,
                    due_on=due,
                    evaluates=evaluates,
                    remark=reason or None,
                ),
                self.tr("The days of the cycle were saved."),
            )
        else:
            self._write(
                lambda: cycles.open(
                    cycle.plan_id,
                    cycle.kind,
                    line.period,
                    due,
                    day=day,
                    opens_on=opens,
                    evaluates=evaluates,
                ),
                self.tr("The cycle is open."),
            )

    def _open_all(self) -> None:
        year, day = self.shown, self.context.today()
        if year is None or year.plan is None:
            return
        plan, number, kind = year.plan.id, year.year, year.kind
        cycles = Cycles(self.context.workspace)
        self._write(
            lambda: cycles.open_year(plan, number, [kind], day=day),
            self.tr("The cycles of the year are open."),
        )

    def _write(self, work: Callable[[], object], told: str) -> None:
        def tell(_made: object) -> None:
            self.context.messages.note(told)
            self.refresh()

        title = self.tr("Saving the cycles")
        self.context.tasks.write(lambda _job: work(), owner=self, then=tell, title=title)

    def _complain(self, problem: str, field: QWidget | None = None) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if field is not None:
            field.setFocus()

    def _ask(self, years: int, kind: CycleKind | None) -> None:
        if self.shown is not None:
            self._asked, self._wanted = (self.shown.year + years, kind or self.shown.kind), None
            self.refresh()

    def _show_forms(self) -> None:
        if self.line is not None:
            self.context.go(Place.FORMS, self.line.cycle.id)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self._ask(-1, None))
        self.later.clicked.connect(lambda: self._ask(1, None))
        self.kinds.chosen.connect(partial(self._ask, 0))
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.open_all.clicked.connect(self._open_all)
        self.save.clicked.connect(self._save)
        self.reason.returnPressed.connect(self._save)
        for edit in (self.opens_on, self.due_on):
            edit.edited.connect(self._highlight)
        self.evaluates.toggled.connect(self._highlight)
        self.show_forms.clicked.connect(self._show_forms)
        self.back.clicked.connect(lambda: self.context.go(Place.FORMS, None))
