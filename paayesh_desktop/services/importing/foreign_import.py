"""Reads a file into a draft, whether it is the program's own template or a table of an office."""

from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

import msgspec

from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.cell_value import MAX_CODE, MAX_TITLE
from paayesh_desktop.domain.column_mapping import Mapping, PlanChoice
from paayesh_desktop.domain.column_proposal import MAX_COLUMNS
from paayesh_desktop.domain.foreign_table import fit, read_tables
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.period import LAST_YEAR
from paayesh_desktop.domain.plan import Horizon
from paayesh_desktop.domain.plan_draft import Draft, KnownNames
from paayesh_desktop.domain.returned_mark import mapping_in
from paayesh_desktop.domain.sheet import Sheet, letters
from paayesh_desktop.domain.template_table import is_template, read_template
from paayesh_desktop.domain.text import isolate, search_key, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports.workbooks import workbook_source
from paayesh_desktop.services.importing.import_preview import ColumnLook, FileRead, Scope, SheetLook
from paayesh_desktop.services.importing.import_steps import Steps
from paayesh_desktop.store.view import View

_SAMPLES = 5
_SHOWN = 80  # characters of a cell
_LOOKED_AT = 2000  # rows in which samples of a column are looked for


def read_file(
    path: Path,
    *,
    mapping: Mapping | None,
    plan: PlanChoice | None,
    scope: Scope,
    known: KnownNames,
    steps: Steps,
    today: date,
) -> FileRead:
    """The file as a draft. *mapping* (or else a proposal) and *plan* count for foreign tables;
    a template names its own.

    Raises UserError when the file is refused whole or has no table that can be read.
    """
    workbook = workbook_source.read(path, steps.stage(0, 300))
    told = steps.stage(300, 550)
    if is_template(workbook.sheets):
        draft = read_template(workbook.sheets, known, told)
        return FileRead(path, workbook.sheets, None, _noted(draft, workbook), scope, True)
    fitted = fit(workbook.sheets, mapping or mapping_in(workbook.sheets))
    if not any(sheet.used for sheet in fitted.sheets):
        raise UserError(_NO_TABLE, file=isolate(path.name))
    chosen = plan or fitted.plan
    draft = _noted(read_tables(workbook.sheets, fitted, known, told), workbook)
    if not (draft.indicators or draft.results or draft.refusals):
        raise UserError(_EMPTY_TABLE, file=isolate(path.name))
    wanted = chosen or _proposed(path, draft, today)
    return FileRead(
        path,
        workbook.sheets,
        msgspec.structs.replace(fitted, plan=wanted),
        msgspec.structs.replace(draft, plan=wanted),
        scope,
        chosen is not None,
    )


@dataclass(frozen=True, slots=True)
class Outline:
    """What a file looks like before anything in it is judged. *mapping* is None for a template."""

    sheets: tuple[SheetLook, ...]
    mapping: Mapping | None
    workbook: tuple[Sheet, ...] = ()


def outline(path: Path, mapping: Mapping | None = None) -> Outline:
    """The sheets and columns of *path* with a proposed mapping, for a person to correct where no
    table was found in it. Raises UserError as reading it does."""
    workbook = workbook_source.read(path)
    fitted = (
        None
        if is_template(workbook.sheets)
        else fit(workbook.sheets, mapping or mapping_in(workbook.sheets))
    )
    return Outline(look(workbook.sheets, fitted), fitted, tuple(workbook.sheets))


def known_names(view: View) -> KnownNames:
    """What tables may call the workgroups and units that the store knows."""
    workgroups = {
        search_key(name): row.id
        for row in view.find(Workgroup)
        for name in (row.title, row.slug, row.code)
    }
    units = {search_key(name): row.id for row in view.find(Unit) for name in (row.title, row.code)}
    return KnownNames(workgroups, units)


def look(sheets: tuple[Sheet, ...], mapping: Mapping | None) -> tuple[SheetLook, ...]:
    """The sheets as the assistant shows them beside their mapping."""
    if mapping is None:
        return ()
    found: list[SheetLook] = []
    for sheet in sheets:
        mapped = mapping.of(sheet.name)
        if mapped is None:
            continue
        rows = list(sheet.below(mapped.header_row))
        first = rows[:_LOOKED_AT]
        columns = [
            ColumnLook(
                letters(column.number),
                column.header,
                tuple(
                    row.cells[column.number].text[:_SHOWN]
                    for row in islice(
                        (row for row in first if column.number in row.cells), _SAMPLES
                    )
                ),
            )
            for column in mapped.columns[:MAX_COLUMNS]
        ]
        found.append(SheetLook(sheet.name, len(rows), mapped.header_row, tuple(columns)))
    return tuple(found)


def _noted(draft: Draft, workbook: workbook_source.Workbook) -> Draft:
    return msgspec.structs.replace(draft, notes=(*workbook.notes, *draft.notes))


def _proposed(path: Path, draft: Draft, today: date) -> PlanChoice:
    """A plan named after the file, of the years that its columns speak of, else of this year."""
    every = {figure.period.year for figure in draft.figures}
    years = {year for year in every if year <= LAST_YEAR} or every  # of one calendar
    first = min(years, default=to_jalali(today).year)
    last = max(years, default=first)
    title = single_line(path.stem)[:MAX_TITLE] or "1"
    horizon = Horizon.MID_TERM if last > first else Horizon.SHORT_TERM
    return PlanChoice(title[:MAX_CODE], title, horizon, first, last)


_NO_TABLE = translate(
    "Import",
    "No table of indicators was found in {file}. Nothing was changed. A table needs a row of"
    " headers such as “indicator”, “target 1404”, “result 1404”; or say yourself what each"
    " column is.",
)
_EMPTY_TABLE = translate(
    "Import",
    "The table in {file} has headers, but no row with an indicator under them. Nothing was changed."
    " Check that you chose the right file and sheet.",
)
