"""Keys that sign, and how they are named."""

import hashlib

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from paayesh_desktop.bundle.signing import SigningKey, keyid, may_count

FIELD = 2**255 - 19


def test_a_key_comes_back_from_its_seed() -> None:
    key = SigningKey.generate()
    again = SigningKey.from_seed(key.seed)
    assert (again.public, again.keyid) == (key.public, key.keyid)
    assert SigningKey.generate().seed != key.seed


def test_the_id_is_derived_from_the_key_alone() -> None:
    key = SigningKey.from_seed(bytes(range(32)))
    assert key.keyid == keyid(key.public)
    assert key.keyid == hashlib.sha256(b"paayesh-key-v1\0" + key.public).hexdigest()


def test_a_seed_is_never_shown_with_its_key() -> None:
    key = SigningKey.from_seed(b"s" * 32)
    assert "ssss" not in repr(key)


def test_a_seed_of_another_length_is_none() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        SigningKey.from_seed(b"short")


@pytest.mark.parametrize("sign", [0, 1 << 255])
@pytest.mark.parametrize("height", [0, 1, FIELD - 1, FIELD, FIELD + 1])
def test_a_key_under_which_anybody_can_sign_does_not_count(height: int, sign: int) -> None:
    assert not may_count((height | sign).to_bytes(32, "little"))


def test_anybody_can_sign_under_such_a_key() -> None:
    """So the rule is needed: this "signature" was made without any secret."""
    weak = (1).to_bytes(32, "little")
    forged = weak + bytes(32)
    Ed25519PublicKey.from_public_bytes(weak).verify(forged, b"anything")
    with pytest.raises(InvalidSignature):
        Ed25519PublicKey.from_public_bytes(SigningKey.generate().public).verify(forged, b"anything")


def test_an_ordinary_key_counts() -> None:
    assert all(may_count(SigningKey.generate().public) for _ in range(50))
    assert not may_count(b"short")
