"""Which resolutions were answered by a move of the case or evaluation that they speak about."""

from collections.abc import Collection
from uuid import UUID

from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind
from paayesh_desktop.domain.project_evaluation import EvaluationMove, EvaluationMoveKind
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.store.view import View

_CASE_ANSWERS = (
    CaseMoveKind.RAISE,
    CaseMoveKind.RESUME,
    CaseMoveKind.REASSESS,
    CaseMoveKind.CLOSE,
)


def answered(view: View, resolutions: Collection[Resolution]) -> frozenset[UUID]:
    """Those of *resolutions* that sent something to a workgroup, which has answered since: a
    referral whose case was raised or resumed, a return whose evaluation was submitted again."""
    keys = [one.id for one in resolutions if one.about_id is not None]
    sent = view.find(CaseMove, resolution_id=keys)
    replies = view.find(CaseMove, case_id=[move.case_id for move in sent], kind=_CASE_ANSWERS)
    found = {
        move.resolution_id
        for move in sent
        for reply in replies
        if reply.case_id == move.case_id and reply.number > move.number
    }
    returned = view.find(EvaluationMove, resolution_id=keys, kind=EvaluationMoveKind.RETURN)
    about = [move.evaluation_id for move in returned]
    again = view.find(EvaluationMove, evaluation_id=about, kind=EvaluationMoveKind.SUBMIT)
    found |= {
        move.resolution_id
        for move in returned
        for reply in again
        if reply.evaluation_id == move.evaluation_id and reply.number > move.number
    }
    return frozenset(key for key in found if key is not None)
