"""The papers of a meeting: the invitation, the agenda with a paper for each item, the roll."""

from collections.abc import Iterator

from paayesh_desktop.domain.meeting import MeetingState
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Heading,
    Look,
    Report,
    Row,
    Space,
    Table,
    Text,
    Tone,
)
from paayesh_desktop.services.meetings.meeting_file import MeetingFile, MeetingFiles
from paayesh_desktop.services.reporting.agenda_papers import AgendaPapers
from paayesh_desktop.services.reporting.letterhead import Letterhead
from paayesh_desktop.services.reporting.meeting_blocks import MeetingBlocks, invitation
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import NOTHING, Wording
from paayesh_desktop.store.view import View

_NOTES, _FEW = 60, 30
"""Millimetres for what a member wants to write about an item: with its paper, which begins on a
page of its own, and without one."""
_COMING = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.OPEN)


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """KeyError where there is no such meeting; InterruptedError between two items when nobody
    wants it any more."""
    shown = MeetingFiles(making.workspace).show(request.subject, making.today)
    wording, say = making.wording, making.wording.say
    said = MeetingBlocks(wording, shown)
    with making.workspace.store.view() as view:
        head = Letterhead.of_body(view, shown.body)
        blocks = tuple(_blocks(making, view, shown, said))
    yield Report(
        ReportKind.PACKET,
        say(_TITLE.fill(meeting=said.name)),
        head.issuer,
        blocks,
        subtitle=shown.meeting.subject,
        place=head.place,
        facts=said.facts(minutes=False),
        made_on=wording.day(making.today),
        language="fa" if wording.persian else "en",
    )


def _blocks(making: Making, view: View, shown: MeetingFile, said: MeetingBlocks) -> Iterator[Block]:
    wording, say, coming = making.wording, making.wording.say, shown.meeting.state in _COMING
    yield from said.cancelled()
    if coming:
        yield Text(invitation(wording, said))
    yield Heading(say(_AGENDA))
    yield _agenda(wording, shown)
    yield Heading(say(_ROLL))
    yield said.roll("", 0) if said.called else said.roll_to_come("", view)
    yield said.quorum()
    papers = AgendaPapers(making, view, shown.body, [line.item for line in shown.items])
    for done, line in enumerate(shown.items):
        making.advance(done, len(shown.items))
        paper = papers.of(line.item, decides=coming and shown.meeting.kind.decides)
        number = wording.whole(line.item.position)
        yield Heading(
            say(_ITEM.fill(number=number, title=line.item.title)),
            page=bool(paper),
        )
        if line.item.remark:
            yield Text(line.item.remark, Tone.FAINT)
        yield from paper
        yield Space(say(_NOTED), _NOTES if paper else _FEW)


def _agenda(wording: Wording, shown: MeetingFile) -> Table:
    say = wording.say
    return Table(
        "",
        (Column(say(_NO), 5, Look.FIGURE), Column(say(_SUBJECT), 58), Column(say(_REMARK), 34)),
        tuple(
            Row(
                (
                    Cell(wording.whole(line.item.position)),
                    Cell(line.item.title),
                    Cell(line.item.remark or NOTHING, tone=Tone.FAINT),
                )
            )
            for line in shown.items
        ),
        empty=say(_EMPTY),
    )


_TITLE = translate("MeetingPaper", "Agenda and papers of {meeting}")
_AGENDA = translate("MeetingPaper", "Agenda")
_ROLL = translate("MeetingPaper", "Members who are invited")
_NO = translate("MeetingPaper", "No.")
_SUBJECT = translate("MeetingPaper", "Subject")
_REMARK = translate("MeetingPaper", "Remark")
_EMPTY = translate("MeetingPaper", "The agenda of this meeting is empty.")
_ITEM = translate("MeetingPaper", "Item {number}: {title}")
_NOTED = translate("MeetingPaper", "Notes")
