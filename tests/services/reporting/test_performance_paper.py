"""The performance report of the head on paper: its words, the figures beside, the signature."""

from datetime import date
from uuid import UUID

import pytest

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, Person
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.report import Report, Signatures, Text, encode
from paayesh_desktop.services.evaluations.performance_reports import PerformanceReports
from paayesh_desktop.services.reporting.book import reports as made
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.services.workspace import Workspace

DAY = date(2026, 11, 21)


def printed(city: Workspace, subject: UUID, party: UUID | None = None) -> list[Report]:
    making = Making(city, Wording(Catalogue("en")), DAY)
    return list(made(making, ReportRequest(ReportKind.PERFORMANCE, subject, party)))


def cycle(city: Workspace) -> UUID:
    with city.store.view() as view:
        return next(one.id for one in view.find(Cycle) if one.period == "1405B3")


def seats(city: Workspace) -> tuple[UUID, dict[str, UUID]]:
    """A workgroup and who holds its seats by role."""
    with city.store.view() as view:
        body = next(one for one in view.find(Body) if one.workgroup_id is not None)
        held = view.find(Membership, body_id=body.id)
    assert body.workgroup_id is not None
    mine = {one.role: one.person_id for one in held if one.in_force(DAY) and not one.group_id}
    return body.workgroup_id, mine


def test_the_words_stand_beside_the_figures_and_who_signed_is_named(city: Workspace) -> None:
    group, people = seats(city)
    service = PerformanceReports(city)
    city.seat(people["secretary"])
    row = service.save(
        cycle(city), group, DAY, achievements="سه پروژه", challenges="زمین", solutions=""
    )
    (draft,) = printed(city, row.id)
    assert "not signed yet" in encode(draft).decode()
    city.seat(people["head"])
    service.sign(row.id, DAY)
    (signed,) = printed(city, cycle(city), group)
    with city.store.view() as view:
        head = view.get(Person, people["head"])
    (box,) = next(one.boxes for one in signed.blocks if isinstance(one, Signatures))
    assert head is not None
    assert box.name == head.name
    texts = [one.text for one in signed.blocks if isinstance(one, Text)]
    assert texts[:3] == ["سه پروژه", "زمین", "Nothing was written here."]
    assert "not signed yet" not in encode(signed).decode()
    assert signed.digest != draft.digest


def test_what_nobody_wrote_is_not_printed(city: Workspace) -> None:
    with pytest.raises(UserError, match="No performance report was written"):
        printed(city, cycle(city))
