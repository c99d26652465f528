"""A short story of a cycle is played on SQLite and on PostgreSQL: everybody is told the same."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import cast
from uuid import UUID

import msgspec
import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind
from paayesh_desktop.domain.form_sheet import Typing
from paayesh_desktop.domain.incentive import Criterion
from paayesh_desktop.domain.meeting import Attendance, MeetingKind, Presence
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import EvaluationMove
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence
from paayesh_desktop.services.amending.amendment_reader import AmendmentReader
from paayesh_desktop.services.amending.amendments import Amendments
from paayesh_desktop.services.cases.case_lines import CaseFilter, case_lines
from paayesh_desktop.services.evaluations.evaluation_lines import EvaluationFilter, evaluation_lines
from paayesh_desktop.services.evaluations.performance_reports import PerformanceReports
from paayesh_desktop.services.evaluations.project_evaluations import ProjectEvaluations
from paayesh_desktop.services.forms.collection import Collection, waiting
from paayesh_desktop.services.forms.cycle_year import cycle_year
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_board import form_board, forms_out
from paayesh_desktop.services.forms.form_calls import FormCalls
from paayesh_desktop.services.forms.form_grid import FormGrid
from paayesh_desktop.services.forms.form_list import FormList
from paayesh_desktop.services.forms.form_query import FormFilter, FormGroup, FormSort
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.forms.form_story import form_story
from paayesh_desktop.services.forms.template_shelf import template_shelf
from paayesh_desktop.services.judging.desk_evaluation import evaluate
from paayesh_desktop.services.judging.standing_grid import StandingGrid
from paayesh_desktop.services.judging.standing_query import GridFilter, GridShow, GridSort
from paayesh_desktop.services.loop.last_moves import last_moves
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.meetings import enactment
from paayesh_desktop.services.meetings.agenda import Agenda, agenda
from paayesh_desktop.services.meetings.decisions import Decision
from paayesh_desktop.services.meetings.meeting_calendar import MeetingCalendar
from paayesh_desktop.services.meetings.meeting_file import MeetingFiles
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.resolutions import resolution_lines
from paayesh_desktop.services.people.bodies import Bodies
from paayesh_desktop.services.policies.incentive_standings import IncentiveStandings
from paayesh_desktop.services.policies.incentives import Incentives
from paayesh_desktop.services.policies.macro_policies import MacroPolicies, PolicyDraft
from paayesh_desktop.services.search import Search
from paayesh_desktop.services.today.today import Today
from paayesh_desktop.services.today.today_items import Verb
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.conftest import with_people, with_plan
from tests.services.conftest import DAY, Office, sample
from tests.services.loop.conftest import Story

pytestmark = pytest.mark.postgresql

LATER = DAY + timedelta(60)
PLAN = sample("P")
SEATS = ("C/secretary", "W1/head", "W1/secretary", "W1/expert")
SECOND, THIRD = Period.parse("1404B2"), Period.parse("1404B3")
_UNTOLD = frozenset({"moved_at", "computed_at", "at", "hash", "sha256"})
"""Of the moment or of the machine, not of the story."""


class Played:
    """The story on one database; `told` is everything that anybody can read of it."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.office = Office(workspace)
        self.story = Story(workspace)
        self._keys: dict[UUID, str] = {}
        self._collect()
        self._evaluate()
        self._meet()
        self._remedy()
        self._draft()

    def _collect(self) -> None:
        office, workspace = self.office, self.workspace
        mine, theirs = office.issue("W1"), office.issue("W2")
        with office.sits("W1/secretary"):
            steps = FormSteps(workspace)
            steps.deliver([mine["U2"]], day=DAY, letter_number="۱۲", letter_on=DAY)
            steps.receive([mine["U1"]], day=DAY)
            FormCalls(workspace).call(
                mine["U2"], day=DAY, spoke_with="رضا", promised_on=DAY + timedelta(2)
            )
        with office.sits("W2/secretary"):
            FormCalls(workspace).remind(
                list(theirs.values()), day=DAY, letter_number="۱", letter_on=DAY
            )
        office.type(mine["U1"], {"1.1": Typing("98", reason="کم شد")})
        office.check(mine["U1"])
        office.accept(mine["U1"])
        office.type(theirs["U1"], seat="W2/expert")
        sheet = office.open(theirs["U1"])
        with office.sits("W2/head"):
            FormAcceptance(workspace).return_(
                theirs["U1"], {sheet.lines[0].id: "رقم نامعقول است"}, day=DAY
            )
        self.forms = {**mine, "U3": theirs["U3"]}

    def _evaluate(self) -> None:
        story = self.story
        with story.sits("C/secretary"):
            evaluate(self.workspace, PLAN, SECOND)
        self.evaluation = story.submitted("M", 2, conforms=False)
        story.report("K", 2, "-900")
        story.compare(2, "W2")
        story.compare(3)

    def _meet(self) -> None:
        meetings, story = Meetings(self.workspace), self.story
        with story.sits("C/secretary"):
            plan = MeetingPlan(sample("body/C"), MeetingKind.ORDINARY, DAY)
            meeting = meetings.plan(plan, DAY)
            meetings.invite(meeting.id, DAY)
            meetings.open(meeting.id, DAY)
            with self.workspace.store.view() as view:
                roll = view.find(Attendance, meeting_id=meeting.id)
                items = {item.about_id: item.id for item in agenda(view, meeting.id)}
            decision = Decision(
                ResolutionKind.REFERRAL,
                "ارجاع",
                "نتیجه نامطلوب است",
                agenda_item_id=items.pop(self.evaluation),
                due_on=DAY + timedelta(30),
            )
            few = {line.person_id: Presence.ABSENT for line in roll}
            meetings.call(meeting.id, few, DAY)
            with pytest.raises(UserError, match="Without a quorum"):
                meetings.decide(meeting.id, decision, DAY)
            meetings.call(meeting.id, dict.fromkeys(few, Presence.PRESENT), DAY)
            meetings.decide(meeting.id, decision, DAY)
            other = Decision(ResolutionKind.OTHER, "خرید", owner_text="دبیر", due_on=DAY)
            meetings.decide(meeting.id, other, DAY)
            for item in items.values():
                Agenda(self.workspace).note(item, "گزارش شد", DAY)
            meetings.close(meeting.id, DAY, minutes="صورت‌جلسه", minutes_number="1404/1")
            meetings.plan(replace(plan, held_on=LATER), DAY)
        self.meeting = meeting.id

    def _remedy(self) -> None:
        story, case = self.story, self.story.case().case
        with story.sits("W1/expert"):
            story.obstacles.record(
                case.id, "اعتبار", DAY, class_id=story.class_id("FIN-CREDIT"), solvable=True
            )
            story.obstacles.choose_policy(case.id, story.class_id("FIN-CREDIT"), "", DAY)
            story.cases.move(case.id, CaseMoveKind.REMEDY, DAY)
        story.acted()
        with story.sits("W1/head"):
            story.cases.move(case.id, CaseMoveKind.RESUME, DAY)
            story.actions.plan(case.id, "فوری", DAY, DAY, agent="پیمانکار", immediate=True)
        self.case = case.id

    def _draft(self) -> None:
        workspace = self.workspace
        with self.story.sits("W1/secretary"):
            PerformanceReports(workspace).save(
                self.story.cycle(2),
                sample("W1"),
                DAY,
                achievements="الف",
                challenges="ب",
                solutions="پ",
            )
        with self.story.sits("C/secretary"):
            amendments = Amendments(workspace)
            self.amendment = amendments.draft(PLAN, "کاهش محدوده", LATER, DAY)
            amendments.set(
                self.amendment, AmendedField.TARGET, sample("I1"), "50", DAY, period="1404B6"
            )
            weights = dict.fromkeys(Criterion, Decimal(1))
            Incentives(workspace).draft(PLAN, "تشویق", SECOND, weights, DAY)
            MacroPolicies(workspace).issue(PolicyDraft(sample("body/C"), "سیاست", DAY), DAY)

    def told(self) -> dict[str, object]:
        """Every answer by its name, in plain values."""
        return {name: self._plain(answer) for name, answer in self._read(LATER)}

    def _read(self, day: date) -> Iterator[tuple[str, object]]:
        yield from self._forms(day)
        yield from self._grids(day)
        yield from self._loop(day)
        yield from self._bodies(day)
        for seat in SEATS:
            with self.story.sits(seat):
                found = Today(self.workspace).look(day)
                mine = [one for one in found.items if one.verb is not Verb.BACK_UP]
                yield f"today of {seat}", (mine, found.tiles)  # a server is backed up by itself
        yield "found", Search(self.workspace.store).find("قطار")
        yield "found nothing", Search(self.workspace.store).find("_%")

    def _forms(self, day: date) -> Iterator[tuple[str, object]]:
        workspace, cycle = self.workspace, self.office.cycle
        with workspace.store.view() as view:
            for group in ("W1", "W2"):
                yield f"waiting {group}", waiting(view, [sample(group)], day)
        collection = Collection(workspace)
        yield "forms", collection.forms(cycle.id, day)
        yield "reminders", collection.reminders(day)
        yield "summary", collection.summary(cycle.id, day)
        listed = FormList(workspace.store)
        for group in FormGroup:
            for text in ("", "منطقه ۲", "%"):
                wanted = FormFilter(cycle.id, day, None, group, text)
                found = listed.matching(wanted, FormSort.UNIT)
                yield f"{group} {text!r}", (found, listed.page(found.ids, day))
        for sort in FormSort:
            for descending in (False, True):
                wanted = FormFilter(cycle.id, day)
                found = listed.matching(wanted, sort, descending=descending)
                yield f"{sort} {descending}", list(found.ids)
        grid = FormGrid(workspace.store)
        cycles = grid.cycles(PLAN, None, day)
        pairs = grid.rows(cycles)
        yield "form grid", (cycles, pairs, grid.page(cycles, list(pairs.values()), day))
        yield "form grid of some", grid.rows(cycles, sample("W1"), "منطقه ۱")
        yield "board", form_board(workspace, day)
        yield "out", forms_out(workspace, PLAN)
        yield "shelf", template_shelf(workspace, day)
        yield "year", cycle_year(workspace, day)
        for code, key in self.forms.items():
            yield f"sheet {code}", self.office.open(key).lines
            yield f"story {code}", form_story(workspace, key, day)

    def _grids(self, day: date) -> Iterator[tuple[str, object]]:
        grid = StandingGrid(self.workspace.store)
        frame = grid.frame(day, PLAN)
        yield "frame", frame
        wanted = GridFilter(PLAN, cycle_id=self.story.cycle(2))
        some = [replace(wanted, show=show) for show in GridShow]
        some += [replace(wanted, text=text) for text in ("قطار", "%")]
        some += [replace(wanted, workgroup_id=sample("W1"), unit_id=sample("U1"))]
        for one in some:
            yield f"counts {one}", grid.counts(one)
            for sort in GridSort:
                keys = grid.matching(one, sort)
                yield f"{one} {sort}", grid.page(PLAN, frame.periods, keys)
        for project in ("M", "K"):
            yield f"cell {project}", grid.target(sample(project), SECOND)

    def _loop(self, day: date) -> Iterator[tuple[str, object]]:
        workspace, story = self.workspace, self.story
        with workspace.store.view() as view:
            for number in (1, 2, 3):
                wanted = EvaluationFilter(story.cycle(number))
                yield f"evaluations {number}", evaluation_lines(view, wanted, day)
            for wanted in (CaseFilter(open_only=False), CaseFilter(text="قطار")):
                yield f"cases {wanted}", case_lines(view, wanted, day)
            yield "evaluation moves", last_moves(view, EvaluationMove)
            yield "case moves", last_moves(view, CaseMove)
            yield "resolutions", resolution_lines(view, day)
        yield "case", story.cases.show(self.case, day)
        yield "evaluation", ProjectEvaluations(workspace).show(self.evaluation, day)
        yield "amendment", AmendmentReader(workspace.store).card(self.amendment, day)
        yield "amendments", AmendmentReader(workspace.store).list(PLAN)
        yield "versions", AmendmentReader(workspace.store).versions(PLAN, day)

    def _bodies(self, day: date) -> Iterator[tuple[str, object]]:
        workspace = self.workspace
        with workspace.store.view() as view:
            body = Bodies(workspace).show(sample("body/C"), day)
            yield "body", body
            yield "court", enactment.waiting(view, body.body, day)
        yield "meetings", MeetingFiles(workspace).list()
        yield "meeting", MeetingFiles(workspace).show(self.meeting, day)
        yield "calendar", MeetingCalendar(workspace).month(1404, 7, day)
        yield "policies", MacroPolicies(workspace).list(day)
        yield "schemes", Incentives(workspace).list(PLAN, day)
        standings = IncentiveStandings(workspace)
        yield "workgroups", standings.of_workgroups(PLAN, THIRD, day)
        yield "units", standings.of_units(PLAN, THIRD, day)

    def _plain(self, value: object) -> object:
        """*value* in plain parts; keys as the story first named them, so that order shows."""
        match value:
            case UUID():
                return self._keys.setdefault(value, f"key {len(self._keys)}")
            case Sentence():
                return Catalogue("en").say(value)
            case Mapping():
                items = cast("Mapping[object, object]", value).items()
                return [(self._plain(key), self._plain(one)) for key, one in items]
            case str() | bytes():
                return value
            case Sequence() | set() | frozenset():
                return [self._plain(one) for one in cast("Sequence[object]", value)]
            case _:
                names = _fields(value)
                told = {one: self._plain(getattr(value, one)) for one in names}
                return told or repr(value)


