"""Who really counts in a body, and how its members compare with its seat template."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.membership import ExpertChoice, Membership
from paayesh_desktop.domain.organisation import Seat, SeatKind
from paayesh_desktop.language import Sentence, translate

SOON = timedelta(days=30)
"""A term that ends within these days is pointed out."""


class Standing(StrEnum):
    """How a membership stands on a day."""

    IN_FORCE = "in_force"
    ENDING = "ending"
    UNCHOSEN = "unchosen"
    UNRATIFIED = "unratified"
    COMING = "coming"
    EXPIRED = "expired"
    LEFT = "left"

    @property
    def counts(self) -> bool:
        return self in (Standing.IN_FORCE, Standing.ENDING)

    @property
    def is_past(self) -> bool:
        return self in (Standing.EXPIRED, Standing.LEFT)

    def word(self) -> Sentence:
        return _STANDINGS[self]


_STANDINGS = {
    Standing.IN_FORCE: translate("Standing", "in force"),
    Standing.ENDING: translate("Standing", "ends soon"),
    Standing.UNCHOSEN: translate("Standing", "not chosen yet"),
    Standing.UNRATIFIED: translate("Standing", "waits for the council"),
    Standing.COMING: translate("Standing", "not begun yet"),
    Standing.EXPIRED: translate("Standing", "expired"),
    Standing.LEFT: translate("Standing", "left"),
}


def is_chosen(
    kind: str, member: Membership, choices: Iterable[ExpertChoice], fixed: Iterable[Membership]
) -> bool:
    """Whether a member of a body of *kind* sits there by right.

    An expert of a workgroup needs the word of more than half of its *fixed* members in force; one
    of the committee is proposed by the secretary and needs the chair's. A word once given counts
    also when its giver has left since. Nobody else needs to be chosen.
    """
    if member.kind is not SeatKind.EXPERT:
        return True
    words = [one for one in choices if one.membership_id == member.id]
    agreeing = {one.chooser_id for one in words if one.agrees}
    if kind == "workgroup":
        return len(agreeing) * 2 > len({one.person_id for one in fixed})
    return bool(agreeing) or kind != "committee"


def standing(member: Membership, day: date, *, chosen: bool) -> Standing:
    """How *member* stands on *day*; whether the council has ratified it is for others to say."""
    if day < member.starts_on:
        return Standing.COMING
    if not member.in_force(day):
        left = member.left_on is not None and (
            member.ends_on is None or member.left_on < member.ends_on
        )
        return Standing.LEFT if left else Standing.EXPIRED
    if not chosen:
        return Standing.UNCHOSEN
    ends = member.left_on or member.ends_on
    return Standing.ENDING if ends is not None and ends <= day + SOON else Standing.IN_FORCE


class Flaw(StrEnum):
    """In which way the members of a body differ from its seat template."""

    VACANT = "vacant"
    TOO_MANY = "too_many"
    STRANGE = "strange"
    TWICE = "twice"
    EXPIRED = "expired"
    ENDING = "ending"
    UNCHOSEN = "unchosen"
    UNRATIFIED = "unratified"
    NO_DECREE = "no_decree"


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference, in words; *member* and *seat* say what it is about."""

    flaw: Flaw
    sentence: Sentence
    seat: UUID | None = None
    member: UUID | None = None


@dataclass(frozen=True, slots=True)
class SeatLine:
    """One line of the template with those who sit there, count there or will."""

    seat: Seat
    holders: tuple[Membership, ...]
    vacant: int


@dataclass(frozen=True, slots=True)
class Composition:
    """The members of a body by seat. *others* sit there outside the template."""

    lines: tuple[SeatLine, ...]
    others: tuple[Membership, ...]
    standings: Mapping[UUID, Standing]
    findings: tuple[Finding, ...]

    def count(self, *flaws: Flaw) -> int:
        return sum(one.flaw in flaws for one in self.findings)

    @property
    def counting(self) -> int:
        """How many members count."""
        return sum(one.counts for one in self.standings.values())

    @property
    def vacant(self) -> int:
        """The places on which nobody sits whose term is only to be renewed."""
        over = sum(self.standings[one.id].is_past for line in self.lines for one in line.holders)
        return max(0, sum(line.vacant for line in self.lines) - over)


