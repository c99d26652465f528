"""What the fields of rows are called, and the words for the choices they hold."""

from collections.abc import Mapping
from enum import StrEnum

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.plan import Element, Indicator, Plan
from paayesh_desktop.domain.plan_words import TITLES
from paayesh_desktop.domain.result import ValueKind
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Sentence, translate

NAMES: Mapping[str, Sentence] = {
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
    if isinstance(choice, Verdict):
        return choice.word()
    return TITLES.get(choice) or _KINDS.get(choice) or choice.value
