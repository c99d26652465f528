"""What was reported of progress and spending, the newest word of every unit, for many projects."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.progress import Spending, StageProgress
from paayesh_desktop.store import schema
from paayesh_desktop.store.view import View

Reported = Mapping[UUID, Decimal]


def progress_until(
    view: View, until: Period, elements: sa.Select[tuple[UUID]] | Collection[UUID]
) -> Reported:
    """The newest percent of every element up to the end of *until*: of the whole where it was
    given, else the average of the units that report."""
    found = _newest(view, StageProgress, "percent", until, elements)
    return {
        key: by_unit[None] if None in by_unit else sum(by_unit.values(), Decimal(0)) / len(by_unit)
        for key, by_unit in found.items()
    }


def spent_until(
    view: View, until: Period, elements: sa.Select[tuple[UUID]] | Collection[UUID]
) -> Reported:
    """What was spent of every element's credit up to the end of *until*, in rials: of the whole
    where it was given, else of all units together."""
    found = _newest(view, Spending, "amount", until, elements)
    return {
        key: by_unit[None] if None in by_unit else sum(by_unit.values(), Decimal(0))
        for key, by_unit in found.items()
    }


def _newest(
    view: View,
    kind: type[StageProgress | Spending],
    figure: str,
    until: Period,
    elements: sa.Select[tuple[UUID]] | Collection[UUID],
) -> dict[UUID, dict[UUID | None, Decimal]]:
    table = schema.projections[kind].table
    codes = [row.period for row in view.rows(sa.select(table.c.period).distinct())]
    periods = sorted(Period.parse(code) for code in codes)
    ranks = {one.code: rank for rank, one in enumerate(periods) if one.end <= until.end}
    if not ranks:
        return {}
    order = sa.case(ranks, value=table.c.period)
    newest = (
        sa.select(
            table.c.element_id,
            table.c.unit_id,
            table.c[figure],
            table.c[f"{figure}_places"],
            sa.func.row_number()
            .over(partition_by=(table.c.element_id, table.c.unit_id), order_by=order.desc())
            .label("place"),
        )
        .where(
            sa.not_(table.c.removed),
            table.c.period.in_(ranks),
            table.c.element_id.in_(elements),
        )
        .subquery()
    )
    found: dict[UUID, dict[UUID | None, Decimal]] = {}
    for element, unit, mantissa, places, _ in view.rows(
        sa.select(newest).where(newest.c.place == 1)
    ):
        found.setdefault(element, {})[unit] = Decimal(mantissa).scaleb(-places)
    return found
