"""The list of holidays, which people keep: a year at a time."""

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from paayesh_desktop.domain.calendar import FIRST_YEAR, LAST_YEAR, to_jalali
from paayesh_desktop.domain.holiday import Holiday
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.holiday_model import HolidayModel
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.part import part
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.date_edit import DateEdit
from paayesh_desktop.services.loop.holidays import Holidays

_DAY_WIDTH = 240
_ROW = 36


class HolidaysPage(Page):
    """Opened from the settings."""

    watches: ClassVar[frozenset[str]] = frozenset({"holiday"})
    help_topic: ClassVar[str] = "settings"

    earlier: QToolButton
    year: QLabel
    later: QToolButton
    day: DateEdit
    holiday: QLineEdit
    add: QPushButton
    introduction: QLabel
    table: QTableView
    back: QPushButton
    remove: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "holidays_page")
        self._year = to_jalali(context.today()).year
        self.model = HolidayModel(persian=context.persian, parent=self)
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setDefaultSectionSize(context.look.px(_ROW))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(0, context.look.px(_DAY_WIDTH))
        towards_past, towards_future = "chevron-right", "chevron-left"
        if not context.persian:
            towards_past, towards_future = towards_future, towards_past
        self.earlier.setIcon(context.look.icon(towards_past, "muted"))
        self.later.setIcon(context.look.icon(towards_future, "muted"))
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.add.clicked.connect(self._add)
        self.holiday.returnPressed.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.back.clicked.connect(lambda: context.go(Place.SETTINGS, None))
        self._selection().selectionChanged.connect(self._allow)
        if context.served:
            part(self, QFrame, "entryCard").hide()
            self.remove.hide()
            self.introduction.setText(
                self.tr(
                    "Deadlines are counted in working days. The committee keeps this list for"
                    " everybody; it arrives in its files."
                )
            )

    def refresh(self) -> None:
        year = self._year
        self.year.setText(self.context.catalogue.digits(str(year)))
        self.earlier.setEnabled(year > FIRST_YEAR)
        self.later.setEnabled(year < LAST_YEAR - 1)
        store = self.context.workspace.store
        self.context.tasks.read(
            lambda _job: Holidays(store).of_year(year), owner=self, then=self._show, lane="year"
        )

    def _show(self, rows: list[Holiday]) -> None:
        self.model.set_rows(rows)
        self.day.set_rest_days({row.day: row.title for row in rows})
        self._allow()

    def _turn(self, years: int) -> None:
        self._year += years
        self.refresh()

    def _add(self) -> None:
        day = self.day.value()
        if day is None or self.day.problem():
            self.day.setFocus()
            self.context.messages.warn(
                self.tr("Nothing was entered: write the day first, for example {example}.").format(
                    example=self.context.catalogue.digits(f"{self._year}/01/01")
                )
            )
            return
        title = self.holiday.text()
        workspace = self.context.workspace

        def write(_job: object) -> date:
            Holidays(workspace.store).add(day, title, by=workspace.desk.person)
            return day

        self.context.tasks.write(
            write, owner=self, then=self._added, title=self.tr("Saving the holiday")
        )

    def _added(self, day: date) -> None:
        self._year = to_jalali(day).year
        self.day.set_value(None)
        self.holiday.clear()
        self.day.setFocus()
        self.refresh()

    def _remove(self) -> None:
        rows = self._selection().selectedRows()
        if not rows:
            return
        key = self.model.holiday(rows[0].row()).id
        workspace = self.context.workspace
        self.context.tasks.write(
            lambda _job: Holidays(workspace.store).remove(key, by=workspace.desk.person),
            owner=self,
            then=lambda _nothing: self.refresh(),
            title=self.tr("Saving the holiday"),
        )

    def _allow(self) -> None:
        self.remove.setEnabled(self._selection().hasSelection())

    def _selection(self) -> QItemSelectionModel:
        return self.table.selectionModel()
