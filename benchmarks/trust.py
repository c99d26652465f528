"""What trust costs: the signatures and digests of files, against all of taking them in.

Workgroups' files of 10,000 results each (``--full``: 100 of them) are taken into an empty committee
database; the other side only verifies their signatures and hashes their segments. How long reading
a file as a receiver takes before its rows are looked at (ZIP limits, registry, manifest, inflating,
digests) is shown, too.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

from measure import Side, compare, cpu_seconds, full_size

from paayesh_desktop.bundle import canonical, envelope, registry_change
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.verification import Reader, Verified, verify
from paayesh_desktop.bundle.wire import ALL, BUNDLE, Listed, Manifest, Member, Registry, Root
from paayesh_desktop.bundle.writing import Contents, write
from paayesh_desktop.domain.keys import natural_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.store import desk, migrations
from paayesh_desktop.store.arrivals import Arrival, Arrivals
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.merging import Parcel
from paayesh_desktop.store.origins import origins
from paayesh_desktop.store.segments import Sealed, Segments
from paayesh_desktop.store.store import Store

ROWS = 10_000
NOW = 1_800_000_000_000
SEED = 1404
READER = Reader(COMMITTEE, "committee")
PERSON = uuid4()


def settled(path: Path, party: UUID) -> Store:
    engine = sqlite_engine(path)
    made = desk.settle(
        engine,
        party=party,
        title="desk",
        person=PERSON,
        plays_all=False,
        machine=bytes(32),
        at=NOW,
    )
    return Store(engine, made.number)


class Files:
    """One file of each of *count* workgroups, and the registry by which they are believed."""

    def __init__(self, folder: Path, count: int) -> None:
        self._folder = folder
        self._random = Random(SEED)  # noqa: S311 - a fixed seed
        self._empty = folder / "empty.db"
        engine = sqlite_engine(self._empty)
        migrations.upgrade(engine)
        engine.dispose()
        root = SigningKey.generate()
        members = list[Member]()
        self.paths = [self._file(f"W{number}", members) for number in range(count)]
        self.registry: Registry = registry_change.first(Root((root.public.hex(),), 1), members, NOW)

    def _file(self, code: str, members: list[Member]) -> Path:
        party, key = reference_key("workgroup", code), SigningKey.generate()
        own = self._folder / f"{code}.db"
        shutil.copyfile(self._empty, own)
        store = settled(own, party)
        with store.change(by=PERSON) as change:
            change.put_many(Result, list(self._results(code)), party=party)
        with store.exchange(by=PERSON) as exchange:
            exchange.seal()
        with store.view() as view:
            origin = origins(view.connection, 1)[0].key
            segments = Segments(view.connection)
            listed = segments.listed(origin, ALL)
            carried = {one.sha256.hex(): segments.data(origin, ALL, one.seq) for one in listed}
        member = Member(key.public.hex(), party, "workgroup", uuid4(), code, NOW)
        members.append(member)
        manifest = Manifest(
            bundle_id=uuid4(),
            party=party,
            role="workgroup",
            desk=member.desk,
            origin=origin,
            feed=ALL,
            audience="committee",
            schema=4,
            min_schema=4,
            app="benchmark",
            created_at=NOW,
            by=PERSON,
            segments=tuple(
                Listed(one.seq, one.sha256.hex(), one.size, one.count) for one in listed
            ),
        )
        raw = envelope.seal(BUNDLE, canonical.encode(manifest), key)
        path = self._folder / f"{code}.pbz"
        write(path, Contents(raw, segments=carried), lambda _draft: None)
        store.engine.dispose()
        own.unlink()
        return path

    def _results(self, code: str) -> Iterator[Result]:
        for number in range(ROWS):
            indicator = reference_key("benchmark", f"{code}/{number // 30}")
            period, start = f"{1400 + number % 5}B{1 + number % 6}", date(2021, 3, 21)
            yield Result(
                natural_key("result", start, indicator, period, str(number)),
                indicator,
                period,
                ValueKind.NUMBER,
                Decimal(self._random.randrange(100_000)) / 100,
            )

    def read(self) -> None:
        """As a receiver, up to the rows."""
        for path in self.paths:
            with BundleFile(path) as file:
                verify(file, self.registry, None, READER)
                file.read_all()

    def empty_committee(self) -> None:
        for path in self._folder.glob("committee.db*"):
            path.unlink()
        shutil.copyfile(self._empty, self._folder / "committee.db")

    def take_in(self) -> None:
        store = settled(self._folder / "committee.db", COMMITTEE)
        for path in self.paths:
            with BundleFile(path) as file, store.exchange(by=PERSON) as exchange:
                verified = verify(file, self.registry, None, READER)
                arrivals = Arrivals(exchange.connection)
                arrival = arrivals.add(_arrival(exchange.desk, verified))
                exchange.merging(arrival).take(_parcel(file, verified))
        store.engine.dispose()


class Trust:
    """The signatures and digests alone, of bytes that lie in memory."""

    def __init__(self, files: Files) -> None:
        self._signed = list[tuple[bytes, bytes]]()
        self._segments = list[bytes]()
        for path in files.paths:
            with BundleFile(path) as file:
                main = verify(file, files.registry, None, READER).main
                self._signed.append((main.envelope, main.public))
                self._segments += [file.segment(one) for one in main.manifest.segments]

    def check(self) -> None:
        for raw, public in self._signed:
            envelope.opened(raw, BUNDLE, [public])
        for segment in self._segments:
            hashlib.sha256(segment).digest()


def _arrival(number: int, verified: Verified) -> Arrival:
    manifest = verified.main.manifest
    return Arrival(
        desk=number,
        at=NOW,
        person=PERSON,
        file_name="x.pbz",
        sha256=bytes(32),
        party=manifest.party,
        origin=manifest.origin,
        made_at=NOW,
    )


def _parcel(file: BundleFile, verified: Verified) -> Parcel:
    main = verified.main
    manifest = main.manifest
    listed = tuple(
        Sealed(one.seq, bytes.fromhex(one.sha256), one.bytes, one.count)
        for one in manifest.segments
    )
    carried = {one.seq: file.segment(one) for one in main.carried(file)}
    return Parcel(
        manifest.party,
        manifest.origin,
        manifest.feed,
        manifest.schema,
        main.envelope,
        main.digest,
        listed,
        carried,
    )


def main() -> None:
    full = full_size(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        files = Files(Path(folder), 100 if full else 10)
        print(f"trust: {len(files.paths)} files of {ROWS} results")
        size = sum(path.stat().st_size for path in files.paths)
        print(f"  {size / len(files.paths) / 1e6:.2f} MB a file")
        taking = Side("taking in", files.take_in, files.empty_committee)
        compare(Side("signatures and digests", Trust(files).check), taking, goal="≤ 0.08", runs=3)
        reading = cpu_seconds(Side("reading", files.read))
        print(f"  reading as a receiver: {reading / len(files.paths) * 1000:.1f} ms CPU a file")


if __name__ == "__main__":
    main()
