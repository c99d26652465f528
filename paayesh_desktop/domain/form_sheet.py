"""A monitoring form as it lies on the desk: its lines in paper order with all that helps to fill
them, and what stands on them as typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

import msgspec

from paayesh_desktop.domain.cell_value import read_yes
from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Answer, AnswerKind, Form, answer_key
from paayesh_desktop.domain.form_template import FIGURES, FieldKind, FormTemplate, TemplateField
from paayesh_desktop.domain.live_verdict import LiveCase
from paayesh_desktop.domain.organisation import Unit, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import EntryKind
from paayesh_desktop.domain.quantity import format_number, read_number
from paayesh_desktop.domain.question import Question, Reply
from paayesh_desktop.domain.sheet import Cell, CellKind
from paayesh_desktop.domain.text import normalise, search_key, single_line
from paayesh_desktop.language import Sentence, translate

YES, NO = "yes", "no"
LONGEST = 8000


class TypingStatus(StrEnum):
    VALUE = "value"
    NOT_AVAILABLE = "not_available"
    NOT_DUE = "not_due"


class Typing(msgspec.Struct, frozen=True):
    """What stands on a line of the screen, letter by letter; ``yes`` and ``no`` are codes."""

    value: str = ""
    denominator: str = ""
    reason: str = ""
    status: TypingStatus = TypingStatus.VALUE

    @property
    def is_blank(self) -> bool:
        return self.status is TypingStatus.VALUE and not (
            normalise(self.value) or normalise(self.denominator)
        )


class Filled(msgspec.Struct, frozen=True):
    """What a line says, once it can be read."""

    kind: AnswerKind
    value: Decimal | None = None
    denominator: Decimal | None = None
    text: str = ""
    reason: str = ""

    def answer(self, line_id: UUID, form_id: UUID) -> Answer:
        return Answer(
            answer_key(line_id),
            form_id,
            self.kind,
            self.value,
            self.denominator,
            self.text,
            self.reason,
        )


@dataclass(frozen=True, slots=True)
class LastValue:
    """What stood here the last time, in which period, and who entered it."""

    period: Period
    kind: AnswerKind
    value: Decimal | None
    denominator: Decimal | None
    person: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The desired state of the whole indicator to the end of the period; *upper* closes a range."""

    value: Decimal
    upper: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Replied:
    """An answer to a question and who gave it."""

    reply: Reply
    by: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, who asked, and what was answered."""

    question: Question
    by: str
    replies: tuple[Replied, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line: *number* as printed (``2.14``), *heading* the project it is about, *measure* its
    unit of measurement, *returned* why it was sent back with *former* being what stood then."""

    id: UUID
    number: str
    field: TemplateField
    label: str
    heading: str = ""
    measure: str = ""
    entry_kind: EntryKind | None = None
    indicator_id: UUID | None = None
    element_id: UUID | None = None
    unit_id: UUID | None = None
    last: LastValue | None = None
    target: Wanted | None = None
    answer: Answer | None = None
    returned: str = ""
    former: Answer | None = None
    questions: tuple[Asked, ...] = ()
    live: LiveCase | None = None

    @property
    def kind(self) -> FieldKind:
        return self.field.kind

    @property
    def section(self) -> str:
        return self.field.section

    @property
    def required(self) -> bool:
        return self.field.required

    @property
    def is_number(self) -> bool:
        return self.field.kind in FIGURES

    @property
    def is_ratio(self) -> bool:
        return self.entry_kind is EntryKind.RATIO

    @property
    def choices(self) -> tuple[str, ...]:
        return tuple(line for line in self.field.choices.split("\n") if line)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form, opened. *typist* is who typed it last, *versions* how many there are of it,
    *editable* whether it can be typed now, *late_days* how many working days it is or was late,
    *return_remark* what was said of the whole form when it was sent back."""

    form: Form
    cycle: Cycle
    template: FormTemplate
    unit: Unit
    workgroup: Workgroup
    lines: tuple[Line, ...]
    typist: str = ""
    versions: int = 1
    former: Form | None = None
    return_remark: str = ""
    editable: bool = True
    late_days: int = 0

    @property
    def typings(self) -> dict[UUID, Typing]:
        """What is saved, as it would be typed."""
        return {line.id: typing_of(line.answer) for line in self.lines}

    def line(self, number: str) -> Line | None:
        """The line with this printed number."""
        return next((line for line in self.lines if line.number == number), None)


def typing_of(answer: Answer | None) -> Typing:
    """What would be typed for *answer*; numbers in Latin digits without grouping."""
    if answer is None:
        return Typing()
    match answer.kind:
        case AnswerKind.NOT_AVAILABLE:
            return Typing(reason=answer.reason, status=TypingStatus.NOT_AVAILABLE)
        case AnswerKind.NOT_DUE:
            return Typing(reason=answer.reason, status=TypingStatus.NOT_DUE)
        case AnswerKind.TEXT:
            return Typing(answer.text, reason=answer.reason)
        case AnswerKind.NUMBER | AnswerKind.ZERO:
            value = Decimal(0) if answer.value is None else answer.value
            return Typing(_plain(value), _plain(answer.denominator), answer.reason)


def read_typing(typing: Typing, line: Line) -> Filled | Sentence | None:
    """What *typing* says on *line*; None for a blank, a Sentence for what cannot be read."""
    reason = normalise(typing.reason)
    if typing.status is not TypingStatus.VALUE:
        return Filled(AnswerKind(typing.status.value), reason=reason)
    below = normalise(typing.denominator) if line.is_number and line.is_ratio else ""
    if not normalise(typing.value) and not below:
        return None
    said = _figure(typing, line) if line.is_number else _words(typing.value, line)
    return said if isinstance(said, Sentence) else msgspec.structs.replace(said, reason=reason)


def filled(typings: Mapping[UUID, Typing], line: Line) -> Filled | None:
    """As `read_typing` for callers that leave what cannot be read to the checks."""
    said = read_typing(typings.get(line.id, Typing()), line)
    return said if isinstance(said, Filled) else None


def _figure(typing: Typing, line: Line) -> Filled | Sentence:
    value = read_number(typing.value)
    if not isinstance(value, Decimal):
        return value.sentence()
    below: Decimal | None = None
    if line.is_ratio and normalise(typing.denominator):
        read = read_number(typing.denominator)
        if not isinstance(read, Decimal):
            return read.sentence()
        below = read
    return Filled(AnswerKind.NUMBER if value else AnswerKind.ZERO, value, below)


def _words(text: str, line: Line) -> Filled | Sentence:
    if line.kind is FieldKind.YES_NO:
        said = _yes(text)
    elif line.kind is FieldKind.CHOICE:
        key = search_key(text)
        said = next((one for one in line.choices if search_key(one) == key), None)
        said = said or _NO_CHOICE.fill(text=single_line(text))
    else:
        said = normalise(text)
        said = said if len(said) <= LONGEST else _TOO_LONG.fill(longest=LONGEST)
    return said if isinstance(said, Sentence) else Filled(AnswerKind.TEXT, text=said)


def _yes(text: str) -> str | Sentence:
    said = read_yes(Cell(CellKind.TEXT, text))
    return said if isinstance(said, Sentence) else YES if said else NO


def _plain(number: Decimal | None) -> str:
    return "" if number is None else format_number(number, persian=False, grouping=False)


_NO_CHOICE = translate("FormCheck", "“{text}” is none of the choices that are offered.")
_TOO_LONG = translate("FormCheck", "The text is longer than {longest} characters. Shorten it.")
