"""Rows, and what is told of them, for tests of files between several parties."""

from datetime import date
from uuid import UUID

import pytest

from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import Form, FormState, form_key
from paayesh_desktop.language import Catalogue, Sentence
from tests.services.exchange.city import W1, City, key
from tests.services.exchange.desks import DAY, Desk


@pytest.fixture
def group(city: City) -> Desk:
    """The first workgroup's lead desk."""
    return city.group


def case(group: UUID = W1, project: str = "M") -> DeviationCase:
    return DeviationCase(
        key(f"case/{project}"),
        "1405-1",
        f"پرونده {project}",
        key(project),
        key("P"),
        group,
        key("evaluation"),
        DAY,
    )


def form(group: UUID = W1, due: date = DAY) -> Form:
    asked = {"cycle_id": key("cycle"), "template_id": key("template"), "unit_id": key("U1")}
    made = form_key(date(2025, 3, 21), **asked, workgroup_id=group, number=1)
    return Form(
        made,
        asked["cycle_id"],
        asked["template_id"],
        group,
        asked["unit_id"],
        key("V"),
        1,
        FormState.TYPED,
        due,
    )


def said(text: Sentence | str) -> str:
    return text if isinstance(text, str) else Catalogue("en").say(text)


def count(desk: Desk, entity: type[Entity]) -> int:
    with desk.workspace.store.view() as view:
        return view.count(entity)
