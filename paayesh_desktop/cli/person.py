"""The people of the desk: who may sign in, and their passphrases."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened, opened_by_nobody
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.presence import (
    NEW_PASSPHRASE,
    PASSPHRASE,
    is_key,
    new_secret,
    of_the_desk,
    secret,
)
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys.desk_people import DeskPeople
from paayesh_desktop.services.people.present import candidates, roles_of
from paayesh_desktop.services.people.sign_in import DEMO, DeskPerson, SignIn
from paayesh_desktop.services.workspace import Workspace


def list_(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """Who may give commands here, and the seats they hold; at a demo desk everybody."""
    with opened(terminal, home) as workspace:
        people = _everybody(workspace)
        seats = _seats(workspace, [one.person for one in people])
    table = Table(
        [
            Column(translate("Terminal", "Name")),
            Column(translate("Terminal", "Seats"), wide=True),
            Column(translate("Terminal", "Passphrase")),
            Column(translate("Terminal", "Key")),
        ],
        [
            (one.name, _first(seats[one.person], keeper=one.keeper), _SAID[_state(one)], one.person)
            for one in people
        ],
    )
    facts = [
        {
            "id": one.person,
            "name": one.name,
            "keeper": one.keeper,
            "passphrase": _state(one),
            "seats": seats[one.person],
        }
        for one in people
    ]
    return Answer({"people": facts}, [table])


def add(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Somebody new of this name, or with a key somebody who is entered already."""
    with opened(terminal, home) as workspace:
        added = DeskPeople(workspace).add(UUID(args.who) if is_key(args.who) else args.who)
    said = translate(
        "Terminal",
        "{name} sits at this desk from now on. The passphrase for one time, shown only now:"
        " {passphrase}",
    )
    return Answer(
        {"person": _facts(added.person, added.name), "passphrase": added.passphrase},
        [said.fill(name=added.name, passphrase=added.passphrase)],
    )


def passphrase(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """Choose one's own: the first one of the desk, or another in the place of the old."""
    with opened_by_nobody(terminal, home) as workspace:
        signing = SignIn(workspace)
        if workspace.desk.demo:
            raise UserError(DEMO)
        person = of_the_desk(signing, terminal.who)
        code = None
        if signing.asked:
            old = secret(terminal, PASSPHRASE, translate("Terminal", "Your present passphrase:"))
            signing.choose(person.person, old, new_secret(terminal, NEW_PASSPHRASE, _NEW))
        else:
            code = signing.choose_first(new_secret(terminal, NEW_PASSPHRASE, _NEW))
    facts = {"person": _facts(person.person, person.name), "envelope": code}
    kept = translate("Terminal", "The passphrase of {name} is kept.").fill(name=person.name)
    if code is None:
        return Answer(facts, [kept])
    envelope = translate(
        "Terminal",
        "From now on this desk asks who is there. The code for the keeper's envelope, shown only"
        " now: {code}",
    )
    return Answer(facts, [kept, envelope.fill(code=code)])


def reset(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        signing = SignIn(workspace)
        person = of_the_desk(signing, args.who)
        once = signing.reset(person.person)
    said = translate(
        "Terminal", "The passphrase of {name} for one time, shown only now: {passphrase}"
    )
    return Answer(
        {"person": _facts(person.person, person.name), "passphrase": once},
        [said.fill(name=person.name, passphrase=once)],
    )


def remove(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        person = of_the_desk(SignIn(workspace), args.who)
        DeskPeople(workspace).remove(person.person)
    said = translate("Terminal", "{name} no longer sits at this desk. What they did stays.")
    return Answer({"person": _facts(person.person, person.name)}, [said.fill(name=person.name)])


def keeper(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Hand the desk over."""
    with opened(terminal, home) as workspace:
        person = of_the_desk(SignIn(workspace), args.who)
        DeskPeople(workspace).hand_over(person.person)
    said = translate("Terminal", "{name} is the keeper of this desk now.")
    return Answer({"person": _facts(person.person, person.name)}, [said.fill(name=person.name)])


def _everybody(workspace: Workspace) -> Sequence[DeskPerson]:
    people = SignIn(workspace).people()
    if not workspace.desk.demo:
        return people
    with workspace.store.view() as view:
        bodies = candidates(view, today())
    found = {
        one.person: DeskPerson(
            one.person, one.name, keeper=False, has_passphrase=False, must_change=False
        )
        for body in bodies
        for one in body.people
    }
    return (*people, *found.values())


def _seats(workspace: Workspace, people: Sequence[UUID]) -> Mapping[UUID, list[Sentence]]:
    with workspace.store.view() as view:
        return {person: roles_of(view, person, today()) for person in people}


def _first(seats: Sequence[Sentence], *, keeper: bool) -> Sentence | str:
    if seats:
        return seats[0]
    return translate("Role", "keeper of the desk") if keeper else ""


def _state(one: DeskPerson) -> str:
    if one.must_change:
        return "once"
    return "own" if one.has_passphrase else "none"


def _facts(key: UUID, name: str) -> Mapping[str, object]:
    return {"id": key, "name": name}


_NEW = translate("Terminal", "New passphrase:")
_SAID = {
    "own": translate("Terminal", "own"),
    "once": translate("Terminal", "for one time"),
    "none": translate("Terminal", "none"),
}
