"""Reads the program's own workbook: its sheets into a draft of the plan."""

from collections.abc import Callable, Iterator, Sequence
from uuid import UUID

from paayesh_desktop.domain.plan import ElementKind
from paayesh_desktop.domain.plan_draft import (
    Draft,
    ElementRow,
    IndicatorRow,
    KnownNames,
    Refusal,
    ResultRow,
    TargetRow,
    by_code,
)
from paayesh_desktop.domain.repeated_rows import Mention, repeated
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.sheet import Sheet
from paayesh_desktop.domain.template_form import (
    ELEMENTS,
    FORMS,
    HEADER_ROW,
    INDICATORS,
    KEY_ROW,
    MARK_SHEET,
    PLAN,
    TARGETS,
    TEMPLATE,
    VERSION,
    Form,
)
from paayesh_desktop.domain.template_plan import read_plan
from paayesh_desktop.domain.template_row import TemplateRow
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate

_INDICATOR_FIELDS = (
    "measure", "direction", "entry_kind", "target_kind", "over_time", "over_units",
    "baseline", "weight", "critical", "collected",
)  # fmt: skip
_STEP = 200


def is_template(sheets: Sequence[Sheet]) -> bool:
    """Whether the workbook is one of ours; UserError when it is of another version."""
    mark = next((sheet for sheet in sheets if sheet.name == MARK_SHEET), None)
    row = mark.row(1) if mark else None
    if row is None or 1 not in row.cells or row.cells[1].text != TEMPLATE:
        return False
    version = row.cells[2].text if 2 in row.cells else ""  # noqa: PLR2004 - beside the name
    if version != str(VERSION):
        raise UserError(_OTHER_VERSION, version=version or "?")
    return True


def form_of(sheet: Sheet) -> tuple[Form, dict[str, int]] | None:
    """Which form the sheet is, and the place of each key; None for a sheet of another purpose."""
    row = sheet.row(KEY_ROW)
    for form in FORMS:
        places = {
            cell.text.partition(".")[2]: column
            for column, cell in (row.cells.items() if row else ())
            if cell.text.startswith(f"{form.key}.")
        }
        if places:
            return form, places
    return None


def read_template(
    sheets: Sequence[Sheet],
    known: KnownNames,
    told: Callable[[int, int], None] | None = None,
) -> Draft:
    """What the filled template says; *told* hears (rows read, rows in all) and may raise to stop.

    Raises UserError when a sheet has lost the hidden row by which its columns are known.
    """
    plans: list[TemplateRow] = []
    elements: list[ElementRow] = []
    indicators: list[IndicatorRow] = []
    targets: list[TargetRow] = []
    results: list[ResultRow] = []
    refusals: list[Refusal] = []
    for row in _rows(sheets, told):
        match row.form.key:
            case PLAN.key:
                plans.append(row)
            case ELEMENTS.key:
                elements.extend(_element(row, known))
            case INDICATORS.key:
                indicators.extend(_indicator(row))
            case TARGETS.key:
                targets.extend(_target(row, known))
            case _:
                results.extend(_result(row, known))
        refusals.extend(row.refusals)
    if not (plans or elements or indicators or targets or results or refusals):
        raise UserError(_NOTHING)
    plan, effective_on = read_plan(plans)
    refusals.extend(refusal for row in plans for refusal in row.refusals)
    twice = [
        *repeated(
            Mention(row.key, row.origin, row.code_column, row.code or "", "element")
            for row in elements
        ),
        *repeated(
            Mention(row.key, row.origin, row.code_column, row.code or "", "indicator")
            for row in indicators
        ),
        *repeated(_mentioned(row, "target") for row in targets),
        *repeated(_mentioned(row, "result") for row in results),
    ]
    draft = Draft(
        plan,
        tuple(elements),
        tuple(indicators),
        tuple(targets),
        tuple(results),
        (*refusals, *twice),
        effective_on=effective_on,
    )
    return draft.without({(refusal.sheet, refusal.row) for refusal in twice}) if twice else draft


def _rows(
    sheets: Sequence[Sheet], told: Callable[[int, int], None] | None
) -> Iterator[TemplateRow]:
    """The rows of all forms; each is read when it is its turn, for a city has a million."""
    total, done = sum(len(sheet.rows) for sheet in sheets), 0
    for sheet in sheets:
        found = form_of(sheet)
        if found is None:
            continue
        form, places = found
        for column in form.columns:
            if column.required and column.key not in places:
                raise UserError(_NO_COLUMN, sheet=isolate(sheet.name), column=column.title)
        for row in sheet.below(HEADER_ROW):
            done += 1
            if told is not None and done % _STEP == 0:
                told(done, total)
            if any(place in row.cells for place in places.values()):
                yield TemplateRow(form, sheet.name, row, places)


