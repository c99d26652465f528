"""Which of the committee's rows go to everybody, to one workgroup, or to its own desks alone."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from paayesh_desktop.bundle.wire import ALL, party_feed
from paayesh_desktop.domain.amendment import AmendmentItem, PlanAmendment
from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.deviation_case import CaseMove, DeviationCase
from paayesh_desktop.domain.entity import Entity, Owner
from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import AgendaItem, Attendance, Meeting, Minutes
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.project_evaluation import EvaluationMove
from paayesh_desktop.domain.question import Question, Reply
from paayesh_desktop.domain.resolution import ChainStep, Resolution
from paayesh_desktop.services.exchange.concerns import Concern, Concerns
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View

INNER = party_feed(COMMITTEE)
"""What only the committee's own desks get."""
_DECISIONS = (Resolution, ChainStep, PlanAmendment, AmendmentItem, MacroPolicy)
"""About one workgroup they are its own; otherwise everybody's."""
_BETWEEN = (DeviationCase, CaseMove, EvaluationMove, Question, Reply, AgendaItem)
"""Between the committee and one workgroup; otherwise the committee's own."""
_INSIDE = (Attendance, Minutes)
"""Who came to a meeting of the committee and what was spoken about there: the committee's own, for
it tells of every workgroup at once. What concerns one of them reaches it as an item of the agenda
and as a resolution."""
_ROOM = (Meeting, AgendaItem, *_INSIDE)
"""Papers about these are the committee's own."""


class PrivateFeed:
    """Sorts rows into feeds, as they stand in *view*."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._concerns = Concerns(view)

    def __call__(self, rows: Sequence[tuple[str, UUID]]) -> Sequence[str]:
        """The feed of each row, given as the name of its entity and its key."""
        wanted: dict[type[Entity], list[UUID]] = defaultdict(list)
        for name, key in rows:
            kind = schema.by_name[name].entity
            if _is_sorted(kind):
                wanted[kind].append(key)
        found = {
            row.id: row
            for kind, keys in wanted.items()
            for start in range(0, len(keys), _CHUNK)
            for row in self._view.find(kind, id=keys[start : start + _CHUNK])
        }
        concerns = self._concerns.of(found.values())
        return [
            self._feed(schema.by_name[name].entity, found.get(key), concerns.get(key))
            for name, key in rows
        ]

    def _feed(self, kind: type[Entity], row: Entity | None, concern: Concern | None) -> str:
        if not _is_sorted(kind):
            return ALL
        if row is None or concern is None or kind in _INSIDE:
            return INNER
        if concern.about is not None:
            return party_feed(concern.about)
        if isinstance(row, (Question, Reply)):
            return self._asked_of(row)
        if isinstance(row, (Attachment, IssuedReport)):
            key = row.about_id if isinstance(row, Attachment) else row.subject_id
            about = self._concerns.row(key)
            return INNER if about is None or isinstance(about, (*_ROOM, *_BETWEEN)) else ALL
        return ALL if kind in _DECISIONS else INNER

    def _asked_of(self, row: Question | Reply) -> str:
        """A question about somebody's own person goes to whose person it is."""
        question = self._concerns.row(row.question_id) if isinstance(row, Reply) else row
        key = question.about_id if isinstance(question, Question) else row.id
        owner = self._view.owners(Person, id=key).get(key, COMMITTEE)
        return party_feed(owner)


def _is_sorted(kind: type[Entity]) -> bool:
    """Whether where a row of this kind goes depends on what it says."""
    return (
        kind.owner is Owner.WORKGROUP
        or kind in _DECISIONS
        or kind in _BETWEEN
        or kind in (Attachment, IssuedReport, *_INSIDE)
    )


_CHUNK = 500
