"""What to do after a database was copied or put back: noticed at the start or by whoever received
a file, parted from the former history, and led back to where everybody has everything.

Nothing that was typed is lost by it: what others already have of the former history comes back in
their next file, and what is only here goes on under a new origin (``exchange.md`` §3).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.lineage_health import FeedHealth, LineageHealth
from paayesh_desktop.services.keys.exchange_desk import instant
from paayesh_desktop.services.keys.key_rights import refuse_demo
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from paayesh_desktop.store.arrivals import Arrivals, ArrivalStatus
from paayesh_desktop.store.dispatches import Dispatches
from paayesh_desktop.store.receipts import Receipts
from paayesh_desktop.store.view import View


class Trouble(StrEnum):
    """What happened to the database."""

    COPIED = "copied"
    RESTORED = "restored"
    BEHIND = "behind"
    FORKED = "forked"


class RecoveryStep(StrEnum):
    """What is to be done next: keep the new work apart, send a file, read the answer; or nothing
    any more."""

    PART = "part"
    SEND = "send"
    READ = "read"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class RecoveryView:
    """*trouble* is None while everything fits together. *missing* counts the exports of this desk
    that others have and that are not here, *ours* those here that nobody confirmed; *since* is when
    the new history began, None before that. *awaited* are the parties whose answer was not read."""

    trouble: Trouble | None
    step: RecoveryStep
    missing: int
    ours: int
    since: datetime | None
    sent: datetime | None
    awaited: tuple[Sentence | str, ...] = ()


_REASONS = {
    "moved": Trouble.COPIED,
    "behind": Trouble.RESTORED,
    "restored": Trouble.RESTORED,
    "ahead": Trouble.RESTORED,
    "forked": Trouble.FORKED,
}
"""Why a new origin was begun, as the store notes it."""
_SETTLED = "settled"


class Recovery:
    """*clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, *, clock: Callable[[], int] = milliseconds) -> None:
        self._workspace = workspace
        self._clock = clock

    def look(self) -> RecoveryView:
        """Where this desk stands; a demo desk is never in trouble."""
        with self._workspace.store.view() as view:
            return self._look(view)

    def part(self) -> RecoveryView:
        """Begin a new history: what others hold of the former one comes back from them, what they
        do not have is sealed anew and goes out with the next file.

        UserError where nothing is amiss.
        """
        refuse_demo(self._workspace)
        with self._workspace.store.exchange(by=self._workspace.desk.person) as exchange:
            health = LineageHealth(exchange, self._workspace.desk_number)
            found = _amiss(health.now())
            if not found:
                raise UserError(
                    translate(
                        "Recovery",
                        "Everything fits together: others have the same history as this desk."
                        " Nothing was changed.",
                    )
                )
            forked = any(one.forked for one in found)
            shared = {one.feed: one.agreed for one in health.now()} if forked else None
            exchange.rehome("forked" if forked else "behind", shared)
        return self.look()

    def settle(self) -> RecoveryView:
        """Nothing more comes back from anybody: go on with what there is. UserError where it is too
        early for that."""
        refuse_demo(self._workspace)
        if self.look().step is not RecoveryStep.READ:
            raise UserError(
                translate(
                    "Recovery",
                    "There is nothing to close: no answer is waited for. Nothing was changed.",
                )
            )
        with self._workspace.store.exchange(by=self._workspace.desk.person) as exchange:
            present = LineageHealth(exchange, self._workspace.desk_number).present
            of = schema.origin
            closed = sa.update(of).where(of.c.key == present.key).values(reason=_SETTLED)
            exchange.connection.execute(closed)
        return self.look()

    def _look(self, view: View) -> RecoveryView:
        health = LineageHealth(view, self._workspace.desk_number)
        amiss = _amiss(health.now())
        if amiss:
            forked = any(one.forked for one in amiss)
            return RecoveryView(
                Trouble.FORKED if forked else Trouble.BEHIND,
                RecoveryStep.PART,
                missing=sum(max(0, one.theirs - one.agreed) for one in amiss),
                ours=sum(max(0, one.ours - one.agreed) for one in amiss),
                since=None,
                sent=None,
            )
        present = health.present
        trouble = _REASONS.get(present.reason)
        sent = _sent(view, present.key)
        if trouble is None:
            return RecoveryView(None, RecoveryStep.DONE, 0, 0, None, sent)
        missing = sum(one.missing for one in health.former())
        awaited = () if sent is None or trouble is Trouble.COPIED else self._awaited(view, sent)
        step = RecoveryStep.SEND if sent is None else RecoveryStep.READ
        if sent is not None and not missing and not awaited:
            step = RecoveryStep.DONE
        return RecoveryView(
            trouble if step is not RecoveryStep.DONE else None,
            step,
            missing,
            sum(max(0, one.ours - one.agreed) for one in health.now()),
            instant(present.started_at),
            sent,
            tuple(party_title(view, party) for party in awaited),
        )

    def _awaited(self, view: View, sent: datetime) -> tuple[UUID, ...]:
        """Who has not answered since. The committee has all that a workgroup sent; of the
        committee's own work each workgroup has another part."""
        heard = {
            one.party
            for one in Arrivals(view.connection).all()
            if one.status == ArrivalStatus.TAKEN and instant(one.at) >= sent
        }
        if self._workspace.desk.party != COMMITTEE:
            return () if heard else (COMMITTEE,)
        registry = Trust(self._workspace).registry()
        members = registry.members if registry is not None else ()
        reading = {one.party for one in members if one.revoked is None}
        known = {one.party for one in Receipts(view.connection).all() if one.seq}
        known |= {one.audience for one in Dispatches(view.connection).all()}
        return tuple(sorted(known & reading - heard))


def _amiss(feeds: tuple[FeedHealth, ...]) -> list[FeedHealth]:
    return [one for one in feeds if one.forked or one.behind]


def _sent(view: View, origin: object) -> datetime | None:
    """When the first file went out that names the present history."""
    made = [one.at for one in Dispatches(view.connection).all() if one.origin == origin]
    return instant(min(made)) if made else None
