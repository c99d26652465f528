"""The words of the fixed members on who shall be an expert.

In a workgroup each fixed member has one word; more than half of those in force must agree. In the
committee the secretary proposes by entering the expert, and the chair's word decides.
"""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.membership import ExpertChoice, Membership
from paayesh_desktop.domain.organisation import Body, Person, SeatKind
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import body_party, require
from paayesh_desktop.services.people.in_force import fixed_in_force
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


class ExpertChoices:
    """Recorded by the member who gives the word, or by whoever enters members, from paper."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def record(
        self, membership_id: UUID, chooser_id: UUID, day: date, *, agrees: bool, remark: str = ""
    ) -> ExpertChoice:
        """Keep what a fixed member says; a later word replaces the former one, which stays in the
        history."""
        desk = self._workspace.desk
        with self._workspace.store.change(by=desk.person) as change:
            expert = change.get(Membership, membership_id)
            body = change.get(Body, expert.body_id) if expert else None
            if expert is None or body is None:
                raise KeyError(membership_id)
            if expert.kind is not SeatKind.EXPERT:
                raise UserError(
                    translate(
                        "ExpertChoices",
                        "{name} does not sit there as an expert, so nobody chooses. Nothing was"
                        " changed. Record words on experts only.",
                    ),
                    name=_name(change, expert.person_id),
                )
            party = body_party(body)
            mine = desk.person == chooser_id and (desk.demo or desk.party == party)
            if not mine:
                require(self._workspace, change, Right.MEMBERS, party, day)
            if chooser_id not in choosers(change, body, day):
                raise UserError(
                    translate(
                        "ExpertChoices",
                        "{name} holds no fixed seat that chooses experts here. Nothing was"
                        " changed. Record the word of somebody who does.",
                    ),
                    name=_name(change, chooser_id),
                )
            former = change.find(ExpertChoice, membership_id=membership_id, chooser_id=chooser_id)
            key = reference_key("expert_choice", f"{membership_id}/{chooser_id}")
            word = ExpertChoice(
                former[0].id if former else key,
                membership_id,
                chooser_id,
                agrees,
                normalise(remark),
            )
            change.put(word, party=party)
            return word


def choosers(view: View, body: Body, day: date) -> tuple[UUID, ...]:
    """Whose word counts in the choice of an expert of *body* on *day*."""
    fixed = fixed_in_force(view.find(Membership, body_id=body.id), day)
    if body.kind == "committee":
        fixed = [one for one in fixed if one.role == "chair"]
    return tuple(dict.fromkeys(one.person_id for one in fixed))


def _name(view: View, person: UUID) -> str:
    found = view.get(Person, person)
    return found.name if found else ""
