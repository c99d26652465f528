"""Lines from others, read strictly: decoding is validating (``exchange.md`` §2.4, §2.5).

What passes here can be stored by either database as it is. A row's values come out as the driver
takes them, without the objects in between that only screens need.
"""

import types
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

import msgspec
import sqlalchemy as sa

from paayesh_desktop.domain.entity import MAX_PLACES, Entity
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.store import schema
from paayesh_desktop.store.columns import fields
from paayesh_desktop.store.line import MAX_LINE, SCHEMA, Operation, digest
from paayesh_desktop.store.projector import Content, Shown, key_binding

MAX_REVISION = 1_000_000
_REMEMBERED = 100_000
_KEY, _KEY_TEXT = 16, 36
_SAFE = 2**53 - 1
_LATEST = 253_370_764_800_000  # the first instant of the year 9999, which every calendar knows
_NAME = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z_]{0,63}\Z")]
_HASH = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
_PLAIN = Annotated[str, msgspec.Meta(pattern=r"\A-?[0-9]{1,40}(\.[0-9]{1,40})?\Z")]


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    """What every line says, whatever its row is."""

    id: UUID
    n: Annotated[int, msgspec.Meta(ge=1, le=MAX_REVISION)]
    p: Annotated[tuple[_HASH, ...], msgspec.Meta(max_length=2)]
    op: Operation
    at: Annotated[int, msgspec.Meta(ge=0, le=_LATEST)]
    by: str


