"""The chain code names a whole history."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.bundle.chain import chain

DIGESTS = st.lists(st.binary(min_size=32, max_size=32), max_size=6)


def test_no_history_is_thirty_two_zeros() -> None:
    assert chain([]) == [bytes(32)]


@given(DIGESTS)
def test_every_link_is_the_digest_of_the_one_before_and_the_segment(digests: list[bytes]) -> None:
    codes = chain(digests)
    assert len(codes) == len(digests) + 1
    for before, digest, after in zip(codes, digests, codes[1:], strict=False):
        assert after == hashlib.sha256(before + digest).digest()


@given(DIGESTS, DIGESTS)
def test_two_histories_with_one_code_are_one_history(one: list[bytes], other: list[bytes]) -> None:
    assert (chain(one)[-1] == chain(other)[-1]) == (one == other)
