"""Workbooks go out to the units, are filled, and come back: all at once, some of them spoiled."""

import re
import shutil
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from paayesh_desktop.domain.form import FormState, FormStep
from paayesh_desktop.domain.form_sheet import Typing, TypingStatus
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.forms.drafts import Drafts
from paayesh_desktop.services.forms.filled_workbook import BookLook, Outcome
from paayesh_desktop.services.forms.filled_workbooks import FilledWorkbooks
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_workbooks import file_name
from paayesh_desktop.services.forms.taken_workbook import TakenBook
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.services.conftest import sample, statements
from tests.services.filled_books import (
    ANSWERS,
    CATALOGUE,
    REASON,
    STATUS,
    VALUE,
    WHOLE,
    WHY,
    Clerk,
    Spoil,
    filled,
    forged,
    in_words,
    moved,
    places,
    put,
    relabelled,
    without_form,
    without_record,
)

if TYPE_CHECKING:
    from services.conftest import Office

COMMITTEE_DESK = DeskSetup(Role.COMMITTEE, "کمیته دیگر", "کسی")
TEN: dict[str, tuple[Spoil, str]] = {
    "a word for a number": (put("1.1", VALUE, "دوازده تا"), "is not a figure"),
    "more than a hundred percent": (put("2.1", VALUE, 140), "between 0 and 100"),
    "a choice that is not offered": (put("6", VALUE, "عالی"), "none of the choices"),
    "a formula": (put("1.1", VALUE, "=1+1"), "formula"),
    "rows that changed places": (moved, "moved from row"),
    "another question": (relabelled, "question of line 1.3 was changed"),
    "not available without a reason": (put("2.2", REASON, None), "Write the reason"),
    "the hidden sheet deleted": (without_record, "hidden sheet of the form was deleted"),
    "the hidden sheet changed": (forged, "check code does not fit"),
    "the form deleted": (without_form, "nothing of the form is left"),
}
"""Ten ways in which units spoil a workbook, and what is said of each."""


@pytest.fixture
def clerk(office: "Office", tmp_path: Path) -> Clerk:
    return Clerk(office, tmp_path / "out")


def said(look: BookLook | TakenBook) -> str:
    """Everything that is said against a file, in the words of the source."""
    seen = look.look if isinstance(look, TakenBook) else look
    told = [seen.refusal] if seen.refusal else [fault.sentence() for fault in seen.faults]
    return strip_marks("\n".join(map(str, told)))


