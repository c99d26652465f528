"""What is signed has one spelling, and what came is read strictly."""

from typing import Any

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.bundle import canonical
from paayesh_desktop.bundle.wire import Receipt, RegistryVersion
from paayesh_desktop.domain.refusal import Refusal, RefusedError

WHOLE = st.integers(-(2**53) + 1, 2**53 - 1)
NAMES = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=8)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_the_spelling_is_that_of_rfc_8785(value: Any) -> None:
    assert canonical.encode(value) == rfc8785.dumps(value)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff",
        b"[" * 200_000,
        b'{"more":' + b"[" * 200_000,
        b'{"origin":1}',
        b'{"origin":"\xff"}',
        b'{"origin":"\\ud800"}',
        b'{"seq":1e400}',
        b'{"seq":' + b"9" * 400 + b"}",
    ],
)
def test_what_is_broken_is_refused_however_it_is_broken(raw: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        canonical.decode(raw, Receipt, "receipt")
    assert refused.value.code is Refusal.MALFORMED


def test_nesting_without_end_in_what_nobody_asked_for_is_refused() -> None:
    class Open(msgspec.Struct):
        known: int = 0

    with pytest.raises(RefusedError):
        canonical.decode(b'{"unknown":' + b"[" * 200_000, Open, "manifest")


@pytest.mark.parametrize("ending", ["\n", " ", "\0", "\r\n"])
def test_a_digest_with_something_after_it_is_no_digest(ending: str) -> None:
    version = RegistryVersion(1, "0" * 64 + ending)
    with pytest.raises(RefusedError):
        canonical.decode(canonical.encode(version), RegistryVersion, "registry")
