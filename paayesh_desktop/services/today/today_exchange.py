"""What the exchange of files asks for: work that waits, silence, and what needs a look."""

from collections.abc import Iterator
from datetime import datetime

import sqlalchemy as sa

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.outbox import Outbox
from paayesh_desktop.services.exchange.outboxes import Outboxes
from paayesh_desktop.services.keys.exchange_desk import ExchangeDesk
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.today.today_items import Item, Urgency, Verb
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.arrivals import Arrivals
from paayesh_desktop.store.enrolments import Enrolments, EnrolmentStatus
from paayesh_desktop.store.exchange_schema import listed, segment
from paayesh_desktop.store.quarantine import HeldStatus, Quarantine
from paayesh_desktop.store.view import View

RECEIPT_DAYS = 14
"""So long one waits for a receipt before it is worth a call …"""
NEWS_DAYS = 30
"""… and so long for anything at all from the other side."""
_DAY = 24 * 60 * 60 * 1000


def exchange_items(workspace: Workspace, now: int | None = None) -> tuple[Item, ...]:
    """What waits at *now*, in milliseconds since 1970 UTC; nothing at a demo desk."""
    if workspace.desk.demo:
        return ()
    at = milliseconds() if now is None else now
    desk = ExchangeDesk(workspace, lambda: at)
    standing = desk.trust.standing()
    if standing is not Standing.ENROLLED:
        return (_introduction(standing, committee=desk.party == COMMITTEE),)
    with workspace.store.view() as view:
        looking = _Looking(view, desk, at)
        mine = looking.of_committee() if desk.party == COMMITTEE else looking.of_workgroup()
        return (*mine, *looking.of_anybody())


class _Looking:
    """Reads one moment of an introduced desk."""

    def __init__(self, view: View, desk: ExchangeDesk, now: int) -> None:
        self._view = view
        self._desk = desk
        self._now = now

    def of_workgroup(self) -> Iterator[Item]:
        box = Outboxes(self._view, self._desk).of(COMMITTEE)
        if box.ready:
            yield _item(
                Verb.SEND,
                Urgency.INFO,
                translate("Today", "Changes wait to go to the committee"),
                translate("Today", "{count} changes").fill(count=box.ready),
                translate("Today", "They are on this computer alone until a file carries them"),
            )
        yield from self._unconfirmed(box)
        yield from self._silence()

    def of_committee(self) -> Iterator[Item]:
        asked = Enrolments(self._view.connection).all(EnrolmentStatus.ASKED)
        if asked:
            yield _item(
                Verb.ADMIT,
                Urgency.WARN,
                translate("Today", "Desks ask to be admitted"),
                translate("Today", "{count} requests").fill(count=len(asked)),
                translate("Today", "Compare their thirty digits by telephone, then admit them"),
            )
        waiting = Outboxes(self._view, self._desk).waiting()
        if waiting:
            yield _item(
                Verb.SEND,
                Urgency.INFO,
                translate("Today", "Decisions and receipts wait to go out"),
                translate("Today", "{count} addressees").fill(count=waiting),
                translate("Today", "A workgroup knows only what a file brought it"),
            )

    def of_anybody(self) -> Iterator[Item]:
        """What may happen at every desk."""
        if held := Quarantine(self._view.connection).all(HeldStatus.HELD):
            yield _item(
                Verb.HELD,
                Urgency.WARN,
                translate("Today", "Refused files are kept for review"),
                translate("Today", "{count} files").fill(count=len(held)),
                translate("Today", "They were signed, but say what they may not say"),
            )
        if missing := self._missing():
            yield _item(
                Verb.GAPS,
                Urgency.WARN,
                translate("Today", "Exports of other desks are missing"),
                translate("Today", "{count} exports").fill(count=missing),
                translate("Today", "A file was lost on the way; any later full file heals it"),
            )

    def _unconfirmed(self, box: Outbox) -> Iterator[Item]:
        days = self._days(box.waiting_since)
        if days is not None and days >= RECEIPT_DAYS:
            yield _item(
                Verb.RECEIPT,
                Urgency.WARN,
                translate("Today", "The committee confirmed nothing of what was sent"),
                translate("Today", "for {days} days").fill(days=days),
                translate("Today", "Ask by telephone whether the file arrived, or send it again"),
            )

    def _silence(self) -> Iterator[Item]:
        arrivals = Arrivals(self._view.connection).all()
        newest = max((one.made_at for one in arrivals if one.party == COMMITTEE), default=None)
        if newest is not None and (days := max(0, self._now - newest) // _DAY) >= NEWS_DAYS:
            yield _item(
                Verb.NEWS,
                Urgency.WARN,
                translate("Today", "Nothing new from the committee"),
                translate("Today", "for {days} days").fill(days=days),
                translate(
                    "Today", "Decisions and withdrawn keys may be unknown here; ask for a file"
                ),
            )

    def _missing(self) -> int:
        """Exports that are listed and not here."""
        held = sa.and_(
            segment.c.origin == listed.c.origin,
            segment.c.feed == listed.c.feed,
            segment.c.seq == listed.c.seq,
        )
        query = sa.select(sa.func.count()).select_from(listed.outerjoin(segment, held))
        return self._view.rows(query.where(segment.c.id.is_(None)))[0][0]

    def _days(self, since: datetime | None) -> int | None:
        if since is None:
            return None
        return max(0, self._now - int(since.timestamp() * 1000)) // _DAY


def _introduction(standing: Standing, *, committee: bool) -> Item:
    if committee and standing is not Standing.REVOKED:
        return _item(
            Verb.INTRODUCE,
            Urgency.INFO,
            translate("Today", "Found the committee’s registry of keys"),
            translate("Today", "not founded"),
            translate("Today", "Workgroups can then send files that nobody can change on the way"),
        )
    return _item(
        Verb.INTRODUCE,
        Urgency.WARN,
        translate("Today", "Introduce this desk to the committee"),
        _STANDINGS[standing],
        translate("Today", "Until then nobody reads its files, and it reads nobody’s"),
    )


_STANDINGS = {
    Standing.NO_KEY: translate("Today", "no key yet"),
    Standing.NOT_ASKED: translate("Today", "not asked yet"),
    Standing.ASKED: translate("Today", "asked, not admitted yet"),
    Standing.REVOKED: translate("Today", "its key was withdrawn"),
}


def _item(verb: Verb, urgency: Urgency, title: Sentence, badge: Sentence, reason: Sentence) -> Item:
    return Item(verb, urgency, title, badge, reason)
