"""What a workgroup has put down about its cases, each in its current round."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar
from uuid import UUID

from paayesh_desktop.domain.case_papers import RoundPapers
from paayesh_desktop.domain.obstacle import (
    CorrectionPolicy,
    CorrectiveAction,
    Justification,
    Obstacle,
)
from paayesh_desktop.store.view import View

R = TypeVar("R", Obstacle, CorrectionPolicy, CorrectiveAction, Justification)


def round_papers(view: View, rounds: Mapping[UUID, int]) -> dict[UUID, RoundPapers]:
    """The papers of each case in the round that *rounds* names: four questions for many cases."""
    cases = list(rounds)
    obstacles = view.find(Obstacle, case_id=cases, order_by=("position", "id"))
    found = _of_round(obstacles, rounds)
    policies = _of_round(view.find(CorrectionPolicy, case_id=cases), rounds)
    actions = _of_round(view.find(CorrectiveAction, case_id=cases), rounds)
    reports = _of_round(view.find(Justification, case_id=cases), rounds)
    return {
        key: RoundPapers(found[key], policies[key], actions[key], next(iter(reports[key]), None))
        for key in cases
    }


def _of_round(rows: Iterable[R], rounds: Mapping[UUID, int]) -> dict[UUID, list[R]]:
    found: dict[UUID, list[R]] = defaultdict(list)
    for row in rows:
        if row.round == rounds[row.case_id]:
            found[row.case_id].append(row)
    return found
