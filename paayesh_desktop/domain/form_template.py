"""Form templates: what a monitoring form asks, known by the hash of its content."""

from decimal import Decimal
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Position, Title
from paayesh_desktop.language import Sentence, translate


class FieldKind(StrEnum):
    """What a field of a template asks. The first three stand for as many lines as the unit has
    indicators, stages or projects; the others are one line each."""

    INDICATORS = "indicators"
    PROGRESS = "progress"
    CREDIT = "credit"
    NARRATIVE = "narrative"
    OBSTACLES = "obstacles"
    NUMBER = "number"
    TEXT = "text"
    CHOICE = "choice"
    YES_NO = "yes_no"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    FieldKind.INDICATORS: translate("FieldKind", "indicator values"),
    FieldKind.PROGRESS: translate("FieldKind", "progress of stages"),
    FieldKind.CREDIT: translate("FieldKind", "spent credit"),
    FieldKind.NARRATIVE: translate("FieldKind", "narrative"),
    FieldKind.OBSTACLES: translate("FieldKind", "obstacles"),
    FieldKind.NUMBER: translate("FieldKind", "number"),
    FieldKind.TEXT: translate("FieldKind", "short text"),
    FieldKind.CHOICE: translate("FieldKind", "choice"),
    FieldKind.YES_NO: translate("FieldKind", "yes or no"),
}
MULTIPLE = frozenset({FieldKind.INDICATORS, FieldKind.PROGRESS, FieldKind.CREDIT})
"""Fields that stand for as many lines as the unit has indicators, stages or projects."""
FIGURES = frozenset({*MULTIPLE, FieldKind.NUMBER})
"""Fields whose lines are filled with numbers."""


class FormTemplate(Entity, frozen=True):
    """A template; its key and *digest* (SHA-256, hexadecimal) follow from what it asks, so the same
    title with other questions is another template. *retired* ones are not handed out any more."""

    entity: ClassVar[str] = "form_template"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    searchable: ClassVar[tuple[str, ...]] = ("title",)

    digest: Code
    title: Title
    cycle_kind: CycleKind
    workgroup_id: UUID | None = None
    replaces_id: UUID | None = None
    retired: bool = False


class TemplateField(Entity, frozen=True):
    """One question of a template, in paper order.

    A number must lie between *least* and *most*; a change against the last period by more than the
    share *change_limit* (0.5 is 50 %) needs a remark. *choices* has one choice a line. *sums* names
    the positions (``3+4+5``) whose sum the number must be.
    """

    entity: ClassVar[str] = "template_field"
    owner: ClassVar[Owner] = Owner.COMMITTEE
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("template_id", "position"),)

    template_id: UUID
    position: Position
    kind: FieldKind
    section: Note = ""
    label: Note = ""
    help: Note = ""
    required: bool = True
    least: Decimal | None = None
    most: Decimal | None = None
    change_limit: Decimal | None = None
    choices: Note = ""
    sums: Note = ""
