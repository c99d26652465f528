"""P6: the roll-up of a whole city, from its results, against the bare SQL aggregate of them.

Every indicator is compared from the beginning of the plan to date, so every result counts. The
roll-up gives the standing of every element, goal and workgroup from the kept verdicts; the bare
side sums the results per indicator, which is the least that a system without kept verdicts must do
for each screen. Judging everything anew (an evaluation without its writing) is shown too.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

from measure import Side, compare, full_size

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    ProjectGoal,
    Target,
    TargetKind,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.store import desk, migrations, schema
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.projector import Projected, Projector, Standing
from paayesh_desktop.store.store import Store

YEARS = range(1400, 1405)
PERIODS = [period for year in YEARS for period in Period.of_year(year, PeriodKind.BIMESTER)]
UNITS = [new_key() for _ in range(100)]
NOW = 1_800_000_000_000
BARE = "SELECT indicator_id, SUM(value) FROM result WHERE NOT removed GROUP BY indicator_id"
SEED = 1404


class City:
    """A city's plan of *projects* projects with five indicators each, reported by some units."""

    def __init__(self, folder: Path, projects: int) -> None:
        self.path = folder / "city.db"
        self._random = Random(SEED)  # noqa: S311 - a fixed seed
        engine = sqlite_engine(self.path)
        migrations.upgrade(engine)
        self.person = new_key()
        made = desk.settle(
            engine,
            party=COMMITTEE,
            title="committee",
            person=self.person,
            plays_all=True,
            machine=bytes(32),
            at=NOW,
        )
        self.store = Store(engine, made.number)
        self.plan = Plan(new_key(), "P", "plan", Horizon.MID_TERM, YEARS[0], YEARS[-1])
        self.results = self._fill(projects)

    def _fill(self, projects: int) -> int:
        plan, random = self.plan, self._random
        version = PlanVersion(new_key(), plan.id, 1, date(2021, 3, 21))
        workgroups = [reference_key("workgroup", f"W{number}") for number in range(1, 8)]
        goals = self._elements(ElementKind.GOAL, 8, [None])
        axes = self._elements(ElementKind.AXIS, 6, [None])
        programs = [
            Element(new_key(), plan.id, ElementKind.PROGRAM, "1", "x", axis.id, workgroup)
            for axis in axes
            for workgroup in workgroups
            for _ in range(max(1, projects // 100))
        ]
        built = self._elements(ElementKind.PROJECT, projects, programs)
        serves = [ProjectGoal(new_key(), one.id, random.choice(goals).id) for one in built]
        indicators = [
            Indicator(
                new_key(),
                plan.id,
                one.id,
                "1",
                "x",
                target_kind=TargetKind.CUMULATIVE,
                weight=Decimal(random.randint(1, 9)),
            )
            for one in built
            for _ in range(5)
        ]
        targets = [
            Target(new_key(), version.id, one.id, f"{year}", Decimal(600 * (year - 1399)))
            for one in indicators
            for year in YEARS
        ]
        with self.store.change(by=self.person) as change:
            change.put(plan, party=COMMITTEE)
            change.put(version, party=COMMITTEE)
            change.put_many(Element, [*goals, *axes, *programs, *built], party=COMMITTEE)
            change.put_many(ProjectGoal, serves, party=COMMITTEE)
            change.put_many(Indicator, indicators, party=COMMITTEE)
            change.put_many(Target, targets, party=COMMITTEE)
        return self._report(indicators)

    def _elements(
        self, kind: ElementKind, count: int, parents: list[Element] | list[None]
    ) -> list[Element]:
        made: list[Element] = []
        for number in range(count):
            parent = self._random.choice(parents)
            weight = Decimal(self._random.randint(1, 9))
            made.append(
                Element(
                    new_key(),
                    self.plan.id,
                    kind,
                    f"{number}",
                    "x",
                    parent.id if parent else None,
                    weight=weight,
                )
            )
        return made

    def _report(self, indicators: list[Indicator]) -> int:
        """Results straight into their table, in the order in which a city gets them."""
        written = 0
        stands = Standing(1, 1, bytes(32), 1, removed=False)
        with self.store.engine.begin() as connection:
            projector = Projector(connection, schema.projections[Result])
            for period in PERIODS:
                rows = [
                    Projected(projector.content(result), stands, NOW, self.person)
                    for result in self._results(indicators, period)
                ]
                projector.put(rows)
                written += len(rows)
        return written

    def _results(self, indicators: list[Indicator], period: Period) -> Iterator[Result]:
        random = self._random
        for indicator in indicators:
            for unit in random.sample(UNITS, random.choice((3, 3, 4))):
                value = Decimal(random.randint(200, 400)).scaleb(-1)
                yield Result(
                    new_key(), indicator.id, period.code, ValueKind.NUMBER, value, unit_id=unit
                )


def main() -> None:
    full = full_size(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        city = City(Path(folder), projects=2000 if full else 100)
        evaluation = Evaluation(city.store, lambda: NOW)
        last, plan = PERIODS[-1], city.plan.id
        evaluation.evaluate(last, by=city.person)
        connection = sqlite3.connect(city.path)
        bare = Side("bare SQL sum per indicator", lambda: connection.execute(BARE).fetchall())
        print(f"P6: {city.results:,} results, seed {SEED}")
        print("city roll-up, as every screen and report shows it:")
        kept = Side("roll-up of the kept verdicts", lambda: evaluation.roll_up(last, plan))
        compare(kept, bare, goal="≤ 1.5")
        print("the same with every indicator judged anew from its results:")
        anew = Side("judging and roll-up", lambda: evaluation.preview(last, plan))
        compare(anew, bare, goal="none set")
        connection.close()
        city.store.engine.dispose()


if __name__ == "__main__":
    main()
