"""A form on its way: handed in, checked, accepted, sent back; found again after a crash."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.form import Form, FormLine, FormState
from paayesh_desktop.domain.form_check import Finding, Level
from paayesh_desktop.domain.form_course import UNDONE
from paayesh_desktop.domain.form_sheet import Line, Typing, TypingStatus
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.plan import EntryKind, Indicator
from paayesh_desktop.qt.form_leaves import LONGEST, leaves, sections
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.models.return_lines import REASON, TICK
from paayesh_desktop.qt.pages.form.form_footer import Action
from paayesh_desktop.qt.pages.form.form_side import CHECKS, SCAN
from paayesh_desktop.qt.widgets.form_row import FormRow
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.papers import Papers
from paayesh_desktop.services.workspace import Workspace
from tests.qt.tiny_city import DAY
from tests.qt.typist import Typist, focused, seat, the_form

Opened = Callable[..., Typist]


def shortest(workspace: Workspace, *states: FormState) -> Form:
    with workspace.store.view() as view:
        forms = [form for form in view.find(Form) if form.state in states]
        return min(forms, key=lambda form: view.count(FormLine, form_id=form.id))


def with_a_ratio(workspace: Workspace) -> Form:
    with workspace.store.view() as view:
        ratios = [one.id for one in view.find(Indicator, entry_kind=EntryKind.RATIO)]
        lines = view.find(FormLine, indicator_id=ratios)
        forms = view.find(Form, id=[line.form_id for line in lines])
    return next(form for form in forms if form.state in UNDONE)


def press(typist: Typist, button: QWidget) -> None:
    typist.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    typist.settle()
    typist.settle()


def fill(typist: Typist) -> None:
    """Every line has a reason why there is nothing on it, as people do in a hurry."""
    lines = typist.page.typing.form.lines
    missing = Typing(reason="در دست تهیه", status=TypingStatus.NOT_AVAILABLE)
    words = Typing("گزارش شفاهی داده شد")
    typist.page.typing.fill(
        {key: missing if line.is_number else words for key, line in lines.items()}
    )
    typist.settle()


def test_a_form_is_handed_in_by_the_highlighted_button_alone(
    open_form: Opened, demo_workspace: Workspace, recorded: Recorded
) -> None:
    typist = open_form(form=shortest(demo_workspace, FormState.DELIVERED, FormState.ON_PAPER))
    footing = typist.page.footing
    assert footing.action is Action.NEXT_OPEN_LINE
    press(typist, footing.primary)
    assert typist.page.side.findings.rowCount() > 0
    row = typist.page.lines.row(typist.line.id)
    assert row is not None
    assert row.property("wrong") is True
    fill(typist)
    assert footing.action is Action.FINISH
    press(typist, footing.primary)
    found = typist.page.found
    assert found is not None
    assert found.sheet.form.state is FormState.TYPED
    assert len(typist.answers()) == len(found.sheet.lines)


def test_what_is_missing_leads_to_its_line(open_form: Opened, demo_workspace: Workspace) -> None:
    typist = open_form(form=shortest(demo_workspace, FormState.DELIVERED, FormState.ON_PAPER))
    side, lines = typist.page.side, list(typist.page.typing.form.lines.values())
    side.setCurrentIndex(CHECKS)
    last = side.findings.rowCount() - 1
    index = side.findings.index(last)
    side.list.setFocus()
    side.list.setCurrentIndex(index)
    QTest.keyClick(side.list, Qt.Key.Key_Return)
    assert typist.line.id == side.findings.line_id(last)
    assert typist.line in lines[1:]


def test_an_odd_figure_may_stand_with_a_remark(open_form: Opened) -> None:
    typist = open_form()
    lines = typist.page.typing.form.lines.values()
    line = next(
        one
        for one in lines
        if one.is_number
        and not one.is_ratio
        and one.field.change_limit
        and one.last is not None
        and one.last.value
    )
    typist.page.typing.go(line.id)
    typist.enter("99999999")
    typist.settle()
    row = typist.page.lines.row(line.id)
    assert row is not None
    assert row.notes.remark.isVisible()
    assert any(one.line_id == line.id for one in typist.page.findings)
    row.notes.remark.setFocus()
    typist.enter("آمار سال پیش ناقص بود")
    typist.settle()
    assert not any(one.line_id == line.id for one in typist.page.findings)
    assert typist.says(line).reason == "آمار سال پیش ناقص بود"


def test_the_head_accepts_what_another_typed(open_form: Opened, demo_workspace: Workspace) -> None:
    typist = open_form(FormState.CHECKED, role="head")
    assert typist.page.footing.action is Action.ACCEPT
    press(typist, typist.page.footing.primary)
    with demo_workspace.store.view() as view:
        form = view.get(Form, typist.form.id)
    assert form is not None
    assert form.state is FormState.ACCEPTED


def test_who_may_not_type_can_look(open_form: Opened) -> None:
    typist = open_form(FormState.ACCEPTED)
    row = typist.page.lines.row(next(iter(typist.page.typing.form.lines)))
    assert row is not None
    assert not any(field.isEnabled() for field in row.fields())
    typist.page.saving.settle()
    typist.settle()


def test_a_form_goes_back_with_a_reason_for_each_ticked_line(
    open_form: Opened, demo_workspace: Workspace
) -> None:
    typist = open_form(FormState.CHECKED, role="head")
    page = typist.page
    typist.qtbot.mouseClick(page.footing.send_back, Qt.MouseButton.LeftButton)
    panel = page.acts.returning
    assert panel.isVisible()
    assert not panel.confirm.isEnabled()
    lines = list(page.typing.form.lines.values())
    table = panel.table
    table.setCurrentIndex(panel.model.index(1, TICK))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert not panel.confirm.isEnabled()
    panel.model.setData(panel.model.index(1, REASON), "با صورت‌وضعیت نمی‌خواند")
    assert panel.confirm.isEnabled()
    press(typist, panel.confirm)
    found = page.found
    assert found is not None
    assert (found.sheet.form.number, found.sheet.form.former_id) == (2, typist.form.id)
    again = list(page.typing.form.lines.values())
    assert [line.returned for line in again[:3]] == ["", "با صورت‌وضعیت نمی‌خواند", ""]
    row = page.lines.row(again[1].id)
    assert row is not None
    assert "با صورت‌وضعیت نمی‌خواند" in row.notes.returned.text()
    assert again[1].label == lines[1].label


def test_a_batch_goes_from_unit_to_unit(open_form: Opened, demo_workspace: Workspace) -> None:
    with demo_workspace.store.view() as view:
        waiting = [FormState.DELIVERED, FormState.ON_PAPER, FormState.ISSUED]
        forms = view.find(Form, state=waiting)
    entry = FormEntry(demo_workspace)
    form = next(one for one in forms if entry.next_form(one.id) is not None)
    typist = open_form(form=form)
    line = typist.line
    typist.write("۷")
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    typist.settle()
    typist.settle()
    typist.settle()
    found = typist.page.found
    assert found is not None
    assert found.sheet.form.id == entry.next_form(form.id)
    assert line.id in typist.answers() or line.is_ratio


def test_a_question_is_asked_and_answered_under_its_line(open_form: Opened) -> None:
    typist = open_form()
    line = typist.line
    typist.press(Qt.Key.Key_F6)
    typist.enter("این رقم از کجاست؟")
    typist.settle()
    typist.settle()
    row = typist.page.lines.row(line.id)
    assert row is not None
    assert row.notes.questions.isVisible()
    typist.page.talk.panel.words.setFocus()
    typist.enter("از دفتر فنی")
    typist.settle()
    typist.settle()
    renewed = typist.page.typing.form.lines[line.id]
    assert [one.replies[0].reply.text for one in renewed.questions] == ["از دفتر فنی"]
    typist.press(Qt.Key.Key_Escape)
    assert typist.line.id == line.id


def test_a_scan_is_kept_with_the_form_and_shown_beside_it(
    open_form: Opened, recorded: Recorded, tmp_path: Path, demo_workspace: Workspace
) -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(300, 400)
    target = io.BytesIO()
    document.save(target)
    document.close()
    path = tmp_path / "برگه.pdf"
    path.write_bytes(target.getvalue())
    typist = open_form()
    typist.press(Qt.Key.Key_F9)
    assert typist.page.side.currentIndex() == SCAN
    recorded.answers.append(path)
    typist.page.side.scan.file_wanted.emit()
    typist.qtbot.waitUntil(typist.page.side.scan.view.has_picture)
    kept = Papers(demo_workspace).of(typist.form.id)
    assert [(one.name, one.media_type) for one in kept] == [("برگه.pdf", "application/pdf")]


def test_a_paper_that_is_none_gets_a_sentence(
    open_form: Opened, recorded: Recorded, tmp_path: Path
) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"MZ")
    typist = open_form()
    typist.page.side.scan.brought.emit(path)
    typist.qtbot.waitUntil(lambda: bool(recorded.told))
    assert typist.page.found is not None
    assert typist.page.found.papers == ()


def test_unsaved_work_is_found_shown_and_taken_up(
    open_form: Opened, demo_workspace: Workspace
) -> None:
    form = the_form(demo_workspace, FormState.DELIVERED)
    seat(demo_workspace, form, "secretary")
    line = next(one for one in FormEntry(demo_workspace).open(form.id, DAY).lines if one.is_number)
    Drafts(demo_workspace).keep(form.id, {line.id: Typing("123")})
    typist = open_form(form=form)
    bar = typist.page.proposals.recovery
    assert bar.isVisible()
    assert not typist.page.lines_card.isEnabled()
    cells = [bar.model.index(0, column).data() for column in range(4)]
    assert cells == [cells[0], line.label, "–", "۱۲۳"]
    press(typist, bar.yes)
    assert typist.says(line) == Typing("123")
    assert (typist.line.id, typist.page.lines_card.isEnabled()) == (line.id, True)
    typist.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert typist.says(line).is_blank


def test_unsaved_work_can_be_thrown_away(open_form: Opened, demo_workspace: Workspace) -> None:
    form = the_form(demo_workspace, FormState.DELIVERED)
    seat(demo_workspace, form, "secretary")
    line = next(one for one in FormEntry(demo_workspace).open(form.id, DAY).lines if one.is_number)
    Drafts(demo_workspace).keep(form.id, {line.id: Typing("123")})
    typist = open_form(form=form)
    press(typist, typist.page.proposals.recovery.no)
    assert typist.says(line).is_blank
    assert Drafts(demo_workspace).found(form.id) is None


def test_a_form_of_hundreds_of_lines_makes_rows_for_one_leaf_only(typist: Typist) -> None:
    sheet = typist.page.typing.form.sheet
    assert sheet is not None
    some = [line for line in sheet.lines if line.is_number]
    many = tuple(
        replace(some[0], id=new_key(), number=f"1.{place}", heading=f"H{place // 5}")
        for place in range(1, 301)
    )
    typist.page.typing.open(replace(sheet, lines=many), editable=True)
    assert len(typist.page.lines.findChildren(FormRow)) <= 2 * LONGEST
    assert max(len(leaf.lines) for leaf in leaves(sections(many))) <= LONGEST
    for line in many:
        assert typist.line.id == line.id
        typist.press(Qt.Key.Key_Return)
    assert focused() is typist.page.footing.primary
    assert len(typist.page.lines.findChildren(FormRow)) <= 2 * LONGEST


def many_lines(typist: Typist, count: int) -> tuple[Line, ...]:
    sheet = typist.page.typing.form.sheet
    assert sheet is not None
    first = next(line for line in sheet.lines if line.is_number)
    many = tuple(
        replace(first, id=new_key(), number=f"1.{place}", heading="")
        for place in range(1, count + 1)
    )
    typist.page.typing.open(replace(sheet, lines=many), editable=True)
    typist.page.lines.chain_after(typist.page.side_button)
    return many


def shown_rows(typist: Typist) -> list[FormRow]:
    rows = typist.page.lines.findChildren(FormRow)
    return [row for row in rows if row.isVisibleTo(typist.page.lines)]


def test_a_screen_of_lines_is_there_at_once_and_the_rest_comes_by_itself(
    typist: Typist, qtbot: QtBot
) -> None:
    many = many_lines(typist, LONGEST)
    assert 0 < len(shown_rows(typist)) < LONGEST
    finding = Finding(many[-1].id, many[-1].number, Level.ERROR, FormState.TYPED.word())
    typist.page.lines.show_findings(many[-1].id, [finding])
    qtbot.waitUntil(lambda: len(shown_rows(typist)) == LONGEST)
    row = typist.page.lines.row(many[-1].id)
    assert row is not None
    assert row.property("wrong") is True, "what was found meanwhile is said"


def test_a_line_that_is_not_there_yet_is_gone_to_nevertheless(typist: Typist) -> None:
    many = many_lines(typist, LONGEST)
    assert len(shown_rows(typist)) < LONGEST
    typist.page.typing.go(many[-1].id)
    assert typist.line.id == many[-1].id
    assert focused().visibleRegion().boundingRect().height() > 0, "it is in sight"


def test_a_line_in_the_middle_of_another_leaf_is_brought_into_sight(typist: Typist) -> None:
    many = many_lines(typist, 3 * LONGEST)
    typist.page.typing.go(many[2 * LONGEST - 2].id)
    assert focused().visibleRegion().boundingRect().height() > 0


def test_the_highlighted_button_leads_to_the_field_that_is_missing(
    open_form: Opened, demo_workspace: Workspace
) -> None:
    typist = open_form(form=with_a_ratio(demo_workspace))
    line = typist.at(FieldKind.INDICATORS, ratio=True)
    part, whole = ("30", "120") if line.last is None else (line.last.value, line.last.denominator)
    typist.write(str(part))
    press(typist, typist.page.footing.primary)
    assert typist.line.id == line.id
    assert typist.page.footing.action is Action.NEXT_OPEN_LINE
    typist.write(str(whole))
    press(typist, typist.page.footing.primary)
    assert typist.says(line) == Typing(str(part), str(whole))
    assert typist.line.id != line.id


def test_an_odd_figure_keeps_the_highlighted_button_at_its_remark(open_form: Opened) -> None:
    typist = open_form()
    lines = typist.page.typing.form.lines.values()
    line = next(
        one
        for one in lines
        if one.is_number and one.field.change_limit and one.last is not None and one.last.value
    )
    typist.page.typing.go(line.id)
    typist.write("99999999")
    press(typist, typist.page.footing.primary)
    row = typist.page.lines.row(line.id)
    assert row is not None
    if line.is_ratio:
        typist.write("1")
        press(typist, typist.page.footing.primary)
    assert focused() is row.notes.remark
    typist.write("آمار سال پیش ناقص بود")
    press(typist, typist.page.footing.primary)
    assert typist.line.id != line.id
