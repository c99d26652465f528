"""The demo city's plan: axes, strategies, policies, programs, projects and some of their stages."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import product
from random import Random
from typing import Self
from uuid import UUID

from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Horizon,
    Plan,
    PlanVersion,
    ProjectGoal,
    ProjectUnit,
)
from paayesh_desktop.services.demo.demo_units import Offices, workgroup_key
from paayesh_desktop.services.demo.demo_words import DemoWords, ProgramWords
from paayesh_desktop.services.reference.reference_document import karaj, mashhad

YEARS = 5
PERIODS = 6
"""Evaluation periods in a year."""
PLAN = reference_key("plan", "FIVE-YEAR-1")
VERSION = reference_key("demo/plan_version", "1")
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Timeline:
    """The plan's years as evaluation periods, of which the first *ended* are over."""

    first_year: int
    periods: tuple[Period, ...]
    ended: int

    @classmethod
    def around(cls, today: date) -> Self:
        """A five-year plan in whose fourth year *today* lies."""
        first = to_jalali(today).year - 3
        periods = tuple(
            period
            for year in range(first, first + YEARS)
            for period in Period.of_year(year, PeriodKind.BIMESTER)
        )
        return cls(first, periods, sum(period.ended_by(today) for period in periods))


@dataclass(frozen=True, slots=True)
class Project:
    """A project with what hangs on it. Its periods are those from *since* up to before *until*,
    counted from the plan's beginning; *budget* is a year's credit in million rials."""

    element: Element
    links: tuple[Entity, ...]
    stages: tuple[Element, ...]
    program: ProgramWords
    units: tuple[UUID, ...]
    since: int
    until: int
    budget: int


def plan(words: DemoWords, timeline: Timeline) -> tuple[Plan, PlanVersion]:
    first = timeline.first_year
    made = Plan(PLAN, words.plan.code, words.plan.title, Horizon.MID_TERM, first, first + YEARS - 1)
    return made, PlanVersion(VERSION, PLAN, 1, timeline.periods[0].start, words.plan.version)


class Tree:
    """The plan's elements down to its programs, and the projects of each program."""

    def __init__(self, words: DemoWords, timeline: Timeline, rng: Random, offices: Offices) -> None:
        self._words = words
        self._timeline = timeline
        self._rng = rng
        self._offices = offices
        self._goals = {group.code: group.goals for group in karaj().workgroups}

    def elements(self) -> Iterator[tuple[Element, ProgramWords | None]]:
        """Every element above the projects, with its words where it is a program."""
        for number, axis in enumerate(mashhad().axes, 1):
            top = _element(ElementKind.AXIS, str(number), axis.title, None)
            yield top, None
            strategies = [one for one in self._words.strategies if one.axis == axis.code]
            for place, strategy in enumerate(strategies, 1):
                second = _element(ElementKind.STRATEGY, f"{number}.{place}", strategy.title, top)
                yield second, None
                for count, policy in enumerate(strategy.policies, 1):
                    code = f"{second.code}.{count}"
                    third = _element(ElementKind.POLICY, code, policy.title, second)
                    yield third, None
                    for last, program in enumerate(policy.programs, 1):
                        made = _element(
                            ElementKind.PROGRAM,
                            f"{code}.{last}",
                            program.title,
                            third,
                            program.workgroup,
                        )
                        yield made, program

    def projects(
        self,
        above: Element,
        program: ProgramWords,
        count: int,
        partners: tuple[int, int],
    ) -> Iterator[Project]:
        """*count* projects of a program, with *partners* (at least, at most) units each."""
        for number, title in enumerate(self._titles(program, count), 1):
            yield self._project(above, program, f"{above.code}.{number:03}", title, partners)

    def _titles(self, program: ProgramWords, count: int) -> list[str]:
        rng, places = self._rng, self._words.places
        pairs = list(product(program.projects, range(len(places))))
        streets = self._words.streets
        return [
            pattern.format(place=places[number], street=streets[number])
            for pattern, number in rng.sample(pairs, count)
        ]

    def _project(
        self,
        above: Element,
        program: ProgramWords,
        code: str,
        title: str,
        partners: tuple[int, int],
    ) -> Project:
        rng, periods = self._rng, self._timeline.periods
        begins = rng.choices((0, 1, 2, 3), (68, 20, 10, 2))[0]
        years = min(YEARS - begins, rng.choices((2, 3, 4, 5), (5, 10, 25, 60))[0])
        since, until = begins * PERIODS, (begins + years) * PERIODS
        starts, ends = periods[since].start, periods[until - 1].end
        budget = rng.randrange(4000, 90000)
        element = Element(
            reference_key("demo/element", code),
            PLAN,
            ElementKind.PROJECT,
            code,
            title,
            parent_id=above.id,
            workgroup_id=above.workgroup_id,
            position=int(code.rsplit(".", 1)[1]),
            weight=Decimal(rng.choice((1, 1, 2, 2, 3))),
            starts_on=starts,
            ends_on=ends,
            credit=Decimal(budget * years * _MILLION),
        )
        units = self._offices.of_project(rng, program.by, program.workgroup, partners)
        goals = rng.sample(self._goals[program.workgroup], rng.randint(1, 3))
        links: list[Entity] = [
            ProjectUnit(reference_key("demo/project_unit", f"{code}/{unit}"), element.id, unit)
            for unit in units
        ]
        links += [
            ProjectGoal(
                reference_key("demo/project_goal", f"{code}/{goal}"),
                element.id,
                reference_key("goal", goal),
            )
            for goal in goals
        ]
        stages = tuple(self._stages(element, since, until)) if rng.randrange(4) == 0 else ()
        return Project(element, tuple(links), stages, program, units, since, until, budget)

    def _stages(self, project: Element, since: int, until: int) -> Iterator[Element]:
        periods, titles = self._timeline.periods, self._words.stages
        third = (until - since) // len(titles)
        for number, title in enumerate(titles):
            begin = since + number * third
            yield Element(
                reference_key("demo/element", f"{project.code}.{number + 1}"),
                PLAN,
                ElementKind.STAGE,
                f"{project.code}.{number + 1}",
                title,
                parent_id=project.id,
                workgroup_id=project.workgroup_id,
                position=number + 1,
                starts_on=periods[begin].start,
                ends_on=periods[begin + third - 1].end,
            )


def _element(
    kind: ElementKind, code: str, title: str, parent: Element | None, workgroup: str | None = None
) -> Element:
    return Element(
        reference_key("demo/element", code),
        PLAN,
        kind,
        code,
        title,
        parent_id=parent.id if parent else None,
        workgroup_id=workgroup_key(workgroup) if workgroup else None,
        position=int(code.rsplit(".", 1)[-1]),
    )
