"""The paper of an item of the agenda: what the members must have read before they decide."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.incentive import IncentiveScheme, IncentiveWeight
from paayesh_desktop.domain.macro_policy import MacroPolicy
from paayesh_desktop.domain.meeting import AgendaItem
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body, Person
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.domain.role_words import role_word
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Block, Fact, Facts, Heading, Points, Text, Tone
from paayesh_desktop.services.cases.case_view import case_view
from paayesh_desktop.services.meetings.decisions import options
from paayesh_desktop.services.meetings.resolutions import resolution_lines
from paayesh_desktop.services.reporting.amendment_blocks import amendment_blocks
from paayesh_desktop.services.reporting.case_blocks import CaseBlocks
from paayesh_desktop.services.reporting.evaluation_blocks import EvaluationBlocks
from paayesh_desktop.services.reporting.evaluation_sheets import evaluation_sheets
from paayesh_desktop.services.reporting.request import Making
from paayesh_desktop.services.reporting.resolution_blocks import chain_table
from paayesh_desktop.services.wording import NOTHING
from paayesh_desktop.store.view import View

E = TypeVar("E", bound=Entity)


class AgendaPapers:
    """Writes the papers of the *items* of one meeting of *body*."""

    def __init__(self, making: Making, view: View, body: Body, items: Sequence[AgendaItem]) -> None:
        self._making = making
        self._view = view
        self._body = body
        self._say = making.wording.say
        evaluated = [one.about_id for one in items if one.about_kind == ProjectEvaluation.entity]
        self._sheets = evaluation_sheets(view, [key for key in evaluated if key])
        self._papers: Mapping[str, Callable[[UUID], Iterator[Block]]] = {
            ProjectEvaluation.entity: self._evaluation,
            DeviationCase.entity: self._case,
            PlanAmendment.entity: self._amendment,
            Resolution.entity: self._resolution,
            MacroPolicy.entity: self._policy,
            IncentiveScheme.entity: self._scheme,
            Membership.entity: self._membership,
        }

    def of(self, item: AgendaItem, *, decides: bool) -> tuple[Block, ...]:
        """What is known about an item, and with *decides* what may be decided on it; empty for an
        item of one's own. Where a history does not add up, that is said in its place."""
        write = self._papers.get(item.about_kind or "")
        if write is None or item.about_id is None:
            return ()
        try:
            blocks = list(write(item.about_id))
            offered = (
                options(self._view, self._body, item.about_kind, item.about_id) if decides else ()
            )
        except UserError as wrong:
            return (Text(self._say(wrong.sentence), Tone.WARNING),)
        except KeyError:  # it was removed since, or its file has not come yet
            return (Text(self._say(_GONE), Tone.MISSING),)
        if len(offered) > 1:
            blocks.append(Heading(self._say(_OPEN), 3))
            blocks.append(Points(tuple(self._say(kind.word()) for kind in offered)))
        return tuple(blocks)

    def _evaluation(self, key: UUID) -> Iterator[Block]:
        yield from EvaluationBlocks(self._making.wording, self._sheets[key]).all()

    def _case(self, key: UUID) -> Iterator[Block]:
        making = self._making
        shown = case_view(making.workspace, self._view, key, making.today)
        said = CaseBlocks(making.wording, shown)
        yield said.facts()
        yield said.guide()
        if shown.evaluations:
            last = shown.evaluations[-1].evaluation.id
            (sheet,) = evaluation_sheets(self._view, [last]).values()
            yield from EvaluationBlocks(making.wording, sheet).all()
        if shown.obstacles:
            yield said.obstacles(self._say(_OBSTACLES), shown.obstacles)
        if shown.actions:
            yield said.actions(self._say(_ACTIONS), shown.actions)
        if shown.justification is not None:
            yield Heading(self._say(_JUSTIFIED), 2)
            yield from said.justification(shown.justification, shown.justified_by)

    def _amendment(self, key: UUID) -> Iterator[Block]:
        amendment = self._found(PlanAmendment, key)
        yield from amendment_blocks(self._view, self._making.wording, amendment)
        if amendment.case_id is not None:
            yield Heading(self._say(_CASE), 2)
            yield from self._case(amendment.case_id)

    def _resolution(self, key: UUID) -> Iterator[Block]:
        wording = self._making.wording
        found = resolution_lines(self._view, self._making.today, only=key)
        if not found:
            raise KeyError(key)
        line = found[0]
        one = line.resolution
        yield Facts(
            (
                Fact(self._say(_NUMBER), wording.numbered(one.number)),
                Fact(self._say(_STATE), self._say(line.state.word()), Tone.STRONG),
                Fact(self._say(_BODY), line.body.title),
                Fact(self._say(_HELD), wording.day(line.meeting.held_on)),
                Fact(self._say(_OWNER), line.owner or NOTHING),
                Fact(self._say(_DUE), wording.day(one.due_on) if one.due_on else NOTHING),
            )
        )
        yield Text(one.title, Tone.STRONG)
        if one.text:
            yield Text(one.text)
        if one.about_kind == PlanAmendment.entity and one.about_id is not None:
            amendment = self._found(PlanAmendment, one.about_id)
            yield from amendment_blocks(self._view, wording, amendment)
        chain = chain_table(wording, self._say(_CHAIN), [line])
        if chain.rows:
            yield chain

    def _policy(self, key: UUID) -> Iterator[Block]:
        policy = self._found(MacroPolicy, key)
        giver = self._view.get(Body, policy.from_body_id)
        taker = self._view.get(Body, policy.to_body_id) if policy.to_body_id else None
        to = taker.title if taker else self._say(_ALL_WORKGROUPS)
        yield Facts(
            (
                Fact(self._say(_FROM), giver.title if giver else NOTHING),
                Fact(self._say(_TO), to),
            )
        )
        yield Text(policy.title, Tone.STRONG)
        if policy.text:
            yield Text(policy.text)

    def _scheme(self, key: UUID) -> Iterator[Block]:
        scheme = self._found(IncentiveScheme, key)
        weights = self._view.find(IncentiveWeight, scheme_id=key, order_by=("position",))
        number = self._making.wording.number
        yield Text(scheme.title, Tone.STRONG)
        if scheme.text:
            yield Text(scheme.text)
        if weights:
            yield Heading(self._say(_WEIGHTS), 3)
            facts = (Fact(self._say(one.criterion.word()), number(one.weight)) for one in weights)
            yield Facts(tuple(facts), 3)

    def _membership(self, key: UUID) -> Iterator[Block]:
        seat = self._found(Membership, key)
        person = self._view.get(Person, seat.person_id)
        body = self._view.get(Body, seat.body_id)
        day = self._making.wording.day
        yield Facts(
            (
                Fact(self._say(_PERSON), person.name if person else NOTHING),
                Fact(self._say(_SEAT), self._say(role_word(seat.role))),
                Fact(self._say(_BODY), body.title if body else NOTHING),
                Fact(self._say(_SINCE), day(seat.starts_on)),
                Fact(self._say(_UNTIL), day(seat.ends_on) if seat.ends_on else NOTHING),
            )
        )

    def _found(self, entity: type[E], key: UUID) -> E:
        found = self._view.get(entity, key)
        if found is None:
            raise KeyError(key)
        return found


