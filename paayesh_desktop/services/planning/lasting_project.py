"""The project that an evaluation or a case is about, also where it was taken out of the plan."""

from uuid import UUID

from paayesh_desktop.domain.plan import Element
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.named_row import NOT_HERE
from paayesh_desktop.store.view import View


def lasting_project(view: View, project_id: UUID) -> Element:
    """The project as it is, or as it was when it was removed. UserError where it never was here:
    a file that came before the one that brings it."""
    found = view.get(Element, project_id)
    if found is not None:
        return found
    known = [one.entity for one in view.history(project_id) if isinstance(one.entity, Element)]
    if not known:
        raise UserError(NOT_HERE)
    return known[-1]


def happened_to(view: View, project: Element, happened: Sentence) -> Sentence:
    """What *happened*, and that the project is not in the plan any more where that is so."""
    return happened if view.get(Element, project.id) else _REMOVED.fill(happened=happened)


_REMOVED = translate(
    "Loop",
    "{happened} Meanwhile the project was taken out of the plan; all that was written about it is"
    " kept here.",
)
