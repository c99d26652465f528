"""The workbooks of the units on the page of the forms: written, given back, looked at, taken in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.form_sheet import Typing
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.models.filled_table import FilledState
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.collection.collection_page import CollectionPage
from paayesh_desktop.qt.pages.collection.collection_workbooks import CollectionWorkbooks
from paayesh_desktop.qt.tasks import Task
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest
from tests.services.conftest import Office, sample
from tests.services.filled_books import ANSWERS, VALUE, Clerk, filled, put, without_record

Make = Callable[[Workspace], PageContext]


class Desk:
    """W1's expert at the page, with the workbooks of three units."""

    def __init__(self, qtbot: QtBot, context: PageContext, clerk: Clerk) -> None:
        self.qtbot = qtbot
        self.clerk = clerk
        self.context = replace(context, today=lambda: clerk.office.day)
        self.page = CollectionPage(self.context)
        qtbot.addWidget(self.page)
        self.page.resize(1138, 676)
        self.page.show()
        with qtbot.waitActive(self.page):
            self.page.activateWindow()
        self.page.refresh()
        self.settle()

    @property
    def told(self) -> list[str]:
        assert isinstance(self.context.messages, Recorded)
        return self.context.messages.told

    @property
    def work(self) -> CollectionWorkbooks:
        return self.page.head.workbooks

    def answer(self, path: Path) -> None:
        assert isinstance(self.context.messages, Recorded)
        self.context.messages.answers.append(path)

    def settle(self) -> None:
        at_rest(self.qtbot, self.context.tasks)

    def states(self) -> dict[str, FilledState]:
        return {row.look.path.name.split(" ")[0]: row.state for row in self.work.view.table.rows}

    def choose(self, unit: str) -> None:
        rows = self.work.view.table.rows
        place = next(at for at, row in enumerate(rows) if row.look.path.name.startswith(f"{unit} "))
        self.work.view.view.choose(place)


@pytest.fixture
def desk(qtbot: QtBot, make_context: Make, staffed: Workspace, tmp_path: Path) -> Desk:
    office = Office(staffed)
    clerk = Clerk(office, tmp_path / "out")
    clerk.add_units(1)
    office.issue()
    office.workspace.seat(sample("W1/expert"))
    return Desk(qtbot, make_context(office.workspace), clerk)


def test_the_forms_of_the_cycle_are_written_into_a_folder(desk: Desk, tmp_path: Path) -> None:
    desk.answer(tmp_path / "units")
    desk.work.write_action.trigger()
    desk.settle()
    assert len(list((tmp_path / "units").iterdir())) == 3
    assert any("۳" in told for told in desk.told)


def test_files_are_looked_at_taken_in_and_handed_back(desk: Desk, tmp_path: Path) -> None:
    good, bad, lost = desk.clerk.write()
    filled(good)
    filled(bad, spoil=put("2.1", VALUE, 140))
    filled(lost, spoil=without_record)
    desk.work.read_action.trigger()
    desk.answer(desk.clerk.folder)
    desk.work.view.zone.folder.click()
    desk.settle()
    new, wrong, refused = FilledState.NEW, FilledState.WRONG, FilledState.REFUSED
    assert desk.states() == {"U1": new, "U2": wrong, "U101": refused}
    view = desk.work.view
    assert view.replacing.isHidden()
    desk.choose("U2")
    assert view.facts.changes.rowCount() == len(ANSWERS) - 1
    assert view.facts.faults.model().rowCount() == 1
    view.take.click()
    desk.settle()
    finished, taken = FilledState.FINISHED, FilledState.TAKEN
    assert desk.states() == {"U1": finished, "U2": taken, "U101": refused}
    assert view.take.isHidden()
    desk.answer(tmp_path / "back")
    view.hand_back.click()
    desk.settle()
    assert len(list((tmp_path / "back").iterdir())) == 1
    view.back.click()
    assert desk.page.stack.currentIndex() == 0
    desk.page.refresh()
    desk.settle()


def test_taking_in_can_be_stopped_and_leaves_everything_as_it_was(desk: Desk) -> None:
    for path in desk.clerk.write():
        filled(path)
    desk.work.read_action.trigger()
    desk.answer(desk.clerk.folder)
    desk.work.view.zone.folder.click()
    desk.settle()
    stopped: list[bool] = []

    def stop(task: Task) -> None:
        stopped.append(task.cancellable)
        task.cancel()

    desk.context.tasks.started.connect(stop)
    desk.work.view.take.click()
    desk.settle()
    desk.context.tasks.started.disconnect(stop)
    assert stopped == [True]
    assert "nothing was taken in" in desk.told[-1]
    assert set(desk.states().values()) == {FilledState.NEW}
    assert not desk.work.view.take.isHidden()
    desk.work.view.take.click()
    desk.settle()
    assert set(desk.states().values()) == {FilledState.FINISHED}


def test_several_files_can_be_chosen_or_dropped(desk: Desk, qapp: QApplication) -> None:
    del qapp
    files = desk.clerk.write()
    for path in files:
        filled(path)
    desk.work.read_action.trigger()
    for path in files[:2]:
        desk.answer(path)
    desk.work.view.zone.files.click()
    desk.settle()
    assert len(desk.work.view.looks) == 2
    desk.work.read_action.trigger()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier)
    desk.work.view.zone.dropEvent(drop)
    desk.settle()
    assert len(desk.work.view.looks) == 3


def test_what_is_saved_otherwise_is_replaced_only_when_somebody_says_so(desk: Desk) -> None:
    path = desk.clerk.write()[0]
    filled(path)
    form = next(iter(desk.clerk.look(path))).form_id
    assert form is not None
    line = desk.clerk.office.open(form).lines[0]
    entry = FormEntry(desk.clerk.office.workspace)
    entry.save(form, {line.id: Typing("77", reason="تلفنی")}, day=desk.clerk.office.day)
    desk.work.read_action.trigger()
    desk.answer(path)
    desk.work.view.zone.files.click()
    desk.settle()
    view = desk.work.view
    assert not view.replacing.isHidden()
    shown = view.facts.changes.rows[0]
    assert (shown.now, shown.then) == ("۷۷", "۵۰")
    view.replacing.setChecked(True)
    view.take.click()
    desk.settle()
    sheet = desk.clerk.office.open(form)
    assert sheet.form.state is FormState.TYPED
    assert sheet.typings[line.id].value == "50"


def test_of_two_files_of_one_form_somebody_chooses(desk: Desk) -> None:
    path = desk.clerk.write()[0]
    filled(path)
    twin = path.with_name("U9 رونوشت.xlsx")
    twin.write_bytes(path.read_bytes())
    desk.work.read_action.trigger()
    for one in (path, twin):
        desk.answer(one)
    desk.work.view.zone.files.click()
    desk.settle()
    assert desk.work.view.looks[0].path == twin
    desk.choose("U1")
    desk.work.view.facts.choose.click()
    assert [look.path for look in desk.work.view.looks] == [path]
    assert desk.states() == {"U1": FilledState.NEW, "U9": FilledState.OTHER}
