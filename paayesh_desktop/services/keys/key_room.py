"""Everything that the page of the keys shows at one desk, read at one moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from paayesh_desktop.bundle.signing import keyid
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.right import Right
from paayesh_desktop.language import Sentence
from paayesh_desktop.services.keys.desk_key import DeskKey, DeskKeys
from paayesh_desktop.services.keys.enrolling import Enrolling, Request
from paayesh_desktop.services.keys.exchange_desk import instant
from paayesh_desktop.services.keys.last_heard import Heard, last_heard
from paayesh_desktop.services.keys.registries import MemberView, Registries
from paayesh_desktop.services.keys.registry_draft import Draft, RegistryDrafts
from paayesh_desktop.services.keys.registry_history import RegistryStep, history
from paayesh_desktop.services.keys.root_keys import RootKeys
from paayesh_desktop.services.keys.trust import Standing, Trust
from paayesh_desktop.services.people.acting import may
from paayesh_desktop.services.people.sign_in import DeskPerson, SignIn, milliseconds
from paayesh_desktop.services.workspace import DeskView, Role, Workspace


@dataclass(frozen=True, slots=True)
class DeskLine:
    """A desk of the registry: *since* it was admitted, *heard* when its newest file was made (None:
    no file yet) and up to which *export* without a gap."""

    view: MemberView
    title: str
    party_title: str | Sentence
    since: datetime
    heard: datetime | None
    export: int

    @property
    def revoked(self) -> bool:
        return self.view.revoked


@dataclass(frozen=True, slots=True)
class RootLine:
    """A root key that this desk knows of, or that counts; its title is empty where this desk never
    saw its file."""

    public: str
    keyid: str
    title: str
    made: datetime | None
    in_force: bool


@dataclass(frozen=True, slots=True)
class RegistryRoom:
    """What the committee's desk knows beyond its own key. *may* is whether the person at the desk
    may change the registry."""

    requests: tuple[Request, ...]
    desks: tuple[DeskLine, ...]
    roots: tuple[RootLine, ...]
    threshold: int
    draft: Draft | None
    history: tuple[RegistryStep, ...]
    encrypted: bool
    may: bool


@dataclass(frozen=True, slots=True)
class KeyRoom:
    """*mine* is whether the person at the desk opens the key, *version* and *age* (days) are the
    registry's; *committee* is None at a workgroup's desk."""

    desk: DeskView
    key: DeskKey | None
    mine: bool
    people: tuple[DeskPerson, ...]
    standing: Standing
    pin: str | None
    root_digits: str | None
    version: int | None
    age: int | None
    committee: RegistryRoom | None

    @property
    def is_keeper(self) -> bool:
        return self.desk.person == self.desk.keeper

    @property
    def keeper_name(self) -> str:
        return next((one.name for one in self.people if one.keeper), "")

    @property
    def without_slot(self) -> tuple[DeskPerson, ...]:
        """Who sits at the desk and does not open its key."""
        holders = self.key.holders if self.key else ()
        known = {holder.person for holder in holders}
        return tuple(one for one in self.people if one.person not in known)


def key_room(workspace: Workspace, day: date) -> KeyRoom | None:
    """None at a demo desk, which has no keys."""
    desk = workspace.desk
    if desk.demo:
        return None
    keys, trust = DeskKeys(workspace), Trust(workspace)
    registry = trust.registry()
    committee = desk.role is Role.COMMITTEE
    return KeyRoom(
        desk=desk,
        key=keys.look(),
        mine=keys.mine,
        people=SignIn(workspace).people(),
        standing=trust.standing(),
        pin=trust.pin(),
        root_digits=trust.root_digits(),
        version=registry.version if registry else None,
        age=trust.age_days(milliseconds()),
        committee=_registry_room(workspace, day) if committee else None,
    )


def _registry_room(workspace: Workspace, day: date) -> RegistryRoom:
    registries, registry = Registries(workspace), Trust(workspace).registry()
    with workspace.store.view() as view:
        allowed = may(workspace, view, Right.MEMBERS, COMMITTEE, day)
        heard = last_heard(view)
    desks = tuple(_line(member, heard.get(member.keyid)) for member in registries.members())
    return RegistryRoom(
        requests=Enrolling(workspace).waiting(),
        desks=desks,
        roots=_roots(workspace, registry.root.keys if registry else ()),
        threshold=registry.root.threshold if registry else 1,
        draft=RegistryDrafts(workspace).pending(),
        history=history(workspace) if registry else (),
        encrypted=bool(registries.recipients()),
        may=allowed,
    )


def _roots(workspace: Workspace, in_force: Sequence[str]) -> tuple[RootLine, ...]:
    known = {one.public: one for one in RootKeys(workspace).known()}
    seen = [
        RootLine(one.public, one.keyid, one.title, instant(one.made_at), one.public in in_force)
        for one in known.values()
    ]
    unseen = [
        RootLine(public, keyid(bytes.fromhex(public)), "", None, True)
        for public in in_force
        if public not in known
    ]
    return tuple(sorted([*seen, *unseen], key=lambda one: not one.in_force))


def _line(found: MemberView, heard: Heard | None) -> DeskLine:
    return DeskLine(
        found,
        found.member.title,
        found.party_title,
        instant(found.member.valid_from),
        heard.at if heard else None,
        heard.export if heard else 0,
    )
