"""Columns that mean the same on SQLite and PostgreSQL, and how an entity's fields become them.

A decimal number is kept exactly, as a whole-number mantissa and the count of its decimal places, so
that either database can add it up without rounding.
"""

import types
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import MAX_PLACES, Entity

PLACES = "_places"


class Key(sa.types.TypeDecorator[UUID]):
    """A UUID: 16 bytes on SQLite (``sa.Uuid`` would store 32 letters), native on PostgreSQL."""

    impl = sa.LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(sa.Uuid(as_uuid=True))
        return dialect.type_descriptor(sa.LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: sa.Dialect) -> object:
        return value.bytes if value is not None and dialect.name != "postgresql" else value

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> UUID | None:  # noqa: ARG002
        return UUID(bytes=value) if isinstance(value, bytes) else value


@dataclass(frozen=True, slots=True)
class Field:
    """One declared field: its Python type and whether it may be empty."""

    name: str
    kind: type
    optional: bool

    @property
    def is_decimal(self) -> bool:
        return self.kind is Decimal

    def columns(self) -> list[sa.Column[Any]]:
        column = sa.Column(self.name, _TYPES[_base(self.kind)](), nullable=self.optional)
        if self.is_decimal:
            return [
                column,
                sa.Column(self.name + PLACES, sa.SmallInteger(), nullable=self.optional),
            ]
        return [column]


def fields(entity: type[Entity]) -> tuple[Field, ...]:
    """The declared fields of *entity* in their order, without the key."""
    hints = get_type_hints(entity, include_extras=False)
    return tuple(_field(name, hints[name]) for name in entity.__struct_fields__ if name != "id")


def mantissa(number: Decimal) -> tuple[int, int]:
    """*number* as (mantissa, places), shortest form; exact for every storable number."""
    sign, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int)  # noqa: S101 - the store never sees NaN or infinity
    whole = int("".join(map(str, digits)) or "0")
    while exponent < 0 and whole % 10 == 0 and whole:
        whole, exponent = whole // 10, exponent + 1
    if exponent > 0 or not whole:
        whole, exponent = whole * 10 ** max(0, exponent), 0
    if -exponent > MAX_PLACES or whole >= 1 << 63:
        raise ValueError(f"{number} has more digits than the store keeps")
    return (-whole if sign else whole), -exponent


def number(whole: int, places: int) -> Decimal:
    """The decimal that `mantissa` took apart."""
    return Decimal(whole).scaleb(-places)


def _field(name: str, hint: Any) -> Field:
    optional = False
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(arm for arm in get_args(hint) if arm is not type(None))
        optional = True
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    return Field(name, hint, optional)


def _base(kind: type[Any]) -> type[Any]:
    return StrEnum if issubclass(kind, StrEnum) else kind


_TYPES: dict[type, Callable[[], sa.types.TypeEngine[Any]]] = {
    UUID: Key,
    str: sa.Text,
    StrEnum: sa.Text,
    int: sa.BigInteger,
    bool: sa.Boolean,
    date: sa.Date,
    Decimal: sa.BigInteger,
}
