"""A unit that has LibreOffice: its file is the same form when it comes back."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from paayesh_desktop.domain.sheet import letters
from paayesh_desktop.reports.workbooks.form_record import LIST_SHEET, RECORD_SHEET
from paayesh_desktop.services.forms.filled_workbook import Outcome
from tests.services.filled_books import (
    ANSWERS,
    VALUE,
    Clerk,
    filled,
    moved,
    places,
    put,
    relabelled,
    without_form,
    without_record,
)
from tests.services.office_program import through_office, typed_in_office

if TYPE_CHECKING:
    from services.conftest import Office

SPOILED = {
    "a word": {"1.1": "دوازده تا"},
    "too much": {"2.1": "140"},
    "no choice": {"6": "عالی"},
    "a formula": {"1.1": "=6*7"},
    "a date": {"3": "2025-05-12"},
    "a sum": {"5": "49"},
}
"""What ten units type wrong; the other four spoil the file itself."""
BROKEN = (moved, relabelled, without_record, without_form)


@pytest.fixture
def clerk(office: "Office", tmp_path: Path) -> Clerk:
    return Clerk(office, tmp_path / "out")


def keys(path: Path, instead: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a unit types into which cells of its file: numbers by the keys of the machine."""
    rows = places(load_workbook(path).worksheets[0])
    told = {
        f"{letters(VALUE + place)}{rows[number]}": str(value)
        for number, said in ANSWERS.items()
        for place, value in enumerate(said)
        if value is not None
    }
    for number, text in (instead or {}).items():
        told[f"{letters(VALUE)}{rows[number]}"] = text
    return told


def shape(path: Path) -> dict[str, Any]:
    """What must outlive every program: locks, lists, limits, direction, hidden sheets."""
    book = load_workbook(path)
    sheet = book.worksheets[0]
    rows = places(sheet)
    checks = {
        (check.type, str(area), (check.formula1 or "").replace("$", "").replace("'", ""))
        for check in sheet.data_validations.dataValidation
        for area in check.sqref.ranges
        if check.type != "none"
    }
    return {
        "direction": sheet.sheet_view.rightToLeft,
        "locked": [one.protection.sheet for one in book.worksheets],
        "hidden": {one.title: one.sheet_state != "visible" for one in book.worksheets},
        "open cells": {
            (number, column): not sheet.cell(row, column).protection.locked
            for number, row in rows.items()
            for column in range(1, 11)
        },
        "checks": checks,
        "record": [[cell.value for cell in row] for row in book[RECORD_SHEET].iter_rows(max_col=6)],
        "lists": [[cell.value for cell in row] for row in book[LIST_SHEET].iter_rows()],
    }


def test_libreoffice_keeps_everything_that_makes_the_form(clerk: Clerk, tmp_path: Path) -> None:
    clerk.add_units(1)
    clerk.office.issue()
    files = clerk.write()
    for path in files:
        filled(path)
    before = [shape(path) for path in files]
    through_office(files, tmp_path)
    assert [shape(path) for path in files] == before
    taken = clerk.take(clerk.look())
    assert [one.saved for one in taken] == [len(ANSWERS)] * 3
    assert all(one.finished for one in taken)


@pytest.mark.parametrize("count", [3, pytest.param(100, marks=pytest.mark.full)])
def test_units_type_in_libreoffice_and_every_spoiled_file_is_explained(
    clerk: Clerk, tmp_path: Path, count: int
) -> None:
    clerk.add_units(count - 2)
    clerk.office.issue()
    files = clerk.write()
    typed = dict(zip(files[1:], SPOILED.values(), strict=False))
    broken = dict(zip(files[1 + len(SPOILED) :], BROKEN, strict=False))
    wrong = {*typed, *broken}
    typed_in_office({path: keys(path, typed.get(path)) for path in files}, tmp_path)
    for path, spoil in broken.items():
        filled(path, {}, spoil=spoil)
    looks = {look.path: look for look in clerk.look()}
    assert len(looks) == count
    for path, look in looks.items():
        if path in wrong:
            assert look.refusal or look.faults
        else:
            assert not look.faults
            assert look.count(Outcome.NEW) == len(ANSWERS)
    taken = clerk.take(list(looks.values()))
    assert sum(one.finished for one in taken) == count - len(wrong)
    assert taken[0].look.form_id is not None
    sheet = clerk.office.open(taken[0].look.form_id)
    stands = {line.number: sheet.typings[line.id].value for line in sheet.lines}
    assert [stands[number] for number in ("1.1", "1.2", "1.3", "3")] == ["50", "12.5", "12.5", "30"]


def test_what_libreoffice_makes_of_a_typed_formula_is_not_believed(
    clerk: Clerk, tmp_path: Path
) -> None:
    clerk.office.issue()
    path = clerk.write()[0]
    filled(path, spoil=put("1.1", VALUE, "=2+2"))
    through_office([path], tmp_path)
    (look,) = clerk.look(path)
    (fault,) = look.faults
    assert "formula" in str(fault.reason)
    assert fault.column == letters(VALUE)
