"""Who may do something now: the person at the desk, or whom to ask."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.acting import actor, holders
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View

Named = tuple[tuple[UUID, str], ...]
"""People by key and name."""


class Able:
    """Rights on one day, each looked up once."""

    def __init__(self, workspace: Workspace, view: View, day: date) -> None:
        self._view = view
        self._day = day
        self._desk = workspace.desk
        self._actor = actor(view, self._desk.person, day)
        self._holders: dict[tuple[Right, UUID], Named] = {}

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
            people = holders(self._view, right, party, self._day)
            found = self._holders[right, party] = tuple((one.id, one.name) for one in people)
        return found
