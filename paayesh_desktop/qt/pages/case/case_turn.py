"""What the banner and the line of time of a case say."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID

from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseMoveKind
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.qt.pages.case.case_guide import Task
from paayesh_desktop.qt.widgets.move_list import MoveWords
from paayesh_desktop.qt.widgets.turn_banner import Offer, Turn, Urgency
from paayesh_desktop.services.cases.cases import CaseView
from paayesh_desktop.services.loop.move_lines import MoveLine
from paayesh_desktop.services.loop.next_steps import Guide
from paayesh_desktop.services.wording import Wording

_KINDS: Mapping[str, str] = {
    CaseMoveKind.REFER.value: "bad",
    CaseMoveKind.REFER_AGAIN.value: "bad",
    CaseMoveKind.RAISE.value: "warn",
    CaseMoveKind.SEND_BACK.value: "warn",
    CaseMoveKind.RETURN.value: "warn",
    CaseMoveKind.CLOSE.value: "ok",
    "accept": "ok",
    "submit": "info",
    "compare": "plain",
}
_COURTS = {
    Court.WORKGROUP: translate("CaseGuide", "It is the workgroup's turn"),
    Court.COMMITTEE: translate("CaseGuide", "It is the committee's turn"),
    Court.NOBODY: translate("CaseGuide", "Nobody has to do anything any more"),
}


def case_turn(view: CaseView, task: Task | None, wording: Wording, *, immediate: bool) -> Turn:
    """The banner of a case, with the highlighted button of *task*."""
    more: tuple[Offer, ...] = ()
    if immediate:
        text = translate("CaseGuide", "Plan an immediate action")
        more = (Offer("immediate", wording.say(text)),)
    return turn_of(view.guide, view.line.court, task, wording, more)


def turn_of(
    guide: Guide, court: Court, task: Task | None, wording: Wording, more: Sequence[Offer] = ()
) -> Turn:
    """The banner that says what *guide* says, with the highlighted button of *task*."""
    say = wording.say
    urgency, badge = _urgency(guide, court, wording)
    first = (Offer("task", say(task.text), say(task.why)),) if task else ()
    return Turn(
        say(_COURTS[court]),
        urgency,
        badge,
        say(guide.happened),
        "" if court is Court.NOBODY else say(guide.turn),
        say(guide.then),
        (*first, *more),
    )


def _urgency(guide: Guide, court: Court, wording: Wording) -> tuple[Urgency, str]:
    if court is Court.NOBODY:
        return Urgency.OK, ""
    if guide.overdue:
        late = translate("CaseGuide", "{days} working days late").fill(days=guide.overdue)
        return Urgency.BAD, wording.say(late)
    if guide.due_on is None:
        return Urgency.INFO, ""
    by = translate("CaseGuide", "by {day}").fill(day=wording.day(guide.due_on))
    return Urgency.WARN, wording.say(by)


def move_words(
    lines: Sequence[MoveLine], wording: Wording, papers: Mapping[UUID, str]
) -> list[MoveWords]:
    """The moves, the newest first; *papers* are names of documents by key."""
    return [_words(line, wording, papers) for line in reversed(lines)]


def _words(line: MoveLine, wording: Wording, papers: Mapping[UUID, str]) -> MoveWords:
    say = wording.say
    who = translate("CaseGuide", "{name}, {role}").fill(name=line.person_name, role=line.role)
    when = wording.moment(datetime.fromtimestamp(line.moved_at / 1000, UTC))
    parts: list[Sentence | str] = [line.reason] if line.reason else []
    if line.due_on is not None:
        parts.append(translate("CaseGuide", "due {day}").fill(day=wording.day(line.due_on)))
    if line.resolution_number:
        number = wording.numbered(line.resolution_number)
        parts.append(translate("CaseGuide", "resolution {number}").fill(number=number))
    text = "\n".join(say(part) if isinstance(part, Sentence) else part for part in parts)
    links: list[tuple[UUID, str]] = []
    if line.meeting_id is not None:
        meeting = translate("CaseGuide", "Meeting {number}").fill(number=line.meeting_number or 0)
        links.append((line.meeting_id, say(meeting)))
    if line.document_id is not None and line.document_id in papers:
        links.append((line.document_id, papers[line.document_id]))
    return MoveWords(
        say(line.title), _KINDS.get(str(line.kind), "info"), say(who), when, text, tuple(links)
    )
