"""The registry of keys as every desk sees it, and how a desk comes into it."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from paayesh_desktop.bundle import fingerprint
from paayesh_desktop.bundle.reading import limited
from paayesh_desktop.bundle.wire import MAX_REGISTRY
from paayesh_desktop.cli import key_secrets, registry_facts
from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import instant, now, today
from paayesh_desktop.cli.key import stands
from paayesh_desktop.cli.registry_facts import moment, the_request
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Cell, Column, Table
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys import exchange_desk
from paayesh_desktop.services.keys.enrolling import Enrolling, Request, RequestStatus
from paayesh_desktop.services.keys.registries import Registries
from paayesh_desktop.services.keys.registry_draft import RegistryDrafts
from paayesh_desktop.services.keys.registry_history import history as history_of
from paayesh_desktop.services.keys.trust import Standing, Trust
from paayesh_desktop.services.workspace import Role

_MOST = 64


def show(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """Whom this desk trusts, and who is admitted."""
    with opened(terminal, home) as workspace:
        trust, registries = Trust(workspace), Registries(workspace)
        found, pin, standing = trust.registry(), trust.pin(), trust.standing()
        told, mine = stands(workspace, trust), workspace.desk.role
        members, days = registries.members(), trust.age_days(now())
        pending = RegistryDrafts(workspace).pending()
    digits = fingerprint.of_root(found.root) if found else None
    facts = {
        "standing": standing.value,
        "pin": fingerprint.plain(pin) if pin else None,
        "version": found.version if found else None,
        "issued_at": moment(found.issued_at) if found else None,
        "age_days": days,
        "root": {
            "digits": fingerprint.plain(digits),
            "keys": len(found.root.keys),
            "threshold": found.root.threshold,
        }
        if found and digits
        else None,
        "members": [registry_facts.member(one) for one in members],
        "recipients": list(found.recipients) if found else [],
        "draft": registry_facts.draft(pending) if pending else None,
    }
    said: list[Sentence | Table] = [told]
    if found is None and standing is not Standing.ASKED and (pin or mine is Role.WORKGROUP):
        said.append(_NO_REGISTRY if pin else _NO_PIN)
    if found is not None:
        first = translate(
            "Terminal",
            "Registry number {version}, issued on {day}. The committee's thirty digits: {digits}",
        )
        day = _when(terminal, found.issued_at)
        said.append(first.fill(version=found.version, day=day, digits=digits))
        columns = [
            Column(translate("Terminal", "Desk"), wide=True),
            Column(translate("Terminal", "Party"), wide=True),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Key")),
        ]
        rows: list[Sequence[Cell]] = [
            (one.member.title, one.party_title, _OUT if one.revoked else _IN, one.keyid[:8])
            for one in members
        ]
        said.append(Table(columns, rows))
    return Answer(facts, said)


def history(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """What each version of the registry changed, the newest first."""
    with opened(terminal, home) as workspace:
        steps = history_of(workspace)
    facts = [
        {
            "version": step.version,
            "issued_at": moment(step.issued_at),
            "taken_at": moment(step.taken_at),
            "by": step.person,
            "changes": list(step.changes),
        }
        for step in steps
    ]
    columns = [
        Column(translate("Terminal", "Number"), number=True),
        Column(translate("Terminal", "When")),
        Column(translate("Terminal", "Who")),
        Column(translate("Terminal", "What"), wide=True),
    ]
    rows: list[Sequence[Cell]] = [
        (step.version, _when(terminal, step.issued_at), step.person, change)
        for step in steps
        for change in step.changes
    ]
    return Answer({"steps": facts}, [Table(columns, rows)])


def pin(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Enter the committee's thirty digits from its letter."""
    with opened(terminal, home) as workspace:
        trust = Trust(workspace)
        trust.set_pin(" ".join(args.digits), replacing=args.replacing)
        kept = trust.pin() or ""
    said = translate("Terminal", "This desk trusts the committee whose digits are {digits}.")
    return Answer({"pin": fingerprint.plain(kept)}, [said.fill(digits=kept)])


