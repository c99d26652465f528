"""Whom a row concerns: the party that may write it, the workgroup that it is about, its unit and
its project.

Rows name what they belong to (an answer its form, a move its case); following those names leads to
a workgroup or to the committee. What is named and not here leaves the question open.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from paayesh_desktop.domain import case_course, evaluation_course
from paayesh_desktop.domain.amendment import (
    AmendmentItem,
    ElementTerms,
    IndicatorTerms,
    PlanAmendment,
)
from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import (
    Answer,
    Form,
    FormCall,
    FormLine,
    FormReminder,
    FormStep,
    LineReturn,
)
from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import AgendaItem, Attendance, Meeting, Minutes
from paayesh_desktop.domain.membership import ExpertChoice, Membership, UnitGroup
from paayesh_desktop.domain.obstacle import (
    CorrectionPolicy,
    CorrectiveAction,
    Justification,
    Obstacle,
)
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Person, Seat
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Indicator,
    ProjectGoal,
    ProjectUnit,
    Target,
)
from paayesh_desktop.domain.progress import Spending, StageProgress
from paayesh_desktop.domain.project_evaluation import (
    EvaluationMove,
    EvaluationMoveKind,
    GapReason,
    ProjectEvaluation,
)
from paayesh_desktop.domain.question import Question, Reply
from paayesh_desktop.domain.resolution import ChainStep, Resolution
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import VerdictRule, VerdictSnapshot
from paayesh_desktop.store.view import View

Kind = type[Entity]
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Concern:
    """*side* is the party that alone may write the row (None: not told by it); *workgroup* the one
    that it names itself; *responsible* the one that answers in the plan for what it is about;
    *answering* the element that this follows from."""

    side: UUID | None = None
    workgroup: UUID | None = None
    responsible: UUID | None = None
    unit: UUID | None = None
    project: UUID | None = None
    answering: UUID | None = None

    @property
    def about(self) -> UUID | None:
        """The workgroup whose row it is to whoever looks at it."""
        return self.workgroup or self.responsible


NOTHING = Concern()
ABOUT: tuple[Kind, ...] = (
    Form, ProjectEvaluation, DeviationCase, Meeting, Resolution, Membership, ChainStep, CaseMove,
    EvaluationMove, CorrectiveAction, Obstacle, Justification, PerformanceReport, Result, Answer,
    FormLine, StageProgress, Spending, VerdictSnapshot, GapReason, CorrectionPolicy, AgendaItem,
    Attendance, Minutes, PlanAmendment, MacroPolicy, Indicator, Element, Question, Reply, FormStep,
    FormCall, FormReminder, LineReturn, ExpertChoice, UnitGroup, Person,
)  # fmt: skip
"""What a question, a paper or a decision may be about."""
ISSUED: tuple[Kind, ...] = (
    Cycle, Meeting, Resolution, DeviationCase, Form, PerformanceReport, Justification,
    PlanAmendment, ProjectEvaluation,
)  # fmt: skip
"""What a paper that was issued is about."""
_PLANNED: tuple[Kind, ...] = (Indicator, StageProgress, Spending, ElementTerms, VerdictRule)
_MEASURED: tuple[Kind, ...] = (Result, VerdictSnapshot, Target, IndicatorTerms)
_FORM: tuple[Kind, ...] = (FormLine, Answer, FormStep, LineReturn, FormCall, FormReminder)
_CASE: tuple[Kind, ...] = (Obstacle, CorrectionPolicy, CorrectiveAction, Justification, CaseMove)
UP: Mapping[Kind, tuple[tuple[str, tuple[Kind, ...]], ...]] = {
    Element: (("parent_id", (Element,)),),
    **dict.fromkeys(_PLANNED, (("element_id", (Element,)),)),
    **dict.fromkeys(_MEASURED, (("indicator_id", (Indicator,)),)),
    **dict.fromkeys((ProjectGoal, ProjectUnit), (("project_id", (Element,)),)),
    **dict.fromkeys(_FORM, (("form_id", (Form,)),)),
    **dict.fromkeys((ProjectEvaluation, DeviationCase), (("project_id", (Element,)),)),
    **dict.fromkeys((GapReason, EvaluationMove), (("evaluation_id", (ProjectEvaluation,)),)),
    **dict.fromkeys(_CASE, (("case_id", (DeviationCase,)),)),
    **dict.fromkeys((Seat, Meeting, Membership), (("body_id", (Body,)),)),
    MacroPolicy: (("to_body_id", (Body,)),),
    **dict.fromkeys((Attendance, Minutes), (("meeting_id", (Meeting,)),)),
    AgendaItem: (("meeting_id", (Meeting,)), ("about_id", ABOUT)),
    Resolution: (("meeting_id", (Meeting,)), ("about_id", ABOUT)),
    ChainStep: (("resolution_id", (Resolution,)),),
    ExpertChoice: (("membership_id", (Membership,)),),
    PlanAmendment: (("case_id", (DeviationCase,)),),
    AmendmentItem: (("amendment_id", (PlanAmendment,)),),
    **dict.fromkeys((Question, Attachment), (("about_id", ABOUT),)),
    Reply: (("question_id", (Question,)),),
    IssuedReport: (("subject_id", ISSUED),),
}
"""What a row hangs on: the fields that lead towards whom it concerns, and where they lead."""
_SIDELESS: tuple[Kind, ...] = (Question, Reply, Attachment, MacroPolicy)
"""That one side is concerned by these does not say who may write them."""
_ABOVE_OTHERS = (
    Element, Indicator, Body, Form, ProjectEvaluation, DeviationCase, Meeting, Membership,
    Resolution, PlanAmendment, Question,
)  # fmt: skip
"""Rows that many others hang on are kept in mind; there may be a million of the others."""
_FIGURES: Mapping[Kind, str] = {
    **dict.fromkeys(_MEASURED, "indicator_id"),
    **dict.fromkeys(_FORM, "form_id"),
    StageProgress: "element_id",
    Spending: "element_id",
}
_COURTS: Mapping[CaseMoveKind | EvaluationMoveKind, Court] = {
    **{step.kind: step.court for step in case_course.STEPS},
    **{step.kind: step.court for step in evaluation_course.STEPS},
}


class Concerns:
    """Answers for many rows of one moment; what they hang on is read once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._rows: dict[UUID, Entity | None] = {}
        self._found: dict[UUID, Concern] = {}
        self._figures: dict[tuple[UUID, UUID | None], Concern] = {}

    def of(self, rows: Iterable[Entity]) -> dict[UUID, Concern]:
        """The concern of each of *rows*, as they are given and not as they are stored."""
        asked = {row.id: row for row in rows}
        self._rows.update(asked)
        for key in asked:
            self._found.pop(key, None)
        self._read(asked.values())
        found = {key: self._quick(row) for key, row in asked.items()}
        for key, row in asked.items():
            if not isinstance(row, _ABOVE_OTHERS):
                self._rows.pop(key, None)
                self._found.pop(key, None)
        return found

    def row(self, key: UUID) -> Entity | None:
        """What was read under *key*."""
        return self._rows.get(key)

    def line(self, element: UUID | None) -> Iterator[UUID]:
        """The element and what is above it, of those that were asked about."""
        passed: set[UUID] = set()
        while element is not None and element not in passed:
            passed.add(element)
            yield element
            row = self._rows.get(element)
            element = row.parent_id if isinstance(row, Element) else None

    def _read(self, rows: Iterable[Entity]) -> None:
        waiting: Iterable[Entity] = rows
        while waiting:
            wanted: dict[Kind, set[UUID]] = defaultdict(set)
            for row in waiting:
                for name, kinds in UP.get(type(row), ()):
                    key = getattr(row, name)
                    if key is not None and key not in self._rows:
                        for kind in kinds:
                            wanted[kind].add(key)
            waiting = [row for kind, keys in wanted.items() for row in self._load(kind, keys)]
            self._rows.update({row.id: row for row in waiting})
            for keys in wanted.values():
                for key in keys:
                    self._rows.setdefault(key, None)

    def _load(self, kind: Kind, keys: set[UUID]) -> Iterator[Entity]:
        ordered = list(keys)
        for start in range(0, len(ordered), _CHUNK):
            yield from self._view.find(kind, id=ordered[start : start + _CHUNK])

    def _quick(self, row: Entity) -> Concern:
        """As `_concern`; figures come by the thousand, and most hang on few things."""
        name = _FIGURES.get(type(row))
        if name is None:
            return self._concern(row, ())
        place = (getattr(row, name), getattr(row, "unit_id", None))
        found = self._figures.get(place)
        if found is None:
            found = self._figures[place] = self._concern(row, ())
        return found

    def _concern(self, row: Entity, passed: tuple[UUID, ...]) -> Concern:
        found = self._found.get(row.id)
        if found is None:
            if row.id in passed:
                return NOTHING
            found = self._found[row.id] = self._made(row, (*passed, row.id))
        return found

    def _made(self, row: Entity, passed: tuple[UUID, ...]) -> Concern:
        above = [
            NOTHING if (found := self._rows.get(key)) is None else self._concern(found, passed)
            for name, _ in UP.get(type(row), ())
            if (key := getattr(row, name)) is not None
        ]
        first = above[0] if above else NOTHING
        unit: UUID | None = getattr(row, "unit_id", None)
        match row:
            case Body():
                made = Concern(row.workgroup_id or COMMITTEE, row.workgroup_id)
            case Element():
                made = _element(row, first)
            case CaseMove() | EvaluationMove():
                theirs = _COURTS[row.kind] is Court.WORKGROUP
                made = replace(first, side=first.workgroup if theirs else COMMITTEE)
            case AgendaItem() | Resolution() if len(above) > 1:
                made = replace(above[1], side=first.side)
            case ProjectEvaluation():
                made = replace(first, workgroup=row.workgroup_id)
            case DeviationCase():
                made = Concern(workgroup=row.workgroup_id, project=first.project)
            case Form() | UnitGroup() | PerformanceReport():
                made = Concern(workgroup=row.workgroup_id, unit=unit)
            case IssuedReport():
                group = row.workgroup_id or first.workgroup
                made = replace(first, side=None, workgroup=group, unit=unit or first.unit)
            case Attachment() if first.side == COMMITTEE and first.about is None:
                made = first  # a paper of the committee's own meeting is not for others to bring
            case _:
                side = None if isinstance(row, _SIDELESS) else first.side
                made = replace(first, side=side, unit=unit or first.unit)
        return made


def _element(row: Element, above: Concern) -> Concern:
    project = row.id if row.kind is ElementKind.PROJECT else above.project
    responsible = row.workgroup_id or above.responsible
    return Concern(responsible=responsible, project=project, answering=row.id)
