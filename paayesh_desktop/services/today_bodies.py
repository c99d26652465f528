"""Bodies that nobody sits in yet, and terms that end or have ended."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from uuid import UUID

from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import translate
from paayesh_desktop.services.acting import body_party
from paayesh_desktop.services.in_force import members_in_force
from paayesh_desktop.services.today_items import Item, Turn, Urgency, Verb
from paayesh_desktop.services.workspace import Role, Workspace
from paayesh_desktop.store.view import View

_SOON = timedelta(days=30)
_KEPT = ("council", "committee", "workgroup")
"""The kinds of bodies whose members the monitoring needs."""


def own_parties(workspace: Workspace) -> frozenset[UUID] | None:
    """The parties that the desk acts for; None for all of them, at a demo desk."""
    desk = workspace.desk
    if desk.demo:
        return None
    return frozenset({COMMITTEE if desk.role is Role.COMMITTEE else desk.party})


def body_turns(view: View, workspace: Workspace, day: date) -> Iterable[Turn]:
    """The first members, then terms that are over or end within 30 days."""
    mine = own_parties(workspace)
    for body in view.find(Body, kind=_KEPT, order_by=("kind", "title")):
        if mine is None or body_party(body) in mine:
            if members_in_force(view, body.id, day):
                yield from _ending(view, body, day)
            else:
                yield _empty(body)


def _empty(body: Body) -> Turn:
    return Turn(
        Item(
            Verb.MEMBERS,
            Urgency.WARN,
            translate("Today", "Members of {body}").fill(body=body.short_title),
            translate("Today", "nobody yet"),
            translate("Today", "What people may do follows from the seats they hold"),
            key=body.id,
        ),
        Right.MEMBERS,
        body_party(body),
    )


def _ending(view: View, body: Body, day: date) -> Iterator[Turn]:
    """Somebody whose seat has no later term; the most urgent of each body stands for the rest."""
    newest: dict[UUID, Membership] = {}
    for one in view.find(Membership, body_id=body.id, order_by=("starts_on", "id")):
        newest[one.person_id] = one
    ending = sorted(
        (one.ends_on, one.id, one)
        for one in newest.values()
        if one.ends_on is not None and one.ends_on <= day + _SOON and one.left_on is None
    )
    if not ending:
        return
    last, _, first = ending[0]
    person = view.get(Person, first.person_id)
    over = (day - last).days
    badge = translate("Today", "ended {days} days ago").fill(days=over)
    if over <= 0:
        badge = translate("Today", "ends in {days} days").fill(days=-over)
    yield Turn(
        Item(
            Verb.RENEW,
            Urgency.WARN,
            translate("Today", "Term of {name}").fill(name=person.name if person else ""),
            badge,
            translate("Today", "{count} terms to renew or to end; who is over does not count").fill(
                count=len(ending)
            ),
            body.short_title,
            key=body.id,
        ),
        Right.MEMBERS,
        body_party(body),
    )
