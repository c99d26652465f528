"""The bodies and their members: who sits where, and what is amiss."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.body_choice import (
    the_body,
    the_group,
    the_membership,
    the_seat,
    the_unit,
)
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_day
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.presence import the_person
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.role_words import role_word
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.meetings.appointments import Appointments
from paayesh_desktop.services.people.bodies import Appointment, Bodies, Term
from paayesh_desktop.services.people.body_file import BodyFile, BodyLine, Member
from paayesh_desktop.services.people.expert_choices import ExpertChoices
from paayesh_desktop.services.people.unit_groups import UnitGroups


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        lines = Bodies(workspace).overview(the_day(args.on, today()))
    count = ("counting", "vacant", "expired", "ending", "unchosen")
    table = Table(
        [
            Column(translate("Terminal", "Body"), wide=True),
            Column(translate("Terminal", "Members"), number=True),
            Column(translate("Terminal", "Vacant"), number=True),
            Column(translate("Terminal", "Expired"), number=True),
            Column(translate("Terminal", "Ending"), number=True),
            Column(translate("Terminal", "Not chosen"), number=True),
        ],
        [(line.body.short_title, *(getattr(line, name) for name in count)) for line in lines],
    )
    return Answer({"bodies": [_line(line) for line in lines]}, [table])


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The members with their terms, and what differs from the seat template."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            body = the_body(view, args.body)
        file = Bodies(workspace).show(body.id, the_day(args.on, today()))
    catalogue = terminal.catalogue
    shown = [(one, "") for line in file.lines for one in line.members]
    shown += [(one, "") for one in file.others]
    inside = [(group.unit.title, line) for group in file.groups for line in group.lines]
    shown += [(one, unit) for unit, line in inside for one in line.members]
    past = [(one, "") for one in file.past] if args.past else []
    table = Table(
        [
            Column(translate("Terminal", "Name")),
            Column(translate("Terminal", "Role")),
            Column(translate("Terminal", "Where"), wide=True),
            Column(translate("Terminal", "Decree")),
            Column(translate("Terminal", "From")),
            Column(translate("Terminal", "To")),
            Column(translate("Terminal", "State")),
        ],
        [_row(one, unit, catalogue) for one, unit in (*shown, *past)],
    )
    findings = file.composition.findings
    facts = {
        "body": _body(file.body),
        "members": [_member(one, unit) for one, unit in (*shown, *past)],
        "seats": _seats(file),
        "findings": [
            {"flaw": one.flaw.value, "said": one.sentence, "seat": one.seat, "member": one.member}
            for one in findings
        ],
    }
    return Answer(facts, [table, *(one.sentence for one in findings)])


def seat(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Somebody takes a seat: of the body, or with a unit of the group there."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            body = the_body(view, args.body)
            group = the_group(view, body, args.unit) if args.unit else None
            place = the_seat(view, body, args.role, group)
        person = args.new if args.new else the_person(workspace, args.person).id
        wanted = Appointment(
            body.id, person, _term(args), place.id if place else None, args.role, group
        )
        made = Bodies(workspace).seat(wanted, today())
    said = translate("Terminal", "The seat is taken from {day} on. Its key: {key}")
    return _made(made, said.fill(day=_day(made.starts_on, terminal.catalogue), key=made.id))


def forward(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Put an appointment on the agenda of the committee's next meeting."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_membership(view, args.member).id
        meeting, item = Appointments(workspace).put_forward(key, today())
    said = translate("Terminal", "It stands on the agenda of meeting {number} of the committee.")
    facts = {"member": key, "meeting": meeting.id, "item": item.id, "title": item.title}
    return Answer(facts, [said.fill(number=meeting.number)])


def dissolve(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Take away a group in which nobody sits any more."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            body, unit = the_body(view, args.body), the_unit(view, args.unit)
            gone = the_group(view, body, args.unit)
        UnitGroups(workspace).dissolve(gone, today())
    said = translate("Terminal", "{body} has no group in {unit} any more.")
    facts = {"group": gone, "body": body.id, "unit": unit.id}
    return Answer(facts, [said.fill(body=body.short_title, unit=unit.title)])


def group(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Form the group of a workgroup in a unit; the one that is there stays."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            body, unit = the_body(view, args.body), the_unit(view, args.unit)
        if body.workgroup_id is None:
            raise UserError(_NO_GROUPS, body=body.short_title)
        made = UnitGroups(workspace).form(body.workgroup_id, unit.id, today())
    said = translate(
        "Terminal",
        "{body} has a group in {unit}. Next: paayesh body seat BODY --unit {code} --role"
        " group_head --new NAME",
    ).fill(body=body.short_title, unit=unit.title, code=unit.code)
    return Answer({"group": made.id, "body": body.id, "unit": unit.id}, [said])


def renew(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_membership(view, args.member).id
        made = Bodies(workspace).renew(key, _term(args), today())
    said = translate("Terminal", "The new term begins on {day}. Its key: {key}")
    return _made(made, said.fill(day=_day(made.starts_on, terminal.catalogue), key=made.id))


def end(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_membership(view, args.member).id
        last = the_day(args.last, today())
        Bodies(workspace).end(key, last, today())
    said = translate("Terminal", "The membership ends; its last day is {day}.")
    return Answer({"member": key, "left_on": last}, [said.fill(day=_day(last, terminal.catalogue))])


def choose(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """A fixed member's word on an expert."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_membership(view, args.member).id
        by = the_person(workspace, args.by)
        agrees = args.word == "yes"
        ExpertChoices(workspace).record(key, by.id, today(), agrees=agrees, remark=args.remark)
    said = translate("Terminal", "The word of {name} is recorded.").fill(name=by.name)
    return Answer(
        {"member": key, "chooser": {"id": by.id, "name": by.name}, "agrees": agrees}, [said]
    )


