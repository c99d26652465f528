"""A monitoring form on paper: the lines of the screen in their order and under their numbers."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.form_sheet import NO, YES, Line, Sheet, Typing, TypingStatus, typing_of
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate, normalise
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import (
    Block,
    Fact,
    Heading,
    Question,
    Report,
    SignatureBox,
    Signatures,
    Text,
    Tone,
)
from paayesh_desktop.services.forms.cycle_forms import letter_of
from paayesh_desktop.services.forms.entry_words import entry_words
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.line_words import LineWords
from paayesh_desktop.services.reporting.letterhead import BLANK, Letterhead
from paayesh_desktop.services.reporting.request import Making
from paayesh_desktop.services.wording import NOTHING, Wording

Letter = tuple[str, date | None]
_ROOM = {FieldKind.NARRATIVE: 5, FieldKind.OBSTACLES: 6, FieldKind.TEXT: 2}
"""Dotted lines to write on."""


def papers(making: Making, forms: list[Form], *, filled: bool) -> Iterator[Report]:
    """The papers of *forms*, each form opened when its paper is wanted."""
    entry, paper = (
        FormEntry(making.workspace),
        FormPaper(making.wording, making.today, filled=filled),
    )
    heads: dict[UUID, Letterhead] = {}
    units = [form.unit_id for form in forms]
    for place, form in enumerate(forms):
        making.advance(place, len(forms))
        sheet = entry.open(form.id, making.today)
        party = form.workgroup_id
        with making.workspace.store.view() as view:
            if party not in heads:
                heads[party] = Letterhead.of_party(view, making.wording, party)
            letter = letter_of(view, form.id)
        several = units.count(form.unit_id) > 1
        yield paper.report(sheet, heads[party], letter, _bookmark(sheet, several=several))
    making.advance(len(forms), len(forms))


def _bookmark(sheet: Sheet, *, several: bool) -> str:
    """The unit; with the workgroup where the unit fills forms of *several*."""
    return f"{sheet.unit.title} · {sheet.workgroup.title}" if several else sheet.unit.title


class FormPaper:
    """Forms as papers, blank to be filled by hand or *filled* as they were typed."""

    def __init__(self, wording: Wording, today: date, *, filled: bool) -> None:
        self._wording = wording
        self._words = LineWords(wording)
        self._today = today
        self._filled = filled

    def report(self, sheet: Sheet, head: Letterhead, letter: Letter, bookmark: str) -> Report:
        """The paper of one form. Its title, which is repeated on every page, names the unit."""
        wording, period = self._wording, Period.parse(sheet.cycle.period)
        number = sheet.form.number
        title = _TITLE.fill(form=sheet.template.title, unit=isolate(sheet.unit.title))
        version = f" · {wording.say(_VERSION.fill(number=number))}" if number > 1 else ""
        return Report(
            ReportKind.FILLED_FORM if self._filled else ReportKind.BLANK_FORM,
            wording.say(title),
            head.issuer,
            tuple(self._blocks(sheet)),
            subtitle=wording.period(period) + version,
            place=head.place,
            facts=self._facts(sheet, letter),
            made_on=wording.day(self._today) if self._filled else "",
            language="fa" if wording.persian else "en",
            coded=self._filled,
            bookmark=bookmark,
        )

    def _facts(self, sheet: Sheet, letter: Letter) -> tuple[Fact, ...]:
        say, (number, on) = self._wording.say, letter
        due = self._wording.day(sheet.form.due_on)
        facts = [
            Fact(say(_LETTER), self._wording.numbered(number) if number else BLANK),
            Fact(say(_DATE), self._wording.day(on) if on else BLANK),
            Fact(say(_RETURN), due, Tone.STRONG),
        ]
        if self._filled:
            facts.append(Fact(say(_STATE), say(sheet.form.state.word())))
            if sheet.typist:
                facts.append(Fact(say(_TYPIST), sheet.typist))
        return tuple(facts)

    def _blocks(self, sheet: Sheet) -> Iterator[Block]:
        if not self._filled:
            yield Text(self._wording.say(_ADVICE), Tone.FAINT)
        before: Line | None = None
        for line in sheet.lines:
            if line.section and (before is None or before.section != line.section):
                yield Heading(line.section)
            if line.heading and (before is None or before.heading != line.heading):
                yield Heading(line.heading, 3)
            yield self._question(line, before)
            before = line
        yield Signatures(tuple(SignatureBox(self._wording.say(role)) for role in _SIGNED))

    def _question(self, line: Line, before: Line | None) -> Question:
        same = before is not None and before.field.id == line.field.id
        typing = typing_of(line.answer) if self._filled else Typing()
        choices, ticked = self._choices(line, typing)
        help_ = "" if same else line.field.help
        if line.is_ratio and not self._filled:
            help_ = " ".join(filter(None, (help_, self._wording.say(_RATIO))))
        return Question(
            self._wording.digits(line.number),
            self._words.question(line),
            line.measure,
            help_,
            self._hints(line),
            self._answer(line, typing) if not choices or self._is_missing(typing) else "",
            0 if choices or line.is_number else _ROOM.get(line.kind, 2),
            choices if not self._is_missing(typing) else (),
            ticked,
            remark=self._remark(line, typing),
        )

    def _hints(self, line: Line) -> tuple[Fact, ...]:
        """What stood here the last time, what is wanted, and which numbers can stand here."""
        limited = line.is_number and line.kind not in (FieldKind.PROGRESS, FieldKind.CREDIT)
        found = (
            (_LAST, self._words.last(line)),
            (_TARGET, self._words.target(line)),
            (_LIMITS, self._words.limits(line) if limited else ""),
        )
        return tuple(Fact(self._wording.say(name), value) for name, value in found if value)

    def _choices(self, line: Line, typing: Typing) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The boxes to tick, and those that are."""
        if line.kind is FieldKind.YES_NO:
            words = {key: entry_words(line, Typing(key), self._wording) for key in (YES, NO)}
            ticked = words.get(typing.value)
            return tuple(words.values()), (ticked,) if ticked else ()
        if line.kind is FieldKind.CHOICE:
            return line.choices, (typing.value,) if typing.value else ()
        return (), ()

    def _answer(self, line: Line, typing: Typing) -> str:
        if typing.is_blank:
            return NOTHING if self._filled and not line.is_number else ""
        if line.is_number or self._is_missing(typing):
            bare = Typing(typing.value, typing.denominator, status=typing.status)
            return entry_words(line, bare, self._wording)
        return normalise(typing.value)

    def _remark(self, line: Line, typing: Typing) -> str:
        """Why it was sent back, and what was remarked."""
        parts: list[str] = []
        if line.returned:
            parts.append(self._wording.say(_RETURNED.fill(reason=isolate(line.returned))))
        if typing.reason:
            pattern: Sentence = _REASON if self._is_missing(typing) else _REMARK
            parts.append(self._wording.say(pattern.fill(text=isolate(typing.reason))))
        return "\n".join(parts)

    @staticmethod
    def _is_missing(typing: Typing) -> bool:
        return typing.status is not TypingStatus.VALUE


_TITLE = translate("FormPaper", "{form}: {unit}")
_VERSION = translate("FormPaper", "version {number}, after a return")
_LETTER = translate("FormPaper", "Letter")
_DATE = translate("FormPaper", "Date")
_RETURN = translate("FormPaper", "To be sent back by")
_STATE = translate("FormPaper", "State of the form")
_TYPIST = translate("FormPaper", "Typed by")
_LAST = translate("FormPaper", "last time")
_TARGET = translate("FormPaper", "target to date")
_LIMITS = translate("FormPaper", "allowed")
_RATIO = translate("FormPaper", "Write two figures: the part and the whole.")
_RETURNED = translate("FormPaper", "Sent back: {reason}")
_REASON = translate("FormPaper", "Reason: {text}")
_REMARK = translate("FormPaper", "Remark: {text}")
_ADVICE = translate(
    "FormPaper",
    "Write clearly, one figure in each box. Where there is no figure, write “not available” in the"
    " box and the reason under it; an empty box says nothing. Zero is written as 0.",
)
_SIGNED = (
    translate("FormPaper", "Filled in by"),
    translate("FormPaper", "Head of the unit"),
)
