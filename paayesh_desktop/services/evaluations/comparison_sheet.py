"""The evaluations of one workgroup in a cycle while they are being compared."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

import msgspec

from paayesh_desktop.domain import evaluation_course
from paayesh_desktop.domain.attainment import CONTEXT
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.evaluation_course import EvaluationStanding
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    ProjectEvaluation,
    evaluation_key,
)
from paayesh_desktop.domain.rollup import Standing, conformity
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.evaluations.evaluation_gaps import drop_settled
from paayesh_desktop.services.judging.frozen_projects import FROZEN
from paayesh_desktop.services.judging.project_figures import Figures
from paayesh_desktop.services.loop.evaluation_moves import moves_of, next_move
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.store.change import Change


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


class Sheet:
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
        self._at = change.at if act.at is None else act.at
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
            self._moves.append(next_move(row, step, None, self._act, self._at))
            self._counts["new"] += 1
        else:
            row = _carried(former, row)
            self._counts["unchanged" if row is former else "refreshed"] += 1
        if row is not former:
            self._rows.append(row)

    def write(self, gaps: Collection[UUID]) -> Compared:
        """Keep what was compared; *gaps* are the due indicators without data."""
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
            self._at,
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


def _stored(ratio: Decimal | None) -> Decimal | None:
    """As verdicts are stored: to 12 places."""
    return None if ratio is None else ratio.quantize(_PLACES, context=CONTEXT)


_PLACES = Decimal("1e-12")
