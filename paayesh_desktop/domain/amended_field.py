"""What an amendment may change, field by field."""

from collections.abc import Mapping
from enum import StrEnum

from paayesh_desktop.domain.amendment import AmendedKind
from paayesh_desktop.language import Sentence, translate


class AmendedField(StrEnum):
    """Which field of an element, an indicator or a rule list."""

    TARGET = "target"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    SCOPE = "scope"
    STOPPED = "stopped"
    CREDIT = "credit"
    ADDED = "added"
    WEIGHT = "weight"
    RETIRED = "retired"
    RULES = "rules"

    @property
    def kind(self) -> AmendedKind:
        return _KINDS[self]

    def word(self) -> Sentence:
        return _WORDS[self]


_KINDS: Mapping[AmendedField, AmendedKind] = {
    AmendedField.TARGET: AmendedKind.TARGET,
    AmendedField.STARTS_ON: AmendedKind.SCHEDULE,
    AmendedField.ENDS_ON: AmendedKind.SCHEDULE,
    AmendedField.SCOPE: AmendedKind.SCOPE,
    AmendedField.STOPPED: AmendedKind.SCOPE,
    AmendedField.CREDIT: AmendedKind.CREDIT,
    AmendedField.ADDED: AmendedKind.INDICATOR,
    AmendedField.WEIGHT: AmendedKind.INDICATOR,
    AmendedField.RETIRED: AmendedKind.INDICATOR,
    AmendedField.RULES: AmendedKind.RULE,
}
_WORDS: Mapping[AmendedField, Sentence] = {
    AmendedField.TARGET: translate("AmendedField", "target"),
    AmendedField.STARTS_ON: translate("AmendedField", "begins on"),
    AmendedField.ENDS_ON: translate("AmendedField", "ends on"),
    AmendedField.SCOPE: translate("AmendedField", "scope"),
    AmendedField.STOPPED: translate("AmendedField", "stopped"),
    AmendedField.CREDIT: translate("AmendedField", "credit (rials)"),
    AmendedField.ADDED: translate("AmendedField", "new indicator"),
    AmendedField.WEIGHT: translate("AmendedField", "weight"),
    AmendedField.RETIRED: translate("AmendedField", "no longer measured"),
    AmendedField.RULES: translate("AmendedField", "rules of the verdict"),
}
OF_ELEMENT = (
    AmendedField.STARTS_ON,
    AmendedField.ENDS_ON,
    AmendedField.SCOPE,
    AmendedField.STOPPED,
    AmendedField.CREDIT,
)
OF_INDICATOR = (
    AmendedField.TARGET,
    AmendedField.WEIGHT,
    AmendedField.RETIRED,
    AmendedField.ADDED,
)
