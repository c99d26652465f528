"""P7: search as you type over 100,000 rows ÷ a bare FTS5 trigram query, by the 95th percentile.

Every keystroke of the queries, from the second letter on, is asked of both sides in turns; each
keystroke counts with the median of its runs.
"""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from measure import full_size

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator
from paayesh_desktop.domain.text import search_words
from paayesh_desktop.services.demo.demo_words import DemoWords
from paayesh_desktop.services.search import Search
from paayesh_desktop.store import desk, migrations
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.store import Store

GOAL = "≤ 5, then ≤ 2"
RUNS = 7
LIMIT = 50
QUERIES = (
    "آسفالت بلوار",
    "رضايت شهروندان",
    "برنامه‌ریزی",
    "طول مسیر دوچرخه",
    "خیابان شهید بهشتی",
    "گلشهر پسماند",
    "7.1.00123",
    "سرانه فضای سبز",
    "زرافه",
)
PLAN = new_key()


@dataclass(frozen=True, slots=True)
class Times:
    """CPU seconds of each keystroke, sorted."""

    seconds: list[float]

    def percentile(self, percent: int) -> float:
        return self.seconds[min(len(self.seconds) - 1, len(self.seconds) * percent // 100)]


def elements(count: int) -> Iterator[Element]:
    """A tree of axes, programs and *count* projects."""
    words = DemoWords.read()
    programs = list(enumerate(words.programs))
    for number, axis in enumerate(words.strategies):
        yield Element(key("axis", number), PLAN, ElementKind.AXIS, f"{number}", axis.title)
    for number, program in programs:
        axis = key("axis", number % len(words.strategies))
        yield Element(
            key("program", number), PLAN, ElementKind.PROGRAM, f"{number}.1", program.title, axis
        )
    places = list(zip(words.places, words.streets, strict=True))
    for number in range(count):
        place, street = places[number % len(places)]
        above, program = programs[number % len(programs)]
        pattern = program.projects[number // len(programs) % len(program.projects)]
        title = f"{pattern.format(place=place, street=street)} - {number}"
        code = f"{above}.1.{number:05}"
        yield Element(
            key("project", number), PLAN, ElementKind.PROJECT, code, title, key("program", above)
        )


def indicators(projects: int) -> Iterator[Indicator]:
    """Five indicators of every project, whose titles name it."""
    known = DemoWords.read().indicators
    for project in elements(projects):
        if project.kind is not ElementKind.PROJECT:
            continue
        for place in range(1, 6):
            words = known[(hash_of(project.code) + 7 * place) % len(known)]
            code = f"{project.code}-{place:02}"
            title = f"{words.title} - {project.title}"
            yield Indicator(key("indicator", code), PLAN, project.id, code, title, words.measure)


def hash_of(code: str) -> int:
    """A number that is the same in every process."""
    return int(code.rsplit(".", 1)[1]) * 31


def key(kind: str, number: int | str) -> UUID:
    return reference_key(f"benchmark/{kind}", str(number))


def filled(folder: Path, count: int) -> Store:
    engine = sqlite_engine(folder / "search.db")
    migrations.upgrade(engine)
    person = new_key()
    made = desk.settle(
        engine,
        party=COMMITTEE,
        title="benchmark",
        person=person,
        plays_all=True,
        machine=b"",
        at=1_700_000_000_000,
    )
    store = Store(engine, made.number)
    projects = count // 6
    with store.change(by=person) as change:
        written = change.put_many(Element, elements(projects), party=COMMITTEE)
        written += change.put_many(Indicator, indicators(projects), party=COMMITTEE)
    print(f"  {written:,} rows")
    return store


def keystrokes() -> list[str]:
    return [query[: end + 1] for query in QUERIES for end in range(1, len(query))]


def bare(connection: sqlite3.Connection, text: str) -> int:
    """The rows of the trigram index and nothing else: no ranks, no paths, no short words unless
    they stand alone."""
    words = search_words(text)
    long = [word for word in words if len(word) >= 3]
    if long:
        phrases = " ".join(f'"{word}"' for word in long)
        query = "SELECT rowid, key FROM search_text WHERE search_text MATCH ? LIMIT ?"
        return len(connection.execute(query, (phrases, LIMIT)).fetchall())
    query = "SELECT rowid, key FROM search_text WHERE key LIKE ? LIMIT ?"
    return len(connection.execute(query, (f"%{''.join(words)}%", LIMIT)).fetchall())


def measured(ours: Callable[[str], object], bare: Callable[[str], object]) -> tuple[Times, Times]:
    sides: tuple[list[float], list[float]] = ([], [])
    for text in keystrokes():
        taken: tuple[list[float], list[float]] = ([], [])
        for _ in range(RUNS):
            for side, action in zip(taken, (ours, bare), strict=True):
                begin = time.process_time()
                action(text)
                side.append(time.process_time() - begin)
        for side, times in zip(sides, taken, strict=True):
            side.append(statistics.median(times))
    return Times(sorted(sides[0])), Times(sorted(sides[1]))


def main() -> None:
    count = 100_000 if full_size(__doc__) else 20_000
    print(f"P7 search as you type, {len(keystrokes())} keystrokes")
    with tempfile.TemporaryDirectory() as folder:
        store = filled(Path(folder), count)
        search = Search(store)
        with closing(sqlite3.connect(Path(folder, "search.db"))) as connection:
            ours, theirs = measured(
                lambda text: search.find(text, LIMIT), lambda text: bare(connection, text)
            )
        store.engine.dispose()
    for name, times in (("Search.find", ours), ("bare FTS5 trigram query", theirs)):
        shown = ", ".join(
            f"p{percent} {times.percentile(percent) * 1000:.2f} ms" for percent in (50, 95, 100)
        )
        print(f"  {name}: {shown}")
    print(f"  ratio of p95 {ours.percentile(95) / theirs.percentile(95):.2f} (goal {GOAL})")


if __name__ == "__main__":
    main()
