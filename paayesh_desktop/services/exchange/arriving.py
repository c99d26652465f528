"""One verified file in one transaction: taken in whole, or not at all."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.bundle import canonical, envelope, fingerprint
from paayesh_desktop.bundle.verification import ProvenRefusalError, Signed
from paayesh_desktop.bundle.wire import BUNDLE, Manifest
from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.rightful_row import is_rightful, is_sound
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange import receipt_code
from paayesh_desktop.services.exchange.concerns import Concern, Concerns
from paayesh_desktop.services.exchange.dangling import Dangling
from paayesh_desktop.services.exchange.exchange_preview import Counts, FileLook, Gap
from paayesh_desktop.services.exchange.incoming import Incoming
from paayesh_desktop.services.exchange.letter import read_letter
from paayesh_desktop.services.exchange.parcels import Carried, Meter, clock_flags, parcel
from paayesh_desktop.services.exchange.preview_groups import PreviewGroups
from paayesh_desktop.services.exchange.row_guard import RowGuard
from paayesh_desktop.services.exchange.told_answers import ToldAnswers
from paayesh_desktop.services.keys.exchange_desk import Cancelled, Progress, day_of, instant
from paayesh_desktop.services.people.party_title import party_title
from paayesh_desktop.store import schema
from paayesh_desktop.store.arrivals import Arrival, Arrivals, ArrivalStatus
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.exchange_schema import segment
from paayesh_desktop.store.merging import Merging, Outcome
from paayesh_desktop.store.quarantine import Held
from paayesh_desktop.store.segments import Segments
from paayesh_desktop.store.touched import Touched

_AT_ONCE = 2000


@dataclass(slots=True)
class Arrived:
    """What became of a file: how it looks, its number where anything of it is new, and *evidence*
    of what was put aside."""

    look: FileLook
    number: int | None
    papers: tuple[str, ...] = ()
    evidence: list[Held] = field(default_factory=list[Held])


@dataclass(frozen=True, slots=True)
class _Taken:
    """One manifest of the file: what it brought, what it carries, and when the one before it of
    the same lineage was made."""

    signed: Signed
    carried: Carried
    outcome: Outcome
    former: int


class Arriving:
    """Takes in *incoming*, but for the manifests that it passes on whose digests are in *aside*;
    with *lines* single rows are told, too. *me* is the id of this desk's own key."""

    def __init__(
        self,
        exchange: Exchange,
        incoming: Incoming,
        me: str,
        *,
        aside: Collection[bytes] = (),
        lines: bool = True,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> None:
        self._exchange = exchange
        self._incoming = incoming
        self._me = me
        self._aside = aside
        self._lines = lines
        self._segments = Segments(exchange.connection)
        self._concerns = Concerns(exchange)
        self._judge = RowGuard(exchange, self._concerns)
        total = sum(
            one.count for signed in self._manifests() for one in signed.carried(incoming.file)
        )
        self._meter = Meter(total, progress, cancelled)

    def go(self) -> Arrived:
        """Raises ProvenRefusalError with the manifest that is to blame, and InterruptedError: the
        transaction must then be rolled back."""
        arrivals = Arrivals(self._exchange.connection)
        known = self._is_known(arrivals)
        number = arrivals.add(self._arrival())
        merging = self._exchange.merging(number)
        taken = [self._take(merging, one) for one in self._manifests()]
        groups = PreviewGroups(self._exchange, day_of(self._exchange.at), lines=self._lines)
        new: dict[type[Entity], list[UUID]] = defaultdict(list)
        papers: set[str] = set()
        for portion in _portions(merging.touched()):
            rows = {one.row: row for one in portion if (row := one.after or one.before)}
            concerns = self._concerns.of(rows.values())
            self._guard(portion, concerns, taken)
            groups.add(portion, rows, concerns)
            for one in portion:
                if one.was == 0:
                    new[one.entity].append(one.row)
                if isinstance(one.after, Attachment):
                    papers.add(one.after.sha256)
        evidence = Dangling(self._exchange).take_back(new)
        ToldAnswers(self._exchange, number, self._me).keep([one.signed for one in taken])
        counts = groups.counts
        arrivals.counted(
            number,
            new=counts.new,
            changed=counts.changed + counts.removed,
            conflicts=counts.conflicts,
            late=counts.late,
        )
        news = any(one.outcome.new for one in taken) or not known
        look = self._look(taken, groups, merging.unknown, papers, news=news)
        return Arrived(look, number if news else None, tuple(sorted(self._papers())), evidence)

    def _manifests(self) -> tuple[Signed, ...]:
        found = self._incoming.verified.all
        return tuple(one for one in found if one.digest not in self._aside)

    def _take(self, merging: Merging, signed: Signed) -> _Taken:
        manifest = signed.manifest
        former = self._made_at(manifest.origin, manifest.feed)
        carried = Carried(self._incoming.file, signed, self._meter)
        try:
            outcome = merging.take(parcel(signed, carried))
        except RefusedError as error:
            raise ProvenRefusalError(error.code, error.detail, signed) from error
        return _Taken(signed, carried, outcome, former)

    def _made_at(self, origin: UUID, feed: str) -> int:
        """When the newest manifest of a lineage that is here was made."""
        raw = self._segments.manifest(origin, feed)
        if raw is None:
            return 0
        return canonical.decode(envelope.said(raw, BUNDLE), Manifest, "manifest").created_at

    def _guard(
        self, portion: list[Touched], concerns: Mapping[UUID, Concern], taken: list[_Taken]
    ) -> None:
        """Nobody speaks for another; the manifest that does is to blame."""
        for one in portion:
            row = one.after
            if row is None:
                continue
            code: Refusal | None = None
            if not is_sound(row):
                code = Refusal.MALFORMED
            elif not is_rightful(row) or not self._judge.may(one.party, row, concerns[row.id]):
                code = Refusal.FORBIDDEN_ROW
            if code is not None:
                detail = f"{row.entity} {row.id} of {one.party}"
                raise ProvenRefusalError(code, detail, self._brought_by(row.id, taken))

    def _brought_by(self, row: UUID, taken: list[_Taken]) -> Signed:
        revision = schema.revision.c
        query = (
            sa.select(segment.c.origin, segment.c.feed, segment.c.seq)
            .join(schema.revision, revision.seg == segment.c.id)
            .where(revision.row_id == row)
        )
        places = {(one.origin, one.feed, one.seq) for one in self._exchange.rows(query)}
        for one in taken:
            manifest = one.signed.manifest
            if any((manifest.origin, manifest.feed, seq) in places for seq in one.outcome.new):
                return one.signed
        return self._incoming.verified.main

    def _arrival(self) -> Arrival:
        manifest = self._incoming.verified.main.manifest
        letter = read_letter(manifest.letter)
        return Arrival(
            desk=self._exchange.desk,
            at=self._exchange.at,
            person=self._exchange.by,
            file_name=self._incoming.path.name,
            sha256=self._incoming.sha256,
            party=manifest.party,
            origin=manifest.origin,
            made_at=manifest.created_at,
            letter_number=letter.number,
            letter_on=letter.on,
        )

    def _is_known(self, arrivals: Arrivals) -> bool:
        """Whether this very file is in, or a later word of the same desk."""
        main = self._incoming.verified.main.manifest
        return any(
            one.status == ArrivalStatus.TAKEN
            and one.origin == main.origin
            and (one.sha256 == self._incoming.sha256 or one.made_at > main.created_at)
            for one in arrivals.all()
        )

    def _papers(self) -> set[str]:
        """The papers of the file that rows name, now that it is in."""
        file = self._incoming.file
        carried = {blob.sha256 for one in self._manifests() for blob in one.blobs(file)}
        table, ordered = schema.projections[Attachment].table, sorted(carried)
        found: set[str] = set()
        for start in range(0, len(ordered), _AT_ONCE):
            chunk = ordered[start : start + _AT_ONCE]
            query = sa.select(table.c.sha256).where(table.c.sha256.in_(chunk))
            found |= {row.sha256 for row in self._exchange.rows(query)}
        return found

    def _look(
        self,
        taken: list[_Taken],
        groups: PreviewGroups,
        unknown: int,
        papers: set[str],
        *,
        news: bool,
    ) -> FileLook:
        incoming, main = self._incoming, self._incoming.verified.main
        manifest = main.manifest
        upto = receipt_code.held(self._segments, manifest.origin, incoming.reader.party)
        chain = receipt_code.receipt_chain(
            self._segments, manifest.origin, manifest.party, incoming.reader.party, upto
        )
        return FileLook(
            path=incoming.path,
            name=incoming.path.name,
            size=incoming.size,
            sha256=incoming.sha256,
            party=manifest.party,
            party_title=party_title(self._exchange, manifest.party),
            desk_title=main.member.title,
            letter=read_letter(manifest.letter),
            made_at=instant(manifest.created_at),
            encrypted=incoming.encrypted,
            registry=incoming.registry,
            news=news,
            counts=groups.counts if news else Counts(),
            same=sum(one.carried.lines(one.outcome.held) for one in taken),
            papers=len(incoming.file.blobs),
            papers_missing=len(papers - incoming.file.blobs - incoming.here(papers)),
            unknown=unknown,
            receipt_number=fingerprint.receipt_number(chain),
            groups=groups.told() if news else (),
            gaps=tuple(self._gaps(taken)),
            flags=tuple(self._flags(taken)),
        )

    def _gaps(self, taken: list[_Taken]) -> Iterator[Gap]:
        for one in taken:
            if one.outcome.missing:
                title = party_title(self._exchange, one.signed.manifest.party)
                yield Gap(title, one.signed.member.title, one.outcome.missing)

    def _flags(self, taken: list[_Taken]) -> Iterator[Sentence]:
        for one in taken:
            desk = one.signed.member.title
            yield from clock_flags(one.signed, one.carried, one.former, self._exchange.at)
            if one.outcome.ahead:
                yield _AHEAD
            if one.signed.manifest.continues is not None and not one.former:
                yield _CONTINUES.fill(desk=desk)
        for one in self._incoming.verified.withdrawn:
            yield _WITHDRAWN.fill(desk=one.member.title)


def _portions(touched: Iterator[Touched]) -> Iterator[list[Touched]]:
    while portion := list(islice(touched, _AT_ONCE)):
        yield portion


_AHEAD = translate(
    "Arrival",
    "The sender holds more of this desk's own work than there is here: a backup was put back. What"
    " is missing comes back with this file, and new work is kept apart from the former.",
)
_CONTINUES = translate(
    "Arrival",
    "The desk {desk} goes on after its database was restored or moved to another computer.",
)
_WITHDRAWN = translate(
    "Arrival",
    "Passed on with it is work of the desk {desk} from after its key was withdrawn. That part is"
    " not taken in, and is kept for review.",
)
