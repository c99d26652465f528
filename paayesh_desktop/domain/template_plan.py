"""Reads the sheet of the program's own workbook that says which plan it is."""

from collections.abc import Sequence
from datetime import date

from paayesh_desktop.domain.column_mapping import PlanChoice
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Horizon
from paayesh_desktop.domain.template_row import TemplateRow
from paayesh_desktop.language import translate


def read_plan(rows: Sequence[TemplateRow]) -> tuple[PlanChoice | None, date | None]:
    """The plan of the first row; a second one is refused, for a workbook has one plan."""
    for row in rows[1:]:
        row.refuse("code", _SECOND_PLAN)
    if not rows:
        return None, None
    row = rows[0]
    start, end = (_year(row, key) for key in ("start_year", "end_year"))
    if start and end and end < start:
        row.refuse("end_year", _YEARS_REVERSED)
    code, title = row.text("code"), row.text("title")
    if row.refusals or not (code and title and start and end):
        return None, None
    horizon = row.choice("horizon", Horizon) or Horizon.MID_TERM
    return PlanChoice(code, title, horizon, start.year, end.year), row.day("effective_on")


def _year(row: TemplateRow, key: str) -> Period | None:
    number = row.number(key)
    if number is None:
        return None
    try:
        return Period.parse(f"{number:04}")
    except ValueError:
        row.refuse(key, _NO_YEAR.fill(text=str(number)))
        return None


_SECOND_PLAN = translate(
    "Import", "A workbook has one plan, and it stands in the row above. Use one workbook for each."
)
_NO_YEAR = translate("Import", "“{text}” is not a year. Write it with four digits, such as 1404.")
_YEARS_REVERSED = translate("Import", "The last year is before the first.")
