"""In whose name something is done: the person at the desk, with the right that a seat gives."""

from datetime import date
from typing import NoReturn
from uuid import UUID

from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Person
from paayesh_desktop.domain.right import Actor, Holding, Right, roles_with
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

COUNCIL = "council"


def body_party(body: Body) -> UUID:
    """Who owns what a body does: its workgroup, or the committee for every other body."""
    return body.workgroup_id or COMMITTEE


def actor(view: View, person: UUID, day: date) -> Actor:
    """*person* with the seats held on *day*."""
    seats = [one for one in view.find(Membership, person_id=person) if one.in_force(day)]
    bodies = {body.id: body for body in view.find(Body, id=[one.body_id for one in seats])}
    return Actor(
        person,
        tuple(
            Holding(body.id, body.kind, one.role, body_party(body))
            for one in seats
            if (body := bodies.get(one.body_id)) is not None
        ),
    )


def holders(view: View, right: Right, party: UUID, day: date) -> list[Person]:
    """Who has *right* in *party* on *day*."""
    kinds = {kind for kind, _ in roles_with(right)}
    bodies = [body for body in view.find(Body) if body.kind in kinds and body_party(body) == party]
    roles = set(roles_with(right))
    by_body = {body.id: body.kind for body in bodies}
    people = [
        one.person_id
        for one in view.find(Membership, body_id=list(by_body))
        if one.in_force(day) and (by_body[one.body_id], one.role) in roles
    ]
    return view.find(Person, id=people, order_by=("name",))


def require(workspace: Workspace, view: View, right: Right, party: UUID, day: date) -> str:
    """The role in which the person at the desk does what needs *right* for *party*.

    Raises UserError, naming who may, when the person has no such right or the desk is not one of
    that party.
    """
    desk = workspace.desk
    if not desk.demo and desk.party != party:
        raise UserError(
            translate(
                "Acting",
                "This is done at another desk: it is not for {desk} to do. Nothing was changed."
                " Send it to whom it concerns.",
            ),
            desk=desk.title,
        )
    role = actor(view, desk.person, day).role(right, party)
    return role if role is not None else _refuse(view, desk.person_name, right, party, day)


def _refuse(view: View, name: str, right: Right, party: UUID, day: date) -> NoReturn:
    able = holders(view, right, party, day)
    if able:
        raise UserError(
            translate(
                "Acting",
                "{name} holds no seat that may do this. Nothing was changed. It is for {able} to"
                " do.",
            ),
            name=name,
            able=able[0].name,
        )
    raise UserError(
        translate(
            "Acting",
            "{name} holds no seat that may do this, and at present nobody does. Nothing was"
            " changed. Enter the members of the body first.",
        ),
        name=name,
    )
