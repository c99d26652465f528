"""The exchange at a committee's scale: P1 to P4, P10 and P11, each against its bare side.

Files of 10,000 results each (``--full``: 100 of them) are verified and taken into a committee's
database: every signature, digest, line and owner is checked, and the signed lines are kept. The
bare side puts the same rows into a plain table with two indexes by ``sqlite3`` itself.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from measure import Side, compare, cpu_seconds, full_size, wall_seconds
from openpyxl import Workbook, load_workbook
from trust import NOW, PERSON, READER, ROWS, Files, settled

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.verification import Verified, verify
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.exchange.parcels import Carried, Meter, parcel
from paayesh_desktop.store import desk
from paayesh_desktop.store.arrivals import Arrival, Arrivals
from paayesh_desktop.store.engine import server_engine
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.line_reader import LineReader
from paayesh_desktop.store.store import Store
from tests.store.postgres import address, create, programs, running

Row = tuple[Any, ...]
PLAIN = """
CREATE TABLE result (id BLOB PRIMARY KEY, indicator BLOB, period TEXT, kind TEXT, value INT,
    places INT, denominator INT, denominator_places INT, unit BLOB, version BLOB, reason TEXT,
    party INT, n INT, hash BLOB, leaves INT, removed INT, at INT, by BLOB);
CREATE INDEX by_indicator ON result (indicator, period);
CREATE INDEX by_unit ON result (unit, at);
"""
HEAD = ("id", "indicator", "period", "kind", "value", "unit", "reason", "at", "by")


class Committee:
    """A committee's database that takes the files in."""

    def __init__(self, files: Files, store: Store) -> None:
        self._files = files
        self.store = store

    def take(self, paths: Sequence[Path]) -> None:
        for path in paths:
            with BundleFile(path) as file:
                verified = self._verified(file)
                with self.store.exchange(by=PERSON) as exchange:
                    self._take(exchange, file, verified)

    def look(self, path: Path) -> None:
        """What the preview does: the same, and let it go."""
        with BundleFile(path) as file:
            verified = self._verified(file)
            with self.store.rehearse(by=PERSON) as exchange:
                assert self._take(exchange, file, verified) == ROWS

    def undo(self, arrival: int) -> None:
        with self.store.exchange(by=PERSON) as exchange:
            assert len(exchange.undo(arrival)) == ROWS

    def _verified(self, file: BundleFile) -> Verified:
        return verify(file, self._files.registry, None, READER)

    @staticmethod
    def _take(exchange: Exchange, file: BundleFile, verified: Verified) -> int:
        """How many rows it touched: each is looked at before and after, as the guard does who sees
        to it that nobody writes what is not theirs."""
        manifest = verified.main.manifest
        came = Arrival(
            exchange.desk,
            NOW,
            PERSON,
            "x.pbz",
            bytes(32),
            manifest.party,
            manifest.origin,
            NOW,
        )
        merging = exchange.merging(Arrivals(exchange.connection).add(came))
        carried = Carried(file, verified.main, Meter(ROWS, None, None))
        merging.take(parcel(verified.main, carried))
        return sum(1 for _ in merging.touched())


class Bench:
    """The files, and databases in all the states that are asked for."""

    def __init__(self, folder: Path, number: int) -> None:
        self.folder = folder
        self.files = Files(folder, number)
        self.paths = self.files.paths
        self.committee = self.opened()
        self.committee.take(self.paths[:-1])
        self.close()
        self.most = folder / "most.db"
        shutil.copyfile(folder / "committee.db", self.most)
        self.rows = list(self._rows())

    def opened(self, base: Path | None = None) -> Committee:
        """A new committee's database, or one that holds all files but the last."""
        self.files.empty_committee()
        path = self.folder / "committee.db"
        if base is None:
            return Committee(self.files, settled(path, COMMITTEE))
        shutil.copyfile(base, path)
        store = settled(path, COMMITTEE)
        return Committee(self.files, store)

    def renew(self, base: Path | None = None) -> None:
        self.close()
        self.committee = self.opened(base)

    def close(self) -> None:
        self.committee.store.engine.dispose()

    def put_plain(self, path: Path) -> None:
        for rest in ("", "-wal", "-shm"):
            Path(f"{path}{rest}").unlink(missing_ok=True)
        connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536"):
            connection.execute(f"PRAGMA {pragma}")
        connection.executescript(PLAIN)
        marks = ", ".join("?" * 18)
        for rows in self.rows:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(f"INSERT INTO result VALUES ({marks})", rows)
            connection.execute("COMMIT")
        connection.close()

    def _rows(self) -> Iterator[list[Row]]:
        """What the files say, as the bare side gets it: ready tuples."""
        reader = LineReader(self.committee.store.engine.dialect)
        for path in self.paths:
            with BundleFile(path) as file:
                main = verify(file, self.files.registry, None, READER).main
                lines = b"".join(file.segment(one) for one in main.manifest.segments).splitlines()
                told = [reader.read(line) for line in lines]
            yield [
                (*one.content, 1, one.n, one.hash, 1, False, one.at, one.by)
                for one in told
                if one.content is not None
            ]