def take(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Take the registries in that lie beside a root key or came by themselves."""
    with opened(terminal, home) as workspace:
        raws = limited(args.file, MAX_REGISTRY * _MOST).splitlines()
        taken = Trust(workspace).take(raws)
    said = translate("Terminal", "Registry number {version} is in force here.")
    return Answer({"version": taken.version}, [said.fill(version=taken.version)])


def request(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Write this desk's request to be admitted into a folder."""
    with opened(terminal, home) as workspace:
        key = key_secrets.unlocked(terminal, workspace)
        path = Enrolling(workspace).ask(args.folder, key)
    digits = fingerprint.of_key(key.public)
    facts = {"file": path.absolute(), "id": key.keyid, "digits": fingerprint.plain(digits)}
    said = translate(
        "Terminal",
        "The request is in {file}. When the committee asks for them, tell it these thirty digits"
        " on the telephone: {digits}",
    )
    return Answer(facts, [said.fill(file=path, digits=digits)])


def read(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Read the request of a desk."""
    with opened(terminal, home) as workspace:
        found = Enrolling(workspace).read(args.file, today())
    said = translate(
        "Terminal",
        "{desk} of {party} asks to be admitted; {person} made the request. Next: telephone the"
        " desk, have its thirty digits told, and enter them with: paayesh registry compare {key}"
        " DIGITS",
    ).fill(desk=found.title, party=found.party_title, person=found.person, key=found.keyid[:8])
    return Answer({"request": registry_facts.request(found)}, [said])


def requests(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """The requests that were read here."""
    with opened(terminal, home) as workspace:
        found = Enrolling(workspace).all()
    columns = [
        Column(translate("Terminal", "Desk"), wide=True),
        Column(translate("Terminal", "Party"), wide=True),
        Column(translate("Terminal", "State")),
        Column(translate("Terminal", "Read")),
        Column(translate("Terminal", "Key")),
    ]
    rows: list[Sequence[Cell]] = [
        (
            one.title,
            one.party_title,
            _STATUS[one.status],
            _when(terminal, one.read_at),
            one.keyid[:8],
        )
        for one in found
    ]
    return Answer(
        {"requests": [registry_facts.request(one) for one in found]}, [Table(columns, rows)]
    )


def compare(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Enter the digits that a desk told."""
    with opened(terminal, home) as workspace:
        enrolling = Enrolling(workspace)
        asked = the_request(enrolling, args.who)
        found = enrolling.compare(asked.public, " ".join(args.digits), today())
    said = translate(
        "Terminal",
        "The digits are those of {desk}. Next: paayesh registry admit {key} --root FILE",
    )
    return _about(found, said.fill(desk=found.title, key=found.keyid[:8]))


def refuse(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Put a request away."""
    with opened(terminal, home) as workspace:
        enrolling = Enrolling(workspace)
        asked = the_request(enrolling, args.who)
        enrolling.refuse(asked.public, today())
        found = enrolling.get(asked.public)
    said = translate("Terminal", "The request of {desk} was refused. It may ask again.")
    return _about(found, said.fill(desk=found.title))


def _about(found: Request, said: Sentence) -> Answer:
    return Answer({"request": registry_facts.request(found)}, [said])


def _when(terminal: Terminal, at: int) -> str:
    return instant(exchange_desk.instant(at), terminal.catalogue)


_NO_PIN = translate(
    "Terminal",
    "The committee's digits were not entered here yet. Next: paayesh registry pin DIGITS",
)
_NO_REGISTRY = translate(
    "Terminal",
    "The committee's digits were entered; its welcome file was not taken in yet.",
)
_IN = translate("Terminal", "admitted")
_OUT = translate("Terminal", "withdrawn")
_STATUS = {
    RequestStatus.ASKED: translate("Terminal", "digits not compared"),
    RequestStatus.COMPARED: translate("Terminal", "digits compared"),
    RequestStatus.ADMITTED: _IN,
    RequestStatus.REFUSED: translate("Terminal", "refused"),
}
