"""A desk's request to be admitted."""

from collections.abc import Callable
from uuid import UUID, uuid4

import msgspec
import pytest

from paayesh_desktop.bundle import canonical, enrolment, envelope
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import ENROLMENT, Enrolment
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError

KEY, OTHER = SigningKey.generate(), SigningKey.generate()
PARTY, DESK = uuid4(), uuid4()


def asked(party: UUID = PARTY, key: SigningKey = KEY) -> bytes:
    return enrolment.request(
        key, party=party, role="workgroup", desk=DESK, title="مترو", person="مریم", at=5
    )


def refusal(raw: bytes) -> Refusal:
    with pytest.raises(RefusedError) as refused:
        enrolment.read_request(raw)
    return refused.value.code


def test_a_request_tells_who_asks_and_for_whom() -> None:
    request = enrolment.read_request(asked())
    assert request.public == KEY.public.hex()
    assert (request.party, request.role, request.desk) == (PARTY, "workgroup", DESK)
    assert (request.title, request.person, request.created_at) == ("مترو", "مریم", 5)


def test_two_requests_are_never_the_same() -> None:
    assert asked() != asked()


def altered(change: Callable[[Enrolment], Enrolment], signer: SigningKey) -> bytes:
    request = change(enrolment.read_request(asked()))
    return envelope.seal(ENROLMENT, canonical.encode(request), signer)


def test_nobody_asks_with_a_key_that_is_not_his() -> None:
    raw = altered(lambda request: request, OTHER)
    assert refusal(raw) is Refusal.UNKNOWN_KEY


def test_a_key_under_which_anybody_can_sign_is_not_admitted() -> None:
    weak = (1).to_bytes(32, "little").hex()
    raw = altered(lambda request: msgspec.structs.replace(request, public=weak), KEY)
    assert refusal(raw) is Refusal.MALFORMED


def test_a_workgroup_is_not_the_committee() -> None:
    assert refusal(asked(party=COMMITTEE)) is Refusal.WRONG_PARTY


def test_what_is_too_long_or_no_request_is_refused() -> None:
    assert refusal(bytes(enrolment.MAX_REQUEST + 1)) is Refusal.TOO_LARGE
    assert refusal(b"{}") is Refusal.MALFORMED
    long = altered(lambda request: msgspec.structs.replace(request, title="x" * 201), KEY)
    assert refusal(long) is Refusal.MALFORMED
