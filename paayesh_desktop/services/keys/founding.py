"""How a committee begins: its desk key, its root key on a stick and the first registry, in one
action; and how it goes on after the computer, or the root key, was lost."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from paayesh_desktop.bundle import fingerprint, registry, registry_change
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import Member, Registry, Root
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.keys import opening_key
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.key_rights import require_committee
from paayesh_desktop.services.keys.registries import Registries
from paayesh_desktop.services.keys.registry_copy import FILE, read_copy, write_copy
from paayesh_desktop.services.keys.registry_draft import Issued
from paayesh_desktop.services.keys.root_keys import RootKeyFile, RootKeys, RootUse
from paayesh_desktop.services.keys.trust import Standing, Trust
from paayesh_desktop.services.people.passphrase import judge
from paayesh_desktop.services.people.sign_in import COST, milliseconds
from paayesh_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Founded:
    """The registry with its *root_digits* for the committee's letters, the root key file that must
    go into the safe, and the desk key, unlocked."""

    registry: Registry
    root_digits: str
    root_file: RootKeyFile
    key: SigningKey


class Founding:
    """For the committee's chair or secretary, or the desk's keeper where no members were entered.

    *clock* gives milliseconds since 1970 UTC, *cost* what one try at a passphrase takes.
    """

    def __init__(
        self,
        workspace: Workspace,
        *,
        clock: Callable[[], int] = milliseconds,
        cost: Cost = COST,
    ) -> None:
        self._workspace = workspace
        self._clock = clock
        self._keys = DeskKeys(workspace, clock=clock, cost=cost)
        self._roots = RootKeys(workspace, clock=clock, cost=cost)
        self._trust = Trust(workspace, clock=clock)
        self._registries = Registries(workspace, clock=clock, cost=cost)

    def found(
        self, folder: Path, root_passphrase: str, desk_passphrase: str, *, day: date
    ) -> Founded:
        """Begin: a root key in *folder*, the desk key (made, or unlocked where there is one), and a
        registry in which this desk is the first. Where anything fails, nothing is kept."""
        require_committee(self._workspace, day)
        if self._trust.registry() is not None:
            raise UserError(
                translate(
                    "Founding",
                    "The committee has its registry of keys already. It was left as it is. Other"
                    " desks of the committee are admitted to it like any other desk.",
                )
            )
        if self._trust.pin() is not None:
            raise UserError(
                translate(
                    "Founding",
                    "The digits of a committee that has a registry were entered at this desk, so it"
                    " does not found another one. Nothing was changed. Ask that committee to admit"
                    " this desk.",
                )
            )
        self._judge(root_passphrase, desk_passphrase)
        key = self._key(desk_passphrase)
        return self._begin(folder, root_passphrase, key, None)

    def renew_root(
        self, folder: Path, root_passphrase: str, desk_passphrase: str, *, day: date
    ) -> Founded:
        """After all root keys were lost: a new one, under which everybody admitted stays admitted.
        Every desk must enter the new digits before it takes the committee's next file in."""
        require_committee(self._workspace, day)
        current = self._trust.registry()
        if current is None or self._trust.standing() is not Standing.ENROLLED:
            raise UserError(
                translate(
                    "Founding",
                    "Only a desk that the committee admitted can put a new root key in the place of"
                    " a lost one. Nothing was changed.",
                )
            )
        self._judge(root_passphrase, desk_passphrase)
        key = self._key(desk_passphrase)
        return self._begin(folder, root_passphrase, key, current)

    def rejoin(self, root: RootUse, desk_passphrase: str, *, day: date) -> Issued:
        """Go on at a new computer of the committee with the stick from the safe: trust the registry
        that lies beside the root key, and admit this desk to it."""
        require_committee(self._workspace, day)
        opened = self._roots.open(root)
        copies = read_copy(root.path.parent)
        if not copies:
            raise UserError(
                translate(
                    "Founding",
                    "Beside the root key there is no file {file}, so this desk cannot know who was"
                    " admitted. Nothing was changed. Look for it on the other sticks, or enter the"
                    " committee's digits and ask another desk of the committee for a file.",
                ),
                file=isolate(FILE),
            )
        newest = max((registry.read(raw) for raw in copies), key=lambda one: one.version)
        if opened.public.hex() not in newest.root.keys:
            raise UserError(
                translate(
                    "Founding",
                    "The root key in {file} is not one of those that the registry beside it names."
                    " Nothing was changed. Take the stick with the present root key.",
                ),
                file=isolate(root.path.name),
            )
        if self._trust.registry() is None:
            if self._trust.pin() is None:
                oldest = min((registry.read(raw) for raw in copies), key=lambda one: one.version)
                self._trust.adopt(fingerprint.of_root(oldest.root), copies)
            else:
                self._trust.take(copies)
        key = self._key(desk_passphrase)
        return self._registries.enter(self._member(key), root, day=day)

    def _begin(
        self, folder: Path, passphrase: str, key: SigningKey, before: Registry | None
    ) -> Founded:
        with ExitStack() as held:
            file = self._roots.make(folder, passphrase)
            held.callback(file.path.unlink, missing_ok=True)
            opened = self._roots.open(RootUse(file.path, passphrase))  # what the stick really holds
            root = Root((file.key.public,), 1)
            recipients = (opening_key.recipient(key), file.key.recipient)
            if before is None:
                at = self._clock()
                made = registry_change.first(root, [self._member(key)], at, recipients)
            else:
                made = registry_change.rotate(before, root, self._clock())
                made = replace(made, recipients=recipients if before.recipients else ())
            raw = registry.issue(made, opened)
            write_copy(folder, {made.version: raw})
            digits = fingerprint.of_root(root)
            self._trust.adopt(digits, [raw])
            held.pop_all()
        return Founded(made, digits, file, key)

    def _judge(self, *passphrases: str) -> None:
        for passphrase in passphrases:
            judge(passphrase, self._workspace.desk.person_name)

    def _key(self, passphrase: str) -> SigningKey:
        opening = self._keys.make if self._keys.look() is None else self._keys.unlock
        return opening(passphrase)

    def _member(self, key: SigningKey) -> Member:
        desk = self._workspace.desk
        return Member(
            key.public.hex(),
            COMMITTEE,
            "committee",
            desk.key,
            desk.title[:200],
            self._clock(),
            recipient=opening_key.recipient(key),
        )
