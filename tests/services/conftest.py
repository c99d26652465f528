"""The loop told in the words of people: who sits at the desk, what they do, what is decided."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date, timedelta
from uuid import UUID

import msgspec
import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.form_sheet import Line, Sheet, Typing
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.meeting import (
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    Presence,
)
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, EntryKind, Indicator, ProjectUnit
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation, evaluation_key
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.domain.result import Result, result_key
from paayesh_desktop.services import enactment
from paayesh_desktop.services.comparing import Compared, Comparing
from paayesh_desktop.services.cycles import Cycles
from paayesh_desktop.services.distribution import Distribution
from paayesh_desktop.services.evaluation_gaps import gaps_of
from paayesh_desktop.services.form_acceptance import Accepted, FormAcceptance
from paayesh_desktop.services.form_entry import FormEntry
from paayesh_desktop.services.form_steps import FormSteps
from paayesh_desktop.services.form_templates import FormTemplates
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


class Office:
    """The staffed workspace with units that carry out its projects, the third bimester's cycle and
    the offered template; ``U1`` and ``U2`` work on M, ``U1`` and ``U3`` on K. Indicators R (a
    ratio) and Q (asked fortnightly) hang on M, which has the stages M1 and M2."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.day = DAY
        plan, metro = sample("P"), sample("M")
        units = [
            Unit(sample(f"U{place}"), f"U{place}", f"منطقه {place}", Level.DISTRICT, place)
            for place in range(1, 4)
        ]
        links = [("M", "U1"), ("M", "U2"), ("K", "U1"), ("K", "U3")]
        stages = [
            Element(sample(code), plan, ElementKind.STAGE, code, title, metro, sample("W1"), place)
            for place, (code, title) in enumerate((("M1", "حفاری"), ("M2", "ریل‌گذاری")))
        ]
        ratio = Indicator(
            sample("R"), plan, metro, "R", "سهم", "٪", entry_kind=EntryKind.RATIO, position=7
        )
        often = Indicator(
            sample("Q"), plan, metro, "Q", "کارگر", position=8, collected=CycleKind.FORTNIGHTLY
        )
        rows = [*units, *stages, ratio, often]
        rows += [
            ProjectUnit(sample(f"{project}/{unit}"), sample(project), sample(unit))
            for project, unit in links
        ]
        with workspace.store.change(by=workspace.desk.person) as change:
            for row in rows:
                change.put(row, party=COMMITTEE)
            for found in change.find(Result):  # entered by unit, under the keys of forms
                change.remove(found, party=sample("W2" if found.indicator_id in PARK else "W1"))
                for place in (1, 2) if found.indicator_id not in PARK else (3,):
                    unit = sample(f"U{place}")
                    period = Period.parse(found.period)
                    key = result_key(found.indicator_id, period, unit)
                    if period.code != "1404B3":
                        change.put(
                            msgspec.structs.replace(found, id=key, unit_id=unit),
                            party=sample("W2" if found.indicator_id in PARK else "W1"),
                        )
        with self.sits("C/secretary"):
            self.cycle = Cycles(workspace).open(
                plan, CycleKind.TWO_MONTHLY, Period.parse("1404B3"), day=DAY
            )
            templates = FormTemplates(workspace)
            self.template = templates.save(templates.standard(CycleKind.TWO_MONTHLY), day=DAY)

    @contextmanager
    def sits(self, seat: str) -> Generator[None]:
        """Somebody is at the desk, such as ``W1/head``."""
        before = self.workspace.desk.person
        self.workspace.seat(sample(seat))
        try:
            yield
        finally:
            self.workspace.seat(before)

    def issue(self, workgroup: str = "W1") -> dict[str, UUID]:
        """Hand out a workgroup's forms; their keys by unit."""
        with self.sits(f"{workgroup}/secretary"):
            Distribution(self.workspace).issue(
                self.cycle.id, self.template.id, sample(workgroup), day=self.day
            )
        with self.workspace.store.view() as view:
            forms = view.find(Form, workgroup_id=sample(workgroup), order_by=("number",))
            units = {unit.id: unit.code for unit in view.find(Unit)}
        return {units[form.unit_id]: form.id for form in forms}

    def open(self, form_id: UUID) -> Sheet:
        return FormEntry(self.workspace).open(form_id, self.day)

    def type(
        self, form_id: UUID, typings: dict[str, Typing] | None = None, *, seat: str = "W1/expert"
    ) -> FormState:
        """Type a whole form: *typings* by printed number, the rest with something fitting."""
        sheet = self.open(form_id)
        told = {line.id: self.fitting(line) for line in sheet.lines}
        for number, typing in (typings or {}).items():
            line = sheet.line(number)
            assert line is not None
            told[line.id] = typing
        with self.sits(seat):
            return FormEntry(self.workspace).save(form_id, told, day=self.day, typed=True)

    @staticmethod
    def fitting(line: Line) -> Typing:
        if line.is_ratio:
            return Typing("30", "40")
        return Typing("50", reason="سنجیده شد") if line.is_number else Typing("شرح")

    def check(self, *form_ids: UUID, seat: str = "W1/secretary") -> None:
        with self.sits(seat):
            FormSteps(self.workspace).check(form_ids, day=self.day)

    def accept(self, *form_ids: UUID, seat: str = "W1/head") -> Accepted:
        with self.sits(seat):
            return FormAcceptance(self.workspace).accept(form_ids, day=self.day)

    def state(self, form_id: UUID) -> FormState:
        return self.open(form_id).form.state


PARK = (sample("I4"), sample("I5"))


@pytest.fixture
def office(staffed: Workspace) -> Office:
    return Office(staffed)


@pytest.fixture
def story(staffed: Workspace) -> Story:
    return Story(staffed)
