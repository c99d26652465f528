"""The official letter of a resolution: to whoever carries it out, or to the next of its chain."""

from collections.abc import Iterator
from dataclasses import dataclass

from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.meeting import MeetingState
from paayesh_desktop.domain.organisation import Body, Workgroup
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.resolution import ChainStep, ChainStepKind
from paayesh_desktop.domain.resolution_state import ResolutionState
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Block, Heading, Points, Report, Signatures, Text, Tone
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, resolution_lines
from paayesh_desktop.services.people.acting import COUNCIL
from paayesh_desktop.services.reporting.letterhead import (
    LEADS,
    OPENING,
    Letterhead,
    letter_facts,
    signature,
)
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.reporting.resolution_blocks import chain_table
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class _Purpose:
    """What a letter is for: its subject and what it asks for."""

    subject: Sentence
    request: Sentence


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The letter that is due where the resolution is: it asks for the next step of the chain, or
    makes known what is in force or was refused. KeyError where there is no such resolution."""
    wording = making.wording
    with making.workspace.store.view() as view:
        found = resolution_lines(view, making.today, only=request.subject)
        if not found:
            raise KeyError(request.subject)
        line = found[0]
        letter = _Letter(view, wording, line)
        head = Letterhead.of_body(view, letter.writer)
        blocks = tuple(letter.blocks())
    last = _ended(line)
    number, on = (last.letter_number, last.letter_on) if last else ("", None)
    yield Report(
        ReportKind.LETTER,
        wording.say(letter.subject),
        head.issuer,
        blocks,
        place=head.place,
        facts=letter_facts(wording, number, on),
        made_on=wording.day(on or line.meeting.held_on),
        language="fa" if wording.persian else "en",
        opening=wording.say(OPENING),
        letter=True,
    )


class _Letter:
    """*writer* is whose letter it is: what the council said is made known by the council."""

    def __init__(self, view: View, wording: Wording, line: ResolutionLine) -> None:
        self._view = view
        self._wording = wording
        self._say = wording.say
        self._line = line
        purpose = _PURPOSES[line.state]
        self.subject = purpose.subject.fill(number=wording.numbered(line.resolution.number))
        self._asked = purpose.request
        council = view.find(Body, kind=COUNCIL)
        taken = [step.step for step in line.steps if step.taken is not None]
        spoken = taken[-1:] == [ChainStepKind.COUNCIL]
        self._council = council[0] if council else None
        self.writer = self._council if spoken and self._council else line.body

    def blocks(self) -> Iterator[Block]:
        line, say = self._line, self._say
        if line.meeting.state is not MeetingState.CLOSED:
            yield Text(say(_DRAFT), Tone.WARNING)
        yield Text(say(_TO.fill(addressee=self._addressee())), Tone.STRONG)
        yield Text(say(_SUBJECT.fill(subject=self.subject)), Tone.STRONG)
        yield Text(say(_GREETING))
        yield Text(say(self._told()))
        if line.resolution.text:
            yield Text(line.resolution.text)
        refusal = self._refusal()
        if refusal is not None and refusal.reason:
            yield Text(say(_REASON.fill(reason=isolate(refusal.reason))))
        if line.steps:
            yield chain_table(self._wording, say(_CHAIN), [line])
        yield Text(say(self._request()))
        ended = _ended(line)
        day = ended.letter_on if ended else line.meeting.held_on
        yield Signatures((signature(self._view, self._wording, self.writer, LEADS, day),))
        yield Heading(say(_COPIES), 3)
        yield Points(tuple(self._copies()))

    def _told(self) -> Sentence:
        """What was resolved, where and when."""
        one, meeting, wording = self._line.resolution, self._line.meeting, self._wording
        return (_TOLD_AS if one.text else _TOLD).fill(
            body=self._line.body.title,
            kind=meeting.kind.word(),
            meeting=meeting.number,
            day=wording.day(meeting.held_on),
            number=wording.numbered(one.number),
            what=one.kind.word(),
            title=isolate(one.title),
        )

    def _request(self) -> Sentence:
        """What is asked for; with the day where the resolution is to be carried out by one."""
        one, day = self._line.resolution, self._wording.day
        if self._line.state is ResolutionState.IN_FORCE:
            if one.done_on is not None:
                return _CARRIED_OUT.fill(day=day(one.done_on))
            if one.due_on is not None:
                return _BY_DAY.fill(day=day(one.due_on))
        return self._asked

    def _addressee(self) -> str:
        line, say = self._line, self._say
        match line.state:
            case ResolutionState.WAITING_DEPUTY:
                return line.body.appointed_by or say(_DEPUTY)
            case ResolutionState.WAITING_COUNCIL:
                title = self._council.title if self._council else say(_COUNCIL)
                return say(_CHAIR_OF.fill(body=title))
            case ResolutionState.REFUSED:
                return say(_CHAIR_OF.fill(body=line.body.title))
            case _:
                return self._whom()

    def _whom(self) -> str:
        """Who is to act on it."""
        workgroup, one = self._workgroup(), self._line.resolution
        if workgroup is not None:
            return self._say(_HEAD_OF.fill(workgroup=workgroup.title))
        if one.owner_id is not None and self._line.owner:
            return self._say(_PERSON.fill(name=isolate(self._line.owner)))
        return self._line.owner or self._say(_EVERYBODY)

    def _workgroup(self) -> Workgroup | None:
        """Whose project an evaluation or a case is about."""
        one = self._line.resolution
        row: ProjectEvaluation | DeviationCase | None = None
        if one.about_id is not None and one.about_kind == ProjectEvaluation.entity:
            row = self._view.get(ProjectEvaluation, one.about_id)
        elif one.about_id is not None and one.about_kind == DeviationCase.entity:
            row = self._view.get(DeviationCase, one.about_id)
        return self._view.get(Workgroup, row.workgroup_id) if row else None

    def _refusal(self) -> ChainStep | None:
        steps = (step.taken for step in self._line.steps)
        return next((taken for taken in steps if taken and not taken.confirmed), None)

    def _copies(self) -> Iterator[str]:
        say, line = self._say, self._line
        if line.owner and self._workgroup() is not None:
            yield say(_FOR_DOING.fill(name=isolate(line.owner)))
        yield say(_SECRETARIAT.fill(body=line.body.short_title))
        yield say(_FILES)


def _ended(line: ResolutionLine) -> ChainStep | None:
    """The step that ended the chain, with the letter that this one is."""
    if line.state not in (ResolutionState.IN_FORCE, ResolutionState.REFUSED):
        return None
    taken = [step.taken for step in line.steps if step.taken is not None]
    return taken[-1] if taken else None


_KNOWN = _Purpose(
    translate("LetterPaper", "Notice of resolution {number}"),
    translate("LetterPaper", "Please act on it."),
)
_PURPOSES = {
    ResolutionState.NOTED: _KNOWN,
    ResolutionState.IN_FORCE: _KNOWN,
    ResolutionState.WAITING_DEPUTY: _Purpose(
        translate("LetterPaper", "Request to confirm resolution {number}"),
        translate(
            "LetterPaper",
            "It comes into force when you have confirmed it and the council has ratified it. Please"
            " make known whether you confirm it.",
        ),
    ),
    ResolutionState.WAITING_COUNCIL: _Purpose(
        translate("LetterPaper", "Request to ratify resolution {number}"),
        translate(
            "LetterPaper",
            "The deputy has confirmed it; it comes into force when the council has ratified and"
            " promulgated it. Please put it on the agenda of the council.",
        ),
    ),
    ResolutionState.REFUSED: _Purpose(
        translate("LetterPaper", "Refusal of resolution {number}"),
        translate(
            "LetterPaper", "It does not come into force; the committee may resolve on it anew."
        ),
    ),
}
_DRAFT = translate(
    "LetterPaper", "Draft: the minutes of the meeting are not closed, so this is not in force yet."
)
_TO = translate("LetterPaper", "To: {addressee}")
_SUBJECT = translate("LetterPaper", "Subject: {subject}")
_GREETING = translate("LetterPaper", "With greetings and respect,")
_TOLD = translate(
    "LetterPaper",
    "In {kind} meeting {meeting} on {day}, {body} adopted resolution {number} “{title}” ({what}).",
)
_TOLD_AS = translate(
    "LetterPaper",
    "In {kind} meeting {meeting} on {day}, {body} adopted resolution {number} “{title}” ({what}),"
    " which says:",
)
_REASON = translate("LetterPaper", "It was refused for this reason: {reason}")
_CHAIN = translate("LetterPaper", "Steps of the chain")
_BY_DAY = translate(
    "LetterPaper", "Please act on it until {day} and report what came of it to the secretariat."
)
_CARRIED_OUT = translate("LetterPaper", "It was reported as carried out on {day}.")
_DEPUTY = translate("LetterPaper", "the deputy")
_COUNCIL = translate("LetterPaper", "the council")
_CHAIR_OF = translate("LetterPaper", "the chair of {body}")
_HEAD_OF = translate("LetterPaper", "the head of {workgroup}")
_PERSON = translate("LetterPaper", "Mr or Ms {name}")
_EVERYBODY = translate("LetterPaper", "the members and the workgroups")
_COPIES = translate("LetterPaper", "Copies to")
_FOR_DOING = translate("LetterPaper", "{name}, to carry it out")
_SECRETARIAT = translate("LetterPaper", "the secretariat of {body}, to follow it up")
_FILES = translate("LetterPaper", "the files")
