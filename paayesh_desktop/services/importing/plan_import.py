"""Importing a plan with its targets and results from a workbook: first shown, then done at once.

A preview and an import are the same comparison; only the import writes, in one transaction.
"""

from pathlib import Path

from paayesh_desktop.domain.column_mapping import Mapping, PlanChoice
from paayesh_desktop.domain.office_clock import office_today
from paayesh_desktop.domain.plan import Indicator, Plan
from paayesh_desktop.domain.plan_draft import Draft, Refusal, by_code
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.importing.figure_comparison import FigureComparison
from paayesh_desktop.services.importing.foreign_import import known_names, look, read_file
from paayesh_desktop.services.importing.import_preview import (
    Counted,
    FileRead,
    ImportCancelled,
    ImportPreview,
    ImportReport,
    Scope,
)
from paayesh_desktop.services.importing.import_steps import WHOLE, Cancelled, Progress, Steps
from paayesh_desktop.services.importing.plan_comparison import PlanComparison
from paayesh_desktop.services.workspace import DeskView, Role, Workspace
from paayesh_desktop.store.view import View

__all__ = [
    "Counted", "ImportCancelled", "ImportPreview", "ImportReport", "Scope", "apply", "preview",
]  # fmt: skip


def preview(
    workspace: Workspace,
    path: Path,
    *,
    mapping: Mapping | None = None,
    plan: PlanChoice | None = None,
    scope: Scope = Scope.PLAN,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportPreview:
    """What importing *path* would do; writes nothing.

    *progress* hears (done, total) at most every 50 ms; *cancelled* is asked as often and ends it
    with ImportCancelled. Raises UserError when the file is refused as a whole, or when a
    workgroup's desk would import a plan.
    """
    desk = workspace.desk
    _allow(desk, scope)
    steps = Steps(progress, cancelled)
    with workspace.store.view() as view:
        file = read_file(
            path,
            mapping=mapping,
            plan=plan,
            scope=scope,
            known=known_names(view),
            steps=steps,
            today=office_today(),
        )
        compared, refusals = _compare(workspace, view, file, desk, steps.stage(550, WHOLE))
    found = compared.plan
    if progress is not None:
        progress(WHOLE, WHOLE)
    return ImportPreview(
        file,
        PlanChoice(found.code, found.title, found.horizon, found.start_year, found.end_year),
        compared.changes.counts(refusals),
        refusals,
        file.draft.notes,
        tuple(compared.changes.samples),
        look(tuple(file.workbook), file.mapping),
    )


def apply(
    workspace: Workspace,
    shown: ImportPreview,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Import what *shown* read from its file, compared anew with what is stored now.

    Everything or nothing: a UserError (a full disk) or a cancel leaves the store as it was.
    """
    desk, file = workspace.desk, shown.file
    _allow(desk, file.scope)
    steps = Steps(progress, cancelled)
    with workspace.store.change(by=desk.person) as change:
        compared, refusals = _compare(workspace, change, file, desk, steps.stage(0, 400))
        told = steps.stage(400, WHOLE)
        groups = compared.changes.rows
        total = sum(len(rows) for rows in groups.values())
        written = done = 0
        for (kind, party), rows in groups.items():
            before = done
            written += change.put_many(
                kind,
                rows.values(),
                party=party,
                told=lambda count, before=before: told(before + count, total),
            )
            done += len(rows)
    if progress is not None:
        progress(WHOLE, WHOLE)
    return ImportReport(
        file,
        compared.plan.id,
        compared.plan.code,
        written,
        compared.changes.counts(refusals),
        refusals,
        file.draft.notes,
    )


def _allow(desk: DeskView, scope: Scope) -> None:
    if scope is Scope.PLAN and desk.role is Role.WORKGROUP and not desk.demo:
        raise UserError(_COMMITTEE_ONLY)


def _compare(
    workspace: Workspace, view: View, file: FileRead, desk: DeskView, told: Progress
) -> tuple[PlanComparison, tuple[Refusal, ...]]:
    """What the file changes, and all that had to be refused.

    A row that cannot be placed takes whatever else it says with it, so the comparison is made again
    without it until everything has its place.
    """
    only_results = file.scope is Scope.RESULTS
    choice = _plan_of_results(view, file.draft) if only_results else _told_plan(file.draft)
    own = None if desk.demo else desk.party
    draft, refusals = file.draft, list(file.draft.refusals)
    while True:
        compared = PlanComparison(
            view,
            choice,
            told=file.plan_is_told and not only_results,
            years=bool(file.draft.figures) and not only_results,
            may_add=not only_results,
        )
        compared.everything(draft)
        figures = FigureComparison(workspace.store, view, compared, own, told)
        if not only_results:
            figures.targets(draft.targets)
        figures.results(draft.results)
        late = compared.changes.refusals
        if not late:
            break
        refusals.extend(late)
        draft = draft.without({(refusal.sheet, refusal.row) for refusal in late})
    refusals.sort(key=lambda refusal: (refusal.sheet, refusal.row, refusal.column))
    return compared, tuple(refusals)


def _told_plan(draft: Draft) -> PlanChoice:
    if draft.plan is None:
        raise UserError(_NO_PLAN_ROW)
    return draft.plan


def _plan_of_results(view: View, draft: Draft) -> PlanChoice:
    """The stored plan that the results belong to: the one named, the only one, or the only one that
    has their indicators."""
    plans = view.find(Plan)
    if not plans:
        raise UserError(_NO_PLAN)
    named = [plan for plan in plans if draft.plan and plan.code == draft.plan.code]
    candidates = named or plans
    if len(candidates) > 1:
        wanted = {row.indicator for row in draft.results}
        candidates = [
            plan
            for plan in plans
            if any(by_code(found.code) in wanted for found in view.find(Indicator, plan_id=plan.id))
        ]
    if len(candidates) != 1:
        raise UserError(_WHICH_PLAN)
    plan = candidates[0]
    return PlanChoice(plan.code, plan.title, plan.horizon, plan.start_year, plan.end_year)


_COMMITTEE_ONLY = translate(
    "Import",
    "The plan belongs to the committee and is changed on its desk. Nothing was changed."
    " Import your results with “results”, or send the table to the committee.",
)
_NO_PLAN_ROW = translate(
    "Import",
    "The sheet of the plan has no complete row, so it is not known which plan this is. Nothing was"
    " changed. Write the plan's code, title, first and last year, and try again.",
)
_NO_PLAN = translate(
    "Import",
    "There is no plan yet that results could belong to. Nothing was changed."
    " Import the plan with its indicators first; at a workgroup's desk, read the committee's"
    " welcome file.",
)
_WHICH_PLAN = translate(
    "Import",
    "It is not clear which plan these results belong to. Nothing was changed."
    " Write the codes of the indicators, or the plan's code in the mapping of the columns.",
)
