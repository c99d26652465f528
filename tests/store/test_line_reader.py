"""Lines of others are read strictly, and mean exactly what our own lines mean."""

from datetime import date
from decimal import Decimal
from typing import cast
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from paayesh_desktop.bundle import wire
from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.entity import Entity, storable
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.plan import Element, ElementKind
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.store import schema
from paayesh_desktop.store.line import MAX_LINE, SCHEMA, Codec, digest, encode
from paayesh_desktop.store.line_reader import LineReader
from paayesh_desktop.store.projector import Projector

KEY, BY = reference_key("sample", "line"), reference_key("sample", "person")
HASH = bytes(range(32))
DIALECTS: list[sa.Dialect] = [sqlite.dialect(), postgresql.dialect()]
LINE = encode(
    "result",
    KEY,
    2,
    (HASH,),
    "put",
    1_700_000_000_000,
    BY,
    Codec(Result).body(Result(KEY, uuid4(), "1404", ValueKind.NUMBER, Decimal("12.5"))),
)


class _Connection:
    """As much of a connection as a projector asks for before it is used."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self.dialect = dialect


def _content(row: Entity, dialect: sa.Dialect) -> tuple[object, ...]:
    connection = cast("sa.Connection", _Connection(dialect))
    return Projector(connection, schema.projections[type(row)]).content(row)


def _line(row: Entity) -> bytes:
    return encode(row.entity, row.id, 1, (), "put", 5, BY, Codec(type(row)).body(row))


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda one: one.name)
@given(
    value=st.decimals(allow_nan=False, allow_infinity=False, places=None).filter(storable),
    text=st.text(
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=90
    ),
)
def test_a_line_means_what_its_row_says(dialect: sa.Dialect, value: Decimal, text: str) -> None:
    result = Result(
        KEY, uuid4(), "1404B1", ValueKind.NUMBER, value, Decimal(3), None, uuid4(), text
    )
    element = Element(
        KEY, uuid4(), ElementKind.STAGE, "1", text, uuid4(), weight=value, credit=None
    )
    dated = PlanAmendment(KEY, uuid4(), uuid4(), "x", date(2025, 3, 21), stops=True)
    reader = LineReader(dialect)
    for row in (result, element, dated, Person(KEY, text)):
        told = reader.read(_line(row))
        assert told.content == _content(row, dialect)
        assert told.hash == digest(_line(row))
        assert (told.entity, told.n, told.parents, told.removed) == (row.entity, 1, (), False)


def test_every_kind_of_row_has_its_reader() -> None:
    reader = LineReader(DIALECTS[0])
    for name in schema.by_name:
        line = encode(name, KEY, 1, (), "put", 5, BY, b"{}")
        with pytest.raises(RefusedError) as refused:
            reader.read(line)
        assert "missing required field" in refused.value.detail


def test_a_reader_goes_from_one_kind_to_another_and_back() -> None:
    reader = LineReader(DIALECTS[0])
    person = _line(Person(KEY, "رضا"))
    kinds = [reader.read(line).entity for line in (LINE, person, person, LINE)]
    assert kinds == ["result", "person", "person", "result"]


@pytest.mark.parametrize(
    ("said", "forged"),
    [
        (b'"n":2', b'"n":0'),
        (b'"n":2', b'"n":2.0'),
        (b'"n":2', b'"n":1000001'),
        (b'"n":2', b'"n":"2"'),
        (b'"n":2', b'"extra":1,"n":2'),
        (b'"n":2,', b""),
        (b'"at":1700000000000', b'"at":-1'),
        (b'"at":1700000000000', b'"at":9007199254740992'),
        (b'"op":"put"', b'"op":"drop"'),
        (b'"p":["', b'"p":["' + b"0" * 64 + b'","' + b"1" * 64 + b'","'),
        (b'"p":["0001', b'"p":["001'),
        (b'"p":["0001', b'"p":["000G'),
        (b'"p":["0001', b'"p":["000A'),
        (str(KEY).encode(), b"x" + str(KEY).encode()[1:]),
        (str(BY).encode(), str(BY).encode()[:-1]),
        (str(BY).encode(), b" " * 36),
        (b'"e":"result"', b'"e":"Result"'),
        (b'"e":"result"', b'"e":"../result"'),
        (b'"value":"12.5"', b'"value":12.5'),
        (b'"value":"12.5"', b'"value":"1e5"'),
        (b'"value":"12.5"', b'"value":"1E+999999"'),
        (b'"value":"12.5"', b'"value":"NaN"'),
        (b'"value":"12.5"', b'"value":"Infinity"'),
        (b'"value":"12.5"', b'"value":"+12.5"'),
        (b'"value":"12.5"', b'"value":" 12.5"'),
        (b'"value":"12.5"', b'"value":"1_0"'),
        (b'"value":"12.5"', '"value":"۱۲"'.encode()),
        (b'"value":"12.5"', b'"value":"9999999999999999999"'),
        (b'"value":"12.5"', b'"value":"0.1234567890123456789"'),
        (b'"value":"12.5"', b'"value":"12.5\\n"'),
        (b'"kind":"number"', b'"kind":"roman"'),
        (b'"period":"1404"', b'"period":"1404\\n"'),
        (b'"period":"1404",', b""),
        (b'"reason":""', b'"reason":"a\\u0000b"'),
        (b'"reason":""', b'"reason":"\\ud800"'),
        (b'"reason":""', b'"reason":"\xff"'),
        (b'"reason":""', b'"reason":"a\x01"'),
        (b'"reason":""', b'"reason":' + b"[" * 50_000 + b"]" * 50_000),
        (b'"reason":""', b'"later":' + b"[" * 20_000 + b"]" * 20_000),
        (b'"reason":""', b'"reason":"' + b"x" * MAX_LINE + b'"'),
        (b'"version_id":null', b'"version_id":"not a key"'),
        (b'"version_id":null', b'"version_id":7'),
        (b"}", b"}}"),
        (b'{"at"', b'["at"'),
        (b'{"at"', b'{{"at"'),
    ],
)
def test_a_line_that_is_not_as_ours_are_is_malformed(said: bytes, forged: bytes) -> None:
    assert said in LINE
    reader = LineReader(DIALECTS[0])
    for _ in range(2):  # before and after the reader has seen a good one
        with pytest.raises(RefusedError) as refused:
            reader.read(LINE.replace(said, forged, 1))
        assert refused.value.code is Refusal.MALFORMED
        assert reader.read(LINE).key == KEY.bytes


def test_a_text_that_only_looks_like_a_forbidden_one_is_read() -> None:
    row = Person(KEY, r"the letters \u0000 of somebody")
    told = LineReader(DIALECTS[0]).read(_line(row))
    assert told.content == (KEY.bytes, row.name, "")


@pytest.mark.parametrize("body", [b"[]", b'"x"', b"7", b"null", b'{"a":"\xff"}', b'{"a":tru}'])
def test_the_body_of_an_unknown_kind_is_still_an_object_of_sound_text(body: bytes) -> None:
    line = encode("unheard_of", KEY, 1, (), "put", 5, BY, b"{}")
    reader = LineReader(DIALECTS[0])
    assert reader.read(line).content is None
    with pytest.raises(RefusedError):
        reader.read(line.replace(b"{}", body))


def test_only_a_newer_program_may_send_what_is_not_understood() -> None:
    newer = LINE.replace(b'"number"', b'"roman"')
    with pytest.raises(RefusedError):
        LineReader(DIALECTS[0]).read(newer)
    reader = LineReader(DIALECTS[0], SCHEMA + 1)
    told = reader.read(newer)
    assert (told.entity, told.key, told.content) == ("result", KEY.bytes, None)
    assert reader.read(LINE).content is not None
    assert reader.read(newer).content is None


def test_a_body_of_an_older_program_gets_what_was_not_there_yet() -> None:
    older = LINE.replace(b',"version_id":null', b"").replace(b'"reason":"",', b"")
    told, ours = (LineReader(DIALECTS[0]).read(line) for line in (older, LINE))
    assert told.content == ours.content


def test_what_this_program_writes_is_what_files_say() -> None:
    assert wire.SCHEMA == SCHEMA


def test_keys_are_the_drivers() -> None:
    sqlite_, postgresql_ = (LineReader(dialect).read(LINE) for dialect in DIALECTS)
    assert (sqlite_.key, sqlite_.by) == (KEY.bytes, BY.bytes)
    assert (postgresql_.key, postgresql_.by) == (KEY, BY)
    assert isinstance(postgresql_.by, UUID)
