"""Install the reference data of both cities: the committee's rows, the same on every desk."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from uuid import UUID

import sqlalchemy as sa

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.reference import reference_document
from paayesh_desktop.services.reference.reference_rows import rows
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.store import Store


class ReferenceData:
    """Bodies, workgroups, duties, goals, lists and holidays of the seed files."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def install(self, by: UUID) -> Mapping[str, int]:
        """Write what is missing, as one change; how many rows of each entity were written.

        What the committee has since edited or removed stays as it left it, so installing again
        writes nothing.
        """
        waiting: defaultdict[type[Entity], list[Entity]] = defaultdict(list)
        for row in rows(
            reference_document.karaj(),
            reference_document.mashhad(),
            reference_document.holidays(),
            reference_document.obstacles(),
        ):
            waiting[type(row)].append(row)
        written: Counter[str] = Counter()
        with self._store.change(by=by) as change:
            for entity, made in waiting.items():
                known = self._known(change, entity)
                missing = [row for row in made if row.id not in known]
                written[entity.entity] = change.put_many(entity, missing, party=COMMITTEE)
        return written

    def _known(self, change: Change, entity: type[Entity]) -> set[UUID]:
        """The keys of the rows that are or ever were there."""
        return {row.id for row in change.rows(sa.select(self._store.tables[entity].c.id))}
