"""A small city of desks with sample rows, and the sticks between them.

It is built once; every test gets copies of the folders of work, opened when they are first used.
"""

import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import Body, Level, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
)
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.services.exchange.exchange_preview import FileLook, Taken
from paayesh_desktop.services.exchange.outbox import Sent
from paayesh_desktop.services.exchange.receiving import Receiving
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Role, Workspace
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.replay import state_hash
from tests.services.exchange.desks import SAFE, START, Desk

W1, W2 = (reference_key("workgroup", code) for code in ("W1", "W2"))
PERIOD = Period.parse("1404B1")
LATER = START + 10_000_000
DESKS = {"committee": None, "transport": "W1", "district": "W1", "urban": "W2", "second": None}
"""The desks of the city with their workgroups. ``second``, the committee's other desk, was admitted
and knows the registry, but no file of anybody; the others have the committee's plan."""


def key(code: str) -> UUID:
    return reference_key("city", code)


def setup(name: str) -> DeskSetup:
    group = DESKS[name]
    role = Role.WORKGROUP if group else Role.COMMITTEE
    return DeskSetup(role, f"میز {name}", f"دبیر {name}", group)


def build(folder: Path, migrated: Path) -> None:
    """Make the folders of work: the committee with a plan of two projects, M of the first
    workgroup and K of the second, with an indicator each, and desks that it admitted."""
    safe = folder / "safe"
    safe.mkdir()
    with ExitStack() as held:
        desks: dict[str, Desk] = {}
        for name in DESKS:
            home = folder / name
            home.mkdir()
            shutil.copyfile(migrated, home / DATABASE)
            desks[name] = Desk(held.enter_context(Workspace.create(home, setup(name))))
        committee = desks["committee"]
        founded = committee.found(safe)
        root = RootUse(founded.root_file.path, SAFE)
        write(committee.workspace, plan())
        for name, desk in desks.items():
            if name != "committee":
                committee.admit(desk.ask(folder), root)
                desk.trust.set_pin(founded.root_digits)
        for name, desk in desks.items():
            stick = folder / f"welcome-{name}"
            stick.mkdir()
            if name == "second":
                desk.trust.take(committee.trust.for_bundle().values())
            elif name != "committee":
                take(desk, send(committee, desk.workspace.desk.party, stick).path)


def plan() -> list[Entity]:
    made = Plan(key("P"), "P", "برنامه", Horizon.MID_TERM, 1404, 1408)
    rows: list[Entity] = [made, PlanVersion(key("V"), made.id, 1, date(2025, 3, 21))]
    project = ElementKind.PROJECT
    for place, (group, code, measure) in enumerate(((W1, "M", "I1"), (W2, "K", "I2")), 1):
        short = f"W{place}"
        rows += [
            Workgroup(group, short, short.lower(), f"کارگروه {short}", position=place),
            Body(key(f"body/{short}"), "workgroup", f"کارگروه {short}", short, group),
            Unit(key(f"U{place}"), f"U{place}", f"منطقه {place}", Level.DISTRICT),
            Element(key(code), made.id, project, code, f"پروژه {code}", None, group),
            Indicator(key(measure), made.id, key(code), measure, "شاخص", "متر"),
        ]
    return [*rows, Body(key("body/C"), "committee", "کمیته", "کمیته")]


class City:
    """The desks that one test uses, from those *built*; everything of the test is in *folder*."""

    def __init__(self, built: Path, folder: Path, held: ExitStack) -> None:
        self.folder = folder
        self._built = built
        self._held = held
        self._open: dict[str, Desk] = {}
        self._count = 0

    def desk(self, name: str) -> Desk:
        if name not in self._open:
            self._open[name] = self.copy(name, name)
        return self._open[name]

    def copy(self, name: str, called: str) -> Desk:
        """One more copy of a desk's folder of work, as after a backup or a theft."""
        home = self.folder / called
        shutil.copytree(self._built / name, home)
        made = Desk(self._held.enter_context(Workspace.open(home)))
        made.now = LATER
        return made

    @property
    def committee(self) -> Desk:
        return self.desk("committee")

    @property
    def group(self) -> Desk:
        """The first workgroup's lead desk."""
        return self.desk("transport")

    @property
    def root(self) -> RootUse:
        """The root key from the safe, with the registry beside it: of this test alone."""
        safe = self.folder / "safe"
        if not safe.exists():
            shutil.copytree(self._built / "safe", safe)
        (path,) = safe.glob("*.key")
        return RootUse(path, SAFE)

    def stick(self) -> Path:
        """An empty one."""
        self._count += 1
        path = self.folder / f"stick-{self._count:03}"
        path.mkdir()
        return path

    def carry(self, sender: Desk, reader: Desk, *, full: bool = False) -> Taken:
        """A file from desk to desk."""
        party = reader.workspace.desk.party
        return take(reader, send(sender, party, self.stick(), full=full).path)


def send(desk: Desk, audience: UUID, folder: Path, *, full: bool = False) -> Sent:
    sending = Sending(desk.workspace, clock=desk.clock)
    return sending.prepare(audience, folder, desk.key(), full=full)


def look(desk: Desk, *paths: Path) -> Sequence[FileLook]:
    return Receiving(desk.workspace, clock=desk.clock).look(paths).files


def take(desk: Desk, *paths: Path) -> Taken:
    receiving = Receiving(desk.workspace, clock=desk.clock)
    return receiving.take(receiving.look(paths))


def write(workspace: Workspace, rows: Sequence[Entity]) -> None:
    """Rows of the desk's own party."""
    with workspace.store.change(by=workspace.desk.person) as change:
        for row in rows:
            change.put(row, party=workspace.desk.party)


def result(indicator: str, value: int, unit: str | None = None) -> Result:
    unit_id = None if unit is None else key(unit)
    about = key(indicator)
    return Result(
        result_key(about, PERIOD, unit_id),
        about,
        PERIOD.code,
        ValueKind.NUMBER,
        Decimal(value),
        unit_id=unit_id,
        version_id=key("V"),
    )


def results(desk: Desk) -> dict[UUID, Decimal | None]:
    with desk.workspace.store.view() as view:
        return {row.indicator_id: row.value for row in view.find(Result)}


def state(desk: Desk) -> str:
    """Everything that a desk shows, as one digest."""
    with reading(desk.workspace.engine) as connection:
        return state_hash(connection)
