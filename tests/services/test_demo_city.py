"""The demo city is believable, complete in kinds, and the same wherever it is built."""

import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Direction,
    Element,
    ElementKind,
    EntryKind,
    Indicator,
    Plan,
    ProjectGoal,
    ProjectUnit,
    Target,
    TargetKind,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.demo.demo_plan import PLAN
from paayesh_desktop.services.demo.demo_rows import DemoSize
from paayesh_desktop.services.demo.demo_words import DemoWords
from paayesh_desktop.store import desk
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.store import Store

TODAY = date(2026, 11, 21)  # 1405/08/30
LAST = Period.parse("1405B3")
BY = new_key()
TINY = DemoSize(32, 100, 2, offices=False, partners=(1, 2))


@contextmanager
def a_store(migrated: Path, folder: Path) -> Generator[Store]:
    shutil.copyfile(migrated, folder / "demo.db")
    engine = sqlite_engine(folder / "demo.db")
    made = desk.settle(
        engine,
        party=COMMITTEE,
        title="شهر نمونه",
        person=BY,
        plays_all=True,
        machine=b"",
        at=1_700_000_000_000,
    )
    yield Store(engine, made.number)
    engine.dispose()


@pytest.fixture(scope="module")
def city(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with a_store(migrated, tmp_path_factory.mktemp("city")) as store:
        DemoCity(store).build("small", TODAY, BY)
        yield store


def rows(store: Store, entity: type[Entity]) -> list[Entity]:
    with store.view() as view:
        return view.find(entity, order_by=("id",))


def test_two_builds_give_identical_rows(city: Store, migrated: Path, tmp_path: Path) -> None:
    with a_store(migrated, tmp_path) as other:
        DemoCity(other).build("small", TODAY, BY)
        for entity in city.tables:
            assert rows(city, entity) == rows(other, entity), entity.entity


def test_a_city_has_everything_a_committee_works_with(city: Store) -> None:
    with city.view() as view:
        assert view.count(Workgroup) == 7
        assert view.count(Element, kind=ElementKind.PROJECT) == 60
        assert view.count(Indicator) == 250
        assert view.count(Unit) == 22
        assert view.count(Person) == 10 + 7 + 7 * (7 + 2 * 4)
        plan = view.find(Plan, id=PLAN)[0]
        assert (plan.start_year, plan.end_year) == (1402, 1406)
        kinds = {element.kind for element in view.find(Element)}
        assert kinds == set(ElementKind)
        groups = {element.workgroup_id for element in view.find(Element, kind="project")}
        assert groups == {group.id for group in view.find(Workgroup)}


def test_every_kind_of_indicator_result_and_verdict_occurs(city: Store) -> None:
    with city.view() as view:
        indicators = view.find(Indicator)
        assert {one.direction for one in indicators} == set(Direction)
        assert {one.entry_kind for one in indicators} == set(EntryKind)
        assert {one.target_kind for one in indicators} == set(TargetKind)
        assert {one.kind for one in view.find(Result)} == set(ValueKind)
        judged = view.find(VerdictSnapshot, period=LAST.code)
        assert {one.verdict for one in judged} == set(Verdict)
        assert len(judged) == len(indicators)


def test_most_of_the_city_does_well_and_some_of_it_deviates(city: Store) -> None:
    with city.view() as view:
        judged = view.count(VerdictSnapshot, period=LAST.code)
        assert view.count(VerdictSnapshot, period=LAST.code, verdict="desired") > judged * 0.35
        assert judged * 0.08 < view.count(VerdictSnapshot, period=LAST.code, verdict="undesired")
        assert view.count(VerdictSnapshot, period=LAST.code, verdict="undesired") < judged * 0.3


def test_every_row_refers_to_rows_that_are_there(city: Store) -> None:
    with city.view() as view:
        elements = {one.id: one for one in view.find(Element)}
        units = {one.id for one in view.find(Unit)}
        indicators = {one.id: one for one in view.find(Indicator)}
        for element in elements.values():
            assert element.parent_id is None or element.parent_id in elements
        for goal in view.find(ProjectGoal):
            assert elements[goal.goal_id].kind is ElementKind.GOAL
            assert elements[goal.project_id].kind is ElementKind.PROJECT
        carried_out = {(one.project_id, one.unit_id) for one in view.find(ProjectUnit)}
        assert {unit for _, unit in carried_out} <= units
        for result in view.find(Result):
            project = indicators[result.indicator_id].element_id
            assert result.unit_id is None or (project, result.unit_id) in carried_out
        for target in view.find(Target):
            assert target.indicator_id in indicators


def test_results_belong_to_ended_periods_of_their_projects_and_to_the_workgroup(
    city: Store,
) -> None:
    result, indicator = city.tables[Result], city.tables[Indicator]
    element = city.tables[Element]
    query = (
        sa.select(result.c.period, result.c.party, element)
        .join(indicator, indicator.c.id == result.c.indicator_id)
        .join(element, element.c.id == indicator.c.element_id)
    )
    with city.view() as view:
        parties = view.parties()
        for row in view.rows(query):
            period = Period.parse(row.period)
            assert period.ended_by(TODAY)
            assert row.starts_on <= period.start
            assert period.end <= row.ends_on
            assert parties[row.party] == row.workgroup_id


def test_figures_are_possible(city: Store) -> None:
    limits = DemoWords.read().limits
    with city.view() as view:
        indicators = {one.id: one for one in view.find(Indicator)}
        for result in view.find(Result):
            indicator = indicators[result.indicator_id]
            most = limits.get(indicator.measure)
            ratio = indicator.entry_kind is EntryKind.RATIO
            assert (result.kind is ValueKind.NOT_AVAILABLE) == bool(result.reason)
            if result.value is None:
                assert result.kind in (ValueKind.NOT_AVAILABLE, ValueKind.NOT_DUE)
                continue
            assert (result.denominator is not None) == ratio
            assert (result.value == 0) == (result.kind is ValueKind.ZERO)
            part = result.value / result.denominator if result.denominator else result.value
            assert part >= 0
            assert most is None or part <= Decimal(most)


def test_titles_are_unique_and_clean(city: Store) -> None:
    with city.view() as view:
        titles = [one.title for one in view.find(Element, kind=ElementKind.PROJECT)]
        codes = [one.code for one in view.find(Indicator)]
        assert len(set(titles)) == len(titles)
        assert len(set(codes)) == len(codes)
        assert all(normalise(title) == title and "{" not in title for title in titles)


def test_every_word_of_the_city_can_occur() -> None:
    words = DemoWords.read()
    used = {code for program in words.programs for code in program.indicators}
    assert used | set(words.common) == {one.code for one in words.indicators}
    assert set(words.limits) <= {one.measure for one in words.indicators}
    for program in words.programs:
        assert all("{place}" in title or "{street}" in title for title in program.projects)


def test_progress_rises_to_its_total_and_a_stop_is_heard(migrated: Path, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    with a_store(migrated, tmp_path) as store:
        DemoCity(store).build(
            TINY,
            TODAY,
            BY,
            progress=lambda done, total: heard.append((done, total)),
            cancelled=lambda: len(rows(store, Result)) > 0,
        )
        assert 0 < len(rows(store, Result)) < 3000
        assert rows(store, VerdictSnapshot) == []
        heard.clear()
        DemoCity(store).build(
            TINY, TODAY, BY, progress=lambda done, total: heard.append((done, total))
        )
    assert heard[-1][0] == heard[-1][1]
    assert all(done <= total for done, total in heard)


@pytest.mark.full
def test_the_full_city_has_a_million_results(migrated: Path, tmp_path: Path) -> None:
    with a_store(migrated, tmp_path) as store:
        written = DemoCity(store).build("city", TODAY, BY)
    assert 900_000 < written["result"] < 1_100_000
    assert written["indicator"] == 10_000
    assert written["unit"] == 100