def imports(bench: Bench, runs: int) -> None:
    take = Side("verified import", lambda: bench.committee.take(bench.paths), bench.renew)
    plain = bench.folder / "plain.db"
    bare = Side("sqlite3 executemany", lambda: bench.put_plain(plain))
    print("P1: full verified import against the bare rows:")
    compare(take, bare, goal="≤ 5", runs=runs)
    bench.close()
    ours, theirs = (bench.folder / "committee.db").stat().st_size, plain.stat().st_size
    print(f"P10: committee database ÷ plain table: {ours / theirs:.2f} (goal ≤ 1.8)")
    print("P3: the same files once more against their first import:")
    again = Side("known files", lambda: bench.committee.take(bench.paths))
    bench.renew()
    first = cpu_seconds(Side("first", lambda: bench.committee.take(bench.paths)))
    times = sorted(cpu_seconds(again) for _ in range(5))
    print(f"  {times[2] * 1000:.1f} ms after {first * 1000:.0f} ms: ratio {times[2] / first:.4f}")
    print("  (goal ≤ 0.02)")


def one_file(bench: Bench, runs: int) -> None:
    last = bench.paths[-1:]
    held = (len(bench.paths) - 1) * ROWS

    def full() -> None:
        bench.renew(bench.most)

    def taken() -> None:
        full()
        bench.committee.take(last)

    take = Side("import", lambda: bench.committee.take(last), full)
    empty = Side("import into an empty database", lambda: bench.committee.take(last), bench.renew)
    print(f"P4: {ROWS:,} new rows into {held:,} against into none:")
    compare(Side("import", take.action, full), empty, goal="≤ 1.5", runs=runs)
    print("preview of a file against its import:")
    look = Side("preview", lambda: bench.committee.look(last[0]), full)
    compare(look, take, goal="≤ 1.2", runs=runs)
    print("undo of a file against its import:")
    undo = Side("undo", lambda: bench.committee.undo(len(bench.paths)), taken)
    compare(undo, take, goal="≤ 4", runs=runs)


def workbooks(bench: Bench) -> None:
    """Consolidation as it is done today. pandas reads and writes by openpyxl, and then makes frames
    of it: without it this side is only quicker."""
    paths: list[Path] = []
    for number, rows in enumerate(bench.rows):
        paths.append(bench.folder / f"{number}.xlsx")
        _write(paths[-1], [rows])
    size = bench.paths[0].stat().st_size / paths[0].stat().st_size
    print(f"P10: file ÷ .xlsx of the same rows: {size:.2f} (goal ≤ 0.7)")
    print("P2: consolidating workbooks against our import of the same rows:")
    excel = Side(
        "openpyxl, master workbook written",
        lambda: _write(bench.folder / "master.xlsx", map(_read, paths)),
    )
    take = Side("verified import", lambda: bench.committee.take(bench.paths), bench.renew)
    times = {side.name: cpu_seconds(side) for side in (excel, take)}
    for name, taken in times.items():
        print(f"  {name}: {taken * 1000:.0f} ms CPU")
    print(f"  ratio {times[excel.name] / times[take.name]:.1f} (goal ≥ 9)")


def _write(path: Path, sheets: "Sequence[Sequence[Row]] | Iterator[Sequence[Row]]") -> None:
    book = Workbook(write_only=True)
    for rows in sheets:
        sheet = book.create_sheet()
        sheet.append(HEAD)
        for row in rows:
            sheet.append([one.hex() if isinstance(one, bytes) else one for one in row])
    book.save(path)


def _read(path: Path) -> list[Row]:
    book = load_workbook(path, read_only=True)
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    book.close()
    return rows


def servers(bench: Bench, runs: int) -> None:
    found = programs()
    if found is None:
        print("P11: no PostgreSQL server program is installed on this machine")
        return
    numbers = count()
    with running(found, durable=True) as url:
        there = Committee(bench.files, _settled(url, f"city{next(numbers)}"))

        def renew() -> None:
            there.store.engine.dispose()
            there.store = _settled(url, f"city{next(numbers)}")

        ours = Side("PostgreSQL", lambda: there.take(bench.paths), renew)
        bare = Side("SQLite", lambda: bench.committee.take(bench.paths), bench.renew)
        print("P11: import into PostgreSQL against into SQLite, the time that passes:")
        compare(ours, bare, goal="≤ 2", runs=runs, seconds=wall_seconds)
        there.store.engine.dispose()


def _settled(url: sa.URL, name: str) -> Store:
    engine = server_engine(address(create(url, name)))
    made = desk.settle(
        engine,
        party=COMMITTEE,
        title="desk",
        person=PERSON,
        plays_all=False,
        machine=bytes(32),
        at=NOW,
    )
    return Store(engine, made.number)


def main() -> None:
    full = full_size(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), 100 if full else 5)
        runs = 3 if full else 5
        print(f"exchange: {len(bench.paths)} files of {ROWS:,} results")
        imports(bench, runs)
        one_file(bench, runs)
        workbooks(bench)
        servers(bench, runs)
        bench.close()


if __name__ == "__main__":
    main()
