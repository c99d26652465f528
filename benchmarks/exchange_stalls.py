"""P9 of the exchange: the longest event-loop stall of a committee's window while it looks at a file
of 10,000 results (``--full``: 100,000), takes it in, prepares its own and takes the file out again.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path

from measure import full_size
from PySide6.QtCore import QEventLoop
from stalls import GOAL, Heartbeat, measured, until, window_over

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.pages.exchange.exchange_page import ExchangePage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.widgets.send_form import Order
from paayesh_desktop.services.exchange.exchange_history import Way
from paayesh_desktop.services.exchange.letter import NO_LETTER
from paayesh_desktop.store import migrations
from paayesh_desktop.store.engine import sqlite_engine
from tests.services.exchange.city import W1, City, build, key, send, write
from tests.services.exchange.desks import OWN

ROWS = 10_000
PERIODS = [Period.parse(f"{year}B{number}") for year in (1404, 1405) for number in range(1, 6)]
COMMITTEE = "committee"


def main() -> None:
    rows = ROWS * 10 if full_size(__doc__) else ROWS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["PAAYESH_STATE"] = str(folder / "state")
        path = made_file(folder, rows)
        with window_over(folder / "desks" / COMMITTEE) as session:
            print(f"P9 stalls of the window, a file of {rows:,} results (goal {GOAL})")
            measure_all(session, path)


def made_file(folder: Path, rows: int) -> Path:
    """A file of the first workgroup for the committee; the desks' folders of work are beside it."""
    built, desks = folder / "built", folder / "desks"
    built.mkdir()
    desks.mkdir()
    empty = folder / "empty.db"
    engine = sqlite_engine(empty)
    migrations.upgrade(engine)
    engine.dispose()
    build(built, empty)
    with ExitStack() as held:
        city = City(built, desks, held)
        measures = indicators(rows // len(PERIODS))
        write(city.committee.workspace, measures)
        city.carry(city.committee, city.group)
        write(city.group.workspace, [result for one in measures for result in results(one)])
        return send(city.group, city.committee.workspace.desk.party, city.stick()).path


def indicators(count: int) -> list[Indicator]:
    about = key("P"), key("M")
    codes = [f"X{number}" for number in range(count)]
    return [Indicator(key(code), *about, code, f"شاخص {code}", "متر") for code in codes]


def results(of: Indicator) -> Iterator[Result]:
    for place, period in enumerate(PERIODS):
        value, version = Decimal(place) / 10, key("V")
        own = result_key(of.id, period, None)
        yield Result(own, of.id, period.code, ValueKind.NUMBER, value, version_id=version)


def measure_all(session: Session, path: Path) -> None:
    window, workspace = session.window, session.workspace
    if not isinstance(window, MainWindow) or workspace is None:
        raise RuntimeError("the window did not open")
    window.go(Place.EXCHANGE)
    page = window.pages[Place.EXCHANGE]
    if not isinstance(page, ExchangePage):
        raise TypeError(type(page))
    heart, work = Heartbeat(), page.work
    order = Order((W1,), path.parent, NO_LETTER, full=False, encrypt=False, passphrase=OWN)
    jobs: dict[str, Callable[[], object]] = {
        "the window at first": page.refresh,
        "looking": lambda: page.reading.look([path]),
        "taking in": work.take,
        "preparing": lambda: work.prepare(order),
        "taking out": lambda: work.undo(newest(page)),
    }
    for name, job in jobs.items():

        def begin(loop: QEventLoop, job: Callable[[], object] = job) -> None:
            job()
            until(loop, lambda: not session.tasks.busy)

        measured(name, heart, begin)


def newest(page: ExchangePage) -> int:
    """The number of the file that came last."""
    if page.room is None:
        raise RuntimeError("the page was not filled")
    return max(one.number for one in page.room.history if one.way is Way.TAKEN)


if __name__ == "__main__":
    main()
