"""A form template while it is being built: a value that is changed by making another one."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Self
from uuid import UUID

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form_template import FIGURES, MULTIPLE, FieldKind
from paayesh_desktop.domain.text import normalise, search_key, single_line
from paayesh_desktop.language import Sentence, translate

_SUMS = re.compile(r"[1-9][0-9]{0,5}(\+[1-9][0-9]{0,5})*")
_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class FieldDraft:
    """One question; what its entries mean is told at `form_template.TemplateField`."""

    kind: FieldKind
    section: str = ""
    label: str = ""
    help: str = ""
    required: bool = True
    least: Decimal | None = None
    most: Decimal | None = None
    change_limit: Decimal | None = None
    choices: str = ""
    sums: str = ""

    @property
    def offered(self) -> tuple[str, ...]:
        """The choices, one by one."""
        return tuple(line for line in self.choices.split("\n") if line)

    def cleaned(self) -> Self:
        """As it is stored: spaces in their places, one choice a line, sums in Latin digits."""
        lines = (single_line(line) for line in normalise(self.choices).split("\n"))
        return replace(
            self,
            section=single_line(self.section),
            label=single_line(self.label),
            help=normalise(self.help),
            choices="\n".join(line for line in lines if line),
            sums=re.sub(r"\s|[\u200c\u200e\u200f\u2066-\u2069]", "", self.sums).translate(_LATIN),
        )


@dataclass(frozen=True, slots=True)
class DraftProblem:
    """What is wrong with the template, or with the field at place *at* (from 0)."""

    at: int | None
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """What a template asks, in paper order."""

    title: str
    cycle_kind: CycleKind
    fields: tuple[FieldDraft, ...] = ()
    workgroup_id: UUID | None = None

    def cleaned(self) -> Self:
        return replace(
            self,
            title=single_line(self.title),
            fields=tuple(field.cleaned() for field in self.fields),
        )

    def added(self, field: FieldDraft, at: int | None = None) -> Self:
        """With *field* at place *at* (from 0), at the end where none is named."""
        place = len(self.fields) if at is None else at
        order: list[int | None] = [*range(len(self.fields))]
        order.insert(place, None)
        return self._ordered(order, field)

    def without(self, at: int) -> Self:
        """Without the field at place *at*; it also leaves the sums that it was part of."""
        return self._ordered([place for place in range(len(self.fields)) if place != at])

    def moved(self, at: int, to: int) -> Self:
        """With the field of place *at* at place *to*; sums follow their lines."""
        order: list[int | None] = [*range(len(self.fields))]
        order.insert(to, order.pop(at))
        return self._ordered(order)

    def replaced(self, at: int, field: FieldDraft) -> Self:
        return replace(self, fields=(*self.fields[:at], field, *self.fields[at + 1 :]))

    def problems(self) -> tuple[DraftProblem, ...]:
        """Why the template cannot be saved, in order; nothing when it can."""
        return tuple(_problems(self.cleaned()))

    def _ordered(self, order: list[int | None], new: FieldDraft | None = None) -> Self:
        now = {former: place for place, former in enumerate(order) if former is not None}
        fields = [new if former is None else self.fields[former] for former in order]

        def renumbered(field: FieldDraft) -> FieldDraft:
            if field is new or not _SUMS.fullmatch(field.sums):
                return field
            kept = [
                now[number - 1] + 1 if number - 1 in now else number
                for number in summed(field.sums)
                if number - 1 in now or number > len(self.fields)  # wrong before, too
            ]
            return replace(field, sums="+".join(str(number) for number in kept))

        return replace(self, fields=tuple(renumbered(field) for field in fields if field))


def summed(sums: str) -> tuple[int, ...]:
    """The positions (from 1) that a sum names."""
    return tuple(int(number) for number in sums.split("+")) if sums else ()


def _problems(draft: TemplateDraft) -> Iterator[DraftProblem]:
    if not draft.title:
        yield DraftProblem(None, _NO_TITLE)
    if not draft.fields:
        yield DraftProblem(None, _NO_FIELDS)
    for at, field in enumerate(draft.fields):
        for check in _CHECKS:
            if (wrong := check(draft, at, field)) is not None:
                yield DraftProblem(at, wrong.fill(line=at + 1))


def _unnamed(_draft: TemplateDraft, _at: int, field: FieldDraft) -> Sentence | None:
    return _NO_LABEL if not field.label and field.kind not in MULTIPLE else None


def _repeated(draft: TemplateDraft, at: int, field: FieldDraft) -> Sentence | None:
    if field.kind not in MULTIPLE:
        return None
    earlier = [one.kind for one in draft.fields[:at]]
    return _TWICE.fill(kind=field.kind.word()) if field.kind in earlier else None


def _limits(_draft: TemplateDraft, _at: int, field: FieldDraft) -> Sentence | None:
    limited = (field.least, field.most, field.change_limit) != (None, None, None)
    if limited and field.kind not in FIGURES:
        return _NO_NUMBER
    if field.least is not None and field.most is not None and field.most < field.least:
        return _REVERSED
    if field.change_limit is not None and field.change_limit <= 0:
        return _NO_CHANGE
    return None


def _choosing(_draft: TemplateDraft, _at: int, field: FieldDraft) -> Sentence | None:
    if field.kind is not FieldKind.CHOICE:
        return _NO_CHOICES_HERE if field.choices else None
    if len(field.offered) < _FEWEST:
        return _FEW_CHOICES
    if len({search_key(choice) for choice in field.offered}) < len(field.offered):
        return _SAME_CHOICES
    return None


def _summing(draft: TemplateDraft, at: int, field: FieldDraft) -> Sentence | None:
    if not field.sums:
        return None
    if field.kind is not FieldKind.NUMBER:
        return _NO_SUM_HERE
    if not _SUMS.fullmatch(field.sums):
        return _SUM_UNREAD
    parts = summed(field.sums)
    wrong = (_unsummable(draft, number) for number in parts)
    found = next((sentence for sentence in wrong if sentence is not None), None)
    if found is None and len(set(parts)) < len(parts):
        found = _SUM_TWICE
    return found or (_SUM_CIRCLE if _reaches(draft, at, at + 1) else None)


def _unsummable(draft: TemplateDraft, number: int) -> Sentence | None:
    if number > len(draft.fields):
        return _SUM_OF_NOTHING.fill(other=number)
    if draft.fields[number - 1].kind is not FieldKind.NUMBER:
        return _SUM_OF_WORDS.fill(other=number)
    return None


def _reaches(draft: TemplateDraft, at: int, wanted: int) -> bool:
    """Whether the sum at place *at* is, over other sums, made of line *wanted*."""
    seen: set[int] = set()
    ahead = list(_parts(draft, at))
    while ahead:
        number = ahead.pop()
        if number == wanted:
            return True
        if number not in seen:
            seen.add(number)
            ahead.extend(_parts(draft, number - 1))
    return False


def _parts(draft: TemplateDraft, at: int) -> tuple[int, ...]:
    if at >= len(draft.fields) or not _SUMS.fullmatch(draft.fields[at].sums):
        return ()
    return summed(draft.fields[at].sums)


_CHECKS: tuple[Callable[[TemplateDraft, int, FieldDraft], Sentence | None], ...] = (
    _unnamed,
    _repeated,
    _limits,
    _choosing,
    _summing,
)

_NO_TITLE = translate("Template", "The template has no title. Write what people call it by.")
_NO_FIELDS = translate("Template", "The template asks nothing yet. Add its first line.")
_NO_LABEL = translate("Template", "Line {line} has no text. Write what it asks.")
_TWICE = translate("Template", "Line {line} asks for {kind} a second time. Take one of them away.")
_NO_NUMBER = translate("Template", "Line {line} is no number, so it cannot have limits.")
_REVERSED = translate("Template", "In line {line} the largest value is below the smallest.")
_NO_CHANGE = translate(
    "Template", "In line {line} the change that needs a remark must be more than nothing."
)
_NO_CHOICES_HERE = translate("Template", "Line {line} is no choice, so it offers nothing.")
_FEW_CHOICES = translate("Template", "Line {line} needs at least two choices, one a line.")
_SAME_CHOICES = translate("Template", "Line {line} offers the same choice twice.")
_NO_SUM_HERE = translate("Template", "Line {line} is no number, so it cannot be a sum.")
_SUM_UNREAD = translate(
    "Template", "The sum of line {line} cannot be read. Write the numbers of lines, as in 3+4."
)
_SUM_OF_NOTHING = translate("Template", "Line {line} adds up line {other}, which does not exist.")
_SUM_OF_WORDS = translate(
    "Template", "Line {line} adds up line {other}, which is not a single number."
)
_SUM_TWICE = translate("Template", "Line {line} adds up the same line twice.")
_SUM_CIRCLE = translate(
    "Template", "The sum of line {line} goes round in a circle: it is a part of itself."
)
