"""Whose paper it is: the body at its head and the one above, how letters begin, who signs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self
from uuid import UUID

from paayesh_desktop.domain.organisation import COMMITTEE, Body, Person
from paayesh_desktop.domain.role_words import rank, role_word
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Fact, SignatureBox
from paayesh_desktop.services.people.acting import COMMITTEE_BODY, COUNCIL
from paayesh_desktop.services.people.in_force import members_in_force
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.store.view import View

OPENING = translate("Letterhead", "In the name of God")
LEADS = ("chair", "head")
SECRETARY = ("secretary",)
BLANK = ""
"""A fact without a value is printed with room for a hand to write it."""
_ABOVE = {"workgroup": COMMITTEE_BODY, COMMITTEE_BODY: COUNCIL}


@dataclass(frozen=True, slots=True)
class Letterhead:
    """*issuer* is whose paper it is, *place* the body above it; empty where there is none."""

    issuer: str
    place: str = ""

    @classmethod
    def of_body(cls, view: View, body: Body) -> Self:
        """The paper of a body that meets."""
        kind = _ABOVE.get(body.kind)
        above = view.find(Body, kind=kind) if kind else []
        return cls(body.title, above[0].title if above else "")

    @classmethod
    def of_party(cls, view: View, wording: Wording, party: UUID) -> Self:
        """The paper of the committee or of a workgroup, also where its body is not known here."""
        body = party_body(view, party)
        if body is not None:
            return cls.of_body(view, body)
        title = party_title(view, party)
        return cls(wording.say(title) if isinstance(title, Sentence) else title)


def party_body(view: View, party: UUID) -> Body | None:
    """The body in which a party meets."""
    if party == COMMITTEE:
        found = view.find(Body, kind=COMMITTEE_BODY)
    else:
        found = view.find(Body, workgroup_id=party)
    return found[0] if found else None


def signature(
    view: View, wording: Wording, body: Body | None, roles: Sequence[str], day: date
) -> SignatureBox:
    """A box for whoever holds one of *roles* in *body* on *day*; without a name where nobody does.
    A workgroup's role is the last of them, that of any other body the first."""
    held = members_in_force(view, body.id, day) if body else []
    found = sorted((one for one in held if one.role in roles), key=lambda one: rank(one.role))
    kind = body.kind if body else ""
    role = (
        found[0].role if found else "head" if roles == LEADS and kind == "workgroup" else roles[0]
    )
    person = view.get(Person, found[0].person_id) if found else None
    return SignatureBox(
        wording.say(role_word(role)), person.name if person else "", body.title if body else ""
    )


def letter_facts(
    wording: Wording, number: str = "", on: date | None = None, enclosures: int = 0
) -> tuple[Fact, ...]:
    """Number, date and enclosures as they stand at the head of an official letter; what is not
    known yet is written by hand."""
    say = wording.say
    none = say(translate("Letterhead", "none"))
    return (
        Fact(say(_NUMBER), wording.numbered(number) if number else BLANK),
        Fact(say(_DATE), wording.day(on) if on else BLANK),
        Fact(say(_ENCLOSURES), wording.whole(enclosures) if enclosures else none),
    )


_NUMBER = translate("Letterhead", "Number")
_DATE = translate("Letterhead", "Date")
_ENCLOSURES = translate("Letterhead", "Enclosures")
