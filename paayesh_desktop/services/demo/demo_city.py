"""A made-up city to try the program with: a whole plan, and what was reported about it so far."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from itertools import islice
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.result import Result
from paayesh_desktop.services.demo.demo_bodies import DemoBodies
from paayesh_desktop.services.demo.demo_cases import DemoCases
from paayesh_desktop.services.demo.demo_forms import DemoForms
from paayesh_desktop.services.demo.demo_meetings import DemoMeetings
from paayesh_desktop.services.demo.demo_plan import PLAN, Timeline
from paayesh_desktop.services.demo.demo_rows import SIZES, DemoRows, DemoSize, Owned
from paayesh_desktop.services.demo.demo_words import DemoWords
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.reference.reference_data import ReferenceData
from paayesh_desktop.store.store import Store

Progress = Callable[[int, int], None]
_CHUNK = 20_000
_JUDGED = 2
"""How many of the last periods are judged."""


class DemoCity:
    """Fills the database of a desk that may act for every party."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def build(
        self,
        size: DemoSize | str,
        today: date,
        by: UUID,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Mapping[str, int]:
        """Write reference data, plan and results as they stand on *today*, and judge the periods
        that ended last; how many rows of each entity were written.

        *size* is ``small`` (seconds), ``city`` (a minute or two) or one of your own. *progress*
        hears (done, total) in rows. It is written in many transactions: when *cancelled* says so,
        what is written stays.
        """
        wanted = SIZES[size] if isinstance(size, str) else size
        rows = DemoRows(DemoWords.read(), wanted, Timeline.around(today))
        writer = _Writer(self._store, by, progress, cancelled)
        writer.written.update(ReferenceData(self._store).install(by))
        writer.total = rows.expected + _JUDGED * wanted.indicators
        writer.put_all(rows.plan_rows())
        writer.put_all(DemoBodies(rows.words, wanted, today).rows())
        writer.put_all(DemoMeetings(today).rows())
        writer.total = rows.expected + _JUDGED * wanted.indicators
        for party, results in rows.results():
            writer.put_results(party, results)
        writer.put_all(DemoForms(self._store, rows.timeline, today).rows())
        if not writer.stopped:
            self._judge(rows.timeline, today, writer)
            writer.written.update(DemoCases(self._store, rows.timeline, today).build(by))
        return writer.written

    def _judge(self, timeline: Timeline, today: date, writer: "_Writer") -> None:
        noon = datetime.combine(today, time(12), UTC)
        evaluation = Evaluation(self._store, lambda: int(noon.timestamp() * 1000))
        for period in timeline.periods[max(0, timeline.ended - _JUDGED) : timeline.ended]:
            report = evaluation.evaluate(period, by=writer.by, plan=PLAN)
            writer.count("verdict", report.written)
        writer.finish()


class _Writer:
    """Rows by the thousand into the store, telling how far it is."""

    def __init__(
        self,
        store: Store,
        by: UUID,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.by = by
        self.total = 0
        self.written: Counter[str] = Counter()
        self._store = store
        self._progress = progress
        self._cancelled = cancelled

    @property
    def stopped(self) -> bool:
        return self._cancelled is not None and self._cancelled()

    def put_all(self, rows: Iterator[Owned]) -> None:
        """Write rows of any entity, many of them as one change."""
        while not self.stopped and (chunk := list(islice(rows, _CHUNK))):
            sorted_out: defaultdict[tuple[type[Entity], UUID], list[Entity]] = defaultdict(list)
            for party, row in chunk:
                sorted_out[type(row), party].append(row)
            with self._store.change(by=self.by) as change:
                for (entity, party), made in sorted_out.items():
                    self.count(entity.entity, change.put_many(entity, made, party=party))

    def put_results(self, party: UUID, rows: Iterator[Result]) -> None:
        """Write what a workgroup reported in one period as one change."""
        if not self.stopped:
            with self._store.change(by=self.by) as change:
                self.count(Result.entity, change.put_many(Result, rows, party=party))

    def count(self, entity: str, written: int) -> None:
        self.written[entity] += written
        self._tell(min(sum(self.written.values()), self.total))

    def finish(self) -> None:
        self._tell(self.total)

    def _tell(self, done: int) -> None:
        if self._progress is not None:
            self._progress(done, self.total)
