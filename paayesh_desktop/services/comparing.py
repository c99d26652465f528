"""The secretary has the program compare every project of a workgroup with its desired state."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

import msgspec

from paayesh_desktop.domain import case_course, evaluation_course
from paayesh_desktop.domain.attainment import CONTEXT
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import CaseMove, DeviationCase
from paayesh_desktop.domain.evaluation_course import EvaluationStanding
from paayesh_desktop.domain.judgement import Occasion
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Plan
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    ProjectEvaluation,
    evaluation_key,
)
from paayesh_desktop.domain.responsibility import responsible
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.rollup import Standing, conformity, roll_up
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.act import Act, act_of
from paayesh_desktop.services.case_file import CaseFile
from paayesh_desktop.services.evaluation_gaps import drop_settled
from paayesh_desktop.services.evaluation_moves import moves_of, next_move
from paayesh_desktop.services.frozen_projects import FROZEN
from paayesh_desktop.services.judging import judge_all, refuse_unless_over
from paayesh_desktop.services.last_moves import last_moves
from paayesh_desktop.services.project_figures import Figures, ProjectFigures
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Compared:
    """What a comparison did: projects compared for the first time, with other figures than before,
    with the same, and left alone because their evaluation has been submitted; how many do not
    conform by their figures, and how many due indicators have no data."""

    new: int = 0
    refreshed: int = 0
    unchanged: int = 0
    frozen: int = 0
    nonconforming: int = 0
    gaps: int = 0


class Comparing:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def compare(
        self, cycle_id: UUID, workgroup_id: UUID, day: date, *, progress: Progress | None = None
    ) -> Compared:
        """Judge what is due in the cycle's period and write an evaluation of every project that
        the workgroup answers for, all in one transaction.

        Comparing again refreshes the figures of what has not been submitted; where they changed,
        the opinion has to be given anew. A returned evaluation becomes its next version.
        *progress* hears (done, total) and may raise to stop; nothing is kept then. Raises
        UserError when the period is not over, the cycle does not evaluate, or the workgroup has no
        project.
        """
        with self._store.change(by=self._workspace.desk.person) as change:
            act = act_of(self._workspace, change, Right.PREPARE, workgroup_id, day)
            cycle, plan = _cycle(change, cycle_id)
            period = Period.parse(cycle.period)
            occasion = Occasion(period, period.ended_by(day), change.at)
            refuse_unless_over(occasion)
            file = CaseFile(change, self._store.tables, plan, period)
            total = len(file.elements)

            def told(done: int) -> None:
                if progress is not None:
                    progress(min(done, total), total)

            judged = judge_all(change, file, occasion, parties=(workgroup_id,), told=told)
            standings = roll_up(file.elements, judged.leaves).elements
            figures = ProjectFigures(change, plan, file.elements, file.terms, period)
            waited_for = _with_open_case(change, workgroup_id)
            sheet = _Sheet(change, cycle, workgroup_id, file.version.id, act)
            for project in _projects(file, workgroup_id):
                standing, found = standings[project.id], figures.of(project)
                if project.id in waited_for or _goes_on(project, standing, found, file):
                    sheet.fill(project, standing, found)
            gaps = {leaf.key for leaf in judged.leaves if leaf.verdict is Verdict.NO_DATA}
            return sheet.write(gaps)


class _Sheet:
    """The evaluations of a workgroup in a cycle while they are being compared."""

    def __init__(
        self, change: Change, cycle: Cycle, workgroup_id: UUID, version_id: UUID, act: Act
    ) -> None:
        self._change = change
        self._cycle = cycle
        self._start = Period.parse(cycle.period).start
        self._workgroup = workgroup_id
        self._version = version_id
        self._act = act
        self._known = {
            row.project_id: row
            for row in change.find(ProjectEvaluation, cycle_id=cycle.id, workgroup_id=workgroup_id)
        }
        self._faulty: set[UUID] = set()
        self._standings = self._read_standings()
        self._rows: list[ProjectEvaluation] = []
        self._moves: list[EvaluationMove] = []
        self._counts = dict.fromkeys(Compared.__dataclass_fields__, 0)

    def fill(self, project: Element, standing: Standing, figures: Figures) -> None:
        former = self._known.get(project.id)
        at = self._standings.get(former.id) if former is not None else None
        if (at is not None and at.state in FROZEN) or (former and former.id in self._faulty):
            self._counts["frozen"] += 1
            return
        row = self._compared(project, standing, figures, at)
        self._counts["nonconforming"] += row.conforms is False
        self._counts["gaps"] += row.gaps
        if former is None or at is None:
            (step,) = evaluation_course.allowed(None)
            self._moves.append(next_move(row, step, None, self._act, self._change.at))
            self._counts["new"] += 1
        else:
            row = _carried(former, row)
            self._counts["unchanged" if row is former else "refreshed"] += 1
        if row is not former:
            self._rows.append(row)

    def write(self, gaps: Collection[UUID]) -> Compared:
        """Keep what was compared; *gaps* are the due indicators without data."""
        if not self._counts["new"] and not self._known:
            raise UserError(
                translate(
                    "Comparing",
                    "This workgroup answers for no project of the plan that goes on in {period}."
                    " Nothing was compared. Choose another workgroup, or read the plan in first.",
                ),
                period=Period.parse(self._cycle.period).title(),
            )
        party = self._workgroup
        self._change.put_many(ProjectEvaluation, self._rows, party=party)
        self._change.put_many(EvaluationMove, self._moves, party=party)
        drop_settled(self._change, [row.id for row in self._rows], gaps, party)
        return Compared(**self._counts)

    def _read_standings(self) -> dict[UUID, EvaluationStanding]:
        """Where the known evaluations stand; one whose moves do not add up is left alone."""
        moves: dict[UUID, list[EvaluationMove]] = {}
        for move in moves_of(self._change, [row.id for row in self._known.values()]):
            moves.setdefault(move.evaluation_id, []).append(move)
        found: dict[UUID, EvaluationStanding] = {}
        for key, line in moves.items():
            try:
                found[key] = evaluation_course.standing(line)
            except UserError:
                self._faulty.add(key)
        return found

    def _compared(
        self, project: Element, standing: Standing, figures: Figures, at: EvaluationStanding | None
    ) -> ProjectEvaluation:
        found = conformity(standing)
        counts = standing.counts
        return ProjectEvaluation(
            evaluation_key(self._start, project.id, self._cycle.id),
            project.id,
            self._cycle.id,
            self._workgroup,
            self._version,
            self._cycle.period,
            1 if at is None else at.version,
            self._change.at,
            found.conforms,
            _stored(standing.attainment),
            _stored(standing.coverage),
            counts[Verdict.DESIRED],
            counts[Verdict.NEAR],
            counts[Verdict.UNDESIRED],
            counts[Verdict.EXCEEDS],
            found.gaps,
            figures.planned,
            figures.actual,
            figures.elapsed,
            figures.credit,
            figures.spent,
        )


def _carried(former: ProjectEvaluation, row: ProjectEvaluation) -> ProjectEvaluation:
    """*row* with what the workgroup has said. What it said of other figures, or of the version
    that was returned, is to be said again: the texts stay, the opinion does not."""
    row = msgspec.structs.replace(
        row,
        statement=former.statement,
        difference_reason=former.difference_reason,
        case_id=former.case_id,
    )
    bare = msgspec.structs.replace(
        former, computed_at=row.computed_at, opinion=None, prepared_by=None
    )
    return former if bare == row else row


def _cycle(change: Change, cycle_id: UUID) -> tuple[Cycle, Plan]:
    cycle = change.get(Cycle, cycle_id)
    plan = change.get(Plan, cycle.plan_id) if cycle is not None else None
    if cycle is None or plan is None:
        raise KeyError(cycle_id)
    if not cycle.evaluates:
        raise UserError(
            translate(
                "Comparing",
                "The cycle of {period} is for reports only; projects are not evaluated in it."
                " Nothing was compared. Choose an evaluation cycle.",
            ),
            period=Period.parse(cycle.period).title(),
        )
    return cycle, plan


def _projects(file: CaseFile, workgroup_id: UUID) -> list[Element]:
    answers = responsible(file.elements)
    return [
        element
        for element in file.elements
        if element.kind is ElementKind.PROJECT
        and answers[element.id] == workgroup_id
        and not file.terms.stopped(element.id)
    ]


def _goes_on(project: Element, standing: Standing, figures: Figures, file: CaseFile) -> bool:
    """Whether there is anything to evaluate: the project has begun, and it is not both over by its
    schedule and done."""
    terms, period = file.terms.of(project), file.period
    if terms.starts_on is not None and terms.starts_on > period.end:
        return False
    over = terms.ends_on is not None and terms.ends_on < period.start
    return not over or bool(standing.due) or (figures.actual or _DONE) < _DONE


def _with_open_case(change: Change, workgroup_id: UUID) -> set[UUID]:
    """The projects whose case waits for their next evaluation."""
    states = case_course.AWAITS_EVALUATION
    keys = [move.case_id for move in last_moves(change, CaseMove, states=states)]
    rows = change.find(DeviationCase, id=keys, workgroup_id=workgroup_id)
    return {row.project_id for row in rows}


def _stored(ratio: Decimal | None) -> Decimal | None:
    """As verdicts are stored: to 12 places."""
    return None if ratio is None else ratio.quantize(_PLACES, context=CONTEXT)


_DONE = Decimal(100)
_PLACES = Decimal("1e-12")
