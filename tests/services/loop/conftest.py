"""The loop told in the words of people: who sits at the desk, what they do, what is decided."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import CaseMoveKind, DeviationCase
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.meeting import (
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    Presence,
)
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.obstacle import CorrectiveAction, ObstacleClass
from paayesh_desktop.domain.organisation import COMMITTEE, SeatKind
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation, evaluation_key
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.services.cases.cases import CaseFilter, Cases, CaseView
from paayesh_desktop.services.cases.corrective_actions import CorrectiveActions
from paayesh_desktop.services.cases.justifications import Justifications
from paayesh_desktop.services.cases.obstacles import Obstacles
from paayesh_desktop.services.evaluations.comparing import Compared, Comparing
from paayesh_desktop.services.evaluations.evaluation_gaps import gaps_of
from paayesh_desktop.services.evaluations.opinions import Opinions
from paayesh_desktop.services.meetings import enactment
from paayesh_desktop.services.reference import reference_document
from paayesh_desktop.services.workspace import Workspace

DAY = date(2025, 10, 1)
PRESENT = ("chair", "secretary", "member", "member2", "member3")


def sample(code: str) -> UUID:
    return reference_key("sample", code)


def obstacle_classes() -> list[ObstacleClass]:
    """Those of the reference data."""
    texts = reference_document.obstacles()
    return [
        ObstacleClass(
            reference_key(ObstacleClass.entity, text.code),
            text.code,
            text.title,
            policy=text.policy,
        )
        for above in texts
        for text in (above, *above.children)
    ]


class Story:
    """The staffed workspace with the evaluation cycles of 1404."""

    kinds = CaseMoveKind

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.day = DAY
        with workspace.store.change(by=workspace.desk.person) as change:
            for number in range(1, 7):
                period = Period.parse(f"1404B{number}")
                cycle = Cycle(
                    cycle_key(sample("P"), period),
                    sample("P"),
                    CycleKind.TWO_MONTHLY,
                    period.code,
                    period.start,
                    period.end + timedelta(10),
                    evaluates=True,
                )
                change.put(cycle, party=COMMITTEE)
        with workspace.store.change(by=workspace.desk.person) as change:
            change.put_many(ObstacleClass, obstacle_classes(), party=COMMITTEE)

    @property
    def comparing(self) -> Comparing:
        return Comparing(self.workspace)

    @property
    def opinions(self) -> Opinions:
        return Opinions(self.workspace)

    @property
    def cases(self) -> Cases:
        return Cases(self.workspace)

    @property
    def obstacles(self) -> Obstacles:
        return Obstacles(self.workspace)

    @property
    def actions(self) -> CorrectiveActions:
        return CorrectiveActions(self.workspace)

    @property
    def justifications(self) -> Justifications:
        return Justifications(self.workspace)

    @contextmanager
    def sits(self, seat: str) -> Generator[None]:
        """Somebody is at the desk, such as ``W1/head``."""
        before = self.workspace.desk.person
        self.workspace.seat(sample(seat))
        try:
            yield
        finally:
            self.workspace.seat(before)

    def also(self, seat: str, body: str, role: str) -> None:
        """Somebody holds one more seat."""
        membership = Membership(
            new_key(),
            sample(f"body/{body}"),
            sample(seat),
            role,
            SeatKind.FIXED,
            date(2024, 3, 20),
        )
        with self.workspace.store.change(by=self.workspace.desk.person) as change:
            change.put(membership, party=sample(body))

    def cycle(self, number: int) -> UUID:
        return cycle_key(sample("P"), Period.parse(f"1404B{number}"))

    def key(self, project: str, number: int) -> UUID:
        """The key of a project's evaluation in a cycle."""
        start = Period.parse(f"1404B{number}").start
        return evaluation_key(start, sample(project), self.cycle(number))

    def compare(self, number: int, workgroup: str = "W1") -> Compared:
        with self.sits(f"{workgroup}/secretary"):
            return self.comparing.compare(self.cycle(number), sample(workgroup), self.day)

    def evaluation(self, key: UUID) -> ProjectEvaluation:
        with self.workspace.store.view() as view:
            found = view.get(ProjectEvaluation, key)
        assert found is not None
        return found

    def opine(
        self, key: UUID, *, conforms: bool, reason: str = "", workgroup: str = "W1"
    ) -> ProjectEvaluation:
        with self.sits(f"{workgroup}/secretary"):
            return self.opinions.give(key, conforms, "نظر کارگروه", self.day, reason=reason)

    def submit(self, *keys: UUID, workgroup: str = "W1") -> int:
        with self.sits(f"{workgroup}/head"):
            return self.opinions.submit(keys, self.day)

    def submitted(self, project: str, number: int, *, conforms: bool) -> UUID:
        """Compare, agree and submit one project's evaluation; its key."""
        workgroup = "W1" if project == "M" else "W2"
        self.compare(number, workgroup)
        key = self.key(project, number)
        row = self.evaluation(key)
        reason = "" if row.conforms is conforms else "دلیل اختلاف"
        self.opine(key, conforms=conforms, reason=reason, workgroup=workgroup)
        self.explain_gaps(key, workgroup)
        self.submit(key, workgroup=workgroup)
        return key

    def explain_gaps(self, key: UUID, workgroup: str = "W1") -> None:
        with self.workspace.store.view() as view:
            gaps = gaps_of(view, self.evaluation(key))
        with self.sits(f"{workgroup}/secretary"):
            for indicator in gaps:
                self.opinions.explain_gap(key, indicator, "گزارش نرسید", self.day)

    def meeting(self, *, present: int = 5, state: MeetingState = MeetingState.OPEN) -> Meeting:
        """A meeting of the committee with so many of its members present."""
        meeting = Meeting(
            new_key(), sample("body/C"), MeetingKind.ORDINARY, 1, self.day, state=state
        )
        with self.workspace.store.change(by=sample("C/secretary")) as change:
            change.put(meeting, party=COMMITTEE)
            for place, seat in enumerate(PRESENT[:present]):
                change.put(
                    Attendance(
                        new_key(),
                        meeting.id,
                        sample(f"C/{seat}"),
                        Presence.PRESENT,
                        sample(f"seat/C/{seat}"),
                        position=place,
                    ),
                    party=COMMITTEE,
                )
        return meeting

    def decide(
        self,
        kind: ResolutionKind,
        row: DeviationCase | ProjectEvaluation | PlanAmendment | UUID,
        *,
        text: str = "",
        due_on: date | None = None,
        meeting: Meeting | None = None,
        seat: str = "C/secretary",
    ) -> Resolution:
        """A quorate meeting resolves, and the resolution binds at once."""
        meeting = meeting or self.meeting()
        if isinstance(row, UUID):
            row = self.evaluation(row)
        resolution = Resolution(
            new_key(),
            meeting.id,
            "1404-1",
            kind,
            "مصوبه",
            Binding.MINUTES,
            text,
            about_kind=type(row).entity,
            about_id=row.id,
            due_on=due_on,
        )
        with (
            self.sits(seat),
            self.workspace.store.change(by=self.workspace.desk.person) as change,
        ):
            enactment.check(change, resolution)
            change.put(resolution, party=COMMITTEE)
            enactment.enact(change, self.workspace, resolution, meeting, self.day)
        return resolution

    def report(self, project: str, number: int, value: str) -> None:
        """Every indicator of a project reports the same figure in a bimester."""
        codes = ("I1", "I2", "I3") if project == "M" else ("I4", "I5")
        period = Period.parse(f"1404B{number}")
        with self.workspace.store.change(by=self.workspace.desk.person) as change:
            for code in codes:
                key = sample(f"r/{code}/{period.code}")
                result = Result(key, sample(code), period.code, ValueKind.NUMBER, Decimal(value))
                change.put(result, party=sample("W1" if project == "M" else "W2"))

    def case(self) -> CaseView:
        """The newest case."""
        lines = self.cases.list(CaseFilter(open_only=False), self.day)
        newest = max(lines, key=lambda line: (line.opened_on, len(line.number), line.number))
        return self.cases.show(newest.id, self.day)

    def referred(self) -> CaseView:
        """A case that a meeting has opened on the metro's second bimester."""
        key = self.submitted("M", 2, conforms=False)
        self.decide(ResolutionKind.REFERRAL, key, text="نامطلوب", due_on=self.day + timedelta(30))
        return self.case()

    def analysed(self, *, solvable: bool = True) -> CaseView:
        """A referred case with one classified and judged obstacle and its policy."""
        case = self.referred().case
        with self.sits("W1/expert"):
            self.obstacles.record(
                case.id,
                "تخصیص‌نیافتن اعتبار",
                self.day,
                class_id=self.class_id("FIN-CREDIT"),
                solvable=solvable,
            )
            self.obstacles.choose_policy(case.id, self.class_id("FIN-CREDIT"), "", self.day)
        return self.case()

    def remedying(self) -> CaseView:
        case = self.analysed().case
        with self.sits("W1/secretary"):
            self.cases.move(case.id, CaseMoveKind.REMEDY, self.day)
        return self.case()

    def acted(self, *, verified: bool = True) -> CorrectiveAction:
        """The one obstacle is removed by an expert, found so by the secretary."""
        found = self.case()
        with self.sits("W1/expert"):
            action = self.actions.plan(
                found.case.id,
                "پیگیری تخصیص",
                self.day + timedelta(10),
                self.day,
                obstacle_id=found.obstacles[0].obstacles[0].id,
                owner_id=sample("W1/expert"),
            )
            action = self.actions.done(action.id, "نامهٔ تخصیص", self.day)
        if verified:
            with self.sits("W1/secretary"):
                action = self.actions.verify(action.id, self.day)
        return action

    def resumed(self) -> CaseView:
        case = self.remedying().case
        self.acted()
        with self.sits("W1/head"):
            self.cases.move(case.id, CaseMoveKind.RESUME, self.day)
        return self.case()

    def justify(self, case_id: UUID) -> None:
        with self.sits("W1/head"):
            self.justifications.write(
                case_id,
                self.day,
                situation="زمین واگذار نشد",
                causes="تصمیم دستگاه بیرونی",
                attempts="سه نشست",
                proposal="کاهش محدوده",
            )

    def raised(self) -> CaseView:
        case = self.analysed(solvable=False).case
        self.justify(case.id)
        with self.sits("W1/head"):
            self.cases.move(case.id, CaseMoveKind.RAISE, self.day)
        return self.case()

    def class_id(self, code: str) -> UUID:
        return reference_key(ObstacleClass.entity, code)

    def written(self) -> dict[UUID, list[bytes]]:
        """Every kept verdict and every frozen evaluation, to the byte, with all its revisions."""
        with self.workspace.store.view() as view:
            rows = [*view.find(VerdictSnapshot), *view.find(ProjectEvaluation)]
            return {row.id: [revised.hash for revised in view.history(row.id)] for row in rows}


@pytest.fixture
def story(staffed: Workspace) -> Story:
    return Story(staffed)
