"""A verified manifest as the store takes it: its list, and its segments read one at a time."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.signed import Signed
from paayesh_desktop.bundle.wire import Listed
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys.exchange_desk import Cancelled, Progress, day_of
from paayesh_desktop.store.merging import Parcel
from paayesh_desktop.store.segments import Sealed

_DAY = 24 * 60 * 60 * 1000
_AT = re.compile(rb'^\{"at":([0-9]{1,16}),', re.MULTILINE)


class Meter:
    """How far the reading of one file has come, in lines; it ends the work with InterruptedError
    when *cancelled* says so."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._total = max(1, total)
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0

    def advance(self, lines: int) -> None:
        if self._cancelled is not None and self._cancelled():
            raise InterruptedError
        self._done = min(self._total, self._done + lines)
        if self._progress is not None:
            self._progress(self._done, self._total)


class Carried(Mapping[int, bytes]):
    """The segments of one manifest that a file carries, by their numbers.

    *earliest* and *latest* are the instants of the lines that were read, and *goes_back* whether
    one was older than the line before it: a desk's clock that was set back.
    """

    def __init__(self, file: BundleFile, signed: Signed, meter: Meter) -> None:
        self._file = file
        self._listed = {one.seq: one for one in signed.carried(file)}
        self._meter = meter
        self.latest = 0
        self.earliest: int | None = None
        self.goes_back = False

    def __getitem__(self, seq: int) -> bytes:
        one = self._listed[seq]
        raw = self._file.segment(one)
        self._look_at_clock(raw)
        self._meter.advance(one.count)
        return raw

    def __iter__(self) -> Iterator[int]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)

    def __contains__(self, seq: object) -> bool:
        return seq in self._listed

    def lines(self, seqs: tuple[int, ...]) -> int:
        """How many lines these segments have."""
        return sum(self._listed[seq].count for seq in seqs)

    def _look_at_clock(self, raw: bytes) -> None:
        for found in _AT.finditer(raw):
            at = int(found[1])
            self.goes_back |= at < self.latest
            self.latest = max(at, self.latest)
            self.earliest = at if self.earliest is None else min(at, self.earliest)


def parcel(signed: Signed, carried: Carried) -> Parcel:
    manifest = signed.manifest
    return Parcel(
        manifest.party,
        manifest.origin,
        manifest.feed,
        manifest.schema,
        signed.envelope,
        signed.digest,
        tuple(map(_sealed, manifest.segments)),
        carried,
    )


def clock_flags(signed: Signed, carried: Carried, former: int, now: int) -> Iterator[Sentence]:
    """What is strange about the time of a manifest. *former* is when the one before of the same
    origin and feed was made (0: there is none), *now* the instant at this desk."""
    made = signed.manifest.created_at
    desk = signed.member.title
    if made > now + _DAY or carried.latest > now + _DAY:
        day: Any = day_of(max(made, carried.latest))
        yield _FUTURE.fill(desk=desk, day=day)
    if made < former and carried.earliest is not None:
        yield _EARLIER.fill(desk=desk, day=day_of(made), former=day_of(former))
    back = carried.earliest is not None and carried.earliest < former <= made
    if carried.goes_back or back:
        yield _BACKDATED.fill(desk=desk)


def _sealed(one: Listed) -> Sealed:
    return Sealed(one.seq, bytes.fromhex(one.sha256), one.bytes, one.count)


_FUTURE = translate(
    "Arrival",
    "The desk {desk} says that something was written on {day}, which has not come yet: its clock is"
    " wrong. Nothing depends on it here, but have the clock set right.",
)
_EARLIER = translate(
    "Arrival",
    "The desk {desk} says that it made this file on {day}, before its last one of {former}: its"
    " clock was set back. Deadlines count by the day on which a file is received.",
)
_BACKDATED = translate(
    "Arrival",
    "Some of the work of the desk {desk} bears an earlier time than work that came before it."
    " Deadlines count by the day on which a file is received.",
)
