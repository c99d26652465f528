"""What the parts of the today page look at: one moment of the store, one day, one desk."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.services.loop.loop_deadlines import LoopDeadlines
from paayesh_desktop.services.people.able import Able
from paayesh_desktop.services.workspace import DeskView, Role, Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True)
class Outlook:
    """*desk* is the desk of the *workspace* with whoever sits there."""

    workspace: Workspace
    view: View
    desk: DeskView
    day: date

    @cached_property
    def able(self) -> Able:
        """Who may do what on the day."""
        return Able(self.workspace, self.view, self.day, self.desk)

    @cached_property
    def deadlines(self) -> LoopDeadlines:
        """The rules of the house about days."""
        return LoopDeadlines(self.view)

    @cached_property
    def workgroups(self) -> list[Workgroup]:
        """Those that the desk acts for, in the official order."""
        groups = self.view.find(Workgroup, order_by=("position",))
        return [group for group in groups if self.acts_for(group.id)]

    def acts_for(self, party: UUID) -> bool:
        """Whether what *party* has to do is this desk's; a demo desk acts for all of them."""
        desk = self.desk
        own = COMMITTEE if desk.role is Role.COMMITTEE else desk.party
        return desk.demo or party == own
