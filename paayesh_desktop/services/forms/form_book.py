"""A form as it goes into its workbook, in the words of screen and paper."""

from collections.abc import Mapping
from uuid import UUID

import msgspec

from paayesh_desktop.domain.form_sheet import Line, Sheet, Typing, typing_of
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.text import isolate, normalise, single_line
from paayesh_desktop.language import translate
from paayesh_desktop.reports.workbooks.form_book import BookLine, FormBook, HandedBack, Input
from paayesh_desktop.services.forms.line_words import LineWords, limits_of
from paayesh_desktop.services.wording import Wording

_INPUTS = {
    FieldKind.CHOICE: Input.CHOICE,
    FieldKind.YES_NO: Input.YES_NO,
    FieldKind.TEXT: Input.TEXT,
    FieldKind.NARRATIVE: Input.TEXT,
    FieldKind.OBSTACLES: Input.TEXT,
}


def form_book(
    sheet: Sheet,
    wording: Wording,
    *,
    letter: str = "",
    good: Mapping[UUID, Typing] | None = None,
    returned: Mapping[UUID, HandedBack] | None = None,
) -> FormBook:
    """The form of *sheet* with what is saved of it; *letter* says with which letter it went out.
    *good* stands in it as well, and *returned* is marked with the reason."""
    say, period = wording.say, Period.parse(sheet.cycle.period)
    due = _DUE.fill(day=wording.day(sheet.form.due_on))
    number = sheet.form.number
    version = say(_VERSION.fill(number=number)) if number > 1 else ""
    about = [say(_UNIT.fill(unit=sheet.unit.title)), wording.period(period), version]
    sent = [say(_FROM.fill(workgroup=sheet.workgroup.title)), say(due), letter]
    facts = [" · ".join(filter(None, parts)) for parts in (about, sent)]
    lines = [_line(line, LineWords(wording)) for line in sheet.lines]
    for place, line in enumerate(lines):
        told = returned.get(line.id) if returned else None
        typing = good.get(line.id, line.kept) if good else line.kept
        lines[place] = msgspec.structs.replace(line, typing=typing, returned=told)
    return FormBook(
        sheet.form.id,
        sheet.unit.code,
        sheet.cycle.period,
        sheet.template.digest,
        number,
        single_line(sheet.template.title),
        tuple(facts),
        tuple(lines),
    )


def letter_words(number: str, day: str, wording: Wording) -> str:
    """With which letter a form went out; empty for none."""
    return wording.say(_LETTER.fill(number=isolate(number), day=day)) if number else ""


def _line(line: Line, words: LineWords) -> BookLine:
    least, most = limits_of(line) if line.is_number else (None, None)
    figure = Input.RATIO if line.is_ratio else Input.FIGURE
    typing = typing_of(line.answer)
    return BookLine(
        line.id,
        line.number,
        single_line(words.question(line)),
        _INPUTS.get(line.kind, figure),
        measure=single_line(line.measure),
        section=single_line(line.section),
        heading=single_line(line.heading),
        help=normalise(line.field.help),
        last=words.last(line),
        target=words.target(line, measured=False),
        limits=words.limits(line) if line.is_number else "",
        least=least,
        most=most,
        choices=line.choices,
        typing=typing,
        kept=typing,
    )


_UNIT = translate("FormBook", "Unit: {unit}")
_FROM = translate("FormBook", "From: {workgroup}")
_DUE = translate("FormBook", "To be sent back by {day}")
_VERSION = translate("FormBook", "version {number}, after a return")
_LETTER = translate("FormBook", "Letter {number} of {day}")