def _fields(value: object) -> list[str]:
    names: Sequence[str] = ()
    if isinstance(value, msgspec.Struct):
        names = value.__struct_fields__
    elif is_dataclass(value):
        names = [one.name for one in fields(value)]
    return [name for name in names if name not in _UNTOLD and not name.startswith("_")]


Setting = Callable[[str], Workspace]


@pytest.fixture
def settle(
    postgresql: sa.Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Setting]:
    """Makes a staffed workspace on a kind of database."""
    url = postgresql.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with ExitStack() as held:

        def made(kind: str) -> Workspace:
            if kind == "postgresql":
                monkeypatch.setenv("PAAYESH_DATABASE_URL", url)
            setup = DeskSetup(Role.COMMITTEE, "کمیته پایش", "مریم رستگار")
            workspace = held.enter_context(Workspace.create(tmp_path / kind, setup))
            return with_people(with_plan(workspace))

        yield made


def test_a_cycle_is_told_alike_on_both_databases(settle: Setting) -> None:
    ours, theirs = Played(settle("sqlite")), Played(settle("postgresql"))
    said, answered = ours.told(), theirs.told()
    assert said.keys() == answered.keys()
    different = [name for name, answer in said.items() if answer != answered[name]]
    assert different == []
    assert Maintenance(theirs.workspace).check().sound