@pytest.mark.parametrize("count", [20, pytest.param(100, marks=pytest.mark.full)])
def test_many_units_come_back_in_one_go_and_ten_spoiled_ones_are_explained(
    clerk: Clerk, tmp_path: Path, count: int
) -> None:
    clerk.add_units(count - 2)
    clerk.office.issue()
    files = clerk.write()
    assert len(files) == count
    spoils = dict(zip(files[:: count // 10], TEN.values(), strict=True))
    for path in files:
        spoil = spoils.get(path)
        filled(path, spoil=spoil[0] if spoil else None)
    looks = clerk.look()
    assert len(looks) == count
    taken = {one.look.path: one for one in clerk.take(looks)}
    for path, one in taken.items():
        if path not in spoils:
            assert one.finished, said(one)
            assert one.saved == len(ANSWERS)
    for path, (_, why) in spoils.items():
        assert why in said(taken[path])
        assert not taken[path].finished
        assert in_words(taken[path].look) != said(taken[path]), "it is said in Persian"
    again = clerk.take(clerk.look())
    assert not any(one.saved for one in again), "the same files change nothing"
    correct(clerk, looks, tmp_path / "back")


def correct(clerk: Clerk, looks: Sequence[BookLook], folder: Path) -> None:
    """What could not be taken comes back once more: seven of the ten, the good answers kept."""
    back = clerk.reading.hand_back(looks, folder, day=clerk.office.day)
    assert len(back) == sum(look.refusal is None and not look.complete for look in looks) == 7
    for path in back:
        marked = reasons(path)
        assert 0 < len(marked) < len(ANSWERS)
        filled(path, {number: ANSWERS[number] for number in marked}, spoil=emptied(marked))
    corrected = clerk.take(clerk.look(folder))
    assert [said(one) for one in corrected if not one.finished] == []
    for one in corrected:
        assert one.look.form_id is not None
        assert not any(typing.is_blank for typing in stand(clerk, one.look.form_id).values())


def test_what_is_taken_is_as_if_it_had_been_typed(clerk: Clerk) -> None:
    form, path = one_form(clerk)
    filled(path)
    (taken,) = clerk.take(clerk.look())
    assert (taken.state, taken.finished) == (FormState.TYPED, True)
    stands = stand(clerk, form)
    assert stands["1.2"].value == stands["1.3"].value == "12.5"
    assert (stands["1.4"].value, stands["1.4"].denominator) == ("30", "40")
    assert stands["2.2"] == Typing(
        reason="آمار آن هنوز نرسیده است.", status=TypingStatus.NOT_AVAILABLE
    )
    assert stands["3"].value == "30"
    assert (stands["6"].value, stands["7"].value) == ("میانه", "yes")
    assert stands["8"].value == "کار پیش رفت.\nسطر دوم"
    with clerk.office.workspace.store.view() as view:
        typed = view.find(FormStep, form_id=form, state=FormState.TYPED)
    assert [step.person_id for step in typed] == [sample("W1/expert")]


def test_what_is_handed_back_shows_what_stood_there_and_marks_it(
    clerk: Clerk, tmp_path: Path
) -> None:
    _, path = one_form(clerk)
    filled(path, spoil=put("2.1", VALUE, 140))
    looks = clerk.look()
    (returned,) = clerk.reading.hand_back(looks, tmp_path / "back", day=clerk.office.day)
    sheet = load_workbook(returned).worksheets[0]
    cell = sheet.cell(places(sheet)["2.1"], VALUE)
    assert cell.value == "140"
    assert cell.fill.fgColor.rgb == "FFF6D5D5"
    assert sheet.cell(places(sheet)["1.1"], VALUE).value == "۵۰", "good answers are filled in"
    assert "۱۰۰" in str(sheet.cell(places(sheet)["2.1"], WHY).value)


def test_an_answer_to_another_question_is_told_and_not_left_in_its_cell(
    clerk: Clerk, tmp_path: Path
) -> None:
    form, path = one_form(clerk)
    filled(path, spoil=relabelled)
    looks = clerk.look()
    (returned,) = clerk.reading.hand_back(looks, tmp_path / "back", day=clerk.office.day)
    sheet = load_workbook(returned).worksheets[0]
    row = places(sheet)["1.3"]
    assert sheet.cell(row, VALUE).value is None
    assert "12/5" in str(sheet.cell(row, WHY).value)
    clerk.take(clerk.look(returned))
    assert stand(clerk, form)["1.3"].is_blank, "sent back unread it is not taken"


def test_what_was_typed_since_is_shown_beside_and_only_replaced_when_that_is_wished(
    clerk: Clerk,
) -> None:
    form, path = one_form(clerk)
    filled(path)
    type_on(clerk, form, "1.1", Typing("77", reason="تلفنی"))
    (look,) = clerk.look()
    (changed,) = look.of(Outcome.CHANGED)
    assert (changed.saved.value, changed.typing.value) == ("77", "50")
    (taken,) = clerk.take([look])
    assert stand(clerk, form)["1.1"].value == "77"
    assert not taken.finished
    (again,) = clerk.take(clerk.look(), replacing=True)
    assert stand(clerk, form)["1.1"].value == "50"
    assert again.finished


def test_what_the_unit_left_as_it_went_out_does_not_undo_what_was_typed_since(
    clerk: Clerk,
) -> None:
    clerk.office.issue()
    form = clerk.office.issue()["U1"]
    type_on(clerk, form, "3", Typing("11"))
    path = next(one for one in clerk.write() if one.name.startswith("U1 "))
    type_on(clerk, form, "3", Typing("12"))
    filled(path, {"4": (8,)})
    (look,) = clerk.look(path)
    assert [one.line.number for one in look.of(Outcome.LEFT)] == ["3"]
    clerk.take([look], replacing=True)
    assert (stand(clerk, form)["3"].value, stand(clerk, form)["4"].value) == ("12", "8")


def test_nothing_is_taken_over_what_somebody_typed_after_the_look(clerk: Clerk) -> None:
    form, path = one_form(clerk)
    filled(path)
    looks = clerk.look()
    type_on(clerk, form, "1.1", Typing("77", reason="تلفنی"))
    (taken,) = clerk.take(looks, replacing=True)
    assert "in the meantime" in str(taken.problem)
    assert stand(clerk, form)["3"].is_blank


def test_unsaved_typing_on_the_form_is_not_thrown_away(clerk: Clerk) -> None:
    form, path = one_form(clerk)
    filled(path)
    line = clerk.office.open(form).lines[0]
    with clerk.office.sits("W1/expert"):
        Drafts(clerk.office.workspace).keep(form, {line.id: Typing("9")})
    (taken,) = clerk.take(clerk.look())
    assert "unsaved typing" in str(taken.problem)


def test_of_two_files_of_one_form_the_one_saved_last_is_proposed(
    clerk: Clerk, tmp_path: Path
) -> None:
    _, path = one_form(clerk)
    shutil.copyfile(path, tmp_path / "out" / "رونوشت.xlsx")
    filled(path)
    dated(path, 2025)
    dated(tmp_path / "out" / "رونوشت.xlsx", 2024)
    looks = clerk.look()
    assert [look.proposed for look in looks] == [True, False]
    assert looks[0].rivals == (looks[1].path,)


def test_a_form_that_was_returned_or_accepted_since_says_so(clerk: Clerk) -> None:
    form, path = one_form(clerk)
    filled(path)
    clerk.take(clerk.look())
    clerk.office.check(form)
    line = clerk.office.open(form).lines[0]
    with clerk.office.sits("W1/head"):
        made = FormAcceptance(clerk.office.workspace).return_(
            form, {line.id: "دوباره"}, day=clerk.office.day
        )
    (look,) = clerk.look()
    assert "version 2 is out" in said(look)
    clerk.folder = clerk.folder.with_name("second")
    second = next(one for one in clerk.write() if one.name.startswith("U1 "))
    assert second.name.startswith("U1 1404B3 v2 ")
    filled(second, {"1.1": (60, None, None, "سنجیده شد")})
    (taken,) = clerk.take(clerk.look(second), replacing=True)
    assert stand(clerk, made)["1.1"].value == "60"
    clerk.office.check(made)
    clerk.office.accept(made)
    (late,) = clerk.look(second)
    assert "takes no more answers" in said(late)
    assert "cannot be typed" in str(clerk.take([taken.look], replacing=True)[0].problem)


def test_a_form_that_is_not_known_here_says_so(clerk: Clerk, tmp_path: Path) -> None:
    _, path = one_form(clerk)
    with Workspace.create(tmp_path / "elsewhere", COMMITTEE_DESK) as other:
        (look,) = FilledWorkbooks(other, CATALOGUE).look([path], day=clerk.office.day)
    assert "is not known here" in said(look)


ODD: tuple[tuple[str, int, object, str], ...] = (
    ("1.1", VALUE, date(2025, 5, 12), "is a date"),
    ("1.1", VALUE, True, "not a figure"),
    ("1.1", VALUE, "=cmd|' /C calc'!A0", "formula"),
    ("1.1", STATUS, "ندارم", "Leave only one"),
    ("1.1", STATUS, "شاید", "none of the words"),
    ("1.1", WHOLE, 7, "Only the lines of a ratio"),
    ("1.4", WHOLE, 0, "cannot be 0"),
    ("1.4", WHOLE, None, "Write also the whole"),
    ("1.4", WHOLE, "ندارم", "whole of the ratio is needed"),
    ("3", VALUE, "12,5", "two ways"),
    ("3", VALUE, 501, "larger than 500"),
    ("5", VALUE, 51, "sum of lines 3+4"),
    ("7", VALUE, "شاید", "neither yes nor no"),
    ("7", VALUE, None, "is empty"),
    ("8", VALUE, "ا" * 8001, "longer than 8000"),
    ("1.2", REASON, None, "differs by"),
)
"""What stands in which cell, and what is said of it."""


def test_an_odd_cell_is_named_by_sheet_row_and_column(clerk: Clerk, tmp_path: Path) -> None:
    _, path = one_form(clerk)
    filled(path)
    rows = places(load_workbook(path).worksheets[0])
    for number, column, value, why in ODD:
        odd = Path(shutil.copyfile(path, tmp_path / "odd.xlsx"))
        filled(odd, {}, spoil=put(number, column, value))
        (look,) = clerk.look(odd)
        assert why in said(look)
        (fault,) = look.faults
        assert (fault.sheet, fault.row) == ("فرم پایش", rows[number])
        assert f"row {rows[number]}" in said(look)
        assert len(look.lines) == len(ANSWERS)
        assert look.count(Outcome.NEW) == len(ANSWERS) - 1


def test_answers_outside_of_the_form_are_not_lost_in_silence(clerk: Clerk) -> None:
    _, path = one_form(clerk)
    filled(path, spoil=lambda book: book.worksheets[0].cell(60, VALUE, "یادداشت"))
    (look,) = clerk.look()
    assert "belongs to no line" in said(look)
    assert look.complete


def test_workbooks_have_names_that_sort_and_that_every_system_takes() -> None:
    title = 'شهرداری "منطقه" 1/2'
    assert file_name(["D01", "1404B3"], title) == "D01 1404B3 شهرداری منطقه 1 2.xlsx"
    assert file_name(["CON"], "") == "_CON.xlsx"
    assert file_name(["A."], ". ") == "A.xlsx"
    assert len(file_name(["A", "1404B3", "v2"], "ب" * 400)) <= 130


def test_filled_workbooks_are_never_written_over(clerk: Clerk) -> None:
    one_form(clerk)
    with pytest.raises(UserError, match="already"):
        clerk.write()


def test_cancelled_writing_leaves_nothing_behind(clerk: Clerk) -> None:
    clerk.office.issue()

    def advance(done: int, _total: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        clerk.books.write_all(
            clerk.office.cycle.id, clerk.folder, day=clerk.office.day, advance=advance
        )
    assert not list(clerk.folder.iterdir())


def test_stopped_handing_back_leaves_nothing_behind(clerk: Clerk, tmp_path: Path) -> None:
    clerk.office.issue()
    for path in clerk.write():
        filled(path, spoil=put("2.1", VALUE, 140))

    def advance(done: int, _total: int) -> None:
        if done:
            raise InterruptedError

    folder = tmp_path / "back"
    with pytest.raises(InterruptedError):
        clerk.reading.hand_back(clerk.look(), folder, day=clerk.office.day, advance=advance)
    assert not list(folder.iterdir())


def test_of_a_stopped_take_nothing_is_saved(clerk: Clerk) -> None:
    clerk.office.issue()
    for path in clerk.write():
        filled(path)
    looks, course = clerk.look(), list[int]()

    def advance(done: int, _total: int) -> None:
        course.append(done)
        if done == len(looks):
            raise InterruptedError

    with clerk.office.sits("W1/expert"), pytest.raises(InterruptedError):
        clerk.reading.take(looks, day=clerk.office.day, advance=advance)
    assert course == list(range(len(looks) + 1))
    for look in looks:
        assert look.form_id is not None
        assert clerk.form(look.form_id).state is FormState.ISSUED
        assert all(typing.is_blank for typing in stand(clerk, look.form_id).values())
    assert all(one.finished for one in clerk.take(clerk.look()))


def test_a_cycle_without_open_forms_has_no_workbooks(clerk: Clerk) -> None:
    with pytest.raises(UserError, match="no form here"):
        clerk.write()


def test_many_forms_take_few_questions_to_the_database(clerk: Clerk) -> None:
    clerk.office.issue()
    with statements(clerk.office.workspace.engine) as asked:
        files = clerk.write()
    assert len(asked) <= 45 * len(files)


def one_form(clerk: Clerk) -> tuple[UUID, Path]:
    """The form of the first unit and its workbook, alone in its folder."""
    form = clerk.office.issue()["U1"]
    path = clerk.books.write(form, clerk.folder, day=clerk.office.day)
    return form, path


def stand(clerk: Clerk, form: UUID) -> dict[str, Typing]:
    """What is saved of a form, by the numbers of its lines."""
    sheet = clerk.office.open(form)
    return {line.number: sheet.typings[line.id] for line in sheet.lines}


def type_on(clerk: Clerk, form: UUID, number: str, typing: Typing) -> None:
    line = clerk.office.open(form).line(number)
    assert line is not None
    with clerk.office.sits("W1/expert"):
        FormEntry(clerk.office.workspace).save(form, {line.id: typing}, day=clerk.office.day)


def reasons(path: Path) -> dict[str, str]:
    """Why lines were handed back, by their numbers."""
    sheet = load_workbook(path).worksheets[0]
    found = {number: sheet.cell(row, WHY).value for number, row in places(sheet).items()}
    return {number: str(why) for number, why in found.items() if why}


def emptied(numbers: Iterable[str]) -> Spoil:
    """Cells that a correction leaves empty."""
    wrong = [
        (number, VALUE + place)
        for number in numbers
        for place in range(4)
        if place >= len(ANSWERS[number]) or ANSWERS[number][place] is None
    ]
    return both(*(put(number, column, None) for number, column in wrong))


def both(*spoils: Spoil) -> Spoil:
    def spoil(book: Any) -> None:
        for one in spoils:
            one(book)

    return spoil


def dated(path: Path, year: int) -> None:
    """As if it had been saved in *year*."""
    book = load_workbook(path)
    book.save(path)
    parts: dict[str, bytes] = {}
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            parts[name] = archive.read(name)
    core = parts["docProps/core.xml"].decode()
    parts["docProps/core.xml"] = re.sub(
        r"(<dcterms:modified[^>]*>)[0-9]{4}", rf"\g<1>{year}", core
    ).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
