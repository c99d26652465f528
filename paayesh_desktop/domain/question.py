"""Questions that travel to the very field they concern, and their answers."""

from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Note, Owner


class Question(Entity, frozen=True):
    """Asked about a form or an evaluation (*about_id*), at one of its lines or indicators
    (*field_id*), or about all of it."""

    entity: ClassVar[str] = "question"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("about_id",),)

    about_id: UUID
    person_id: UUID
    text: Note
    field_id: UUID | None = None


class Reply(Entity, frozen=True):
    """An answer to a question: a row of its own, of the side that gives it."""

    entity: ClassVar[str] = "reply"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("question_id",),)

    question_id: UUID
    person_id: UUID
    text: Note
