"""The performance report of a workgroup in a cycle, and who writes and who signs it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.performance_report import PerformanceReport
from paayesh_desktop.services.evaluations.evaluation_desk import Choice, Permit, evaluation_choice
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class PerformanceDesk:
    """*author* and *signer* are names."""

    cycles: Sequence[Cycle]
    cycle: Cycle | None
    workgroups: Sequence[tuple[UUID, str]]
    workgroup: UUID | None
    report: PerformanceReport | None
    author: str
    signer: str
    prepare: Permit
    sign: Permit

    @property
    def about(self) -> tuple[UUID | None, UUID | None]:
        """Which report it is."""
        return self.cycle.id if self.cycle else None, self.workgroup

    @property
    def editable(self) -> bool:
        signed = self.report is not None and self.report.signed_on is not None
        return self.prepare.may and not signed


def performance_desk(
    workspace: Workspace, choice: Choice, row: UUID | None, day: date
) -> PerformanceDesk:
    """*row* is a report or a cycle that somebody asked for; without one it is as was chosen."""
    with workspace.store.view() as view:
        asked = view.get(PerformanceReport, row) if row else None
        if asked is not None:
            choice = Choice(asked.cycle_id, asked.workgroup_id, settled=True)
        elif row is not None and view.get(Cycle, row) is not None:
            choice = Choice(row, choice.workgroup, settled=choice.settled)
        chosen = evaluation_choice(workspace, view, choice, day)
        workgroup = chosen.workgroup
        if workgroup is None and chosen.workgroups:
            chosen = evaluation_choice(
                workspace,
                view,
                Choice(choice.cycle, chosen.workgroups[0][0], settled=True),
                day,
            )
            workgroup = chosen.workgroup
        report = None
        if chosen.cycle is not None and workgroup is not None:
            found = view.find(PerformanceReport, cycle_id=chosen.cycle.id, workgroup_id=workgroup)
            report = found[0] if found else None
        author = _name(view, report.author_id if report else None)
        signer = _name(view, report.signed_by if report else None)
    return PerformanceDesk(
        chosen.cycles,
        chosen.cycle,
        chosen.workgroups,
        workgroup,
        report,
        author,
        signer,
        chosen.prepare,
        chosen.sign,
    )


def _name(view: View, key: UUID | None) -> str:
    person = view.get(Person, key) if key else None
    return person.name if person else ""
