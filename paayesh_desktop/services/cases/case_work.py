"""An open case while somebody of its workgroup works on it."""

from dataclasses import dataclass
from datetime import date
from typing import Self
from uuid import UUID

from paayesh_desktop.domain.case_course import WORKED_ON, CaseStanding
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.loop.case_moves import standing_of
from paayesh_desktop.services.people.act import Act, act_of
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change


@dataclass(frozen=True, slots=True)
class CaseWork:
    """The case, where it stands, and who works on it in which role."""

    change: Change
    case: DeviationCase
    at: CaseStanding
    act: Act

    @classmethod
    def enter(
        cls, workspace: Workspace, change: Change, case_id: UUID, right: Right, day: date
    ) -> Self:
        """KeyError where there is no such case; UserError for whoever may not, and for a case that
        is closed."""
        case = change.get(DeviationCase, case_id)
        if case is None:
            raise KeyError(case_id)
        act = act_of(workspace, change, right, case.workgroup_id, day)
        at = standing_of(change, case_id)
        if not at.is_open:
            raise UserError(
                translate(
                    "Case",
                    "Case {number} is closed and stays as it is. Nothing was changed. A new"
                    " deviation of the project opens a case of its own.",
                ),
                number=case.number,
            )
        return cls(change, case, at, act)

    @property
    def round(self) -> int:
        return self.at.round

    def refuse_unless_worked_on(self) -> None:
        """Obstacles, their policies and the justification belong to the workgroup's turn."""
        if self.at.state not in WORKED_ON:
            raise UserError(
                translate(
                    "Case",
                    "Case {number} stands at “{state}”, where its obstacles are not changed."
                    " Nothing was changed. Immediate actions are always possible.",
                ),
                number=self.case.number,
                state=self.at.state.word(),
            )

    def put(self, row: Entity) -> None:
        self.change.put(row, party=self.case.workgroup_id)

    def remove(self, row: Entity) -> None:
        self.change.remove(row, party=self.case.workgroup_id)