def _made(made: Membership, said: Sentence) -> Answer:
    facts = {
        "member": made.id,
        "person": made.person_id,
        "role": made.role,
        "starts_on": made.starts_on,
        "ends_on": made.ends_on,
    }
    return Answer(facts, [said])


def _term(args: Namespace) -> Term:
    ends = the_day(args.to, today()) if args.to else None
    signed = the_day(args.decree_on, today()) if args.decree_on else None
    return Term(the_day(args.starts, today()), ends, args.decree, signed)


def _line(line: BodyLine) -> Mapping[str, object]:
    return {
        **_body(line.body),
        "counting": line.counting,
        "vacant": line.vacant,
        "expired": line.expired,
        "ending": line.ending,
        "unchosen": line.unchosen,
    }


def _body(body: Body) -> Mapping[str, object]:
    return {"id": body.id, "kind": body.kind, "title": body.short_title, "quorum": body.quorum}


def _row(one: Member, unit: str, catalogue: Catalogue) -> tuple[object, ...]:
    term = one.membership
    last = term.left_on or term.ends_on
    return (
        one.name,
        role_word(term.role),
        unit or one.seat,
        term.decree_number,
        _day(term.starts_on, catalogue),
        _day(last, catalogue) if last else "",
        one.standing.word(),
    )


def _member(one: Member, unit: str) -> Mapping[str, object]:
    term = one.membership
    return {
        "id": term.id,
        "person": {"id": term.person_id, "name": one.name},
        "role": term.role,
        "kind": term.kind.value,
        "seat": term.seat_id,
        "unit": unit or None,
        "state": one.standing.value,
        "starts_on": term.starts_on,
        "ends_on": term.ends_on,
        "left_on": term.left_on,
        "decree_number": term.decree_number,
        "decree_on": term.decree_on,
        "ratification": one.ratification.value if one.ratification else None,
        "words": [
            {"chooser": word.chooser, "name": word.name, "agrees": word.agrees}
            for word in one.words
        ],
    }


def _seats(file: BodyFile) -> list[Mapping[str, object]]:
    return [
        {
            "id": line.seat.id,
            "title": line.seat.title,
            "role": line.seat.role,
            "places": line.seat.places,
            "vacant": line.vacant,
        }
        for line in file.lines
    ]


def _day(day: date, catalogue: Catalogue) -> str:
    style = Style.NUMERIC if catalogue.language == "fa" else Style.LATIN_NUMERIC
    return format_jalali(day, style)


_NO_GROUPS = translate(
    "Terminal",
    "{body} has no groups in units. Nothing was done. Workgroups have; name one by its code, such"
    " as W1.",
)