_GONE = translate(
    "AgendaPaper", "What this item is about is not here: it was removed, or has not come yet."
)
_OPEN = translate("AgendaPaper", "What may be decided")
_OBSTACLES = translate("AgendaPaper", "Obstacles")
_ACTIONS = translate("AgendaPaper", "Corrective actions")
_JUSTIFIED = translate("AgendaPaper", "Justification report of the head")
_CASE = translate("AgendaPaper", "The case that it comes from")
_NUMBER = translate("AgendaPaper", "Number of the resolution")
_STATE = translate("AgendaPaper", "State")
_BODY = translate("AgendaPaper", "Body")
_HELD = translate("AgendaPaper", "Resolved on")
_OWNER = translate("AgendaPaper", "Carried out by")
_DUE = translate("AgendaPaper", "Due on")
_CHAIN = translate("AgendaPaper", "Chain")
_FROM = translate("AgendaPaper", "Given by")
_TO = translate("AgendaPaper", "Given to")
_ALL_WORKGROUPS = translate("AgendaPaper", "all workgroups")
_WEIGHTS = translate("AgendaPaper", "Weights of the criteria")
_PERSON = translate("AgendaPaper", "Person")
_SEAT = translate("AgendaPaper", "Seat")
_SINCE = translate("AgendaPaper", "From")
_UNTIL = translate("AgendaPaper", "Until")
