"""Reference data as rows: pure functions from the cities' files to entities, keyed by their codes.

A plan whose years the document does not give becomes terms, not a plan: the committee sets them
when it makes it. Mashhad's axes are terms too, offered to whoever formulates a mid-term plan;
its bodies stand beside Karaj's as kinds of their own. Settings that the documents prescribe are the
terms of the catalogue ``rule``.
"""

from collections.abc import Iterable, Iterator

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.holiday import FixedHoliday
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.obstacle import ObstacleClass
from paayesh_desktop.domain.organisation import Body, Duty, Level, Seat, Term, Workgroup
from paayesh_desktop.domain.plan import Element, ElementKind, Plan, WorkgroupGoal
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.services.reference.reference_document import (
    Karaj,
    Mashhad,
    ObstacleText,
    PlanTitle,
    SeatLine,
    WorkgroupTemplate,
    WorkgroupText,
)

HOLIDAY_YEARS = range(1400, 1416)
VISION = reference_key("plan", "VISION")
"""The twenty-year vision, whose goals every project serves."""


def rows(
    karaj: Karaj,
    mashhad: Mashhad,
    holidays: Iterable[FixedHoliday],
    obstacles: Iterable[ObstacleText],
) -> Iterator[Entity]:
    """Every row of reference data."""
    yield from _structure(karaj)
    yield from _goals(karaj)
    for position, workgroup in enumerate(karaj.workgroups):
        yield from _workgroup(workgroup, position, karaj.workgroup_template)
    yield from _lists(karaj)
    yield from _formulation(mashhad)
    yield from _model(mashhad)
    for holiday in holidays:
        yield from (holiday.in_year(year) for year in HOLIDAY_YEARS)
    yield from _obstacles(obstacles)


def _structure(karaj: Karaj) -> Iterator[Entity]:
    council, committee = karaj.council, karaj.committee
    yield Body(
        reference_key("body", "council"),
        kind="council",
        title=normalise(council.title),
        short_title=normalise(council.short_title),
        meets=council.meets,
    )
    yield Body(
        reference_key("body", "committee"),
        kind="committee",
        title=normalise(committee.title),
        short_title=normalise(committee.short_title),
        quorum=committee.quorum,
        term_years=committee.term_years,
        appointed_by=normalise(committee.appointed_by),
    )
    yield from _seats("committee", committee.seats)
    yield from _terms(
        "rule",
        (
            ("council/convened_by", council.convened_by),
            ("committee/meetings_a_month", str(committee.ordinary_meetings_per_month)),
            ("committee/term_applies_to", committee.term_applies_to),
            ("committee/ratified_by", committee.appointments_ratified_by),
            ("evaluation_cycle", karaj.evaluation_cycle),
        ),
    )


def _goals(karaj: Karaj) -> Iterator[Entity]:
    for plan in karaj.plans:
        yield from _plan(plan)
    for position, goal in enumerate(karaj.goals):
        yield Element(
            reference_key("goal", goal.code),
            plan_id=VISION,
            kind=ElementKind.GOAL,
            code=goal.code,
            title=normalise(goal.title),
            position=position,
        )
    yield from _terms("goal_short_title", ((goal.code, goal.short_title) for goal in karaj.goals))


def _plan(plan: PlanTitle) -> Iterator[Entity]:
    if plan.end_year is None:
        yield _term("plan", plan.code, 1, plan.title)
        yield from _terms(
            "rule",
            (
                (f"plan/{plan.code}/horizon", plan.horizon),
                (f"plan/{plan.code}/years", str(plan.years)),
            ),
        )
        return
    yield Plan(
        reference_key("plan", plan.code),
        code=plan.code,
        title=normalise(plan.title),
        horizon=plan.horizon,
        start_year=plan.end_year - plan.years + 1,
        end_year=plan.end_year,
    )


def _workgroup(
    workgroup: WorkgroupText, position: int, template: WorkgroupTemplate
) -> Iterator[Entity]:
    key = reference_key("workgroup", workgroup.code)
    title = normalise(workgroup.title)
    yield Workgroup(
        key,
        code=workgroup.code,
        slug=workgroup.slug,
        title=title,
        deputy=normalise(workgroup.deputy),
        position=position,
    )
    yield Body(
        reference_key("body", workgroup.code),
        kind="workgroup",
        title=title,
        short_title=title,
        workgroup_id=key,
        quorum=template.quorum,
    )
    yield from _seats(workgroup.code, template.seats)
    for level in template.groups.levels:
        yield from _seats(workgroup.code, template.groups.seats, level)
    for number, duty in enumerate(workgroup.duties, 1):
        yield Duty(
            reference_key("duty", f"{workgroup.code}/{number}"),
            workgroup_id=key,
            position=number,
            title=normalise(duty.short_title),
        )
    for goal in workgroup.goals:
        yield WorkgroupGoal(
            reference_key("workgroup_goal", f"{workgroup.code}/{goal}"),
            workgroup_id=key,
            goal_id=reference_key("goal", goal),
        )


