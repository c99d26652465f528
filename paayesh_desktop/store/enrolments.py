"""Requests of desks to be admitted, as the committee read them."""

from dataclasses import dataclass
from enum import StrEnum

import sqlalchemy as sa

from paayesh_desktop.store import exchange_schema
from paayesh_desktop.store.ledger import Ledger


class EnrolmentStatus(StrEnum):
    """What became of a request."""

    ASKED = "asked"
    ADMITTED = "admitted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class AskedEnrolment:
    """The request of the desk with this *public* key (32 bytes), signed with it; *at* is when it
    was read (milliseconds since 1970 UTC)."""

    public: bytes
    at: int
    envelope: bytes
    status: str = EnrolmentStatus.ASKED


class Enrolments:
    """The requests that came to this database."""

    def __init__(self, connection: sa.Connection) -> None:
        self._ledger = Ledger(connection, exchange_schema.enrolment, AskedEnrolment)

    def all(self, status: EnrolmentStatus | None = None) -> tuple[AskedEnrolment, ...]:
        """The oldest first; only those with this *status* where one is given."""
        equal = {} if status is None else {"status": status.value}
        order = exchange_schema.enrolment.c
        return self._ledger.find(order.at, order.public, **equal)

    def get(self, public: bytes) -> AskedEnrolment | None:
        return next(iter(self._ledger.find(public=public)), None)

    def put(self, enrolment: AskedEnrolment) -> None:
        """Write it, in the place of an earlier request of the same key."""
        self._ledger.put(enrolment)

    def decide(self, public: bytes, status: EnrolmentStatus) -> None:
        self._ledger.change({"status": status.value}, public=public)
