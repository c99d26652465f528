"""A template is built by somebody untrained, with the keyboard, from the form that is offered."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.form_template import FieldKind, FormTemplate
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.collection.template_page import TemplatePage
from paayesh_desktop.qt.widgets.template_builder import TemplateBuilder
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest
from tests.services.conftest import DAY, Office, sample

Type = Callable[[QObject, str], None]
Make = Callable[[Workspace], PageContext]
CONTROL = Qt.KeyboardModifier.ControlModifier


def settle(qtbot: QtBot, page: TemplatePage) -> None:
    at_rest(qtbot, page.context.tasks)


def opened(qtbot: QtBot, context: PageContext) -> TemplatePage:
    page = TemplatePage(replace(context, today=lambda: DAY))
    qtbot.addWidget(page)
    page.resize(1138, 676)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.refresh()
    settle(qtbot, page)
    return page


@pytest.fixture
def page(qtbot: QtBot, make_context: Make, staffed: Workspace) -> TemplatePage:
    """With one template in use."""
    Office(staffed)
    staffed.seat(sample("C/secretary"))
    return opened(qtbot, make_context(staffed))


def press(widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


def building(page: TemplatePage) -> TemplateBuilder:
    press(page.revise)
    assert page.builder.isVisible()
    return page.builder


def kinds(builder: TemplateBuilder) -> list[FieldKind]:
    return [field.kind for field in builder.draft.fields]


def templates(page: TemplatePage) -> list[FormTemplate]:
    with page.context.workspace.store.view() as view:
        return view.find(FormTemplate)


def test_the_standard_form_is_offered_first_and_saved_as_it_is(
    qtbot: QtBot, make_context: Make, staffed: Workspace
) -> None:
    staffed.seat(sample("C/secretary"))
    page = opened(qtbot, make_context(staffed))
    (offer,) = [one for one in page.nothing.findChildren(QPushButton) if one.isVisible()]
    press(offer)
    assert page.builder.draft.fields[0].kind is FieldKind.INDICATORS
    assert not page.builder.findings.isVisible()
    press(page.builder.save)
    settle(qtbot, page)
    assert [one.title for one in templates(page)] == [page.builder.draft.title]
    assert page.table.isVisible()


def test_who_may_not_build_is_told_whose_turn_it_is(
    qtbot: QtBot, make_context: Make, staffed: Workspace
) -> None:
    Office(staffed)
    staffed.seat(sample("W1/secretary"))
    page = opened(qtbot, make_context(staffed))
    assert "C chair" in page.standing.text()
    for widget in (page.begin, page.revise, page.retire):
        assert not widget.isVisible()


def test_a_line_is_added_filled_and_seen_on_paper(page: TemplatePage, type_text: Type) -> None:
    builder = building(page)
    before = len(builder.draft.fields)
    builder.lines.setFocus()
    QTest.keyClick(builder.lines, Qt.Key.Key_Insert)
    assert QApplication.focusWidget() is builder.add_box
    builder.add_box.setCurrentIndex(builder.add_box.findData(FieldKind.NUMBER.value))
    press(builder.add)
    assert QApplication.focusWidget() is builder.editor.label
    assert "2" in builder.findings.text() or "۲" in builder.findings.text(), "it has no text yet"
    type_text(builder.editor.label, "شمار کارگران")
    type_text(builder.editor.least, "0")
    type_text(builder.editor.change_limit, "50")
    field = builder.draft.fields[1]
    assert (field.label, field.least) == ("شمار کارگران", Decimal(0))
    assert field.change_limit == Decimal("0.5")
    assert len(builder.draft.fields) == before + 1
    assert "شمار کارگران" in builder.preview.toPlainText()
    assert not builder.findings.isVisible()


def test_lines_are_moved_and_removed_by_keys_and_every_step_is_undone(page: TemplatePage) -> None:
    builder = building(page)
    before = kinds(builder)
    builder.lines.setFocus()
    QTest.keyClick(builder.lines, Qt.Key.Key_Down, CONTROL)
    assert kinds(builder) == [before[1], before[0], *before[2:]]
    assert builder.place == 1
    QTest.keyClick(builder.lines, Qt.Key.Key_Delete)
    assert kinds(builder) == [before[1], *before[2:]]
    for _ in range(2):
        QTest.keyClick(builder.lines, Qt.Key.Key_Z, CONTROL)
    assert kinds(builder) == before
    QTest.keyClick(builder.lines, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is builder.editor.label


def test_a_choice_without_choices_is_not_saved_and_the_cursor_goes_there(
    qtbot: QtBot, page: TemplatePage, type_text: Type
) -> None:
    builder = building(page)
    builder.add_box.setCurrentIndex(builder.add_box.findData(FieldKind.CHOICE.value))
    press(builder.add)
    type_text(builder.editor.label, "وضع کارگاه")
    press(builder.lines, Qt.Key.Key_Home)
    press(builder.save)
    settle(qtbot, page)
    assert len(templates(page)) == 1
    assert builder.place == 1
    assert QApplication.focusWidget() is builder.editor.label
    assert builder.editor.choice_box.isVisible()
    assert not builder.editor.figure_box.isVisible()


def test_other_questions_make_another_template_that_takes_the_place(
    qtbot: QtBot, page: TemplatePage, recorded: Recorded
) -> None:
    builder = building(page)
    press(builder.lines, Qt.Key.Key_Delete)
    press(builder.save)
    settle(qtbot, page)
    page.refresh()
    settle(qtbot, page)
    found = templates(page)
    assert sorted(one.retired for one in found) == [False, True]
    newer = next(one for one in found if not one.retired)
    assert newer.digest[:8] in recorded.told[-1]
    assert page.line is not None
    assert page.line.template == newer
    former = next(one for one in found if one.retired)
    assert former.digest[:8] in page.lineage.text()


def test_the_same_questions_are_the_same_template_and_that_is_told(
    qtbot: QtBot, page: TemplatePage, recorded: Recorded
) -> None:
    press(page.begin)
    press(page.builder.save)
    settle(qtbot, page)
    assert len(templates(page)) == 1
    assert templates(page)[0].digest[:8] in recorded.told[-1]
    assert "template" in recorded.told[-1] or "الگوی" in recorded.told[-1]


def test_leaving_asks_only_when_something_would_be_lost(
    qtbot: QtBot, page: TemplatePage, recorded: Recorded
) -> None:
    builder = building(page)
    press(builder.leave)
    assert page.table.isVisible()
    assert not recorded.told
    builder = building(page)
    press(builder.lines, Qt.Key.Key_Delete)
    recorded.answers = [False, True]
    press(builder.leave)
    assert builder.isVisible()
    press(builder.leave)
    assert page.table.isVisible()
    assert len(templates(page)) == 1


def test_a_retired_template_can_be_used_again(qtbot: QtBot, page: TemplatePage) -> None:
    press(page.retire)
    settle(qtbot, page)
    assert [one.retired for one in templates(page)] == [True]
    assert page.retired.isChecked(), "so that it is still seen"
    press(page.retire)
    settle(qtbot, page)
    assert [one.retired for one in templates(page)] == [False]


def test_what_is_written_into_a_template_is_no_markup(page: TemplatePage, type_text: Type) -> None:
    builder = building(page)
    builder.title.clear()
    type_text(builder.title, "<b>فرم</b> & یادداشت")
    assert builder.draft.title == "<b>فرم</b> & یادداشت"
    assert "<b>فرم</b> & یادداشت" in builder.preview.toPlainText()