def compose(
    seats: Sequence[Seat],
    members: Iterable[Membership],
    standings: Mapping[UUID, Standing],
    names: Mapping[UUID, str],
) -> Composition:
    """Put *members* into *seats* and say what differs on the day of *standings*."""
    ordered = sorted(members, key=lambda one: (one.starts_on, one.id))
    placed = _placed(seats, ordered, standings)
    lines: list[SeatLine] = []
    findings: list[Finding] = []
    for seat in seats:
        holders = placed.get(seat.id, [])
        active = [one for one in holders if not standings[one.id].is_past]
        waiting = [one for one in active if standings[one.id] is not Standing.COMING]
        vacant = 0 if seat.kind is SeatKind.GUEST else max(0, seat.places - len(waiting))
        over = _unrenewed(holders, active, seat, standings)
        lines.append(SeatLine(seat, (*active, *over), vacant))
        findings += _of_seat(seat, waiting, max(0, vacant - len(over)))
    seated = {one.id for holders in placed.values() for one in holders}
    others = tuple(one for one in ordered if one.id not in seated)
    shown = [one for line in lines for one in line.holders]
    shown += [one for one in others if not standings[one.id].is_past]
    findings += _of_members(shown, standings, names, strange=others if seats else ())
    return Composition(tuple(lines), others, standings, tuple(findings))


def _placed(
    seats: Sequence[Seat], members: Sequence[Membership], standings: Mapping[UUID, Standing]
) -> dict[UUID, list[Membership]]:
    """The members by seat: the one that they name, else the first free one of their role."""
    known = {seat.id for seat in seats}
    placed: dict[UUID, list[Membership]] = {}
    for one in members:
        if one.seat_id in known and one.seat_id is not None:
            placed.setdefault(one.seat_id, []).append(one)
    for one in members:
        if one.seat_id in known:
            continue
        fitting = [seat for seat in seats if seat.role == one.role]
        room = [
            seat
            for seat in fitting
            if sum(not standings[each.id].is_past for each in placed.get(seat.id, ())) < seat.places
        ]
        if fitting:
            placed.setdefault((room or fitting)[0].id, []).append(one)
    return placed


def _unrenewed(
    holders: Sequence[Membership],
    active: Sequence[Membership],
    seat: Seat,
    standings: Mapping[UUID, Standing],
) -> list[Membership]:
    """Those whose term ran out and whose place nobody has taken since."""
    free = seat.places - len(active)
    people = {one.person_id for one in active}
    newest = {one.person_id: one for one in holders if one.person_id not in people}
    over = [one for one in newest.values() if standings[one.id] is Standing.EXPIRED]
    return over[-free:] if free > 0 else []


def _of_seat(seat: Seat, waiting: Sequence[Membership], vacant: int) -> list[Finding]:
    found: list[Finding] = []
    if vacant and seat.places == 1:
        said = translate("Composition", "Vacant: {seat}.").fill(seat=seat.title)
        found.append(Finding(Flaw.VACANT, said, seat.id))
    elif vacant:
        said = translate("Composition", "{count} of {places} places are vacant: {seat}.")
        said = said.fill(count=vacant, places=seat.places, seat=seat.title)
        found.append(Finding(Flaw.VACANT, said, seat.id))
    if seat.kind is not SeatKind.GUEST and len(waiting) > seat.places:
        said = translate(
            "Composition",
            "{count} people sit where the template has {places}: {seat}. End what is over.",
        ).fill(count=len(waiting), places=seat.places, seat=seat.title)
        found.append(Finding(Flaw.TOO_MANY, said, seat.id))
    return found


def _of_members(
    shown: Sequence[Membership],
    standings: Mapping[UUID, Standing],
    names: Mapping[UUID, str],
    *,
    strange: Sequence[Membership],
) -> list[Finding]:
    found: list[Finding] = []
    seen: set[UUID] = set()
    for one in shown:
        name, state = names.get(one.person_id, "–"), standings[one.id]
        said: list[tuple[Flaw, Sentence]] = []
        if state in _OF_STANDING:
            said.append(_OF_STANDING[state])
        if not state.is_past:
            if one in strange:
                said.append((Flaw.STRANGE, _STRANGE))
            if one.person_id in seen:
                said.append((Flaw.TWICE, _TWICE))
            if one.kind is SeatKind.FIXED and not one.decree_number:
                said.append((Flaw.NO_DECREE, _NO_DECREE))
            seen.add(one.person_id)
        found += [
            Finding(flaw, sentence.fill(name=name), one.seat_id, one.id) for flaw, sentence in said
        ]
    return found


_OF_STANDING = {
    Standing.EXPIRED: (
        Flaw.EXPIRED,
        translate("Composition", "The term of {name} is over; they no longer count. Renew it."),
    ),
    Standing.ENDING: (
        Flaw.ENDING,
        translate("Composition", "The term of {name} ends within 30 days. Ask for a decree."),
    ),
    Standing.UNCHOSEN: (
        Flaw.UNCHOSEN,
        translate("Composition", "{name} has not been chosen yet and does not count."),
    ),
    Standing.UNRATIFIED: (
        Flaw.UNRATIFIED,
        translate(
            "Composition",
            "The council has not ratified {name}, who does not count toward the quorum until then."
            " Resolve on it and send it up the chain.",
        ),
    ),
}
_STRANGE = translate("Composition", "The seat template has no seat for the role of {name}.")
_TWICE = translate("Composition", "{name} sits in this body twice.")
_NO_DECREE = translate("Composition", "The decree of {name} has no number.")
