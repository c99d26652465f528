"""Which body, seat, group or membership a person means by what they typed."""

from uuid import UUID

from paayesh_desktop.domain.membership import Membership, UnitGroup
from paayesh_desktop.domain.organisation import Body, Person, Seat, Unit, Workgroup
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.body_file import ORDER
from paayesh_desktop.store.view import View


def the_body(view: View, text: str) -> Body:
    """By key, by a workgroup's code, or ``council`` and ``committee``."""
    bodies = [one for one in view.find(Body) if one.kind in ORDER]
    codes = {one.id: one.code for one in view.find(Workgroup)}
    wanted = search_key(text)
    for body in bodies:
        code = codes.get(body.workgroup_id, "") if body.workgroup_id else body.kind
        names = (str(body.id), code, body.short_title)
        if wanted in {search_key(name) for name in names if name}:
            return body
    raise UserError(
        translate(
            "Terminal",
            "There is no body {name}. Nothing was done. There are council, committee and the codes"
            " of the workgroups, such as W1.",
        ),
        name=text,
    )


def the_group(view: View, body: Body, unit: str) -> UUID:
    """The workgroup's group in the unit with this code."""
    place = the_unit(view, unit)
    for group in view.find(UnitGroup, workgroup_id=body.workgroup_id):
        if group.unit_id == place.id:
            return group.id
    raise UserError(
        translate(
            "Terminal",
            "There is no group of this workgroup in the unit {unit}. Nothing was done. Form it"
            " first: paayesh body group BODY {code}",
        ),
        unit=place.title,
        code=place.code,
    )


def the_unit(view: View, text: str) -> Unit:
    """The unit with this code or title."""
    wanted = search_key(text)
    for unit in view.find(Unit):
        if wanted in (search_key(unit.code), search_key(unit.title)):
            return unit
    raise UserError(
        translate(
            "Terminal",
            "There is no unit {text}. Nothing was done. To see them: paayesh unit list",
        ),
        text=text,
    )


def the_seat(view: View, body: Body, text: str, group: UUID | None) -> Seat | None:
    """A line of the template by its key, its title or the only one of its role; None for a body
    without a template."""
    level = None
    if group is not None:
        found = view.get(UnitGroup, group)
        unit = view.get(Unit, found.unit_id) if found else None
        level = unit.level if unit else None
    seats = view.find(Seat, body_id=body.id, level=level, order_by=("position",))
    if not seats:
        return None
    wanted = search_key(text)
    meant = [one for one in seats if wanted in (search_key(str(one.id)), search_key(one.title))]
    meant = meant or [one for one in seats if one.role == text]
    if len(meant) == 1:
        return meant[0]
    raise UserError(
        translate(
            "Terminal",
            "Which seat is {name}? Nothing was done. Name one of them by its title or its role:"
            " {known}.",
        ),
        name=text,
        known="; ".join(f"{one.title} ({one.role})" for one in meant or seats),
    )


def the_membership(view: View, text: str) -> Membership:
    """By its key, or by the name of somebody who has only one."""
    wanted = search_key(text)
    people = [one.id for one in view.find(Person) if search_key(one.name) == wanted]
    named = view.find(Membership, person_id=people) if people else []
    found = [one for one in named or view.find(Membership) if named or str(one.id) == text]
    if len(found) == 1:
        return found[0]
    raise UserError(
        translate(
            "Terminal",
            "Which membership is {name}? Nothing was done. Name it by its key, as told by: paayesh"
            " body show BODY --json",
        ),
        name=text,
    )
