"""A short title of any row: its own, or that of what it belongs to, with its unit and period."""

from collections.abc import Mapping
from typing import TypeVar
from uuid import UUID

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import Answer, Form, FormLine, answer_key
from paayesh_desktop.domain.form_template import FormTemplate, TemplateField
from paayesh_desktop.domain.incentive import IncentiveScheme
from paayesh_desktop.domain.meeting import Meeting
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, Person, Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, Indicator, Plan
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.question import Question
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store.view import View

E = TypeVar("E", bound=Entity)
_OWN = ("title", "subject", "label", "name")
_BELONGS: Mapping[str, type[Entity]] = {
    "indicator_id": Indicator,
    "field_id": TemplateField,
    "form_id": Form,
    "evaluation_id": ProjectEvaluation,
    "case_id": DeviationCase,
    "element_id": Element,
    "project_id": Element,
    "meeting_id": Meeting,
    "resolution_id": Resolution,
    "amendment_id": PlanAmendment,
    "scheme_id": IncentiveScheme,
    "question_id": Question,
    "membership_id": Membership,
    "person_id": Person,
    "unit_id": Unit,
    "template_id": FormTemplate,
    "workgroup_id": Workgroup,
    "body_id": Body,
    "plan_id": Plan,
}
"""What a row may belong to, the nearest first."""
_DEEP = 4


def row_title(view: View, row: Entity) -> Sentence | str:
    """Empty for a row that has no name and belongs to nothing that has one."""
    if isinstance(row, Answer):
        line = _line(view, row)
        row = line or row
    parts = _parts(view, row, _DEEP)
    title: Sentence | str = parts[0] if parts else ""
    for part in parts[1:]:
        title = _JOINED.fill(what=title, which=part)
    return title


def _parts(view: View, row: Entity, deep: int) -> list[Sentence | str]:
    found: list[Sentence | str] = []
    own = next((str(told) for name in _OWN if (told := getattr(row, name, ""))), "")
    if own:
        found.append(own)
    elif deep:
        for name, kind in _BELONGS.items():
            above = _get(view, kind, getattr(row, name, None))
            if above is not None and (found := _parts(view, above, deep - 1)):
                break
    unit = _get(view, Unit, getattr(row, "unit_id", None))
    if unit is not None and unit.title not in found:
        found.append(unit.title)
    cycle = _get(view, Cycle, getattr(row, "cycle_id", None))
    period = getattr(row, "period", None) or (cycle.period if cycle else None)
    if period is not None and (told := Period.parse(period).title()) not in found:
        found.append(told)
    return found


def _get(view: View, kind: type[E], key: UUID | None) -> E | None:
    return view.get(kind, key) if key is not None else None


def _line(view: View, answer: Answer) -> FormLine | None:
    """The line of a form on which an answer stands."""
    lines = view.find(FormLine, form_id=answer.form_id)
    return next((line for line in lines if answer_key(line.id) == answer.id), None)


_JOINED = translate("RowTitle", "{what} · {which}")
