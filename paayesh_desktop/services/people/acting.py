"""In whose name something is done: the person at the desk, with the right that a seat gives."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Person
from paayesh_desktop.domain.right import Actor, Holding, Right, roles_with
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.in_force import Roster, seats_in_force
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

COUNCIL = "council"
COMMITTEE_BODY = "committee"
KEEPER = "keeper"
"""The role in which the desk's keeper enters the first members of a party that has none."""


def body_party(body: Body) -> UUID:
    """Who owns what a body does: its workgroup, or the committee for every other body."""
    return body.workgroup_id or COMMITTEE


def meeting_right(body: Body) -> Right:
    """What holding the meetings of *body* takes. The council writes for the committee's party, but
    the committee's own meetings and what it resolved are for its chair and secretary."""
    return Right.FIND if body.kind == COMMITTEE_BODY else Right.MEET


def actor(view: View, person: UUID, day: date) -> Actor:
    """*person* with the seats held on *day*."""
    seats = seats_in_force(view, person, day)
    bodies = view.find(Body, id=[one.body_id for one in seats])
    return seated(person, seats, {body.id: body for body in bodies})


def seated(person: UUID, seats: Iterable[Membership], bodies: Mapping[UUID, Body]) -> Actor:
    """*person* with *seats*."""
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
    people = entitled(Roster(view, day, [body.id for body in bodies]), right, party)
    return view.find(Person, id=people, order_by=("name",))


def entitled(roster: Roster, right: Right, party: UUID) -> list[UUID]:
    """Who of the *roster* has *right* in *party*."""
    roles = set(roles_with(right))
    kinds = {kind for kind, _ in roles}
    return [
        one.person_id
        for body in roster.bodies.values()
        if body.kind in kinds and body_party(body) == party
        for one in roster.members(body.id, groups=True)
        if (body.kind, one.role) in roles
    ]


def require(workspace: Workspace, view: View, right: Right, party: UUID, day: date) -> str:
    """The role in which the person at the desk does what needs *right* for *party*.

    Where nobody may enter members, because none were entered yet or all terms are over, the keeper
    of the desk may. Raises UserError, naming who may, when the person has no such right or the desk
    is not one of that party.
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
    if role is not None:
        return role
    able = holders(view, right, party, day)
    if right is Right.MEMBERS and not able and desk.person == desk.keeper:
        return KEEPER
    raise _refused(desk.person_name, able)


def may(workspace: Workspace, view: View, right: Right, party: UUID, day: date) -> bool:
    """Whether `require` would let the person at the desk."""
    try:
        require(workspace, view, right, party, day)
    except UserError:
        return False
    return True


def _refused(name: str, able: list[Person]) -> UserError:
    if able:
        return UserError(
            translate(
                "Acting",
                "{name} holds no seat that may do this. Nothing was changed. It is for {able} to"
                " do.",
            ),
            name=name,
            able=able[0].name,
        )
    return UserError(
        translate(
            "Acting",
            "{name} holds no seat that may do this, and at present nobody does. Nothing was"
            " changed. Enter the members of the body first.",
        ),
        name=name,
    )
