"""Meetings and resolutions as scripts and people read them."""

from collections.abc import Sequence
from datetime import date

from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.meeting import Meeting
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.quorum import Quorum
from paayesh_desktop.domain.resolution import Resolution
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.services.meetings.meeting_file import MeetingFile
from paayesh_desktop.services.meetings.resolutions import ResolutionLine


def meeting_facts(meeting: Meeting, body: Body) -> dict[str, object]:
    """A meeting for a script."""
    return {
        "id": meeting.id,
        "body": {"id": body.id, "kind": body.kind, "title": body.short_title},
        "kind": meeting.kind,
        "number": meeting.number,
        "held_on": meeting.held_on,
        "state": meeting.state,
        "begins": meeting.begins,
        "subject": meeting.subject,
    }


def quorum_facts(found: Quorum) -> dict[str, object]:
    return {
        "needed": found.needed,
        "present": found.present,
        "members": found.members,
        "held": found.held,
    }


def resolution_facts(one: Resolution) -> dict[str, object]:
    """A resolution for a script."""
    return {
        "id": one.id,
        "number": one.number,
        "kind": one.kind,
        "title": one.title,
        "text": one.text,
        "binding": one.binding,
        "about_kind": one.about_kind,
        "about_id": one.about_id,
        "due_on": one.due_on,
        "done_on": one.done_on,
    }


def line_facts(line: ResolutionLine) -> dict[str, object]:
    """A resolution with where it is."""
    return {
        **resolution_facts(line.resolution),
        "state": line.state,
        "body": line.body.kind,
        "meeting_id": line.meeting.id,
        "owner": line.owner,
        "late_by": line.late_by,
        "next_step": line.next_step,
    }


def agenda_table(file: MeetingFile) -> Table:
    """The items and what has become of them."""
    return Table(
        [
            Column(translate("Terminal", "No."), number=True),
            Column(translate("Terminal", "Item"), wide=True),
            Column(translate("Terminal", "Proposed")),
            Column(translate("Terminal", "Outcome")),
        ],
        [
            (
                line.item.position,
                line.item.title,
                line.options[0].word() if line.options and not line.resolutions else None,
                line.resolutions[0].number
                if line.resolutions
                else translate("Agenda", "moved to the next meeting")
                if line.item.moved
                else line.item.outcome,
            )
            for line in file.items
        ],
    )


def roll_table(file: MeetingFile) -> Table:
    """Who is on the roll and who came."""
    return Table(
        [
            Column(translate("Terminal", "Name"), wide=True),
            Column(translate("Terminal", "Presence")),
            Column(translate("Terminal", "Counts")),
        ],
        [
            (
                line.name,
                line.attendance.presence.word(),
                translate("Terminal", "yes") if line.counts else translate("Terminal", "no"),
            )
            for line in file.roll
        ],
    )


def resolutions_table(lines: Sequence[ResolutionLine], catalogue: Catalogue) -> Table:
    """Resolutions with their states."""
    return Table(
        [
            Column(translate("Terminal", "Number")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Kind")),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Due")),
        ],
        [
            (
                line.resolution.number,
                line.resolution.title,
                line.resolution.kind.word(),
                line.state.word(),
                _day(line.resolution.due_on, catalogue),
            )
            for line in lines
        ],
    )


def _day(day: date | None, catalogue: Catalogue) -> str:
    return jalali(day, catalogue) or "–"
