"""Forms told in the words of people: who sits at the desk, and what they do with them."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from uuid import UUID

import msgspec
import pytest
import sqlalchemy as sa
from sqlalchemy import event

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form import Form, FormState
from paayesh_desktop.domain.form_sheet import Line, Sheet, Typing
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, EntryKind, Indicator, ProjectUnit
from paayesh_desktop.domain.result import Result, result_key
from paayesh_desktop.services.forms.cycles import Cycles
from paayesh_desktop.services.forms.distribution import Distribution
from paayesh_desktop.services.forms.form_acceptance import Accepted, FormAcceptance
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.forms.form_templates import FormTemplates
from paayesh_desktop.services.workspace import Workspace

DAY = date(2025, 10, 1)
PRESENT = ("chair", "secretary", "member", "member2", "member3")


def sample(code: str) -> UUID:
    return reference_key("sample", code)


@contextmanager
def statements(engine: sa.Engine) -> Generator[list[str]]:
    """What the database is asked inside."""
    asked: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", hear)
    yield asked
    event.remove(engine, "before_cursor_execute", hear)


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
