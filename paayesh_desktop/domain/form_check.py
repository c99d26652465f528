"""What is wrong or odd on a filled form: each finding a sentence that names its line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from paayesh_desktop.domain.attainment import CONTEXT
from paayesh_desktop.domain.form import AnswerKind
from paayesh_desktop.domain.form_sheet import (
    Filled,
    LastValue,
    Line,
    Sheet,
    Typing,
    filled,
    read_typing,
)
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import EntryKind
from paayesh_desktop.domain.template_draft import summed
from paayesh_desktop.language import Sentence, translate

_PERCENT = Decimal(100)
_FIGURES = (AnswerKind.NUMBER, AnswerKind.ZERO)


class Level(StrEnum):
    """An error must be corrected; a warning must be looked at."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found on a line. *needs_reason*: it may stand when a remark says why."""

    line_id: UUID
    number: str
    level: Level
    sentence: Sentence
    needs_reason: bool = False

    @property
    def blocks(self) -> bool:
        """Whether the form cannot be finished with it."""
        return self.level is Level.ERROR or self.needs_reason


def check_sheet(sheet: Sheet, typings: Mapping[UUID, Typing]) -> tuple[Finding, ...]:
    """Everything that is wrong or odd, in paper order."""
    period = Period.parse(sheet.cycle.period)
    found: list[Finding] = []
    for line in sheet.lines:
        typing = typings.get(line.id, Typing())
        found.extend(check_line(line, typing, period))
        if line.required and read_typing(typing, line) is None:
            found.append(_error(line, _MISSING))
        found.extend(_sums(sheet, line, typings))
    return tuple(found)


def check_line(line: Line, typing: Typing, period: Period | None = None) -> tuple[Finding, ...]:
    """What is wrong or odd with one line by itself, as far as it is typed; nothing for a blank."""
    said = read_typing(typing, line)
    if said is None:
        return ()
    if isinstance(said, Sentence):
        return (_error(line, _UNREAD.fill(why=said)),)
    if said.kind is AnswerKind.NOT_AVAILABLE:
        return () if said.reason else (_error(line, _NO_REASON, needs_reason=True),)
    if said.kind not in _FIGURES or said.value is None:
        return ()
    return (*_limits(line, said.value), *_parts(line, said), *_course(line, said, period))


def _limits(line: Line, value: Decimal) -> Iterator[Finding]:
    least, most = line.field.least, line.field.most
    if line.kind is FieldKind.PROGRESS and not 0 <= value <= _PERCENT:
        yield _error(line, _NO_PERCENT)
    elif line.kind is FieldKind.CREDIT and value < 0:
        yield _error(line, _NEGATIVE)
    elif least is not None and value < least:
        yield _error(line, _TOO_SMALL.fill(least=least))
    elif most is not None and value > most:
        yield _error(line, _TOO_LARGE.fill(most=most))


def _parts(line: Line, said: Filled) -> Iterator[Finding]:
    if not line.is_ratio:
        return
    if said.denominator is None and said.kind is not AnswerKind.ZERO:
        yield _error(line, _NO_DENOMINATOR)
    elif said.denominator is not None and not said.denominator:
        yield _error(line, _ZERO_DENOMINATOR)


def _course(line: Line, said: Filled, period: Period | None) -> Iterator[Finding]:
    """What is odd against the last period; a remark that says why settles it."""
    last = line.last
    if said.reason or last is None or last.value is None or last.kind not in _FIGURES:
        return
    if line.is_ratio and said.denominator is None:
        return  # half of it is not there yet
    now, before = _figure(said), _last_figure(last)
    if now is None or before is None:
        return
    if _only_grows(line, last, period) and now < before:
        yield _warning(line, _BACKWARDS.fill(last=before))
    elif (limit := line.field.change_limit) is not None and before:
        change = CONTEXT.divide(abs(now - before), abs(before))
        if change > limit:
            share = (change * _PERCENT).quantize(Decimal(1))
            yield _warning(line, _CHANGED.fill(share=share, last=before))


def _only_grows(line: Line, last: LastValue, period: Period | None) -> bool:
    if line.kind in (FieldKind.PROGRESS, FieldKind.CREDIT):
        return True
    if line.entry_kind is EntryKind.YEAR_TO_DATE:
        return period is not None and period.year == last.period.year
    return line.entry_kind is EntryKind.PLAN_TO_DATE


def _figure(said: Filled) -> Decimal | None:
    return _ratio(said.value, said.denominator)


def _last_figure(last: LastValue) -> Decimal | None:
    return _ratio(last.value, last.denominator)


def _ratio(value: Decimal | None, below: Decimal | None) -> Decimal | None:
    if value is None or below is None:
        return value
    return CONTEXT.divide(value, below) if below else None


def _sums(sheet: Sheet, line: Line, typings: Mapping[UUID, Typing]) -> Iterator[Finding]:
    parts = summed(line.field.sums) if line.kind is FieldKind.NUMBER else ()
    said = filled(typings, line) if parts else None
    if said is None or said.value is None:
        return
    addends: list[Decimal] = []
    for number in parts:
        other = sheet.line(str(number))
        entry = filled(typings, other) if other is not None else None
        if entry is None or entry.value is None:
            return  # its own finding says that it is missing
        addends.append(entry.value)
    total = sum(addends, Decimal(0))
    if total != said.value:
        lines = "+".join(str(number) for number in parts)
        yield _error(line, _NO_SUM.fill(lines=lines, total=total, said=said.value))


def _error(line: Line, sentence: Sentence, *, needs_reason: bool = False) -> Finding:
    return Finding(line.id, line.number, Level.ERROR, sentence.fill(line=line.number), needs_reason)


def _warning(line: Line, sentence: Sentence) -> Finding:
    return Finding(
        line.id, line.number, Level.WARNING, sentence.fill(line=line.number), needs_reason=True
    )


_MISSING = translate(
    "FormCheck", "Line {line} is empty. Fill it, or say that it is not available and why."
)
_UNREAD = translate("FormCheck", "Line {line} cannot be read. {why}")
_NO_REASON = translate(
    "FormCheck", "Line {line} is said not to be available. Write the reason beside it."
)
_NO_PERCENT = translate("FormCheck", "Line {line} is a percentage; it lies between 0 and 100.")
_NEGATIVE = translate("FormCheck", "Line {line} is an amount spent; it cannot be negative.")
_TOO_SMALL = translate("FormCheck", "Line {line} is smaller than {least}, the least allowed.")
_TOO_LARGE = translate("FormCheck", "Line {line} is larger than {most}, the most allowed.")
_NO_DENOMINATOR = translate(
    "FormCheck", "Line {line} is a ratio. Write also the whole that it is a part of."
)
_ZERO_DENOMINATOR = translate(
    "FormCheck", "Line {line} is a ratio; the whole that it is a part of cannot be 0."
)
_BACKWARDS = translate(
    "FormCheck",
    "Line {line} is less than the last time ({last}), though it counts from the beginning. Correct"
    " it, or write why beside it.",
)
_CHANGED = translate(
    "FormCheck",
    "Line {line} differs by {share}% from the last period ({last}). Correct it, or write why beside"
    " it.",
)
_NO_SUM = translate(
    "FormCheck", "Line {line} should be the sum of lines {lines}, which is {total}; it says {said}."
)
