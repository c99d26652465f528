"""Who may do something now: the person at the desk, or whom to ask."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.people.acting import entitled, seated
from paayesh_desktop.services.people.in_force import Roster
from paayesh_desktop.services.workspace import DeskView, Workspace
from paayesh_desktop.store.view import View

Named = tuple[tuple[UUID, str], ...]
"""People by key and name."""


class Able:
    """Rights on one day; who sits where is read once."""

    def __init__(
        self, workspace: Workspace, view: View, day: date, desk: DeskView | None = None
    ) -> None:
        """*desk* is the workspace's, where it was asked for already."""
        self._view = view
        self._desk = desk or workspace.desk
        self.roster = Roster(view, day)
        mine = self.roster.seats(self._desk.person)
        self._actor = seated(self._desk.person, mine, self.roster.bodies)
        self._holders: dict[tuple[Right, UUID], Named] = {}
        self._people: tuple[Person, ...] | None = None

    @property
    def person(self) -> UUID:
        return self._desk.person

    def may(self, right: Right, party: UUID) -> bool:
        """Whether the person at the desk may."""
        here = self._desk.demo or self._desk.party == party
        return here and self._actor.role(right, party) is not None

    def who(self, right: Right, party: UUID) -> Named:
        """Who may at all."""
        found = self._holders.get((right, party))
        if found is None:
            found = self._holders[right, party] = self.named(entitled(self.roster, right, party))
        return found

    def named(self, people: Collection[UUID]) -> Named:
        """Those of *people* who hold a seat, in the order of their names."""
        if self._people is None:
            holding = list({one.person_id for one in self.roster.held})
            self._people = tuple(self._view.find(Person, id=holding, order_by=("name",)))
        wanted = set(people)
        return tuple((one.id, one.name) for one in self._people if one.id in wanted)
