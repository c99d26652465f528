"""What the fields of rows are called, and the words for the choices they hold."""

from collections.abc import Mapping
from enum import StrEnum
from typing import cast

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.meeting import AgendaItem
from paayesh_desktop.domain.obstacle import Obstacle, ObstacleClass
from paayesh_desktop.domain.organisation import Body, Person, Seat, Unit, Workgroup
from paayesh_desktop.domain.plan import Element, Indicator, Plan
from paayesh_desktop.domain.plan_words import TITLES
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services import cycle_field_names

NAMES: Mapping[str, Sentence] = {
    **cycle_field_names.NAMES,
    "code": translate("Field", "Code"),
    "title": translate("Field", "Title"),
    "horizon": translate("Field", "Horizon"),
    "start_year": translate("Field", "First year"),
    "end_year": translate("Field", "Last year"),
    "plan_id": translate("Field", "Plan"),
    "number": translate("Field", "Number"),
    "effective_on": translate("Field", "In force from"),
    "kind": translate("Field", "Kind"),
    "parent_id": translate("Field", "Under"),
    "workgroup_id": translate("Field", "Responsible workgroup"),
    "position": translate("Field", "Place in the list"),
    "weight": translate("Field", "Weight"),
    "starts_on": translate("Field", "Begins on"),
    "ends_on": translate("Field", "Ends on"),
    "credit": translate("Field", "Allotted credit (rials)"),
    "element_id": translate("Field", "Part of the plan"),
    "measure": translate("Field", "Unit of measurement"),
    "direction": translate("Field", "Direction"),
    "entry_kind": translate("Field", "What is entered"),
    "target_kind": translate("Field", "What the target means"),
    "over_time": translate("Field", "Over periods"),
    "over_units": translate("Field", "Over units"),
    "baseline": translate("Field", "Baseline"),
    "critical": translate("Field", "Critical"),
    "version_id": translate("Field", "Plan version"),
    "indicator_id": translate("Field", "Indicator"),
    "period": translate("Field", "Period"),
    "value": translate("Field", "Figure"),
    "upper": translate("Field", "Upper end"),
    "unit_id": translate("Field", "Unit"),
    "denominator": translate("Field", "Denominator"),
    "reason": translate("Field", "Reason"),
}

ABOUT: Mapping[str, type[Entity]] = {
    "plan_id": Plan,
    "parent_id": Element,
    "element_id": Element,
    "workgroup_id": Workgroup,
    "indicator_id": Indicator,
    "unit_id": Unit,
    "project_id": Element,
    "body_id": Body,
    "from_body_id": Body,
    "to_body_id": Body,
    "seat_id": Seat,
    "template_id": FormTemplate,
    "case_id": DeviationCase,
    "follows_id": DeviationCase,
    "class_id": ObstacleClass,
    "obstacle_id": Obstacle,
    "resolution_id": Resolution,
    "agenda_item_id": AgendaItem,
    "amendment_id": PlanAmendment,
    "person_id": Person,
    "owner_id": Person,
    "author_id": Person,
    "chooser_id": Person,
    "called_by": Person,
    "issued_by": Person,
    "prepared_by": Person,
    "reported_by": Person,
    "signed_by": Person,
    "verified_by": Person,
}
"""Which kind of row a field points to."""

_KINDS: Mapping[StrEnum, Sentence] = {
    ValueKind.NUMBER: translate("Field", "figure"),
    ValueKind.ZERO: translate("Field", "explicit zero"),
    ValueKind.NOT_AVAILABLE: translate("Field", "not available"),
    ValueKind.NOT_DUE: translate("Field", "not due"),
}


def word(choice: StrEnum) -> Sentence | str:
    """The word for a choice; its own letters where there is none."""
    if (named := getattr(choice, "word", None)) is not None:
        return cast("Sentence", named())
    return TITLES.get(choice) or _KINDS.get(choice) or choice.value
