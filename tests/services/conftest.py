"""The loop told in the words of people: who sits at the desk, what they do, what is decided."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date, timedelta
from uuid import UUID

import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.meeting import (
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    Presence,
)
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation, evaluation_key
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.services import enactment
from paayesh_desktop.services.comparing import Compared, Comparing
from paayesh_desktop.services.evaluation_gaps import gaps_of
from paayesh_desktop.services.opinions import Opinions
from paayesh_desktop.services.workspace import Workspace

DAY = date(2025, 10, 1)
PRESENT = ("chair", "secretary", "member", "member2", "member3")


def sample(code: str) -> UUID:
    return reference_key("sample", code)


class Story:
    """The staffed workspace with the evaluation cycles of 1404."""

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
        self.comparing = Comparing(workspace)
        self.opinions = Opinions(workspace)

    @contextmanager
    def sits(self, seat: str) -> Generator[None]:
        """Somebody is at the desk, such as ``W1/head``."""
        before = self.workspace.desk.person
        self.workspace.seat(sample(seat))
        try:
            yield
        finally:
            self.workspace.seat(before)

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
        row: DeviationCase | ProjectEvaluation | UUID,
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


@pytest.fixture
def story(staffed: Workspace) -> Story:
    return Story(staffed)
