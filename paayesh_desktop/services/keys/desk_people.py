"""The people of a desk: taken in and let go by its keeper, who can hand the desk over."""

from dataclasses import dataclass, replace
from uuid import UUID

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.people.sign_in import UNKNOWN, SignIn
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.credentials import Credential, Credentials


@dataclass(frozen=True, slots=True)
class Added:
    """Somebody new at the desk, and the passphrase for the first time."""

    person: UUID
    name: str
    passphrase: str


class DeskPeople:
    """What only the keeper does."""

    def __init__(self, workspace: Workspace, signing: SignIn | None = None) -> None:
        self._workspace = workspace
        self._signing = signing or SignIn(workspace)
        self._kept = Credentials(workspace.engine, workspace.desk_number)

    def add(self, who: UUID | str) -> Added:
        """Let somebody who is entered already, or somebody new of this name, sit at the desk.

        Raises UserError before the keeper has a passphrase: the desk would not know the two apart.
        """
        self._signing.refuse_all_but_the_keeper()
        if not self._signing.asked:
            raise UserError(
                translate(
                    "DeskPeople",
                    "As long as you have no passphrase, the program cannot know two people apart."
                    " Nobody was added. Choose your own passphrase first, then add others.",
                )
            )
        person = self._person(who)
        if person.id in {one.person for one in self._signing.people()}:
            raise UserError(
                translate("DeskPeople", "{name} sits at this desk already. Nothing was changed."),
                name=person.name,
            )
        self._kept.put(Credential(person.id))
        return Added(person.id, person.name, self._signing.reset(person.id))

    def remove(self, person: UUID) -> None:
        """Let *person* sit here no longer, nor open the desk's key; what they did keeps their name.

        Raises UserError where nobody else could open the key.
        """
        self._signing.refuse_all_but_the_keeper()
        if person == self._workspace.desk.keeper:
            raise UserError(
                translate(
                    "DeskPeople",
                    "A desk needs a keeper, so you cannot take yourself away. Nothing was changed."
                    " Hand the desk over first.",
                )
            )
        if self._kept.get(person) is None:
            raise UserError(UNKNOWN)
        keys = DeskKeys(self._workspace)
        key = keys.look()
        if key is not None and person in {holder.person for holder in key.holders}:
            keys.remove(person)
        self._kept.remove(person)

    def hand_over(self, person: UUID) -> None:
        """Make *person* the keeper, who must have chosen a passphrase of their own by now."""
        self._signing.refuse_all_but_the_keeper()
        found = next((one for one in self._signing.people() if one.person == person), None)
        if found is None:
            raise UserError(UNKNOWN)
        if not found.has_passphrase or found.must_change:
            raise UserError(
                translate(
                    "DeskPeople",
                    "{name} has not chosen a passphrase yet, and a keeper without one would lock"
                    " the desk. You are still its keeper. Ask {name} to sign in first.",
                ),
                name=found.name,
            )
        before = self._workspace.desk.keeper
        self._workspace.seat(before)
        self._workspace.entrust(person)
        for key in (before, person):
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.put(replace(kept, keeper=key == person))

    def _person(self, who: UUID | str) -> Person:
        store, desk = self._workspace.store, self._workspace.desk
        if isinstance(who, UUID):
            with store.view() as view:
                found = view.get(Person, who)
            if found is None:
                raise UserError(UNKNOWN)
            return found
        name = single_line(who)
        if not name:
            raise UserError(
                translate("DeskPeople", "A name is needed. Nobody was added; write the name again.")
            )
        person = Person(new_key(), name)
        with store.change(by=desk.person) as change:
            change.put(person, party=desk.party)
        return person
