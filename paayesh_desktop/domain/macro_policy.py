"""Macro policies (سیاست‌های کلان): from the council to the committee to the workgroups."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Note, Owner, Title


class MacroPolicy(Entity, frozen=True):
    """Given by a body to another (*to_body_id* None: to all workgroups). *parent_id* is the policy
    of the body above that this one hands down; *ended_on* is the day it was lifted."""

    entity: ClassVar[str] = "macro_policy"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    searchable: ClassVar[tuple[str, ...]] = ("title",)

    from_body_id: UUID
    title: Title
    issued_on: date
    to_body_id: UUID | None = None
    parent_id: UUID | None = None
    resolution_id: UUID | None = None
    letter_number: Note = ""
    text: Note = ""
    ended_on: date | None = None
