"""The things to do that the today page shows: what each is, why, how far, and its one verb."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence, translate


class Verb(StrEnum):
    """What pressing an item's button does."""

    IMPORT_PLAN = "import_plan"
    IMPORT_RESULTS = "import_results"
    EVALUATE = "evaluate"
    EXPLAIN = "explain"
    SHOW_UNDESIRED = "show_undesired"
    BACK_UP = "back_up"
    SHOW_CONFLICTS = "show_conflicts"
    RECOVER = "recover"
    CONTINUE_AS = "continue_as"
    MEMBERS = "members"
    RENEW = "renew"
    PLAN_MEETING = "plan_meeting"
    INVITE = "invite"
    HOLD = "hold"
    SHOW_AGENDA = "show_agenda"
    CONFIRM = "confirm"
    RATIFY = "ratify"
    FOLLOW_UP = "follow_up"
    OPEN_CYCLE = "open_cycle"
    DISTRIBUTE = "distribute"
    GO_ON = "go_on"
    DELIVER = "deliver"
    REMIND = "remind"
    TYPE = "type"
    CHECK = "check"
    ACCEPT = "accept"
    SHOW_FORMS = "show_forms"
    COMPARE = "compare"
    OPINE = "opine"
    SIGN = "sign"
    SHOW_EVALUATIONS = "show_evaluations"
    CASE = "case"
    SHOW_CASES = "show_cases"
    AMENDMENT = "amendment"
    REPORT = "report"
    INTRODUCE = "introduce"
    ADMIT = "admit"
    SEND = "send"
    RECEIPT = "receipt"
    NEWS = "news"
    GAPS = "gaps"
    HELD = "held"

    def word(self) -> Sentence:
        """What stands on the button."""
        return _VERBS[self]


_VERBS = {
    Verb.IMPORT_PLAN: translate("Today", "Read from Excel"),
    Verb.IMPORT_RESULTS: translate("Today", "Enter results"),
    Verb.EVALUATE: translate("Today", "Evaluate"),
    Verb.EXPLAIN: translate("Today", "See why"),
    Verb.SHOW_UNDESIRED: translate("Today", "See all"),
    Verb.BACK_UP: translate("Today", "Back up now"),
    Verb.SHOW_CONFLICTS: translate("Today", "See them"),
    Verb.RECOVER: translate("Today", "See what to do"),
    Verb.CONTINUE_AS: translate("Today", "Continue"),
    Verb.MEMBERS: translate("Today", "Enter the members"),
    Verb.RENEW: translate("Today", "See the terms"),
    Verb.PLAN_MEETING: translate("Today", "Plan a meeting"),
    Verb.INVITE: translate("Today", "Invite"),
    Verb.HOLD: translate("Today", "Hold the meeting"),
    Verb.SHOW_AGENDA: translate("Today", "See the agenda"),
    Verb.CONFIRM: translate("Today", "Confirm"),
    Verb.RATIFY: translate("Today", "Enter the ratification"),
    Verb.FOLLOW_UP: translate("Today", "Follow up"),
    Verb.OPEN_CYCLE: translate("Today", "Open the cycle"),
    Verb.DISTRIBUTE: translate("Today", "Send the forms"),
    Verb.GO_ON: translate("Today", "Go on typing"),
    Verb.DELIVER: translate("Today", "Hand it over"),
    Verb.REMIND: translate("Today", "Call and remind"),
    Verb.TYPE: translate("Today", "Type it"),
    Verb.CHECK: translate("Today", "Check it"),
    Verb.ACCEPT: translate("Today", "Accept it"),
    Verb.SHOW_FORMS: translate("Today", "See all"),
    Verb.COMPARE: translate("Today", "Compare now"),
    Verb.OPINE: translate("Today", "Give the opinion"),
    Verb.SIGN: translate("Today", "Sign and submit"),
    Verb.SHOW_EVALUATIONS: translate("Today", "See all"),
    Verb.CASE: translate("Today", "Open the case"),
    Verb.SHOW_CASES: translate("Today", "See all"),
    Verb.AMENDMENT: translate("Today", "Open the amendment"),
    Verb.REPORT: translate("Today", "Open the report"),
    Verb.INTRODUCE: translate("Today", "Introduce the desk"),
    Verb.ADMIT: translate("Today", "See the requests"),
    Verb.SEND: translate("Today", "Prepare a file"),
    Verb.RECEIPT: translate("Today", "See what was sent"),
    Verb.NEWS: translate("Today", "See the exchange"),
    Verb.GAPS: translate("Today", "See what is missing"),
    Verb.HELD: translate("Today", "Review them"),
}
_FIGURES = frozenset(
    {
        Verb.IMPORT_PLAN,
        Verb.IMPORT_RESULTS,
        Verb.EVALUATE,
        Verb.EXPLAIN,
        Verb.SHOW_UNDESIRED,
        Verb.BACK_UP,
        Verb.SHOW_CONFLICTS,
        Verb.RECOVER,
        Verb.INTRODUCE,
        Verb.ADMIT,
        Verb.SEND,
        Verb.RECEIPT,
        Verb.NEWS,
        Verb.GAPS,
        Verb.HELD,
    }
)
"""Verbs that nobody's turn in the monitoring cycle stands behind."""


class Urgency(StrEnum):
    """The colour and the group of an item; a word always stands beside the colour."""

    BAD = "bad"
    WARN = "warn"
    INFO = "info"
    OK = "ok"


class Group(StrEnum):
    """Under which heading an item stands, in this order."""

    OVERDUE = "overdue"
    TURN = "turn"
    UNDESIRED = "undesired"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Gauge:
    """A target bar: *share* of its length is done, at *due* it should be, both 0 to 1; *title* says
    what is compared and *caption* the figures."""

    share: Decimal
    due: Decimal | None
    title: Sentence
    caption: Sentence


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do. *overdue* is in days, 0 when it is not."""

    verb: Verb
    urgency: Urgency
    title: Sentence | str
    badge: Sentence
    reason: Sentence | str
    place: Sentence | str = ""
    overdue: int = 0
    gauge: Gauge | None = None
    plan_id: UUID | None = None
    period: Period | None = None
    key: UUID | None = None

    @property
    def group(self) -> Group:
        if self.overdue:
            return Group.OVERDUE
        if self.verb not in _FIGURES:
            return Group.TURN
        judged = self.verb in (Verb.EXPLAIN, Verb.SHOW_UNDESIRED)
        return Group.UNDESIRED if judged else Group.OTHER


@dataclass(frozen=True, slots=True)
class Turn:
    """An item and whose turn it is: of whoever has *right* in *party*, but not of *barred*, whose
    own work it is; or of the people in *who*. Without either it is anybody's."""

    item: Item
    right: Right | None = None
    party: UUID | None = None
    barred: UUID | None = None
    who: frozenset[UUID] | None = None


@dataclass(frozen=True, slots=True)
class Tile:
    """One number of the desk at a glance."""

    icon: str
    urgency: Urgency
    number: int
    title: Sentence
    detail: Sentence
