"""Whatever several desks wrote, and however their files travel: one state.

The desks are a plain model (`histories`); every check is against what that model says of the set of
lines that came, so order, repetition and loss cannot matter.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.result import Result
from paayesh_desktop.store import bulk, schema
from paayesh_desktop.store.arrivals import Arrival, Arrivals
from paayesh_desktop.store.exchange import Exchange
from paayesh_desktop.store.lookup import lookup
from paayesh_desktop.store.merging import Parcel
from paayesh_desktop.store.projector import Projector, as_key
from paayesh_desktop.store.replay import Replay, state_hash
from tests.store.histories import PARTIES, Act, Shown, Writer, expected, played
from tests.store.post import Post

ACTS = st.lists(
    st.one_of(
        st.tuples(
            st.just("write"), st.integers(0, len(PARTIES) - 1), st.integers(0, 2), st.integers(0, 9)
        ),
        st.tuples(st.just("seal"), st.integers(0, len(PARTIES) - 1), st.just(0), st.just(0)),
        st.tuples(
            st.sampled_from(["learn", "copy"]),
            st.integers(0, len(PARTIES) - 1),
            st.integers(0, len(PARTIES) - 1),
            st.just(0),
        ),
    ),
    min_size=4,
    max_size=40,
)
FILE = tuple[int, int, frozenset[int]]
FILES = st.lists(
    st.tuples(
        st.integers(0, len(PARTIES) - 1),
        st.integers(1, 8),
        st.frozensets(st.integers(1, 8), max_size=8),
    ),
    max_size=12,
)
UNDONE = st.lists(st.integers(0, 11), max_size=12)
CHECKS = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
SHORT = settings(max_examples=10, suppress_health_check=CHECKS)
LONG = settings(max_examples=500, suppress_health_check=CHECKS)
KINDS = {Person, Result}


@pytest.fixture
def committee(engine: sa.Engine, monkeypatch: pytest.MonkeyPatch) -> Post:
    monkeypatch.setattr(bulk, "WORTH_A_COPY", 1)
    return Post(engine, COMMITTEE)


def _file(writers: Sequence[Writer], file: FILE) -> Parcel | None:
    number, upto, carried = file
    writer = writers[number]
    upto = min(upto, len(writer.segments))
    return writer.parcel(upto, carried) if upto else None


def _full(writers: Sequence[Writer]) -> list[Parcel]:
    return [
        writer.parcel(len(writer.segments), range(1, len(writer.segments) + 1))
        for writer in writers
        if writer.segments
    ]


def _take(exchange: Exchange, parcels: Iterable[Parcel]) -> int | None:
    """The number of the arrival; None where everything was here already."""
    came = Arrival(
        exchange.desk, exchange.at, exchange.by, "a.pbz", bytes(32), COMMITTEE, exchange.by, 0
    )
    arrival = Arrivals(exchange.connection).add(came)
    merging = exchange.merging(arrival)
    outcomes = [merging.take(parcel) for parcel in parcels]
    return None if all(outcome.idle for outcome in outcomes) else arrival


def _lines(parcels: Iterable[Parcel]) -> set[bytes]:
    return {line for one in parcels for raw in one.carried.values() for line in raw.splitlines()}


def _shown(connection: sa.Connection) -> Shown:
    found: Shown = {}
    for kind in KINDS:
        projection = schema.projections[kind]
        projector = Projector(connection, projection)
        keys = connection.exec_driver_sql(f"SELECT id FROM {projection.name}").scalars().all()
        rows = list(projector.shown(keys).values())
        made = lookup(kind, connection.dialect).made([*map(projector.said, rows)])
        for row, entity in zip(rows, made, strict=True):
            _, _, hash_, leaves, removed, at, _ = row[projector.width :]
            found[as_key(row[0])] = (hash_, leaves, bool(removed), at, entity)
    return found


def _findable(connection: sa.Connection) -> set[tuple[UUID, str]]:
    entry = schema.search_entry.c
    return {(row[0], row[1]) for row in connection.execute(sa.select(entry.row_id, entry.key))}


def _in_any_order(committee: Post, acts: Sequence[Act], files: Sequence[FILE]) -> None:
    writers = played(acts)
    parcels = [one for file in files if (one := _file(writers, file)) is not None]
    states: set[str] = set()
    for shuffled in (parcels, parcels[::-1] + parcels):
        with committee.store.rehearse(by=committee.person) as exchange:
            for count, one in enumerate(shuffled, 1):
                _take(exchange, [one])
                assert _shown(exchange.connection) == expected(_lines(shuffled[:count]))
            _take(exchange, _full(writers))
            states.add(state_hash(exchange.connection))
            shown, findable = _shown(exchange.connection), _findable(exchange.connection)
            Replay(exchange.connection).index_again(lambda _done, _total: None)
            states.add(state_hash(exchange.connection))
            assert _findable(exchange.connection) == findable
        assert shown == expected(_lines(_full(writers)))
    assert len(states) == 1


def _taken_out(
    committee: Post, acts: Sequence[Act], files: Sequence[FILE], undone: Sequence[int]
) -> None:
    writers = played(acts)
    parcels = [one for file in files if (one := _file(writers, file)) is not None]
    with committee.store.rehearse(by=committee.person) as exchange:
        came = [(_take(exchange, [one]), one) for one in parcels]
        held = {arrival: one for arrival, one in came if arrival is not None}
        arrivals = list(held)
        for arrival in [arrivals[number] for number in undone if number < len(arrivals)]:
            if arrival in held and _undone(exchange, arrival):
                del held[arrival]
            assert _shown(exchange.connection) == expected(_lines(held.values()))


def _undone(exchange: Exchange, arrival: int) -> bool:
    savepoint = exchange.connection.begin_nested()
    try:
        exchange.undo(arrival)
    except RefusedError as refused:
        savepoint.rollback()
        if refused.code is not Refusal.BUILT_UPON:
            raise
        return False
    return True


def _in_and_out(committee: Post, acts: Sequence[Act], files: Sequence[FILE]) -> None:
    writers = played(acts)
    parcels = [one for file in files if (one := _file(writers, file)) is not None]
    with committee.store.rehearse(by=committee.person) as exchange:
        steps: list[tuple[str, int]] = []
        for one in [*parcels, *_full(writers)]:
            before = state_hash(exchange.connection)
            arrival = _take(exchange, [one])
            if arrival is not None:
                steps.append((before, arrival))
        for former, arrival in reversed(steps):
            exchange.undo(arrival)
            assert state_hash(exchange.connection) == former


@SHORT
@given(ACTS, FILES)
def test_any_order_any_repetition_any_loss_give_one_state(
    committee: Post, acts: list[Act], files: list[FILE]
) -> None:
    _in_any_order(committee, acts, files)


@SHORT
@given(ACTS, FILES, UNDONE)
def test_taking_files_out_leaves_what_the_others_brought(
    committee: Post, acts: list[Act], files: list[FILE], undone: list[int]
) -> None:
    _taken_out(committee, acts, files, undone)


@SHORT
@given(ACTS, FILES)
def test_taking_in_and_out_again_returns_to_the_former_state(
    committee: Post, acts: list[Act], files: list[FILE]
) -> None:
    _in_and_out(committee, acts, files)


@pytest.mark.full
@LONG
@given(ACTS, FILES, UNDONE)
def test_hundreds_of_histories_keep_all_three_laws(
    committee: Post, acts: list[Act], files: list[FILE], undone: list[int]
) -> None:
    _in_any_order(committee, acts, files)
    _taken_out(committee, acts, files, undone)
    _in_and_out(committee, acts, files)