def _seats(body: str, lines: Iterable[SeatLine], level: Level | None = None) -> Iterator[Seat]:
    """The seat template of a body, or of its groups at *level*."""
    for position, line in enumerate(lines, 1):
        yield Seat(
            reference_key("seat", f"{body}/{level or '-'}/{position}"),
            body_id=reference_key("body", body),
            position=position,
            title=normalise(line.title),
            role=line.role,
            kind=line.seat,
            level=level,
            places=line.count,
            note=normalise(line.note),
        )


def _lists(karaj: Karaj) -> Iterator[Term]:
    yield _term("city", "karaj", 1, karaj.city)
    for position, report in enumerate(karaj.reporting, 1):
        yield _term(f"report_of_{report.by}", report.kind, position, report.title)
    for position, step in enumerate(karaj.resolution_chain, 1):
        yield _term("resolution_chain", step.step, position, step.title, act=step.act)
    yield from _terms("unit_level", ((level.code, level.title) for level in karaj.unit_levels))


def _formulation(mashhad: Mashhad) -> Iterator[Entity]:
    yield _term("city", "mashhad", 2, mashhad.city)
    for catalogue, entries in (
        ("axis", mashhad.axes),
        ("stakeholder_group", mashhad.stakeholder_groups),
        ("workgroup_level", mashhad.workgroup_levels),
        ("information_source", mashhad.information_sources),
    ):
        yield from _terms(catalogue, ((entry.code, entry.title) for entry in entries))
    for position, step in enumerate(mashhad.approval_chain, 1):
        title = normalise(step.title)
        yield _term("approval_chain", step.step, position, title, act=step.act)
        yield Body(reference_key("body", step.step), kind=step.step, title=title, short_title=title)


def _model(mashhad: Mashhad) -> Iterator[Term]:
    horizons = mashhad.horizons
    yield from _terms("horizon", ((horizon.code, horizon.title) for horizon in horizons))
    yield from _terms(
        "rule", ((f"horizon/{horizon.code}/years", str(horizon.years)) for horizon in horizons)
    )
    yield from _numbered("long_term_element", mashhad.long_term_elements)
    plan, resolution = mashhad.mid_term_plan, mashhad.long_term_resolution
    yield _term("mid_term_plan", f"{plan.start_year}-{plan.end_year}", 1, plan.title)
    yield from _numbered("mid_term_element", plan.elements)
    yield from _terms(
        "long_term_resolution",
        (
            ("number", resolution.number),
            ("session", resolution.session),
            ("date", resolution.date),
            ("body", resolution.body),
        ),
    )
    model = mashhad.planning_model
    yield _term("planning_model", "model", 1, model.name)
    yield from _numbered("planning_principle", model.principles)
    for number, phase in enumerate(model.phases, 1):
        yield _term("planning_phase", str(number), number, phase.title)
        yield from _numbered("planning_step", phase.steps, f"{number}.")


def _obstacles(
    classes: Iterable[ObstacleText], parent: ObstacleClass | None = None
) -> Iterator[ObstacleClass]:
    """The classes of obstacles, each before what is below it."""
    for position, text in enumerate(classes, 1):
        row = ObstacleClass(
            reference_key(ObstacleClass.entity, text.code),
            code=text.code,
            title=normalise(text.title),
            parent_id=None if parent is None else parent.id,
            position=position,
            policy=normalise(text.policy),
        )
        yield row
        yield from _obstacles(text.children, row)


def _numbered(catalogue: str, titles: Iterable[str], before: str = "") -> Iterator[Term]:
    return _terms(
        catalogue, ((f"{before}{number}", title) for number, title in enumerate(titles, 1))
    )


def _terms(catalogue: str, entries: Iterable[tuple[str, str]]) -> Iterator[Term]:
    for position, (code, title) in enumerate(entries, 1):
        yield _term(catalogue, code, position, title)


def _term(catalogue: str, code: str, position: int, title: str, *, act: str = "") -> Term:
    return Term(
        reference_key("term", f"{catalogue}/{code}"),
        catalogue=catalogue,
        code=code,
        position=position,
        title=normalise(title),
        act=normalise(act),
    )
