"""What a periodic report is about: a cycle, its plan and period, and whose part of the plan."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import count
from typing import Protocol
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Element, ElementKind, Plan
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.responsibility import responsible
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Block, Fact, Report, Signatures
from paayesh_desktop.services.forms.cycles import cycles_of, the_cycle
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.services.reporting.cells import Cells
from paayesh_desktop.services.reporting.letterhead import (
    LEADS,
    SECRETARY,
    Letterhead,
    party_body,
    signature,
)
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.store.view import View

_OFTEN = 128
_NAMED = 2


class Titled(Protocol):
    """Whatever a sentence names by its title."""

    @property
    def title(self) -> str: ...


@dataclass(frozen=True)
class CycleFrame:
    """*groups* are the workgroups that answer for projects, in the official order; only the one
    that was asked for where the report is narrowed to *party*."""

    making: Making
    view: View
    cycle: Cycle
    plan: Plan
    period: Period
    party: UUID | None
    cycles: tuple[Cycle, ...]
    elements: tuple[Element, ...]
    answers: Mapping[UUID, UUID | None]
    groups: tuple[Workgroup, ...]
    cells: Cells
    _made: Iterator[int] = field(default_factory=lambda: count(1))

    def say(self, sentence: Sentence) -> str:
        return self.making.wording.say(sentence)

    @cached_property
    def projects(self) -> tuple[Element, ...]:
        """The projects in scope, by workgroup and code."""
        places = {group.id: place for place, group in enumerate(self.groups)}
        answers = self.answers

        def place(one: Element) -> tuple[int, str]:
            group = answers[one.id]
            return len(places) if group is None else places.get(group, len(places)), one.code

        found = [one for one in self.elements if one.kind is ElementKind.PROJECT]
        return tuple(sorted((one for one in found if self.covers(one.id)), key=place))

    @cached_property
    def titles(self) -> Mapping[UUID, str]:
        return {element.id: element.title for element in self.elements}

    @cached_property
    def project_of(self) -> Mapping[UUID, Element]:
        """The project that an element is or belongs to, for those that do."""
        by_key = {element.id: element for element in self.elements}
        found: dict[UUID, Element] = {}
        for element in self.elements:
            line: list[UUID] = []
            at: Element | None = element
            while at is not None and at.id not in line:
                if at.kind is ElementKind.PROJECT:
                    found.update(dict.fromkeys((*line, at.id), at))
                    break
                line.append(at.id)
                at = by_key.get(at.parent_id) if at.parent_id else None
        return found

    def covers(self, element_id: UUID) -> bool:
        """Whether an element is of the part of the plan that the report is about."""
        return self.party is None or self.answers.get(element_id) == self.party

    def _known_here(self) -> str:
        """That a workgroup's desk knows only its own part, where all of them are asked for."""
        desk = self.making.workspace.desk
        if self.party is not None or desk.demo or desk.party == COMMITTEE:
            return ""
        mine = party_title(self.view, desk.party)
        title = self.say(mine) if isinstance(mine, Sentence) else mine
        return self.say(_ONLY_MINE.fill(workgroup=isolate(title)))

    def known(self, ratio: Decimal | None) -> str:
        """An attainment or a coverage, or that there is no data for it."""
        if ratio is None:
            return self.say(Verdict.NO_DATA.word())
        return self.making.wording.percent(ratio)

    def named(self, rows: Sequence[Titled]) -> str:
        """The first of some projects, cases or workgroups, for a sentence."""
        wording = self.making.wording
        return wording.listed(wording.quoted(row.title) for row in rows[:_NAMED])

    @property
    def whole(self) -> bool:
        """Whether it is about all workgroups: then every part begins on a page of its own."""
        return self.party is None

    @property
    def scope(self) -> str:
        """Whose part of the plan it is, in words."""
        return self.groups[0].title if self.party else self.say(_EVERYTHING)

    def signatures(self) -> Signatures:
        """Who leads and who is secretary of the body whose paper it is."""
        view, wording, day = self.view, self.making.wording, self.making.today
        body = party_body(view, self.party or COMMITTEE)
        return Signatures(
            tuple(signature(view, wording, body, roles, day) for roles in (SECRETARY, LEADS))
        )

    def tick(self) -> None:
        """Another row or block is made; told not for every one of them."""
        done = next(self._made)
        if done % _OFTEN == 0:
            self.making.advance(done, 0)

    def step(self) -> None:
        """Something longer is made or comes next; InterruptedError when nobody wants it."""
        self.making.advance(next(self._made), 0)

    def all(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """*blocks* as they are made; InterruptedError when nobody wants them any more."""
        found: list[Block] = []
        for block in blocks:
            self.step()
            found.append(block)
        return tuple(found)

    @property
    def window(self) -> tuple[date, date]:
        """The days on which what the report speaks of was done: those of its period; of an
        evaluation cycle those of the period after it, for only what is over is evaluated."""
        if not self.cycle.evaluates:
            return self.period.start, self.period.end
        after = self.period.next()
        return after.start, min(after.end, max(after.start, self.making.today))

    def former(self) -> Cycle | None:
        """The cycle of the same kind before this one, the nearest there is."""
        before = [
            one
            for one in self.cycles
            if one.kind is self.cycle.kind and Period.parse(one.period) < self.period
        ]
        return before[-1] if before else None

    def evaluating(self, inside: Period) -> list[tuple[Period, Cycle]]:
        """The evaluation cycles whose period lies in *inside*, the oldest first."""
        return [
            (period, one)
            for one in self.cycles
            if one.evaluates and inside.contains(period := Period.parse(one.period))
        ]

    def report(
        self,
        kind: ReportKind,
        title: Sentence,
        blocks: tuple[Block, ...],
        *,
        contents: bool = False,
    ) -> Report:
        """The paper of the committee, or of the workgroup that it is narrowed to."""
        wording = self.making.wording
        head = Letterhead.of_party(self.view, wording, self.party or COMMITTEE)
        said = wording.period(self.period)
        made_on = wording.day(self.making.today)
        return Report(
            kind,
            self.say(title.fill(period=said)),
            head.issuer,
            blocks,
            place=head.place,
            subtitle=self._known_here(),
            facts=(
                Fact(self.say(_PLAN), self.plan.title),
                Fact(self.say(_PERIOD), said),
                Fact(self.say(_MADE_ON), made_on),
                Fact(self.say(_SCOPE), self.scope),
            ),
            made_on=made_on,
            language="fa" if wording.persian else "en",
            contents=contents,
            bookmark=isolate(self.say(title.fill(period=said))),
        )


def cycle_frame(making: Making, view: View, request: ReportRequest) -> CycleFrame:
    """KeyError where there is no such cycle, plan or workgroup, UserError where the cycle is not of
    the kind that the report is about."""
    cycle = the_cycle(view, request.subject)
    wanted = _KINDS.get(request.kind, cycle.kind)
    if cycle.kind is not wanted:
        title = Period.parse(cycle.period).title()
        raise UserError(_OTHER_KIND, period=title, kind=wanted.word())
    plan = view.get(Plan, cycle.plan_id)
    if plan is None:
        raise KeyError(cycle.plan_id)
    elements = tuple(view.find(Element, plan_id=plan.id, order_by=("code", "id")))
    answers = responsible(elements)
    named = {answers[one.id] for one in elements if one.kind is ElementKind.PROJECT}
    groups = tuple(
        group
        for group in view.find(Workgroup, order_by=("position", "code"))
        if group.id == request.party or (request.party is None and group.id in named)
    )
    if request.party is not None and not groups:
        raise KeyError(request.party)
    return CycleFrame(
        making,
        view,
        cycle,
        plan,
        Period.parse(cycle.period),
        request.party,
        cycles_of(view, plan.id),
        elements,
        answers,
        groups,
        Cells(making.wording),
    )


_KINDS = {
    ReportKind.FORTNIGHTLY: CycleKind.FORTNIGHTLY,
    ReportKind.AGGREGATE: CycleKind.SIX_MONTHLY,
    ReportKind.ANNUAL: CycleKind.ANNUAL,
}
_OTHER_KIND = translate(
    "PeriodicReport",
    "{period} is not a cycle of this report, which is about {kind} cycles. Nothing was changed."
    " Choose another cycle.",
)
_PLAN = translate("PeriodicReport", "Plan")
_PERIOD = translate("PeriodicReport", "Period")
_MADE_ON = translate("PeriodicReport", "As of")
_SCOPE = translate("PeriodicReport", "Scope")
_ONLY_MINE = translate("PeriodicReport", "This desk knows only the figures of {workgroup}.")
_EVERYTHING = translate("PeriodicReport", "all workgroups")
