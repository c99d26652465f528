"""Evaluating from a desk: the committee judges everything, a workgroup what it answers for."""

import time
from uuid import UUID

from paayesh_desktop.domain.period import Period
from paayesh_desktop.services.judging.evaluation import Evaluation, EvaluationReport, Progress
from paayesh_desktop.services.workspace import Role, Workspace
from paayesh_desktop.store.store import Clock


def now() -> int:
    """Milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


def evaluate(
    workspace: Workspace,
    plan: UUID,
    period: Period,
    *,
    progress: Progress | None = None,
    clock: Clock = now,
) -> EvaluationReport:
    """Judge *period* of *plan* in the name of the person at the desk.

    *progress* may raise to stop; nothing is kept then. Raises UserError as `Evaluation.evaluate`.
    """
    desk = workspace.desk
    alone = desk.role is Role.WORKGROUP and not desk.demo
    return Evaluation(workspace.store, clock).evaluate(
        period,
        by=desk.person,
        plan=plan,
        parties=(desk.party,) if alone else None,
        progress=progress,
    )