def _mentioned(row: TargetRow | ResultRow, kind: str) -> Mention:
    about = (row.indicator, row.period, row.unit_id)
    return Mention(about, row.origin, row.column, row.indicator.removeprefix("#"), kind)


def _element(row: TemplateRow, known: KnownNames) -> Iterator[ElementRow]:
    told = row.told("weight", "starts_on", "ends_on", "credit")
    workgroup = row.text("workgroup")
    if workgroup:
        found = known.workgroup(workgroup)
        if isinstance(found, Sentence):
            row.refuse("workgroup", found)
        else:
            told["workgroup_id"] = found
    units = [(code, known.unit(code)) for code in row.codes("units") or ()]
    for _, found in units:
        if isinstance(found, Sentence):
            row.refuse("units", found)
    starts, ends = row.day("starts_on"), row.day("ends_on")
    if starts and ends and ends < starts:
        row.refuse("ends_on", _DAYS_REVERSED)
    kind, code, title = row.choice("kind", ElementKind), row.text("code"), row.text("title")
    if row.codes("goals") and kind is not ElementKind.PROJECT:
        row.refuse("goals", _NO_PROJECT)
    if units and kind is not ElementKind.PROJECT:
        row.refuse("units", _NO_PROJECT)
    if row.refusals or not (kind and code and title):
        return
    parent = row.text("parent")
    yield ElementRow(
        row.origin,
        by_code(code),
        by_code(parent) if parent else None,
        kind,
        title,
        code,
        told,
        row.letter("parent"),
        row.letter("code"),
        row.codes("goals"),
        tuple(found for _, found in units if not isinstance(found, Sentence)) or None,
    )


def _indicator(row: TemplateRow) -> Iterator[IndicatorRow]:
    code, title, element = row.text("code"), row.text("title"), row.text("element")
    if row.refusals or not (code and title and element):
        return
    told = row.told(*_INDICATOR_FIELDS)
    yield IndicatorRow(
        row.origin, by_code(code), by_code(element), title, code, told, row.letter("element")
    )


def _target(row: TemplateRow, known: KnownNames) -> Iterator[TargetRow]:
    unit_id = _unit(row, known)
    value, upper = row.number("value"), row.number("upper")
    if value is not None and upper is not None and upper < value:
        row.refuse("upper", _RANGE_REVERSED)
    code, period = row.text("indicator"), row.period("period")
    if row.refusals or not code or period is None or value is None:
        return
    letter = row.letter("value")
    yield TargetRow(row.origin, letter, by_code(code), period, value, upper, unit_id)


def _result(row: TemplateRow, known: KnownNames) -> Iterator[ResultRow]:
    unit_id = _unit(row, known)
    figure = row.figure("value")
    reason = row.text("reason") or (figure.reason if figure else "")
    if figure and figure.kind is ValueKind.NOT_AVAILABLE and not reason:
        row.refuse("reason", _NO_REASON)
    code, period = row.text("indicator"), row.period("period")
    if row.refusals or not code or period is None or figure is None:
        return
    yield ResultRow(
        row.origin,
        row.letter("value"),
        by_code(code),
        period,
        figure.kind,
        figure.value,
        row.number("denominator"),
        reason,
        unit_id,
    )


def _unit(row: TemplateRow, known: KnownNames) -> UUID | None:
    code = row.text("unit")
    if not code:
        return None
    found = known.unit(code)
    if isinstance(found, Sentence):
        row.refuse("unit", found)
        return None
    return found


_OTHER_VERSION = translate(
    "Import",
    "This workbook was made from a template of another version ({version}). Nothing was changed."
    " Make a new template with this program and copy your rows into it.",
)
_NO_COLUMN = translate(
    "Import",
    "Sheet “{sheet}” has lost its column “{column}” or its hidden first row. Nothing was changed."
    " Make a new template with this program and copy your rows into it.",
)
_NOTHING = translate(
    "Import",
    "The template is still empty. Nothing was changed. Fill in its sheets, save it and choose it"
    " again.",
)
_DAYS_REVERSED = translate("Import", "The end is before the beginning.")
_RANGE_REVERSED = translate("Import", "The upper end of the range is below the target.")
_NO_PROJECT = translate(
    "Import", "Only a project serves goals and is carried out by units. Leave this cell empty."
)
_NO_REASON = translate(
    "Import", "Where a figure is not available, a reason is needed. Write it in its column."
)
