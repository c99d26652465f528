"""What taking in costs: statements, steps of the database, no object mapper."""

import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import event

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.store.exchange import Exchange
from tests.store.merging_desks import committee, w1
from tests.store.post import W1, W2, MakePost, Post

__all__ = ["committee", "w1"]  # fixtures


def test_taking_in_costs_as_many_statements_for_many_rows_as_for_few(
    committee: Post, posts: MakePost
) -> None:
    sent: list[str] = []

    def hear(*told: object) -> None:
        sent.append(str(told[2]))

    counts: list[int] = []
    for number, rows in enumerate((20, 400)):
        desk = posts(reference_key("workgroup", f"S{number}"))
        with desk.store.change(by=desk.person) as change:
            people = [Person(new_key(), f"{number} {place}") for place in range(rows)]
            change.put_many(Person, people, party=desk.party)
        files = desk.send()
        event.listen(committee.engine, "before_cursor_execute", hear)
        committee.take(files)
        event.remove(committee.engine, "before_cursor_execute", hear)
        counts.append(len(sent))
        sent.clear()
    assert counts[1] <= counts[0] + 4


def test_taking_in_does_not_read_through_what_is_there(posts: MakePost) -> None:
    """A hidden scan of a large table made imports three times as slow (``exchange.md`` §2.11): the
    steps of the database's machine are counted, into an empty database and into a full one."""
    full, empty, w1, other = posts(), posts(), posts(W1), posts(W2)
    with other.store.change(by=other.person) as change:
        rows = [
            Result(new_key(), new_key(), "1404B1", ValueKind.NUMBER, Decimal(number))
            for number in range(5000)
        ]
        change.put_many(Result, rows, party=W2)
    full.take(other.send())
    known = [w1.result(str(number)) for number in range(10)]
    first = w1.send()
    w1.write(
        *(msgspec.structs.replace(row, value=Decimal(-number)) for number, row in enumerate(known))
    )
    second = w1.send()
    acts: list[Callable[[Exchange], object]] = [
        lambda exchange: exchange.merging(9).take(*first),
        lambda exchange: exchange.merging(10).take(*second),
        lambda exchange: exchange.undo(10),
    ]
    for act in acts:
        assert _steps(full, act) <= 1.5 * _steps(empty, act)


def _steps(post: Post, act: Callable[[Exchange], object]) -> int:
    steps: list[None] = []
    with post.store.exchange(by=post.person) as exchange:
        driver: Any = exchange.connection.connection.driver_connection
        driver.set_progress_handler(lambda: steps.append(None), 10)
        act(exchange)
        driver.set_progress_handler(None, 10)
    return len(steps)


def test_the_way_of_a_file_into_the_database_knows_no_object_mapper(
    posts: MakePost, w1: Post
) -> None:
    w1.result("1")
    w1.seal()
    ours = posts()
    for post in (w1, ours):
        post.engine.dispose()
    program = (
        "import sys; from pathlib import Path\n"
        "from paayesh_desktop.store.engine import sqlite_engine\n"
        "from tests.store.post import Post\n"
        "theirs, ours = (Post(sqlite_engine(Path(path))) for path in sys.argv[1:])\n"
        "arrival, _, _ = ours.take(theirs.parcels())\n"
        "ours.undo(arrival)\n"
        "print('sqlalchemy.orm' in sys.modules)"
    )
    paths = [str(post.engine.url.database) for post in (w1, ours)]
    done = subprocess.run(
        [sys.executable, "-c", program, *paths],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "False"
