"""Signed bytes: who signed, how often, and nothing beside them."""

import base64
import json
from collections.abc import Callable

import pytest

from paayesh_desktop.bundle import envelope
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import BUNDLE, REGISTRY
from paayesh_desktop.domain.refusal import Refusal, RefusedError

ONE, TWO, THREE = (SigningKey.from_seed(bytes([number]) * 32) for number in range(3))
PAYLOAD = b'{"a":1}'


def refusal(attempt: Callable[[], object]) -> Refusal:
    with pytest.raises(RefusedError) as refused:
        attempt()
    return refused.value.code


def spelt(raw: bytes, **changed: object) -> bytes:
    found = json.loads(raw) | changed
    return json.dumps(found, sort_keys=True, separators=(",", ":")).encode()


def test_what_was_signed_comes_back() -> None:
    raw = envelope.seal(BUNDLE, PAYLOAD, ONE)
    assert envelope.opened(raw, BUNDLE, [TWO.public, ONE.public]) == PAYLOAD
    assert envelope.said(raw, BUNDLE) == PAYLOAD
    assert envelope.signers(raw) == (ONE.keyid,)


def test_a_key_that_is_not_known_is_refused() -> None:
    raw = envelope.seal(BUNDLE, PAYLOAD, ONE)
    assert refusal(lambda: envelope.opened(raw, BUNDLE, [TWO.public])) is Refusal.UNKNOWN_KEY


def test_another_payload_under_the_same_signature_is_refused() -> None:
    raw = spelt(envelope.seal(BUNDLE, PAYLOAD, ONE), payload=base64.b64encode(b"{}").decode())
    assert refusal(lambda: envelope.opened(raw, BUNDLE, [ONE.public])) is Refusal.WRONG_SIGNATURE


def test_a_signature_for_another_purpose_is_refused() -> None:
    registry = envelope.seal(REGISTRY, PAYLOAD, ONE)
    assert refusal(lambda: envelope.opened(registry, BUNDLE, [ONE.public])) is Refusal.MALFORMED
    renamed = spelt(registry, payloadType=BUNDLE)
    check = refusal(lambda: envelope.opened(renamed, BUNDLE, [ONE.public]))
    assert check is Refusal.WRONG_SIGNATURE


def test_a_later_version_of_the_type_asks_for_a_newer_program() -> None:
    raw = envelope.seal(BUNDLE.replace(".v1", ".v2"), PAYLOAD, ONE)
    assert refusal(lambda: envelope.opened(raw, BUNDLE, [ONE.public])) is Refusal.NEWER_PROGRAM


def test_a_signature_under_somebody_elses_id_is_refused() -> None:
    raw = envelope.seal(BUNDLE, PAYLOAD, ONE)
    forged = spelt(raw, signatures=[json.loads(raw)["signatures"][0] | {"keyid": TWO.keyid}])
    known = [ONE.public, TWO.public]
    assert refusal(lambda: envelope.opened(forged, BUNDLE, known)) is Refusal.WRONG_SIGNATURE


def test_as_many_keys_as_are_needed_must_have_signed() -> None:
    raw = envelope.seal(BUNDLE, PAYLOAD, ONE)
    known = [ONE.public, TWO.public, THREE.public]
    assert refusal(lambda: envelope.opened(raw, BUNDLE, known, 2)) is Refusal.WRONG_SIGNATURE
    both = envelope.countersigned(raw, THREE)
    assert envelope.opened(both, BUNDLE, known, 2) == PAYLOAD
    assert envelope.signed_by(both, BUNDLE, known) == (ONE.public, THREE.public)


def test_one_key_counts_once_however_often_it_is_named() -> None:
    raw = envelope.countersigned(envelope.seal(BUNDLE, PAYLOAD, ONE), ONE)
    assert len(envelope.signers(raw)) == 1
    twice = [ONE.public, ONE.public]
    assert refusal(lambda: envelope.opened(raw, BUNDLE, twice, 2)) is Refusal.WRONG_SIGNATURE


def test_one_signature_written_under_two_ids_counts_once() -> None:
    raw = envelope.seal(BUNDLE, PAYLOAD, ONE)
    mine = json.loads(raw)["signatures"][0]
    both = sorted([mine, mine | {"keyid": TWO.keyid}], key=lambda one: one["keyid"])
    forged = spelt(raw, signatures=both)
    known = [ONE.public, TWO.public]
    assert refusal(lambda: envelope.opened(forged, BUNDLE, known, 2)) is Refusal.WRONG_SIGNATURE


def test_the_order_of_signing_does_not_matter_to_the_spelling() -> None:
    both = envelope.seal(BUNDLE, PAYLOAD, ONE, TWO)
    assert envelope.countersigned(envelope.seal(BUNDLE, PAYLOAD, TWO), ONE) == both


MISSPELT: list[Callable[[bytes], bytes]] = [
    lambda raw: raw + b" ",
    lambda raw: b" " + raw,
    lambda raw: raw.replace(b'":"', b'": "', 1),
    lambda raw: raw[:-1] + b',"more":1}',
    lambda raw: raw[:-1],
    lambda raw: spelt(raw, signatures=[]),
    lambda raw: spelt(raw, signatures=json.loads(raw)["signatures"] * 2),
    lambda raw: spelt(raw, signatures=json.loads(raw)["signatures"] * 40),
    lambda raw: spelt(raw, payload=json.loads(raw)["payload"].rstrip("=")),
    lambda raw: b"\xff" + raw,
    lambda raw: raw[:0],
    lambda raw: b"[" * (len(raw) + 100_000),
]


@pytest.mark.parametrize("change", MISSPELT)
def test_an_envelope_has_one_spelling_only(change: Callable[[bytes], bytes]) -> None:
    raw = change(envelope.seal(BUNDLE, b'{"a":11}', ONE))
    assert refusal(lambda: envelope.opened(raw, BUNDLE, [ONE.public])) is Refusal.MALFORMED
