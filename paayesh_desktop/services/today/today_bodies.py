"""Bodies that nobody sits in yet, and terms that end or have ended."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta
from uuid import UUID

from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import body_party
from paayesh_desktop.services.today.outlook import Outlook
from paayesh_desktop.services.today.today_items import Item, Turn, Urgency, Verb

_SOON = timedelta(days=30)
_KEPT = ("council", "committee", "workgroup")
"""The kinds of bodies whose members the monitoring needs."""


def body_turns(outlook: Outlook) -> Iterable[Turn]:
    """The first members, then terms that are over or end within 30 days."""
    roster = outlook.able.roster
    bodies = [
        body
        for body in sorted(roster.bodies.values(), key=lambda body: (body.kind, body.title))
        if body.kind in _KEPT and outlook.acts_for(body_party(body))
    ]
    terms: dict[UUID, list[Membership]] = defaultdict(list)
    keys = [body.id for body in bodies]
    for one in outlook.view.find(Membership, body_id=keys, order_by=("starts_on", "id")):
        terms[one.body_id].append(one)
    for body in bodies:
        if roster.members(body.id):
            yield from _ending(outlook, body, terms[body.id])
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


def _ending(outlook: Outlook, body: Body, terms: Iterable[Membership]) -> Iterator[Turn]:
    """Somebody whose seat has no later term; the most urgent of each body stands for the rest."""
    day = outlook.day
    newest = {one.person_id: one for one in terms}
    ending = sorted(
        (one.ends_on, one.id, one)
        for one in newest.values()
        if one.ends_on is not None and one.ends_on <= day + _SOON and one.left_on is None
    )
    if not ending:
        return
    last, _, first = ending[0]
    person = outlook.view.get(Person, first.person_id)
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
