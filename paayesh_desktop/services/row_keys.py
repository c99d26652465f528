"""Many keys of rows, 16 bytes each: a key becomes an object only when it is looked at."""

from collections.abc import Iterable, Sequence
from typing import overload
from uuid import UUID

_SIZE = 16


class RowKeys(Sequence[UUID]):
    """Ten thousand keys in one string of bytes, in their order."""

    def __init__(self, keys: Iterable[UUID | bytes]) -> None:
        self._bytes = b"".join(key if isinstance(key, bytes) else key.bytes for key in keys)

    def __len__(self) -> int:
        return len(self._bytes) // _SIZE

    @overload
    def __getitem__(self, index: int) -> UUID: ...
    @overload
    def __getitem__(self, index: slice) -> "RowKeys": ...
    def __getitem__(self, index: int | slice) -> "UUID | RowKeys":
        if isinstance(index, slice):
            return RowKeys(self[place] for place in range(*index.indices(len(self))))
        place = range(len(self))[index]
        return UUID(bytes=self._bytes[place * _SIZE : (place + 1) * _SIZE])

    def index(self, value: object, start: int = 0, stop: int | None = None) -> int:
        """ValueError when *value* is not among them."""
        end = len(self._bytes) if stop is None else stop * _SIZE
        at = start * _SIZE
        while isinstance(value, UUID) and (at := self._bytes.find(value.bytes, at, end)) >= 0:
            if at % _SIZE == 0:
                return at // _SIZE
            at += 1
        raise ValueError(value)
