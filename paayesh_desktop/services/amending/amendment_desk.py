"""Everything the amendment page shows at once, and putting a draft on the agenda."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment import AmendmentItem, PlanAmendment
from paayesh_desktop.domain.amendment_text import NewIndicator, Value, read
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.organisation import COMMITTEE, Body
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator, Plan, PlanVersion, Target
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.amending.amendment_check import evaluated_until
from paayesh_desktop.services.amending.amendment_effect import EffectLine, effect
from paayesh_desktop.services.amending.amendment_reader import (
    AmendmentCard,
    AmendmentLine,
    AmendmentReader,
    VersionLine,
)
from paayesh_desktop.services.amending.amendment_stage import coming_meeting
from paayesh_desktop.services.meetings.agenda import Agenda
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.services.people.acting import body_party
from paayesh_desktop.services.planning.plan_in_force import PlanInForce
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

_MANY = 400
"""Parts of the plan that a box can still offer."""
Choice = tuple[UUID, str]


@dataclass(frozen=True, slots=True)
class Choices:
    """What an item may speak about: parts of the plan, indicators (with those the draft brings),
    and the periods that have or may have targets, by code and as they are."""

    elements: tuple[Choice, ...]
    indicators: tuple[Choice, ...]
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new draft begins with."""

    plan_id: UUID
    title: str
    reason: str
    effective_on: date
    case_id: UUID | None


@dataclass(frozen=True, slots=True)
class AmendmentDesk:
    """*card* is the amendment that is looked at; *beginning* what a new one would begin with, None
    where there is no plan; *may* says whether the person at the desk may amend, else *who* does;
    *planned* whether a meeting of the committee is to come."""

    lines: tuple[AmendmentLine, ...]
    card: AmendmentCard | None
    effect: tuple[EffectLine, ...]
    choices: Choices
    versions: tuple[VersionLine, ...]
    beginning: Beginning | None
    may: bool
    who: tuple[str, ...]
    planned: bool


def amendment_desk(workspace: Workspace, key: UUID | None, day: date) -> AmendmentDesk:
    """*key* is of an amendment, a case that is being amended, a plan or a version of one; without
    it the first open amendment is looked at."""
    store, reader = workspace.store, AmendmentReader(workspace.store)
    with store.view() as view:
        able = Able(workspace, view, day)
        may = able.may(Right.AMEND, COMMITTEE)
        who = tuple(name for _, name in able.who(Right.AMEND, COMMITTEE))
        chosen, case, plan = _about(view, key)
        planned = bool(_coming_meetings(view))
    lines = tuple(reader.list())
    if chosen is None and case is None and plan is None and lines:
        chosen = lines[0].id
    card = reader.card(chosen, day) if chosen else None
    with store.view() as view:
        plan = card.plan if card else plan or _newest_plan(view)
        beginning = None if plan is None else _beginning(view, workspace, plan, case, day)
        choices = _choices(view, card) if card else Choices((), (), ())
    return AmendmentDesk(
        lines,
        card,
        effect(store, chosen) if card and card.stage.editable and chosen else (),
        choices,
        reader.versions(plan.id, day) if plan else (),
        beginning,
        may,
        who,
        planned,
    )


def value_in_force(
    workspace: Workspace,
    amendment_id: UUID,
    field: AmendedField,
    subject_id: UUID,
    period: str | None,
) -> Value:
    """What holds on the day the amendment takes effect; None for what it brings itself."""
    with workspace.store.view() as view:
        amendment = view.get(PlanAmendment, amendment_id)
        known = view.get(Indicator, subject_id) or view.get(Element, subject_id)
        if amendment is None or (known is None and subject_id != amendment.plan_id):
            return None
        now = PlanInForce(view, amendment.plan_id, amendment.effective_on)
        return now.value(field, subject_id, period)


