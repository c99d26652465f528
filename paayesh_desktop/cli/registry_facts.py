"""Keys, requests and registries as facts for scripts, and how a command names one of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from paayesh_desktop.bundle import fingerprint
from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys.enrolling import Enrolling, Request
from paayesh_desktop.services.keys.exchange_desk import instant
from paayesh_desktop.services.keys.registries import MemberView, Registries
from paayesh_desktop.services.keys.registry_draft import Draft, Issued

T = TypeVar("T")
_LEAST = 6


def moment(at: int | None) -> datetime | None:
    """Milliseconds since 1970 UTC as an instant."""
    return None if at is None else instant(at)


def member(one: MemberView) -> Mapping[str, object]:
    cut_offs = [
        {"origin": end.origin, "feed": end.feed, "seq": end.seq} for end in one.member.revoked or ()
    ]
    return {
        "id": one.keyid,
        "digits": fingerprint.plain(one.digits),
        "party": {"id": one.member.party, "title": one.party_title},
        "role": one.member.role,
        "desk": {"id": one.member.desk, "title": one.member.title},
        "admitted_at": moment(one.member.valid_from),
        "mine": one.mine,
        "withdrawn": one.revoked,
        "cut_offs": cut_offs,
        "reason": one.member.reason,
    }


def request(one: Request) -> Mapping[str, object]:
    return {
        "id": one.keyid,
        "digits": fingerprint.plain(one.digits),
        "party": {"id": one.party, "title": one.party_title},
        "role": one.role,
        "desk": {"id": one.desk, "title": one.title},
        "person": one.person,
        "status": one.status.value,
        "read_at": moment(one.read_at),
        "compared_by": one.compared_by,
        "compared_at": moment(one.compared_at),
        "decided_by": one.decided_by,
        "decided_at": moment(one.decided_at),
    }


def draft(one: Draft) -> Mapping[str, object]:
    return {
        "version": one.version,
        "signed_by": list(one.signed_by),
        "missing": list(one.missing),
        "needed": one.needed,
        "changes": list(one.changes),
    }


def issued(one: Issued, said: Sentence) -> Answer:
    """What became of a change: done, or a draft that waits."""
    facts = {
        "version": one.version,
        "in_force": one.complete,
        "signed": one.signed,
        "needed": one.needed,
    }
    if one.complete:
        number = translate("Terminal", "The registry now has the number {version}.")
        return Answer(facts, [said, number.fill(version=one.version)])
    waiting = translate(
        "Terminal",
        "The change waits for {count} more signatures. Next, with another root key: paayesh"
        " registry sign --root FILE",
    )
    return Answer(facts, [waiting.fill(count=one.needed)])


def the_request(enrolling: Enrolling, who: str) -> Request:
    """The request that *who* names: a desk's title, its digits, or how its key's id begins."""
    every = enrolling.all()
    return _one(every, [(one.keyid, one.digits, one.title) for one in every], who)


def the_member(registries: Registries, who: str) -> MemberView:
    """The desk of the registry that *who* names in the same ways."""
    every = registries.members()
    return _one(every, [(one.keyid, one.digits, one.member.title) for one in every], who)


def _one(every: Sequence[T], names: Sequence[tuple[str, str, str]], who: str) -> T:
    key = search_key(who)
    found = [
        one
        for one, (keyid, digits, title) in zip(every, names, strict=True)
        if fingerprint.same(who, digits)
        or key == search_key(title)
        or (len(key) >= _LEAST and keyid.startswith(key))
    ]
    if len(found) == 1:
        return found[0]
    raise UserError(_SEVERAL if found else _NOBODY, name=who)


_NOBODY = translate(
    "Terminal",
    "No desk is called {name} here, and no key begins so. Nothing was done. To see them: paayesh"
    " registry show, paayesh registry requests",
)
_SEVERAL = translate(
    "Terminal",
    "Several desks or keys fit {name}. Nothing was done. Name one by how its key's id begins.",
)
