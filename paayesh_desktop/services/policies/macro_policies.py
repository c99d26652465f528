"""Macro policies on their way down: given by the council, handed down by the committee, lifted."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.organisation import COMMITTEE, Body
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.meetings.agenda_sources import COMMITTEE_BODY
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.people.acting import COUNCIL, body_party, meeting_right, require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View

_ABOVE = {COMMITTEE_BODY: COUNCIL}
"""From which kind of body a kind of body receives policies to hand down."""


class PolicyState(StrEnum):
    """Written and not resolved on, resolved and on its way, in force, refused, or lifted."""

    DRAFT = "draft"
    WAITING = "waiting"
    IN_FORCE = "in_force"
    REFUSED = "refused"
    LIFTED = "lifted"

    def word(self) -> Sentence:
        return _STATES[self]


_STATES = {
    PolicyState.DRAFT: translate("Policies", "drafted, to be resolved on"),
    PolicyState.WAITING: translate("Policies", "resolved, on its way through the chain"),
    PolicyState.IN_FORCE: translate("Policies", "in force"),
    PolicyState.REFUSED: translate("Policies", "refused"),
    PolicyState.LIFTED: translate("Policies", "lifted"),
}


@dataclass(frozen=True, slots=True)
class PolicyDraft:
    """A policy to be given; *to_body_id* None is for everybody below."""

    from_body_id: UUID
    title: str
    issued_on: date
    to_body_id: UUID | None = None
    parent_id: UUID | None = None
    text: str = ""
    letter_number: str = ""


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """A policy as it is shown: *depth* is 0 for one of its own and rises with each handing down."""

    policy: MacroPolicy
    from_body: Body
    to_body: Body | None
    depth: int
    state: PolicyState
    resolution: ResolutionLine | None


class MacroPolicies:
    """Gives, hands down and lifts macro policies."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def issue(self, draft: PolicyDraft, day: date) -> MacroPolicy:
        """Write a policy of the council or the committee; it comes on the agenda of that body's
        next meeting and is in force when its resolution binds.

        Raises UserError without a title, for a body that gives none, and for handing down what is
        not a policy in force of the body above.
        """
        title = single_line(draft.title)
        if not title:
            raise UserError(
                translate("Policies", "The policy has no title. Nothing was written; give it one.")
            )
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            giver = change.get(Body, draft.from_body_id)
            if giver is None:
                raise KeyError(draft.from_body_id)
            require(self._workspace, change, meeting_right(giver), body_party(giver), day)
            self._refuse_unless_down(change, giver, draft)
            policy = MacroPolicy(
                new_key(),
                giver.id,
                title,
                draft.issued_on,
                draft.to_body_id,
                draft.parent_id,
                None,
                single_line(draft.letter_number),
                normalise(draft.text),
            )
            change.put(policy, party=COMMITTEE)
        return policy

    def lift(self, policy_id: UUID, ended_on: date, day: date) -> tuple[MacroPolicy, ...]:
        """Lift a policy, and with it what was handed down from it; all that were lifted."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            policy = change.get(MacroPolicy, policy_id)
            if policy is None:
                raise KeyError(policy_id)
            giver = change.get(Body, policy.from_body_id)
            right = Right.FIND if giver is None else meeting_right(giver)
            require(self._workspace, change, right, COMMITTEE, day)
            if ended_on < policy.issued_on:
                raise UserError(
                    translate(
                        "Policies",
                        "A policy is lifted on the day it was given or later. Nothing was changed;"
                        " choose a later day.",
                    )
                )
            lifted = [
                msgspec.structs.replace(one, ended_on=ended_on)
                for one in _family(change, policy)
                if one.ended_on is None
            ]
            change.put_many(MacroPolicy, lifted, party=COMMITTEE)
        return tuple(lifted)

    def list(self, day: date, *, lifted: bool = True) -> list[PolicyLine]:
        """The policies, each followed by what was handed down from it, the newest first."""
        with self._workspace.store.view() as view:
            return policy_lines(view, day, lifted=lifted)

    def _refuse_unless_down(self, change: Change, giver: Body, draft: PolicyDraft) -> None:
        if giver.kind not in (COUNCIL, COMMITTEE_BODY):
            raise UserError(
                translate(
                    "Policies",
                    "{body} gives no macro policies; they come from the council and the committee."
                    " Nothing was written.",
                ),
                body=giver.short_title,
            )
        if draft.parent_id is None:
            return
        parent = change.get(MacroPolicy, draft.parent_id)
        above = change.get(Body, parent.from_body_id) if parent is not None else None
        if parent is None or above is None:
            raise KeyError(draft.parent_id)
        addressed = parent.to_body_id in (None, giver.id)
        in_force = parent.resolution_id is not None and parent.ended_on is None
        if above.kind != _ABOVE.get(giver.kind) or not addressed or not in_force:
            raise UserError(
                translate(
                    "Policies",
                    "“{title}” cannot be handed down by {body}: only a policy in force that the"
                    " body above gave it can. Nothing was written.",
                ),
                title=parent.title,
                body=giver.short_title,
            )


def policy_lines(view: View, day: date, *, lifted: bool = True) -> list[PolicyLine]:
    """The policies as they stand on *day*."""
    bodies = {body.id: body for body in view.find(Body)}
    policies = view.find(MacroPolicy, order_by=("issued_on", "id"))
    keys = {one.id for one in policies}
    resolutions = {
        line.resolution.about_id: line
        for line in reversed(resolution_lines(view, day))
        if line.resolution.about_id in keys
    }
    below: dict[UUID | None, list[MacroPolicy]] = {}
    for one in reversed(policies):
        below.setdefault(one.parent_id, []).append(one)
    found: list[PolicyLine] = []

    def add(parent: UUID | None, depth: int) -> None:
        for one in below.get(parent, ()):
            line = PolicyLine(
                one,
                bodies[one.from_body_id],
                bodies.get(one.to_body_id) if one.to_body_id else None,
                depth,
                _state(one, resolutions.get(one.id), day),
                resolutions.get(one.id),
            )
            if lifted or line.state is not PolicyState.LIFTED:
                found.append(line)
            add(one.id, depth + 1)

    add(None, 0)
    return found


def _state(policy: MacroPolicy, line: ResolutionLine | None, day: date) -> PolicyState:
    if policy.ended_on is not None and policy.ended_on <= day:
        return PolicyState.LIFTED
    if policy.resolution_id is not None:
        return PolicyState.IN_FORCE
    if line is None:
        return PolicyState.DRAFT
    return PolicyState.REFUSED if line.state is ResolutionState.REFUSED else PolicyState.WAITING


def _family(view: View, policy: MacroPolicy) -> list[MacroPolicy]:
    """A policy and everything handed down from it."""
    found = [policy]
    for one in found:
        found += view.find(MacroPolicy, parent_id=one.id)
    return found
