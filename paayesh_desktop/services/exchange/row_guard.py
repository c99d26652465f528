"""Whether a party speaks for itself alone: nobody's file may write what another side has to say.

The store refuses rows of another party; this refuses new rows that speak in another's name: a move
that is the committee's to make, a result of somebody else's project, an answer in another's form.
"""

from collections.abc import Iterable
from uuid import UUID

from paayesh_desktop.domain.entity import Entity, Owner
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import Element
from paayesh_desktop.services.exchange.concerns import Concern, Concerns
from paayesh_desktop.store.view import View


class RowGuard:
    """Judges rows by what is known at this moment; what names something that is not here yet is
    let through and judged again when that comes (`services.dangling`)."""

    def __init__(self, view: View, concerns: Concerns | None = None) -> None:
        self._view = view
        self._concerns = concerns or Concerns(view)
        self._once: dict[tuple[UUID, UUID], bool] = {}

    def strangers(self, party: UUID, rows: Iterable[Entity]) -> list[Entity]:
        """Those of *rows* that *party* may not write."""
        given = list(rows)
        concerns = self._concerns.of(given)
        return [row for row in given if not self.may(party, row, concerns[row.id])]

    def may(self, party: UUID, row: Entity, concern: Concern) -> bool:
        """Whether *row*, of which this is the *concern*, is *party*'s to write; what only the
        committee writes, such as the row of a workgroup as a body, the store has judged already."""
        if row.owner is Owner.COMMITTEE:
            return True
        if concern.side not in (None, party):
            return False
        if party == COMMITTEE:  # it speaks of everybody, and keeps what has no desk yet
            return True
        if concern.workgroup not in (None, party):
            return False
        return concern.responsible in (None, party) or self._answered(party, concern.answering)

    def _answered(self, party: UUID, element: UUID | None) -> bool:
        """Whether *party* answered for the element at some time: what it did then stays its own."""
        if element is None:
            return False
        known = self._once.get((party, element))
        if known is None:
            known = self._once[party, element] = any(
                isinstance(one.entity, Element) and one.entity.workgroup_id == party
                for key in self._concerns.line(element)
                for one in self._view.history(key)
            )
        return known
