"""The file of a deviation case: the whole story, from the evaluation that opened it on."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Fact,
    Heading,
    Look,
    Report,
    Row,
    Table,
)
from paayesh_desktop.services.cases.case_view import CaseView, case_view
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.reporting.amendment_blocks import amendment_blocks
from paayesh_desktop.services.reporting.case_blocks import CaseBlocks
from paayesh_desktop.services.reporting.evaluation_blocks import (
    EvaluationBlocks,
    evaluation_table,
    then_and_now,
)
from paayesh_desktop.services.reporting.evaluation_sheets import evaluation_sheets
from paayesh_desktop.services.reporting.letterhead import Letterhead
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.reporting.resolution_blocks import chain_table, resolution_table
from paayesh_desktop.store.view import View


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """KeyError where there is no such case, UserError where its history does not add up."""
    with making.workspace.store.view() as view:
        shown = case_view(making.workspace, view, request.subject, making.today)
        file = _CaseFile(making, view, shown)
        head = Letterhead.of_party(view, making.wording, COMMITTEE)
        blocks = tuple(file.blocks())
    wording, line = making.wording, shown.line
    day, number = wording.day(making.today), wording.numbered(line.number)
    title = wording.say(_TITLE.fill(number=number))
    yield Report(
        ReportKind.CASE_FILE,
        title,
        head.issuer,
        blocks,
        subtitle=shown.case.title,
        place=head.place,
        facts=(
            Fact(wording.say(_NUMBER), number),
            Fact(wording.say(_WORKGROUP), line.workgroup_title),
            Fact(wording.say(_AS_OF), day),
        ),
        made_on=day,
        language="fa" if wording.persian else "en",
    )


class _CaseFile:
    def __init__(self, making: Making, view: View, shown: CaseView) -> None:
        self._making = making
        self._view = view
        self._shown = shown
        self._say = making.wording.say
        self._said = CaseBlocks(making.wording, shown)
        evaluations = [one.evaluation.id for one in shown.evaluations]
        about = {shown.case.id, *evaluations, *([shown.amendment_id] if shown.amendment_id else [])}
        found = resolution_lines(view, making.today)
        self._resolutions = [one for one in reversed(found) if one.resolution.about_id in about]
        self._papers = self._found_papers(about)

    def blocks(self) -> Iterator[Block]:
        yield self._head(_STANDING)
        yield self._said.facts()
        yield self._said.guide()
        yield self._head(_EVALUATIONS)
        yield from self._evaluations()
        yield self._head(_FOUND)
        yield from self._found(self._resolutions)
        yield self._head(_OBSTACLES)
        groups = (*self._shown.earlier, *self._shown.obstacles)
        yield self._said.obstacles("", groups)
        yield self._head(_ACTIONS)
        yield self._said.actions("", self._shown.actions)
        yield from self._justifications()
        yield from self._amendment()
        yield self._head(_STORY)
        names = {one.id: one.caption or one.name for one in self._papers}
        yield self._said.moves("", names, "" if names else self._say(_NO_PAPERS))
        if names:
            yield self._head(_PAPERS)
            yield self._paper_table()

    def _head(self, title: Sentence) -> Heading:
        return Heading(self._say(title))

    def _evaluations(self) -> Iterator[Block]:
        making, shown = self._making, self._shown.evaluations
        yield evaluation_table(making.wording, "", shown)
        if not shown:
            return
        keys = [one.evaluation.id for one in (shown[0], shown[-1])]
        sheets = evaluation_sheets(self._view, keys)
        first, last = (sheets[key] for key in keys)
        blocks = EvaluationBlocks(making.wording, last)
        if len(shown) > 1:
            yield then_and_now(making.wording, first, last)
        else:
            yield blocks.indicators()
        yield from blocks.opinion()

    def _found(self, lines: list[ResolutionLine]) -> Iterator[Block]:
        wording = self._making.wording
        yield resolution_table(wording, "", lines, self._say(_NOTHING_FOUND))
        chain = chain_table(wording, self._say(_CHAIN), lines)
        if chain.rows:
            yield chain

    def _justifications(self) -> Iterator[Block]:
        written = self._view.find(Justification, case_id=self._shown.case.id, order_by=("round",))
        people = self._view.find(Person, id=[one.author_id for one in written])
        names = {one.id: one.name for one in people}
        for one in written:
            yield self._head(_JUSTIFICATION.fill(round=one.round))
            yield from self._said.justification(one, names.get(one.author_id, ""))

    def _amendment(self) -> Iterator[Block]:
        key = self._shown.amendment_id
        amendment = self._view.get(PlanAmendment, key) if key else None
        if amendment is not None:
            yield self._head(_AMENDMENT)
            yield from amendment_blocks(self._view, self._making.wording, amendment)

    def _found_papers(self, about: set[UUID]) -> list[Attachment]:
        """What was put with the case, its actions, its evaluations and what was resolved."""
        shown = self._shown
        resolved = {line.resolution.id for line in self._resolutions}
        keys = {*about, *resolved, *(line.action.id for line in shown.actions)}
        documents = [line.document_id for line in shown.moves if line.document_id]
        found = self._view.find(Attachment, about_id=list(keys))
        known = {one.id for one in found}
        more = self._view.find(Attachment, id=[key for key in documents if key not in known])
        return sorted((*found, *more), key=lambda one: one.id)

    def _paper_table(self) -> Block:
        files = FileWords(self._making.wording, lambda: self._making.today)
        about = self._about()
        return Table(
            "",
            (
                Column(self._say(_PAPER), 34),
                Column(self._say(_ABOUT), 34),
                Column(self._say(_SIZE), 12, Look.FIGURE),
            ),
            tuple(
                Row(
                    (
                        Cell(one.caption or one.name),
                        Cell(about.get(one.about_id, "")),
                        Cell(files.size(one.size)),
                    )
                )
                for one in self._papers
            ),
        )

    def _about(self) -> Mapping[UUID, str]:
        wording = self._making.wording
        found = {self._shown.case.id: self._say(_THE_CASE)}
        found |= {line.action.id: line.action.title for line in self._shown.actions}
        found |= {
            one.evaluation.id: self._say(_OF_EVALUATION.fill(period=wording.period(one.period)))
            for one in self._shown.evaluations
        }
        found |= {
            line.resolution.id: self._say(
                _OF_RESOLUTION.fill(number=wording.numbered(line.resolution.number))
            )
            for line in self._resolutions
        }
        return found


_TITLE = translate("CasePaper", "File of deviation case {number}")
_NUMBER = translate("CasePaper", "Number of the case")
_WORKGROUP = translate("CasePaper", "Workgroup")
_AS_OF = translate("CasePaper", "As of")
_STANDING = translate("CasePaper", "Where the case stands")
_EVALUATIONS = translate("CasePaper", "Evaluations and verdicts, then and now")
_FOUND = translate("CasePaper", "What the committee found and resolved")
_NOTHING_FOUND = translate("CasePaper", "No resolution about this case is here.")
_CHAIN = translate("CasePaper", "Chain of the resolutions")
_OBSTACLES = translate("CasePaper", "Obstacles and correction policy")
_ACTIONS = translate("CasePaper", "Corrective actions")
_JUSTIFICATION = translate("CasePaper", "Justification report of the head, round {round}")
_AMENDMENT = translate("CasePaper", "Amendment of the plan")
_STORY = translate("CasePaper", "Every move of the case")
_PAPERS = translate("CasePaper", "Papers of the case")
_NO_PAPERS = translate("CasePaper", "No paper has been put with this case.")
_PAPER = translate("CasePaper", "Paper")
_ABOUT = translate("CasePaper", "About")
_SIZE = translate("CasePaper", "Size")
_THE_CASE = translate("CasePaper", "the case")
_OF_EVALUATION = translate("CasePaper", "evaluation of {period}")
_OF_RESOLUTION = translate("CasePaper", "resolution {number}")
