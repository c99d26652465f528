"""Reminder letters: one to each unit whose forms of a cycle are overdue and have not come."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import FormCall
from paayesh_desktop.domain.holiday import Holiday, add_working_days
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Heading,
    Look,
    Points,
    Report,
    Row,
    Signatures,
    Table,
    Text,
    Tone,
)
from paayesh_desktop.services.forms.form_history import ReturnedLine
from paayesh_desktop.services.forms.form_list import FormRow
from paayesh_desktop.services.people.house_rules import HouseRules
from paayesh_desktop.services.reporting.late_units import LateUnit, late_units
from paayesh_desktop.services.reporting.letterhead import (
    LEADS,
    OPENING,
    Letterhead,
    letter_facts,
    party_body,
    signature,
)
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.wording import NOTHING, Wording
from paayesh_desktop.store.view import View


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """*subject* is a cycle, or one form that is overdue. On a workgroup's desk only its own forms
    are looked at. UserError where nobody is to be reminded, KeyError for an unknown subject."""
    cycle, late = late_units(making, request)
    if not late:
        raise UserError(_NOBODY, period=Period.parse(cycle.period).title())
    for done, one in enumerate(late):
        making.advance(done, len(late))
        with making.workspace.store.view() as view:
            report = _letter(making, view, cycle, one)
        yield report


def _letter(making: Making, view: View, cycle: Cycle, late: LateUnit) -> Report:
    wording, say = making.wording, making.wording.say
    period = wording.period(Period.parse(cycle.period))
    head = Letterhead.of_party(view, wording, late.workgroup_id)
    title = say(_TITLE.fill(period=period))
    return Report(
        ReportKind.REMINDER,
        title,
        head.issuer,
        tuple(_blocks(making, view, period, late)),
        place=head.place,
        facts=letter_facts(wording),
        made_on=wording.day(making.today),
        language="fa" if wording.persian else "en",
        coded=False,
        bookmark=say(_BOOKMARK.fill(unit=isolate(late.unit))),
        opening=say(OPENING),
        letter=True,
    )


def _blocks(making: Making, view: View, period: str, late: LateUnit) -> Iterator[Block]:
    wording, say = making.wording, making.wording.say
    holidays = frozenset(one.day for one in view.find(Holiday))
    reply_on = add_working_days(making.today, HouseRules(view).days("answer"), holidays)
    yield Text(say(_TO.fill(unit=late.unit)), Tone.STRONG)
    yield Text(say(_SUBJECT.fill(period=period)), Tone.STRONG)
    yield Text(say(_GREETING))
    told = _TOLD if late.forms[0].number == 1 else _TOLD_AGAIN
    yield Text(say((_TOLD_SEVERAL if len(late.forms) > 1 else told).fill(period=period)))
    yield _forms(wording, late)
    if late.sent_back:
        yield _returned(wording, late.sent_back)
    yield from _contacts(wording, view, late)
    yield Text(say(_ASKED.fill(day=wording.day(reply_on))))
    body = party_body(view, late.workgroup_id)
    yield Signatures((signature(view, wording, body, LEADS, making.today),))
    yield Heading(say(_COPIES), 3)
    yield Points((say(_SECRETARY), say(_FILES)))


def _forms(wording: Wording, late: LateUnit) -> Table:
    """What is missing, and since when."""
    say = wording.say
    return Table(
        say(_MISSING),
        (
            Column(say(_FORM), 36),
            Column(say(_SENT), 26),
            Column(say(_DUE), 12, Look.CODE),
            Column(say(_LATE), 14, Look.FIGURE),
        ),
        tuple(
            Row(
                (
                    Cell(_form(wording, row)),
                    Cell(_sent(wording, row)),
                    Cell(wording.day(row.due_on), day=row.due_on),
                    Cell(wording.whole(row.late), tone=Tone.BAD),
                )
            )
            for row in late.forms
        ),
    )


def _form(wording: Wording, row: FormRow) -> str:
    if row.number == 1:
        return row.template
    return wording.say(_VERSION.fill(form=row.template, number=row.number))


def _sent(wording: Wording, row: FormRow) -> str:
    number = wording.numbered(row.letter_number) if row.letter_number else ""
    if number and row.letter_on is not None:
        return wording.say(_BY_LETTER.fill(number=number, day=wording.day(row.letter_on)))
    return number or NOTHING


def _returned(wording: Wording, lines: Sequence[ReturnedLine]) -> Table:
    """What was sent back to be corrected and has not come again."""
    say = wording.say
    return Table(
        say(_SENT_BACK),
        (Column(say(_LINE), 8, Look.CODE), Column(say(_QUESTION), 40), Column(say(_WHY), 44)),
        tuple(
            Row((Cell(isolate_ltr(wording.digits(one.number))), Cell(one.label), Cell(one.reason)))
            for one in lines
        ),
    )


def _contacts(wording: Wording, view: View, late: LateUnit) -> Iterator[Block]:
    """Calls with what was promised and reminders so far, the oldest first."""
    say = wording.say
    people = view.find(Person, id=[call.person_id for call in late.calls])
    names = {one.id: one.name for one in people}
    told: list[tuple[date, int, Row]] = []
    for call in late.calls:
        promised = wording.day(call.promised_on) if call.promised_on else NOTHING
        with_whom = _CALL.fill(spoke_with=isolate(call.spoke_with), name=_name(names, call))
        told.append((call.called_on, 0, _contact(wording, with_whom, call, promised)))
    for one in late.letters:
        number = wording.numbered(one.letter_number)
        cells = (
            Cell(wording.day(one.letter_on), day=one.letter_on),
            Cell(say(_LETTER.fill(number=number))),
            Cell(one.remark),
            Cell(NOTHING, tone=Tone.FAINT),
        )
        told.append((one.letter_on, 1, Row(cells)))
    if told:
        told.sort(key=lambda one: one[:2])
        yield Table(
            say(_SO_FAR),
            (
                Column(say(_ON), 12, Look.CODE),
                Column(say(_CONTACT), 34),
                Column(say(_SAID), 34),
                Column(say(_PROMISED), 14, Look.CODE),
            ),
            tuple(row for _, _, row in told),
        )


def _name(names: Mapping[UUID, str], call: FormCall) -> str:
    return isolate(names.get(call.person_id, ""))


def _contact(wording: Wording, what: Sentence, call: FormCall, promised: str) -> Row:
    return Row(
        (
            Cell(wording.day(call.called_on), day=call.called_on),
            Cell(wording.say(what)),
            Cell(call.remark),
            Cell(promised, day=call.promised_on),
        )
    )


_TITLE = translate("ReminderPaper", "Reminder of the forms of {period}")
_BOOKMARK = translate("ReminderPaper", "Reminder to {unit}")
_TO = translate("ReminderPaper", "To: {unit}")
_SUBJECT = translate("ReminderPaper", "Subject: reminder of the monitoring forms of {period}")
_GREETING = translate("ReminderPaper", "With greetings and respect,")
_TOLD = translate(
    "ReminderPaper",
    "The monitoring form of {period} named below was handed to your unit, its time is over, and it"
    " has not come back to the workgroup.",
)
_TOLD_SEVERAL = translate(
    "ReminderPaper",
    "The monitoring forms of {period} named below were handed to your unit, their time is over, and"
    " they have not come back to the workgroup.",
)
_TOLD_AGAIN = translate(
    "ReminderPaper",
    "The monitoring form of {period} named below was sent back to your unit to be corrected; it has"
    " not come again.",
)
_MISSING = translate("ReminderPaper", "What is missing, and since when")
_FORM = translate("ReminderPaper", "Form")
_SENT = translate("ReminderPaper", "Handed over with")
_DUE = translate("ReminderPaper", "Was due on")
_LATE = translate("ReminderPaper", "Working days late")
_VERSION = translate("ReminderPaper", "{form} (version {number}, to be corrected)")
_BY_LETTER = translate("ReminderPaper", "letter {number} of {day}")
_SENT_BACK = translate("ReminderPaper", "What was sent back to be corrected")
_LINE = translate("ReminderPaper", "Line")
_QUESTION = translate("ReminderPaper", "Question")
_WHY = translate("ReminderPaper", "Reason")
_SO_FAR = translate("ReminderPaper", "What was asked and promised so far")
_ON = translate("ReminderPaper", "Day")
_CONTACT = translate("ReminderPaper", "Contact")
_SAID = translate("ReminderPaper", "What was said")
_PROMISED = translate("ReminderPaper", "Promised for")
_CALL = translate("ReminderPaper", "call of {name} with {spoke_with}")
_LETTER = translate("ReminderPaper", "reminder letter {number}")
_ASKED = translate(
    "ReminderPaper",
    "Please see to it that the filled form is in the hands of the secretary of the workgroup until"
    " {day}. If a figure is not available, write so with its reason; a blank is no answer.",
)
_COPIES = translate("ReminderPaper", "Copies to")
_SECRETARY = translate("ReminderPaper", "the secretary of the workgroup, to follow it up")
_FILES = translate("ReminderPaper", "the files")
_NOBODY = translate(
    "ReminderPaper",
    "No unit is late with its forms of {period}, so there is no reminder to print. Nothing was"
    " changed. A letter is made for every unit whose form is out and overdue.",
)
