"""A desk asks to be admitted: its public key and whom it would speak for, signed with that key.

The signature proves only that the asker has the key; who it is, people tell each other by the
thirty digits.
"""

import secrets
from typing import Literal
from uuid import UUID

from paayesh_desktop.bundle import canonical, envelope
from paayesh_desktop.bundle.signing import SigningKey, may_count
from paayesh_desktop.bundle.wire import ENROLMENT, Enrolment
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError

MAX_REQUEST = 64 << 10


def request(
    key: SigningKey,
    *,
    party: UUID,
    role: Literal["workgroup", "committee"],
    desk: UUID,
    title: str,
    person: str,
    at: int,
    recipient: str = "",
) -> bytes:
    """The request of the desk whose key this is, to be written as it is. *at* is in milliseconds
    since 1970 UTC, *recipient* the age key of a desk of the committee."""
    asked = Enrolment(
        public=key.public.hex(),
        party=party,
        role=role,
        desk=desk,
        title=title,
        person=person,
        created_at=at,
        nonce=secrets.token_hex(32),
        recipient=recipient,
    )
    return envelope.seal(ENROLMENT, canonical.encode(asked), key)


def read_request(raw: bytes) -> Enrolment:
    """The request, proved to come from whoever has its key. Raises RefusedError."""
    if len(raw) > MAX_REQUEST:
        raise RefusedError(Refusal.TOO_LARGE, "request")
    claimed = canonical.decode(envelope.said(raw, ENROLMENT), Enrolment, "request")
    public = bytes.fromhex(claimed.public)
    if not may_count(public):
        raise RefusedError(Refusal.MALFORMED, "a key under which anybody can sign")
    envelope.opened(raw, ENROLMENT, [public])
    if (claimed.role == "committee") != (claimed.party == COMMITTEE):
        raise RefusedError(Refusal.WRONG_PARTY, f"{claimed.role} of {claimed.party}")
    return claimed
