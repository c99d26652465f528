"""The minutes of a meeting (صورت‌جلسه): who was there, what was said and resolved, who signs."""

from collections.abc import Iterator

from paayesh_desktop.domain.meeting import Meeting, MeetingState
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Heading,
    Look,
    Report,
    Row,
    SignatureBox,
    Signatures,
    Space,
    Table,
    Text,
    Tone,
)
from paayesh_desktop.services.meetings.meeting_file import ItemLine, MeetingFile, MeetingFiles
from paayesh_desktop.services.reporting.letterhead import LEADS, SECRETARY, Letterhead, signature
from paayesh_desktop.services.reporting.meeting_blocks import MeetingBlocks
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.reporting.resolution_blocks import (
    blank_resolutions,
    chain_table,
    resolution_table,
)
from paayesh_desktop.services.wording import Wording

_HAND = 14
_ROWS = 4
_NOTES = 60
"""Millimetres to write in where nothing has been written yet."""


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """Whatever the meeting's state: a draft until its minutes are closed. KeyError where there is
    no such meeting."""
    shown = MeetingFiles(making.workspace).show(request.subject, making.today)
    wording, say, meeting = making.wording, making.wording.say, shown.meeting
    with making.workspace.store.view() as view:
        head = Letterhead.of_body(view, shown.body)
        boxes = tuple(
            signature(view, wording, shown.body, roles, meeting.held_on)
            for roles in (LEADS, SECRETARY)
        )
    said = MeetingBlocks(wording, shown)
    closed = meeting.state is MeetingState.CLOSED
    yield Report(
        ReportKind.MINUTES,
        say(_title(meeting).fill(kind=meeting.kind.word(), number=meeting.number)),
        head.issuer,
        tuple(_Minutes(wording, shown, said, boxes).blocks()),
        subtitle=meeting.subject,
        place=head.place,
        facts=said.facts(minutes=True),
        made_on=wording.day(meeting.held_on if closed else making.today),
        language="fa" if wording.persian else "en",
    )


def _title(meeting: Meeting) -> Sentence:
    """What was spoken about in a session that decides nothing is a report of it."""
    over = meeting.state in (MeetingState.CLOSED, MeetingState.CANCELLED)
    if not meeting.kind.decides:
        return _REPORT if over else _DRAFT_REPORT
    return _TITLE if over else _DRAFT_TITLE


class _Minutes:
    def __init__(
        self,
        wording: Wording,
        shown: MeetingFile,
        said: MeetingBlocks,
        boxes: tuple[SignatureBox, ...],
    ) -> None:
        self._wording = wording
        self._say = wording.say
        self._shown = shown
        self._said = said
        self._boxes = boxes
        self._to_come = shown.meeting.state in (MeetingState.PLANNED, MeetingState.INVITED)

    def blocks(self) -> Iterator[Block]:
        meeting = self._shown.meeting
        yield from self._said.cancelled()
        if meeting.state is MeetingState.CANCELLED:
            return
        if meeting.state is not MeetingState.CLOSED:
            yield Text(self._say(_DRAFT), Tone.WARNING)
        yield Heading(self._say(_ROLL))
        yield self._said.roll("")
        yield self._said.quorum()
        if meeting.kind.decides:
            yield Heading(self._say(_ITEMS))
            yield self._items()
            yield from self._resolved()
        yield Heading(self._say(_SPOKEN))
        spoken = self._shown.minutes
        yield Text(spoken) if spoken else Space(self._say(_WRITE), _NOTES)
        yield Signatures(self._boxes)

    def _items(self) -> Table:
        say = self._say
        rows = [self._item(line) for line in self._shown.items]
        return Table(
            "",
            (Column(say(_NO), 5, Look.FIGURE), Column(say(_ITEM), 42), Column(say(_OUTCOME), 50)),
            tuple(rows),
            empty=say(_NO_ITEMS),
            row_height=_HAND if self._to_come else 0,
        )

    def _item(self, line: ItemLine) -> Row:
        say, item = self._say, line.item
        parts = [item.outcome] if item.outcome else []
        parts += [
            say(_RESOLVED.fill(number=self._wording.numbered(one.number), kind=one.kind.word()))
            for one in line.resolutions
        ]
        if item.moved:
            parts.append(say(_MOVED))
        return Row(
            (
                Cell(self._wording.whole(item.position)),
                Cell(f"{item.title}\n{item.remark}" if item.remark else item.title),
                Cell("\n".join(parts)),
            )
        )

    def _resolved(self) -> Iterator[Block]:
        lines, say = self._shown.resolutions, self._say
        yield Heading(say(_RESOLUTIONS))
        if self._to_come:
            yield blank_resolutions(self._wording, _ROWS, _HAND)
            return
        yield resolution_table(self._wording, "", lines, say(_NONE), bound=True)
        chain = chain_table(self._wording, say(_CHAIN), lines)
        if chain.rows:
            yield chain


_TITLE = translate("MeetingPaper", "Minutes of {kind} meeting {number}")
_DRAFT_TITLE = translate("MeetingPaper", "Draft of the minutes of {kind} meeting {number}")
_REPORT = translate("MeetingPaper", "Report of {kind} {number}")
_DRAFT_REPORT = translate("MeetingPaper", "Draft of the report of {kind} {number}")
_DRAFT = translate(
    "MeetingPaper",
    "Draft: the minutes are not closed, and nothing that was resolved is in force yet.",
)
_ROLL = translate("MeetingPaper", "Roll")
_ITEMS = translate("MeetingPaper", "Agenda and outcome")
_NO = translate("MeetingPaper", "No.")
_ITEM = translate("MeetingPaper", "Item")
_OUTCOME = translate("MeetingPaper", "Outcome")
_NO_ITEMS = translate("MeetingPaper", "The agenda of this meeting is empty.")
_RESOLVED = translate("MeetingPaper", "Resolution {number}: {kind}")
_MOVED = translate("Agenda", "moved to the next meeting")
_RESOLUTIONS = translate("MeetingPaper", "Resolutions")
_NONE = translate("MeetingPaper", "Nothing was resolved in this meeting.")
_CHAIN = translate("MeetingPaper", "Chain of the resolutions")
_SPOKEN = translate("MeetingPaper", "What was spoken about")
_WRITE = translate("MeetingPaper", "To be written in the meeting")
