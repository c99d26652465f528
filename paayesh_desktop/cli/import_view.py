"""An import as people and scripts see it: what is new, changed, the same and refused, and why."""

from collections.abc import Mapping
from pathlib import Path

from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.importing.plan_import import ImportPreview

_SHOWN = 10

KINDS = {
    "plan": translate("Terminal", "Plan"),
    "plan_version": translate("Terminal", "Plan versions"),
    "element": translate("Terminal", "Parts of the plan"),
    "indicator": translate("Terminal", "Indicators"),
    "target": translate("Terminal", "Targets"),
    "result": translate("Terminal", "Results"),
}
"""What the counted kinds of rows are called."""


def seen(found: ImportPreview) -> Mapping[str, object]:
    """Everything that is known about the file, for a script."""
    plan = found.plan
    return {
        "is_template": found.is_template,
        "plan": {
            "code": plan.code,
            "title": plan.title,
            "horizon": plan.horizon,
            "start_year": plan.start_year,
            "end_year": plan.end_year,
        },
        "counts": [
            {
                "kind": counted.kind,
                "new": counted.new,
                "changed": counted.changed,
                "same": counted.same,
                "refused": counted.refused,
            }
            for counted in found.counts
        ],
        "samples": [
            {
                "kind": sample.kind,
                "change": sample.change,
                "code": sample.code,
                "title": sample.title,
                "detail": sample.detail,
            }
            for sample in found.samples
        ],
        "refusals": [
            {
                "sheet": refusal.sheet,
                "row": refusal.row,
                "column": refusal.column,
                "address": refusal.address,
                "reason": refusal.reason,
            }
            for refusal in found.refusals
        ],
        "notes": found.notes,
    }


def said_of(
    found: ImportPreview, file: Path, *, dry_run: bool, written: int
) -> list[Sentence | Table]:
    """The same for a person, with the first of the refusals."""
    if dry_run:
        heading = translate("Terminal", "This is what {file} would change; nothing was written.")
    elif found.refusals and not anything_kept(found):
        heading = translate("Terminal", "Everything in {file} was refused; nothing was written.")
    elif written:
        heading = translate("Terminal", "{file} was taken in: {written} rows were written.")
    else:
        heading = translate(
            "Terminal", "What could be read in {file} is there already; nothing was written."
        )
    table = Table(
        [
            Column(translate("Terminal", "What")),
            Column(translate("Terminal", "New"), number=True),
            Column(translate("Terminal", "Changed"), number=True),
            Column(translate("Terminal", "Same"), number=True),
            Column(translate("Terminal", "Refused"), number=True),
        ],
        [
            (
                KINDS.get(counted.kind, counted.kind),
                counted.new,
                counted.changed,
                counted.same,
                counted.refused,
            )
            for counted in found.counts
        ],
    )
    said: list[Sentence | Table] = [heading.fill(file=file, written=written), table, *found.notes]
    said += [refusal.sentence() for refusal in found.refusals[:_SHOWN]]
    if len(found.refusals) > _SHOWN:
        more = translate("Terminal", "… and {count} more.")
        said.append(more.fill(count=len(found.refusals) - _SHOWN))
    return said


def anything_kept(found: ImportPreview) -> bool:
    """Whether a row of the file beside the plan's own is new, changed or known already."""
    return any(
        counted.new or counted.changed or counted.same
        for counted in found.counts
        if counted.kind not in ("plan", "plan_version")
    )


def warning_of(found: ImportPreview, returned: Path | None) -> Sentence | None:
    """What to do about what was refused; nothing where nothing was."""
    if not found.refusals:
        return None
    if returned is not None:
        said = translate(
            "Terminal",
            "{count} cells or rows were refused. Correct them in {file} and take that file in.",
        )
    else:
        said = translate(
            "Terminal",
            "{count} cells or rows were refused. To get them back in a workbook, run the command"
            " again with --returned FILE.",
        )
    return said.fill(count=len(found.refusals), file=returned)
