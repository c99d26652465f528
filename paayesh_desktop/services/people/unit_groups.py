"""The groups of a workgroup in staff, organisation and district units."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.membership import Membership, UnitGroup, unit_group_key
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


class UnitGroups:
    """Formed and dissolved by whoever enters the workgroup's members."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def without(self, workgroup_id: UUID) -> list[Unit]:
        """The units in which the workgroup has no group yet."""
        with self._workspace.store.view() as view:
            there = {one.unit_id for one in view.find(UnitGroup, workgroup_id=workgroup_id)}
            units = view.find(Unit, order_by=("position",))
            return [unit for unit in units if unit.id not in there]

    def form(self, workgroup_id: UUID, unit_id: UUID, day: date) -> UnitGroup:
        """A group in a unit; the one that is there where there is one."""
        group = UnitGroup(unit_group_key(workgroup_id, unit_id), workgroup_id, unit_id)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.MEMBERS, workgroup_id, day)
            if change.get(Unit, unit_id) is None:
                raise KeyError(unit_id)
            change.put(group, party=workgroup_id)
        return group

    def dissolve(self, group_id: UUID, day: date) -> None:
        """Take a group away in which nobody sits any more."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            group = change.get(UnitGroup, group_id)
            if group is None:
                raise KeyError(group_id)
            require(self._workspace, change, Right.MEMBERS, group.workgroup_id, day)
            if any(one.in_force(day) for one in change.find(Membership, group_id=group_id)):
                raise UserError(
                    translate(
                        "UnitGroups",
                        "Somebody still sits in this group. It was left as it is; end their"
                        " memberships first.",
                    )
                )
            change.remove(group, party=group.workgroup_id)


def unit_group(view: View, workgroup_id: UUID, unit_id: UUID, day: date) -> list[Membership]:
    """Who sits in the group of a workgroup in a unit on *day*, its head first."""
    group = unit_group_key(workgroup_id, unit_id)
    inside = [one for one in view.find(Membership, group_id=group) if one.in_force(day)]
    return sorted(inside, key=lambda one: (one.role != "group_head", one.starts_on))
