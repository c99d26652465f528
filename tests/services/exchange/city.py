"""A small city of desks with sample rows, and the sticks between them."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Level, Unit, Workgroup
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
from paayesh_desktop.services.exchange_preview import FileLook, Taken
from paayesh_desktop.services.outbox import Sent
from paayesh_desktop.services.receiving import Receiving
from paayesh_desktop.services.root_keys import RootUse
from paayesh_desktop.services.sending import Sending
from paayesh_desktop.services.workspace import Workspace
from tests.services.exchange.conftest import Desk, MakeDesk

W1, W2 = (reference_key("workgroup", code) for code in ("W1", "W2"))
PERIOD = Period.parse("1404B1")


def key(code: str) -> UUID:
    return reference_key("city", code)


class City:
    """The committee with a plan of two projects, M of the first workgroup and K of the second,
    with an indicator each; desks are introduced when they are first asked for."""

    def __init__(self, make_desk: MakeDesk, committee: Desk, root: RootUse, folder: Path) -> None:
        self._make = make_desk
        self.committee = committee
        self.root = root
        self.folder = folder
        self._count = 0
        plan = Plan(key("P"), "P", "برنامه", Horizon.MID_TERM, 1404, 1408)
        rows: list[Entity] = [plan, PlanVersion(key("V"), plan.id, 1, date(2025, 3, 21))]
        for place, (group, project, indicator) in enumerate(((W1, "M", "I1"), (W2, "K", "I2"))):
            code = f"W{place + 1}"
            rows += [
                Workgroup(group, code, code.lower(), f"کارگروه {code}", position=place),
                Body(key(f"body/{code}"), "workgroup", f"کارگروه {code}", code, group),
                Unit(key(f"U{place + 1}"), f"U{place + 1}", f"منطقه {place + 1}", Level.DISTRICT),
                Element(
                    key(project),
                    plan.id,
                    ElementKind.PROJECT,
                    project,
                    f"پروژه {project}",
                    None,
                    group,
                ),
                Indicator(key(indicator), plan.id, key(project), indicator, "شاخص", "متر"),
            ]
        write(committee.workspace, rows, COMMITTEE)

    def desk(self, name: str, workgroup: str | None = None) -> Desk:
        """A desk that the committee admitted and that read its welcome file."""
        made = self._make(name, workgroup)
        self.introduce(made)
        return made

    def introduce(self, desk: Desk) -> Taken:
        self.committee.admit(desk.ask(self.stick()), self.root)
        digits = self.committee.trust.root_digits()
        assert digits is not None
        desk.trust.set_pin(digits)
        return self.carry(self.committee, desk)

    def stick(self) -> Path:
        """An empty one."""
        self._count += 1
        path = self.folder / f"stick-{self._count:03}"
        path.mkdir()
        return path

    def carry(self, sender: Desk, reader: Desk) -> Taken:
        """A file from desk to desk."""
        return take(reader, send(sender, reader.workspace.desk.party, self.stick()).path)


def send(desk: Desk, audience: UUID, folder: Path, *, full: bool = False) -> Sent:
    sending = Sending(desk.workspace, clock=desk.clock)
    return sending.prepare(audience, folder, desk.key(), full=full)


def look(desk: Desk, *paths: Path) -> Sequence[FileLook]:
    return Receiving(desk.workspace, clock=desk.clock).look(paths).files


def take(desk: Desk, *paths: Path) -> Taken:
    receiving = Receiving(desk.workspace, clock=desk.clock)
    return receiving.take(receiving.look(paths))


def write(workspace: Workspace, rows: Sequence[Entity], party: UUID | None = None) -> None:
    """Rows of the desk's own party."""
    with workspace.store.change(by=workspace.desk.person) as change:
        for row in rows:
            change.put(row, party=party or workspace.desk.party)


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


def results(workspace: Workspace) -> dict[UUID, Decimal | None]:
    with workspace.store.view() as view:
        return {row.indicator_id: row.value for row in view.find(Result)}