def put_on_agenda(workspace: Workspace, amendment_id: UUID, day: date) -> UUID:
    """See that it is on the agenda of the committee's next meeting, whose key is given back. Raises
    UserError when no meeting is planned."""
    with workspace.store.view() as view:
        amendment = view.get(PlanAmendment, amendment_id)
        if amendment is None:
            raise KeyError(amendment_id)
        waits = coming_meeting(view, amendment)
        if waits is not None:
            return waits.id
        meetings = _coming_meetings(view)
    if not meetings:
        raise UserError(_NO_MEETING)
    Agenda(workspace).add(
        meetings[0].id,
        amendment.title,
        day,
        about_kind=PlanAmendment.entity,
        about_id=amendment.id,
    )
    return meetings[0].id


def _coming_meetings(view: View) -> list[Meeting]:
    """The committee's meetings that are not over and decide, the next one first."""
    bodies = [
        body.id
        for body in view.find(Body)
        if body.kind == "committee" and body_party(body) == COMMITTEE
    ]
    coming = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.OPEN)
    meetings = view.find(Meeting, body_id=bodies, order_by=("held_on",))
    return [one for one in meetings if one.state in coming and one.kind.decides]


def _about(view: View, key: UUID | None) -> tuple[UUID | None, DeviationCase | None, Plan | None]:
    """The amendment, the case without one, or the plan that *key* speaks about."""
    if key is None:
        return None, None, None
    if view.get(PlanAmendment, key) is not None:
        return key, None, None
    case = view.get(DeviationCase, key)
    if case is not None:
        drafted = [one for one in view.find(PlanAmendment, case_id=key) if not one.withdrawn]
        if drafted:
            return drafted[-1].id, None, None
        return None, case, view.get(Plan, case.plan_id)
    version = view.get(PlanVersion, key)
    if version is not None:
        came = view.find(PlanAmendment, version_id=key)
        return came[0].id if came else None, None, view.get(Plan, version.plan_id)
    return None, None, view.get(Plan, key)


def _newest_plan(view: View) -> Plan | None:
    """The plan with versions that began last."""
    versioned = {version.plan_id for version in view.find(PlanVersion)}
    plans = sorted(view.find(Plan, id=list(versioned)), key=lambda one: (-one.start_year, one.code))
    return plans[0] if plans else None


def _beginning(
    view: View, workspace: Workspace, plan: Plan, case: DeviationCase | None, day: date
) -> Beginning:
    until = evaluated_until(view, workspace.store.tables, plan.id)
    newest = max(
        (version.effective_on for version in view.find(PlanVersion, plan_id=plan.id)), default=day
    )
    first = max(newest, until or newest, day - timedelta(days=1)) + timedelta(days=1)
    if case is None:
        return Beginning(plan.id, "", "", first, None)
    reports = view.find(Justification, case_id=case.id)
    newest_report = max(reports, key=lambda one: one.round, default=None)
    reason = newest_report.proposal if newest_report else ""
    return Beginning(plan.id, case.title, reason, first, case.id)


def _choices(view: View, card: AmendmentCard) -> Choices:
    """Of a case its project with its stages; of a plan its projects, while a box can hold them."""
    plan = card.plan
    if card.project is not None:
        elements = [card.project, *view.find(Element, parent_id=card.project.id)]
    else:
        elements = view.find(
            Element,
            plan_id=plan.id,
            kind=ElementKind.PROJECT,
            order_by=("position", "code"),
        )[:_MANY]
    indicators = view.find(Indicator, element_id=[one.id for one in elements], order_by=("code",))
    items = view.find(AmendmentItem, amendment_id=card.amendment.id)
    brought = tuple(
        (item.subject_id, f"{made.code} · {made.title}")
        for item in items
        if item.field == AmendedField.ADDED
        and isinstance(made := read(AmendedField.ADDED, item.new), NewIndicator)
    )
    codes = {
        target.period
        for target in view.find(Target, indicator_id=[one.id for one in indicators[:_MANY]])
    }
    coming = {
        period
        for period in (Period.parse(code) for code in codes)
        if period.end >= card.amendment.effective_on
    }
    return Choices(
        tuple((one.id, f"{one.code} · {one.title}") for one in elements),
        (*((one.id, f"{one.code} · {one.title}") for one in indicators), *brought),
        tuple(sorted(coming)),
    )


_NO_MEETING = translate(
    "Amendment",
    "No meeting of the committee is planned. Nothing was changed. Plan a meeting first; what waits"
    " comes on its agenda by itself.",
)
