"""Which column of a table is what: one line for every column, with a few of its cells."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.column_mapping import ColumnMapping, Mapping, SheetMapping
from paayesh_desktop.domain.column_proposal import propose_sheet
from paayesh_desktop.domain.sheet import Sheet
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.column_line import ColumnLine
from paayesh_desktop.qt.widgets.flow_layout import FlowLayout
from paayesh_desktop.qt.widgets.scroll_pane import ScrollPane
from paayesh_desktop.services.importing.import_preview import SheetLook
from paayesh_desktop.services.wording import Wording

_LAST_HEADER = 200


class MappingEditor(QWidget):
    """`changed` with the mapping that a person made of the proposal."""

    changed = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._mapping: Mapping | None = None
        self._looks: Sequence[SheetLook] = ()
        self._workbook: Sequence[Sheet] = ()
        self._lines: list[ColumnLine] = []
        self._sheets = QComboBox(self)
        self._used = QCheckBox(self.tr("Import this sheet"), self)
        self._header = QSpinBox(self)
        self._comma = QCheckBox(self.tr("Comma is the decimal mark"), self)
        self._grid = QGridLayout()
        self._build()

    def show_mapping(
        self, mapping: Mapping, looks: Sequence[SheetLook], workbook: Sequence[Sheet]
    ) -> None:
        """The columns as they were read; the sheet that is looked at stays the same."""
        self._mapping, self._looks, self._workbook = mapping, looks, workbook
        with QSignalBlocker(self._sheets):
            chosen = self._sheets.currentText()
            self._sheets.clear()
            self._sheets.addItems([sheet.name for sheet in self._looks])
            used = (
                [sheet.sheet for sheet in self._mapping.sheets if sheet.used]
                if self._mapping
                else []
            )
            first = chosen if self._sheets.findText(chosen) >= 0 else (used or [""])[0]
            self._sheets.setCurrentIndex(max(0, self._sheets.findText(first)))
        self._show_sheet()

    def line(self, letter: str) -> ColumnLine | None:
        """The line of a column of the shown sheet."""
        return next((line for line in self._lines if line.column.letter == letter), None)

    def _show_sheet(self) -> None:
        sheet = self._sheet()
        look = next((one for one in self._looks if sheet and one.name == sheet.sheet), None)
        if sheet is None or look is None:
            return
        for box, value in ((self._used, sheet.used), (self._comma, sheet.decimal_comma)):
            with QSignalBlocker(box):
                box.setChecked(value)
        with QSignalBlocker(self._header):
            self._header.setValue(sheet.header_row)
        samples = {column.letter: column.samples for column in look.columns}
        known = [line.column.letter for line in self._lines]
        if known == [column.letter for column in sheet.columns]:
            for line, column in zip(self._lines, sheet.columns, strict=True):
                line.show_column(column, samples.get(column.letter, ()), used=sheet.used)
            return
        for line in self._lines:
            line.leave(self._grid)
        self._lines = []
        for row, column in enumerate(sheet.columns, 1):
            line = ColumnLine(self._look, self._wording, self)
            line.show_column(column, samples.get(column.letter, ()), used=sheet.used)
            line.changed.connect(self._column_changed)
            line.enter(self._grid, row)
            self._lines.append(line)
        self._grid.setRowStretch(len(sheet.columns) + 1, 1)

    def _sheet(self) -> SheetMapping | None:
        return self._mapping.of(self._sheets.currentText()) if self._mapping else None

    def _column_changed(self, column: ColumnMapping) -> None:
        sheet = self._sheet()
        if self._mapping is not None and sheet is not None:
            self._tell(
                self._mapping.with_column(
                    sheet.sheet,
                    column.letter,
                    role=column.role,
                    level=column.level,
                    period=column.period,
                    fill_down=column.fill_down,
                )
            )

    def _use(self, used: bool) -> None:
        if self._mapping is not None and (sheet := self._sheet()) is not None:
            self._tell(self._mapping.used(sheet.sheet, used=used))

    def _read_commas(self, comma: bool) -> None:
        if self._mapping is not None and (sheet := self._sheet()) is not None:
            self._tell(self._mapping.with_sheet(replace(sheet, decimal_comma=comma)))

    def _move_header(self, row: int) -> None:
        sheet = self._sheet()
        found = next((one for one in self._workbook if sheet and one.name == sheet.sheet), None)
        if self._mapping is not None and found is not None:
            self._tell(self._mapping.with_sheet(propose_sheet(found, row)))

    def _tell(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self.changed.emit(mapping)

    def _build(self) -> None:
        px = self._look.px
        self._sheets.setAccessibleName(self.tr("Sheet"))
        self._sheets.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._sheets.setMinimumContentsLength(12)
        self._header.setRange(1, _LAST_HEADER)
        self._header.setAccessibleName(self.tr("Row of the column names"))
        self._header.setKeyboardTracking(False)
        self._header.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._header.setFixedWidth(px(76))
        self._header.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sheets.currentIndexChanged.connect(self._show_sheet)
        self._used.toggled.connect(self._use)
        self._comma.toggled.connect(self._read_commas)
        self._header.valueChanged.connect(self._move_header)
        tools = QWidget(self)
        flow = FlowLayout(px(10), tools)
        for widget in (
            styled(QLabel(self.tr("Sheet"), tools), "field"),
            self._sheets,
            self._used,
            styled(QLabel(self.tr("Names in row"), tools), "field"),
            self._header,
            self._comma,
        ):
            flow.addWidget(widget)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(7))
        self._grid.setContentsMargins(px(2), px(4), px(10), px(4))
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnMinimumWidth(2, px(172))
        self._grid.setColumnMinimumWidth(3, px(126))
        titles = (
            self.tr("Column"),
            self.tr("Its first cells"),
            self.tr("What it is"),
            self.tr("Level or period"),
        )
        for place, title in enumerate(titles):
            self._grid.addWidget(styled(QLabel(title, self), "faint"), 0, place)
        body = QWidget()
        body.setLayout(self._grid)
        area = ScrollPane(body, self, in_card=True)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        area.setMinimumHeight(px(200))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(tools)
        column.addWidget(area, 1)
