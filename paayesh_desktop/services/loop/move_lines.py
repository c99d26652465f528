"""The moves of an evaluation or a case as a timeline: who, when, in which role, on what ground."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from paayesh_desktop.domain import case_course, evaluation_course
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseMove
from paayesh_desktop.domain.loop_words import case_move_word, evaluation_move_word
from paayesh_desktop.domain.meeting import Meeting
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.project_evaluation import EvaluationMove
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.role_words import role_word
from paayesh_desktop.language import Sentence
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class MoveLine:
    """One move; *moved_at* is in milliseconds since 1970 UTC, *court* whose turn it made it."""

    id: UUID
    number: int
    kind: str
    title: Sentence
    state: Sentence
    person_id: UUID
    person_name: str
    role: Sentence
    moved_on: date
    moved_at: int
    court: Court
    reason: str = ""
    due_on: date | None = None
    round: int | None = None
    outcome: Sentence | None = None
    meeting_id: UUID | None = None
    meeting_number: int | None = None
    resolution_id: UUID | None = None
    resolution_number: str | None = None
    document_id: UUID | None = None
    evaluation_id: UUID | None = None
    amendment_id: UUID | None = None


def move_lines(
    view: View, moves: Sequence[EvaluationMove] | Sequence[CaseMove]
) -> tuple[MoveLine, ...]:
    """*moves* in the order of their numbers, with names."""
    names = _Names(view, moves)
    return tuple(names.line(move) for move in sorted(moves, key=lambda move: move.number))


class _Names:
    def __init__(self, view: View, moves: Sequence[EvaluationMove | CaseMove]) -> None:
        people = view.find(Person, id=[move.person_id for move in moves])
        meetings = view.find(Meeting, id=[move.meeting_id for move in moves if move.meeting_id])
        keys = [move.resolution_id for move in moves if move.resolution_id]
        self._people = {one.id: one.name for one in people}
        self._meetings = {one.id: one.number for one in meetings}
        self._resolutions = {one.id: one.number for one in view.find(Resolution, id=keys)}

    def line(self, move: EvaluationMove | CaseMove) -> MoveLine:
        if isinstance(move, CaseMove):
            title, court = case_move_word(move.kind), case_course.court(move.state)
            round_, evaluation, amendment = move.round, move.evaluation_id, move.amendment_id
            outcome = None if move.outcome is None else move.outcome.word()
        else:
            title, court = evaluation_move_word(move.kind), evaluation_course.court(move.state)
            round_ = evaluation = amendment = outcome = None
        meeting, resolution = move.meeting_id, move.resolution_id
        return MoveLine(
            move.id,
            move.number,
            move.kind.value,
            title,
            move.state.word(),
            move.person_id,
            self._people.get(move.person_id, ""),
            role_word(move.role),
            move.moved_on,
            move.moved_at,
            court,
            move.reason,
            move.due_on,
            round_,
            outcome,
            meeting,
            None if meeting is None else self._meetings.get(meeting),
            resolution,
            None if resolution is None else self._resolutions.get(resolution),
            move.document_id,
            evaluation,
            amendment,
        )
