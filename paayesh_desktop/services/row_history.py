"""The history of any row: who changed what and when, field by field, the old beside the new."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import Person, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator, Plan, PlanVersion
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.field_names import ABOUT, NAMES, word
from paayesh_desktop.store.store import Store
from paayesh_desktop.store.view import Revised, View

Shown = Sentence | str | int | Decimal | date | None
"""What a field may hold when it is shown; None is an empty field."""

_TITLED: tuple[type[Entity], ...] = (Element, Unit, Workgroup, Indicator, Plan)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that a revision changed."""

    name: Sentence
    before: Shown
    after: Shown


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One revision: *at* is UTC, *by* the person's name; *parted* where another desk made a
    revision of the same number that did not know this one."""

    number: int
    at: datetime
    by: str
    what: Sentence
    changes: tuple[FieldChange, ...]
    parted: bool


def row_history(store: Store, key: UUID) -> list[HistoryStep]:
    """Every revision of the row *key*, the newest first."""
    with store.view() as view:
        revisions = view.history(key)
        people = {
            by: person.name if (person := view.get(Person, by)) else ""
            for by in {revised.by for revised in revisions}
        }
        numbers = [revised.number for revised in revisions]
        steps: list[HistoryStep] = []
        former: Revised | None = None
        for revised in revisions:
            steps.append(
                HistoryStep(
                    number=revised.number,
                    at=revised.at,
                    by=people[revised.by],
                    what=_what(former, revised),
                    changes=tuple(_changes(view, former, revised)),
                    parted=numbers.count(revised.number) > 1,
                )
            )
            former = revised
    return steps[::-1]


def _what(former: Revised | None, revised: Revised) -> Sentence:
    if revised.removed:
        return translate("History", "Removed")
    if former is None:
        return translate("History", "Entered")
    if former.removed:
        return translate("History", "Brought back")
    return translate("History", "Changed")


def _changes(view: View, former: Revised | None, revised: Revised) -> Sequence[FieldChange]:
    if revised.removed:
        return ()
    found: list[FieldChange] = []
    for name in revised.entity.__struct_fields__:
        if name == "id":
            continue
        before = getattr(former.entity, name, None) if former else None
        after = getattr(revised.entity, name)
        first = former is None or former.removed
        if (first and after not in (None, "")) or (not first and before != after):
            told = field_name(name)
            shown = None if first else shown_value(view, name, before)
            found.append(FieldChange(told, shown, shown_value(view, name, after)))
    return found


def field_name(name: str) -> Sentence:
    """What the field is called."""
    return NAMES.get(name) or translate("Field", "Field {name}").fill(name=name)


def shown_value(view: View, name: str, value: object) -> Shown:
    """What a field holds, in words: titles for keys, words for choices."""
    shown: Shown
    match value:
        case None | "":
            shown = None
        case bool():
            shown = translate("Field", "yes") if value else translate("Field", "no")
        case StrEnum():
            shown = word(value)
        case UUID():
            shown = _title(view, name, value)
        case str() if name == "period":
            shown = Period.parse(value).title()
        case str() | int() | Decimal() | date():
            shown = value
        case _:
            shown = str(value)
    return shown


def _title(view: View, name: str, key: UUID) -> Shown:
    if name == "version_id":
        version = view.get(PlanVersion, key)
        pattern = translate("Field", "version {number}")
        return pattern.fill(number=version.number) if version else None
    kinds = ABOUT.get(name)
    for kind in (kinds,) if kinds else _TITLED:
        row = view.get(kind, key)
        if row is not None:
            return str(getattr(row, "title", "") or getattr(row, "name", ""))
    return str(key)
