"""One form as the terminal shows it, to a person and to a script."""

from collections.abc import Sequence

from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.form import AnswerKind
from paayesh_desktop.domain.form_check import Finding
from paayesh_desktop.domain.form_sheet import LastValue, Line, Sheet
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.services.forms.form_history import FormVersion


def sheet_facts(sheet: Sheet) -> dict[str, object]:
    return {
        "form": sheet.form.id,
        "unit": sheet.unit.code,
        "workgroup": sheet.workgroup.code,
        "period": sheet.cycle.period,
        "number": sheet.form.number,
        "state": sheet.form.state,
        "due_on": sheet.form.due_on,
        "late_days": sheet.late_days,
        "lines": [
            {
                "number": line.number,
                "kind": line.kind,
                "label": line.label,
                "heading": line.heading,
                "measure": line.measure,
                "required": line.required,
                "last": _last(line.last),
                "target": line.target.value if line.target else None,
                "answer": _answer(line),
                "returned": line.returned,
            }
            for line in sheet.lines
        ],
    }


def _answer(line: Line) -> dict[str, object] | None:
    answer = line.answer
    if answer is None:
        return None
    return {
        "kind": answer.kind,
        "value": answer.value,
        "denominator": answer.denominator,
        "text": answer.text,
        "reason": answer.reason,
    }


def _last(last: LastValue | None) -> dict[str, object] | None:
    if last is None:
        return None
    return {"period": last.period.code, "value": last.value, "denominator": last.denominator}


def told_findings(findings: Sequence[Finding]) -> list[dict[str, object]]:
    return [
        {
            "line": finding.number,
            "level": finding.level,
            "needs_reason": finding.needs_reason,
            "sentence": finding.sentence,
        }
        for finding in findings
    ]


def told_versions(history: Sequence[FormVersion]) -> list[dict[str, object]]:
    return [
        {
            "form": version.form.id,
            "number": version.form.number,
            "state": version.form.state,
            "steps": [
                {
                    "state": step.state,
                    "on": step.on,
                    "by": step.person,
                    "letter": step.letter_number,
                }
                for step in version.steps
            ],
            "reasons": [{"line": one.number, "reason": one.reason} for one in version.reasons],
        }
        for version in history
    ]


def line_table(sheet: Sheet) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Line")),
            Column(translate("Terminal", "Text"), wide=True),
            Column(translate("Terminal", "Measure")),
            Column(translate("Terminal", "Last time"), number=True),
            Column(translate("Terminal", "Answer"), number=True, wide=True),
            Column(translate("Terminal", "Reason"), wide=True),
        ],
        [
            (
                line.number,
                line.label,
                line.measure or None,
                line.last.value if line.last else None,
                _said(line),
                line.returned or (line.answer.reason if line.answer else "") or None,
            )
            for line in sheet.lines
        ],
    )


def _said(line: Line) -> object:
    answer = line.answer
    if answer is None:
        return None
    match answer.kind:
        case AnswerKind.TEXT:
            return answer.text.partition("\n")[0]
        case AnswerKind.NOT_AVAILABLE:
            return translate("Terminal", "not available")
        case AnswerKind.NOT_DUE:
            return translate("Terminal", "not due")
        case AnswerKind.NUMBER | AnswerKind.ZERO:
            return answer.value


def step_table(history: Sequence[FormVersion], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Version"), number=True),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Day")),
            Column(translate("Terminal", "By"), wide=True),
            Column(translate("Terminal", "Letter")),
        ],
        [
            (
                version.form.number,
                step.state.word(),
                jalali(step.on, catalogue),
                step.person,
                step.letter_number or None,
            )
            for version in history
            for step in version.steps
        ],
    )
