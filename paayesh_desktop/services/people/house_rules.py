"""The committee's settings for everybody: what binds when, who counts, how many days one has."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from paayesh_desktop.domain.house_rule import HouseRule, house_rule_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.quantity import parse_number
from paayesh_desktop.domain.resolution import Binding, ResolutionKind
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

CHAINED = frozenset(
    {
        ResolutionKind.AMENDMENT,
        ResolutionKind.STOP,
        ResolutionKind.APPOINTMENT,
        ResolutionKind.POLICY,
        ResolutionKind.INCENTIVE,
    }
)
"""What needs the whole chain unless the committee says otherwise; the rest binds on the minutes."""
RULED = tuple(
    kind
    for kind in ResolutionKind
    if kind not in (ResolutionKind.RATIFICATION, ResolutionKind.REFUSAL)
)
"""What the committee decides; the council's word is itself the last step of a chain."""
GUESTS_COUNT = "guests_count"
DAYS: Mapping[str, int] = {
    "evaluation": 10,
    "finding": 15,
    "referral": 20,
    "return": 10,
    "justification": 10,
    "amendment": 30,
    "answer": 5,
    "invitation": 3,
    "confirmation": 5,
    "ratification": 20,
}
"""How many working days each thing has, unless the committee says otherwise."""
_MOST_DAYS = 250
_BINDING, _DAYS = "binding/", "days/"
_YES, _NO = "yes", "no"
_WORDS = {
    "evaluation": translate("HouseRules", "a workgroup to give its opinion and sign it off"),
    "finding": translate("HouseRules", "the committee to decide on what was submitted"),
    "referral": translate("HouseRules", "a workgroup to answer a referral"),
    "return": translate("HouseRules", "a workgroup to complete a returned evaluation"),
    "justification": translate("HouseRules", "a head to write a justification report"),
    "amendment": translate("HouseRules", "the committee to draft and pass an amendment"),
    "answer": translate("HouseRules", "a question to be answered"),
    "invitation": translate("HouseRules", "an invitation to go out before a meeting"),
    "confirmation": translate("HouseRules", "the deputy to confirm a resolution"),
    "ratification": translate("HouseRules", "the council to ratify a resolution"),
}


def binding_rule(kind: ResolutionKind) -> str:
    """The name of the rule about when *kind* binds."""
    return f"{_BINDING}{kind.value}"


def days_rule(name: str) -> str:
    """The name of the rule about how many working days *name* has."""
    return f"{_DAYS}{name}"


def days_word(name: str) -> Sentence:
    """For what the days of *name* are."""
    return _WORDS[name]


class HouseRules:
    """The rules as they stand in *view*; where the committee set none, the defaults hold."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._values: Mapping[UUID, str] | None = None

    def binding(self, kind: ResolutionKind) -> Binding:
        """Whether resolutions of *kind* bind on the minutes or need the whole chain."""
        return Binding(self.value(binding_rule(kind)))

    @property
    def guests_count(self) -> bool:
        """Whether the committee's guest counts toward the quorum."""
        return self.value(GUESTS_COUNT) == _YES

    def days(self, name: str) -> int:
        """How many working days *name* has; KeyError for a name that is none of `DAYS`."""
        return int(self.value(days_rule(name)))

    def value(self, name: str) -> str:
        """The value of a rule as text; KeyError where there is no such rule."""
        default = _default(name)
        if self._values is None:  # few, and whoever asks for one mostly asks for more
            self._values = {rule.id: rule.value for rule in self._view.find(HouseRule)}
        return self._values.get(house_rule_key(name), default)

    @staticmethod
    def put(workspace: Workspace, name: str, value: str, day: date) -> HouseRule:
        """Set a rule for everybody: ``minutes`` or ``chain``, ``yes`` or ``no``, or a number of
        working days in any digits.

        Raises UserError for a number that is none, and KeyError or ValueError for what no page
        offers; nothing is written then.
        """
        _default(name)
        rule = HouseRule(house_rule_key(name), name, _checked(name, value))
        with workspace.store.change(by=workspace.desk.person) as change:
            require(workspace, change, Right.CYCLES, COMMITTEE, day)
            change.put(rule, party=COMMITTEE)
        return rule


def guests_counted(view: View, at: datetime) -> bool:
    """Whether the committee's guest counted toward the quorum at a moment of the past."""
    value = _NO
    for told in view.history(house_rule_key(GUESTS_COUNT)):
        if told.at <= at and isinstance(told.entity, HouseRule):
            value = _NO if told.removed else told.entity.value
    return value == _YES


def rule_names() -> tuple[str, ...]:
    """Every rule there is."""
    bindings = tuple(map(binding_rule, RULED))
    return (*bindings, GUESTS_COUNT, *map(days_rule, DAYS))


def _default(name: str) -> str:
    if name == GUESTS_COUNT:
        return _NO
    if name.startswith(_DAYS):
        return str(DAYS[name.removeprefix(_DAYS)])
    if name.startswith(_BINDING):
        chained = ResolutionKind(name.removeprefix(_BINDING)) in CHAINED
        return (Binding.CHAIN if chained else Binding.MINUTES).value
    raise KeyError(name)


def _checked(name: str, value: str) -> str:
    if name == GUESTS_COUNT:
        if value not in (_YES, _NO):
            raise ValueError(value)
        return value
    if name.startswith(_BINDING):
        return Binding(value).value
    number = parse_number(value)
    if number is None or number != int(number) or not 1 <= number <= _MOST_DAYS:
        raise UserError(
            translate(
                "HouseRules",
                "“{value}” is no number of days from 1 to {most}. The rule stays as it was; write"
                " a whole number.",
            ),
            value=value,
            most=_MOST_DAYS,
        )
    return str(int(number))
