"""What every kind of row declares, once: its fields, its owner and its schema version.

The table, the wire type and the codec of an entity follow from its class (``store/schema.py``):
adding an entity takes one class and one migration.
"""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

import msgspec


class Owner(StrEnum):
    """The party that alone may write a kind of row (``domain.md`` §9)."""

    COMMITTEE = "committee"
    WORKGROUP = "workgroup"
    EITHER = "either"


class Entity(msgspec.Struct, frozen=True):
    """A row as everyone outside the store sees it: frozen, with its key."""

    entity: ClassVar[str]
    owner: ClassVar[Owner]
    schema: ClassVar[int] = 1
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = ()
    searchable: ClassVar[tuple[str, ...]] = ()
    """The text fields that search finds a row by: its title first, its code last."""

    id: UUID


Code = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
Note = Annotated[str, msgspec.Meta(max_length=8000)]
PeriodCode = Annotated[str, msgspec.Meta(pattern=r"\A[0-9]{4}([HBMF][0-9]{1,2})?\Z")]
Position = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]

MAX_DIGITS = 18
"""A stored number has at most this many digits in all (a 64-bit mantissa) …"""
MAX_PLACES = 18
"""… and at most this many after the decimal mark: what a spreadsheet holds keeps every digit."""


def storable(number: Decimal) -> bool:
    """Whether the store can keep *number* to the last digit."""
    if not number.is_finite():
        return False
    _, digits, exponent = number.as_tuple()  # normalize() would round to 28 digits first
    assert isinstance(exponent, int)  # noqa: S101 - only infinities and NaN have a letter here
    kept = "".join(map(str, digits)).rstrip("0")
    places = len(kept) - len(digits) - exponent
    return not kept or (len(kept) + max(0, -places) <= MAX_DIGITS and places <= MAX_PLACES)
