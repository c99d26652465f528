"""The values of what an amendment changes as text and back.

A value is kept as the store would write it, whatever language it was typed in: dates ISO, numbers
plain, a range as ``40..60``, rules as `Rule.text` one a line, a new indicator as ``name: value``
lines. An empty text is no value.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.calendar import parse_jalali
from paayesh_desktop.domain.plan import Aggregation, Direction, EntryKind, TargetKind
from paayesh_desktop.domain.quantity import NumberProblem, read_number
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.domain.verdict import Rule, check_rules
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate

SPAN = ".."
"""Between the two ends of a range."""
TRUE, FALSE = "true", "false"


class Aim(msgspec.Struct, frozen=True):
    """The target of a period; *upper* closes a range."""

    value: Decimal
    upper: Decimal | None = None


class NewIndicator(msgspec.Struct, frozen=True):
    """An indicator that an amendment adds to an element of the plan."""

    element_id: UUID
    code: str
    title: str
    measure: str = ""
    direction: Direction = Direction.INCREASE
    entry_kind: EntryKind = EntryKind.PERIOD
    target_kind: TargetKind = TargetKind.PERIOD
    over_time: Aggregation = Aggregation.SUM
    over_units: Aggregation = Aggregation.SUM
    baseline: Decimal | None = None
    weight: Decimal = Decimal(1)


Value = Decimal | Aim | date | bool | str | NewIndicator | tuple[Rule, ...] | None


def written(value: Value) -> str:
    """*value* as an item keeps it."""
    match value:
        case bool():
            text = TRUE if value else FALSE
        case Decimal():
            text = _number(value)
        case Aim():
            text = _number(value.value)
            if value.upper is not None:
                text += SPAN + _number(value.upper)
        case date():
            text = value.isoformat()
        case NewIndicator():
            lines = msgspec.to_builtins(value, builtin_types=(Decimal,))
            text = "\n".join(
                f"{name}: {_number(one) if isinstance(one, Decimal) else one}"
                for name, one in lines.items()
                if one is not None
            )
        case tuple():
            text = "\n".join(rule.text for rule in value)
        case _:
            text = value or ""
    return text


def read(field: AmendedField, text: str) -> Value:
    """The value that *text* was written of; ValueError for anything else."""
    return _READ[field](text) if text else None


def entered(field: AmendedField, typed: str) -> str:
    """What somebody typed as an item keeps it: numbers and days in any digits, days Jalali or ISO.

    Raises UserError with what is wrong and how it is written.
    """
    text = normalise(typed)
    return written(_ENTERED[field](text)) if text else ""


def _number(value: Decimal) -> str:
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _aim(text: str) -> Aim:
    low, _, high = text.partition(SPAN)
    return Aim(Decimal(low), Decimal(high) if high else None)


def _flag(text: str) -> bool:
    return text == TRUE


def _rules(text: str) -> tuple[Rule, ...]:
    return tuple(Rule.parse(line) for line in text.splitlines())


def _typed_aim(text: str) -> Aim:
    low, mark, high = text.partition(SPAN)
    value = _typed_number(low)
    upper = _typed_number(high) if mark else None
    if upper is not None and upper < value:
        raise UserError(_UPSIDE_DOWN)
    return Aim(value, upper)


def _typed_number(text: str) -> Decimal:
    number = read_number(text)
    if isinstance(number, NumberProblem):
        raise UserError(_NO_NUMBER, text=text, why=number.sentence())
    return number


def _typed_amount(text: str) -> Decimal:
    number = _typed_number(text)
    if number < 0:
        raise UserError(_NEGATIVE)
    return number


def _typed_day(text: str) -> date:
    if (day := parse_jalali(text)) is not None:
        return day
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(_NO_DAY, text=text) from None


def _typed_flag(text: str) -> bool:
    if text not in (TRUE, FALSE):
        raise UserError(_NOT_BOOLEAN)
    return text == TRUE


def _typed_rules(text: str) -> tuple[Rule, ...]:
    rules: list[Rule] = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            rules.append(Rule.parse(line))
        except (ValueError, ArithmeticError):
            raise UserError(_NO_RULE, line=number) from None
    check_rules(rules)
    return tuple(rules)


def _typed_indicator(text: str) -> NewIndicator:
    try:
        made = _indicator(text)
    except (ValueError, msgspec.ValidationError):
        raise UserError(_NO_INDICATOR) from None
    if made.weight < 0:
        raise UserError(_NEGATIVE)
    return made


def _indicator(text: str) -> NewIndicator:
    said: dict[str, Any] = {}
    for line in text.splitlines():
        name, mark, value = line.partition(":")
        if not mark:
            raise ValueError(line)
        said[name.strip()] = single_line(value)
    if unknown := said.keys() - set(_names()):
        raise ValueError(unknown)
    if not said.get("code") or not said.get("title"):
        raise ValueError(text)
    for name in ("baseline", "weight"):
        if name in said:
            number = read_number(said[name])
            if isinstance(number, NumberProblem):
                raise ValueError(said[name])
            said[name] = number
    return msgspec.convert(said, NewIndicator)


def _names() -> Sequence[str]:
    return NewIndicator.__struct_fields__


_READ: Mapping[AmendedField, Callable[[str], Value]] = {
    AmendedField.TARGET: _aim,
    AmendedField.STARTS_ON: date.fromisoformat,
    AmendedField.ENDS_ON: date.fromisoformat,
    AmendedField.SCOPE: str,
    AmendedField.STOPPED: _flag,
    AmendedField.CREDIT: Decimal,
    AmendedField.ADDED: _indicator,
    AmendedField.WEIGHT: Decimal,
    AmendedField.RETIRED: _flag,
    AmendedField.RULES: _rules,
}
_ENTERED: Mapping[AmendedField, Callable[[str], Value]] = {
    AmendedField.TARGET: _typed_aim,
    AmendedField.STARTS_ON: _typed_day,
    AmendedField.ENDS_ON: _typed_day,
    AmendedField.SCOPE: str,
    AmendedField.STOPPED: _typed_flag,
    AmendedField.CREDIT: _typed_amount,
    AmendedField.ADDED: _typed_indicator,
    AmendedField.WEIGHT: _typed_amount,
    AmendedField.RETIRED: _typed_flag,
    AmendedField.RULES: _typed_rules,
}
_NO_NUMBER = translate(
    "Amendment", "“{text}” is no number: {why} Nothing was changed. Correct it and try again."
)
_NO_DAY = translate(
    "Amendment",
    "“{text}” is no day. Nothing was changed. Write the day as year/month/day, for example"
    " 1405/07/01.",
)
_NOT_BOOLEAN = translate("Amendment", "Write true or false here. Nothing was changed.")
_NEGATIVE = translate(
    "Amendment", "This number cannot be below zero. Nothing was changed. Correct it and try again."
)
_UPSIDE_DOWN = translate(
    "Amendment",
    "The upper end of the range is below its lower end. Nothing was changed. Write the lower end"
    " first.",
)
_NO_RULE = translate(
    "Amendment",
    "Line {line} is no rule. Nothing was changed. Write each rule on a line of its own, for example"
    " “attainment >= 0.9: near”, and “always: undesired” last.",
)
_NO_INDICATOR = translate(
    "Amendment",
    "The new indicator cannot be read. Nothing was changed. Give at least its part of the plan, its"
    " code and its title.",
)
