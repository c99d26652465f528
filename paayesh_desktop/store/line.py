"""Revision lines: the immutable, canonical JSON of one change of one row (``exchange.md`` §2.4).

Canonical means RFC 8785 on a restricted profile: sorted ASCII keys, no floats, decimals as strings.
"""

import hashlib
from decimal import Decimal
from functools import cache
from typing import Any, Generic, Literal, TypeVar
from uuid import UUID

import msgspec

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.store.columns import fields

SCHEMA = 6
"""The newest body schema that this program writes."""
MAX_LINE = 64 << 10
Operation = Literal["put", "del"]
E = TypeVar("E", bound=Entity)


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A decoded line; *b* is the body as it was written, known to us or not."""

    e: str
    id: UUID
    n: int
    p: tuple[str, ...]
    op: Operation
    at: int
    by: UUID
    b: msgspec.Raw

    @property
    def parents(self) -> tuple[bytes, ...]:
        return tuple(bytes.fromhex(parent) for parent in self.p)


class Subject(msgspec.Struct, frozen=True, gc=False):
    """Which row a line is about; the rest is left unread."""

    e: str
    id: UUID


class Codec(Generic[E]):
    """Encodes and decodes the lines of one entity; the wire type is derived from its fields."""

    def __init__(self, entity: type[E]) -> None:
        self._entity = entity
        self._names = tuple(field.name for field in fields(entity))
        info = {field.name: field for field in msgspec.structs.fields(entity)}
        self._wire = msgspec.defstruct(
            f"{entity.__name__}Body",
            [
                (name, info[name].type)
                if info[name].default is msgspec.NODEFAULT
                else (name, info[name].type, info[name].default)
                for name in self._names
            ],
            frozen=True,
        )
        self._decoder = msgspec.json.Decoder(self._wire)
        self._encoder = msgspec.json.Encoder(order="sorted")

    def body(self, row: E) -> bytes:
        """The canonical body; a decimal is written plainly, without an exponent."""
        values = [_plain(getattr(row, name)) for name in self._names]
        return self._encoder.encode(self._wire(*values))

    def decode(self, key: UUID, body: bytes | msgspec.Raw) -> E:
        wire: Any = self._decoder.decode(body)
        return self._entity(key, *(getattr(wire, name) for name in self._names))


@cache
def codec(entity: type[E]) -> Codec[E]:
    """The one codec of an entity; making it costs more than using it."""
    return Codec(entity)


def encode(  # noqa: PLR0917 - the parts of a line, in their order
    entity: str,
    key: UUID,
    n: int,
    parents: tuple[bytes, ...],
    op: Operation,
    at: int,
    by: UUID,
    body: bytes,
) -> bytes:
    """One line, canonical by construction: the keys are written in their sorted order."""
    told = ",".join(f'"{parent.hex()}"' for parent in parents)
    head = f'{{"at":{at},"b":'.encode()
    tail = f',"by":"{by}","e":"{entity}","id":"{key}","n":{n},"op":"{op}","p":[{told}]}}'
    return head + body + tail.encode()


def decode(line: bytes) -> Line:
    return _LINE.decode(line)


def subject(line: bytes) -> Subject:
    return _SUBJECT.decode(line)


def digest(line: bytes) -> bytes:
    return hashlib.sha256(line).digest()


def _plain(value: Any) -> Any:
    return format(value, "f") if isinstance(value, Decimal) else value


_LINE = msgspec.json.Decoder(Line)
_SUBJECT = msgspec.json.Decoder(Subject)
