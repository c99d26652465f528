"""Whom a row concerns is answered for every kind of row that somebody else may write."""

from paayesh_desktop.domain.entity import Owner
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.services.exchange.concerns import ABOUT, UP
from paayesh_desktop.store import schema

NOBODYS = {Person}
"""Rows that concern nobody: each party enters its own people."""


def test_every_kind_that_a_workgroup_writes_leads_to_whom_it_concerns() -> None:
    for kind in schema.declared():
        if kind.owner is not Owner.COMMITTEE and kind not in NOBODYS:
            assert kind in UP or "workgroup_id" in kind.__struct_fields__, kind.entity


def test_every_step_up_is_a_field_of_its_row() -> None:
    for kind, steps in UP.items():
        for name, above in steps:
            assert name in kind.__struct_fields__, kind.entity
            assert above


def test_whatever_a_workgroup_writes_can_be_asked_about() -> None:
    written = {kind for kind in schema.declared() if kind.owner is Owner.WORKGROUP}
    assert written <= {*ABOUT}
