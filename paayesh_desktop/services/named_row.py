"""The rows that another row names, which may come later: files are read in any order."""

from typing import TypeVar
from uuid import UUID

from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.store.view import View

E = TypeVar("E", bound=Entity)

NOT_HERE = translate(
    "Loop",
    "Something that this hangs on has not come to this desk yet, such as its project or its cycle."
    " Nothing is lost: it opens when the file with it is read.",
)


def named(view: View, kind: type[E], key: UUID | None) -> E:
    """The row of a *kind* that another one names; UserError where it is not here."""
    found = None if key is None else view.get(kind, key)
    if found is None:
        raise UserError(NOT_HERE)
    return found
