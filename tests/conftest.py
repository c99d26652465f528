"""Fixtures for the whole suite: real databases, on SQLite and on PostgreSQL."""

import shutil
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.membership import ExpertChoice, Membership
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Person, SeatKind, Workgroup
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    Target,
)
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Role, Workspace
from paayesh_desktop.store import desk, migrations, schema
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.high_water import machine
from paayesh_desktop.store.store import Store

settings.register_profile(  # a busy machine is no defect
    "house", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")
SHARED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
"""For tests whose examples share the fixtures of one test, knowing it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the full sizes of the quality goals")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--full"):
        skipped = pytest.mark.skip(reason="a full size: run with --full")
        for item in items:
            if item.get_closest_marker("full"):
                item.add_marker(skipped)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say why tests were skipped, each reason once."""
    skipped: list[pytest.TestReport] = terminalreporter.stats.get("skipped", [])
    places = [report.longrepr for report in skipped if isinstance(report.longrepr, tuple)]
    reasons = Counter(reason for _, _, reason in places)
    for reason, count in reasons.most_common():
        terminalreporter.write_line(f"{count} {reason}", yellow=True)


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what this machine remembers, or a server somebody configured."""
    monkeypatch.setenv("PAAYESH_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("PAAYESH_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("PAAYESH_DATABASE_URL", raising=False)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file at the newest schema, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "paayesh.db"
    engine = sqlite_engine(path)
    migrations.upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture
def sqlite(migrated: Path, tmp_path: Path) -> Iterator[sa.Engine]:
    path = tmp_path / "paayesh.db"
    shutil.copyfile(migrated, path)
    engine = sqlite_engine(path)
    yield engine
    engine.dispose()


@pytest.fixture
def person() -> UUID:
    return new_key()


@pytest.fixture
def make_store(person: UUID) -> Callable[[sa.Engine], Store]:
    """A store of a committee's desk in a migrated database."""

    def make(engine: sa.Engine) -> Store:
        made = desk.settle(
            engine,
            party=COMMITTEE,
            title="کمیته پایش",
            person=person,
            plays_all=True,
            machine=machine(),
            at=1_700_000_000_000,
        )
        return Store(engine, made.number)

    return make


@pytest.fixture
def store(sqlite: sa.Engine, make_store: Callable[[sa.Engine], Store]) -> Store:
    return make_store(sqlite)


@pytest.fixture
def committee() -> DeskSetup:
    return DeskSetup(Role.COMMITTEE, "کمیته پایش", "مریم رستگار")


@pytest.fixture
def workspace(migrated: Path, tmp_path: Path, committee: DeskSetup) -> Iterator[Workspace]:
    with Workspace.create(prepared(tmp_path / "home", migrated), committee) as workspace:
        yield workspace


def prepared(home: Path, migrated: Path) -> Path:
    """An empty folder of work whose database has its tables: making them takes most of the time
    that making a desk takes."""
    home.mkdir()
    shutil.copyfile(migrated, home / DATABASE)
    return home


@contextmanager
def playing_all(workspace: Workspace) -> Generator[None]:
    """Inside, the desk writes for every party: what would come to it in files from others."""
    desk = schema.desk
    with workspace.engine.begin() as connection:
        former = connection.execute(sa.select(desk.c.plays_all)).scalar_one()
        connection.execute(sa.update(desk).values(plays_all=True))
    yield
    with workspace.engine.begin() as connection:
        connection.execute(sa.update(desk).values(plays_all=former))


SEATS = {
    "C": ("chair", "secretary", "member", "member2", "member3", "expert"),
    "W1": ("head", "secretary", "consultant_representative", "expert", "expert2"),
    "W2": ("head", "secretary", "consultant_representative", "expert", "expert2"),
    "council": ("chair", "secretary", "member", "member2", "member3"),
}
"""Who sits where in the staffed workspace."""


@pytest.fixture(scope="session")
def staffed_once(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a machine holds with the staffed workspace closed on it, to be copied."""
    folder = tmp_path_factory.mktemp("staffed")
    setup = DeskSetup(Role.COMMITTEE, "کمیته پایش", "مریم رستگار")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(folder / "state"))
        patch.delenv("PAAYESH_DATABASE_URL", raising=False)
        with Workspace.create(prepared(folder / "home", migrated), setup) as workspace:
            with_people(with_plan(workspace))
    return folder


@pytest.fixture
def staffed(staffed_once: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The planned workspace with its bodies and people."""
    shutil.copytree(staffed_once, tmp_path, dirs_exist_ok=True)
    with Workspace.open(tmp_path / "home") as workspace:
        yield workspace


def with_people(planned: Workspace) -> Workspace:
    """The planned workspace at a demo desk that plays every party, with its bodies and their
    people: ``sample("W1/head")`` is the head of the first workgroup, ``sample("body/W1")`` its
    body, ``sample("C/secretary")`` the committee's secretary. All seats hold from 1403 on, and the
    experts were chosen."""
    planned.engine.dispose()
    with planned.engine.begin() as connection:
        connection.execute(sa.update(schema.desk).values(plays_all=True))
    planned.adopt("test")
    with planned.store.change(by=planned.desk.person) as change:
        for code in SEATS:
            put_body(change, code)
            put_members(change, code)
    return planned


def put_body(change: Change, code: str) -> None:
    """The row of a body, which the committee keeps."""
    kinds = {"C": "committee", "council": "council"}
    kind = kinds.get(code, "workgroup")
    workgroup = sample(code) if kind == "workgroup" else None
    quorum = None if kind == "council" else 5
    title = f"هیئت {code}"
    change.put(Body(sample(f"body/{code}"), kind, title, title, workgroup, quorum), party=COMMITTEE)


def put_members(change: Change, code: str) -> None:
    """Those who sit in a body: people of its party."""
    party = sample(code) if code.startswith("W") else COMMITTEE
    for seat in SEATS[code]:
        person = Person(sample(f"{code}/{seat}"), f"{code} {seat}")
        role = seat.rstrip("0123456789")
        membership = Membership(
            sample(f"seat/{code}/{seat}"),
            sample(f"body/{code}"),
            person.id,
            role,
            SeatKind.EXPERT if role == "expert" else SeatKind.FIXED,
            date(2024, 3, 20),
        )
        change.put(person, party=party)
        change.put(membership, party=party)
        for chooser in ("chair", "head", "secretary") if role == "expert" else ():
            word = ExpertChoice(
                sample(f"choice/{code}/{seat}/{chooser}"),
                membership.id,
                sample(f"{code}/{chooser}"),
                agrees=True,
            )
            if chooser in SEATS[code]:
                change.put(word, party=party)


def sample(code: str) -> UUID:
    """The key of a row of the planned workspace."""
    return reference_key("sample", code)


@pytest.fixture
def planned(workspace: Workspace) -> Workspace:
    """A workspace with a plan."""
    return with_plan(workspace)


def with_plan(workspace: Workspace) -> Workspace:
    """A workspace with a plan of one axis, two projects of two workgroups and five indicators;
    results of the first three bimesters of 1404, fewer in the third; nothing evaluated.

    Every row's key is ``reference_key("sample", its code)``.
    """
    plan, version = sample("P"), sample("V")
    groups = [
        Workgroup(sample("W1"), "W1", "transport", "کارگروه حمل‌ونقل", position=1),
        Workgroup(sample("W2"), "W2", "urban", "کارگروه شهرسازی", position=2),
    ]
    axis = Element(sample("A"), plan, ElementKind.AXIS, "A", "تحرک شهری")
    metro = Element(
        sample("M"), plan, ElementKind.PROJECT, "M", "توسعه خط سه قطار شهری", axis.id, groups[0].id
    )
    park = Element(
        sample("K"), plan, ElementKind.PROJECT, "K", "بوستان‌های محله‌ای", axis.id, groups[1].id, 1
    )
    titles = {"I1": "طول خط ساخته‌شده", "I2": "ایستگاه‌های آماده", "I3": "چاه‌های پلمب‌شده"}
    more = {"I4": "پارک‌های نوسازی‌شده", "I5": "آموزش شهروندان"}
    indicators = [
        Indicator(sample(code), plan, metro.id, code, title, "کیلومتر", position=place)
        for place, (code, title) in enumerate(titles.items())
    ] + [
        Indicator(sample(code), plan, park.id, code, title, "قطعه", position=place)
        for place, (code, title) in enumerate(more.items())
    ]
    periods = [f"1404B{number}" for number in range(1, 7)]
    targets = [
        Target(sample(f"{code}/{period}"), version, sample(code), period, Decimal(100))
        for code in ("I1", "I2", "I3", "I4")
        for period in periods
    ]
    figures = {"I1": ("100", "105", "98.5"), "I2": ("95", "60", ""), "I3": ("90", "", "")}
    figures |= {"I4": ("130", "100", ""), "I5": ("7", "8", "")}
    results = [
        Result(sample(f"r/{code}/{period}"), sample(code), period, ValueKind.NUMBER, Decimal(value))
        for code, values in figures.items()
        for period, value in zip(periods[:3], values, strict=True)
        if value
    ]
    parties = {indicator.id: groups[indicator.element_id == park.id].id for indicator in indicators}
    with workspace.store.change(by=workspace.desk.person) as change:
        change.put_many(Workgroup, groups, party=COMMITTEE)
        change.put(Plan(plan, "P", "برنامه آزمون", Horizon.MID_TERM, 1404, 1408), party=COMMITTEE)
        change.put(PlanVersion(version, plan, 1, date(2025, 3, 21)), party=COMMITTEE)
        change.put_many(Element, [axis, metro, park], party=COMMITTEE)
        change.put_many(Indicator, indicators, party=COMMITTEE)
        change.put_many(Target, targets, party=COMMITTEE)
        for result in results:
            change.put(result, party=parties[result.indicator_id])
    return workspace
