"""What the committee may change in the registry of keys: each change is its next version.

The instants *at* are in milliseconds since 1970 UTC. ValueError is a mistake of the caller; whether
the outcome may be issued is for `registry` to judge.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from paayesh_desktop.bundle.registry import member_of
from paayesh_desktop.bundle.signing import keyid
from paayesh_desktop.bundle.wire import Member, Registry, Revocation, Root


def first(
    root: Root, members: Iterable[Member], at: int, recipients: Iterable[str] = ()
) -> Registry:
    """The registry with which a committee begins."""
    return Registry(1, at, root, tuple(members), tuple(recipients))


def admit(registry: Registry, member: Member, at: int) -> Registry:
    """One more desk. ValueError where its key is known already."""
    if member_of(registry, keyid(bytes.fromhex(member.public))) is not None:
        raise ValueError("this key is in the registry already")
    return _next(registry, at, members=(*registry.members, member))


def revoke(
    registry: Registry, key: str, cut_offs: Iterable[Revocation], reason: str, at: int
) -> Registry:
    """The key with the id *key* ends with *cut_offs*; done again, they are moved. KeyError where no
    desk has this key."""
    member = member_of(registry, key)
    if member is None:
        raise KeyError(key)
    withdrawn = replace(member, revoked=tuple(cut_offs), reason=reason)
    members = tuple(withdrawn if one is member else one for one in registry.members)
    return _next(registry, at, members=members)


def rotate(registry: Registry, root: Root, at: int) -> Registry:
    """Other keys above all, or another number of them that must sign."""
    return _next(registry, at, root=root)


def address(registry: Registry, recipients: Iterable[str], at: int) -> Registry:
    """Other age keys to which files for the committee are encrypted."""
    return _next(registry, at, recipients=tuple(recipients))


def _next(registry: Registry, at: int, **changed: object) -> Registry:
    return replace(registry, version=registry.version + 1, issued_at=at, **changed)
