"""The secretary has the program compare every project of a workgroup with its desired state."""

from datetime import date
from uuid import UUID

from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.evaluations.comparison import Comparison, Progress
from paayesh_desktop.services.evaluations.comparison_sheet import Compared
from paayesh_desktop.services.people.act import act_of
from paayesh_desktop.services.workspace import Workspace

__all__ = ["Compared", "Comparing"]


class Comparing:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def compare(
        self, cycle_id: UUID, workgroup_id: UUID, day: date, *, progress: Progress | None = None
    ) -> Compared:
        """Judge what is due in the cycle's period and write an evaluation of every project that
        the workgroup answers for, all in one transaction.

        Comparing again refreshes the figures of what has not been submitted; where they changed,
        the opinion has to be given anew. A returned evaluation becomes its next version.
        *progress* hears (done, total) and may raise to stop; nothing is kept then. Raises
        UserError when the period is not over, the cycle does not evaluate, or the workgroup has no
        project.
        """
        with self._store.change(by=self._workspace.desk.person) as change:
            act = act_of(self._workspace, change, Right.PREPARE, workgroup_id, day)
            comparison = Comparison(change, self._store.tables, cycle_id, day)
            done = comparison.compare({workgroup_id: act}, progress)[workgroup_id]
            if done == Compared():
                raise UserError(_NOTHING)
            return done


_NOTHING = translate(
    "Comparing",
    "This workgroup answers for no project that goes on in the period. Nothing was compared."
    " Choose another workgroup or cycle, or read the plan in first.",
)
