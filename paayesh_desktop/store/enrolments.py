"""Requests of desks to be admitted, as the committee read them."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

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
    was read (milliseconds since 1970 UTC); who compared the digits with the desk and who decided,
    and when."""

    public: bytes
    at: int
    envelope: bytes
    status: str = EnrolmentStatus.ASKED
    compared_by: UUID | None = None
    compared_at: int | None = None
    decided_by: UUID | None = None
    decided_at: int | None = None


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

    def compare(self, public: bytes, *, by: UUID, at: int) -> None:
        """Note that somebody compared the digits with the desk."""
        self._ledger.change({"compared_by": by, "compared_at": at}, public=public)

    def decide(self, public: bytes, status: EnrolmentStatus, *, by: UUID, at: int) -> None:
        values = {"status": status.value, "decided_by": by, "decided_at": at}
        self._ledger.change(values, public=public)
