"""The person who works at the desk."""

import msgspec

from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.workspace import Workspace


def rename(workspace: Workspace, name: str) -> None:
    """Give the person of the desk another name. Raises UserError for an empty one."""
    written = single_line(name)
    if not written:
        raise UserError(
            translate(
                "DeskPerson", "A name is needed. The former one was kept; write the new one again."
            )
        )
    desk = workspace.desk
    with workspace.store.change(by=desk.person) as change:
        before = change.get(Person, desk.person) or Person(desk.person, written)
        revisions = change.history(desk.person)
        party = revisions[-1].party if revisions else desk.party
        change.put(msgspec.structs.replace(before, name=written), party=party)
