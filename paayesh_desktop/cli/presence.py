"""Who gives a command: signed in as somebody of the desk, or at a demo desk whoever is named."""

import getpass
import os
import sys
from uuid import UUID

from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.people.sign_in import DeskPerson, SignIn
from paayesh_desktop.services.workspace import Workspace

PASSPHRASE = "PAAYESH_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_PASSPHRASE = "PAAYESH_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable


def sit_down(terminal: Terminal, workspace: Workspace) -> None:
    """Let whoever gives the command sit down; the keeper where nobody is named."""
    signing, who = SignIn(workspace), terminal.who
    if workspace.desk.demo:
        if who is not None:
            signing.continue_as(the_person(workspace, who).id)
        return
    person = of_the_desk(signing, who)
    if not signing.asked:
        workspace.seat(person.person)
        return
    if signing.sign_in(person.person, secret(terminal, PASSPHRASE, _ASK)).must_change:
        raise UserError(
            translate(
                "Terminal",
                "This passphrase was for one time. Nothing was done. Choose your own first:"
                " paayesh person passphrase --as NAME",
            )
        )


def of_the_desk(signing: SignIn, who: str | None) -> DeskPerson:
    """Somebody of the desk by name or key; the keeper for None."""
    people = signing.people()
    if who is None:
        return next(one for one in people if one.keeper)
    found = [one for one in people if who == str(one.person)]
    found = found or [one for one in people if search_key(one.name) == search_key(who)]
    if len(found) == 1:
        return found[0]
    raise UserError(_UNKNOWN, name=who, known=", ".join(one.name for one in people))


def the_person(workspace: Workspace, who: str) -> Person:
    """Anybody who is entered, by key or by a name that only one person has."""
    with workspace.store.view() as view:
        people = view.find(Person, order_by=("name",))
    found = [one for one in people if who == str(one.id)]
    found = found or [one for one in people if search_key(one.name) == search_key(who)]
    if not found:
        raise UserError(_NOBODY, name=who)
    if len(found) > 1:
        raise UserError(_SEVERAL, name=who, known=", ".join(str(one.id) for one in found))
    return found[0]


def is_key(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def secret(
    terminal: Terminal, variable: str, prompt: Sentence, lacking: Sentence | None = None
) -> str:
    """What nobody shall see: from a variable of the environment, else asked for unseen; *lacking*
    is said where neither is possible."""
    given = os.environ.get(variable)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise UserError(lacking or _ASKED, variable=variable)
    return getpass.getpass(terminal.catalogue.say(prompt) + " ")


def new_secret(
    terminal: Terminal, variable: str, prompt: Sentence, lacking: Sentence | None = None
) -> str:
    """As `secret`, for a new one: asked for twice."""
    first = secret(terminal, variable, prompt, lacking)
    again = secret(terminal, variable, translate("Terminal", "Once more:"), lacking)
    if first != again:
        raise UserError(
            translate("Terminal", "The two are not the same. The passphrase was left as it is.")
        )
    return first


_ASK = translate("Terminal", "Passphrase:")
_ASKED = translate(
    "Terminal",
    "At this desk everybody signs in. Nothing was done. Say who you are with --as NAME and give the"
    " passphrase in the variable {variable}, or run the command in a terminal.",
)
_UNKNOWN = translate(
    "Terminal", "Nobody called {name} sits at this desk. Nothing was done. There are: {known}."
)
_NOBODY = translate(
    "Terminal",
    "Nobody called {name} is entered here. Nothing was done. To see the members of a body: paayesh"
    " body show BODY",
)
_SEVERAL = translate(
    "Terminal",
    "Several people are called {name}. Nothing was done. Name one by the key: {known}.",
)
