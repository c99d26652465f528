"""A line is canonical, and its bytes never change: their hashes are the rows' identity."""

import json
from decimal import Decimal
from uuid import UUID

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.store.line import Codec, decode, digest, encode

KEY = UUID("01900000-0000-7000-8000-000000000001")
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def result(value: Decimal | None, reason: str = "") -> Result:
    return Result(KEY, KEY, "1404B1", ValueKind.NUMBER, value, reason=reason)


@given(st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=4), texts)
def test_a_line_is_what_rfc_8785_would_write(value: Decimal | None, reason: str) -> None:
    body = Codec(Result).body(result(value, reason))
    line = encode("result", KEY, 3, (b"\1" * 32, b"\2" * 32), "put", 17, KEY, body)
    assert line == rfc8785.dumps(json.loads(line))


@given(st.none() | st.decimals(allow_nan=False, allow_infinity=False), texts)
def test_a_line_says_again_what_was_put_into_it(value: Decimal | None, reason: str) -> None:
    row = result(value, reason)
    codec = Codec(Result)
    line = decode(encode("result", KEY, 1, (), "put", 17, KEY, codec.body(row)))
    assert codec.decode(line.id, line.b) == row
    assert (line.e, line.id, line.n, line.parents, line.op, line.at, line.by) == (
        "result", KEY, 1, (), "put", 17, KEY,
    )  # fmt: skip


def test_the_bytes_of_a_line_are_those_of_the_first_release() -> None:
    body = Codec(Result).body(result(Decimal("12.50"), "از دفتر «فنی»"))
    line = encode("result", KEY, 1, (), "put", 1764000000000, KEY, body)
    assert line.decode() == (
        '{"at":1764000000000,"b":{"denominator":null,"indicator_id":'
        '"01900000-0000-7000-8000-000000000001","kind":"number","period":"1404B1",'
        '"reason":"از دفتر «فنی»","unit_id":null,"value":"12.50","version_id":null},'
        '"by":"01900000-0000-7000-8000-000000000001","e":"result",'
        '"id":"01900000-0000-7000-8000-000000000001","n":1,"op":"put","p":[]}'
    )
    assert digest(line).hex() == DIGEST


def test_a_body_with_fields_of_a_later_version_can_be_read() -> None:
    body = Codec(Result).body(result(Decimal(5)))[:-1] + b',"zone":"north"}'
    assert Codec(Result).decode(KEY, body) == result(Decimal(5))


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b'{"at":1}', b"\xff", b"{" * 2000])
def test_what_is_not_a_line_is_refused(line: bytes) -> None:
    with pytest.raises((msgspec.DecodeError, RecursionError)):
        decode(line)


DIGEST = "4be9c7e43c995d95ab964b2cfd75946a7861f4730249d1b92d40523add2d2a55"
