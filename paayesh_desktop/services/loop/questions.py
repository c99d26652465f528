"""Questions on a form or an evaluation, at the very line they concern, and their answers."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form_sheet import Asked, Replied
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.question import Question, Reply
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


class Questions:
    """Asked by the committee or within a workgroup; answered by the side that is asked."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def ask(
        self,
        about_id: UUID,
        text: str,
        *,
        day: date,
        party: UUID,
        field_id: UUID | None = None,
    ) -> Question:
        """Ask about a form or an evaluation, at one of its lines or indicators, or about all of it.

        UserError for an empty question, or from somebody without a seat in *party* for it.
        """
        words = _written(text)
        with self._store.change(by=self._workspace.desk.person) as change:
            self._require(change, party, day)
            made = Question(new_key(), about_id, self._workspace.desk.person, words, field_id)
            change.put(made, party=party)
        return made

    def answer(self, question_id: UUID, text: str, *, day: date, party: UUID) -> Reply:
        """Answer a question. KeyError when there is none."""
        words = _written(text)
        with self._store.change(by=self._workspace.desk.person) as change:
            if change.get(Question, question_id) is None:
                raise KeyError(question_id)
            self._require(change, party, day)
            made = Reply(new_key(), question_id, self._workspace.desk.person, words)
            change.put(made, party=party)
        return made

    def of(self, about_id: UUID) -> tuple[Asked, ...]:
        """The questions about one thing, the oldest first."""
        with self._store.view() as view:
            return asked_about(view, [about_id])

    def open_of(self, about_ids: Collection[UUID]) -> Mapping[UUID, int]:
        """How many questions about each of these wait for an answer."""
        with self._store.view() as view:
            return Counter(
                asked.question.about_id
                for asked in asked_about(view, about_ids)
                if not asked.replies
            )

    def _require(self, change: Change, party: UUID, day: date) -> None:
        require(
            self._workspace, change, Right.FIND if party == COMMITTEE else Right.TYPE, party, day
        )


def asked_about(view: View, about_ids: Collection[UUID]) -> tuple[Asked, ...]:
    """The questions about these, with their answers, the oldest first."""
    questions = view.find(Question, about_id=list(about_ids), order_by=("id",))
    replies: dict[UUID, list[Reply]] = defaultdict(list)
    keys = [question.id for question in questions]
    for reply in view.find(Reply, question_id=keys, order_by=("id",)):
        replies[reply.question_id].append(reply)
    people = {question.person_id for question in questions}
    people |= {reply.person_id for alike in replies.values() for reply in alike}
    names = {person.id: person.name for person in view.find(Person, id=list(people))}
    return tuple(
        Asked(
            question,
            names.get(question.person_id, ""),
            tuple(Replied(reply, names.get(reply.person_id, "")) for reply in replies[question.id]),
        )
        for question in questions
    )


def _written(text: str) -> str:
    words = normalise(text)
    if not words:
        raise UserError(
            translate("Question", "Nothing was written. Write a few words and send them again.")
        )
    return words
