"""Who answers for what: a workgroup answers for an element and for what is below it, until another
is named."""

from collections.abc import Iterable
from uuid import UUID

from paayesh_desktop.domain.plan import Element


def responsible(elements: Iterable[Element]) -> dict[UUID, UUID | None]:
    """The workgroup that answers for each element; None where nobody was named. An element that
    is (through damage) its own ancestor has what stands on the way round."""
    by_key = {element.id: element for element in elements}
    found: dict[UUID, UUID | None] = {}
    for key in by_key:
        line: list[UUID] = []
        place: UUID | None = key
        answer: UUID | None = None
        while place is not None and place in by_key and place not in line:
            if place in found:
                answer = found[place]
                break
            line.append(place)
            answer = by_key[place].workgroup_id
            if answer is not None:
                break
            place = by_key[place].parent_id
        found.update(dict.fromkeys(line, answer))
    return found
