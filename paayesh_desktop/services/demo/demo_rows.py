"""The demo city as rows: the same rows for the same words, size and day, on every machine."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import Element, EntryKind, Indicator, Target
from paayesh_desktop.domain.result import Result
from paayesh_desktop.services.demo.demo_course import Course
from paayesh_desktop.services.demo.demo_health import Health
from paayesh_desktop.services.demo.demo_path import Path
from paayesh_desktop.services.demo.demo_plan import PLAN, VERSION, Project, Timeline, Tree, plan
from paayesh_desktop.services.demo.demo_units import offices, people
from paayesh_desktop.services.demo.demo_words import DemoWords, IndicatorWords

_SEED = 1405
_CRITICAL_WEIGHT = 3
_ROWS_OF_PLAN = 10
"""Rows of the plan and its targets for each indicator."""


@dataclass(frozen=True, slots=True)
class DemoSize:
    """How large a demo city is. *partners* is how many district offices carry out a project, at
    least and at most; *offices* makes an office of every workgroup in every district."""

    projects: int
    indicators: int
    districts: int
    offices: bool
    partners: tuple[int, int]


SMALL = DemoSize(60, 250, 6, offices=False, partners=(2, 3))
CITY = DemoSize(2000, 10_000, 12, offices=True, partners=(4, 9))
SIZES = {"small": SMALL, "city": CITY}

Owned = tuple[UUID, Entity]
"""A row with the party that owns it."""


@dataclass(slots=True)
class DemoRows:
    """The rows of one demo city, to be asked for once and in this order: `plan_rows`, `results`."""

    words: DemoWords
    size: DemoSize
    timeline: Timeline
    _rng: Random = field(init=False)
    _courses: defaultdict[UUID, list[Course]] = field(init=False)

    def __post_init__(self) -> None:
        self._rng = Random(_SEED)  # noqa: S311 - must be repeatable
        self._courses = defaultdict(list)

    def plan_rows(self) -> Iterator[Owned]:
        """Units, people, the plan, its elements, indicators and targets."""
        city = offices(self.words, self.size.districts, offices_in_districts=self.size.offices)
        yield from ((COMMITTEE, unit) for unit in city.rows)
        yield from people(self.words, self._rng, city)
        yield from ((COMMITTEE, row) for row in plan(self.words, self.timeline))
        tree = Tree(self.words, self.timeline, self._rng, city)
        left = len(self.words.programs)
        projects = done = 0
        for element, program in tree.elements():
            yield COMMITTEE, element
            if program is None:
                continue
            count = (self.size.projects - projects) // left
            left, projects = left - 1, projects + count
            for project in tree.projects(element, program, count, self.size.partners):
                done += 1
                yield from ((COMMITTEE, row) for row in self._project(project, done))

    def results(self) -> Iterator[tuple[UUID, Iterator[Result]]]:
        """What was reported: for each ended period, the rows of each workgroup."""
        last = self.timeline.ended - 1
        for period in range(self.timeline.ended):
            for party, courses in self._courses.items():
                yield party, self._reported(courses, period, last)

    @property
    def expected(self) -> int:
        """About how many rows there will be: a guess before `plan_rows`, then a good one."""
        ended, indicators = self.timeline.ended, self.size.indicators
        if not self._courses:
            return indicators * (_ROWS_OF_PLAN + ended * sum(self.size.partners) * 2 // 5)
        return indicators * _ROWS_OF_PLAN + sum(
            max(0, min(course.path.until, ended) - course.path.since) * course.unit_count
            for courses in self._courses.values()
            for course in courses
        )

    def _reported(self, courses: list[Course], period: int, last: int) -> Iterator[Result]:
        for course in courses:
            yield from course.results(period, last, self.words.reasons)

    def _project(self, project: Project, number: int) -> Iterator[Entity]:
        yield project.element
        yield from project.stages
        yield from project.links
        total, projects = self.size.indicators, self.size.projects
        count = total * number // projects - total * (number - 1) // projects
        health = Health.of_project(self._rng, self.timeline.ended)
        for place, words in enumerate(self._chosen(project, number, count), 1):
            yield from self._indicator(project, words, place, health)

    def _chosen(self, project: Project, number: int, count: int) -> list[IndicatorWords]:
        """The program's own indicators, filled up with common ones in turn."""
        known = {words.code: words for words in self.words.indicators}
        own = project.program.indicators
        kept = sorted(self._rng.sample(own, min(len(own), count - 1)), key=own.index)
        common = self.words.common
        rest = [common[(number + turn) % len(common)] for turn in range(count - len(kept))]
        return [known[code] for code in (*kept, *rest)]

    def _indicator(
        self, project: Project, words: IndicatorWords, place: int, health: Health
    ) -> Iterator[Entity]:
        rng, element = self._rng, project.element
        most = self.words.limits.get(words.measure)
        limit = None if most is None else most * 10**words.places
        path = Path.drawn(words, self.timeline, rng, (project.since, project.until), limit)
        code = f"{element.code}-{place:02}"
        indicator = self._declared(element, words, code, place, path)
        yield indicator
        if rng.randrange(40):
            yield from self._targets(indicator, path)
        units = (None,) if words.whole else project.units
        own = health.of_indicator(rng)
        course = Course(indicator.id, path, units, own, rng)
        party = element.workgroup_id or COMMITTEE
        self._courses[party].append(course)

    def _declared(
        self, element: Element, words: IndicatorWords, code: str, place: int, path: Path
    ) -> Indicator:
        weight = _CRITICAL_WEIGHT if words.critical else self._rng.choice((1, 1, 2))
        has_baseline = words.entry is not EntryKind.PLAN_TO_DATE
        return Indicator(
            reference_key("demo/indicator", code),
            PLAN,
            element.id,
            code,
            words.title,
            words.measure,
            words.direction,
            words.entry,
            words.target,
            words.time,
            words.units,
            baseline=words.unscaled(path.baseline) if has_baseline else None,
            weight=words.unscaled(weight * 10**words.places),
            critical=words.critical,
            position=place,
        )

    @staticmethod
    def _targets(indicator: Indicator, path: Path) -> Iterator[Target]:
        for period, value, upper in path.targets():
            yield Target(
                reference_key("demo/target", f"{indicator.code}/{period}"),
                VERSION,
                indicator.id,
                period,
                path.words.unscaled(value),
                None if upper is None else path.words.unscaled(upper),
            )
