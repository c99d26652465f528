"""The assistant understands a table, is corrected, shows, imports, and returns the faults."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.column_mapping import Role
from paayesh_desktop.domain.plan import Indicator, Plan
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.plan.import_page import ImportPage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.services.workspace import Workspace

CHOOSE, CHECK, DONE = range(3)

HEADER = ["کد", "محور", "پروژه", "شاخص", "واحد", "هدف ۱۴۰۳", "عملکرد ۱۴۰۳"]
ROWS = [
    ["ش-۱", "تحرک شهری", "خط سه", "طول خط ساخته‌شده", "کیلومتر", "۱۰", "۱۲٫۵"],
    ["ش-۲", "تحرک شهری", "خط سه", "ایستگاه‌های آماده", "ایستگاه", 10, 6],
    ["ش-۳", "محیط زیست", "بوستان", "پارک‌های نوسازی‌شده", "قطعه", 8, "دوازده تا"],
]

Went = list[tuple[Place, UUID | None]]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A Persian office's own table, its header not in the first row, one cell wrong."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "شاخص‌ها"
    sheet.append(["گزارش شاخص‌های برنامه"])
    sheet.append(HEADER)
    for row in ROWS:
        sheet.append(row)
    path = tmp_path / "جدول اداره.xlsx"
    book.save(path)
    return path


@pytest.fixture
def went() -> Went:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    make_context: Callable[[Workspace], PageContext],
    workspace: Workspace,
    went: Went,
) -> ImportPage:
    def go(place: Place, key: UUID | None = None) -> None:
        went.append((place, key))

    page = ImportPage(replace(make_context(workspace), go=go))
    qtbot.addWidget(page)
    page.resize(1138, 640)
    page.show()
    return page


@pytest.fixture
def checked(qtbot: QtBot, page: ImportPage, table: Path) -> ImportPage:
    page.take(table)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == CHECK, timeout=20_000)
    return page


@pytest.fixture
def imported(qtbot: QtBot, checked: ImportPage) -> ImportPage:
    checked.import_button.click()
    qtbot.waitUntil(lambda: checked.stack.currentIndex() == DONE, timeout=20_000)
    return checked


def counts(page: ImportPage) -> dict[str, int]:
    assert page.work.preview is not None
    return {kind: counted.new for kind, counted in page.work.preview.by_kind.items()}


def refused(page: ImportPage) -> list[str]:
    model = page.found.refused.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_offices_own_table_is_understood_and_shown(checked: ImportPage) -> None:
    assert counts(checked)["indicator"] == 2
    line = checked.editor.line("D")
    assert line is not None
    assert line.column.role is Role.INDICATOR
    assert "طول خط ساخته‌شده" in line._samples.text()


def test_nothing_is_written_by_looking(checked: ImportPage) -> None:
    with checked.context.workspace.store.view() as view:
        assert view.count(Plan) == 0


def test_a_wrong_cell_is_named_with_its_place_and_reason(checked: ImportPage) -> None:
    (said,) = refused(checked)
    assert "شاخص‌ها" in said
    assert "G" in said


def test_a_corrected_column_is_read_again(qtbot: QtBot, checked: ImportPage) -> None:
    line = checked.editor.line("G")
    assert line is not None
    line.role.setCurrentIndex(line.role.findData(Role.IGNORE.value))
    line.role.activated.emit(line.role.currentIndex())
    qtbot.waitUntil(lambda: not refused(checked), timeout=20_000)
    assert counts(checked).get("result", 0) == 0


def test_the_row_of_the_names_can_be_corrected_and_corrected_back(
    qtbot: QtBot, checked: ImportPage
) -> None:
    with qtbot.waitSignal(checked.work.puzzled, timeout=20_000):
        checked.editor._header.setValue(3)
    assert not checked.import_button.isEnabled()
    line = checked.editor.line("D")
    assert line is not None
    assert line.column.header == "طول خط ساخته‌شده"
    with qtbot.waitSignal(checked.work.previewed, timeout=20_000):
        checked.editor._header.setValue(2)
    assert checked.import_button.isEnabled()


def test_the_plan_can_be_named(qtbot: QtBot, checked: ImportPage) -> None:
    checked.title_edit.setText("برنامه پنج‌ساله")
    checked.code_edit.setText("BP")
    checked.last_edit.setText("۱۴۰۷")
    checked.last_edit.editingFinished.emit()
    qtbot.waitUntil(lambda: "برنامه پنج‌ساله" in checked.plan_line.text(), timeout=20_000)
    assert checked.work.preview is not None
    assert checked.work.preview.plan.end_year == 1407


def test_a_year_that_is_none_is_marked_and_changes_nothing(checked: ImportPage) -> None:
    checked.last_edit.setText("پارسال")
    checked.last_edit.editingFinished.emit()
    assert checked.last_edit.property("invalid") is True
    assert checked.work.plan is None


def test_importing_writes_the_good_rows_and_says_so(imported: ImportPage) -> None:
    with imported.context.workspace.store.view() as view:
        assert view.count(Indicator) == 2
        assert view.count(Result) == 2
    assert imported.returned_button.isVisible()


def test_refused_rows_come_back_as_a_workbook(
    qtbot: QtBot, imported: ImportPage, recorded: Recorded, tmp_path: Path
) -> None:
    recorded.answers.append(tmp_path / "ردشده.xlsx")
    with qtbot.waitSignal(imported.work.written):
        imported.returned_button.click()
    cells = [
        str(cell)
        for row in load_workbook(tmp_path / "ردشده.xlsx").worksheets[0].values
        for cell in row
    ]
    assert "ش-۳" in cells
    assert "ش-۱" not in cells


def test_a_mapping_is_kept_and_read_again(
    qtbot: QtBot, checked: ImportPage, recorded: Recorded, tmp_path: Path, table: Path
) -> None:
    line = checked.editor.line("G")
    assert line is not None
    line.role.setCurrentIndex(line.role.findData(Role.IGNORE.value))
    line.role.activated.emit(line.role.currentIndex())
    qtbot.waitUntil(lambda: not refused(checked), timeout=20_000)
    recorded.answers.append(tmp_path / "columns.json")
    with qtbot.waitSignal(checked.work.written):
        checked.keep_button.click()
    checked.take(table)
    qtbot.waitUntil(lambda: len(refused(checked)) == 1, timeout=20_000)
    recorded.answers.append(tmp_path / "columns.json")
    checked.load_button.click()
    qtbot.waitUntil(lambda: not refused(checked), timeout=20_000)


def test_the_next_step_judges_the_newest_ended_period_and_opens_the_plan(
    qtbot: QtBot, imported: ImportPage, went: Went
) -> None:
    with qtbot.waitSignal(imported.work.judged, timeout=20_000):
        imported.judge_button.click()
    assert imported.work.report is not None
    assert went == [(Place.PLAN, imported.work.report.plan_id)]
    with imported.context.workspace.store.view() as view:
        assert view.count(VerdictSnapshot) == 2


def test_a_second_import_has_nothing_to_do(qtbot: QtBot, imported: ImportPage, table: Path) -> None:
    imported.take(table)
    qtbot.waitUntil(lambda: imported.stack.currentIndex() == CHECK, timeout=20_000)
    assert not imported.import_button.isEnabled()


def test_a_file_that_is_no_table_is_refused_in_a_sentence(
    qtbot: QtBot, page: ImportPage, recorded: Recorded, tmp_path: Path
) -> None:
    (tmp_path / "نامه.xlsx").write_text("this is no workbook", encoding="utf-8")
    page.take(tmp_path / "نامه.xlsx")
    qtbot.waitUntil(lambda: bool(recorded.told), timeout=20_000)
    assert page.stack.currentIndex() == CHOOSE


def test_an_empty_template_is_saved_and_recognised(
    qtbot: QtBot, page: ImportPage, recorded: Recorded, tmp_path: Path
) -> None:
    recorded.answers.append(tmp_path / "template.xlsx")
    with qtbot.waitSignal(page.work.written, timeout=20_000):
        page.zone.template_asked.emit()
    assert (tmp_path / "template.xlsx").stat().st_size > 0


def test_a_workbook_can_be_dropped_and_nothing_else(
    qtbot: QtBot, page: ImportPage, table: Path, tmp_path: Path
) -> None:
    def drop(path: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        plain = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, plain[1], plain[0])
        QApplication.sendEvent(page.zone, enter)
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, plain[1], plain[0])
        QApplication.sendEvent(page.zone, event)
        return event.isAccepted()

    drop(tmp_path / "picture.png")
    assert page.work.path is None
    drop(table)
    assert page.work.path == table
    qtbot.waitUntil(lambda: page.stack.currentIndex() == CHECK, timeout=20_000)
