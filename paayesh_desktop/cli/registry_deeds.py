"""What the committee does with its registry and its root keys."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from paayesh_desktop.bundle import fingerprint
from paayesh_desktop.cli import key_secrets, registry_facts
from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.registry_facts import issued, moment, the_member, the_request
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Cell, Column, Table
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.enrolling import Enrolling
from paayesh_desktop.services.keys.founding import Founded, Founding
from paayesh_desktop.services.keys.registries import Registries
from paayesh_desktop.services.keys.registry_draft import RegistryDrafts
from paayesh_desktop.services.keys.root_keys import KnownRoot, RootKeys
from paayesh_desktop.services.keys.root_rotation import RootRotation
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.people.party_title import party_code
from paayesh_desktop.services.workspace import Workspace


def found(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Found the committee's registry: the desk key, the root key, and this desk as the first."""
    with opened(terminal, home) as workspace:
        desk = _desk(terminal, workspace)
        root = key_secrets.new_root(terminal)
        made = Founding(workspace).found(args.folder, root, desk, day=today())
    return _founded(made)


def refound(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """A new root key in the place of one that was lost."""
    with opened(terminal, home) as workspace:
        desk = _desk(terminal, workspace)
        root = key_secrets.new_root(terminal)
        made = Founding(workspace).renew_root(args.folder, root, desk, day=today())
    return _founded(made)


def rejoin(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Go on at a new computer of the committee, with the root key from the safe."""
    with opened(terminal, home) as workspace:
        root = key_secrets.root(terminal, workspace, args.root)
        done = Founding(workspace).rejoin(root, _desk(terminal, workspace), day=today())
    return issued(done, translate("Terminal", "This desk is in the committee's registry now."))


def admit(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Admit a desk whose digits were compared; withdraw the key that it lost with it."""
    with opened(terminal, home) as workspace:
        registries = Registries(workspace)
        asked = the_request(Enrolling(workspace), args.who)
        lost = [the_member(registries, one).keyid for one in args.withdraw]
        root = key_secrets.root(terminal, workspace, args.root)
        done = registries.admit(asked.public, root, withdraw=lost, day=today())
    said = translate(
        "Terminal",
        "{desk} of {party} is admitted. Next, its welcome file: paayesh bundle export FOLDER --to"
        " {code}",
    )
    code = "desks" if asked.party == COMMITTEE else party_code(asked.party)
    return issued(done, said.fill(desk=asked.title, party=asked.party_title, code=code))


def revoke(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Withdraw a key that was lost or stolen; what was received under it stays valid."""
    with opened(terminal, home) as workspace:
        registries = Registries(workspace)
        member = the_member(registries, args.who)
        root = key_secrets.root(terminal, workspace, args.root)
        done = registries.revoke(member.keyid, root, reason=args.reason, day=today())
    said = translate("Terminal", "The key of {desk} is withdrawn.")
    return issued(done, said.fill(desk=member.member.title))


def extend(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Let later work under a withdrawn key in."""
    with opened(terminal, home) as workspace:
        registries = Registries(workspace)
        member = the_member(registries, args.who)
        root = key_secrets.root(terminal, workspace, args.root)
        done = registries.extend(
            member.keyid, args.origin, args.seq, root, feed=args.feed, day=today()
        )
    said = translate("Terminal", "Work of {desk} is valid up to export {seq}.")
    return issued(done, said.fill(desk=member.member.title, seq=args.seq))


def encryption(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Whether files for the committee can be encrypted."""
    with opened(terminal, home) as workspace:
        root = key_secrets.root(terminal, workspace, args.root)
        on = args.whether == "on"
        done = Registries(workspace).encryption(root, on=on, day=today())
    if on:
        return issued(done, translate("Terminal", "Files for the committee can be encrypted."))
    return issued(done, translate("Terminal", "Files for the committee are not encrypted."))


def rootkey(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Make one more root key on another stick; it counts once the root was rotated to it."""
    with opened(terminal, home) as workspace:
        made = RootKeys(workspace).make(args.folder, key_secrets.new_root(terminal), args.title)
    said = translate(
        "Terminal",
        "The root key {key} of {title} is in {file}. It counts once the root is made of it and"
        " others: paayesh registry rotate",
    )
    facts = {"file": made.path.absolute(), "key": _root(made.key, in_force=False)}
    return Answer(facts, [said.fill(key=made.key.keyid[:8], title=made.key.title, file=made.path)])


def passphrase(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Give a root key file another passphrase."""
    with opened(terminal, home) as workspace:
        root = key_secrets.root(terminal, workspace, args.root)
        new = key_secrets.new_root(terminal, key_secrets.NEW_ROOT_PASSPHRASE)
        RootKeys(workspace).change(root, new)
    said = translate("Terminal", "The root key in {file} has another passphrase from now on.")
    return Answer({"file": root.path.absolute()}, [said.fill(file=root.path)])


def roots(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """The root keys that were seen at this desk."""
    with opened(terminal, home) as workspace:
        known, now = RootKeys(workspace).known(), Trust(workspace).registry()
    used = set(now.root.keys) if now else set[str]()
    columns = [
        Column(translate("Terminal", "Whose"), wide=True),
        Column(translate("Terminal", "State")),
        Column(translate("Terminal", "Key")),
    ]
    rows: list[Sequence[Cell]] = [
        (one.title, _USED if one.public in used else "", one.keyid[:8]) for one in known
    ]
    facts = [_root(one, in_force=one.public in used) for one in known]
    return Answer({"keys": facts}, [Table(columns, rows)])


def rotate(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Let other keys be the root, some of which must sign."""
    with opened(terminal, home) as workspace:
        known = RootKeys(workspace).known()
        publics = [_the_root(known, one) for one in args.key]
        root = key_secrets.root(terminal, workspace, args.root)
        done = RootRotation(workspace).rotate(publics, args.threshold, root, day=today())
    return issued(done, translate("Terminal", "The root is made of these keys now."))


def sign(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Sign the waiting change with one more root key."""
    with opened(terminal, home) as workspace:
        root = key_secrets.root(terminal, workspace, args.root)
        done = RegistryDrafts(workspace).sign(root, today())
    return issued(done, translate("Terminal", "Enough root keys have signed."))


def draft(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The change that waits for signatures: shown, written for another desk, read, or dropped."""
    written: Path | None = None
    with opened(terminal, home) as workspace:
        drafts = RegistryDrafts(workspace)
        if args.read is not None:
            drafts.read(args.read, today())
        elif args.save is not None:
            written = drafts.save(args.save)
        elif args.drop:
            drafts.drop(today())
        pending = drafts.pending()
    facts = {
        "draft": registry_facts.draft(pending) if pending else None,
        "file": written.absolute() if written else None,
    }
    if pending is None:
        return Answer(facts, [translate("Terminal", "No change of the registry waits.")])
    said = translate("Terminal", "A change waits for {count} more signatures:")
    lines: list[Sentence | Table] = [said.fill(count=pending.needed), *pending.changes]
    if written is not None:
        lines.append(translate("Terminal", "The draft is in {file}").fill(file=written))
    return Answer(facts, lines)


def _desk(terminal: Terminal, workspace: Workspace) -> str:
    """The desk key's passphrase: the present one, or a new one where there is no key yet."""
    has_key = DeskKeys(workspace).look() is not None
    return key_secrets.own(terminal) if has_key else key_secrets.new_own(terminal)


def _founded(made: Founded) -> Answer:
    facts = {
        "version": made.registry.version,
        "digits": fingerprint.plain(made.root_digits),
        "file": made.root_file.path.absolute(),
        "key": {"id": made.key.keyid, "public": made.key.public.hex()},
    }
    said = translate(
        "Terminal",
        "The committee has a registry of keys. The root key is in {file}: close it away, apart from"
        " this computer, and keep a second copy elsewhere. The thirty digits for the committee's"
        " letters: {digits}",
    )
    return Answer(facts, [said.fill(file=made.root_file.path, digits=made.root_digits)])


def _root(one: KnownRoot, *, in_force: bool) -> Mapping[str, object]:
    return {
        "id": one.keyid,
        "public": one.public,
        "title": one.title,
        "made_at": moment(one.made_at),
        "in_force": in_force,
    }


def _the_root(known: tuple[KnownRoot, ...], who: str) -> str:
    found = [one.public for one in known if one.keyid.startswith(who.lower())]
    if len(found) != 1:
        raise UserError(
            translate(
                "Terminal",
                "{key} does not name one root key. Nothing was done. To see them: paayesh registry"
                " roots",
            ),
            key=who,
        )
    return found[0]


_USED = translate("Terminal", "in force")
