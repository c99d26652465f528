"""What the workgroups of the demo city do with their deviation cases."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

import msgspec

from paayesh_desktop.domain.case_course import step_of
from paayesh_desktop.domain.deviation_case import CaseMoveKind, CaseOutcome, DeviationCase
from paayesh_desktop.domain.keys import natural_key, reference_key
from paayesh_desktop.domain.obstacle import (
    ActionState,
    CorrectionPolicy,
    CorrectiveAction,
    Justification,
    Obstacle,
    ObstacleClass,
)
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.services.demo.demo_loop_words import LoopWords, ObstacleWords, office_act
from paayesh_desktop.services.loop import case_moves
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.store.change import Change

_WEEK = timedelta(days=7)


class DemoCaseWork:
    """The hands of everybody who has a case."""

    def __init__(
        self, change: Change, words: LoopWords, groups: Iterable[Workgroup], today: date
    ) -> None:
        self._change = change
        self._words = words
        self._codes = {group.id: group.code for group in groups}
        self._today = today

    def move(
        self,
        case: DeviationCase,
        kind: CaseMoveKind,
        act: Act,
        *,
        outcome: CaseOutcome | None = None,
        evaluation_id: UUID | None = None,
    ) -> None:
        """Make a move that the table knows from where the case stands."""
        at = case_moves.standing_of(self._change, case.id)
        step = step_of(at, kind, outcome)
        assert step is not None  # noqa: S101 - the course below follows the table
        case_moves.move(self._change, case, step, at, act, evaluation_id=evaluation_id)

    def act(self, case: DeviationCase, role: str, day: date) -> Act:
        return office_act(self._codes[case.workgroup_id], role, min(day, self._today))

    def remedy(self, case: DeviationCase, number: int, *, done: bool) -> None:
        """Two obstacles with their policies and actions: all verified and execution resumed, or
        one done and the other overdue."""
        known = self._words.obstacles
        chosen = [known[(number + turn) % len(known)] for turn in (0, 1)]
        obstacles = [self._obstacle(case, words, place) for place, words in enumerate(chosen)]
        self.move(case, CaseMoveKind.REMEDY, self.act(case, "secretary", case.opened_on + _WEEK))
        late = self._today - timedelta(days=6)
        for place, (words, obstacle) in enumerate(zip(chosen, obstacles, strict=True)):
            due_on = case.opened_on + (3 + place) * _WEEK if done else late + place * 2 * _WEEK
            action = self._action(case, words.action, place, due_on)
            action = msgspec.structs.replace(action, obstacle_id=obstacle.id)
            if done:
                action = self._verified(case, action, words)
            elif place == 0:
                action = msgspec.structs.replace(action, state=ActionState.STARTED)
            else:
                action = self._reported(case, action, words, self._today - timedelta(days=2))
            self._change.put(action, party=case.workgroup_id)
        if done:
            day = case.opened_on + 5 * _WEEK
            self.move(case, CaseMoveKind.RESUME, self.act(case, "secretary", day))

    def immediate(self, case: DeviationCase) -> None:
        """An immediate action, begun before anything else is settled."""
        action = self._action(case, self._words.immediate, 0, self._today + _WEEK)
        action = msgspec.structs.replace(action, immediate=True, state=ActionState.STARTED)
        self._change.put(action, party=case.workgroup_id)

    def raise_(self, case: DeviationCase, number: int) -> None:
        """One obstacle that can be solved and one that cannot, with the head's report."""
        party = case.workgroup_id
        words = self._words.obstacles[number % len(self._words.obstacles)]
        self._obstacle(case, words, 0)
        self._obstacle(case, self._words.unsolvable, 1, solvable=False)
        report = self._words.justification
        act = self.act(case, "head", case.opened_on + 3 * _WEEK)
        key = natural_key(Justification.entity, case.opened_on, case.id, "1")
        parts = (report.situation, report.causes, report.attempts, report.proposal)
        self._change.put(Justification(key, case.id, 1, act.person, *parts), party=party)
        self.move(case, CaseMoveKind.RAISE, act)

    def _obstacle(
        self, case: DeviationCase, words: ObstacleWords, place: int, *, solvable: bool = True
    ) -> Obstacle:
        party, about = case.workgroup_id, reference_key(ObstacleClass.entity, words.class_code)
        key = reference_key("demo/obstacle", f"{case.number}/{place}")
        row = Obstacle(key, case.id, 1, words.title, about, solvable=solvable, position=place)
        self._change.put(row, party=party)
        class_ = self._change.get(ObstacleClass, about)
        if solvable and class_ is not None:
            chosen = natural_key(CorrectionPolicy.entity, case.opened_on, case.id, "1", about)
            policy = CorrectionPolicy(chosen, case.id, 1, about, class_.policy)
            self._change.put(policy, party=party)
        return row

    def _action(
        self, case: DeviationCase, title: str, place: int, due_on: date
    ) -> CorrectiveAction:
        expert = reference_key("demo/person", f"{self._codes[case.workgroup_id]}/expert")
        mine = place == 0
        return CorrectiveAction(
            reference_key("demo/corrective_action", f"{case.number}/{place}"),
            case.id,
            1,
            title,
            due_on,
            owner_id=expert if mine else None,
            agent="" if mine else self._words.agent,
            position=place,
        )

    def _reported(
        self, case: DeviationCase, action: CorrectiveAction, words: ObstacleWords, day: date
    ) -> CorrectiveAction:
        return msgspec.structs.replace(
            action,
            state=ActionState.DONE,
            done_on=day,
            evidence=words.evidence,
            reported_by=self.act(case, "expert", day).person,
        )

    def _verified(
        self, case: DeviationCase, action: CorrectiveAction, words: ObstacleWords
    ) -> CorrectiveAction:
        done = self._reported(case, action, words, action.due_on - timedelta(days=2))
        return msgspec.structs.replace(
            done,
            state=ActionState.VERIFIED,
            verified_by=self.act(case, "secretary", action.due_on).person,
            verified_on=action.due_on,
        )