class AnyLine(Head, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line of whatever kind."""

    e: _NAME
    b: msgspec.Raw


class Told(NamedTuple):
    """One revision as its line says it. *content* is None where this program cannot show it: a
    kind of a newer program, or a body that only a newer one understands."""

    entity: str
    key: Any
    hash: bytes
    n: int
    parents: tuple[bytes, ...]
    removed: bool
    at: int
    by: Any
    content: Content | None

    def shown(self, party: int, leaves: int) -> Shown:
        """The row of its table in which this revision leads."""
        said = self.content or ()
        return (*said, party, self.n, self.hash, leaves, self.removed, self.at, self.by)


class LineReader:
    """Reads the lines of one sender; *schema* is the newest body schema that the sender writes."""

    def __init__(self, dialect: sa.Dialect, schema: int = SCHEMA) -> None:
        self._newer = schema > SCHEMA
        self._key = key_binding(dialect)
        self._keys = _Keys(dialect)
        self._dialect = dialect
        self._bodies: dict[str, _Body] = {}
        self._last: _Body | None = None

    def read(self, line: bytes) -> Told:
        """Raises RefusedError(MALFORMED) for anything that this program would not have written."""
        if len(line) > MAX_LINE:
            raise RefusedError(Refusal.MALFORMED, f"a line of {len(line)} bytes")
        try:
            return self._read(line)
        except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
            raise RefusedError(Refusal.MALFORMED, f"a line: {error}") from error

    def _read(self, line: bytes) -> Told:
        body = self._last
        if body is not None:
            try:
                return self._told(body.name, body.decoder.decode(line), line, body)
            except (msgspec.ValidationError, ValueError):
                pass
        said = _ANY.decode(line)
        body = self._body(said.e)
        if body is None:
            return self._unknown(said, line)
        self._last = body
        try:
            return self._told(body.name, body.decoder.decode(line), line, body)
        except (msgspec.ValidationError, ValueError):
            if not self._newer:
                raise
            return self._unknown(said, line)

    def _told(self, name: str, said: Any, line: bytes, body: "_Body | None") -> Told:
        key = self._key(said.id)
        parents = tuple(map(bytes.fromhex, said.p))
        content = None
        if body is not None:
            content = (key, *body.values(said.b, self._keys))
            if b"\\u0000" in line and any("\0" in one for one in content if isinstance(one, str)):
                raise ValueError("a text with a NUL")
        by = self._keys[said.by]
        return Told(
            name, key, digest(line), said.n, parents, said.op == "del", said.at, by, content
        )

    def _unknown(self, said: Any, line: bytes) -> Told:
        line.decode()
        if not bytes(said.b).startswith(b"{"):
            raise ValueError("a body that is no object")
        return self._told(said.e, said, line, None)

    def _body(self, name: str) -> "_Body | None":
        if name not in self._bodies and name in schema.by_name:
            self._bodies[name] = _body(schema.by_name[name].entity, self._dialect.name)
        return self._bodies.get(name)


class _Keys(dict[str, Any]):
    """What the driver takes for a key as it is written, found out once: what rows hang on recurs,
    and so does who wrote them."""

    def __init__(self, dialect: sa.Dialect) -> None:
        super().__init__()
        self._native = dialect.name == "postgresql"

    def __missing__(self, text: str) -> Any:
        raw = bytes.fromhex(text.replace("-", ""))
        if len(raw) != _KEY or len(text) != _KEY_TEXT:
            raise ValueError(f"{text} is no key")
        key = UUID(bytes=raw) if self._native else raw
        if len(self) < _REMEMBERED:
            self[text] = key
        return key


class _Body:
    """How the body of one entity becomes the values of its columns."""

    def __init__(self, entity: type[Entity], database: str) -> None:
        self.name = entity.entity
        hints = get_type_hints(entity, include_extras=True)
        info = {field.name: field for field in msgspec.structs.fields(entity)}
        members: list[Any] = []
        self._binds: list[Callable[[Any], Any] | None] = []
        for field in fields(entity):
            default = info[field.name].default
            wire = _wire(hints[field.name])
            if isinstance(default, Decimal):
                default = format(default, "f")
            members.append(
                (field.name, wire) if default is msgspec.NODEFAULT else (field.name, wire, default)
            )
            self._binds.append(_bind(field.kind, database))
        body = msgspec.defstruct(f"{entity.__name__}Wire", members, frozen=True, gc=False)
        line = msgspec.defstruct(
            f"{entity.__name__}Line",
            [("e", Literal[entity.entity]), ("b", body)],
            bases=(Head,),
            frozen=True,
            forbid_unknown_fields=True,
            kw_only=True,
            gc=False,
        )
        self.decoder = msgspec.json.Decoder(line)

    def values(self, body: msgspec.Struct, keys: _Keys) -> list[Any]:
        made: list[Any] = []
        for value, bind in zip(msgspec.structs.astuple(body), self._binds, strict=True):
            if bind is None:
                made.append(value)
            elif bind is _number:
                made += (None, None) if value is None else _number(value)
            elif value is None:
                made.append(None)
            else:
                made.append(keys[value] if bind is UUID else bind(value))
        return made


@cache
def _body(entity: type[Entity], database: str) -> _Body:
    return _Body(entity, database)


def _bind(kind: type, database: str) -> Callable[[Any], Any] | None:
    """From what the decoder makes of a field to what the driver takes: UUID for a key, None where
    it is the same."""
    if kind is Decimal:
        return _number
    if kind is UUID:
        return UUID
    return date.isoformat if kind is date and database == "sqlite" else None


def _number(text: str) -> tuple[int, int]:
    """The mantissa and the places of a plainly written number, as `columns.mantissa` gives them."""
    head, _, tail = text.partition(".")
    tail = tail.rstrip("0")
    whole = int(head + tail)
    if len(tail) > MAX_PLACES or abs(whole) >= 1 << 63:
        raise ValueError(f"{text} has more digits than the store keeps")
    return (whole, len(tail)) if whole else (0, 0)


def _wire(hint: Any) -> Any:
    """The strict spelling of a declared type: numbers within what both databases hold, decimals as
    plain text."""
    if get_origin(hint) in (Union, types.UnionType):
        return Union[tuple(_wire(arm) for arm in get_args(hint))]  # noqa: UP007 - made of a tuple
    base, *metas = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    if base is Decimal:
        return _PLAIN
    if base is UUID:
        return str
    if base is int:
        low = None if any(meta.ge is not None or meta.gt is not None for meta in metas) else -_SAFE
        high = None if any(meta.le is not None or meta.lt is not None for meta in metas) else _SAFE
        metas.append(msgspec.Meta(ge=low, le=high))
    elif isinstance(base, type) and issubclass(base, StrEnum):
        base = Literal[tuple(member.value for member in base)]
    return cast("Any", Annotated[(base, *metas)] if metas else base)


_ANY = msgspec.json.Decoder(AnyLine)
