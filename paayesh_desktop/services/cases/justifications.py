"""The head's justification report: why an obstacle cannot be solved, and what should change."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.keys import natural_key
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.cases.case_work import CaseWork
from paayesh_desktop.services.workspace import Workspace


class Justifications:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def write(
        self,
        case_id: UUID,
        day: date,
        *,
        situation: str,
        causes: str,
        attempts: str,
        proposal: str,
    ) -> Justification:
        """Write the report of the round, or correct it until the case is raised. Raises UserError
        when a part is empty."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            work = CaseWork.enter(self._workspace, change, case_id, Right.JUSTIFY, day)
            work.refuse_unless_worked_on()
            parts = tuple(map(normalise, (situation, causes, attempts, proposal)))
            if not all(parts):
                raise UserError(
                    translate(
                        "Justification",
                        "A part of the justification report is empty. Nothing was changed. Write"
                        " the situation, the causes, what was tried and what is proposed.",
                    )
                )
            key = natural_key(Justification.entity, work.case.opened_on, case_id, str(work.round))
            row = Justification(key, case_id, work.round, work.act.person, *parts)
            work.put(row)
        return row
