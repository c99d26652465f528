"""Typing a form with the keyboard alone: from field to field, with undo, drafts and a way on."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStackedWidget, QTextEdit

from paayesh_desktop.domain.form import AnswerKind, Form, FormLine
from paayesh_desktop.domain.form_course import UNDONE
from paayesh_desktop.domain.form_sheet import Sheet, Typing, TypingStatus
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.plan import Direction, EntryKind, Indicator
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.keyboard import LatinShortcuts
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.form import form_desk
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.workspace import Workspace
from tests.qt.typist import Typist, focused

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_keys_are_in_the_first_blank_field_of_an_opened_form(typist: Typist) -> None:
    assert typist.line is next(iter(typist.page.typing.form.lines.values()))
    assert isinstance(focused(), QLineEdit)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down])
def test_keys_lead_through_every_line_in_paper_order_and_out(
    open_form: Callable[..., Typist], key: Qt.Key
) -> None:
    typist = open_form()
    page = typist.page
    page.typing.go(next(iter(page.typing.form.lines)))
    seen: list[str] = []
    for _ in range(200):
        if not page.lines.isAncestorOf(focused()):
            break
        if not seen or seen[-1] != typist.line.number:
            seen.append(typist.line.number)
        if isinstance(focused(), QTextEdit) and key is Qt.Key.Key_Return:
            typist.press(Qt.Key.Key_Tab)
        else:
            typist.press(key)
    assert seen == [line.number for line in page.typing.form.lines.values()]
    assert key is not Qt.Key.Key_Down or focused() is page.footing.primary


def test_the_way_back_is_the_same(typist: Typist) -> None:
    first = typist.line
    for _ in range(5):
        typist.press(Qt.Key.Key_Return)
    assert typist.line is not first
    for _ in range(5):
        typist.press(Qt.Key.Key_Up)
    assert typist.line is first
    typist.press(Qt.Key.Key_Backtab, SHIFT)
    assert focused() is typist.page.sections.buttons[0]


@pytest.mark.parametrize("figure", ["۱۲۵۰۰٫۵", "١٢٥٠٠٫٥", "12,500.5", "۱۲٬۵۰۰/۵"])
def test_figures_of_all_digits_become_one_number(typist: Typist, figure: str) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.enter(figure)
    assert typist.says(line) == Typing("12500.5")


def test_a_typed_zero_is_a_zero_and_blank_stays_blank(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.enter("۰")
    after = typist.line
    typist.press(Qt.Key.Key_Return)
    typist.page.saving.settle()
    typist.settle()
    answers = typist.answers()
    assert answers[line.id].kind is AnswerKind.ZERO
    assert after.id not in answers


def test_a_ratio_has_two_fields(
    open_form: Callable[..., Typist], demo_workspace: Workspace
) -> None:
    with demo_workspace.store.view() as view:
        ratios = [one.id for one in view.find(Indicator, entry_kind=EntryKind.RATIO)]
        lines = view.find(FormLine, indicator_id=ratios)
        forms = view.find(Form, id=[line.form_id for line in lines])
    typist = open_form(form=next(form for form in forms if form.state in UNDONE))
    line = typist.at(FieldKind.INDICATORS, ratio=True)
    typist.enter("۳۰")
    assert typist.line is line
    typist.enter("۱۲۰")
    assert typist.line is not line
    assert typist.says(line) == Typing("30", "120")


def test_one_key_says_that_there_is_no_figure_and_asks_why(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.write("۱۲")
    typist.press(Qt.Key.Key_F2)
    typist.enter("کنتور خراب است")
    assert typist.says(line) == Typing(reason="کنتور خراب است", status=TypingStatus.NOT_AVAILABLE)
    typist.page.typing.go(line.id)
    typist.press(Qt.Key.Key_F2)
    assert typist.says(line) == Typing()


def test_nothing_due_is_one_key_too(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.press(Qt.Key.Key_F3)
    typist.press(Qt.Key.Key_Return)
    assert typist.says(line).status is TypingStatus.NOT_DUE
    assert typist.line is not line


def test_a_verdict_lives_while_the_figure_is_typed(typist: Typist) -> None:
    lines = typist.page.typing.form.lines.values()
    line, live = next(
        (one, one.live)
        for one in lines
        if one.live is not None
        and one.live.case.indicator.direction is Direction.INCREASE
        and one.target is not None
        and not one.is_ratio
    )
    typist.page.typing.go(line.id)
    row = typist.page.lines.row(line.id)
    assert row is not None
    assert row.verdict is None
    seen: list[Verdict | None] = []
    for text, number in (("۰", 0), ("۹۹۹۹۹۹۹۹۹۹", 9_999_999_999)):
        typist.write(text)
        typist.settle()
        kind = ValueKind.NUMBER if number else ValueKind.ZERO
        assert row.verdict is live.judge(kind, Decimal(number)).verdict
        seen.append(row.verdict)
    assert seen[0] is not seen[1]


def test_undo_goes_from_field_to_field_and_takes_the_keys_along(typist: Typist) -> None:
    first = typist.line
    typist.enter("۱")
    if first.is_ratio:
        typist.enter("۲")
    second = typist.line
    typist.enter("۳")
    typist.press(Qt.Key.Key_Z, CTRL)
    assert typist.line is second
    assert typist.says(second).is_blank
    typist.press(Qt.Key.Key_Z, CTRL)
    assert typist.line is first
    typist.press(Qt.Key.Key_Y, CTRL)
    typist.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert typist.line is second
    assert typist.says(second).value == "3"


def test_undo_takes_back_what_is_still_being_typed(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.write("۱۲۳")
    typist.press(Qt.Key.Key_Z, CTRL)
    assert typist.says(line).is_blank
    assert isinstance(field := focused(), QLineEdit)
    assert (typist.line, field.text()) == (line, "")


def test_undo_hears_the_persian_layout(typist: Typist, qapp: QApplication) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.enter("۷")
    layout = LatinShortcuts(qapp)
    qapp.installEventFilter(layout)
    QApplication.sendEvent(focused(), QKeyEvent(QEvent.Type.KeyPress, ord("ظ"), CTRL, "ظ"))
    qapp.removeEventFilter(layout)
    assert typist.says(line).is_blank


def test_a_copied_table_is_shown_first_and_is_one_step_of_undo(typist: Typist) -> None:
    lines = list(typist.page.typing.form.lines.values())
    start = next(place for place, one in enumerate(lines) if one.kind is FieldKind.PROGRESS)
    block = lines[start : start + 2]
    typist.page.typing.go(block[0].id)
    QGuiApplication.clipboard().setText("۴۰\nندارم\tسفر بود\n" + "الف\n" * 40)
    typist.press(Qt.Key.Key_V, CTRL)
    bar = typist.page.proposals.paste
    assert bar.isVisible()
    assert not typist.page.lines_card.isEnabled()
    assert typist.says(block[0]).is_blank
    assert bar.model.rowCount() >= 2
    assert bar.more.text()
    typist.press(Qt.Key.Key_Space)
    assert [typist.says(one) for one in block] == [
        Typing("40"),
        Typing(reason="سفر بود", status=TypingStatus.NOT_AVAILABLE),
    ]
    assert typist.line is block[0]
    typist.press(Qt.Key.Key_Z, CTRL)
    assert all(typist.says(one).is_blank for one in block)


def test_a_table_that_is_left_changes_nothing(typist: Typist) -> None:
    line = typist.at(FieldKind.PROGRESS)
    QGuiApplication.clipboard().setText("1\n2\n")
    typist.press(Qt.Key.Key_V, CTRL)
    typist.qtbot.mouseClick(typist.page.proposals.paste.no, Qt.MouseButton.LeftButton)
    assert typist.says(line).is_blank
    assert typist.page.lines_card.isEnabled()


def test_a_single_cell_is_pasted_into_its_field(typist: Typist) -> None:
    line = typist.at(FieldKind.PROGRESS)
    QGuiApplication.clipboard().setText("۴۵\r\n")
    typist.press(Qt.Key.Key_V, CTRL)
    typist.press(Qt.Key.Key_Return)
    assert typist.says(line).value == "45"


def test_every_field_that_is_left_is_written_down(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.enter("۷")
    typist.settle()
    draft = Drafts(typist.page.context.workspace).found(typist.form.id)
    assert draft is not None
    assert draft.typings == {line.id: Typing("7")}
    assert not typist.answers()
    assert typist.page.head.written.text()


def test_a_field_that_is_never_left_is_written_down_after_a_moment(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.write("۷")
    drafts = Drafts(typist.page.context.workspace)
    typist.qtbot.waitUntil(lambda: drafts.found(typist.form.id) is not None)
    found = drafts.found(typist.form.id)
    assert found is not None
    assert found.typings == {line.id: Typing("7")}


def test_leaving_the_page_saves_without_a_word(typist: Typist, recorded: Recorded) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.write("۷")
    typist.page.saving.settle()
    typist.settle()
    assert typist.answers()[line.id].value == Decimal(7)
    assert Drafts(typist.page.context.workspace).found(typist.form.id) is None
    assert recorded.told == []


def test_going_to_another_page_saves(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.write("۷")
    stack = QStackedWidget()
    stack.addWidget(typist.page)
    stack.addWidget(QLabel("today"))
    with typist.qtbot.waitExposed(stack):
        stack.show()
    stack.setCurrentIndex(1)
    typist.settle()
    typist.page.setParent(None)
    assert typist.answers()[line.id].value == Decimal(7)


def test_closing_the_window_saves(typist: Typist, recorded: Recorded) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.write("۷")
    typist.page.close()
    typist.settle()
    assert typist.answers()[line.id].value == Decimal(7)
    assert recorded.told == []


def test_a_form_that_changed_elsewhere_is_read_again_without_a_jump(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.write("۷")
    typist.page.refresh()
    typist.settle()
    typist.write("۸")
    assert isinstance(field := focused(), QLineEdit)
    assert (typist.line.id, field.text()) == (line.id, "۷۸")


def test_arrow_keys_go_from_section_to_section(typist: Typist) -> None:
    page = typist.page
    page.sections.buttons[0].setFocus()
    typist.press(Qt.Key.Key_Left)
    assert page.typing.section == 1


def test_keys_turn_to_the_next_section_and_back(typist: Typist) -> None:
    typist.press(Qt.Key.Key_PageDown, CTRL)
    assert typist.page.typing.section == 1
    assert typist.line is typist.page.typing.sections[1].lines[0]
    typist.press(Qt.Key.Key_PageUp, CTRL)
    assert typist.page.typing.section == 0


def test_what_cannot_be_read_stays_a_draft_and_is_no_answer(typist: Typist) -> None:
    line = typist.at(FieldKind.INDICATORS)
    typist.enter("هفت")
    other = typist.line
    typist.enter("۸")
    typist.page.saving.settle()
    typist.settle()
    assert line.id not in typist.answers()
    draft = Drafts(typist.page.context.workspace).found(typist.form.id)
    assert draft is not None
    assert draft.typings[line.id].value == "هفت"
    assert other.id in typist.answers() or other.is_ratio


def test_of_a_long_form_the_lines_come_before_its_targets(
    open_form: Callable[..., Typist], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    read = FormEntry.open

    def spied(entry: FormEntry, form_id: UUID, day: date, *, judged: bool = True) -> Sheet:
        asked.append(judged)
        return read(entry, form_id, day, judged=judged)

    monkeypatch.setattr(form_desk, "_LONG", 3)
    monkeypatch.setattr(FormEntry, "open", spied)
    typist = open_form()
    typist.settle()
    assert asked == [False, True]
    line = next(one for one in typist.page.typing.form.lines.values() if one.target is not None)
    typist.page.typing.go(line.id)
    typist.write("۵")
    row = typist.page.lines.row(line.id)
    assert row is not None
    typist.qtbot.waitUntil(lambda: row.verdict is not None)
    typist.page.refresh()
    typist.settle()
    assert asked[2:] == [True], "what is open already is read as a whole"
    assert typist.page.typing.now()[line.id].value == "5"
