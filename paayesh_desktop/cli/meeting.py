"""Meetings: list, show, plan, invite, open, call the roll, resolve, close, cancel."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.body_choice import the_body
from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_day
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.meeting_choice import on_roll, the_item, the_meeting
from paayesh_desktop.cli.meeting_facts import (
    agenda_table,
    meeting_facts,
    quorum_facts,
    resolution_facts,
    roll_table,
)
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.calendar import add_months, to_jalali
from paayesh_desktop.domain.meeting import Meeting, MeetingKind, MeetingState, Presence
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.resolution import ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.meetings.agenda import Agenda
from paayesh_desktop.services.meetings.decisions import Decision, options
from paayesh_desktop.services.meetings.meeting_dates import proposed
from paayesh_desktop.services.meetings.meeting_file import MeetingFiles
from paayesh_desktop.services.meetings.meeting_plan import MeetingPlan, kinds_of
from paayesh_desktop.services.meetings.meetings import Meetings
from paayesh_desktop.services.meetings.roll import roll_lines
from paayesh_desktop.services.named_row import named
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.view import View


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            body = the_body(view, args.body).id if args.body else None
        lines = MeetingFiles(workspace).list(body_id=body)
    lines = [line for line in lines if args.state in (None, line.meeting.state)]
    facts = [
        {
            **meeting_facts(line.meeting, line.body),
            "items": line.items,
            "resolutions": line.resolutions,
        }
        for line in lines
    ]
    if not lines:
        none = translate(
            "Terminal", "There is no such meeting. Plan one with: paayesh meeting plan"
        )
        return Answer({"meetings": facts}, [none])
    table = Table(
        [
            Column(translate("Terminal", "Body"), wide=True),
            Column(translate("Terminal", "No."), number=True),
            Column(translate("Terminal", "Kind")),
            Column(translate("Terminal", "Day")),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Resolutions"), number=True),
        ],
        [
            (
                line.body.short_title,
                line.meeting.number,
                line.meeting.kind.word(),
                jalali(line.meeting.held_on, terminal.catalogue),
                line.meeting.state.word(),
                line.resolutions,
            )
            for line in lines
        ],
    )
    return Answer({"meetings": facts}, [table])


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            meeting = the_meeting(view, args.meeting)
        file = MeetingFiles(workspace).show(meeting.id, today())
    facts: dict[str, object] = {
        "meeting": meeting_facts(file.meeting, file.body),
        "next": file.next,
        "quorum": quorum_facts(file.quorum),
        "agenda": [
            {
                "id": line.item.id,
                "position": line.item.position,
                "title": line.item.title,
                "about_kind": line.item.about_kind,
                "about_id": line.item.about_id,
                "outcome": line.item.outcome,
                "moved": line.item.moved,
                "options": list(line.options),
                "resolutions": [one.number for one in line.resolutions],
            }
            for line in file.items
        ],
        "roll": [
            {
                "person": line.attendance.person_id,
                "name": line.name,
                "presence": line.attendance.presence,
                "counts": line.counts,
            }
            for line in file.roll
        ],
        "findings": [one.sentence for one in file.findings],
        "minutes": file.minutes,
    }
    said = [_quorum_said(file.quorum.present, file.quorum.needed)] if file.roll else []
    return Answer(
        facts, [_said(file.meeting, file.body), *said, agenda_table(file), roll_table(file)]
    )


def plan(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Without a day it is the next one that is proposed for the body."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            body = the_body(view, args.body)
            usual = _proposed(view, body) if args.on is None else None
        kind = MeetingKind(args.kind) if args.kind else kinds_of(body)[0]
        day = usual.held_on if usual is not None else the_day(args.on, today())
        wanted = MeetingPlan(
            body.id, kind, day, args.begins, place=args.place, subject=args.subject
        )
        return _answer(workspace, Meetings(workspace).plan(wanted, today()))


def invite(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    return _done(
        terminal,
        home,
        args,
        lambda meetings, meeting: meetings.invite(
            meeting.id,
            today(),
            letter_number=args.letter,
            letter_on=the_day(args.letter_on, today()),
        ),
    )


def open_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    return _done(terminal, home, args, lambda meetings, meeting: meetings.open(meeting.id, today()))


def cancel(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    return _done(
        terminal,
        home,
        args,
        lambda meetings, meeting: meetings.cancel(meeting.id, args.reason, today()),
    )


def close(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    return _done(
        terminal,
        home,
        args,
        lambda meetings, meeting: meetings.close(
            meeting.id, today(), minutes=args.minutes, minutes_number=args.number
        ),
    )


def call(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            meeting = the_meeting(view, args.meeting)
            lines = roll_lines(view, meeting)
        found = {
            on_roll(lines, who): Presence(how)
            for how in ("present", "absent", "excused")
            for who in getattr(args, how)
        }
        if args.rest is not None:
            rest = {line.attendance.person_id for line in lines} - found.keys()
            found |= dict.fromkeys(rest, Presence(args.rest))
        quorum = Meetings(workspace).call(meeting.id, found, today())
    return Answer(
        {"meeting": meeting.id, "quorum": quorum_facts(quorum)},
        [_quorum_said(quorum.present, quorum.needed)],
    )


def decide(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            meeting = the_meeting(view, args.meeting)
            body = named(view, Body, meeting.body_id)
            item = the_item(view, meeting, args.item) if args.item is not None else None
            about = (item.about_kind, item.about_id) if item else (None, None)
            usual = options(view, body, *about)[0]
        decision = Decision(
            ResolutionKind(args.kind) if args.kind else usual,
            args.title,
            args.text,
            agenda_item_id=item.id if item else None,
            owner_text=args.owner,
            due_on=the_day(args.due, today()) if args.due else None,
        )
        taken = Meetings(workspace).decide(meeting.id, decision, today())
    said = translate("Terminal", "Resolution {number} was noted: {kind}.").fill(
        number=taken.number, kind=taken.kind.word()
    )
    return Answer({"resolution": resolution_facts(taken)}, [said])


def note(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            meeting = the_meeting(view, args.meeting)
            item = the_item(view, meeting, args.item)
        noted = Agenda(workspace).note(item.id, args.text, today())
    said = translate("Terminal", "Item {number} has its outcome.").fill(number=noted.position)
    return Answer({"item": {"id": noted.id, "outcome": noted.outcome}}, [said])


def move(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            meeting = the_meeting(view, args.meeting)
        count = Agenda(workspace).move_rest(meeting.id, today())
    said = translate("Terminal", "{count} items go to the next meeting.").fill(count=count)
    return Answer({"meeting": meeting.id, "moved": count}, [said])


def _done(
    terminal: Terminal, home: Path, args: Namespace, act: Callable[[Meetings, Meeting], Meeting]
) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            meeting = the_meeting(view, args.meeting)
        return _answer(workspace, act(Meetings(workspace), meeting))


def _answer(workspace: Workspace, meeting: Meeting) -> Answer:
    with workspace.store.view() as view:
        body = named(view, Body, meeting.body_id)
    return Answer({"meeting": meeting_facts(meeting, body)}, [_said(meeting, body)])


def _proposed(view: View, body: Body) -> MeetingPlan:
    day = today()
    for ahead in (0, 1, 2, 3):
        month = to_jalali(add_months(day, ahead))
        for found in proposed(view, body, month.year, month.month, day):
            return found
    raise UserError(
        translate(
            "Terminal",
            "No day is proposed for {body}. Nothing was planned. Name one with --on 1405/09/12.",
        ),
        body=body.short_title,
    )


def _said(meeting: Meeting, body: Body) -> Sentence:
    if meeting.state is MeetingState.CANCELLED:
        return translate("Terminal", "Meeting {number} of {body} was cancelled: {reason}").fill(
            number=meeting.number, body=body.short_title, reason=meeting.cancelled_because
        )
    return translate("Terminal", "Meeting {number} of {body}: {state}.").fill(
        number=meeting.number, body=body.short_title, state=meeting.state.word()
    )


def _quorum_said(present: int, needed: int) -> Sentence:
    return translate("Terminal", "{present} of {needed} who count are present.").fill(
        present=present, needed=needed
    )
