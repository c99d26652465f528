"""The desk's key: who may seal files with it, and how it is kept."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from paayesh_desktop.bundle import fingerprint
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.cli import key_secrets
from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.presence import of_the_desk
from paayesh_desktop.cli.registry_facts import moment
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys.desk_key import DeskKeys, KeyHolder
from paayesh_desktop.services.keys.trust import Standing, Trust
from paayesh_desktop.services.people.sign_in import DeskPerson, SignIn
from paayesh_desktop.services.workspace import Role, Workspace


def show(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """The key, its thirty digits, whether the committee admitted it, and who may seal."""
    with opened(terminal, home) as workspace:
        key, trust = DeskKeys(workspace).look(), Trust(workspace)
        standing, told = trust.standing(), stands(workspace, trust)
    facts: dict[str, object] = {"standing": standing.value, "key": None, "holders": []}
    said: list[Sentence | Table] = [told]
    if key is not None:
        facts["key"] = {
            "id": key.keyid,
            "public": key.public,
            "digits": fingerprint.plain(key.digits),
            "made_at": moment(key.made_at),
        }
        facts["holders"] = [_holder(one) for one in key.holders]
        said.insert(0, _DIGITS.fill(digits=key.digits))
        columns = [Column(translate("Terminal", "May seal"))]
        said.append(Table(columns, [(one.name,) for one in key.holders]))
    return Answer(facts, said)


def make(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        keys = DeskKeys(workspace)
        made = keys.make(key_secrets.new_own(terminal))
        return _made(workspace, made)


def renew(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """Another key in the place of a lost one; the committee must admit it again."""
    with opened(terminal, home) as workspace:
        made = DeskKeys(workspace).renew(key_secrets.new_own(terminal))
        return _made(workspace, made)


def admit(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        person = of_the_desk(SignIn(workspace), args.who)
        theirs = key_secrets.new_own(terminal, key_secrets.NEW_KEY_PASSPHRASE)
        DeskKeys(workspace).admit(person.person, key_secrets.own(terminal), theirs)
    return _about(translate("Terminal", "{name} may seal files at this desk now."), person)


def remove(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        person = of_the_desk(SignIn(workspace), args.who)
        DeskKeys(workspace).remove(person.person)
    return _about(translate("Terminal", "{name} seals no files at this desk any more."), person)


def change(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        person = of_the_desk(SignIn(workspace), str(workspace.desk.person))
        theirs = key_secrets.new_own(terminal, key_secrets.NEW_KEY_PASSPHRASE)
        DeskKeys(workspace).change(key_secrets.own(terminal), theirs)
    return _about(translate("Terminal", "The passphrase of {name} for the key is kept."), person)


def sheet(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """The key as digits, to be printed and closed away."""
    with opened(terminal, home) as workspace:
        groups = DeskKeys(workspace).sheet(key_secrets.own(terminal))
    lines = [" ".join(groups[place : place + 4]) for place in range(0, len(groups), 4)]
    said = translate(
        "Terminal",
        "Whoever has these digits has the key. Print them, close them away, and keep no copy:",
    )
    column = Column(translate("Terminal", "Recovery sheet"))
    rows = [(isolate_ltr(terminal.catalogue.digits(line)),) for line in lines]
    table = Table([column], [*rows])
    return Answer({"groups": list(groups)}, [said, table])


def restore(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """The key from its sheet."""
    with opened(terminal, home) as workspace:
        digits = key_secrets.sheet(terminal)
        made = DeskKeys(workspace).restore(digits, key_secrets.new_own(terminal))
        return _made(workspace, made)


def stands(workspace: Workspace, trust: Trust) -> Sentence:
    """How far the desk has come with being known to others, and what is next."""
    if workspace.desk.role is Role.COMMITTEE and trust.registry() is None and trust.pin() is None:
        return _UNFOUNDED
    standing = trust.standing()
    if standing is Standing.ASKED and trust.pin() is not None:
        return _AWAITED
    return _STANDINGS[standing]


def _made(workspace: Workspace, key: SigningKey) -> Answer:
    """The digits of a key, and what is next."""
    digits = fingerprint.of_key(key.public)
    facts = {
        "id": key.keyid,
        "public": key.public.hex(),
        "digits": fingerprint.plain(digits),
    }
    next_ = stands(workspace, Trust(workspace))
    return Answer({"key": facts}, [_DIGITS.fill(digits=digits), next_])


def _about(said: Sentence, person: DeskPerson) -> Answer:
    facts = {"person": {"id": person.person, "name": person.name}}
    return Answer(facts, [said.fill(name=person.name)])


def _holder(one: KeyHolder) -> Mapping[str, object]:
    return {
        "id": one.person,
        "name": one.name,
        "keeper": one.keeper,
        "made_at": moment(one.made_at),
    }


_DIGITS = translate("Terminal", "The thirty digits of this desk's key: {digits}")
_UNFOUNDED = translate(
    "Terminal",
    "The committee has no registry of keys yet. Next, with a stick for the safe: paayesh registry"
    " found FOLDER",
)
_AWAITED = translate(
    "Terminal",
    "The committee was asked, and its digits were entered. Next, with its welcome file: paayesh"
    " bundle import FILE",
)
_STANDINGS = {
    Standing.NO_KEY: translate("Terminal", "This desk has no key yet. Next: paayesh key make"),
    Standing.NOT_ASKED: translate(
        "Terminal", "The committee was not asked yet. Next: paayesh registry request FOLDER"
    ),
    Standing.ASKED: translate(
        "Terminal",
        "The committee was asked. Next: tell it the thirty digits, and enter the digits of its"
        " letter with: paayesh registry pin DIGITS",
    ),
    Standing.ENROLLED: translate("Terminal", "The committee admitted this desk."),
    Standing.REVOKED: translate(
        "Terminal",
        "The committee withdrew the key of this desk. What was sent before stays valid. Next:"
        " paayesh key renew",
    ),
}
