"""A body as its page shows it: who sits where, who counts, what differs from its template."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.composition import (
    Composition,
    Flaw,
    Standing,
    compose,
    is_chosen,
    standing,
)
from paayesh_desktop.domain.membership import ExpertChoice, Membership, UnitGroup
from paayesh_desktop.domain.organisation import Body, Person, Seat, SeatKind, Unit, Workgroup
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.role_words import rank
from paayesh_desktop.services.people.acting import body_party, holders, may
from paayesh_desktop.services.people.in_force import fixed_in_force
from paayesh_desktop.services.people.ratification import (
    Ratification,
    ratifications,
    waiting_for_council,
)
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

ORDER = ("council", "committee", "workgroup")
"""The kinds of bodies that monitor a plan, from the top."""


@dataclass(frozen=True, slots=True)
class Word:
    """What one fixed member says to an expert; None where nothing was recorded yet."""

    chooser: UUID
    name: str
    agrees: bool | None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A membership as people read it. *ratification* is None where none is needed, *scans* how
    many papers are kept with its decree."""

    membership: Membership
    name: str
    seat: str
    standing: Standing
    ratification: Ratification | None
    words: tuple[Word, ...]
    scans: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the seat template, with who sits there."""

    seat: Seat
    members: tuple[Member, ...]
    vacant: int


@dataclass(frozen=True, slots=True)
class Group:
    """The group of a workgroup in one unit."""

    group: UnitGroup
    unit: Unit
    lines: tuple[Line, ...]
    composition: Composition


@dataclass(frozen=True, slots=True)
class BodyFile:
    """Everything about one body on a day; *past* are terms that are over, the newest first,
    *keepers* those who enter its members."""

    body: Body
    composition: Composition
    lines: tuple[Line, ...]
    others: tuple[Member, ...]
    past: tuple[Member, ...]
    groups: tuple[Group, ...]
    may_change: bool
    keepers: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class BodyLine:
    """One body in the list of them; *mine* where the person at the desk sits in it."""

    body: Body
    counting: int
    vacant: int
    expired: int
    ending: int
    unchosen: int
    mine: bool

    @property
    def has_quorum(self) -> bool:
        return self.body.quorum is None or self.counting >= self.body.quorum


class BodyReader:
    """Reads bodies inside one view."""

    def __init__(self, workspace: Workspace, view: View, day: date) -> None:
        self._workspace = workspace
        self._view = view
        self._day = day
        self._present = workspace.desk.person
        self._names: Mapping[UUID, str] = {one.id: one.name for one in view.find(Person)}

    def overview(self) -> tuple[BodyLine, ...]:
        """The bodies that monitor the plan: council, committee, workgroups."""
        bodies = [one for one in self._view.find(Body) if one.kind in ORDER]
        order = self._workgroups()
        bodies.sort(
            key=lambda one: (ORDER.index(one.kind), order.get(one.workgroup_id or one.id, 0))
        )
        return tuple(self._line(body) for body in bodies)

    def file(self, body: Body) -> BodyFile:
        party = body_party(body)
        members = self._members(body)
        own = [one for one in members if not one.group_id]
        words = self._words(members)
        standings = self._standings(body, members, words)
        seats = self._view.find(Seat, body_id=body.id, level=None, order_by=("position",))
        shown = self._shown(body, members, words, standings)
        composition = compose(seats, own, _only(standings, own), self._names)
        on_top = {one.id for line in composition.lines for one in line.holders}
        over = [one for one in own if standings[one.id].is_past and one.id not in on_top]
        over.sort(key=lambda one: one.left_on or one.ends_on or one.starts_on, reverse=True)
        others = [one for one in composition.others if not standings[one.id].is_past]
        others.sort(key=lambda one: (rank(one.role), self._names.get(one.person_id, "")))
        return BodyFile(
            body,
            composition,
            _lines(composition, shown),
            tuple(shown[one.id] for one in others),
            tuple(shown[one.id] for one in over),
            self._groups(body, members, standings, shown),
            may(self._workspace, self._view, Right.MEMBERS, party, self._day),
            tuple(holders(self._view, Right.MEMBERS, party, self._day)),
        )

    def _line(self, body: Body) -> BodyLine:
        own = [one for one in self._members(body) if not one.group_id]
        standings = self._standings(body, own, self._words(own))
        seats = self._view.find(Seat, body_id=body.id, level=None, order_by=("position",))
        found = compose(seats, own, standings, self._names)
        return BodyLine(
            body,
            found.counting,
            found.vacant,
            found.count(Flaw.EXPIRED),
            found.count(Flaw.ENDING),
            found.count(Flaw.UNCHOSEN),
            any(one.person_id == self._present and standings[one.id].counts for one in own),
        )

    def _groups(
        self,
        body: Body,
        members: Sequence[Membership],
        standings: Mapping[UUID, Standing],
        shown: Mapping[UUID, Member],
    ) -> tuple[Group, ...]:
        if body.workgroup_id is None:
            return ()
        groups = {one.unit_id: one for one in self._groups_of(body.workgroup_id)}
        units = self._view.find(Unit, id=list(groups), order_by=("position",))
        seats = [one for one in self._view.find(Seat, body_id=body.id) if one.level]
        found: list[Group] = []
        for unit in units:
            group = groups[unit.id]
            inside = [one for one in members if one.group_id == group.id]
            lines = sorted(
                (one for one in seats if one.level is unit.level), key=lambda one: one.position
            )
            composition = compose(lines, inside, _only(standings, inside), self._names)
            found.append(Group(group, unit, _lines(composition, shown), composition))
        return tuple(found)

    def _groups_of(self, workgroup: UUID) -> Sequence[UnitGroup]:
        return self._view.find(UnitGroup, workgroup_id=workgroup)

    def _members(self, body: Body) -> Sequence[Membership]:
        return self._view.find(Membership, body_id=body.id, order_by=("starts_on", "id"))

    def _words(self, members: Sequence[Membership]) -> Sequence[ExpertChoice]:
        experts = [one.id for one in members if one.kind is SeatKind.EXPERT]
        return self._view.find(ExpertChoice, membership_id=experts) if experts else ()

    def _standings(
        self, body: Body, members: Sequence[Membership], words: Sequence[ExpertChoice]
    ) -> dict[UUID, Standing]:
        fixed = fixed_in_force(members, self._day)
        found = {
            one.id: standing(one, self._day, chosen=is_chosen(body.kind, one, words, fixed))
            for one in members
        }
        own = [one for one in members if found[one.id].counts and not one.group_id]
        waiting = waiting_for_council(self._view, body, own, self._day)
        return found | dict.fromkeys(waiting, Standing.UNRATIFIED)

    def _shown(
        self,
        body: Body,
        members: Sequence[Membership],
        words: Sequence[ExpertChoice],
        standings: Mapping[UUID, Standing],
    ) -> dict[UUID, Member]:
        seats = {one.id: one.title for one in self._view.find(Seat, body_id=body.id)}
        fixed = fixed_in_force(members, self._day)
        if body.kind == "committee":
            fixed = [one for one in fixed if one.role == "chair"]
        appointed = [
            one for one in members if body.kind == "committee" and one.kind is SeatKind.FIXED
        ]
        ratified = ratifications(self._view, appointed) if appointed else {}
        keys = [one.id for one in members]
        scans = Counter(one.about_id for one in self._view.find(Attachment, about_id=keys))
        return {
            one.id: Member(
                one,
                self._names.get(one.person_id, ""),
                seats.get(one.seat_id or one.id, ""),
                standings[one.id],
                ratified.get(one.id),
                self._said(one, fixed, words) if one.kind is SeatKind.EXPERT else (),
                scans[one.id],
            )
            for one in members
        }

    def _said(
        self, member: Membership, fixed: Sequence[Membership], words: Sequence[ExpertChoice]
    ) -> tuple[Word, ...]:
        said = {one.chooser_id: one for one in words if one.membership_id == member.id}
        choosers = [*said, *(one.person_id for one in fixed if one.person_id not in said)]
        return tuple(
            Word(
                chooser,
                self._names.get(chooser, ""),
                said[chooser].agrees if chooser in said else None,
                said[chooser].remark if chooser in said else "",
            )
            for chooser in choosers
        )

    def _workgroups(self) -> dict[UUID, int]:
        return {one.id: one.position for one in self._view.find(Workgroup)}


def _lines(composition: Composition, shown: Mapping[UUID, Member]) -> tuple[Line, ...]:
    return tuple(
        Line(line.seat, tuple(shown[one.id] for one in line.holders), line.vacant)
        for line in composition.lines
    )


def _only(
    standings: Mapping[UUID, Standing], members: Sequence[Membership]
) -> dict[UUID, Standing]:
    return {one.id: standings[one.id] for one in members}
