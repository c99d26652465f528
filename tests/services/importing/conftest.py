"""Workbooks as offices fill them in, and taking one in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.importing.plan_import import (
    ImportPreview,
    apply,
    preview,
)
from paayesh_desktop.services.importing.workbook_files import write_template
from paayesh_desktop.services.workspace import Workspace

ENGLISH = Catalogue("en")
Fill = Callable[..., Path]
Rows = Sequence[Sequence[object]]
HEADER = ["کد", "محور", "شاخص", "جهت", "هدف ۱۴۰۴", "عملکرد ۱۴۰۴"]


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """The template with rows that an office typed, by sheet; a row is a dict by header."""

    def make(name: str = "filled", **sheets: list[dict[str, Any]]) -> Path:
        path = tmp_path / f"{name}.xlsx"
        write_template(path, ENGLISH)
        book = openpyxl.load_workbook(path)
        for title, rows in sheets.items():
            sheet = book[title]
            places = {
                str(cell.value).removesuffix(" *"): place for place, cell in enumerate(sheet[2], 1)
            }
            for number, row in enumerate(rows, 3):
                for header, value in row.items():
                    sheet.cell(number, places[header], value)
        book.save(path)
        return path

    return make


PLAN = {
    "Code of the plan": "P1",
    "Title of the plan": "برنامه پنج‌ساله",
    "First year": 1404,
    "Last year": 1408,
}
AXIS = {"Kind": "محور", "Code": "A", "Title": "حمل‌ونقل"}


PROJECT = {
    "Kind": "پروژه",
    "Code": "A-1",
    "Title": "خط سه",
    "Code of what it belongs to": "A",
    "Begins on": "۱۴۰۴/۰۱/۱۵",
    "Credit (rials)": "۱۲٬۵۰۰٬۰۰۰٬۰۰۰",
}
INDICATOR = {"Code": "I1", "Title": "طول خط", "Code of its element": "A-1"}


def imported(workspace: Workspace, path: Path) -> ImportPreview:
    shown = preview(workspace, path)
    apply(workspace, shown)
    return shown


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """A workbook with one sheet of *rows*, and the ranges *merged* in it."""

    def make(rows: Rows, *, merged: Sequence[str] = (), name: str = "جدول") -> Path:
        book = openpyxl.Workbook()
        sheet = book.active
        assert isinstance(sheet, Worksheet)
        sheet.title = "داده"
        for row in rows:
            sheet.append(list(row))
        for area in merged:
            sheet.merge_cells(area)
        path = tmp_path / f"{name}.xlsx"
        book.save(path)
        return path

    return make


def reasons(shown: ImportPreview) -> list[tuple[str, str]]:
    """The address and the beginning of the reason of every refusal."""
    return [(refusal.address, refusal.reason.source[:30]) for refusal in shown.refusals]
