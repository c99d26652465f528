"""Who may touch the keys of a desk and the registry of the committee."""

from datetime import date

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.right import Right
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.workspace import Workspace


def refuse_demo(workspace: Workspace) -> None:
    """Raises UserError at a demo desk."""
    if workspace.desk.demo:
        raise UserError(
            translate(
                "KeyRights",
                "The demo city plays every party by itself, so it has no keys and exchanges no"
                " files. Nothing was changed. Make a folder of work of your own to try this.",
            )
        )


def require_committee(workspace: Workspace, day: date) -> None:
    """Raises UserError unless the person at the desk may change the registry: the committee's
    chair or secretary, or its keeper where no members were entered yet."""
    refuse_demo(workspace)
    with workspace.store.view() as view:
        require(workspace, view, Right.MEMBERS, COMMITTEE, day)


def require_keeper(workspace: Workspace) -> None:
    """Raises UserError, naming the keeper, where somebody else is at the desk."""
    refuse_demo(workspace)
    SignIn(workspace).refuse_all_but_the_keeper()
