"""The justification report (گزارش توجیهی) with which a head raises a case to the committee."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.deviation_case import CaseMove, CaseMoveKind, DeviationCase
from paayesh_desktop.domain.obstacle import Justification
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import (
    Block,
    Fact,
    Facts,
    Heading,
    Report,
    SignatureBox,
    Signatures,
    Text,
    Tone,
)
from paayesh_desktop.services.cases.case_view import CaseView, case_view
from paayesh_desktop.services.reporting.case_blocks import CaseBlocks
from paayesh_desktop.services.reporting.evaluation_blocks import EvaluationBlocks
from paayesh_desktop.services.reporting.evaluation_sheets import evaluation_sheets
from paayesh_desktop.services.reporting.letterhead import LEADS, Letterhead, party_body, signature
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import NOTHING, Wording
from paayesh_desktop.store.view import View


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The report of a case's last round that has one, or of the round of a named report.

    KeyError where there is no such row, UserError where the head has written none.
    """
    with making.workspace.store.view() as view:
        written = _written(view, request.subject)
        shown = case_view(making.workspace, view, written.case_id, making.today)
        raised_on = _raised_on(view, written)
        head = Letterhead.of_party(view, making.wording, shown.case.workgroup_id)
        blocks = tuple(_blocks(making, view, shown, written, raised_on))
    wording, say = making.wording, making.wording.say
    number = wording.numbered(shown.line.number)
    day = wording.day(raised_on or making.today)
    yield Report(
        ReportKind.JUSTIFICATION,
        say(_TITLE.fill(number=number)),
        head.issuer,
        blocks,
        subtitle=shown.line.project_title,
        place=head.place,
        facts=(
            Fact(say(_CASE), number),
            Fact(say(_ROUND), wording.whole(written.round)),
            Fact(say(_DATE), day),
        ),
        made_on=day,
        language="fa" if wording.persian else "en",
    )


def _written(view: View, key: UUID) -> Justification:
    found = view.get(Justification, key)
    if found is not None:
        return found
    case = view.get(DeviationCase, key)
    if case is None:
        raise KeyError(key)
    every = view.find(Justification, case_id=key, order_by=("round",))
    if not every:
        raise UserError(_NONE, number=case.number)
    return every[-1]


def _raised_on(view: View, written: Justification) -> date | None:
    """When it went to the committee; None while it has not."""
    moves = view.find(
        CaseMove, case_id=written.case_id, round=written.round, kind=CaseMoveKind.RAISE
    )
    return moves[0].moved_on if moves else None


def _blocks(
    making: Making, view: View, shown: CaseView, written: Justification, raised_on: date | None
) -> Iterator[Block]:
    wording, say = making.wording, making.wording.say
    said = CaseBlocks(wording, shown)
    if raised_on is None:
        yield Text(say(_DRAFT), Tone.WARNING)
    yield Heading(say(_ABOUT))
    yield from _about(view, wording, shown, written)
    opened = shown.evaluations[0].evaluation if shown.evaluations else None
    if opened is not None:
        found = evaluation_sheets(view, [opened.id])[opened.id]
        yield Heading(say(_FOUND))
        yield EvaluationBlocks(wording, found).facts()
        yield EvaluationBlocks(wording, found).indicators()
    yield Heading(say(_OBSTACLES))
    every = (*shown.earlier, *shown.obstacles)
    yield said.obstacles("", [group for group in every if group.round == written.round])
    actions = [line for line in shown.actions if line.action.round == written.round]
    if actions:
        yield said.actions(say(_ACTIONS), actions)
    yield Heading(say(_REPORT))
    yield from said.justification(written, "")
    yield _signatures(making, view, shown, written, raised_on or making.today)


def _about(
    view: View, wording: Wording, shown: CaseView, written: Justification
) -> Iterator[Block]:
    """What does not change any more: the project and the referral that the report answers."""
    say, line = wording.say, shown.line
    facts = [
        Fact(say(_PROJECT), line.project_title),
        Fact(say(_CODE), wording.code(line.project_code) if line.project_code else NOTHING),
        Fact(say(_WORKGROUP), line.workgroup_title),
        Fact(say(_OPENED), wording.day(line.opened_on)),
    ]
    referrals = [CaseMoveKind.REFER, CaseMoveKind.REFER_AGAIN, CaseMoveKind.SEND_BACK]
    found = view.find(
        CaseMove, case_id=shown.case.id, kind=referrals, round=written.round, order_by=("number",)
    )
    if found:
        last = found[-1]
        due = wording.day(last.due_on) if last.due_on else NOTHING
        facts.append(Fact(say(_REFERRED), wording.day(last.moved_on)))
        facts.append(Fact(say(_UNTIL), due))
    yield Facts(tuple(facts))
    if found and found[-1].reason:
        yield Text(say(_FINDING.fill(reason=isolate(found[-1].reason))))


def _signatures(
    making: Making, view: View, shown: CaseView, written: Justification, day: date
) -> Signatures:
    body = party_body(view, shown.case.workgroup_id)
    head = signature(view, making.wording, body, LEADS, day)
    author = view.get(Person, written.author_id)
    name = author.name if author else head.name
    received = making.wording.say(_RECEIVED)
    return Signatures((SignatureBox(head.role, name, head.note), SignatureBox(received)))


_TITLE = translate(
    "JustificationPaper", "Justification report for the revision of the plan, case {number}"
)
_CASE = translate("JustificationPaper", "Number of the case")
_ROUND = translate("JustificationPaper", "Round")
_DATE = translate("JustificationPaper", "Date")
_DRAFT = translate("JustificationPaper", "Draft: this report has not gone to the committee yet.")
_ABOUT = translate("JustificationPaper", "The project and its case")
_PROJECT = translate("JustificationPaper", "Project")
_CODE = translate("JustificationPaper", "Code of the project")
_WORKGROUP = translate("JustificationPaper", "Workgroup")
_OPENED = translate("JustificationPaper", "Case opened on")
_REFERRED = translate("JustificationPaper", "Referred on")
_UNTIL = translate("JustificationPaper", "To be answered by")
_FINDING = translate("JustificationPaper", "Finding of the committee: {reason}")
_FOUND = translate("JustificationPaper", "The evaluation that opened the case")
_OBSTACLES = translate("JustificationPaper", "Obstacles of this round")
_ACTIONS = translate("JustificationPaper", "Corrective actions of this round")
_REPORT = translate("JustificationPaper", "Report of the head")
_RECEIVED = translate("JustificationPaper", "Received by the secretariat of the committee")
_NONE = translate(
    "JustificationPaper",
    "No justification report has been written in case {number}, so there is nothing to put on"
    " paper. The case is unchanged. Let the head of the workgroup write the report first.",
)
